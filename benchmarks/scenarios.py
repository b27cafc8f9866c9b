"""The scenarios. Each returns one figure; peers and ours run alternately, so that a noisy moment hits both."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from typing import Any

import redis.asyncio
from redis.asyncio.connection import BlockingConnectionPool

import asynclock
from asynclock.runtime.heap import Heap
from asynclock.runtime.turn import Turn

TASKS = 200
#: So many tasks take turns, and hold so many seconds each.
BURST, HOLD = 50, 0.005


async def cycles_per_second(enter: Callable[[int], Callable[[], Awaitable[object]]], tasks: int, cycles: int) -> float:
    """Cycles of acquire and release per second, over ``tasks`` tasks with a name each."""

    async def work(cycle: Callable[[], Awaitable[object]]) -> None:
        for _ in range(cycles):
            await cycle()

    each = [enter(number) for number in range(tasks)]
    await asyncio.gather(*(cycle() for cycle in each))  # connections, scripts, caches
    start = time.perf_counter()
    await asyncio.gather(*(work(cycle) for cycle in each))
    return tasks * cycles / (time.perf_counter() - start)


def ours(client: asynclock.Client) -> Callable[[int], Callable[[], Awaitable[object]]]:
    """A cycle of asynclock, on a name per task."""

    def enter(number: int) -> Callable[[], Awaitable[object]]:
        lock = client.lock(f"bench-{number}")

        async def cycle() -> None:
            async with lock:
                pass

        return cycle

    return enter


def redis_py(client: "redis.asyncio.Redis") -> Callable[[int], Callable[[], Awaitable[object]]]:
    """A cycle of redis-py's asyncio Lock, with a ttl as its documentation recommends."""

    def enter(number: int) -> Callable[[], Awaitable[object]]:
        async def cycle() -> None:
            async with client.lock(f"peer-{number}", timeout=30):
                pass

        return cycle

    return enter


async def many_names_on_redis(url: str, rounds: int) -> tuple[float, float]:
    """200 tasks on 200 names: cycles per second of asynclock and of redis-py's Lock."""
    pool = BlockingConnectionPool.from_url(url, max_connections=50, timeout=None)
    peer = redis.asyncio.Redis.from_pool(pool)
    mine, theirs = [], []
    async with asynclock.connect(url) as client:
        for _ in range(rounds):
            mine.append(await cycles_per_second(ours(client), TASKS, 100))
            theirs.append(await cycles_per_second(redis_py(peer), TASKS, 15))
    await peer.aclose()
    return statistics.median(mine), statistics.median(theirs)


async def burst(url: str, rounds: int) -> list[float]:
    """Seconds until 50 tasks have held one name for 5 ms each, per round."""
    async with asynclock.connect(url) as client:
        lock = client.lock("burst")
        return [await _turns(lambda: lock) for _ in range(rounds)]


async def burst_of_redis_py(url: str, rounds: int) -> list[float]:
    """The same with redis-py's asyncio Lock, which is made anew for every task, as it wants to be."""
    async with redis.asyncio.Redis.from_url(url) as client:
        return [await _turns(lambda: client.lock("peer-burst", timeout=30)) for _ in range(rounds)]


async def _turns(lock: Callable[[], AbstractAsyncContextManager[object]]) -> float:
    async def work() -> None:
        async with lock():
            await asyncio.sleep(HOLD)

    start = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(BURST)))
    return time.perf_counter() - start


async def left_by_cancels(url: str, tries: int) -> tuple[int, int]:
    """How many acquires of free locks were cancelled in mid-air, and after how many of them the lock is still taken."""
    async with asynclock.connect(url) as client:
        names = [f"cancelled-{number}" for number in range(tries)]
        cut = [name for number, name in enumerate(names) if await _cut(client.lock(name, ttl=600).acquire(), number)]
        left = [name for name in cut if not (await client.inspect(name)).idle]
    return len(cut), len(left)


async def left_by_cancels_of_redis_py(url: str, tries: int) -> tuple[int, int]:
    """The same with redis-py's asyncio Lock."""
    async with redis.asyncio.Redis.from_url(url) as client:
        names = [f"peer-cancelled-{number}" for number in range(tries)]
        cut = [
            name for number, name in enumerate(names) if await _cut(client.lock(name, timeout=600).acquire(), number)
        ]
        left = [name for name in cut if await client.exists(name)]
    return len(cut), len(left)


async def _cut(acquire: Coroutine[Any, Any, object], number: int) -> bool:
    """Cancel an acquire after one to five turns of the loop. Whether that was before its end."""
    task = asyncio.create_task(acquire)
    for _ in range(1 + number % 5):
        await asyncio.sleep(0)
    task.cancel()
    (outcome,) = await asyncio.gather(task, return_exceptions=True)
    if isinstance(outcome, asynclock.Lease):
        await outcome.release()
    return isinstance(outcome, asyncio.CancelledError)


async def uncontended(url: str, rounds: int, tasks: int = 64) -> float:
    """Cycles per second of 64 tasks with a name each."""
    async with asynclock.connect(url) as client:
        return statistics.median([await cycles_per_second(ours(client), tasks, 150) for _ in range(rounds)])


def heap_operation(waiters: int, operations: int = 20_000) -> float:
    """Seconds per push, cancel, push and pop on a heap that holds so many waiters."""
    heap = Heap[int]()
    for number in range(waiters):
        heap.push((number * 7919) % waiters, number)
    start = time.perf_counter()
    for number in range(operations):
        heap.discard(heap.push((number * 104_729) % waiters, number))
        heap.push((number * 15_485_863) % waiters, number)
        heap.pop()
    return (time.perf_counter() - start) / operations


async def gate_operation(waiters: int) -> float:
    """Seconds per waiter to stand in line, and leave again or be served, with so many on one name in one client."""
    async with asynclock.connect(f"memory://bench-{waiters}") as client:
        lock = client.lock("crowd")
        gate, terms = lock._gate, lock._terms  # noqa: SLF001 - the gate is what is measured, without the tasks around it
        async with lock:
            crowd = [Turn(gate, terms, 0.0, True) for _ in range(waiters)]  # noqa: FBT003
            for turn in crowd:
                gate.join(turn)
            start = time.perf_counter()
            for number in range(2_000):
                turn = Turn(gate, terms, number % 3, True)  # noqa: FBT003
                gate.join(turn)
                gate.leave(turn)
            taken = time.perf_counter() - start
            for waiter in crowd:
                gate.leave(waiter)
    return taken / 2_000
