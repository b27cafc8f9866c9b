"""Interleavings that once lost a wake-up, a lease or an order. Each test is one of them."""

import asyncio

import pytest

import asynclock
from asynclock import LossReason
from asynclock.errors import StoreUnavailable
from asynclock.model import outcomes as o
from asynclock.model.commands import Acquire, Release, Withdraw
from asynclock.runtime.sending.wakeup import act_on
from asynclock.runtime.turn import Turn
from asynclock.stores.memory import MemoryStore
from asynclock.stores.protocol import Granted, Resync, Revoked, StoreForgot


async def enter(acquisition, order, name, hold=None):
    async with acquisition:
        order.append(name)
        if hold is not None:
            await hold.wait()


def waiting(client):
    return client.stats()["default"].waiting


async def in_queue(client, name, number=1):
    async with asyncio.timeout(5):
        while len((await client.inspect(name)).waiters) != number:
            await asyncio.sleep(0.001)


async def test_a_try_beside_a_wait_strands_nobody(watched, other):
    """When a request that does not queue is turned away, whoever stood behind it asks."""
    client, _ = watched
    lock = client.lock("n")
    async with other.lock("n"):
        tried = asyncio.create_task(lock.try_acquire())
        waited = asyncio.create_task(enter(lock.acquire(timeout=5), [], "x"))
        assert await tried is None
        await in_queue(other, "n")
    await waited


async def test_tries_at_the_same_time_share_what_is_free(watched):
    """Five permits are five leases, also for five who ask in one turn of the loop."""
    client, _ = watched
    semaphore = client.semaphore("n", permits=5)
    leases = await asyncio.gather(*(semaphore.try_acquire() for _ in range(6)))
    assert [lease is not None for lease in leases] == [True] * 5 + [False]
    for lease in leases[:5]:
        await lease.release()


async def test_a_writer_is_not_overtaken_by_readers_of_its_own_client_that_came_later(watched, other, until):
    """Requests leave in the order of rank over readers and writers, not lane by lane."""
    client, _ = watched
    lock, order = client.rwlock("n"), []
    async with other.rwlock("n").write():
        kinds = ["w0", "r1", "w2", "r3", "r4", "r5"]
        tasks = []
        for kind in kinds:
            tasks.append(asyncio.create_task(enter(lock.write() if kind[0] == "w" else lock.read(), order, kind)))
            await asyncio.sleep(0.003)  # stores order arrivals to the millisecond
        await until(lambda: waiting(client) == len(kinds))
    await asyncio.gather(*tasks)
    assert order == kinds


async def test_a_full_project_serves_its_resources_in_turn(space):
    """A busy name does not keep a slot of its project for ever."""
    async with asynclock.connect(store=MemoryStore(space), max_holders=1) as client:
        order = []
        busy, calm = client.lock("busy"), client.lock("calm")
        first = asyncio.create_task(enter(busy.acquire(), order, "busy"))
        others = [asyncio.create_task(enter(busy.acquire(), order, "busy")) for _ in range(20)]
        late = asyncio.create_task(enter(calm.acquire(), order, "calm"))
        await asyncio.gather(first, late, *others)
        assert order.index("calm") <= 2


async def test_equal_ranks_in_two_lanes_are_no_obstacle(watched):
    """A release that chooses between waiters of equal rank chooses one."""
    client, _ = watched
    semaphore = client.semaphore("n", permits=2)
    gate, terms = semaphore._gate, semaphore._terms
    async with semaphore.acquire(permits=2):
        one = Turn(gate, terms, 0.0, True)
        two = Turn(gate, semaphore._with(None, None, None, 2), 0.0, True)
        gate.join(one)
        gate.join(two)
    served = []
    for _ in range(2):
        await asyncio.wait([turn.future for turn in (one, two) if turn not in served], return_when="FIRST_COMPLETED")
        (turn,) = (turn for turn in (one, two) if turn not in served and turn.future.done())
        served.append(turn)
        if (confirmed := turn.release()) is not None:
            await confirmed


async def test_a_raise_under_way_does_not_leave_the_wrong_owner_and_ttl_behind(watched, until):
    """The grant of a request that changed its waiter meanwhile is put right in the store at once."""
    client, store = watched
    store.gate = asyncio.Event()
    order, hold = [], asyncio.Event()
    low = asyncio.create_task(enter(client.lock("n", ttl=0.3).acquire(owner="low"), order, "low"))
    await until(lambda: store.of(Acquire))
    high = asyncio.create_task(enter(client.lock("n", ttl=9).acquire(owner="high", priority=5), order, "high", hold))
    await until(lambda: waiting(client) == 2)
    store.gate.set()
    await until(lambda: order == ["high"])
    async with asyncio.timeout(5):
        while (await client.inspect("n")).holders[0].owner != "high":
            await asyncio.sleep(0.001)
    hold.set()
    await asyncio.gather(low, high)


async def test_a_waiter_that_travelled_with_a_release_has_its_own_patience(watched, until):
    """An outage longer than the ttl of the lease before it does not end its wait."""
    client, store = watched
    lock, order = client.lock("n", ttl=0.2), []
    async with lock:
        task = asyncio.create_task(enter(lock.acquire(timeout=10), order, "x"))
        await until(lambda: waiting(client) == 1)
        store.errors = [StoreUnavailable("cut")] * 6
    await task
    assert order == ["x"]


