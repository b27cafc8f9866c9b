import asyncio

import pytest

import asynclock
from asynclock.model.commands import Acquire, Release, Withdraw
from asynclock.runtime.turn import Turn


def waiting(client):
    return client.stats()["default"].waiting


async def queue_up(lock, number, until, **options):
    """Start tasks that take the lock in turn; return them and the order in which they had it."""
    order = []

    async def take(index):
        async with lock.acquire(**options):
            order.append(index)

    tasks = [asyncio.create_task(take(index)) for index in range(number)]
    return tasks, order


async def test_waiters_behind_our_own_lease_cost_the_store_nothing(watched, until):
    """A hundred tasks behind one holder of the same client send nothing until it leaves."""
    client, store = watched
    lock = client.lock("n")
    async with lock:
        tasks, order = await queue_up(lock, 100, until)
        await until(lambda: waiting(client) == 100)
        assert len(store.of(Acquire)) == 1
    await asyncio.gather(*tasks)
    assert order == list(range(100))


async def test_a_release_asks_for_the_next_waiter_in_the_same_round_trip(watched, until):
    """Without hand-off, one command per grant passes the lock on among our own tasks."""
    client, store = watched
    lock = client.lock("n", handoff=False)
    async with lock:
        tasks, _ = await queue_up(lock, 10, until)
        await until(lambda: waiting(client) == 10)
    await asyncio.gather(*tasks)
    assert len(store.of(Acquire)) == 1
    assert [release.then is not None for release in store.of(Release)] == [True] * 10 + [False]


async def test_one_request_per_client_waits_in_the_store(watched, other, until):
    """The store's load grows with clients, not with tasks."""
    client, store = watched
    async with other.lock("n"):
        tasks, _ = await queue_up(client.lock("n"), 50, until)
        await until(lambda: waiting(client) == 50)
        resource = await other.inspect("n")
        assert len(resource.waiters) == 1
        assert len(store.of(Acquire)) == 1
    await asyncio.gather(*tasks)


async def test_a_better_waiter_raises_the_request(watched, other, until):
    """The store hears of the best local waiter, under the id it knows."""
    client, store = watched
    lock = client.lock("n")
    async with other.lock("n"):
        low, low_order = await queue_up(lock, 2, until)
        await until(lambda: waiting(client) == 2)
        high, high_order = await queue_up(lock, 1, until, priority=7)
        await until(lambda: len(store.of(Acquire)) == 2)
        resource = await other.inspect("n")
        assert [waiter.priority for waiter in resource.waiters] == [7]
        assert len({acquire.id for acquire in store.of(Acquire)}) == 1
    await asyncio.gather(*high)
    assert high_order == [0]
    await asyncio.gather(*low)
    assert low_order == [0, 1]


async def test_a_request_does_not_keep_the_rank_of_a_waiter_who_left(watched, other, until):
    """When the best waiter gives up, the next one stands where it belongs, behind better ones of other clients."""
    client, _ = watched
    lock, order = client.lock("n"), []
    async with other.lock("n") as blocker:
        low, _ = await queue_up(lock, 1, until)
        high, _ = await queue_up(lock, 1, until, priority=9)
        await until(lambda: waiting(client) == 2)
        rival = asyncio.create_task(take_and_note(other.lock("n"), order, "rival", priority=5))
        await until(lambda: waiting(other) == 1)
        high[0].cancel()
        low[0].add_done_callback(lambda _: order.append("low"))
        await asyncio.gather(*high, return_exceptions=True)
        while [waiter.priority for waiter in (await other.inspect("n")).waiters] not in ([5, 0], [0]):
            await asyncio.sleep(0.001)
        del blocker
    await asyncio.gather(*low, rival)
    assert order == ["rival", "low"]


async def take_and_note(lock, order, name, **options):
    async with lock.acquire(**options):
        order.append(name)


async def test_waited_time_counts_in_the_store(watched, other, until):
    """A waiter that stood in its client's heap is not behind one that came to the store later."""
    client, _ = watched
    lock, order = client.lock("n"), []
    async with lock:
        mine = asyncio.create_task(take_and_note(lock, order, "mine"))
        await until(lambda: waiting(client) == 1)
        await asyncio.sleep(0.02)  # what the store can tell apart
        theirs = asyncio.create_task(take_and_note(other.lock("n"), order, "theirs"))
        await until(lambda: waiting(other) == 1)
        while not (await client.inspect("n")).waiters:
            await asyncio.sleep(0.001)
    await asyncio.gather(mine, theirs)
    assert order == ["mine", "theirs"]


