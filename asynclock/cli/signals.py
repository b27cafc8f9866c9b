"""What a signal means depends on what we are at: ``act`` says it, and is replaced as the work goes on."""

import asyncio
import signal
from collections.abc import Callable
from typing import Self

#: Signals that end a process by default and are sent from outside, where the platform has them. Faults of the process itself
#: and signals of the terminal to the background (SIGTTIN, SIGTTOU) are left alone.
_NAMES = ("INT", "TERM", "HUP", "QUIT", "USR1", "USR2", "ALRM", "VTALRM", "PROF", "IO", "PWR", "STKFLT")
#: Their defaults are right during the wait; the command hears of them.
_NAMES_PASSED = ("CONT", "WINCH", "TSTP")


def _numbers(names: tuple[str, ...]) -> list[int]:
    return [int(getattr(signal, f"SIG{name}")) for name in names if hasattr(signal, f"SIG{name}")]


def _real_time() -> range:
    """Real-time signals end a process, too; systemd sends some to containers."""
    return range(signal.SIGRTMIN, signal.SIGRTMAX + 1) if hasattr(signal, "SIGRTMIN") else range(0)


_ENDING = (*_numbers(_NAMES), *_real_time())
_PASSED = _numbers(_NAMES_PASSED)


class Signals:
    """Catches within its ``with`` block the signals that would end this process.

    One that was ignored from the start (nohup, a background job of a shell script) stays ignored, here and in the child. One
    that has a handler keeps it: this may be a part of a larger program.
    """

    def __init__(self) -> None:
        self.act: Callable[[int], object] = lambda _number: None
        self.last = 0
        self._mine: list[int] = []

    def __enter__(self) -> Self:
        self._catch(_ENDING)
        return self

    def __exit__(self, *_error: object) -> None:
        loop = asyncio.get_running_loop()
        for number in self._mine:
            loop.remove_signal_handler(number)

    def pass_on(self, act: Callable[[int], object]) -> None:
        """Let a command hear of every signal that reaches us, from now on."""
        self.act = act
        self._catch(_PASSED)

    def _catch(self, numbers: tuple[int, ...] | list[int]) -> None:
        loop = asyncio.get_running_loop()
        for number in numbers:
            found = signal.getsignal(number)
            # asyncio.run has its own handler for SIGINT, which would cancel the whole.
            if found is signal.SIG_DFL or (number == signal.SIGINT and found is not signal.SIG_IGN):
                loop.add_signal_handler(number, self._caught, number)
                self._mine.append(number)

    def _caught(self, number: int) -> None:
        self.last = number
        self.act(number)
