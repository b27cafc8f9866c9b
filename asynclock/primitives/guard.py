"""Stops the body of ``async with`` when its lease is lost: what ``asyncio.timeout`` does when its time is up.

The same rules, so that counts of cancels stay right under timeouts, task groups and scopes around it: the task is cancelled
once, from the loop and never from within itself; the cancel is taken back on the way out; and only if no other cancel
came meanwhile is it ours to answer. Not ``asyncio.timeout(None)`` itself, because one is made per acquire, and most
lives of most leases end without a loss: this costs a fifth.
"""

import asyncio
from typing import Any

from msgspec import Struct


class Guard(Struct, eq=False):
    """Guards what the task runs from here to ``leave``. A Struct because one is made per acquire, and is made in C.

    Attributes:
        cancels: how often the task is being cancelled already: ``task.cancelling()``.
        handle: there when the loss is known, and the cancel on its way or done.
    """

    task: asyncio.Task[Any]
    cancels: int
    handle: asyncio.Handle | None = None
    struck: bool = False

    def on_loss(self) -> None:
        """Cancel the body at its next await that waits."""
        if self.handle is None:
            self.handle = self.task.get_loop().call_soon(self._strike)

    def _strike(self) -> None:
        self.struck = True
        self.task.cancel()

    def disarm(self) -> None:
        """Cancel nobody any more."""
        if self.handle is not None:
            self.handle.cancel()

    def leave(self, kind: type[BaseException] | None) -> bool:
        """Whether the body was stopped by this guard, and by nothing else.

        Args:
            kind: the exception that left the body, if one did.
        """
        self.disarm()
        # In another task, as at the end of a generator that nobody read to its end: the cancel was for the task that entered.
        if not self.struck or asyncio.current_task() is not self.task:
            return False
        mine = self.task.uncancel() <= self.cancels
        return mine and kind is not None and issubclass(kind, asyncio.CancelledError)
