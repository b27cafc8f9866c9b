"""The rules of asynclock, once: what a command does to a record at an instant of the store's clock.

    decide(record, command, now_us, mark_us) -> Decision(record', outcome, facts)

Every store answers as this function does; one conformance suite and one differential test hold them to it.

1. Nothing happens before what has run out is gone: first *reap* (drop holders and waiters whose time has passed), then
   *promote* (grant to the best waiter while its permits fit).
2. A waiter that does not fit blocks those behind it: neither a writer nor a large request starves.
3. A newcomer is granted only if its permits are free and no better-ranked waiter stands before it.
4. The permits held never exceed the capacity.
5. Every grant takes token = max(next_token, mark_us). The store's *mark* never falls and is larger than every token that
   was forgotten, so tokens grow whatever is done to the clock. It is never behind the clock, so they grow also when the
   store loses all it knew, the mark included.
6. Only a lease of the whole capacity has more than one token. Else a later grant beside it could carry a smaller token than
   the one it goes on to use. Asked for more, a smaller one is given one, and its renewal none.
7. A grant from the queue lives as long as its waiter did: until its client confirms it by a Renew, a dead client's turn
   costs others no more than its place in the queue would have.
8. A record nobody holds or waits for is forgotten (None) once the mark has passed its tokens.
9. A lease of the whole capacity may be entered again by its owner, whoever waits. Each entry is a lease of its own without
   permits; when the one that has them ends, in whichever way, an entry gets them, so nobody else is granted any before the last
   of them has ended. All of them have one token: it is one line of work, and a fence must refuse none of it.

The command's values are trusted here; they were checked at the door (``asynclock.limits``).
"""

from bisect import insort
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from asynclock.model import commands as c
from asynclock.model import facts as f
from asynclock.model import outcomes as o
from asynclock.model.draft import Draft
from asynclock.model.ranking import rank_of, waiter_ttl_ms
from asynclock.model.record import Holder, Record, Waiter

#: The answers where nobody else is concerned, which is mostly.
_RELEASED, _NOT_HELD = o.Released(), o.NotHeld()


class Decision(Struct, frozen=True, gc=False):
    """What became of the record, what to answer, and what changed."""

    record: Record | None
    outcome: o.Outcome
    facts: tuple[f.Fact, ...]


def decide(record: Record | None, command: c.Command, now_us: int, mark_us: int | None = None) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
        mark_us: the store's mark (rule 5). A clock that never falls is one, and the default.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us, now_us if mark_us is None else mark_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
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


def _obey(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case c.Enter():
            return _enter(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def _acquire(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def _rank(draft: Draft, command: c.Acquire) -> int:
    return rank_of(enqueued_ms=draft.now_ms - command.waited_ms, priority=command.priority, ageing_ms=command.ageing_ms)


def _waiter(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def _raised(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def _enqueue(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def _renew(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def _renew_holder(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity and len(draft.holders) == 1 else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def _release(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def _withdraw(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.find(command.id)) is not None:
        draft.note(f.Withdrawn, draft.waiters.pop(place))
        draft.promote()
    return o.Withdrawn()


def _poke(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(draft.granted(holder) for holder in draft.holders.values() if holder.id in fresh)
    return o.Poked(granted=granted, recheck_after_ms=draft.recheck_after_ms(len(draft.waiters)))


def _force_release(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        draft.inherit(draft.holders.pop(holder.id))
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def _enter(draft: Draft, command: c.Enter) -> o.Granted | o.Lost:
    """Rule 9. Whoever has more than one token may go on to another, so it is not entered."""
    if known := draft.holders.get(command.id):
        return draft.granted(known)
    held = _whole(draft, command)
    if held is None:
        return o.Lost()
    if (place := draft.find(command.id)) is not None:
        draft.note(f.Withdrawn, draft.waiters.pop(place))
    return draft.granted(draft.share(held, command))


def _whole(draft: Draft, command: c.Enter | c.Reassert) -> Holder | None:
    """The lease of everything that this owner holds with this token, if there is one."""
    for holder in draft.holders.values():
        if holder.permits == draft.capacity:
            mine = (holder.owner, holder.token, holder.tokens) == (command.owner, command.token, 1)
            return holder if mine else None
    return None


def _reassert(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    permits = known.permits if known else command.permits
    if not known and command.permits == command.capacity == draft.capacity and _whole(draft, command):
        permits = 0  # one of them was an entry of the other, and which does not matter
    elif not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known, permits)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def _told(draft: Draft, command: c.Reassert, known: Holder | None, permits: int) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6.

    How many permits it has is not the client's to say: it may be an entry, or have been one.
    """
    alone = len(draft.holders) == (1 if known else 0)
    whole = permits == draft.capacity and alone
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if whole else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=permits,
        token=command.token,
        tokens=end - first if whole else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )
