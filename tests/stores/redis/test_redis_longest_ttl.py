"""The longest ttl in use: what clients know of it when a server without persistence has been killed."""

import asyncio
import subprocess
import sys
import time

import pytest

import asynclock
from asynclock.stores.protocol import StoreForgot, StoreUnavailable
from asynclock.stores.redis.store import RedisStore
from tests.servers import RedisServer
from tests.stores.redis.conftest import OpenStore
from tests.stores.redis.words import acquire, release, renew


async def loss(store: RedisStore) -> StoreForgot:
    """What a client is told that asks a server which was restarted."""
    async with asyncio.timeout(10):
        while True:
            try:
                await store.apply([acquire("next")])
            except StoreForgot as forgot:
                return forgot
            except StoreUnavailable:
                await asyncio.sleep(0.01)


async def test_a_longer_ttl_of_another_client_is_told_with_the_next_answer(
    own_server: RedisServer, open_store: OpenStore
) -> None:
    """A client that used a short one learns of it without asking for it; renewals count like requests."""
    short, long = await open_store(own_server.url, "c"), await open_store(own_server.url, "d")
    await long.apply([acquire("a", client="d", ttl_ms=2_000)])
    await long.apply([renew("a", ttl_ms=20_000)])
    await short.apply([release("nothing")])
    own_server.restart()
    assert (await loss(short)).longest_ttl == 20.0


async def test_a_client_that_asks_for_nothing_is_told_by_a_notice(
    own_server: RedisServer, open_store: OpenStore
) -> None:
    """It knows of the longer ttl even if the loss is the next thing that it hears of."""
    idle, busy = await open_store(own_server.url, "c"), await open_store(own_server.url, "d")
    before = idle._longest_ttl
    await busy.apply([acquire("a", client="d", ttl_ms=45_000)])
    async with asyncio.timeout(5):
        while idle._longest_ttl == before:
            await asyncio.sleep(0.01)
    own_server.restart()
    assert (await loss(idle)).longest_ttl == 45.0


async def test_a_flush_is_told_with_the_longest_ttl_too(own_server: RedisServer, open_store: OpenStore) -> None:
    """What is asked after it is of the new data, and does not hide what was in use before."""
    store = await open_store(own_server.url)
    await store.apply([acquire("a", ttl_ms=40_000)])
    own_server.command("FLUSHALL")
    assert (await loss(store)).longest_ttl == 40.0


async def heard(client: asynclock.Client, ttl: float) -> None:
    """Wait until a client knows by notice that a ttl is in use."""
    store = client._session.store
    assert isinstance(store, RedisStore)
    async with asyncio.timeout(5):
        while store._longest_ttl < ttl:
            await asyncio.sleep(0.01)


HOLDER = """
import asyncio, sys, time, asynclock
async def main():
    async with asynclock.connect(sys.argv[1]) as client:
        lease = await client.lock("n", ttl=float(sys.argv[2])).acquire()
        print(time.monotonic() + lease.remaining(), flush=True)
        time.sleep(60)  # believes in its lease, and tells nobody
asyncio.run(main())
"""


@pytest.mark.timeout(60)
@pytest.mark.parametrize("ttls", [(0.3, 1.0)], ids=str)
async def test_nobody_is_granted_while_another_process_believes_in_its_lease(
    own_server: RedisServer, ttls: tuple[float, ...]
) -> None:
    """Clients that used short ttls wait for the long one of a process that they know nothing of, though they set no quarantine."""
    clients = [asynclock.connect(own_server.url, quarantine=0.0) for _ in ttls]
    async with clients[0], clients[1]:
        for client, ttl in zip(clients, ttls, strict=True):
            async with client.lock("mine", ttl=ttl):
                pass
        command = [sys.executable, "-c", HOLDER, own_server.url, "4"]
        holder = await asyncio.to_thread(subprocess.Popen, command, stdout=subprocess.PIPE, text=True)
        try:
            assert holder.stdout is not None
            believed_until = float(await asyncio.to_thread(holder.stdout.readline))
            # The server writes the holder's answer before the notices: killed between the two, it has told nobody else.
            await asyncio.gather(*(heard(client, 4.0) for client in clients))
            await asyncio.to_thread(own_server.restart)

            async def granted(client: asynclock.Client, ttl: float) -> float:
                async with client.lock("n", ttl=ttl, timeout=30):
                    return time.monotonic()

            at = await asyncio.gather(*map(granted, clients, ttls))
        finally:
            holder.kill()
            await asyncio.to_thread(holder.communicate)
    assert min(at) > believed_until
