-- The leases of a record when there are several: in a hash of their own; and what somebody does who holds beside others.
--
-- `known` has those that were looked at (id -> holder, or false: none), `complete` says that it has all; the ids in `changed`
-- are written, or removed, when the record is saved.

-- Fields of a hash written or removed in one go: few enough for Lua's stack.
local CHUNK = 1000

-- From here on writes are allowed on a full server too.
local insisted = false
local function insist(r)
  if not insisted then
    call('HDEL', KEYS[r.first + HOLDERS], '')
    insisted = true
  end
end

-- What lives until then, in a key of its own, is looked at then, and its key outlives it.
local function keep(r, until_ms)
  r.soonest, r.last = min(r.soonest, until_ms), max(r.last or 0, until_ms)
end

-- One of several came, changed, or left (false).
local function mark(r, id, holder)
  r.known, r.changed = r.known or {}, r.changed or {}
  r.known[id] = holder
  r.changed[#r.changed + 1] = id
  if holder then
    keep(r, holder[H_UNTIL])
  end
end

local function holder_of(r, id)
  if r.holder or r.count == 0 then
    return r.holder and r.holder[ID] == id and r.holder
  end
  r.known = r.known or {}
  local holder = r.known[id]
  if holder == nil and not r.complete then
    local found = call('HGET', KEYS[r.first + HOLDERS], id)
    holder = found and unpack_all(found)
    r.known[id] = holder
  end
  return holder
end

-- One more holder.
local function add(r, holder)
  local only = r.holder
  if only then
    r.holder, r.complete, r.stamp = false, true, true
    mark(r, only[ID], only)
  end
  if r.count == 0 then
    r.holder = holder
  else
    mark(r, holder[ID], holder)
  end
  r.count, r.used, r.dirty = r.count + 1, r.used + holder[PERMITS], true
end

local function take_out(r, holder)
  r.count, r.used, r.dirty = r.count - 1, r.used - holder[PERMITS], true
  if r.holder then
    r.holder = false
  else
    mark(r, holder[ID], false)
  end
end

-- A lease ends; if it had everything, whoever is left are its entries, and one of them gets its permits (rule 9).
local function drop_holder(r, holder)
  take_out(r, holder)
  if r.count > 0 and holder[PERMITS] == r.capacity then
    waiters().inherit(r)
  end
end

-- Those who come are written first: a full server refuses before anything is done, unless they must be.
local function save_holders(r)
  local key, put, gone = KEYS[r.first + HOLDERS], {}, {}
  for _, id in ipairs(r.changed) do
    local holder = not r.holder and r.known[id]
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

-- The answer to a request that meets others, if it is not to be granted now.
local function meet(r, request)
  local permits, capacity = request[A_PERMITS], request[A_CAPACITY]
  if r.waiting > 0 or capacity == r.capacity and permits > capacity - r.used then
    return waiters().meet(r, request)
  end
  local holder = holder_of(r, request[A_ID])
  if holder then
    return granted(r, holder)
  elseif capacity ~= r.capacity then
    return { 'CapacityMismatch', r.capacity }
  end
end

-- A release beside others.
local function leave(r, id, request)
  if r.waiting > 0 or r.promoted or request then
    return waiters().leave(r, id, request)
  end
  local holder = holder_of(r, id)
  if holder then
    drop_holder(r, holder)
  end
  return holder and RELEASED or NOT_HELD
end
