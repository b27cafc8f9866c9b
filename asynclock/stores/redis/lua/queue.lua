-- The waiters of a resource: found, put in order, removed, and granted when their turn comes.
--
-- A waiter is {id, client, owner, permits, priority, rank, ticket, enqueued_ms, ttl_ms, until_ms, tokens, details}, as in
-- model/record.py. A queue that somebody damaged by hand is mended on the way, never an error.

local WAITERS, QUEUE, DEADLINES = 1, 2, 3 -- from the record's first key on
local W_PRIORITY, W_RANK, W_TICKET, W_ENQUEUED, W_TTL, W_UNTIL, W_TOKENS, W_DETAILS = 5, 6, 7, 8, 9, 10, 11, 12
local WAITER_TTL_MS = 10000

local function member_of(waiter)
  return format('%016.0f', waiter[W_TICKET]) .. waiter[ID] .. '\0' .. waiter[CLIENT]
end

-- The waiter's id and client in a member of the queue.
local function parse_member(member)
  local nul = member:find('\0', 17, true)
  return member:sub(17, nul - 1), member:sub(nul + 1)
end

local function find_waiter(r, id)
  if r.waiting == 0 then
    return nil
  end
  local found = call('HGET', KEYS[r.first + WAITERS], id)
  return found and unpack_all(found)
end

-- Store a new waiter, or a changed one in its place. The hash comes first: a full server refuses before anything is done.
local function put_waiter(r, waiter, old)
  call('HSET', KEYS[r.first + WAITERS], waiter[ID], pack(waiter))
  if old then
    call('ZREM', KEYS[r.first + QUEUE], member_of(old))
  else
    r.waiting = r.waiting + 1
    r.stamp = r.stamp or r.waiting == 1 -- the keys of the queue are new: they need their end too
  end
  call('ZADD', KEYS[r.first + QUEUE], waiter[W_RANK], member_of(waiter))
  call('ZADD', KEYS[r.first + DEADLINES], waiter[W_UNTIL], waiter[ID])
  r.dirty = true
  keep(r, waiter[W_UNTIL])
end

-- The queue's keys live as long as the record's.
local function stamp_queue(r)
  for part = 1, 3 do
    call('PEXPIREAT', KEYS[r.first + part], r.expire)
  end
end

local function remove_waiter(r, waiter)
  call('ZREM', KEYS[r.first + QUEUE], member_of(waiter))
  call('ZREM', KEYS[r.first + DEADLINES], waiter[ID])
  call('HDEL', KEYS[r.first + WAITERS], waiter[ID])
  r.waiting = r.waiting - 1
  r.dirty = true
end

-- The waiter whose turn it is.
local function best_waiter(r)
  while r.waiting > 0 do
    local member = call('ZRANGE', KEYS[r.first + QUEUE], 0, 0)[1]
    local waiter = member and find_waiter(r, parse_member(member))
    if waiter then
      return waiter
    end
    r.waiting = member and call('ZREM', KEYS[r.first + QUEUE], member) and call('ZCARD', KEYS[r.first + QUEUE]) or 0
    r.dirty = true
  end
end

-- Grant while the best waiter's permits fit (rule 2); each lives on as long as it would have waited (rule 7).
local function promote(r)
  local granted = {}
  local waiter = r.used < r.capacity and best_waiter(r)
  while waiter and waiter[PERMITS] <= r.capacity - r.used do
    remove_waiter(r, waiter)
    local holder = grant(r, waiter[ID], waiter[CLIENT], waiter[OWNER], waiter[PERMITS], waiter[W_TOKENS],
      waiter[W_DETAILS], waiter[W_UNTIL])
    tell(r, holder[CLIENT], { 'Granted', holder[ID], holder[H_TOKEN], holder[H_TOKENS] })
    granted[#granted + 1] = holder[ID]
    r.promoted = r.promoted or {}
    r.promoted[#r.promoted + 1] = holder
    waiter = r.used < r.capacity and best_waiter(r)
  end
  return granted
end

local function reap_waiters(r)
  local ids = call('ZRANGEBYSCORE', KEYS[r.first + DEADLINES], '-inf', NOW_MS, 'LIMIT', 0, CHUNK)
  local any = #ids > 0
  while #ids > 0 do
    local members = {}
    for _, found in ipairs(call('HMGET', KEYS[r.first + WAITERS], unpack(ids))) do
      members[#members + 1] = found and member_of(unpack_all(found)) or nil
    end
    call('ZREM', KEYS[r.first + DEADLINES], unpack(ids))
    if #members > 0 then
      call('ZREM', KEYS[r.first + QUEUE], unpack(members))
      call('HDEL', KEYS[r.first + WAITERS], unpack(ids))
    end
    ids = call('ZRANGEBYSCORE', KEYS[r.first + DEADLINES], '-inf', NOW_MS, 'LIMIT', 0, CHUNK)
  end
  if any then
    r.waiting = call('ZCARD', KEYS[r.first + QUEUE])
    r.dirty = true
  end
  return any
end

local function settle(r)
  local changed = false
  if r.count > 0 and r.soonest <= NOW_MS then
    local before = r.count
    reap_holders(r)
    changed = r.count < before
  end
  if r.waiting > 0 then
    changed = reap_waiters(r) or changed
  end
  if changed then
    promote(r)
  end
end
