"""Owners that span clients: re-entry from another one, and deadlocks that no client knows all of. In virtual time."""

import asyncio
from contextlib import AsyncExitStack

import pytest

import asynclock
from asynclock.testing import run
from tests.runtime.test_deadlock import Owner, Programs, idle, victims, virtual

SPANS = {"owner_scope": "store"}


def again(client, name="x", **options):
    return client.lock(name, reentrant=True, **{**SPANS, **options})


def die(world, client):
    """It is as good as dead: it renews nothing and hears of nothing."""
    client._open.heartbeats.stop()
    world.space.mailboxes.pop(client.id)


async def soon(condition):
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


async def crossed(world, stack, **options):
    """Ann and ben hold in one client each, and wait for each other in further ones; return the clients and their waits."""
    clients = [await stack.enter_async_context(world.connect(**options)) for _ in range(4)]
    owners = [Owner(name) for name in ("ann", "ben")]
    await owners[0].take(clients[0].lock("x", **SPANS))
    await owners[1].take(clients[1].lock("y", **SPANS))
    tasks = [owners[0].wait(clients[2].lock("y", **SPANS)), owners[1].wait(clients[3].lock("x", **SPANS))]
    return clients, owners, tasks


# -- deadlocks --------------------------------------------------------------------------------------------------------


@virtual
async def test_a_cycle_of_owners_that_hold_and_wait_in_different_clients(world):
    """No client knows all of it; one gives way, with both named, and nothing is left in the store."""
    async with asyncio.timeout(30), AsyncExitStack() as stack:
        before = world.now()
        clients, owners, tasks = await crossed(world, stack)
        ends = await asyncio.gather(*tasks)
        assert 1.0 <= world.now() - before < 3.0
        (victim,) = victims(owners, ends)
        text = str(ends[0 if victim == "ann" else 1])
        assert all(
            word in text for word in ("owner 'ann'", "owner 'ben'", "holds 'default/x'", "waits for 'default/x'")
        )
        await idle(*clients)
        assert [key async for key, _ in clients[0]._open.store.scan(None)] == []


@virtual
async def test_it_is_shown_and_cards_are_not(world):
    """`deadlocks()` finds it by everything in the store; the cards of its owners are in no listing."""
    async with AsyncExitStack() as stack:
        clients, _, tasks = await crossed(world, stack, on_deadlock="report")
        await asyncio.sleep(5)
        (deadlock,) = await clients[0].deadlocks()
        assert {one.owner for one in deadlock.owners} == {"ann", "ben"}
        assert not any(task.done() for task in tasks)
        assert {resource.project async for resource in clients[0].resources()} == {"default"}
        projects = {key.project async for key, _ in clients[0]._open.store.scan(None)}
        assert projects == {"default", "asynclock/owners"}
        for task in tasks:
            task.cancel()


@virtual
async def test_a_name_that_spans_no_clients_is_somebody_else_elsewhere(world):
    """Without a scope nothing is concluded from equal names."""
    async with (
        world.connect() as one,
        world.connect() as two,
        one.lock("x").acquire(owner="ann"),
        two.lock("y").acquire(owner="ben"),
    ):
        tasks = [Owner("ann").wait(two.lock("y"), timeout=10), Owner("ben").wait(one.lock("x"), timeout=10)]
        assert {type(end) for end in await asyncio.gather(*tasks)} == {asynclock.LockTimeout}


@virtual
async def test_lines_of_work_that_share_a_name_wait_for_each_other(world):
    """Who uses a name as a mere label is served one after the other, and nobody gives way."""
    async with world.connect() as one, world.connect() as two:
        first = await one.lock("x", **SPANS).acquire(owner="ci")
        wait = asyncio.create_task(two.lock("x", **SPANS).acquire(owner="ci"))
        await asyncio.sleep(20)
        assert not wait.done()
        await first.release()
        await (await wait).release()
        await idle(one, two)


@virtual
async def test_an_owner_that_is_served_elsewhere_is_no_victim(world):
    """It waits in two clients; as long as one of the waits may be served, it may go on."""
    async with world.connect() as one, world.connect() as two, world.connect() as three:
        ann, ben = Owner("ann", timeout=20), Owner("ben", timeout=20)
        await ann.take(one.lock("x", **SPANS))
        await ben.take(two.lock("y", **SPANS))
        busy = await three.lock("z").acquire()
        other = asyncio.create_task(three.lock("z", **SPANS).acquire(owner="ann"))
        tasks = [
            Owner("ann").wait(two.lock("y", **SPANS), timeout=9),
            Owner("ben").wait(one.lock("x", **SPANS), timeout=9),
        ]
        ends = await asyncio.gather(*tasks)
        assert {type(end) for end in ends} == {asynclock.LockTimeout}
        await busy.release()
        await (await other).release()
        await ann.stack.aclose()
        await ben.stack.aclose()
        await idle(one, two, three)


@virtual
async def test_a_client_that_is_gone_makes_no_victim(world):
    """Its lease is not renewed, so it ends: whoever waits for it is served, and not made to give way."""
    async with world.connect() as two, world.connect() as three, world.connect() as four:
        gone = world.connect()
        await gone.__aenter__()
        lease = await gone.lock("x", ttl=5, **SPANS).acquire(owner="ann")
        die(world, gone)
        ben = Owner("ben")
        await ben.take(two.lock("y", **SPANS))
        tasks = [Owner("ann").wait(three.lock("y", **SPANS)), ben.wait(four.lock("x", **SPANS))]
        assert await asyncio.gather(*tasks) == [None, None]
        assert lease.lost.is_set()
        await idle(two, three, four)
        await gone.aclose()


