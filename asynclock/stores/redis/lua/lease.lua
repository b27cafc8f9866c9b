-- The leases of a record: given, and told of.

-- Reserve tokens and return the first. They are steps of the mark, which is kept ahead of the clock (rule 5; see ground.lua). One
-- step is for all commands of the call.
local function take(r, tokens)
  local token, past = store.next, store.past
  token = token < r.next_token and r.next_token or token
  if token + tokens > past then
    local step = tokens > #ARGV - 1 and tokens or #ARGV - 1
    local done = redis.pcall('INCRBY', KEYS[MARK], step == 1 and '1' or string.format('%d', step))
    if past == 0 then
      token = type(done) == 'number' and done - step or 0
    end
    past = done
    if token < NOW_MS * 1000 + LOW_US or token < r.next_token or token + tokens > past then
      token = crowd().reserve(r, step, done)
      past = token + step
    end
  end
  store.next, store.past = token + tokens, past
  return token
end

-- Give a lease with fresh tokens: more than one only for the whole capacity (rule 6).
local function grant(r, id, client, owner, permits, tokens, details, until_ms)
  tokens = permits == r.capacity and tokens or 1
  local token = take(r, tokens)
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
