-- Reassert: tell a store that has lost its memory about a lease that is still valid by its holder's clock.
--
-- Arguments: block 0 means: from token on
-- Answer: Renewed | Lost

local function reassert(r, id, client, owner, permits, capacity, token, tokens, ttl_ms, details, block)
  local known = holder_of(r, id)
  if not known then
    if r.count == 0 and r.waiting == 0 then
      r.capacity, r.expire = capacity, 0
    end
    if capacity ~= r.capacity or permits > r.capacity - r.used then
      return { 'Lost' }
    end
  end
  -- None of its tokens is given again, nor more than one believed against rule 6.
  block = block ~= 0 and block or token
  local past = max(block + tokens, token + 1)
  local next_token = max(r.next_token, past)
  local whole = permits == r.capacity
  -- A further block may have been reserved while the token in use is still from the one before.
  local first = whole and min(block, token) or token
  if known then
    drop_holder(r, known)
  end
  local holder = grant(r, id, client, owner, permits, 1, details, NOW_MS + ttl_ms)
  holder[H_TOKEN], holder[H_TOKENS], holder[H_BLOCK] = token, whole and past - first or 1, first
  holder[H_GRANTED] = known and known[H_GRANTED] or NOW_MS
  r.next_token, r.adds = next_token, not known
  return { 'Renewed', ttl_ms, 0, 0, contender(r, client) }
end
