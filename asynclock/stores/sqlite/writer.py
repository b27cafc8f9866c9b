"""The one thread that touches SQLite. What is submitted while it commits, commits together next.

The loop hands over a job with a future and goes on; the answer comes back by ``call_soon_threadsafe``. Jobs are done in the
order in which they came. A job whose future was given up before its turn is not done at all; one that has begun is
finished, or undone, before the next: nothing is ever half forgotten. No error ends the thread: whatever it is, those whose
jobs it struck are told, and the file is opened anew for the next.
"""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, TypeAlias

from asynclock.errors import AsynclockError, StoreError, StoreUnavailable
from asynclock.model.commands import Command
from asynclock.stores.protocol import Notice, StoreForgot
from asynclock.stores.sqlite.attachment import Attachment, Place
from asynclock.stores.sqlite.database import Moved
from asynclock.stores.sqlite.doorbell import Bell
from asynclock.stores.sqlite.faults import held_up, refused, translated, unexpected
from asynclock.stores.sqlite.posted import Posted
from asynclock.stores.sqlite.sidecar import Patience, TurnTimeoutError

#: How soon a client that missed notices is tried again.
_SETTLE_SECONDS = 0.05
#: How often a client looks whether others still find its bell, and how long it waits for the turn to make another.
LOOK_SECONDS, _TURN_SECONDS = 1.0, 1.0


class Batch(NamedTuple):
    """Commands to decide; ``until`` (of time.monotonic) is how long to wait for the turn."""

    commands: Sequence[Command]
    future: Posted
    until: float


class Errand(NamedTuple):
    """Anything else to do on the open file."""

    work: Callable[[Attachment], object]
    future: "asyncio.Future[Any]"
    until: float


_Job: TypeAlias = Batch | Errand


class Listener(NamedTuple):
    """What the loop is told, in the loop."""

    bell: Callable[[Bell | None], None]
    notice: Callable[[Notice], None]
    removed: Callable[[Path], None]


