"""The leases of explicit owners of one resource: an owner may enter its own again, and must not wait for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asynclock.errors import DeadlockError, shown

if TYPE_CHECKING:
    from asynclock.runtime.held import Held
    from asynclock.runtime.lane import Lane, Waiter
    from asynclock.types import ResourceKey


class Owners:
    """Leases by owner; those of one acquire each, with no owner given, are not kept here."""

    __slots__ = ("_leases",)

    def __init__(self) -> None:
        self._leases: dict[str, list[Held]] = {}

    def add(self, held: Held) -> None:
        """A lease begins."""
        if held.terms.owner is not None:
            self._leases.setdefault(held.terms.owner, []).append(held)

    def remove(self, held: Held) -> None:
        """A lease ends."""
        if (owner := held.terms.owner) is not None:
            self._leases[owner].remove(held)
            if not self._leases[owner]:
                del self._leases[owner]

    def enter_again(self, waiter: Waiter, capacity: int, key: ResourceKey) -> bool:
        """Share a lease that the waiter's owner holds already, if it may; its future is done then.

        Raises:
            DeadlockError: what it waits for is held by itself.
        """
        terms = waiter.terms
        if terms.owner is None or terms.owner not in self._leases:
            return False
        holds = [held for held in self._leases[terms.owner] if held.valid()]
        for held in holds:
            if _share(held, waiter):
                return True
        if terms.permits > capacity - sum(held.terms.permits for held in holds):
            holding = f"owner {shown(terms.owner)} holds {shown(key)}"
            raise DeadlockError(key, cycle=(holding, f"owner {shown(terms.owner)} waits for {shown(key)}"))
        return False


def admit(held: Held, lane: Lane) -> int:
    """Let those who wait for the owner of this new lease enter with it; return how many did."""
    admitted = 0
    for entry in list(lane.heap):
        if entry[2].terms.owner == held.terms.owner and _share(held, entry[2]):
            lane.heap.discard(entry)
            admitted += 1
    return admitted


def _share(held: Held, waiter: Waiter) -> bool:
    if not waiter.terms.reentrant or waiter.terms.permits > held.terms.permits:
        return False
    held.handles += 1
    waiter.entry, waiter.held = None, held
    if not waiter.future.done():
        waiter.future.set_result(held)
    return True
