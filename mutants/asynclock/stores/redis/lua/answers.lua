-- The answers that speak of others, as arrays [tag, fields...] of model/outcomes.py; optional fields stand last, because nil
-- ends an array.

-- How long until the first lease, or the first of the waiters before `place` (from 0), runs out.
local function recheck_after(r, place)
  local first = NEVER
  if r.count > 0 then
    first = r.holder and r.holder[H_UNTIL] or many().first_end(r)
  end
  if r.line then
    for i = 1, min(place, #r.line) do
      first = min(first, r.line[i][W_UNTIL])
    end
  elseif place > 0 and r.waiting > 0 then
    first = min(first, many().first_deadline(r, place))
  end
  return first < NEVER and first - NOW_MS or nil
end

local function queued(r, waiter)
  local place = before(r, waiter)
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
      local rank, notice = waiter[W_RANK] - NOW_MS, grant_of(r, holder)
      if notice then
        notice[5] = rank
      else
        tell(r, holder[CLIENT], { 'Contended', holder[ID], rank })
      end
    end
  end
end

local function send(notices)
  for _, notice in ipairs(notices) do
    redis.pcall('PUBLISH', 'asynclock:client:' .. notice[1], pack(notice[2]))
  end
end
