-- Poke: drop what has run out and grant what fits now.
--
-- Command: [tag, key]
-- Answer: Poked(granted, recheck_after_ms)

verbs.Poke = function(first)
  local r = settled(first)
  local answers = {}
  for i, holder in ipairs(r.promoted or {}) do
    answers[i] = granted(r, holder)
  end
  return finish(r, { 'Poked', answers, recheck_after(r, r.waiting) })
end
