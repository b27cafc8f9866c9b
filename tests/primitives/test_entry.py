"""``async with`` of one shared object, left in other tasks than it was entered in: every block gives back its own lease."""

import asyncio
import contextlib
import gc
import random
from functools import partial

import pytest

import asynclock
from asynclock.testing import FakeClock, run


async def block(lockable, leases):
    """Stay inside until closed; ``leases`` has the lease meanwhile."""
    async with lockable as lease:
        leases.append(lease)
        while True:
            yield lease


class Forwarded:
    """A wrapper of its own kind, as in many programs: it hands both ends on, so the blocks cannot be told apart."""

    def __init__(self, lockable):
        self.lockable = lockable

    async def __aenter__(self):
        return await self.lockable.__aenter__()

    async def __aexit__(self, *error):
        await self.lockable.__aexit__(*error)


async def held(client, name="s"):
    """The tokens that the store has as held."""
    return {holder.token for holder in (await client.inspect(name)).holders}


async def in_a_task(awaitable):
    """Await it in a task that has ended then."""

    async def wait():
        return await awaitable

    return await asyncio.create_task(wait())


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
async def test_generators_that_are_closed_in_other_tasks_give_back_their_own(client, order):
    """Three are inside of one semaphore, entered in three tasks; whoever closes one ends its lease and no other."""
    semaphore, leases = client.semaphore("s", permits=3), []
    generators = [block(semaphore, leases) for _ in range(3)]
    for generator in generators:
        await in_a_task(anext(generator))
    for closed, place in enumerate(order, 1):
        await in_a_task(generators[place].aclose())
        assert await held(client) == {leases[left].token for left in order[closed:]}
        for left in order[closed:]:
            leases[left].ensure()


async def test_the_task_that_has_its_own_block_closes_that_of_another(client):
    """A server closes a generator while it is inside of the same semaphore itself: its own lease goes on."""
    semaphore, leases = client.semaphore("s", permits=2), []
    generator = block(semaphore, leases)
    async with semaphore as own:
        await in_a_task(anext(generator))
        await generator.aclose()
        assert await held(client) == {own.token}
        own.ensure()
    assert await held(client) == set()


async def test_a_generator_that_the_collector_finds_gives_back_its_own(client, until):
    """The event loop closes it in a task of its own; those that are still read keep their leases."""
    semaphore, leases = client.semaphore("s", permits=3), []
    generators = [block(semaphore, leases) for _ in range(3)]
    for generator in generators:
        await in_a_task(anext(generator))
    forgotten = leases[1].token
    del generators[1], generator
    gc.collect()
    async with asyncio.timeout(10):
        while forgotten in await held(client):
            await asyncio.sleep(0.001)
    assert await held(client) == {leases[0].token, leases[2].token}
    for generator in generators:
        await generator.aclose()
    assert await held(client) == set()


async def test_an_exit_stack_that_is_closed_in_another_task_gives_back_its_own(client):
    """As fixtures and servers do: entered at the start in one task, closed at the end in another."""
    semaphore, stacks, leases = client.semaphore("s", permits=4), [], []
    for _ in range(3):
        stacks.append(contextlib.AsyncExitStack())
        leases.append(await in_a_task(stacks[-1].enter_async_context(semaphore)))
    async with semaphore as own:
        for closed, place in enumerate((1, 0, 2), 1):
            await stacks[place].aclose()
            assert await held(client) == {own.token, *(leases[left].token for left in (1, 0, 2)[closed:])}


async def test_a_stack_may_enter_one_lock_object_many_times(client):
    """All of them are given back, the last first."""
    semaphore = client.semaphore("s", permits=3)
    async with contextlib.AsyncExitStack() as stack:
        tokens = {(await stack.enter_async_context(semaphore)).token for _ in range(3)}
        assert await held(client) == tokens
    assert await held(client) == set()


async def test_wrappers_give_back_the_lease_of_the_task_or_of_one_that_has_ended(client):
    """Where blocks cannot be told apart: the task's own last, else one that nobody is inside of, else any; never none."""
    semaphore = Forwarded(client.semaphore("s", permits=4))
    ended = await in_a_task(semaphore.__aenter__())
    inside, leave = asyncio.Event(), asyncio.Event()
    live = []

    async def stay():
        async with semaphore as lease:
            live.append(lease)
            inside.set()
            await leave.wait()
            lease.ensure()

    staying = asyncio.create_task(stay())
    await inside.wait()
    async with semaphore as own:
        await in_a_task(semaphore.__aexit__(None, None, None))
        assert await held(client) == {own.token, live[0].token}
        assert ended.remaining() == 0
    assert await held(client) == {live[0].token}
    leave.set()
    await staying
    stray = await semaphore.__aenter__()
    await in_a_task(semaphore.__aexit__(None, None, None))
    assert stray.remaining() == 0
    assert await held(client) == set()


