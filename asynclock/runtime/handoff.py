"""Lock cohorting: a lease passes between the turns of one client without the store, or stays for the next one (``linger``).

Each turn has a fencing token of its own, from the block that the lease carries; only leases that have every permit do, so
that tokens grow over all grants of the resource. As soon as another client is known to wait:

1. at most BATCH_TURNS turns, for at most BATCH_SECONDS, still go before it, and none that ranks behind it by half a level of
   priority or more: a more urgent waiter of another client is never passed by. Age alone does not end a batch: with many
   clients a round of batches takes longer than any of them, and each would shrink to a single turn;
2. then the release goes to the store, with our next waiter to be ranked against the others;
3. a lease that lingers is given back at once.

Source: Dice, Marathe, Shavit, "Lock Cohorting", PPoPP 2012; for ``linger``: biased locking.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asynclock.runtime.held import BLOCK, FOLLOW
from asynclock.runtime.telling import report
from asynclock.runtime.turn import NEVER

if TYPE_CHECKING:
    from asynclock.runtime.gate import Gate
    from asynclock.runtime.held import Held
    from asynclock.runtime.lane import Lane
    from asynclock.runtime.turn import Turn

#: More tokens are asked for when so few are left, and more wait.
_LOW = BLOCK // 2


def foresee(gate: Gate, held: Held, turn: Turn) -> None:
    """A turn waits behind a lease of ours that has no token left: see to it that there is one by the time that it is free."""
    if held.contender is None and not held.renewing and _alike(held, turn):
        held.renewing = True  # with the next turn of the loop: more may come in this one
        gate.session.soon(held.reserve)


def pass_on(gate: Gate, held: Held, lane: Lane) -> bool:
    """Hand the lease to the next waiter of this client, the first of ``lane``, if it may have it."""
    entry = lane.first()
    if entry is None or not held.terms.handoff or lane.head is not None:
        return False
    now = gate.session.monotonic()
    turn: Turn = entry[2]
    if not _usable(held, turn, now):
        return False
    crowd = held.contender is not None or len(gate.rows) > 1 or gate.project.limited
    if crowd and not _its_turn(gate, held, lane, entry[0], now):
        return False
    lane.pop_first(entry)
    if held.contender is not None:
        held.batch_left -= 1
    gate.project.handed(now - turn.joined)
    _begin(gate, held, turn, now)
    left = held.end_token - held.next_token
    if left < _LOW and left < lane.live and held.spare is None and not held.renewing and held.contender is None:
        held.reserve()
    turn.tell(None)  # events tell of it once they have told whose turn ended
    return True


def keep(gate: Gate, held: Held, linger: float) -> bool:
    """Let the lease linger for so long, if nobody wants it; none of ours waits."""
    if held.contender is not None or (gate.project.limited and gate.project.crowded()):
        return False
    for lane in gate.rows:
        if lane.head is not None or lane.tries:  # a request of ours stands in the store already
            return False
    now = gate.session.monotonic()
    if now >= held.valid_until:
        return False
    gate.idle = held
    held.linger_until = now + linger
    held.follow(now)
    if held.due is None or held.linger_until < held.due:
        held.schedule()
    return True


def take(gate: Gate, held: Held, turn: Turn, now: float) -> bool:
    """Let the turn have the lease that lingers, if it fits."""
    if not _usable(held, turn, now) or (gate.project.limited and gate.project.crowded()):
        return False
    gate.idle = None
    held.linger_until = NEVER
    gate.project.took()
    _begin(gate, held, turn, now)
    if gate.session.tell is not None:
        report.granted(turn, "linger")
    return True


def _begin(gate: Gate, held: Held, turn: Turn, now: float) -> None:
    """The next turn of a lease, with the next token."""
    held.token = token = held.next_token
    held.next_token = token + 1
    if token + 1 == held.end_token:
        held.next_block()
    terms = turn.terms
    turn.begin(held, token, terms.owner or f"{held.id}.{token:x}", now)
    held.stale = True
    if held.renew_at > now + FOLLOW:
        held.renew_by(now + FOLLOW)
    if terms.max_hold is not None:
        held.schedule()
    if terms.owner is not None:
        gate.entered(turn)


def _usable(held: Held, turn: Turn, now: float) -> bool:
    """Whether the turn may have just this lease: alike, with a token to spare, and valid."""
    usable = now < held.valid_until and held.next_token < held.end_token
    return usable and (turn.terms is held.terms or _alike(held, turn))


def _alike(held: Held, turn: Turn) -> bool:
    mine, its = held.terms, turn.terms
    return its is mine or (its.permits == mine.permits and its.ttl_ms == mine.ttl_ms and its.handoff and mine.handoff)


def _its_turn(gate: Gate, held: Held, lane: Lane, rank: float, now: float) -> bool:
    """Whether nobody else is to be served first: another client, a request of ours in the store, another resource."""
    if held.contender is not None and (
        held.batch_left <= 0 or now >= held.batch_ends or rank >= held.contender + gate.session.ageing_ms / 2
    ):
        return False
    for other in gate.rows:
        if other.head is not None and other is not lane:
            return False
    return not (gate.project.limited and gate.project.pressed())
