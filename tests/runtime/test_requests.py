"""A request for a lease: what it says, what it makes of each answer, and how it is taken back. In virtual time."""

import asyncio
import re
from contextlib import asynccontextmanager
from typing import Any

import pytest

import asynclock
from asynclock.errors import StoreRefused, StoreUnavailable
from asynclock.model import outcomes as o
from asynclock.model.commands import Acquire, Poke, Release, Renew, Withdraw
from asynclock.runtime import claim as claims
from asynclock.runtime.details import parse
from asynclock.runtime.held import BLOCK
from asynclock.stores.protocol import StoreForgot
from asynclock.types import ResourceKey
from tests.runtime.stage import actors, in_virtual_time
from tests.runtime.test_moments import timed

KEY = ResourceKey("default", "n")


class Observer:
    """A trace, a tracer or a meter that takes every call, and keeps those of some names."""

    details = ""
    over_at = 0.0

    def __init__(self, **answers: Any) -> None:
        self.calls: list[tuple[str, Any]] = []
        self.answers = answers
        self.last: dict[Any, Any] = {}

    def __getattr__(self, name: str) -> Any:
        def called(*about: Any, **_more: Any) -> Any:
            self.calls.append((name, about))
            answer = self.answers.get(name)
            return answer(*about) if callable(answer) else answer

        return called

    def of(self, name: str) -> list[Any]:
        return [about for which, about in self.calls if which == name]


@asynccontextmanager
async def behind(**options: Any) -> Any:
    """Two clients, ten seconds old; the second holds the lock for whose request the first is to wait."""
    async with actors(2, **options) as [one, other]:
        await asyncio.sleep(10)
        yield one, other, await other.client.lock("n", ttl=300.0).acquire()


# -- what it says ------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_request_says_who_asks_for_what_and_since_when() -> None:
    """All that the store ranks it by and shows of it; the time that it stood behind leases of its own client included."""
    async with actors(1, ageing=2.0) as [(client, store)]:
        semaphore = client.semaphore("n", permits=3)
        mine = await semaphore.acquire(permits=3)
        first = asyncio.ensure_future(semaphore.acquire(permits=2, priority=5, owner="ops"))
        second = asyncio.ensure_future(semaphore.acquire(permits=2))
        await asyncio.sleep(9.5)
        await mine.release()
        asked = store.of(Release)[0].then
        assert asked.waited_ms in (9500, 9499)
        assert parse(asked.details)["pid"]
        assert asked == Acquire(
            key=KEY,
            id=asked.id,
            client=client.id,
            owner="ops",
            permits=2,
            capacity=3,
            priority=5,
            ageing_ms=2000,
            waited_ms=asked.waited_ms,
            ttl_ms=30_000,
            wait=True,
            tokens=1,
            details=asked.details,
        )
        await (await first).release()
        await (await second).release()
        assert [command.owner for command in store.of(Acquire)] == [command.id for command in store.of(Acquire)]


@pytest.mark.parametrize(("linger", "waiting", "tokens"), [(0.0, 1, 1), (0.0, 2, BLOCK), (5.0, 1, BLOCK)])
@in_virtual_time
async def test_tokens_are_reserved_for_turns_that_may_follow(linger: float, waiting: int, tokens: int) -> None:
    """One is enough for a waiter with nobody behind it whose lock does not linger."""
    async with actors(1) as [(client, store)]:
        mine = await client.lock("n", handoff=False).acquire()
        waits = [asyncio.ensure_future(client.lock("n", linger=linger).acquire()) for _ in range(waiting)]
        await asyncio.sleep(0.01)
        await mine.release()
        assert store.of(Release)[0].then.tokens == tokens
        for wait in waits:
            await (await wait).release()
        await asyncio.sleep(linger)


