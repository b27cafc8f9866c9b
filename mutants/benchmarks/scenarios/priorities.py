"""P: a burst with priorities. The lock is held until all are waiting; then each holds it for a moment.

Params:
    tasks: in all, as many of each priority, who come in an order that has nothing to do with it.
    levels: how many priorities.
    hold: seconds.

What counts is who waited how long, and how often somebody went before another of higher priority. Libraries without
priorities are shown for what they do to the important.
"""

import asyncio
from collections.abc import Callable, Sequence
from itertools import combinations
from random import Random
from statistics import mean
from time import perf_counter
from typing import Any

from benchmarks.case import Case, Figures, Job, Place
from benchmarks.contestants.protocol import Contestant, Enter
from benchmarks.meter import Meter, costs

#: So that everybody has asked, and been put in line, before the first is served.
_ALL_HERE = 0.3


async def work(contestant: Contestant, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """One burst; who was served, in order, with priority and wait."""
    params = job.case.params
    priorities = [number % params["levels"] for number in range(params["tasks"])]
    Random(4).shuffle(priorities)  # the same order for everybody
    served: list[tuple[int, float]] = []
    first = contestant.lock("all", params["levels"])
    enters = [contestant.lock("all", priority) for priority in priorities]
    meter = Meter(job)
    ready()
    async with first():
        waiting = [
            asyncio.create_task(_serve(enter, priority, served, params["hold"]))
            for enter, priority in zip(enters, priorities, strict=True)
        ]
        await asyncio.sleep(_ALL_HERE)
        meter.begin()
        opened = perf_counter()
    await asyncio.gather(*waiting)
    return {**meter.end(), "served": [(priority, at - opened) for priority, at in served]}


async def _serve(enter: Enter, priority: int, served: list[tuple[int, float]], hold: float) -> None:
    async with enter():
        served.append((priority, perf_counter()))
        await asyncio.sleep(hold)


def figures(raws: Sequence[dict[str, Any]], case: Case, place: Place) -> Figures:  # noqa: ARG001 - one shape for all
    """Mean waits from the moment that the lock was free, by priority, and the share of pairs in the wrong order."""
    (raw,) = raws
    served = raw["served"]
    pairs = [(a, b) for (a, _), (b, _) in combinations(served, 2) if a != b]
    wrong = sum(earlier < later for earlier, later in pairs)
    levels = range(case.params["levels"])
    waits = {level: [at for priority, at in served if priority == level] for level in levels}
    return {
        "wrong_order_percent": 100 * wrong / max(len(pairs), 1),
        **{f"wait_ms_priority_{level}": 1e3 * mean(waits[level]) for level in levels if waits[level]},
        **costs(raws, len(served)),
    }
