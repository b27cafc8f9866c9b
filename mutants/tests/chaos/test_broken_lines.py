"""Connections break in every way that they can, over and over: leases outlive it, waits end in time, nothing is left behind."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress

import pytest

import asynclock
from tests.chaos.backends import only_epoch_left
from tests.chaos.proxy import FaultProxy
from tests.servers import RedisServer

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("leakless")]


@pytest.fixture
async def proxy(server: RedisServer) -> AsyncIterator[FaultProxy]:
    async with FaultProxy(server.socket_path) as proxy:
        yield proxy


async def _mend_refusal(proxy: FaultProxy) -> None:
    await proxy.accept()


async def _mend_silence(proxy: FaultProxy) -> None:
    proxy.resume()


async def _mend_loss(proxy: FaultProxy) -> None:
    proxy.heal()


#: How the line breaks, and how it is mended.
FAULTS: dict[str, tuple[Callable[[FaultProxy], None], Callable[[FaultProxy], Awaitable[None]]]] = {
    "refused": (FaultProxy.refuse, _mend_refusal),
    "silent": (FaultProxy.pause, _mend_silence),
    "black hole": (FaultProxy.black_hole, _mend_loss),
}


@pytest.mark.parametrize(("strike", "mend"), FAULTS.values(), ids=FAULTS)
async def test_a_client_outlives_a_broken_line(
    server: RedisServer,
    proxy: FaultProxy,
    strike: Callable[[FaultProxy], None],
    mend: Callable[[FaultProxy], Awaitable[None]],
) -> None:
    """While the line is broken waits end in time and leases stay valid; 2 s after its repair all is normal."""
    loop = asyncio.get_running_loop()
    async with (
        asynclock.connect(proxy.url, command_timeout=0.5) as client,
        asynclock.connect(server.url) as rival,
    ):
        kept = await client.lock("kept", ttl=60).acquire()
        async with rival.lock("queued", ttl=60).acquire():
            queued = asyncio.create_task(client.lock("queued", ttl=60).acquire())
            while not (await rival.inspect("queued")).waiters:
                await asyncio.sleep(0.005)
            strike(proxy)
            began = loop.time()
            with pytest.raises(asynclock.StoreUnavailable):
                await client.lock("new").acquire(timeout=1)
            assert loop.time() - began < 1.25
        kept.ensure()
        await mend(proxy)
        async with asyncio.timeout(2):
            await (await queued).release()  # granted while nobody could tell it so
            await kept.release()
            async with client.lock("new").acquire():
                pass
        assert [seen.name async for seen in rival.resources()] == []
        await only_epoch_left(server.url)


async def test_cuts_and_cancels_together_leave_nothing(server: RedisServer, seed: int) -> None:
    """A crowd that is cancelled at random, over lines that are cut and lose replies at random, ends with idle locks.

    With a ttl of an hour nothing of that is the work of time.
    """
    dice = random.Random(seed)
    loop = asyncio.get_running_loop()
    held: dict[str, int] = {}
    newest: dict[str, int] = {}
    granted = 0
    until = loop.time() + 6

    async def contend(client: asynclock.Client) -> None:
        nonlocal granted
        name = f"name-{dice.randrange(5)}"
        async with client.lock(name, ttl=3600, priority=dice.randrange(3)).acquire(
            timeout=dice.choice((None, 1))
        ) as lease:
            assert name not in held
            assert lease.token > newest.get(name, 0)
            held[name] = newest[name] = lease.token
            granted += 1
            try:
                await asyncio.sleep(dice.choice((0, 0.001, 0.01)))
                lease.ensure()
            finally:
                del held[name]

    async def live(client: asynclock.Client) -> None:
        while loop.time() < until:
            task = asyncio.create_task(contend(client))
            done, _ = await asyncio.wait([task], timeout=dice.choice((0, 0.002, 0.02, 0.5)))
            if not done:
                task.cancel()
            with suppress(asyncio.CancelledError, asynclock.LockTimeout, asynclock.StoreUnavailable):
                await task

    async def cut(proxy: FaultProxy) -> None:
        while loop.time() < until:
            await asyncio.sleep(dice.uniform(0.005, 0.08))
            if dice.random() < 0.5:
                proxy.lose_next_reply(dice.choice((b"Acquire", b"Release", b"Withdraw", b"asynclock")))
            else:
                proxy.cut_all()

    async with FaultProxy(server.socket_path) as one, FaultProxy(server.socket_path) as two:
        async with (
            asynclock.connect(one.url) as first,
            asynclock.connect(two.url) as second,
            asynclock.connect(server.url) as watcher,
        ):
            lives = (live(client) for client in (first, second, watcher) for _ in range(6))
            await asyncio.gather(*lives, cut(one), cut(two))
            async with asyncio.timeout(4):
                while left := [seen async for seen in watcher.resources()]:
                    await asyncio.sleep(0.05)
            assert not left
            assert granted > 100
        await only_epoch_left(server.url)
