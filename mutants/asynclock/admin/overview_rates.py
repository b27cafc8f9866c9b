"""How often a resource is granted.

The store counts no grants, for nobody on the way of a lock needs the count. There are two ways to know of them, and what is told is the
larger number: clients that share their events tell every grant; and between two looks there was one at least for each token that is
new.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from asynclock.errors import AsynclockError
from asynclock.events import Granted
from asynclock.types import ResourceKey

if TYPE_CHECKING:
    from collections.abc import Collection

    from asynclock.client import Client
    from asynclock.primitives.resource import Resource


class Rate(NamedTuple):
    """Grants per second since the look before; None if there was none. ``counted``: told by events, not the least there can be."""

    per_second: float | None = None
    counted: bool = False


#: Names whose grants are counted between two looks, however long nobody looks.
_MOST = 100_000


class Rates:
    """Grants between one look and the next, in these projects or in all."""

    def __init__(self, projects: Collection[str] | None = None) -> None:
        self._projects = projects
        self._began: float | None = None
        self._seconds: float | None = None
        #: The largest token of each resource in the look before, and in this one.
        self._before: dict[ResourceKey, int] = {}
        self._now: dict[ResourceKey, int] = {}
        #: Grants that were told between the two looks, and since.
        self._told, self._since = Counter[ResourceKey](), Counter[ResourceKey]()
        self._sum, self._counted = 0, False

    def begin(self, now: float) -> None:
        """A look begins; ``now`` is seconds of a monotonic clock."""
        self._seconds = None if self._began is None else max(now - self._began, 1e-6)
        self._began, self._before, self._now = now, self._now, {}
        self._told, self._since = self._since, Counter()
        # What is not in use at either look is in no row, but was granted all the same.
        self._sum, self._counted = self._told.total(), bool(self._told)

    def granted(self, key: ResourceKey) -> None:
        """A client tells of a grant."""
        if self._projects is not None and key.project not in self._projects:
            return
        if key in self._since or len(self._since) < _MOST:
            self._since[key] += 1

    def of(self, resource: Resource) -> Rate:
        """Of a resource as it is seen now. Once per look and resource."""
        key = ResourceKey(resource.project, resource.name)
        before = self._before.get(key, 0)
        tokens = [holder.token for holder in resource.holders]
        self._now[key] = max([before, *tokens])
        if self._seconds is None:
            return Rate()
        fresh, told = sum(token > before for token in tokens), self._told[key]
        self._sum += max(0, fresh - told)
        return Rate(max(fresh, told) / self._seconds, counted=0 < told >= fresh)

    def total(self) -> Rate:
        """Of everything, in use at the looks or not."""
        return Rate() if self._seconds is None else Rate(self._sum / self._seconds, counted=self._counted)

    def forget(self) -> None:
        """There was no look: what comes next cannot be compared."""
        self._began = self._seconds = None
        self._before, self._now = {}, {}
        self._since.clear()


async def listen(client: Client, rates: Rates) -> None:
    """Tell ``rates`` of every grant in clients that share their events, until the client closes.

    A store without shared events, or one that refuses them, leaves what two looks can tell.
    """
    try:
        async with client.events(kinds=Granted, everywhere=True) as feed:
            async for event in feed:
                if isinstance(event, Granted):
                    rates.granted(ResourceKey(event.project, event.name))
    except AsynclockError:
        return
