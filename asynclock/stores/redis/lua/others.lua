-- A record that others use too, or might: read and written, with its holders while they are few.
--
-- As MessagePack, one after the other: SHARED (which means false), layout, and what `packed` says.

local FEW_HOLDERS = 4 -- up to so many are in the record itself; beyond that in a hash (many_holders.lua)
local HOLDERS, WAITERS, QUEUE, DEADLINES = 1, 2, 3, 4 -- keys from the record's on
-- When the keys are to vanish is put off when it gets near.
local MARGIN_MS = 1000

local call, pack, unpack_all, min, max = redis.call, cmsgpack.pack, cmsgpack.unpack, math.min, math.max
local W_PRIORITY, W_RANK, W_TICKET, W_ENQUEUED, W_TTL, W_UNTIL, W_TOKENS, W_DETAILS = 5, 6, 7, 8, 9, 10, 11, 12
local waiters -- () -> the functions for those who wait, or meet who waits, by name

local function many()
  return waiters().many()
end

local function shared(first, found, mark, layout)
  if layout ~= LAYOUT or mark ~= SHARED then
    local ours = mark == SHARED or mark == LONELY
    error({ err = ours and 'LAYOUT ' .. layout or 'WRONGTYPE ' .. KEYS[first] .. ' is no record' })
  end
  local _, _, capacity, next_ticket, next_token, expire, used, count, waiting, soonest, holders, line = unpack_all(found)
  return {
    first = first, capacity = capacity, next_ticket = next_ticket, next_token = next_token, expire = expire, used = used,
    count = count, holders = holders, waiting = waiting, line = line, soonest = soonest,
  }
end

-- The first and the last end of those in a list.
local function ends(list, field, first, last)
  for _, one in ipairs(list or {}) do
    first, last = min(first, one[field]), max(last, one[field])
  end
  return first, last
end

-- The record as it is stored, and when its key is to vanish: after all in it has run out and the clock has passed its tokens.
local function packed(r)
  local any_many = r.count > 0 and not r.holders or r.waiting > 0 and not r.line
  local first, last = any_many and r.soonest or NEVER, max(r.last or 0, math.floor(r.next_token / 1000) + 1)
  first, last = ends(r.holders, H_UNTIL, first, last)
  first, last = ends(r.line, W_UNTIL, first, last)
  if r.count == 0 and r.waiting == 0 then
    r.expire = last
  elseif last + MARGIN_MS > r.expire then
    r.expire, r.stamp = last + SLACK_MS, true
  end
  if r.stamp and any_many then
    many().stamp(r)
  end
  return pack(false, LAYOUT, r.capacity, r.next_ticket, r.next_token, r.expire, r.used, r.count, r.waiting, first,
    r.holders, r.line), r.expire
end

local function holder_of(r, id)
  if not r.holders then
    return r.count > 0 and many().find_holder(r, id)
  end
  for _, holder in ipairs(r.holders) do
    if holder[ID] == id then
      return holder
    end
  end
end

-- Store one that is not the first.
local function add_holder(r, holder)
  if r.holders and r.count < FEW_HOLDERS then
    r.holders[r.count + 1] = holder
  else
    many().add_holder(r, holder)
  end
end

local function drop_holder(r, holder)
  r.count, r.used, r.dirty = r.count - 1, r.used - holder[PERMITS], true
  if not r.holders then
    many().mark(r, holder[ID], false)
  elseif r.count == 0 then
    r.holders = false
  else
    local left = {}
    for _, other in ipairs(r.holders) do
      left[#left + 1] = other[ID] ~= holder[ID] and other or nil
    end
    r.holders = left
  end
end

-- The answer to a request that meets others, if it is not to be granted now.
local function meet(r, request)
  local permits, capacity = request[A_PERMITS], request[A_CAPACITY]
  if r.waiting > 0 or capacity == r.capacity and permits > capacity - r.used then
    return waiters().meet(r, request)
  end
  local holder = holder_of(r, request[A_ID])
  if holder then
    return granted(r, holder)
  elseif capacity ~= r.capacity then
    return { 'CapacityMismatch', r.capacity }
  end
end

-- A release beside others.
local function leave(r, id, request)
  if r.waiting > 0 or r.promoted or request then
    return waiters().leave(r, id, request)
  end
  local holder = holder_of(r, id)
  if holder then
    drop_holder(r, holder)
  end
  return holder and RELEASED or NOT_HELD
end
