-- ForceRelease: an operator takes away the lease with `token`, or all of them (0). Works on a server without memory.
--
-- Command: [tag, key, token, reason, by]
-- Answer: Released(granted) | NotHeld

verbs.ForceRelease = function(first, command)
  local r = load(first)
  settle(r)
  local taken = false
  for _, holder in ipairs(r.count > 0 and in_order(r) or {}) do
    if command[3] == 0 or command[3] == holder[H_TOKEN] then
      drop_holder(r, holder)
      tell(r, holder[CLIENT], { 'Revoked', holder[ID], command[4], command[5] })
      taken = true
    end
  end
  return finish(r, taken and { 'Released', promote(r) } or { 'NotHeld' })
end
