-- A server that is full, and one that knows nothing: what is written all the same.

-- A record was refused: write it if it must be.
local function save_again(r, value, expire, refused)
  if r.adds or refused.err:sub(1, 3) ~= 'OOM' then
    error(refused)
  end
  insist(r)
  call('SET', KEYS[r.first], value, 'PXAT', expire)
end

-- The name of the data's life, made because it has none.
local function new_epoch()
  local epoch = string.format('%d:%.0f', LAYOUT, NOW_US)
  call('DEL', KEYS[1]) -- always allowed, and so the next write is, on a full server too
  call('SET', KEYS[1], epoch)
  return epoch
end
