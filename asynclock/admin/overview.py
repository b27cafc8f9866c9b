"""One look at a store: what is held, who waits for whom, how fast it goes, what is wrong. Frozen, bounded, ready for JSON.

    async with Observer(client) as observer:
        overview = await observer.look()          # msgspec.json.encode(overview)

What it shows is what the store knows: of one client's tasks that want the same permits of a resource only the best stands in its
queue, and a scan is no snapshot, so two rows may be some milliseconds apart. A store that is down gives what was seen last,
marked as stale, and why: ``look`` never raises for it. All of a store is counted, but only ``limit`` rows are kept, of those who
wait longest; whatever is left out is said in numbers. Times are those of the store's clock.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from msgspec import Struct
from msgspec.structs import replace

from asynclock.admin.overview_graph import Edge, edges_of
from asynclock.admin.overview_rates import Rate, Rates, listen
from asynclock.clock import SYSTEM_CLOCK, Clock
from asynclock.errors import AsynclockError
from asynclock.limits import MAX_PERMITS, check_name
from asynclock.primitives.deadlock import Deadlock
from asynclock.primitives.resource import Holder, Resource, Waiter
from asynclock.settings import mask_url

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from asynclock.client import Client, Health

#: Rows of an overview, and holders and waiters of each row.
LIMIT, PEOPLE = 200, 50
#: A look takes so many seconds at most, however much there is to look at: as many for what is in use, and for deadlocks.
_SECONDS = 2.0
_UNKNOWN = Rate()
#: A resource that nobody uses, to be asked about.
_NOBODY = "asynclock-observer"


class StoreView(Struct, frozen=True, kw_only=True):
    """The store, without secrets.

    Attributes:
        kind: "memory", "sqlite", "redis", …
        status: "healthy", "degraded" (works, with ``warnings``) or "down".
        latency_ms, version, grade, used_memory, memory_limit, clients: as in ``StoreHealth``, where known.
        problem: why this look saw nothing, or not all; None if it saw all.
        warnings: what should be put right in the store, or in the audit trail of this process.
    """

    kind: str
    url: str
    status: str
    latency_ms: float | None = None
    version: str = ""
    grade: str = ""
    used_memory: int | None = None
    memory_limit: int | None = None
    clients: int | None = None
    problem: str | None = None
    warnings: tuple[str, ...] = ()


class Totals(Struct, frozen=True, kw_only=True):
    """Of everything in use, shown or not. ``grants_per_second`` and ``counted``: as in ``ResourceView``."""

    resources: int = 0
    held: int = 0
    waiting: int = 0
    longest_wait: float = 0.0
    grants_per_second: float | None = None
    counted: bool = False


class ResourceView(Struct, frozen=True, kw_only=True):
    """One resource in use.

    Attributes:
        primitive: "lock", "semaphore" or "rwlock", as far as its capacity tells.
        taken: permits held, of ``capacity``.
        holders, waiters: the first of them; ``held`` and ``waiting`` count all.
        longest_wait: seconds; 0 if nobody waits.
        grants_per_second: since the look before; None if there was none.
        counted: it was counted by the events that clients share. Else it is the least that two looks can tell: however often it
            went from hand to hand between them, it counts once.
        stale: it is not known whether this is still so.
    """

    project: str
    name: str
    primitive: str
    capacity: int
    taken: int
    holders: tuple[Holder, ...]
    waiters: tuple[Waiter, ...]
    held: int
    waiting: int
    longest_wait: float
    grants_per_second: float | None = None
    counted: bool = False
    stale: bool = False


class Overview(Struct, frozen=True, kw_only=True):
    """All of one look.

    Attributes:
        at_ms: when it was made, unix time by this machine's clock.
        seen_ms: when its rows were seen: earlier, if it is ``stale``.
        resources: longest wait first, then most waiters, then by name; ``left_out`` more are in use.
        edges: the wait-for graph of the rows shown; ``edges_left_out`` more.
        deadlocks: the cycles that stand now.
    """

    at_ms: int
    seen_ms: int
    stale: bool
    store: StoreView
    totals: Totals
    resources: tuple[ResourceView, ...] = ()
    left_out: int = 0
    edges: tuple[Edge, ...] = ()
    edges_left_out: int = 0
    deadlocks: tuple[Deadlock, ...] = ()


class Observer:
    """Looks at the store of a client again and again, one look at a time, and remembers what rates need.

    Within ``async with`` it also reads the events that clients share, and counts their grants; a look does well without.

    Args:
        client: open, or to be opened by the first look that can. Whoever made it closes it.
        projects: of these only.
        limit: rows at most.
    """

    def __init__(
        self,
        client: Client,
        *,
        projects: Collection[str] | None = None,
        limit: int = LIMIT,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._client = client
        self._projects = None if projects is None else frozenset(check_name(one, "project") for one in projects)
        self._limit = limit
        self._clock = clock
        self._rates = Rates(self._projects)
        self._last: Overview | None = None
        self._counts = False
        self._counting: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self.start()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.stop()

    def start(self) -> None:
        """Read shared events from the next look on. Idempotent."""
        self._counts = True

    async def stop(self) -> None:
        """Read them no more. Idempotent."""
        self._counts = False
        counting, self._counting = self._counting, None
        if counting is not None:
            counting.cancel()
            await asyncio.wait([counting])

    async def look(self) -> Overview:
        """Look once. Takes some seconds at most; what is wrong with the store is said in ``store.problem``."""
        try:
            await self._open()
            health = await self._client.health()
        except AsynclockError as error:
            return self._blind(self._unknown(), str(error))
        store = self._store(health)
        if health.status == "down":
            return self._blind(store, "; ".join(health.store.problems) or "the store does not answer")
        try:
            await self._ask()
            self._last = await self._seen(store)
        except AsynclockError as error:
            return self._blind(store, str(error))
        return self._last

    async def _ask(self) -> None:
        """Send what a client of the store would send: so a store that forgot its grants is noticed, and told by the next look."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_SECONDS):
                await self._client.inspect(_NOBODY)

    async def _open(self) -> None:
        if not self._client.is_open:
            await self._client.open(within=0)
        if not self._counts or not self._client.capabilities.shares_events:
            return
        if (
            self._counting is None or self._counting.done()
        ):  # it ends when the store refuses it: asked again with each look
            self._counting = asyncio.create_task(listen(self._client, self._rates), name="asynclock-observer")

    # -- the store ------------------------------------------------------------------------------------------------

    def _unknown(self) -> StoreView:
        url = self._client.settings.url
        return StoreView(kind=url.partition("://")[0] or "sqlite", url=_place(url), status="down")

    def _store(self, health: Health) -> StoreView:
        seen = health.store
        return StoreView(
            kind=self._client.capabilities.name,
            url=_place(self._client.settings.url),
            status=health.status,
            latency_ms=seen.latency_ms,
            version=seen.version,
            grade=str(seen.grade),
            used_memory=seen.used_memory,
            memory_limit=seen.memory_limit,
            clients=seen.clients,
            warnings=health.problems,
        )

    def _blind(self, store: StoreView, problem: str) -> Overview:
        """What was seen last, as it may have changed meanwhile."""
        self._rates.forget()
        now_ms = round(self._clock.wall() * 1000)
        store = replace(store, problem=problem)
        if self._last is None:
            return Overview(at_ms=now_ms, seen_ms=now_ms, stale=True, store=store, totals=Totals())
        rows = tuple(replace(row, stale=True, grants_per_second=None, counted=False) for row in self._last.resources)
        totals = replace(self._last.totals, grants_per_second=None, counted=False)
        return replace(self._last, at_ms=now_ms, stale=True, store=store, totals=totals, resources=rows)

    # -- what is in use -------------------------------------------------------------------------------------------

    async def _seen(self, store: StoreView) -> Overview:
        survey, problems = Survey(self._rates, self._limit), []
        self._rates.begin(self._clock.monotonic())
        try:
            async with asyncio.timeout(_SECONDS):
                await self._survey(survey)
        except TimeoutError:
            problems.append(f"there is more in use than could be looked at in {_SECONDS:g} s")
            self._rates.forget()  # what was not reached now would count as granted anew in the next look
        rows, totals, deadlocks = survey.rows(), survey.totals(), tuple[Deadlock, ...]()
        try:
            async with asyncio.timeout(_SECONDS):
                deadlocks = await self._deadlocks() if totals.held > 1 else ()
        except TimeoutError:
            problems.append(f"deadlocks could not be searched for in {_SECONDS:g} s")
        edges, more = edges_of(rows, deadlocks)
        now_ms = round(self._clock.wall() * 1000)
        return Overview(
            at_ms=now_ms,
            seen_ms=now_ms,
            stale=False,
            store=replace(store, problem="; ".join(problems) or None),
            totals=totals,
            resources=rows,
            left_out=totals.resources - len(rows),
            edges=edges,
            edges_left_out=more,
            deadlocks=deadlocks,
        )

    async def _survey(self, survey: Survey) -> None:
        only = next(iter(self._projects)) if self._projects and len(self._projects) == 1 else None
        async for resource in self._client.resources(only):
            if self._projects is None or resource.project in self._projects:
                survey.add(resource)

    async def _deadlocks(self) -> tuple[Deadlock, ...]:
        found = await self._client.deadlocks()
        return tuple(one for one in found if self._projects is None or one.projects & self._projects)


