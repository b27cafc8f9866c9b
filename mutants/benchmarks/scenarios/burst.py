"""B: all ask at once and hold the lock for a moment, once each. The ideal is that nobody is ever waited for but the holders.

Params:
    tasks: per process.
    hold: seconds.

Everybody has used the library once before, on a name of its own, so that connections and scripts are not what is timed.
"""

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any

from benchmarks.case import Case, Figures, Job, Place
from benchmarks.contestants.protocol import Contestant, Enter, EnterThread, ThreadContestant
from benchmarks.meter import Meter, costs, percentiles, thinned


async def work(contestant: Contestant, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """One burst."""
    tasks, hold = range(job.case.params["tasks"]), job.case.params["hold"]
    enters = [contestant.lock("all") for _ in tasks]
    await asyncio.gather(*(_hold(contestant.lock(f"warm-{job.index}-{number}"), 0.0) for number in tasks))
    meter = Meter(job)
    begin = ready()
    meter.begin()
    waits = await asyncio.gather(*(_hold(enter, hold) for enter in enters))
    ended = time.monotonic()
    return {**meter.end(), "took": ended - begin, "times": thinned(waits), "grants": len(waits)}


async def _hold(enter: Enter, seconds: float) -> float:
    asked = perf_counter()
    async with enter():
        waited = perf_counter() - asked
        await asyncio.sleep(seconds)
    return waited


def work_in_threads(contestant: ThreadContestant, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """One burst of threads."""
    tasks, hold = range(job.case.params["tasks"]), job.case.params["hold"]
    enters = [contestant.lock_blocking("all") for _ in tasks]
    _all_hold([contestant.lock_blocking(f"warm-{job.index}-{number}") for number in tasks], 0.0)
    meter = Meter(job)
    begin = ready()
    meter.begin()
    waits = _all_hold(enters, hold)
    ended = time.monotonic()
    return {**meter.end(), "took": ended - begin, "times": thinned(waits), "grants": len(waits)}


def _all_hold(enters: Sequence[EnterThread], seconds: float) -> list[float]:
    waits: list[float] = []
    failed: list[Exception] = []

    def hold(enter: EnterThread) -> None:
        asked = perf_counter()
        try:
            with enter():
                waits.append(perf_counter() - asked)
                time.sleep(seconds)
        except Exception as error:  # noqa: BLE001 - whatever it is, the round is void
            failed.append(error)

    threads = [threading.Thread(target=hold, args=(enter,), daemon=True) for enter in enters]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]
    return waits


def figures(raws: Sequence[dict[str, Any]], case: Case, place: Place) -> Figures:  # noqa: ARG001 - one shape for all
    """How long it took, and how many times the ideal that is."""
    took = max(raw["took"] for raw in raws)
    grants = sum(raw["grants"] for raw in raws)
    shares = percentiles([raw["times"] for raw in raws], 50, 99)
    return {
        "took_ms": 1e3 * took,
        "to_ideal": took / (grants * case.params["hold"]),
        "wait_p50_us": 1e6 * shares[0],
        "wait_p99_us": 1e6 * shares[1],
        **costs(raws, grants),
    }
