-- The leases of a record of which there may be many: all of them, some, the first to end.

local MAX_BEHIND = 3
-- Fields of a hash written or removed in one go: few enough for Lua's stack.
local CHUNK = 1000

local pack, unpack_all, format, min = cmsgpack.pack, cmsgpack.unpack, string.format, math.min

-- As save_hash, for more holders than one command takes.
local function save_many(r, key, numbers)
  local put, gone = { '', numbers }, {}
  for _, id in ipairs(r.changed) do
    local holder = r.known[id]
    if holder then
      put[#put + 1] = id
      put[#put + 1] = packed(holder)
    else
      gone[#gone + 1] = id
    end
  end
  for i = 1, #gone, CHUNK do
    call('HDEL', key, unpack(gone, i, min(i + CHUNK - 1, #gone)))
  end
  for i = 1, #put, CHUNK do
    call('HSET', key, unpack(put, i, min(i + CHUNK - 1, #put)))
  end
end

-- All holders as {id -> holder or false}.
local function all(r)
  if not r.complete then
    local found = call('HGETALL', KEYS[r.first])
    for i = 1, #found, 2 do
      local id = found[i]
      if id ~= '' and (r.known[id] == nil or type(r.known[id]) == 'string') then
        r.known[id] = unpacked(id, found[i + 1])
      end
    end
    r.complete = true
  end
  return r.known
end

local function by_grant(a, b)
  if a[H_GRANTED] ~= b[H_GRANTED] then
    return a[H_GRANTED] < b[H_GRANTED]
  end
  return a[H_TOKEN] < b[H_TOKEN]
end

-- A list of all holders, in the order of their grants.
local function in_order(r)
  local list = {}
  for _, holder in pairs(r.count > 0 and all(r) or {}) do
    if holder then
      list[#list + 1] = holder
    end
  end
  table.sort(list, by_grant)
  return list
end

-- Who holds it: all of few, any three of many.
local function some(r)
  if r.count <= FEW or r.complete then
    return in_order(r)
  end
  local list = {}
  local found = call('HRANDFIELD', KEYS[r.first], MAX_BEHIND + 1, 'WITHVALUES')
  for i = 1, #found, 2 do
    if found[i] ~= '' and r.known[found[i]] == nil then
      list[#list + 1] = unpacked(found[i], found[i + 1])
    end
  end
  return list
end

-- When the first lease runs out: exact for few holders, else not after that.
local function soonest_end(r)
  if r.count == 0 then
    return nil
  elseif r.count <= FEW or r.complete then
    r.soonest = nil
    for _, holder in pairs(all(r)) do
      if holder then
        r.soonest = min(r.soonest or holder[H_UNTIL], holder[H_UNTIL])
      end
    end
  end
  return r.soonest
end

local function reap_holders(r)
  local first
  for id, holder in pairs(all(r)) do
    if holder and holder[H_UNTIL] <= NOW_MS then
      drop_holder(r, id)
    elseif holder then
      first = min(first or holder[H_UNTIL], holder[H_UNTIL])
    end
  end
  r.soonest = first or 0
  r.dirty = true
end

local function tell(r, client, notice)
  r.notices = r.notices or {}
  r.notices[#r.notices + 1] = { client, notice }
end
