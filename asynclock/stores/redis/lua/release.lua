-- Release: give a lease back, rank the client's next request against the queue, promote: all in one step, so that the best
-- of both wins. Works on a server without memory.
--
-- Arguments: id, then: an Acquire with its tag and its key, or nil
-- Answer: Released(granted, then) | NotHeld(then)

local RELEASED, NOT_HELD = '\145\168Released', '\145\167NotHeld'

local function release(r, id, request)
  local held = holder_of(r, id)
  if r.waiting > 0 or r.promoted or request then
    return crowd().release(r, held, request)
  elseif not held then
    return NOT_HELD
  elseif r.count > 1 then
    crowd().drop_holder(r, held)
  else
    r.count, r.used, r.holders, r.dirty = 0, 0, false, true
  end
  return RELEASED
end
