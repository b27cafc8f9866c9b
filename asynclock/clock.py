"""Time as one small protocol, so that nobody reads a clock deep inside.

The default measures the time that the machine has been up *including suspend* (CLOCK_BOOTTIME where there is one): a
laptop that slept past its ttl must not believe that its lease is still valid. CLOCK_MONOTONIC would stand still.
"""

import time
from typing import Protocol


class Clock(Protocol):
    """Two readings; both never block."""

    def monotonic(self) -> float:
        """Seconds that never go back; only differences mean anything."""
        ...

    def wall(self) -> float:
        """Seconds since 1970 UTC; may jump; for people, and as a floor for fencing tokens."""
        ...


_BOOTTIME = getattr(time, "CLOCK_BOOTTIME", None)


class SystemClock:
    """The machine's clocks."""

    __slots__ = ()

    if _BOOTTIME is None:  # macOS counts suspend in its monotonic clock already

        def monotonic(self) -> float:
            return time.monotonic()

    else:

        def monotonic(self) -> float:
            return time.clock_gettime(_BOOTTIME)  # type: ignore[arg-type]  # a constant, checked above

    def wall(self) -> float:
        return time.time()


SYSTEM_CLOCK = SystemClock()
