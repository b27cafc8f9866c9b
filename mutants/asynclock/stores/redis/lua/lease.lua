-- The leases of a record: given, and told of.

-- Give a lease with fresh tokens: never below the clock (rule 5), more than one only for the whole capacity (rule 6).
local function grant(r, id, client, owner, permits, tokens, details, until_ms)
  tokens = permits == r.capacity and tokens or 1
  local token = r.next_token > NOW_US and r.next_token or NOW_US
  r.next_token = token + tokens
  local holder = { id, client, owner, permits, token, tokens, NOW_MS, until_ms, details, token }
  if r.count == 0 then
    r.holder = holder
  else
    crowd().add_holder(r, holder)
  end
  r.count, r.used, r.dirty = r.count + 1, r.used + permits, true
  return holder
end

-- Granted as MessagePack: the id has a length of 16 bits (218), numbers have 64 (207).
local function granted(r, holder)
  local contender = r.waiting > 0 and crowd().waiters().contender(r, holder[CLIENT])
  local answer = struct.pack('>c9BI2c0BI8BI8BI8', contender and '\150\167Granted' or '\149\167Granted', 218, #holder[ID],
    holder[ID], 207, holder[H_BLOCK], 207, holder[H_TOKENS], 207, holder[H_UNTIL] - NOW_MS)
  return contender and answer .. cmsgpack.pack(contender) or answer
end
