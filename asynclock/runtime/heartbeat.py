"""One heap of due times for everything that must not be forgotten: renewals, ends of leases, rechecks of waiters.

A single loop timer stands at the earliest of them and calls back synchronously; nothing here waits for I/O, so a lease
ends on time while the store hangs. Renewals are aligned to a grid of a tenth of their period (never later than due), so
that those near each other leave in one batch; what is due at the same time shares one place in the heap, so most leases
come and go without touching it. Each client has a grid of its own: those that started together do not beat in step.

One item that fails stops no other: it is asked again in a moment, and the failure is told. The timer is set again whatever
happens in a tick.

A blocked loop runs no timers. The lag of this one is measured, and while anything is due, however late, it ticks several times
within ``lag_warning``, so that a block of that length is noticed wherever it falls. After a pause the ends of leases are looked at
first, then everything that is due in order of due time, before a single new timer is set.

Due times are of the client's clock, which counts through a suspend of the machine. The loop's clock may stand still
meanwhile, so its timer is never set for longer than LONGEST_DELAY, and whoever brings news from outside calls ``catch_up``
first. A client that has nothing due sets no timer.
"""

import asyncio
import random
from collections.abc import Callable, Iterable
from heapq import heapify, heappop, heappush
from typing import Any, Protocol

from msgspec import Struct

from asynclock.clock import Clock
from asynclock.runtime.terms import RENEW_AFTER

#: Seconds after a resume within which everything that is due is looked at. It costs a client one wake-up in this time.
LONGEST_DELAY = 1.0
#: The timer ticks so many times within ``lag_warning``, but not more often than after so many seconds.
_GRAINS, _FINEST = 4, 0.025
#: Seconds for which the worst lag is remembered.
_REMEMBERED = 10.0
#: Instead of a time: the tick runs, or comes with the loop's next turn. No timer is set until all that is due has been looked at.
_TICKS = float("-inf")
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


class Alarm(Struct, eq=False):
    """One call of ``call(what)`` at a time of the client's clock; see ``Heartbeats.alarm``."""

    heartbeats: "Heartbeats"
    call: Callable[[Any], object]
    what: Any
    due: float | None = None

    def beat(self, _now: float) -> None:
        """Make the call."""
        self.call(self.what)

    def cancel(self) -> None:
        """Do not call any more. Idempotent."""
        self.heartbeats.remove(self)


class Heartbeats:
    """The heap and its timer.

    Args:
        on_lag: told when the loop was late by more than ``lag_warning`` seconds, or may have been blocked for so long: a timer is
            late by less than the block that delayed it, here by a quarter of ``lag_warning`` at most.
        on_error: told of each error that must not happen; by default the event loop is.
        end_overdue: given all that is due, ends the leases whose time has passed; called before anything beats.
        together: given several that are due at once, sees to those that are better seen to together, and returns the rest.
            It leaves None as the ``due`` of what it took.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        end_overdue: Callable[[Iterable[Beating], float], None] = lambda _due, _now: None,
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        self._monotonic = clock.monotonic
        self._on_error = on_error or _tell_loop
        self._end_overdue = end_overdue
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = {}
        self._times: list[float] = []
        self._live = 0
        self._timer: asyncio.Handle | None = None
        #: When the timer will tick, on the client's clock.
        self._timer_at = float("inf")
        #: When that is on the loop's own clock, which counts neither suspends nor what is done to the client's.
        self._rings_at = float("inf")
        self._grain = min(LONGEST_DELAY, max(_FINEST, lag_warning / _GRAINS))
        self._lag_warning = lag_warning
        #: A timer that is late by so much may have been delayed by a block of ``lag_warning``.
        self._suspicious = max(lag_warning - self._grain, lag_warning / 2)
        self._on_lag = on_lag
        #: Seconds by which a tick came late, the most of the last ten seconds; and until when it is remembered.
        self.lag = 0.0
        self._lag_until = float("-inf")
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

    def alarm(self, at: float, call: Callable[[Any], object], what: object) -> Alarm:
        """Call ``call(what)`` at ``at``, on the client's clock; or soon, if that has passed."""
        alarm = Alarm(self, call, what)
        self.set(alarm, max(at, self._monotonic()))
        return alarm

    def catch_up(self, now: float) -> None:
        """End the leases whose time has passed, if the timer is late: the machine was suspended, or the loop blocked.

        To be called with the clock's time before anything new is told or sent. What else is due follows with the loop's
        next turn.
        """
        if now < self._timer_at:
            return
        self._end_leases(now)
        if self._timer_at != _TICKS:  # once only: else news in every turn of the loop would put the tick off for ever
            if self._timer is not None:
                self._timer.cancel()
            self._timer, self._timer_at = asyncio.get_running_loop().call_soon(self._tick), _TICKS

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
        now, loop = self._monotonic(), asyncio.get_running_loop()
        delay = min(max(0.0, at - now), self._grain)
        self._timer_at, self._rings_at = now + delay, loop.time() + delay
        self._timer = loop.call_at(self._rings_at, self._tick)

    def _first(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times and not self._due[self._times[0]]:
            del self._due[heappop(self._times)]
        return self._times[0] if self._times else None

    def _several_times(self, now: float) -> bool:
        """Return True if more than one due time has passed: what has ended may stand behind something else."""
        return len(self._times) > 1 and min(self._times[1:3]) <= now

    def _all_due(self, now: float) -> list[Beating]:
        """All that is due, in no order."""
        due: list[Beating] = []
        times, places = self._times, [0]
        while places:
            place = places.pop()
            if place < len(times) and times[place] <= now:  # those below a later one are later still
                due += self._due[times[place]]
                places += (2 * place + 1, 2 * place + 2)
        return due

    def _end_leases(self, now: float) -> None:
        """End the leases whose time has passed. After an error the rest are ended one by one, when they beat."""
        try:
            self._end_overdue(self._all_due(now), now)
        except Exception as error:  # noqa: BLE001 - whatever brought news goes on
            self._on_error(error)

    def _tick(self) -> None:
        self._timer, self._timer_at = None, _TICKS
        try:
            self._look(self._monotonic(), asyncio.get_running_loop().time() - self._rings_at)
        finally:
            self._timer_at = float("inf")
            if (at := self._first()) is not None:
                self._set_timer(at)
        if self.on_tick is not None:
            self.on_tick()

    def _look(self, now: float, late: float) -> None:
        """Ask whatever is due, in the order of due times; the timer was ``late``."""
        at = self._first()
        overdue = 0.0 if at is None else now - at
        blocked = at is not None and (overdue > self._lag_warning or late > self._suspicious)
        if blocked or self._several_times(now):
            self._end_leases(now)
        if at is not None:  # else there is nothing to be late for
            self._measure(now, max(0.0, overdue, late), tell=blocked)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)

    def _measure(self, now: float, lag: float, *, tell: bool) -> None:
        """Keep and tell the lag: of what was due, which counts a suspend, or of the loop, where nothing was due meanwhile."""
        if lag >= self.lag or now >= self._lag_until:
            self.lag, self._lag_until = lag, now + _REMEMBERED
        if tell:
            try:
                self._on_lag(lag)
            except Exception as error:  # noqa: BLE001 - deadlines are looked at all the same
                self._on_error(error)

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
