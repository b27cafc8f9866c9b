"""Shared events in a file of their own beside the database, ``<file>-events``: writing there keeps no lock waiting.

One table, as long as ``stores.stream`` says. The file may be deleted at any time. Nothing is synced to disk, for nobody needs
what it holds in order to work; so a power cut may damage it, and then it must be deleted. A reader looks a few times a second.
"""

import asyncio
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple, TypeVar
from urllib.parse import quote

from asynclock.errors import StoreRefused, StoreUnavailable
from asynclock.stores.sqlite.faults import refused, translated
from asynclock.stores.sqlite.location import prepare
from asynclock.stores.stream import KEEP_EVENTS, KEEP_SECONDS, READ_SECONDS, SharedEvent

T = TypeVar("T")

#: Marks the file as one of ours ("acle"); user_version is the layout.
APPLICATION_ID, LAYOUT = 0x61636C65, 1
_TABLE = """
CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    client TEXT NOT NULL,
    number INTEGER NOT NULL,
    body BLOB NOT NULL
)
"""
_COLUMNS = "position, client, number, body"
_TOO_MANY = "DELETE FROM events WHERE position <= (SELECT max(position) FROM events) - ?"
#: How often a reader looks, and how long a transaction waits for another's.
_LOOK_SECONDS, _BUSY_SECONDS = 0.1, 1.0
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class _Place(NamedTuple):
    """Behind which entry of which file one has read: a file that was made anew counts from 1 again."""

    inode: int = 0
    position: int = 0


class SQLiteStream:
    """See ``asynclock.stores.stream.EventStream``. A thread of its own touches the file, and nobody else does."""

    def __init__(self, database: Path) -> None:
        self._file = _EventFile(Path(f"{os.path.realpath(database)}-events"))
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="asynclock-events")
        self._closed = asyncio.Event()
        self._place = _Place()

    async def publish(self, entries: Sequence[SharedEvent]) -> None:
        """Append them, in one transaction."""
        await self._do(lambda: self._file.append(entries))

    async def past(self, count: int) -> list[SharedEvent]:
        """The last ones."""
        entries, self._place = await self._do(lambda: self._file.last(count))
        return entries

    async def read(self, count: int) -> list[SharedEvent]:
        """The next ones, looked for until some are there."""
        for _ in range(round(READ_SECONDS / _LOOK_SECONDS)):
            entries, self._place = await self._do(lambda: self._file.after(self._place, count))
            if entries:
                return entries
            with suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_SECONDS):
                    await self._closed.wait()
        return []

    def close(self) -> None:
        """Have the thread close the file, once it is through with what it is at, and end."""
        if not self._closed.is_set():
            self._closed.set()
            self._thread.submit(self._file.close)
            self._thread.shutdown(wait=False)

    async def _do(self, work: Callable[[], T]) -> T:
        if self._closed.is_set():
            raise StoreUnavailable("the event stream was closed")
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._file.explained, work)


class _EventFile:
    """The file, opened when it is needed, and again when it was replaced."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._inode = 0

    def explained(self, work: Callable[[], T]) -> T:
        """The result of ``work``, or its error as one of ours."""
        try:
            return work()
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:
                message = f"the event file {str(self._path)!r} is damaged"
                raise StoreRefused(message, remedy="delete it: it holds nothing but shared events") from error
            raise translated(error, self._path) from error
        except OSError as error:
            raise refused(error, self._path) from error

    def append(self, entries: Sequence[SharedEvent]) -> None:
        """Write them, and delete what is too much or too old."""
        now = int(time.time())
        rows = [(now, entry.client, entry.number, entry.body) for entry in entries]
        with self._transaction(self._opened()) as connection:
            connection.executemany("INSERT INTO events (at, client, number, body) VALUES (?, ?, ?, ?)", rows)
            connection.execute(_TOO_MANY, (KEEP_EVENTS,))
            (oldest,) = connection.execute("SELECT at FROM events ORDER BY position LIMIT 1").fetchone()
            if oldest < now - KEEP_SECONDS:
                connection.execute("DELETE FROM events WHERE at < ?", (now - KEEP_SECONDS,))

    def last(self, count: int) -> tuple[list[SharedEvent], _Place]:
        """The newest, oldest first, and the place behind them."""
        if not self._path.exists():
            return [], _Place()
        connection = self._opened()
        query = f"SELECT {_COLUMNS} FROM events ORDER BY position DESC LIMIT ?"  # noqa: S608 - our own words
        rows = connection.execute(query, (max(1, count),)).fetchall()
        place = _Place(self._inode, rows[0][0] if rows else 0)
        return [SharedEvent(*row[1:]) for row in reversed(rows[:count])], place

    def after(self, place: _Place, count: int) -> tuple[list[SharedEvent], _Place]:
        """What stands behind the place, and the place behind that."""
        if not self._path.exists():
            return [], place
        connection = self._opened()
        position = place.position if place.inode == self._inode else 0
        query = f"SELECT {_COLUMNS} FROM events WHERE position > ? ORDER BY position LIMIT ?"  # noqa: S608 - likewise
        rows = connection.execute(query, (position, count)).fetchall()
        return [SharedEvent(*row[1:]) for row in rows], _Place(self._inode, rows[-1][0] if rows else position)

    def close(self) -> None:
        """Idempotent."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _opened(self) -> sqlite3.Connection:
        """A connection to the file that is at the path now."""
        if self._connection is not None and not self._path.exists():
            self.close()
        if self._connection is not None and self._path.stat().st_ino == self._inode:
            return self._connection
        self.close()
        prepare(self._path)
        self._inode = self._path.stat().st_ino
        connection = sqlite3.connect(
            f"file:{quote(str(self._path))}?mode=rw", uri=True, isolation_level=None, timeout=_BUSY_SECONDS
        )
        try:
            self._set_up(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return connection

    def _set_up(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = OFF")
        with self._transaction(connection):
            marks = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if not any((*marks, tables)):
                connection.execute(_TABLE)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {LAYOUT}")
            elif marks != [APPLICATION_ID, LAYOUT]:
                message = f"{str(self._path)!r} is no event file of this asynclock"
                raise StoreRefused(message, remedy="move it away, or name another database")

    @contextmanager
    def _transaction(self, connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # some errors end it by themselves
                connection.execute("ROLLBACK")
            raise
