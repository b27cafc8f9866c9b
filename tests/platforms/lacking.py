"""Run a script as on another system, as far as what Python has there: ``lacking.py SYSTEM SCRIPT ARGUMENT…``.

What that system lacks is taken away before asynclock is imported, and after the standard library and third parties are: they have
code of their own for it. The kernel below stays Linux.
"""

import asyncio
import ctypes
import errno
import io
import os
import runpy
import select
import signal
import socket
import sqlite3  # noqa: F401 - with what it needs
import subprocess  # noqa: F401 - likewise
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import anyio  # noqa: F401
import msgspec  # noqa: F401
import opentelemetry.metrics
import opentelemetry.trace  # noqa: F401
import redis.asyncio  # noqa: F401
import structlog  # noqa: F401

#: Module -> names that it does not have there.
ABSENT = {
    "darwin": {
        socket: ("SOCK_NONBLOCK", "SOCK_CLOEXEC"),
        time: ("CLOCK_BOOTTIME",),
        select: ("epoll",),
        os: ("pidfd_open", "eventfd", "memfd_create"),
    },
    "win32": {
        socket: ("SOCK_NONBLOCK", "SOCK_CLOEXEC", "AF_UNIX"),
        time: (
            "clock_gettime",
            "CLOCK_BOOTTIME",
            "CLOCK_MONOTONIC",
            "CLOCK_MONOTONIC_RAW",
            "CLOCK_REALTIME",
        ),
        select: ("epoll", "poll"),
        signal: ("SIGHUP", "SIGCHLD", "SIGTSTP", "SIGCONT", "SIGUSR1", "SIGUSR2", "SIGQUIT", "SIGALRM", "SIGWINCH"),
        os: (
            *("fork", "register_at_fork", "getuid", "geteuid", "getgid", "getegid", "getpgid", "killpg", "setsid"),
            *("O_CLOEXEC", "O_NOFOLLOW", "O_DIRECTORY", "O_NONBLOCK", "pread", "pwrite", "uname", "fchmod"),
        ),
    },
}
#: Modules that cannot be imported there.
MISSING = {"darwin": (), "win32": ("fcntl", "resource", "termios", "tty", "pty", "pwd", "grp", "uvloop")}


#: What connected pairs of sockets are made of here; there they are made by TCP.
PAIRS = socket.AF_UNIX


class Libc:
    """The one function of macOS's C library that is asked for."""

    def sysctlbyname(self, name: bytes, text: Any, _size: object, *_: object) -> int:
        if name != b"kern.bootsessionuuid":
            return -1
        text.value = b"2F1E0D9C-0000-4000-8000-PLAYED"
        return 0


def refuse_proc() -> None:
    """Have /proc not be there, for all that looks for a file in it."""
    for module, name in ((os, "stat"), (os, "lstat"), (os, "open"), (os, "listdir"), (io, "open")):
        real = getattr(module, name)

        def refusing(path: Any = ".", *args: Any, real: Any = real, **options: Any) -> Any:
            if isinstance(path, str | os.PathLike) and os.fspath(path).startswith("/proc"):
                raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(path))
            return real(path, *args, **options)

        setattr(module, name, refusing)


class ProactorLikeLoop(asyncio.SelectorEventLoop):
    """A loop that watches no descriptors for others, as the usual one of Windows."""

    def add_reader(self, *_args: object) -> None:
        raise NotImplementedError

    def add_writer(self, *_args: object) -> None:
        raise NotImplementedError

    def add_signal_handler(self, *_args: object) -> None:
        raise NotImplementedError


def become(system: str) -> None:
    """Take away what the system does not have."""
    for module, names in ABSENT[system].items():
        for name in names:
            if hasattr(module, name):
                delattr(module, name)
    for name in MISSING[system]:
        sys.modules[name] = None  # type: ignore[assignment]
    refuse_proc()
    ctypes.CDLL = lambda *_: Libc()  # type: ignore[assignment,misc]
    if system == "win32":
        socket.socketpair = partial(socket.socketpair, PAIRS)
        asyncio.new_event_loop = ProactorLikeLoop
        asyncio.events.new_event_loop = ProactorLikeLoop
    sys.platform = system


if __name__ == "__main__":
    _, system, script, *arguments = sys.argv
    assert not [name for name in sys.modules if name.startswith("asynclock")]
    become(system)
    sys.argv = [script, *arguments]
    sys.path.insert(0, str(Path(script).parent))
    runpy.run_path(script, run_name="__main__")
