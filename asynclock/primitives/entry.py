"""The end of ``async with lock`` gives back what its beginning entered, however many tasks share the lock object.

Python looks ``__aexit__`` up right before it calls ``__aenter__``, and calls what it found at the end of the block. So every lookup
is answered with the end of a new lease, which the ``__aenter__`` that follows fills in. No task has to be recognised: an
asynchronous generator may be entered in one task and closed in another, by a server, a fixture or the garbage collector. A block
that is destroyed without running to its end takes the last reference to its lease along, and the lease is given back.

``contextlib.AsyncExitStack`` looks both up in the class, and is answered likewise. Other callers of ``__aenter__`` and ``__aexit__``,
such as wrappers that forward them, are not recognised: see ``Unseen`` for which lease they give back.
"""

from __future__ import annotations

import asyncio
import threading
from asyncio.events import _get_running_loop as running_loop
from sys import getrefcount
from typing import TYPE_CHECKING, Any

from asynclock.errors import AsynclockError
from asynclock.primitives.lease import Lease

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


class Enterable:
    """A base for what many tasks may be inside of at once."""

    __slots__ = ("_entry", "_unseen")

    def __init__(self) -> None:
        #: The last lookup of an end, until a beginning takes it.
        self._entry: Lease | None = None
        self._unseen: Unseen | None = None

    def _entered_unseen(self, lease: Lease) -> None:
        """Remember the lease for an end that will belong to no entry."""
        self._unseen = self._unseen or Unseen()
        self._unseen.add(lease)

    def _left_unseen(self) -> Lease:
        """Return the lease to give back at an end that belongs to no entry.

        Raises:
            AsynclockError: there is none.
        """
        if self._unseen is None:
            text = "`async with` of a lock was left that had not been entered, or was left before"
            raise AsynclockError(text)
        lease = self._unseen.take()
        if not self._unseen:
            self._unseen = None
        return lease


class Ends:
    """The ``__aexit__`` of a class, for those who look it up: that of a lease which the beginning that follows makes a real one."""

    def __get__(
        self, enterable: Enterable | None, kind: type | None = None
    ) -> Callable[..., Coroutine[Any, Any, None]]:
        """Return the end of a new entry."""
        entry = _new(Lease)
        entry._entered = enterable  # noqa: SLF001 - made here
        if enterable is None:
            _of_classes.entry = entry
            return entry._leave_from  # noqa: SLF001
        enterable._entry = entry  # noqa: SLF001 - a part of it
        return entry.__aexit__


_new = object.__new__


def of_class(enterable: Enterable) -> Lease | None:
    """Return the lease to be whose end this thread looked up last in a class, if it was for a beginning that follows now."""
    entry: Lease | None = getattr(_of_classes, "entry", None)
    _of_classes.entry = None
    if entry is None or getrefcount(entry) <= ALONE:
        return None
    entry._entered = enterable  # noqa: SLF001
    return entry


_of_classes = threading.local()


def _alone() -> int:
    entry = object()
    return getrefcount(entry)


#: How many references there are to what a function has in a variable and nobody else has: an end that was looked up and not kept.
ALONE = _alone()


class Unseen:
    """Leases that were entered by callers which cannot be recognised when they leave. They have equal permits."""

    def __init__(self) -> None:
        self._leases: list[tuple[asyncio.Task[Any] | None, Lease]] = []

    def __bool__(self) -> bool:
        return bool(self._leases)

    def add(self, lease: Lease) -> None:
        """Remember it, and the task that entered it."""
        self._leases.append((_task(), lease))

    def take(self) -> Lease:
        """Return the last lease that this task entered; else the last one of a task that has ended; else the last one."""
        task = _task()
        best = max(range(len(self._leases)), key=lambda place: (_fits(self._leases[place][0], task), place))
        return self._leases.pop(best)[1]


def _fits(entered_by: asyncio.Task[Any] | None, task: asyncio.Task[Any] | None) -> int:
    if entered_by is task:
        return 2
    return 1 if entered_by is None or entered_by.done() else 0


def _task() -> asyncio.Task[Any] | None:
    return None if running_loop() is None else asyncio.current_task()
