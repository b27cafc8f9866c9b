"""How a goal's figure comes out of the results: a ratio to somebody, a figure as it is, or how a cost grew."""

from collections.abc import Callable
from typing import NamedTuple

from benchmarks.plan import RIVALS
from benchmarks.results import Results, Row, ratio
from benchmarks.runner import NOT_INSTALLED

US = "asynclock"
_NEVER = ("lost", "leaked", "stuck")


class Measured(NamedTuple):
    """``value`` is compared; ``note`` says with whom, or why there is no value. ``complete``: nobody was missing."""

    value: float | None
    note: str = ""
    complete: bool = True


#: None: not asked for, so there is nothing to say.
Measure = Callable[[Results], Measured | None]


def versus(
    scenario: str, variant: str, mine: str, theirs: str, figure: str = "rate", *, inverse: bool = False
) -> Measure:
    """Mine to theirs, or theirs to mine: how many times as long as theirs a cycle of mine takes."""

    def measured(results: Results) -> Measured | None:
        a, b = results.find(scenario, variant, mine), results.find(scenario, variant, theirs)
        if a is None or b is None:
            return None
        return _without(figure, a, b) or Measured(ratio(b, a, figure) if inverse else ratio(a, b, figure))

    return measured


def versus_best(scenario: str, variant: str, mine: str, figure: str = "handoff_rate") -> Measure:
    """Mine to that of the peer which has most of it and lost nothing."""

    def measured(results: Results) -> Measured | None:
        a, b = results.find(scenario, variant, mine), results.best_peer(scenario, variant, figure)
        if a is None or b is None:
            return None
        note = f"best peer: {b.entry.label}, {b[figure]:,.0f}/s"
        missing = [rival for rival in RIVALS if _absent(results.find(scenario, variant, rival))]
        if missing:
            note += f"; without {', '.join(missing)}"
        return _without(figure, a) or Measured(ratio(a, b, figure), note, not missing)

    return measured


def _absent(rival: Row | None) -> bool:
    return rival is None or any(failure.startswith(NOT_INSTALLED) for failure in rival.failures)


def figure(scenario: str, variant: str, mine: str, name: str, *, scale: float = 1.0, noting: str = "") -> Measure:
    """One figure as it is, with another one beside it; of what must not happen at all, the worst round counts."""

    def measured(results: Results) -> Measured | None:
        row = results.find(scenario, variant, mine)
        if row is None:
            return None
        if missing := _without(name, row):
            return missing
        note = f"{noting} {row.spread(noting)[0]:,.0f}" if noting else ""
        return Measured(scale * (row.spread(name)[1] if name in _NEVER else row[name]), note)

    return measured


def growth(of: str, few: str, many: str, *figures: str) -> Measure:
    """The cost with many to that with few; of several costs the one that grew most."""

    def measured(results: Results) -> Measured | None:
        a, b = results.find("G", of, US, many), results.find("G", of, US, few)
        if a is None or b is None:
            return None
        for figure in figures:
            if missing := _without(figure, a, b):
                return missing
        grown = {figure: a[figure] / b[figure] for figure in figures}
        return Measured(max(grown.values()), ", ".join(f"{figure} {value:.2f}" for figure, value in grown.items()))

    return measured


def _without(figure: str, *rows: Row) -> Measured | None:
    """Why there is no value, if there is none."""
    for row in rows:
        if figure not in row:
            return Measured(None, f"{row.entry.label}: {row.failures[-1] if row.failures else 'no such figure'}")
    return None
