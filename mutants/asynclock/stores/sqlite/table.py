"""The table of records, as bytes. What the journal says of a record is newer.

Many rows go into one statement: for every statement, and with ``executemany`` for every row, the interpreter's lock is given
away and asked for again, and a busy event loop may keep it for milliseconds each time.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

import msgspec

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
# The names as one JSON text: any number of them is the same statement, prepared once, and each is searched by the key (a list
# of VALUES for pairs of project and name would scan the table).
_GET = "SELECT name, body FROM records WHERE project = ? AND name IN (SELECT value FROM json_each(?))"
_DROP = "DELETE FROM records WHERE project = ? AND name IN (SELECT value FROM json_each(?))"
_CHUNK = 64
_PUT = "INSERT OR REPLACE INTO records VALUES " + ", ".join(["(?, ?, ?, ?)"] * _CHUNK)  # noqa: S608 - our own words
_TIDY = "DELETE FROM records WHERE void_us <= ?"

_json = msgspec.json.Encoder().encode


class Row(NamedTuple):
    """``void_us``: from when on the record means nothing any more."""

    project: str
    name: str
    void_us: int
    body: bytes


class Table:
    """Reads and writes inside the transaction that its user has open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, keys: Iterable[ResourceKey]) -> dict[ResourceKey, bytes]:
        """The bodies of those that are there."""
        found: dict[ResourceKey, bytes] = {}
        for project, names in _by_project(keys):
            rows = self._connection.execute(_GET, (project, names)).fetchall()
            found.update((ResourceKey(project, name), body) for name, body in rows)
        return found

    def put(self, rows: Sequence[Row]) -> None:
        """Write rows, new ones or in the place of old ones."""
        for start in range(0, len(rows), _CHUNK):
            chunk = rows[start : start + _CHUNK]
            full = [*chunk, *[chunk[-1]] * (_CHUNK - len(chunk))]
            self._connection.execute(_PUT, list(chain.from_iterable(full)))

    def drop(self, keys: Iterable[ResourceKey]) -> None:
        """Delete the rows of these, if there are any."""
        for project, names in _by_project(keys):
            self._connection.execute(_DROP, (project, names))

    def tidy(self, now_us: int) -> None:
        """Delete what means nothing any more."""
        self._connection.execute(_TIDY, (now_us,))

    def clear(self) -> None:
        """Delete all."""
        self._connection.execute("DELETE FROM records")

    def bodies(self) -> Iterator[bytes]:
        """All of them."""
        return (body for (body,) in self._connection.execute("SELECT body FROM records"))

    def page(self, project: str | None, after: ResourceKey, size: int) -> list[tuple[ResourceKey, bytes]]:
        """The next rows (of one project) in the order of their keys."""
        which = "" if project is None else "AND project = :project "
        rows = self._connection.execute(
            f"SELECT project, name, body FROM records WHERE (project, name) > (:after_project, :after_name) {which}"  # noqa: S608 - our own words
            "ORDER BY project, name LIMIT :size",
            {"project": project, "after_project": after.project, "after_name": after.name, "size": size},
        )
        return [(ResourceKey(found, name), body) for found, name, body in rows]


def _by_project(keys: Iterable[ResourceKey]) -> list[tuple[str, str]]:
    """Each project with its names as a JSON text."""
    names: dict[str, list[str]] = {}
    for project, name in keys:
        names.setdefault(project, []).append(name)
    return [(project, _json(mine).decode()) for project, mine in names.items()]
