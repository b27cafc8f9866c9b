-- What only those need who are many, and verbs that are seldom sent: what is above since ground.lua. See crowd.lua.

return {
  all_holders = all_holders, before = before, best_waiter = best_waiter, find_waiter = find_waiter,
  first_deadline = first_deadline, first_end = first_end, first_other = first_other, look_ahead = look_ahead,
  new_ground = new_ground, put_waiter = put_waiter, reap_waiters = reap_waiters, remove_waiter = remove_waiter,
  read_time = read_time, reserve = reserve,
  save_again = save_again, some_holders = some_holders, stamp = stamp, use_ttl = use_ttl,
  verbs = { ForceRelease = force_release, Inspect = inspect, Reassert = reassert },
}
