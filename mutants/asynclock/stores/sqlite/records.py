"""The records of a file: in the table, as it was last brought up to date; in the journal, what has changed since.

1. What a transaction changes is one row of the journal (``flush``). Now and then the table is brought up to date
   (``settle``), each record once, and the journal begins anew. So a lease that is short costs the table nothing.
2. The index of the journal is always complete. A record that it does not know is in the table, or nowhere.
3. What was read, decoded or written is remembered. Between two transactions of ours it stays true, but for what others
   changed, and that is in the journal (``follow``): a client alone with its file reads nothing.

Only the writer thread comes here.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TypeAlias, cast

from asynclock.errors import StoreIncompatible
from asynclock.model.codec import decode_record, encode_record
from asynclock.model.record import Record
from asynclock.stores.sqlite.journal import Journal
from asynclock.stores.sqlite.table import Row, Table
from asynclock.types import ResourceKey

#: The table is brought up to date when the journal has so many bytes: some thousand records, a few milliseconds.
JOURNAL_LIMIT = 256 * 1024
#: Records remembered; beyond, all are forgotten at once, for the file is never far.
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
        self._staged: set[ResourceKey] = set()

    # -- a transaction ---------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Forget what others changed.

        Raises:
            StoreIncompatible: the journal cannot be read.
        """
        changed = self._journal.read_on()
        if changed is None:
            self._known.clear()
        else:
            for key in changed:
                self._known.pop(key, None)

    def fetch(self, keys: Iterable[ResourceKey]) -> None:
        """Have these at hand for ``load``.

        Raises:
            StoreIncompatible: the journal cannot be read.
        """
        missing = {key for key in keys if key not in self._known}
        if missing:
            changed = missing & self._journal.index.keys()
            settled = missing - changed
            if changed:
                self._known.update(self._journal.get(changed))
            if settled:
                found = self._table.get(settled)
                self._known.update((key, found.get(key)) for key in settled)

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
        """Remember what was decided, to be written."""
        self._known.update(changed)
        self._staged.update(changed)

    def flush(self) -> None:
        """Write what was staged, each record once, in one row."""
        if self._staged:
            self._journal.append({key: _body(self._known[key]) for key in self._staged})
            self._staged.clear()
            if self._journal.size > JOURNAL_LIMIT:
                self.settle()
        if len(self._known) > _MAX_REMEMBERED:
            self._known.clear()

    def settle(self) -> None:
        """Bring the table up to date with the journal."""
        changed = list(self._journal.index)
        if changed:
            self.fetch(changed)
            now = {key: self._known[key] for key in changed}
            self._table.put([_row(key, known) for key, known in now.items() if known is not None])
            self._table.drop([key for key, known in now.items() if known is None])
            self._journal.restart()

    def forget(self) -> None:
        """Our transaction was undone: trust the file only."""
        self._known.clear()
        self._staged.clear()
        self._journal.forget()

    # -- housekeeping ----------------------------------------------------------------------------------------------

    def tidy(self, now_us: int) -> None:
        """Delete records that mean nothing any more, such as those of clients that never came back."""
        self.settle()
        self._table.tidy(now_us)
        self._known.clear()

    def clear(self) -> int:
        """Delete all; return the largest token that any of them had reserved. What cannot be read goes too."""
        with suppress(StoreIncompatible):
            self.follow()
            self.settle()
        used = 0
        for body in self._table.bodies():
            with suppress(StoreIncompatible):
                used = max(used, decode_record(body).next_token)
        self._table.clear()
        self._journal.restart()
        self._known.clear()
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
        changed = [key for key in self._journal.index if after < key and (last is None or key <= last)]
        self.fetch(changed)
        found.update((key, self._known[key]) for key in changed if project in (None, key.project))
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