# -- how it waits ------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_request_that_queues_is_told_of_once() -> None:
    """Where it stands and behind whom; its renewals are no news. Its rank is known to its client from then on."""
    async with behind(ageing=60.0) as ((client, store), _, theirs):
        told: list[Any] = []
        client._open.listen(lambda event: told.append(event) if type(event).__name__ == "Queued" else None)
        wait = asyncio.ensure_future(client.lock("n", ttl=300.0).acquire(priority=2))
        await asyncio.sleep(11)
        assert store.count(Renew) >= 3
        ((event),) = told
        assert (event.where, event.position, len(event.behind)) == ("store", 1, 1)
        (claim,) = client._open.claims.values()
        assert claim.rank_by == pytest.approx(10_000 - 2 * 60_000, abs=1)
        await theirs.release()
        await (await wait).release()


@in_virtual_time
async def test_nobody_listens_and_a_request_queues_all_the_same() -> None:
    """Without an owner's name it is part of no line of work, and of no search for deadlocks."""
    async with behind() as ((client, _), _, theirs):
        wait = asyncio.ensure_future(client.lock("n", ttl=300.0).acquire())
        await asyncio.sleep(0.1)
        assert not client._open.probe.lines
        await theirs.release()
        await (await wait).release()


@in_virtual_time
async def test_a_named_owner_that_waits_in_the_store_is_part_of_a_deadlock() -> None:
    """Two clients that wait for each other find out."""
    async with actors(2) as [(one, _), (other, _)]:
        holds = [await client.lock(name, owner=name).acquire() for client, name in ((one, "a"), (other, "b"))]
        waits = [
            asyncio.create_task(client.lock(name, owner=owner).acquire().__aenter__())
            for client, name, owner in ((one, "b", "a"), (other, "a", "b"))
        ]
        ended, _ = await asyncio.wait(waits, timeout=30, return_when="FIRST_COMPLETED")
        assert [type(task.exception()) for task in ended] == [asynclock.DeadlockError]
        (stays,) = (task for task in waits if task not in ended)
        await holds[1 - waits.index(stays)].release()
        await (await stays).release()
        await holds[waits.index(stays)].release()


@pytest.mark.parametrize("new", [True, False])
@in_virtual_time
async def test_a_traced_request_asks_soon_again_behind_a_holder_that_has_just_begun(new: bool) -> None:
    """What that holder is doing reaches the store within a tenth of a second, so it is read after two."""
    async with behind() as ((client, store), _, theirs):
        trace = Observer(behind=lambda _holders: new and len(trace.of("behind")) == 1)
        client._open.tracer = Observer(begin=lambda *_about: trace)
        client._open.attend()
        wait = asyncio.ensure_future(client.lock("n", ttl=300.0).acquire())
        await asyncio.sleep(0.19)
        assert store.count(Renew) == 0
        await asyncio.sleep(0.02)
        assert store.count(Renew) == new
        await asyncio.sleep(2.5)
        assert store.count(Renew) == new
        ((holders,), *_) = trace.of("behind")
        assert [token for token, _ in holders] == [theirs.token]
        await theirs.release()
        await (await wait).release()
        client._open.tracer = None


@in_virtual_time
async def test_a_request_that_is_told_no_end_looks_at_none() -> None:
    """It lives by its renewals."""
    store, client = timed()
    async with client:
        store.answer = o.Queued(id="?", position=1, behind=())
        wait = asyncio.ensure_future(client.lock("n", ttl=300.0).acquire())
        await asyncio.sleep(11)
        assert len(store.at(Renew)) == 3
        assert store.at(Poke) == []
        store.answer = None
        await (await wait).release()


@pytest.mark.parametrize(("chance", "late"), [(min, 0.002), (max, 0.05)])
@in_virtual_time
async def test_a_request_looks_after_the_end_that_it_was_told(chance: Any, late: float, monkeypatch: Any) -> None:
    """At least two milliseconds later and at most fifty: before it, nothing could be found."""
    monkeypatch.setattr(claims.random, "uniform", chance)
    store, client = timed()
    async with client:
        began = asyncio.get_running_loop().time()
        store._space.apply([Acquire(key=KEY, id="dead-1", client="dead", owner="dead", ttl_ms=2900)])
        wait = asyncio.ensure_future(client.lock("n", ttl=60.0).acquire())
        lease = await wait
        assert [when - began for when in store.at(Poke)] == [pytest.approx(2.9 + late, abs=0.0015)]
        await lease.release()


