"""What an operator sees of a resource: who holds it, who waits, for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from asynclock.limits import MAX_PERMITS
from asynclock.runtime.details import parse
from asynclock.telemetry.carrier import carried

if TYPE_CHECKING:
    from asynclock.model.outcomes import Inspected
    from asynclock.model.record import Holder as HolderRecord
    from asynclock.model.record import Waiter as WaiterRecord
    from asynclock.types import ResourceKey


class Holder(Struct, frozen=True, kw_only=True):
    """One lease, of which a client may pass on the use among its own waiters.

    ``token``, owner and metadata are of its present user, at most some 100 ms old; every token from ``first_token`` to
    ``last_token`` names the lease. ``held_for`` (by the client) and ``expires_in`` are seconds of the store's clock.
    ``permits`` is 0 of an entry: its owner holds everything by another lease with the same token, and keeps it as long as either lasts.
    ``lingering``: nobody uses it, the client keeps it for a moment in case it is wanted again. ``trace_id``: of the trace that it
    belongs to, if it is traced, as tracing backends write it.
    """

    owner: str
    client: str
    permits: int
    token: int
    first_token: int
    last_token: int
    lingering: bool
    held_for: float
    expires_in: float
    host: str
    pid: int | None
    client_name: str
    metadata: Any
    trace_id: str

    def has(self, token: int) -> bool:
        """Whether ``token`` names this lease."""
        return self.first_token <= token <= self.last_token


class Waiter(Struct, frozen=True, kw_only=True):
    """One queued request; a client queues one per resource and number of permits, for its best waiter."""

    owner: str
    client: str
    permits: int
    priority: int
    position: int
    waited: float
    host: str
    pid: int | None
    client_name: str
    metadata: Any
    trace_id: str


class Resource(Struct, frozen=True, kw_only=True):
    """One resource at an instant of the store's clock. ``capacity`` is 0 when nobody holds it or waits."""

    project: str
    name: str
    capacity: int
    next_token: int
    holders: tuple[Holder, ...]
    waiters: tuple[Waiter, ...]

    @property
    def idle(self) -> bool:
        """Nobody holds it and nobody waits."""
        return not self.holders and not self.waiters


def primitive_of(resource: Resource, token: int) -> str:
    """What the lease with this token is of, as far as its permits tell: an election, for one, looks like a lock."""
    if resource.capacity == MAX_PERMITS:
        writes = any(holder.has(token) and holder.permits == MAX_PERMITS for holder in resource.holders)
        return "write" if writes else "read"
    return "lock" if resource.capacity == 1 else "semaphore"


def seen(key: ResourceKey, record: Inspected) -> Resource:
    """The resource that the store's answer shows."""
    return Resource(
        project=key.project,
        name=key.name,
        capacity=record.capacity,
        next_token=record.next_token,
        holders=tuple(_holder(holder, record.now_ms) for holder in record.holders),
        waiters=tuple(_waiter(waiter, place, record.now_ms) for place, waiter in enumerate(record.waiters, 1)),
    )


def _holder(holder: HolderRecord, now_ms: int) -> Holder:
    about = parse(holder.details)
    return Holder(
        owner=holder.owner,
        client=holder.client,
        permits=holder.permits,
        token=holder.token,
        first_token=holder.block,
        last_token=holder.block + holder.tokens - 1,
        lingering=about.get("state") == "lingering",
        held_for=(now_ms - holder.granted_ms) / 1000,
        expires_in=(holder.until_ms - now_ms) / 1000,
        **_place(holder.details, about),
    )


def _waiter(waiter: WaiterRecord, place: int, now_ms: int) -> Waiter:
    return Waiter(
        owner=waiter.owner,
        client=waiter.client,
        permits=waiter.permits,
        priority=waiter.priority,
        position=place,
        waited=(now_ms - waiter.enqueued_ms) / 1000,
        **_place(waiter.details, parse(waiter.details)),
    )


def _place(details: str, about: dict[str, Any]) -> dict[str, Any]:
    pid, trace = about.get("pid"), carried(details)
    return {
        "host": str(about.get("host", "")),
        "pid": pid if isinstance(pid, int) else None,
        "client_name": str(about.get("client", "")),
        "metadata": about.get("metadata"),
        "trace_id": "" if trace is None else f"{trace.trace_id:032x}",
    }
