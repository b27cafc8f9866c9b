"""S: a lock goes back and forth between two processes, each waiting while the other holds it.

Params:
    hold: seconds.
    window: seconds, all of it.

Timed is from the moment before the release to the moment after the grant, on the clock that both processes share. Who has
released does not ask again before the other has it: a library that lets a releaser take its lock at once is not measured by
its luck.
"""

import asyncio
from collections.abc import Callable, Sequence
from itertools import pairwise
from time import monotonic
from typing import Any

from benchmarks.bodies import cells
from benchmarks.case import Case, Figures, Job, Place
from benchmarks.contestants.protocol import Contestant
from benchmarks.meter import Meter, costs

_LOOK = 0.001
_CELL = 2


async def work(contestant: Contestant, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """This process's turns: when each began and ended."""
    params, me, shared = job.case.params, job.index + 1, cells(job.place)
    enter = contestant.lock("all")
    turns: list[tuple[float, float]] = []
    meter = Meter(job)
    end = ready() + params["window"]
    meter.begin()
    while monotonic() < end:
        async with enter():
            granted = monotonic()
            shared[_CELL] = me
            await asyncio.sleep(params["hold"])
            turns.append((granted, monotonic()))
        while shared[_CELL] == me and monotonic() < end:  # noqa: ASYNC110 - another process sets it
            await asyncio.sleep(_LOOK)
    return {**meter.end(), "turns": turns}


def figures(raws: Sequence[dict[str, Any]], case: Case, place: Place) -> Figures:  # noqa: ARG001 - one shape for all
    """Milliseconds from release to grant where the lock changed sides; the first turns do not count."""
    turns = sorted((*turn, me) for me, raw in enumerate(raws) for turn in raw["turns"][2:])
    took = sorted(later[0] - earlier[1] for earlier, later in pairwise(turns) if earlier[2] != later[2])
    if not took:
        return {"handovers": 0.0}
    return {
        "handovers": float(len(took)),
        "handover_p50_ms": 1e3 * took[len(took) // 2],
        "handover_p99_ms": 1e3 * took[min(len(took) - 1, round(0.99 * len(took)))],
        **costs(raws, len(turns)),
    }
