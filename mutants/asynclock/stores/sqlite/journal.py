"""What has changed since the table was last brought up to date: a row per transaction, with all that it changed.

A row costs nearly the same whether it tells of one record or of a hundred, and most leases come and go without ever getting
into the table. Clients that share the file read in each other's rows which records changed, and what they became only where
they need it.

Rows are numbered without a gap, for ever. ``restart`` deletes them all and leaves an empty one with the next number, so that
everybody can tell what they missed: to who had read all, it says that the table is up to date; the others find a gap.
"""

import sqlite3
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager

import msgspec

from asynclock.errors import StoreIncompatible
from asynclock.types import ResourceKey

JOURNAL = "CREATE TABLE journal (n INTEGER PRIMARY KEY, keys BLOB NOT NULL, bodies BLOB NOT NULL)"
_NEWS = "SELECT n, keys, length(bodies) FROM journal WHERE n > ? ORDER BY n"
_GET = "SELECT n, keys, bodies FROM journal WHERE n IN (SELECT value FROM json_each(?))"

_encode = msgspec.msgpack.Encoder().encode
_decode_keys = msgspec.msgpack.Decoder(list[ResourceKey]).decode
_decode_bodies = msgspec.msgpack.Decoder(list[bytes | None]).decode


class Journal:
    """Writes and reads inside the transaction that its user has open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._read_to = 0
        #: For each record that has changed, the row that tells what it is now.
        self.index: dict[ResourceKey, int] = {}
        #: Bytes of records since the last restart.
        self.size = 0

    def append(self, changes: Mapping[ResourceKey, bytes | None]) -> None:
        """Write what this transaction changed, None for what is gone. Fails if another's row was not read before."""
        self._read_to += 1
        bodies = _encode(list(changes.values()))
        self._connection.execute(
            "INSERT INTO journal VALUES (?, ?, ?)", (self._read_to, _encode(list(changes)), bodies)
        )
        self.index.update(dict.fromkeys(changes, self._read_to))
        self.size += len(bodies)

    def restart(self) -> None:
        """Delete all: the table is up to date."""
        self._connection.execute("DELETE FROM journal")
        self.append({})
        self.index.clear()
        self.size = 0

    def read_on(self) -> Collection[ResourceKey] | None:
        """Which records others have changed; None if that cannot be told any more.

        Raises:
            StoreIncompatible: a row cannot be read.
        """
        found = self._connection.execute(_NEWS, (self._read_to,)).fetchall()
        if not found:
            return ()
        gap = found[0][0] != self._read_to + 1
        self._read_to = found[-1][0]
        changed: list[ResourceKey] = []
        with _readable():
            for number, names, size in found:
                keys = _decode_keys(names)
                if not keys:
                    self.index.clear()
                    self.size = 0
                self.index.update(dict.fromkeys(keys, number))
                self.size += size
                changed += keys
        return None if gap else changed

    def get(self, keys: Collection[ResourceKey]) -> dict[ResourceKey, bytes | None]:
        """What these, all of them in the index, are now.

        Raises:
            StoreIncompatible: a row cannot be read.
        """
        numbers = msgspec.json.encode({self.index[key] for key in keys}).decode()
        rows = self._connection.execute(_GET, (numbers,)).fetchall()
        found: dict[ResourceKey, bytes | None] = {}
        with _readable():
            for number, names, bodies in rows:
                row = zip(_decode_keys(names), _decode_bodies(bodies), strict=True)
                found.update((key, body) for key, body in row if self.index.get(key) == number)
        return found

    def forget(self) -> None:
        """Begin to read from the start."""
        self.index.clear()
        self._read_to = self.size = 0


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except (msgspec.MsgspecError, ValueError, TypeError) as error:
        message = f"the store holds changes that cannot be read ({error})"
        raise StoreIncompatible(message, remedy="was the store written by something else?") from error
