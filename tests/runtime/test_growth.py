"""What a client remembers is bounded by what is in use, not by what has ever been used."""

import asyncio
import gc

import pytest

import asynclock
from asynclock.runtime.project import IDLE_PROJECTS
from asynclock.stores import memory
from asynclock.stores.memory import MemorySpace, MemoryStore
from asynclock.testing import FakeClock, run


async def test_projects_that_nobody_uses_are_forgotten(client):
    """Two thousand tenants leave a few hundred projects; what they have counted is still in the sum."""
    for number in range(2000):
        async with client.lock("x", project=f"tenant-{number}"):
            pass
    stats = client.stats()
    assert len(stats) <= 2 * IDLE_PROJECTS + 1
    assert sum(project.granted for project in stats.values()) == 2000
    assert stats[""].granted >= 2000 - 2 * IDLE_PROJECTS
    assert "tenant-1999" in stats
    assert (stats[""].waiting, stats[""].holding, stats[""].asking) == (0, 0, 0)


async def test_projects_in_use_are_kept_however_many_there_are(client, until):
    """Limits and counts of a project hold for as long as somebody holds, waits, or has a lock of it."""
    mine = [client.lock("x", project=f"mine-{number}") for number in range(3 * IDLE_PROJECTS)]
    async with mine[0]:
        waiting = asyncio.create_task(client.lock("x", project="mine-0").acquire())
        await until(lambda: client.stats()["mine-0"].waiting == 1)
        for number in range(4 * IDLE_PROJECTS):
            client.lock("x", project=f"idle-{number}")
        stats = client.stats()
        assert {lock.project for lock in mine} <= stats.keys()
        assert (stats["mine-0"].holding, stats["mine-0"].waiting) == (1, 1)
        assert len(stats) <= 2 * (len(mine) + IDLE_PROJECTS) + 1
    await (await waiting).release()
    assert client.stats()["mine-0"].granted == 2


async def test_a_project_that_is_used_again_and_again_keeps_its_counts(client):
    """It is not the age that counts: a lock that is made anew for every request keeps its project."""
    for number in range(8 * IDLE_PROJECTS):
        client.lock("x", project=f"other-{number}")
        if number % 100 == 0:
            async with client.lock("x", project="busy"):
                pass
    assert client.stats()["busy"].granted == len(range(0, 8 * IDLE_PROJECTS, 100))


async def test_limits_hold_for_a_project_that_was_forgotten(memory_url):
    """A project that comes back has the limits of its name."""
    async with asynclock.connect(memory_url, projects={"few": {"max_waiters": 1}}) as client:
        client.lock("x", project="few")
        for number in range(3 * IDLE_PROJECTS):
            client.lock("x", project=f"other-{number}")
        assert "few" not in client.stats()
        lock = client.lock("x", project="few")
        async with lock:
            waiting = asyncio.create_task(lock.acquire())
            await asyncio.sleep(0)
            with pytest.raises(asynclock.QueueFull, match="'few'"):
                await lock.acquire()
        await (await waiting).release()


async def test_lanes_of_a_semaphore_end_with_those_who_wait_in_them(client):
    """Requests for ever other numbers of permits leave no more lanes than there are requests."""
    semaphore = client.semaphore("s", permits=1000)
    for permits in range(1, 500):
        async with semaphore.acquire(permits=permits):
            pass
    assert len(semaphore._gate.rows) <= 2
    async with semaphore.acquire(permits=900):
        waiting = [asyncio.create_task(semaphore.acquire(permits=permits)) for permits in (500, 400, 300)]
        await asyncio.sleep(0.01)
        for permits in range(1, 90):
            async with semaphore.acquire(permits=permits, priority=10):
                pass
        assert {lane.permits for lane in semaphore._gate.rows} >= {500, 400, 300}
    for wait in waiting[:2]:
        await (await wait).release()
    await (await waiting[2]).release()
    assert client.stats()["default"].waiting == 0


async def test_rooms_end_with_the_multis_that_share_them(memory_url):
    """Those who take several locks of a limited project share one room while they are there, and none is left behind."""
    async with asynclock.connect(memory_url, max_holders=3) as client:
        for number in range(50):
            options = {"project": f"p{number}"}
            first, second = client.multi("a", "b", **options), client.multi("b", "c", **options)
            assert first._rooms[0][0] is second._rooms[0][0]
            async with first.acquire():
                pass
        del first, second
        gc.collect()
        assert not client._rooms


def test_a_memory_space_forgets_records_that_only_their_tokens_kept(monkeypatch):
    """Names that are used once, faster than the clock counts tokens, do not stay until somebody lists them."""
    monkeypatch.setattr(memory, "_TIDY_AT", 64)

    async def main():
        clock = FakeClock()
        space = MemorySpace(clock)
        async with asynclock.connect(store=MemoryStore(space), clock=clock) as client:
            for number in range(2000):
                async with client.lock(f"n{number}"):
                    pass
                if number % 100 == 0:
                    await asyncio.sleep(1)
            assert len(space.records) <= 2 * (64 + 100)

    run(main)
