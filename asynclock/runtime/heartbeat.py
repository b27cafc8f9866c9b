"""One heap of due times for everything that must not be forgotten: renewals, ends of leases, rechecks of waiters.

A single loop timer stands at the earliest of them and calls back synchronously; nothing here waits for I/O, so a lease
ends on time while the store hangs. Renewals are aligned to a grid of a tenth of their period (never later than due), so
that those near each other leave in one batch.

A blocked loop runs no timers. The lag of this one is measured; after a pause everything that is due is looked at in order
of due time, ends of leases included, before a single new timer is set.
"""

import asyncio
from collections.abc import Callable
from typing import Protocol

from asynclock.clock import Clock
from asynclock.runtime.heap import Entry, Heap
from asynclock.runtime.terms import RENEW_AFTER

_GRID = 10
_SOONEST = 0.001


class Beating(Protocol):
    """Something with a due time. ``beat`` does what is due and returns when to come again, or None to be forgotten."""

    #: Its place in the heap; kept by Heartbeats.
    due: Entry | None

    def beat(self, now: float) -> float | None: ...


class Heartbeats:
    """The heap and its timer.

    Args:
        on_lag: told when the loop was late by more than ``lag_warning`` seconds.
    """

    def __init__(self, clock: Clock, *, lag_warning: float, on_lag: Callable[[float], None]) -> None:
        self._monotonic = clock.monotonic
        self._heap: Heap[Beating] = Heap()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = float("inf")
        self._lag_warning = lag_warning
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0

    def __len__(self) -> int:
        return len(self._heap)

    def set(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is not None:
            self._heap.discard(item.due)
        item.due = self._heap.push(at, item)
        if at < self._timer_at:
            self._set_timer(at)

    def remove(self, item: Beating) -> None:
        """Forget it; the timer stays where it is, at worst it ticks once for nothing."""
        if item.due is not None:
            self._heap.discard(item.due)
            item.due = None

    def stop(self) -> None:
        """No tick any more."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_at = None, float("inf")

    def _set_timer(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(0.0, at - self._monotonic()), self._tick)

    def _tick(self) -> None:
        now = self._monotonic()
        self._timer, self._timer_at = None, float("inf")
        # Of what is due, not of the timer: it may stand where something was that is gone.
        entry = self._heap.first()
        self.lag = 0.0 if entry is None else max(0.0, now - entry[0])
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        while (entry := self._heap.first()) is not None and entry[0] <= now:
            _, item = self._heap.pop()
            item.due = None
            if (at := item.beat(now)) is not None:
                item.due = self._heap.push(max(at, now + _SOONEST), item)
        if entry is not None:
            self._set_timer(entry[0])


def renewal_due(now: float, ttl: float) -> float:
    """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
    period = ttl * RENEW_AFTER
    grid = period / _GRID
    return (now + period) // grid * grid
