"""A client that is opened while its server is away: it waits for a while, and says at the end why it did not come."""

import asyncio
import time

import pytest

import asynclock
from tests.servers import RedisServer


async def test_opening_waits_for_a_server_that_is_being_restarted() -> None:
    """A service and its server that start at the same time find each other."""
    with RedisServer() as server:
        client = asynclock.connect(server.url, unavailable_after=60)
        opening = asyncio.create_task(client.open())
        await asyncio.sleep(0)
        await asyncio.to_thread(server.launch)
        await opening
        async with client.lock("n", timeout=5):
            pass
        await client.aclose()


async def test_opening_ends_with_the_cause_when_the_time_is_up() -> None:
    """``unavailable_after`` bounds it, and what the last try ran into is told."""
    with RedisServer() as server:
        began = time.monotonic()
        with pytest.raises(asynclock.StoreUnavailable, match="cannot reach"):
            await asynclock.connect(server.url, unavailable_after=0.3).open()
        assert 0.25 < time.monotonic() - began < 10


async def test_opening_once() -> None:
    """Who wants to know how the store is does not wait for it."""
    with RedisServer() as server:
        async with asyncio.timeout(30):
            with pytest.raises(asynclock.StoreUnavailable, match="cannot reach"):
                await asynclock.connect(server.url, unavailable_after=3600).open(within=0)


async def test_what_must_be_repaired_is_not_waited_for() -> None:
    """A wrong password does not become right by itself."""
    with RedisServer(config={"requirepass": "secret"}) as server:
        server.launch()
        async with asyncio.timeout(30):
            with pytest.raises(asynclock.StoreRefused, match="password"):
                await asynclock.connect(server.url.replace("unix://", "unix://:wrong@"), unavailable_after=3600).open()
