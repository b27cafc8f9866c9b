"""Wake-ups are only the fast way to know. Without a single one of them every lock is still passed on, a little later."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from itertools import pairwise

import pytest

import asynclock
from asynclock.model.commands import Command
from asynclock.model.outcomes import Outcome
from asynclock.stores import open_store
from asynclock.stores.protocol import Capabilities, Notice, Store, StoreOptions
from tests.chaos.backends import talk
from tests.chaos.fleet import say
from tests.servers import RedisServer

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("leakless")]

TTL = 1.5
#: Seconds that a busy machine adds.
MACHINE = 0.5


class Mute:
    """A store that never delivers a notice."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.open = store.open
        self.scan = store.scan
        self.health = store.health
        self.aclose = store.aclose

    @property
    def capabilities(self) -> Capabilities:
        return self._store.capabilities

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        return await self._store.apply(commands)

    async def notices(self) -> AsyncIterator[Notice]:
        async for _ in self._store.notices():
            pass
        for notice in list[Notice]():
            yield notice


@pytest.fixture
async def pair(url: str) -> AsyncIterator[tuple[asynclock.Client, asynclock.Client]]:
    """Two clients of one store that hear nothing."""
    stores = [Mute(open_store(url, StoreOptions())) for _ in range(2)]
    async with asynclock.connect(store=stores[0]) as one, asynclock.connect(store=stores[1]) as other:
        yield one, other


async def test_a_release_that_nobody_hears_of_is_found(
    pair: tuple[asynclock.Client, asynclock.Client],
) -> None:
    """In silence each hand-over takes at most what remained of the holder's ttl, and a second."""
    one, other = pair
    loop = asyncio.get_running_loop()
    names = [f"silent-{number}" for number in range(20)]
    leases = [await one.lock(name, ttl=TTL).acquire() for name in names]
    heirs = [asyncio.create_task(_timed(other.lock(name, ttl=TTL))) for name in names]
    limits = []
    for name, lease in zip(names, leases, strict=True):
        while not (await one.inspect(name)).waiters:
            await asyncio.sleep(0.005)
        limits.append(loop.time() + lease.remaining() + 1)
        await lease.release()
    assert all(got < limit for got, limit in zip(await asyncio.gather(*heirs), limits, strict=True))


async def _timed(lock: asynclock.Lock) -> float:
    """When it got the lock, which it gives back."""
    async with lock.acquire():
        return asyncio.get_running_loop().time()


async def test_a_dead_holder_is_found_at_the_end_of_its_ttl(
    pair: tuple[asynclock.Client, asynclock.Client],
) -> None:
    """Nobody announces that a holder has died: its waiter looks when its lease should have run out."""
    one, other = pair
    loop = asyncio.get_running_loop()
    lease = await one.lock("a", ttl=TTL).acquire()
    heir = asyncio.create_task(_timed(other.lock("a", ttl=TTL)))
    while not (await other.inspect("a")).waiters:
        await asyncio.sleep(0.005)
    one._open.heartbeats.stop()  # as if its process were gone
    latest = loop.time() + lease.remaining() + 1
    assert await heir < latest
    with pytest.raises(asynclock.LeaseLost):
        lease.ensure()


async def test_a_chain_of_waiters_is_served_in_silence(
    pair: tuple[asynclock.Client, asynclock.Client],
) -> None:
    """Alternating clients hand one lock on ten times, each within a ttl and a second."""
    ends = await asyncio.gather(*(_timed(pair[number % 2].lock("a", ttl=0.5)) for number in range(10)))
    ends.sort()
    assert max(late - early for early, late in pairwise(ends)) < 0.5 + 1


async def test_a_crowd_that_hands_on_in_silence_starves_nobody(
    pair: tuple[asynclock.Client, asynclock.Client],
) -> None:
    """Nothing tells a client whose tasks hand on a lease that another one waits; its renewals do, every 100 ms."""
    one, other = pair
    loop = asyncio.get_running_loop()
    lock = one.lock("a", ttl=TTL)

    async def take_turns() -> None:
        while True:
            async with lock:
                await asyncio.sleep(0.001)

    crowd = [asyncio.create_task(take_turns()) for _ in range(20)]
    while one.stats().get("default", None) is None or one.stats()["default"].handed < 20:
        await asyncio.sleep(0.001)
    heir = asyncio.create_task(_timed(other.lock("a", ttl=TTL)))
    while not (await other.inspect("a")).waiters:
        await asyncio.sleep(0.001)
    waits = loop.time()
    while all(holder.client != other.id for holder in (await other.inspect("a")).holders):
        await asyncio.sleep(0.001)
    given = loop.time() - waits
    found = await heir - waits
    for task in crowd:
        task.cancel()
    await asyncio.wait(crowd)
    say(f"given after {given * 1000:.0f} ms, found after {found * 1000:.0f} ms")
    assert given < 0.25 + MACHINE
    assert found < 0.25 + TTL + MACHINE


async def test_a_server_that_may_not_publish_still_serves(server: RedisServer) -> None:
    """A user without the right to publish, or whose subscriber is cut all the time, waits longer, not for ever."""
    async with asynclock.connect(server.url) as one, asynclock.connect(server.url) as other:
        talk(server, "ACL", "SETUSER", "default", "-publish")
        lease = await one.lock("a", ttl=TTL).acquire()
        heir = asyncio.create_task(_timed(other.lock("a", ttl=TTL)))
        while not (await one.inspect("a")).waiters:
            await asyncio.sleep(0.005)
        latest = asyncio.get_running_loop().time() + TTL + 1
        await lease.release()
        assert await heir < latest


async def test_a_subscriber_that_is_killed_all_the_time_misses_nothing(server: RedisServer) -> None:
    """With every subscription cut every 200 ms, each hand-over still comes within what remained of the ttl and a second."""
    loop = asyncio.get_running_loop()
    async with asynclock.connect(server.url) as one, asynclock.connect(server.url) as other:

        async def kill() -> None:
            while True:
                await asyncio.sleep(0.2)
                talk(server, "CLIENT", "KILL", "TYPE", "pubsub")

        killing = asyncio.create_task(kill())
        delays = []
        for _ in range(30):
            lease = await one.lock("a", ttl=TTL).acquire()
            heir = asyncio.create_task(_timed(other.lock("a", ttl=TTL)))
            while not (await one.inspect("a")).waiters:
                await asyncio.sleep(0.005)
            await asyncio.sleep(0.03)
            await lease.release()
            released = loop.time()
            delays.append(await heir - released)
        killing.cancel()
        await asyncio.wait([killing])
        assert max(delays) < TTL + 1
        assert sorted(delays)[len(delays) // 2] < 0.3  # most are found by the resync after a return, or were heard
