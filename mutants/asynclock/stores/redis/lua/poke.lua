-- Poke: drop what has run out and grant what fits now.
--
-- Answer: Poked(granted, recheck_after_ms)

local function poke(r)
  local answers = {}
  for i, holder in ipairs(r.promoted or {}) do
    answers[i] = granted(r, holder)
  end
  local after = recheck_after(r, r.waiting)
  -- An array of so many (220, 16 bits) that are packed already.
  return struct.pack('>c7BI2', after and '\147\165Poked' or '\146\165Poked', 220, #answers)
    .. table.concat(answers) .. (after and pack(after) or '')
end
