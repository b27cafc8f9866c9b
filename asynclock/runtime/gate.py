"""A gate: one resource's heaps of this client's waiters, and what it asks of the store for them.

A lane is the heap of those who want the same number of permits.

1. At most one request per lane queues in the store; it speaks for the best local waiter and is raised when a better one
   arrives. Where several leases may be free (a semaphore, readers) further requests go along that never queue.
2. While our own leases leave nothing free, nothing is asked: the release asks for the next waiter in the same step
   (``then``), ranked against the queue of the store.
3. A waiter that leaves takes its request along, or leaves its lease to the next.
4. Everything here is synchronous: a waiter is in a heap, or has a claim, or has its lease, and nothing in between.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from asynclock.errors import AsynclockError, DeadlockError, LeaseLost, StoreError, StoreUnavailable, shown
from asynclock.model import outcomes as o
from asynclock.model.commands import Release
from asynclock.runtime.claim import Claim
from asynclock.runtime.heap import Entry, Heap
from asynclock.runtime.held import Held
from asynclock.types import LossReason

if TYPE_CHECKING:
    from asynclock.runtime.session import Session
    from asynclock.runtime.terms import Terms
    from asynclock.types import ResourceKey

#: Requests of one lane that are under way at once, where capacity allows for more than one lease.
_WINDOW = 64


class Waiter:
    """Somebody who awaits ``future``: a lease, or the answer that there is none (Busy) if it does not ``wait``."""

    __slots__ = ("claim", "entry", "future", "gate", "held", "joined", "terms", "wait")

    def __init__(self, gate: Gate, terms: Terms, joined: float, *, wait: bool) -> None:
        self.gate = gate
        self.terms = terms
        self.joined = joined
        self.wait = wait
        self.future: asyncio.Future[Held | o.Busy] = asyncio.get_running_loop().create_future()
        self.entry: Entry | None = None
        self.claim: Claim | None = None
        self.held: Held | None = None


class Lane:
    """Waiters for the same number of permits, their one request that may queue, and those that never do."""

    __slots__ = ("head", "heap", "tries")

    def __init__(self) -> None:
        self.heap: Heap[Waiter] = Heap()
        self.head: Claim | None = None
        self.tries: set[Claim] = set()


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
        #: Leases of explicit owners, for re-entrance.
        self.owners: dict[str, Held] = {}

    # -- waiters come and go --------------------------------------------------------------------------------------

    def join(self, terms: Terms, joined: float, *, wait: bool) -> Waiter:
        """Stand in line. The waiter's future may be done at once.

        Raises:
            QueueFull: the project has as many waiters as it may.
            DeadlockError: its owner holds what it waits for.
        """
        waiter = Waiter(self, terms, joined, wait=wait)
        if terms.owner is not None and (held := self.owners.get(terms.owner)) and held.valid():
            if terms.reentrant and terms.permits <= held.terms.permits:
                held.handles += 1
                waiter.held = held
                waiter.future.set_result(held)
                return waiter
            if terms.permits > self.capacity - held.terms.permits:
                holds = f"owner {terms.owner!r} holds {shown(self.key)}"
                raise DeadlockError(self.key, cycle=(holds, f"owner {terms.owner!r} waits for {shown(self.key)}"))
        lane = self.lanes.get(terms.permits)
        if lane is None:
            lane = self.lanes[terms.permits] = Lane()
        if not wait and (self.used >= self.capacity or lane.heap or lane.head):
            waiter.future.set_result(o.Busy(holders=()))
            return waiter
        self.project.joined()
        rank = joined * 1000 - terms.priority * self.session.ageing_ms
        waiter.entry = entry = lane.heap.place(rank)
        if lane.head is None and not lane.heap and self.used < self.capacity and self.project.may_ask(self):
            self._speak_for(waiter, lane).send()
            return waiter
        lane.heap.restore(entry, waiter)
        self.pump()
        if not wait and waiter.claim is None:
            lane.heap.discard(waiter.entry)
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
        """Ask the store for what the waiters want and may be free."""
        for permits, lane in self.lanes.items():
            if lane.heap and self.used < self.capacity:
                self._pump(lane, (self.capacity - self.used) // permits)

    def _pump(self, lane: Lane, fits: int) -> None:
        if lane.head is None:
            if not self.project.may_ask(self):
                return
            self._claim(lane).send()
        elif lane.head.wait:
            self._raise(lane.head, lane)
        while lane.heap and len(lane.tries) + 1 < min(fits, _WINDOW) and lane.head and not lane.head.queued:
            if not self.project.may_ask(self):
                return
            self._claim(lane).send()

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
        """Let the head speak for a better waiter that came."""
        best, old = lane.heap.first(), head.waiter.entry
        if best is not None and old is not None and best < old:
            entry, waiter = lane.heap.pop()
            lane.heap.restore(old, head.waiter)
            head.waiter.claim = None
            head.waiter, waiter.claim, waiter.entry = waiter, head, entry
            head.send()

    def _drop(self, claim: Claim) -> None:
        """The claim is over, without a lease."""
        self._detach(claim)
        self.project.unasked()

    def _detach(self, claim: Claim) -> None:
        if claim.lane.head is claim:
            claim.lane.head = None
        claim.lane.tries.discard(claim)
        claim.finish()

    # -- what comes of it -----------------------------------------------------------------------------------------

    def granted(self, claim: Claim, *, token: int, ends: float, confirmed: float | None) -> None:
        """The store gave a lease: to the claim's waiter, unless the news is as old as the lease.

        ``confirmed`` is the send time of the answered command; None if a notice told of it.
        """
        waiter = claim.waiter
        now = self.session.monotonic()
        if ends - waiter.terms.margin <= now:
            self._too_late(claim)
            return
        fresh = claim.shown is waiter
        self._detach(claim)
        self.used += waiter.terms.permits
        held = Held(
            self, waiter.terms, now, lease_id=claim.id, token=token, ends=ends, confirmed=confirmed, fresh=fresh
        )
        self.session.helds[held.id] = held
        self.holding.add(held)
        if waiter.terms.owner is not None:
            self.owners[waiter.terms.owner] = held
        waiter.claim, waiter.held = None, held
        self.project.granted(now - waiter.joined)
        if not waiter.future.done():  # else it was cancelled a moment ago, and leaves with the lease in its hands
            waiter.future.set_result(held)
        if self.used < self.capacity:
            self.pump()

    def _too_late(self, claim: Claim) -> None:
        """Give it back unseen and ask anew; the waiter keeps its place."""
        self._drop(claim)
        self.session.withdraw(self.key, claim.id, claim.waiter.terms.ttl)
        self._back_in_line(claim)
        self.pump()

    def turned_away(self, claim: Claim, busy: o.Busy) -> None:
        """A request that does not queue found nothing free."""
        self._drop(claim)
        if claim.waiter.wait:
            self._back_in_line(claim)
            self.pump()
        else:
            self._settle(claim.waiter, busy)

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

    def _back_in_line(self, claim: Claim) -> None:
        waiter = claim.waiter
        waiter.claim = None
        if waiter.entry is not None:
            claim.lane.heap.restore(waiter.entry, waiter)

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
        entry = self.session.batcher.submit(command, answered, until, lambda error: _end(done, error))
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
        """A claim for the best waiter of all lanes that have none yet, to travel with a release."""
        lanes = [lane for lane in self.lanes.values() if lane.heap and lane.head is None]
        if not lanes or not self.project.may_ask(self):
            return None
        return self._claim(min(lanes, key=lambda lane: lane.heap.first() or []))

    def lost(self, held: Held) -> None:
        """A lease ended by itself or was taken; what the store may still have of it is given back."""
        self._forget(held)
        if held.reason in (LossReason.MAX_HOLD, LossReason.CLOSED):
            self.session.give_back(self.key, held.id, held.terms.ttl)
        self.pump()

    def _forget(self, held: Held) -> None:
        self.holding.discard(held)
        self.used -= held.terms.permits
        self.session.helds.pop(held.id, None)
        self.session.heartbeats.remove(held)
        if held.terms.owner is not None and self.owners.get(held.terms.owner) is held:
            del self.owners[held.terms.owner]
        self.project.ended()


def _end(done: asyncio.Future[None], error: AsynclockError | None) -> None:
    if done.done():
        return
    if error is None:
        done.set_result(None)
    else:
        done.set_exception(error)
        done.exception()  # looked at: whoever does not wait for it any more need not hear of it
