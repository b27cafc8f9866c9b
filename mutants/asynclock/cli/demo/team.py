"""Starts the workers, lets them go at the same moment, hears their reports, and kills the one that stops."""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import anyio
import msgspec
from msgspec import Struct

from asynclock.cli.demo.worker import Report, Task
from asynclock.cli.exits import CommandError, Exit
from asynclock.client import Client
from asynclock.clock import SYSTEM_CLOCK

_Stream = TypeVar("_Stream", asyncio.StreamReader, asyncio.StreamWriter)

#: Far more than any machine needs for the start, and for one commit; what is still under way then is stuck.
_START_SECONDS, _COMMIT_SECONDS = 60.0, 1.0


class Death(Struct, frozen=True, kw_only=True):
    """A worker was killed ``at`` that time while its lease had ``remaining`` seconds to go by the store's clock."""

    worker: str
    at: float
    remaining: float


class Team:
    """Worker processes, and what they have reported so far."""

    def __init__(self, tasks: Sequence[Task], folder: Path, client: Client | None = None) -> None:
        self.tasks = tasks
        self.reports: list[Report] = []
        self.death: Death | None = None
        self._folder = folder
        self._client = client
        self._workers: dict[str, asyncio.subprocess.Process] = {}

    async def work(self) -> None:
        """Have all tasks done.

        Raises:
            CommandError: a worker failed, or they did not come to an end.
        """
        patience = _START_SECONDS + _COMMIT_SECONDS * sum(task.commits for task in self.tasks)
        try:
            async with asyncio.timeout(patience):
                for task in self.tasks:
                    await self._start(task)
                # Those who start first would have the tree to themselves: all go when all are ready.
                await asyncio.gather(*map(self._hear_one, self._workers.values()))
                for process in self._workers.values():
                    _pipe(process.stdin).write(b"go\n")
                await asyncio.gather(*(self._hear(name, process) for name, process in self._workers.items()))
        except TimeoutError:
            raise CommandError(f"the workers did not end within {patience:g} s", Exit.FAILURE) from None
        finally:
            await self._end()

    def count(self, kind: str, worker: str | None = None) -> int:
        """How many reports of a kind there are (of one worker)."""
        return sum(report.kind == kind and worker in (None, report.worker) for report in self.reports)

    async def _start(self, task: Task) -> None:
        with (self._folder / f"{task.worker}.err").open("wb") as errors:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "asynclock.cli.demo"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
                # With its git in a group of its own, it can be killed as a container or the kernel would: at one stroke.
                process_group=0,
            )
        self._workers[task.worker] = process
        # By pipe, not as an argument: a URL may hold a password, and arguments are everybody's to read.
        _pipe(process.stdin).write(msgspec.json.encode(task) + b"\n")

    async def _hear_one(self, process: asyncio.subprocess.Process) -> bool:
        line = await _pipe(process.stdout).readline()
        if line:
            report = msgspec.json.decode(line, type=Report)
            self.reports.append(report)
            if report.kind == "stopped":
                await self._kill(report, process)
        return bool(line)

    async def _hear(self, name: str, process: asyncio.subprocess.Process) -> None:
        while await self._hear_one(process):
            pass
        if await process.wait() and not (self.death and self.death.worker == name):
            said = (self._folder / f"{name}.err").read_text(errors="replace").strip() or "it said nothing"
            raise CommandError(f"{name} failed: {said.splitlines()[-1]}", Exit.FAILURE)

    async def _kill(self, report: Report, process: asyncio.subprocess.Process) -> None:
        os.killpg(process.pid, signal.SIGKILL)
        at = SYSTEM_CLOCK.monotonic()
        remaining = 0.0
        if self._client is not None:
            task = next(task for task in self.tasks if task.worker == report.worker)
            seen = await self._client.inspect(task.lock, project=task.project)
            remaining = sum(holder.expires_in for holder in seen.holders if holder.token == report.token)
        self.death = Death(worker=report.worker, at=at, remaining=remaining)

    async def _end(self) -> None:
        """Leave no process behind, whatever has happened."""
        for process in self._workers.values():
            if process.returncode is None:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
            _pipe(process.stdin).close()
        with anyio.CancelScope(shield=True):
            await asyncio.gather(*(process.wait() for process in self._workers.values()))


def _pipe(stream: _Stream | None) -> _Stream:
    """The pipe that was asked for when the process was made."""
    if stream is None:
        raise AssertionError
    return stream
