"""Tell a lack of descriptors, memory, threads or processes from a fault: it passes without a repair of what was asked for.

Both kinds of store need it: the same call that fails for want of a descriptor fails as well for a wrong path or a missing right.
So does the command line, which says what has run out.
"""

import errno
import os
from typing import NamedTuple


class Lack(NamedTuple):
    """What has run out, and what to do about it, in words."""

    what: str
    remedy: str


_DESCRIPTOR = Lack("no file descriptor is left", "raise the limit (ulimit -n), or close some")
_MEMORY = Lack("no memory is left", "free some, or raise the limit")
_PROCESS = Lack("no thread or process can be started", "raise the limit (ulimit -u, or the pids of the container)")
_BUSY = Lack("the system has run out of something", "try again; if it stays so, look at its limits")
_BY_CODE = {
    errno.EMFILE: _DESCRIPTOR,
    errno.ENFILE: _DESCRIPTOR,
    errno.ENOMEM: _MEMORY,
    errno.ENOBUFS: _MEMORY,
    errno.EAGAIN: _PROCESS,
    errno.EINTR: _BUSY,
}


def find_lack(error: BaseException) -> Lack | None:
    """Return what the error, or one that it came from, says has run out; None if it says nothing of the kind."""
    origin: BaseException | None = error
    while origin is not None:
        match origin:
            case MemoryError():
                return _MEMORY
            case OSError(errno=code) if code in _BY_CODE:
                return _BY_CODE[code]
            case RuntimeError() if "can't start new thread" in str(origin):
                return _PROCESS
            case ImportError() if descriptors_are_used_up():  # a module that cannot be opened counts as missing
                return _DESCRIPTOR
        origin = origin.__cause__ or origin.__context__
    return None


def is_shortage(error: BaseException) -> bool:
    """Return whether the error, or one that it came from, says that the process or the machine has run out of something."""
    return find_lack(error) is not None


def descriptors_are_used_up(needed: int = 1) -> bool:
    """Return whether so many files cannot be opened any more: SQLite and the import system do not tell it from other causes."""
    opened = []
    try:
        for _ in range(needed):
            opened.append(os.open(os.devnull, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0)))  # noqa: PERF401 - some stay open
    except OSError as error:
        return error.errno in (errno.EMFILE, errno.ENFILE)
    finally:
        for descriptor in opened:
            os.close(descriptor)
    return False
