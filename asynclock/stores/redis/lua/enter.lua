-- Enter: share the lease of everything that this owner holds with this token (rule 9).
--
-- Answer: Granted | Lost

local function enter(r, id, client, owner, token, ttl_ms, details)
  local known, held = holder_of(r, id), nil
  if known then
    return granted(r, known)
  end
  for _, holder in ipairs(in_order(r)) do
    held = holder[PERMITS] == r.capacity and holder or held
  end
  if not held or held[OWNER] ~= owner or held[H_TOKEN] ~= token or held[H_TOKENS] ~= 1 then
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
