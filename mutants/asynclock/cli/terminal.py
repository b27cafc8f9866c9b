"""The terminal: a status line on it, and its loan to the command that runs.

The command has a process group of its own, so that all of it can be ended when the lease is lost. A terminal lets only one
group read from it, so that group is given the terminal, as a shell would.
"""

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Self

from asynclock.cli.output import complain, one_line


class StatusLine:
    """One line on standard error: rewritten in place on a terminal, else a line every few seconds.

    At the end of its ``with`` block the terminal's line is empty again.

    Attributes:
        interval: seconds between two ``show``.
    """

    def __init__(self) -> None:
        self._live = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._drawn = False
        self.interval = 1.0 if self._live else 5.0

    def show(self, text: str) -> None:
        """Say how things stand."""
        if not self._live:
            complain(text)
            return
        columns = shutil.get_terminal_size().columns
        sys.stderr.write(f"\r\x1b[K{one_line(f'asynclock: {text}')[: columns - 1]}")
        sys.stderr.flush()
        self._drawn = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


@contextmanager
def foreground(group: int) -> Iterator[None]:
    """Lend the terminal on standard input to a process group, if it is ours to lend.

    While it is lent, Ctrl-Z is answered by going on: a suspended command would hold its lock without end.
    """
    if not _ours():
        yield
        return
    loop = asyncio.get_running_loop()
    # From the background, taking the terminal back would otherwise stop us.
    before = signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    loop.add_signal_handler(signal.SIGCHLD, _go_on, group)
    _lend(group)
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGCHLD)
        _lend(os.getpgrp())
        signal.signal(signal.SIGTTOU, before)


def _ours() -> bool:
    with suppress(OSError):
        return os.isatty(0) and os.tcgetpgrp(0) == os.getpgrp()
    return False


def _lend(group: int) -> None:
    with suppress(OSError):  # the group has ended already
        os.tcsetpgrp(0, group)
        os.killpg(group, signal.SIGCONT)  # it may have been stopped for reading too early


def _go_on(group: int) -> None:
    with suppress(OSError):
        stopped = os.waitid(os.P_PID, group, os.WSTOPPED | os.WNOHANG)
        if stopped is not None and stopped.si_status == signal.SIGTSTP:
            complain("the command holds a lock and cannot be suspended")
            os.killpg(group, signal.SIGCONT)
