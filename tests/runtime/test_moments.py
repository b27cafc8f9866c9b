"""The instants at which the client acts: when it renews, until when it believes, when it looks again. To the millisecond."""

import asyncio
from contextlib import asynccontextmanager
from itertools import pairwise

import pytest

import asynclock
from asynclock.errors import AsynclockError
from asynclock.model import outcomes as o
from asynclock.model.commands import Acquire, Poke, Reassert, Renew
from asynclock.runtime.held import Held
from asynclock.runtime.sending.wakeup import act_on
from asynclock.stores.memory import MemorySpace
from asynclock.stores.protocol import Resync, StoreForgot
from asynclock.testing import FakeClock
from asynclock.types import LossReason
from tests.runtime.stage import StagedStore, actors, in_virtual_time

TTL = 30.0
MARGIN = 0.61


class Timed(StagedStore):
    """Keeps when each command was sent."""

    def __init__(self, space):
        super().__init__(space)
        self.times = []
        self.answer = None

    async def apply(self, commands):
        self.times += [(type(command), asyncio.get_running_loop().time()) for command in commands]
        outcomes = await super().apply(commands)
        return outcomes if self.answer is None else [self.answer for _ in commands]

    def at(self, kind):
        return [when for which, when in self.times if which is kind]


def timed(**options):
    space = MemorySpace(FakeClock())
    store = Timed(space)
    return store, asynclock.connect(store=store, clock=FakeClock(), **options)


@pytest.mark.parametrize("number", [1, 2])
@in_virtual_time
async def test_a_lease_is_renewed_at_a_third_of_its_ttl_and_believed_in_for_all_of_it(number):
    """Alone and in a bundle: sent a third after the grant, or up to a tenth of that sooner; believed in from the sending, less the margin."""
    store, client = timed()
    async with client:
        began = asyncio.get_running_loop().time()
        leases = [await client.lock(f"n{place}", ttl=TTL).acquire() for place in range(number)]
        assert [lease.remaining() for lease in leases] == [pytest.approx(TTL - MARGIN, abs=0.001)] * number
        await asyncio.sleep(10.1)
        sent = store.at(Renew)
        assert len(sent) == number
        assert all(9.0 <= when - began <= 10.001 for when in sent)
        gone = asyncio.get_running_loop().time() - sent[0]
        assert [lease.remaining() for lease in leases] == [pytest.approx(TTL - MARGIN - gone, abs=0.001)] * number
        await asyncio.sleep(10)
        assert all(9.0 <= when - sent[0] <= 10.001 for when in store.at(Renew)[number:])
        for lease in leases:
            await lease.release()


@in_virtual_time
async def test_a_lease_is_over_at_the_very_end_and_stays_over():
    """However the loop was blocked: not a millisecond later is it valid, and no look at it brings it back."""
    async with actors(1) as [(client, store)]:
        lease = await client.lock("n", ttl=TTL, on_lost="notify").acquire()
        held = client._open.helds[next(iter(client._open.helds))]
        clock = asyncio.get_running_loop()
        store.gate = asyncio.Event()
        clock.advance(held.valid_until - clock.time() - 0.001)
        assert lease.remaining() > 0
        lease.ensure()
        clock.advance(held.valid_until - clock.time())
        assert lease.remaining() == 0
        for _ in range(2):
            with pytest.raises(asynclock.LeaseLost):
                lease.ensure()
        assert not held.valid()
        store.gate.set()


@in_virtual_time
async def test_a_waiter_is_renewed_at_a_third_of_its_life():
    """It lives ten seconds at most, so every three; its life is much shorter than the lease that it asks for."""
    store, client = timed()
    other = asynclock.connect(store=StagedStore(store._space), clock=FakeClock())
    async with client, other:
        lease = await other.lock("n", ttl=300.0).acquire()
        waiting = asyncio.create_task(client.lock("n", ttl=300.0).acquire())
        await asyncio.sleep(11)
        sent = [store.at(Acquire)[0], *store.at(Renew)]
        gaps = [after - before for before, after in pairwise(sent)]
        assert len(gaps) == 3
        assert all(3.0 <= gap <= 10 / 3 + 0.001 for gap in gaps)
        await lease.release()
        await (await waiting).release()


