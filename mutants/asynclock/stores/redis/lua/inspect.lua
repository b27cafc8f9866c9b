-- Inspect: the living holders and waiters; changes nothing.
--
-- Answer: Inspected(capacity, next_token, now_ms, holders, waiters); capacity 0 if nobody holds or waits

local function inspect(r)
  local holders, waiters = {}, {}
  for _, holder in ipairs(in_order(r)) do
    holders[#holders + 1] = holder[H_UNTIL] > NOW_MS and holder or nil
  end
  for _, waiter in ipairs(r.line or r.waiting > 0 and all_waiters(r) or {}) do
    waiters[#waiters + 1] = waiter[W_UNTIL] > NOW_MS and waiter or nil
  end
  local used = #holders > 0 or #waiters > 0
  return { 'Inspected', used and r.capacity or 0, r.next_token, NOW_MS, holders, waiters }
end
