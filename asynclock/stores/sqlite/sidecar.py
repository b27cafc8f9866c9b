"""The directory beside the file: its lock is the turn to write, its entries are the clients' doorbells.

Whoever writes or checkpoints holds the turn, an exclusive flock of the directory, so neither ever runs beside another.
That answers two things at once:

- SQLite 3.7.0 to 3.51.2 can corrupt a database when one connection checkpoints while another commits (the "WAL-reset bug").
- SQLite's own waiting is a sleep of up to 100 ms that favours nobody; here a writer looks again after at most 2 ms.

A crashed process's turn ends with it. The lock is the directory's and not the file's, because closing any descriptor of the
file would drop SQLite's own locks.
"""

import fcntl
import os
import stat
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from asynclock.errors import StoreRefused, StoreUnavailable
from asynclock.stores.sqlite.inheritance import close_in_child
from asynclock.stores.sqlite.shortcut import shortcut

#: Bytes of a socket's path on macOS, and four more on Linux.
_LONGEST_PATH = 103
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.0001, 0.002


class TurnTimeoutError(Exception):
    """Somebody else has had the turn for too long; the writer says of which file (``faults.held_up``)."""


class Patience:
    """The bound of a wait for a turn: until a moment of ``time.monotonic``, or until the store is closed.

    Attributes:
        waits: somebody else has the turn now; read by the event loop to tell why there is no answer yet.
    """

    def __init__(self, until: float, closing: threading.Event) -> None:
        self._until = until
        self._closing = closing
        self._pause = _SHORTEST_PAUSE
        self.waits = False

    def pause(self) -> None:
        """Wait a little.

        Raises:
            TurnTimeoutError: the time is up.
            StoreUnavailable: the store was closed.
        """
        self.waits = True
        if time.monotonic() >= self._until:
            raise TurnTimeoutError
        if self._closing.wait(self._pause):
            raise StoreUnavailable("the store was closed meanwhile")
        self._pause = min(self._pause * 2, _LONGEST_PAUSE)


class Sidecar:
    """``<file>-clients``, made when missing, for this user only."""

    def __init__(self, database: Path) -> None:
        self.path = database.with_name(f"{database.name}-clients")
        with suppress(FileExistsError):
            self.path.mkdir(mode=0o700)
        found = self.path.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
            message = f"{str(self.path)!r} is not a directory of this user, and the store needs it"
            raise StoreRefused(message, remedy="remove it, or name another database")
        self._fd = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        self._inode = os.fstat(self._fd).st_ino
        self._by_descriptor = os.path.isdir(f"/proc/self/fd/{self._fd}")  # noqa: PTH112 - Path's may raise
        close_in_child(self)

    def try_take(self) -> bool:
        """Take the turn if it is free."""
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def give(self) -> None:
        """Let the next one have it."""
        fcntl.flock(self._fd, fcntl.LOCK_UN)

    @contextmanager
    def turn(self, patience: Patience) -> Iterator[None]:
        """Wait for the turn, hold it, give it."""
        while not self.try_take():
            patience.pause()
        try:
            yield
        finally:
            self.give()

    def address(self, name: str) -> str:
        """Where the socket ``name`` in here is reached.

        By way of our descriptor where /proc has it, else by a shortcut, for the path of a socket is short.

        Raises:
            OSError: a shortcut is needed and cannot be made.
        """
        if self._by_descriptor:
            return f"/proc/self/fd/{self._fd}/{name}"
        path = f"{self.path}/{name}"
        return path if len(os.fsencode(path)) <= _LONGEST_PATH else f"{shortcut(self.path)}/{name}"

    def moved(self) -> bool:
        """Whether the directory was removed or replaced: then our lock is not the one that others take."""
        try:
            return os.stat(self.path).st_ino != self._inode  # noqa: PTH116 - as in ``database``, done in every transaction
        except FileNotFoundError:
            return True

    def close(self) -> None:
        """Idempotent; gives the turn, if taken."""
        fd, self._fd = self._fd, -1
        if fd >= 0:
            os.close(fd)
