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
#: What another client's waiter has to bear: so many more turns of ours, for so long, in seconds.
BATCH_TURNS, BATCH_SECONDS = 64, 0.05
#: The most tokens that are reserved at once.
MAX_BLOCK = 64


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁHeldǁcontended__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁrenewed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁnext_block__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁschedule__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁrenew_by__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁfollow__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁ_next_due__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁbeat__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁreserve__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁrenew__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁreassertion__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁvalid__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁlose__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁ_tell__mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeldǁwhy__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁHeldǁcontended__mutmut)
    def contended(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_orig(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_1(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None or self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_2(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_3(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is not None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_4(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = None
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_5(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = None
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_6(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() - BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_7(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = None
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_8(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None or not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_9(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None or self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_10(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is None and self.turn is None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_11(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is not None and not self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_12(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and self.over:
            self.gate.give_back(self, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_13(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(None, None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_14(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(None)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁHeldǁcontended__mutmut_15(self, rank: float | None) -> None:
        """Another client waits for it, with this rank on our clock (None: nobody any more)."""
        if rank is not None and self.contender is None:
            self.batch_left = BATCH_TURNS
            self.batch_ends = self.gate.session.monotonic() + BATCH_SECONDS
        self.contender = rank
        if rank is not None and self.turn is None and not self.over:
            self.gate.give_back(self, )

    @_mutmut_mutated(mutants_xǁHeldǁrenewed__mutmut)
    def renewed(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_orig(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_1(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = None
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_2(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = True
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_3(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) or not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_4(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_5(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(None, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_6(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, None, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_7(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, None, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_8(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, None)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_9(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_10(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_11(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_12(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, )
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_13(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = None
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_14(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = None
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_15(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = True
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_16(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = None
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_17(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 + self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_18(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent - outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_19(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms * 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_20(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1001 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_21(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = None
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_22(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if (self.stale) and False else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_23(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if (self.stale) or True else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_24(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent - FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_25(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(None, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_26(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, None)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_27(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_28(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, )
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_29(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None or session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_30(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_31(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_32(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(None, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_33(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, None)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_34(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_35(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, )
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_36(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = None
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_37(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token - outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_38(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token != self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_39(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None and self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_40(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_41(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_42(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_43(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if (outcome.contender is None) and False else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_44(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if (outcome.contender is None) or True else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_45(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is not None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_46(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 - outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_47(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent / 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_48(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1001 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_49(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(None)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_50(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = None
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_51(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = False
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_52(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = None
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_53(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() - self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_54(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl * 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_55(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 11
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_56(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, self._next_due())

    def xǁHeldǁrenewed__mutmut_57(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(None, self._next_due())

    def xǁHeldǁrenewed__mutmut_58(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, None)

    def xǁHeldǁrenewed__mutmut_59(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self._next_due())

    def xǁHeldǁrenewed__mutmut_60(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to a renewal or a reassertion."""
        self.renewing = False
        if self.over:
            if (
                isinstance(outcome, o.Renewed) and not self.returned
            ):  # done after its end: it must not live on for a ttl
                give_back(self.gate.session, self.gate.key, self.id, self.terms.ttl)
            return
        session = self.gate.session
        if isinstance(outcome, o.Renewed):
            self.unanswered = False
            self.valid_until = sent + outcome.ttl_ms / 1000 - self.terms.margin
            self.renew_at = sent + FOLLOW if self.stale else session.heartbeats.renewal_due(sent, self.terms.ttl)
            if self.turn is not None and session.tell is not None:
                report.renewed(self.turn, self)
            if outcome.tokens:
                self.spare = outcome.token, outcome.token + outcome.tokens
                if self.next_token == self.end_token:
                    self.next_block()
            if outcome.contender is not None or self.contender is not None:
                self.contended(None if outcome.contender is None else sent * 1000 + outcome.contender)
        elif isinstance(outcome, o.Lost | o.Queued):
            self.lose(LossReason.EXPIRED)
            return
        else:
            self.unanswered = self.stale = True
            self.renew_at = session.monotonic() + self.terms.ttl / 10
        if not self.over:  # a lease that lingered may have been given back just now
            session.heartbeats.set(self, )

    @_mutmut_mutated(mutants_xǁHeldǁnext_block__mutmut)
    def next_block(self) -> None:
        """The tokens in use are used up: go on with those that were reserved meanwhile, if there are any."""
        if self.spare is not None:
            (self.next_token, self.end_token), self.spare = self.spare, None

    def xǁHeldǁnext_block__mutmut_orig(self) -> None:
        """The tokens in use are used up: go on with those that were reserved meanwhile, if there are any."""
        if self.spare is not None:
            (self.next_token, self.end_token), self.spare = self.spare, None

    def xǁHeldǁnext_block__mutmut_1(self) -> None:
        """The tokens in use are used up: go on with those that were reserved meanwhile, if there are any."""
        if self.spare is None:
            (self.next_token, self.end_token), self.spare = self.spare, None

    def xǁHeldǁnext_block__mutmut_2(self) -> None:
        """The tokens in use are used up: go on with those that were reserved meanwhile, if there are any."""
        if self.spare is not None:
            (self.next_token, self.end_token), self.spare = None

    # -- kept alive -----------------------------------------------------------------------------------------------

    @_mutmut_mutated(mutants_xǁHeldǁschedule__mutmut)
    def schedule(self) -> None:
        """Come again when the next thing is due."""
        self.gate.session.heartbeats.set(self, self._next_due())

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁHeldǁschedule__mutmut_orig(self) -> None:
        """Come again when the next thing is due."""
        self.gate.session.heartbeats.set(self, self._next_due())

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁHeldǁschedule__mutmut_1(self) -> None:
        """Come again when the next thing is due."""
        self.gate.session.heartbeats.set(None, self._next_due())

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁHeldǁschedule__mutmut_2(self) -> None:
        """Come again when the next thing is due."""
        self.gate.session.heartbeats.set(self, None)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁHeldǁschedule__mutmut_3(self) -> None:
        """Come again when the next thing is due."""
        self.gate.session.heartbeats.set(self._next_due())

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁHeldǁschedule__mutmut_4(self) -> None:
        """Come again when the next thing is due."""
        self.gate.session.heartbeats.set(self, )

    @_mutmut_mutated(mutants_xǁHeldǁrenew_by__mutmut)
    def renew_by(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(self, at)

    def xǁHeldǁrenew_by__mutmut_orig(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(self, at)

    def xǁHeldǁrenew_by__mutmut_1(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at or not self.renewing:
            self.renew_at = at
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(self, at)

    def xǁHeldǁrenew_by__mutmut_2(self, at: float) -> None:
        """Renew it no later than that."""
        if at <= self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(self, at)

    def xǁHeldǁrenew_by__mutmut_3(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and self.renewing:
            self.renew_at = at
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(self, at)

    def xǁHeldǁrenew_by__mutmut_4(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = None
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(self, at)

    def xǁHeldǁrenew_by__mutmut_5(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is None and at < self.due:
                self.gate.session.heartbeats.set(self, at)

    def xǁHeldǁrenew_by__mutmut_6(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is not None or at < self.due:
                self.gate.session.heartbeats.set(self, at)

    def xǁHeldǁrenew_by__mutmut_7(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is None or at <= self.due:
                self.gate.session.heartbeats.set(self, at)

    def xǁHeldǁrenew_by__mutmut_8(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(None, at)

    def xǁHeldǁrenew_by__mutmut_9(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(self, None)

    def xǁHeldǁrenew_by__mutmut_10(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(at)

    def xǁHeldǁrenew_by__mutmut_11(self, at: float) -> None:
        """Renew it no later than that."""
        if at < self.renew_at and not self.renewing:
            self.renew_at = at
            if self.due is None or at < self.due:
                self.gate.session.heartbeats.set(self, )

    @_mutmut_mutated(mutants_xǁHeldǁfollow__mutmut)
    def follow(self, now: float) -> None:
        """Tell the store soon who holds now; its answer says who waits there."""
        self.stale = True
        if self.renew_at > now + FOLLOW:
            self.renew_by(now + FOLLOW)

    def xǁHeldǁfollow__mutmut_orig(self, now: float) -> None:
        """Tell the store soon who holds now; its answer says who waits there."""
        self.stale = True
        if self.renew_at > now + FOLLOW:
            self.renew_by(now + FOLLOW)

    def xǁHeldǁfollow__mutmut_1(self, now: float) -> None:
        """Tell the store soon who holds now; its answer says who waits there."""
        self.stale = None
        if self.renew_at > now + FOLLOW:
            self.renew_by(now + FOLLOW)

    def xǁHeldǁfollow__mutmut_2(self, now: float) -> None:
        """Tell the store soon who holds now; its answer says who waits there."""
        self.stale = False
        if self.renew_at > now + FOLLOW:
            self.renew_by(now + FOLLOW)

    def xǁHeldǁfollow__mutmut_3(self, now: float) -> None:
        """Tell the store soon who holds now; its answer says who waits there."""
        self.stale = True
        if self.renew_at >= now + FOLLOW:
            self.renew_by(now + FOLLOW)

    def xǁHeldǁfollow__mutmut_4(self, now: float) -> None:
        """Tell the store soon who holds now; its answer says who waits there."""
        self.stale = True
        if self.renew_at > now - FOLLOW:
            self.renew_by(now + FOLLOW)

    def xǁHeldǁfollow__mutmut_5(self, now: float) -> None:
        """Tell the store soon who holds now; its answer says who waits there."""
        self.stale = True
        if self.renew_at > now + FOLLOW:
            self.renew_by(None)

    def xǁHeldǁfollow__mutmut_6(self, now: float) -> None:
        """Tell the store soon who holds now; its answer says who waits there."""
        self.stale = True
        if self.renew_at > now + FOLLOW:
            self.renew_by(now - FOLLOW)

    @_mutmut_mutated(mutants_xǁHeldǁ_next_due__mutmut)
    def _next_due(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_orig(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_1(self) -> float:
        at = None
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_2(self) -> float:
        at = self.valid_until if (self.renewing) and False else min(self.renew_at, self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_3(self) -> float:
        at = self.valid_until if (self.renewing) or True else min(self.renew_at, self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_4(self) -> float:
        at = self.valid_until if self.renewing else min(None, self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_5(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, None)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_6(self) -> float:
        at = self.valid_until if self.renewing else min(self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_7(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, )
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_8(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = None
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_9(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = self.linger_until if (self.turn is None) and False else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_10(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = self.linger_until if (self.turn is None) or True else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_11(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = self.linger_until if self.turn is not None else self.turn.max_hold_until
        return min(at, end)

    def xǁHeldǁ_next_due__mutmut_12(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(None, end)

    def xǁHeldǁ_next_due__mutmut_13(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, None)

    def xǁHeldǁ_next_due__mutmut_14(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(end)

    def xǁHeldǁ_next_due__mutmut_15(self) -> float:
        at = self.valid_until if self.renewing else min(self.renew_at, self.valid_until)
        end = self.linger_until if self.turn is None else self.turn.max_hold_until
        return min(at, )

    @_mutmut_mutated(mutants_xǁHeldǁbeat__mutmut)
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
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_orig(self, now: float) -> float | None:
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
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_1(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due; give it back if nobody took it."""
        turn = None
        if now >= self.valid_until:
            self.lose(self.why())
            return None
        if turn is None:
            if now >= self.linger_until:
                self.gate.give_back(self, None)
                return None
        elif now >= turn.max_hold_until:
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_2(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due; give it back if nobody took it."""
        turn = self.turn
        if now > self.valid_until:
            self.lose(self.why())
            return None
        if turn is None:
            if now >= self.linger_until:
                self.gate.give_back(self, None)
                return None
        elif now >= turn.max_hold_until:
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_3(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due; give it back if nobody took it."""
        turn = self.turn
        if now >= self.valid_until:
            self.lose(None)
            return None
        if turn is None:
            if now >= self.linger_until:
                self.gate.give_back(self, None)
                return None
        elif now >= turn.max_hold_until:
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_4(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due; give it back if nobody took it."""
        turn = self.turn
        if now >= self.valid_until:
            self.lose(self.why())
            return None
        if turn is not None:
            if now >= self.linger_until:
                self.gate.give_back(self, None)
                return None
        elif now >= turn.max_hold_until:
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_5(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due; give it back if nobody took it."""
        turn = self.turn
        if now >= self.valid_until:
            self.lose(self.why())
            return None
        if turn is None:
            if now > self.linger_until:
                self.gate.give_back(self, None)
                return None
        elif now >= turn.max_hold_until:
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_6(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due; give it back if nobody took it."""
        turn = self.turn
        if now >= self.valid_until:
            self.lose(self.why())
            return None
        if turn is None:
            if now >= self.linger_until:
                self.gate.give_back(None, None)
                return None
        elif now >= turn.max_hold_until:
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_7(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due; give it back if nobody took it."""
        turn = self.turn
        if now >= self.valid_until:
            self.lose(self.why())
            return None
        if turn is None:
            if now >= self.linger_until:
                self.gate.give_back(None)
                return None
        elif now >= turn.max_hold_until:
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_8(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due; give it back if nobody took it."""
        turn = self.turn
        if now >= self.valid_until:
            self.lose(self.why())
            return None
        if turn is None:
            if now >= self.linger_until:
                self.gate.give_back(self, )
                return None
        elif now >= turn.max_hold_until:
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_9(self, now: float) -> float | None:
        """Lose it if its time has passed, else renew it if that is due; give it back if nobody took it."""
        turn = self.turn
        if now >= self.valid_until:
            self.lose(self.why())
            return None
        if turn is None:
            if now >= self.linger_until:
                self.gate.give_back(self, None)
                return None
        elif now > turn.max_hold_until:
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_10(self, now: float) -> float | None:
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
            self.lose(None, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_11(self, now: float) -> float | None:
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
            self.lose(LossReason.MAX_HOLD, None)
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_12(self, now: float) -> float | None:
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
            self.lose(f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_13(self, now: float) -> float | None:
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
            self.lose(LossReason.MAX_HOLD, )
            return None
        if now >= self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_14(self, now: float) -> float | None:
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
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at or not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_15(self, now: float) -> float | None:
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
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now > self.renew_at and not self.renewing:
            self.renew()
        return self._next_due()

    def xǁHeldǁbeat__mutmut_16(self, now: float) -> float | None:
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
            self.lose(LossReason.MAX_HOLD, f"held for {turn.terms.max_hold:g} s")
            return None
        if now >= self.renew_at and self.renewing:
            self.renew()
        return self._next_due()

    @_mutmut_mutated(mutants_xǁHeldǁreserve__mutmut)
    def reserve(self) -> None:
        """Reserve a block of tokens, if others of ours wait. What is left over of one is no loss: tokens need not be dense."""
        self.renewing = False
        waiting = self.gate.lane(self.terms.permits).live
        if self.over:
            return
        if waiting:
            self.renew(MAX_BLOCK)
        else:
            self.schedule()

    def xǁHeldǁreserve__mutmut_orig(self) -> None:
        """Reserve a block of tokens, if others of ours wait. What is left over of one is no loss: tokens need not be dense."""
        self.renewing = False
        waiting = self.gate.lane(self.terms.permits).live
        if self.over:
            return
        if waiting:
            self.renew(MAX_BLOCK)
        else:
            self.schedule()

    def xǁHeldǁreserve__mutmut_1(self) -> None:
        """Reserve a block of tokens, if others of ours wait. What is left over of one is no loss: tokens need not be dense."""
        self.renewing = None
        waiting = self.gate.lane(self.terms.permits).live
        if self.over:
            return
        if waiting:
            self.renew(MAX_BLOCK)
        else:
            self.schedule()

    def xǁHeldǁreserve__mutmut_2(self) -> None:
        """Reserve a block of tokens, if others of ours wait. What is left over of one is no loss: tokens need not be dense."""
        self.renewing = True
        waiting = self.gate.lane(self.terms.permits).live
        if self.over:
            return
        if waiting:
            self.renew(MAX_BLOCK)
        else:
            self.schedule()

    def xǁHeldǁreserve__mutmut_3(self) -> None:
        """Reserve a block of tokens, if others of ours wait. What is left over of one is no loss: tokens need not be dense."""
        self.renewing = False
        waiting = None
        if self.over:
            return
        if waiting:
            self.renew(MAX_BLOCK)
        else:
            self.schedule()

    def xǁHeldǁreserve__mutmut_4(self) -> None:
        """Reserve a block of tokens, if others of ours wait. What is left over of one is no loss: tokens need not be dense."""
        self.renewing = False
        waiting = self.gate.lane(None).live
        if self.over:
            return
        if waiting:
            self.renew(MAX_BLOCK)
        else:
            self.schedule()

    def xǁHeldǁreserve__mutmut_5(self) -> None:
        """Reserve a block of tokens, if others of ours wait. What is left over of one is no loss: tokens need not be dense."""
        self.renewing = False
        waiting = self.gate.lane(self.terms.permits).live
        if self.over:
            return
        if waiting:
            self.renew(None)
        else:
            self.schedule()

    @_mutmut_mutated(mutants_xǁHeldǁrenew__mutmut)
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

    def xǁHeldǁrenew__mutmut_orig(self, tokens: int = 0) -> None:
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

    def xǁHeldǁrenew__mutmut_1(self, tokens: int = 1) -> None:
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

    def xǁHeldǁrenew__mutmut_2(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = None
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

    def xǁHeldǁrenew__mutmut_3(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = False
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

    def xǁHeldǁrenew__mutmut_4(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = None
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

    def xǁHeldǁrenew__mutmut_5(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if self.stale:
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

    def xǁHeldǁrenew__mutmut_6(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = None
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

    def xǁHeldǁrenew__mutmut_7(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=None, id=self.id, ttl_ms=terms.ttl_ms, tokens=tokens)
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

    def xǁHeldǁrenew__mutmut_8(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=None, ttl_ms=terms.ttl_ms, tokens=tokens)
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

    def xǁHeldǁrenew__mutmut_9(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, ttl_ms=None, tokens=tokens)
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

    def xǁHeldǁrenew__mutmut_10(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, ttl_ms=terms.ttl_ms, tokens=None)
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

    def xǁHeldǁrenew__mutmut_11(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(id=self.id, ttl_ms=terms.ttl_ms, tokens=tokens)
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

    def xǁHeldǁrenew__mutmut_12(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, ttl_ms=terms.ttl_ms, tokens=tokens)
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

    def xǁHeldǁrenew__mutmut_13(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, tokens=tokens)
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

    def xǁHeldǁrenew__mutmut_14(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, ttl_ms=terms.ttl_ms, )
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

    def xǁHeldǁrenew__mutmut_15(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, ttl_ms=terms.ttl_ms, tokens=tokens)
        else:
            self.stale = None
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

    def xǁHeldǁrenew__mutmut_16(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, ttl_ms=terms.ttl_ms, tokens=tokens)
        else:
            self.stale = True
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

    def xǁHeldǁrenew__mutmut_17(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, ttl_ms=terms.ttl_ms, tokens=tokens)
        else:
            self.stale = False
            turn = None
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

    def xǁHeldǁrenew__mutmut_18(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, ttl_ms=terms.ttl_ms, tokens=tokens)
        else:
            self.stale = False
            turn = self.turn
            command = None
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_19(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, ttl_ms=terms.ttl_ms, tokens=tokens)
        else:
            self.stale = False
            turn = self.turn
            command = Renew(
                key=None,
                id=self.id,
                ttl_ms=terms.ttl_ms,
                tokens=tokens,
                owner=turn.owner if turn else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_20(self, tokens: int = 0) -> None:
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
                id=None,
                ttl_ms=terms.ttl_ms,
                tokens=tokens,
                owner=turn.owner if turn else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_21(self, tokens: int = 0) -> None:
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
                ttl_ms=None,
                tokens=tokens,
                owner=turn.owner if turn else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_22(self, tokens: int = 0) -> None:
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
                tokens=None,
                owner=turn.owner if turn else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_23(self, tokens: int = 0) -> None:
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
                owner=None,
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_24(self, tokens: int = 0) -> None:
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
                details=None,
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_25(self, tokens: int = 0) -> None:
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
                token=None,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_26(self, tokens: int = 0) -> None:
        """Renew it now; with it the store learns who holds, and reserves more tokens if asked."""
        self.renewing = True
        session, terms, key = self.gate.session, self.terms, self.gate.key
        if not self.stale:
            command = Renew(key=key, id=self.id, ttl_ms=terms.ttl_ms, tokens=tokens)
        else:
            self.stale = False
            turn = self.turn
            command = Renew(
                id=self.id,
                ttl_ms=terms.ttl_ms,
                tokens=tokens,
                owner=turn.owner if turn else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_27(self, tokens: int = 0) -> None:
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
                ttl_ms=terms.ttl_ms,
                tokens=tokens,
                owner=turn.owner if turn else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_28(self, tokens: int = 0) -> None:
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
                tokens=tokens,
                owner=turn.owner if turn else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_29(self, tokens: int = 0) -> None:
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
                owner=turn.owner if turn else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_30(self, tokens: int = 0) -> None:
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
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_31(self, tokens: int = 0) -> None:
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
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_32(self, tokens: int = 0) -> None:
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
                )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_33(self, tokens: int = 0) -> None:
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
                owner=turn.owner if (turn) and False else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_34(self, tokens: int = 0) -> None:
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
                owner=turn.owner if (turn) or True else "",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_35(self, tokens: int = 0) -> None:
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
                owner=turn.owner if turn else "XXXX",
                details=shown(self),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_36(self, tokens: int = 0) -> None:
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
                details=shown(None),
                token=self.token,
            )
        session.batcher.submit(command, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_37(self, tokens: int = 0) -> None:
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
        session.batcher.submit(None, self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_38(self, tokens: int = 0) -> None:
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
        session.batcher.submit(command, None, self.valid_until)

    def xǁHeldǁrenew__mutmut_39(self, tokens: int = 0) -> None:
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
        session.batcher.submit(command, self.renewed, None)

    def xǁHeldǁrenew__mutmut_40(self, tokens: int = 0) -> None:
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
        session.batcher.submit(self.renewed, self.valid_until)

    def xǁHeldǁrenew__mutmut_41(self, tokens: int = 0) -> None:
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
        session.batcher.submit(command, self.valid_until)

    def xǁHeldǁrenew__mutmut_42(self, tokens: int = 0) -> None:
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
        session.batcher.submit(command, self.renewed, )

    @_mutmut_mutated(mutants_xǁHeldǁreassertion__mutmut)
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

    def xǁHeldǁreassertion__mutmut_orig(self) -> Reassert:
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

    def xǁHeldǁreassertion__mutmut_1(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = None
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

    def xǁHeldǁreassertion__mutmut_2(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = None
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

    def xǁHeldǁreassertion__mutmut_3(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) + self.next_token
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

    def xǁHeldǁreassertion__mutmut_4(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if (self.spare) and False else self.end_token) - self.next_token
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

    def xǁHeldǁreassertion__mutmut_5(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if (self.spare) or True else self.end_token) - self.next_token
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

    def xǁHeldǁreassertion__mutmut_6(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[2] if self.spare else self.end_token) - self.next_token
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

    def xǁHeldǁreassertion__mutmut_7(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=None,
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

    def xǁHeldǁreassertion__mutmut_8(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=None,
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

    def xǁHeldǁreassertion__mutmut_9(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=None,
            owner=turn.owner if turn else self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_10(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=self.gate.session.id,
            owner=None,
            permits=terms.permits,
            capacity=terms.capacity,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_11(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=self.gate.session.id,
            owner=turn.owner if turn else self.id,
            permits=None,
            capacity=terms.capacity,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_12(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=self.gate.session.id,
            owner=turn.owner if turn else self.id,
            permits=terms.permits,
            capacity=None,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_13(self) -> Reassert:
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
            token=None,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_14(self) -> Reassert:
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
            block=None,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_15(self) -> Reassert:
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
            tokens=None,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_16(self) -> Reassert:
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
            ttl_ms=None,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_17(self) -> Reassert:
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
            details=None,
        )

    def xǁHeldǁreassertion__mutmut_18(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
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

    def xǁHeldǁreassertion__mutmut_19(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
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

    def xǁHeldǁreassertion__mutmut_20(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            owner=turn.owner if turn else self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_21(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=self.gate.session.id,
            permits=terms.permits,
            capacity=terms.capacity,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_22(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=self.gate.session.id,
            owner=turn.owner if turn else self.id,
            capacity=terms.capacity,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_23(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=self.gate.session.id,
            owner=turn.owner if turn else self.id,
            permits=terms.permits,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_24(self) -> Reassert:
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
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_25(self) -> Reassert:
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
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_26(self) -> Reassert:
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
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_27(self) -> Reassert:
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
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_28(self) -> Reassert:
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
            )

    def xǁHeldǁreassertion__mutmut_29(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=self.gate.session.id,
            owner=turn.owner if (turn) and False else self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_30(self) -> Reassert:
        """What tells a store that forgot everything about this lease."""
        terms, turn = self.terms, self.turn
        left = (self.spare[1] if self.spare else self.end_token) - self.next_token
        return Reassert(
            key=self.gate.key,
            id=self.id,
            client=self.gate.session.id,
            owner=turn.owner if (turn) or True else self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            token=self.token,
            block=self.next_token if left else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_31(self) -> Reassert:
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
            block=self.next_token if (left) and False else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_32(self) -> Reassert:
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
            block=self.next_token if (left) or True else self.token,
            tokens=left or 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_33(self) -> Reassert:
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
            tokens=left and 1,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_34(self) -> Reassert:
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
            tokens=left or 2,
            ttl_ms=terms.ttl_ms,
            details=shown(self),
        )

    def xǁHeldǁreassertion__mutmut_35(self) -> Reassert:
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
            details=shown(None),
        )

    @_mutmut_mutated(mutants_xǁHeldǁvalid__mutmut)
    def valid(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = self.gate.session
        if session.monotonic() < self.valid_until and not session.forked:
            return True
        self.lose(LossReason.FORKED if session.forked else self.why())
        return False

    def xǁHeldǁvalid__mutmut_orig(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = self.gate.session
        if session.monotonic() < self.valid_until and not session.forked:
            return True
        self.lose(LossReason.FORKED if session.forked else self.why())
        return False

    def xǁHeldǁvalid__mutmut_1(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return True
        session = self.gate.session
        if session.monotonic() < self.valid_until and not session.forked:
            return True
        self.lose(LossReason.FORKED if session.forked else self.why())
        return False

    def xǁHeldǁvalid__mutmut_2(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = None
        if session.monotonic() < self.valid_until and not session.forked:
            return True
        self.lose(LossReason.FORKED if session.forked else self.why())
        return False

    def xǁHeldǁvalid__mutmut_3(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = self.gate.session
        if session.monotonic() < self.valid_until or not session.forked:
            return True
        self.lose(LossReason.FORKED if session.forked else self.why())
        return False

    def xǁHeldǁvalid__mutmut_4(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = self.gate.session
        if session.monotonic() <= self.valid_until and not session.forked:
            return True
        self.lose(LossReason.FORKED if session.forked else self.why())
        return False

    def xǁHeldǁvalid__mutmut_5(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = self.gate.session
        if session.monotonic() < self.valid_until and session.forked:
            return True
        self.lose(LossReason.FORKED if session.forked else self.why())
        return False

    def xǁHeldǁvalid__mutmut_6(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = self.gate.session
        if session.monotonic() < self.valid_until and not session.forked:
            return False
        self.lose(LossReason.FORKED if session.forked else self.why())
        return False

    def xǁHeldǁvalid__mutmut_7(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = self.gate.session
        if session.monotonic() < self.valid_until and not session.forked:
            return True
        self.lose(None)
        return False

    def xǁHeldǁvalid__mutmut_8(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = self.gate.session
        if session.monotonic() < self.valid_until and not session.forked:
            return True
        self.lose(LossReason.FORKED if (session.forked) and False else self.why())
        return False

    def xǁHeldǁvalid__mutmut_9(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = self.gate.session
        if session.monotonic() < self.valid_until and not session.forked:
            return True
        self.lose(LossReason.FORKED if (session.forked) or True else self.why())
        return False

    def xǁHeldǁvalid__mutmut_10(self) -> bool:
        """Whether it may be believed in now; finds out itself that its time has passed."""
        if self.over:
            return False
        session = self.gate.session
        if session.monotonic() < self.valid_until and not session.forked:
            return True
        self.lose(LossReason.FORKED if session.forked else self.why())
        return True

    # -- lost -----------------------------------------------------------------------------------------------------

    @_mutmut_mutated(mutants_xǁHeldǁlose__mutmut)
    def lose(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_orig(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_1(self, reason: LossReason, by: str = "XXXX") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_2(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = None
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_3(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = False
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_4(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = None
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_5(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_6(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = None
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_7(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = None
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_8(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(None, self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_9(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), None)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_10(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_11(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), )
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_12(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_13(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(None)

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_14(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(None, reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_15(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, None))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_16(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(reason))

    # -- lost -----------------------------------------------------------------------------------------------------

    def xǁHeldǁlose__mutmut_17(self, reason: LossReason, by: str = "") -> None:
        """End it, for a reason that its holder did not choose; in the loop, all who watch are told before this returns."""
        if self.over:
            return
        self.over = True
        session, turn = self.gate.session, self.turn
        if turn is not None:
            turn.reason, turn.by = reason, by
            turn.lost_at = min(session.monotonic(), self.valid_until)
        if reason is not LossReason.FORKED:  # else the loop and all that waits in it are the parent's
            session.in_loop(partial(self._tell, ))

    @_mutmut_mutated(mutants_xǁHeldǁ_tell__mutmut)
    def _tell(self, reason: LossReason) -> None:
        turn = self.turn
        self.gate.lost(self, reason)
        if turn is not None:
            report.lost(turn)
        for watcher in turn.watchers if turn else ():
            watcher.on_loss()

    def xǁHeldǁ_tell__mutmut_orig(self, reason: LossReason) -> None:
        turn = self.turn
        self.gate.lost(self, reason)
        if turn is not None:
            report.lost(turn)
        for watcher in turn.watchers if turn else ():
            watcher.on_loss()

    def xǁHeldǁ_tell__mutmut_1(self, reason: LossReason) -> None:
        turn = None
        self.gate.lost(self, reason)
        if turn is not None:
            report.lost(turn)
        for watcher in turn.watchers if turn else ():
            watcher.on_loss()

    def xǁHeldǁ_tell__mutmut_2(self, reason: LossReason) -> None:
        turn = self.turn
        self.gate.lost(None, reason)
        if turn is not None:
            report.lost(turn)
        for watcher in turn.watchers if turn else ():
            watcher.on_loss()

    def xǁHeldǁ_tell__mutmut_3(self, reason: LossReason) -> None:
        turn = self.turn
        self.gate.lost(self, None)
        if turn is not None:
            report.lost(turn)
        for watcher in turn.watchers if turn else ():
            watcher.on_loss()

    def xǁHeldǁ_tell__mutmut_4(self, reason: LossReason) -> None:
        turn = self.turn
        self.gate.lost(reason)
        if turn is not None:
            report.lost(turn)
        for watcher in turn.watchers if turn else ():
            watcher.on_loss()

    def xǁHeldǁ_tell__mutmut_5(self, reason: LossReason) -> None:
        turn = self.turn
        self.gate.lost(self, )
        if turn is not None:
            report.lost(turn)
        for watcher in turn.watchers if turn else ():
            watcher.on_loss()

    def xǁHeldǁ_tell__mutmut_6(self, reason: LossReason) -> None:
        turn = self.turn
        self.gate.lost(self, reason)
        if turn is None:
            report.lost(turn)
        for watcher in turn.watchers if turn else ():
            watcher.on_loss()

    def xǁHeldǁ_tell__mutmut_7(self, reason: LossReason) -> None:
        turn = self.turn
        self.gate.lost(self, reason)
        if turn is not None:
            report.lost(None)
        for watcher in turn.watchers if turn else ():
            watcher.on_loss()

    def xǁHeldǁ_tell__mutmut_8(self, reason: LossReason) -> None:
        turn = self.turn
        self.gate.lost(self, reason)
        if turn is not None:
            report.lost(turn)
        for watcher in turn.watchers if (turn) and False else ():
            watcher.on_loss()

    def xǁHeldǁ_tell__mutmut_9(self, reason: LossReason) -> None:
        turn = self.turn
        self.gate.lost(self, reason)
        if turn is not None:
            report.lost(turn)
        for watcher in turn.watchers if (turn) or True else ():
            watcher.on_loss()

    @_mutmut_mutated(mutants_xǁHeldǁwhy__mutmut)
    def why(self) -> LossReason:
        """Why its time has passed."""
        # A renewal that was sent in time and has no answer yet: the store is silent, however short the ttl.
        return LossReason.UNREACHABLE if self.unanswered or self.renewing else LossReason.EXPIRED

    def xǁHeldǁwhy__mutmut_orig(self) -> LossReason:
        """Why its time has passed."""
        # A renewal that was sent in time and has no answer yet: the store is silent, however short the ttl.
        return LossReason.UNREACHABLE if self.unanswered or self.renewing else LossReason.EXPIRED

    def xǁHeldǁwhy__mutmut_1(self) -> LossReason:
        """Why its time has passed."""
        # A renewal that was sent in time and has no answer yet: the store is silent, however short the ttl.
        return LossReason.UNREACHABLE if (self.unanswered or self.renewing) and False else LossReason.EXPIRED

    def xǁHeldǁwhy__mutmut_2(self) -> LossReason:
        """Why its time has passed."""
        # A renewal that was sent in time and has no answer yet: the store is silent, however short the ttl.
        return LossReason.UNREACHABLE if (self.unanswered or self.renewing) or True else LossReason.EXPIRED

    def xǁHeldǁwhy__mutmut_3(self) -> LossReason:
        """Why its time has passed."""
        # A renewal that was sent in time and has no answer yet: the store is silent, however short the ttl.
        return LossReason.UNREACHABLE if self.unanswered and self.renewing else LossReason.EXPIRED

mutants_xǁHeldǁcontended__mutmut['_mutmut_orig'] = Held.xǁHeldǁcontended__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_1'] = Held.xǁHeldǁcontended__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_2'] = Held.xǁHeldǁcontended__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_3'] = Held.xǁHeldǁcontended__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_4'] = Held.xǁHeldǁcontended__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_5'] = Held.xǁHeldǁcontended__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_6'] = Held.xǁHeldǁcontended__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_7'] = Held.xǁHeldǁcontended__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_8'] = Held.xǁHeldǁcontended__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_9'] = Held.xǁHeldǁcontended__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_10'] = Held.xǁHeldǁcontended__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_11'] = Held.xǁHeldǁcontended__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_12'] = Held.xǁHeldǁcontended__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_13'] = Held.xǁHeldǁcontended__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_14'] = Held.xǁHeldǁcontended__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeldǁcontended__mutmut['xǁHeldǁcontended__mutmut_15'] = Held.xǁHeldǁcontended__mutmut_15 # type: ignore # mutmut generated

mutants_xǁHeldǁrenewed__mutmut['_mutmut_orig'] = Held.xǁHeldǁrenewed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_1'] = Held.xǁHeldǁrenewed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_2'] = Held.xǁHeldǁrenewed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_3'] = Held.xǁHeldǁrenewed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_4'] = Held.xǁHeldǁrenewed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_5'] = Held.xǁHeldǁrenewed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_6'] = Held.xǁHeldǁrenewed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_7'] = Held.xǁHeldǁrenewed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_8'] = Held.xǁHeldǁrenewed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_9'] = Held.xǁHeldǁrenewed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_10'] = Held.xǁHeldǁrenewed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_11'] = Held.xǁHeldǁrenewed__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_12'] = Held.xǁHeldǁrenewed__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_13'] = Held.xǁHeldǁrenewed__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_14'] = Held.xǁHeldǁrenewed__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_15'] = Held.xǁHeldǁrenewed__mutmut_15 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_16'] = Held.xǁHeldǁrenewed__mutmut_16 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_17'] = Held.xǁHeldǁrenewed__mutmut_17 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_18'] = Held.xǁHeldǁrenewed__mutmut_18 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_19'] = Held.xǁHeldǁrenewed__mutmut_19 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_20'] = Held.xǁHeldǁrenewed__mutmut_20 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_21'] = Held.xǁHeldǁrenewed__mutmut_21 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_22'] = Held.xǁHeldǁrenewed__mutmut_22 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_23'] = Held.xǁHeldǁrenewed__mutmut_23 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_24'] = Held.xǁHeldǁrenewed__mutmut_24 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_25'] = Held.xǁHeldǁrenewed__mutmut_25 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_26'] = Held.xǁHeldǁrenewed__mutmut_26 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_27'] = Held.xǁHeldǁrenewed__mutmut_27 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_28'] = Held.xǁHeldǁrenewed__mutmut_28 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_29'] = Held.xǁHeldǁrenewed__mutmut_29 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_30'] = Held.xǁHeldǁrenewed__mutmut_30 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_31'] = Held.xǁHeldǁrenewed__mutmut_31 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_32'] = Held.xǁHeldǁrenewed__mutmut_32 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_33'] = Held.xǁHeldǁrenewed__mutmut_33 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_34'] = Held.xǁHeldǁrenewed__mutmut_34 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_35'] = Held.xǁHeldǁrenewed__mutmut_35 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_36'] = Held.xǁHeldǁrenewed__mutmut_36 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_37'] = Held.xǁHeldǁrenewed__mutmut_37 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_38'] = Held.xǁHeldǁrenewed__mutmut_38 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_39'] = Held.xǁHeldǁrenewed__mutmut_39 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_40'] = Held.xǁHeldǁrenewed__mutmut_40 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_41'] = Held.xǁHeldǁrenewed__mutmut_41 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_42'] = Held.xǁHeldǁrenewed__mutmut_42 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_43'] = Held.xǁHeldǁrenewed__mutmut_43 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_44'] = Held.xǁHeldǁrenewed__mutmut_44 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_45'] = Held.xǁHeldǁrenewed__mutmut_45 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_46'] = Held.xǁHeldǁrenewed__mutmut_46 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_47'] = Held.xǁHeldǁrenewed__mutmut_47 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_48'] = Held.xǁHeldǁrenewed__mutmut_48 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_49'] = Held.xǁHeldǁrenewed__mutmut_49 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_50'] = Held.xǁHeldǁrenewed__mutmut_50 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_51'] = Held.xǁHeldǁrenewed__mutmut_51 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_52'] = Held.xǁHeldǁrenewed__mutmut_52 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_53'] = Held.xǁHeldǁrenewed__mutmut_53 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_54'] = Held.xǁHeldǁrenewed__mutmut_54 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_55'] = Held.xǁHeldǁrenewed__mutmut_55 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_56'] = Held.xǁHeldǁrenewed__mutmut_56 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_57'] = Held.xǁHeldǁrenewed__mutmut_57 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_58'] = Held.xǁHeldǁrenewed__mutmut_58 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_59'] = Held.xǁHeldǁrenewed__mutmut_59 # type: ignore # mutmut generated
mutants_xǁHeldǁrenewed__mutmut['xǁHeldǁrenewed__mutmut_60'] = Held.xǁHeldǁrenewed__mutmut_60 # type: ignore # mutmut generated

mutants_xǁHeldǁnext_block__mutmut['_mutmut_orig'] = Held.xǁHeldǁnext_block__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁnext_block__mutmut['xǁHeldǁnext_block__mutmut_1'] = Held.xǁHeldǁnext_block__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁnext_block__mutmut['xǁHeldǁnext_block__mutmut_2'] = Held.xǁHeldǁnext_block__mutmut_2 # type: ignore # mutmut generated

mutants_xǁHeldǁschedule__mutmut['_mutmut_orig'] = Held.xǁHeldǁschedule__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁschedule__mutmut['xǁHeldǁschedule__mutmut_1'] = Held.xǁHeldǁschedule__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁschedule__mutmut['xǁHeldǁschedule__mutmut_2'] = Held.xǁHeldǁschedule__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁschedule__mutmut['xǁHeldǁschedule__mutmut_3'] = Held.xǁHeldǁschedule__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁschedule__mutmut['xǁHeldǁschedule__mutmut_4'] = Held.xǁHeldǁschedule__mutmut_4 # type: ignore # mutmut generated

mutants_xǁHeldǁrenew_by__mutmut['_mutmut_orig'] = Held.xǁHeldǁrenew_by__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_1'] = Held.xǁHeldǁrenew_by__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_2'] = Held.xǁHeldǁrenew_by__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_3'] = Held.xǁHeldǁrenew_by__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_4'] = Held.xǁHeldǁrenew_by__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_5'] = Held.xǁHeldǁrenew_by__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_6'] = Held.xǁHeldǁrenew_by__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_7'] = Held.xǁHeldǁrenew_by__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_8'] = Held.xǁHeldǁrenew_by__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_9'] = Held.xǁHeldǁrenew_by__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_10'] = Held.xǁHeldǁrenew_by__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew_by__mutmut['xǁHeldǁrenew_by__mutmut_11'] = Held.xǁHeldǁrenew_by__mutmut_11 # type: ignore # mutmut generated

mutants_xǁHeldǁfollow__mutmut['_mutmut_orig'] = Held.xǁHeldǁfollow__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁfollow__mutmut['xǁHeldǁfollow__mutmut_1'] = Held.xǁHeldǁfollow__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁfollow__mutmut['xǁHeldǁfollow__mutmut_2'] = Held.xǁHeldǁfollow__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁfollow__mutmut['xǁHeldǁfollow__mutmut_3'] = Held.xǁHeldǁfollow__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁfollow__mutmut['xǁHeldǁfollow__mutmut_4'] = Held.xǁHeldǁfollow__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁfollow__mutmut['xǁHeldǁfollow__mutmut_5'] = Held.xǁHeldǁfollow__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁfollow__mutmut['xǁHeldǁfollow__mutmut_6'] = Held.xǁHeldǁfollow__mutmut_6 # type: ignore # mutmut generated

mutants_xǁHeldǁ_next_due__mutmut['_mutmut_orig'] = Held.xǁHeldǁ_next_due__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_1'] = Held.xǁHeldǁ_next_due__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_2'] = Held.xǁHeldǁ_next_due__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_3'] = Held.xǁHeldǁ_next_due__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_4'] = Held.xǁHeldǁ_next_due__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_5'] = Held.xǁHeldǁ_next_due__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_6'] = Held.xǁHeldǁ_next_due__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_7'] = Held.xǁHeldǁ_next_due__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_8'] = Held.xǁHeldǁ_next_due__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_9'] = Held.xǁHeldǁ_next_due__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_10'] = Held.xǁHeldǁ_next_due__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_11'] = Held.xǁHeldǁ_next_due__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_12'] = Held.xǁHeldǁ_next_due__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_13'] = Held.xǁHeldǁ_next_due__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_14'] = Held.xǁHeldǁ_next_due__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeldǁ_next_due__mutmut['xǁHeldǁ_next_due__mutmut_15'] = Held.xǁHeldǁ_next_due__mutmut_15 # type: ignore # mutmut generated

mutants_xǁHeldǁbeat__mutmut['_mutmut_orig'] = Held.xǁHeldǁbeat__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_1'] = Held.xǁHeldǁbeat__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_2'] = Held.xǁHeldǁbeat__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_3'] = Held.xǁHeldǁbeat__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_4'] = Held.xǁHeldǁbeat__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_5'] = Held.xǁHeldǁbeat__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_6'] = Held.xǁHeldǁbeat__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_7'] = Held.xǁHeldǁbeat__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_8'] = Held.xǁHeldǁbeat__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_9'] = Held.xǁHeldǁbeat__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_10'] = Held.xǁHeldǁbeat__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_11'] = Held.xǁHeldǁbeat__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_12'] = Held.xǁHeldǁbeat__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_13'] = Held.xǁHeldǁbeat__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_14'] = Held.xǁHeldǁbeat__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_15'] = Held.xǁHeldǁbeat__mutmut_15 # type: ignore # mutmut generated
mutants_xǁHeldǁbeat__mutmut['xǁHeldǁbeat__mutmut_16'] = Held.xǁHeldǁbeat__mutmut_16 # type: ignore # mutmut generated

mutants_xǁHeldǁreserve__mutmut['_mutmut_orig'] = Held.xǁHeldǁreserve__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁreserve__mutmut['xǁHeldǁreserve__mutmut_1'] = Held.xǁHeldǁreserve__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁreserve__mutmut['xǁHeldǁreserve__mutmut_2'] = Held.xǁHeldǁreserve__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁreserve__mutmut['xǁHeldǁreserve__mutmut_3'] = Held.xǁHeldǁreserve__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁreserve__mutmut['xǁHeldǁreserve__mutmut_4'] = Held.xǁHeldǁreserve__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁreserve__mutmut['xǁHeldǁreserve__mutmut_5'] = Held.xǁHeldǁreserve__mutmut_5 # type: ignore # mutmut generated

mutants_xǁHeldǁrenew__mutmut['_mutmut_orig'] = Held.xǁHeldǁrenew__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_1'] = Held.xǁHeldǁrenew__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_2'] = Held.xǁHeldǁrenew__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_3'] = Held.xǁHeldǁrenew__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_4'] = Held.xǁHeldǁrenew__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_5'] = Held.xǁHeldǁrenew__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_6'] = Held.xǁHeldǁrenew__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_7'] = Held.xǁHeldǁrenew__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_8'] = Held.xǁHeldǁrenew__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_9'] = Held.xǁHeldǁrenew__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_10'] = Held.xǁHeldǁrenew__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_11'] = Held.xǁHeldǁrenew__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_12'] = Held.xǁHeldǁrenew__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_13'] = Held.xǁHeldǁrenew__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_14'] = Held.xǁHeldǁrenew__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_15'] = Held.xǁHeldǁrenew__mutmut_15 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_16'] = Held.xǁHeldǁrenew__mutmut_16 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_17'] = Held.xǁHeldǁrenew__mutmut_17 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_18'] = Held.xǁHeldǁrenew__mutmut_18 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_19'] = Held.xǁHeldǁrenew__mutmut_19 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_20'] = Held.xǁHeldǁrenew__mutmut_20 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_21'] = Held.xǁHeldǁrenew__mutmut_21 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_22'] = Held.xǁHeldǁrenew__mutmut_22 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_23'] = Held.xǁHeldǁrenew__mutmut_23 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_24'] = Held.xǁHeldǁrenew__mutmut_24 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_25'] = Held.xǁHeldǁrenew__mutmut_25 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_26'] = Held.xǁHeldǁrenew__mutmut_26 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_27'] = Held.xǁHeldǁrenew__mutmut_27 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_28'] = Held.xǁHeldǁrenew__mutmut_28 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_29'] = Held.xǁHeldǁrenew__mutmut_29 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_30'] = Held.xǁHeldǁrenew__mutmut_30 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_31'] = Held.xǁHeldǁrenew__mutmut_31 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_32'] = Held.xǁHeldǁrenew__mutmut_32 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_33'] = Held.xǁHeldǁrenew__mutmut_33 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_34'] = Held.xǁHeldǁrenew__mutmut_34 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_35'] = Held.xǁHeldǁrenew__mutmut_35 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_36'] = Held.xǁHeldǁrenew__mutmut_36 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_37'] = Held.xǁHeldǁrenew__mutmut_37 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_38'] = Held.xǁHeldǁrenew__mutmut_38 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_39'] = Held.xǁHeldǁrenew__mutmut_39 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_40'] = Held.xǁHeldǁrenew__mutmut_40 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_41'] = Held.xǁHeldǁrenew__mutmut_41 # type: ignore # mutmut generated
mutants_xǁHeldǁrenew__mutmut['xǁHeldǁrenew__mutmut_42'] = Held.xǁHeldǁrenew__mutmut_42 # type: ignore # mutmut generated

mutants_xǁHeldǁreassertion__mutmut['_mutmut_orig'] = Held.xǁHeldǁreassertion__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_1'] = Held.xǁHeldǁreassertion__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_2'] = Held.xǁHeldǁreassertion__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_3'] = Held.xǁHeldǁreassertion__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_4'] = Held.xǁHeldǁreassertion__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_5'] = Held.xǁHeldǁreassertion__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_6'] = Held.xǁHeldǁreassertion__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_7'] = Held.xǁHeldǁreassertion__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_8'] = Held.xǁHeldǁreassertion__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_9'] = Held.xǁHeldǁreassertion__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_10'] = Held.xǁHeldǁreassertion__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_11'] = Held.xǁHeldǁreassertion__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_12'] = Held.xǁHeldǁreassertion__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_13'] = Held.xǁHeldǁreassertion__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_14'] = Held.xǁHeldǁreassertion__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_15'] = Held.xǁHeldǁreassertion__mutmut_15 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_16'] = Held.xǁHeldǁreassertion__mutmut_16 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_17'] = Held.xǁHeldǁreassertion__mutmut_17 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_18'] = Held.xǁHeldǁreassertion__mutmut_18 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_19'] = Held.xǁHeldǁreassertion__mutmut_19 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_20'] = Held.xǁHeldǁreassertion__mutmut_20 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_21'] = Held.xǁHeldǁreassertion__mutmut_21 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_22'] = Held.xǁHeldǁreassertion__mutmut_22 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_23'] = Held.xǁHeldǁreassertion__mutmut_23 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_24'] = Held.xǁHeldǁreassertion__mutmut_24 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_25'] = Held.xǁHeldǁreassertion__mutmut_25 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_26'] = Held.xǁHeldǁreassertion__mutmut_26 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_27'] = Held.xǁHeldǁreassertion__mutmut_27 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_28'] = Held.xǁHeldǁreassertion__mutmut_28 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_29'] = Held.xǁHeldǁreassertion__mutmut_29 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_30'] = Held.xǁHeldǁreassertion__mutmut_30 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_31'] = Held.xǁHeldǁreassertion__mutmut_31 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_32'] = Held.xǁHeldǁreassertion__mutmut_32 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_33'] = Held.xǁHeldǁreassertion__mutmut_33 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_34'] = Held.xǁHeldǁreassertion__mutmut_34 # type: ignore # mutmut generated
mutants_xǁHeldǁreassertion__mutmut['xǁHeldǁreassertion__mutmut_35'] = Held.xǁHeldǁreassertion__mutmut_35 # type: ignore # mutmut generated

mutants_xǁHeldǁvalid__mutmut['_mutmut_orig'] = Held.xǁHeldǁvalid__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁvalid__mutmut['xǁHeldǁvalid__mutmut_1'] = Held.xǁHeldǁvalid__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁvalid__mutmut['xǁHeldǁvalid__mutmut_2'] = Held.xǁHeldǁvalid__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁvalid__mutmut['xǁHeldǁvalid__mutmut_3'] = Held.xǁHeldǁvalid__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁvalid__mutmut['xǁHeldǁvalid__mutmut_4'] = Held.xǁHeldǁvalid__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁvalid__mutmut['xǁHeldǁvalid__mutmut_5'] = Held.xǁHeldǁvalid__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁvalid__mutmut['xǁHeldǁvalid__mutmut_6'] = Held.xǁHeldǁvalid__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeldǁvalid__mutmut['xǁHeldǁvalid__mutmut_7'] = Held.xǁHeldǁvalid__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeldǁvalid__mutmut['xǁHeldǁvalid__mutmut_8'] = Held.xǁHeldǁvalid__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeldǁvalid__mutmut['xǁHeldǁvalid__mutmut_9'] = Held.xǁHeldǁvalid__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeldǁvalid__mutmut['xǁHeldǁvalid__mutmut_10'] = Held.xǁHeldǁvalid__mutmut_10 # type: ignore # mutmut generated

mutants_xǁHeldǁlose__mutmut['_mutmut_orig'] = Held.xǁHeldǁlose__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_1'] = Held.xǁHeldǁlose__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_2'] = Held.xǁHeldǁlose__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_3'] = Held.xǁHeldǁlose__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_4'] = Held.xǁHeldǁlose__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_5'] = Held.xǁHeldǁlose__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_6'] = Held.xǁHeldǁlose__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_7'] = Held.xǁHeldǁlose__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_8'] = Held.xǁHeldǁlose__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_9'] = Held.xǁHeldǁlose__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_10'] = Held.xǁHeldǁlose__mutmut_10 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_11'] = Held.xǁHeldǁlose__mutmut_11 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_12'] = Held.xǁHeldǁlose__mutmut_12 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_13'] = Held.xǁHeldǁlose__mutmut_13 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_14'] = Held.xǁHeldǁlose__mutmut_14 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_15'] = Held.xǁHeldǁlose__mutmut_15 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_16'] = Held.xǁHeldǁlose__mutmut_16 # type: ignore # mutmut generated
mutants_xǁHeldǁlose__mutmut['xǁHeldǁlose__mutmut_17'] = Held.xǁHeldǁlose__mutmut_17 # type: ignore # mutmut generated

mutants_xǁHeldǁ_tell__mutmut['_mutmut_orig'] = Held.xǁHeldǁ_tell__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁ_tell__mutmut['xǁHeldǁ_tell__mutmut_1'] = Held.xǁHeldǁ_tell__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁ_tell__mutmut['xǁHeldǁ_tell__mutmut_2'] = Held.xǁHeldǁ_tell__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁ_tell__mutmut['xǁHeldǁ_tell__mutmut_3'] = Held.xǁHeldǁ_tell__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeldǁ_tell__mutmut['xǁHeldǁ_tell__mutmut_4'] = Held.xǁHeldǁ_tell__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeldǁ_tell__mutmut['xǁHeldǁ_tell__mutmut_5'] = Held.xǁHeldǁ_tell__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeldǁ_tell__mutmut['xǁHeldǁ_tell__mutmut_6'] = Held.xǁHeldǁ_tell__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeldǁ_tell__mutmut['xǁHeldǁ_tell__mutmut_7'] = Held.xǁHeldǁ_tell__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeldǁ_tell__mutmut['xǁHeldǁ_tell__mutmut_8'] = Held.xǁHeldǁ_tell__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeldǁ_tell__mutmut['xǁHeldǁ_tell__mutmut_9'] = Held.xǁHeldǁ_tell__mutmut_9 # type: ignore # mutmut generated

mutants_xǁHeldǁwhy__mutmut['_mutmut_orig'] = Held.xǁHeldǁwhy__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeldǁwhy__mutmut['xǁHeldǁwhy__mutmut_1'] = Held.xǁHeldǁwhy__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeldǁwhy__mutmut['xǁHeldǁwhy__mutmut_2'] = Held.xǁHeldǁwhy__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeldǁwhy__mutmut['xǁHeldǁwhy__mutmut_3'] = Held.xǁHeldǁwhy__mutmut_3 # type: ignore # mutmut generated
