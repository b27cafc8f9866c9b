"""Stops the body of ``async with`` when its lease is lost: what ``asyncio.timeout`` does when its time is up.

The same rules, so that counts of cancels stay right under timeouts, task groups and scopes around it: the task is cancelled
once, from the loop and never from within itself; the cancel is taken back on the way out; and only if no other cancel
came meanwhile is it ours to answer. Not ``asyncio.timeout(None)`` itself, because one is made per acquire, and most
lives of most leases end without a loss: this costs a fifth.
"""

import asyncio
from typing import Any


class Guard:
    """Guards what the task runs from here to ``leave``."""

    __slots__ = ("_cancels", "_struck", "_task", "handle")

    def __init__(self, task: asyncio.Task[Any]) -> None:
        self._task = task
        self._cancels = task.cancelling()
        #: The loss is known, and the cancel on its way or done.
        self.handle: asyncio.Handle | None = None
        self._struck = False

    def on_loss(self) -> None:
        """Cancel the body at its next step."""
        if self.handle is None:
            self.handle = self._task.get_loop().call_soon(self._strike)

    def _strike(self) -> None:
        self._struck = True
        self._task.cancel()

    def leave(self, kind: type[BaseException] | None) -> bool:
        """Whether the body was stopped by this guard, and by nothing else.

        Args:
            kind: the exception that left the body, if one did.
        """
        if self.handle is not None:
            self.handle.cancel()
        if not self._struck:
            return False
        mine = self._task.uncancel() <= self._cancels
        return mine and kind is not None and issubclass(kind, asyncio.CancelledError)
