-- What is needed when somebody waits, or something has run out: what is above since holders.lua. See crowd.lua.

local verbs = { Enter = enter, Poke = poke, Withdraw = withdraw }

return {
  contender = contender, inherit = inherit, leave = leave_to_waiters, many = many, meet = meet_waiters, renew_waiter = renew_waiter,
  send = send, settle = settle, tell_holders = tell_holders,
  verb = function(tag) return verbs[tag] or many().verbs[tag] end,
}
