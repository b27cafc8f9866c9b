"""The last step before a command: set what only a process itself can set, then become the command.

Run as a file, by an interpreter of its own; see ``inherited``. Arguments: signals to block, signals to ignore (numbers with
commas), ``activated`` if descriptors of a socket activation are meant for this process, and the command.
"""

import os
import signal
import sys
from typing import NoReturn


def enter(blocked: str, ignored: str, activated: str, *command: str) -> NoReturn:
    """Become the command; end with 126 or 127, as a shell would, if that cannot be done."""
    for number in (signal.SIGPIPE, signal.SIGXFSZ):  # which Python ignores
        signal.signal(number, signal.SIG_DFL)
    for number in _numbers(ignored):
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_SETMASK, _numbers(blocked))
    if activated:
        os.environ["LISTEN_PID"] = str(os.getpid())
        os.environ.pop("LISTEN_PIDFDID", None)  # names the process by another number, which nobody knows yet
    try:
        os.execvp(command[0], command)  # noqa: S606 - that is what it is for
    except OSError as error:
        sys.stderr.write(f"asynclock: cannot run {command[0]!r}: {error.strerror}\n")
        sys.exit(127 if isinstance(error, FileNotFoundError) else 126)


def _numbers(text: str) -> list[signal.Signals]:
    return [signal.Signals(int(word)) for word in text.split(",") if word]


if __name__ == "__main__":
    enter(*sys.argv[1:])
