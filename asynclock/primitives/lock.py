"""Lock, RWLock and Semaphore: three ways to say how many permits of what capacity.

A lock is 1 permit of 1, a semaphore n of N, a reader 1 of many, a writer all. They are cheap, hold no state of their own,
and may be shared by any number of tasks.
"""

from __future__ import annotations

from sys import getrefcount
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from asynclock import limits
from asynclock.errors import ConfigurationError
from asynclock.primitives.entry import ALONE, Ends, Enterable, of_class
from asynclock.primitives.lease import Acquisition, Lease
from asynclock.runtime.acquire import acquire, try_acquire
from asynclock.runtime.details import describe

if TYPE_CHECKING:
    from types import TracebackType

    from asynclock.runtime.session import Session
    from asynclock.runtime.terms import Terms
    from asynclock.types import Json

#: "Use the lock's own value": None means something for timeout, owner and metadata.
_DEFAULT: Any = object()


class _Lockable(Enterable):
    """What all three share: terms, and acquiring by them."""

    __slots__ = ("__weakref__", "_client_name", "_gate", "_on_lost", "_session", "_terms", "_timeout")

    def __init__(
        self, session: Session, terms: Terms, *, timeout: float | None, on_lost: str, client_name: str
    ) -> None:
        super().__init__()
        self._session = session
        self._terms = terms
        self._timeout = timeout
        self._on_lost = on_lost
        self._client_name = client_name
        self._gate = session.gate(terms.key, terms.capacity)

    @property
    def project(self) -> str:
        """The project of the resource."""
        return self._terms.key.project

    @property
    def name(self) -> str:
        """The name of the resource."""
        return self._terms.key.name

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {str(self._terms.key)!r} ttl={self._terms.ttl:g}>"

    def _with(self, priority: int | None, owner: str | None, metadata: Json, permits: int | None = None) -> Terms:
        """The lock's terms with what one acquire overrides; the same object if that is nothing."""
        changes: dict[str, Any] = {}
        if priority is not None:
            changes["priority"] = limits.check_priority(priority)
        if owner is not _DEFAULT:
            changes["owner"] = None if owner is None else limits.check_name(owner, "owner")
        if metadata is not _DEFAULT:
            metadata = limits.check_metadata(metadata)
            changes["details"] = describe(self._client_name, metadata, spans=self._terms.spans)
        if permits is not None and permits != self._terms.permits:
            changes["permits"] = limits.check_count(permits, "permits", low=1, high=self._terms.capacity)
        terms = replace(self._terms, **changes) if changes else self._terms
        if terms.reentrant and terms.owner is None:
            text = "reentrant needs an owner: give one to the lock or to acquire(), else every acquire has its own"
            raise ConfigurationError(text)
        return terms

    def _acquisition(self, terms: Terms, timeout: float | None) -> Acquisition:
        timeout = self._timeout if timeout is _DEFAULT else limits.check_timeout(timeout)
        return Acquisition(self._gate, terms, timeout, on_lost=self._on_lost)

    async def _try(self, terms: Terms) -> Lease | None:
        turn = await try_acquire(self._gate, terms)
        return None if turn is None else Lease(turn, self._on_lost)

    async def __aenter__(self) -> Lease:
        lease, self._entry = self._entry, None
        if lease is None or getrefcount(lease) <= ALONE:
            lease = of_class(self)
        if self._terms.reentrant:
            self._with(None, _DEFAULT, _DEFAULT)
        turn = await acquire(self._gate, self._terms, self._timeout)
        if lease is None:
            lease = Lease(turn, self._on_lost)
            self._entered_unseen(lease)
        else:
            lease._begin(turn, self._on_lost)  # noqa: SLF001 - of this package
        lease.guard()
        return lease

    if TYPE_CHECKING:

        async def __aexit__(
            self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
        ) -> None: ...

    else:
        __aexit__ = Ends()


