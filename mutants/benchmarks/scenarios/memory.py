"""M: the memory of a waiter and of a lease, beyond that of the same task inside no lock, which waits for a bare future.

Params:
    tasks: how many of each; bytes are those that tracemalloc sees, divided by that.

Waiters wait for one name, with one lock object where the library lets tasks share it, else with one each. Leases are on names
of their own, each with its lock object. Names were made before.
"""

import asyncio
import gc
import tracemalloc
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import nullcontext
from typing import Any

from benchmarks.case import Case, Figures, Job, Place
from benchmarks.contestants.protocol import Contestant, Enter

_SETTLING = 0.2
_SETTLED_WITHIN, _LEFT_WITHIN = 20.0, 4.0


async def work(contestant: Contestant, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """Bytes per task, per waiting task and per holding task."""
    count = job.case.params["tasks"]
    names = [f"name-{number}" for number in range(count)]
    held = contestant.lock("held")
    share = contestant.lock("held") if getattr(contestant, "shares_locks", False) else None
    await _use(contestant.lock("warm"))
    ready()
    tracemalloc.start()
    nobody, nothing = _Inside(0), nullcontext()
    task = await _each(count, lambda _: _holding(lambda: nothing, nobody), _pause)
    async with held():
        waiter = await _each(count, lambda _: _holding(share or contestant.lock("held"), nobody), _pause)
    inside = _Inside(count)
    lease = await _each(count, lambda number: _holding(contestant.lock(names[number]), inside), inside.all.wait)
    return {"task": task, "waiter": waiter, "lease": lease}


class _Inside:
    """Tells when as many as expected are inside their locks."""

    def __init__(self, expected: int) -> None:
        self._missing = expected
        self.all = asyncio.Event()

    def came(self) -> None:
        self._missing -= 1
        if not self._missing:
            self.all.set()


async def _use(enter: Enter) -> None:
    async with enter():
        pass


async def _pause() -> None:
    await asyncio.sleep(_SETTLING)


async def _holding(enter: Enter, inside: _Inside) -> None:
    async with enter():
        inside.came()
        await asyncio.get_running_loop().create_future()


async def _each(
    count: int, make: Callable[[int], Coroutine[Any, Any, None]], settled: Callable[[], Awaitable[object]]
) -> float:
    """Bytes per task, once all are where they stay."""
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    tasks = [asyncio.create_task(make(number)) for number in range(count)]
    async with asyncio.timeout(_SETTLED_WITHIN):
        await settled()
        await _pause()
    gc.collect()
    taken = tracemalloc.get_traced_memory()[0] - before
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks, timeout=_LEFT_WITHIN)
    return taken / count


def figures(raws: Sequence[dict[str, Any]], case: Case, place: Place) -> Figures:  # noqa: ARG001 - one shape for all
    """Bytes beyond the task."""
    (raw,) = raws
    return {
        "task_bytes": raw["task"],
        "waiter_bytes": raw["waiter"] - raw["task"],
        "lease_bytes": raw["lease"] - raw["task"],
    }