class Spread(Programs):
    """Every lock is taken through any client, as by the processes of one line of work."""

    def acquisition(self, owner, client, name):
        options = {"owner": owner, "priority": self.rng.randint(-1, 1)}
        return self.rng.choice(self.clients).lock(name, **SPANS).acquire(**options)


@pytest.mark.parametrize("seeds", [range(at, at + 5) for at in range(0, 15, 5)], ids=str)
def test_random_programs_end_and_only_cycles_are_cut(seeds):
    """Whoever is made to give way was in a cycle at that moment; and in the end everybody has had its turn."""
    cut = 0
    for seed in seeds:

        async def main(seed=seed):
            return await Spread(seed, mixed=False).run()

        cut += run(main, seed=seed, limit=3600.0)
    assert cut > 3


# -- re-entry ---------------------------------------------------------------------------------------------------------


@virtual
async def test_an_owner_enters_its_lock_from_another_client(world):
    """At once, past all who wait, with the same token; others are served when the last of them has left."""
    async with world.connect() as one, world.connect() as two, world.connect() as three:
        first = await again(one).acquire(owner="ann")
        other = asyncio.create_task(three.lock("x").acquire())
        await soon(lambda: three.stats()["default"].waiting)
        before = world.now()
        second = await again(two).acquire(owner="ann")
        assert world.now() - before < 0.1
        assert second.token == first.token
        assert sorted(holder.permits for holder in (await one.inspect("x")).holders) == [0, 1]
        await first.release()
        await asyncio.sleep(100)
        assert not other.done()
        second.ensure()
        await second.release()
        assert (await other).token > first.token
        await (await other).release()
        await idle(one, two, three)


@virtual
async def test_who_only_tries_enters_too(world):
    """So does one who does not wait."""
    async with world.connect() as one, world.connect() as two:
        first = await again(one).acquire(owner="ann")
        second = await again(two).try_acquire(owner="ann")
        assert second is not None
        assert await again(two).try_acquire(owner="ben") is None
        await second.release()
        await first.release()
        await idle(one, two)


@virtual
async def test_who_may_not_enter(world):
    """Another owner; a request, or a lease, whose owner is of one client only; a request that is not re-entrant."""
    async with world.connect() as one, world.connect() as two:
        tries = [
            (again(one), again(two), "ben"),
            (again(one), again(two, owner_scope="client"), "ann"),
            (again(one, owner_scope="client"), again(two), "ann"),
            (again(one), two.lock("x", **SPANS), "ann"),
        ]
        for holding, asking, owner in tries:
            async with holding.acquire(owner="ann"):
                with pytest.raises(asynclock.LockTimeout):
                    await asking.acquire(owner=owner, timeout=3)
        await idle(one, two)


@virtual
async def test_a_lease_that_was_entered_is_not_handed_on(world):
    """Else the next task of its client would hold together with whoever entered."""
    async with world.connect() as one, world.connect() as two:
        first = await again(one).acquire(owner="ann")
        second = await again(two).acquire(owner="ann")
        following = asyncio.create_task(one.lock("x", linger=5).acquire(owner="cleo"))
        await asyncio.sleep(1)
        await first.release()
        await asyncio.sleep(20)
        assert not following.done()
        await second.release()
        await (await following).release()
        await one.aclose()


@virtual
async def test_a_request_speaks_for_no_other_owner(world):
    """The store never shows a request of an owner that spans clients with somebody else behind it."""
    async with world.connect() as one, world.connect() as two:
        async with two.lock("x").acquire():
            slow = asyncio.create_task(again(one).acquire(owner="ann", priority=-5))
            await soon(lambda: one._open.claims and next(iter(one._open.claims.values())).queued)
            (waiter,) = (await one._inspect(asynclock.types.ResourceKey("default", "x"))).waiters
            fast = asyncio.create_task(one.lock("x").acquire(owner="cleo", priority=5))
            await asyncio.sleep(1)
            (raised,) = (await one._inspect(asynclock.types.ResourceKey("default", "x"))).waiters
            assert (raised.owner, raised.id == waiter.id) == ("cleo", False)
        await (await fast).release()
        await (await slow).release()
        await idle(one, two)


@virtual
async def test_an_entry_outlives_a_client_that_is_gone(world):
    """It gets the permits when the lease that it entered runs out."""
    async with world.connect() as two, world.connect() as three:
        gone = world.connect()
        await gone.__aenter__()
        first = await again(gone, ttl=5).acquire(owner="ann")
        second = await again(two).acquire(owner="ann")
        die(world, gone)
        with pytest.raises(asynclock.LockTimeout):
            await three.lock("x").acquire(timeout=30)
        assert [holder.permits for holder in (await two.inspect("x")).holders] == [1]
        assert first.lost.is_set()
        second.ensure()
        await second.release()
        await idle(two, three)
        await gone.aclose()


async def test_projects_of_asynclock_itself_are_refused(client):
    """Nobody takes a lock where cards are kept."""
    with pytest.raises(asynclock.ConfigurationError, match="asynclock uses itself"):
        client.lock("ann", project="asynclock/owners")
    with pytest.raises(asynclock.ConfigurationError, match="owner_scope"):
        client.lock("x", owner_scope="everywhere")
