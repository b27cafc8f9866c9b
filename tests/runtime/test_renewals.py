"""Leases that are renewed together stay apart in everything else."""

import asyncio

import pytest

from asynclock import LossReason
from asynclock.errors import StoreUnavailable
from asynclock.model.commands import Renew
from asynclock.runtime.renewals import Renewals, end_overdue, renew_together
from tests.runtime.stage import actors, in_virtual_time

NAMES = [f"n{number}" for number in range(20)]


async def take(client, names=NAMES, ttl=3.0, **options):
    locks = [client.lock(name, ttl=ttl, on_lost="notify", **options) for name in names]
    return await asyncio.gather(*(lock.acquire() for lock in locks))


async def give(leases):
    await asyncio.gather(*(lease.release() for lease in leases))


def bundles(client):
    """What is under way together, and is watched for its end."""
    due = client._open.heartbeats._due.values()
    return [item for together in due for item in together if isinstance(item, Renewals)]


@in_virtual_time
async def test_what_is_due_at_once_is_renewed_in_one_batch():
    """Twenty leases taken together are kept by a batch a second, and by one due time."""
    async with actors(1) as [(client, store)]:
        leases = await take(client)
        store.sent.clear()
        before = store.batches
        await asyncio.sleep(9.5)
        assert len(store.of(Renew)) == 20 * (store.batches - before)
        assert 9 <= store.batches - before <= 11
        assert len({held.due for held in client._open.helds.values()}) == 1
        assert not any(lease.lost.is_set() for lease in leases)
        await give(leases)


@in_virtual_time
async def test_leases_of_different_ttl_keep_their_own_time():
    """What is due at the same instant by chance is valid for as long as each of them asked."""
    async with actors(1) as [(client, _)]:
        leases = await take(client, ["a", "b"], ttl=3.0) + await take(client, ["c", "d"], ttl=30.0)
        for held in client._open.helds.values():
            held.renew_by(0.0)
        await asyncio.sleep(0.01)
        assert [round(lease.remaining()) for lease in leases] == [3, 3, 29, 29]
        await give(leases)


@in_virtual_time
async def test_one_that_the_store_gave_up_is_lost_alone():
    """The answer to each counts for that one."""
    async with actors(1) as [(client, store)]:
        leases = await take(client)
        del store._space.records[("default", "n7")]
        await asyncio.sleep(2)
        assert [number for number, lease in enumerate(leases) if lease.lost.is_set()] == [7]
        assert leases[7].lost.reason is LossReason.EXPIRED
        await give([lease for lease in leases if not lease.lost.is_set()])


@in_virtual_time
async def test_a_silent_store_loses_all_of_them_in_time():
    """One timer watches the end of all that are under way, and says why."""
    async with actors(1) as [(client, store)]:
        leases = await take(client)
        store.gate = asyncio.Event()
        await asyncio.sleep(1.5)
        assert len(bundles(client)) == 1
        assert all(held.due is None for held in client._open.helds.values())
        assert not any(lease.lost.is_set() for lease in leases)
        await asyncio.sleep(1.5)
        assert {lease.lost.reason for lease in leases} == {LossReason.UNREACHABLE}
        assert bundles(client) == []
        store.gate.set()


@in_virtual_time
async def test_a_store_that_comes_back_in_time_loses_none():
    """What failed is sent again as it was."""
    async with actors(1) as [(client, store)]:
        leases = await take(client)
        store.errors = [StoreUnavailable("cut")] * 3
        await asyncio.sleep(6)
        assert store.errors == []
        assert not any(lease.lost.is_set() for lease in leases)
        await give(leases)


@in_virtual_time
async def test_one_that_was_released_meanwhile_stays_released():
    """An answer that comes too late for it concerns the others only."""
    async with actors(1) as [(client, store)]:
        leases = await take(client)
        store.gate = asyncio.Event()
        await asyncio.sleep(1.2)
        released = asyncio.create_task(leases[3].release())
        await asyncio.sleep(0.1)
        store.gate.set()
        await released
        await asyncio.sleep(4)
        assert (await client.inspect("n3")).idle
        assert len(client._open.helds) == 19
        await give(leases[:3] + leases[4:])


