"""What one acquire asks for, checked at the door and shared by every acquire of a lock that overrides nothing."""

from functools import lru_cache

from msgspec import Struct
from msgspec.structs import force_setattr

from asynclock.model.ranking import waiter_ttl_ms
from asynclock.types import OnDeadlock, ResourceKey

#: Leases and waiters are renewed after this part of their ttl.
RENEW_AFTER = 1 / 3


class Terms(Struct, frozen=True, kw_only=True, gc=False):
    """Durations are seconds unless the name says otherwise; ``owner`` None means one owner per acquire.

    Attributes:
        details: the JSON text that people see of the holder: host, pid, client, metadata.
        life: how long the request lives in the store while it waits, unrenewed.
        margin: by how much a holder stops before its time is up. It covers the drift of two clocks, the store's rounding
            to milliseconds, and the time it takes to tell the holder: 10 ms + 2 % of the ttl, at most 1 s.
        primitive: what users call it, for events and metrics.
        handoff: whether the lease may pass to the next waiter of this client without the store. Only one that has every
            permit may: tokens for later turns are reserved, and no other lease may get a smaller one meanwhile.
        linger: seconds that the lease is kept for the next acquire of this client; likewise, and only with ``handoff``, for
            that is what it is.
        deadlock_after: seconds that a named owner waits for it before a deadlock is looked for in the store; 0 is never.
        spans: whether the owner is the same line of work in all clients. Its lease is never handed on: a process of the
            same owner may have entered it.
        on_deadlock: whether a wait for it that is the victim of one raises, or is only reported.
    """

    key: ResourceKey
    permits: int = 1
    capacity: int = 1
    ttl: float = 30.0
    priority: int = 0
    owner: str | None = None
    reentrant: bool = False
    max_hold: float | None = None
    details: str = ""
    primitive: str = "lock"
    handoff: bool = True
    linger: float = 0.0
    deadlock_after: float = 1.0
    on_deadlock: OnDeadlock = "raise"
    spans: bool = False
    ttl_ms: int = 0
    life: float = 0.0
    margin: float = 0.0

    @property
    def enters(self) -> bool:
        """Whether it may share a lease that its owner holds in another client."""
        return self.spans and self.reentrant

    def __post_init__(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity or self.spans:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)


@lru_cache(maxsize=256)
def _by(ttl: float) -> tuple[float, int, float, float]:
    """What follows from a ttl; numbers that ten thousand locks share."""
    ttl_ms = round(ttl * 1000)
    return ttl, ttl_ms, waiter_ttl_ms(ttl_ms) / 1000, min(0.01 + 0.02 * ttl, 1.0)
