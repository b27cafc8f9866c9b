"""The wire: whose reply is whose, what ends a connection, and what a healthy one does not spend."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from asynclock.errors import StoreUnavailable
from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.stores.redis import script
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.connection import connect, request
from asynclock.stores.redis.keys import bulk
from asynclock.stores.redis.wire import Wire
from asynclock.types import ResourceKey
from tests.conftest import FastForward
from tests.servers import RedisServer
from tests.stores.redis.conftest import OpenStore
from tests.stores.redis.words import KEY, acquire, answer, release, renew

Puppet = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
#: How a call of the script begins: how many words it has, then which it is.
CALL = re.compile(rb"\*\d+\r\n\$\d+\r\n(EVAL|EVALSHA)\r\n")


@asynccontextmanager
async def wired(puppet: Puppet, *, seconds: float = 5.0) -> AsyncIterator[Wire]:
    """A wire to a server that greets as Redis does and then does what the test says."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while b"SELECT" not in await reader.readuntil(b"\r\n"):
                pass
            await reader.readuntil(b"\r\n")
            await reader.readuntil(b"\r\n")
            writer.write(b"+OK\r\n")
            while b"PING" not in await reader.readuntil(b"\r\n"):
                pass
            writer.write(b"+PONG\r\n")
            await puppet(reader, writer)
        finally:
            writer.transport.abort()
            done.set_result(None)

    done = asyncio.get_running_loop().create_future()
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        wire = await connect(Address(f"redis://127.0.0.1:{port}/1"), seconds=seconds)
        try:
            yield wire
        finally:
            wire.drop()
            await done


async def fate(work: Awaitable[object]) -> object:
    """What it answers, or the message of its error."""
    try:
        return await work
    except StoreUnavailable as error:
        return str(error)


async def test_replies_find_their_requests(server: RedisServer) -> None:
    """However many ask at once, and however large the replies, each gets its own, in its order."""
    sizes = [1, 100_000, 7, 3_000_000, 2]
    server.command("SET", "k", "x" * max(sizes))
    wire = await connect(Address(server.url), seconds=5)
    asked = [wire.ask(request("DBSIZE"), request("GETRANGE", "k", 0, size - 1)) for size in sizes]
    for size, replies in zip(sizes, await asyncio.gather(*asked), strict=True):
        assert replies == [1, b"x" * size]
    wire.drop()


