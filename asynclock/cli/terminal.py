"""The terminal: a status line on it, and its loan to the command that runs.

The command has a process group of its own, so that all of it can be ended when the lease is lost. A terminal lets only one
group read from it, so that group is given the terminal, as a shell would.
"""

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Self

from asynclock.cli.output import complain, one_line, say


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
        say(f"\r\x1b[K{one_line(f'asynclock: {text}')[: columns - 1]}")
        self._drawn = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._drawn:
            say("\r\x1b[K")


@contextmanager
def foreground(group: int) -> Iterator[bool]:
    """Lend the terminal on standard input to a process group, if it is ours to lend; yield whether it is lent."""
    if not _ours():
        yield False
        return
    # From the background, taking the terminal back would otherwise stop us.
    before = signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    _lend(group)
    try:
        yield True
    finally:
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


def in_foreground() -> bool:
    """Whether the keys of a terminal send their signals to this process."""
    with suppress(OSError):
        line = os.open("/dev/tty", os.O_RDONLY | os.O_NOCTTY | os.O_CLOEXEC)
        try:
            return os.tcgetpgrp(line) == os.getpgrp()
        finally:
            os.close(line)
    return False
