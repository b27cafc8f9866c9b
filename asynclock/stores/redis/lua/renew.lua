-- Renew: keep a lease or a waiter alive; a late renewal never takes a lease back. Works on a server without memory.
--
-- Arguments: empty owner and details leave the stored ones, and so does a token that the lease does not have, or has left behind
-- Answer: Renewed for a lease | Queued for a waiter | Lost

local LOST = '\145\164Lost'

local function renew(r, id, ttl_ms, tokens, owner, details, token)
  if ttl_ms > store.ground:sub(26, 33) + 0 then
    many().use_ttl(ttl_ms)
  end
  local holder = holder_of(r, id)
  if not holder then
    return r.waiting > 0 and waiters().renew_waiter(r, id, ttl_ms, owner, details) or LOST
  end
  local block, fresh = holder[H_BLOCK], 0
  if holder[H_TOKEN] < token and token < block + holder[H_TOKENS] then
    holder[H_TOKEN] = token
  end
  if tokens > 0 and holder[PERMITS] == r.capacity and r.count == 1 then
    fresh = take(r, tokens)
    r.next_token = fresh + tokens
    holder[H_TOKENS] = r.next_token - block
  else
    tokens = 0
  end
  holder[H_UNTIL], r.dirty = NOW_MS + ttl_ms, true
  holder[OWNER] = owner ~= '' and owner or holder[OWNER]
  holder[H_DETAILS] = details ~= '' and details or holder[H_DETAILS]
  if not r.holder then
    mark(r, id, holder)
  end
  local other = r.waiting > 0 and waiters().contender(r, holder[CLIENT])
  local answer = struct.pack('>c9BI8BI8BI8', other and '\149\167Renewed' or '\148\167Renewed', 207, ttl_ms, 207, fresh,
    207, tokens)
  return other and answer .. pack(other) or answer
end