class Lock(_Lockable):
    """One holder at a time.

    Example:
        >>> async with client.lock("deploy", ttl=30).acquire(timeout=60) as lease:  # doctest: +SKIP
        ...     lease.ensure()
    """

    __slots__ = ()

    def acquire(
        self,
        *,
        priority: int | None = None,
        timeout: float | None = _DEFAULT,
        owner: str | None = _DEFAULT,
        metadata: Json = _DEFAULT,
    ) -> Acquisition:
        """Wait for the lock: ``lease = await lock.acquire()`` or ``async with lock.acquire() as lease:``.

        Args:
            priority: -1000..1000, higher is sooner; the lock's own if not given.
            timeout: seconds to wait; 0 asks once; None waits for ever.
            owner: on whose behalf; needed for re-entrance.
            metadata: JSON for people who look at the holder, at most 4 KiB.

        Raises:
            LockTimeout: waited long enough.
            QueueFull: too many wait already.
            DeadlockError: the owner holds it and the lock is not re-entrant.
            StoreUnavailable, StoreRefused, StoreIncompatible: the store.
            ConfigurationError: an argument, re-entrance without an owner, or a resource in use with another capacity.
        """
        return self._acquisition(self._with(priority, owner, metadata), timeout)

    async def try_acquire(self, *, owner: str | None = _DEFAULT, metadata: Json = _DEFAULT) -> Lease | None:
        """Return a lease if the lock is free, else None; never waits in a queue.

        Raises:
            StoreUnavailable, StoreRefused, StoreIncompatible, ConfigurationError: as ``acquire``.
        """
        return await self._try(self._with(None, owner, metadata))


class Semaphore(_Lockable):
    """``capacity`` permits shared by all; each acquire takes one or more."""

    __slots__ = ()

    @property
    def capacity(self) -> int:
        """How many permits there are in all."""
        return self._terms.capacity

    def acquire(
        self,
        *,
        permits: int = 1,
        priority: int | None = None,
        timeout: float | None = _DEFAULT,
        owner: str | None = _DEFAULT,
        metadata: Json = _DEFAULT,
    ) -> Acquisition:
        """Wait for ``permits`` (1..capacity) at once; otherwise as ``Lock.acquire``.

        A large request is not starved: once it is first in line, nobody behind it is served.
        """
        return self._acquisition(self._with(priority, owner, metadata, permits), timeout)

    async def try_acquire(
        self, *, permits: int = 1, owner: str | None = _DEFAULT, metadata: Json = _DEFAULT
    ) -> Lease | None:
        """Return a lease on ``permits`` if they are free, else None; otherwise as ``Lock.try_acquire``."""
        return await self._try(self._with(None, owner, metadata, permits))


class RWLock:
    """Many readers or one writer. A writer that waits is not overtaken by readers that come later."""

    __slots__ = ("__weakref__", "_read", "_write")

    def __init__(self, read: Lock, write: Lock) -> None:
        self._read = read
        self._write = write

    def __repr__(self) -> str:
        return f"<RWLock {self._write.project + '/' + self._write.name!r}>"

    def read(
        self,
        *,
        priority: int | None = None,
        timeout: float | None = _DEFAULT,
        owner: str | None = _DEFAULT,
        metadata: Json = _DEFAULT,
    ) -> Acquisition:
        """Wait to read, together with other readers; otherwise as ``Lock.acquire``."""
        return self._read.acquire(priority=priority, timeout=timeout, owner=owner, metadata=metadata)

    def write(
        self,
        *,
        priority: int | None = None,
        timeout: float | None = _DEFAULT,
        owner: str | None = _DEFAULT,
        metadata: Json = _DEFAULT,
    ) -> Acquisition:
        """Wait to write, alone; otherwise as ``Lock.acquire``."""
        return self._write.acquire(priority=priority, timeout=timeout, owner=owner, metadata=metadata)

    async def try_read(self) -> Lease | None:
        """Return a lease to read if that is possible now, else None."""
        return await self._read.try_acquire()

    async def try_write(self) -> Lease | None:
        """Return a lease to write if that is possible now, else None."""
        return await self._write.try_acquire()
