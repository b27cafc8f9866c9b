"""Answers and notices by callback: the powers that a store may have beside ``apply`` and ``notices``."""

import asyncio
from collections.abc import Callable, Sequence
from typing import cast

import pytest

from asynclock.errors import StoreUnavailable
from asynclock.model import outcomes as o
from asynclock.model.commands import Command
from asynclock.stores.protocol import Contended, Listens, Notice, Posts, Reply, Resync, Store
from asynclock.testing.conformance.peer import PATIENCE, Peer, expect
from asynclock.testing.conformance.rules import Rules


class CallbackRules(Rules):
    """Only for stores that have ``post`` or ``listen``."""

    async def test_a_post_is_answered_as_apply_would_answer(self) -> None:
        """Every command has its outcome, batches keep their order, and no answer comes before ``post`` has returned."""
        async with self.clients("a", "b") as (a, b):
            posts, answers = _posts(a.store), list[Reply]()
            posts.post([a.request("a1")], answers.append)
            posts.post([a.request("a2"), a.request("a3", priority=1)], answers.append)
            assert answers == []
            await _until(lambda: len(answers) == 2)
            first, second = (cast("Sequence[o.Outcome]", answer) for answer in answers)
            assert [type(outcome) for outcome in (*first, *second)] == [o.Granted, o.Queued, o.Queued]
            assert await b.waiting() == ["a3", "a2"]

    async def test_what_is_posted_from_an_answer_is_done(self) -> None:
        """Whoever is answered may ask for more at once."""
        async with self.clients("a") as (a,):
            posts, done = _posts(a.store), asyncio.Event()

            def go_on(_: Reply) -> None:
                posts.post([a.request("a2")], lambda _: done.set())

            posts.post([a.request("a1")], go_on)
            async with asyncio.timeout(PATIENCE):
                await done.wait()
            assert await a.holding() == ["a1"]
            assert await a.waiting() == ["a2"]

    async def test_a_closed_store_takes_no_post(self) -> None:
        """It says so at once, for there would be no answer."""
        async with self.clients("a") as (a,):
            posts, answers = _posts(a.store), list[Reply]()
            await a.store.aclose()
            batch: list[Command] = [a.request("a1")]
            with pytest.raises(StoreUnavailable):
                posts.post(batch, answers.append)
            assert answers == []

    async def test_who_listens_hears_what_the_iterator_would_say(self) -> None:
        """From the first notice after opening, in their order."""
        store, heard = await self.make_store("a"), list[Notice]()
        if not hasattr(store, "listen"):
            pytest.skip("this store tells of notices by its iterator only")
        await store.open("a")
        try:
            cast("Listens", store).listen(heard.append)
            async with self.clients("b") as (b,):
                a = Peer(store, "a")
                if store.capabilities.keeps_notices:
                    granted = await a.hold("a1")
                    await b.queue("b1")
                    await b.force(token=granted.token)
                    await _until(lambda: len(_news(heard)) == 2)
                    assert expect(_news(heard)[0], Contended).id == "a1"
        finally:
            await store.aclose()


def _posts(store: Store) -> Posts:
    if not hasattr(store, "post"):
        pytest.skip("this store answers by apply only")
    return cast("Posts", store)


def _news(heard: list[Notice]) -> list[Notice]:
    return [notice for notice in heard if not isinstance(notice, Resync)]


async def _until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not happened():  # noqa: ASYNC110 - callbacks are what is under test
            await asyncio.sleep(0.001)
