-- All who hold a resource: in order, some of them, those whose time has passed.

local MAX_BEHIND = 3
local many -- () -> the functions for those who are many, and verbs that are seldom sent, by name

local function by_grant(a, b)
  if a[H_GRANTED] ~= b[H_GRANTED] then
    return a[H_GRANTED] < b[H_GRANTED]
  end
  return a[H_TOKEN] < b[H_TOKEN]
end

-- A new list of all holders, in the order of their grants.
local function in_order(r)
  local list = {}
  for _, holder in pairs(r.holder and { r.holder } or r.count > 0 and many().all_holders(r) or list) do
    if holder then
      list[#list + 1] = holder
    end
  end
  if r.count > 1 then
    table.sort(list, by_grant)
  end
  return list
end

-- Who holds it: all of not too many, some of more.
local function some(r)
  return not r.holder and r.count > 0 and many().some_holders(r) or in_order(r)
end

local function behind(r)
  local list = some(r)
  for i = #list, MAX_BEHIND + 1, -1 do
    list[i] = nil
  end
  return list
end

-- The entry with the smallest id has the permits from now on.
local function inherit(r)
  local heir
  for _, holder in ipairs(in_order(r)) do
    heir = heir and heir[ID] < holder[ID] and heir or holder
  end
  heir[PERMITS], r.used = r.capacity, r.capacity
  mark(r, heir[ID], heir)
end

-- Drop those whose time has passed; whether there were any.
local function reap_holders(r)
  local before = r.count
  for _, holder in ipairs(in_order(r)) do
    if holder[H_UNTIL] <= NOW_MS then
      drop_holder(r, holder)
    end
  end
  return r.count < before
end
