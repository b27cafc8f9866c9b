"""The table of records, and what of it this process remembers.

Between two transactions of ours, with nobody else's in between, the table cannot have changed: so what was decoded or
written last is kept, and a client alone with its file reads nothing. Only the writer thread comes here.
"""

import sqlite3
from collections.abc import Mapping
from contextlib import suppress

from asynclock.errors import StoreIncompatible
from asynclock.model.codec import decode_record, encode_record
from asynclock.model.record import Record
from asynclock.types import ResourceKey

TABLE = """
CREATE TABLE records (
    project TEXT NOT NULL,
    name TEXT NOT NULL,
    void_us INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (project, name)
) WITHOUT ROWID
"""
#: Records remembered; beyond, all are forgotten at once, for the file is never far.
_MAX_REMEMBERED = 50_000
_PAGE = 256


class Records:
    """Reads and writes inside the transaction that its user has open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[ResourceKey, Record | None] = {}
        self._dirty: dict[ResourceKey, Record | None] = {}

    def load(self, key: ResourceKey) -> Record | None:
        """The record as it stands now.

        Raises:
            StoreIncompatible: it cannot be read.
        """
        try:
            return self._known[key]
        except KeyError:
            row = self._connection.execute("SELECT body FROM records WHERE project = ? AND name = ?", key).fetchone()
            record = self._known[key] = decode_record(row[0]) if row else None
            return record

    def stage(self, changed: Mapping[ResourceKey, Record | None]) -> None:
        """Remember what was decided; what comes out as it was costs no write."""
        for key, record in changed.items():
            if record is not self._known[key]:
                self._known[key] = self._dirty[key] = record

    def flush(self) -> None:
        """Write what was staged, each record once."""
        puts = [(*key, void_us(kept), encode_record(kept)) for key, kept in self._dirty.items() if kept is not None]
        drops = [key for key, kept in self._dirty.items() if kept is None]
        if puts:
            self._connection.executemany("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?)", puts)
        if drops:
            self._connection.executemany("DELETE FROM records WHERE project = ? AND name = ?", drops)
        self._dirty.clear()
        if len(self._known) > _MAX_REMEMBERED:
            self._known.clear()

    def forget(self) -> None:
        """Another process wrote, or our transaction was undone: trust the file only."""
        self._known.clear()
        self._dirty.clear()

    def tidy(self, now_us: int) -> None:
        """Delete records that mean nothing any more, such as those of clients that never came back."""
        self._known.clear()
        self._connection.execute("DELETE FROM records WHERE void_us <= ?", (now_us,))

    def clear(self) -> int:
        """Delete all; return the largest token that any of them had reserved."""
        used = 0
        for (body,) in self._connection.execute("SELECT body FROM records"):
            with suppress(StoreIncompatible):  # damage must not outlive what it damaged
                used = max(used, decode_record(body).next_token)
        self._connection.execute("DELETE FROM records")
        self.forget()
        return used

    def page(self, project: str | None, after: ResourceKey) -> list[tuple[ResourceKey, bytes]]:
        """The next records (of one project) in the order of their keys."""
        which = "" if project is None else "AND project = :project "
        rows = self._connection.execute(
            f"SELECT project, name, body FROM records WHERE (project, name) > (:after_project, :after_name) {which}"  # noqa: S608 - our own words
            "ORDER BY project, name LIMIT :page",
            {"project": project, "after_project": after.project, "after_name": after.name, "page": _PAGE},
        )
        return [(ResourceKey(found, name), body) for found, name, body in rows]


def void_us(record: Record) -> int:
    """From when on ``decide`` would answer as if there were no such record: all have run out, the clock is past its tokens."""
    until_ms = 0
    for holder in record.holders:
        until_ms = max(until_ms, holder.until_ms)
    for waiter in record.waiters:
        until_ms = max(until_ms, waiter.until_ms)
    return max(record.next_token, until_ms * 1000)
