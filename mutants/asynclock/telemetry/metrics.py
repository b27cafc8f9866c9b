"""What is measured: every metric by name, kind and meaning, and how to read it from the counts.

One table for OpenTelemetry (``instruments``) and for Prometheus (``prometheus``), so that both say the same under the same
names. Labels are ``project``, ``primitive``, ``outcome`` (and ``kind`` of a hand-off), never the name of a resource.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct

from asynclock.telemetry.counts import BOUNDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from asynclock.telemetry.books import Sums
    from asynclock.telemetry.counts import Durations, Tally

Labels: TypeAlias = dict[str, str]
#: The bounds of buckets as Prometheus writes them.
LE = (*map(str, BOUNDS), "+Inf")


class Metric(Struct, frozen=True, kw_only=True):
    """A counter only grows; a gauge is how it is now. ``read`` yields one value for each set of labels."""

    name: str
    kind: Literal["counter", "gauge"]
    help: str
    unit: str = ""
    read: Callable[[Sums], Iterator[tuple[Labels, float]]]


class Distribution(Struct, frozen=True, kw_only=True):
    """A histogram, in seconds."""

    name: str
    help: str
    read: Callable[[Sums], Iterator[tuple[Labels, Durations]]]


def _where(tally: Tally) -> Labels:
    return {"project": tally.project, "primitive": tally.primitive}


def _of_tallies(value: Callable[[Tally], float]) -> Callable[[Sums], Iterator[tuple[Labels, float]]]:
    def read(sums: Sums) -> Iterator[tuple[Labels, float]]:
        for tally in sums.tallies.values():
            yield _where(tally), value(tally)

    return read


def _present(place: Literal[0, 1]) -> Callable[[Sums], Iterator[tuple[Labels, float]]]:
    def read(sums: Sums) -> Iterator[tuple[Labels, float]]:
        for (project, primitive), numbers in sums.present.items():
            yield {"project": project, "primitive": primitive}, numbers[place]

    return read


def _failures(sums: Sums) -> Iterator[tuple[Labels, float]]:
    for tally in sums.tallies.values():
        for outcome, count in tally.failures.items():
            yield _where(tally) | {"outcome": outcome}, count


def _losses(sums: Sums) -> Iterator[tuple[Labels, float]]:
    for tally in sums.tallies.values():
        for reason, count in tally.losses.items():
            yield _where(tally) | {"outcome": reason}, count


def _deadlocks(sums: Sums) -> Iterator[tuple[Labels, float]]:
    for tally in sums.tallies.values():
        yield _where(tally) | {"outcome": "raised"}, tally.failures["deadlock"]
        yield _where(tally) | {"outcome": "reported"}, tally.reported


def _handoffs(sums: Sums) -> Iterator[tuple[Labels, float]]:
    for tally in sums.tallies.values():
        yield _where(tally) | {"kind": "local"}, tally.passed
        yield _where(tally) | {"kind": "store"}, tally.from_queue


def _memory(sums: Sums) -> Iterator[tuple[Labels, float]]:
    if sums.store.memory is not None:
        yield {}, sums.store.memory


def _memory_limit(sums: Sums) -> Iterator[tuple[Labels, float]]:
    if sums.store.memory_limit is not None:
        yield {}, sums.store.memory_limit


def _waits(sums: Sums) -> Iterator[tuple[Labels, Durations]]:
    for tally in sums.tallies.values():
        for outcome, durations in tally.waits.items():
            yield _where(tally) | {"outcome": outcome}, durations


def _holds(sums: Sums) -> Iterator[tuple[Labels, Durations]]:
    for tally in sums.tallies.values():
        for outcome, durations in tally.holds.items():
            yield _where(tally) | {"outcome": outcome}, durations


def _calls(sums: Sums) -> Iterator[tuple[Labels, Durations]]:
    for outcome, durations in sums.store.calls.items():
        yield {"outcome": outcome}, durations


WAITS = Distribution(
    name="lock_acquisition_duration_seconds",
    help="From the request to its end. outcome: granted, timeout, busy (it only asked), cancelled, error.",
    read=_waits,
)
HOLDS = Distribution(
    name="lock_hold_duration_seconds",
    help="From the grant to the end of the hold. outcome: released, lost.",
    read=_holds,
)
CALLS = Distribution(
    name="asynclock_store_call_duration_seconds",
    help="One call of the store, with all commands that one turn of the event loop produced. outcome: ok, or the error.",
    read=_calls,
)
DISTRIBUTIONS = (WAITS, HOLDS, CALLS)

METRICS = (
    Metric(
        name="lock_wait_queue_depth",
        kind="gauge",
        help="Tasks of this process that wait for a lease.",
        read=_present(0),
    ),
    Metric(name="locks_held", kind="gauge", help="Leases in use by this process.", read=_present(1)),
    Metric(
        name="lock_acquisition_failures_total",
        kind="counter",
        help="Requests that failed by an error. Timeouts, tries in vain and cancels are contention, and not counted here. "
        "outcome: unavailable, refused, queue_full, deadlock, error.",
        read=_failures,
    ),
    Metric(
        name="lock_timeouts_total",
        kind="counter",
        help="Requests that waited as long as they would.",
        read=_of_tallies(lambda tally: tally.timeouts),
    ),
    Metric(
        name="leases_lost_total",
        kind="counter",
        help="Leases that ended before they were released. outcome: expired, unreachable, revoked, max_hold, closed.",
        read=_losses,
    ),
    Metric(
        name="handoffs_total",
        kind="counter",
        help="Leases that went to a request which waited. kind: local (from a task of this process, without the store) "
        "or store (from its queue).",
        read=_handoffs,
    ),
    Metric(
        name="deadlocks_detected_total",
        kind="counter",
        help="Requests that would have waited for ever. outcome: raised (they were refused, so that the others go on), "
        'reported (nobody gave way: on_deadlock="report").',
        read=_deadlocks,
    ),
    Metric(
        name="heartbeat_lag_seconds",
        kind="gauge",
        unit="s",
        help="By how much the event loop was late, the most in the last minute: leases end when it is later than their ttl.",
        read=lambda sums: iter([({}, sums.store.lag)]),
    ),
    Metric(
        name="backend_health_status",
        kind="gauge",
        help="The store: 1 healthy, 0.5 degraded (works, with something to be put right), 0 down.",
        read=lambda sums: iter([({}, sums.store.status)]),
    ),
    Metric(
        name="fallback_events_total",
        kind="counter",
        help="Times that the quick way failed and the safe one was taken: notices may have been missed, so that every waiter "
        "asked again, or the store forgot, so that leases were told to it anew.",
        read=lambda sums: iter([({}, sums.store.fallbacks)]),
    ),
    Metric(
        name="asynclock_store_operations_total",
        kind="counter",
        help="Commands sent to the store. outcome: ok (answered), failed (the call was, and they are sent again or refused).",
        read=lambda sums: (({"outcome": outcome}, count) for outcome, count in sums.store.operations.items()),
    ),
    Metric(
        name="asynclock_store_errors_total",
        kind="counter",
        help="Calls of the store that failed. outcome: unavailable (no connection, no answer in time), refused, forgot.",
        read=lambda sums: (({"outcome": outcome}, count) for outcome, count in sums.store.errors.items()),
    ),
    Metric(
        name="asynclock_store_memory_bytes",
        kind="gauge",
        help="What the store has in use, as of the last look (none, until there was one).",
        read=_memory,
    ),
    Metric(
        name="asynclock_store_memory_limit_bytes",
        kind="gauge",
        help="What it may use, if it is limited.",
        read=_memory_limit,
    ),
)
