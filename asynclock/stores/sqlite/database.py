"""The file, opened and found to be ours; and one transaction on it. Used by the writer thread only.

A transaction holds the sidecar's turn, so BEGIN IMMEDIATE is never refused by one of us (a plain BEGIN would be, as soon as
it first writes). Under the turn it also looks whether the file is still the one at its path, whether anybody else wrote,
and what time it is; and afterwards keeps the write-ahead log short.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from asynclock.errors import StoreRefused
from asynclock.model.codec import LAYOUT, layout_error
from asynclock.stores.sqlite.faults import busy, translated
from asynclock.stores.sqlite.hosttime import Epoch, HostTime
from asynclock.stores.sqlite.journal import JOURNAL
from asynclock.stores.sqlite.records import Records
from asynclock.stores.sqlite.sidecar import Patience, Sidecar
from asynclock.stores.sqlite.table import TABLE
from asynclock.types import ResourceKey

#: Marks a database as asynclock's ("aclk"); user_version is the layout.
APPLICATION_ID = 0x61636C6B
#: The write-ahead log is copied back and emptied beyond this size.
WAL_LIMIT = 16 * 1024 * 1024

_EPOCH = """
CREATE TABLE epoch (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    boot_id TEXT NOT NULL,
    offset_us INTEGER NOT NULL,
    high_us INTEGER NOT NULL
)
"""


class Moved(Exception):  # noqa: N818 - not an error yet: the writer opens the path again
    """The file at the path (``with_records``), or only the sidecar beside it, is not the one that is open here."""

    def __init__(self, *, with_records: bool) -> None:
        super().__init__(with_records)
        self.with_records = with_records


class Database:
    """An open database of ours. Raises sqlite3.Error as it comes, and StoreError."""

    def __init__(self, path: Path, sidecar: Sidecar, time: HostTime) -> None:
        self.path = path
        self._sidecar = sidecar
        self._time = time
        self._log = Path(f"{path}-wal")
        self._log_inode = self._log_size = 0
        self._log_limit = WAL_LIMIT
        self.trouble = ""
        self._inode, _ = _entry(path)
        # mode=rw never creates: the file was made by us, with narrow rights, or it is not there.
        self._connection = sqlite3.connect(
            f"file:{quote(str(path))}?mode=rw", uri=True, isolation_level=None, timeout=0, cached_statements=32
        )
        self._seen_version: object = None
        self._epoch = Epoch("", 0, 0)
        self.records = Records(self._connection)

    def open(self, patience: Patience, *, durable: bool) -> None:
        """Check that the database is ours, create it if it is empty, and begin an epoch if the machine was started anew."""
        self._take_turn(patience, lambda: self._set_up(durable=durable))
        self._log_inode, _ = _entry(self._log)
        self._sidecar.give()

    @contextmanager
    def transaction(self, patience: Patience) -> Iterator[int]:
        """Yield now_us, the time of everything that is decided inside; commit at the end, or undo it all.

        Raises:
            Moved: the file was replaced; nothing was done.
        """
        self._take_turn(patience, self._begin)
        try:
            now_us, minute = self._look()
            yield now_us
            self.records.flush()
            self._connection.execute("COMMIT")
            if minute or self._log_size > self._log_limit:
                self._checkpoint()
        except BaseException:
            self._undo()
            raise
        finally:
            self._sidecar.give()

    @contextmanager
    def snapshot(self) -> Iterator[int]:
        """Yield now_us; what is read inside is of one moment. It waits for nobody's turn, and nothing may be written."""
        self._connection.execute("BEGIN")
        try:
            yield self.now_us()
            self._connection.execute("COMMIT")
        except BaseException:
            self._undo()
            raise

    def longest_left(self) -> float:
        """Return the seconds until the last lease of this file ends; it may be gone from its path, and is still open here."""
        last_ms = 0
        place: ResourceKey | None = ResourceKey("", "")
        with self.snapshot() as now_us:
            while place is not None:
                page, place = self.records.page(None, place)
                ends = (holder.until_ms for _, record in page for holder in record.holders)
                last_ms = max(last_ms, *ends, 0)
        return max(0.0, last_ms / 1000 - now_us / 1_000_000)

    def now_us(self) -> int:
        """The time, for looking only."""
        return self._time.tick(self._epoch)[0]

    @property
    def identity(self) -> tuple[int, int]:
        """What another file at the same path would not have: the inode may be used again, the offset not."""
        return self._inode, self._epoch.offset_us

    def moved(self) -> bool:
        """Whether the file was removed or replaced."""
        return _entry(self.path)[0] != self._inode

    def size(self) -> tuple[int, int]:
        """Bytes of the file and of its write-ahead log."""
        return _entry(self.path)[1], _entry(self._log)[1]

    def close(self) -> None:
        """The last one out empties the log; SQLite does that under a lock which no other connection survives."""
        self._connection.close()

    # -- opening ---------------------------------------------------------------------------------------------------

    def _set_up(self, *, durable: bool) -> None:
        empty = self._is_empty()
        mode = self._ask("PRAGMA journal_mode = WAL")
        if mode != "wal":
            message = f"the file system of {str(self.path)!r} cannot hold a shared write-ahead log"
            raise StoreRefused(message, remedy="use a path on a local disk")
        self._connection.execute("PRAGMA wal_autocheckpoint = 0")
        # Some builds of SQLite (Debian's) write every freed page once more, as zeros. Who holds a lock is no secret.
        self._connection.execute("PRAGMA secure_delete = OFF")
        self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            if empty:
                self._create()
            self._enter_epoch()
            self._connection.execute("COMMIT")
        except BaseException:
            self._undo()
            raise

    def _is_empty(self) -> bool:
        """Whether the database is still to be created; refuse one that is not ours, before anything in it is touched."""
        owner, layout = self._ask("PRAGMA application_id"), self._ask("PRAGMA user_version")
        tables = self._ask("SELECT count(*) FROM sqlite_master")
        if owner == layout == tables == 0:
            return True
        if owner != APPLICATION_ID:
            raise StoreRefused(f"{str(self.path)!r} is another program's database", remedy="name another path")
        if layout != LAYOUT:
            raise layout_error(layout)
        return False

    def _create(self) -> None:
        for table in (TABLE, JOURNAL, _EPOCH):
            self._connection.execute(table)
        self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._connection.execute(f"PRAGMA user_version = {LAYOUT}")

    def _enter_epoch(self) -> None:
        found = self._read_epoch()
        if found is None or found.boot_id != self._time.boot.id:
            used_us = max(self.records.clear(), found.high_us if found else 0)
            found = self._time.begin(used_us)
            self._write_epoch(found)
        elif not found.boot_id and self._time.fell_back(found):
            found = self._time.begin(found.high_us)
            self._write_epoch(found)
        self._epoch = found

    # -- a transaction ---------------------------------------------------------------------------------------------

    def _take_turn(self, patience: Patience, start: Callable[[], None]) -> None:
        """Take the turn and run ``start`` with it; wait while others have the turn, or (a shell) a lock in the file."""
        while True:
            if self._sidecar.try_take():
                try:
                    return start()
                except sqlite3.Error as error:
                    self._sidecar.give()
                    if not busy(error):
                        raise
                except BaseException:
                    self._sidecar.give()
                    raise
            patience.pause()

    def _begin(self) -> None:
        if self.moved():
            raise Moved(with_records=True)
        if self._sidecar.moved():
            raise Moved(with_records=False)
        log_inode, self._log_size = _entry(self._log)
        if log_inode != self._log_inode:
            message = f"the write-ahead log of {str(self.path)!r} was removed, and what it held is lost to new clients"
            raise StoreRefused(message, remedy="stop every client of the file, then start them again")
        self._connection.execute("BEGIN IMMEDIATE")

    def _look(self) -> tuple[int, bool]:
        """Now, and whether this is the first transaction of a minute, which has some housekeeping to do."""
        version = self._ask("PRAGMA data_version")
        if version != self._seen_version:
            self.records.follow()
            self._epoch = self._own_epoch()
            self._seen_version = version
        now_us, epoch = self._time.tick(self._epoch)
        if epoch is self._epoch:
            return now_us, False
        self._write_epoch(epoch)
        self.records.tidy(now_us)
        self._epoch = epoch
        return now_us, True

    def _own_epoch(self) -> Epoch:
        found = self._read_epoch()
        if found is None or found.boot_id != self._time.boot.id:
            message = f"{str(self.path)!r} is written by another machine too, or by a restored copy of this one"
            raise StoreRefused(message, remedy="give each machine its own file, or use Redis")
        return found

    def _undo(self) -> None:
        self.records.forget()
        self._seen_version = None
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _checkpoint(self) -> None:
        """Copy the log back and empty it; this also puts the minute's mark on disk.

        What was decided is committed already, so trouble here fails nobody. A reader in the way (a shell, a backup) delays
        it by another WAL_LIMIT.
        """
        try:
            held_up, _, _ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self.trouble = ""
        except sqlite3.Error as error:
            held_up, self.trouble = True, str(translated(error, self.path))
        self._log_limit = self._log_size + WAL_LIMIT if held_up else WAL_LIMIT

    # -- small reads -----------------------------------------------------------------------------------------------

    def _ask(self, query: str) -> object:
        """The one value that ``query`` answers."""
        return self._connection.execute(query).fetchone()[0]

    def _read_epoch(self) -> Epoch | None:
        row = self._connection.execute("SELECT boot_id, offset_us, high_us FROM epoch").fetchone()
        return Epoch(*row) if row else None

    def _write_epoch(self, epoch: Epoch) -> None:
        self._connection.execute("INSERT OR REPLACE INTO epoch VALUES (1, ?, ?, ?)", epoch)


def _entry(path: Path) -> tuple[int, int]:
    """Inode and size of what is at ``path``, zeros if nothing is."""
    try:
        found = os.stat(path)  # noqa: PTH116 - half as dear as Path.stat, and done in every transaction
    except FileNotFoundError:
        return 0, 0
    return found.st_ino, found.st_size
