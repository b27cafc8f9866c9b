"""The records of a file, as this process knows them: table, journal, and what it remembers of both.

1. What a transaction changes is one row of the journal (``flush``). Now and then the table is brought up to date
   (``settle``), each record once, and the journal begins anew. So a lease that is short costs the table nothing.
2. Everything that the journal tells of is remembered, so what is not remembered stands in the table as it was last settled.
3. Between two transactions of ours what we remember stays true, but for what others wrote, and that is in the journal
   (``follow``). A client alone with its file reads nothing.

Only the writer thread comes here.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from itertools import chain
from typing import TypeAlias, cast

from asynclock.errors import StoreIncompatible
from asynclock.model.codec import decode_record, encode_record
from asynclock.model.record import Record
from asynclock.stores.sqlite.journal import Journal
from asynclock.stores.sqlite.table import Row, Table
from asynclock.types import ResourceKey

#: The table is brought up to date when the journal has so many bytes: some thousand records, a few milliseconds.
JOURNAL_LIMIT = 256 * 1024
#: Records remembered; beyond, all are forgotten but those that must not be (rule 2), for the file is never far.
_MAX_REMEMBERED = 50_000
_PAGE = 256
#: When a record becomes void that cannot be read: not before the next boot.
_NEVER = (1 << 63) - 1

#: As decided here, or as found in the file and not looked at yet, or known not to be there.
_Known: TypeAlias = Record | bytes | None


class Records:
    """Reads and writes inside the transaction that its user has open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._table = Table(connection)
        self._journal = Journal(connection)
        self._known: dict[ResourceKey, _Known] = {}
        #: What the journal tells of.
        self._recent: set[ResourceKey] = set()
        #: What this transaction changed.
        self._staged: set[ResourceKey] = set()

    # -- a transaction ---------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Take in what others wrote."""
        gap, news = self._journal.read_on()
        if gap:
            self._known.clear()
            self._recent.clear()
        for changes in news:
            if changes:
                self._known.update(changes)
                self._recent.update([key for key, _ in changes])
            else:
                self._recent.clear()

    def fetch(self, keys: Iterable[ResourceKey]) -> None:
        """Have these at hand for ``load``."""
        missing = {key for key in keys if key not in self._known}
        if missing:
            found = self._table.get(missing)
            self._known.update((key, found.get(key)) for key in missing)

    def load(self, key: ResourceKey) -> Record | None:
        """The record as it stands now; it was fetched.

        Raises:
            StoreIncompatible: it cannot be read.
        """
        known = self._known[key]
        if isinstance(known, bytes):
            self._known[key] = known = decode_record(known)
        return known

    def stage(self, changed: Mapping[ResourceKey, Record | None]) -> None:
        """Remember what was decided."""
        self._known.update(changed)
        self._staged.update(changed)

    def flush(self) -> None:
        """Write what was staged, each record once, in one row."""
        known = self._known
        if self._staged:
            self._journal.append([(key, _body(known[key])) for key in self._staged])
            self._recent |= self._staged
            self._staged.clear()
            if self._journal.size > JOURNAL_LIMIT:
                self.settle()
        if len(known) > _MAX_REMEMBERED:
            self._known = {key: known[key] for key in self._recent}

    def settle(self) -> None:
        """Bring the table up to date with the journal; what is staged waits for the next row of it."""
        if self._recent:
            now = {key: self._known[key] for key in self._recent}
            self._table.put([_row(key, known) for key, known in now.items() if known is not None])
            self._table.drop([key for key, known in now.items() if known is None])
            self._journal.restart()
            self._recent.clear()

    def forget(self) -> None:
        """Our transaction was undone: trust the file only."""
        for memory in (self._known, self._recent, self._staged):
            memory.clear()
        self._journal.forget()

    # -- housekeeping ----------------------------------------------------------------------------------------------

    def tidy(self, now_us: int) -> None:
        """Delete records that mean nothing any more, such as those of clients that never came back."""
        self.settle()
        self._table.tidy(now_us)
        self._known.clear()

    def clear(self) -> int:
        """Delete all; return the largest token that any of them had reserved."""
        used = 0
        with suppress(StoreIncompatible):  # damage must not outlive what it damaged
            self.follow()
        for known in chain(self._known.values(), self._table.bodies()):
            with suppress(StoreIncompatible):
                used = max(used, _record(known).next_token if known is not None else 0)
        self._table.clear()
        self._journal.restart()
        self._known.clear()
        self._recent.clear()
        return used

    def page(
        self, project: str | None, after: ResourceKey
    ) -> tuple[list[tuple[ResourceKey, Record]], ResourceKey | None]:
        """The next records (of one project) in the order of their keys, and where to go on, None at the end.

        Raises:
            StoreIncompatible: one of them cannot be read.
        """
        self.follow()
        rows = self._table.page(project, after, _PAGE)
        last = rows[-1][0] if len(rows) == _PAGE else None
        found: dict[ResourceKey, _Known] = dict(rows)
        for key in self._recent:
            if after < key and (last is None or key <= last) and project in (None, key.project):
                found[key] = self._known[key]
        return [(key, _record(known)) for key, known in sorted(found.items()) if known is not None], last


def void_us(record: Record) -> int:
    """From when on ``decide`` would answer as if there were no such record: all have run out, the clock is past its tokens."""
    until_ms = 0
    for holder in record.holders:
        until_ms = max(until_ms, holder.until_ms)
    for waiter in record.waiters:
        until_ms = max(until_ms, waiter.until_ms)
    return max(record.next_token, until_ms * 1000)


def _record(known: Record | bytes) -> Record:
    return decode_record(known) if isinstance(known, bytes) else known


def _body(known: _Known) -> bytes | None:
    return encode_record(known) if isinstance(known, Record) else known


def _row(key: ResourceKey, known: Record | bytes) -> Row:
    """As the table keeps it; what cannot be read stays as it is, until the next boot."""
    try:
        record = _record(known)
    except StoreIncompatible:
        return Row(*key, _NEVER, cast("bytes", known))
    return Row(*key, void_us(record), known if isinstance(known, bytes) else encode_record(record))
