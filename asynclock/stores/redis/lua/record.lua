-- The record of one resource: read once, changed in memory, saved once.
--
-- KEYS of a resource, from `first` on:
--   +0 holders    hash    '' -> the record's numbers (see NUMBERS); lease id -> holder (msgpack)
--   +1 waiters    hash    waiter id -> waiter (msgpack)
--   +2 queue      zset    ticket, id, NUL, client -> rank: the order of granting
--   +3 deadlines  zset    waiter id -> until_ms
-- A holder is {id, client, owner, permits, token, tokens, granted_ms, until_ms, details, block}, as in model/record.py.
--
-- Redis looks at its memory limit only before the first write of a script. So a verb that may add begins by adding, and
-- fails whole; one that must work on a full server begins with a command that is always allowed.

local LAYOUT = 2
-- layout, capacity, next_ticket, next_token, permits held, holders, waiters, first end of a lease, time to vanish
local NUMBERS = '>BI4ddI4I4I4dd'
-- Up to so many holders all are looked at; beyond that answers name any three and times are a lower bound.
local FEW = 64
local MAX_BEHIND = 3
-- Fields of a hash written or removed in one go: few enough for Lua's stack.
local CHUNK = 1000
-- The keys of an abandoned record vanish by themselves so long after all in it has run out; renewed when it gets near.
local SLACK_MS, MARGIN_MS = 60000, 1000

local time = redis.call('TIME')
local NOW_US = time[1] * 1000000 + time[2]
local NOW_MS = math.floor(NOW_US / 1000)

local ID, CLIENT, OWNER, PERMITS = 1, 2, 3, 4 -- of a holder and of a waiter
local H_TOKEN, H_TOKENS, H_GRANTED, H_UNTIL, H_DETAILS, H_BLOCK = 5, 6, 7, 8, 9, 10

local call, pack, unpack_all = redis.call, cmsgpack.pack, cmsgpack.unpack
local floor, format, max, min = math.floor, string.format, math.max, math.min

