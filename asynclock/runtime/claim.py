"""One request of this client in the store, from the first Acquire to a grant or a withdrawal.

A claim speaks for the waiter it carries and may change it: a better-ranked one raises the claim. Its id is known before
anything is sent, so it can be withdrawn at any moment, whatever has become of it.

While it is queued it lives by Renew and finds out by Poke, at the time when the holders it waits for should have run out,
whether it was granted: a notice is only the fast way to know.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct
from msgspec.structs import replace

from asynclock.errors import AsynclockError, ConfigurationError, QueueFull, shown
from asynclock.model import outcomes as o
from asynclock.model.commands import Acquire, Poke, Renew
from asynclock.runtime.cleanup import withdraw
from asynclock.runtime.entering import enter
from asynclock.runtime.granting import granted
from asynclock.runtime.held import BLOCK, FOLLOW
from asynclock.runtime.telling import follow, report
from asynclock.runtime.turn import NEVER, Turn

if TYPE_CHECKING:
    from asynclock.runtime.gate import Gate
    from asynclock.runtime.lane import Lane
    from asynclock.runtime.sending.entry import Entry as BatchEntry

#: A recheck comes this much late at random, so that many clients do not poke in step.
_JITTER = 0.05


class Claim(Struct, eq=False):
    """A request under way.

    Attributes:
        waiter: the turn that it speaks for.
        wait: it may queue in the store; only one per lane does.
        life: seconds that it lives in the store after ``base``; the shortest it ever asked for.
        base: no later than the send time of the last command that kept it alive in the store.
        carrier: the release that it travels with.
        changed: whether the store may know it with another waiter's owner, details and ttl.
        sent, sent_again: whether the store may have heard of it.
        entered: the token of the last lease of its own owner that it tried to enter.
        rank_by: the store has it queued at this rank or a better one, on our clock; NEVER before it says so.
    """

    gate: Gate
    lane: Lane
    waiter: Turn
    wait: bool
    id: str
    life: float
    base: float
    entry: BatchEntry | None = None
    carrier: BatchEntry | None = None
    changed: bool = False
    queued: o.Queued | None = None
    due: float | None = None
    done: bool = False
    withdrawn: bool = False
    sent: bool = False
    sent_again: bool = False
    entered: int = 0
    renew_at: float = NEVER
    recheck_at: float = NEVER
    rank_by: float = NEVER

    def command(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def send(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def travel(self) -> Acquire:
        """The request, to be sent along with a release."""
        self.sent = True
        return self.command()

    def travelled(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is not None:
            self.answered(then, sent)
        elif not self.done and self.entry is None:
            self.send()

    def travel_alone(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is not None:
            self.carrier.command = replace(self.carrier.command, then=None)
        if not self.done and self.entry is None:
            self.send()

    def close(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if not self.done:
            batcher = self.gate.session.batcher
            if self.entry is not None and not batcher.drop(self.entry):
                self.sent = True
            self.finish()
            if self.sent:
                self._withdraw()

    def _withdraw(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, self.gate.key, self.id, self.waiter.terms.ttl, withdrawn)

    def finish(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    # -- what the store says --------------------------------------------------------------------------------------

    def answered(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                granted(self, outcome.token, outcome.tokens, sent, outcome.ttl_ms, answered=True)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self._busy(outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    def noticed(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, token, tokens, self.base, int(self.life * 1000), answered=False)
        else:
            self.send()

    def _sent_once(self) -> bool:
        attempts = [entry.attempts for entry in (self.entry, self.carrier) if entry is not None]
        return not self.sent_again and sum(attempts) == 1

    def _busy(self, outcome: o.Busy) -> None:
        if not (self.waiter.terms.enters and enter(self, outcome.holders, outcome)):
            self.gate.turned_away(self, outcome)

    def _stands(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.gate.session.port, self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)
        if self.waiter.terms.enters:
            enter(self, outcome.behind)

    def _queues(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def _recheck(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    # -- kept alive -----------------------------------------------------------------------------------------------

    def beat(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    def resync(self) -> None:
        """Ask for the truth now: a notice may have been missed."""
        if self.queued is not None:
            self.renew_at = now = self.gate.session.monotonic()
            self.gate.session.heartbeats.set(self, now)

    def _poked(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, sent)
                return
        self._recheck(outcome.recheck_after_ms, sent)

    def _renewed(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def _unexpected(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(self, AsynclockError(message))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)