class Survey:
    """Counts all that is in use, and keeps the rows of those who wait longest."""

    def __init__(self, rates: Rates, limit: int) -> None:
        self._rates = rates
        self._limit = limit
        self._kept: list[ResourceView] = []
        self._count = self._held = self._waiting = 0
        self._longest = 0.0

    def add(self, resource: Resource) -> None:
        """One more."""
        row = view_of(resource, self._rates.of(resource))
        self._count += 1
        self._held += row.held
        self._waiting += row.waiting
        self._longest = max(self._longest, row.longest_wait)
        self._kept.append(row)
        if len(self._kept) >= 2 * self._limit + 2:  # now and then, so that each row costs little
            self._kept = list(self.rows())

    def rows(self) -> tuple[ResourceView, ...]:
        """The rows to be shown, in order."""
        return tuple(sorted(self._kept, key=_order)[: self._limit])

    def totals(self) -> Totals:
        """Of all that was added."""
        rate = self._rates.total()
        return Totals(
            resources=self._count,
            held=self._held,
            waiting=self._waiting,
            longest_wait=self._longest,
            grants_per_second=rate.per_second,
            counted=rate.counted,
        )


def view_of(resource: Resource, rate: Rate = _UNKNOWN) -> ResourceView:
    """One resource as a row."""
    return ResourceView(
        project=resource.project,
        name=resource.name,
        primitive=_primitive(resource.capacity),
        capacity=resource.capacity,
        taken=sum(holder.permits for holder in resource.holders),
        holders=resource.holders[:PEOPLE],
        waiters=resource.waiters[:PEOPLE],
        held=len(resource.holders),
        waiting=len(resource.waiters),
        longest_wait=_longest(resource.waiters),
        grants_per_second=rate.per_second,
        counted=rate.counted,
    )


def _longest(waiters: Iterable[Waiter]) -> float:
    return max((waiter.waited for waiter in waiters), default=0.0)


def _order(row: ResourceView) -> tuple[float, int, str, str]:
    return -row.longest_wait, -row.waiting, row.project, row.name


def _primitive(capacity: int) -> str:
    if capacity == MAX_PERMITS:
        return "rwlock"
    return "lock" if capacity == 1 else "semaphore"


def _place(url: str) -> str:
    return mask_url(url) or "this user's SQLite file"