async def test_a_healthy_wire_spends_nothing_on_time(server: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand requests one after the other cost no timer, but for that of the greeting, and no task."""
    wire = await connect(Address(server.url), seconds=60)
    loop = asyncio.get_running_loop()
    spent: list[str] = []
    for name in ("call_at", "create_task"):
        real = getattr(loop, name)
        monkeypatch.setattr(loop, name, lambda *args, name=name, real=real: (spent.append(name), real(*args))[1])
    for _ in range(1000):
        await wire.ask(request("PING"))
    assert spent == []
    wire.drop()


async def test_one_timer_serves_all(fast_forward: FastForward) -> None:
    """The time of a request counts from when it was sent, though the timer was set for an earlier one."""

    async def puppet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(3):
            await reader.readuntil(b"PING\r\n")
            await fast_forward(200)
            writer.write(b"+PONG\r\n")
        await reader.read()

    async with wired(puppet, seconds=300) as wire:
        for _ in range(3):
            assert await wire.ask(request("PING")) == [b"PONG"]
        silent = asyncio.create_task(fate(wire.ask(request("PING"))))
        await asyncio.sleep(0)
        await fast_forward(200)
        assert not silent.done()
        await fast_forward(101)
        assert await silent == f"{wire.address.shown} did not answer within 300 s"


@pytest.mark.parametrize(
    ("sent", "end"),
    [
        (b"+PONG\r\n+PONG\r\n+more\r\n", "a reply that nobody waits for"),
        (b"+PONG\r\nnonsense\r\n", "does not speak the protocol"),
        (b"+PONG\r\n", "the connection was lost"),
        (b"", "the connection was lost"),
    ],
)
async def test_what_cannot_be_right_ends_the_wire(sent: bytes, end: str) -> None:
    """A reply too many, bytes that are none, or the end: all who wait are told, and nothing is sent any more."""

    async def puppet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(2):
            await reader.readuntil(b"PING\r\n")
        writer.write(sent)
        if "lost" not in end:
            await reader.read()

    async with wired(puppet) as wire:
        ends = await asyncio.gather(*(fate(wire.ask(request("PING"))) for _ in range(2)))
        assert isinstance(ends[-1], str)
        assert end in str(await wire.lost)
        assert "given up" in str(await fate(wire.ask(request("PING"))))


async def test_a_cancel_ends_the_wire_for_all() -> None:
    """Whoever is cancelled takes the connection along: what had not been done never is, and the others are told."""

    async def puppet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with wired(puppet) as wire:
        asked = [asyncio.create_task(wire.ask(request("PING"))) for _ in range(3)]
        await asyncio.sleep(0)
        asked[1].cancel()
        ends = await asyncio.gather(*asked, return_exceptions=True)
        assert [type(end) for end in ends] == [StoreUnavailable, asyncio.CancelledError, StoreUnavailable]


async def test_a_server_that_goes_right_after_the_greeting() -> None:
    """A connection that ends between the login and the first request is told at once, not by its time limit."""

    async def puppet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        pass

    with pytest.raises(StoreUnavailable, match="cannot reach"):
        async with wired(puppet, seconds=100) as wire:
            await wire.ask(request("PING"))


# -- a script that is forgotten ---------------------------------------------------------------------------------------


async def test_a_forgotten_script_changes_no_order(server: RedisServer, open_store: OpenStore) -> None:
    """Batches that were all under way when the script was gone are done once each, in their order."""
    store = await open_store(server.url)
    wire = store._wire
    assert wire is not None
    for round_ in range(20):
        server.command("SCRIPT", "FLUSH")
        name = f"a{round_}"
        batches = [[acquire(name, wait=False)], [release(name)], [acquire("b", wait=False)], [release("b")]]
        kinds = [type(outcome) for (outcome,) in await asyncio.gather(*map(store.apply, batches))]
        assert kinds == [o.Granted, o.Released, o.Granted, o.Released]
    assert store._wire is wire
    assert not wire.closed


async def calls(reader: asyncio.StreamReader, count: int) -> list[bytes]:
    """The next calls of the script: how each names it. They end with an empty batch."""
    verbs = []
    for _ in range(count):
        text = await reader.readuntil(bulk(b""))  # no epoch is expected, and no command follows
        verbs += CALL.findall(text)
    return verbs


FORGOTTEN = b"-NOSCRIPT No matching script.\r\n"
DONE = b"$1\r\n1\r\n"


async def test_nothing_new_overtakes_what_is_asked_again() -> None:
    """What is asked while the server is being taught leaves after all that was refused, in one write."""

    async def puppet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await calls(reader, 2))
        writer.write(FORGOTTEN)
        await third
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await reader.readexactly(1)
        writer.write(FORGOTTEN)
        seen.append(await calls(reader, 3))
        writer.write(DONE * 3)

    seen: list[list[bytes]] = []
    third = asyncio.get_running_loop().create_future()
    async with wired(puppet) as wire:
        asked = [asyncio.create_task(wire.ask(script.call([], b""))) for _ in range(2)]
        while not wire._owed:
            await asyncio.sleep(0.001)
        asked.append(asyncio.create_task(wire.ask(script.call([], b""))))
        await asyncio.sleep(0)
        third.set_result(None)
        assert await asyncio.gather(*asked) == [[b"1"]] * 3
    assert seen == [[b"EVALSHA"] * 2, [b"EVAL"] * 3]


async def test_what_was_done_out_of_order_is_not_taken_for_done() -> None:
    """If another client brings the script back in between, a later batch may be done before an earlier one: both fail."""

    async def puppet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await calls(reader, 2)
        writer.write(FORGOTTEN + DONE)
        await reader.read()

    async with wired(puppet) as wire:
        ends = await asyncio.gather(*(fate(wire.ask(script.call([], b""))) for _ in range(2)))
        assert all("forgot the script" in str(end) for end in ends)


async def test_only_the_verb_is_exchanged(server: RedisServer, open_store: OpenStore) -> None:
    """A text of a caller that looks like the name of the script stays what it is when the script is sent along."""
    store = await open_store(server.url)
    trick = script._by_sha().decode()
    server.command("SCRIPT", "FLUSH")
    await store.apply([acquire(details=trick)])
    seen = await answer(store, c.Inspect(key=KEY), o.Inspected)
    assert [holder.details for holder in seen.holders] == [trick]


# -- how much travels in one call -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("renewals", "others", "expected"), [(512, 0, 1), (513, 0, 2), (511, 1, 4), (128, 0, 1), (0, 128, 1), (0, 129, 2)]
)
async def test_the_calls_of_a_batch(
    server: RedisServer, open_store: OpenStore, renewals: int, others: int, expected: int
) -> None:
    """Renewals alone travel by 512, everything else by 128; each answer is the one of its command."""
    store = await open_store(server.url)
    keys = [ResourceKey("p", f"n{number}") for number in range(renewals + others)]
    await store.apply([acquire(name.name, key=name) for name in keys])
    server.command("CONFIG", "RESETSTAT")
    assert (store.capabilities.max_batch, store.capabilities.max_renewals) == (128, 512)
    batch = [renew(name.name, key=name) for name in keys[:renewals]]
    batch += [acquire(name.name, key=name) for name in keys[renewals:]]
    outcomes = await store.apply(batch)
    assert [type(outcome) for outcome in outcomes] == [o.Renewed] * renewals + [o.Granted] * others
    assert server.command("INFO", "commandstats")["cmdstat_evalsha"]["calls"] == expected