@in_virtual_time
async def test_a_waiter_looks_again_when_the_holder_should_have_ended():
    """Within some milliseconds after the end that the answer told, and again at every later end."""
    store, client = timed()
    other = asynclock.connect(store=StagedStore(store._space), clock=FakeClock())
    async with client, other:
        clock = asyncio.get_running_loop()
        lease = await other.lock("n", ttl=4.0, on_lost="notify").acquire()
        ends = clock.time() + 4.0
        other._open.store.gate = asyncio.Event()
        waiting = asyncio.create_task(client.lock("n", ttl=60.0).acquire())
        await asyncio.sleep(4.5)
        assert all(0 < when - ends <= 0.1 for when in store.at(Poke))
        assert len(store.at(Poke)) == 1
        got = await waiting
        assert lease.lost.is_set()
        other._open.store.gate.set()
        await got.release()


@pytest.mark.parametrize("outcome", [o.Renewed(ttl_ms=1), o.Withdrawn(), o.Failed(message="full")])
@in_virtual_time
async def test_an_answer_that_makes_no_sense_ends_the_wait(outcome):
    """A store that answers a request with something else is faulty: the caller hears of it, by name, and nothing hangs."""
    store, client = timed()
    async with client:
        store.answer = outcome
        with pytest.raises(AsynclockError, match=type(outcome).__name__ if isinstance(outcome, o.Renewed) else "."):
            async with asyncio.timeout(30):
                await client.lock("n").acquire()
        store.answer = None


@in_virtual_time
async def test_a_reassertion_says_all_that_the_store_has_forgotten():
    """Whose the lease is, with which token and for how long; none of its tokens is given again."""
    async with actors(1) as [(client, store)]:
        lease = await client.lock("n", ttl=TTL, owner="ops").acquire()
        token = lease.token
        store._space.records.clear()
        store.sent.clear()
        store.errors.append(StoreForgot("gone"))
        other = asyncio.create_task(client.lock("m", ttl=TTL).acquire())
        await asyncio.sleep(0.2)
        (told,) = store.of(Reassert)
        assert (told.client, told.owner, told.permits, told.capacity) == (client._open.id, "ops", 1, 1)
        assert (told.token, told.block, told.tokens, told.ttl_ms) == (token, token, 1, 30_000)
        await (await other).release()
        await lease.release()


@in_virtual_time
async def test_a_lost_lease_of_a_bundle_is_told_with_the_answer():
    """Not when its time would have been up."""
    async with actors(1) as [(client, store)]:
        locks = [client.lock(f"n{number}", ttl=TTL, on_lost="notify") for number in range(3)]
        leases = [await lock.acquire() for lock in locks]
        del store._space.records[("default", "n1")]
        await asyncio.sleep(10.1)
        assert [lease.lost.is_set() for lease in leases] == [False, True, False]
        for lease in (leases[0], leases[2]):
            await lease.release()


@in_virtual_time
async def test_after_missed_notices_a_waiter_asks_at_once():
    """One that the store was told of: it may have been granted meanwhile."""
    store, client = timed()
    other = asynclock.connect(store=StagedStore(store._space), clock=FakeClock())
    async with client, other:
        lease = await other.lock("n", ttl=300.0).acquire()
        waiting = asyncio.create_task(client.lock("n", ttl=300.0).acquire())
        await asyncio.sleep(1)
        store.times.clear()
        act_on(client._open, Resync())
        await asyncio.sleep(0.01)
        assert [which for which, _ in store.times] == [Renew]
        await lease.release()
        await (await waiting).release()


@in_virtual_time
async def test_the_store_is_told_within_a_tenth_of_a_second_whose_turn_it_is():
    """And not of every turn: fifty short ones of a client cost a handful of renewals."""
    store, client = timed()
    async with client:
        lock = client.lock("n", ttl=TTL)

        async def take():
            async with lock:
                await asyncio.sleep(0.01)

        turns = [asyncio.create_task(take()) for _ in range(50)]
        await asyncio.sleep(0.48)
        assert 3 <= len(store.at(Renew)) <= 8
        await asyncio.gather(*turns)
        first = await lock.acquire()
        last = asyncio.create_task(lock.acquire(owner="the last"))
        await asyncio.sleep(0.01)
        await first.release()
        await asyncio.sleep(0.11)
        (record,) = store._space.records.values()
        lease = await last
        assert [(holder.owner, holder.token) for holder in record.holders] == [("the last", lease.token)]
        await lease.release()


