"""A lease that is granted from the queue is kept by its new holder, however the client learns of the grant.

The store gives such a grant only the rest of the waiter's life, at most 10 s, until the holder has confirmed it.
"""

import asyncio
from typing import Any

import pytest

import asynclock
from asynclock.errors import StoreRefused
from asynclock.model.commands import Acquire, Poke, Release, Renew
from asynclock.types import ResourceKey
from tests.runtime.stage import Actor, actors, in_virtual_time

KEY = ResourceKey("default", "stage")
TTLS = [1.0, 3.0, 10.0, 15.0, 20.0, 25.0, 29.0, 30.0, 31.0, 60.0, 120.0, 300.0]
#: The rest of the life of the dead holder's lease when the others begin to wait.
LEFT = 4.0


def die_holding(actor: Actor, left: float = LEFT, **more: Any) -> None:
    """Let a client that will never be heard of again hold the lock."""
    command = Acquire(key=KEY, id="dead-1", client="dead", owner="dead", ttl_ms=round(left * 1000), **more)
    actor.store._space.apply([command])


def stand(client: asynclock.Client, kind: str, ttl: float) -> Any:
    return client.lock("stage", ttl=ttl).acquire() if kind == "lock" else client.election("stage", ttl=ttl).lead()


async def keep(wait: Any, ttl: float) -> None:
    """Hold for two ttls; LeaseLost ends it."""
    async with wait as lease:
        for _ in range(40):
            await asyncio.sleep(ttl / 20)
            lease.ensure()


@pytest.mark.parametrize("kind", ["lock", "election"])
@pytest.mark.parametrize("ttl", TTLS)
@in_virtual_time
async def test_whoever_takes_over_from_a_dead_holder_keeps_the_lease(kind: str, ttl: float) -> None:
    """The waiter finds out by Poke; nobody tells it."""
    async with actors(1) as [(client, store)]:
        store.deaf = True
        die_holding(Actor(client, store))
        await keep(stand(client, kind, ttl), ttl)
        assert store.count(Poke) > 0


@pytest.mark.parametrize("ttl", TTLS)
@in_virtual_time
async def test_a_grant_that_a_notice_tells_of_is_kept(ttl: float) -> None:
    """Another client's Poke has granted it."""
    async with actors(1) as [actor]:
        die_holding(actor)
        wait = asyncio.create_task(keep(stand(actor.client, "lock", ttl), ttl))
        await asyncio.sleep(LEFT)
        actor.store._space.apply([Poke(key=KEY)])
        await wait


@pytest.mark.parametrize("ttl", TTLS)
@in_virtual_time
async def test_a_grant_that_a_renewal_finds_is_kept(ttl: float) -> None:
    """The notice is lost, and the Poke comes after another client's: the waiter's renewal is answered Renewed."""
    async with actors(1) as [actor]:
        actor.store.deaf = True
        die_holding(actor)
        wait = asyncio.create_task(keep(stand(actor.client, "lock", ttl), ttl))
        await asyncio.sleep(LEFT)
        actor.store._space.apply([Poke(key=KEY)])
        await wait


@pytest.mark.parametrize("ttl", TTLS)
@in_virtual_time
async def test_a_grant_that_a_repeated_request_finds_is_kept(ttl: float) -> None:
    """A request that was raised, and granted then, is asked for once more: the answer tells the rest of its life only."""
    async with actors(1) as [actor]:
        die_holding(actor)
        lock = actor.client.lock("stage", ttl=ttl, handoff=False)
        first = asyncio.ensure_future(lock.acquire())
        await asyncio.sleep(0.1)
        wait = asyncio.create_task(keep(lock.acquire(priority=1), ttl))
        await asyncio.sleep(LEFT - 0.1)
        actor.store._space.apply([Poke(key=KEY)])
        await wait
        await (await first).release()


@pytest.mark.parametrize("ttl", TTLS)
@in_virtual_time
async def test_a_grant_that_comes_with_a_release_is_kept(ttl: float) -> None:
    """The request that travels with a release is queued behind another client's, and granted in the same step."""
    async with actors(2) as [(client, store), (other, _)]:
        semaphore, theirs = (one.semaphore("stage", permits=3, ttl=ttl) for one in (client, other))
        all_of_it = await semaphore.acquire(permits=3)
        rival = asyncio.ensure_future(theirs.acquire(priority=1))
        await asyncio.sleep(0.1)
        store.deaf = True
        wait = asyncio.create_task(keep(semaphore.acquire(), ttl))
        await asyncio.sleep(0.1)
        await all_of_it.release()
        await wait
        assert any(command.then is not None for command in store.of(Release))
        await (await rival).release()


@pytest.mark.parametrize("ttl", TTLS)
@in_virtual_time
async def test_a_grant_whose_confirmation_is_refused_at_first_is_kept(ttl: float) -> None:
    """The next attempt follows while the lease has time left, not after a tenth of its ttl."""
    async with actors(1) as [(client, store)]:
        store.deaf = True
        die_holding(Actor(client, store))
        async with stand(client, "lock", ttl) as lease:
            store.errors = [StoreRefused("out of memory", remedy="wait")] * 2
            for _ in range(40):
                await asyncio.sleep(ttl / 20)
                lease.ensure()
        assert store.errors == []


@pytest.mark.parametrize("ttl", TTLS)
@in_virtual_time
async def test_a_grant_from_the_queue_is_confirmed_at_once(ttl: float) -> None:
    """Soon after the grant its lease lives for a whole ttl, in the store too."""
    async with actors(1) as [(client, store)]:
        store.deaf = True
        die_holding(Actor(client, store))
        async with stand(client, "lock", ttl) as lease:
            store.sent.clear()
            await asyncio.sleep(0.06)
            assert store.count(Renew) == 1
            assert lease.remaining() > 0.9 * ttl - 0.06


@in_virtual_time
async def test_a_direct_grant_is_not_confirmed() -> None:
    """An answer that gives the whole ttl needs nothing more for a third of it."""
    async with actors(1) as [(client, store)], client.lock("stage", ttl=30.0).acquire():
        await asyncio.sleep(8.9)
        assert store.count(Renew) == 0
        await asyncio.sleep(1.2)
        assert store.count(Renew) == 1


@in_virtual_time
async def test_a_lease_of_the_least_ttl_that_passes_on_during_a_renewal_is_kept() -> None:
    """Telling the store who holds now is no reason to renew later than a third of the ttl."""
    async with actors(1) as [(client, store)]:
        lock = client.lock("stage", ttl=0.1)
        first = await lock.acquire()
        second = asyncio.ensure_future(lock.acquire())
        await asyncio.sleep(0.001)  # tokens for its turn are reserved
        store.sent.clear()
        store.gate = asyncio.Event()
        while store.count(Renew) == 0:
            await asyncio.sleep(0.001)
        await first.release()
        lease = await second
        store.gate.set()
        for _ in range(40):
            await asyncio.sleep(0.01)
            lease.ensure()
        await lease.release()
