"""FaultyStore does what it says, from one seed; and the whole client comes through it."""

import asyncio
import random
from pathlib import Path
from typing import Any

import pytest

import asynclock
from asynclock.errors import StoreUnavailable
from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.stores import open_store
from asynclock.stores.protocol import Granted, Notice, Resync, StoreOptions
from asynclock.testing import FakeClock, FaultyStore, HistoryLog, check_history, run
from asynclock.types import ResourceKey

KEY = ResourceKey("p", "r")


def acquire(name: str, client: str = "a") -> c.Acquire:
    return c.Acquire(key=KEY, id=name, client=client, owner="o")


async def faulty(client: str = "a", **faults: Any) -> FaultyStore:
    store = FaultyStore(open_store("memory://faults", StoreOptions(clock=FakeClock())), seed=1, **faults)
    await store.open(client)
    return store


async def holding(store: FaultyStore) -> list[str]:
    (seen,) = await store.store.apply([c.Inspect(key=KEY)])
    assert isinstance(seen, o.Inspected)
    return [holder.id for holder in seen.holders]


def test_a_lost_request_did_nothing() -> None:
    """The caller hears StoreUnavailable, and the store has not heard of it."""

    async def main() -> None:
        store = await faulty(lost_requests=1.0)
        with pytest.raises(StoreUnavailable, match="request was lost"):
            await store.apply([acquire("a1")])
        assert await holding(store) == []
        assert store.counts["lost_requests"] == store.counts["batches"] == 1

    run(main)


def test_a_lost_reply_did_everything() -> None:
    """The caller hears StoreUnavailable, and the store has done it."""

    async def main() -> None:
        store = await faulty(lost_replies=1.0)
        with pytest.raises(StoreUnavailable, match="reply was lost"):
            await store.apply([acquire("a1")])
        assert await holding(store) == ["a1"]

    run(main)


def test_a_duplicate_is_answered_once() -> None:
    """The second time has no effect of its own, and its answer is what the caller gets."""

    async def main() -> None:
        store = await faulty(duplicates=1.0)
        assert isinstance((await store.apply([acquire("a1")]))[0], o.Granted)
        assert await store.apply([c.Release(key=KEY, id="a1")]) == [o.NotHeld()]
        assert await holding(store) == []

    run(main)


def test_a_delay_is_bounded() -> None:
    """Answers come late by at most ``max_delay``, in the loop's time."""

    async def main() -> None:
        store = await faulty(delays=1.0, max_delay=0.5)
        loop = asyncio.get_running_loop()
        for number in range(20):
            before = loop.time()
            await store.apply([acquire(f"a{number}")])
            assert 0 < loop.time() - before <= 0.5

    run(main)


def test_a_cut_lasts_and_ends() -> None:
    """Meanwhile nothing is reached and health says so; afterwards all is as before."""

    async def main() -> None:
        store = await faulty()
        store.cut(3.0)
        with pytest.raises(StoreUnavailable, match="cut off"):
            await store.apply([acquire("a1")])
        assert (await store.health()).status == "down"
        await asyncio.sleep(3.0)
        assert isinstance((await store.apply([acquire("a1")]))[0], o.Granted)
        assert (await store.health()).status == "healthy"
        assert store.counts["cuts"] == 1

    run(main)


@pytest.mark.parametrize(("fault", "heard"), [({}, 1), ({"lost_notices": 1.0}, 0), ({"duplicate_notices": 1.0}, 2)])
def test_notices_get_lost_and_come_twice(fault: dict[str, float], heard: int) -> None:
    """Each notice comes as often as its luck says."""

    async def main() -> list[Notice]:
        holder, waiter = await faulty("a"), await faulty("b", **fault)
        await holder.apply([acquire("a1")])
        await waiter.apply([acquire("b1", "b")])
        await holder.apply([c.Release(key=KEY, id="a1")])
        await waiter.aclose()
        await holder.aclose()
        return [notice async for notice in waiter.notices()]

    notices = run(main)
    assert [type(notice) for notice in notices] == [Granted] * heard


