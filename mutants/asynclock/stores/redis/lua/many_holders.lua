-- The holders of a record when they are several: all of them, some, the first to end.

-- Up to so many holders all are looked at; beyond that answers name any three and times are a lower bound.
local LOOKED_AT = 64

-- The first end of those in a list.
local function earliest(list)
  local first = NEVER
  for _, holder in ipairs(list) do
    first = min(first, holder[H_UNTIL])
  end
  return first
end

-- All holders as {id -> holder or false}.
local function all_holders(r)
  if not r.complete then
    local known, found = r.known or {}, call('HGETALL', KEYS[r.first + HOLDERS])
    for i = 1, #found, 2 do
      if known[found[i]] == nil then
        known[found[i]] = unpack_all(found[i + 1])
      end
    end
    r.known, r.complete = known, true
  end
  return r.known
end

-- All of not too many, any of more.
local function some_holders(r)
  if r.count <= LOOKED_AT or r.complete then
    return in_order(r)
  end
  local list, known = {}, r.known or {}
  local found = call('HRANDFIELD', KEYS[r.first + HOLDERS], MAX_BEHIND + 1, 'WITHVALUES')
  for i = 1, #found, 2 do
    if known[found[i]] == nil then
      list[#list + 1] = unpack_all(found[i + 1])
    end
  end
  return list
end

-- When the first lease runs out: exact for not too many, else not after that.
local function first_end(r)
  if r.count > LOOKED_AT and not r.complete then
    return r.soonest
  end
  return earliest(in_order(r))
end
