"""A gate: one resource's heaps of this client's waiters, and what it asks of the store for them.

A lane is the heap of those who want the same number of permits.

1. At most one request per lane queues in the store; it speaks for the best local waiter and is raised when a better one
   arrives. Where several leases may be free (a semaphore, readers) further requests go along that never queue.
   Requests are made in the order of rank over all lanes: a waiter that has none yet is not overtaken by another lane's.
2. While our own leases leave nothing free, nothing is asked: the release asks for the next waiter in the same step
   (``then``), ranked against the queue of the store.
3. A waiter that leaves takes its request along, or leaves its lease to the next.
4. Everything here is synchronous: a waiter is in a heap, or has a claim, or has its lease, and nothing in between.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from asynclock.errors import AsynclockError, LeaseLost, StoreError, StoreUnavailable
from asynclock.model import outcomes as o
from asynclock.model.commands import Release
from asynclock.runtime.claim import Claim
from asynclock.runtime.held import Held
from asynclock.runtime.lane import Lane, Waiter
from asynclock.runtime.owners import Owners, admit
from asynclock.types import LossReason

if TYPE_CHECKING:
    from asynclock.runtime.session import Session
    from asynclock.runtime.terms import Terms
    from asynclock.types import ResourceKey


class Gate:
    """One resource of one client. Lives as long as a lock object, a waiter or a lease refers to it."""

    __slots__ = ("__weakref__", "capacity", "holding", "key", "lanes", "owners", "project", "session", "used")

    def __init__(self, session: Session, key: ResourceKey, capacity: int) -> None:
        self.session = session
        self.project = session.project(key.project)
        self.key = key
        self.capacity = capacity
        self.lanes: dict[int, Lane] = {}
        #: Permits of our own leases.
        self.used = 0
        self.holding: set[Held] = set()
        self.owners = Owners()

    # -- waiters come and go --------------------------------------------------------------------------------------

    def join(self, terms: Terms, joined: float, *, wait: bool) -> Waiter:
        """Stand in line. The waiter's future may be done at once.

        Raises:
            QueueFull: the project has as many waiters as it may.
            DeadlockError: its owner holds what it waits for.
        """
        waiter = Waiter(self, terms, joined, wait=wait)
        if self.owners.enter_again(waiter, self.capacity, self.key):
            return waiter
        lane = self.lanes.get(terms.permits)
        if lane is None:
            lane = self.lanes[terms.permits] = Lane(terms.permits)
        free = self.capacity - self.used
        at_once = free > 0 and self._best() is None and lane.has_room(free)
        if not wait and not at_once:
            waiter.future.set_result(o.Busy(holders=()))
            return waiter
        self.project.joined()
        rank = joined * 1000 - terms.priority * self.session.ageing_ms
        waiter.entry = entry = lane.heap.place(rank)
        if at_once and self.project.may_ask(self):
            self._speak_for(waiter, lane).send()
        elif wait:
            lane.heap.restore(entry, waiter)
            self.pump()
        else:
            self._settle(waiter, o.Busy(holders=()))
        return waiter

    def leave(self, waiter: Waiter) -> None:
        """Stop waiting, wherever it stands: in the heap, in the store, or with a lease that nobody took."""
        if waiter.held is not None:
            held, waiter.held = waiter.held, None
            held.release()
        elif waiter.claim is not None:
            self._abandon(waiter.claim)
        elif waiter.entry is not None:
            lane = self.lanes[waiter.terms.permits]
            lane.heap.discard(waiter.entry)
            self.project.left()
        waiter.claim = waiter.entry = None

    def _abandon(self, claim: Claim) -> None:
        """Its waiter left: the claim is taken back, and the next best waiter is spoken for, at its own rank."""
        claim.close()
        self._drop(claim)
        self.project.left()
        self.pump()

    def close(self, error: AsynclockError) -> None:
        """End all waits with ``error``; requests are withdrawn."""
        for lane in self.lanes.values():
            for claim in [*lane.tries, *([lane.head] if lane.head else [])]:
                claim.close()
                self._drop(claim)
                self._settle(claim.waiter, error)
            while lane.heap:
                self._settle(lane.heap.pop()[1], error)

    # -- asking ---------------------------------------------------------------------------------------------------

    def pump(self) -> None:
        """Ask the store for what the waiters want and may be free, in the order of their ranks."""
        for lane in self.lanes.values():
            if lane.heap and lane.head is not None and lane.head.wait:
                self._raise(lane.head, lane)
        free = self.capacity - self.used
        while free > 0 and (best := self._best()) is not None and best.has_room(free) and self.project.may_ask(self):
            self._claim(best).send()

    def _best(self) -> Lane | None:
        """The lane whose best waiter is the best of all that stand in heaps."""
        best = None
        for lane in self.lanes.values():
            if lane.heap and (best is None or lane.rank() < best.rank()):
                best = lane
        return best

    def _claim(self, lane: Lane) -> Claim:
        """A request for the best waiter of the lane."""
        _, waiter = lane.heap.pop()
        return self._speak_for(waiter, lane)

    def _speak_for(self, waiter: Waiter, lane: Lane) -> Claim:
        """A request for this waiter, who is in no heap; the first one of a lane queues, if its waiter does."""
        self.project.asked()
        claim = Claim(self, lane, waiter, wait=waiter.wait and lane.head is None)
        if lane.head is None:
            lane.head = claim
        else:
            lane.tries.add(claim)
        return claim

    def _raise(self, head: Claim, lane: Lane) -> None:
        """Let the head speak for a better waiter that came, if there is one."""
        best, old = lane.heap.first(), head.waiter.entry
        if best is not None and old is not None and best < old:
            entry, waiter = lane.heap.pop()
            lane.heap.restore(old, head.waiter)
            head.waiter.claim = None
            head.waiter, waiter.claim, waiter.entry = waiter, head, entry
            head.changed = True
            head.send()

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

    def granted(self, claim: Claim, *, token: int, ends: float, confirmed: float | None) -> None:
        """The store gave a lease: to the claim's waiter, unless the news is as old as the lease.

        ``confirmed`` is the send time of the answered command; None if a notice told of it.
        """
        waiter = claim.waiter
        now = self.session.monotonic()
        if ends - waiter.terms.margin <= now:
            self.start_over(claim)
            return
        claim.lane.remove(claim)
        claim.finish()
        self.used += waiter.terms.permits
        held = Held(
            self,
            waiter.terms,
            now,
            lease_id=claim.id,
            token=token,
            ends=ends,
            confirmed=confirmed,
            fresh=not claim.changed,
        )
        self.session.helds[held.id] = held
        self.holding.add(held)
        self.owners.add(held)
        waiter.claim, waiter.held = None, held
        self.project.granted(now - waiter.joined)
        if not waiter.future.done():  # else it was cancelled a moment ago, and leaves with the lease in its hands
            waiter.future.set_result(held)
        if waiter.terms.reentrant and waiter.terms.owner is not None:  # it must not wait for itself
            for lane in self.lanes.values():
                for _ in range(admit(held, lane)):
                    self.project.left()
        if self.used < self.capacity:
            self.pump()

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
            self.session.withdraw(self.key, claim.id, claim.waiter.terms.ttl)
        if isinstance(error, StoreUnavailable):
            since = self.session.monotonic() - self.session.patience
            for lane in self.lanes.values():
                while (first := lane.heap.first()) and first[2].joined <= since:
                    self._settle(lane.heap.pop()[1], error)
        self.pump()

    def _settle(self, waiter: Waiter, answer: o.Busy | AsynclockError) -> None:
        """The wait is over, without a lease."""
        waiter.claim = waiter.entry = None
        self.project.left()
        if waiter.future.done():
            return
        if isinstance(answer, o.Busy):
            waiter.future.set_result(answer)
        else:
            waiter.future.set_exception(answer)

    def _back_in_line(self, claim: Claim, busy: o.Busy) -> None:
        """Its waiter stands in the heap again, at its old place; one that does not wait is done."""
        waiter = claim.waiter
        waiter.claim = None
        if waiter.wait and waiter.entry is not None:
            claim.lane.heap.restore(waiter.entry, waiter)
        else:
            self._settle(waiter, busy)

    # -- the end of a lease ---------------------------------------------------------------------------------------

    def release(self, held: Held) -> asyncio.Future[None]:
        """Give a lease back and ask for the next waiter in the same step. The future ends with the store's answer.

        While the store cannot be reached it ends with that error, and the release goes on without it.
        """
        full = self.used >= self.capacity
        self._forget(held)
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        claim = self._next() if full else None

        def answered(outcome: o.Outcome | AsynclockError, sent: float) -> None:
            self._released(held, done, outcome, first=entry.attempts == 1)
            if claim is not None:
                claim.travelled(outcome, sent)

        command = Release(key=self.key, id=held.id, then=None if claim is None else claim.travel())
        until = self.session.monotonic() + held.terms.ttl

        def in_trouble(error: StoreError) -> None:
            _end(done, error)
            if claim is not None:
                claim.travel_alone()

        entry = self.session.batcher.submit(command, answered, until, in_trouble)
        if claim is not None:
            claim.carrier = entry
        self.pump()
        return done

    def _released(
        self, held: Held, done: asyncio.Future[None], outcome: o.Outcome | AsynclockError, *, first: bool
    ) -> None:
        if isinstance(outcome, AsynclockError):
            self.session.give_back(self.key, held.id, held.terms.ttl)
            _end(done, outcome)
        elif isinstance(outcome, o.NotHeld) and first:
            _end(done, LeaseLost(self.key, token=held.token, reason=LossReason.EXPIRED))
        else:
            _end(done, None)

    def _next(self) -> Claim | None:
        """A claim for the best waiter of all, to travel with a release; none if it has been asked for already."""
        best = self._best()
        if best is None or best.head is not None or not self.project.may_ask(self):
            return None
        return self._claim(best)

    def lost(self, held: Held) -> None:
        """A lease ended by itself or was taken; what the store may still have of it is given back."""
        self._forget(held)
        if held.reason is not LossReason.REVOKED:  # a renewal under way may yet keep it for a whole ttl
            self.session.give_back(self.key, held.id, held.terms.ttl)
        self.pump()

    def _forget(self, held: Held) -> None:
        self.holding.discard(held)
        self.used -= held.terms.permits
        self.session.helds.pop(held.id, None)
        self.session.heartbeats.remove(held)
        self.owners.remove(held)
        self.project.ended()


def _end(done: asyncio.Future[None], error: AsynclockError | None) -> None:
    if done.done():
        return
    if error is None:
        done.set_result(None)
    else:
        done.set_exception(error)
        done.exception()  # looked at: whoever does not wait for it any more need not hear of it
