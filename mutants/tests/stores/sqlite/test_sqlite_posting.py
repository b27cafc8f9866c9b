"""Batches that are answered, and notices that are told, by callback."""

import asyncio
import threading

import pytest
from sqlite_clients import acquire, release

from asynclock.errors import StoreUnavailable
from asynclock.model.outcomes import Granted, Released
from asynclock.stores.protocol import Contended
from asynclock.stores.protocol import Granted as GrantedNotice

#: Longer than any wait here, and less than a test may take.
PATIENCE = 10


def posted(store, commands):
    """A future of the answer."""
    future = asyncio.get_running_loop().create_future()
    store.post(commands, future.set_result)
    return future


async def test_what_is_posted_is_answered_as_what_is_applied(store_of) -> None:
    """The same outcomes, in the order of the batches."""
    store = await store_of()
    async with asyncio.timeout(PATIENCE):
        first, second = posted(store, [acquire("x"), acquire("y", "b")]), posted(store, [release("x")])
        (released,) = await second
        assert first.done()
    assert [type(outcome) for outcome in first.result()] == [Granted, Granted]
    assert isinstance(released, Released)


async def test_what_gets_no_answer_in_time_is_given_up_and_not_done_later(store_of) -> None:
    """Each has its time; whoever waits behind it is not kept by that, and a batch that was given up has no effect."""
    store = await store_of(command_timeout=0.2)
    begun, held_up = threading.Event(), threading.Event()

    def hold_up(_attachment):
        begun.set()
        held_up.wait(PATIENCE)

    slow = asyncio.ensure_future(store._ask(hold_up))
    async with asyncio.timeout(PATIENCE):
        await asyncio.to_thread(begun.wait)
        late = await posted(store, [acquire("x")])
        with pytest.raises(StoreUnavailable):
            await slow
        held_up.set()
        (granted,) = await posted(store, [acquire("y")])
    assert isinstance(late, StoreUnavailable)
    assert "did not answer within 0.2 s" in str(late)
    assert isinstance(granted, Granted)


async def test_a_closed_store_takes_nothing(store_of) -> None:
    """There will be no answer, so there is an error at once."""
    store = await store_of()
    answer = posted(store, [acquire("x")])
    await store.aclose()
    with pytest.raises(StoreUnavailable, match="not open"):
        store.post([acquire("y")], answer.set_result)


async def test_who_listens_hears_what_was_kept_and_what_comes(store_of) -> None:
    """No notice is lost between opening the store and listening to it, and they keep their order."""
    mine, other = await store_of("c1"), await store_of("c2")
    await mine.apply([acquire("x")])
    await other.apply([acquire("y", client="c2")])
    heard, came = [], asyncio.Event()
    async with asyncio.timeout(PATIENCE):
        while mine._mailbox.empty():
            await asyncio.sleep(0.001)
        mine.listen(lambda notice: (heard.append(notice), came.set()))
        assert [type(notice) for notice in heard] == [Contended]
        came.clear()
        await mine.apply([acquire("z", client="c1"), release("x")])
        await other.apply([release("y")])
        while not isinstance(heard[-1], GrantedNotice):
            came.clear()
            await came.wait()
    assert heard[-1].id == "z"
    assert mine._mailbox.empty()
