"""The observers of one client: listeners, feeds, tracer and meters, and what is shared with other clients.

All of them are called through the client's port (``asynclock.observation``), so that none can harm a lock.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, NamedTuple

from asynclock.observation import MISSED

if TYPE_CHECKING:
    from collections.abc import Callable

    from asynclock.events import AnyEvent
    from asynclock.observation import ObserverPort
    from asynclock.runtime.telling.feed import Feed
    from asynclock.runtime.telling.sharing import Sharer
    from asynclock.telemetry.log import Log
    from asynclock.telemetry.meter import Meter
    from asynclock.telemetry.tracing import Tracer


class _Listener(NamedTuple):
    """A function to be called with events, and one for each event that it missed."""

    take: Callable[[AnyEvent], None]
    missed: Callable[[AnyEvent], None] | None
    name: str


class Audience:
    """The part of a session that ``report`` speaks to."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.port: ObserverPort = log.port
        #: Tells all listeners of an event; None, and nothing is made, while nobody listens, follows or counts.
        self.tell: Callable[[AnyEvent], None] | None = None
        self._listeners: tuple[_Listener, ...] = ()
        #: Follows requests by spans; count them: told by ``report``, each on its own, without an event being made.
        self.tracer: Tracer | None = None
        self.meters: tuple[Meter, ...] = ()
        #: Whether there are listeners, so that events are made.
        self.listened = False
        #: Those that end with this client.
        self.feeds: weakref.WeakSet[Feed] = weakref.WeakSet()
        self._sharer: Sharer | None = None

    def listen(
        self,
        listener: Callable[[AnyEvent], None],
        missed: Callable[[AnyEvent], None] | None = None,
        *,
        name: str = "listener",
    ) -> Callable[[], None]:
        """Have ``listener`` called with every event where it happens, or soon after a loss; return what ends that.

        A listener is quick, and does not fail: see ``asynclock.observation`` for what happens if it does.

        Args:
            missed: called with each event that the listener did not take.
            name: of the listener, for counts and messages.
        """
        new = _Listener(listener, missed, name)
        self._listeners = (*self._listeners, new)
        self.attend()

        def end() -> None:
            self._listeners = tuple(one for one in self._listeners if one is not new)
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
        """Tell what is still to be told, and see to it that it reaches those who read it later."""
        self.port.flush()
        try:
            if self._sharer is not None:
                await self._sharer.aclose()
        finally:
            for feed in list(self.feeds):
                await feed.end()

    def tell_later(self, event: AnyEvent) -> None:
        """Tell listeners of an event when holders have been told; what is told after it stays behind it."""
        self.port.later("events", self._deliver, event)

    def _tell_all(self, event: AnyEvent) -> None:
        if self.port.waits:
            self.tell_later(event)
        else:
            self._deliver(event)

    def _deliver(self, event: AnyEvent) -> None:
        for listener, missed, name in self._listeners:
            if self.port.call(name, listener, event) is MISSED and missed is not None:
                self.port.call(name, missed, event)
