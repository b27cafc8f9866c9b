-- Inspect: the living holders and waiters; changes nothing.
--
-- Command: [tag, key]
-- Answer: Inspected(capacity, next_token, now_ms, holders, waiters); capacity 0 if nobody holds or waits

local function by_rank(a, b)
  if a[W_RANK] ~= b[W_RANK] then
    return a[W_RANK] < b[W_RANK]
  end
  return a[W_TICKET] < b[W_TICKET]
end

verbs.Inspect = function(first)
  local r = load(first)
  local holders, waiters = {}, {}
  for _, holder in ipairs(in_order(r)) do
    holders[#holders + 1] = holder[H_UNTIL] > NOW_MS and holder or nil
  end
  for _, found in ipairs(r.waiting > 0 and call('HVALS', KEYS[r.first + WAITERS]) or {}) do
    local waiter = unpack_all(found)
    waiters[#waiters + 1] = waiter[W_UNTIL] > NOW_MS and waiter or nil
  end
  table.sort(waiters, by_rank)
  local used = #holders > 0 or #waiters > 0
  return { 'Inspected', used and r.capacity or 0, r.next_token, NOW_MS, holders, waiters }
end
