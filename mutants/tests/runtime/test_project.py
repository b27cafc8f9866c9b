import asyncio

import pytest

import asynclock


async def hold(lock, running, peak):
    async with lock:
        running.append(lock.name)
        peak.append(len(running))
        await asyncio.sleep(0.001)
        running.remove(lock.name)


async def test_no_more_leases_than_the_project_may_hold(memory_url):
    """max_holders bounds a project's leases; everybody is served in the end."""
    async with asynclock.connect(memory_url, max_holders=3) as client:
        running, peak = [], []
        locks = [client.lock(f"n{number}") for number in range(20)]
        await asyncio.gather(*(hold(lock, running, peak) for lock in locks))
        assert max(peak) == 3
        assert client.stats()["default"].granted == 20


async def test_a_full_project_slows_no_other(memory_url):
    """A flood in one project leaves the others as they were."""
    async with asynclock.connect(memory_url, projects={"flooded": {"max_holders": 1}}) as client:
        async with client.lock("n", project="flooded"):
            blocked = asyncio.create_task(client.lock("m", project="flooded").acquire().__aenter__())
            async with asyncio.timeout(5):
                async with client.lock("n", project="calm"):
                    pass
            assert not blocked.done()
        lease = await blocked
        await lease.release()


async def test_a_try_in_a_full_project_is_turned_away_at_once(memory_url):
    """Who does not wait does not wait for a slot either."""
    async with asynclock.connect(memory_url, max_holders=1) as client:
        async with client.lock("n"):
            assert await client.lock("m").try_acquire() is None
        assert client.stats()["default"].waiting == 0


async def test_one_waiter_too_many_is_refused(memory_url, until):
    """QueueFull says back off, and leaves nothing."""
    async with asynclock.connect(memory_url, max_waiters=2) as client:
        lock = client.lock("n")
        async with lock:
            tasks = [asyncio.create_task(lock.acquire(timeout=5).__aenter__()) for _ in range(2)]
            await until(lambda: client.stats()["default"].waiting == 2)
            with pytest.raises(asynclock.QueueFull, match="max_waiters"):
                await lock.acquire()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        assert client.stats()["default"].waiting == 0
        async with lock:
            pass


async def test_statistics_count_what_happened(client):
    """Grants, timeouts and waiting times are kept per project."""
    lock = client.lock("n", project="p")
    async with lock:
        with pytest.raises(asynclock.LockTimeout):
            await lock.acquire(timeout=0.02)
    stats = client.stats()["p"]
    assert (stats.granted, stats.timeouts, stats.waiting, stats.holding, stats.asking) == (1, 1, 0, 0, 0)
