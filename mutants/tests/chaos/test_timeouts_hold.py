"""A server that has been stopped keeps its connections and answers nothing: the worst there is for whoever waits without end.

Every bound that was promised holds all the same, and when the server goes on, so does the client, without being restarted.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import AsyncExitStack

import pytest

import asynclock
from tests.servers import RedisServer

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("leakless")]

WAITERS = 100


@pytest.fixture
async def client(server: RedisServer) -> AsyncIterator[asynclock.Client]:
    async with asynclock.connect(server.url) as client:
        try:
            yield client
        finally:
            server.resume()


async def _fails_after(work: Awaitable[object], error: type[BaseException]) -> float:
    """Seconds after which it failed, as it should."""
    began = asyncio.get_running_loop().time()
    with pytest.raises(error):
        await work
    return asyncio.get_running_loop().time() - began


async def test_a_stopped_server_delays_no_timeout(server: RedisServer, client: asynclock.Client) -> None:
    """A hundred waits of 2 s, on one name and on many, end by 2.25 s, and say that it was the store."""
    server.pause()
    names = ["crowded"] * (WAITERS // 2) + [f"own-{number}" for number in range(WAITERS // 2)]
    waits = [client.lock(name).acquire(timeout=2) for name in names]
    times = await asyncio.gather(*(_fails_after(wait, asynclock.StoreUnavailable) for wait in waits))
    assert min(times) >= 2.0
    assert max(times) < 2.25


async def test_a_wait_that_was_queued_already_times_out_as_promised(
    server: RedisServer, client: asynclock.Client
) -> None:
    """A wait that the server knew of before it was stopped ends at its time too, naming the holder it knew."""
    async with asynclock.connect(server.url) as rival:
        lease = await rival.lock("a").acquire()
        wait = asyncio.create_task(_fails_after(client.lock("a").acquire(timeout=2), asynclock.LockTimeout))
        while not (await rival.inspect("a")).waiters:
            await asyncio.sleep(0.005)
        server.pause()
        assert 2.0 <= await wait < 2.25
        server.resume()
        await lease.release()
        assert (await client.inspect("a")).idle


async def test_a_stopped_server_keeps_no_client_from_closing(server: RedisServer) -> None:
    """Leases, waits and releases under way do not keep a client open for longer than 5 s, and none of them hangs."""
    client = await asynclock.connect(server.url).open()
    leases = [await client.lock(f"held-{number}").acquire() for number in range(5)]
    server.pause()
    waits = [asyncio.create_task(client.lock("held-0").acquire()) for _ in range(5)]
    release = asyncio.create_task(leases[0].release())
    look = asyncio.create_task(client.inspect("held-1"))
    await asyncio.sleep(0)
    began = asyncio.get_running_loop().time()
    await client.aclose()
    assert asyncio.get_running_loop().time() - began < 5
    async with asyncio.timeout(0.5):
        ends = await asyncio.gather(*waits, release, look, return_exceptions=True)
    assert all(isinstance(end, asynclock.AsynclockError) for end in ends)
    assert {lease.lost.reason for lease in leases[1:]} == {asynclock.LossReason.CLOSED}
    server.resume()


async def test_a_holder_learns_of_its_loss_while_the_server_is_silent(
    server: RedisServer, client: asynclock.Client
) -> None:
    """Every body is stopped at its lease's end by its own clock: before the store's, and because it cannot be reached."""
    loop = asyncio.get_running_loop()
    ends: list[float] = []

    async def hold(number: int) -> None:
        async with client.lock(f"held-{number}", ttl=1.5).acquire() as lease:
            ready.release()
            await stopped.wait()
            last = loop.time() + lease.remaining()
            try:
                await loop.create_future()
            except asyncio.CancelledError:
                ends.append(loop.time() - last)
                raise

    ready, stopped = asyncio.Semaphore(0), asyncio.Event()
    holders = [asyncio.create_task(hold(number)) for number in range(20)]
    for _ in holders:
        await ready.acquire()
    server.pause()
    stopped.set()
    for end in await asyncio.gather(*holders, return_exceptions=True):
        assert isinstance(end, asynclock.LeaseLost)
        assert end.reason is asynclock.LossReason.UNREACHABLE
    assert len(ends) == len(holders)
    assert max(ends) < 0.25


async def test_all_goes_on_when_the_server_does(server: RedisServer, client: asynclock.Client) -> None:
    """After a stop that ended leases and waits, the same client locks, queues and is woken again, within 2 s."""
    lost = await client.lock("short", ttl=0.5).acquire()
    kept = await client.lock("long", ttl=60).acquire()
    server.pause()
    await _fails_after(client.lock("gave-up").acquire(timeout=1), asynclock.StoreUnavailable)
    assert await lost.lost.wait() is asynclock.LossReason.UNREACHABLE
    server.resume()
    async with asyncio.timeout(2), AsyncExitStack() as stack:
        rival = await stack.enter_async_context(asynclock.connect(server.url))
        for name in ("short", "gave-up"):
            await stack.enter_async_context(client.lock(name).acquire())
        kept.ensure()
        wait = asyncio.create_task(rival.lock("long").acquire())
        while not (await client.inspect("long")).waiters:
            await asyncio.sleep(0.005)
        await kept.release()
        await (await wait).release()
    assert (await client.inspect("gave-up")).idle
