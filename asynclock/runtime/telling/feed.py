"""Feeds: events for readers that take their time.

A feed listens from the moment it is made, keeps what its reader wants, and never makes a lock wait for it: it holds a bounded
number of events, and when it is full the oldest give way. The reader is told in the same place how many (``Dropped``).

It ends when it is closed, or forgotten, or when the client closes; then everything told until then is still to be read.
"""

from __future__ import annotations

import asyncio
import difflib
import weakref
from collections import deque
from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from msgspec import Struct

from asynclock.errors import ConfigurationError, shown
from asynclock.events import KINDS, AnyEvent, Dropped

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from asynclock.runtime.session import Session

#: A class of ``asynclock.events``, or its name in any spelling: "TimedOut", "timed_out", "timed-out".
EventKind: TypeAlias = type[AnyEvent] | str


class Wanted(Struct, frozen=True):
    """What a reader wants: of one project (then nothing that concerns the whole client), of some kinds; None for all."""

    project: str | None = None
    kinds: frozenset[type[Any]] | None = None

    def __call__(self, event: AnyEvent) -> bool:
        """Whether the event is wanted."""
        if self.kinds is not None and type(event) not in self.kinds:
            return False
        return self.project is None or getattr(event, "project", None) == self.project


def checked_kinds(kinds: Iterable[EventKind] | EventKind | None) -> frozenset[type[Any]] | None:
    """The classes of events that are meant.

    Raises:
        ConfigurationError: there is no such kind; with the nearest one.
    """
    if kinds is None:
        return None
    several = kinds if isinstance(kinds, Iterable) and not isinstance(kinds, str | type) else [kinds]
    return frozenset(_kind(kind) for kind in several)


def _kind(wanted: EventKind) -> type[Any]:
    by_spelling: dict[str, type[Any]] = {_plain(name): kind for name, kind in KINDS.items()}
    name = wanted if isinstance(wanted, str) else getattr(wanted, "__name__", repr(wanted))
    kind = by_spelling.get(_plain(name))
    if kind is None or not (isinstance(wanted, str) or wanted is kind):
        near = difflib.get_close_matches(_plain(name), by_spelling, n=1, cutoff=0.5)
        hint = f"did you mean {by_spelling[near[0]].__name__}?" if near else f"there are {', '.join(KINDS)}"
        raise ConfigurationError(f"no kind of event is called {shown(name)}; {hint}")
    return kind


def _plain(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "").replace(" ", "")


class Feed(AsyncIterator[AnyEvent | Dropped]):
    """Events in the order in which they happened: ``async for event in feed``, alone or within ``async with feed``.

    Attributes:
        dropped: how many events this reader has missed in all.
    """

    def __init__(self, session: Session, wanted: Wanted) -> None:
        self.dropped = 0
        self._session = session
        self._wanted = wanted
        self._ready: deque[AnyEvent | Dropped] = deque()
        #: How many were dropped before the first that is ready, and are not told yet.
        self._missed = 0
        self._over = False
        session.feeds.add(self)

    def __repr__(self) -> str:
        state = "ended" if self._over else f"{len(self._ready)} to be read"
        return f"<{type(self).__name__} of {self._session.id}, {state}, {self.dropped} dropped>"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AnyEvent | Dropped:
        while not self._ready:
            if self._over:
                raise StopAsyncIteration
            self._session.check_here()  # nobody would wake a reader elsewhere
            await self._more()
        return self._gap() if self._missed else self._ready.popleft()

    def drain(self) -> list[AnyEvent | Dropped]:
        """What is there to be read now, without waiting."""
        there: list[AnyEvent | Dropped] = [self._gap()] if self._missed else []
        there += self._ready
        self._ready.clear()
        return there

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop listening, and forget what was not read. Idempotent."""
        await self.end()
        self._ready.clear()
        self._missed = 0

    async def end(self) -> None:
        """No more will come; what is there may still be read. Called for all feeds when their client closes."""
        self._over = True
        self._session.feeds.discard(self)

    async def _more(self) -> None:
        """Wait until there is something, or the feed is over."""
        raise NotImplementedError

    def _gap(self) -> Dropped:
        """What the reader is told of those that gave way before the first that is ready."""
        missed, self._missed = self._missed, 0
        return Dropped(at=self._session.wall(), client=self._session.id, **self._session.place, count=missed)


class OwnFeed(Feed):
    """What one client tells of itself.

    Args:
        limit: how many events wait for the reader at most.
    """

    def __init__(self, session: Session, wanted: Wanted, limit: int) -> None:
        super().__init__(session, wanted)
        self._limit = limit
        self._waiting: list[asyncio.Future[None]] = []
        unlisten = session.listen(_weakly(self), _weakly_missing(self), name="feed")
        # One that is forgotten must not be told for ever; and who forgets it may be the collector, in any thread.
        self._forgotten = weakref.finalize(self, session.in_loop, unlisten)
        self._forgotten.atexit = False

    def take(self, event: AnyEvent) -> None:
        """Keep one more, if it is wanted."""
        if not self._wanted(event):
            return
        if len(self._ready) >= self._limit:
            self._ready.popleft()
            self._missed += 1
            self.dropped += 1
        self._ready.append(event)
        self._wake()

    def miss(self, event: AnyEvent) -> None:
        """Say in its place that an event could not be taken, if it was wanted."""
        if not self._wanted(event):
            return
        self.dropped += 1
        last = self._ready.pop() if self._ready and isinstance(self._ready[-1], Dropped) else None
        count = last.count + 1 if isinstance(last, Dropped) else 1
        self._ready.append(
            Dropped(at=self._session.wall(), client=self._session.id, **self._session.place, count=count)
        )
        self._wake()

    async def end(self) -> None:
        """No more will come, and nobody need tell it anything."""
        await super().end()
        self._forgotten()
        self._session.in_loop(self._wake)

    async def _more(self) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        try:
            await future
        finally:
            if future in self._waiting:
                self._waiting.remove(future)

    def _wake(self) -> None:
        """All who wait look again: with several readers, whoever comes first has the event."""
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)


def _weakly(feed: OwnFeed) -> Callable[[AnyEvent], None]:
    reference = weakref.ref(feed)

    def take(event: AnyEvent) -> None:
        listening = reference()
        if listening is not None:
            listening.take(event)

    return take


def _weakly_missing(feed: OwnFeed) -> Callable[[AnyEvent], None]:
    reference = weakref.ref(feed)

    def miss(event: AnyEvent) -> None:
        listening = reference()
        if listening is not None:
            listening.miss(event)

    return miss
