"""What operators ask of a client: who holds, who waits and why, what happens, how it is; and taking a lease away."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from msgspec import Struct

from asynclock import limits
from asynclock.client.importing import LATE_IMPORT
from asynclock.client.life import Life
from asynclock.errors import StoreRefused, in_quarantine
from asynclock.model import outcomes as o
from asynclock.model.commands import ForceRelease, Inspect
from asynclock.primitives.resource import Resource, primitive_of, seen
from asynclock.runtime.telling.report import forced
from asynclock.stores.protocol import StoreHealth
from asynclock.telemetry.trends import ProjectTrends
from asynclock.types import ResourceKey

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from asynclock.primitives.deadlock import Deadlock
    from asynclock.runtime.project import ProjectStats
    from asynclock.runtime.telling.feed import EventKind, Feed


class Health(Struct, frozen=True, kw_only=True):
    """One look at a client and its store.

    Attributes:
        status: "healthy", "degraded" (works, with ``problems``) or "down".
        store: what the store says of itself.
        problems: of the store, and then of the client: a quarantine, an audit trail that cannot be written.
        holding, waiting: leases held and tasks waiting in this client.
        loop_lag: seconds by which the event loop was late, the most of the last ten seconds in which this client held or waited.
        oldest_unrenewed: seconds since the store last confirmed the lease that was renewed longest ago (lingering ones too), or
            None without leases. Much more than a third of its ttl means that renewals fail.
        quarantine: seconds for which this client asks for no lease, because the store forgot its grants; else 0.
        trends: by project, if they are kept; see ``Client.trends``.
        observer_failures: how often a log, tracer, instrument or listener of this client failed, by "<observer> <how>" with how as
            in the metric ``asynclock_observer_failures_total``. No lock was harmed by them.
    """

    status: str
    store: StoreHealth
    problems: tuple[str, ...] = ()
    holding: int
    waiting: int
    loop_lag: float
    oldest_unrenewed: float | None
    quarantine: float = 0.0
    trends: dict[str, ProjectTrends] = {}
    observer_failures: dict[str, int] = {}


class Looking(Life):
    """The operators' side of a client."""

    async def inspect(self, name: str, *, project: str = "default") -> Resource:
        """Return who holds a resource and who waits for it, by the store's clock. One nobody uses is ``idle``."""
        key = limits.check_key(project, name)
        return seen(key, await self._inspect(key))

    async def resources(self, project: str | None = None) -> AsyncIterator[Resource]:
        """Yield every resource in use (of one project), in no order. Not a snapshot, and not for hot paths."""
        if project is not None:
            limits.check_name(project, "project")
        session = self._open
        session.check_open()
        async for key, record in session.store.scan(project):
            if key.project.startswith(limits.RESERVED):
                continue
            yield seen(key, record)

    async def deadlocks(self, project: str | None = None) -> list[Deadlock]:
        """Return the cycles of owners who wait for each other now, whoever they belong to (that go through one project).

        Takes two looks at everything in the store, a moment apart: for people, not for hot paths. Only named owners can be seen.
        """
        if project is not None:
            limits.check_name(project, "project")
        session = self._open
        session.check_open()
        with LATE_IMPORT:
            from asynclock.primitives.deadlock import standing

        found = await standing(session, self.settings.victim)
        return [deadlock for deadlock in found if project is None or project in deadlock.projects]

    async def force_release(
        self,
        name: str,
        *,
        project: str = "default",
        reason: str,
        token: int | None = None,
        unless_passed_on: bool = False,
        by: str = "",
    ) -> bool:
        """Take leases away: the one with ``token``, or all of the resource. Their holders are told who and why.

        Args:
            reason: for the holder and the records, 1..512 bytes.
            token: of the lease that was seen; whoever holds the resource instead keeps it. Without it all leases are taken that
                the resource has at the time of the call.
            unless_passed_on: leave a lease alone that its client has passed on, since ``token``, to another of its tasks. For
                whoever was shown a holder and has thought about it since.
            by: who does it; "client" and this client's name, or its id, if not given.

        Returns:
            Whether there was anything to take.
        """
        key = limits.check_key(project, name)
        limits.check_name(reason, "reason")
        who = limits.check_name(by, "by") if by else f"client {self.settings.client_name or self.id}"
        # Each lease by its own token: sent twice, "all of them" could take away one that was granted meanwhile.
        resource = seen(key, await self._inspect(key))
        named = [holder for holder in resource.holders if token is None or holder.has(token)]
        if unless_passed_on and token is not None and any(holder.token > token for holder in named):
            return False
        owners = {holder.token: holder.owner for holder in named}
        if token is not None:
            owners = {token: next(iter(owners.values()), "")}
        taken = await asyncio.gather(
            *(self._force(resource, token, owner, reason, who) for token, owner in owners.items())
        )
        return any(taken)

    async def _force(self, resource: Resource, token: int, owner: str, reason: str, by: str) -> bool:
        session, key = self._open, ResourceKey(resource.project, resource.name)
        outcome = await session.ask(ForceRelease(key=key, token=token, reason=reason, by=by))
        if not isinstance(outcome, o.Released):
            return False
        forced(session, key, primitive=primitive_of(resource, token), owner=owner, token=token, reason=reason, by=by)
        return True

    def events(
        self,
        project: str | None = None,
        *,
        kinds: Iterable[EventKind] | EventKind | None = None,
        everywhere: bool = False,
        limit: int = 1000,
        last: int = 0,
    ) -> Feed:
        """Return what happens from now on, to be read by ``async for``: of this client, or of all that share their events.

        Of this client, nothing is missed between this call and the first read. Of all, it begins with the first read, or with
        ``async with``, which returns when it has begun. It ends with the client, with ``aclose()`` or ``async with``, and when
        nobody refers to it any more. Any number of feeds may be open; locks never wait for a reader.

        Args:
            project: only what happens to resources of this project, and not what concerns a whole client.
            kinds: classes of ``asynclock.events`` or their names, one or several; all if not given.
            everywhere: of all clients of the store whose setting ``share_events`` is on, in whichever process.
            limit: events that wait to be read; when there are more, the oldest are dropped, and ``Dropped`` says how many.
                With ``everywhere`` they wait in the store (about 10 000), and so many are fetched at once.
            last: with ``everywhere``: how many that the store still has to begin with.

        Raises:
            ConfigurationError: there is no such kind; or clients share nothing through this store.
            ClientClosed: the client is not open here.
        """
        if project is not None:
            limits.check_name(project, "project")
        with LATE_IMPORT:
            from asynclock.runtime.telling.feed import OwnFeed, Wanted, checked_kinds

        wanted = Wanted(project, checked_kinds(kinds))
        limits.check_count(limit, "limit", low=1, high=1_000_000)
        limits.check_count(last, "last", low=0, high=1_000_000 if everywhere else 0)
        session = self._open
        session.check_open()
        if everywhere:
            with LATE_IMPORT:
                from asynclock.runtime.telling.everywhere import SharedFeed

            return SharedFeed(session, wanted, session.event_stream(), limit=limit, last=last)
        return OwnFeed(session, wanted, limit)

    async def health(self) -> Health:
        """Look at store and client, once. An unreachable store is "down", not an error."""
        session = self._open
        session.check_open()
        store = await session.store.health()
        watch = self._watching
        watch.seen(store)
        stats = self.stats()
        now = session.monotonic()
        since = [now - (held.valid_until + held.terms.margin - held.terms.ttl) for held in session.helds.values()]
        quarantine = session.batcher.quarantine_left()
        own = (*([in_quarantine(quarantine)] if quarantine else ()), *(self._audit.problems() if self._audit else ()))
        return Health(
            status="degraded" if own and store.status == "healthy" else store.status,
            store=store,
            problems=store.problems + own,
            holding=sum(project.holding for project in stats.values()),
            waiting=sum(project.waiting for project in stats.values()),
            loop_lag=session.heartbeats.lag,
            oldest_unrenewed=max(0.0, *since) if since else None,
            quarantine=quarantine,
            trends=watch.trends().read() if watch.keeps_trends else {},
            observer_failures={f"{who} {how}": count for (who, how), count in session.port.counts.items()},
        )

    def stats(self) -> dict[str, ProjectStats]:
        """Return what this client has done and does, per project.

        Of projects that it does not use any more the last 256 are kept apart; what others have counted is added up under "",
        which is no project's name.
        """
        return self._open.projects.stats()

    def trends(self) -> dict[str, ProjectTrends]:
        """What waits and holds of each project were like in the last minute, and whether they worsen against the hour before.

        Kept from the first call on, or from the start with the setting ``trends``.
        """
        return self._watching.trends().read()

    def instrument(self, *, tracer_provider: object = None, meter_provider: object = None) -> None:
        """Trace and measure by these OpenTelemetry providers, from now on and whatever the settings say.

        What the application has set globally is found without this. For a program with several providers, and for tests.

        Args:
            tracer_provider: a ``opentelemetry.trace.TracerProvider``, instead of the one in use if any.
            meter_provider: a ``opentelemetry.metrics.MeterProvider``, beside those in use.
        """
        if tracer_provider is not None:
            self._watching.trace(tracer_provider)
        if meter_provider is not None:
            self._watching.measure(meter_provider)

    async def _inspect(self, key: ResourceKey) -> o.Inspected:
        outcome = await self._open.ask(Inspect(key=key))
        if not isinstance(outcome, o.Inspected):
            raise StoreRefused(
                f"the store answered {type(outcome).__name__}", remedy="is it of the same asynclock version?"
            )
        return outcome
