-- A record that others use too, or might: read and written.
--
-- As MessagePack, one after the other: SHARED (which means false), layout, and what `packed` says.

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
  local _, _, capacity, next_ticket, next_token, expire, used, count, waiting, soonest, holder, line = unpack_all(found)
  return {
    first = first, capacity = capacity, next_ticket = next_ticket, next_token = next_token, expire = expire, used = used,
    count = count, holder = holder, waiting = waiting, line = line, soonest = soonest,
  }
end

-- The record as it is stored, and when its key is to vanish: after all in it has run out and the clock has passed its tokens.
local function packed(r)
  local elsewhere = r.count > 0 and not r.holder or r.waiting > 0 and not r.line
  local first, last = elsewhere and r.soonest or NEVER, max(r.last or 0, math.floor(r.next_token / 1000) + 1)
  if r.holder then
    first, last = min(first, r.holder[H_UNTIL]), max(last, r.holder[H_UNTIL])
  end
  for _, waiter in ipairs(r.line or {}) do
    first, last = min(first, waiter[W_UNTIL]), max(last, waiter[W_UNTIL])
  end
  if r.count == 0 and r.waiting == 0 then
    r.expire = last
  elseif last + MARGIN_MS > r.expire then
    r.expire, r.stamp = last + SLACK_MS, true
  end
  if r.stamp and elsewhere then
    many().stamp(r)
  end
  return pack(false, LAYOUT, r.capacity, r.next_ticket, r.next_token, r.expire, r.used, r.count, r.waiting, first,
    r.holder, r.line), r.expire
end
