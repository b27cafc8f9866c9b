"""Runs cases: fresh processes and a fresh server for every round of every case, the cases of a scenario taking turns.

Every round is bounded: processes that have not answered when their case's patience is up are killed, and the case is reported
as failed with the reason. So is whatever a library raises. The run goes on.
"""

import asyncio
import importlib.util
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from benchmarks import bodies, machine
from benchmarks.case import Case, Figures, Job, Place
from benchmarks.contestants import CONTESTANTS, Entry
from benchmarks.server import redis_server

_ROOT = Path(__file__).parents[1]
#: A line of JSON from a process; the samples in it make it long.
_LINE = 2**24
#: From being told to begin, so that the slowest process has heard it.
_LEAD = 0.02
#: A process ends by itself somewhat sooner.
_CLOSING = 4.0

NOT_INSTALLED = "not installed"

Progress = Callable[[str], None]


class _FailedError(Exception):
    """This round has no figures. ``final``: nor will another."""

    def __init__(self, reason: str, *, final: bool = False) -> None:
        super().__init__(reason)
        self.final = final


@dataclass
class Result:
    """What became of a case: the figures of each round, and why there are none of others.

    Attributes:
        over: no more rounds: it hung, cannot take part, or failed at the first attempt.
    """

    case: Case
    rounds: list[Figures] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    over: bool = False


def run(cases: Sequence[Case], rounds: int, progress: Progress) -> list[Result]:
    """Measure all cases, scenario by scenario; within one, round by round, each case once per round."""
    results = [Result(case) for case in cases]
    for scenario in dict.fromkeys(case.scenario for case in cases):
        ours = [result for result in results if result.case.scenario == scenario]
        for number in range(1, rounds + 1):
            for result in ours:
                _take_part(result, number, rounds, progress)
    return results


def _take_part(result: Result, number: int, rounds: int, progress: Progress) -> None:
    case = result.case
    rounds = min(rounds, case.rounds or rounds)
    if number > rounds or result.over:
        return
    entry = CONTESTANTS[case.contestant]
    began = time.monotonic()
    try:
        _refuse(case, entry)
        figures = asyncio.run(_round(case))
        result.rounds.append(figures)
        said = _in_short(figures)
    except (_FailedError, OSError, RuntimeError) as error:
        result.failures.append(str(error))
        result.over = not result.rounds or (isinstance(error, _FailedError) and error.final)
        said = f"no figures: {error}"
    head = f"{' '.join(filter(None, case.table))} round {number}/{rounds}: {entry.label}"
    head += f" {case.row}" if case.row else ""
    progress(f"{head} ... {said} ({time.monotonic() - began:.1f} s)")


def _refuse(case: Case, entry: Entry) -> None:
    if case.pinned and len(machine.cores()) < 2:
        raise _FailedError("not available: needs two cores", final=True)
    if entry.apart:
        here = (machine.APART / entry.needs).is_dir()
    else:
        try:
            here = not entry.needs or importlib.util.find_spec(entry.needs) is not None
        except ImportError:
            here = False
    if not here:
        raise _FailedError(f"{NOT_INSTALLED}: {entry.needs}{' (apart)' if entry.apart else ''}", final=True)


def _in_short(figures: Figures) -> str:
    shown = [f"{figures['rate']:,.0f}/s"] if "rate" in figures else []
    shown += [f"lost {figures['lost']:.0f}"] if figures.get("lost") else []
    return ", ".join(shown) or ", ".join(f"{name} {value:.4g}" for name, value in list(figures.items())[:4])


async def _round(case: Case) -> Figures:
    first, second = (*machine.cores()[:2],) if case.pinned else (None, None)
    with ExitStack() as stack:
        place = Place(
            redis=stack.enter_context(redis_server(second)) if CONTESTANTS[case.contestant].server else "",
            counter=stack.enter_context(redis_server()) if case.params.get("body") == "redis" else "",
            folder=stack.enter_context(tempfile.TemporaryDirectory(prefix="alk-", dir="/tmp")),
            ttl=case.params.get("ttl", 30.0),
        )
        bodies.prepare(case, place)
        jobs = [Job(case=case, place=place, index=index, core=first) for index in range(case.processes)]
        errors = stack.enter_context(tempfile.TemporaryFile())
        raws = await _processes(jobs, errors)
        figures: Figures = import_module(f"benchmarks.scenarios.{case.measure}").figures(raws, case, place)
        return figures


async def _processes(jobs: Sequence[Job], errors: IO[bytes]) -> list[dict[str, Any]]:
    """Start a process per job, have them begin together, and return what they measured."""
    patience = jobs[0].case.patience
    started: list[asyncio.subprocess.Process] = []
    try:
        async with asyncio.timeout(patience):
            for job in jobs:
                process = await _start(job, errors)
                started.append(process)
            for process in started:
                await _hear(process, "ready", errors)
            begin = b"%.6f\n" % (time.monotonic() + _LEAD)
            for process in started:
                assert process.stdin is not None
                process.stdin.write(begin)
            return [await _hear(process, "raw", errors) for process in started]
    except TimeoutError:
        raise _FailedError(f"hung: no result within {patience:.0f} s", final=True) from None
    finally:
        for process in started:
            await _end(process, wait=_CLOSING if sys.exc_info()[0] is None else 0.0)


async def _start(job: Job, errors: IO[bytes]) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.worker"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=errors,
        cwd=_ROOT,
        limit=_LINE,
        start_new_session=True,
    )
    assert process.stdin is not None
    process.stdin.write(json.dumps(job.plain()).encode() + b"\n")
    return process


async def _hear(process: asyncio.subprocess.Process, what: str, errors: IO[bytes]) -> Any:
    """The next message of a process, which must be of this kind."""
    assert process.stdout is not None
    line = await process.stdout.readline()
    try:
        message = json.loads(line)
    except ValueError:
        raise _FailedError(f"ended without a result: {line.decode()[-200:]}{_tail(errors)}") from None
    if "unavailable" in message:
        raise _FailedError(f"not available: {message['unavailable']}", final=True)
    if what not in message:
        raise _FailedError(message.get("failed", f"said {line.decode():.200}"))
    return message[what]


async def _end(process: asyncio.subprocess.Process, *, wait: float) -> None:
    """Give it time to close its connections; then it goes, with all that it started itself."""
    with suppress(TimeoutError):
        async with asyncio.timeout(wait):
            await process.wait()
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()


def _tail(errors: IO[bytes]) -> str:
    errors.seek(0)
    return errors.read().decode(errors="replace").strip()[-300:]
