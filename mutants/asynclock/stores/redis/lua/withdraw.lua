-- Withdraw: take a request back, whether it still waits or was granted meanwhile. Works on a server without memory.
--
-- Answer: Withdrawn | Released(granted)

local function withdraw(r, id)
  local holder = holder_of(r, id)
  if holder then
    drop_holder(r, holder)
    return { 'Released', promote(r) }
  end
  local waiter = find_waiter(r, id)
  if waiter then
    remove_waiter(r, waiter)
    promote(r)
  end
  return { 'Withdrawn' }
end
