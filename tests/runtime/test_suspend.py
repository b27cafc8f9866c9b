"""The machine is suspended: the client's clock and the store's go on for an hour, the clock of the event loop stands still."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, NamedTuple

import pytest

import asynclock
from asynclock import LeaseLost, LockTimeout, LossReason, StoreUnavailable
from asynclock.model.commands import Acquire, Release, Renew
from asynclock.runtime.heartbeat import LONGEST_DELAY
from asynclock.stores.memory import MemorySpace
from asynclock.stores.protocol import StoreForgot
from asynclock.testing import FakeClock
from tests.runtime.stage import StagedStore, in_virtual_time

HOUR = 3600.0


class Machine(NamedTuple):
    """Clients of one machine, whose store lives by the same clock."""

    clock: FakeClock
    clients: list[asynclock.Client]
    stores: list[StagedStore]


class Told(NamedTuple):
    """Calls a function when its lease is lost."""

    on_loss: Callable[[], None]


@asynccontextmanager
async def machine(clients: int = 2, **settings: Any) -> AsyncIterator[Machine]:
    clock = FakeClock()
    space = MemorySpace(clock)
    async with AsyncExitStack() as stack:
        stores = [StagedStore(space) for _ in range(clients)]
        opened = [
            await stack.enter_async_context(asynclock.connect(store=store, clock=clock, **settings)) for store in stores
        ]
        yield Machine(clock, opened, stores)


def loop_time() -> float:
    return asyncio.get_running_loop().time()


@pytest.mark.parametrize("number", [1, 20])
@in_virtual_time
async def test_bodies_are_stopped_within_a_second_of_resume(number: int) -> None:
    """Nothing is renewed for leases that ended meanwhile, alone or together; the others are told before anything is sent."""
    async with machine(2) as (clock, (client, other), (store, _)):
        ends: list[float] = []

        async def hold(name: str) -> None:
            try:
                async with client.lock(name, ttl=12.0):
                    await asyncio.sleep(1e6)
            finally:
                ends.append(loop_time())

        holders = [asyncio.create_task(hold(f"n{n}")) for n in range(number)]
        await asyncio.sleep(0.1)
        store.sent.clear()
        clock.suspend(HOUR)
        resumed = loop_time()
        lease = await other.lock("n0").acquire()
        results = await asyncio.gather(*holders, return_exceptions=True)
        assert {type(result) for result in results} == {LeaseLost}
        assert {result.reason for result in results if isinstance(result, LeaseLost)} == {LossReason.EXPIRED}
        assert max(ends) - resumed <= LONGEST_DELAY
        await asyncio.sleep(1.0)
        assert store.of(Renew) == []
        lease.ensure()
        await lease.release()


@in_virtual_time
async def test_a_renewal_under_way_does_not_bring_an_ended_lease_back() -> None:
    """It was sent before the machine slept, and its answer arrives first of all; bundled and alone."""
    async with machine(1) as (clock, (client,), (store,)):
        for names in (["a"], ["b", "c", "d"]):
            leases = [await client.lock(name, ttl=12.0, on_lost="notify").acquire() for name in names]
            store.gate = asyncio.Event()
            while not store.of(Renew):
                await asyncio.sleep(0.1)
            await asyncio.sleep(0)
            clock.suspend(HOUR)
            store.gate.set()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert all(lease.remaining() == 0.0 for lease in leases)
            await asyncio.sleep(0.01)
            assert [lease.lost.reason is not None for lease in leases] == [True] * len(leases)
            store.sent.clear()
            store.gate = None


@in_virtual_time
async def test_a_lease_that_lingers_is_not_taken_after_its_end() -> None:
    """The next acquire asks the store."""
    async with machine(1) as (clock, (client,), (store,)):
        lock = client.lock("n", ttl=12.0, linger=10.0)
        async with lock as first:
            pass
        clock.suspend(HOUR)
        store.sent.clear()
        async with lock as second:
            assert store.count(Acquire) == 1
            assert second.token > first.token
            assert second.remaining() > 11.0


@in_virtual_time
async def test_a_lease_is_not_handed_over_after_its_end() -> None:
    """Its holder hears of the loss when it releases it, and the next waiter gets a lease of the store."""
    async with machine(1) as (clock, (client,), (store,)):
        lock = client.lock("n", ttl=12.0)
        first = await lock.acquire()
        heir = asyncio.ensure_future(lock.acquire())
        await asyncio.sleep(0.1)
        clock.suspend(HOUR)
        store.sent.clear()
        with pytest.raises(LeaseLost):
            await first.release()
        second = await heir
        assert [command.then is not None for command in store.of(Release)] == [True]
        assert client.stats()["default"].handed == 0
        assert second.remaining() > 11.0
        await second.release()


@in_virtual_time
async def test_a_grant_that_was_on_its_way_is_not_returned() -> None:
    """Its answer is read after the resume: the caller gets a lease that is valid then."""
    async with machine(1) as (clock, (client,), (store,)):
        store.gate = asyncio.Event()
        wait = asyncio.ensure_future(client.lock("n", ttl=12.0).acquire())
        await asyncio.sleep(0.1)
        clock.suspend(HOUR)
        store.gate.set()
        lease = await wait
        assert store.count(Acquire) == 2
        assert lease.remaining() > 11.0
        await lease.release()


@in_virtual_time
async def test_losses_are_told_before_a_grant_that_arrives_first() -> None:
    """The notice comes before the timer: the lease that has ended meanwhile is ended first."""
    async with machine(2) as (clock, (client, other), _):
        theirs = await other.semaphore("s", permits=2, ttl=60.0).acquire()
        semaphore = client.semaphore("s", permits=2, ttl=8.0, on_lost="notify")
        mine = await semaphore.acquire()
        await asyncio.sleep(0.5)
        wait = asyncio.ensure_future(semaphore.acquire())
        await asyncio.sleep(0.1)
        granted_before_loss: list[bool] = []
        mine._turn.watch(Told(lambda: granted_before_loss.append(not client._open.claims)))
        clock.suspend(7.3)
        assert mine.remaining() == 0.0
        (seen, _) = (await other.inspect("s")).holders  # the store has both yet, and the waiter
        assert seen.token
        await theirs.release()
        lease = await wait
        assert granted_before_loss == [False]
        await lease.release()


@in_virtual_time
async def test_ends_of_leases_come_before_renewals() -> None:
    """One tick finds a renewal that is due first and a lease that ended since: the loss is told first."""
    async with machine(1) as (clock, (client,), _):
        order: list[str] = []
        lasting = await client.lock("lasting", ttl=30.0).acquire()
        await asyncio.sleep(8.5)
        short = await client.lock("short", ttl=3.0, on_lost="notify").acquire()
        short._turn.watch(Told(lambda: order.append("Lost")))
        submit = client._open.batcher.submit

        def noting(command: Any, *more: Any) -> Any:
            order.append(type(command).__name__)
            return submit(command, *more)

        client._open.batcher.submit = noting  # type: ignore[method-assign]
        first, second = client._open.helds.values()
        assert first.renew_at < second.renew_at
        clock.suspend(8.0)
        await asyncio.sleep(LONGEST_DELAY)
        assert order.index("Lost") < order.index("Renew")
        assert short.lost.is_set()
        lasting.ensure()
        await lasting.release()


@pytest.mark.parametrize("several", [False, True])
@in_virtual_time
async def test_the_time_asleep_counts_for_a_timeout(several: bool) -> None:
    """A wait of a minute that slept for an hour ends at once."""
    async with machine(2) as (clock, (client, other), _), other.lock("n", ttl=2 * HOUR):
        waiter = client.multi("m", "n") if several else client.lock("n")
        wait = asyncio.ensure_future(waiter.acquire(timeout=60.0))
        await asyncio.sleep(0.1)
        clock.suspend(HOUR)
        resumed = loop_time()
        with pytest.raises(LockTimeout):
            await wait
        assert loop_time() - resumed <= LONGEST_DELAY


@in_virtual_time
async def test_the_time_asleep_counts_for_max_hold() -> None:
    """A hold of at most a minute ends at once."""
    async with machine(1) as (clock, (client,), _):
        lease = await client.lock("n", ttl=2 * HOUR, max_hold=60.0, on_lost="notify").acquire()
        clock.suspend(HOUR)
        resumed = loop_time()
        assert await lease.lost.wait() is LossReason.MAX_HOLD
        assert loop_time() - resumed <= LONGEST_DELAY


@in_virtual_time
async def test_the_time_asleep_counts_for_a_release() -> None:
    """One that has to be sent again is waited for no longer than the lease would have lived."""
    async with machine(1) as (clock, (client,), (store,)):
        lease = await client.lock("n", ttl=30.0).acquire()
        store.errors = [StoreUnavailable("cut")]
        release = asyncio.ensure_future(lease.release())
        while store.errors:
            await asyncio.sleep(0)
        store.gate = asyncio.Event()  # what is sent again has no answer
        await asyncio.sleep(0.2)
        clock.suspend(HOUR)
        resumed = loop_time()
        with pytest.raises(StoreUnavailable):
            await release
        assert loop_time() - resumed <= LONGEST_DELAY
        store.gate.set()


@in_virtual_time
async def test_the_time_asleep_counts_for_quarantine() -> None:
    """Leases of others have ended meanwhile, so new ones are given."""
    async with machine(1) as (clock, (client,), (store,)):
        store.errors = [StoreForgot("flushed")]
        wait = asyncio.ensure_future(client.lock("n").acquire())
        await asyncio.sleep(0.1)
        assert not wait.done()
        clock.suspend(HOUR)
        resumed = loop_time()
        lease = await wait
        assert loop_time() - resumed <= LONGEST_DELAY
        await lease.release()


@in_virtual_time
async def test_an_idle_client_sets_no_timer() -> None:
    """Looking several times within ``lag_warning`` is paid for by those who hold or wait only, and once per client."""
    async with machine(1) as (_, (client,), _):
        loop, set_for = asyncio.get_running_loop(), []
        call_at = loop.call_at

        def counting(when: float, callback: Any, *more: Any, **options: Any) -> Any:
            if getattr(callback, "__self__", None) is client._open.heartbeats:
                set_for.append(when)
            return call_at(when, callback, *more, **options)

        loop.call_at = counting  # type: ignore[method-assign]
        await asyncio.sleep(600)
        assert set_for == []
        leases = [await client.lock(f"n{n}", ttl=30.0).acquire() for n in range(200)]
        waits = [asyncio.ensure_future(client.lock("n0").acquire(timeout=1e6)) for _ in range(200)]
        set_for.clear()
        await asyncio.sleep(600)
        ticks = 600 / (client.settings.lag_warning / 4)
        assert len(set_for) <= 1.1 * ticks  # the renewals are ticks of their own
        for wait in waits:
            wait.cancel()
        for lease in leases:
            await lease.release()
        await asyncio.sleep(LONGEST_DELAY)
        set_for.clear()
        await asyncio.sleep(600)
        assert set_for == []