async def test_leaving_before_anything_was_sent_leaves_nothing_to_withdraw(watched):
    """A wait that ends in the turn of the loop in which it began costs the store nothing."""
    client, store = watched
    lock = client.lock("n")
    turn = Turn(lock._gate, lock._terms, 0.0, True)
    lock._gate.join(turn)
    lock._gate.leave(turn)
    async with client.lock("m"):
        pass
    assert [command.key.name for command in store.sent] == ["m", "m"]


@pytest.mark.parametrize("handoff", [True, False])
async def test_a_waiter_cancelled_as_it_is_handed_the_lease_passes_it_on(watched, until, monkeypatch, handoff):
    """The lease is not lost between the grant and the cancelled task."""
    client, _ = watched
    lock, order = client.lock("n", handoff=handoff), []
    original = asynclock.runtime.turn.Turn.tell

    def told_and_cancelled(turn, answer):
        original(turn, answer)
        first.cancel()

    async with lock:
        first = asyncio.create_task(take_and_note(lock, order, "first"))
        second = asyncio.create_task(take_and_note(lock, order, "second"))
        await until(lambda: waiting(client) == 2)
        monkeypatch.setattr(asynclock.runtime.turn.Turn, "tell", told_and_cancelled)
    await second
    assert first.cancelled()
    assert order == ["second"]
    await until(lambda: not client._open.helds)
    assert (await client.inspect("n")).idle


async def test_readers_are_served_in_bulk(watched, other, until):
    """A crowd of readers behind a writer needs a handful of round trips, not one each."""
    client, store = watched
    readers, inside = client.rwlock("n"), 0

    async def read():
        nonlocal inside
        async with readers.read():
            inside += 1
            await until(lambda: inside == 60)

    async with other.rwlock("n").write():
        tasks = [asyncio.create_task(read()) for _ in range(60)]
        await until(lambda: waiting(client) == 60)
        while len((await other.inspect("n")).waiters) != 1:
            await asyncio.sleep(0.001)
        before = store.batches
    await until(lambda: inside == 60)
    assert store.batches - before <= 3
    await asyncio.gather(*tasks)


async def test_a_try_does_not_overtake_local_waiters(watched, until):
    """Who does not wait gets nothing while others wait."""
    client, _ = watched
    semaphore = client.semaphore("n", permits=2)
    async with semaphore.acquire(permits=1):
        large = asyncio.create_task(take_and_note_permits(semaphore, 2))
        await until(lambda: waiting(client) == 1)
        while not (await client.inspect("n")).waiters:
            await asyncio.sleep(0.001)
        assert await semaphore.try_acquire() is None
    await large


async def take_and_note_permits(semaphore, permits):
    async with semaphore.acquire(permits=permits):
        pass


async def test_a_withdrawn_request_leaves_the_store(watched, other, until):
    """A timeout leaves neither holder nor waiter."""
    client, store = watched
    async with other.lock("n"):
        with pytest.raises(asynclock.LockTimeout) as caught:
            await client.lock("n").acquire(timeout=0.05)
        assert caught.value.position == 1
        assert "token" in caught.value.holders[0]
        await until(lambda: store.of(Withdraw))
        assert not (await other.inspect("n")).waiters


async def test_gates_are_forgotten_with_their_locks(client):
    """A million names used once do not stay in memory."""
    for number in range(100):
        async with client.lock(f"n{number}"):
            pass
    assert len(client._open._gates) <= 1


async def test_hundred_thousand_waiters_are_no_trouble(client, until):
    """Pushing, cancelling and serving a crowd in one gate works."""
    lock = client.lock("n")
    async with lock:
        tasks = [asyncio.ensure_future(lock.acquire().__aenter__()) for _ in range(20_000)]
        await until(lambda: waiting(client) == 20_000)
        for task in tasks[1:]:
            task.cancel()
        await asyncio.gather(*tasks[1:], return_exceptions=True)
        assert waiting(client) == 1
    lease = await tasks[0]
    await lease.release()


async def test_a_request_that_the_store_does_after_its_withdrawal_is_withdrawn_again(watched, other, until):
    """Where a store turns the order of two batches round, nothing is left all the same."""
    client, store = watched
    held_back, real = [], store.apply

    async def turned_round(commands):
        if any(isinstance(command, Acquire) for command in commands) and not held_back:
            held_back.extend(commands)
            await until(lambda: store.of(Withdraw))
        return await real(commands)

    store.apply = turned_round
    session = client._open
    session.batcher._in_flight = 2
    second = asyncio.create_task(session.batcher._applying.work())
    waiting_task = asyncio.create_task(take_and_note(client.lock("n"), [], "x"))
    await until(lambda: held_back)
    waiting_task.cancel()
    await asyncio.gather(waiting_task, return_exceptions=True)
    await until(lambda: len(store.of(Withdraw)) == 2)
    while not (await other.inspect("n")).idle:
        await asyncio.sleep(0.001)
    second.cancel()
    await asyncio.gather(second, return_exceptions=True)
