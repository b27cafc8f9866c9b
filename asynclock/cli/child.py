"""A command under a lease: while the one is valid, the other runs.

The command gets a process group of its own. Signals are passed on to all of it; when the lease is lost all of it gets
SIGTERM and, after the grace time, SIGKILL; so it does, by the guard, when we are killed. What the command left running in the background when it ended well is its own.
"""

import asyncio
import os
import shutil
import signal
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

from asynclock.cli.children import refuse_to_suspend, tended
from asynclock.cli.exits import CommandError, Exit
from asynclock.cli.guard import guard
from asynclock.cli.inherited import Inherited
from asynclock.cli.signals import Signals
from asynclock.cli.terminal import foreground, in_foreground
from asynclock.errors import LeaseLost, shown
from asynclock.primitives.lease import Lease
from asynclock.stores.shortage import find_lack
from asynclock.telemetry.environ import outgoing

_LOOK_AGAIN_SECONDS = 0.05


def check_command(command: str) -> None:
    """Find out before the wait, not after it, that a command cannot be run.

    Raises:
        CommandError: it does not exist, or is not executable.
    """
    if shutil.which(command) is None:
        raise _cannot_run(command, _refusal(command))


async def run_under(
    lease: Lease,
    command: Sequence[str],
    variables: Mapping[str, str],
    signals: Signals,
    inherited: Inherited,
    *,
    grace: float,
) -> int:
    """Run a command to its end, and return its exit code as a shell would: 128 + N if signal N ended it.

    Args:
        variables: of its environment, beside those that describe the lease.

    Raises:
        CommandError: it could not be started; or the lease was lost before it had ended, and it was stopped.
    """
    early = list[int]()
    signals.pass_on(early.append)
    process = await _start(command, lease, variables, inherited)
    signals.act = partial(_pass_on, process.pid)
    for number in early:
        signals.act(number)
    ending = _end_with(lease, process.pid, grace)
    with (
        guard(process.pid, grace),
        foreground(process.pid) as lent,
        tended(process.pid, lent=lent),
        beside(ending) as end,
    ):
        code = await process.wait()
        if stopped := lease.lost.is_set():
            await end
    code = code if code >= 0 else Exit.SIGNAL - code
    try:
        lease.ensure()
    except LeaseLost as loss:
        then = (
            "the command was stopped" if stopped else f"that was seen when the command had ended, with exit code {code}"
        )
        raise CommandError(f"{loss}; {then}", Exit.LOST) from loss
    return code


@contextmanager
def beside(work: Coroutine[Any, Any, None]) -> Iterator[asyncio.Task[None]]:
    """Do something else at the same time, until the block ends."""
    task = asyncio.create_task(work)
    try:
        yield task
    finally:
        task.cancel()


async def _start(
    command: Sequence[str], lease: Lease, variables: Mapping[str, str], inherited: Inherited
) -> asyncio.subprocess.Process:
    about = {"ASYNCLOCK_TOKEN": str(lease.token), "ASYNCLOCK_NAME": lease.name, "ASYNCLOCK_PROJECT": lease.project}
    try:
        environ = {**os.environ, **about, **variables, **outgoing()}
        words = inherited.entering(command, environ)
        return await asyncio.create_subprocess_exec(*words, env=environ, process_group=0, pass_fds=inherited.passed())
    except (OSError, RuntimeError) as error:  # on Python 3.11 a thread waits for the command, if one can be started
        raise _cannot_run(command[0], error) from error


def _refusal(command: str) -> OSError:
    """Find out why there is no such command: it is nowhere, or it may not be executed, or not even be looked at."""
    try:
        os.stat(command)  # noqa: PTH116 - the command may be any text
    except PermissionError as error:
        return error
    except (OSError, ValueError):
        return FileNotFoundError()
    return PermissionError()


def _cannot_run(command: str, error: OSError | RuntimeError) -> CommandError:
    if lack := find_lack(error):
        why = f"{lack.what} ({getattr(error, 'strerror', None) or error}); {lack.remedy}"
        return CommandError(f"cannot run {shown(command)} now: {why}", Exit.NOT_EXECUTABLE)
    if isinstance(error, FileNotFoundError):
        return CommandError(f"there is no command {shown(command)}; is it on the PATH?", Exit.NO_SUCH_COMMAND)
    if os.path.isdir(command):  # noqa: PTH112 - Path's raises where it may not look
        why = "it is a directory; name a program"
    elif isinstance(error, PermissionError):
        why = "permission denied; make it executable (chmod +x)"
    else:
        why = f"{getattr(error, 'strerror', None) or error}; is it a program, or a script whose first line begins with #! ?"
    return CommandError(f"cannot run {shown(command)}: {why}", Exit.NOT_EXECUTABLE)


async def _end_with(lease: Lease, group: int, grace: float) -> None:
    """Wait until the lease is lost, then see the process group off."""
    await lease.lost.wait()
    _signal_group(group, signal.SIGTERM)
    _signal_group(group, signal.SIGCONT)  # who is suspended hears nothing else
    with suppress(TimeoutError):
        async with asyncio.timeout(grace):
            # No event tells of the end of a group whose processes are not all our children.
            while _signal_group(group, 0):  # noqa: ASYNC110
                await asyncio.sleep(_LOOK_AGAIN_SECONDS)
    _signal_group(group, signal.SIGKILL)


def _pass_on(group: int, number: int) -> None:
    """Let the command have a signal that reached us; but not Ctrl-Z, by which it would hold its lock without end."""
    if number == signal.SIGTSTP and in_foreground():
        refuse_to_suspend()
    else:
        _signal_group(group, number)


def _signal_group(group: int, number: int) -> bool:
    """Signal a process group; False if there is nobody left in it."""
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        return False
    except PermissionError:  # what is left has become somebody else's (sudo)
        return number == 0
    return True
