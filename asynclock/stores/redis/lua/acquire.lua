-- Acquire: grant permits, or queue the request; the same id again gives the same answer.
--
-- Answer: Granted | Queued | Busy | QueueFull | CapacityMismatch

-- Fields of a request that others must see.
local A_ID, A_CLIENT, A_OWNER, A_PERMITS, A_CAPACITY, A_PRIORITY, A_AGEING = 1, 2, 3, 4, 5, 6, 7
local A_WAITED, A_TTL, A_WAIT, A_TOKENS, A_DETAILS, A_MAX_WAITERS = 8, 9, 10, 11, 12, 13

local function acquire(r, ...)
  local id, client, owner, permits, capacity, _, _, _, ttl_ms, _, tokens, details = ...
  if store.unsure and ttl_ms > store.ground:sub(26, 33) + 0 then
    crowd().use_ttl(ttl_ms)
  end
  if r.count == 0 and r.waiting == 0 then
    r.capacity, r.expire = capacity, 0
  else
    local answer = crowd().meet(r, { ... })
    if answer then
      return answer
    end
  end
  r.adds = not r.releasing
  return granted(r, grant(r, id, client, owner, permits, tokens, details, NOW_MS + ttl_ms))
end
