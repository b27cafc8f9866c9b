-- The leases of a record: found, given, dropped; and what begins and ends every command.

-- Rule 1, before every command: drop what has run out, then grant what fits now.
local function settled(first, id)
  local r = load(first, id)
  if r.waiting > 0 or r.count > 0 and r.soonest <= NOW_MS then
    crowd().settle(r)
  end
  return r
end

-- Save, then tell. A notice that cannot be sent is a hint lost, not a command that failed.
local function finish(r, answer)
  if r.contending then
    crowd().tell_holders(r)
  end
  if r.dirty then
    save(r)
  end
  if r.notices then
    crowd().send(r.notices)
  end
  return answer
end

local function holder_of(r, id)
  local holder = r.known[id]
  if holder == nil and not r.complete and r.count > 0 then
    holder = call('HGET', KEYS[r.first], id)
  end
  if type(holder) == 'string' then
    holder = unpacked(id, holder)
  end
  r.known[id] = holder
  return holder
end

local function mark(r, id, holder)
  r.known[id] = holder
  if r.changed then
    r.changed[#r.changed + 1] = id
  else
    r.changed = { id }
  end
  r.dirty = true
end

-- Store a new or changed holder.
local function put_holder(r, holder, old)
  mark(r, holder[ID], holder)
  if old then
    r.used = r.used - old[PERMITS]
  else
    r.count = r.count + 1
  end
  r.used = r.used + holder[PERMITS]
  if r.count == 1 or holder[H_UNTIL] < r.soonest then
    r.soonest = holder[H_UNTIL]
  end
  keep(r, holder[H_UNTIL])
end

local function drop_holder(r, id)
  r.used = r.count > 1 and r.used - holder_of(r, id)[PERMITS] or 0
  r.count = r.count - 1
  mark(r, id, false)
end

-- The next token, or the first of a block of them (rule 5: never below the clock).
local function take_tokens(r, tokens)
  local token = max(r.next_token, NOW_US)
  r.next_token = token + tokens
  keep(r, math.floor(r.next_token / 1000))
  return token
end

-- Only a lease of the whole capacity has more than one token (rule 6).
local function grant(r, id, client, owner, permits, tokens, details, until_ms)
  tokens = permits == r.capacity and tokens or 1
  local token = take_tokens(r, tokens)
  local holder = { id, client, owner, permits, token, tokens, NOW_MS, until_ms, details, token }
  put_holder(r, holder)
  return holder
end

-- How the best waiter of another client stands; nil if there is none.
local function contender(r, client)
  return r.waiting > 0 and crowd().contender(r, client) or nil
end

local function granted(r, holder)
  return {
    'Granted', holder[ID], holder[H_BLOCK], holder[H_TOKENS], holder[H_UNTIL] - NOW_MS, contender(r, holder[CLIENT]),
  }
end

local function renewed(r, holder, ttl_ms, token, tokens)
  return { 'Renewed', ttl_ms, token, tokens, contender(r, holder[CLIENT]) }
end
