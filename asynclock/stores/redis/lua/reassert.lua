-- Reassert: tell a store that has lost its memory about a lease that is still valid by its holder's clock.
--
-- Command: [tag, key, id, client, owner, permits, capacity, token, tokens, ttl_ms, details, block]; block 0: from token on
-- Answer: Renewed | Lost

-- The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6.
local function told(r, command, known)
  local token = command[8]
  local block = command[12] ~= 0 and command[12] or token
  local past = max(block + command[9], token + 1)
  r.next_token = max(r.next_token, past)
  keep(r, math.floor(r.next_token / 1000))
  local whole = command[6] == r.capacity
  -- A further block may have been reserved while the token in use is still from the one before.
  local first = whole and min(block, token) or token
  return {
    command[3], command[4], command[5], command[6], token, whole and past - first or 1,
    known and known[H_GRANTED] or NOW_MS, NOW_MS + command[10], command[11], first,
  }
end

verbs.Reassert = function(first, command)
  local r = settled(first, command[3])
  local known = holder_of(r, command[3])
  if not known then
    if r.count == 0 and r.waiting == 0 then
      r.capacity, r.expire = command[7], 0
    end
    if command[7] ~= r.capacity or command[6] > r.capacity - r.used then
      return finish(r, { 'Lost' })
    end
  end
  local holder = told(r, command, known)
  put_holder(r, holder, known)
  return finish(r, renewed(r, holder, command[10], 0, 0))
end
