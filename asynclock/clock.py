"""Time as one small protocol, so that nobody reads a clock deep inside.

The default measures the time that the machine has been up *including suspend* (CLOCK_BOOTTIME where there is one): a
laptop that slept past its ttl must not believe that its lease is still valid. CLOCK_MONOTONIC would stand still.
"""

import time
from collections.abc import Callable
from functools import partial
from typing import Protocol, runtime_checkable


class Clock(Protocol):
    """Two readings; both never block."""

    def monotonic(self) -> float:
        """Seconds that never go back; only differences mean anything."""
        ...

    def wall(self) -> float:
        """Seconds since 1970 UTC; may jump; for people, and as a floor for fencing tokens."""
        ...


@runtime_checkable
class MovedClock(Protocol):
    """What a clock has besides that is moved by hand: no timer of a loop follows it, so it tells of its moves itself."""

    def watch(self, moved: Callable[[], object]) -> None:
        """Call ``moved`` after each move, from the thread that moves it."""
        ...

    def unwatch(self, moved: Callable[[], object]) -> None:
        """Call it no more. Idempotent."""
        ...


def _uptime() -> Callable[[], float]:
    """The reading itself, with no Python function around it: it is taken many times per acquire."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    # macOS counts suspend in its monotonic clock already.
    return time.monotonic if boottime is None else partial(time.clock_gettime, boottime)


class SystemClock:
    """The machine's clocks."""

    __slots__ = ()

    monotonic = staticmethod(_uptime())
    wall = staticmethod(time.time)


SYSTEM_CLOCK = SystemClock()