-- key -> next token of a record that this batch left idle: the server's clock may pass it, and the key vanish, while NOW_US stands.
local ahead = {}
local verbs = {} -- tag of a command -> function(first, command) that carries it out and returns the answer

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
  next_token = max(next_token, ahead[KEYS[first]] or 0)
  -- Not there until they are needed, because most commands never do: complete (`known` has all holders), changed (ids of
  -- holders to be written or removed), promoted (holders that came from the queue), contending (the waiter that was queued or
  -- raised), notices ({client, notice} to be sent), dirty (to be saved), stamp (the keys need a new time to vanish).
  return {
    first = first,
    capacity = capacity, next_ticket = next_ticket, next_token = next_token,
    used = used, count = count, soonest = soonest, -- the holders: their permits, how many, when the first may end
    waiting = waiting, expire = expire, -- how many waiters; when the keys vanish
    known = id and { [id] = found[2] and unpack_all(found[2]) or false } or {}, -- lease id -> holder, or false: none
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
  call('PEXPIREAT', KEYS[r.first], r.expire)
end

-- Write, or remove, the holders that have changed, and with them the numbers.
local function save_hash(r)
  local numbers = struct.pack(
    NUMBERS, LAYOUT, r.capacity, r.next_ticket, r.next_token, r.used, r.count, r.waiting, r.soonest, r.expire)
  local put, gone = { '', numbers }, {}
  for id in pairs(r.changed or {}) do
    local holder = r.known[id]
    if holder then
      put[#put + 1] = id
      put[#put + 1] = pack(holder)
    else
      gone[#gone + 1] = id
    end
  end
  for i = 1, #gone, CHUNK do
    call('HDEL', KEYS[r.first], unpack(gone, i, min(i + CHUNK - 1, #gone)))
  end
  for i = 1, #put, CHUNK do
    call('HSET', KEYS[r.first], unpack(put, i, min(i + CHUNK - 1, #put)))
  end
end

local function save(r)
  local idle = r.count == 0 and r.waiting == 0
  if idle and r.next_token <= NOW_US then
    call('DEL', KEYS[r.first])
    return
  elseif idle then -- kept for its tokens only, until the clock has passed them
    r.expire, r.stamp = floor(r.next_token / 1000) + 1, true
    ahead[KEYS[r.first]] = r.next_token
  end
  save_hash(r)
  if r.stamp then
    call('PEXPIREAT', KEYS[r.first], r.expire)
    if r.waiting > 0 then
      for part = 1, 3 do
        call('PEXPIREAT', KEYS[r.first + part], r.expire)
      end
    end
  end
end

local function holder_of(r, id)
  local holder = r.known[id]
  if holder == nil and not r.complete and r.count > 0 then
    local found = call('HGET', KEYS[r.first], id)
    holder = found and unpack_all(found) or false
    r.known[id] = holder
  end
  return holder or nil
end

-- All holders as {id -> holder or false}.
local function all(r)
  if not r.complete then
    local found = call('HGETALL', KEYS[r.first])
    for i = 1, #found, 2 do
      local id = found[i]
      if id ~= '' and r.known[id] == nil then
        r.known[id] = unpack_all(found[i + 1])
      end
    end
    r.complete = true
  end
  return r.known
end

local function by_grant(a, b)
  if a[H_GRANTED] ~= b[H_GRANTED] then
    return a[H_GRANTED] < b[H_GRANTED]
  end
  return a[H_TOKEN] < b[H_TOKEN]
end

-- A list of all holders, in the order of their grants.
local function in_order(r)
  local list = {}
  for _, holder in pairs(all(r)) do
    if holder then
      list[#list + 1] = holder
    end
  end
  table.sort(list, by_grant)
  return list
end

-- Who holds it: all of few, any three of many.
local function some(r)
  if r.count == 0 then
    return {}
  elseif r.count <= FEW or r.complete then
    return in_order(r)
  end
  local list = {}
  local found = call('HRANDFIELD', KEYS[r.first], MAX_BEHIND + 1, 'WITHVALUES')
  for i = 1, #found, 2 do
    if found[i] ~= '' and r.known[found[i]] == nil then
      list[#list + 1] = unpack_all(found[i + 1])
    end
  end
  return list
end

-- When the first lease runs out: exact for few holders, else not after that.
local function soonest_end(r)
  if r.count == 0 then
    return nil
  elseif r.count <= FEW or r.complete then
    r.soonest = nil
    for _, holder in pairs(all(r)) do
      if holder then
        r.soonest = min(r.soonest or holder[H_UNTIL], holder[H_UNTIL])
      end
    end
  end
  return r.soonest
end

local function mark(r, id, holder)
  r.known[id] = holder
  r.changed = r.changed or {}
  r.changed[id] = true
  r.dirty = true
end

-- Store a new or changed holder.
local function put_holder(r, holder, old)
  mark(r, holder[ID], holder)
  if old then
    r.used = r.used - old[PERMITS]
  else
    r.count = r.count + 1
  end
  r.used = r.used + holder[PERMITS]
  r.soonest = r.count == 1 and holder[H_UNTIL] or min(r.soonest, holder[H_UNTIL])
  keep(r, holder[H_UNTIL])
end

local function drop_holder(r, holder)
  mark(r, holder[ID], false)
  r.count = r.count - 1
  r.used = r.used - holder[PERMITS]
end

-- The next token, or the first of a block of them (rule 5: never below the clock).
local function take_tokens(r, tokens)
  local token = max(r.next_token, NOW_US)
  r.next_token = token + tokens
  keep(r, floor(r.next_token / 1000))
  return token
end

local function tell(r, client, notice)
  r.notices = r.notices or {}
  r.notices[#r.notices + 1] = { client, notice }
end

-- Only a lease of the whole capacity has more than one token (rule 6).
local function grant(r, id, client, owner, permits, tokens, details, until_ms)
  tokens = permits == r.capacity and tokens or 1
  local token = take_tokens(r, tokens)
  local holder = { id, client, owner, permits, token, tokens, NOW_MS, until_ms, details, token }
  put_holder(r, holder)
  return holder
end