def test_after_a_cut_comes_a_resync() -> None:
    """Notices of the time of the cut are lost, and their receiver is told that some may be."""

    async def main() -> list[Notice]:
        holder, waiter = await faulty("a"), await faulty("b")
        await holder.apply([acquire("a1")])
        await waiter.apply([acquire("b1", "b"), acquire("b2", "b")])
        heard: list[Notice] = []

        async def listen() -> None:
            heard.extend([notice async for notice in waiter.notices()])

        listening = asyncio.create_task(listen())
        waiter.cut(1.0)
        await holder.apply([c.Release(key=KEY, id="a1")])
        await asyncio.sleep(2.0)
        await holder.apply([c.Withdraw(key=KEY, id="b1")])
        await waiter.aclose()
        await listening
        await holder.aclose()
        return heard

    assert [type(notice) for notice in run(main)] == [Resync, Granted]


def test_a_seed_is_a_fate() -> None:
    """The same seed brings the same faults at the same calls; ``repr`` tells the seed."""

    async def fates(seed: int) -> tuple[str, str]:
        store = FaultyStore(open_store("memory://fates"), seed=seed, lost_requests=0.3, lost_replies=0.2)
        await store.open("a")
        said = []
        for _ in range(50):
            try:
                await store.apply([c.Poke(key=KEY)])
                said.append(".")
            except StoreUnavailable as error:
                said.append(str(error)[4])
        return "".join(said), repr(store)

    first, shown = run(lambda: fates(5))
    assert run(lambda: fates(5))[0] == first
    assert run(lambda: fates(6))[0] != first
    assert set(first) == {".", "r"}
    assert "seed=5, lost_requests=0.3, lost_replies=0.2" in shown


@pytest.mark.parametrize("seed", range(12))
def test_clients_come_through_all_of_it(seed: int, tmp_path: Path) -> None:
    """Three clients with every fault at once: no overlap, no falling token, and at the end nothing is left in the store."""
    path = tmp_path / "history.jsonl"

    async def work(client: asynclock.Client, log: HistoryLog, luck: random.Random) -> None:
        for _ in range(10):
            asked = log.now()
            try:
                async with asyncio.timeout(luck.choice([0.05, 5.0, 60.0])):
                    async with client.lock("r", project="p", ttl=2).acquire(priority=luck.randint(0, 3)) as lease:
                        log.acquired(lease, asked=asked)
                        await asyncio.sleep(luck.uniform(0, 0.3))
                        log.acted(lease)
            except (TimeoutError, asynclock.LeaseLost, StoreUnavailable):
                await asyncio.sleep(0.01)

    async def main() -> None:
        clock = FakeClock()
        options = StoreOptions(clock=clock)
        watcher = open_store("memory://storm", options)
        await watcher.open("watcher")
        async with asyncio.TaskGroup() as group:
            for number in range(3):
                group.create_task(one_client(number, clock, options))
        clock.advance(10.0)  # a withdrawal that could not be sent ends with its ttl
        assert [key async for key, _ in watcher.scan(None)] == []
        await watcher.aclose()

    async def one_client(number: int, clock: FakeClock, options: StoreOptions) -> None:
        luck = random.Random(f"{seed} {number}")
        store = FaultyStore(
            open_store("memory://storm", options), seed=luck.randrange(10**6), lost_requests=0.05, lost_replies=0.05,
            delays=0.3, duplicates=0.05, cuts=0.01, cut_seconds=1.0, lost_notices=0.2, duplicate_notices=0.2,
        )  # fmt: skip
        async with asynclock.connect(store=store, clock=clock) as client:
            with HistoryLog(path, client=client.id, clock=clock) as log:
                async with asyncio.TaskGroup() as group:
                    for worker in range(3):
                        group.create_task(work(client, log, random.Random(f"{seed} {number} {worker}")))

    run(main, seed=seed)
    verdict = check_history(path)
    verdict.ensure()
    assert verdict.grants > 30