@in_virtual_time
async def test_what_is_due_is_done_at_its_very_time() -> None:
    """Not with the next look."""
    async with behind() as ((client, store), _, theirs):
        wait = asyncio.ensure_future(client.lock("n", ttl=300.0).acquire())
        await asyncio.sleep(0.1)
        (claim,) = client._open.claims.values()
        claim.beat(claim.renew_at)
        await asyncio.sleep(0.1)
        assert (store.count(Renew), store.count(Poke)) == (1, 0)
        claim.beat(claim.recheck_at)
        await asyncio.sleep(0.1)
        assert store.count(Poke) == 1
        await theirs.release()
        await (await wait).release()


@in_virtual_time
async def test_a_renewal_without_an_answer_is_not_sent_anew() -> None:
    """It is retried as it is, for as long as the request may live."""
    async with behind() as ((client, store), _, theirs):
        wait = asyncio.ensure_future(client.lock("n", ttl=300.0).acquire())
        await asyncio.sleep(0.1)
        store.gate = asyncio.Event()
        await asyncio.sleep(5)
        store.gate.set()
        await asyncio.sleep(0.1)
        assert store.count(Renew) == 1
        await theirs.release()
        await (await wait).release()


# -- how it is granted -------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_notice_of_a_request_that_was_sent_once_is_believed() -> None:
    """The store is not asked again."""
    async with behind() as ((client, store), _, theirs):
        wait = asyncio.ensure_future(client.lock("n").acquire())
        await asyncio.sleep(0.1)
        await theirs.release()
        lease = await wait
        assert store.count(Acquire) == 1
        await lease.release()


@pytest.mark.parametrize("again", ["retried", "raised"])
@in_virtual_time
async def test_a_notice_of_a_request_that_was_sent_more_than_once_is_not(again: str) -> None:
    """It may speak of an earlier grant: the store is asked."""
    async with behind() as ((client, store), _, theirs):
        if again == "retried":
            store.errors = [StoreUnavailable("cut")]
        waits = [asyncio.ensure_future(client.lock("n", handoff=False).acquire())]
        await asyncio.sleep(2)
        if again == "raised":
            waits.append(asyncio.ensure_future(client.lock("n", handoff=False).acquire(priority=1)))
            await asyncio.sleep(0.1)
        assert store.count(Acquire) == 2
        await theirs.release()
        await asyncio.sleep(0.01)
        assert store.count(Acquire) == 3
        for wait in reversed(waits):
            await (await wait).release()


@pytest.mark.parametrize(
    ("answer", "error", "says"),
    [
        (o.QueueFull(waiting=7), asynclock.QueueFull, "7 requests wait for 'default/n' already"),
        (o.CapacityMismatch(capacity=3), asynclock.ConfigurationError, "'default/n' is in use with capacity 3, not 1"),
    ],
)
@in_virtual_time
async def test_a_request_that_the_store_will_not_have_says_why(answer: Any, error: type[Exception], says: str) -> None:
    """Which resource, and what is wrong with it; nothing of the request is left."""
    store, client = timed()
    async with client:
        store.answer = answer
        with pytest.raises(error, match=re.escape(says)):
            await client.lock("n").acquire()
        assert not client._open.claims
        assert client.stats()["default"].waiting == 0
        store.answer = None


# -- how it travels, and is taken back -----------------------------------------------------------------------------------


@asynccontextmanager
async def travelling() -> Any:
    """A release that is under way, with the request of the client's next waiter; the store has done nothing yet."""
    async with actors(2) as [one, other]:
        lock = one.client.lock("n", handoff=False)
        first = await lock.acquire()
        wait = asyncio.ensure_future(lock.acquire())
        await asyncio.sleep(0.1)
        one.store.gate = asyncio.Event()
        release = asyncio.ensure_future(first.release())
        await asyncio.sleep(0.01)
        assert one.store.of(Release)[0].then is not None
        yield one, other, wait
        await asyncio.gather(release, return_exceptions=True)


