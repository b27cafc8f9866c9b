"""Batches whose answers come by callback, and the time that each of them has."""

import asyncio
from collections import deque
from collections.abc import Callable

from asynclock.errors import StoreUnavailable
from asynclock.stores.protocol import Reply


class Posted:
    """What the writer sees of one of them: as much of a future as it needs."""

    __slots__ = ("_answer", "_over", "deadline")

    def __init__(self, answer: Callable[[Reply], None], deadline: float) -> None:
        self._answer = answer
        self._over = False
        self.deadline = deadline

    def done(self) -> bool:
        """Whether it was answered, or given up: then it need not be done at all."""
        return self._over

    def give_up(self) -> None:
        """Nobody waits for the answer any more."""
        self._over = True

    def set_result(self, outcomes: Reply) -> None:
        """The answer."""
        self._over = True
        self._answer(outcomes)

    def set_exception(self, error: Exception) -> None:
        """Why there is none."""
        self._over = True
        self._answer(error)


class Overdue:
    """Gives up what is not answered in time. One timer, armed again only when it rings: an answer in time costs none.

    Args:
        seconds: that each of them has.
        error: what is said of one that has had them.
    """

    def __init__(self, seconds: float, error: Callable[[], StoreUnavailable]) -> None:
        self._seconds = seconds
        self._error = error
        self._posted: deque[Posted] = deque()
        self._timer: asyncio.TimerHandle | None = None

    def post(self, answer: Callable[[Reply], None]) -> Posted:
        """One more, which begins now."""
        loop = asyncio.get_running_loop()
        posted = Posted(answer, loop.time() + self._seconds)
        while self._posted and self._posted[0].done():
            self._posted.popleft()
        self._posted.append(posted)
        if self._timer is None:
            self._timer = loop.call_at(posted.deadline, self._look)
        return posted

    def stop(self) -> None:
        """What has no answer yet gets none."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        self._timer = None
        loop = asyncio.get_running_loop()
        while self._posted and (self._posted[0].done() or self._posted[0].deadline <= loop.time()):
            posted = self._posted.popleft()
            if not posted.done():
                posted.set_exception(self._error())
        if self._posted:
            self._timer = loop.call_at(self._posted[0].deadline, self._look)
