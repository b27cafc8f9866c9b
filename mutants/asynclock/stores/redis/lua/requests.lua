-- A request that meets others: ranked, queued, raised, kept waiting, or served together with them.

local function rank_of(request)
  return NOW_MS - request[A_WAITED] - request[A_PRIORITY] * request[A_AGEING]
end

-- The waiter that the request asks to be.
local function waiter_for(r, request)
  return {
    request[A_ID], request[A_CLIENT], request[A_OWNER], request[A_PERMITS], request[A_PRIORITY], rank_of(request),
    r.next_ticket, NOW_MS - request[A_WAITED], request[A_TTL], NOW_MS + min(request[A_TTL], WAITER_TTL_MS),
    request[A_TOKENS], request[A_DETAILS],
  }
end

-- Where a request stands: the answer to it.
local function standing(r, id)
  local holder = holder_of(r, id)
  local waiter = not holder and find_waiter(r, id)
  return holder and granted(r, holder) or waiter and queued(r, waiter) or nil
end

-- Take the request over into a waiter that stands there: its ticket stays, its rank never falls back.
local function raise(r, old, request)
  local waiter = waiter_for(r, request)
  waiter[PERMITS], waiter[W_TICKET] = old[PERMITS], old[W_TICKET]
  if waiter[W_RANK] >= old[W_RANK] then
    waiter[W_PRIORITY], waiter[W_RANK], waiter[W_ENQUEUED] = old[W_PRIORITY], old[W_RANK], old[W_ENQUEUED]
  end
  r.adds = not r.releasing
  put_waiter(r, waiter, old)
  r.contending = waiter
  promote(r)
  return standing(r, waiter[ID])
end

-- Queue what cannot be granted, if it may wait and there is room.
local function turn_away(r, request)
  if not request[A_WAIT] then
    return { 'Busy', behind(r) }
  elseif r.waiting >= request[A_MAX_WAITERS] then
    return { 'QueueFull', r.waiting }
  end
  local waiter = waiter_for(r, request)
  r.next_ticket = r.next_ticket + 1
  r.adds = not r.releasing
  put_waiter(r, waiter)
  r.contending = waiter
  return r.releasing and {} or queued(r, waiter) -- a release looks again when it has served the queue
end

-- The answer to a request that meets somebody who waits, or finds too little left, if it is not to be granted now.
local function meet_waiters(r, request)
  local id = request[A_ID]
  local holder = holder_of(r, id)
  local old = not holder and find_waiter(r, id)
  if holder then
    return granted(r, holder)
  elseif old then
    return raise(r, old, request)
  elseif r.capacity ~= request[A_CAPACITY] then
    return { 'CapacityMismatch', r.capacity }
  end
  local best = best_waiter(r)
  if request[A_PERMITS] > r.capacity - r.used or best and best[W_RANK] <= rank_of(request) then
    return turn_away(r, request)
  end
end

local function renew_waiter(r, id, ttl_ms, owner, details)
  local waiter = find_waiter(r, id)
  if not waiter then
    return nil
  end
  waiter[OWNER] = owner ~= '' and owner or waiter[OWNER]
  waiter[W_DETAILS] = details ~= '' and details or waiter[W_DETAILS]
  waiter[W_TTL], waiter[W_UNTIL] = ttl_ms, NOW_MS + min(ttl_ms, WAITER_TTL_MS)
  put_waiter(r, waiter, waiter)
  return queued(r, waiter)
end

-- A release that others wait for, or that asks for the client's next request: answered once everything has been granted that
-- can be, since that may change where the request stands.
local function leave_to_waiters(r, id, request)
  local held = holder_of(r, id)
  local known, answer, ids = r.promoted and #r.promoted or 0, nil, {}
  if held then
    drop_holder(r, held)
  end
  if request then
    r.releasing = true
    answer = acquire(r, unpack(request, 3))
  end
  promote(r)
  for i = known + 1, r.promoted and #r.promoted or 0 do
    ids[#ids + 1] = r.promoted[i][ID]
  end
  answer = request and standing(r, request[3]) or answer
  if not answer then
    return held and { 'Released', ids } or { 'NotHeld' }
  end
  answer = type(answer) == 'table' and pack(answer) or answer
  return held and '\147\168Released' .. pack(ids) .. answer or '\146\167NotHeld' .. answer
end
