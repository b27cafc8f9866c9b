"""After a store has forgotten grants, no lease is asked for until all that others may still believe in have ended."""

import asyncio
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from asynclock.model.commands import Acquire, Release
from asynclock.runtime.heartbeat import LONGEST_DELAY
from asynclock.runtime.sending.entry import DROPPED, Entry


class Quarantine:
    """What is kept back meanwhile. What keeps or ends old leases is not.

    Args:
        monotonic: the client's clock.
        release: told what was kept back when it is over.
    """

    def __init__(self, monotonic: Callable[[], float], release: Callable[[Iterable[Entry]], None]) -> None:
        self._monotonic = monotonic
        self._release = release
        self.until = 0.0
        self.kept: list[Entry] = []
        self._timer: asyncio.TimerHandle | None = None

    def left(self) -> float:
        """Return the seconds until requests are sent again; 0 without a quarantine."""
        return max(0.0, self.until - self._monotonic()) if self.until else 0.0

    def extend(self, until: float) -> None:
        """Keep requests back until then, or for as long as before if that is longer."""
        self.until = max(self.until, until)
        self.look()

    def keeps(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, then=None)
        return False

    def tidy(self) -> None:
        """Forget what was dropped."""
        self.kept = [entry for entry in self.kept if entry.deadline != DROPPED]

    def look(self) -> None:
        """Let everything go if it is over; else look again by then."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        left = self.until - self._monotonic()
        if left > 0:
            # The loop's clock may stand still in suspend, the client's does not.
            self._timer = asyncio.get_running_loop().call_later(min(left, LONGEST_DELAY), self.look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)
