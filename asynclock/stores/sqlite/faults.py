"""SQLite's result codes as our errors, by what the caller should do. The one place where they are translated."""

import errno
import sqlite3
from typing import NamedTuple

from asynclock.errors import StoreError, StoreRefused, StoreUnavailable
from asynclock.stores.shortage import descriptors_are_used_up, find_lack
from asynclock.stores.sqlite.mounts import is_read_only, read_only


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
_SHORTAGE = _Meaning(
    StoreUnavailable, "cannot be opened now, no file descriptor is left", "raise the limit (ulimit -n), or close some"
)
#: Descriptors that SQLite takes to open a database: the file, its log, its index, the directory. What it could open is closed by now.
_NEEDED = 4
_OTHER = _Meaning(StoreRefused, "answered with an error", "see the text in brackets")


def translated(error: sqlite3.Error, path: object) -> StoreError:
    """The error to raise for what SQLite said about the file at ``path``."""
    if _primary_code(error) in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN) and is_read_only(path):
        return read_only(path)
    kind, what, remedy = _meaning(error)
    return kind(f"the database {str(path)!r} {what} ({error!s:.120})", remedy=remedy)


def refused(error: OSError, path: object) -> StoreError:
    """The error to raise for what the system said while ``path`` was opened."""
    if lack := find_lack(error):
        message = f"the database {str(path)!r} cannot be opened now, {lack.what} ({error.strerror})"
        return StoreUnavailable(message, remedy=lack.remedy)
    if error.errno == errno.EROFS:
        return read_only(error.filename or path)
    remedy = "free space, or raise the quota" if error.errno in (errno.ENOSPC, errno.EDQUOT) else _RIGHTS
    return StoreRefused(f"the database {str(path)!r} cannot be used ({error.strerror})", remedy=remedy)


def unexpected(error: Exception, path: object) -> StoreError:
    """The error to raise for anything else: a lack of memory or threads, or a fault of ours, which is told by its type."""
    if lack := find_lack(error):
        message = f"the database {str(path)!r} cannot be used now, {lack.what} ({type(error).__name__}: {error!s:.120})"
        return StoreUnavailable(message, remedy=lack.remedy)
    message = f"the database {str(path)!r} could not be used ({type(error).__name__}: {error!s:.120})"
    return StoreUnavailable(message, remedy="it is tried again")


def held_up(path: object) -> StoreUnavailable:
    """The error to raise when the turn to write to the file at ``path`` does not come in time."""
    message = f"another process has been writing to the database {str(path)!r} for too long"
    remedy = (
        "a client is stopped in the middle of a write, or a shell is in a transaction; `fuser -v` on the file finds it"
    )
    return StoreUnavailable(message, remedy=remedy)


def unanswered(path: object, seconds: float) -> StoreUnavailable:
    """The error to raise when the writer has its turn, or needs none, and does not answer in time."""
    message = f"the database {str(path)!r} did not answer within {seconds:g} s"
    return StoreUnavailable(
        message, remedy="its disk or this machine is too slow; check both, or raise command_timeout"
    )


def _meaning(error: sqlite3.Error) -> _Meaning:
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_NOMEM:
        return _MEANINGS[sqlite3.SQLITE_NOMEM]
    code = _primary_code(error)
    if code == sqlite3.SQLITE_CANTOPEN and descriptors_are_used_up(_NEEDED):
        return _SHORTAGE
    return _MEANINGS.get(code, _OTHER)


def busy(error: sqlite3.Error) -> bool:
    """Whether somebody else's lock is all that was wrong."""
    return _primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _primary_code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
