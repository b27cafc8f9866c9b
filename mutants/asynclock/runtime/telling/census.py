"""How many wait and hold in one client just now: counted when somebody asks, so that it costs nothing until then.

Read from any thread while the loop goes on, so it takes copies, changes nothing, and may be a moment old.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asynclock.runtime.lane import Lane
    from asynclock.runtime.session import Session


def census(session: Session) -> dict[tuple[str, str], tuple[int, int]]:
    """Waiting tasks and leases in use, by project and primitive; without those that nobody waits for or holds."""
    waiting, holding = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for gate in session.gates():
        for lane in gate.rows:
            if number := _waiting(lane):
                waiting[gate.key.project, _primitive(lane)] += number
    for held in list(session.helds.values()):
        if (turn := held.turn) is not None:
            holding[turn.terms.key.project, turn.terms.primitive] += 1
    return {key: (waiting[key], holding[key]) for key in waiting | holding}


def _waiting(lane: Lane) -> int:
    return lane.live + len(lane.tries) + (lane.head is not None)


def _primitive(lane: Lane) -> str:
    """All who want the same number of permits of one resource use the same primitive."""
    if (head := lane.head) is not None:
        return head.waiter.terms.primitive
    for claim in list(lane.tries):
        return claim.waiter.terms.primitive
    for entry in list(lane):
        return str(entry[2].terms.primitive)
    return "lock"
