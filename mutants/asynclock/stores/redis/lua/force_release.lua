-- ForceRelease: an operator takes away the lease that has, or had, `token`, or all of them (0). Works on a server without memory.
--
-- Answer: Released(granted) | NotHeld

local function force_release(r, token, reason, by)
  local taken = false
  for _, holder in ipairs(in_order(r)) do
    if token == 0 or holder[H_BLOCK] <= token and token < holder[H_BLOCK] + holder[H_TOKENS] then
      drop_holder(r, holder)
      tell(r, holder[CLIENT], { 'Revoked', holder[ID], reason, by })
      taken = true
    end
  end
  return taken and { 'Released', promote(r) } or { 'NotHeld' }
end
