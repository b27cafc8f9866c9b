"""A client believes in a lease no longer than the store keeps it, less the margin, however late and wrong the answers are.

A witness compares the two every few milliseconds, on a store whose answers, notices and refusals the test decides.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest

import asynclock
from asynclock import LossReason
from asynclock.errors import StoreRefused
from asynclock.model.commands import Acquire, Command, Poke, Reassert, Release, Renew
from asynclock.model.outcomes import Failed, Outcome
from asynclock.runtime.renewals import Renewals
from asynclock.stores.memory import MemorySpace
from asynclock.stores.protocol import Notice, Revoked, StoreForgot
from asynclock.testing import FakeClock
from asynclock.types import ResourceKey
from tests.runtime.stage import StagedStore, in_virtual_time

TTL = 3.0
MARGIN = 0.07
#: The store counts in milliseconds.
ROUNDING = 0.002
KEY = ResourceKey("default", "n0")


class SlowStore(StagedStore):
    """Does what it is asked at once and answers later; some commands it refuses.

    Attributes:
        reply_delay, notice_delay: seconds.
        refused: kinds of commands that are answered Failed, each by itself, and not done; refusals counts them.
    """

    def __init__(self, space: MemorySpace) -> None:
        super().__init__(space)
        self.reply_delay = self.notice_delay = 0.0
        self.refused: tuple[type[Command], ...] = ()
        self.refusals = 0

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        refused = [one for one in commands if isinstance(one, self.refused)]
        self.refusals += len(refused)
        done = iter(await super().apply([one for one in commands if one not in refused]))
        outcomes = [Failed(message="out of memory") if one in refused else next(done) for one in commands]
        await asyncio.sleep(self.reply_delay)
        return outcomes

    async def notices(self) -> AsyncIterator[Notice]:
        async for notice in super().notices():
            await asyncio.sleep(self.notice_delay)
            yield notice


class Scene:
    """Two clients; what the first believes is compared with the records."""

    def __init__(self, clock: FakeClock, space: MemorySpace, client: asynclock.Client, other: asynclock.Client) -> None:
        self.clock = clock
        self.client = client
        self.other = other
        self.compared = 0
        self._space = space

    @property
    def store(self) -> SlowStore:
        store = self.client._open.store
        assert isinstance(store, SlowStore)
        return store

    def compare(self) -> None:
        """Every lease that is believed in stands in the store, for so long and the margin."""
        now, store_now = self.clock.monotonic(), self._space.now_us() / 1e6
        for held in self.client._open.helds.values():
            believed = held.valid_until - now
            if not held.over and believed > 0:
                record = self._space.records[held.gate.key]
                kept = [holder.until_ms / 1000 - store_now for holder in record.holders if holder.id == held.id]
                assert kept, f"{held.gate.key} is believed in for {believed:.3f} s, and not in the store"
                assert believed <= kept[0] - MARGIN + ROUNDING, (
                    f"believed in for {believed:.3f} s, kept for {kept[0]:.3f} s"
                )
                self.compared += 1

    async def watch(self) -> None:
        """Compare for ever."""
        while True:
            self.compare()
            await asyncio.sleep(0.005)

    async def take(self, number: int) -> list[asynclock.Lease]:
        locks = [self.client.lock(f"n{n}", ttl=TTL, on_lost="notify") for n in range(number)]
        return list(await asyncio.gather(*(lock.acquire() for lock in locks)))

    def silence(self) -> None:
        """From now on the store answers the first client no more."""
        self.store.gate = asyncio.Event()


@asynccontextmanager
async def watched(**settings: Any) -> AsyncIterator[Scene]:
    clock = FakeClock()
    space = MemorySpace(clock)
    client = asynclock.connect(store=SlowStore(space), clock=clock, **settings)
    async with client, asynclock.connect(store=StagedStore(space), clock=clock) as other:
        scene = Scene(clock, space, client, other)
        witness = asyncio.create_task(scene.watch())
        yield scene
        if witness.done():
            await witness
        witness.cancel()
        assert scene.compared
        scene.store.reply_delay = 0.0
        if scene.store.gate is not None:
            scene.store.gate.set()


@pytest.mark.parametrize("number", [1, 20])
@pytest.mark.parametrize("delay", [0.0, 0.3, 1.2])
@in_virtual_time
async def test_a_lease_counts_from_when_its_renewal_was_sent(number: int, delay: float) -> None:
    """Not from the answer, in a bundle or alone; and when the store falls silent the loss comes before another's grant."""
    async with watched() as scene:
        leases = await scene.take(number)
        scene.store.reply_delay = delay
        await asyncio.sleep(4 * TTL)
        assert not any(lease.lost.is_set() for lease in leases)
        scene.silence()
        heir = await scene.other.lock("n0", ttl=TTL).acquire()
        assert all(lease.lost.is_set() for lease in leases)
        assert {lease.lost.reason for lease in leases} == {LossReason.UNREACHABLE}
        await heir.release()


