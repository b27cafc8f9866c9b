-- Renew: keep a lease or a waiter alive; a late renewal never takes a lease back. Works on a server without memory.
--
-- Command: [tag, key, id, ttl_ms, tokens, owner, details, token]; empty owner and details leave the stored ones, and so does a
--          token that the lease does not have, or has left behind
-- Answer: Renewed for a lease | Queued for a waiter | Lost

local function or_old(new, old)
  return new ~= '' and new or old
end

local function renew_holder(r, old, command)
  local ttl_ms, token, block, had = command[4], command[8], old[H_BLOCK], old[H_TOKENS]
  local told = old[H_TOKEN] < token and token < block + had
  local tokens = old[PERMITS] == r.capacity and command[5] or 0
  local fresh = tokens > 0 and take_tokens(r, tokens) or 0
  insist(r)
  put_holder(r, {
    old[ID], old[CLIENT], or_old(command[6], old[OWNER]), old[PERMITS], told and token or old[H_TOKEN],
    tokens > 0 and fresh + tokens - block or had, old[H_GRANTED], NOW_MS + ttl_ms, or_old(command[7], old[H_DETAILS]), block,
  }, old)
  return renewed(r, old, ttl_ms, fresh, tokens)
end

local function renew_waiter(r, waiter, command)
  waiter[OWNER] = or_old(command[6], waiter[OWNER])
  waiter[W_DETAILS] = or_old(command[7], waiter[W_DETAILS])
  waiter[W_TTL] = command[4]
  waiter[W_UNTIL] = NOW_MS + min(command[4], WAITER_TTL_MS)
  insist(r)
  call('HSET', KEYS[r.first + WAITERS], waiter[ID], pack(waiter))
  call('ZADD', KEYS[r.first + DEADLINES], waiter[W_UNTIL], waiter[ID])
  keep(r, waiter[W_UNTIL])
  r.dirty = r.dirty or r.stamp
  return queued(r, waiter)
end

verbs.Renew = function(first, command)
  local r = load(first, command[3])
  settle(r)
  local holder = holder_of(r, command[3])
  if holder then
    return finish(r, renew_holder(r, holder, command))
  end
  local waiter = find_waiter(r, command[3])
  return finish(r, waiter and renew_waiter(r, waiter, command) or { 'Lost' })
end
