"""Time as one small protocol, so that nobody reads a clock deep inside.

The default measures the time that the machine has been up *including suspend*: a laptop that slept past its ttl must not
believe that its lease is still valid. On Linux that is CLOCK_BOOTTIME, for CLOCK_MONOTONIC would stand still. On macOS it is
CLOCK_MONOTONIC_RAW (mach_continuous_time), for Python's own ``time.monotonic`` is mach_absolute_time there, which stands still.
Each is one clock for all processes since the machine was started. Elsewhere it is ``time.monotonic``, which on Windows counts
through sleep, and on other systems may not.
"""

import sys
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
    number = getattr(time, "CLOCK_MONOTONIC_RAW" if sys.platform == "darwin" else "CLOCK_BOOTTIME", None)
    return time.monotonic if number is None else partial(time.clock_gettime, number)


class SystemClock:
    """The machine's clocks."""

    __slots__ = ()

    monotonic = staticmethod(_uptime())
    wall = staticmethod(time.time)


SYSTEM_CLOCK = SystemClock()
