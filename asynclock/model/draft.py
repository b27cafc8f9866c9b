"""A record opened for one decision: what is done to it before and during a command, and how it answers.

``decide`` says when; here is how a grant is made, what runs out, and what a holder or a waiter is told of itself.
"""

from msgspec.structs import replace

from asynclock.model import facts as f
from asynclock.model import outcomes as o
from asynclock.model.commands import Acquire, Enter
from asynclock.model.record import Holder, Record, Waiter
from asynclock.types import ResourceKey


class Draft:
    """A record opened for one decision; never outlives it."""

    __slots__ = (
        "capacity",
        "facts",
        "holders",
        "key",
        "mark_us",
        "next_ticket",
        "next_token",
        "now_ms",
        "record",
        "waiters",
    )

    def __init__(self, record: Record | None, key: ResourceKey, now_us: int, mark_us: int) -> None:
        self.record = record
        self.key = key
        self.mark_us = mark_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def freeze(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.mark_us:
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

    # -- what runs before every command ---------------------------------------------------------------------------

    def settle(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                self.inherit(self.holders.pop(holder.id))
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    def promote(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def free(self) -> int:
        """Permits that nobody holds."""
        left = self.capacity
        for holder in self.holders.values():
            left -= holder.permits
        return left

    def grant(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def drop(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        if self.holders:
            self.inherit(holder)
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def inherit(self, gone: Holder) -> None:
        """A lease has ended: if it had all permits, the entry with the smallest id has them now (rule 9)."""
        if self.holders and gone.permits == self.capacity:
            heir = self.holders[min(self.holders)]
            self.holders[heir.id] = replace(heir, permits=gone.permits)

    def share(self, holder: Holder, request: Enter) -> Holder:
        """An entry of a lease (rule 9)."""
        entry = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=0,
            token=holder.token,
            tokens=1,
            granted_ms=self.now_ms,
            until_ms=self.now_ms + request.ttl_ms,
            details=request.details,
            block=holder.token,
        )
        self.holders[entry.id] = entry
        self.note(f.Entered, entry, token=entry.token)
        return entry

    def reserve(self, tokens: int) -> int:
        """The first of so many fresh tokens (rule 5)."""
        token = max(self.next_token, self.mark_us)
        self.next_token = token + tokens
        return token

    # -- the answers ----------------------------------------------------------------------------------------------

    def standing(self, request_id: str) -> o.Granted | o.Queued:
        """Where a request that holds or waits stands now."""
        holder = self.holders.get(request_id)
        return self.granted(holder) if holder else self.queued(request_id)

    def granted(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def queued(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def behind(self) -> tuple[Holder, ...]:
        """Some of the holders, for people."""
        return tuple(self.holders.values())[: o.MAX_BEHIND]

    def recheck_after_ms(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = [holder.until_ms for holder in self.holders.values()]
        ends += [waiter.until_ms for waiter in self.waiters[:place]]
        return min(ends) - self.now_ms if ends else None

    def contender(self, client: str) -> int | None:
        """Rank of the best waiter of another client, less now."""
        return next((waiter.rank - self.now_ms for waiter in self.waiters if waiter.client != client), None)

    def find(self, waiter_id: str) -> int | None:
        """The place of a waiter, from 0."""
        return next((place for place, waiter in enumerate(self.waiters) if waiter.id == waiter_id), None)

    def note(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=self.key, id=who.id, client=who.client, owner=who.owner, **more))  # type: ignore[arg-type]
