"""One process of one case: reads its job, opens its contestant, says that it is ready, begins when told, says what it measured.

Lines of JSON on stdin and stdout. It ends without ceremony: a library that does not close must not hold up the others, and
what comes after the result is of no interest.
"""

import asyncio
import json
import os
import sys
import time
from contextlib import suppress
from importlib import import_module
from types import ModuleType
from typing import Any, NoReturn

from benchmarks import machine
from benchmarks.case import Job
from benchmarks.contestants import CONTESTANTS, Entry
from benchmarks.contestants.protocol import NotAvailableError

_CLOSING = 3.0


def main() -> None:
    """Do the job on stdin."""
    job = Job.read(json.loads(sys.stdin.readline()))
    if job.core is not None:
        os.sched_setaffinity(0, {job.core})
    entry = CONTESTANTS[job.case.contestant]
    if entry.apart:
        sys.path.insert(0, str(machine.APART))
    scenario = import_module(f"benchmarks.scenarios.{job.case.measure}")
    if entry.threads and hasattr(scenario, "work_in_threads"):
        _end(_block(scenario, entry, job))
    asyncio.run(_await(scenario, entry, job))


async def _await(scenario: ModuleType, entry: Entry, job: Job) -> None:
    """The end of the process is in here: a library whose tasks cannot be cancelled would keep the event loop from ending."""
    contestant = entry.contestant()
    try:
        await contestant.open(job.place)
        result = {"raw": await scenario.work(contestant, job, _ready)}
    except Exception as error:  # noqa: BLE001 - whatever a library raises is a result
        _end(_excuse(error))
    _say(result)
    with suppress(Exception):
        async with asyncio.timeout(_CLOSING):
            await contestant.close()
    _end()


def _block(scenario: ModuleType, entry: Entry, job: Job) -> dict[str, Any]:
    contestant = entry.contestant()
    try:
        contestant.open_blocking(job.place)
        return {"raw": scenario.work_in_threads(contestant, job, _ready)}
    except Exception as error:  # noqa: BLE001 - whatever a library raises is a result
        return _excuse(error)


def _excuse(error: Exception) -> dict[str, Any]:
    if isinstance(error, ImportError | NotAvailableError):
        return {"unavailable": str(error)}
    return {"failed": f"{type(error).__name__}: {error}"}


def _end(message: dict[str, Any] | None = None) -> NoReturn:
    if message is not None:
        _say(message)
    sys.stderr.flush()
    os._exit(0)


def _ready() -> float:
    """Say so; return when all begin, on the monotonic clock, having waited until then."""
    _say({"ready": True})
    begin = float(sys.stdin.readline())
    time.sleep(max(begin - time.monotonic(), 0))
    return begin


def _say(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