@in_virtual_time
async def test_a_request_that_travels_is_taken_back_with_its_waiter() -> None:
    """The store has it already when its waiter leaves: others need not wait for the end of its lease."""
    async with travelling() as (one, other, wait):
        wait.cancel()
        await asyncio.sleep(0)
        one.store.gate.set()
        await asyncio.sleep(0.1)
        assert one.store.count(Withdraw) == 1
        await (await other.client.lock("n").acquire(timeout=0)).release()


@pytest.mark.parametrize("error", [StoreUnavailable("cut"), StoreRefused("full", remedy="wait")])
@in_virtual_time
async def test_a_request_whose_waiter_has_left_is_not_sent_when_its_release_fails(error: Exception) -> None:
    """Nobody wants what it asks for."""
    async with travelling() as (one, _, wait):
        wait.cancel()
        await asyncio.sleep(0)
        one.store.errors = [error]
        one.store.gate.set()
        await asyncio.sleep(2)
        assert one.store.errors == []
        assert one.store.count(Acquire) == 1


@in_virtual_time
async def test_a_request_goes_on_alone_as_soon_as_its_release_fails() -> None:
    """It does not wait until that has been done: both are sent with the next batch."""
    async with travelling() as (one, _, wait):
        one.store.errors = [StoreUnavailable("cut")]
        one.store.gate.set()
        before = one.store.batches
        while one.store.batches == before:
            await asyncio.sleep(0.001)
        assert one.store.batches == before + 1
        assert [type(command) for command in one.store.sent[-2:]] == [Release, Acquire]
        assert one.store.sent[-2].then is None
        await (await wait).release()


@pytest.mark.parametrize("travels", [False, True])
@in_virtual_time
async def test_what_was_asked_before_the_store_forgot_is_not_asked_again(travels: bool) -> None:
    """Neither by itself nor along with a release: the waiter's new request has another id, and waits for the quarantine."""
    async with actors(1, quarantine=1.0) as [(client, store)]:
        lock = client.lock("n", ttl=1.0, handoff=False)
        if travels:
            first = await lock.acquire()
            wait = asyncio.ensure_future(lock.acquire())
            await asyncio.sleep(0.1)
            store.errors = [StoreForgot("flushed")]
            await first.release()
            assert [release.then is not None for release in store.of(Release)] == [True, False]
            await (await wait).release()
        else:
            store.errors = [StoreForgot("flushed")]
            await (await lock.acquire()).release()
        old, new = store.of(Acquire)
        assert old.id != new.id


@in_virtual_time
async def test_a_request_whose_waiter_leaves_before_its_release_has_left_is_not_sent() -> None:
    """The release goes without it."""
    async with actors(1) as [(client, store)]:
        lock = client.lock("n", handoff=False)
        first = await lock.acquire()
        wait = asyncio.ensure_future(lock.acquire())
        await asyncio.sleep(0.1)
        wait.cancel()
        await first.release()
        assert [release.then for release in store.of(Release)] == [None]


@in_virtual_time
async def test_a_request_that_the_store_refuses_raises_what_the_store_said() -> None:
    """And the client goes on."""
    async with actors(1) as [(client, store)]:
        store.errors = [StoreRefused("full", remedy="wait")]
        with pytest.raises(StoreRefused, match="full"):
            await client.lock("n").acquire()
        await (await client.lock("n").acquire()).release()


@in_virtual_time
async def test_a_grant_tells_the_rank_of_the_best_of_other_clients() -> None:
    """As a time on this client's clock: when that waiter came, if it has no priority."""
    async with actors(2) as [(client, _), (other, _)]:
        lock = client.lock("n")
        first = await lock.acquire()
        await asyncio.sleep(10)
        rival = asyncio.ensure_future(other.lock("n").acquire())
        await asyncio.sleep(2)
        wait = asyncio.ensure_future(client.lock("n", handoff=False).acquire(priority=5))
        await asyncio.sleep(0.1)
        await first.release()
        second = await wait
        (held,) = client._open.helds.values()
        assert held.contender == pytest.approx(10_000, abs=2)
        await second.release()
        await (await rival).release()
