-- Enter: share the lease of everything that this owner holds with this token (rule 9).
--
-- Answer: Granted | Lost

-- Whether this owner holds everything, with this token and no other.
local function whole(r, owner, token)
  for _, holder in ipairs(in_order(r)) do
    if holder[PERMITS] == r.capacity then
      return holder[OWNER] == owner and holder[H_TOKEN] == token and holder[H_TOKENS] == 1
    end
  end
end

local function enter(r, id, client, owner, token, ttl_ms, details)
  local known = holder_of(r, id)
  if known then
    return granted(r, known)
  elseif not whole(r, owner, token) then
    return { 'Lost' }
  end
  if ttl_ms > store.ground:sub(26, 33) + 0 then
    many().use_ttl(ttl_ms)
  end
  local waiter = find_waiter(r, id)
  if waiter then
    remove_waiter(r, waiter)
  end
  local entry = { id, client, owner, 0, token, 1, NOW_MS, NOW_MS + ttl_ms, details, token }
  add(r, entry)
  r.adds = true
  return granted(r, entry)
end
