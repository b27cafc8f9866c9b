"""Batches that are answered, and notices that are told, by callback."""

import asyncio
from collections.abc import Sequence

import pytest

from asynclock.errors import StoreUnavailable
from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.stores.protocol import Contended, Granted, Notice, Reply, StoreForgot
from asynclock.stores.redis.store import RedisStore
from tests.servers import RedisServer
from tests.stores.redis.conftest import OpenStore
from tests.stores.redis.words import acquire, release, renew

#: Longer than any wait here, and less than a test may take.
PATIENCE = 10


def posted(store: RedisStore, commands: Sequence[c.Command]) -> "asyncio.Future[Reply]":
    """A future of the answer."""
    future: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
    store.post(commands, future.set_result)
    return future


async def kinds(*answers: "asyncio.Future[Reply]") -> list[list[type] | type]:
    """What the answers are, once all are there."""
    async with asyncio.timeout(PATIENCE):
        replies = await asyncio.gather(*answers)
    return [type(reply) if isinstance(reply, Exception) else [type(one) for one in reply] for reply in replies]


async def test_what_is_posted_is_answered_as_what_is_applied(server: RedisServer, open_store: OpenStore) -> None:
    """The same outcomes, in the order of the batches; nothing at all is answered too."""
    store = await open_store(server.url)
    answers = posted(store, [acquire("x"), acquire("y")]), posted(store, [release("x")]), posted(store, [])
    assert await kinds(*answers) == [[o.Granted, o.Queued], [o.Released], []]


async def test_an_answer_may_post(server: RedisServer, open_store: OpenStore) -> None:
    """Whoever is told may send at once, and its answer is its own."""
    store = await open_store(server.url)
    last: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
    store.post([acquire("x")], lambda _: store.post([release("x")], last.set_result))
    behind = posted(store, [renew("x")])
    assert await kinds(last, behind) == [[o.Released], [o.Renewed]]


async def test_what_is_posted_without_a_connection_keeps_its_order(server: RedisServer, open_store: OpenStore) -> None:
    """The connection is made anew first, and who posts meanwhile or right afterwards does not overtake."""
    store = await open_store(server.url)
    for number in range(10):
        assert store._wire is not None
        store._wire.drop()
        name = f"a{number}"
        first, second = posted(store, [acquire(name, wait=False)]), posted(store, [release(name)])
        await asyncio.sleep(0)
        third = posted(store, [acquire("z", wait=False)])
        assert await kinds(first) == [[o.Granted]]
        fourth = posted(store, [release("z")])
        assert await kinds(second, third, fourth) == [[o.Released], [o.Granted], [o.Released]]
        assert store._behind == 0, "who comes later goes straight to the connection again"


async def test_what_is_posted_fails_as_what_is_applied(own_server: RedisServer, open_store: OpenStore) -> None:
    """No answer in time, and a loss of data, are told to each batch; what comes after the loss works on what is there."""
    store = await open_store(own_server.url, command_timeout=0.3)
    own_server.command("FLUSHALL")
    assert await kinds(posted(store, [acquire("a")]), posted(store, [acquire("b")])) == [StoreForgot, StoreForgot]
    assert await kinds(posted(store, [acquire("c")])) == [[o.Granted]]
    own_server.pause()
    assert await kinds(posted(store, [renew("c")]), posted(store, [renew("c")])) == [StoreUnavailable] * 2
    own_server.resume()
    assert await kinds(posted(store, [renew("c")])) == [[o.Renewed]]


async def test_a_closed_store_takes_nothing(own_server: RedisServer, open_store: OpenStore) -> None:
    """What is under way or waits for a connection is answered, no task is left, and what comes later is refused at once."""
    for connected in (True, False):
        store = await open_store(own_server.url)
        own_server.pause()
        if not connected:
            assert store._wire is not None
            store._wire.drop()
        answer = posted(store, [acquire("x")])
        await asyncio.sleep(0)
        await store.aclose()
        assert await kinds(answer) == [StoreUnavailable]
        assert asyncio.all_tasks() == {asyncio.current_task()}
        with pytest.raises(StoreUnavailable, match="closed"):
            store.post([acquire("y")], answer.set_result)
        own_server.resume()


async def test_who_listens_hears_what_was_kept_and_what_comes(server: RedisServer, open_store: OpenStore) -> None:
    """No notice is lost between opening the store and listening to it, and they keep their order."""
    mine, other = await open_store(server.url, "c1"), await open_store(server.url, "c2")
    await mine.apply([acquire("x", client="c1")])
    await other.apply([acquire("y", client="c2")])
    heard: list[Notice] = []
    async with asyncio.timeout(PATIENCE):
        while mine._mailbox.empty():
            await asyncio.sleep(0.001)
        mine.listen(heard.append)
        assert [type(notice) for notice in heard] == [Contended]
        await mine.apply([acquire("z", client="c1"), release("x")])
        await other.apply([release("y")])
        while not isinstance(heard[-1], Granted):
            await asyncio.sleep(0.001)
    assert heard[-1].id == "z"
    assert mine._mailbox.empty()
