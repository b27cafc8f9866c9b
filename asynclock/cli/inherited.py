"""What this process inherited and would keep from working, or keep from its command: descriptors, blocked signals, SIGCHLD.

A command must find what it would have found without us. So descriptors that were open to children at the start are passed
on; our own are closed at exec. Blocked signals are unblocked here, where they could not end a wait, and SIGCHLD is set to its
default, as the exit codes of children are lost where it is ignored; the command gets both as they were, by ``entering``.
"""

import os
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

from msgspec import Struct

#: Where a system lists the open descriptors of a process.
_LISTS = ("/proc/self/fd", "/dev/fd")
#: So many are looked at where there is no list.
_MOST = 1024
_STANDARD = 3


class Inherited(Struct, frozen=True):
    """What was there at the start.

    Attributes:
        descriptors: those, beside the standard ones, that a child would have.
        blocked: the signals that were blocked.
        ignores_children: whether SIGCHLD was ignored.
    """

    descriptors: tuple[int, ...] = ()
    blocked: tuple[int, ...] = ()
    ignores_children: bool = False

    @classmethod
    def take(cls) -> Self:
        """Look, then unblock what is blocked, and have the end of children told."""
        if sys.platform == "win32":  # knows nothing of all this
            return cls()
        descriptors = tuple(number for number in _open_descriptors() if _goes_to_children(number))
        blocked = tuple(sorted(signal.pthread_sigmask(signal.SIG_BLOCK, ())))
        ignores_children = signal.getsignal(signal.SIGCHLD) is signal.SIG_IGN
        if ignores_children:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        if blocked:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, blocked)
        return cls(descriptors, blocked, ignores_children)

    def passed(self) -> tuple[int, ...]:
        """The descriptors to pass on. One that was closed meanwhile is left out, and so is one of ours in its place."""
        return tuple(number for number in self.descriptors if _goes_to_children(number))

    def entering(self, command: Sequence[str], environ: Mapping[str, str]) -> list[str]:
        """The command itself, or behind a step that gives it what only the process itself can set.

        That is one interpreter more, which becomes the command: between fork and exec of a process with threads no Python may
        run.
        """
        activated = environ.get("LISTEN_PID") == str(os.getpid())
        if not (self.blocked or self.ignores_children or activated) or not sys.executable:
            return [*command]
        ignored = (int(signal.SIGCHLD),) if self.ignores_children else ()
        lists = (",".join(map(str, numbers)) for numbers in (self.blocked, ignored))
        step = str(Path(__file__).with_name("enter.py"))
        return [sys.executable, "-I", "-S", step, *lists, "activated" if activated else "", *command]


def _open_descriptors() -> Sequence[int]:
    for place in _LISTS:
        with suppress(OSError):
            return [int(name) for name in os.listdir(place) if int(name) >= _STANDARD]  # noqa: PTH208 - plain names
    return range(_STANDARD, _MOST)


def _goes_to_children(number: int) -> bool:
    with suppress(OSError):
        return os.get_inheritable(number)
    return False
