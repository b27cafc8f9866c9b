-- Reassert: tell a store that has lost its memory about a lease that is still valid by its holder's clock.
--
-- Command: [tag, key, id, client, owner, permits, capacity, token, tokens, ttl_ms, details]
-- Answer: Renewed | Lost

verbs.Reassert = function(first, command)
  local r = load(first, command[3])
  settle(r)
  local known = holder_of(r, command[3])
  if not known then
    if r.count == 0 and r.waiting == 0 then
      r.capacity, r.expire = command[7], 0
    end
    if command[7] ~= r.capacity or command[6] > r.capacity - r.used then
      return finish(r, { 'Lost' })
    end
  end
  local holder = {
    command[3], command[4], command[5], command[6], command[8], command[9], known and known[H_GRANTED] or NOW_MS,
    NOW_MS + command[10], command[11],
  }
  r.next_token = max(r.next_token, command[8] + command[9])
  keep(r, floor(r.next_token / 1000))
  put_holder(r, holder, known)
  return finish(r, renewed(r, holder, command[10], 0, 0))
end
