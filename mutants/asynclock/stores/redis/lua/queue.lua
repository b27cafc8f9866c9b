-- The waiters of a resource: found, put in order, removed; few in the record's `line`, many as many_waiters.lua says.
--
-- A waiter is {id, client, owner, permits, priority, rank, ticket, enqueued_ms, ttl_ms, until_ms, tokens, details}, as in
-- model/record.py.

local FEW_WAITERS = 8
local WAITER_TTL_MS = 10000

local function by_rank(a, b)
  if a[W_RANK] ~= b[W_RANK] then
    return a[W_RANK] < b[W_RANK]
  end
  return a[W_TICKET] < b[W_TICKET]
end

-- The place of a waiter in the line, from 1.
local function place_in(line, id)
  for place, waiter in ipairs(line) do
    if waiter[ID] == id then
      return place
    end
  end
end

local function find_waiter(r, id)
  if r.line then
    return r.line[place_in(r.line, id)]
  end
  return r.waiting > 0 and many().find_waiter(r, id) or nil
end

-- Store a new waiter, or a changed one in its place.
local function put_waiter(r, waiter, old)
  local line = r.waiting == 0 and {} or r.line
  if line and (old or #line < FEW_WAITERS) then
    local place = old and place_in(line, old[ID]) or #line + 1
    if old then
      table.remove(line, place)
    end
    while place > 1 and by_rank(waiter, line[place - 1]) do
      place = place - 1
    end
    table.insert(line, place, waiter)
    r.line = line
  else
    many().put_waiter(r, waiter, old)
  end
  r.waiting, r.dirty = old and r.waiting or r.waiting + 1, true
end

local function remove_waiter(r, waiter)
  if r.line then
    table.remove(r.line, place_in(r.line, waiter[ID]))
    r.line = #r.line > 0 and r.line
  else
    many().remove_waiter(r, waiter)
  end
  r.waiting, r.dirty = r.waiting - 1, true
end

-- The waiter whose turn it is.
local function best_waiter(r)
  if r.line then
    return r.line[1]
  end
  return r.waiting > 0 and many().best_waiter(r)
end

-- How many stand before a waiter.
local function before(r, waiter)
  return r.line and place_in(r.line, waiter[ID]) - 1 or many().before(r, waiter)
end

-- Rank of the best waiter of another client, less now; nil if there is none.
local function contender(r, client)
  if r.waiting > 0 and not r.line then
    return many().first_other(r, client)
  end
  for _, waiter in ipairs(r.line or {}) do
    if waiter[CLIENT] ~= client then
      return waiter[W_RANK] - NOW_MS
    end
  end
end

-- Drop those who did not renew; whether there were any.
local function reap_waiters(r)
  local waiting = r.waiting
  if r.line then
    local line = {}
    for _, waiter in ipairs(r.line) do
      line[#line + 1] = waiter[W_UNTIL] > NOW_MS and waiter or nil
    end
    r.line, r.waiting = #line > 0 and line, #line
  elseif waiting > 0 then
    many().reap_waiters(r)
  end
  return r.waiting < waiting
end
