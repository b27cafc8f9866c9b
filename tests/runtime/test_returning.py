"""Releases whose attempts fail: what is waited for, for how long, and what is raised. In virtual time."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import pytest

import asynclock
from asynclock.model.commands import Acquire, Command, Release
from asynclock.model.outcomes import Outcome
from asynclock.stores.memory import MemorySpace, MemoryStore
from asynclock.stores.protocol import StoreForgot
from asynclock.testing import FakeClock
from tests.runtime.stage import in_virtual_time

Trouble = Callable[[], Exception]


class FailingStore(MemoryStore):
    """A store of which batches with a release fail as often as ``failures`` says.

    Attributes:
        done_before: whether such a batch is carried out, so that only its reply is lost.
        batches: what was sent.
    """

    def __init__(self, trouble: Trouble = lambda: asynclock.StoreUnavailable("the reply was lost")) -> None:
        super().__init__(MemorySpace(FakeClock()))
        self.failures: float = 0
        self.done_before = False
        self.batches: list[Sequence[Command]] = []
        self._trouble = trouble

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        self.batches.append(commands)
        if self.failures and any(isinstance(command, Release) for command in commands):
            self.failures -= 1
            if self.done_before:
                await super().apply(commands)
            raise self._trouble()
        return await super().apply(commands)


def _client(store: FailingStore, **settings: object) -> asynclock.Client:
    return asynclock.connect(store=store, clock=FakeClock(), **settings)


async def _one(client: asynclock.Client) -> Callable[[], Awaitable[None]]:
    return (await client.lock("a", ttl=60).acquire()).release


async def _several(client: asynclock.Client) -> Callable[[], Awaitable[None]]:
    return (await client.multi("a", "b", ttl=60).acquire()).release


@pytest.mark.parametrize("take", [_one, _several])
@pytest.mark.parametrize("done_before", [False, True])
@in_virtual_time
async def test_a_release_outlives_a_lost_reply(
    take: Callable[[asynclock.Client], Awaitable[Callable[[], Awaitable[None]]]], *, done_before: bool
) -> None:
    """release() returns when a later attempt is answered, whether or not the first one was carried out."""
    store = FailingStore()
    async with _client(store) as client:
        release = await take(client)
        store.failures, store.done_before = 3, done_before
        await release()
        assert not store.failures
        assert (await client.inspect("a")).idle
        assert (await client.inspect("b")).idle


@in_virtual_time
async def test_a_release_outlives_a_loss_of_data() -> None:
    """A store that has forgotten the lease has nothing to release: that is no error, and its inner exception is not shown."""
    store = FailingStore(lambda: StoreForgot("the data is gone"))
    async with _client(store) as client:
        lease = await client.lock("a", ttl=60).acquire()
        store.failures = 1
        store._space.records.clear()
        await lease.release()
        async with client.lock("b", ttl=60).acquire():
            store.failures = 1


@pytest.mark.parametrize(("ttl", "patience", "bound"), [(60, 10, 10), (60, 3, 3), (5, 10, 5)])
@in_virtual_time
async def test_the_wait_for_a_release_is_bounded(ttl: float, patience: float, bound: float) -> None:
    """It ends after ``unavailable_after``, or when the lease would have ended by itself, and says so in a public error."""
    store = FailingStore()
    loop = asyncio.get_running_loop()
    async with _client(store, unavailable_after=patience) as client:
        lease = await client.lock("a", ttl=ttl).acquire()
        left, began = min(lease.remaining(), patience), loop.time()
        store.failures = float("inf")
        with pytest.raises(asynclock.StoreUnavailable, match="retried until the lease has ended") as caught:
            await lease.release()
        assert loop.time() - began == pytest.approx(left, abs=0.001)
        assert left == pytest.approx(bound, abs=0.2)
        assert type(caught.value) is asynclock.StoreUnavailable
        store.failures = 0
        async with client.lock("a").acquire(timeout=2):  # the release went on
            pass


@in_virtual_time
async def test_leaving_a_block_is_bounded_likewise_and_raises_nothing() -> None:
    """The body is over: a store that does not answer delays the end of ``async with``, and does not fail it."""
    store = FailingStore()
    loop = asyncio.get_running_loop()
    async with _client(store, unavailable_after=4) as client:
        for block in (client.lock("a", ttl=60).acquire(), client.multi("b", "c", ttl=60).acquire()):
            async with block:
                store.failures, began = float("inf"), loop.time()
            assert loop.time() - began == pytest.approx(4, abs=0.001)
            store.failures = 0
        assert (await client.inspect("a")).idle


@in_virtual_time
async def test_a_cancel_ends_the_wait_and_not_the_release() -> None:
    """Who is cancelled while leaving a block goes at once; the release goes on until it is done."""
    store = FailingStore()
    loop = asyncio.get_running_loop()
    async with _client(store) as client:

        async def hold() -> None:
            async with client.lock("a", ttl=60).acquire():
                store.failures = float("inf")

        task = asyncio.create_task(hold())
        await asyncio.sleep(1)
        began = loop.time()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert loop.time() == began
        store.failures = 0
        await asyncio.sleep(2)
        assert (await client.inspect("a")).idle


@in_virtual_time
async def test_a_local_waiter_does_not_wait_for_the_retry() -> None:
    """After a failed attempt the request of the next waiter goes by itself; only the first release carried it."""
    store = FailingStore()
    async with _client(store, handoff=False) as client:
        lock = client.lock("a", ttl=60)
        lease = await lock.acquire()
        waiting = asyncio.create_task(lock.acquire(timeout=9))
        await asyncio.sleep(0)
        store.failures = 1
        await lease.release()
        await (await waiting).release()
        sent = [command for batch in store.batches for command in batch]
        releases = [command for command in sent if isinstance(command, Release) and command.id == sent[0].id]
        assert [release.then is not None for release in releases] == [True, False]
        assert any(isinstance(command, Acquire) for command in sent[sent.index(releases[0]) + 1 :])
