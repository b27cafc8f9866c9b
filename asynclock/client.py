"""Where it is put together: a client is one event loop's connection to a store.

Promise and limits, in the terms of the README: at any instant of the store's clock the permits granted never exceed the
capacity; waiters are granted by rank; fencing tokens only grow; a holder learns of loss before the store can give its lease
away, by its own clock; a wait that ends leaves nothing. A process stopped for longer than its ttl can still act late: let
the resource check ``lease.token``.
"""

from __future__ import annotations

import asyncio
import logging
import warnings
from functools import partial
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar, Unpack

from msgspec import Struct

from asynclock import limits
from asynclock.clock import SYSTEM_CLOCK, Clock
from asynclock.errors import AsynclockError, ClientClosed, ConfigurationError, StoreRefused, shown
from asynclock.model import outcomes as o
from asynclock.model.commands import ForceRelease, Inspect
from asynclock.primitives.deadlock import Deadlock, standing
from asynclock.primitives.decorator import under_lock
from asynclock.primitives.election import Election
from asynclock.primitives.lock import Lock, RWLock, Semaphore
from asynclock.primitives.multi import Multi, refuse_idle_options
from asynclock.primitives.options import LockOptions, OnLost, checked_on_lost, checked_terms, refuse_unknown
from asynclock.primitives.resource import Resource, primitive_of, seen
from asynclock.primitives.together import Room
from asynclock.runtime.everywhere import SharedFeed
from asynclock.runtime.feed import EventKind, Feed, OwnFeed, Wanted, checked_kinds
from asynclock.runtime.project import ProjectStats
from asynclock.runtime.report import forced
from asynclock.runtime.session import Session
from asynclock.runtime.watch import Watch
from asynclock.settings import Limits, Settings, SettingsOptions, load, mask_url, refuse_incomplete
from asynclock.stores import open_store, refuse_unkept
from asynclock.stores.protocol import Capabilities, StoreHealth, StoreOptions
from asynclock.telemetry.log import DebugLines, Log
from asynclock.telemetry.trends import ProjectTrends
from asynclock.types import ResourceKey

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
    from types import TracebackType

    from asynclock.audit import AuditLog
    from asynclock.stores.protocol import Store
    from asynclock.types import Json, OnDeadlock

P = ParamSpec("P")
R = TypeVar("R")
Kind = TypeVar("Kind", Lock, Semaphore)


class Health(Struct, frozen=True, kw_only=True):
    """One look at a client and its store.

    Attributes:
        status: "healthy", "degraded" (works, with ``store.problems``) or "down".
        store: what the store says of itself.
        holding, waiting: leases held and tasks waiting in this client.
        loop_lag: seconds by which the event loop was late when it last renewed something.
        oldest_unrenewed: seconds that the least recently renewed lease still has, or None without leases.
        trends: by project, if they are kept; see ``Client.trends``.
    """

    status: str
    store: StoreHealth
    holding: int
    waiting: int
    loop_lag: float
    oldest_unrenewed: float | None
    trends: dict[str, ProjectTrends] = {}


def connect(
    url: str | None = None,
    *,
    store: Store | None = None,
    clock: Clock = SYSTEM_CLOCK,
    **settings: Unpack[SettingsOptions],
) -> Client:
    """Return a client, to be opened by ``async with``.

    Args:
        url: ``memory://``, ``sqlite:///path``, ``redis://``, ``rediss://``, ``unix://``; else ASYNCLOCK_URL, else the
            ``url`` of asynclock.toml, else a SQLite file of this user.
        store: a store of your own instead of a URL.
        clock: for tests.
        settings: see ``asynclock.settings.Settings``; stronger than environment and file.

    Raises:
        ConfigurationError: a setting or the URL is wrong.
    """
    return Client(load({"url": url, **settings}), store=store, clock=clock)


