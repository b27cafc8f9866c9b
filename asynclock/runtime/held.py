"""One lease as its client knows it: until when it is valid, its renewals, and how it ends.

Valid until ``send time of its last confirmed renewal + ttl - margin`` on the client's clock, never longer. The end is
found by a timer that waits for no I/O, and by every look at the clock (``valid``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from asynclock.errors import AsynclockError, LeaseLost, NotHeld, shown
from asynclock.model import outcomes as o
from asynclock.model.commands import Reassert, Renew
from asynclock.runtime.heartbeat import renewal_due
from asynclock.types import LossReason

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from asynclock.runtime.gate import Gate
    from asynclock.runtime.heap import Entry
    from asynclock.runtime.terms import Terms

_NEVER = float("inf")


class Held:
    """A lease between its grant and its end.

    Args:
        ends: when the store may give it away, on the client's clock.
        confirmed: send time of the command whose answer said so; None if a notice did, which is confirmed at once.
        fresh: whether the store already has this owner and ttl (else they follow at once).
    """

    __slots__ = (
        "by",
        "contender",
        "due",
        "gate",
        "handles",
        "id",
        "lost_at",
        "max_hold_until",
        "owner",
        "reason",
        "released",
        "renew_at",
        "renewing",
        "stale",
        "terms",
        "token",
        "unanswered",
        "valid_until",
        "watchers",
    )

    def __init__(
        self,
        gate: Gate,
        terms: Terms,
        now: float,
        *,
        lease_id: str,
        token: int,
        ends: float,
        confirmed: float | None,
        fresh: bool,
    ) -> None:
        self.gate = gate
        self.terms = terms
        self.id = lease_id
        self.owner = terms.owner or lease_id
        self.token = token
        # A shorter ttl than the store has yet is sent with the first renewal; it may count before we hear of it.
        self.valid_until = min(ends, now + terms.ttl) - terms.margin
        self.max_hold_until = now + terms.max_hold if terms.max_hold else _NEVER
        self.renew_at = renewal_due(confirmed, terms.ttl) if fresh and confirmed is not None else now
        self.renewing = self.unanswered = self.released = False
        #: Whether the store shows somebody else's owner and details for it.
        self.stale = not fresh
        self.reason: LossReason | None = None
        self.lost_at = 0.0
        self.by = ""
        self.handles = 1
        self.contender: int | None = None
        self.watchers: list[Callable[[], None]] = []
        self.due: Entry | None = None
        gate.session.heartbeats.set(self, min(self.renew_at, self.valid_until, self.max_hold_until))

    def valid(self) -> bool:
        """Whether it is valid now; finds out itself that its time has passed."""
        if self.reason is None and not self.released:
            now = self.gate.session.monotonic()
            if now < self.valid_until and not self.gate.session.forked:
                return True
            self.lose(LossReason.FORKED if self.gate.session.forked else self._why())
        return False

    def remaining(self) -> float:
        """Seconds it is still valid without a renewal; 0 when it has ended."""
        if self.reason is not None or self.released or self.gate.session.forked:
            return 0.0
        return max(0.0, self.valid_until - self.gate.session.monotonic())

    def loss(self) -> LeaseLost:
        """The error for a lost lease."""
        reason = self.reason or LossReason.EXPIRED
        ago = max(0.0, self.gate.session.monotonic() - self.lost_at)
        return LeaseLost(self.gate.key, token=self.token, reason=reason, ago=ago, by=self.by)

    def lose(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.reason is not None or self.released:
            return
        self.reason = reason
        self.by = by
        self.lost_at = min(self.gate.session.monotonic(), self.valid_until)
        if reason is LossReason.FORKED:  # the loop and all that waits in it are the parent's
            return
        self.gate.session.in_loop(self._tell)

    def _tell(self) -> None:
        self.gate.lost(self)
        for watcher in self.watchers:
            watcher()

    def release(self) -> asyncio.Future[None] | None:
        """Give one handle back; the last one releases the lease. The future ends when the store has confirmed it.

        Raises:
            NotHeld: it was released before.
        """
        if self.released or self.handles == 0:
            self.refuse_released()
        self.handles -= 1
        if self.handles or self.reason is not None:
            return None
        self.released = True
        return self.gate.release(self)

    def refuse_released(self) -> NoReturn:
        """Raise NotHeld."""
        message = f"the lease on {shown(self.gate.key)} (token {self.token}) was released before"
        raise NotHeld(message)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def beat(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due."""
        if now >= self.valid_until:
            self.lose(self._why())
            return None
        if now >= self.max_hold_until:
            self.lose(LossReason.MAX_HOLD, f"held for {self.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renewing = True
            self.gate.session.batcher.submit(self._renewal(), self.renewed, self.valid_until)
        return min(self.valid_until, self.max_hold_until, _NEVER if self.renewing else self.renew_at)

    def reassertion(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms = self.terms
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=self.gate.session.id,
            owner=self.owner,
            permits=terms.permits,
            capacity=terms.capacity,
            token=self.token,
            tokens=1,
            ttl_ms=terms.ttl_ms,
            details=terms.details,
        )

    def _renewal(self) -> Renew:
        terms = self.terms
        if not self.stale:
            return Renew(key=self.gate.key, id=self.id, ttl_ms=terms.ttl_ms)
        return Renew(key=self.gate.key, id=self.id, ttl_ms=terms.ttl_ms, owner=self.owner, details=terms.details)

    def renewed(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.reason is not None or self.released:
            if isinstance(outcome, o.Renewed):  # done after the end: it must not live on for a whole ttl
                self.gate.session.give_back(self.gate.key, self.id, self.terms.ttl)
            return
        if isinstance(outcome, o.Renewed):
            self.unanswered = self.stale = False
            self.contender = outcome.contender
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = renewal_due(sent, self.terms.ttl)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = True
            self.renew_at = self.gate.session.monotonic() + self.terms.ttl / 10
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.valid_until, self.max_hold_until))

    def _why(self) -> LossReason:
        # A renewal that was sent in time and has no answer yet: the store is silent, however short the ttl.
        return LossReason.UNREACHABLE if self.unanswered or self.renewing else LossReason.EXPIRED
