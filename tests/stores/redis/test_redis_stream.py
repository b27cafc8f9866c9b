"""The stream of shared events on a real server: capped, gone in the end, and as patient or firm as the locks' own connection."""

import asyncio
from collections.abc import AsyncIterator

import pytest

import asynclock
from asynclock.errors import StoreRefused, StoreUnavailable
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.stream import KEY, RedisStream
from asynclock.stores.stream import KEEP_SECONDS, SharedEvent
from tests.servers import RedisServer
from tests.stores.redis.test_redis_moods import DOCUMENTED_RIGHTS


@pytest.fixture
async def stream(server: RedisServer) -> AsyncIterator[RedisStream]:
    stream = RedisStream(Address(server.url), 2.0)
    yield stream
    stream.close()
    await asyncio.sleep(0)  # its transport closes in the loop's next turn


def entries(*numbers: int) -> list[SharedEvent]:
    return [SharedEvent("a", number, b"{}") for number in numbers]


def numbers(read: list[SharedEvent]) -> list[int]:
    return [entry.number for entry in read]


async def test_the_stream_goes_when_nobody_shares_any_more(server: RedisServer, stream: RedisStream) -> None:
    """A day after the last event nothing is left of it."""
    await stream.publish(entries(0, 1))
    left_ms = server.command("PTTL", KEY)
    assert KEEP_SECONDS * 1000 - 60_000 < left_ms <= KEEP_SECONDS * 1000


async def test_an_entry_can_be_read_without_us(server: RedisServer) -> None:
    """Fields have names, and the event is JSON: redis-cli is enough to look."""
    async with asynclock.connect(server.url, share_events=True) as client, client.lock("naïve", project="p"):
        pass
    first, *rest = server.command("XRANGE", KEY, "-", "+")
    assert first[1] == {"client": client.id, "n": "0", "event": ""}
    assert [fields["n"] for _, fields in rest] == ["1", "2", "3"]
    assert '"type":"Requested"' in rest[0][1]["event"]
    assert '"name":"naïve"' in rest[0][1]["event"]


async def test_a_server_that_comes_back_is_read_on(own_server: RedisServer) -> None:
    """A lost connection is Unavailable once, and made anew by the next call, at the place where the reading was."""
    writer, reader = (RedisStream(Address(own_server.url), 2.0) for _ in range(2))
    await reader.past(0)
    await writer.publish(entries(1))
    own_server.command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
    for stream in (writer, reader):
        with pytest.raises(StoreUnavailable):
            await stream.past(0) if stream is writer else await stream.read(10)
    await writer.publish(entries(2))
    assert numbers(await reader.read(10)) == [1, 2]
    for stream in (writer, reader):
        stream.close()


async def test_a_server_that_stands_still_is_unavailable_in_time(own_server: RedisServer) -> None:
    """Within the time for one round trip."""
    stream = RedisStream(Address(own_server.url), 0.5)
    await stream.publish(entries(1))
    own_server.pause()
    async with asyncio.timeout(5):
        with pytest.raises(StoreUnavailable, match=r"0\.5 s"):
            await stream.publish(entries(2))
    own_server.resume()
    stream.close()
    with pytest.raises(StoreUnavailable, match="closed"):
        await stream.publish(entries(3))


async def test_a_flushed_server_is_read_on(server: RedisServer, stream: RedisStream) -> None:
    """What comes after a flush has later places than what was before."""
    await stream.publish(entries(1))
    assert numbers(await stream.past(1)) == [1]
    server.command("FLUSHALL")
    await stream.publish(entries(2))
    assert numbers(await stream.read(10)) == [2]


async def test_a_full_server_refuses_events_and_keeps_its_locks(own_server: RedisServer) -> None:
    """Sharing says what is wrong; leases that are held go on."""
    async with asynclock.connect(own_server.url, share_events=True) as client:
        async with client.lock("n") as lease:
            own_server.command("CONFIG", "SET", "maxmemory", "1")
            stream = client._open.event_stream()
            with pytest.raises(StoreRefused, match="raise maxmemory"):
                await stream.publish(entries(1))
            stream.close()
            lease.ensure()
        assert (await client.inspect("n")).idle


async def test_a_foreign_key_or_entry_is_refused(server: RedisServer, stream: RedisStream) -> None:
    """Whatever stands there that is none of ours is named."""
    server.command("SET", KEY, "x")
    with pytest.raises(StoreRefused, match="foreign key"):
        await stream.publish(entries(1))
    server.command("DEL", KEY)
    server.command("XADD", KEY, "*", "some", "thing")
    with pytest.raises(StoreRefused, match=f"foreign entry; delete {KEY}"):
        await stream.past(1)


async def test_the_documented_rights_are_enough_to_share(own_server: RedisServer) -> None:
    """And without the three that are for sharing, a client that should share does not open; the others do."""
    rights = DOCUMENTED_RIGHTS.split()
    own_server.command("ACL", "SETUSER", "worker", "on", ">secret", *rights)
    url = f"unix://worker:secret@{own_server.socket_path}"
    async with asynclock.connect(url, share_events=True) as client, client.events(everywhere=True) as feed:
        async with client.lock("n"):
            pass
        async with asyncio.timeout(5):
            assert [type(await anext(feed)).__name__ for _ in range(3)] == ["Requested", "Granted", "Released"]
    assert "errorstat_NOPERM" not in own_server.command("INFO", "errorstats")
    own_server.command("ACL", "SETUSER", "worker", "-xadd", "-xread", "-xrevrange")
    with pytest.raises(StoreRefused, match="denies this user a right"):
        async with asynclock.connect(url, share_events=True):
            raise AssertionError
    async with asynclock.connect(url) as client, client.lock("n"):
        pass
