"""A gate: one resource's heaps of this client's waiters, and what it asks of the store for them.

A lane is the heap of those who want the same number of permits.

1. At most one request per lane queues in the store; it speaks for the best local waiter and is raised when a better one
   arrives. Where several leases may be free (a semaphore, readers) further requests go along that never queue.
   Requests are made in the order of rank over all lanes: a waiter that has none yet is not overtaken by another lane's.
2. While our own leases leave nothing free, nothing is asked: a turn that ends hands its lease to the next waiter
   (``handoff``), or the release asks for it in the same step (``then``), ranked against the queue of the store.
3. A waiter that leaves takes its request along, or leaves its lease to the next.
4. Everything here is synchronous: a waiter is in a heap, or has a claim, or has its lease, and nothing in between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asynclock.errors import AsynclockError, StoreError, StoreUnavailable
from asynclock.model import outcomes as o
from asynclock.runtime.claim import Claim
from asynclock.runtime.cleanup import withdraw
from asynclock.runtime.handoff import foresee, keep, pass_on, take
from asynclock.runtime.lane import Lane
from asynclock.runtime.owners import Owners, admit
from asynclock.runtime.returning import Returning
from asynclock.runtime.telling import report
from asynclock.types import LossReason

if TYPE_CHECKING:
    import asyncio

    from asynclock.runtime.held import Held
    from asynclock.runtime.session import Session
    from asynclock.runtime.turn import Turn
    from asynclock.types import ResourceKey


class Gate:
    """One resource of one client. Lives as long as a lock object, a waiter or a lease refers to it."""

    __slots__ = ("__weakref__", "_owners", "capacity", "idle", "key", "project", "rows", "session", "sole", "used")

    def __init__(self, session: Session, key: ResourceKey, capacity: int) -> None:
        self.session = session
        self.project = session.projects.of(key.project)
        self.key = key
        self.capacity = capacity
        #: Its lanes; a lock has one, and a tuple of one takes a fifth of a dict.
        self.rows: tuple[Lane, ...] = ()
        #: Permits of our own leases.
        self.used = 0
        #: The lease of ours that has every permit.
        self.sole: Held | None = None
        #: A lease that lingers: ours, and nobody's turn.
        self.idle: Held | None = None
        self._owners: Owners | None = None

    # -- waiters come and go --------------------------------------------------------------------------------------

    def join(self, turn: Turn) -> None:
        """Stand in line. The turn may hold at once (then it has no future), or its future may be done.

        Raises:
            QueueFull: the project has as many waiters as it may.
            DeadlockError: its owner holds what it waits for.
        """
        terms = turn.terms
        if self.idle is not None:
            if take(self, self.idle, turn, self.session.monotonic()):
                return
            self.give_back(self.idle, None)
        turn.future = self.session.future()
        if terms.owner is not None and self.owners().enter_again(turn, self.capacity, self.key):
            return
        rows = self.rows
        lane = rows[0] if rows and rows[0].permits == terms.permits else self.lane(terms.permits)
        free = self.capacity - self.used
        first = self.best() is None if len(self.rows) > 1 else not lane.live
        if free > 0 and first and (lane.head is None or lane.has_room(free)):
            self.project.joined()
            if not self.project.limited or self.project.may_ask(self):
                self._speak_for(turn, lane).send()
                return
        elif turn.wait:
            self.project.joined()
        else:
            turn.tell(o.Busy(holders=()))
            return
        self._stand(turn, lane, free)

    def _stand(self, turn: Turn, lane: Lane, free: int) -> None:
        """It cannot ask now: it stands in the heap, if it waits."""
        if not turn.wait:
            self._settle(turn, o.Busy(holders=()))
            return
        turn.entry = lane.push(turn.rank(), turn)
        if free > 0 or lane.head is not None:
            self.pump()
        elif (held := self.sole) is not None and held.next_token == held.end_token:
            foresee(self, held, turn)
        if turn.terms.owner is not None:
            self.session.probe.waits(turn)
        if self.session.tell is not None and turn.claim is None:
            report.queued(turn, None)

    def lane(self, permits: int) -> Lane:
        """The lane of those who want as many."""
        for lane in self.rows:
            if lane.permits == permits:
                return lane
        # A semaphore may be asked for any number of permits; every request would look at all the lanes that ever were.
        self.rows = (*(lane for lane in self.rows if lane.in_use()), Lane(permits))
        return self.rows[-1]

    def leave(self, turn: Turn) -> None:
        """Stop waiting, wherever it stands: in the heap, in the store, or with a lease that nobody took."""
        if (holding := turn.shared or (turn if turn.held is not None else None)) is not None:
            holding.release()
        elif turn.claim is not None:
            self._abandon(turn.claim)
        elif turn.entry is not None:
            lane = self.lane(turn.terms.permits)
            lane.discard(turn.entry)
            self.project.left()
        turn.claim = turn.entry = None
        if turn.terms.owner is not None:
            self.session.probe.over(turn)

    def _abandon(self, claim: Claim) -> None:
        """Its waiter left: the claim is taken back, and the next best waiter is spoken for, at its own rank."""
        claim.close()
        self._drop(claim)
        self.project.left()
        self.pump()

    def close(self, error: AsynclockError) -> None:
        """End all waits with ``error``; requests are withdrawn."""
        for lane in self.rows:
            for claim in [*lane.tries, *([lane.head] if lane.head else [])]:
                claim.close()
                self._drop(claim)
                self._settle(claim.waiter, error)
            while lane.live:
                self._settle(lane.pop()[1], error)

    # -- asking ---------------------------------------------------------------------------------------------------

    def pump(self) -> None:
        """Ask the store for what the waiters want and may be free, in the order of their ranks."""
        for lane in self.rows:
            if lane.head is not None and lane.head.wait and lane.live:
                self._raise(lane.head, lane)
        free = self.capacity - self.used
        while free > 0 and (best := self.best()) is not None and best.has_room(free) and self.project.may_ask(self):
            self._claim(best).send()

    def best(self) -> Lane | None:
        """The lane whose best waiter is the best of all that stand in heaps."""
        best = None
        for lane in self.rows:
            if lane.live and (best is None or lane.rank() < best.rank()):
                best = lane
        return best

    def _claim(self, lane: Lane) -> Claim:
        """A request for the best waiter of the lane."""
        _, turn = lane.pop()
        return self._speak_for(turn, lane)

    def _speak_for(self, turn: Turn, lane: Lane) -> Claim:
        """A request for this waiter, who is in no heap; the first one of a lane queues, if its waiter does."""
        self.project.asked()
        session, first = self.session, lane.head is None
        claim = Claim(self, lane, turn, turn.wait and first, session.next_id(), turn.terms.life, session.monotonic())
        session.claims[claim.id] = turn.claim = claim
        if first:
            lane.head = claim
        else:
            lane.add_try(claim)
        return claim

    def _raise(self, head: Claim, lane: Lane) -> None:
        """Let the head speak for a better waiter that came, if there is one."""
        best, old = lane.first(), head.waiter
        if best is not None and best[0] < old.rank():
            if old.terms.spans or best[2].terms.spans:
                # For a moment the store would show the one's owner of the other's lease, and a third might enter it.
                self.start_over(head)
                return
            _, turn = lane.pop()
            self._put_back(old, lane)
            head.waiter, turn.claim = turn, head
            head.changed = True
            head.send()

    def _put_back(self, turn: Turn, lane: Lane) -> None:
        """It stands in the heap again, at its old place."""
        turn.claim = None
        turn.entry = lane.put_back(turn.entry, turn.rank(), turn)
        if turn.terms.owner is not None:
            self.session.probe.waits(turn)

    def _drop(self, claim: Claim) -> None:
        """The claim is over, without a lease."""
        claim.lane.remove(claim)
        claim.finish()
        self.project.unasked()

    def start_over(self, claim: Claim) -> None:
        """Take the request back, whatever became of it, and ask under a new id; its waiter keeps its place."""
        claim.close()
        self._drop(claim)
        self._back_in_line(claim, o.Busy(holders=()))
        self.pump()

    # -- what comes of it -----------------------------------------------------------------------------------------

    def entered(self, turn: Turn) -> None:
        """An owner that was named holds: it is remembered, and must not wait for itself."""
        self.owners().add(turn)
        if turn.terms.reentrant:
            for lane in self.rows:
                for _ in range(admit(turn, lane)):
                    self.project.left()

    def owners(self) -> Owners:
        """Who holds by name; most locks never see one."""
        if self._owners is None:
            self._owners = Owners()
        return self._owners

    def turned_away(self, claim: Claim, busy: o.Busy) -> None:
        """A request that does not queue found nothing free."""
        self._drop(claim)
        self._back_in_line(claim, busy)
        self.pump()

    def failed(self, claim: Claim, error: AsynclockError) -> None:
        """The store will not, or cannot be reached: its waiter hears of it, and so do those who waited as long in vain."""
        self._drop(claim)
        self._settle(claim.waiter, error)
        if isinstance(error, StoreError):
            withdraw(self.session, self.key, claim.id, claim.waiter.terms.ttl)
        if isinstance(error, StoreUnavailable):
            since = self.session.monotonic() - self.session.patience
            for lane in self.rows:
                while (first := lane.first()) and first[2].joined <= since:
                    self._settle(lane.pop()[1], error)
        self.pump()

    def _settle(self, turn: Turn, answer: o.Busy | AsynclockError) -> None:
        """The wait is over, without a lease."""
        turn.claim = turn.entry = None
        self.project.left()
        if turn.terms.owner is not None:
            self.session.probe.over(turn)
        if isinstance(answer, o.Busy):
            turn.tell(answer)
        elif turn.future is not None and not turn.future.done():
            turn.future.set_exception(answer)

    def _back_in_line(self, claim: Claim, busy: o.Busy) -> None:
        """Its waiter stands in the heap again, at its old place; one that does not wait is done."""
        turn = claim.waiter
        if turn.wait:
            self._put_back(turn, claim.lane)
        else:
            self._settle(turn, busy)

    # -- the end of a turn, and of a lease ------------------------------------------------------------------------

    def release(self, turn: Turn, held: Held) -> asyncio.Future[None] | None:
        """End a turn: its lease goes to the next of ours, or is kept for a moment, or goes back to the store.

        Returns:
            A future that ends with the store's answer, or its error while it cannot be reached; None if it was not asked.
        """
        turn.held = held.turn = None
        if turn.terms.owner is not None:
            self.owners().remove(turn)
        rows, confirmed, linger = self.rows, None, turn.terms.linger
        best = self.best() if len(rows) > 1 else rows[0] if rows[0].live else None
        if best is None or not pass_on(self, held, best):
            self.project.ended()
            if best is not None or not linger or not keep(self, held, linger):
                confirmed = self.give_back(held, best)
        if self.session.tell is not None:
            report.ended(turn, held)
        return confirmed

    def give_back(self, held: Held, best: Lane | None) -> asyncio.Future[None]:
        """Give a lease back to the store, and ask for the next waiter, the ``best`` of all, in the same step."""
        held.over = held.returned = True
        full = self.used >= self.capacity
        self._forget(held)
        claim = None
        if full and best is not None and best.head is None and self.project.may_ask(self):
            claim = self._claim(best)  # else it has been asked for already
        done = Returning(held, claim).send()
        if best is not None:
            self.pump()
        return done

    def lost(self, held: Held, reason: LossReason) -> None:
        """A lease ended by itself or was taken; what the store may still have of it is given back, to the best of all."""
        turn = held.turn
        if turn is not None:
            turn.held = held.turn = None
            if turn.terms.owner is not None:
                self.owners().remove(turn)
            self.project.ended()
        if reason is LossReason.REVOKED:
            self._forget(held)
            self.pump()
        else:
            self.give_back(held, self.best())
            held.returned = False  # a renewal under way may yet keep it for a whole ttl

    def _forget(self, held: Held) -> None:
        if self.sole is held:
            self.sole = self.idle = None
        self.used -= held.terms.permits
        self.session.helds.pop(held.id, None)
        self.session.heartbeats.remove(held)
