"""What the runtime sees: the store protocol over a writer thread and a bell."""

import asyncio
import logging
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from asynclock.errors import StoreError, StoreUnavailable
from asynclock.model.commands import Command, Inspect
from asynclock.model.decide import decide
from asynclock.model.outcomes import Inspected, Outcome
from asynclock.observation import PROCESS
from asynclock.stores.protocol import Capabilities, Notice, Reply, Resync, StoreHealth, StoreOptions, settle
from asynclock.stores.sqlite.attachment import Attachment, Place
from asynclock.stores.sqlite.database import WAL_LIMIT
from asynclock.stores.sqlite.doorbell import Bell
from asynclock.stores.sqlite.faults import held_up, unanswered
from asynclock.stores.sqlite.hosttime import Boot, HostTime
from asynclock.stores.sqlite.posted import Overdue, Posted
from asynclock.stores.sqlite.stream import SQLiteStream
from asynclock.stores.sqlite.writer import Batch, Errand, Listener, Writer
from asynclock.types import Grade, ResourceKey

_T = TypeVar("_T")

_log = logging.getLogger("asynclock.stores.sqlite")
#: For how long health tells of a socket that was removed.
_TOLD_SECONDS = 3600.0
#: Of ``aclose``; the protocol allows a second in all.
_CLOSE_SECONDS = 0.8


class SQLiteStore:
    """One client's store on a file that any number of processes of this machine share."""

    def __init__(self, path: Path, options: StoreOptions, boot: Boot | None = None) -> None:
        self._path = path
        self._options = options
        self._time = HostTime(options.clock, boot)
        self._pid = os.getpid()
        self._mailbox: asyncio.Queue[Notice | None] = asyncio.Queue()
        self._deliver: Callable[[Notice], None] = self._mailbox.put_nowait
        self._overdue = Overdue(options.command_timeout, self._late)
        self._writer: Writer | None = None
        self._bell: Bell | None = None
        self._removals, self._removed_at, self._removed_from = 0, 0.0, ""
        grade = Grade.DURABLE if self._time.boot.id or options.durable else Grade.BEST_EFFORT
        self.capabilities = Capabilities(name="sqlite", grade=grade, max_batch=512, reach="machine", shares_events=True)

    async def open(self, client: str) -> None:
        place = Place(self._path, client, self._time, self._options.durable, self._options.strict)
        listener = Listener(self._listen, self._tell, self._note_removed)
        self._writer = Writer(place, asyncio.get_running_loop(), listener)
        try:
            await self._ask(lambda attachment: attachment.database.now_us())
        except BaseException:
            await self.aclose()
            raise

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        self._usable()  # before the loop is asked for, which a child process has not
        future: asyncio.Future[Sequence[Outcome]] = asyncio.get_running_loop().create_future()
        posted = self._post(commands, partial(settle, future))
        try:
            return await future
        except asyncio.CancelledError:
            posted.give_up()
            raise

    def post(self, commands: Sequence[Command], answer: Callable[[Reply], None]) -> None:
        self._post(commands, answer)

    def _post(self, commands: Sequence[Command], answer: Callable[[Reply], None]) -> Posted:
        writer = self._usable()
        posted = self._overdue.post(answer)
        writer.submit(Batch(commands, posted, self._until()))
        return posted

    def listen(self, deliver: Callable[[Notice], None]) -> None:
        while not self._mailbox.empty():
            if (notice := self._mailbox.get_nowait()) is not None:
                deliver(notice)
        self._deliver = deliver

    async def notices(self) -> AsyncIterator[Notice]:
        while (notice := await self._mailbox.get()) is not None:
            yield notice

    async def scan(self, project: str | None) -> AsyncIterator[tuple[ResourceKey, Inspected]]:
        last: ResourceKey | None = ResourceKey("", "")
        while last is not None:
            page, last = await self._ask(partial(_page, project=project, after=last))
            for key, seen in page:
                if seen.capacity:
                    yield key, seen

    def event_stream(self) -> SQLiteStream:
        return SQLiteStream(self._path)

    async def health(self) -> StoreHealth:
        began = time.perf_counter()
        down = StoreHealth(status="down", latency_ms=None, version=_version(), grade=self.capabilities.grade)
        try:
            size, clients, problems, deaf = await self._ask(_look)
        except StoreError as error:
            return replace(down, problems=(str(error),))
        problems += self._troubles_with_notices(deaf)
        return replace(
            down,
            status="degraded" if problems else "healthy",
            latency_ms=(time.perf_counter() - began) * 1000,
            used_memory=size,
            clients=clients,
            subscriber="listening" if self.capabilities.keeps_notices else "polling",
            problems=problems,
        )

    async def aclose(self) -> None:
        writer, self._writer = self._writer, None
        if writer is None or os.getpid() != self._pid:
            return
        self._mailbox.put_nowait(None)
        self._overdue.stop()
        try:
            await writer.stop(seconds=_CLOSE_SECONDS)
        finally:
            if self._bell:
                self._bell.close()

    def _listen(self, bell: Bell | None) -> None:
        """The file was opened: for the first time, or anew, and what was rung in between was missed."""
        if self._bell:
            self._bell.close()
            self._tell(Resync())
        if bell and self._writer:
            try:
                bell.listen(asyncio.get_running_loop(), self._tell)
            except OSError:  # the loop can watch no more descriptors: health() says that there are no notices
                bell.close()
                bell = None
        self._bell = bell
        self.capabilities = replace(self.capabilities, keeps_notices=bell is not None)

    def _note_removed(self, directory: Path) -> None:
        """Somebody has removed the socket that others ring, or its directory: by now there is another one."""
        self._removals += 1
        self._removed_at, self._removed_from = time.monotonic(), str(directory)
        message = "the socket of this client in %r was removed in use and made anew; keep cleaners of old files away"
        PROCESS.call("log", _log.warning, message, self._removed_from)

    def _troubles_with_notices(self, deaf: str) -> tuple[str, ...]:
        troubles = []
        if not self.capabilities.keeps_notices:
            why = f" ({deaf})" if deaf else ""
            troubles.append(
                f"there are no Unix sockets here{why}, so waiters of other processes are found by polling only"
            )
        if self._removals and time.monotonic() - self._removed_at < _TOLD_SECONDS:
            times = "" if self._removals == 1 else f" {self._removals} times"
            troubles.append(
                f"the socket of this client was removed{times} and made anew: until then others could not wake it;"
                f" keep what cleans up old files away from {self._removed_from!r}"
            )
        return tuple(troubles)

    def _tell(self, notice: Notice) -> None:
        self._deliver(notice)

    def _usable(self) -> Writer:
        if self._writer is None:
            raise StoreUnavailable("the SQLite store of this client is not open")
        if os.getpid() != self._pid:
            message = "this is a child process, and the store belongs to its parent"
            raise StoreUnavailable(message, remedy="connect again after the fork")
        return self._writer

    def _until(self) -> float:
        """When to give up waiting for a turn: a little before the caller does, to tell it why."""
        return time.monotonic() + self._options.command_timeout * 0.9

    async def _ask(self, work: Callable[[Attachment], _T]) -> _T:
        writer = self._usable()
        future: asyncio.Future[_T] = asyncio.get_running_loop().create_future()
        writer.submit(Errand(work, future, self._until()))
        return await self._answered(future)

    async def _answered(self, future: "asyncio.Future[_T]") -> _T:
        try:
            async with asyncio.timeout(self._options.command_timeout):
                return await future
        except TimeoutError:
            raise self._late() from None

    def _late(self) -> StoreUnavailable:
        """Find out why there is no answer: the loop's timer may ring before the writer has given up its turn."""
        if self._writer is not None and self._writer.waits_for_turn():
            return held_up(self._path)
        return unanswered(self._path, self._options.command_timeout)


