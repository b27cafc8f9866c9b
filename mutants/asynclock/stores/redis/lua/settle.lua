-- What happens by itself: what has run out is dropped, and whose turn it is gets a lease.

local function tell(r, client, notice)
  r.notices = r.notices or {}
  r.notices[#r.notices + 1] = { client, notice }
end

-- Grant while the best waiter's permits fit (rule 2); each lives on as long as it would have waited (rule 7).
local function promote(r)
  local ids = {}
  local waiter = r.used < r.capacity and best_waiter(r)
  while waiter and waiter[PERMITS] <= r.capacity - r.used do
    remove_waiter(r, waiter)
    local holder = grant(r, waiter[ID], waiter[CLIENT], waiter[OWNER], waiter[PERMITS], waiter[W_TOKENS],
      waiter[W_DETAILS], waiter[W_UNTIL])
    tell(r, holder[CLIENT], { 'Granted', holder[ID], holder[H_TOKEN], holder[H_TOKENS] })
    ids[#ids + 1] = holder[ID]
    r.promoted = r.promoted or {}
    r.promoted[#r.promoted + 1] = holder
    waiter = r.used < r.capacity and best_waiter(r)
  end
  return ids
end

local function settle(r)
  local ended = reap_holders(r)
  local left = reap_waiters(r)
  if r.count > 0 and not r.holder or r.waiting > 0 and not r.line then
    many().look_ahead(r)
  end
  r.dirty = true
  if ended or left then
    promote(r)
  end
end
