"""What a store is: commands in, outcomes out, notices on the side.

A store keeps one record per resource and answers every command as ``model.decide`` does, by its own clock. It decides
nothing else: batching, retries, heaps, heartbeats and timeouts are the runtime's. To add one, implement ``Store`` in one
file and run ``asynclock.testing.StoreConformance`` over it.

What the runtime relies on:

1. ``apply`` answers in order, one outcome per command. One command that cannot be carried out is answered ``Failed``;
   the others are done. When ``apply`` raises, some, all or none of the batch may have been done: the runtime sends the same
   commands again (every command carries an id, so that has one effect).
2. ``apply`` ends within ``StoreOptions.command_timeout`` or raises StoreUnavailable. At most ``Capabilities.in_flight`` calls
   are under way at once, begun in the order of their commands; none is cancelled except when the client closes.
3. What one client sends is done in the order it was sent; a command of a connection that was given up is never done
   after one of the next connection.
4. Notices are hints and may be lost; the truth is always found by asking. ``Resync`` says that some may have been.
5. A store that finds that it has forgotten grants (a restart, a flush) does nothing of the batch and raises
   ``StoreForgot``, once per loss; the next ``apply`` works on the new state.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Literal, Protocol, TypeAlias

from msgspec import Struct

from asynclock.clock import SYSTEM_CLOCK, Clock
from asynclock.errors import StoreUnavailable
from asynclock.model.commands import Command
from asynclock.model.outcomes import Inspected, Outcome
from asynclock.types import Grade, ResourceKey


class Granted(Struct, frozen=True, kw_only=True, tag=True, array_like=True, gc=False):
    """A queued request of this client was granted; a Renew tells for how long.

    ``contender``: as in Contended, if another client has come to wait behind it in the same step.
    """

    id: str
    token: int
    tokens: int
    contender: int | None = None


class Contended(Struct, frozen=True, kw_only=True, tag=True, array_like=True, gc=False):
    """Another client queues behind the lease ``id`` of this client.

    ``contender`` is its rank less the store's now, as in ``outcomes.Granted``: usually negative, the lower the older and the
    more urgent.
    """

    id: str
    contender: int


class Revoked(Struct, frozen=True, kw_only=True, tag=True, array_like=True, gc=False):
    """An operator (``by``) took the lease ``id`` away."""

    id: str
    reason: str
    by: str


class Resync(Struct, frozen=True, kw_only=True, tag=True, array_like=True, gc=False):
    """Notices may have been missed: ask again for every waiter."""


Notice: TypeAlias = Granted | Contended | Revoked | Resync


class Longest(Struct, frozen=True, kw_only=True, tag=True, array_like=True, gc=False):
    """Some client uses a longer ttl than any before: what stores tell each other of it (see ``StoreForgot.longest_ttl``)."""

    ttl_ms: int


class StoreForgot(StoreUnavailable):
    """The store has lost grants that it gave. Nothing of the batch was done.

    The client re-asserts its leases that are still valid, and takes no new ones until every lease that another client may
    still believe in has run out.

    Attributes:
        longest_ttl: seconds; the longest ttl in use before the loss, as far as this client was told; 0 if it was not.
    """

    def __init__(self, message: str, *, remedy: str = "", longest_ttl: float = 0.0) -> None:
        super().__init__(message, remedy=remedy)
        self.longest_ttl = longest_ttl


class Capabilities(Struct, frozen=True, kw_only=True):
    """What a store says of itself. Known after ``open``.

    Attributes:
        name: "memory", "sqlite", "redis", …
        grade: what it still knows after a crash of its own.
        max_batch: how many commands one ``apply`` takes.
        max_renewals: how many it takes if all are Renew; 0 means no more than ``max_batch``.
        in_flight: how many ``apply`` may be under way at once; they are carried out in the order they were begun.
        reach: how far exclusion holds: "loop", "machine" or "network".
        keeps_notices: whether notices are normally delivered at once (else the runtime's polling finds out).
        shares_events: whether clients can share events through it: then it is a ``stores.stream.SharesEvents``, too.
    """

    name: str
    grade: Grade
    max_batch: int
    reach: str
    in_flight: int = 1
    max_renewals: int = 0
    keeps_notices: bool = True
    shares_events: bool = False


class StoreOptions(Struct, frozen=True, kw_only=True):
    """What every store is told when it is made.

    Attributes:
        command_timeout: seconds after which an unanswered ``apply`` raises StoreUnavailable.
        strict: refuse, rather than warn about, settings of the server that can lose locks.
        durable: ask the store to survive a power cut where that is a choice (SQLite: synchronous=FULL).
        replicas: how many replicas must have a grant before it counts (Redis WAIT).
        accept_grade: the weakest grade that is no problem, so neither warned of nor "degraded".
        clock: time, for stores that keep their own.
    """

    command_timeout: float = 2.0
    strict: bool = False
    durable: bool = False
    replicas: int = 0
    accept_grade: Grade = Grade.REPLICATED
    clock: Clock = SYSTEM_CLOCK


class StoreHealth(Struct, frozen=True, kw_only=True):
    """One look at a store.

    Attributes:
        status: "healthy", "degraded" (works, with ``problems``) or "down".
        latency_ms: one round trip.
        version: of the server or library.
        grade: see ``Grade``.
        used_memory: bytes, or None where that means nothing; for SQLite the size of its files.
        memory_limit: what it may use at most, or None without a limit.
        clients: connected clients, or None.
        keys: on the server, whoever put them there, or None where they would have to be counted.
        subscriber: how this client hears of grants: "listening", "interrupted" or "polling" (both: by asking); None if unknown.
        problems: what is wrong, each with its remedy, in one line.
    """

    status: str
    latency_ms: float | None
    version: str
    grade: Grade
    used_memory: int | None = None
    memory_limit: int | None = None
    clients: int | None = None
    keys: int | None = None
    subscriber: Literal["listening", "interrupted", "polling"] | None = None
    problems: tuple[str, ...] = ()


#: How a batch that was posted ended: with an outcome per command, or with what ``apply`` would have raised.
Reply: TypeAlias = Sequence[Outcome] | Exception


def settle(future: "asyncio.Future[Sequence[Outcome]]", reply: Reply) -> None:
    """The end of a batch, for one who awaits it: what makes ``apply`` of ``post``."""
    if future.done():
        return
    if isinstance(reply, Exception):
        future.set_exception(reply)
    else:
        future.set_result(reply)


class Applies(Protocol):
    """As much of a store as is needed to send: see ``Store``."""

    @property
    def capabilities(self) -> Capabilities:
        """As the store's."""
        ...

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        """As the store's."""
        ...


class Posts(Protocol):
    """A power that a store may have beside ``apply``: to answer by callback, without a task that waits.

    A task costs a turn of the loop before the batch leaves and another one behind the answer; for a lock that one task takes
    and gives back all the time that is half of all turns. The runtime uses it where it is there, so a store that is made of
    another one, and does more in its ``apply``, must not pass on its ``post``.
    """

    def post(self, commands: Sequence[Command], answer: Callable[[Reply], None]) -> None:
        """Do what ``apply`` does, begun before this returns, under the same five rules.

        Args:
            commands: as of ``apply``.
            answer: called once, in the loop and after this has returned. It raises nothing, and may post.

        Raises:
            StoreUnavailable: the store is closed, or not open; there will be no answer.
        """
        ...


class Listens(Protocol):
    """A power likewise: to tell of notices by callback, instead of by the iterator ``notices``."""

    def listen(self, deliver: Callable[[Notice], None]) -> None:
        """From now on call ``deliver`` in the loop with every notice, first with those that were kept so far. It raises nothing."""
        ...


class Store(Protocol):
    """A place where records live. See the module for the five things that the runtime relies on."""

    @property
    def capabilities(self) -> Capabilities:
        """What this store is. Meaningful after ``open``."""
        ...

    async def open(self, client: str) -> None:
        """Connect and check, on behalf of the client with this id; from now on its notices are kept for it.

        Raises:
            StoreUnavailable, StoreRefused, StoreIncompatible: with cause and remedy.
            ConfigurationError: the URL is wrong.
        """
        ...

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        """Carry out a batch, answer in order.

        Raises:
            StoreUnavailable: not reached or not answered in time: send the same batch again later.
            StoreForgot: see there.
            StoreRefused, StoreIncompatible: the whole batch was refused.
        """
        ...

    def notices(self) -> AsyncIterator[Notice]:
        """What concerns this client; one iterator per store, ends with ``aclose``. Survives lost connections."""
        ...

    def scan(self, project: str | None) -> AsyncIterator[tuple[ResourceKey, Inspected]]:
        """All resources in use (of one project), in no order; not a snapshot. For people, never on a hot path."""
        ...

    async def health(self) -> StoreHealth:
        """One look, within ``command_timeout``; an unreachable store is "down", not an error."""
        ...

    async def aclose(self) -> None:
        """Give up connections and threads, within a second; idempotent. Leases are not released by this."""
        ...
