"""decide() under random histories: whatever is sent, and whenever, the promises hold.

Every command is sent twice in a row, as after a lost reply. The store may forget everything; clients then re-assert.
"""

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec import structs

from asynclock.model import commands as c
from asynclock.model import facts as f
from asynclock.model import outcomes as o
from asynclock.model.codec import decode_record, encode_record
from asynclock.model.decide import Decision, decide
from asynclock.model.ranking import rank_of, waiter_ttl_ms
from asynclock.model.record import Holder, Record, Waiter
from tests.model.driver import KEY, START_US

CLIENTS = "ABC"
#: Requests are numbered; the first letter is the client's.
names = st.builds(lambda client, number: f"{client}{number}", st.sampled_from(CLIENTS), st.integers(0, 2))
ttls = st.sampled_from([100, 5_000, 30_000, 30_000])
pauses_us = st.sampled_from([0, 1, 40, 999, 1_000, 50_000, 100_000, 5_000_000, 31_000_000])
#: Of a lease that no store has given.
OLD_TOKEN = 7
GONE = {
    f.Expired,
    f.Abandoned,
    f.Released,
    f.Withdrawn,
    f.Forced,
    f.Granted,  # a waiter leaves the queue so
}


def order(waiter: Waiter) -> tuple[int, int]:
    return waiter.rank, waiter.ticket


def living(record: Record | None, now_ms: int) -> tuple[dict[str, Holder], dict[str, Waiter]]:
    """Who is not reaped at ``now_ms``."""
    if record is None:
        return {}, {}
    holders = {holder.id: holder for holder in record.holders if holder.until_ms > now_ms}
    return holders, {waiter.id: waiter for waiter in record.waiters if waiter.until_ms > now_ms}


