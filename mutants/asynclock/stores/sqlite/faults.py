"""SQLite's result codes as our errors, by what the caller should do. The one place where they are translated."""

import errno
import sqlite3
from typing import NamedTuple

from asynclock.errors import StoreError, StoreRefused, StoreUnavailable


class _Meaning(NamedTuple):
    kind: type[StoreError]
    what: str
    remedy: str


_FRESH = "stop its users, move the file and its -wal away and start again: leases begin anew"
_RIGHTS = "check the rights of the file, its directory and its companions (-wal, -shm)"
_LATER = "it is tried again; if it stays so, see who holds the file open"

_MEANINGS = {
    sqlite3.SQLITE_BUSY: _Meaning(StoreUnavailable, "is locked by another process", _LATER),
    sqlite3.SQLITE_LOCKED: _Meaning(StoreUnavailable, "is locked", _LATER),
    sqlite3.SQLITE_PROTOCOL: _Meaning(StoreUnavailable, "could not be locked", _LATER),
    sqlite3.SQLITE_INTERRUPT: _Meaning(StoreUnavailable, "was interrupted", ""),
    sqlite3.SQLITE_NOMEM: _Meaning(StoreUnavailable, "found no memory", "free some"),
    sqlite3.SQLITE_FULL: _Meaning(StoreRefused, "cannot grow, the disk is full", "free space, or raise the quota"),
    sqlite3.SQLITE_IOERR: _Meaning(StoreRefused, "cannot be read or written", "check the disk and its free space"),
    sqlite3.SQLITE_READONLY: _Meaning(StoreRefused, "cannot be written", _RIGHTS),
    sqlite3.SQLITE_CANTOPEN: _Meaning(StoreRefused, "cannot be opened", _RIGHTS),
    sqlite3.SQLITE_PERM: _Meaning(StoreRefused, "may not be used", _RIGHTS),
    sqlite3.SQLITE_CORRUPT: _Meaning(StoreRefused, "is damaged", _FRESH),
    sqlite3.SQLITE_NOTADB: _Meaning(StoreRefused, "is not a SQLite database", "name another path"),
}
_OTHER = _Meaning(StoreRefused, "answered with an error", "see the text in brackets")


def translated(error: sqlite3.Error, path: object) -> StoreError:
    """The error to raise for what SQLite said about the file at ``path``."""
    kind, what, remedy = _MEANINGS.get(_primary_code(error), _OTHER)
    return kind(f"the database {str(path)!r} {what} ({error!s:.120})", remedy=remedy)


def refused(error: OSError, path: object) -> StoreError:
    """The error to raise for what the system said while ``path`` was opened."""
    remedy = "free space, or raise the quota" if error.errno in (errno.ENOSPC, errno.EDQUOT) else _RIGHTS
    return StoreRefused(f"the database {str(path)!r} cannot be used ({error.strerror})", remedy=remedy)


def busy(error: sqlite3.Error) -> bool:
    """Whether somebody else's lock is all that was wrong."""
    return _primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _primary_code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
