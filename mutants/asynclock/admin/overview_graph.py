"""Who waits for whom, as a graph: an edge runs from who waits to each who holds what it waits for.

Nodes are owners, by client: one acquire each, unless it was named. Of a deadlock every step is an edge, even where the wait is in
the line of its own client and the store does not have it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asynclock.admin.overview import ResourceView
    from asynclock.primitives.deadlock import Deadlock, Entangled
    from asynclock.primitives.resource import Holder, Waiter

#: A picture of more than so many edges shows nothing any more.
MAX_EDGES = 500


class Party(Struct, frozen=True, kw_only=True):
    """An owner, and where it runs; ``client`` and ``owner`` together name it. ``task``: of a deadlock, where known."""

    client: str
    owner: str
    host: str
    pid: int | None
    client_name: str
    task: str = ""


class Edge(Struct, frozen=True, kw_only=True):
    """``waiter`` waits for ``holder`` because of a resource. ``deadlock``: and will for ever."""

    waiter: Party
    holder: Party
    project: str
    name: str
    priority: int
    waited: float
    deadlock: bool = False

    @property
    def ends(self) -> tuple[str, ...]:
        """What makes it this edge and no other."""
        waiter, holder = self.waiter, self.holder
        return waiter.client, waiter.owner, holder.client, holder.owner, self.project, self.name


def edges_of(rows: Iterable[ResourceView], deadlocks: Iterable[Deadlock]) -> tuple[tuple[Edge, ...], int]:
    """The edges, those of deadlocks first, and how many more there are."""
    edges = {edge.ends: edge for deadlock in deadlocks for edge in _of_cycle(deadlock.owners)}
    count = len(edges)
    for row in rows:
        for edge in _of_row(row):
            if edge.ends in edges:
                continue
            count += 1
            if len(edges) < MAX_EDGES:
                edges[edge.ends] = edge
    kept = tuple(edges.values())[:MAX_EDGES]
    return kept, count - len(kept)


def _of_cycle(owners: tuple[Entangled, ...]) -> Iterator[Edge]:
    for owner, next_one in zip(owners, (*owners[1:], owners[0]), strict=True):
        yield Edge(
            waiter=_party(owner, owner.task),
            holder=_party(next_one, next_one.task),
            project=owner.wants_project,
            name=owner.wants_name,
            priority=owner.priority,
            waited=owner.waited,
            deadlock=True,
        )


def _of_row(row: ResourceView) -> Iterator[Edge]:
    for waiter in row.waiters:
        for holder in row.holders:
            yield Edge(
                waiter=_party(waiter),
                holder=_party(holder),
                project=row.project,
                name=row.name,
                priority=waiter.priority,
                waited=waiter.waited,
            )


def _party(one: Holder | Waiter | Entangled, task: str = "") -> Party:
    return Party(client=one.client, owner=one.owner, host=one.host, pid=one.pid, client_name=one.client_name, task=task)
