"""Time in the hands of the test."""

import asyncio

from asynclock.testing.loop import VirtualLoop


class FakeClock:
    """A ``Clock`` that moves only when told to, or with the virtual loop it is made in.

    Made while a ``VirtualLoop`` runs (or given one), it shows that loop's time, so that leases and timers agree; otherwise
    it stands still until ``advance``.

    Args:
        loop: the loop to follow; by default the running one, if it is virtual.
        wall: seconds since 1970 UTC when the clock is made.
    """

    def __init__(self, loop: VirtualLoop | None = None, *, wall: float = 1_700_000_000.0) -> None:
        self._loop = loop or _virtual_loop()
        self._now = 0.0
        self._wall_at_zero = wall - self.monotonic()

    def __repr__(self) -> str:
        return f"<FakeClock at {self.monotonic():g} s>"

    def monotonic(self) -> float:
        return self._now if self._loop is None else self._loop.time()

    def wall(self) -> float:
        return self._wall_at_zero + self.monotonic()

    def advance(self, seconds: float) -> None:
        """Let time pass. On a virtual loop no timer runs meanwhile: as when the loop was blocked for so long.

        Raises:
            ValueError: ``seconds`` is negative.
        """
        if self._loop is not None:
            self._loop.advance(seconds)
        elif seconds < 0:
            raise ValueError("time does not go back; step_wall() moves the wall clock")
        else:
            self._now += seconds

    def step_wall(self, seconds: float) -> None:
        """Set the wall clock forward or back, as an administrator or NTP may."""
        self._wall_at_zero += seconds


def _virtual_loop() -> VirtualLoop | None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return None
    return loop if isinstance(loop, VirtualLoop) else None
