"""What one client has counted: plain numbers, so that counting costs a microsecond and reading them can wait for a scrape.

Labels are the project, the primitive and the outcome, never a name. How many projects there may be is bounded: those that
come after the first so many (of this process) are counted together, as ``OTHER``.

Written by the client's loop, read by whatever thread serves the numbers: each is right by itself, but two of them may be
of moments a few microseconds apart.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from asynclock.telemetry.meter import Outcome

#: Upper bounds of the buckets in seconds: from a round trip on one machine to a forgotten lock.
BOUNDS = (
    *(0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5),
    *(1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 1800.0),
)
OTHER = "other"
#: Seconds for which a late loop is remembered: longer than most wait between two scrapes.
_LATELY = 60.0
#: What ``in_vain`` may answer that is no contention.
FAILURES: tuple[Outcome, ...] = ("unavailable", "refused", "queue_full", "deadlock", "error")
#: Why leases are lost, as far as somebody is there to count it.
REASONS = ("expired", "unreachable", "revoked", "max_hold", "closed")


class Durations(Struct):
    """A histogram: how many in each bucket (the last has no bound), and their sum in seconds."""

    buckets: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    total: float = 0.0

    def add(self, seconds: float) -> None:
        """Count one."""
        self.buckets[bisect_left(BOUNDS, seconds)] += 1
        self.total += seconds

    def merge(self, other: Durations) -> None:
        """Count all of another."""
        self.buckets = [mine + its for mine, its in zip(self.buckets, other.buckets, strict=True)]
        self.total += other.total


class Tally(Struct):
    """Counts of one primitive in one project.

    Attributes:
        waits, holds: by outcome; a hold is "released" or "lost".
        failures, losses: by outcome, and by reason.
        reported: deadlocks in which nobody gave way.
        passed: leases that came from another task of this client; from_queue: from the store's queue.
    """

    project: str
    primitive: str
    waits: dict[str, Durations]
    holds: dict[str, Durations]
    failures: Counter[str]
    losses: Counter[str]
    timeouts: int = 0
    reported: int = 0
    passed: int = 0
    from_queue: int = 0

    @classmethod
    def new(cls, project: str, primitive: str) -> Tally:
        """One that counted nothing yet, and says so."""
        return cls(
            project,
            primitive,
            {"granted": Durations()},
            {"released": Durations()},
            Counter(dict.fromkeys(FAILURES, 0)),
            Counter(dict.fromkeys(REASONS, 0)),
        )

    def merge(self, other: Tally) -> None:
        """Count all of another."""
        for mine, its in ((self.waits, other.waits), (self.holds, other.holds)):
            for outcome, durations in list(its.items()):
                mine.setdefault(outcome, Durations()).merge(durations)
        self.failures.update(dict(other.failures))
        self.losses.update(dict(other.losses))
        self.timeouts += other.timeouts
        self.reported += other.reported
        self.passed += other.passed
        self.from_queue += other.from_queue


class Recorder(Protocol):
    """Wants every single duration, too."""

    def waited(self, tally: Tally, seconds: float, outcome: str) -> None:
        """A wait ended."""
        ...

    def held(self, tally: Tally, seconds: float, outcome: str) -> None:
        """A hold ended."""
        ...

    def called(self, seconds: float, outcome: str) -> None:
        """The store was called."""
        ...


class StoreCounts(Struct):
    """Of the store as its client meets it, and of the client itself. ``status`` is 1 healthy, 0.5 degraded, 0 down."""

    operations: Counter[str] = field(default_factory=lambda: Counter(ok=0, failed=0))
    errors: Counter[str] = field(default_factory=lambda: Counter(unavailable=0, refused=0, forgot=0))
    calls: dict[str, Durations] = field(default_factory=lambda: {"ok": Durations()})
    fallbacks: int = 0
    status: float = 1.0
    memory: int | None = None
    memory_limit: int | None = None
    lag: float = 0.0

    def merge(self, other: StoreCounts) -> None:
        """Count all of another; of what cannot be added up the worse counts."""
        self.operations.update(dict(other.operations))
        self.errors.update(dict(other.errors))
        for outcome, durations in list(other.calls.items()):
            self.calls.setdefault(outcome, Durations()).merge(durations)
        self.fallbacks += other.fallbacks
        self.status = min(self.status, other.status)
        self.lag = max(self.lag, other.lag)
        if other.memory is not None and self._fuller(other):
            self.memory, self.memory_limit = other.memory, other.memory_limit

    def _fuller(self, other: StoreCounts) -> bool:
        return self.memory is None or (other.memory or 0) / (other.memory_limit or 1e18) >= self.memory / (
            self.memory_limit or 1e18
        )


class Labels:
    """The projects that are counted by name: the first so many that are heard of."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def of(self, project: str, limit: int) -> str:
        """What to count it as."""
        if project in self._known:
            return project
        if len(self._known) >= limit:
            return OTHER
        self._known.add(project)
        return project


#: Of this process.
LABELS = Labels()


