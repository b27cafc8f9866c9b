"""Feeds of what all clients share, from wherever they run.

The store keeps the events, so nothing is kept here: a reader takes the next ones when it comes for them. Who reads too slowly,
or reads again after a loss, finds a gap in the numbers of some client, and is told how many it missed there.
"""

from __future__ import annotations

import asyncio
import random
import weakref
from typing import TYPE_CHECKING, Self, TypeVar

import msgspec

from asynclock.errors import StoreUnavailable
from asynclock.events import AnyEvent, Dropped
from asynclock.runtime.telling.feed import Feed, Wanted
from asynclock.stores.stream import KEEP_EVENTS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from asynclock.runtime.session import Session
    from asynclock.stores.stream import EventStream, SharedEvent

T = TypeVar("T")

#: Clients whose last number is remembered.
_CLIENTS = 10_000
_FIRST_PAUSE, _LAST_PAUSE = 0.05, 0.5

_decode = msgspec.json.Decoder(AnyEvent).decode


class SharedFeed(Feed):
    """What all clients share.

    Args:
        limit: how many events are fetched at once.
        last: how many that the store still has it begins with.
    """

    def __init__(self, session: Session, wanted: Wanted, stream: EventStream, *, limit: int, last: int) -> None:
        super().__init__(session, wanted)
        self._stream = stream
        self._limit = limit
        self._last = last
        self._begun = False
        self._reading = asyncio.Lock()
        #: Client -> the number of its newest event that was read.
        self._numbers: dict[str, int] = {}
        # As with any feed: to forget it is enough.
        self._forgotten = weakref.finalize(self, session.in_loop, stream.close)
        self._forgotten.atexit = False

    async def __aenter__(self) -> Self:
        self._session.check_here()
        async with self._reading:
            await self._begin()
        return self

    async def end(self) -> None:
        """No more will be read."""
        await super().end()
        self._forgotten()

    async def _more(self) -> None:
        async with self._reading:
            if self._ready or self._over:
                return
            if not self._begun:
                await self._begin()
                return
            for entry in await self._patiently(lambda: self._stream.read(self._limit)):
                self._take(entry)

    async def _begin(self) -> None:
        """Find the place to read from, and what is wanted of the past."""
        if self._begun:
            return
        # Of all that is kept, if not all of it is wanted.
        count = self._last if self._wanted == Wanted() or not self._last else KEEP_EVENTS
        for entry in await self._patiently(lambda: self._stream.past(count)):
            self._take(entry)
        while len(self._ready) > self._last:
            self._ready.popleft()
        self._begun = True

    async def _patiently(self, ask: Callable[[], Awaitable[list[T]]]) -> list[T]:
        """What the store answers, however long it cannot be reached; nothing once the feed is over."""
        limit = _FIRST_PAUSE
        while not self._over:
            try:
                return await ask()
            except StoreUnavailable:
                if not self._over:
                    await asyncio.sleep(random.uniform(0, limit))  # noqa: S311 - jitter
                limit = min(2 * limit, _LAST_PAUSE)
        return []

    def _take(self, entry: SharedEvent) -> None:
        """Keep what is new and wanted, and say what is missing before it."""
        before = self._numbers.pop(entry.client, None)
        if before is not None and entry.number <= before:
            self._numbers[entry.client] = before
            return  # published twice, because nobody answered the first time
        if before is None and len(self._numbers) >= _CLIENTS:
            del self._numbers[next(iter(self._numbers))]
        self._numbers[entry.client] = entry.number
        if before is not None and entry.number > before + 1:
            self._miss(entry.client, entry.number - before - 1)
        if entry.body:
            self._keep(entry)

    def _keep(self, entry: SharedEvent) -> None:
        try:
            event = _decode(entry.body)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            self._miss(entry.client, 1)  # of a newer version than this one, or foreign
            return
        if self._wanted(event):
            self._ready.append(event)

    def _miss(self, client: str, count: int) -> None:
        self.dropped += count
        self._ready.append(Dropped(at=self._session.wall(), client=client, count=count))
