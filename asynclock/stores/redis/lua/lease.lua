-- The leases of a record: given, and told of.

-- Give a lease with fresh tokens: more than one only for the whole capacity (rule 6). They are steps of the mark, which is kept
-- ahead of the clock (rule 5; see ground.lua).
local function grant(r, id, client, owner, permits, tokens, details, until_ms)
  tokens = permits == r.capacity and tokens or 1
  local past = redis.pcall('INCRBY', KEYS[MARK], tokens == 1 and '1' or string.format('%d', tokens))
  local token = type(past) == 'number' and past - tokens or 0
  if token < NOW_US + LOW_US or token < r.next_token then
    token = crowd().reserve(r, tokens, past)
  end
  r.next_token = token + tokens
  local holder = { id, client, owner, permits, token, tokens, NOW_MS, until_ms, details, token }
  if r.count == 0 then
    r.holder, r.count, r.used, r.dirty = holder, 1, permits, true
  else
    crowd().add(r, holder)
  end
  return holder
end

-- Granted as MessagePack: the id has a length of 16 bits (218), numbers have 64 (207).
local function granted(r, holder)
  local contender = r.waiting > 0 and crowd().waiters().contender(r, holder[CLIENT])
  local answer = struct.pack('>c9BI2c0BI8BI8BI8', contender and '\150\167Granted' or '\149\167Granted', 218, #holder[ID],
    holder[ID], 207, holder[H_BLOCK], 207, holder[H_TOKENS], 207, holder[H_UNTIL] - NOW_MS)
  return contender and answer .. cmsgpack.pack(contender) or answer
end
