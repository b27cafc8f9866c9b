-- Renew: keep a lease or a waiter alive; a late renewal never takes a lease back. Works on a server without memory.
--
-- Command: [tag, key, id, ttl_ms, tokens, owner, details, token]; empty owner and details leave the stored ones, and so does a
--          token that the lease does not have, or has left behind
-- Answer: Renewed for a lease | Queued for a waiter | Lost

verbs.Renew = function(first, command)
  local r = settled(first, command[3])
  local old = holder_of(r, command[3])
  if not old then
    return finish(r, r.waiting > 0 and crowd().renew_waiter(r, command) or { 'Lost' })
  end
  local ttl_ms, owner, details, token, block = command[4], command[6], command[7], command[8], old[H_BLOCK]
  local told = old[H_TOKEN] < token and token < block + old[H_TOKENS]
  local tokens = old[PERMITS] == r.capacity and command[5] or 0
  local fresh = tokens > 0 and take_tokens(r, tokens) or 0
  insist(r)
  put_holder(r, {
    old[ID], old[CLIENT], owner ~= '' and owner or old[OWNER], old[PERMITS], told and token or old[H_TOKEN],
    tokens > 0 and fresh + tokens - block or old[H_TOKENS], old[H_GRANTED], NOW_MS + ttl_ms,
    details ~= '' and details or old[H_DETAILS], block,
  }, old)
  return finish(r, renewed(r, old, ttl_ms, fresh, tokens))
end