class Writer:
    """Starts its thread when made; ``stop`` ends it."""

    def __init__(self, place: Place, loop: asyncio.AbstractEventLoop, listener: Listener) -> None:
        self._place = place
        self._loop = loop
        self._listener = listener
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._closing = threading.Event()
        self._patience: Patience | None = None
        self._attachment: Attachment | None = None
        self._forgot = False
        self._identity: tuple[int, int] | None = None
        self._longest_left = 0.0  # of the leases that were forgotten
        self._look_at = 0.0  # for the bell; compared with the ``until`` of jobs, which costs no reading of a clock
        self._ended: asyncio.Future[object] = loop.create_future()
        self._thread = threading.Thread(target=self._run, name="asynclock-sqlite", daemon=True)
        try:
            self._thread.start()
        except RuntimeError as error:  # no thread can be started: a limit of processes, or of memory
            raise unexpected(error, place.path) from error

    def submit(self, job: _Job) -> None:
        """Have the job done; its future is resolved in the loop."""
        self._jobs.put(job)

    def waits_for_turn(self) -> bool:
        """Say whether what is at work waits because another process is writing."""
        return self._patience is not None and self._patience.waits

    async def stop(self, *, seconds: float) -> None:
        """Finish what was submitted without waiting for anybody's turn, close the file, end the thread.

        A disk that does not answer can keep the thread from ending; it is left behind then, as a daemon.
        """
        self._closing.set()
        self._jobs.put(None)
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await asyncio.shield(self._ended)
            self._thread.join(seconds)

    # -- the thread ------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while self._survive(self._next()):
                pass
        finally:
            self._detach()
            self._post(self._answer, [(self._ended, None)], [])

    def _survive(self, jobs: list[_Job | None]) -> bool:
        """Do the jobs; go on whatever happens, for without this thread every later job would wait in vain."""
        try:
            self._serve(jobs)
        except Exception as error:  # noqa: BLE001 - goes to those who wait
            self._detach()
            explained = self._explained(error)
            self._post(self._answer, [(job.future, explained) for job in jobs if job is not None], [])
        return jobs[-1] is not None

    def _next(self) -> list[_Job | None]:
        """Wait for a job and take all that are there; None, the last of all, means the end."""
        jobs = [self._wait()]
        with suppress(Empty):
            while jobs[-1] is not None:
                jobs.append(self._jobs.get_nowait())
        return jobs

    def _wait(self) -> _Job | None:
        while True:
            if self._identity is None:  # never opened yet
                return self._jobs.get()
            ringer = self._attachment.ringer if self._attachment else None
            with suppress(Empty):
                return self._jobs.get(timeout=_SETTLE_SECONDS if ringer and ringer.owes else LOOK_SECONDS)
            if ringer:
                ringer.settle()
            self._look_after_bell()

    def _serve(self, jobs: list[_Job | None]) -> None:
        """Do the jobs in order, neighbouring batches as one."""
        batches: list[Batch] = []
        for job in jobs:
            if job is None or job.future.done():
                continue
            if isinstance(job, Batch):
                batches.append(job)
                continue
            self._commit(batches)
            batches = []
            self._run_errand(job)
        self._commit(batches)
        if jobs[-1] is not None and jobs[-1].until >= self._look_at:
            self._look_at = jobs[-1].until + LOOK_SECONDS
            self._look_after_bell()

    def _commit(self, batches: list[Batch]) -> None:
        if not batches:
            return
        patience = self._begin(min(batch.until for batch in batches))
        own: list[Notice] = []
        try:
            attachment = self._remembering(patience)
            answers, notices = attachment.apply([batch.commands for batch in batches], patience)
            own = [notice for client, notice in notices if client == self._place.client]
            attachment.ringer.ring(notice for notice in notices if notice[0] != self._place.client)
        except Moved as moved:
            if moved.with_records:
                self._forgot, self._longest_left = True, self._left_behind()
            elif self._attachment:
                self._post(self._listener.removed, self._attachment.directory)
            self._detach()
            self._commit(batches)
        except Exception as error:  # noqa: BLE001 - goes to those who wait
            explained = self._explained(error)
            self._post(self._answer, [(batch.future, explained) for batch in batches], own)
        else:
            pairs = [(batch.future, answer) for batch, answer in zip(batches, answers, strict=True)]
            self._post(self._answer, pairs, own)

    def _run_errand(self, errand: Errand) -> None:
        answer: object
        try:
            answer = errand.work(self._attached(self._begin(errand.until)))
        except Exception as error:  # noqa: BLE001 - goes to the one who waits
            answer = self._explained(error)
        self._post(self._answer, [(errand.future, answer)], [])

    def _begin(self, until: float) -> Patience:
        self._patience = Patience(until, self._closing)
        return self._patience

    def _remembering(self, patience: Patience) -> Attachment:
        """The open file; but once after it was found replaced, the news of that."""
        attachment = self._attached(patience)
        if self._forgot:
            self._forgot = False
            message = f"the database {str(self._place.path)!r} was removed or replaced in use, and its leases with it"
            remedy = "stop every client before touching the file"
            raise StoreForgot(message, remedy=remedy, longest_ttl=self._longest_left)
        return attachment

    def _left_behind(self) -> float:
        """Return the seconds that the longest lease of the file that is no longer at its path will last, as far as it can be read."""
        if self._attachment:
            with suppress(sqlite3.Error, OSError, StoreError):
                return self._attachment.database.longest_left()
        return 0.0

    def _attached(self, patience: Patience) -> Attachment:
        if self._attachment is None:
            self._attachment = Attachment(self._place, patience)
            identity = self._attachment.database.identity
            self._forgot |= self._identity not in (None, identity)  # it was replaced while it was not open
            self._identity = identity
            self._post(self._listener.bell, self._attachment.bell)
        return self._attachment

    def _look_after_bell(self) -> None:
        """Hang up another bell if somebody has removed ours: others would ring it, and nobody would hear.

        What keeps it from being done is no concern of any job: it is tried again with the next look.
        """
        attachment, patience = self._attachment, Patience(time.monotonic() + _TURN_SECONDS, self._closing)
        with suppress(Exception):
            if attachment is None:  # a failure closed the file, and a client that only waits has no other occasion
                self._attached(patience)
                return
            if attachment.database.moved():  # of which the next command tells
                return
            if attachment.directory_moved():
                self._detach()
                self._attached(patience)
                self._post(self._listener.removed, attachment.directory)
            elif attachment.bell is not None and not attachment.bell.is_in_place():
                attachment.hang_bell_anew(patience)
                self._post(self._listener.bell, attachment.bell)
                self._post(self._listener.removed, attachment.directory)

    def _detach(self) -> None:
        if self._attachment:
            with suppress(sqlite3.Error, OSError):
                self._attachment.close()
        self._attachment = None

    def _explained(self, error: Exception) -> Exception:
        """One of our errors for it, with the error as its cause."""
        path = self._place.path
        explained: StoreError
        match error:
            case AsynclockError():
                return error
            case TurnTimeoutError():
                explained = held_up(path)
            case sqlite3.Error():
                explained = translated(error, path)
            case OSError():
                explained = refused(error, path)
            case Moved():
                explained = StoreUnavailable(f"the database {str(path)!r} was replaced while it was opened")
            case _:
                explained = unexpected(error, path)
        explained.__cause__ = error
        return explained

    # -- in the loop -----------------------------------------------------------------------------------------------

    def _post(self, callback: Callable[..., None], *args: object) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(callback, *args)

    def _answer(self, answers: "list[tuple[asyncio.Future[Any] | Posted, Any]]", own: list[Notice]) -> None:
        for future, answer in answers:
            if not future.done():
                if isinstance(answer, Exception):
                    future.set_exception(answer)
                else:
                    future.set_result(answer)
        for notice in own:
            self._listener.notice(notice)
