-- ForceRelease: an operator takes away the lease that has, or had, `token`, or all of them (0). Works on a server without memory.
--
-- Command: [tag, key, token, reason, by]
-- Answer: Released(granted) | NotHeld

verbs.ForceRelease = function(first, command)
  local r, token = settled(first), command[3]
  local taken = false
  for _, holder in ipairs(in_order(r)) do
    if token == 0 or holder[H_BLOCK] <= token and token < holder[H_BLOCK] + holder[H_TOKENS] then
      drop_holder(r, holder[ID])
      tell(r, holder[CLIENT], { 'Revoked', holder[ID], command[4], command[5] })
      taken = true
    end
  end
  return finish(r, taken and { 'Released', promote(r) } or { 'NotHeld' })
end
