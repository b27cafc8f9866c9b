-- The batch: each command alone, in order; what one of them cannot do stays without effect on the others.
--
-- KEYS: 1 the epoch; then five per resource (see record.lua)
-- ARGV: 1 the epoch that the client expects, or '' to be told; then a command each, in MessagePack: the index in KEYS of its
--       resource's first, its tag, and its fields in the order of model/commands.py, without an array around them
-- Reply: the outcomes in MessagePack, one after the other; if no epoch was expected, [epoch, the outcomes]; if it is not the
--        expected one, [epoch]: then nothing was done
--
-- The epoch is made when it is missing, so it changes when the data was lost: then so were the leases.

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

local epoch = redis.call('GET', KEYS[1]) or crowd().new_epoch()
if ARGV[1] ~= '' and ARGV[1] ~= epoch then
  return { epoch }
end
local answers = {}
for i = 2, #ARGV do
  local ok, answer = pcall(carry_out, cmsgpack.unpack(ARGV[i]))
  if not ok then
    answer = { 'Failed', type(answer) == 'table' and answer.err or tostring(answer) }
  end
  answers[i - 1] = type(answer) == 'table' and cmsgpack.pack(answer) or answer
end
local all = #answers == 1 and answers[1] or table.concat(answers)
return ARGV[1] == '' and { epoch, all } or all
