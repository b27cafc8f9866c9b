"""The leases of explicit owners of one resource: an owner may enter its own again, and must not wait for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asynclock.errors import DeadlockError, shown
from asynclock.runtime import report

if TYPE_CHECKING:
    from asynclock.runtime.lane import Lane
    from asynclock.runtime.turn import Turn
    from asynclock.types import ResourceKey


class Owners:
    """Turns that hold, by owner; those with no owner given are not kept here."""

    __slots__ = ("_turns",)

    def __init__(self) -> None:
        self._turns: dict[str, list[Turn]] = {}

    def add(self, turn: Turn) -> None:
        """A turn of a named owner begins."""
        self._turns.setdefault(turn.owner, []).append(turn)

    def remove(self, turn: Turn) -> None:
        """It ends."""
        self._turns[turn.owner].remove(turn)
        if not self._turns[turn.owner]:
            del self._turns[turn.owner]

    def enter_again(self, waiter: Turn, capacity: int, key: ResourceKey) -> bool:
        """Share a lease that the waiter's owner holds already, if it may; its wait is over then.

        Raises:
            DeadlockError: what it waits for is held by itself.
        """
        terms = waiter.terms
        if terms.owner is None or terms.owner not in self._turns:
            return False
        holding = [turn for turn in self._turns[terms.owner] if turn.valid()]
        for turn in holding:
            if _share(turn, waiter):
                report.entered(waiter)
                return True
        if terms.permits > capacity - sum(turn.terms.permits for turn in holding):
            holds = f"owner {shown(terms.owner)} holds {shown(key)}"
            raise DeadlockError(key, cycle=(holds, f"owner {shown(terms.owner)} waits for {shown(key)}"))
        return False


def admit(holder: Turn, lane: Lane) -> int:
    """Let those who wait for the owner of this new lease enter with it; return how many did. They are told with it."""
    admitted = 0
    for entry in list(lane.heap):
        if entry[2].terms.owner == holder.owner and _share(holder, entry[2]):
            lane.heap.discard(entry)
            admitted += 1
    return admitted


def _share(holder: Turn, waiter: Turn) -> bool:
    if not waiter.terms.reentrant or waiter.terms.permits > holder.terms.permits:
        return False
    holder.handles += 1
    holder.guests += (waiter,)
    waiter.entry, waiter.shared = None, holder
    waiter.began = holder.gate.session.monotonic()
    waiter.tell(None)
    return True
