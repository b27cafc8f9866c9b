import sqlite3
from contextlib import closing

import pytest
import redis.asyncio

import asynclock
from tests.servers import RedisServer


@pytest.fixture
def database(tmp_path):
    with closing(sqlite3.connect(tmp_path / "data.db", isolation_level=None)) as database:
        yield database


@pytest.fixture(params=["memory", "sqlite"])
def fence(request, database):
    return asynclock.MemoryFence("f") if request.param == "memory" else asynclock.SqliteFence(database, "f")


def test_older_tokens_are_refused_and_the_newest_may_come_again(fence):
    """A stale writer is stopped at the resource."""
    fence.check_now(10)
    fence.check_now(10)
    fence.check_now(12)
    with pytest.raises(asynclock.StaleToken, match="refuses token 11: it has seen 12") as caught:
        fence.check_now(11)
    assert (caught.value.token, caught.value.newest) == (11, 12)
    fence.check_now(12)


def test_a_rolled_back_write_does_not_move_the_fence(database):
    """Check and write are one step: what was not written was not seen."""
    fence = asynclock.SqliteFence(database, "f")
    fence.check_now(1)
    database.execute("BEGIN IMMEDIATE")
    fence.check_now(5)
    database.execute("ROLLBACK")
    fence.check_now(2)


def test_fences_of_different_names_do_not_know_each_other(database):
    """One table serves many resources."""
    asynclock.SqliteFence(database, "a").check_now(9)
    asynclock.SqliteFence(database, "b").check_now(1)


async def test_tokens_of_successive_leases_pass_and_an_old_one_does_not(client):
    """What the lock grants, the fence understands."""
    fence = asynclock.MemoryFence()
    async with client.lock("n") as first:
        await fence.check(first.token)
    async with client.lock("n") as second:
        await fence.check(second.token)
    with pytest.raises(asynclock.StaleToken):
        await fence.check(first.token)


@pytest.fixture(scope="module")
def server():
    server = RedisServer.start()
    yield server
    server.stop()


async def test_a_stale_write_to_redis_changes_nothing(server):
    """Check and write are one script: the older token writes none of its keys."""
    async with redis.asyncio.Redis.from_url(server.url) as database:
        fence = asynclock.RedisFence(database, "f")
        await fence.write({"a": 1, "b": "x"}, token=7)
        await fence.check(9)
        with pytest.raises(asynclock.StaleToken, match="it has seen 9"):
            await fence.write({"a": 2, "c": 3}, token=8)
        assert await database.mget("a", "b", "c") == [b"1", b"x", None]
        await fence.write({"a": 3}, token=1_795_000_000_000_000)
        await fence.write({"a": 4}, token=1_795_000_000_000_001)
        assert await database.get("a") == b"4"
