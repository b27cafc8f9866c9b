"""The ground tells the time by what it has left to live, which an operator or a tool for copying may change."""

import pytest
import redis

from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.stores.redis.keys import EPOCH
from asynclock.types import ResourceKey
from tests.servers import RedisServer
from tests.stores.redis.conftest import OpenStore
from tests.stores.redis.words import KEY, acquire, answer, release

HOUR_MS = 3_600_000


def copy_late(server: RedisServer, later_ms: int) -> None:
    """Restore the ground as tools do that note what a key has left: that counts from when it is restored."""
    with redis.Redis(unix_socket_path=server.socket_path) as line:
        line.restore(EPOCH, line.pttl(EPOCH) + later_ms, line.dump(EPOCH), replace=True)


@pytest.mark.parametrize("later_ms", [70_000, HOUR_MS, 24 * HOUR_MS])
async def test_a_copy_that_was_restored_late_excludes(
    own_server: RedisServer, open_store: OpenStore, later_ms: int
) -> None:
    """The clock is late then, as if it had been set back: nobody is granted what another holds, few or many."""
    a, b = await open_store(own_server.url, "a"), await open_store(own_server.url, "b")
    await answer(a, acquire("a0", ttl_ms=20_000), o.Granted)
    await answer(a, release("a0"), o.Released)
    copy_late(own_server, later_ms)
    await answer(a, acquire("a1", client="a", ttl_ms=20_000), o.Granted)
    await answer(b, acquire("b1", client="b", ttl_ms=20_000, wait=False), o.Busy)
    pool = ResourceKey("p", "pool")
    for number in range(3):
        await answer(a, acquire(f"p{number}", key=pool, capacity=3), o.Granted)
    await answer(b, acquire("p3", key=pool, capacity=3, wait=False), o.Busy)


async def test_the_clock_does_not_jump_when_the_ground_is_written(
    own_server: RedisServer, open_store: OpenStore
) -> None:
    """A longer ttl is noted in the ground: a lease that was granted before must not run out by that."""
    a, b = await open_store(own_server.url, "a"), await open_store(own_server.url, "b")
    copy_late(own_server, HOUR_MS)
    await answer(a, acquire("a1", client="a", ttl_ms=20_000), o.Granted)
    await answer(a, acquire("x", key=ResourceKey("p", "x"), ttl_ms=600_000), o.Granted)
    await answer(b, acquire("b1", client="b", wait=False), o.Busy)


@pytest.mark.parametrize("change", [("EXPIRE", EPOCH, 86_400), ("PERSIST", EPOCH)], ids=["expire", "persist"])
async def test_a_ground_with_another_time_to_live_ends_no_lease(
    own_server: RedisServer, open_store: OpenStore, change: tuple[object, ...]
) -> None:
    """The server's own time is asked for once, and told by the ground from then on."""
    a, b = await open_store(own_server.url, "a"), await open_store(own_server.url, "b")
    await answer(a, acquire("a1", client="a", ttl_ms=20_000), o.Granted)
    left_ms = own_server.command("PTTL", EPOCH)
    assert own_server.command(*change)
    await answer(b, acquire("b1", client="b", ttl_ms=20_000, wait=False), o.Busy)
    assert left_ms - 60_000 < own_server.command("PTTL", EPOCH) <= left_ms


@pytest.mark.parametrize("ahead", [3, 60_000_000])
async def test_a_reasserted_token_is_not_given_again_in_the_same_call(
    own_server: RedisServer, open_store: OpenStore, ahead: int
) -> None:
    """Its record may come and go while the call has tokens reserved that are smaller."""
    store = await open_store(own_server.url)
    other = ResourceKey("p", "other")
    token = (await answer(store, acquire("x", key=other), o.Granted)).token + ahead
    told = c.Reassert(
        key=KEY, id="old", client="c", owner="o", permits=1, capacity=1, token=token, tokens=1, ttl_ms=9_000, details=""
    )
    batch = [release("x", key=other), acquire("y", key=other), told, release("old"), acquire("new")]
    *_, granted = await store.apply(batch)
    assert isinstance(granted, o.Granted)
    assert granted.token > token