class Counts:
    """One client's. A ``Meter``.

    Args:
        projects: how many are counted by name.
        clock: the client's, in seconds.
        census: how many wait and hold just now, by project and primitive.
        lag: of the client's heartbeats, in seconds.
        look: asks for the health of the store, in a moment and in the client's loop.
    """

    def __init__(
        self,
        *,
        projects: int,
        clock: Callable[[], float],
        census: Callable[[], Mapping[tuple[str, str], tuple[int, int]]],
        lag: Callable[[], float],
        look: Callable[[], None],
        labels: Labels = LABELS,
    ) -> None:
        self.tallies: dict[tuple[str, str], Tally] = {}
        self.store = StoreCounts()
        self.recorders: tuple[Recorder, ...] = ()
        self.look = look
        self._lag = lag
        self._clock = clock
        #: How late the loop was, and when that was said.
        self._worst = (0.0, float("-inf"))
        self._projects = projects
        self._census = census
        self._labels = labels

    def tally(self, project: str, primitive: str) -> Tally:
        """Where to count what happens there."""
        tally = self.tallies.get((project, primitive))
        return self._labelled(project, primitive) if tally is None else tally

    def _labelled(self, project: str, primitive: str) -> Tally:
        label = self._labels.of(project, self._projects)
        tally = self.tallies.get((label, primitive))
        if tally is None:
            self.tallies[label, primitive] = tally = Tally.new(label, primitive)
        return tally

    def present(self) -> dict[tuple[str, str], tuple[int, int]]:
        """How many wait and hold just now, by label and primitive."""
        found: dict[tuple[str, str], tuple[int, int]] = {}
        for (project, primitive), (waiting, holding) in self._census().items():
            key = self._labels.of(project, self._projects), primitive
            others = found.get(key, (0, 0))
            found[key] = others[0] + waiting, others[1] + holding
        return found

    def store_now(self) -> StoreCounts:
        """What is known of the store, and how late the loop has been."""
        self.store.lag = max(self._lag(), self._lately())
        return self.store

    def _lately(self) -> float:
        """The worst that was said of the loop in the last minute."""
        seconds, at = self._worst
        return seconds if self._clock() - at <= _LATELY else 0.0

    # -- a meter ------------------------------------------------------------------------------------------------------

    def granted(self, project: str, primitive: str, waited: float, now: float, by: str) -> None:  # noqa: ARG002
        """A request holds."""
        tally = self.tallies.get((project, primitive)) or self._labelled(project, primitive)
        waits = tally.waits["granted"]
        waits.buckets[bisect_left(BOUNDS, waited)] += 1
        waits.total += waited
        if by != "store":
            tally.from_queue += by == "queue"
            tally.passed += by != "queue"
        for recorder in self.recorders:
            recorder.waited(tally, waited, "granted")

    def in_vain(self, project: str, primitive: str, waited: float, outcome: Outcome) -> None:
        """A wait ended without a lease."""
        tally = self.tally(project, primitive)
        if outcome in FAILURES:
            tally.failures[outcome] += 1
        tally.timeouts += outcome == "timeout"
        said = "error" if outcome in FAILURES else outcome
        tally.waits.setdefault(said, Durations()).add(waited)
        for recorder in self.recorders:
            recorder.waited(tally, waited, said)

    def ended(self, project: str, primitive: str, held: float, now: float) -> None:  # noqa: ARG002
        """A turn gave its lease back, or on."""
        tally = self.tallies.get((project, primitive)) or self._labelled(project, primitive)
        holds = tally.holds["released"]
        holds.buckets[bisect_left(BOUNDS, held)] += 1
        holds.total += held
        for recorder in self.recorders:
            recorder.held(tally, held, "released")

    def lost(self, project: str, primitive: str, held: float, reason: str) -> None:
        """A turn lost its lease."""
        tally = self.tally(project, primitive)
        tally.losses[reason] += 1
        tally.holds.setdefault("lost", Durations()).add(held)
        for recorder in self.recorders:
            recorder.held(tally, held, "lost")

    def reported(self, project: str, primitive: str) -> None:
        """A request was found to wait for ever, and nobody gives way."""
        self.tally(project, primitive).reported += 1

    def called(self, commands: int, seconds: float, failure: str) -> None:
        """The store was called with so many commands; ``failure`` is empty, or how that went wrong."""
        store, outcome = self.store, failure or "ok"
        store.operations["failed" if failure else "ok"] += commands
        if failure:
            store.errors[failure] += 1
        calls = store.calls.get(outcome)
        if calls is None:
            store.calls[outcome] = calls = Durations()
        calls.add(seconds)
        for recorder in self.recorders:
            recorder.called(seconds, outcome)

    def happened(self, what: str, seconds: float) -> None:
        """Something that concerns the whole client."""
        if what == "LoopBlocked":
            self._worst = (max(seconds, self._lately()), self._clock())
        elif what in ("StoreForgot", "Resync"):
            self.store.fallbacks += 1
        elif what == "StoreDown":
            self.store.status = 0.0
        elif what == "StoreUp":
            self.store.status = 1.0
            self.look()
