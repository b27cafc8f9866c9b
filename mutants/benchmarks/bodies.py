"""What is done while a lock is held: counters that lose an update as soon as two are inside at once.

Each reads, lets others run, and writes what it read plus one. ``written`` counts the writes of this process, so that all
that was written less what the counter says is what was lost. A body that is closed writes no more, whoever may still come:
some libraries swallow a cancel.

Each also sees whether the lock came from somebody else or from the same task again: a library that lets a releaser take its
lock at once has many grants and few hand-offs.
"""

import asyncio
import mmap
import threading
import time
from asyncio import Future
from pathlib import Path
from typing import Any, Protocol

from benchmarks.case import Case, Job, Place
from benchmarks.raw import RawLine
from benchmarks.server import Gauge

_KEY = "counter"
_CELLS = "counter.cells"


class Body(Protocol):
    """The inside of a lock."""

    written: int
    handoffs: int
    closed: bool

    def open_blocking(self, job: Job) -> None:
        """Get hold of the counter, for threads."""

    async def open(self, job: Job) -> None:
        """Get hold of the counter, for tasks."""

    async def __call__(self, me: int) -> None:
        """One update by the task with this number."""

    def blocking(self, me: int) -> None:
        """One update by a thread."""

    async def close(self) -> int:
        """Write no more; how many updates this process alone knows to be lost."""


class Nothing:
    """Nothing inside; what follows is needed by all."""

    def __init__(self) -> None:
        self.written = self.handoffs = 0
        self.closed = False
        self._last = -1

    def open_blocking(self, job: Job) -> None:
        """Nothing to open."""

    async def open(self, job: Job) -> None:
        self.open_blocking(job)

    def came(self, me: int) -> None:
        """Somebody is inside; count those who were not inside before."""
        if self._last != me:
            self._last = me
            self.handoffs += 1

    async def close(self) -> int:
        self.closed = True
        return 0

    def blocking(self, me: int) -> None:
        self.came(me)


class Switch(Nothing):
    """A plain counter, and one turn of the loop (of the threads) between reading and writing."""

    def __init__(self) -> None:
        super().__init__()
        self._value = 0

    async def __call__(self, me: int) -> None:
        self.came(me)
        value = self._value
        await asyncio.sleep(0)
        self._write(value + 1)

    def blocking(self, me: int) -> None:
        self.came(me)
        value = self._value
        time.sleep(0)
        self._write(value + 1)

    def _write(self, value: int) -> None:
        if not self.closed:
            self._value = value
            self.written += 1

    async def close(self) -> int:
        self.closed = True
        return self.written - self._value


class Shared(Nothing):
    """A counter in memory that the processes share, as cheap as one that they all see can be."""

    def open_blocking(self, job: Job) -> None:
        self._cells = cells(job.place)
        self._offset = 1 + 1_000_000 * job.index

    def came(self, me: int) -> None:
        """As above; who was inside before may be in another process."""
        who = self._offset + me
        if self._cells[1] != who:
            self._cells[1] = who
            self.handoffs += 1

    async def __call__(self, me: int) -> None:
        self.came(me)
        value = self._cells[0]
        await asyncio.sleep(0)
        self._write(value + 1)

    def blocking(self, me: int) -> None:
        self.came(me)
        value = self._cells[0]
        time.sleep(0)
        self._write(value + 1)

    def _write(self, value: int) -> None:
        if not self.closed:
            self._cells[0] = value
            self.written += 1


class InRedis(Shared):
    """A counter in a server of its own: GET, then SET, through the same bare connection whoever locks."""

    _writing: Future[Any] | None = None

    async def open(self, job: Job) -> None:
        super().open_blocking(job)
        self._line = await RawLine.connect(job.place.counter)

    def open_blocking(self, job: Job) -> None:
        """A connection per thread: who does not exclude is to lose updates, not to mix up replies."""
        super().open_blocking(job)
        self._path, self._lines = job.place.counter, threading.local()

    async def __call__(self, me: int) -> None:
        self.came(me)
        value = int(await self._line.ask(b"GET", _KEY.encode()))
        if not self.closed:
            self._writing = self._line.ask(b"SET", _KEY.encode(), b"%d" % (value + 1))
            self.written += 1
            await asyncio.shield(self._writing)

    def blocking(self, me: int) -> None:
        self.came(me)
        if not hasattr(self._lines, "gauge"):
            self._lines.gauge = Gauge(self._path)
        gauge = self._lines.gauge
        value = int(gauge.ask("GET", _KEY))
        if not self.closed:
            gauge.ask("SET", _KEY, str(value + 1))
            self.written += 1

    async def close(self) -> int:
        """What is on its way arrives before the lock is given back."""
        self.closed = True
        if self._writing is not None:
            await self._writing
        return 0


BODIES: dict[str, type[Any]] = {"none": Nothing, "switch": Switch, "shared": Shared, "redis": InRedis}


def cells(place: Place) -> memoryview:
    """Integers in memory that all processes of a round see; the first two are the counter's and who wrote it."""
    with (Path(place.folder) / _CELLS).open("r+b") as file:
        return memoryview(mmap.mmap(file.fileno(), 0)).cast("q")


def prepare(case: Case, place: Place) -> None:
    """Make the counter that the processes of a round share, if they share one."""
    (Path(place.folder) / _CELLS).write_bytes(bytes(mmap.PAGESIZE))
    if case.params.get("body") == "redis":
        with Gauge(place.counter) as gauge:
            gauge.ask("SET", _KEY, "0")


def final(case: Case, place: Place) -> int:
    """What the shared counter says when all have ended."""
    if case.params["body"] == "redis":
        with Gauge(place.counter) as gauge:
            return int(gauge.ask("GET", _KEY))
    return int(cells(place)[0])
