"""Children that change while a command runs: orphans that fall to us are reaped, and nobody suspends the command."""

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from asynclock.cli.output import complain


@contextmanager
def tended(command: int, *, lent: bool) -> Iterator[None]:
    """Tend to children until the block ends.

    As the first process of a container, or a subreaper, we inherit every process whose parent has ended. Unless somebody asks
    for its exit code it stays in the table of processes, until that is full.

    Args:
        command: the process whose exit code is asked for elsewhere.
        lent: it has the terminal, and Ctrl-Z is answered by going on: a suspended command would hold its lock without end.
    """
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGCHLD, _tend, command, lent)
    _tend(command, lent)  # to what has changed already
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGCHLD)


def _tend(command: int, lent: bool) -> None:  # noqa: FBT001 - called by the loop
    if not hasattr(os, "waitid"):  # macOS before Python 3.13
        return
    if lent:
        _go_on(command)
    _reap(command)


def _go_on(group: int) -> None:
    with suppress(OSError):
        stopped = os.waitid(os.P_PID, group, os.WSTOPPED | os.WNOHANG)
        if stopped is not None and stopped.si_status == signal.SIGTSTP:
            refuse_to_suspend()
            os.killpg(group, signal.SIGCONT)


def refuse_to_suspend() -> None:
    """Say why Ctrl-Z does nothing."""
    complain("the command holds a lock and cannot be suspended")


def _reap(command: int) -> None:
    """Take the exit codes of all children that have ended, but for the command's: behind that one, the others wait for us."""
    with suppress(OSError):  # no children are left
        while (ended := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)) and ended.si_pid != command:
            os.waitpid(ended.si_pid, 0)
