"""G: what one more costs when there are many already.

Params:
    of: "waiters", of one client on one name; "names", held by one client while it uses others; "clients", on one name.
    number: how many there are.
    operations: how many are timed.
    seconds: how long the clients take turns.

Costs are CPU of this process, which others on the machine do not disturb; with clients also of the server.
"""

import asyncio
import gc
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from random import Random
from time import process_time
from typing import Any

from benchmarks.case import Case, Figures, Job, Place
from benchmarks.contestants import CONTESTANTS
from benchmarks.contestants.protocol import Contestant, Enter
from benchmarks.meter import Meter

_CHUNK = 2_000


async def work(contestant: Contestant, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """One of three."""
    grow = {"waiters": _waiters, "names": _names, "clients": _clients}[job.case.params["of"]]
    ready()
    return await grow(contestant, job)


async def _waiters(contestant: Contestant, job: Job) -> dict[str, Any]:
    """Some come and go again while many wait; then some are served, and stand in line again."""
    params, random = job.case.params, Random(3)
    operations = params["operations"]
    enters = [contestant.lock("all", priority) for priority in range(10)]
    served = asyncio.Semaphore(0)
    holder = contestant.lock("all")()
    await holder.__aenter__()
    tasks = [asyncio.create_task(_again(random.choice(enters), served)) for _ in range(params["number"])]
    await _turns(5)
    gc.collect()
    began = process_time()
    for _ in range(operations):
        task = asyncio.create_task(_use(random.choice(enters)))
        await _turns(2)
        task.cancel()
        await _turns(2)
    leaving = process_time() - began
    await holder.__aexit__(None, None, None)
    await served.acquire()
    began = process_time()
    for _ in range(operations):
        await served.acquire()
    serving = process_time() - began
    for task in tasks:
        task.cancel()
    return {"join_and_leave": leaving / operations, "grant": serving / operations}


async def _again(enter: Enter, served: asyncio.Semaphore) -> None:
    while True:
        async with enter():
            served.release()
            await asyncio.sleep(0)


async def _names(contestant: Contestant, job: Job) -> dict[str, Any]:
    """Locks are used by some tasks while many others are held."""
    params = job.case.params
    for first in range(0, params["number"], _CHUNK):
        numbers = range(first, min(first + _CHUNK, params["number"]))
        # Entered and never left: the process ends with them.
        await asyncio.gather(*(contestant.lock(f"held-{number}")().__aenter__() for number in numbers))
    gc.collect()
    users = [contestant.lock(f"used-{number}") for number in range(50)]
    each = max(1, params["operations"] // len(users))
    await asyncio.gather(*(_use(enter) for enter in users))
    began = process_time()
    await asyncio.gather(*(_use_often(enter, each) for enter in users))
    return {"cycle": (process_time() - began) / each / len(users)}


async def _clients(contestant: Contestant, job: Job) -> dict[str, Any]:
    """As many clients as asked, in this process but each with connections of its own, take turns on one name."""
    params = job.case.params
    async with AsyncExitStack() as stack:
        clients = [contestant]
        for _ in range(params["number"] - 1):
            client = CONTESTANTS[job.case.contestant].contestant()
            await client.open(job.place)
            stack.push_async_callback(client.close)
            clients.append(client)
        grants = [0] * len(clients)
        tasks = [asyncio.create_task(_take_turns(client.lock("all"), grants, me)) for me, client in enumerate(clients)]
        await asyncio.sleep(params["seconds"] / 2)
        meter = Meter(job)
        meter.begin()
        before = list(grants)
        await asyncio.sleep(params["seconds"])
        cost = meter.end()
        got = [now - then for now, then in zip(grants, before, strict=True)]
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks, timeout=5)
    return {**cost, "got": got}


async def _take_turns(enter: Enter, grants: list[int], me: int) -> None:
    while True:
        async with enter():
            grants[me] += 1
            await asyncio.sleep(0)


async def _use(enter: Enter) -> None:
    async with enter():
        pass


async def _use_often(enter: Enter, times: int) -> None:
    for _ in range(times):
        async with enter():
            pass


async def _turns(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


def figures(raws: Sequence[dict[str, Any]], case: Case, place: Place) -> Figures:  # noqa: ARG001 - one shape for all
    """Microseconds of CPU per operation."""
    (raw,) = raws
    if case.params["of"] != "clients":
        return {f"{name}_us": 1e6 * seconds for name, seconds in raw.items()}
    grants = max(sum(raw["got"]), 1)
    return {
        "rate": grants / raw["seconds"],
        "client_cpu_us": 1e6 * raw["client_cpu"] / grants,
        "server_cpu_us": 1e6 * raw["server"][0] / grants,
        "scripts": raw["server"][2] / grants,
        "fairness": min(raw["got"]) / max(*raw["got"], 1),
    }
