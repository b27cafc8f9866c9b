"""Time in the hands of the test."""

import asyncio
from collections.abc import Callable

from asynclock.testing.loop import VirtualLoop


class FakeClock:
    """A ``Clock`` that moves only when told to, or with the virtual loop it is made in.

    Made while a ``VirtualLoop`` runs (or given one), it shows that loop's time, so that leases and timers agree; otherwise
    it stands still until ``advance``, which also wakes the clients that live by it.

    Args:
        loop: the loop to follow; by default the running one, if it is virtual.
        wall: seconds since 1970 UTC when the clock is made.
    """

    def __init__(self, loop: VirtualLoop | None = None, *, wall: float = 1_700_000_000.0) -> None:
        self._loop = loop or _virtual_loop()
        self._now = 0.0
        self._asleep = 0.0
        self._watchers: list[Callable[[], object]] = []
        self._wall_at_zero = wall - self.monotonic()

    def __repr__(self) -> str:
        return f"<FakeClock at {self.monotonic():g} s>"

    def monotonic(self) -> float:
        return self._asleep + (self._now if self._loop is None else self._loop.time())

    def wall(self) -> float:
        return self._wall_at_zero + self.monotonic()

    def advance(self, seconds: float) -> None:
        """Let time pass in one step. Nothing runs meanwhile: as when the loop was blocked for so long.

        What is due then runs in the next turns of the loop, so await something before you look at it: ends of leases first,
        then timeouts, renewals and whatever else a client does at a time of this clock, in the order of due times. Timers of
        the loop itself (``asyncio.sleep``, ``asyncio.timeout``) follow only if the loop is virtual.

        Raises:
            ValueError: ``seconds`` is negative.
        """
        if self._loop is not None:
            self._loop.advance(seconds)
            return
        if seconds < 0:
            raise ValueError("time does not go back; step_wall() moves the wall clock")
        self._now += seconds
        for moved in tuple(self._watchers):
            moved()

    def watch(self, moved: Callable[[], object]) -> None:
        """Call ``moved`` after each ``advance``, unless a virtual loop runs its timers by this clock anyhow."""
        self._watchers.append(moved)

    def unwatch(self, moved: Callable[[], object]) -> None:
        """Call it no more. Idempotent."""
        if moved in self._watchers:
            self._watchers.remove(moved)

    def suspend(self, seconds: float) -> None:
        """Let the machine be suspended for so long: this clock counts it, the loop's clock does not, and no timer runs.

        Raises:
            ValueError: ``seconds`` is negative.
        """
        if seconds < 0:
            raise ValueError("time does not go back; step_wall() moves the wall clock")
        self._asleep += seconds

    def step_wall(self, seconds: float) -> None:
        """Set the wall clock forward or back, as an administrator or NTP may."""
        self._wall_at_zero += seconds


def _virtual_loop() -> VirtualLoop | None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return None
    return loop if isinstance(loop, VirtualLoop) else None
