-- What is needed when somebody waits, or something has run out: what is above since holders.lua. See crowd.lua.

return {
  contender = contender, leave = leave_to_waiters, many = many, meet = meet_waiters, renew_waiter = renew_waiter,
  send = send, settle = settle, tell_holders = tell_holders,
  verb = function(tag) return tag == 'Poke' and poke or tag == 'Withdraw' and withdraw or many().verbs[tag] end,
}
