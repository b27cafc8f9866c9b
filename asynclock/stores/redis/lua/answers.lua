-- The answers that speak of others, as arrays [tag, fields...] of model/outcomes.py; optional fields stand last, because nil
-- ends an array.

-- Waiters so near to the head are told exactly when to look again; those behind may look a little early.
local NEAR = 64
local PAGE = 16

-- Rank of the best waiter of another client, less now.
local function first_other(r, client)
  local from = 0
  while from < r.waiting do
    local page = call('ZRANGE', KEYS[r.first + QUEUE], from, from + PAGE - 1, 'WITHSCORES')
    for i = 1, #page, 2 do
      local _, other = parse_member(page[i])
      if other ~= client then
        return tonumber(page[i + 1]) - NOW_MS
      end
    end
    from = #page == 2 * PAGE and from + PAGE or r.waiting
  end
end

local function behind(r)
  local list = some(r)
  for i = #list, MAX_BEHIND + 1, -1 do
    list[i] = nil
  end
  return list
end

-- When the first of the waiters before `place` (from 0) runs out.
local function first_deadline(r, place)
  if place >= r.waiting or place > NEAR then
    return tonumber(call('ZRANGE', KEYS[r.first + DEADLINES], 0, 0, 'WITHSCORES')[2])
  end
  local ids = {}
  for i, member in ipairs(call('ZRANGE', KEYS[r.first + QUEUE], 0, place - 1)) do
    ids[i] = parse_member(member)
  end
  local first
  for _, until_ms in ipairs(call('ZMSCORE', KEYS[r.first + DEADLINES], unpack(ids))) do
    until_ms = tonumber(until_ms or NOW_MS)
    first = min(first or until_ms, until_ms)
  end
  return first
end

-- How long until the first lease, or the first of the waiters before `place`, runs out.
local function recheck_after(r, place)
  local lease = soonest_end(r)
  local waiter = place > 0 and r.waiting > 0 and first_deadline(r, place) or nil
  local first = lease and waiter and min(lease, waiter) or lease or waiter
  return first and first - NOW_MS
end

local function queued(r, waiter)
  local place = call('ZRANK', KEYS[r.first + QUEUE], member_of(waiter)) or 0
  return { 'Queued', waiter[ID], place + 1, behind(r), recheck_after(r, place) }
end

-- The notice of its grant, if a holder was granted by this very command.
local function grant_of(r, holder)
  for _, notice in ipairs(r.notices or {}) do
    if notice[2][1] == 'Granted' and notice[2][2] == holder[ID] then
      return notice[2]
    end
  end
end

-- Tell each holder's client, other than the waiter's own, that it is waited for (of many holders: some).
local function tell_holders(r)
  local waiter = r.contending
  for _, holder in ipairs(some(r)) do
    if holder[CLIENT] ~= waiter[CLIENT] then
      local contender, notice = waiter[W_RANK] - NOW_MS, grant_of(r, holder)
      if notice then
        notice[5] = contender
      else
        tell(r, holder[CLIENT], { 'Contended', holder[ID], contender })
      end
    end
  end
end

local function send(notices)
  for _, notice in ipairs(notices) do
    redis.pcall('PUBLISH', 'asynclock:client:' .. notice[1], pack(notice[2]))
  end
end
