"""What is to be reached, as data: each goal says what it compares and how far it should come.

Nothing here fails a run. A goal that was missed is printed as MISSED, and the figures beside it say by how much.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from benchmarks.results import Results, Row, ratio

SWITCH, EMPTY = "counter and one turn inside", "nothing inside"
SHARED = "counter in shared memory"
ALONE, LOADED = "alone", "200 tasks lock and unlock"


class Measured(NamedTuple):
    """``value`` is compared; ``note`` says with whom, or why there is no value."""

    value: float | None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Goal:
    """One comparison.

    Attributes:
        scenario: whose rows it reads; not printed when the scenario was not run.
        what: in words.
        measured: from the results.
        reach, aim: bounds; None where the figure is only reported.
        most: whether the bounds are the most that is allowed, rather than the least.
        unit: behind the figures.
    """

    scenario: str
    what: str
    measured: "Measure"
    reach: float | None = None
    aim: float | None = None
    most: bool = False
    unit: str = "×"

    def verdict(self, value: float) -> str:
        """In one word."""
        if self.reach is None:
            return "reported"
        if not self._within(value, self.reach):
            return "MISSED"
        return "aim met" if self.aim is not None and self._within(value, self.aim) else "reached"

    def _within(self, value: float, bound: float) -> bool:
        return value <= bound if self.most else value >= bound


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
        return _without(figure, a) or Measured(ratio(a, b, figure), note)

    return measured


def alone(scenario: str, variant: str, mine: str, figure: str, *, scale: float = 1.0) -> Measure:
    """One figure as it is; of what must not happen at all, the worst round counts."""

    def measured(results: Results) -> Measured | None:
        row = results.find(scenario, variant, mine)
        if row is None:
            return None
        if missing := _without(figure, row):
            return missing
        value = row.spread(figure)[1] if figure in ("lost", "leaked") else row[figure]
        return Measured(scale * value)

    return measured


def _without(figure: str, *rows: Row) -> Measured | None:
    """Why there is no value, if there is none."""
    for row in rows:
        if figure not in row:
            return Measured(None, f"{row.entry.label}: {row.failures[-1] if row.failures else 'no such figure'}")
    return None


US = "asynclock"

GOALS: tuple[Goal, ...] = (
    Goal(
        scenario="U1",
        what="one task: cycles/s to redis-py Lock, pinned",
        measured=versus("U1", "pinned", US, "redis-py"),
        reach=1.5,
        aim=3.0,
    ),
    Goal(
        scenario="U1",
        what="one task: client CPU per cycle to redis-py Lock, pinned",
        measured=versus("U1", "pinned", US, "redis-py", "client_cpu_us"),
        reach=0.65,
        most=True,
    ),
    Goal(scenario="U1", what="the same cycles/s, unpinned", measured=versus("U1", "unpinned", US, "redis-py")),
    Goal(
        scenario="U1",
        what="one task: time per cycle to two raw EVALSHA, pinned",
        measured=versus("U1", "pinned", US, "two-scripts", inverse=True),
        reach=2.0,
        aim=1.25,
        most=True,
    ),
    Goal(
        scenario="U1",
        what="the same to one command per call of a script like ours",
        measured=versus("U1", "pinned", US, "one-script", inverse=True),
    ),
    Goal(
        scenario="U1",
        what="one task with linger: cycles/s to redis-py Lock, pinned",
        measured=versus("U1", "pinned", "asynclock-linger", "redis-py"),
        reach=20,
        aim=60,
    ),
    Goal(
        scenario="U2",
        what="200 tasks, 200 names: cycles/s to redis-py Lock",
        measured=versus("U2", "", US, "redis-py"),
        reach=7,
        aim=16,
    ),
    Goal(
        scenario="U2",
        what="200 tasks, 200 names: cycles/s to the raw client",
        measured=versus("U2", "", US, "one-script"),
        reach=0.35,
        aim=0.7,
    ),
    Goal(
        scenario="C1",
        what="100 tasks, one name: hand-offs/s to the best peer",
        measured=versus_best("C1", SWITCH, US),
        reach=25,
        aim=50,
    ),
    Goal(
        scenario="C1",
        what="the same, counting also what goes to the same task again",
        measured=versus_best("C1", SWITCH, US, "rate"),
    ),
    Goal(
        scenario="C1",
        what="100 tasks, one name: hand-offs/s to asyncio.Lock",
        measured=versus("C1", SWITCH, US, "asyncio", "handoff_rate"),
        reach=0.3,
        aim=0.7,
    ),
    Goal(scenario="C1", what="updates lost", measured=alone("C1", SWITCH, US, "lost"), reach=0, most=True, unit=""),
    Goal(
        scenario="C2",
        what="4 processes × 25 tasks, one name: hand-offs/s to the best peer",
        measured=versus_best("C2", SHARED, US),
        reach=10,
        aim=25,
    ),
    Goal(
        scenario="C2",
        what="the same, counting also what goes to the same task again",
        measured=versus_best("C2", SHARED, US, "rate"),
    ),
    Goal(
        scenario="C2",
        what="calls of the store per grant",
        measured=alone("C2", SHARED, US, "scripts"),
        reach=0.3,
        most=True,
        unit="",
    ),
    Goal(
        scenario="C2",
        what="least-served task to most-served",
        measured=alone("C2", SHARED, US, "fairness"),
        reach=0.5,
        unit="",
    ),
    Goal(
        scenario="C2",
        what="the same in strict order: hand-offs/s to the best peer",
        measured=versus_best("C2", SHARED, "asynclock-strict"),
        reach=2,
        aim=3,
    ),
    Goal(scenario="C2", what="updates lost", measured=alone("C2", SHARED, US, "lost"), reach=0, most=True, unit=""),
    Goal(
        scenario="H",
        what="10 000 leases, ttl 3 s: client CPU, of one core",
        measured=alone("H", ALONE, US, "client_cpu_percent"),
        reach=6,
        aim=3,
        most=True,
        unit="%",
    ),
    Goal(
        scenario="H",
        what="calls of the store per second",
        measured=alone("H", ALONE, US, "scripts_per_s"),
        reach=40,
        most=True,
        unit="/s",
    ),
    Goal(scenario="H", what="leases lost", measured=alone("H", ALONE, US, "lost"), reach=0, most=True, unit=""),
    Goal(
        scenario="H",
        what="leases lost while 200 tasks lock and unlock",
        measured=alone("H", LOADED, US, "lost"),
        reach=0,
        most=True,
        unit="",
    ),
)
