-- Withdraw: take a request back, whether it still waits or was granted meanwhile. Works on a server without memory.
--
-- Command: [tag, key, id]
-- Answer: Withdrawn | Released(granted)

verbs.Withdraw = function(first, command)
  local r = settled(first, command[3])
  local holder = holder_of(r, command[3])
  if holder then
    drop_holder(r, holder[ID])
    return finish(r, { 'Released', promote(r) })
  end
  local waiter = find_waiter(r, command[3])
  if waiter then
    remove_waiter(r, waiter)
    promote(r)
  end
  return finish(r, { 'Withdrawn' })
end
