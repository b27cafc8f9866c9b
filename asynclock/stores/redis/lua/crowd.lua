-- All that a client needs only when it is not alone with its lock: what is above since others.lua.
--
-- The text since then is the body of a function, made so by assembly.py. It runs when `crowd` is first called, once per call of
-- the script at most; this is what it returns. What only those need who are many is in `many`, in the same way.

return {
  add_holder = add_holder, answer_instead = answer_instead, contender = contender, packed = packed,
  release = release_among, send = send, settle = settle, shared = shared, tell_holders = tell_holders,
  new_epoch = function() return many().new_epoch() end,
  save_again = function(...) return many().save_again(...) end,
  save_holders = function(r) return many().save_holders(r) end,
  verbs = setmetatable({ Poke = poke, Renew = renew, Withdraw = withdraw }, { __index = function(_, tag) return many().verbs[tag] end }),
}
