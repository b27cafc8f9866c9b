"""Events that clients share through their store: a power that a store may have, and says so (``Capabilities.shares_events``).

A stream is for people and for programs that watch; no lock depends on it. So it is kept on connections of its own, where it
delays nothing, and it is bounded: the store keeps about the last KEEP_EVENTS, and none for longer than KEEP_SECONDS after the
last one came.

What a stream promises:

1. All readers see the entries in one order, and those of one client in the order in which it published them.
2. An entry may come twice (``publish`` was not answered, and sent again) or never (it was dropped by its client, trimmed by
   the store, lost in a crash). Readers tell by its ``number``, which counts the events of its client.
"""

import asyncio
from collections import deque
from collections.abc import Sequence
from itertools import islice
from typing import Protocol

from msgspec import Struct

#: About how many events a store keeps, and for how many seconds.
KEEP_EVENTS, KEEP_SECONDS = 10_000, 86_400
#: How long a read waits for something to come.
READ_SECONDS = 1.0


class SharedEvent(Struct, frozen=True, array_like=True, gc=False):
    """One entry: the client's id, how many events it had had with this one, and the event as JSON.

    A client begins with number 0 and an empty body: from here on it shares.
    """

    client: str
    number: int
    body: bytes


class EventStream(Protocol):
    """One publisher's or one reader's end. Connects when first used, and again after a loss; used by one task at a time."""

    async def publish(self, entries: Sequence[SharedEvent]) -> None:
        """Append entries, in order.

        Raises:
            StoreUnavailable: some, all or none were appended; publish the same again.
            StoreRefused: the store will not.
        """
        ...

    async def past(self, count: int) -> list[SharedEvent]:
        """The last ``count`` entries, oldest first; ``read`` goes on behind them. With 0 it begins now.

        Raises:
            StoreUnavailable, StoreRefused: as ever.
        """
        ...

    async def read(self, count: int) -> list[SharedEvent]:
        """The next entries, at most ``count``; waits up to about READ_SECONDS, and returns none if none came.

        Cancelled, it loses nothing.

        Raises:
            StoreUnavailable, StoreRefused: as ever.
        """
        ...

    def close(self) -> None:
        """Give up what is open, at once; a read under way ends with StoreUnavailable, or with nothing. Idempotent."""
        ...


class SharesEvents(Protocol):
    """What a store has on top if it says ``shares_events``."""

    def event_stream(self) -> EventStream:
        """A new end of the stream of this store; it outlives nothing that the store needs."""
        ...


class MemoryEvents:
    """The entries of one memory space."""

    def __init__(self) -> None:
        self.entries: deque[SharedEvent] = deque(maxlen=KEEP_EVENTS)
        #: How many there ever were.
        self.count = 0
        self._waiting: list[asyncio.Future[None]] = []

    def append(self, entries: Sequence[SharedEvent]) -> None:
        """Keep them, and wake who waits."""
        self.entries.extend(entries)
        self.count += len(entries)
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def after(self, position: int, count: int) -> list[SharedEvent]:
        """Entries behind a position, which counts all that ever were."""
        first = self.count - len(self.entries)
        begin = max(0, position - first)
        return list(islice(self.entries, begin, begin + count))

    async def changed(self) -> None:
        """Wait until there are more."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        await future


class MemoryStream:
    """An end of it: a place in the row."""

    def __init__(self, events: MemoryEvents) -> None:
        self._events = events
        self._position = 0

    async def publish(self, entries: Sequence[SharedEvent]) -> None:
        """Append them."""
        self._events.append(entries)

    async def past(self, count: int) -> list[SharedEvent]:
        """The last ones."""
        self._position = max(0, self._events.count - count)
        return self._take(count)

    async def read(self, count: int) -> list[SharedEvent]:
        """The next ones."""
        if self._position >= self._events.count:
            try:
                async with asyncio.timeout(READ_SECONDS):
                    await self._events.changed()
            except TimeoutError:
                return []
        return self._take(count)

    def _take(self, count: int) -> list[SharedEvent]:
        entries = self._events.after(self._position, count)
        lost = max(0, self._events.count - len(self._events.entries) - self._position)
        self._position += lost + len(entries)
        return entries

    def close(self) -> None:
        """Nothing is open."""
