"""The end of a trail's file: where the chain goes on, and the proof that the file is a trail of ours.

A path may name anything: another program's file, a trail of another key, what a crash has left. Until a file is *proven* ours,
by a genuine entry at its end or because it is empty, it is only read. Nothing here writes.
"""

import os
import stat
from pathlib import Path
from typing import NamedTuple

from asynclock.audit.chain import Entry, Link, begins, continues, read
from asynclock.errors import AsynclockError, shown

#: How much is read at once to find the last line; and in all, since a foreign file may be one long line.
_BLOCK, _MOST = 65_536, 16 << 20
_FLAGS = os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK


class AuditError(AsynclockError):
    """A trail cannot be written, or would not be believed afterwards."""


class Ending(NamedTuple):
    """The end of a file.

    Attributes:
        size: of the file.
        last: the entry in its last complete line, genuine or not; None if that is no entry.
        lines: there is a complete line.
        torn: what stands behind it.
        whole: the entry that ``torn`` is, if it lacks nothing but the end of its line.
    """

    size: int
    last: Entry | None
    lines: bool
    torn: bytes
    whole: Entry | None

    @property
    def trusted(self) -> bool:
        """The last complete line is a genuine entry, or there is none."""
        return not self.lines or (self.last is not None and self.last.genuine)

    @property
    def cut_off(self) -> bool:
        """The file ends with a part of an entry."""
        return bool(self.torn) and self.whole is None and begins(self.torn)

    @property
    def link(self) -> Link | None:
        """The last genuine entry."""
        found = self.whole if self.whole is not None and self.whole.genuine else self.last
        return found.link if found is not None and found.genuine else None


def open_file(path: Path, *, create: bool, append: bool = False) -> int:
    """Open a regular file for reading and writing; symbolic links are not followed.

    Returns:
        A descriptor, or -1 if there is no file and none is to be made.

    Raises:
        AuditError: it is a directory, a pipe, a device.
        OSError: it cannot be opened.
    """
    flags = _FLAGS | (os.O_APPEND if append else 0)
    try:
        _refuse_irregular(
            path, path.lstat().st_mode
        )  # before it is opened: to open a pipe or a device may do something
        fd = os.open(path, flags)
    except FileNotFoundError:
        if not create:
            return -1
        fd = os.open(path, flags | os.O_CREAT, 0o600)
    try:
        _refuse_irregular(path, os.fstat(fd).st_mode)
    except AuditError:
        os.close(fd)
        raise
    return fd


def _refuse_irregular(path: Path, mode: int) -> None:
    if not stat.S_ISREG(mode) and not stat.S_ISLNK(mode):
        raise AuditError(
            f"{shown(str(path))} is no regular file, as an audit trail and its anchor are; name another path"
        )


def read_ending(key: bytes, fd: int) -> Ending:
    """Read the end of a file."""
    size = os.fstat(fd).st_size
    tail = b""
    while len(tail) < min(size, _MOST) and tail.count(b"\n") < 2:  # noqa: PLR2004 - between two is one line
        begin = max(0, size - len(tail) - max(_BLOCK, len(tail)))
        tail = os.pread(fd, size - len(tail) - begin, begin) + tail
    complete, line_feed, torn = tail.rpartition(b"\n")
    last = complete.rpartition(b"\n")[2]
    return Ending(size, read(key, last), bool(line_feed), torn, read(key, torn) if torn else None)


def prove(end: Ending, path: Path, known: Link | None) -> None:
    """Refuse a file that is not proven to be a trail of ours.

    Args:
        known: the latest entry as the anchor has it, or this process; None if nobody knows of any.

    Raises:
        AuditError: says why, and what to do.
    """
    place = shown(str(path))
    suspects = [entry for entry in (end.last, end.whole) if entry is not None and not entry.genuine]
    if suspects:
        message = f"the last line of {place} is of another key, or was edited; see `asynclock audit verify`"
    elif not end.trusted or (end.torn and end.whole is None and not end.cut_off):
        message = f"{place} is no audit trail: its last line is no entry, and it was left as it is"
    elif end.cut_off and not end.lines and (known is None or not continues(end.torn, known)):
        message = (
            f"{place} has no complete entry, so that nothing shows that it is an audit trail, and it was left as it is. "
            "If a process was killed there as it wrote the first entry, the file can be deleted"
        )
    else:
        return
    raise AuditError(f"{message}; name another file, or move this one away")
