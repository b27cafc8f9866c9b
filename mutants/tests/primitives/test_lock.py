import asyncio
import inspect

import anyio
import pytest

import asynclock
from asynclock.primitives.options import LockOptions


async def test_one_lock_object_serves_many_tasks(client):
    """A shared lock object excludes its own users from each other."""
    lock, inside, peak = client.lock("n"), 0, 0

    async def work():
        nonlocal inside, peak
        async with lock:
            inside += 1
            peak = max(peak, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(work() for _ in range(100)))
    assert peak == 1


async def test_try_acquire_returns_none_while_held(client):
    """Never waiting is a result, not an error."""
    lock = client.lock("n")
    async with lock:
        assert await lock.try_acquire() is None
    lease = await lock.try_acquire()
    assert lease
    await lease.release()


async def test_a_timeout_names_the_holder(client):
    """Who waited in vain is told for how long and behind whom."""
    lock = client.lock("n")
    async with lock as lease:
        with pytest.raises(asynclock.LockTimeout, match=f"token {lease.token}") as caught:
            async with lock.acquire(timeout=0.05):
                pass
    assert caught.value.waited >= 0.05
    assert isinstance(caught.value, TimeoutError)


@pytest.mark.parametrize("scope", ["asyncio", "anyio", "task"])
async def test_cancelling_scopes_of_all_kinds_leave_nothing(client, scope, until):
    """asyncio.timeout, anyio.move_on_after and a cancelled task end a wait alike."""
    lock = client.lock("n")
    async with lock:
        if scope == "asyncio":
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.02):
                    await lock.acquire()
        elif scope == "anyio":
            with anyio.move_on_after(0.02) as moved:
                await lock.acquire()
            assert moved.cancelled_caught
        else:
            task = asyncio.create_task(lock.acquire().__aenter__())
            await asyncio.sleep(0.02)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert client.stats()["default"].waiting == 0
    await until(lambda: not client._open.claims)
    assert (await client.inspect("n")).idle


async def test_higher_priority_is_served_first_and_equals_in_order(client, until):
    """Rank is priority first, then arrival."""
    lock, order = client.lock("n"), []

    async def work(name, priority):
        async with lock.acquire(priority=priority):
            order.append(name)

    async with lock:
        tasks = [
            asyncio.create_task(work(name, priority))
            for name, priority in [("a", 0), ("b", 5), ("c", 0), ("d", 5), ("e", -5)]
        ]
        await until(lambda: client.stats()["default"].waiting == 5)
    await asyncio.gather(*tasks)
    assert order == ["b", "d", "a", "c", "e"]


async def test_ageing_lets_the_patient_pass(memory_url, until):
    """With quick ageing, having waited long outweighs a small priority."""
    async with asynclock.connect(memory_url, ageing=0.02) as client:
        lock, order = client.lock("n"), []

        async def work(name, priority):
            async with lock.acquire(priority=priority):
                order.append(name)

        async with lock:
            patient = asyncio.create_task(work("patient", 0))
            await asyncio.sleep(0.1)  # five levels
            hasty = asyncio.create_task(work("hasty", 2))
            await until(lambda: client.stats()["default"].waiting == 2)
        await asyncio.gather(patient, hasty)
    assert order == ["patient", "hasty"]


async def test_an_owner_may_come_again_if_the_lock_is_reentrant(client):
    """The lease ends with its last handle."""
    lock = client.lock("n", owner="me", reentrant=True)
    async with lock as outer:
        async with lock as inner:
            assert inner.token == outer.token
        outer.ensure()
        assert not (await client.inspect("n")).idle
    assert (await client.inspect("n")).idle


async def test_reentrance_is_of_the_owner_not_of_the_process(client):
    """Another owner in the same task waits like anybody else."""
    async with client.lock("n", owner="me", reentrant=True):
        with pytest.raises(asynclock.LockTimeout):
            await client.lock("n", owner="you", reentrant=True).acquire(timeout=0.02)


async def test_reentrance_without_an_owner_is_refused(client):
    """Every acquire without an owner is somebody else, so the second would wait for the first for ever."""
    lock = client.lock("n", reentrant=True)
    with pytest.raises(asynclock.ConfigurationError, match="reentrant needs an owner"):
        async with lock:
            pass
    with pytest.raises(asynclock.ConfigurationError, match="reentrant needs an owner"):
        await lock.try_acquire()
    async with lock.acquire(owner="me"), lock.acquire(owner="me"):
        pass


async def test_taking_ones_own_lock_again_is_a_deadlock_said_at_once(client):
    """A wait for oneself never ends."""
    lock = client.lock("n", owner="me")
    async with lock:
        with pytest.raises(asynclock.DeadlockError, match="me"):
            await lock.acquire()


async def test_losing_a_reentrant_lease_stops_every_holder(client):
    """All handles of a lease are lost with it."""
    lock = client.lock("n", owner="me", reentrant=True)
    with pytest.raises(asynclock.LeaseLost):
        async with lock as outer, lock as inner:
            await client.force_release("n", reason="stuck")
            assert await inner.lost.wait() is await outer.lost.wait()
            await asyncio.sleep(60)


