-- Reassert: tell a store that has lost its memory about a lease that is still valid by its holder's clock.
--
-- Arguments: block 0 means: from token on
-- Answer: Renewed | Lost

local function reassert(r, id, client, owner, permits, capacity, token, tokens, ttl_ms, details, block)
  if ttl_ms > store.ground:sub(26, 33) + 0 then
    use_ttl(ttl_ms)
  end
  local known = holder_of(r, id)
  if not known and permits == capacity and capacity == r.capacity and whole(r, owner, token) then
    permits = 0 -- one of them was an entry of the other, and which does not matter
  elseif not known then
    if r.count == 0 and r.waiting == 0 then
      r.capacity, r.expire = capacity, 0
    end
    if capacity ~= r.capacity or permits > r.capacity - r.used then
      return { 'Lost' }
    end
  end
  -- How many permits it has is not the client's to say: it may be an entry, or have been one.
  permits = known and known[PERMITS] or permits
  -- None of its tokens is given again, nor more than one believed against rule 6.
  block = block ~= 0 and block or token
  local past = max(block + tokens, token + 1)
  local next_token = max(r.next_token, past)
  local alone = permits == r.capacity and r.count == (known and 1 or 0)
  -- A further block may have been reserved while the token in use is still from the one before.
  local first = alone and min(block, token) or token
  if known then
    take_out(r, known)
  end
  local tokens_told = alone and past - first or 1
  local granted_ms = known and known[H_GRANTED] or NOW_MS
  add(r, { id, client, owner, permits, token, tokens_told, granted_ms, NOW_MS + ttl_ms, details, first })
  r.next_token, r.adds = next_token, not known
  store.next = max(store.next, next_token) -- the record may go and come back within this call
  if next_token > tonumber(call('GET', KEYS[MARK]) or 0) then
    call('SET', KEYS[MARK], string.format('%d', next_token))
  end
  return { 'Renewed', ttl_ms, 0, 0, contender(r, client) }
end
