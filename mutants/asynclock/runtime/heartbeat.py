"""One heap of due times for everything that must not be forgotten: renewals, ends of leases, rechecks of waiters.

A single loop timer stands at the earliest of them and calls back synchronously; nothing here waits for I/O, so a lease
ends on time while the store hangs. Renewals are aligned to a grid of a tenth of their period (never later than due), so
that those near each other leave in one batch; what is due at the same time shares one place in the heap, so most leases
come and go without touching it. Each client has a grid of its own: those that started together do not beat in step.

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
_SLACK = 64


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Beating(Protocol):
    """Something with a due time. ``beat`` does what is due and returns when to come again, or None to be forgotten."""

    #: When it is due; kept by Heartbeats.
    due: float | None

    def beat(self, now: float) -> float | None: ...
mutants_xǁHeartbeatsǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeartbeatsǁset__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeartbeatsǁset_all__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeartbeatsǁrenewal_due__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeartbeatsǁremove__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeartbeatsǁstop__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeartbeatsǁ_tidy__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeartbeatsǁ_set_timer__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeartbeatsǁ_first__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeartbeatsǁ_tick__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeartbeatsǁ_beat__mutmut: MutantDict = {}  # type: ignore


class Heartbeats:
    """The heap and its timer.

    Args:
        on_lag: told when the loop was late by more than ``lag_warning`` seconds.
        together: given several that are due at once, sees to those that are better seen to together, and returns the rest.
            It leaves None as the ``due`` of what it took.
    """

    @_mutmut_mutated(mutants_xǁHeartbeatsǁ__init____mutmut)
    def __init__(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
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

    def xǁHeartbeatsǁ__init____mutmut_orig(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
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

    def xǁHeartbeatsǁ__init____mutmut_1(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = None
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

    def xǁHeartbeatsǁ__init____mutmut_2(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = None
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

    def xǁHeartbeatsǁ__init____mutmut_3(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = None  # noqa: S311 - jitter
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

    def xǁHeartbeatsǁ__init____mutmut_4(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = None
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

    def xǁHeartbeatsǁ__init____mutmut_5(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 1.0
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

    def xǁHeartbeatsǁ__init____mutmut_6(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = None
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

    def xǁHeartbeatsǁ__init____mutmut_7(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = {}
        self._times: list[float] = None
        self._live = 0
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = float("inf")
        self._lag_warning = lag_warning
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_8(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = {}
        self._times: list[float] = []
        self._live = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = float("inf")
        self._lag_warning = lag_warning
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_9(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = {}
        self._times: list[float] = []
        self._live = 1
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = float("inf")
        self._lag_warning = lag_warning
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_10(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = {}
        self._times: list[float] = []
        self._live = 0
        self._timer: asyncio.TimerHandle | None = ""
        self._timer_at = float("inf")
        self._lag_warning = lag_warning
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_11(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = {}
        self._times: list[float] = []
        self._live = 0
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = None
        self._lag_warning = lag_warning
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_12(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = {}
        self._times: list[float] = []
        self._live = 0
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = float(None)
        self._lag_warning = lag_warning
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_13(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = {}
        self._times: list[float] = []
        self._live = 0
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = float("XXinfXX")
        self._lag_warning = lag_warning
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_14(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
        self._together = together
        self._phase = random.random()  # noqa: S311 - jitter
        #: The last time that was given for a renewal: many leases keep it, and one object is enough for all.
        self._lately = 0.0
        #: Due time -> what is due then, in the order it came. Some may be empty: ``_tidy`` bounds their number.
        self._due: dict[float, dict[Beating, None]] = {}
        self._times: list[float] = []
        self._live = 0
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = float("INF")
        self._lag_warning = lag_warning
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_15(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
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
        self._lag_warning = None
        self._on_lag = on_lag
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_16(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
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
        self._on_lag = None
        #: Seconds by which the last tick came late.
        self.lag = 0.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_17(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
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
        self.lag = None
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_18(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
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
        self.lag = 1.0
        #: Called at every tick: for what may wait for one, and costs nothing in between.
        self.on_tick: Callable[[], None] | None = None

    def xǁHeartbeatsǁ__init____mutmut_19(
        self,
        clock: Clock,
        *,
        lag_warning: float,
        on_lag: Callable[[float], None],
        together: Callable[[list[Beating], float], list[Beating]] = lambda due, _now: due,
    ) -> None:
        self._monotonic = clock.monotonic
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
        self.on_tick: Callable[[], None] | None = ""

    def __len__(self) -> int:
        return self._live

    @_mutmut_mutated(mutants_xǁHeartbeatsǁset__mutmut)
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

    def xǁHeartbeatsǁset__mutmut_orig(self, item: Beating, at: float) -> None:
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

    def xǁHeartbeatsǁset__mutmut_1(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is None:
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

    def xǁHeartbeatsǁset__mutmut_2(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is not None:
            del self._due[item.due][item]
        else:
            self._live = 1
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

    def xǁHeartbeatsǁset__mutmut_3(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is not None:
            del self._due[item.due][item]
        else:
            self._live -= 1
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

    def xǁHeartbeatsǁset__mutmut_4(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is not None:
            del self._due[item.due][item]
        else:
            self._live += 2
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

    def xǁHeartbeatsǁset__mutmut_5(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is not None:
            del self._due[item.due][item]
        else:
            self._live += 1
        item.due = None
        if (together := self._due.get(at)) is not None:
            together[item] = None
            return
        self._due[at] = {item: None}
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_6(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is not None:
            del self._due[item.due][item]
        else:
            self._live += 1
        item.due = at
        if (together := self._due.get(None)) is not None:
            together[item] = None
            return
        self._due[at] = {item: None}
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_7(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is not None:
            del self._due[item.due][item]
        else:
            self._live += 1
        item.due = at
        if (together := self._due.get(at)) is None:
            together[item] = None
            return
        self._due[at] = {item: None}
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_8(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is not None:
            del self._due[item.due][item]
        else:
            self._live += 1
        item.due = at
        if (together := self._due.get(at)) is not None:
            together[item] = ""
            return
        self._due[at] = {item: None}
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_9(self, item: Beating, at: float) -> None:
        """Call ``item.beat`` at ``at`` (client's clock) instead of when it was due before."""
        if item.due is not None:
            del self._due[item.due][item]
        else:
            self._live += 1
        item.due = at
        if (together := self._due.get(at)) is not None:
            together[item] = None
            return
        self._due[at] = None
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_10(self, item: Beating, at: float) -> None:
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
        heappush(None, at)
        if at < self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_11(self, item: Beating, at: float) -> None:
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
        heappush(self._times, None)
        if at < self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_12(self, item: Beating, at: float) -> None:
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
        heappush(at)
        if at < self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_13(self, item: Beating, at: float) -> None:
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
        heappush(self._times, )
        if at < self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_14(self, item: Beating, at: float) -> None:
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
        if at <= self._timer_at:
            self._set_timer(at)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_15(self, item: Beating, at: float) -> None:
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
            self._set_timer(None)
        if len(self._times) > 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_16(self, item: Beating, at: float) -> None:
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
        if len(self._times) >= 2 * self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_17(self, item: Beating, at: float) -> None:
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
        if len(self._times) > 2 * self._live - _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_18(self, item: Beating, at: float) -> None:
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
        if len(self._times) > 2 / self._live + _SLACK:
            self._tidy()

    def xǁHeartbeatsǁset__mutmut_19(self, item: Beating, at: float) -> None:
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
        if len(self._times) > 3 * self._live + _SLACK:
            self._tidy()

    @_mutmut_mutated(mutants_xǁHeartbeatsǁset_all__mutmut)
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

    def xǁHeartbeatsǁset_all__mutmut_orig(self, items: Iterable[Beating], at: float) -> None:
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

    def xǁHeartbeatsǁset_all__mutmut_1(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = None
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_2(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(None)
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_3(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live = len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_4(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live -= len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_5(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(None)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_6(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(at)) is None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_7(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(None)
            return
        self._due[at] = new
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_8(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = None
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_9(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(None, at)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_10(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, None)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_11(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(at)
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_12(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, )
        if at < self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_13(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, at)
        if at <= self._timer_at:
            self._set_timer(at)

    def xǁHeartbeatsǁset_all__mutmut_14(self, items: Iterable[Beating], at: float) -> None:
        """The same for many, of which none was due before, and each has ``at`` as its ``due`` already."""
        new = dict.fromkeys(items)
        self._live += len(new)
        if (together := self._due.get(at)) is not None:
            together.update(new)
            return
        self._due[at] = new
        heappush(self._times, at)
        if at < self._timer_at:
            self._set_timer(None)

    @_mutmut_mutated(mutants_xǁHeartbeatsǁrenewal_due__mutmut)
    def renewal_due(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_orig(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_1(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = None
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_2(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl / RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_3(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = None
        at = (((now + period) / grid - self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_4(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period * _GRID
        at = (((now + period) / grid - self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_5(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = None
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_6(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) // 1 + self._phase) / grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_7(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) // 1 - self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_8(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) / 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_9(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid + self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_10(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) * grid - self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_11(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now - period) / grid - self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_12(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) // 2 + self._phase) * grid
        if at != self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_13(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) // 1 + self._phase) * grid
        if at == self._lately:
            self._lately = at
        return self._lately

    def xǁHeartbeatsǁrenewal_due__mutmut_14(self, now: float, ttl: float) -> float:
        """When to renew something of ``ttl`` seconds that was confirmed at ``now``."""
        period = ttl * RENEW_AFTER
        grid = period / _GRID
        at = (((now + period) / grid - self._phase) // 1 + self._phase) * grid
        if at != self._lately:
            self._lately = None
        return self._lately

    @_mutmut_mutated(mutants_xǁHeartbeatsǁremove__mutmut)
    def remove(self, item: Beating) -> None:
        """Forget it; the timer stays where it is, at worst it ticks once for nothing."""
        if item.due is not None:
            del self._due[item.due][item]
            item.due = None
            self._live -= 1

    def xǁHeartbeatsǁremove__mutmut_orig(self, item: Beating) -> None:
        """Forget it; the timer stays where it is, at worst it ticks once for nothing."""
        if item.due is not None:
            del self._due[item.due][item]
            item.due = None
            self._live -= 1

    def xǁHeartbeatsǁremove__mutmut_1(self, item: Beating) -> None:
        """Forget it; the timer stays where it is, at worst it ticks once for nothing."""
        if item.due is None:
            del self._due[item.due][item]
            item.due = None
            self._live -= 1

    def xǁHeartbeatsǁremove__mutmut_2(self, item: Beating) -> None:
        """Forget it; the timer stays where it is, at worst it ticks once for nothing."""
        if item.due is not None:
            del self._due[item.due][item]
            item.due = ""
            self._live -= 1

    def xǁHeartbeatsǁremove__mutmut_3(self, item: Beating) -> None:
        """Forget it; the timer stays where it is, at worst it ticks once for nothing."""
        if item.due is not None:
            del self._due[item.due][item]
            item.due = None
            self._live = 1

    def xǁHeartbeatsǁremove__mutmut_4(self, item: Beating) -> None:
        """Forget it; the timer stays where it is, at worst it ticks once for nothing."""
        if item.due is not None:
            del self._due[item.due][item]
            item.due = None
            self._live += 1

    def xǁHeartbeatsǁremove__mutmut_5(self, item: Beating) -> None:
        """Forget it; the timer stays where it is, at worst it ticks once for nothing."""
        if item.due is not None:
            del self._due[item.due][item]
            item.due = None
            self._live -= 2

    @_mutmut_mutated(mutants_xǁHeartbeatsǁstop__mutmut)
    def stop(self) -> None:
        """No tick any more."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_at = None, float("inf")

    def xǁHeartbeatsǁstop__mutmut_orig(self) -> None:
        """No tick any more."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_at = None, float("inf")

    def xǁHeartbeatsǁstop__mutmut_1(self) -> None:
        """No tick any more."""
        if self._timer is None:
            self._timer.cancel()
        self._timer, self._timer_at = None, float("inf")

    def xǁHeartbeatsǁstop__mutmut_2(self) -> None:
        """No tick any more."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_at = None

    def xǁHeartbeatsǁstop__mutmut_3(self) -> None:
        """No tick any more."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_at = None, float(None)

    def xǁHeartbeatsǁstop__mutmut_4(self) -> None:
        """No tick any more."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_at = None, float("XXinfXX")

    def xǁHeartbeatsǁstop__mutmut_5(self) -> None:
        """No tick any more."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_at = None, float("INF")

    @_mutmut_mutated(mutants_xǁHeartbeatsǁ_tidy__mutmut)
    def _tidy(self) -> None:
        self._due = {at: items for at, items in self._due.items() if items}
        self._times = list(self._due)
        heapify(self._times)

    def xǁHeartbeatsǁ_tidy__mutmut_orig(self) -> None:
        self._due = {at: items for at, items in self._due.items() if items}
        self._times = list(self._due)
        heapify(self._times)

    def xǁHeartbeatsǁ_tidy__mutmut_1(self) -> None:
        self._due = None
        self._times = list(self._due)
        heapify(self._times)

    def xǁHeartbeatsǁ_tidy__mutmut_2(self) -> None:
        self._due = {at: items for at, items in self._due.items() if items}
        self._times = None
        heapify(self._times)

    def xǁHeartbeatsǁ_tidy__mutmut_3(self) -> None:
        self._due = {at: items for at, items in self._due.items() if items}
        self._times = list(None)
        heapify(self._times)

    def xǁHeartbeatsǁ_tidy__mutmut_4(self) -> None:
        self._due = {at: items for at, items in self._due.items() if items}
        self._times = list(self._due)
        heapify(None)

    @_mutmut_mutated(mutants_xǁHeartbeatsǁ_set_timer__mutmut)
    def _set_timer(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(0.0, at - self._monotonic()), self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_orig(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(0.0, at - self._monotonic()), self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_1(self, at: float) -> None:
        if self._timer is None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(0.0, at - self._monotonic()), self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_2(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = None
        self._timer = asyncio.get_running_loop().call_later(max(0.0, at - self._monotonic()), self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_3(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = None

    def xǁHeartbeatsǁ_set_timer__mutmut_4(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(None, self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_5(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(0.0, at - self._monotonic()), None)

    def xǁHeartbeatsǁ_set_timer__mutmut_6(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_7(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(0.0, at - self._monotonic()), )

    def xǁHeartbeatsǁ_set_timer__mutmut_8(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(None, at - self._monotonic()), self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_9(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(0.0, None), self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_10(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(at - self._monotonic()), self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_11(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(0.0, ), self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_12(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(1.0, at - self._monotonic()), self._tick)

    def xǁHeartbeatsǁ_set_timer__mutmut_13(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = asyncio.get_running_loop().call_later(max(0.0, at + self._monotonic()), self._tick)

    @_mutmut_mutated(mutants_xǁHeartbeatsǁ_first__mutmut)
    def _first(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times and not self._due[self._times[0]]:
            del self._due[heappop(self._times)]
        return self._times[0] if self._times else None

    def xǁHeartbeatsǁ_first__mutmut_orig(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times and not self._due[self._times[0]]:
            del self._due[heappop(self._times)]
        return self._times[0] if self._times else None

    def xǁHeartbeatsǁ_first__mutmut_1(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times or not self._due[self._times[0]]:
            del self._due[heappop(self._times)]
        return self._times[0] if self._times else None

    def xǁHeartbeatsǁ_first__mutmut_2(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times and self._due[self._times[0]]:
            del self._due[heappop(self._times)]
        return self._times[0] if self._times else None

    def xǁHeartbeatsǁ_first__mutmut_3(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times and not self._due[self._times[1]]:
            del self._due[heappop(self._times)]
        return self._times[0] if self._times else None

    def xǁHeartbeatsǁ_first__mutmut_4(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times and not self._due[self._times[0]]:
            del self._due[heappop(None)]
        return self._times[0] if self._times else None

    def xǁHeartbeatsǁ_first__mutmut_5(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times and not self._due[self._times[0]]:
            del self._due[heappop(self._times)]
        return self._times[0] if (self._times) and False else None

    def xǁHeartbeatsǁ_first__mutmut_6(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times and not self._due[self._times[0]]:
            del self._due[heappop(self._times)]
        return self._times[0] if (self._times) or True else None

    def xǁHeartbeatsǁ_first__mutmut_7(self) -> float | None:
        """The earliest time at which something is due."""
        while self._times and not self._due[self._times[0]]:
            del self._due[heappop(self._times)]
        return self._times[1] if self._times else None

    @_mutmut_mutated(mutants_xǁHeartbeatsǁ_tick__mutmut)
    def _tick(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_orig(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_1(self) -> None:
        now = None
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_2(self) -> None:
        now = self._monotonic()
        if self.on_tick is None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_3(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_4(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, +1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_5(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -2.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_6(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = None
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_7(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = None
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_8(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if (at is not None) and False else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_9(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if (at is not None) or True else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_10(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(None, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_11(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, None) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_12(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_13(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, ) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_14(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(1.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_15(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now + at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_16(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_17(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 1.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_18(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag >= self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_19(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(None)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_20(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = None
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_21(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now - _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_22(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None or at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_23(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_24(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at < now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_25(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(None, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_26(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, None, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_27(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, None)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_28(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_29(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_30(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, )
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_31(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = None
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_32(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float(None)
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_33(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("XXinfXX")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_34(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("INF")
        if at is not None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_35(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is None:
            self._set_timer(at)

    def xǁHeartbeatsǁ_tick__mutmut_36(self) -> None:
        now = self._monotonic()
        if self.on_tick is not None:
            self.on_tick()
        self._timer, self._timer_at = None, -1.0  # none is set until all that is due has been looked at
        # Of what is due, not of the timer: it may stand where something was that is gone.
        at = self._first()
        self.lag = max(0.0, now - at) if at is not None else 0.0
        if self.lag > self._lag_warning:
            self._on_lag(self.lag)
        soonest = now + _SOONEST
        while (at := self._first()) is not None and at <= now:
            self._beat(at, now, soonest)
        self._timer_at = float("inf")
        if at is not None:
            self._set_timer(None)

    @_mutmut_mutated(mutants_xǁHeartbeatsǁ_beat__mutmut)
    def _beat(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_orig(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_1(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = None
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_2(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(None)
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_3(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) >= 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_4(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 2:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_5(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = None
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_6(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(None, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_7(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, None)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_8(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_9(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, )
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_10(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) <= len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live -= 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_11(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live = len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live -= 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_12(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live += len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live -= 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_13(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live -= len(due) + len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live -= 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_14(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = None
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live -= 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_15(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = dict.fromkeys(None)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live -= 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_16(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = None
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live -= 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_17(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due == at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live -= 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_18(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                break
            del self._due[at][item]
            item.due = None
            self._live -= 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_19(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = ""
            self._live -= 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_20(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live = 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_21(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live += 1
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_22(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
            if len(rest) < len(due):
                self._live -= len(due) - len(rest)
                self._due[at] = dict.fromkeys(rest)
                due = rest
        for item in due:
            if item.due != at:  # what beat before it has moved it or ended it
                continue
            del self._due[at][item]
            item.due = None
            self._live -= 2
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_23(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(None)) is not None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_24(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is None:
                self.set(item, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_25(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(None, max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_26(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, None)

    def xǁHeartbeatsǁ_beat__mutmut_27(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(max(soonest, again))

    def xǁHeartbeatsǁ_beat__mutmut_28(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, )

    def xǁHeartbeatsǁ_beat__mutmut_29(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(None, again))

    def xǁHeartbeatsǁ_beat__mutmut_30(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, None))

    def xǁHeartbeatsǁ_beat__mutmut_31(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(again))

    def xǁHeartbeatsǁ_beat__mutmut_32(self, at: float, now: float, soonest: float) -> None:
        """Whatever is due at that time."""
        due = list(self._due[at])
        if len(due) > 1:
            rest = self._together(due, now)
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
            if (again := item.beat(now)) is not None:
                self.set(item, max(soonest, ))

mutants_xǁHeartbeatsǁ__init____mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_1'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_2'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_3'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_4'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_5'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_6'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_7'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_8'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_9'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_10'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_11'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_12'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_13'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_14'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_15'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_16'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_17'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_18'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ__init____mutmut['xǁHeartbeatsǁ__init____mutmut_19'] = Heartbeats.xǁHeartbeatsǁ__init____mutmut_19 # type: ignore # mutmut generated

mutants_xǁHeartbeatsǁset__mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁset__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_1'] = Heartbeats.xǁHeartbeatsǁset__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_2'] = Heartbeats.xǁHeartbeatsǁset__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_3'] = Heartbeats.xǁHeartbeatsǁset__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_4'] = Heartbeats.xǁHeartbeatsǁset__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_5'] = Heartbeats.xǁHeartbeatsǁset__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_6'] = Heartbeats.xǁHeartbeatsǁset__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_7'] = Heartbeats.xǁHeartbeatsǁset__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_8'] = Heartbeats.xǁHeartbeatsǁset__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_9'] = Heartbeats.xǁHeartbeatsǁset__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_10'] = Heartbeats.xǁHeartbeatsǁset__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_11'] = Heartbeats.xǁHeartbeatsǁset__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_12'] = Heartbeats.xǁHeartbeatsǁset__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_13'] = Heartbeats.xǁHeartbeatsǁset__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_14'] = Heartbeats.xǁHeartbeatsǁset__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_15'] = Heartbeats.xǁHeartbeatsǁset__mutmut_15 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_16'] = Heartbeats.xǁHeartbeatsǁset__mutmut_16 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_17'] = Heartbeats.xǁHeartbeatsǁset__mutmut_17 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_18'] = Heartbeats.xǁHeartbeatsǁset__mutmut_18 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset__mutmut['xǁHeartbeatsǁset__mutmut_19'] = Heartbeats.xǁHeartbeatsǁset__mutmut_19 # type: ignore # mutmut generated

mutants_xǁHeartbeatsǁset_all__mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_1'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_2'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_3'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_4'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_5'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_6'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_7'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_8'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_9'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_10'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_11'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_12'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_13'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁset_all__mutmut['xǁHeartbeatsǁset_all__mutmut_14'] = Heartbeats.xǁHeartbeatsǁset_all__mutmut_14 # type: ignore # mutmut generated

mutants_xǁHeartbeatsǁrenewal_due__mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_1'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_2'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_3'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_4'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_5'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_6'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_7'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_8'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_9'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_10'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_11'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_12'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_13'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁrenewal_due__mutmut['xǁHeartbeatsǁrenewal_due__mutmut_14'] = Heartbeats.xǁHeartbeatsǁrenewal_due__mutmut_14 # type: ignore # mutmut generated

mutants_xǁHeartbeatsǁremove__mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁremove__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁremove__mutmut['xǁHeartbeatsǁremove__mutmut_1'] = Heartbeats.xǁHeartbeatsǁremove__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁremove__mutmut['xǁHeartbeatsǁremove__mutmut_2'] = Heartbeats.xǁHeartbeatsǁremove__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁremove__mutmut['xǁHeartbeatsǁremove__mutmut_3'] = Heartbeats.xǁHeartbeatsǁremove__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁremove__mutmut['xǁHeartbeatsǁremove__mutmut_4'] = Heartbeats.xǁHeartbeatsǁremove__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁremove__mutmut['xǁHeartbeatsǁremove__mutmut_5'] = Heartbeats.xǁHeartbeatsǁremove__mutmut_5 # type: ignore # mutmut generated

mutants_xǁHeartbeatsǁstop__mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁstop__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁstop__mutmut['xǁHeartbeatsǁstop__mutmut_1'] = Heartbeats.xǁHeartbeatsǁstop__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁstop__mutmut['xǁHeartbeatsǁstop__mutmut_2'] = Heartbeats.xǁHeartbeatsǁstop__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁstop__mutmut['xǁHeartbeatsǁstop__mutmut_3'] = Heartbeats.xǁHeartbeatsǁstop__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁstop__mutmut['xǁHeartbeatsǁstop__mutmut_4'] = Heartbeats.xǁHeartbeatsǁstop__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁstop__mutmut['xǁHeartbeatsǁstop__mutmut_5'] = Heartbeats.xǁHeartbeatsǁstop__mutmut_5 # type: ignore # mutmut generated

mutants_xǁHeartbeatsǁ_tidy__mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁ_tidy__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tidy__mutmut['xǁHeartbeatsǁ_tidy__mutmut_1'] = Heartbeats.xǁHeartbeatsǁ_tidy__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tidy__mutmut['xǁHeartbeatsǁ_tidy__mutmut_2'] = Heartbeats.xǁHeartbeatsǁ_tidy__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tidy__mutmut['xǁHeartbeatsǁ_tidy__mutmut_3'] = Heartbeats.xǁHeartbeatsǁ_tidy__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tidy__mutmut['xǁHeartbeatsǁ_tidy__mutmut_4'] = Heartbeats.xǁHeartbeatsǁ_tidy__mutmut_4 # type: ignore # mutmut generated

mutants_xǁHeartbeatsǁ_set_timer__mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_1'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_2'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_3'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_4'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_5'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_6'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_7'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_8'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_9'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_10'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_11'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_12'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_set_timer__mutmut['xǁHeartbeatsǁ_set_timer__mutmut_13'] = Heartbeats.xǁHeartbeatsǁ_set_timer__mutmut_13 # type: ignore # mutmut generated

mutants_xǁHeartbeatsǁ_first__mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁ_first__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_first__mutmut['xǁHeartbeatsǁ_first__mutmut_1'] = Heartbeats.xǁHeartbeatsǁ_first__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_first__mutmut['xǁHeartbeatsǁ_first__mutmut_2'] = Heartbeats.xǁHeartbeatsǁ_first__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_first__mutmut['xǁHeartbeatsǁ_first__mutmut_3'] = Heartbeats.xǁHeartbeatsǁ_first__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_first__mutmut['xǁHeartbeatsǁ_first__mutmut_4'] = Heartbeats.xǁHeartbeatsǁ_first__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_first__mutmut['xǁHeartbeatsǁ_first__mutmut_5'] = Heartbeats.xǁHeartbeatsǁ_first__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_first__mutmut['xǁHeartbeatsǁ_first__mutmut_6'] = Heartbeats.xǁHeartbeatsǁ_first__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_first__mutmut['xǁHeartbeatsǁ_first__mutmut_7'] = Heartbeats.xǁHeartbeatsǁ_first__mutmut_7 # type: ignore # mutmut generated

mutants_xǁHeartbeatsǁ_tick__mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_1'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_2'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_3'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_4'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_5'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_6'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_7'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_8'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_9'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_10'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_11'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_12'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_13'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_14'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_15'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_15 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_16'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_16 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_17'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_17 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_18'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_18 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_19'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_19 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_20'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_20 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_21'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_21 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_22'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_22 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_23'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_23 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_24'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_24 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_25'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_25 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_26'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_26 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_27'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_27 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_28'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_28 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_29'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_29 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_30'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_30 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_31'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_31 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_32'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_32 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_33'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_33 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_34'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_34 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_35'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_35 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_tick__mutmut['xǁHeartbeatsǁ_tick__mutmut_36'] = Heartbeats.xǁHeartbeatsǁ_tick__mutmut_36 # type: ignore # mutmut generated

mutants_xǁHeartbeatsǁ_beat__mutmut['_mutmut_orig'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_1'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_2'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_3'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_4'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_5'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_6'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_7'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_8'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_9'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_10'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_11'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_12'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_13'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_14'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_15'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_15 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_16'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_16 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_17'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_17 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_18'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_18 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_19'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_19 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_20'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_20 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_21'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_21 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_22'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_22 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_23'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_23 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_24'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_24 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_25'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_25 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_26'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_26 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_27'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_27 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_28'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_28 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_29'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_29 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_30'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_30 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_31'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_31 # type: ignore # mutmut generated
mutants_xǁHeartbeatsǁ_beat__mutmut['xǁHeartbeatsǁ_beat__mutmut_32'] = Heartbeats.xǁHeartbeatsǁ_beat__mutmut_32 # type: ignore # mutmut generated