@pytest.mark.parametrize("number", [1, 20])
@pytest.mark.parametrize("whole", [False, True])
@in_virtual_time
async def test_a_refused_renewal_renews_nothing(number: int, whole: bool) -> None:
    """An error for one of a bundle, for a lone renewal or for the whole batch: the lease ends when it would have ended."""
    async with watched() as scene:
        leases = await scene.take(number)
        began = scene.clock.monotonic()
        if whole:
            scene.store.errors = [StoreRefused("out of memory", remedy="wait")] * 1000
        else:
            scene.store.refused = (Renew, Reassert)
        await asyncio.gather(*(lease.lost.wait() for lease in leases))
        assert scene.clock.monotonic() - began <= TTL - MARGIN + ROUNDING
        assert scene.store.refusals + scene.store.count(Renew) > number
        scene.store.errors.clear()


@in_virtual_time
async def test_of_a_bundle_those_that_were_answered_are_kept() -> None:
    """One refusal concerns one lease, and the bundle was one."""
    async with watched() as scene:
        leases = await scene.take(20)
        renew, bundles = type(scene.store).apply, []

        async def refuse_one(commands: Sequence[Command]) -> Sequence[Outcome]:
            bundles.append(sum(isinstance(command, Renew) for command in commands))
            kept = [one for one in commands if not (isinstance(one, Renew) and one.key.name == "n7")]
            done = iter(await renew(scene.store, kept))
            return [next(done) if one in kept else Failed(message="out of memory") for one in commands]

        scene.client._open.batcher.use(_Applies(scene.store, refuse_one))
        await asyncio.sleep(3 * TTL)
        assert max(bundles) == 20
        assert [n for n, lease in enumerate(leases) if lease.lost.is_set()] == [7]


@pytest.mark.parametrize("late", [0.95, 1.0, 1.2, 2.0])
@in_virtual_time
async def test_a_grant_that_arrives_after_its_end_is_not_returned(late: float) -> None:
    """Nor is its time counted from the arrival: the caller gets a later lease, and nobody hears of the first."""
    async with watched() as scene:
        told: list[str] = []
        scene.client._open.listen(lambda event: told.append(type(event).__name__))
        scene.store.reply_delay = late * TTL
        wait = asyncio.ensure_future(scene.client.lock("n0", ttl=TTL).acquire())
        await asyncio.sleep(0.01)
        scene.store.reply_delay = 0.0  # for what is asked from now on
        (first,) = (await scene.other.inspect("n0")).holders
        await asyncio.sleep(late * TTL - 0.02)
        assert not wait.done()
        in_time = late * TTL < TTL - MARGIN
        lease = await wait
        assert (lease.token == first.token) is in_time
        assert told.count("Granted") == 1
        assert "Lost" not in told
        await asyncio.sleep(0.5)
        lease.ensure()
        await lease.release()


@pytest.mark.parametrize("late", [0.3, 0.95, 1.2])
@in_virtual_time
async def test_a_grant_that_a_late_poke_tells_of_counts_from_the_poke(late: float) -> None:
    """The answer to a Poke is an answer like all others."""
    async with watched() as scene:
        scene.store.deaf = True
        scene.store._space.apply([Acquire(key=KEY, id="dead", client="dead", owner="dead", ttl_ms=500)])
        wait = asyncio.ensure_future(scene.client.lock("n0", ttl=TTL).acquire())
        await asyncio.sleep(0.1)
        scene.store.reply_delay = late * TTL
        while scene.store.count(Poke) == 0:
            await asyncio.sleep(0.001)
        scene.store.reply_delay = 0.0
        lease = await wait
        await asyncio.sleep(TTL)
        lease.ensure()
        await lease.release()


@pytest.mark.parametrize("late", [0.1, 0.2, 0.95, 1.2])
@in_virtual_time
async def test_a_grant_that_a_late_notice_tells_of_counts_from_the_last_answer(late: float) -> None:
    """The notice does not say when the grant was made: the waiter's life is all that is known of."""
    async with watched() as scene:
        first = await scene.other.lock("n0", ttl=TTL).acquire()
        wait = asyncio.ensure_future(scene.client.lock("n0", ttl=TTL).acquire())
        await asyncio.sleep(0.1)
        scene.store.notice_delay = late * TTL
        await first.release()
        lease = await wait
        await asyncio.sleep(TTL)
        lease.ensure()
        await lease.release()


