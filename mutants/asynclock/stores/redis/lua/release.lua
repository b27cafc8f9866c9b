-- Release: give a lease back, rank the client's next request against the queue, promote: all in one step, so that the best
-- of both wins. Works on a server without memory.
--
-- Arguments: id, then: an Acquire with its tag and its key, or nil
-- Answer: Released(granted, then) | NotHeld(then)

local RELEASED, NOT_HELD = '\145\168Released', '\145\167NotHeld'

local function release(r, id, request)
  if r.waiting > 0 or r.promoted or request or r.count > 0 and not r.holder then
    return crowd().leave(r, id, request)
  elseif r.count == 0 or r.holder[ID] ~= id then
    return NOT_HELD
  end
  r.count, r.used, r.holder, r.dirty = 0, 0, false, true
  return RELEASED
end
