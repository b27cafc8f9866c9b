-- The leases of a record when they are many: in a hash of their own.
--
-- `known` has those that were looked at (id -> holder, or false: none), `complete` says that it has all; the ids in `changed`
-- are written, or removed, when the record is saved.

-- Up to so many holders all are looked at; beyond that answers name any three and times are a lower bound.
local LOOKED_AT = 64
-- Fields of a hash written or removed in one go: few enough for Lua's stack.
local CHUNK = 1000

-- What lives until then is looked at then, and its keys outlive it.
local function keep(r, until_ms)
  r.soonest, r.last = min(r.soonest, until_ms), max(r.last or 0, until_ms)
end

-- A holder came, changed, or left (false).
local function mark(r, id, holder)
  r.known, r.changed = r.known or {}, r.changed or {}
  r.known[id] = holder
  r.changed[#r.changed + 1] = id
  if holder then
    keep(r, holder[H_UNTIL])
  end
end

-- Add one to many, or to so many few that they are many from now on.
local function add_holder(r, holder)
  for _, one in ipairs(r.holders or {}) do
    mark(r, one[ID], one)
  end
  if r.holders then
    r.holders, r.complete, r.stamp = false, true, true
  end
  mark(r, holder[ID], holder)
end

local function find_holder(r, id)
  r.known = r.known or {}
  local holder = r.known[id]
  if holder == nil and not r.complete then
    local found = call('HGET', KEYS[r.first + HOLDERS], id)
    holder = found and unpack_all(found)
    r.known[id] = holder
  end
  return holder
end

-- Those who come are written first: a full server refuses before anything is done, unless they must be.
local function save_holders(r)
  local key, put, gone = KEYS[r.first + HOLDERS], {}, {}
  for _, id in ipairs(r.changed) do
    local holder = not r.holders and r.known[id]
    if holder then
      put[#put + 1] = id
      put[#put + 1] = pack(holder)
    else
      gone[#gone + 1] = id
    end
  end
  if #put > 0 and not r.adds then
    insist(r)
  end
  for i = 1, #put, CHUNK do
    call('HSET', key, unpack(put, i, min(i + CHUNK - 1, #put)))
  end
  for i = 1, #gone, CHUNK do
    call('HDEL', key, unpack(gone, i, min(i + CHUNK - 1, #gone)))
  end
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
  return (ends(in_order(r), H_UNTIL, NEVER, 0))
end