def _version() -> str:
    """SQLite's version, and what of it need not worry anybody (see ``sidecar``)."""
    buggy = (3, 7, 0) <= sqlite3.sqlite_version_info <= (3, 51, 2)
    return f"SQLite {sqlite3.sqlite_version}" + (", its WAL-reset bug avoided" if buggy else "")


def _page(
    attachment: Attachment, project: str | None, after: ResourceKey
) -> tuple[list[tuple[ResourceKey, Inspected]], ResourceKey | None]:
    """The next resources, idle ones too, as decide() shows them; and where to go on."""
    with attachment.database.snapshot() as now_us:
        page, last = attachment.database.records.page(project, after)
    seen = ((key, decide(record, Inspect(key=key), now_us).outcome) for key, record in page)
    return [(key, outcome) for key, outcome in seen if isinstance(outcome, Inspected)], last


def _look(attachment: Attachment) -> tuple[int, int, tuple[str, ...], str]:
    """Size of the files, clients, problems; why there is no bell."""
    database = attachment.database
    file_size, log_size = database.size()
    problems = [database.trouble] if database.trouble else []
    if log_size > 4 * WAL_LIMIT:
        problems.append(f"the write-ahead log has {log_size >> 20} MB; end the reader that keeps it from being emptied")
    return file_size + log_size, attachment.clients(), tuple(problems), attachment.deaf
