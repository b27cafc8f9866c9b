"""How often a resource is granted, as far as looking at it tells.

The store counts no grants, for nobody on the way of a lock needs the count. Two looks tell which tokens are new: so many grants there
were at least.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from asynclock.primitives.resource import Resource


class Rates(Protocol):
    """Grants per second, between one ``begin`` and the next."""

    @property
    def counted(self) -> bool:
        """Whether every grant is counted; else these are the least there can have been."""
        ...

    def begin(self, now: float) -> None:
        """A look begins; ``now`` is seconds of a monotonic clock."""
        ...

    def of(self, resource: Resource) -> float | None:
        """Of a resource as it is seen now. Once per look and resource."""
        ...

    def total(self) -> float | None:
        """Of all that were seen in this look."""
        ...

    def forget(self) -> None:
        """There was no look: what comes next cannot be compared."""
        ...


class Turnover:
    """By the tokens that are new since the look before."""

    counted = False

    def __init__(self) -> None:
        self._began: float | None = None
        self._seconds: float | None = None
        #: The largest token of each resource in the look before, and in this one.
        self._before: dict[tuple[str, str], int] = {}
        self._now: dict[tuple[str, str], int] = {}
        self._sum = 0

    def begin(self, now: float) -> None:
        """See ``Rates``."""
        self._seconds = None if self._began is None else max(now - self._began, 1e-6)
        self._began, self._before, self._now, self._sum = now, self._now, {}, 0

    def of(self, resource: Resource) -> float | None:
        """See ``Rates``."""
        key = (resource.project, resource.name)
        before = self._before.get(key, 0)
        tokens = [holder.token for holder in resource.holders]
        self._now[key] = max([before, *tokens])
        if self._seconds is None:
            return None
        fresh = sum(token > before for token in tokens)
        self._sum += fresh
        return fresh / self._seconds

    def total(self) -> float | None:
        """See ``Rates``."""
        return None if self._seconds is None else self._sum / self._seconds

    def forget(self) -> None:
        """See ``Rates``."""
        self._began = self._seconds = None
        self._before, self._now = {}, {}
