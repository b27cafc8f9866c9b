"""Who is told what happens in one client: listeners, feeds, those who follow and count, and other clients."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from asynclock.events import AnyEvent
    from asynclock.runtime.telling.feed import Feed
    from asynclock.runtime.telling.sharing import Sharer
    from asynclock.telemetry.log import Log
    from asynclock.telemetry.meter import Meter
    from asynclock.telemetry.tracing import Tracer


class Audience:
    """The part of a session that ``report`` speaks to."""

    def __init__(self, log: Log) -> None:
        self.log = log
        #: Tells all listeners of an event; None, and nothing is made, while nobody listens, follows or counts.
        self.tell: Callable[[AnyEvent], None] | None = None
        self._listeners: tuple[Callable[[AnyEvent], None], ...] = ()
        #: Follows requests by spans; count them: told by ``report``, each on its own, without an event being made.
        self.tracer: Tracer | None = None
        self.meters: tuple[Meter, ...] = ()
        #: Whether there are listeners, so that events are made.
        self.listened = False
        #: Those that end with this client.
        self.feeds: weakref.WeakSet[Feed] = weakref.WeakSet()
        self._sharer: Sharer | None = None

    def listen(self, listener: Callable[[AnyEvent], None]) -> Callable[[], None]:
        """Have ``listener`` called with every event, at once and where it happens; return what ends that.

        A listener is quick, and does not fail: an error is logged, and nothing else comes of it.
        """
        self._listeners = (*self._listeners, listener)
        self.attend()

        def end() -> None:
            self._listeners = tuple(one for one in self._listeners if one is not listener)
            self.attend()

        return end

    def attend(self) -> None:
        """After a change of who listens, follows or counts: see to it that they are told, and nobody else is."""
        self.listened = bool(self._listeners)
        watched = self.listened or self.meters or self.tracer is not None
        self.tell = self._tell_all if watched else None

    async def share_by(self, sharer: Sharer) -> None:
        """Have it publish what is told here, from now on until the end."""
        await sharer.begin()
        self._sharer = sharer

    async def end_telling(self) -> None:
        """All that there is to tell has been told: it reaches those who are told of it later."""
        if self._sharer is not None:
            await self._sharer.aclose()
        for feed in list(self.feeds):
            await feed.end()

    def _tell_all(self, event: AnyEvent) -> None:
        for listener in self._listeners:
            try:
                listener(event)
            except Exception as error:  # noqa: BLE001 - whoever watches must not be able to break what it watches
                self.log.failure("listener failed", error=error, event_kind=type(event).__name__)
