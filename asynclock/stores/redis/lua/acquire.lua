-- Acquire: grant permits, or queue the request; the same id again gives the same answer.
--
-- Command: [tag, key, id, client, owner, permits, capacity, priority, ageing_ms, waited_ms, ttl_ms, wait, tokens, details,
--           max_waiters]
-- Answer: Granted | Queued | Busy | QueueFull | CapacityMismatch

local A_ID, A_CLIENT, A_OWNER, A_PERMITS, A_CAPACITY, A_PRIORITY, A_AGEING = 3, 4, 5, 6, 7, 8, 9
local A_WAITED, A_TTL, A_WAIT, A_TOKENS, A_DETAILS, A_MAX_WAITERS = 10, 11, 12, 13, 14, 15

local function acquire(r, command)
  local id, permits, capacity = command[A_ID], command[A_PERMITS], command[A_CAPACITY]
  local holder = holder_of(r, id)
  if holder then
    return granted(r, holder)
  end
  local old = r.waiting > 0 and crowd().find_waiter(r, id)
  if old then
    return crowd().raise(r, old, command)
  end
  if r.count == 0 and r.waiting == 0 then
    r.capacity, r.expire = capacity, 0
  elseif r.capacity ~= capacity then
    return { 'CapacityMismatch', r.capacity }
  end
  if permits <= capacity - r.used and (r.waiting == 0 or crowd().stands_first(r, command)) then
    return granted(r, grant(r, id, command[A_CLIENT], command[A_OWNER], permits, command[A_TOKENS], command[A_DETAILS],
      NOW_MS + command[A_TTL]))
  end
  return crowd().turn_away(r, command)
end

verbs.Acquire = function(first, command)
  local r = settled(first, command[A_ID])
  return finish(r, acquire(r, command))
end
