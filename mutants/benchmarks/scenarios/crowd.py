"""U1, U2, C1, C2: tasks that lock and unlock for a while, on a name each or all on one.

Params:
    tasks: per process.
    names: "own", a name per task, or "one" for all.
    body: "none", "switch", "shared" or "redis", see ``bodies.py``; with own names there is never anything inside.
    warm_up, window: seconds; what happens in the first is not counted.

What is timed is a cycle (with "own") or the wait until the lock is granted (with "one"). With an empty body and one name, each
task lets the others run after its release: a lock that is free when asked for need not let anybody run, and then one task
would have it for ever. Nothing but the loops below is between the tasks and the library.
"""

import asyncio
from collections.abc import Callable, Sequence
from time import monotonic, perf_counter
from typing import Any

from benchmarks.bodies import BODIES, Body, Nothing, final
from benchmarks.case import Case, Figures, Job, Place
from benchmarks.contestants.protocol import Contestant, Enter, ThreadContestant
from benchmarks.meter import Meter, costs, percentiles, thinned
from benchmarks.scenarios import threads


async def work(contestant: Contestant, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """Run this process's tasks for warm-up and window."""
    params = job.case.params
    body = BODIES[params["body"]]()
    await body.open(job)
    enters = [contestant.lock(name) for name in names(job)]
    meter = Meter(job)
    begin = ready() + params["warm_up"]
    if len(enters) == 1:
        times, cost = await _alone(enters[0], meter, begin, params["window"])
        return raw([times], cost, body, 0)
    loop = _cycle if params["names"] == "own" else _take_turns_empty if params["body"] == "none" else _take_turns
    samples: list[list[float]] = [[] for _ in enters]
    tasks = [asyncio.create_task(loop(enter, body, samples[me], me)) for me, enter in enumerate(enters)]
    await _watch(tasks, begin - monotonic())
    meter.begin()
    first, handoffs = [len(times) for times in samples], body.handoffs
    await _watch(tasks, params["window"])
    cost = meter.end()
    cost["handoffs"] = body.handoffs - handoffs
    counted = [times[start:] for times, start in zip(samples, first, strict=True)]
    lost = await body.close()
    for task in tasks:
        task.cancel()
    return raw(counted, cost, body, lost)


def work_in_threads(contestant: ThreadContestant, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """The same with threads for tasks."""
    body = BODIES[job.case.params["body"]]()
    body.open_blocking(job)
    counted, cost, lost = threads.run([contestant.lock_blocking(name) for name in names(job)], body, job, ready)
    return raw(counted, cost, body, lost)


def names(job: Job) -> list[str]:
    """A name per task of this process."""
    tasks = range(job.case.params["tasks"])
    return ["all" if job.case.params["names"] == "one" else f"name-{job.index}-{number}" for number in tasks]


async def _alone(enter: Enter, meter: Meter, begin: float, window: float) -> tuple[list[float], dict[str, Any]]:
    """One task, which looks at the clock itself: a lock may be granted without a turn of the loop."""
    while monotonic() < begin:
        async with enter():
            pass
    times: list[float] = []
    meter.begin()
    started = perf_counter()
    end = started + window
    while started < end:
        async with enter():
            pass
        ended = perf_counter()
        times.append(ended - started)
        started = ended
    return times, meter.end()


async def _cycle(enter: Enter, body: Nothing, times: list[float], me: int) -> None:  # noqa: ARG001 - one shape for all
    while True:
        started = perf_counter()
        async with enter():
            pass
        times.append(perf_counter() - started)


async def _take_turns(enter: Enter, body: Body, times: list[float], me: int) -> None:
    while not body.closed:
        asked = perf_counter()
        async with enter():
            times.append(perf_counter() - asked)
            await body(me)


async def _take_turns_empty(enter: Enter, body: Nothing, times: list[float], me: int) -> None:
    while not body.closed:
        asked = perf_counter()
        async with enter():
            times.append(perf_counter() - asked)
            body.came(me)
        await asyncio.sleep(0)


async def _watch(tasks: Sequence["asyncio.Task[None]"], seconds: float) -> None:
    """Wait; a task that fails fails the round, since the others had more room without it."""
    done, _ = await asyncio.wait(tasks, timeout=max(seconds, 0), return_when=asyncio.FIRST_EXCEPTION)
    for task in done:
        task.result()


def raw(samples: list[list[float]], cost: dict[str, Any], body: Nothing, lost: int) -> dict[str, Any]:
    """What a process returns."""
    return {
        **cost,
        "counts": [len(times) for times in samples],
        "times": thinned([value for times in samples for value in times]),
        "written": body.written,
        "lost": lost,
    }


def figures(raws: Sequence[dict[str, Any]], case: Case, place: Place) -> Figures:
    """Rates, times, costs, fairness, and whether updates were lost."""
    counts = [count for raw in raws for count in raw["counts"]]
    total = sum(counts)
    found: Figures = {"rate": sum(sum(raw["counts"]) / raw["seconds"] for raw in raws)}
    kind = "cycle" if case.params["names"] == "own" else "wait"
    if kind == "wait":
        found["handoff_rate"] = sum(raw["handoffs"] / raw["seconds"] for raw in raws)
    shares = percentiles([raw["times"] for raw in raws], 50, 99)
    found |= {f"{kind}_{name}_us": 1e6 * value for name, value in zip(("p50", "p99"), shares, strict=False)}
    found |= costs(raws, total)
    if len(counts) > 1:
        found["fairness"] = min(counts) / max(*counts, 1)
    if case.params["body"] == "switch":
        found["lost"] = float(sum(raw["lost"] for raw in raws))
    elif case.params["body"] != "none":
        found["lost"] = float(sum(raw["written"] for raw in raws) - final(case, place))
    return found
