"""S: tasks of one process wait for locks that another holds, and nothing happens. What does that cost?

Params:
    tasks: each waits for a name of its own.
    warm_up, window: seconds.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from typing import Any

from benchmarks.case import Case, Figures, Job, Place
from benchmarks.contestants.protocol import Contestant, Enter
from benchmarks.meter import Meter


async def work(contestant: Contestant, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """The first process holds, the second waits; both say what CPU they took."""
    params = job.case.params
    enters = [contestant.lock(f"name-{number}") for number in range(params["tasks"])]
    async with AsyncExitStack() as stack:
        if job.index == 0:
            for enter in enters:
                turn = enter()
                await turn.__aenter__()
                stack.push_async_callback(turn.__aexit__, None, None, None)
        ready()
        tasks = [asyncio.create_task(_wait(enter)) for enter in enters if job.index == 1]
        await asyncio.sleep(params["warm_up"])
        meter = Meter(job)
        meter.begin()
        await asyncio.sleep(params["window"])
        cost = meter.end()
        granted = sum(task.done() for task in tasks)
        for task in tasks:
            task.cancel()
        # The holder holds until the waiters have left.
        await asyncio.sleep(0.2)
    return {**cost, "granted": granted}


async def _wait(enter: Enter) -> None:
    async with enter():
        pass


def figures(raws: Sequence[dict[str, Any]], case: Case, place: Place) -> Figures:  # noqa: ARG001 - one shape for all
    """Shares of a core; and how many got what was held, which must be none."""
    holder, waiters = (100 * raw["client_cpu"] / raw["seconds"] for raw in raws)
    return {
        "waiters_cpu_percent": waiters,
        "holder_cpu_percent": holder,
        "granted": float(sum(raw["granted"] for raw in raws)),
    }
