"""What a store keeps per resource. A lock is 1 permit of 1, a semaphore n of N, a reader 1 of many, a writer all.

Times are milliseconds of the store's clock. A holder or waiter lives while ``now_ms < until_ms``.
"""

from msgspec import Struct


class Holder(Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """Permits granted until a time.

    ``token`` is the fencing token in use, as its client told last. ``block .. block + tokens - 1`` are all that the lease
    has had: from its grant's to the last one reserved, so that whichever of them somebody saw still names this lease. (What
    lies between two reserved blocks belongs to it as well: while it held everything, nobody else was given any.)
    ``permits`` is 0 of an *entry*: its owner holds the whole capacity by the lease that has the same token, or did so until it
    ended and the entry got its permits. ``details`` is JSON text for people: host, pid, metadata, trace.
    """

    id: str
    client: str
    owner: str
    permits: int
    token: int
    tokens: int
    granted_ms: int
    until_ms: int
    details: str
    block: int


class Waiter(Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """A queued request. (rank, ticket) orders it; ``ttl_ms`` and ``tokens`` are what it asks for."""

    id: str
    client: str
    owner: str
    permits: int
    priority: int
    rank: int
    ticket: int
    enqueued_ms: int
    ttl_ms: int
    until_ms: int
    tokens: int
    details: str


class Record(Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """One resource: ``waiters`` are sorted by (rank, ticket); ``next_token`` is larger than every token given so far."""

    capacity: int
    next_ticket: int
    next_token: int
    holders: tuple[Holder, ...] = ()
    waiters: tuple[Waiter, ...] = ()

    @property
    def idle(self) -> bool:
        """Nobody holds and nobody waits; only the tokens keep such a record alive."""
        return not self.holders and not self.waiters

    @property
    def free(self) -> int:
        """Permits that nobody holds."""
        return self.capacity - sum(holder.permits for holder in self.holders)
