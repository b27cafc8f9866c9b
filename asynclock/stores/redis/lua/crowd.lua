-- All that a client needs only when it is not alone with its lock: what is above since several.lua.
--
-- The text since then is the body of a function, made so by assembly.py. It runs when `crowd` is first called, once per call of
-- the script at most; this is what it returns. Verbs that are seldom needed stand there too.

return {
  contender = first_other, find_waiter = find_waiter, raise = raise, renew_waiter = renew_waiter,
  save_many = save_many, send = send, serve = serve, settle = settle, stamp_queue = stamp_queue,
  stands_first = stands_first, tell_holders = tell_holders, turn_away = turn_away,
}