async def test_readers_share_and_writers_do_not(client, until):
    """Any number of readers, or one writer."""
    lock, inside, seen = client.rwlock("n"), [], []

    async def read(name):
        async with lock.read():
            inside.append(name)
            await until(lambda: len(inside) == 3)

    await asyncio.gather(*(read(name) for name in "abc"))
    async with lock.write():
        seen.append(await lock.try_read())
        seen.append(await lock.try_write())
    assert seen == [None, None]


async def test_a_waiting_writer_is_not_overtaken_by_later_readers(client, until):
    """Readers that come after a waiting writer wait behind it."""
    lock, order = client.rwlock("n"), []

    async def enter(name, acquisition):
        async with acquisition:
            order.append(name)

    async with lock.read():
        writer = asyncio.create_task(enter("writer", lock.write()))
        while not (await client.inspect("n")).waiters:
            await asyncio.sleep(0.001)
        reader = asyncio.create_task(enter("reader", lock.read()))
        await until(lambda: client.stats()["default"].waiting == 2)
        assert await lock.try_read() is None
    await asyncio.gather(writer, reader)
    assert order == ["writer", "reader"]


async def test_permits_never_exceed_the_capacity(client):
    """A crowd that takes one to five of five permits never holds six."""
    semaphore, used, peak = client.semaphore("n", permits=5), 0, 0

    async def work(permits):
        nonlocal used, peak
        async with semaphore.acquire(permits=permits):
            used += permits
            peak = max(peak, used)
            await asyncio.sleep(0)
            used -= permits

    await asyncio.gather(*(work(1 + number % 5) for number in range(100)))
    assert peak == 5
    assert semaphore.capacity == 5


async def test_one_name_has_one_capacity(client):
    """Asking with another capacity while it is in use is an error, not a surprise."""
    async with client.semaphore("n", permits=5).acquire():
        with pytest.raises(asynclock.ConfigurationError, match="capacity 5, not 3"):
            await client.semaphore("n", permits=3).acquire()
    async with client.semaphore("n", permits=3).acquire():
        pass


async def test_a_decorated_function_runs_under_a_lock_named_by_its_arguments(client):
    """Calls for one key exclude each other; the function may see its lease."""
    running, seen = set(), []

    @client.locked("user:{user_id}:{kind}", project="p", ttl=5)
    async def refresh(user_id, kind="full", *, lease):
        assert user_id not in running
        running.add(user_id)
        await asyncio.sleep(0)
        running.remove(user_id)
        seen.append(lease.name)
        return user_id * 2

    assert await asyncio.gather(refresh(1), refresh(1), refresh(user_id=2, kind="part")) == [2, 2, 4]
    assert sorted(seen) == ["user:1:full", "user:1:full", "user:2:part"]
    assert refresh.__name__ == "refresh"


async def test_a_template_that_does_not_fit_is_refused_where_it_is_written(client):
    """A misspelt parameter is found at import, not at the first call."""
    with pytest.raises(asynclock.ConfigurationError, match="user_id"):

        @client.locked("user:{user}")
        async def refresh(user_id):
            pass


@pytest.mark.parametrize("make", ["rwlock", "semaphore", "locked"])
async def test_a_misspelt_keyword_is_refused_with_the_nearest(client, make):
    """A misspelt ttl is an error of the call that has it, as Python words it."""
    permits = {"permits": 2} if make == "semaphore" else {}
    with pytest.raises(TypeError, match=rf"^{make}\(\) got an unexpected keyword argument 'tll'; did you mean ttl\?"):
        getattr(client, make)("n", **permits, tll=3)


async def test_the_keywords_of_all_makers_are_those_of_lock():
    """What is typed once for rwlock, semaphore and locked is what lock spells out."""
    spelled = inspect.signature(asynclock.Client.lock).parameters
    assert LockOptions.__optional_keys__ == {*spelled} - {"self", "name"}


async def test_what_cannot_be_decorated_is_refused_where_it_is_written(client):
    """A forgotten name and a function that cannot await are found at import."""
    with pytest.raises(asynclock.ConfigurationError, match="needs a name"):

        @client.locked
        async def nameless():
            pass

    with pytest.raises(asynclock.ConfigurationError, match=r"async functions.*blocking"):

        @client.locked("n")
        def blocking():
            pass


async def test_an_acquire_overrides_the_locks_own_terms(client):
    """Priority, timeout, owner and metadata may differ per acquire."""
    lock = client.lock("n", metadata={"job": 1}, timeout=0.02)
    async with lock.acquire(metadata={"job": 2}, owner="me", timeout=None, priority=3):
        holder = (await client.inspect("n")).holders[0]
        assert (holder.metadata, holder.owner) == ({"job": 2}, "me")
        with pytest.raises(asynclock.LockTimeout):
            await lock.acquire()