class Refusing(Timed):
    """Refuses commands of some kinds, as a full store does."""

    refused: tuple = ()

    async def apply(self, commands):
        self.tried = getattr(self, "tried", [])
        self.tried += [asyncio.get_running_loop().time() for one in commands if isinstance(one, self.refused)]
        done = iter(await super().apply([one for one in commands if not isinstance(one, self.refused)]))
        return [o.Failed(message="full") if isinstance(one, self.refused) else next(done) for one in commands]


@asynccontextmanager
async def behind(ttl, held_for):
    """A client that waits behind another's lease of ``held_for`` seconds; its store, and the task that waits."""
    space = MemorySpace(FakeClock())
    store = Refusing(space)
    client, other = (asynclock.connect(store=each, clock=FakeClock()) for each in (store, StagedStore(space)))
    async with client, other:
        lease = await other.lock("n", ttl=held_for).acquire()
        waiting = asyncio.create_task(client.lock("n", ttl=ttl).acquire())
        await asyncio.sleep(0)
        yield store, waiting
        await lease.release()
        async with asyncio.timeout(60):
            await (await waiting).release()


@in_virtual_time
async def test_a_waiter_looks_again_at_every_end_that_it_is_told():
    """The holder is well and renews: each look tells of the next end."""
    async with behind(ttl=300.0, held_for=1.0) as (store, _):
        await asyncio.sleep(3.2)
        looks = store.at(Poke)
        assert 2 <= len(looks) <= 5
        assert all(0.5 < after - before < 1.1 for before, after in pairwise(looks))


@in_virtual_time
async def test_a_waiter_whose_renewal_was_refused_tries_again_after_a_tenth_of_its_life():
    """It lives for ten seconds unrenewed, and does not give its place up for one refusal."""
    async with behind(ttl=300.0, held_for=300.0) as (store, waiting):
        store.refused = (Renew,)
        await asyncio.sleep(6.5)
        assert len(store.tried) >= 3
        assert all(after - before == pytest.approx(1.0, abs=0.05) for before, after in pairwise(store.tried))
        store.refused = ()
        await asyncio.sleep(20)
        assert not waiting.done()
        assert len(store.of(Acquire)) == 1


@in_virtual_time
async def test_a_refused_look_is_no_error_of_the_waiter():
    """The next renewal says the same."""
    async with behind(ttl=300.0, held_for=1.0) as (store, waiting):
        store.refused = (Poke,)
        await asyncio.sleep(12)
        assert not waiting.done()


@in_virtual_time
async def test_plain_leases_are_renewed_without_looking_at_each(monkeypatch):
    """A bundle that is answered as it was asked is one thing to do; ten thousand leases cost a client hardly more."""
    async with actors(1) as [(client, store)]:
        leases = [await client.lock(f"n{number}", ttl=TTL).acquire() for number in range(5)]
        alone = []
        monkeypatch.setattr(Held, "renewed", lambda held, *_answer: alone.append(held))
        await asyncio.sleep(25)
        assert store.count(Renew) == 10
        assert alone == []
        assert all(lease.remaining() > 20 for lease in leases)
        for lease in leases:
            await lease.release()


@in_virtual_time
async def test_leases_of_two_ttls_that_are_due_at_once_are_renewed_for_their_own():
    """Even if there is only one of each."""
    async with actors(1) as [(client, store)]:
        leases = [await client.lock(name, ttl=ttl).acquire() for name, ttl in (("a", 3.0), ("b", 30.0))]
        for held in client._open.helds.values():
            held.renew_by(0.0)
        await asyncio.sleep(0.01)
        assert sorted(one.ttl_ms for one in store.of(Renew)) == [3_000, 30_000]
        assert [round(lease.remaining(), 1) for lease in leases] == [2.9, 29.4]
        for lease in leases:
            await lease.release()


@pytest.mark.parametrize("number", [1, 3])
@in_virtual_time
async def test_a_lease_that_nothing_renews_ends_on_time(number):
    """The loss is told at the very end of its time, in a bundle as alone."""
    async with actors(1) as [(client, store)]:
        locks = [client.lock(f"n{place}", ttl=TTL, on_lost="notify") for place in range(number)]
        leases = [await lock.acquire() for lock in locks]
        helds = list(client._open.helds.values())
        store.gate = asyncio.Event()
        await asyncio.sleep(11)
        ends = {held.valid_until for held in helds}
        for lease in leases:
            await lease.lost.wait()
        assert asyncio.get_running_loop().time() == pytest.approx(max(ends), abs=0.0005)
        assert [lease.lost.reason for lease in leases] == [LossReason.UNREACHABLE] * number
        store.gate.set()
