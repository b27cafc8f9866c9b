-- The waiters of a resource when they are many: a hash of them, and two sorted sets of their ids.
--
-- A queue that somebody damaged by hand is mended on the way, never an error.

-- Waiters so near to the head are told exactly when to look again; those behind may look a little early.
local NEAR = 64
local PAGE = 16

local function member_of(waiter)
  return string.format('%016.0f', waiter[W_TICKET]) .. waiter[ID] .. '\0' .. waiter[CLIENT]
end

-- The waiter's id and client in a member of the queue.
local function parse_member(member)
  local nul = member:find('\0', 17, true)
  return member:sub(17, nul - 1), member:sub(nul + 1)
end

local function find_waiter(r, id)
  local found = call('HGET', KEYS[r.first + WAITERS], id)
  return found and unpack_all(found)
end

-- The hash comes first: a full server refuses before anything is done.
local function put_one(r, waiter, old)
  call('HSET', KEYS[r.first + WAITERS], waiter[ID], pack(waiter))
  if old and old ~= waiter then
    call('ZREM', KEYS[r.first + QUEUE], member_of(old))
  end
  if old ~= waiter then
    call('ZADD', KEYS[r.first + QUEUE], waiter[W_RANK], member_of(waiter))
  end
  call('ZADD', KEYS[r.first + DEADLINES], waiter[W_UNTIL], waiter[ID])
  keep(r, waiter[W_UNTIL])
end

-- Add or change one of many, or one too many for the line, who are many from now on.
local function put_waiter(r, waiter, old)
  if not r.adds then
    insist(r)
  end
  for _, one in ipairs(r.line or {}) do
    put_one(r, one)
    r.line, r.stamp = false, true
  end
  put_one(r, waiter, old)
end

local function remove_waiter(r, waiter)
  call('ZREM', KEYS[r.first + QUEUE], member_of(waiter))
  call('ZREM', KEYS[r.first + DEADLINES], waiter[ID])
  call('HDEL', KEYS[r.first + WAITERS], waiter[ID])
end

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

local function before(r, waiter)
  return call('ZRANK', KEYS[r.first + QUEUE], member_of(waiter)) or 0
end

-- All of them, by rank.
local function all_waiters(r)
  local list = {}
  for i, found in ipairs(call('HVALS', KEYS[r.first + WAITERS])) do
    list[i] = unpack_all(found)
  end
  table.sort(list, by_rank)
  return list
end

-- Rank of the best waiter of another client, less now.
local function first_other(r, client)
  local from = 0
  while from < r.waiting do
    local page = call('ZRANGE', KEYS[r.first + QUEUE], from, from + PAGE - 1, 'WITHSCORES')
    for i = 1, #page, 2 do
      local _, other = parse_member(page[i])
      if other ~= client then
        return tonumber(page[i + 1]) - NOW_MS
      end
    end
    from = #page == 2 * PAGE and from + PAGE or r.waiting
  end
end

-- When the first of the waiters before `place` (from 0) runs out; of far too many, the first of all.
local function first_deadline(r, place)
  if place >= r.waiting or place > NEAR then
    return tonumber(call('ZRANGE', KEYS[r.first + DEADLINES], 0, 0, 'WITHSCORES')[2]) or NEVER
  end
  local ids, first = {}, NEVER
  for i, member in ipairs(call('ZRANGE', KEYS[r.first + QUEUE], 0, place - 1)) do
    ids[i] = parse_member(member)
  end
  for _, until_ms in ipairs(call('ZMSCORE', KEYS[r.first + DEADLINES], unpack(ids))) do
    first = min(first, tonumber(until_ms or NOW_MS))
  end
  return first
end

-- Drop those who did not renew.
local function reap_waiters(r)
  local ids
  repeat
    ids = call('ZRANGEBYSCORE', KEYS[r.first + DEADLINES], '-inf', NOW_MS, 'LIMIT', 0, CHUNK)
    if #ids > 0 then
      local members = {}
      for _, found in ipairs(call('HMGET', KEYS[r.first + WAITERS], unpack(ids))) do
        members[#members + 1] = found and member_of(unpack_all(found)) or nil
      end
      call('ZREM', KEYS[r.first + DEADLINES], unpack(ids))
      if #members > 0 then
        call('ZREM', KEYS[r.first + QUEUE], unpack(members))
        call('HDEL', KEYS[r.first + WAITERS], unpack(ids))
      end
    end
  until #ids == 0
  r.waiting = call('ZCARD', KEYS[r.first + QUEUE])
end

-- When something runs out next, now that what had run out is gone.
local function look_ahead(r)
  r.soonest = NEVER
  if r.count > 0 and not r.holder then
    r.soonest = earliest(in_order(r))
  end
  if r.waiting > 0 and not r.line then
    r.soonest = min(r.soonest, first_deadline(r, r.waiting))
  end
end

-- The keys of many live as long as the record.
local function stamp(r)
  for part = HOLDERS, DEADLINES do
    call('PEXPIRE', KEYS[r.first + part], r.expire - NOW_MS)
  end
end
