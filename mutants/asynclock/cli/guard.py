"""Who ends the command if we are killed: a shell beside it, at the other end of a pipe.

A process that is killed can do nothing any more, but the kernel closes its files. The shell waits for the end of the pipe,
which therefore means that nobody renews the lease. It then does to the process group what we would have done on loss. The
lease goes on for the rest of its ttl, so a command that stops within that time has stopped before anybody else begins.

Not by ``PR_SET_PDEATHSIG``: it reaches one process and not its group, is forgotten at a set-uid program, and would have to be
set between fork and exec of a process with threads.
"""

import math
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

#: $1: the process group. $2: whole seconds from SIGTERM to SIGKILL. SIGCONT, since who is suspended hears nothing else.
_SCRIPT = """
read -r _
kill -s TERM -- "-$1" && kill -s CONT -- "-$1" || exit
left=$2
while [ "$left" -gt 0 ] && kill -s 0 -- "-$1"; do
    sleep 1
    left=$((left - 1))
done
kill -s KILL -- "-$1"
"""


@contextmanager
def guard(group: int, grace: float) -> Iterator[None]:
    """Have a process group ended, should this process be killed within the block.

    Where there is no shell the command runs without a guard.

    Args:
        grace: seconds from SIGTERM to SIGKILL, rounded up.
    """
    try:
        shell = _start(group, grace)
    except OSError:
        yield
        return
    with shell:
        try:
            yield
        finally:
            shell.kill()


def _start(group: int, grace: float) -> subprocess.Popen[bytes]:
    """In a session of its own, where no Ctrl-C reaches it; it keeps neither our output open nor our folder in use."""
    return subprocess.Popen(
        ["/bin/sh", "-c", _SCRIPT, "asynclock-guard", str(group), str(math.ceil(grace))],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        cwd="/",
    )
