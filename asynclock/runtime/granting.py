"""From the store's word that it gave a lease to the turn that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asynclock.runtime import report
from asynclock.runtime.held import Held

if TYPE_CHECKING:
    from asynclock.runtime.claim import Claim

#: A request that was changed may be shown with another owner and ttl: that is put right at once. A grant heard of by notice is confirmed so soon, at most after this part of its life: a shorter hold needs no renewal.
_CONFIRM, _CONFIRM_PART = 0.05, 1 / 6


def granted(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
    """The store gave a lease: to the claim's waiter, unless the news is as old as the lease.

    Args:
        claim: the request.
        token: the first of ``tokens`` that were reserved.
        ends: when the store may give it away, on the client's clock.
        confirmed: the send time of the answered command; None if a notice told of it.
    """
    gate, turn = claim.gate, claim.waiter
    session, terms = gate.session, turn.terms
    now = session.monotonic()
    if ends - terms.margin <= now:
        gate.start_over(claim)
        return
    claim.lane.remove(claim)
    claim.finish()
    if confirmed is not None and not claim.changed:
        renew_at = session.heartbeats.renewal_due(confirmed, terms.ttl)
    else:
        renew_at = now if claim.changed else now + min(_CONFIRM, terms.life * _CONFIRM_PART)
    # A shorter ttl than the store has yet is sent with the first renewal; it may count before we hear of it.
    valid_until = min(ends, now + terms.ttl) - terms.margin
    end = token + tokens
    following = end if tokens == 1 else token + 1
    held = Held(gate, claim.id, terms, valid_until, renew_at, token, following, end, stale=claim.changed)
    session.helds[held.id] = held
    gate.used += terms.permits
    if terms.permits == gate.capacity:
        gate.sole = held
    turn.begin(held, token, terms.owner or claim.id, now)
    if confirmed is None:  # others may wait: all we know of them is that they rank behind this turn
        held.contended(turn.rank())
    if terms.max_hold is None:
        session.heartbeats.set(held, min(renew_at, valid_until))
    else:
        held.schedule()
    gate.project.granted(now - turn.joined)
    turn.tell(None)
    if terms.owner is not None:
        gate.entered(turn)
    if session.tell is not None:
        report.granted(turn, "store", claim)
    if gate.used < gate.capacity:
        gate.pump()
