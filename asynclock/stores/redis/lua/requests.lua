-- A request that meets others: ranked, queued, raised, kept waiting, or served together with them.

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

local function stands_first(r, command)
  local best = call('ZRANGE', KEYS[r.first + QUEUE], 0, 0, 'WITHSCORES')
  return not best[2] or rank_of(command) < tonumber(best[2])
end

-- Queue what cannot be granted, if it may wait and there is room.
local function turn_away(r, command)
  if not command[A_WAIT] then
    return { 'Busy', behind(r) }
  elseif r.waiting >= command[A_MAX_WAITERS] then
    return { 'QueueFull', r.waiting }
  end
  local waiter = waiter_for(r, command)
  r.next_ticket = r.next_ticket + 1
  put_waiter(r, waiter)
  r.contending = waiter
  return r.releasing and { 'Queued' } or queued(r, waiter) -- a release looks again when it has served the queue
end

local function renew_waiter(r, command)
  local waiter = find_waiter(r, command[3])
  if not waiter then
    return nil
  end
  local ttl_ms, owner, details = command[4], command[6], command[7]
  waiter[OWNER] = owner ~= '' and owner or waiter[OWNER]
  waiter[W_DETAILS] = details ~= '' and details or waiter[W_DETAILS]
  waiter[W_TTL], waiter[W_UNTIL] = ttl_ms, NOW_MS + min(ttl_ms, WAITER_TTL_MS)
  insist(r)
  call('HSET', KEYS[r.first + WAITERS], waiter[ID], pack(waiter))
  call('ZADD', KEYS[r.first + DEADLINES], waiter[W_UNTIL], waiter[ID])
  keep(r, waiter[W_UNTIL])
  r.dirty = r.dirty or r.stamp
  return queued(r, waiter)
end

-- After a release: who was granted since there were `before` of them, and the answer to the releasing client's own request
-- once everything has been granted that can be; the promotion may have changed its place.
local function serve(r, before, request, answer)
  promote(r)
  local ids = {}
  for i = before + 1, r.promoted and #r.promoted or 0 do
    ids[#ids + 1] = r.promoted[i][ID]
  end
  if request and (answer[1] == 'Granted' or answer[1] == 'Queued') then
    local holder = holder_of(r, request[A_ID])
    local waiter = not holder and (r.contending or find_waiter(r, request[A_ID]))
    answer = holder and granted(r, holder) or queued(r, waiter)
  end
  return ids, answer
end
