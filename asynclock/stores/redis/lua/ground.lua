-- What is kept for all resources together.
--
-- KEYS[1], the ground: text, which clients know
--   <layout>:<when the data began>:<longest ttl in use>:<longest in the period that runs>:<when that ends>
-- in ms, the last in minutes. It is short enough (44 bytes) to be one piece of memory, and tells the time (see record.lua).
-- KEYS[2], the mark: a number; every token that was ever given is below it, and it is kept ahead of the clock
--
-- The ground is made anew when it is missing, so it begins with another time when the data was lost: then so were the leases.
--
-- Records vanish at any time: when they are released, and by themselves (PX), where no script can do anything. That takes
-- nothing away, since every token is a step of the mark, which stays. Ahead of the clock it begins above all tokens of data
-- that was lost.
--
-- The longest ttl in use is the longest of this period and of the one before. A period lasts a minute, or as long as the
-- longest ttl of the one before, if that is longer: so a ttl is remembered for as long as an unseen lease of it may last.

local PERIOD_MS = 60000
local HIGH_US = 2000000

local function put_ground(life, longest_ms, used_ms, turn)
  local ground = string.format('%s:%08d:%08d:%08d', life, longest_ms, used_ms, turn)
  local done = redis.pcall('SET', KEYS[1], ground, 'KEEPTTL')
  if done.err and done.err:sub(1, 3) ~= 'OOM' then
    error(done)
  elseif done.err then
    redis.call('DEL', KEYS[1]) -- always allowed, and so the next write is
    redis.call('SET', KEYS[1], ground, 'PX', string.format('%d', FOREVER_MS - NOW_MS))
  end
  store.ground = ground
  return ground
end

-- Let the ground tell the time, if there is one.
local function tell_time()
  redis.call('PEXPIRE', KEYS[1], string.format('%d', FOREVER_MS - NOW_MS))
end

-- Read the time where the ground does not tell it.
local function read_time()
  local time = redis.call('TIME')
  NOW_MS = time[1] * 1000 + math.floor(time[2] / 1000)
  tell_time()
end

local function new_ground()
  local ground = put_ground(string.format('%d:%013.0f', LAYOUT, NOW_MS), 0, 0, math.ceil(NOW_MS / PERIOD_MS) + 1)
  tell_time()
  return ground
end

-- layout and life, longest_ms, used_ms, turn
local function parts()
  local ground = store.ground
  return ground:sub(1, 15), tonumber(ground:sub(17, 24)), tonumber(ground:sub(26, 33)), tonumber(ground:sub(35))
end

-- A lease is asked for of a longer ttl than any in this period.
local function use_ttl(ttl_ms)
  local life, longest_ms, _, turn = parts()
  put_ground(life, max(longest_ms, ttl_ms), ttl_ms, turn)
  if ttl_ms > longest_ms then
    redis.pcall('PUBLISH', 'asynclock:client:all', pack({ 'Longest', ttl_ms }))
  end
end

-- Begin a new period, if this one is over.
local function take_turn()
  local life, _, used_ms, turn = parts()
  if NOW_MS >= turn * PERIOD_MS then
    put_ground(life, used_ms, 0, math.ceil((NOW_MS + max(PERIOD_MS, used_ms)) / PERIOD_MS))
  end
end

-- Reserve tokens and return the first, where a step of the mark (to `past`) was refused, or did not lead far enough: it is too
-- near to the clock about once a second.
local function reserve(r, tokens, past)
  if type(past) == 'table' then
    if r.adds or past.err:sub(1, 3) ~= 'OOM' then
      error(past)
    end
    insist(r)
    past = call('INCRBY', KEYS[MARK], tokens)
  end
  local first = past - tokens
  if first < NOW_MS * 1000 + LOW_US then
    first = NOW_MS * 1000 + HIGH_US
    take_turn()
  end
  first = max(first, r.next_token)
  call('SET', KEYS[MARK], string.format('%d', first + tokens))
  return first
end
