"""Exit codes, and which error ends in which.

Those of ``run`` follow the habits of shells: 75 is EX_TEMPFAIL of sysexits.h, 126 and 127 are what a shell says of a command
that it cannot run, and 128 + N stands for the end by signal N.
"""

from enum import IntEnum

from asynclock.errors import AsynclockError, ConfigurationError, DeadlockError, LeaseLost, LockTimeout, StoreError


class Exit(IntEnum):
    """What a script may rely on."""

    OK = 0
    FAILURE = 1
    USAGE = 2
    STORE = 3
    INVALID = 4
    NOT_FOUND = 5
    TIMEOUT = 75
    LOST = 76
    NOT_EXECUTABLE = 126
    NO_SUCH_COMMAND = 127
    SIGNAL = 128


class CommandError(AsynclockError):
    """A command could not do what was asked, for a reason of its own."""

    def __init__(self, message: str, exit_code: Exit) -> None:
        super().__init__(message)
        self.exit_code = exit_code


class ReaderGoneError(CommandError):
    """Standard output is a pipe that nobody reads any more (``| head``): the command ends, and nothing is said of it."""

    def __init__(self) -> None:
        super().__init__("nobody reads standard output any more", Exit.FAILURE)


#: The first that fits counts.
_CODES: tuple[tuple[type[Exception], Exit], ...] = (
    (LockTimeout, Exit.TIMEOUT),
    (DeadlockError, Exit.TIMEOUT),
    (LeaseLost, Exit.LOST),
    (ConfigurationError, Exit.USAGE),
    (StoreError, Exit.STORE),
)


def code_of(error: Exception) -> int:
    """The exit code for an error."""
    if isinstance(error, CommandError):
        return error.exit_code
    return next((code for kind, code in _CODES if isinstance(error, kind)), Exit.FAILURE)
