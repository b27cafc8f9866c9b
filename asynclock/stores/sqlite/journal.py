"""What has changed since the table was last brought up to date: a row per transaction, with all that it changed.

A row costs nearly the same whether it tells of one record or of a hundred, and most leases come and go without ever getting
into the table. Clients that share the file read each other's rows as they come, instead of asking the table for everything
anew after every transaction of somebody else.

Rows are numbered without a gap, for ever. ``restart`` deletes them all and leaves an empty one with the next number, so that
everybody can tell what they missed: to who had read all, it says that the table is up to date; the others find a gap.
"""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import msgspec

from asynclock.errors import StoreIncompatible
from asynclock.types import ResourceKey

JOURNAL = "CREATE TABLE journal (n INTEGER PRIMARY KEY, body BLOB NOT NULL)"

#: A record as bytes, or None for one that is gone.
Change: TypeAlias = tuple[ResourceKey, bytes | None]

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[Change]).decode


class News(NamedTuple):
    """What others wrote: the changes of each transaction, an empty list for a restart. After a gap, all that there is."""

    gap: bool
    rows: list[list[Change]]


class Journal:
    """Writes and reads inside the transaction that its user has open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._read_to = 0
        #: Bytes since the last restart.
        self.size = 0

    def append(self, changes: Sequence[Change]) -> None:
        """Write what this transaction changed. Fails, like every transaction on old knowledge, if a row was not read."""
        self._read_to += 1
        body = _encode(changes)
        self._connection.execute("INSERT INTO journal VALUES (?, ?)", (self._read_to, body))
        self.size += len(body)

    def restart(self) -> None:
        """Delete all: the table is up to date."""
        self._connection.execute("DELETE FROM journal")
        self.append([])
        self.size = 0

    def read_on(self) -> News:
        """The rows that were not read yet.

        Raises:
            StoreIncompatible: one of them cannot be read.
        """
        query = "SELECT n, body FROM journal WHERE n > ? ORDER BY n"
        found = self._connection.execute(query, (self._read_to,)).fetchall()
        if not found:
            return News(gap=False, rows=[])
        gap = found[0][0] != self._read_to + 1
        self._read_to = found[-1][0]
        try:
            rows = [_decode(body) for _, body in found]
        except (msgspec.MsgspecError, UnicodeDecodeError, TypeError) as error:
            message = f"the store holds changes that cannot be read ({error})"
            raise StoreIncompatible(message, remedy="was the store written by something else?") from error
        for changes, (_, body) in zip(rows, found, strict=True):
            self.size = self.size + len(body) if changes else 0
        return News(gap, rows)

    def forget(self) -> None:
        """Begin to read from the start."""
        self._read_to = self.size = 0
