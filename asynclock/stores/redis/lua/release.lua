-- Release: give a lease back, rank the client's next request against the queue, promote: all in one step, so that the best
-- of both wins. Works on a server without memory.
--
-- Command: [tag, key, id, then: an Acquire or nil]
-- Answer: Released(granted, then) | NotHeld(then)

-- The answer to a request once everything has been granted that can be; the promotion may have changed its place.
local function now_stands(r, id, answer)
  if answer[1] ~= 'Granted' and answer[1] ~= 'Queued' then
    return answer
  end
  local holder = holder_of(r, id)
  return holder and granted(r, holder) or queued(r, find_waiter(r, id))
end

-- The ids that came from the queue since there were `before` of them.
local function granted_since(r, before)
  local ids = {}
  for i = before + 1, r.promoted and #r.promoted or 0 do
    ids[#ids + 1] = r.promoted[i][ID]
  end
  return ids
end

verbs.Release = function(first, command)
  local r = load(first, command[3])
  settle(r)
  local holder, request = holder_of(r, command[3]), command[4]
  local before = r.promoted and #r.promoted or 0
  if holder then
    drop_holder(r, holder)
  end
  local answer
  if request then
    if holder then
      insist(r)
    end
    answer = acquire(r, request)
  end
  promote(r)
  answer = answer and now_stands(r, request[A_ID], answer)
  return finish(r, holder and { 'Released', granted_since(r, before), answer } or { 'NotHeld', answer })
end
