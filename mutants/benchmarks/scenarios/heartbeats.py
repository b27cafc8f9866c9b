"""H: many leases with a short ttl, kept alive by the library; what that costs, and whether any is lost.

Params:
    leases, ttl: how many, and how many seconds they live without renewal.
    others: so many tasks lock and unlock a name each meanwhile, on the same client.
    warm_up, window: seconds; the window spans several renewals of every lease.

Nothing else happens in the process, so with no others its CPU is that of the renewals.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.case import Case, Figures, Job, Place
from benchmarks.contestants.protocol import Enter, NotAvailableError
from benchmarks.meter import Meter

_ENDING = 5.0


async def work(contestant: Any, job: Job, ready: Callable[[], float]) -> dict[str, Any]:
    """Take the leases, wait, and count those that are still held."""
    params = job.case.params
    if not hasattr(contestant, "keep") or (params["others"] and not hasattr(contestant, "lock")):
        raise NotAvailableError("has nothing that renews leases while tasks lock and unlock")
    enters = [contestant.lock(f"other-{number}") for number in range(params["others"])]
    meter = Meter(job)
    ready()
    await contestant.keep([f"lease-{number}" for number in range(params["leases"])])
    cycles, over = [0] * len(enters), asyncio.Event()
    tasks = [asyncio.create_task(_cycle(enter, cycles, number, over)) for number, enter in enumerate(enters)]
    await asyncio.sleep(params["warm_up"])
    meter.begin()
    before = sum(cycles)
    await asyncio.sleep(params["window"])
    cost = meter.end()
    done = sum(cycles) - before
    # Told, not cancelled: some libraries swallow a cancel.
    over.set()
    for task in (await asyncio.wait(tasks, timeout=_ENDING))[0] if tasks else ():
        task.result()
    return {**cost, "lost": await contestant.lost(), "cycles": done}


async def _cycle(enter: Enter, cycles: list[int], number: int, over: asyncio.Event) -> None:
    while not over.is_set():
        async with enter():
            pass
        cycles[number] += 1


def figures(raws: Sequence[dict[str, Any]], case: Case, place: Place) -> Figures:  # noqa: ARG001 - one shape for all
    """Shares of a core in percent, calls per second, leases lost, and how often the others locked."""
    (raw,) = raws
    seconds = raw["seconds"]
    cpu, commands, scripts, requests = raw["server"]
    return {
        "client_cpu_percent": 100 * raw["client_cpu"] / seconds,
        "server_cpu_percent": 100 * cpu / seconds,
        "calls_per_s": requests / seconds,
        "scripts_per_s": scripts / seconds,
        "commands_per_s": commands / seconds,
        "lost": float(raw["lost"]),
        "waited_percent": 100 * raw["waited"] / seconds,
        **({"rate": raw["cycles"] / seconds} if case.params["others"] else {}),
    }
