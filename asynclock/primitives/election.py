"""Elections: one leader at a time among candidates that wait, and observers who want to know who it is.

An election is a lock with strict terms: every term is granted by the store (no hand-off within a client, no lingering), so
its token is larger than those of all earlier terms. ``asynclock show NAME`` lists leader and candidates, and
``asynclock release NAME`` deposes.

1. Terms do not overlap. A leader learns that its term is over, and its body is stopped, before the store can elect
   another; with the limit of every lease: who was stopped or blocked meanwhile may still *act* late, so let what it
   writes to check ``term.token``.
2. When a leader resigns, the next is elected in the same step. When it dies, within its ttl and a little.
3. The candidate of highest priority is elected, then the one who came first. A leader is never deposed by a better one.
4. Observers ask the store from time to time: a change is seen at most ``interval`` seconds and one round trip later, and at
   once if this client elected or lost the leader. A leader who came and went in between is not seen.
"""

from __future__ import annotations

import asyncio
import contextlib
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from msgspec import Struct

from asynclock import limits
from asynclock.errors import shown
from asynclock.primitives.acquiring import Acquiring
from asynclock.primitives.lease import Lease
from asynclock.primitives.lock import _DEFAULT, Lock
from asynclock.primitives.multi import part_of
from asynclock.runtime.acquire import acquire

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
    from types import TracebackType

    from asynclock.primitives.resource import Resource
    from asynclock.primitives.together import Part
    from asynclock.runtime.gate import Gate
    from asynclock.runtime.turn import Turn
    from asynclock.types import Json

#: How often an observer asks, at least and at most; in between a third of the ttl.
SOONEST, LATEST = 0.1, 1.0


class Leader(Struct, frozen=True, kw_only=True):
    """Who leads, as the store has it: by the time that somebody reads this it may be over.

    ``token`` is that of the term, so two with the same token are the same term; the leader itself has it as ``term.token``.
    ``since`` is when it was elected, by the store's measure of how long ago and this machine's calendar.
    """

    token: int
    owner: str
    host: str
    pid: int | None
    client_name: str
    metadata: Any
    since: datetime


class Term(Lease):
    """A lease on leadership."""

    __slots__ = ("_audience",)

    def __init__(self, turn: Turn, on_lost: str, audience: Audience) -> None:
        super().__init__(turn, on_lost)
        self._audience = audience
        turn.watch(audience)
        audience.on_change()

    def _changed(self) -> None:
        self._turn.gate.session.in_loop(self._audience.on_change)

    async def resign(self) -> None:
        """Stop leading before the block ends; the next candidate is elected in the same step. What ``release`` does."""
        await self.release()

    async def release(self) -> None:
        """Give it back, and wait until the store has confirmed that; otherwise as any lease."""
        try:
            await super().release()
        finally:
            self._changed()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await super().__aexit__(kind, error, trace)
        finally:
            self._changed()


class Audience:
    """The observers of one election in this client, to be told of what happens in this client."""

    def __init__(self) -> None:
        self._seats: set[asyncio.Event] = set()

    def on_change(self) -> None:
        """A term began or ended here."""
        for seat in self._seats:
            seat.set()

    on_loss = on_change

    @contextmanager
    def attended(self) -> Iterator[asyncio.Event]:
        """A seat: an event that is set with every change."""
        seat = asyncio.Event()
        self._seats.add(seat)
        try:
            yield seat
        finally:
            self._seats.discard(seat)


#: One for all Election objects of a resource in a client.
_audiences: WeakKeyDictionary[Gate, Audience] = WeakKeyDictionary()


class Election:
    """One leader at a time. Cheap, and may be shared by any number of tasks: candidates and observers.

    Example:
        >>> async with client.election("scheduler", ttl=10).lead(metadata={"zone": "b"}) as term:  # doctest: +SKIP
        ...     term.ensure()
    """

    def __init__(
        self,
        lock: Lock,
        inspect: Callable[[], Awaitable[Resource]],
        wall: Callable[[], float],
        *,
        ttl: float,
        timeout: float | None,
        on_lost: str,
    ) -> None:
        self._lock = lock
        self._inspect = inspect
        self._wall = wall
        self._timeout = timeout
        self._on_lost = on_lost
        self._interval = max(SOONEST, min(ttl / 3, LATEST))
        gate = part_of(lock, None, _DEFAULT, _DEFAULT).gate
        self._audience = _audiences.setdefault(gate, Audience())

    def __repr__(self) -> str:
        return f"<Election {shown(self.project + '/' + self.name)}>"

    @property
    def project(self) -> str:
        """The project of the resource."""
        return self._lock.project

    @property
    def name(self) -> str:
        """The name of the resource."""
        return self._lock.name

    @property
    def interval(self) -> float:
        """How often an observer asks, in seconds: a third of the ttl, but at least 0.1 and at most 1."""
        return self._interval

    def lead(
        self,
        *,
        priority: int | None = None,
        timeout: float | None = _DEFAULT,
        owner: str | None = _DEFAULT,
        metadata: Json = _DEFAULT,
    ) -> Acquiring[Term]:
        """Stand for election and wait to be elected: ``async with election.lead() as term:``.

        Args:
            priority: -1000..1000; of those who stand, the higher is elected first.
            timeout: seconds to stand; 0 asks once; None waits for ever.
            owner: who leads, for others to see; by default every candidacy has a name of its own.
            metadata: JSON about the candidate, for others to see; at most 4 KiB.

        Raises:
            LockTimeout: somebody else led for that long.
            LeaseLost: the term is over, from the block; it may be restarted by standing again.
            QueueFull, DeadlockError, StoreUnavailable, StoreRefused, StoreIncompatible, ConfigurationError: as ``Lock``.
        """
        part = part_of(self._lock, priority, owner, metadata)
        timeout = self._timeout if timeout is _DEFAULT else limits.check_timeout(timeout)
        return Acquiring(lambda: self._lead(part, timeout), f"to lead {shown(self.project + '/' + self.name)}")

    async def _lead(self, part: Part, timeout: float | None) -> Term:
        return Term(await acquire(part.gate, part.terms, timeout), self._on_lost, self._audience)

    async def leader(self) -> Leader | None:
        """Return who leads now, or None.

        Raises:
            StoreUnavailable, StoreRefused, StoreIncompatible: the store.
        """
        seen = await self._inspect()
        holder = next((holder for holder in seen.holders if not holder.lingering), None)
        if holder is None:
            return None
        return Leader(
            token=holder.token,
            owner=holder.owner,
            host=holder.host,
            pid=holder.pid,
            client_name=holder.client_name,
            metadata=holder.metadata,
            since=datetime.fromtimestamp(self._wall(), UTC) - timedelta(seconds=holder.held_for),
        )

    async def observe(self) -> AsyncGenerator[Leader | None, None]:
        """Yield who leads now, and then whoever leads after each change; None when nobody does. Does not end by itself.

        See rule 4 of the module for how soon. Who observes need not stand.

        Raises:
            StoreUnavailable: the store could not be asked for ``unavailable_after`` seconds; observe again.
            StoreRefused, StoreIncompatible, ClientClosed: there is no more to see.
        """
        with self._audience.attended() as changed:
            last: Leader | None = None
            begun = False
            while True:
                changed.clear()
                leader = await self.leader()
                if not begun or _token(leader) != _token(last):
                    begun, last = True, leader
                    yield leader
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self._interval):
                        await changed.wait()


def _token(leader: Leader | None) -> int | None:
    return None if leader is None else leader.token
