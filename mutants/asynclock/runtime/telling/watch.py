"""Who follows a client: whether its requests are traced and counted is decided here, and nowhere on their way.

What the settings leave to us ("auto") is begun when there is somebody to do it for: OpenTelemetry providers that the
application has set, a book of metrics that somebody wants to read. It is looked for when the client opens and, until it is
found, at every tick of the heartbeats; between two ticks, and on the way of an acquire, that costs nothing.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from asynclock.errors import StoreError, StoreUnavailable
from asynclock.runtime.telling.census import census
from asynclock.stores.protocol import StoreForgot
from asynclock.telemetry.books import DESK
from asynclock.telemetry.providers import meter_provider, tracer_provider

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asynclock.model.commands import Command
    from asynclock.model.outcomes import Outcome
    from asynclock.runtime.session import Session
    from asynclock.settings import Settings
    from asynclock.stores.protocol import Capabilities, Posts, Reply, Store, StoreHealth
    from asynclock.telemetry.counts import Counts
    from asynclock.telemetry.trends import Trends

#: The store is asked for its health no more often than that, in seconds, however often somebody reads it.
_LOOK_SECONDS = 5.0
_STATUS = {"healthy": 1.0, "degraded": 0.5, "down": 0.0}


class Watch:
    """Of one client, from its opening to its end."""

    def __init__(self, session: Session, settings: Settings) -> None:
        self._session = session
        self._settings = settings
        self._counts: Counts | None = None
        #: Whom the counts are reported to: books, or instruments of a meter provider.
        self._reports: dict[int, Any] = {}
        self._trends: Trends | None = None
        self._over = False
        self._looking: asyncio.Task[None] | None = None
        self._looked_at = float("-inf")

    def open(self) -> None:
        """The client is open."""
        if self._settings.metrics == "auto":
            DESK.enter(self)
        if self._settings.trends:
            self.trends()
        self.look()

    async def aclose(self) -> None:
        """The client is closing: what it has counted stays with those it reported to."""
        if self._session.forked:
            return  # all of it is the parent's
        self._over, self._session.heartbeats.on_tick = True, None
        if (looking := self._looking) is not None:
            looking.cancel()
            await asyncio.gather(looking, return_exceptions=True)
        if self._counts is not None:
            for report in self._reports.values():
                report.close(self._counts)
        self._reports.clear()

    # -- what there is to follow it for -------------------------------------------------------------------------------

    def look(self) -> None:
        """Begin what can be begun."""
        settings, session = self._settings, self._session
        if self._over:
            return
        missing = False
        if settings.tracing == "auto" and session.tracer is None:
            if (tracers := tracer_provider()) is not None:
                self.trace(tracers)
            missing = session.tracer is None
        if settings.metrics == "auto":
            if DESK.book is not None:
                self._report_to(DESK.book)
            if (meters := meter_provider()) is not None:
                self.measure(meters)
            missing = missing or meters is None
        session.heartbeats.on_tick = self.look if missing else None

    def look_soon(self) -> None:
        """The same in a moment, in the client's loop. From any thread."""
        self._session.call_soon(self.look)

    def trace(self, provider: Any) -> None:
        """Make spans of every request from now on."""
        from asynclock.telemetry.tracing import Tracer

        self._session.tracer = Tracer(provider)
        self._session.attend()

    def measure(self, provider: Any) -> None:
        """Report to a meter provider."""
        from asynclock.telemetry.instruments import instruments

        settings = self._settings
        self._report_to(instruments(provider, prefix=settings.metrics_prefix, durations=settings.metrics_durations))

    @property
    def keeps_trends(self) -> bool:
        """Whether somebody wanted them."""
        return self._trends is not None

    def trends(self) -> Trends:
        """What waits and holds were like lately; kept from the first time that it is asked for."""
        if self._trends is None:
            from asynclock.telemetry.trends import Trends

            self._trends = Trends(self._session.monotonic, projects=self._settings.metrics_projects)
            self._session.meters += (self._trends,)
            self._session.attend()
        return self._trends

    # -- counting -----------------------------------------------------------------------------------------------------

    def _report_to(self, report: Any) -> None:
        if id(report) not in self._reports:
            self._reports[id(report)] = report
            report.add(self._counting())

    def _counting(self) -> Counts:
        if self._counts is None:
            from asynclock.telemetry.counts import Counts

            session = self._session
            self._counts = counts = Counts(
                projects=self._settings.metrics_projects,
                clock=session.monotonic,
                census=partial(census, session),
                lag=lambda: session.heartbeats.lag,
                look=self._look_at_store_soon,
            )
            session.meters += (counts,)
            session.attend()
            session.batcher.use((CountedPosts if hasattr(session.store, "post") else CountedStore)(session, counts))
            self._look_at_store()
        return self._counts

    def _look_at_store_soon(self) -> None:
        self._session.call_soon(self._look_at_store)

    def _look_at_store(self) -> None:
        """How the store is takes a round trip: whoever reads now sees the last answer, and the next one this."""
        now = self._session.monotonic()
        idle = not self._over and (self._looking is None or self._looking.done())
        if idle and now - self._looked_at >= _LOOK_SECONDS:
            self._looked_at = now
            self._looking = asyncio.create_task(self._ask_store(), name=f"asynclock-{self._session.id}-health")

    async def _ask_store(self) -> None:
        with suppress(StoreUnavailable):  # it was closed meanwhile
            self.seen(await self._session.store.health())

    def seen(self, health: StoreHealth) -> None:
        """Somebody has looked at the store."""
        if self._counts is not None:
            store = self._counts.store
            store.status = _STATUS.get(health.status, 0.0)
            store.memory, store.memory_limit = health.used_memory, health.memory_limit


class CountedStore:
    """A store whose calls are counted, as far as batches go."""

    def __init__(self, session: Session, counts: Counts) -> None:
        self._store: Store = session.store
        self._monotonic = session.monotonic
        self._counts = counts

    @property
    def capabilities(self) -> Capabilities:
        """The store's own."""
        return self._store.capabilities

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        """The store's answer."""
        began = self._monotonic()
        try:
            outcomes = await self._store.apply(commands)
        except StoreError as error:
            self._counts.called(len(commands), self._monotonic() - began, _failure(error))
            raise
        self._counts.called(len(commands), self._monotonic() - began, "")
        return outcomes


class CountedPosts(CountedStore):
    """One that answers by callback."""

    def post(self, commands: Sequence[Command], answer: Callable[[Reply], None]) -> None:
        """Counted when it is answered, also if there is no answer."""
        began = self._monotonic()

        def counted(reply: Reply) -> None:
            self._counts.called(
                len(commands), self._monotonic() - began, _failure(reply) if isinstance(reply, StoreError) else ""
            )
            answer(reply)

        try:
            cast("Posts", self._store).post(commands, counted)
        except StoreError as error:
            self._counts.called(len(commands), self._monotonic() - began, _failure(error))
            raise


def _failure(error: StoreError) -> str:
    match error:
        case StoreForgot():
            return "forgot"
        case StoreUnavailable():
            return "unavailable"
        case _:
            return "refused"
