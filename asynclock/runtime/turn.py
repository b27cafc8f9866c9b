"""One caller's turn at a resource: it waits in line, then holds a lease, then is over.

Several turns of one client may follow each other on one lease of the store (``Held``): each has a fencing token of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, Protocol

from msgspec import Struct

from asynclock.errors import LeaseLost, NotHeld, shown
from asynclock.runtime.telling import report
from asynclock.types import LossReason

if TYPE_CHECKING:
    import asyncio

    from asynclock.model import outcomes as o
    from asynclock.runtime.claim import Claim
    from asynclock.runtime.gate import Gate
    from asynclock.runtime.heap import Entry
    from asynclock.runtime.held import Held
    from asynclock.runtime.terms import Terms
    from asynclock.telemetry.tracing import Trace

NEVER = float("inf")


class Watcher(Protocol):
    """Wants to hear, in the loop, that a lease was lost."""

    def on_loss(self) -> None:
        """Called once."""


class Turn(Struct, eq=False):
    """A Struct because one is made per acquire, and is made in C.

    Attributes:
        joined: when it came, on the client's clock; with its priority that is its rank among the client's waiters.
        wait: whether it waits; one that does not is answered Busy.
        future: ends with the wait: with None if the turn has a lease, or Busy. Not there if it held at once.
        entry: its place in a heap; claim: the request that speaks for it; held: its lease. At most one of them counts.
        shared: the turn of the same owner whose lease it entered again.
        id: what events call it by; only while somebody listens.
        details: instead of the terms' own, if it has something to add.
        trace: its spans, if somebody wants them.
        task: the name of the task that asks, if its owner was named and holds something else.
        watchers: who hears of a loss, in the loop.
        handles: how often the lease was entered by its owner and not yet left.
        guests: the turns of its owner that entered it again and have not left; for those who listen. Which of them leaves does
            not matter, so it is the last that came.
    """

    gate: Gate
    terms: Terms
    joined: float
    wait: bool
    future: asyncio.Future[o.Busy | None] | None = None
    entry: Entry | None = None
    claim: Claim | None = None
    held: Held | None = None
    shared: Turn | None = None
    id: str = ""
    details: str = ""
    trace: Trace | None = None
    task: str = ""
    token: int = 0
    owner: str = ""
    began: float = 0.0
    handles: int = 1
    max_hold_until: float = NEVER
    reason: LossReason | None = None
    lost_at: float = 0.0
    by: str = ""
    watchers: tuple[Watcher, ...] = ()
    guests: tuple[Turn, ...] = ()

    def rank(self) -> float:
        """Milliseconds of the client's clock; smaller is better."""
        return self.joined * 1000 - self.terms.priority * self.gate.session.ageing_ms

    def tell(self, answer: o.Busy | None) -> None:
        """End the wait. Who was cancelled a moment ago leaves by itself, with what it has been given."""
        if self.future is not None and not self.future.done():
            self.future.set_result(answer)

    # -- while it holds -------------------------------------------------------------------------------------------

    def begin(self, held: Held, token: int, owner: str, now: float) -> None:
        """It holds the lease from now on."""
        terms = self.terms
        self.claim = self.entry = None
        self.held, held.turn = held, self
        self.token, self.owner, self.began = token, owner, now
        if terms.max_hold is not None:
            self.max_hold_until = now + terms.max_hold

    def valid(self) -> bool:
        """Whether it holds now; finds out itself that its time has passed."""
        held, session = self.held, self.gate.session
        if held is None or held.over:
            return False
        now = session.monotonic()
        return (now < held.valid_until and now < self.max_hold_until and not session.forked) or held.valid()

    def remaining(self) -> float:
        """Seconds it stays valid without a renewal, and within its ``max_hold``; 0 when it has ended."""
        held, session = self.held, self.gate.session
        if held is None or held.over or session.forked:
            return 0.0
        return max(0.0, min(held.valid_until, self.max_hold_until) - session.monotonic())

    def watch(self, watcher: Watcher) -> None:
        """Tell it of a loss."""
        self.watchers += (watcher,)

    def unwatch(self, watcher: Watcher) -> None:
        """Tell it no more."""
        self.watchers = tuple(one for one in self.watchers if one is not watcher)

    # -- its end --------------------------------------------------------------------------------------------------

    def release(self) -> asyncio.Future[None] | None:
        """Give one handle back; the last one ends the turn. The future ends when the store has confirmed that, if it must.

        Raises:
            NotHeld: it was released before.
        """
        if self.handles == 0:
            self.refuse_released()
        self.handles -= 1
        held = self.held
        if held is None or held.over:
            return None
        if self.handles:
            report.left(self)
            return None
        return self.gate.release(self, held)

    def refuse_released(self) -> NoReturn:
        """Raise NotHeld."""
        message = f"the lease on {shown(self.gate.key)} (token {self.token}) was released before"
        raise NotHeld(message)

    def loss(self) -> LeaseLost:
        """The error for a lost lease."""
        reason = self.reason or LossReason.EXPIRED
        ago = max(0.0, self.gate.session.monotonic() - self.lost_at)
        return LeaseLost(self.gate.key, token=self.token, reason=reason, ago=ago, by=self.by)
