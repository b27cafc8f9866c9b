"""What a store keeps per resource. A lock is 1 permit of 1, a semaphore n of N, a reader 1 of many, a writer all.

Times are milliseconds of the store's clock. A holder or waiter lives while ``now_ms < until_ms``.
"""

from msgspec import Struct


class Holder(Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """Permits granted until a time.

    ``token .. token + tokens - 1`` are this lease's fencing tokens (a block when the client may hand the lease on among its
    own waiters). ``details`` is JSON text for people: host, pid, metadata, trace.
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


class Waiter(Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """A queued request. (rank, ticket) orders it; ``ttl_ms`` and ``tokens`` are what it will be granted."""

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


class Record(Struct, frozen=True, kw_only=True, array_like=True):
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
