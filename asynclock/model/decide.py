"""The rules of asynclock, once: what a command does to a record at an instant of the store's clock.

    decide(record, command, now_us) -> Decision(record', outcome, facts)

Every store answers as this function does; one conformance suite and one differential test hold them to it.

1. Nothing happens before what has run out is gone: first *reap* (drop holders and waiters whose time has passed), then
   *promote* (grant to the best waiter while its permits fit).
2. A waiter that does not fit blocks those behind it: neither a writer nor a large request starves.
3. A newcomer is granted only if its permits are free and no better-ranked waiter stands before it.
4. The permits held never exceed the capacity.
5. Every grant takes token = max(next_token, now_us): tokens grow even when the store forgets all it knew.
6. A grant from the queue lives as long as its waiter did: until its client confirms it by a Renew, a dead client's turn
   costs others no more than its place in the queue would have.
7. A record nobody holds or waits for is forgotten (None) once the clock has passed its tokens.

The command's values are trusted here; they were checked at the door (``asynclock.limits``).
"""

from bisect import insort
from typing import NamedTuple, assert_never

from msgspec.structs import replace

from asynclock import events
from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.model.ranking import rank_of, waiter_ttl_ms
from asynclock.model.record import Holder, Record, Waiter
from asynclock.types import ResourceKey


class Decision(NamedTuple):
    """What became of the record, what to answer, and what changed."""

    record: Record | None
    outcome: o.Outcome
    facts: tuple[events.Fact, ...]


