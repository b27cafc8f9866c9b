"""One lease in the store as its client knows it: until when it is valid, who has it, its renewals, and how it ends.

Valid until ``send time of its last confirmed renewal + ttl - margin`` on the client's clock, never longer. The end is
found by a timer that waits for no I/O, and by every look at the clock (``Turn.valid``).

It outlives its turns where the client hands it on among its own waiters, or keeps it for a moment (``linger``): then it
carries a block of fencing tokens, one for each turn to come, and the store is told within FOLLOW seconds whose turn it is.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from asynclock.errors import AsynclockError
from asynclock.model import outcomes as o
from asynclock.model.commands import Reassert, Renew
from asynclock.runtime.cleanup import give_back
from asynclock.runtime.deadlock.lines import shown
from asynclock.runtime.telling import report
from asynclock.runtime.turn import NEVER, Turn
from asynclock.types import LossReason

if TYPE_CHECKING:
    from asynclock.runtime.gate import Gate
    from asynclock.runtime.terms import Terms

#: Seconds after which the store shows who holds. Also how long a waiter of another client may go unnoticed in silence.
FOLLOW = 0.1
#: A lease of an owner that spans clients is renewed after so many seconds while others wait for it: its owner may wait in another
#: client, which cannot show by renewals of this lease that this client is alive.
FRESH = 1.0
#: What another client's waiter has to bear: so many more turns of ours, for so long, in seconds.
BATCH_TURNS, BATCH_SECONDS = 64, 0.05
#: Seconds to the next attempt after a renewal that was refused, at least.
_RETRY = 0.01
#: Tokens that come with a lease for which others of its client wait.
BLOCK = 64
#: Tokens that are reserved when those run low: one renewal for so many turns.
NEXT_BLOCK = 256


class Held(Struct, eq=False):
    """A lease between its grant and its end.

    Attributes:
        terms: those it was asked for with; its ttl and permits.
        next_token, end_token: what is left of its block of tokens; spare: the next block, until that one is used up.
        turn: who has it; None while it lingers.
        over, returned: it counts no more; and that was its client's choice.
        stale: whether the store shows somebody else's owner, details or token.
        contender: rank of the best waiter of another client, on our clock; None if there is none that we know of.
        batch_left, batch_ends: what is left of the turns that may still pass it by.
        linger_until: when to give it back, if nobody takes it before.
    """

    gate: Gate
    id: str
    terms: Terms
    valid_until: float
    renew_at: float
    token: int
    next_token: int
    end_token: int
    stale: bool
    turn: Turn | None = None
    due: float | None = None
    renewing: bool = False
    unanswered: bool = False
    over: bool = False
    returned: bool = False
    contender: float | None = None
    batch_left: int = 0
    batch_ends: float = 0.0
    linger_until: float = NEVER
    spare: tuple[int, int] | None = None

    # -- what the store says --------------------------------------------------------------------------------------

    def contended(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
            if self.terms.spans:
                self.renew_by(self.gate.session.monotonic())
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    def renewed(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """Take the answer to a renewal or a reassertion that was sent at ``sent``.

        An answer that comes after the lease's end does not bring it back: the batcher has leases ended before it tells of any.
        """
        session = self.gate.session
        self.renewing = False
        if self.over:
            if isinstance(outcome, o.Renewed) and not self.returned:  # it must not live on in the store for a ttl
                give_back(session, self.gate.key, self.id, self.terms.ttl)
            return
        if isinstance(outcome, o.Renewed):
            self._confirmed(outcome, sent)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
        else:
            self.unanswered = self.stale = True
            now = session.monotonic()
            self.renew_at = now + max(_RETRY, min(self.terms.ttl / 10, (self.valid_until - now) / 3))
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def _confirmed(self, outcome: o.Renewed, sent: float) -> None:
        """The store keeps it for ``outcome.ttl_ms`` from some moment after ``sent``: counted from there it ends no later."""
        session, lasts = self.gate.session, outcome.ttl_ms / 1000
        self.unanswered = False
        self.valid_until = sent + lasts - self.terms.margin
        self.renew_at = session.heartbeats.renewal_due(sent, lasts)
        if self.stale:
            self.renew_at = min(self.renew_at, sent + FOLLOW)
        if self.turn is not None and session.tell is not None:
            report.renewed(self.turn, self)
        if outcome.tokens:
            self.spare = outcome.token, outcome.token + outcome.tokens
            if self.next_token == self.end_token:
                self.next_block()
        if outcome.contender is not None or self.contender is not None:
            self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
            if self.contender is not None and self.terms.spans:
                self.renew_at = min(self.renew_at, sent + FRESH)

    def next_block(self) -> None:
        """The tokens in use are used up: go on with those that were reserved meanwhile, if there are any."""
        if self.spare is not None:
            (self.next_token, self.end_token), self.spare = self.spare, None

    # -- kept alive -----------------------------------------------------------------------------------------------

    def schedule(self) -> None:
        """Come again when the next thing is due."""
        self.gate.session.heartbeats.set(self, self._next_due())

    def renew_by(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(self, at)

    def follow(self, now: float) -> None:
        """Tell the store soon who holds now; its answer says who waits there."""
        self.stale = True
        if self.renew_at > now + FOLLOW:
            self.renew_by(now + FOLLOW)

    def _next_due(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, end)

    def beat(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due; give it back if nobody took it."""
        turn = self.turn
        if now >= self.valid_until:
            self.lose(self.why())
            return None
        if turn is None:
            if now >= self.linger_until:
                self.gate.give_back(self, None)
                return None
        elif now >= turn.max_hold_until:
            self._lose_overheld(turn)
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def reserve(self) -> None:
        """Reserve a block of tokens, if others of ours wait. What is left over of one is no loss: tokens need not be dense."""
        self.renewing = False
        waiting = self.gate.lane(self.terms.permits).live
        if self.over:
            return
        if waiting:
            self.renew(NEXT_BLOCK)
        else:
            self.schedule()

    def renew(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, ttl_ms=terms.ttl_ms, tokens=tokens)
        else:
            self.stale = False
            turn = self.turn
            command = Renew(
                key=key,
                id=self.id,
                ttl_ms=terms.ttl_ms,
                tokens=tokens,
                owner=turn.owner if turn else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def reassertion(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=self.gate.session.id,
            owner=turn.owner if turn else self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def valid(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session, turn = self.gate.session, self.turn
        now = session.monotonic()
        if session.forked:
            self.lose(LossReason.FORKED)
        elif now >= self.valid_until:
            self.lose(self.why())
        elif turn is not None and now >= turn.max_hold_until:
            self._lose_overheld(turn)
        return not self.over

    # -- lost -----------------------------------------------------------------------------------------------------

    def lose(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until, turn.max_hold_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    def _lose_overheld(self, turn: Turn) -> None:
        """End it, because its turn has lasted for as long as it may."""
        self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")

    def _tell(self, reason: LossReason) -> None:
        """Tell watchers before anything else: what follows may fail."""
        turn = self.turn
        for watcher in turn.watchers if turn else ():
            self.gate.session.attempt(watcher.on_loss)
        self.gate.lost(self, reason)
        if turn is not None:
            report.lost(turn)

    def why(self) -> LossReason:
        """Why its time has passed."""
        # A renewal that was sent in time and has no answer yet: the store is silent, however short the ttl.
        return LossReason.UNREACHABLE if self.unanswered or self.renewing else LossReason.EXPIRED
