-- Release: give a lease back, rank the client's next request against the queue, promote: all in one step, so that the best
-- of both wins. Works on a server without memory.
--
-- Command: [tag, key, id, then: an Acquire or nil]
-- Answer: Released(granted, then) | NotHeld(then)

verbs.Release = function(first, command)
  local id, request = command[3], command[4]
  local r = settled(first, id)
  local held, before = r.known[id], r.promoted and #r.promoted or 0
  if held then
    drop_holder(r, id)
  end
  if request and held and (r.count > 0 or r.waiting > 0) then
    insist(r) -- it may be queued; alone it is granted, and then the old lease is removed first, which is always allowed
  end
  r.releasing = true
  local answer, ids = request and acquire(r, request) or nil, {}
  if r.waiting > 0 or r.promoted then
    ids, answer = crowd().serve(r, before, request, answer)
  end
  return finish(r, held and { 'Released', ids, answer } or { 'NotHeld', answer })
end