@pytest.mark.parametrize("linger", [0.0, 10.0])
@in_virtual_time
async def test_one_that_passes_on_meanwhile_tells_the_store_with_its_next_renewal(linger):
    """Whose turn it is now was not known when the renewal left."""
    async with actors(1) as [(client, store)]:
        leases = await take(client, NAMES[1:])
        lock = client.lock("n0", ttl=3.0, linger=linger)
        first = await lock.acquire()
        waiter = asyncio.ensure_future(lock.acquire())
        await asyncio.sleep(0.6)
        store.gate = asyncio.Event()
        for held in client._open.helds.values():
            held.renew_by(0.0)
        await asyncio.sleep(0.1)
        await first.release()
        second = await waiter
        store.gate.set()
        await asyncio.sleep(0.3)
        (holder,) = (await client.inspect("n0")).holders
        assert holder.token == second.token
        await give([second, *leases])


@in_virtual_time
async def test_one_that_is_waited_for_elsewhere_gives_way():
    """The answer that tells of another client's waiter is heard by the lease that it concerns."""
    async with actors(2) as [(client, _), (other, far)]:
        leases = await take(client, linger=60.0)
        far.deaf = client._open.store.deaf = True
        waiting = asyncio.create_task(other.lock("n5", ttl=3.0).acquire().__aenter__())
        await asyncio.sleep(1.5)
        held = next(held for held in client._open.helds.values() if held.gate.key.name == "n5")
        assert held.contender is not None
        assert sum(held.contender is not None for held in client._open.helds.values()) == 1
        await leases[5].release()
        await (await waiting).release()
        await give(leases[:5] + leases[6:])


@in_virtual_time
async def test_a_lease_with_an_end_of_its_own_ends_then():
    """max_hold is watched while the renewal of all is under way."""
    async with actors(1) as [(client, store)]:
        leases = await take(client, NAMES[1:])
        bounded = await client.lock("n0", ttl=3.0, max_hold=1.3, on_lost="notify").acquire()
        store.gate = asyncio.Event()
        await asyncio.sleep(1.4)
        assert bounded.lost.reason is LossReason.MAX_HOLD
        assert not any(lease.lost.is_set() for lease in leases)
        store.gate.set()
        await give(leases)


@in_virtual_time
async def test_events_tell_of_each():
    """Who listens hears of every renewal, however it travelled."""
    async with actors(1) as [(client, _)]:
        seen = []
        client._open.listen(lambda event: seen.append(event) if type(event).__name__ == "Renewed" else None)
        leases = await take(client)
        await asyncio.sleep(1.2)
        assert {event.name for event in seen} == set(NAMES)
        await give(leases)


@in_virtual_time
async def test_leases_are_ended_at_the_end_of_their_time_and_not_after_it():
    """Those that go on are left alone."""
    async with actors(1) as [(client, _)]:
        leases = await take(client, NAMES[:2])
        first, second = client._open.helds.values()
        first.valid_until = 2.5
        end_overdue([second, first], 2.5)
        assert [lease.lost.is_set() for lease in leases] == [True, False]
        await leases[1].release()


@pytest.mark.parametrize("otherwise", ["renewing", "over", "stale", "bounded", "ended", "early", "nobody's"])
@in_virtual_time
async def test_only_plain_leases_go_together(otherwise):
    """One that has something to say, or is under way, or is over, is asked by itself."""
    async with actors(1) as [(client, store)]:
        leases = await take(client, NAMES[:3])
        first, *others = helds = list(client._open.helds.values())
        now = first.renew_at
        assert now == others[0].renew_at
        if otherwise == "ended":
            first.valid_until = now
        elif otherwise == "early":
            first.renew_at += 0.001
        elif otherwise == "bounded":
            first.turn.max_hold_until = 60.0
        elif otherwise == "nobody's":
            turn, first.turn = first.turn, None
        else:
            setattr(first, otherwise, True)
        for held in helds:
            client._open.heartbeats.remove(held)
        assert renew_together(client._open, helds, now) == [first]
        assert store.count(Renew) == 0
        await asyncio.sleep(0.001)
        assert {told.id for told in store.of(Renew)} == {held.id for held in others}
        if otherwise == "nobody's":
            first.turn = turn
        first.over = False
        await give(leases)