class Histories(RuleBasedStateMachine):
    """One resource, three clients, a clock that goes forward."""

    @initialize(capacity=st.sampled_from([1, 2, 5, 5]))
    def start(self, capacity: int) -> None:
        self.capacity = capacity
        self.now_us = START_US
        self.record: Record | None = None
        self.highest_token = 0
        self.leases: dict[str, Holder] = {}
        #: Every block of tokens ever given: the first, the last, and whose: the lease's id and its very first token.
        self.given: list[tuple[int, int, tuple[str, int]]] = []

    # -- what can happen ------------------------------------------------------------------------------------------

    @rule(pause_us=pauses_us)
    def time_passes(self, pause_us: int) -> None:
        self.now_us += pause_us

    @rule(data=st.data(), name=names)
    def acquire(self, data: st.DataObject, name: str) -> None:
        request = self.request(data, name)
        if any(living(self.record, self.now_us // 1000)) and data.draw(st.integers(0, 9)) == 0:
            request = structs.replace(request, capacity=self.capacity + 1)
        self.send(request)

    @rule(data=st.data(), some=st.lists(names, min_size=2, max_size=6, unique=True))
    def crowd(self, data: st.DataObject, some: list[str]) -> None:
        """Several come at once, so that there is a queue to be wrong about."""
        for name in some:
            self.send(self.request(data, name))

    @rule(data=st.data(), follower=st.none() | names)
    def release(self, data: st.DataObject, follower: str | None) -> None:
        name = self.somebody(data)
        then = None if follower in (None, name) else self.request(data, follower)
        outcome = self.send(c.Release(key=KEY, id=name, then=then))
        assert name not in living(self.record, self.now_us // 1000)[0]
        assert isinstance(outcome, o.Released | o.NotHeld)
        assert (outcome.then is None) == (then is None)

    @rule(data=st.data(), ttl_ms=ttls, tokens=st.sampled_from([0, 0, 1, 64]))
    def renew(self, data: st.DataObject, ttl_ms: int, tokens: int) -> None:
        name = self.somebody(data)
        known = {name for side in living(self.record, self.now_us // 1000) for name in side}
        token = self.told(data, name)
        outcome = self.send(c.Renew(key=KEY, id=name, ttl_ms=ttl_ms, tokens=tokens, owner="new", token=token))
        assert isinstance(outcome, o.Lost) == (name not in known), (
            "a late renew took a lease back, or an early one failed"
        )

    @rule(data=st.data(), ttl_ms=ttls)
    @precondition(lambda self: self.leases)
    def enter(self, data: st.DataObject, ttl_ms: int) -> None:
        held = self.leases[data.draw(st.sampled_from(sorted(self.leases)))]
        owner = held.owner if data.draw(st.integers(0, 3)) else "somebody"
        token = held.token if data.draw(st.integers(0, 3)) else held.token - 1
        name = data.draw(names)
        living_leases, _ = living(self.record, self.now_us // 1000)
        outcome = self.send(c.Enter(key=KEY, id=name, client=name[0], owner=owner, token=token, ttl_ms=ttl_ms))
        if name in living_leases:
            assert isinstance(outcome, o.Granted)
        elif isinstance(outcome, o.Granted):
            assert any((one.owner, one.token, one.tokens) == (owner, token, 1) for one in living_leases.values())

    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        name = self.somebody(data)
        self.send(c.Withdraw(key=KEY, id=name))
        assert not any(name in side for side in living(self.record, self.now_us // 1000)), "something was left behind"

    @rule(data=st.data())
    def force_release(self, data: st.DataObject) -> None:
        """All at once is not sent twice: the second would take what the first made free for others."""
        match data.draw(st.integers(0, 9)):
            case 0:
                self.apply(c.ForceRelease(key=KEY, reason="stuck"))
            case 1 | 2 | 3 if self.given:
                first, last, lease = data.draw(st.sampled_from(self.given[-9:]))
                living_leases, _ = living(self.record, self.now_us // 1000)
                self.send(c.ForceRelease(key=KEY, token=data.draw(st.integers(first, last)), reason="stuck"))
                left, _ = living(self.record, self.now_us // 1000)
                taken = marks(living_leases) - marks(left)
                # Who claims an old token out of the blue, and then reserves new ones, claims all that lie between.
                honest = {block for _, block in marks(living_leases)} - {OLD_TOKEN}
                named = {block for _, block in taken} & honest  # entries have the token of the lease
                assert named == {lease[1]} & honest, "another lease was taken, or the right one was not"
            case _:
                self.send(c.Poke(key=KEY))

    @rule()
    def inspect(self) -> None:
        before = self.record
        seen = self.send(c.Inspect(key=KEY))
        assert self.record is before, "looking changed something"
        holders, waiters = living(before, self.now_us // 1000)
        assert isinstance(seen, o.Inspected)
        assert (seen.holders, seen.waiters) == (tuple(holders.values()), tuple(waiters.values()))
        assert seen.capacity == (self.capacity if holders or waiters else 0)

    @rule(data=st.data())
    @precondition(lambda self: self.leases)
    def store_forgets(self, data: st.DataObject) -> None:
        """A flush; those who still believe in their leases re-assert them in any order, before new ones are given."""
        self.record = None
        self.now_us += data.draw(st.sampled_from([100_000, 250_000]))
        believed = dict(self.leases)
        for name in data.draw(st.permutations(sorted(believed))):
            old = believed[name]
            if old.until_ms > self.now_us // 1000:
                self.send(reassertion(old, self.capacity, old.until_ms - self.now_us // 1000))
                shared = [one for one in self.record.holders if one.token == old.token] if self.record else []
                assert shared, "a valid lease was not believed, nor one of the same owner"

    @rule(name=names, ttl_ms=ttls, permits=st.integers(1, 5), capacity=st.sampled_from([1, 2, 5]))
    def reassert_out_of_the_blue(self, name: str, ttl_ms: int, permits: int, capacity: int) -> None:
        """What no client does: even then the capacity holds."""
        holders, waiters = living(self.record, self.now_us // 1000)
        if name in holders or name in waiters:
            return
        if not holders and not waiters:
            capacity = self.capacity
        wanted = min(permits, capacity)
        self.send(
            c.Reassert(
                key=KEY,
                id=name,
                client=name[0],
                owner="o",
                permits=wanted,
                capacity=capacity,
                token=OLD_TOKEN,
                tokens=1,
                ttl_ms=ttl_ms,
            )
        )

    # -- what must hold -------------------------------------------------------------------------------------------

    @invariant()
    def bytes_hold_everything(self) -> None:
        record = getattr(self, "record", None)
        assert record is None or decode_record(encode_record(record)) == record

    def somebody(self, data: st.DataObject) -> str:
        """Mostly one who holds or waits, in the order of the record; sometimes one who does not."""
        ids = [one.id for one in (*self.record.holders, *self.record.waiters)] if self.record else []
        return data.draw(st.sampled_from(ids)) if ids and data.draw(st.integers(0, 4)) else data.draw(names)

    def told(self, data: st.DataObject, name: str) -> int:
        """A token that the client might say is in use: one of its own, or, what no client does, any other."""
        lease = self.leases.get(name)
        if lease is None or not data.draw(st.integers(0, 3)):
            return data.draw(st.sampled_from([0, 1, self.now_us + 10**9]))
        return data.draw(st.integers(lease.block, lease.block + lease.tokens - 1))

    def request(self, data: st.DataObject, name: str) -> c.Acquire:
        return c.Acquire(
            key=KEY,
            id=name,
            client=name[0],
            owner="o",
            permits=data.draw(st.integers(1, self.capacity)),
            capacity=self.capacity,
            priority=data.draw(st.sampled_from([-10, 0, 0, 1, 10])),
            ageing_ms=1_000,
            waited_ms=data.draw(st.sampled_from([0, 0, 10, 2_000])),
            ttl_ms=data.draw(ttls),
            wait=bool(data.draw(st.integers(0, 7))),
            tokens=data.draw(st.sampled_from([1, 1, 64])),
            max_waiters=data.draw(st.sampled_from([3, 10_000])),
        )

    def send(self, command: c.Command) -> o.Outcome:
        """Send, check, send again, check that the second time had no effect and answered the same."""
        outcome = self.apply(command)
        before = self.record
        again = self.apply(command)
        refused = isinstance(getattr(outcome, "then", None), o.Busy | o.QueueFull)
        assert refused or same_effect(before, self.record, command), "sending it twice had two effects"
        assert same_answer(outcome, again, command), f"{outcome} and then {again}"
        return outcome

    def apply(self, command: c.Command) -> o.Outcome:
        before, now_ms = self.record, self.now_us // 1000
        decision = decide(before, command, self.now_us)
        self.record = decision.record
        if not isinstance(command, c.Inspect):
            self.check_record(decision.record)
            self.check_tokens(decision, before, command)
            self.check_order(decision, before, command)
            self.check_times(decision, before, command)
            self.check_answer(decision.outcome, decision.record, command)
            check_accounts(decision, before, now_ms)
            self.leases = {h.id: h for h in self.record.holders} if self.record else {}
        return decision.outcome

    def check_record(self, record: Record | None) -> None:
        if record is None:
            return
        now_ms = self.now_us // 1000
        assert not record.idle or record.next_token > self.now_us, "an idle record was kept"
        assert record.free >= 0, "more was granted than there is"
        assert record.idle or record.capacity == self.capacity
        assert all(one.until_ms > now_ms for one in (*record.holders, *record.waiters)), "the dead were not reaped"
        assert list(record.waiters) == sorted(record.waiters, key=order)
        assert len({order(waiter) for waiter in record.waiters}) == len(record.waiters)
        ids = [one.id for one in (*record.holders, *record.waiters)]
        assert len(ids) == len(set(ids)), "somebody stands there twice"
        assert not record.waiters or record.waiters[0].permits > record.free, "the best waiter fits and was not granted"
        if any(holder.permits == 0 for holder in record.holders):
            entries = [0] * (len(record.holders) - 1)
            assert sorted(holder.permits for holder in record.holders) == [*entries, record.capacity]
            assert len({(holder.token, holder.tokens) for holder in record.holders}) == 1, "entries of different leases"
        for holder in record.holders:
            assert holder.tokens == 1 or holder.permits == record.capacity, "a share has a block of tokens"
            assert holder.block <= holder.token < holder.block + holder.tokens <= record.next_token

    def check_tokens(self, decision: Decision, before: Record | None, command: c.Command) -> None:
        """Tokens grow over the whole history, also when the record had been forgotten; and so does the one shown."""
        for fact in decision.facts:
            if isinstance(fact, f.Granted):
                self.give(fact.token, fact.tokens, (fact.id, fact.token))
        holders, _ = living(decision.record, self.now_us // 1000)
        if isinstance(decision.outcome, o.Renewed) and decision.outcome.tokens:
            assert isinstance(command, c.Renew)
            self.give(decision.outcome.token, decision.outcome.tokens, (command.id, holders[command.id].block))
        for old in before.holders if before and isinstance(command, c.Renew) else ():
            assert old.id not in holders or holders[old.id].token >= old.token, "an older token is shown"
        following = max(decision.record.next_token if decision.record else 0, self.now_us)
        assert following > self.highest_token

    def give(self, token: int, tokens: int, lease: tuple[str, int]) -> None:
        assert token > self.highest_token
        self.highest_token = token + tokens - 1
        self.given.append((token, self.highest_token, lease))

    def check_order(self, decision: Decision, before: Record | None, command: c.Command) -> None:
        """Nobody who waits, lives and stands better is passed over; replayed fact by fact."""
        _, waiters = living(before, self.now_us // 1000)
        for waiter in decision.record.waiters if decision.record else ():
            old = waiters.get(waiter.id, waiter)
            assert (waiter.rank, waiter.ticket) <= (old.rank, old.ticket), "a waiter fell back"
        request = command.then if isinstance(command, c.Release) else command
        ranks = {name: order(waiter) for name, waiter in waiters.items()}
        final = {waiter.id for waiter in decision.record.waiters} if decision.record else set()
        for fact in decision.facts:
            match fact:
                case f.Queued():
                    newest = max((ticket for _, ticket in ranks.values()), default=0) + 1
                    ranks[fact.id] = (fact.rank, ranks[fact.id][1] if fact.raised else newest)
                case f.Withdrawn():
                    del ranks[fact.id]
                case f.Granted(queued=False):
                    assert isinstance(request, c.Acquire)
                    enqueued_ms = self.now_us // 1000 - request.waited_ms
                    mine_ms = rank_of(enqueued_ms=enqueued_ms, priority=request.priority, ageing_ms=request.ageing_ms)
                    assert all(mine_ms < rank_ms for rank_ms, _ in ranks.values()), "a better waiter was passed over"
                case f.Granted():
                    mine = ranks.pop(fact.id)
                    assert all(mine < other for other in ranks.values()), "a better waiter was passed over"
                case _:
                    pass
        assert set(ranks) == final

    def check_times(self, decision: Decision, before: Record | None, command: c.Command) -> None:
        """A grant from the queue lives as long as its waiter did (or as the command that raised it says)."""
        now_ms = self.now_us // 1000
        _, waiters = living(before, now_ms)
        request = command.then if isinstance(command, c.Release) else command
        for fact in decision.facts:
            if isinstance(fact, f.Granted) and isinstance(request, c.Acquire) and fact.id == request.id:
                lives_ms = waiter_ttl_ms(request.ttl_ms) if fact.queued else request.ttl_ms
                assert fact.until_ms in (now_ms + lives_ms, waiters[fact.id].until_ms if fact.id in waiters else None)
            elif isinstance(fact, f.Granted):
                assert fact.queued
                assert fact.until_ms == waiters[fact.id].until_ms

    def check_answer(self, outcome: Any, record: Record | None, command: c.Command) -> None:
        """What the client is told of places and times is what the record says."""
        now_ms = self.now_us // 1000
        holders = record.holders if record else ()
        waiters = record.waiters if record else ()
        match outcome:
            case o.Queued():
                place = [waiter.id for waiter in waiters].index(outcome.id)
                ends = [one.until_ms for one in (*holders, *waiters[:place])]
                assert outcome.position == place + 1
                assert outcome.behind == holders[: o.MAX_BEHIND]
                assert outcome.recheck_after_ms == min(ends) - now_ms > 0
            case o.Granted():
                holder = next(holder for holder in holders if holder.id == outcome.id)
                assert outcome.ttl_ms == holder.until_ms - now_ms > 0
                assert (outcome.token, outcome.tokens) == (holder.block, holder.tokens)
                assert outcome.contender == best_other(waiters, holder.client, now_ms)
            case o.Renewed() if isinstance(command, c.Renew | c.Reassert):
                client = next(h.client for h in holders if h.id == command.id)
                assert outcome.contender == best_other(waiters, client, now_ms)
            case o.Busy():
                assert outcome.holders == holders[: o.MAX_BEHIND]
            case o.Released() | o.NotHeld():
                if isinstance(outcome, o.Released):
                    assert set(outcome.granted) <= {holder.id for holder in holders}
                if not isinstance(outcome.then, o.Busy):  # looked before the last promotion
                    self.check_answer(outcome.then, record, command)
            case o.Poked():
                ends = [one.until_ms for one in (*holders, *waiters)]
                assert outcome.recheck_after_ms == (min(ends) - now_ms if ends else None)
                for granted in outcome.granted:
                    self.check_answer(granted, record, command)


def check_accounts(decision: Decision, before: Record | None, now_ms: int) -> None:
    """Nobody comes or goes without a fact that says so."""
    had = {one.id for one in (*before.holders, *before.waiters)} if before else set()
    has = {one.id for one in (*decision.record.holders, *decision.record.waiters)} if decision.record else set()
    told = {fact.id for fact in decision.facts}
    assert had ^ has <= told
    assert had - has <= {fact.id for fact in decision.facts if type(fact) in GONE}
    if isinstance(decision.outcome, o.Released):
        fresh = {fact.id for fact in decision.facts if isinstance(fact, f.Granted) and fact.queued}
        assert set(decision.outcome.granted) <= fresh


def best_other(waiters: tuple[Waiter, ...], client: str, now_ms: int) -> int | None:
    return min((waiter.rank - now_ms for waiter in waiters if waiter.client != client), default=None)


def marks(leases: dict[str, Holder]) -> set[tuple[str, int]]:
    """What tells these leases from all others: an id may come again, a token does not."""
    return {(lease.id, lease.block) for lease in leases.values()}


def reassertion(lease: Holder, capacity: int, ttl_ms: int) -> c.Reassert:
    return c.Reassert(
        key=KEY,
        id=lease.id,
        client=lease.client,
        owner=lease.owner,
        permits=lease.permits or capacity,
        capacity=capacity,
        token=lease.token,
        tokens=lease.tokens,
        ttl_ms=ttl_ms,
        block=lease.block,
    )


def same_effect(once: Record | None, twice: Record | None, command: c.Command) -> bool:
    """A repeated Renew may reserve a further block of tokens; nothing else may differ."""
    if isinstance(command, c.Renew) and command.tokens and once and twice:
        fewer = tuple(structs.replace(holder, tokens=0) for holder in once.holders)
        more = tuple(structs.replace(holder, tokens=0) for holder in twice.holders)
        return (fewer, once.waiters) == (more, twice.waiters)
    return once == twice


def same_answer(first: Any, second: Any, command: c.Command) -> bool:
    match command:
        case c.Poke():
            return second.granted == () and first.recheck_after_ms == second.recheck_after_ms
        case c.Release():
            return isinstance(second, o.NotHeld) and (
                isinstance(first.then, o.Busy | o.QueueFull) or first.then == second.then
            )
        case c.Withdraw():
            return isinstance(second, o.Withdrawn)
        case c.ForceRelease():
            return isinstance(second, o.NotHeld)
        case c.Renew() if command.tokens:
            return type(first) is type(second)
        case _:
            return bool(first == second)


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=60, stateful_step_count=50, deadline=None)
