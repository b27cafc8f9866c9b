-- The batch: each command alone, in order; what one of them cannot do stays without effect on the others.
--
-- KEYS: 1 the epoch; then four per resource (see record.lua)
-- ARGV: 1 the epoch that the client expects, or '' to be told; 2 msgpack [[index in KEYS per command], [command, ...]]
-- Reply: [epoch, msgpack of the outcomes], or only [epoch] if it is not the expected one: then nothing was done
--
-- The epoch is made when it is missing, so it changes when the data was lost: then so were the leases.

local epoch = redis.call('GET', KEYS[1])
if not epoch then
  epoch = string.format('%d:%.0f', LAYOUT, NOW_US)
  call('DEL', KEYS[1]) -- always allowed, and so the next write is, on a full server too
  call('SET', KEYS[1], epoch)
end
if ARGV[1] ~= '' and ARGV[1] ~= epoch then
  return { epoch }
end

local batch = cmsgpack.unpack(ARGV[2])
local outcomes = {}
for i, command in ipairs(batch[2]) do
  local verb = verbs[command[1]] or crowd() and verbs[command[1]]
  local ok, outcome = pcall(verb, batch[1][i], command)
  outcomes[i] = ok and outcome or { 'Failed', type(outcome) == 'table' and outcome.err or tostring(outcome) }
end
return { epoch, cmsgpack.pack(outcomes) }