class Client:
    """Locks, read/write locks, semaphores and elections on one store. Use within the event loop that opened it.

    Leases are kept alive, lost and cleaned up by tasks of the client; none outlives ``aclose``.
    """

    def __init__(self, settings: Settings, *, store: Store | None = None, clock: Clock = SYSTEM_CLOCK) -> None:
        self._session: Session | None = None
        self._watch: Watch | None = None
        refuse_incomplete(settings)
        self._audit: AuditLog | None = None
        self._rooms: dict[str, Room] = {}
        self._closed = False
        self.settings = settings
        self._given_store = store
        self._url = "" if store is not None else settings.url or _default_url()
        self._clock = clock

    def __repr__(self) -> str:
        state = "not open" if self._session is None else self._session.id
        return f"<Client {state} of {mask_url(self._url) or 'a given store'}>"

    # -- opened and closed ----------------------------------------------------------------------------------------

    async def open(self) -> Client:
        """Connect; what ``async with`` does.

        Raises:
            StoreUnavailable, StoreRefused, StoreIncompatible: with cause and remedy.
            ConfigurationError: the URL is wrong, or a setting is one that this store does not have.
        """
        if self._session is not None:
            message = "this client was opened before; make another one with connect()"
            raise AsynclockError(message)
        options = self._store_options()
        session = self._new_session(self._given_store or open_store(self._url, options))
        session.log.bind(client=self.settings.client_name or session.id)
        await session.open()
        try:
            refuse_unkept(options, session.store.capabilities)
            await self._begin_telling(session)
        except BaseException:
            await session.aclose()
            raise
        self._session = session
        self._watch = Watch(session, self.settings)
        self._watch.open()
        return self

    async def _begin_telling(self, session: Session) -> None:
        """Have those told of events whom the settings name; nobody, if they name none."""
        settings = self.settings
        if settings.share_events:
            await session.share_events()
        if session.log.shows(logging.DEBUG):  # else nobody reads of it
            session.listen(DebugLines(session.log))
        if settings.audit_file:
            from asynclock.audit import this_process

            self._audit = _open_audit(settings)
            session.listen(partial(self._audit.record_wanted, actor=this_process(settings.client_name)))

    def _new_session(self, store: Store) -> Session:
        settings = self.settings
        return Session(
            store,
            self._clock,
            Log(),
            ageing_ms=max(1, round(settings.ageing * 1000)),
            patience=settings.unavailable_after,
            quarantine=settings.quarantine,
            lag_warning=settings.lag_warning,
            limits={
                "": Limits(max_waiters=settings.max_waiters, max_holders=settings.max_holders),
                **settings.projects,
            },
            victim=settings.victim,
        )

    async def aclose(self) -> None:
        """End all waits and leases and disconnect, within 5 seconds whatever the store does. Idempotent."""
        self._closed = True
        if self._session is None or self._watch is None:
            return
        try:
            await self._session.aclose()
        finally:
            await self._watch.aclose()
            if self._audit is not None:  # last, for it records how everything ended
                await self._audit.aclose()

    def __del__(self) -> None:
        if self._session is not None and not self._closed and not self._session.forked:
            warnings.warn(f"unclosed {self!r}; use `async with`", ResourceWarning, source=self, stacklevel=2)

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    @property
    def id(self) -> str:
        """This client's id in the store."""
        return self._open.id

    @property
    def capabilities(self) -> Capabilities:
        """What the store says of itself, its grade above all."""
        return self._open.store.capabilities

    @property
    def _open(self) -> Session:
        if self._session is None:
            message = "this client is not open; use `async with asynclock.connect(...) as client:`"
            raise ClientClosed(message)
        return self._session

    # -- primitives -----------------------------------------------------------------------------------------------

    def lock(
        self,
        name: str,
        *,
        project: str = "default",
        ttl: float = 30.0,
        priority: int = 0,
        timeout: float | None = None,
        owner: str | None = None,
        reentrant: bool = False,
        metadata: Json = None,
        on_lost: OnLost = "cancel",
        max_hold: float | None = None,
        handoff: bool | None = None,
        linger: float | None = None,
        deadlock_after: float | None = None,
        on_deadlock: OnDeadlock | None = None,
    ) -> Lock:
        """Return a lock: one holder at a time. Cheap, shareable, reusable; nothing is sent.

        Args:
            name: 1..512 bytes of UTF-8 without control characters; kept exactly as given.
            project: the unit of isolation for limits and listings; as ``name``.
            ttl: seconds a lease lives if its client dies, 0.1 to 86400; it is renewed at a third of that.
            priority: -1000..1000, higher is sooner.
            timeout: seconds to wait; 0 asks once; None waits for ever.
            owner: on whose behalf: one line of work of this client, which gives back what it holds only after its waits. By
                default every acquire has an owner of its own.
            reentrant: whether the ``owner``, who must be given, may acquire it again within this client while it holds it.
            metadata: JSON for people who look at the holder, at most 4 KiB.
            on_lost: "cancel" stops the body of ``async with`` and raises LeaseLost; "notify" only sets ``lease.lost``.
            max_hold: seconds after which a lease is taken away, however well it is renewed.
            handoff: whether the lease may pass to the next task of this client without the store, for at most 64 turns or
                50 ms once another client waits; False for strict order. The client's setting if not given.
            linger: seconds that this client keeps a released lease, so that its next acquire costs no round trip; given up
                as soon as another client waits. The client's setting if not given.
            deadlock_after: seconds that a named ``owner``, who holds something, waits for this lock before this client looks
                in the store whether that will ever end; 0: never, nor within the client. The client's setting if not given.
            on_deadlock: "raise" has the wait raise DeadlockError if it is the one to give way; "report" only tells of it.
                The client's setting if not given.

        Raises:
            ConfigurationError: says which value is wrong and what is allowed.
        """
        options = LockOptions(
            project=project,
            ttl=ttl,
            priority=priority,
            timeout=timeout,
            owner=owner,
            reentrant=reentrant,
            metadata=metadata,
            on_lost=on_lost,
            max_hold=max_hold,
            handoff=handoff,
            linger=linger,
            deadlock_after=deadlock_after,
            on_deadlock=on_deadlock,
        )
        return self._make(Lock, name, options, "lock")

    def rwlock(self, name: str, **options: Unpack[LockOptions]) -> RWLock:
        """Return a read/write lock: many readers or one writer. Parameters as ``lock``."""
        refuse_unknown(options, "rwlock")
        everybody = limits.MAX_PERMITS
        return RWLock(
            self._make(Lock, name, options, "read", capacity=everybody),
            self._make(Lock, name, options, "write", permits=everybody, capacity=everybody),
        )

    def semaphore(self, name: str, *, permits: int, **options: Unpack[LockOptions]) -> Semaphore:
        """Return a semaphore of ``permits`` in all, 1..1048576, the same wherever it is used. Otherwise as ``lock``."""
        refuse_unknown(options, "semaphore")
        capacity = limits.check_count(permits, "permits", low=1, high=limits.MAX_PERMITS)
        return self._make(Semaphore, name, options, "semaphore", capacity=capacity)

    def multi(self, *locks: str | Lock, **options: Unpack[LockOptions]) -> Multi:
        """Return several locks to be taken together: all or none, never in a circle with others who want some of them.

        Args:
            locks: names, or Locks of this client (of any project), each with its own terms.
            options: as ``lock``, for the names; ``timeout`` and ``on_lost`` are those of the whole.

        Raises:
            ConfigurationError: as ``lock``; no lock, one twice, or more than its project may hold at a time.

        Example:
            >>> async with client.multi("account:1", "account:2").acquire(timeout=5) as held:  # doctest: +SKIP
            ...     held.tokens["account:1"]
        """
        refuse_unknown(options, "multi")
        if all(isinstance(lock, Lock) for lock in locks):
            refuse_idle_options(options)
        given = [lock if isinstance(lock, Lock) else self._make(Lock, lock, options, "lock") for lock in locks]
        timeout = limits.check_timeout(options.get("timeout"))
        return Multi(self._open, given, self._room, timeout=timeout, on_lost=checked_on_lost(options))

    def _room(self, project: str) -> Room | None:
        """Where those stand who take several locks of a project that may hold only so many."""
        places = (self.settings.projects.get(project) or self.settings).max_holders
        return None if places is None else self._rooms.setdefault(project, Room(places))

    def election(
        self,
        name: str,
        *,
        project: str = "default",
        ttl: float = 30.0,
        priority: int = 0,
        timeout: float | None = None,
        owner: str | None = None,
        metadata: Json = None,
        on_lost: OnLost = "cancel",
        max_hold: float | None = None,
    ) -> Election:
        """Return an election: one leader at a time, in terms that do not overlap; for candidates and observers.

        Args:
            name: as of a lock; a lock of the same name and project is the same resource.
            project: the unit of isolation.
            ttl: seconds after which a leader that died is followed by the next, at the latest.
            priority: -1000..1000; of those who stand, the higher is elected first. Nobody is deposed.
            timeout: seconds to stand; None for ever.
            owner: who leads, for others to see; by default every candidacy has a name of its own.
            metadata: JSON about the candidate, for others to see; at most 4 KiB.
            on_lost: "cancel" stops the body of ``async with`` at the end of the term; "notify" only sets ``term.lost``.
            max_hold: seconds that a term lasts at most.

        Raises:
            ConfigurationError: says which value is wrong and what is allowed.
        """
        options = LockOptions(
            project=project,
            ttl=ttl,
            priority=priority,
            owner=owner,
            metadata=metadata,
            max_hold=max_hold,
            handoff=False,
            linger=0.0,
        )
        lock = self._make(Lock, name, options, "election")
        return Election(
            lock,
            partial(self.inspect, name, project=project),
            self._clock.wall,
            ttl=ttl,
            timeout=limits.check_timeout(timeout),
            on_lost=checked_on_lost({"on_lost": on_lost}),
        )

    def locked(
        self, template: str, **options: Unpack[LockOptions]
    ) -> Callable[[Callable[P, Awaitable[R]]], Callable[P, Awaitable[R]]]:
        """Decorate an async function to run under ``lock(name)``, the name made from its arguments.

        A keyword-only parameter called ``lease`` receives the lease.

        Args:
            template: a format string over the function's parameters, as ``"user:{user_id}"``.
            options: as ``lock``, beside the name.

        Raises:
            ConfigurationError: the template names a parameter that the function does not have; the function is not async.

        Example:
            >>> @client.locked("user:{user_id}", ttl=10)  # doctest: +SKIP
            ... async def refresh(user_id: int) -> None: ...
        """
        refuse_unknown(options, "locked")
        return under_lock(template, lambda name: self.lock(name, **options).acquire())

    def _make(
        self,
        kind: type[Kind],
        name: str,
        options: LockOptions,
        primitive: str,
        *,
        permits: int = 1,
        capacity: int = 1,
    ) -> Kind:
        session, settings = self._open, self.settings
        terms = checked_terms(name, options, settings, primitive=primitive, permits=permits, capacity=capacity)
        session.longest_ttl = max(session.longest_ttl, terms.ttl)
        timeout = limits.check_timeout(options.get("timeout"))
        return kind(session, terms, timeout=timeout, on_lost=checked_on_lost(options), client_name=settings.client_name)

    # -- operators ------------------------------------------------------------------------------------------------

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
            yield seen(key, record)

    async def deadlocks(self, project: str | None = None) -> list[Deadlock]:
        """Return the cycles of owners who wait for each other now, whoever they belong to (that go through one project).

        Takes two looks at everything in the store, a moment apart: for people, not for hot paths. Only named owners can be seen.
        """
        if project is not None:
            limits.check_name(project, "project")
        session = self._open
        session.check_open()
        found = await standing(session, self.settings.victim)
        return [deadlock for deadlock in found if project is None or project in deadlock.projects]

    async def force_release(
        self, name: str, *, project: str = "default", reason: str, token: int | None = None, by: str = ""
    ) -> bool:
        """Take leases away: the one with ``token``, or all of the resource. Their holders are told who and why.

        Args:
            reason: for the holder and the records, 1..512 bytes.
            by: who does it; "client" and this client's name, or its id, if not given.

        Returns:
            Whether there was anything to take.
        """
        key = limits.check_key(project, name)
        limits.check_name(reason, "reason")
        who = limits.check_name(by, "by") if by else f"client {self.settings.client_name or self.id}"
        # Each lease by its own token: sent twice, "all of them" could take away one that was granted meanwhile.
        resource = seen(key, await self._inspect(key))
        owners = {holder.token: holder.owner for holder in resource.holders if token is None or holder.has(token)}
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
        wanted = Wanted(project, checked_kinds(kinds))
        limits.check_count(limit, "limit", low=1, high=1_000_000)
        limits.check_count(last, "last", low=0, high=1_000_000 if everywhere else 0)
        session = self._open
        session.check_open()
        if everywhere:
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
        left = [max(0.0, held.valid_until - now) for held in session.helds.values()]
        return Health(
            status=store.status,
            store=store,
            holding=sum(project.holding for project in stats.values()),
            waiting=sum(project.waiting for project in stats.values()),
            loop_lag=session.heartbeats.lag,
            oldest_unrenewed=min(left) if left else None,
            trends=watch.trends().read() if watch.keeps_trends else {},
        )

    def stats(self) -> dict[str, ProjectStats]:
        """What this client has done and does, per project."""
        return {name: queue.stats for name, queue in self._open.projects.items()}

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

    @property
    def _watching(self) -> Watch:
        self._open.check_open()
        assert self._watch is not None, "made when the session is"  # noqa: S101
        return self._watch

    async def _inspect(self, key: ResourceKey) -> o.Inspected:
        outcome = await self._open.ask(Inspect(key=key))
        if not isinstance(outcome, o.Inspected):
            raise StoreRefused(
                f"the store answered {type(outcome).__name__}", remedy="is it of the same asynclock version?"
            )
        return outcome

    def _store_options(self) -> StoreOptions:
        settings = self.settings
        return StoreOptions(
            command_timeout=settings.command_timeout,
            strict=settings.strict,
            durable=settings.durable,
            replicas=settings.replicas,
            clock=self._clock,
        )


def _open_audit(settings: Settings) -> AuditLog:
    """The trail that the settings name.

    Raises:
        ConfigurationError: it cannot be opened.
    """
    from asynclock.audit import AuditLog

    try:
        return AuditLog(settings.audit_file, key=settings.audit_key, anchor=settings.audit_anchor or None)
    except OSError as error:
        place = shown(error.filename or settings.audit_file)
        raise ConfigurationError(f"the audit trail {place} cannot be opened: {error.strerror}") from error


def _default_url() -> str:
    from asynclock.stores.sqlite import default_url

    return default_url()
