"""What a lock library looks like from here.

A scenario asks a contestant for a way into a lock, once per task, and goes in and out with ``async with``. Where the library
wants a new lock object for every acquire, the way in makes one; where an object may be used again, it is. So each library
does its own work and nothing of ours is between.

A contestant imports its library when it is opened, not before: it may not be installed.
"""

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Protocol

from benchmarks.case import Place


class Turn(Protocol):
    """What ``async with`` needs; the raw clients return futures, so it need not be coroutines."""

    def __aenter__(self) -> Awaitable[object]:
        """Acquire."""

    def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> Awaitable[object]:
        """Release."""


#: Called for every cycle; what it returns is entered once.
Enter = Callable[[], Turn]
EnterThread = Callable[[], AbstractContextManager[object]]
#: So many leases are asked for at the same time by whoever keeps thousands.
AT_ONCE = 500


class NotAvailableError(Exception):
    """This contestant cannot take part here; the message says why."""


class Contestant(Protocol):
    """A library whose locks are awaited. With ``shares_locks = True`` tasks may share what ``lock`` returns."""

    async def open(self, place: Place) -> None:
        """Connect.

        Raises:
            ImportError, NotAvailableError: it is not here, or lacks what the case needs.
        """

    def lock(self, name: str, priority: int = 0) -> Enter:
        """A way into the lock ``name`` for one task. A library without priorities ignores them."""

    async def close(self) -> None:
        """Disconnect."""


class ThreadContestant(Protocol):
    """A library whose locks block a thread; it is given threads instead of tasks."""

    def open_blocking(self, place: Place) -> None:
        """Connect."""

    def lock_blocking(self, name: str) -> EnterThread:
        """A way into the lock ``name`` for one thread."""

    def close_blocking(self) -> None:
        """Disconnect."""


class Keeper(Protocol):
    """A contestant that can keep leases alive for as long as it is open, for scenario H."""

    async def keep(self, names: list[str]) -> None:
        """Acquire all of them and have them renewed from then on."""

    async def lost(self) -> int:
        """How many of them are not held any more."""