def decide(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = _Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = draft.obey(command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def _inspect(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def _order(waiter: Waiter) -> tuple[int, int]:
    return waiter.rank, waiter.ticket


class _Draft:
    """A record opened for one decision; never outlives it."""

    __slots__ = (
        "capacity",
        "facts",
        "holders",
        "key",
        "next_ticket",
        "next_token",
        "now_ms",
        "now_us",
        "record",
        "waiters",
    )

    def __init__(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[events.Fact] = []
        self.holders: dict[str, Holder] = {}
        self.waiters: list[Waiter] = []
        self.capacity = self.next_ticket = self.next_token = 0
        if record is not None:
            self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
            self.holders = {holder.id: holder for holder in record.holders}
            self.waiters = list(record.waiters)

    def freeze(self) -> Record | None:
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def obey(self, command: c.Command) -> o.Outcome:
        match command:
            case c.Acquire():
                return self.acquire(command)
            case c.Renew():
                return self.renew(command)
            case c.Release():
                return self.release(command)
            case c.Withdraw():
                return self.withdraw(command)
            case c.Poke():
                return self.poke()
            case c.ForceRelease():
                return self.force_release(command)
            case c.Reassert():
                return self.reassert(command)
            case c.Inspect():  # pragma: no cover - answered without a draft
                raise AssertionError
            case _ as unreachable:
                assert_never(unreachable)

    # -- what runs before every command ---------------------------------------------------------------------------

    def settle(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in [h for h in self.holders.values() if h.until_ms <= now_ms]:
            del self.holders[holder.id]
            self.note(events.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(events.Abandoned, waiter)
            self.promote()

    def promote(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 6); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def free(self) -> int:
        return self.capacity - sum([holder.permits for holder in self.holders.values()])

    def grant(self, request: Waiter | c.Acquire, until_ms: int, *, queued: bool) -> Holder:
        token = max(self.next_token, self.now_us)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=request.tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
        )
        self.next_token = token + request.tokens
        self.holders[holder.id] = holder
        fact = events.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=request.tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    # -- the commands ---------------------------------------------------------------------------------------------

    def acquire(self, command: c.Acquire) -> o.AcquireOutcome:
        if holder := self.holders.get(command.id):
            return self.granted(holder)
        if self.waiters and (place := self.find(command.id)) is not None:
            return self.enqueue(self.raised(self.waiters.pop(place), command), raised=True)
        if not self.holders and not self.waiters:
            self.capacity = command.capacity
        elif command.capacity != self.capacity:
            return o.CapacityMismatch(capacity=self.capacity)
        first = not self.waiters or self.rank(command) < self.waiters[0].rank
        if first and command.permits <= self.free():
            return self.granted(self.grant(command, self.now_ms + command.ttl_ms, queued=False))
        if not command.wait:
            return o.Busy(holders=self.behind())
        if len(self.waiters) >= command.max_waiters:
            return o.QueueFull(waiting=len(self.waiters))
        newcomer = self.waiter(command)
        self.next_ticket += 1
        return self.enqueue(newcomer, raised=False)

    def rank(self, command: c.Acquire) -> int:
        return rank_of(
            enqueued_ms=self.now_ms - command.waited_ms, priority=command.priority, ageing_ms=command.ageing_ms
        )

    def waiter(self, command: c.Acquire) -> Waiter:
        return Waiter(
            id=command.id,
            client=command.client,
            owner=command.owner,
            permits=command.permits,
            priority=command.priority,
            rank=self.rank(command),
            ticket=self.next_ticket,
            enqueued_ms=self.now_ms - command.waited_ms,
            ttl_ms=command.ttl_ms,
            until_ms=self.now_ms + waiter_ttl_ms(command.ttl_ms),
            tokens=command.tokens,
            details=command.details,
        )

    def raised(self, old: Waiter, command: c.Acquire) -> Waiter:
        """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
        new = replace(self.waiter(command), id=old.id, permits=old.permits, ticket=old.ticket)
        if new.rank < old.rank:
            return new
        return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)

    def enqueue(self, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
        """Put the waiter where it belongs; a raised one may now stand first and fit."""
        insort(self.waiters, waiter, key=_order)
        self.note(events.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
        if raised:
            self.promote()
        return self.standing(waiter.id)

    def renew(self, command: c.Renew) -> o.Outcome:
        if holder := self.holders.get(command.id):
            return self.renew_holder(holder, command)
        place = self.find(command.id)
        if place is None:
            return o.Lost()
        old = self.waiters[place]
        self.waiters[place] = waiter = replace(
            old,
            owner=command.owner or old.owner,
            details=command.details or old.details,
            ttl_ms=command.ttl_ms,
            until_ms=self.now_ms + waiter_ttl_ms(command.ttl_ms),
        )
        self.note(events.Renewed, waiter, until_ms=waiter.until_ms)
        return self.queued(waiter.id)

    def renew_holder(self, old: Holder, command: c.Renew) -> o.Renewed:
        block = max(self.next_token, self.now_us) if command.tokens else 0
        if block:
            self.next_token = block + command.tokens
        self.holders[old.id] = holder = replace(
            old,
            owner=command.owner or old.owner,
            details=command.details or old.details,
            until_ms=self.now_ms + command.ttl_ms,
        )
        self.note(events.Renewed, holder, until_ms=holder.until_ms)
        return o.Renewed(
            ttl_ms=command.ttl_ms, token=block, tokens=command.tokens, contender=self.contender(holder.client)
        )

    def release(self, command: c.Release) -> o.Released | o.NotHeld:
        """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
        holder = self.holders.pop(command.id, None)
        if holder:
            self.note(events.Released, holder, token=holder.token)
        before = len(self.facts)
        then = self.acquire(command.then) if command.then else None
        self.promote()
        if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
            then = self.standing(then.id)
        granted = [fact.id for fact in self.facts[before:] if isinstance(fact, events.Granted) and fact.queued]
        return o.Released(granted=tuple(granted), then=then) if holder else o.NotHeld(then=then)

    def withdraw(self, command: c.Withdraw) -> o.Withdrawn | o.Released:
        if holder := self.holders.pop(command.id, None):
            self.note(events.Released, holder, token=holder.token)
            return o.Released(granted=self.promote())
        if (place := self.find(command.id)) is not None:
            self.note(events.Withdrawn, self.waiters.pop(place))
            self.promote()
        return o.Withdrawn()

    def poke(self) -> o.Poked:
        fresh = {fact.id for fact in self.facts if isinstance(fact, events.Granted)}
        granted = tuple(self.granted(holder) for holder in self.holders.values() if holder.id in fresh)
        return o.Poked(granted=granted, recheck_after_ms=self.recheck_after_ms(len(self.waiters)))

    def force_release(self, command: c.ForceRelease) -> o.Released | o.NotHeld:
        taken = [h for h in self.holders.values() if not command.token or h.token == command.token]
        for holder in taken:
            del self.holders[holder.id]
            self.note(events.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
        return o.Released(granted=self.promote()) if taken else o.NotHeld()

    def reassert(self, command: c.Reassert) -> o.Renewed | o.Lost:
        known = self.holders.get(command.id)
        if not known:
            if not self.holders and not self.waiters:
                self.capacity = command.capacity
            if command.capacity != self.capacity or command.permits > self.free():
                return o.Lost()
        holder = Holder(
            id=command.id,
            client=command.client,
            owner=command.owner,
            permits=command.permits,
            token=command.token,
            tokens=command.tokens,
            granted_ms=known.granted_ms if known else self.now_ms,
            until_ms=self.now_ms + command.ttl_ms,
            details=command.details,
        )
        self.next_token = max(self.next_token, command.token + command.tokens)
        self.holders[holder.id] = holder
        self.note(events.Reasserted, holder, token=holder.token)
        return o.Renewed(ttl_ms=command.ttl_ms, contender=self.contender(holder.client))

    # -- the answers ----------------------------------------------------------------------------------------------

    def standing(self, request_id: str) -> o.Granted | o.Queued:
        """Where a request that holds or waits stands now."""
        holder = self.holders.get(request_id)
        return self.granted(holder) if holder else self.queued(request_id)

    def granted(self, holder: Holder) -> o.Granted:
        return o.Granted(
            id=holder.id,
            token=holder.token,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client),
        )

    def queued(self, waiter_id: str) -> o.Queued:
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def behind(self) -> tuple[Holder, ...]:
        return tuple(self.holders.values())[: o.MAX_BEHIND]

    def recheck_after_ms(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = [holder.until_ms for holder in self.holders.values()]
        ends += [waiter.until_ms for waiter in self.waiters[:place]]
        return min(ends) - self.now_ms if ends else None

    def contender(self, client: str) -> int | None:
        """Rank of the best waiter of another client."""
        if not self.waiters:
            return None
        return next((waiter.rank for waiter in self.waiters if waiter.client != client), None)

    def find(self, waiter_id: str) -> int | None:
        return next((place for place, waiter in enumerate(self.waiters) if waiter.id == waiter_id), None)

    def note(self, kind: type[events.Fact], who: Holder | Waiter, **more: object) -> None:
        self.facts.append(kind(key=self.key, id=who.id, client=who.client, owner=who.owner, **more))  # type: ignore[arg-type]
