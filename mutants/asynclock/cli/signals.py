"""What a signal means depends on what we are at: ``act`` says it, and is replaced as the work goes on."""

import asyncio
import signal
from collections.abc import Callable
from typing import Self

_CAUGHT = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Signals:
    """Catches SIGINT, SIGTERM and SIGHUP within its ``with`` block.

    One that was ignored from the start (nohup, a background job of a shell script) stays ignored, here and in the child.
    """

    def __init__(self) -> None:
        self.act: Callable[[int], object] = lambda _number: None
        self.last = 0

    def __enter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._mine = [number for number in _CAUGHT if signal.getsignal(number) is not signal.SIG_IGN]
        for number in self._mine:
            loop.add_signal_handler(number, self._caught, number)
        return self

    def __exit__(self, *_error: object) -> None:
        loop = asyncio.get_running_loop()
        for number in self._mine:
            loop.remove_signal_handler(number)

    def _caught(self, number: int) -> None:
        self.last = number
        self.act(number)