async def test_an_end_without_a_beginning_is_refused(client):
    """A second end of a block, or one of nothing, says so and takes nobody's lease."""
    lock = client.lock("s")
    with pytest.raises(asynclock.AsynclockError, match="had not been entered"):
        await lock.__aexit__(None, None, None)
    async with lock as lease:
        for end in (lock.__aexit__, partial(type(lock).__aexit__, lock)):
            with pytest.raises(asynclock.AsynclockError, match="had not been entered"):
                await end(None, None, None)
        lease.ensure()


async def test_looking_at_the_methods_enters_nothing(client):
    """Frameworks ask an object what it can do before they use it, or call the two methods themselves, by object or class."""
    lock = client.lock("s")
    assert isinstance(lock, contextlib.AbstractAsyncContextManager)
    for _ in range(2):
        assert hasattr(lock, "__aexit__")
        assert callable(type(lock).__aexit__)
        async with lock as lease:
            assert await held(client) == {lease.token}
        assert await held(client) == set()
        assert hasattr(lock, "__aexit__")
        await lock.__aenter__()
        assert len(await held(client)) == 1
        await lock.__aexit__(None, None, None)
        assert await held(client) == set()
        await type(lock).__aenter__(lock)
        await type(lock).__aexit__(lock, None, None, None)
        assert await held(client) == set()


async def test_a_block_that_never_ends_gives_its_lease_back_when_it_is_gone(client):
    """Nothing but the block refers to the lease: what destroys the one ends the other, with a warning."""
    lock = client.lock("s", ttl=3600)

    async def enter_and_vanish():
        end = lock.__aexit__
        await lock.__aenter__()
        del end

    with pytest.warns(ResourceWarning, match="was never released"):
        await enter_and_vanish()
    async with lock.acquire(timeout=5):
        pass


async def test_a_loss_is_no_business_of_the_task_that_closes(client):
    """The loss cancels the task that entered; whoever closes the block neither answers that cancel nor is cancelled."""
    semaphore, leases = client.semaphore("s", permits=2), []
    generator, entered = block(semaphore, leases), asyncio.Event()

    async def enter():
        await anext(generator)
        entered.set()
        await asyncio.sleep(60)

    entering = asyncio.create_task(enter())
    await entered.wait()
    assert await client.force_release("s", reason="r")
    await asyncio.wait([entering])
    await generator.aclose()
    assert entering.cancelled()
    assert entering.cancelling() == 1
    assert asyncio.current_task().cancelling() == 0
    assert leases[0].lost.is_set()


@pytest.mark.parametrize("seed", range(5))
def test_in_any_order_each_block_has_its_lease(seed):
    """Blocks of three kinds come, and are closed by other tasks or forgotten, in random order; what is held is what is inside."""

    async def main():
        dice = random.Random(seed)
        async with asynclock.connect("memory://", clock=FakeClock()) as client:
            semaphore, inside = client.semaphore("s", permits=8), {}
            for _ in range(200):
                if len(inside) < 8 and dice.random() < 0.6:
                    end, lease = await in_a_task(_enter(semaphore, dice.choice(["generator", "stack", "lease"])))
                    inside[lease.token] = end, lease
                elif inside:
                    end, lease = inside.pop(dice.choice(list(inside)))
                    await in_a_task(end())
                assert await held(client) == set(inside)
                for _, lease in inside.values():
                    lease.ensure()
            for end, _ in inside.values():
                await end()
            assert await held(client) == set()

    run(main, seed=seed, limit=3600)


async def _enter(semaphore, kind):
    """A block, entered in this task: how to end it, and its lease."""
    if kind == "generator":
        generator = block(semaphore, [])
        return generator.aclose, await anext(generator)
    if kind == "stack":
        stack = contextlib.AsyncExitStack()
        return stack.aclose, await stack.enter_async_context(semaphore)
    lease = await semaphore.acquire()
    return lease.release, lease
