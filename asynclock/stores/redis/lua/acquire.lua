-- Acquire: grant permits, or queue the request; the same id again gives the same answer.
--
-- Command: [tag, key, id, client, owner, permits, capacity, priority, ageing_ms, waited_ms, ttl_ms, wait, tokens, details,
--           max_waiters]
-- Answer: Granted | Queued | Busy | QueueFull | CapacityMismatch

local A_ID, A_CLIENT, A_OWNER, A_PERMITS, A_CAPACITY, A_PRIORITY, A_AGEING = 3, 4, 5, 6, 7, 8, 9
local A_WAITED, A_TTL, A_WAIT, A_TOKENS, A_DETAILS, A_MAX_WAITERS = 10, 11, 12, 13, 14, 15

local function rank_of(command)
  return NOW_MS - command[A_WAITED] - command[A_PRIORITY] * command[A_AGEING]
end

-- The waiter that the command asks to be.
local function waiter_for(r, command)
  return {
    command[A_ID], command[A_CLIENT], command[A_OWNER], command[A_PERMITS], command[A_PRIORITY], rank_of(command),
    r.next_ticket, NOW_MS - command[A_WAITED], command[A_TTL], NOW_MS + min(command[A_TTL], WAITER_TTL_MS),
    command[A_TOKENS], command[A_DETAILS],
  }
end

-- Take the command over into a waiter that stands there: its ticket stays, its rank never falls back.
local function raise(r, old, command)
  local waiter = waiter_for(r, command)
  waiter[PERMITS], waiter[W_TICKET] = old[PERMITS], old[W_TICKET]
  if waiter[W_RANK] >= old[W_RANK] then
    waiter[W_PRIORITY], waiter[W_RANK], waiter[W_ENQUEUED] = old[W_PRIORITY], old[W_RANK], old[W_ENQUEUED]
  end
  put_waiter(r, waiter, old)
  r.contending = waiter
  promote(r)
  local holder = holder_of(r, waiter[ID])
  return holder and granted(r, holder) or queued(r, waiter)
end

local function enqueue(r, waiter)
  r.next_ticket = r.next_ticket + 1
  put_waiter(r, waiter)
  r.contending = waiter
  return queued(r, waiter)
end

local function stands_first(r, rank)
  if r.waiting == 0 then
    return true
  end
  local best = call('ZRANGE', KEYS[r.first + QUEUE], 0, 0, 'WITHSCORES')
  return not best[2] or rank < tonumber(best[2])
end

local function acquire(r, command)
  local holder = holder_of(r, command[A_ID])
  if holder then
    return granted(r, holder)
  end
  local old = find_waiter(r, command[A_ID])
  if old then
    return raise(r, old, command)
  end
  if r.count == 0 and r.waiting == 0 then
    r.capacity, r.expire = command[A_CAPACITY], 0
  elseif r.capacity ~= command[A_CAPACITY] then
    return { 'CapacityMismatch', r.capacity }
  end
  if command[A_PERMITS] <= r.capacity - r.used and stands_first(r, rank_of(command)) then
    return granted(r, grant(r, command[A_ID], command[A_CLIENT], command[A_OWNER], command[A_PERMITS],
      command[A_TOKENS], command[A_DETAILS], NOW_MS + command[A_TTL]))
  elseif not command[A_WAIT] then
    return { 'Busy', behind(r) }
  elseif r.waiting >= command[A_MAX_WAITERS] then
    return { 'QueueFull', r.waiting }
  end
  return enqueue(r, waiter_for(r, command))
end

verbs.Acquire = function(first, command)
  local r = load(first, command[A_ID])
  settle(r)
  return finish(r, acquire(r, command))
end