@pytest.mark.parametrize("late", [0.3, 0.95, 1.2])
@in_virtual_time
async def test_a_grant_that_comes_late_with_a_release_counts_from_the_release(late: float) -> None:
    """A request that travels with it is granted in the same step."""
    async with watched() as scene:
        lock = scene.client.lock("n0", ttl=TTL, handoff=False)
        first = await lock.acquire()
        wait = asyncio.ensure_future(lock.acquire())
        await asyncio.sleep(0.1)
        scene.store.reply_delay = late * TTL
        release = asyncio.ensure_future(first.release())
        await asyncio.sleep(0.01)
        scene.store.reply_delay = 0.0
        lease = await wait
        await release
        assert any(command.then is not None for command in scene.store.of(Release))
        await asyncio.sleep(TTL)
        lease.ensure()
        await lease.release()


@pytest.mark.parametrize("delay", [0.3, 1.2])
@in_virtual_time
async def test_a_reassertion_counts_from_when_it_was_sent(delay: float) -> None:
    """After the store has forgotten everything."""
    async with watched() as scene:
        (lease,) = await scene.take(1)
        scene.store.reply_delay = delay
        await asyncio.sleep(0.9)
        scene.store.errors = [StoreForgot("flushed")]
        await asyncio.sleep(3 * TTL)
        assert scene.store.count(Reassert) == 1
        assert not lease.lost.is_set()
        await lease.release()


@pytest.mark.parametrize("number", [1, 20])
@in_virtual_time
async def test_an_answer_does_not_bring_back_a_lease_that_has_ended(number: int) -> None:
    """The loop was blocked from before its end until after it; the answer that lay ready meanwhile is read first."""
    async with watched() as scene:
        leases = await scene.take(number)
        scene.store.reply_delay = 0.001
        while not scene.store.of(Renew):
            await asyncio.sleep(0.0005)
        ended = min(held.valid_until for held in scene.client._open.helds.values())
        assert any(
            isinstance(item, Renewals) for due in scene.client._open.heartbeats._due.values() for item in due
        ) is (number > 1)
        scene.clock.suspend(ended - scene.clock.monotonic() + 0.1)
        assert all(lease.remaining() == 0.0 for lease in leases)
        await asyncio.sleep(0.01)
        assert all(lease._turn.reason is not None for lease in leases)
        await asyncio.sleep(0.1)
        assert (await scene.other.inspect("n0")).idle


@in_virtual_time
async def test_a_lease_that_was_revoked_is_not_reasserted_for_good() -> None:
    """What a reassertion under way has brought back into the store is given back with its answer."""
    async with watched() as scene:
        (lease,) = await scene.take(1)
        scene.store.reply_delay = 0.3
        await asyncio.sleep(0.5)
        scene.store.errors = [StoreForgot("flushed")]
        while scene.store.count(Reassert) == 0:
            await asyncio.sleep(0.001)
        revoked = Revoked(id=lease._turn.held.id, reason="maintenance", by="operator")
        scene.store._space.mailboxes[scene.client.id].put_nowait(revoked)
        assert await lease.lost.wait() is LossReason.REVOKED
        await asyncio.sleep(0.7)
        assert (await scene.other.inspect("n0")).idle


@in_virtual_time
async def test_a_lease_that_its_caller_leaves_after_its_end_goes_to_nobody() -> None:
    """A caller that is cancelled with its grant in hand leaves it to the next of this client only while it is valid."""
    async with watched() as scene:
        lock = scene.client.lock("n0", ttl=TTL)
        first = await lock.acquire()
        heir, next_one = asyncio.ensure_future(lock.acquire()), asyncio.ensure_future(lock.acquire())
        await asyncio.sleep(0.1)
        asyncio.get_running_loop().call_soon(scene.clock.suspend, TTL)
        await first.release()  # handed to the heir, which has not run since
        heir.cancel()
        lease = await next_one
        assert scene.client.stats()["default"].handed == 1
        assert lease.remaining() > TTL - 2 * MARGIN
        await lease.release()


@pytest.mark.parametrize("step", [-3600.0, 3600.0])
@in_virtual_time
async def test_the_wall_clock_ends_no_lease_and_prolongs_none(step: float) -> None:
    """An administrator sets it while leases are held; validity counts by the clock that nobody sets."""
    async with watched() as scene:
        leases = await scene.take(2)
        await asyncio.sleep(0.1)
        scene.clock.step_wall(step)
        await asyncio.sleep(3 * TTL)
        assert not any(lease.lost.is_set() for lease in leases)
        scene.clock.step_wall(step)
        scene.silence()
        heir = await scene.other.lock("n0", ttl=TTL).acquire()
        assert all(lease.lost.is_set() for lease in leases)
        await heir.release()


class _Applies:
    """A store that carries out batches by a function."""

    def __init__(self, store: SlowStore, apply: Any) -> None:
        self.capabilities = store.capabilities
        self.apply = apply
