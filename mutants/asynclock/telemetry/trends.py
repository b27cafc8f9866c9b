"""What waits and holds were like lately, and whether that gets worse. Bounded memory, one list increment per duration.

Durations fall into logarithmic buckets, four for each doubling, so a percentile is right to within a tenth or so. They are
kept per project for the last minute (in slots of ten seconds) and for the hour before it (in slots of a minute).

The verdict compares the 95th percentile of the last minute with that of the hour before: "worsening" or "improving" if they
differ by half or more, and by more than a millisecond; "steady" if not; "unknown" with fewer than 20 and 100 durations.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from itertools import accumulate
from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct

from asynclock.telemetry.counts import OTHER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from asynclock.telemetry.meter import Outcome

Verdict: TypeAlias = Literal["worsening", "steady", "improving", "unknown"]

#: Buckets per doubling; exponents of two, in seconds: from a microsecond to more than a day.
_STEPS, _LOWEST, _HIGHEST = 4, -20, 17
#: The least that falls into each bucket; into the first, everything below.
_LOWER = [0.0] + [
    2.0**exponent * (1 + step / _STEPS) for exponent in range(_LOWEST, _HIGHEST) for step in range(_STEPS)
]
_BUCKETS = len(_LOWER)
#: Seconds of a slot, and how many slots are kept: the last minute, and the hour before.
_SHORT, _SHORT_SLOTS = 10.0, 6
_LONG, _LONG_SLOTS = 60.0, 60
#: What a verdict needs: so many durations in each, a ratio, and a difference in seconds.
LEAST_NOW, LEAST_BEFORE = 20, 100
_RATIO, _DIFFERENCE = 1.5, 0.001


class Percentiles(Struct, frozen=True, kw_only=True):
    """Of ``count`` durations, in seconds; 0 without any."""

    count: int
    p50: float
    p95: float
    p99: float


class Trend(Struct, frozen=True, kw_only=True):
    """Of one project: the last minute, the hour before it, and what to make of the two."""

    now: Percentiles
    before: Percentiles
    verdict: Verdict


class ProjectTrends(Struct, frozen=True, kw_only=True):
    """How long requests waited until they held, and how long they held then."""

    wait: Trend
    hold: Trend


class Trends:
    """Of one client. A ``Meter``.

    Args:
        clock: the client's, in seconds.
        projects: how many are kept apart; those that come after are kept together, as "other".
    """

    def __init__(self, clock: Callable[[], float], *, projects: int) -> None:
        self._clock = clock
        self._limit = projects
        self._projects: dict[str, tuple[_Series, _Series]] = {}

    def read(self) -> dict[str, ProjectTrends]:
        """By project, as of now."""
        now = self._clock()
        return {
            project: ProjectTrends(wait=waits.trend(now), hold=holds.trend(now))
            for project, (waits, holds) in self._projects.items()
        }

    def _of(self, project: str) -> tuple[_Series, _Series]:
        found = self._projects.get(project)
        if found is None:
            label = project if len(self._projects) < self._limit else OTHER
            found = self._projects.setdefault(label, (_Series(), _Series()))
        return found

    # -- a meter ------------------------------------------------------------------------------------------------------

    def granted(self, project: str, primitive: str, waited: float, now: float, by: str) -> None:  # noqa: ARG002
        """A request holds."""
        self._of(project)[0].add(waited, now)

    def ended(self, project: str, primitive: str, held: float, now: float) -> None:  # noqa: ARG002
        """A turn gave its lease back, or on."""
        self._of(project)[1].add(held, now)

    def lost(self, project: str, primitive: str, held: float, reason: str) -> None:  # noqa: ARG002
        """A turn lost its lease."""
        self._of(project)[1].add(held, self._clock())

    def in_vain(self, project: str, primitive: str, waited: float, outcome: Outcome) -> None:
        """A wait that ended without a lease is not counted: its length says how patient the caller was."""

    def reported(self, project: str, primitive: str) -> None:
        """It still waits."""

    def happened(self, what: str, seconds: float) -> None:
        """Not of a project."""


class _Series:
    """One kind of duration: slots of buckets, the newest last, each with the number of its time."""

    __slots__ = ("_ends", "_long", "_short", "_slot")

    def __init__(self) -> None:
        self._short: deque[tuple[int, list[int]]] = deque()
        self._long: deque[tuple[int, list[int]]] = deque()
        #: The newest slot, and when it ends.
        self._slot: list[int] = []
        self._ends = float("-inf")

    def add(self, seconds: float, now: float) -> None:
        if now >= self._ends:
            self._next(now)
        self._slot[bisect_right(_LOWER, seconds) - 1] += 1

    def _next(self, now: float) -> None:
        self._age(now)
        number = int(now // _SHORT)
        self._slot, self._ends = [0] * _BUCKETS, (number + 1) * _SHORT
        self._short.append((number, self._slot))

    def _age(self, now: float) -> None:
        """What is older than a minute becomes part of the hour before; what is older than that goes."""
        while self._short and self._short[0][0] <= int(now // _SHORT) - _SHORT_SLOTS:
            number, slot = self._short.popleft()
            minute = int(number * _SHORT // _LONG)
            if not self._long or self._long[-1][0] != minute:
                self._long.append((minute, [0] * _BUCKETS))
            _add_up(self._long[-1][1], slot)
        while self._long and self._long[0][0] < int(now // _LONG) - _LONG_SLOTS:
            self._long.popleft()

    def trend(self, now: float) -> Trend:
        self._age(now)
        last, before = _percentiles(slot for _, slot in self._short), _percentiles(slot for _, slot in self._long)
        return Trend(now=last, before=before, verdict=_verdict(last, before))


def _add_up(mine: list[int], other: list[int]) -> None:
    mine[:] = [one + another for one, another in zip(mine, other, strict=True)]


def _percentiles(slots: Iterable[list[int]]) -> Percentiles:
    buckets = [0] * _BUCKETS
    for slot in slots:
        _add_up(buckets, slot)
    sums = list(accumulate(buckets))
    count = sums[-1]
    p50, p95, p99 = (_at(sums, count * share) for share in (0.50, 0.95, 0.99))
    return Percentiles(count=count, p50=p50, p95=p95, p99=p99)


def _at(sums: list[int], rank: float) -> float:
    """The middle of the bucket in which the one with this rank is."""
    if not sums[-1]:
        return 0.0
    place = next(place for place, count in enumerate(sums) if count >= rank and count)
    return (_LOWER[place] + _LOWER[min(place + 1, _BUCKETS - 1)]) / 2


def _verdict(now: Percentiles, before: Percentiles) -> Verdict:
    if now.count < LEAST_NOW or before.count < LEAST_BEFORE:
        return "unknown"
    low, high = sorted((now.p95, before.p95))
    if high < low * _RATIO or high - low <= _DIFFERENCE:
        return "steady"
    return "worsening" if now.p95 > before.p95 else "improving"
