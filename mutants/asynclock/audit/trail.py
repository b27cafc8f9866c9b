"""The files of a trail: appended to under a lock, so that any number of processes may share them.

Each batch: take the lock of the file, see that it is still the one at the path, find where the chain ends, append all lines in
one write, remember the end in the anchor, give the lock. What was not written wholly is taken back before the lock is given; or,
if its process was killed there, by the next one that has the lock.

Where the chain ends is what knows of the most: the last line of the file, the anchor, or this process. So a trail goes on

- in a new file at the same path, when the old one was moved away (rotation);
- after lines were lost or cut off: the gap stays, and ``verify`` shows it. Nothing is hidden, and nothing refuses to go on.
"""

import fcntl
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn
from weakref import WeakSet

from asynclock.audit.chain import BEGINNING, Link, anchor, entry, read, read_anchor
from asynclock.errors import AsynclockError, shown

#: How much is read at once to find the last line.
_BLOCK = 65_536
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.0005, 0.02
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW


class AuditError(AsynclockError):
    """A trail cannot be written, or would not be believed afterwards."""


class Trail:
    """Used by one thread at a time.

    Attributes:
        cut: says what is missing, since the chain's end was last looked for in the file; or nothing.
    """

    def __init__(self, path: Path, key: bytes, anchor_path: Path | None) -> None:
        self.path = path
        self.cut = ""
        self._key = key
        self._fd = -1
        self._anchor_fd = -1 if anchor_path is None else os.open(anchor_path, _FLAGS, 0o600)
        self._link = BEGINNING
        self._size = -1  # of the file when we last gave the lock: as long as it is that, nobody else wrote
        _trails.add(self)

    def check(self, patience: float) -> None:
        """Open the file, and see that its end is genuine.

        Raises:
            AuditError: it is of another key, or was edited; or another process keeps the lock.
            OSError: it cannot be opened.
        """
        with self._locked(time.monotonic() + patience):
            self._find_end(strict=True)
            self._remember(self._link)  # an anchor that is empty says nothing, and is believed by nobody

    def append(self, batch: Sequence[Mapping[str, Any]], until: float) -> None:
        """Write entries.

        Args:
            batch: their fields.
            until: when to stop waiting for the lock, by time.monotonic.

        Raises:
            AuditError: another process keeps the lock.
            OSError: nothing of the batch was written.
        """
        with self._locked(until):
            self._find_end(strict=False)
            link, lines = self._link, []
            for fields in batch:
                line, link = entry(self._key, link, fields)
                lines += [line, b"\n"]
            self._write(b"".join(lines))
            self._link = link
            self._remember(link)

    def sync(self) -> None:
        """Have what was written survive a power cut: first the entries, then what the anchor says of them."""
        for fd in (self._fd, self._anchor_fd):
            if fd >= 0:
                os.fsync(fd)

    def close(self) -> None:
        """Idempotent."""
        for fd in (self._fd, self._anchor_fd):
            if fd >= 0:
                os.close(fd)
        self._fd = self._anchor_fd = -1

    # -- under the lock -------------------------------------------------------------------------------------------

    @contextmanager
    def _locked(self, until: float) -> Iterator[None]:
        """The file at the path, open and locked."""
        while True:
            if self._fd < 0:
                self._fd, self._size = os.open(self.path, _FLAGS | os.O_APPEND, 0o600), -1
            _lock(self._fd, until, self.path)
            try:
                if not _moved(self._fd, self.path):
                    yield
                    return
                self._find_end(strict=False)  # nobody writes there any more: the chain goes on from its last line
            finally:
                fcntl.flock(self._fd, fcntl.LOCK_UN)
            os.close(self._fd)
            self._fd = -1

    def _find_end(self, *, strict: bool) -> None:
        size = os.fstat(self._fd).st_size
        if size == self._size:
            return
        last = self._mended(*_tail(self._fd, size))
        found = read(self._key, last) if last else None
        if last and (found is None or not found.genuine):
            self._distrust(strict=strict)
        here = found.link if found is not None and found.genuine else BEGINNING
        known = max(self._link, self._anchored(strict=strict), key=lambda link: link.seq)
        if size and here.seq < known.seq and not self.cut:
            self.cut = f"{shown(str(self.path))} ends with entry {here.seq}, and {known.seq} have been written"
        self._link = here if here.seq >= known.seq else known

    def _mended(self, last: bytes, torn: bytes) -> bytes:
        """The last line, after what a crash has left behind it was put right.

        An entry that lacks only the end of its line gets that. A part of one goes: it was never written, as far as anybody
        was told; if it was (a power cut, a cut by hand), the anchor knows, and it is missing.
        """
        if not torn:
            return last
        found = read(self._key, torn)
        if found is not None and found.genuine:
            os.write(self._fd, b"\n")
            return torn
        os.ftruncate(self._fd, os.fstat(self._fd).st_size - len(torn))
        return last

    def _distrust(self, *, strict: bool) -> None:
        text = f"the last line of {shown(str(self.path))} is of another key, or was edited"
        if strict:
            raise AuditError(f"{text}; see `asynclock audit verify`, then move the file away")
        self.cut = text

    def _anchored(self, *, strict: bool) -> Link:
        if self._anchor_fd < 0 or not (content := os.pread(self._anchor_fd, _BLOCK, 0)):
            return BEGINNING
        link = read_anchor(self._key, content)
        if link is None and strict:
            raise AuditError(f"the anchor of {shown(str(self.path))} is of another key, or was edited")
        return link or BEGINNING

    def _remember(self, link: Link) -> None:
        if self._anchor_fd >= 0:
            os.pwrite(self._anchor_fd, anchor(self._key, link), 0)

    def _write(self, data: bytes) -> None:
        before = os.fstat(self._fd).st_size
        try:
            view = memoryview(data)
            while view:
                view = view[os.write(self._fd, view) :]
        except OSError:
            with suppress(OSError):
                os.ftruncate(self._fd, before)
            raise
        self._size = before + len(data)


def _lock(fd: int, until: float, path: Path) -> None:
    pause = _SHORTEST_PAUSE
    while True:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() >= until:
                _refuse_to_wait(path)
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


def _refuse_to_wait(path: Path) -> NoReturn:
    raise AuditError(f"another process keeps {shown(str(path))} locked; is it stopped?")


def _moved(fd: int, path: Path) -> bool:
    try:
        return path.stat().st_ino != os.fstat(fd).st_ino
    except FileNotFoundError:
        return True


def _tail(fd: int, size: int) -> tuple[bytes, bytes]:
    """The last complete line, without its end, and what stands behind it: nothing, unless a power cut tore a line."""
    tail = b""
    while len(tail) < size and tail.count(b"\n") < 2:  # noqa: PLR2004 - between two is one line
        begin = max(0, size - len(tail) - _BLOCK)
        tail = os.pread(fd, size - len(tail) - begin, begin) + tail
    complete, _, torn = tail.rpartition(b"\n")
    return complete.rpartition(b"\n")[2], torn


_trails: WeakSet[Trail] = WeakSet()


def _close_in_child() -> None:
    """A lock lives as long as any copy of its descriptor: a child must not keep its parent's."""
    for trail in list(_trails):
        trail.close()


os.register_at_fork(after_in_child=_close_in_child)
