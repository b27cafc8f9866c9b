"""One heap of due times for everything that must not be forgotten: renewals, ends of leases, rechecks of waiters.

A single loop timer stands at the earliest of them and calls back synchronously; nothing here waits for I/O, so a lease
ends on time while the store hangs. Renewals are aligned to a grid of a tenth of their period (never later than due), so
that those near each other leave in one batch; what is due at the same time shares one place in the heap, so most leases
come and go without touching it. Each client has a grid of its own: those that started together do not beat in step.

One item that fails stops no other: it is asked again in a moment, and the failure is told. The timer is set again whatever
happens in a tick.

A blocked loop runs no timers. The lag of this one is measured; after a pause everything that is due is looked at in order
of due time, ends of leases included, before a single new timer is set.
"""

import asyncio
import random
from collections.abc import Callable, Iterable
from heapq import heapify, heappop, heappush
from typing import Protocol

from asynclock.clock import Clock
from asynclock.runtime.terms import RENEW_AFTER

_GRID = 10
_SOONEST = 0.001
#: Seconds after which an item that failed is asked again.
_AGAIN = 0.5
_SLACK = 64


class Beating(Protocol):
    """Something with a due time. ``beat`` does what is due and returns when to come again, or None to be forgotten."""

    #: When it is due; kept by Heartbeats.
    due: float | None

    def beat(self, now: float) -> float | None: ...


class Heartbeats:
    """The heap and its timer.

    Args:
        on_lag: told when the loop was late by more than ``lag_warning`` seconds.
        on_error: told of each error that must not happen; by default the event loop is.
        together: given several that are due at once, sees to those that are better seen to together, and returns the rest.
            It leaves None as the ``due`` of what it took.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        self._monotonic = clock.monotonic
        self._on_error = on_error or _tell_loop
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = {}
        self._times: list[float] = []
        self._live = 0
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = float("inf")
        self._lag_warning = lag_warning
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def __len__(self) -> int:
        return self._live

    def set(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is not None:
            del self._due[item.due][item]
        else:
            self._live += 1
        item.due = at
        if (together := self._due.get(at)) is not None:
            together[item] = None
            return
        self._due[at] = {item: None}
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def set_all(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)

    def renewal_due(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def remove(self, item: Beating) -> None:
        """Forget it; the timer stays where it is, at worst it ticks once for nothing."""
        if item.due is not None:
            del self._due[item.due][item]
            item.due = None
            self._live -= 1

    def stop(self) -> None:
        """No tick any more."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_at = None, float("inf")

    def _tidy(self) -> None:
        self._due = {at: items for at, items in self._due.items() if items}
        self._times = list(self._due)
        heapify(self._times)

    def _set_timer(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(0.0, at - self._monotonic()), self._tick)

    def _first(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times and not self._due[self._times[0]]:
            del self._due[heappop(self._times)]
        return self._times[0] if self._times else None

    def _tick(self) -> None:
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        try:
            self._look(self._monotonic())
        finally:
            self._timer_at = float("inf")
            if (at := self._first()) is not None:
                self._set_timer(at)
        if self.on_tick is not None:
            self.on_tick()

    def _look(self, now: float) -> None:
        """Ask whatever is due, in the order of due times."""
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            try:
                self._on_lag(self.lag)
            except Exception as error:  # noqa: BLE001 - deadlines are looked at all the same
                self._on_error(error)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)

    def _beat(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._renew_together(due, at, now)
            if len(rest) < len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live -= 1
            try:
                again = item.beat(now)
            except BaseException as error:  # one lease is not to end the others
                if item.due is None:
                    self.set(item, now + _AGAIN)
                if not isinstance(error, Exception):
                    raise
                self._on_error(error)
            else:
                if again is not None:
                    self.set(item, max(soonest, again))

    def _renew_together(self, due: list[Beating], at: float, now: float) -> list[Beating]:
        try:
            return self._together(due, now)
        except Exception as error:  # noqa: BLE001 - as above; all are asked one by one
            for item in due:
                item.due = at if item.due is None else item.due
            self._on_error(error)
            return due


def _tell_loop(error: Exception) -> None:
    context = {"message": "a heartbeat of asynclock failed", "exception": error}
    asyncio.get_running_loop().call_exception_handler(context)
