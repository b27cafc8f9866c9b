-- What a client needs only when it is not alone with its lock, or renews it: what is above since others.lua.
--
-- The text since then is the body of a function, made so by assembly.py. It runs when `crowd` is first called, once per call of
-- the script at most; this is what it returns. In the same way `waiters` within it has what is needed when somebody waits,
-- or something has run out, and `many` within that what is needed when they are many.

return {
  add = add, leave = leave, meet = meet, packed = packed, save_holders = save_holders,
  shared = shared, waiters = waiters,
  new_ground = function() return many().new_ground() end,
  save_again = function(...) return many().save_again(...) end,
  read_time = function() many().read_time() end,
  reserve = function(...) return many().reserve(...) end,
  use_ttl = function(ttl_ms) many().use_ttl(ttl_ms) end,
  verb = function(tag) return tag == 'Renew' and renew or waiters().verb(tag) end,
}
