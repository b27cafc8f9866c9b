-- A server that is full: what is written all the same.

-- A record was refused: write it if it must be.
local function save_again(r, value, expire, refused)
  if r.adds or refused.err:sub(1, 3) ~= 'OOM' then
    error(refused)
  end
  insist(r)
  call('SET', KEYS[r.first], value, 'PX', expire)
end
