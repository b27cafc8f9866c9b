-- A record that others use too, or might: read and written, with its holders while they are few.
--
-- As MessagePack, one after the other: SHARED (which means false), layout, and what `packed` says.

local FEW_HOLDERS = 4 -- up to so many are in the record itself; beyond that in a hash (many_holders.lua)
local HOLDERS, WAITERS, QUEUE, DEADLINES = 1, 2, 3, 4 -- keys from the record's on
-- When the keys are to vanish is put off when it gets near.
local MARGIN_MS = 1000
local MAX_BEHIND = 3

local call, pack, unpack_all, min, max = redis.call, cmsgpack.pack, cmsgpack.unpack, math.min, math.max
local W_PRIORITY, W_RANK, W_TICKET, W_ENQUEUED, W_TTL, W_UNTIL, W_TOKENS, W_DETAILS = 5, 6, 7, 8, 9, 10, 11, 12
local many -- () -> the functions for those who are many, and verbs that are seldom sent, by name

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

local function by_grant(a, b)
  if a[H_GRANTED] ~= b[H_GRANTED] then
    return a[H_GRANTED] < b[H_GRANTED]
  end
  return a[H_TOKEN] < b[H_TOKEN]
end

-- A new list of all holders, in the order of their grants.
local function in_order(r)
  local list = {}
  for _, holder in pairs(r.holders or r.count > 0 and many().all_holders(r) or list) do
    if holder then
      list[#list + 1] = holder
    end
  end
  if r.count > 1 then
    table.sort(list, by_grant)
  end
  return list
end

-- Who holds it: all of not too many, some of more.
local function some(r)
  return not r.holders and r.count > 0 and many().some_holders(r) or in_order(r)
end

local function behind(r)
  local list = some(r)
  for i = #list, MAX_BEHIND + 1, -1 do
    list[i] = nil
  end
  return list
end

-- Drop those whose time has passed; whether there were any.
local function reap_holders(r)
  local before = r.count
  for _, holder in ipairs(in_order(r)) do
    if holder[H_UNTIL] <= NOW_MS then
      drop_holder(r, holder)
    end
  end
  return r.count < before
end
