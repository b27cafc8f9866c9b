-- The record of one resource: read once, changed in memory, saved once.
--
-- KEYS of a resource, from `first` on:
--   +0 holders    hash    '' -> the record's numbers (see NUMBERS); lease id -> holder (see HOLDER)
--   +1 waiters    hash    waiter id -> waiter (msgpack)
--   +2 queue      zset    ticket, id, NUL, client -> rank: the order of granting
--   +3 deadlines  zset    waiter id -> until_ms
-- A holder is {id, client, owner, permits, token, tokens, granted_ms, until_ms, details, block}, as in model/record.py.
--
-- Redis looks at its memory limit only before the first write of a script. So a verb that may add begins by adding, and
-- fails whole; one that must work on a full server begins with a command that is always allowed.
--
-- Redis runs this text anew for every call, and defining what is not needed was once the greater part of a small one's cost
-- (docs/decisions/0006-one-script-per-batch.md). So names in capitals with a plain value become that value before the text is
-- sent (assembly.py), and what a client alone with its lock does not need is defined by `crowd`, which see, when called.

local LAYOUT = 2
-- layout, capacity, next_ticket, next_token, permits held, holders, waiters, first end of a lease, time to vanish
local NUMBERS = '>BI4ddI4I4I4dd'
-- permits, token, tokens, granted_ms, until_ms, block; and with their lengths client, owner, details
local HOLDER = '>I4dddddI4c0I4c0I4c0'
-- Up to so many holders all are looked at; beyond that answers name any three and times are a lower bound.
local FEW = 64
-- The keys of an abandoned record vanish by themselves so long after all in it has run out; renewed when it gets near.
local SLACK_MS, MARGIN_MS = 60000, 1000

local ID, CLIENT, OWNER, PERMITS = 1, 2, 3, 4 -- of a holder and of a waiter
local H_TOKEN, H_TOKENS, H_GRANTED, H_UNTIL, H_DETAILS, H_BLOCK = 5, 6, 7, 8, 9, 10

local time = redis.call('TIME')
local NOW_US = time[1] * 1000000 + time[2]
local NOW_MS = math.floor(NOW_US / 1000)

local call, max = redis.call, math.max

-- key -> next token of a record that this batch left idle: the server's clock may pass it, and the key vanish, while NOW_US stands.
local ahead = {}
local insisted = false -- whether this call has begun to write already
local verbs = {} -- tag of a command -> function(first, command) that carries it out and returns the answer
local crowd -- () -> the functions for those who are not alone, by name

-- Read the record at KEYS[first], and with it the lease `id` if one is asked for.
local function load(first, id)
  local found = call('HMGET', KEYS[first], '', id or '')
  local layout, capacity, next_ticket, next_token, used, count, waiting, soonest, expire = LAYOUT, 0, 0, 0, 0, 0, 0, 0, 0
  if found[1] then
    if found[1]:byte() ~= LAYOUT then
      error({ err = 'LAYOUT ' .. tostring(found[1]:byte()) })
    end
    layout, capacity, next_ticket, next_token, used, count, waiting, soonest, expire = struct.unpack(NUMBERS, found[1])
  end
  -- Not there until they are needed, because most commands never do: complete (`known` has all holders), changed (ids of
  -- holders to be written or removed), promoted (holders that came from the queue), contending (the waiter that was queued or
  -- raised), notices ({client, notice} to be sent), dirty (to be saved), stamp (the keys need a new time to vanish).
  return {
    first = first,
    capacity = capacity, next_ticket = next_ticket, next_token = max(next_token, ahead[KEYS[first]] or 0),
    used = used, count = count, soonest = soonest, -- the holders: their permits, how many, when the first may end
    waiting = waiting, expire = expire, -- how many waiters; when the keys vanish
    known = id and { [id] = found[2] } or {}, -- lease id -> holder, as it is stored until it is looked at; false: none
  }
end

-- Make sure that the record's keys outlive `until_ms`.
local function keep(r, until_ms)
  if until_ms + MARGIN_MS > r.expire then
    r.expire = until_ms + SLACK_MS
    r.stamp = true
  end
end

-- From here on writes are allowed on a full server too.
local function insist(r)
  if not insisted then
    call('PEXPIREAT', KEYS[r.first], r.expire)
    insisted = true
  end
end

local function packed(holder)
  local client, owner, details = holder[CLIENT], holder[OWNER], holder[H_DETAILS]
  return struct.pack(HOLDER, holder[PERMITS], holder[H_TOKEN], holder[H_TOKENS], holder[H_GRANTED], holder[H_UNTIL],
    holder[H_BLOCK], #client, client, #owner, owner, #details, details)
end

local function unpacked(id, stored)
  local permits, token, tokens, granted_ms, until_ms, block, client, owner, details = struct.unpack(HOLDER, stored)
  return { id, client, owner, permits, token, tokens, granted_ms, until_ms, details, block }
end

-- Write, or remove, the holders that have changed, and with them the numbers.
local function save_hash(r, key)
  local numbers = struct.pack(
    NUMBERS, LAYOUT, r.capacity, r.next_ticket, r.next_token, r.used, r.count, r.waiting, r.soonest, r.expire)
  local changed = r.changed or {}
  local one = not changed[2] and r.known[changed[1]]
  if one then -- the most frequent case, and so without a list
    call('HSET', key, '', numbers, one[ID], packed(one))
    return
  elseif #changed > FEW then
    return crowd().save_many(r, key, numbers)
  end
  local put = { '', numbers }
  for _, id in ipairs(changed) do
    local holder = r.known[id]
    if holder then
      put[#put + 1] = id
      put[#put + 1] = packed(holder)
    else
      call('HDEL', key, id)
    end
  end
  call('HSET', key, unpack(put))
end

local function save(r)
  local key, idle = KEYS[r.first], r.count == 0 and r.waiting == 0
  if idle and r.next_token <= NOW_US then
    call('DEL', key)
    return
  elseif idle then -- kept for its tokens only, until the clock has passed them
    r.expire, r.stamp = math.floor(r.next_token / 1000) + 1, true
    ahead[key] = r.next_token
  end
  save_hash(r, key)
  if r.stamp then
    call('PEXPIREAT', key, r.expire)
    if r.waiting > 0 then
      crowd().stamp_queue(r)
    end
  end
end
