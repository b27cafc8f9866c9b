"""From the store's word that it gave a lease to the turn that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asynclock.runtime.held import Held
from asynclock.runtime.telling import report

if TYPE_CHECKING:
    from asynclock.runtime.claim import Claim

#: A grant that has less than its whole ttl is confirmed after so many seconds, at most after this part of what is left: a
#: hold that is over by then needs no renewal.
_CONFIRM, _CONFIRM_PART = 0.05, 1 / 6


def granted(claim: Claim, token: int, tokens: int, since: float, lasts_ms: int, *, answered: bool) -> None:
    """Give the lease to the claim's waiter, unless it has ended by the time that the client hears of it.

    A direct grant has its whole ttl. Every other one (granted from the queue, or told once more) has less, and is confirmed
    by a renewal soon, by whichever way the client learned of it.

    Args:
        claim: the request.
        token: the first of ``tokens`` that were reserved.
        since: when the last command left of which the store is known to have obeyed it, on the client's clock.
        lasts_ms: how long after that the store keeps the lease, at least.
        answered: an answer told of it, not a notice.
    """
    gate, turn = claim.gate, claim.waiter
    session, terms = gate.session, turn.terms
    now = session.monotonic()
    # A shorter ttl than the store has yet is sent with the first renewal; it may count before we hear of it.
    valid_until = min(since + lasts_ms / 1000, now + terms.ttl) - terms.margin
    if valid_until <= now:
        gate.start_over(claim)
        return
    claim.lane.remove(claim)
    claim.finish()
    if claim.changed:  # the store may show another owner and ttl: that is put right at once
        renew_at = now
    elif answered and lasts_ms >= terms.ttl_ms:
        renew_at = session.heartbeats.renewal_due(since, terms.ttl)
    else:
        renew_at = now + min(_CONFIRM, (valid_until - now) * _CONFIRM_PART)
    end = token + tokens
    following = end if tokens == 1 else token + 1
    held = Held(gate, claim.id, terms, valid_until, renew_at, token, following, end, stale=claim.changed)
    session.helds[held.id] = held
    gate.used += terms.permits
    if terms.permits == gate.capacity:
        gate.sole = held
    turn.begin(held, token, terms.owner or claim.id, now)
    if not answered:  # others may wait: all we know of them is that they rank behind this turn
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
