-- The record of one resource: read once, changed in memory, saved once.
--
-- KEYS of a resource, from `first` on:
--   +0 record     string  the record, with its holder and its waiters: a lease whose holder nobody waits for
--                         as ALONE says, all else as others.lua does
--   +1 holders    hash    lease id -> holder (MessagePack), when there are several, and until there is none
--   +2 waiters    hash    waiter id -> waiter (MessagePack), when they are many, until there is none, and then
--   +3 queue      zset    ticket, id, NUL, client -> rank: the order of granting
--   +4 deadlines  zset    waiter id -> until_ms
-- A holder is {id, client, owner, permits, token, tokens, granted_ms, until_ms, details, block}, as in model/record.py.
--
-- Redis looks at its memory limit only before the first write of a script. So what a verb adds is written first, and then
-- it fails whole; what must work on a full server is preceded by a write that is always allowed (`insist`).
--
-- Redis runs this text anew for every call, and a lock that is free takes a few thousand instructions of rules where it costs
-- tens of thousands to define and to pack things (docs/decisions/0006-one-script-per-batch.md). Hence: names in capitals
-- with a plain value become that value before the text is sent (assembly.py); what a client alone with its lock does not need
-- is defined by `crowd`, which see, when called; a function names few others, since each costs something in every call; and
-- the bytes that are made most are made by struct.pack, at half the price of cmsgpack.pack.

local LAYOUT, LONELY, SHARED = 4, 195, 194 -- a record begins with one of these two and LAYOUT: no text does
-- LONELY, layout, capacity, next_token; permits, token, tokens, granted_ms, until_ms, block; and with their lengths id, client,
-- owner, details
local ALONE = '>BBi8i8i8i8i8i8i8i8I4c0I4c0I4c0I4c0'
-- The keys of an abandoned record vanish by themselves so long after all in it has run out.
local SLACK_MS = 60000
local NEVER = 9007199254740991
local MARK, GROUND = 2, 42 -- in KEYS; in bytes
-- The mark is raised when it is less than this ahead of the clock.
local LOW_US = 1000000

local ID, CLIENT, OWNER, PERMITS = 1, 2, 3, 4 -- of a holder and of a waiter
local H_TOKEN, H_TOKENS, H_GRANTED, H_UNTIL, H_DETAILS, H_BLOCK = 5, 6, 7, 8, 9, 10

-- The ground (see ground.lua) vanishes at FOREVER_MS of the server's clock, so the time that it has left tells the time. That is
-- one number, where TIME is an array of texts, at 5 000 instructions more. Without it, or if somebody has given the ground a time to
-- live, which leads past LATEST_MS (the year 2100), apply.lua asks for the time. What was copied with the time that it had left
-- tells a time that is late by as much as it lay; so nothing here is told to vanish at a time, but after one.
local FOREVER_MS, LATEST_MS = 9007199254740, 4102444800000
local NOW_MS = FOREVER_MS - redis.call('PTTL', KEYS[1])

-- By the first key of each resource that was read its record as it is stored now, or false; `ground`, see ground.lua; and of the
-- tokens that this call has reserved the `next` one, and the one `past` the last. One table, because every name that functions
-- share costs something in every call.
local store = { ground = '', next = 0, past = 0 }
local crowd -- () -> the functions for those who are not alone, by name

local function load(first)
  local found = store[first]
  if found == nil then
    found = redis.call('GET', KEYS[first])
  end
  -- Not there until they are needed: known, changed, complete (of several holders), promoted (holders that came from the queue),
  -- contending (the waiter that was queued or raised), notices ({client, notice} to be sent), dirty (to be saved), stamp (the
  -- keys need a new time to vanish), adds (what is saved is more than there was, and may be refused).
  if not found then
    return {
      first = first, capacity = 0, next_ticket = 0, next_token = 0, expire = 0, -- when the keys vanish
      used = 0, count = 0, holder = false, -- permits held; how many holders; the only one, or false: none or several
      waiting = 0, line = false, -- how many waiters; they by rank, or false: none or many
      soonest = NEVER, -- no lease and no waiter runs out before
    }
  end
  local mark, layout = found:byte(1, 2)
  if mark ~= LONELY or layout ~= LAYOUT then
    return crowd().shared(first, found, mark, layout)
  end
  local _, _, capacity, next_token, permits, token, tokens, granted_ms, until_ms, block, id, client, owner, details =
    struct.unpack(ALONE, found)
  return {
    first = first, capacity = capacity, next_ticket = 0, next_token = next_token, expire = 0,
    used = permits, count = 1, waiting = 0, line = false, soonest = until_ms,
    holder = { id, client, owner, permits, token, tokens, granted_ms, until_ms, details, block },
  }
end

local function save(r)
  local first, key, value, expire = r.first, KEYS[r.first]
  if r.changed then
    crowd().save_holders(r)
  end
  if r.waiting > 0 or r.count > 0 and not r.holder then
    value, expire = crowd().packed(r)
    expire = expire - NOW_MS
  elseif r.count == 0 then
    redis.call('DEL', key)
    store[first] = false
    return
  else
    local one = r.holder
    local id, client, owner, details = one[ID], one[CLIENT], one[OWNER], one[H_DETAILS]
    value = struct.pack(ALONE, LONELY, LAYOUT, r.capacity, r.next_token, one[PERMITS], one[H_TOKEN], one[H_TOKENS],
      one[H_GRANTED], one[H_UNTIL], one[H_BLOCK], #id, id, #client, client, #owner, owner, #details, details)
    expire = one[H_UNTIL] + SLACK_MS - NOW_MS
  end
  local done = redis.pcall('SET', key, value, 'PX', string.format('%d', expire)) -- Redis takes twice as long for it
  if done.err then
    crowd().save_again(r, value, expire, done)
  end
  store[first] = value
end
