"""The leases of explicit owners of one resource: an owner may enter its own again, and must not wait for itself."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from asynclock.errors import DeadlockError, shown
from asynclock.runtime.telling import report

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
        session = turn.gate.session
        session.holding.setdefault(turn.owner, {})[turn] = None
        if turn.owner in session.probe.lines:
            session.probe.holds(turn)

    def remove(self, turn: Turn) -> None:
        """It ends."""
        self._turns[turn.owner].remove(turn)
        if not self._turns[turn.owner]:
            del self._turns[turn.owner]
        holding = turn.gate.session.holding
        del holding[turn.owner][turn]
        if not holding[turn.owner]:
            del holding[turn.owner]

    def holding(self) -> list[Turn]:
        """All of them."""
        return [turn for turns in self._turns.values() for turn in turns]

    def enter_again(self, waiter: Turn, capacity: int, key: ResourceKey) -> bool:
        """Share a lease that the waiter's owner holds already, if it may; its wait is over then.

        Raises:
            DeadlockError: what it waits for is held by itself.
        """
        terms, session = waiter.terms, waiter.gate.session
        if terms.owner in session.holding and (task := asyncio.current_task(session.loop)) is not None:
            waiter.task = task.get_name()  # it may have to wait, and people will ask who does
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
    for entry in list(lane):
        if entry[2].terms.owner == holder.owner and _share(holder, entry[2]):
            lane.discard(entry)
            admitted += 1
    return admitted


def _share(holder: Turn, waiter: Turn) -> bool:
    if not waiter.terms.reentrant or waiter.terms.permits > holder.terms.permits:
        return False
    holder.handles += 1
    holder.guests += (waiter,)
    waiter.entry, waiter.shared = None, holder
    waiter.began = holder.gate.session.monotonic()
    holder.gate.session.probe.over(waiter)
    waiter.tell(None)
    return True
