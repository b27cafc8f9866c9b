"""X: acquires that are cancelled, at any point of what they do. What is left in the store afterwards was leaked.

Params:
    cancels: how many must have been cut short; half of them on free locks of their own, half waiting for one that is held.
    at_once: how many are under way at a time.
    seconds: for each half; whoever is slower has fewer cancels.
    ttl: so long that nothing leaked vanishes by itself.

A cancel comes after some turns of the loop, chosen at random with a fixed seed. An acquire that is done by then is released,
and another takes its place. A cancel that comes during the release is counted with the others: users do not choose either.
"""

import asyncio
from collections.abc import Callable, Sequence
from random import Random
from time import monotonic
from typing import Any

from benchmarks.case import Case, Figures, Job, Place
from benchmarks.contestants.protocol import Contestant, Enter, NotAvailableError
from benchmarks.meter import Meter
from benchmarks.server import Gauge

_TURNS = 30
#: Seconds: without a change, then the library is done with cleaning up; for the held lock to be had again.
_QUIET, _AGAIN = 0.5, 5.0


async def work(contestant: Contestant, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """Cancel, let the library clean up, and count keys."""
    if not hasattr(contestant, "lock"):
        raise NotAvailableError("its waits cannot be cancelled: they block threads")
    params, random = job.case.params, Random(7)
    held = contestant.lock("held")
    with Gauge(job.place.redis) as gauge:
        async with held():
            pass
        before = await _settled(gauge)
        meter = Meter(job)
        ready()
        meter.begin()
        free = await _storm(lambda number: contestant.lock(f"free-{number}"), params, random)
        async with held():
            waiting = await _storm(lambda _: contestant.lock("held"), params, random)
        cost = meter.end()
        leaked = await _settled(gauge) - before
    return {**cost, "cut": free + waiting, "leaked": leaked, "stuck": not await _can_be_had(held)}


async def _storm(lock: Callable[[int], Enter], params: dict[str, Any], random: Random) -> int:
    """Start acquires and cut them short until there were enough for one half, or time is up."""
    cut = started = 0
    cancels, deadline = params["cancels"] // 2, monotonic() + params["seconds"]
    while cut < cancels and monotonic() < deadline:
        count = min(params["at_once"], cancels - cut)
        tasks = [asyncio.create_task(_cycle(lock(started + number))) for number in range(count)]
        await asyncio.gather(*(_cut(task, random.randrange(_TURNS)) for task in tasks))
        cut += sum(task.cancelled() for task in tasks)
        started += count
    return cut


async def _cycle(enter: Enter) -> None:
    async with enter():
        pass


async def _cut(task: "asyncio.Task[None]", turns: int) -> None:
    """Some turns, then a cancel; libraries that swallow it, or raise something else, get another."""
    for _ in range(turns):
        await asyncio.sleep(0)
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=1)
    if not task.cancelled():
        task.exception()  # looked at; what a cancelled acquire raises is no matter here


async def _settled(gauge: Gauge) -> int:
    """How many keys there are, once that has not changed for a while."""
    keys, since = gauge.keys(), monotonic()
    while monotonic() < since + _QUIET:
        await asyncio.sleep(0.05)
        if (now := gauge.keys()) != keys:
            keys, since = now, monotonic()
    return keys


async def _can_be_had(enter: Enter) -> bool:
    try:
        async with asyncio.timeout(_AGAIN):
            await _cycle(enter)
    except TimeoutError:
        return False
    return True


def figures(raws: Sequence[dict[str, Any]], case: Case, place: Place) -> Figures:  # noqa: ARG001 - one shape for all
    """How many were cut short, what they left, whether the lock they waited for is to be had, and what a cancel cost."""
    (raw,) = raws
    return {
        "cut": float(raw["cut"]),
        "leaked": float(raw["leaked"]),
        "stuck": float(raw["stuck"]),
        "client_cpu_us": 1e6 * raw["client_cpu"] / max(raw["cut"], 1),
    }