async def test_an_old_notice_is_not_believed(watched, other):
    """A notice for a request that was sent more than once may speak of a lease that is long over: the store is asked."""
    client, store = watched
    async with other.lock("n"):
        task = asyncio.create_task(enter(client.lock("n").acquire(timeout=5), [], "x"))
        await in_queue(other, "n")
        claim = next(iter(client._open.claims.values()))
        claim.send()
        asked = len(store.of(Acquire))
        act_on(client._open, Granted(id=claim.id, token=1, tokens=1))
        assert not client._open.helds
        await in_queue(other, "n")
        assert len(store.of(Acquire)) >= asked
        assert not task.done()
    await task


async def test_a_queued_request_that_the_store_lost_begins_anew_under_another_id(watched, other, until):
    """What was granted, lost and forgotten under one id is not mixed up with what is asked now."""
    client, store = watched
    async with other.lock("n"):
        task = asyncio.create_task(enter(client.lock("n").acquire(timeout=5), [], "x"))
        await in_queue(other, "n")
        old = next(iter(client._open.claims))
        store._space.apply([Withdraw(key=("default", "n"), id=old)])
        act_on(client._open, Resync())
        await until(lambda: client._open.claims and old not in client._open.claims)
        await in_queue(other, "n")
    await task


async def test_after_forgetting_every_request_has_a_new_id(watched, other, until):
    """An old snapshot that still knows a request must not grant it inside the quarantine."""
    client, store = watched
    async with other.lock("n"):
        task = asyncio.create_task(enter(client.lock("n", ttl=0.2).acquire(timeout=5), [], "x"))
        await in_queue(other, "n")
        old = set(client._open.claims)
        store.errors = [StoreForgot("restarted")]
        act_on(client._open, Resync())
        await until(lambda: client._open.claims and not old & set(client._open.claims))
        await until(lambda: store.of(Withdraw))
    await task


async def test_forgetting_while_a_lease_has_just_run_out_is_survived(watched, until):
    """Taking stock of the leases may end one of them."""
    client, store = watched
    leases = [await client.lock(f"n{number}", ttl=0.1, on_lost="notify").acquire() for number in range(3)]
    store.errors = [StoreForgot("restarted")]
    for held in client._open.helds.values():
        held.valid_until = 0.0
    assert (await client.inspect("other")).idle
    assert all(lease.lost.is_set() for lease in leases)
    async with client.lock("n9").acquire(timeout=5):
        pass


async def test_releasing_after_the_client_failed_does_not_hang(watched):
    """A broken client ends its leases; nobody waits for an answer that cannot come."""
    client, store = watched

    async def broken(commands):
        raise RuntimeError("a bug")

    with pytest.raises(asynclock.AsynclockError):
        async with asyncio.timeout(5), client.lock("n"):
            store.apply = broken
            await client.inspect("m")


async def test_a_renewal_done_after_the_loss_does_not_keep_the_lease(watched, until):
    """The store is told that a lease is over, also when a late renewal says that it lives."""
    client, store = watched
    lease = await client.lock("n", on_lost="notify").acquire()
    held = next(iter(client._open.helds.values()))
    held.lose(LossReason.UNREACHABLE)
    await until(lambda: len(store.of(Release)) == 1)
    held.renewed(o.Renewed(ttl_ms=30_000), 0.0)
    await until(lambda: len(store.of(Release)) == 2)
    assert lease.lost.reason is LossReason.UNREACHABLE
    assert (await client.inspect("n")).idle


async def test_a_body_that_releases_a_lost_lease_hears_of_the_loss(watched):
    """The loss does not come out as a cancel that nobody asked for."""
    client, _ = watched
    with pytest.raises(asynclock.LeaseLost):
        async with client.lock("n") as lease:
            try:
                await client.force_release("n", reason="stuck")
                await asyncio.sleep(60)
            finally:
                with pytest.raises(asynclock.LeaseLost):
                    await lease.release()


async def test_a_lease_taken_away_before_its_grant_was_heard_of_is_not_held(watched, until):
    """Revoked may come before the answer that it revokes."""
    client, store = watched
    store.gate = asyncio.Event()
    task = asyncio.create_task(enter(client.lock("n").acquire(timeout=5), [], "x"))
    await until(lambda: store.of(Acquire))
    first = next(iter(client._open.claims))
    act_on(client._open, Revoked(id=first, reason="stuck", by="ann"))
    store.gate.set()
    await task
    assert {acquire.id for acquire in store.of(Acquire)} > {first}


async def test_an_owner_with_several_leases_is_known_by_all_of_them(watched):
    """One of three permits left for the owner of two: asking for two more would never end."""
    client, _ = watched
    semaphore = client.semaphore("n", permits=3, owner="me")
    async with semaphore.acquire(), semaphore.acquire():
        with pytest.raises(asynclock.DeadlockError):
            await semaphore.acquire(permits=2)
    async with semaphore.acquire(permits=3):
        pass


async def test_entering_twice_at_once_shares_the_lease(watched):
    """Of two re-entrant acquires in one turn of the loop, the second does not wait for the first's end."""
    client, _ = watched
    lock = client.lock("n", owner="me", reentrant=True)
    async with asyncio.timeout(5):
        one, two = await asyncio.gather(lock.acquire(), lock.acquire())
    assert one.token == two.token
    await one.release()
    await two.release()
    assert (await client.inspect("n")).idle


async def test_a_lock_may_be_left_by_another_task(watched):
    """Fixtures and generators enter in one task and leave in another."""
    client, _ = watched
    lock = client.lock("n")
    await asyncio.create_task(lock.__aenter__())
    await lock.__aexit__(None, None, None)
    assert (await client.inspect("n")).idle
