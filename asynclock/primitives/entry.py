"""The end of ``async with lock`` gives back what its beginning entered, however many tasks share the lock object.

Python looks ``__aexit__`` up right before it calls ``__aenter__``, and calls what it found at the end of the block. So every lookup
is answered with the end of a new ``Entry``, which the ``__aenter__`` that follows gives its lease. No task has to be recognised: an
asynchronous generator may be entered in one task and closed in another, by a server, a fixture or the garbage collector. A block
that is destroyed without running to its end takes the last reference to its lease along, and the lease is given back.

``contextlib.AsyncExitStack`` looks both up in the class, and is answered likewise. Other callers of ``__aenter__`` and ``__aexit__``,
such as wrappers that forward them, are not recognised: see ``Unseen`` for which lease they give back.
"""

from __future__ import annotations

import asyncio
import threading
from asyncio.events import _get_running_loop as running_loop
from typing import TYPE_CHECKING, Any
from weakref import ref

from msgspec import Struct

from asynclock.errors import AsynclockError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import TracebackType

    from asynclock.primitives.lease import Lease


class Enterable:
    """A base for what many tasks may be inside of at once."""

    __slots__ = ("_entry", "_unseen")

    def __init__(self) -> None:
        #: The last lookup of an end, until a beginning takes it. Weak: a lookup whose result is not kept leads to nothing.
        self._entry: ref[Entry] | None = None
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


class Entry(Struct, eq=False, weakref=True):
    """One block of ``async with``. A Struct because one is made per acquire, and is made in C."""

    enterable: Enterable | None
    lease: Lease | None = None

    def leave(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> Coroutine[Any, Any, None]:
        """End the block."""
        lease = self.lease
        if lease is not None:
            self.lease = None
        else:
            assert self.enterable is not None, "looked up in an object"  # noqa: S101
            lease = self.enterable._left_unseen()  # noqa: SLF001 - a part of it
        return lease.__aexit__(kind, error, trace)

    def leave_from(
        self,
        enterable: Enterable,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> Coroutine[Any, Any, None]:
        """End the block, by the function that was looked up in the class."""
        entry = self if self.enterable is enterable else Entry(enterable)
        return entry.leave(kind, error, trace)


class Ends:
    """The ``__aexit__`` of a class, for those who look it up."""

    def __get__(
        self, enterable: Enterable | None, kind: type | None = None
    ) -> Callable[..., Coroutine[Any, Any, None]]:
        """Return the end of a new entry."""
        entry = Entry(enterable)
        if enterable is None:
            _of_classes.entry = ref(entry)
            return entry.leave_from
        enterable._entry = ref(entry)  # noqa: SLF001 - a part of it
        return entry.leave


def of_class() -> Entry | None:
    """Return the entry that this thread looked up last in a class, if it was for a beginning that follows now."""
    looked_up: ref[Entry] | None = getattr(_of_classes, "entry", None)
    if looked_up is None:
        return None
    _of_classes.entry = None
    return looked_up()


_of_classes = threading.local()


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
