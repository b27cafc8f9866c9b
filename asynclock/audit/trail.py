"""The files of a trail: appended to under a lock, so that any number of processes may share them.

Each batch: take the lock of the file, see that it is still the one at the path, find where the chain ends, append all lines in
one write, remember the end in the anchor, give the lock. What was not written wholly is taken back before the lock is given; or,
if its process was killed there, by the next one that has the lock.

No file is changed before it is proven to be ours (see ``ending``), and none is made if the other one is refused.

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

from asynclock.audit.chain import BEGINNING, Anchor, Link, anchor, entry, read_anchor
from asynclock.audit.ending import AuditError, Ending, open_file, prove, read_ending
from asynclock.errors import shown

_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.0005, 0.02
_ANCHOR_BLOCK = 65_536


class Trail:
    """Used by one thread at a time.

    Attributes:
        cut: says what is missing, since the chain's end was last looked for in the file; or nothing.
        unanchored: why the anchor could not be written when entries last were; or nothing.
    """

    def __init__(self, path: Path, key: bytes, anchor_path: Path | None) -> None:
        self.path = path
        self.cut = self.unanchored = ""
        self._key = key
        self._anchor_path = anchor_path
        self._fd = self._anchor_fd = -1
        #: The file that is open was judged, and is ours.
        self._proven = False
        self._link = BEGINNING
        self._size = -1  # of the file when we last gave the lock: as long as it is that, nobody else wrote
        _trails.add(self)

    def check(self, patience: float) -> None:
        """Open the files, see that they are ours, and make those that are not there.

        Raises:
            AuditError: a file is no trail or anchor, is of another key, or was edited; or another process keeps the lock.
            OSError: a file cannot be opened.
        """
        self._open_anchor(create=False)
        with self._locked(time.monotonic() + patience):
            self._find_end()
            self._open_anchor(create=True)
            self._remember(self._link, self._anchored().lost)  # an empty anchor says nothing, and is believed by nobody

    def look(self, patience: float) -> Anchor:
        """See whether entries could be appended, and change nothing. For a trail of its own, which is closed afterwards.

        Returns:
            What is known of the end of the chain.

        Raises:
            AuditError, OSError: as ``check``.
        """
        self._open_anchor(create=False)
        self._fd = open_file(self.path, create=False, append=True)
        if self._fd < 0:
            return self._anchored()
        _lock(self._fd, time.monotonic() + patience, self.path)
        try:
            known = self._anchored()
            prove(read_ending(self._key, self._fd), self.path, self._known(known))
            return known
        finally:
            fcntl.flock(self._fd, fcntl.LOCK_UN)

    def remember_lost(self, count: int, until: float) -> None:
        """Have the anchor remember how many entries could not be written: to write over it takes no room on a disk.

        Raises:
            AuditError, OSError: as ``append``.
        """
        if self._anchor_fd >= 0:
            with self._locked(until):
                link, lost = self._anchored()
                self._remember(link, lost + count)

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
            self._find_end()
            lost = self._anchored().lost
            missing = [{"utc": batch[0].get("utc", ""), "action": "dropped", "count": lost}] if lost and batch else []
            link, lines = self._link, []
            for fields in (*missing, *batch):
                line, link = entry(self._key, link, fields)
                lines += [line, b"\n"]
            self._write(b"".join(lines))
            self._link, self.unanchored = link, ""
            try:
                self._remember(link)
            except OSError as error:  # the entries are written, and must not be written again
                self.unanchored = f"the anchor cannot be written: {error.strerror}"

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
                self._fd, self._size, self._proven = open_file(self.path, create=True, append=True), -1, False
            _lock(self._fd, until, self.path)
            try:
                if not _moved(self._fd, self.path):
                    yield
                    return
                if self._proven:
                    self._find_end()  # nobody writes there any more: the chain goes on from its last line
            finally:
                fcntl.flock(self._fd, fcntl.LOCK_UN)
            os.close(self._fd)
            self._fd = -1

    def _open_anchor(self, *, create: bool) -> None:
        if self._anchor_path is None or self._anchor_fd >= 0:
            return
        self._anchor_fd = open_file(self._anchor_path, create=create)
        if self._anchor_fd < 0:
            return
        if self._fd >= 0 and os.path.sameopenfile(self._fd, self._anchor_fd):
            raise AuditError(f"{shown(str(self.path))} cannot be its own anchor; name another file as anchor")
        content = os.pread(self._anchor_fd, _ANCHOR_BLOCK, 0)
        if content and read_anchor(self._key, content) is None:
            place = shown(str(self._anchor_path))
            message = f"{place}, the anchor of {shown(str(self.path))}, is of another key, was edited, or is no anchor"
            raise AuditError(f"{message}; it was left as it is: name another file, or move this one away")

    def _find_end(self) -> None:
        end = None if os.fstat(self._fd).st_size == self._size else read_ending(self._key, self._fd)
        if end is None:
            return
        known = self._known(self._anchored())
        if not self._proven:
            prove(end, self.path, known)
            self._proven = True
        self._mend(end)
        here, known = end.link or BEGINNING, known or BEGINNING
        if end.size and here.seq < known.seq and not self.cut:
            self.cut = f"{shown(str(self.path))} ends with entry {here.seq}, and {known.seq} have been written"
        self._link = here if here.seq >= known.seq else known

    def _known(self, anchored: Anchor) -> Link | None:
        """The latest entry that the anchor or this process knows of; None if neither has ever known this chain."""
        latest = max(self._link, anchored.link, key=lambda link: link.seq)
        return latest if latest.seq or (self._anchor_fd >= 0 and os.fstat(self._anchor_fd).st_size) else None

    def _mend(self, end: Ending) -> None:
        """Put right what a crash, or somebody, has left at the end of a file that is ours.

        An entry that lacks only the end of its line gets that. A part of one goes: it was never written, as far as anybody
        was told; if it was (a power cut, a cut by hand), the anchor knows, and it is missing. Anything else stays, as a line
        of its own, for ``verify`` to show.
        """
        foreign = bool(end.torn) and not end.cut_off and (end.whole is None or not end.whole.genuine)
        if not end.trusted or foreign:
            self.cut = f"the last line of {shown(str(self.path))} is of another key, or was edited"
        if end.cut_off:
            os.ftruncate(self._fd, end.size - len(end.torn))
        elif end.torn:
            os.write(self._fd, b"\n")

    def _anchored(self) -> Anchor:
        """Return the link in the anchor; an anchor that was damaged in use counts as empty."""
        content = os.pread(self._anchor_fd, _ANCHOR_BLOCK, 0) if self._anchor_fd >= 0 else b""
        return read_anchor(self._key, content) or Anchor(BEGINNING, 0)

    def _remember(self, link: Link, lost: int = 0) -> None:
        if self._anchor_fd >= 0:
            os.pwrite(self._anchor_fd, anchor(self._key, link, lost), 0)

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
        return not os.path.samestat(path.lstat(), os.fstat(fd))
    except FileNotFoundError:
        return True


_trails: WeakSet[Trail] = WeakSet()


def _close_in_child() -> None:
    """A lock lives as long as any copy of its descriptor: a child must not keep its parent's."""
    for trail in list(_trails):
        trail.close()


os.register_at_fork(after_in_child=_close_in_child)
