-- The batch: each command alone, in order; what one of them cannot do stays without effect on the others.
--
-- KEYS: 1 and 2 what is kept for all resources (see ground.lua); then five per resource (see record.lua)
-- ARGV: 1 the ground that the client expects, and of which it knows that no Acquire of the call asks for a longer ttl than it names;
--       or only the part that names the life of the data; or '' to be told; then a command each, in MessagePack: the index in KEYS of its
--       resource's first, its tag, and its fields in the order of model/commands.py, without an array around them
-- Reply: the outcomes in MessagePack, one after the other; [ground, the outcomes] if it is not the expected one; [ground] if the
--        data began at another time than was expected, or is of another layout: then nothing was done

-- Rule 1, before every command: drop what has run out, then grant what fits now. After it: save, then tell. A notice that
-- cannot be sent is a hint lost, not a command that failed.
local function carry_out(first, tag, ...)
  local r = load(first)
  if r.soonest <= NOW_MS and tag ~= 'Inspect' then
    crowd().waiters().settle(r)
  end
  local verb = tag == 'Acquire' and acquire or tag == 'Release' and release or crowd().verb(tag)
  local answer = verb(r, ...)
  if r.contending then
    crowd().waiters().tell_holders(r)
  end
  if r.dirty then
    save(r)
  end
  if r.notices then
    crowd().waiters().send(r.notices)
  end
  return answer
end

if NOW_MS > LATEST_MS then
  crowd().read_time()
end
local ground, expected = redis.call('GET', KEYS[1]) or crowd().new_ground(), ARGV[1]
if expected ~= ground then
  local ours = #ground == GROUND and ground:sub(1, 2) == LAYOUT .. ':'
  if not ours or expected ~= '' and expected:sub(1, 15) ~= ground:sub(1, 15) then
    return { ground }
  end
  store.unsure = true -- whether a ttl is asked for that is longer than those in use: else the client has looked
end
store.ground = ground
local answers = {}
for i = 2, #ARGV do
  local ok, answer = pcall(carry_out, cmsgpack.unpack(ARGV[i]))
  if not ok then
    answer = { 'Failed', type(answer) == 'table' and answer.err or tostring(answer) }
  end
  answers[i - 1] = type(answer) == 'table' and cmsgpack.pack(answer) or answer
end
local all = #answers == 1 and answers[1] or table.concat(answers)
return expected ~= store.ground and { store.ground, all } or all
