"""One client's events on their way to the store, for readers in other processes (the setting ``share_events``).

No lock waits for this: an event is put into a bounded queue, and a task of its own publishes what is there, a bounded number
at a time, on a connection of its own. If the store is slower than the events the oldest are dropped, and renewals before all
others. Every event has a number, dropped or not, so readers see how many are missing, and where.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from typing import TYPE_CHECKING

import anyio
import msgspec

from asynclock.errors import StoreError, StoreUnavailable
from asynclock.events import Renewed
from asynclock.stores.stream import SharedEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from asynclock.events import AnyEvent
    from asynclock.runtime.session import Session
    from asynclock.stores.stream import EventStream

#: What waits to be published at most.
_LIMIT = 10_000
#: So many at once, with a pause in between: what keeps this from being felt by anybody.
_AT_ONCE, _PAUSE = 200, 0.05
#: After a failure: full jitter up to a limit that doubles; after a refusal, which somebody must repair, this long.
_FIRST_PAUSE, _LAST_PAUSE, _REFUSED_PAUSE = 0.1, 5.0, 10.0
#: For what is left when the client closes.
_CLOSE_SECONDS = 0.5

_encode = msgspec.json.Encoder().encode


def _nothing() -> None:
    """Before it listens there is nothing to end."""


class Sharer:
    """Publishes what its session tells.

    Attributes:
        dropped: how many events were not shared.
    """

    def __init__(self, session: Session, stream: EventStream) -> None:
        self.dropped = 0
        self._session = session
        self._stream = stream
        self._number = 0
        self._waiting: deque[tuple[int, AnyEvent]] = deque()
        self._asleep: asyncio.Future[None] | None = None
        self._closing = False
        self._task: asyncio.Task[None] | None = None
        self._trouble: StoreError | None = None
        self._unlisten: Callable[[], None] = _nothing

    async def begin(self) -> None:
        """Say that this client shares from now on, which shows whether it may.

        Raises:
            StoreError: it may not, or the store cannot be reached.
        """
        try:
            await self._stream.publish([SharedEvent(self._session.id, 0, b"")])
        except BaseException:
            self._stream.close()
            raise
        self._unlisten = self._session.listen(self._take)
        self._task = asyncio.create_task(self._run(), name=f"asynclock-{self._session.id}-sharing")

    async def aclose(self) -> None:
        """Publish what is left, as far as the store takes it now, and stop."""
        self._unlisten()
        self._closing = True
        self._wake()
        if self._task is not None:
            with anyio.move_on_after(_CLOSE_SECONDS):
                await asyncio.shield(self._task)
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._stream.close()

    def _take(self, event: AnyEvent) -> None:
        """Keep one more; called where it happens."""
        self._number += 1
        waiting = self._waiting
        if type(event) is Renewed and len(waiting) >= _LIMIT // 2:
            self.dropped += 1
            return
        if len(waiting) >= _LIMIT:
            waiting.popleft()
            self.dropped += 1
        waiting.append((self._number, event))
        self._wake()

    def _wake(self) -> None:
        if self._asleep is not None and not self._asleep.done():
            self._asleep.set_result(None)

    # -- its task -------------------------------------------------------------------------------------------------

    async def _run(self) -> None:
        try:
            while not (self._closing and not self._waiting):
                await self._publish() if self._waiting else await self._sleep()
        except Exception as error:  # noqa: BLE001 - a bug here must not end the client, but it must be seen
            self._unlisten()
            self._session.log.failure("events are shared no more", error=error)

    async def _sleep(self) -> None:
        self._asleep = asyncio.get_running_loop().create_future()
        await self._asleep
        if not self._closing:
            await asyncio.sleep(_PAUSE)  # what comes together goes together

    async def _publish(self) -> None:
        """Publish the oldest; they stay until the store has them."""
        waiting = self._waiting
        batch = [waiting.popleft() for _ in range(min(_AT_ONCE, len(waiting)))]
        entries = [SharedEvent(self._session.id, number, _encode(event)) for number, event in batch]
        limit = _FIRST_PAUSE
        while True:
            try:
                await self._stream.publish(entries)
                break
            except StoreError as error:
                self._say(error)
                if self._closing:
                    self.dropped += len(batch) + len(waiting)
                    waiting.clear()
                    return
                refused = not isinstance(error, StoreUnavailable)
            await asyncio.sleep(_REFUSED_PAUSE if refused else random.uniform(0, limit))  # noqa: S311 - jitter
            limit = min(2 * limit, _LAST_PAUSE)
        self._say(None)
        if not self._closing:
            await asyncio.sleep(_PAUSE)

    def _say(self, error: StoreError | None) -> None:
        """Log the beginning and the end of trouble."""
        if error is not None and self._trouble is None:
            self._session.log.warning("events are not shared", error=error)
        elif error is None and self._trouble is not None:
            self._session.log.info("events are shared again", dropped=self.dropped)
        self._trouble = error
