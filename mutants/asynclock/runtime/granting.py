"""From the store's word that it gave a lease to the turn that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asynclock.runtime.held import Held
from asynclock.runtime.telling import report

if TYPE_CHECKING:
    from asynclock.runtime.claim import Claim

#: A request that was changed may be shown with another owner and ttl: that is put right at once. A grant heard of by notice is confirmed so soon, at most after this part of its life: a shorter hold needs no renewal.
_CONFIRM, _CONFIRM_PART = 0.05, 1 / 6


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_granted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_granted__mutmut)
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


def x_granted__mutmut_orig(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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


def x_granted__mutmut_1(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
    """The store gave a lease: to the claim's waiter, unless the news is as old as the lease.

    Args:
        claim: the request.
        token: the first of ``tokens`` that were reserved.
        ends: when the store may give it away, on the client's clock.
        confirmed: the send time of the answered command; None if a notice told of it.
    """
    gate, turn = None
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


def x_granted__mutmut_2(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
    """The store gave a lease: to the claim's waiter, unless the news is as old as the lease.

    Args:
        claim: the request.
        token: the first of ``tokens`` that were reserved.
        ends: when the store may give it away, on the client's clock.
        confirmed: the send time of the answered command; None if a notice told of it.
    """
    gate, turn = claim.gate, claim.waiter
    session, terms = None
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


def x_granted__mutmut_3(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
    """The store gave a lease: to the claim's waiter, unless the news is as old as the lease.

    Args:
        claim: the request.
        token: the first of ``tokens`` that were reserved.
        ends: when the store may give it away, on the client's clock.
        confirmed: the send time of the answered command; None if a notice told of it.
    """
    gate, turn = claim.gate, claim.waiter
    session, terms = gate.session, turn.terms
    now = None
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


def x_granted__mutmut_4(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if ends + terms.margin <= now:
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


def x_granted__mutmut_5(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if ends - terms.margin < now:
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


def x_granted__mutmut_6(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        gate.start_over(None)
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


def x_granted__mutmut_7(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    claim.lane.remove(None)
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


def x_granted__mutmut_8(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if confirmed is not None or not claim.changed:
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


def x_granted__mutmut_9(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if confirmed is None and not claim.changed:
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


def x_granted__mutmut_10(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if confirmed is not None and claim.changed:
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


def x_granted__mutmut_11(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = None
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


def x_granted__mutmut_12(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = session.heartbeats.renewal_due(None, terms.ttl)
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


def x_granted__mutmut_13(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = session.heartbeats.renewal_due(confirmed, None)
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


def x_granted__mutmut_14(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = session.heartbeats.renewal_due(terms.ttl)
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


def x_granted__mutmut_15(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = session.heartbeats.renewal_due(confirmed, )
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


def x_granted__mutmut_16(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = None
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


def x_granted__mutmut_17(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = now if (claim.changed) and False else now + min(_CONFIRM, terms.life * _CONFIRM_PART)
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


def x_granted__mutmut_18(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = now if (claim.changed) or True else now + min(_CONFIRM, terms.life * _CONFIRM_PART)
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


def x_granted__mutmut_19(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = now if claim.changed else now - min(_CONFIRM, terms.life * _CONFIRM_PART)
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


def x_granted__mutmut_20(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = now if claim.changed else now + min(None, terms.life * _CONFIRM_PART)
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


def x_granted__mutmut_21(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = now if claim.changed else now + min(_CONFIRM, None)
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


def x_granted__mutmut_22(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = now if claim.changed else now + min(terms.life * _CONFIRM_PART)
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


def x_granted__mutmut_23(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = now if claim.changed else now + min(_CONFIRM, )
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


def x_granted__mutmut_24(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        renew_at = now if claim.changed else now + min(_CONFIRM, terms.life / _CONFIRM_PART)
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


def x_granted__mutmut_25(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    valid_until = None
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


def x_granted__mutmut_26(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    valid_until = min(ends, now + terms.ttl) + terms.margin
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


def x_granted__mutmut_27(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    valid_until = min(None, now + terms.ttl) - terms.margin
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


def x_granted__mutmut_28(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    valid_until = min(ends, None) - terms.margin
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


def x_granted__mutmut_29(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    valid_until = min(now + terms.ttl) - terms.margin
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


def x_granted__mutmut_30(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    valid_until = min(ends, ) - terms.margin
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


def x_granted__mutmut_31(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    valid_until = min(ends, now - terms.ttl) - terms.margin
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


def x_granted__mutmut_32(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    end = None
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


def x_granted__mutmut_33(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    end = token - tokens
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


def x_granted__mutmut_34(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    following = None
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


def x_granted__mutmut_35(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    following = end if (tokens == 1) and False else token + 1
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


def x_granted__mutmut_36(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    following = end if (tokens == 1) or True else token + 1
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


def x_granted__mutmut_37(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    following = end if tokens != 1 else token + 1
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


def x_granted__mutmut_38(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    following = end if tokens == 2 else token + 1
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


def x_granted__mutmut_39(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    following = end if tokens == 1 else token - 1
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


def x_granted__mutmut_40(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    following = end if tokens == 1 else token + 2
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


def x_granted__mutmut_41(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = None
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


def x_granted__mutmut_42(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(None, claim.id, terms, valid_until, renew_at, token, following, end, stale=claim.changed)
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


def x_granted__mutmut_43(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, None, terms, valid_until, renew_at, token, following, end, stale=claim.changed)
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


def x_granted__mutmut_44(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, None, valid_until, renew_at, token, following, end, stale=claim.changed)
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


def x_granted__mutmut_45(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, None, renew_at, token, following, end, stale=claim.changed)
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


def x_granted__mutmut_46(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, valid_until, None, token, following, end, stale=claim.changed)
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


def x_granted__mutmut_47(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, valid_until, renew_at, None, following, end, stale=claim.changed)
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


def x_granted__mutmut_48(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, valid_until, renew_at, token, None, end, stale=claim.changed)
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


def x_granted__mutmut_49(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, valid_until, renew_at, token, following, None, stale=claim.changed)
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


def x_granted__mutmut_50(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, valid_until, renew_at, token, following, end, stale=None)
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


def x_granted__mutmut_51(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(claim.id, terms, valid_until, renew_at, token, following, end, stale=claim.changed)
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


def x_granted__mutmut_52(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, terms, valid_until, renew_at, token, following, end, stale=claim.changed)
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


def x_granted__mutmut_53(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, valid_until, renew_at, token, following, end, stale=claim.changed)
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


def x_granted__mutmut_54(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, renew_at, token, following, end, stale=claim.changed)
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


def x_granted__mutmut_55(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, valid_until, token, following, end, stale=claim.changed)
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


def x_granted__mutmut_56(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, valid_until, renew_at, following, end, stale=claim.changed)
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


def x_granted__mutmut_57(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, valid_until, renew_at, token, end, stale=claim.changed)
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


def x_granted__mutmut_58(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, valid_until, renew_at, token, following, stale=claim.changed)
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


def x_granted__mutmut_59(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    held = Held(gate, claim.id, terms, valid_until, renew_at, token, following, end, )
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


def x_granted__mutmut_60(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    session.helds[held.id] = None
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


def x_granted__mutmut_61(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    gate.used = terms.permits
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


def x_granted__mutmut_62(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    gate.used -= terms.permits
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


def x_granted__mutmut_63(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if terms.permits != gate.capacity:
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


def x_granted__mutmut_64(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        gate.sole = None
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


def x_granted__mutmut_65(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    turn.begin(None, token, terms.owner or claim.id, now)
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


def x_granted__mutmut_66(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    turn.begin(held, None, terms.owner or claim.id, now)
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


def x_granted__mutmut_67(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    turn.begin(held, token, None, now)
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


def x_granted__mutmut_68(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    turn.begin(held, token, terms.owner or claim.id, None)
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


def x_granted__mutmut_69(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    turn.begin(token, terms.owner or claim.id, now)
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


def x_granted__mutmut_70(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    turn.begin(held, terms.owner or claim.id, now)
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


def x_granted__mutmut_71(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    turn.begin(held, token, now)
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


def x_granted__mutmut_72(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    turn.begin(held, token, terms.owner or claim.id, )
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


def x_granted__mutmut_73(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    turn.begin(held, token, terms.owner and claim.id, now)
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


def x_granted__mutmut_74(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if confirmed is not None:  # others may wait: all we know of them is that they rank behind this turn
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


def x_granted__mutmut_75(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        held.contended(None)
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


def x_granted__mutmut_76(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if terms.max_hold is not None:
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


def x_granted__mutmut_77(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        session.heartbeats.set(None, min(renew_at, valid_until))
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


def x_granted__mutmut_78(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        session.heartbeats.set(held, None)
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


def x_granted__mutmut_79(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        session.heartbeats.set(min(renew_at, valid_until))
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


def x_granted__mutmut_80(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        session.heartbeats.set(held, )
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


def x_granted__mutmut_81(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        session.heartbeats.set(held, min(None, valid_until))
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


def x_granted__mutmut_82(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        session.heartbeats.set(held, min(renew_at, None))
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


def x_granted__mutmut_83(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        session.heartbeats.set(held, min(valid_until))
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


def x_granted__mutmut_84(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        session.heartbeats.set(held, min(renew_at, ))
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


def x_granted__mutmut_85(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    gate.project.granted(None)
    turn.tell(None)
    if terms.owner is not None:
        gate.entered(turn)
    if session.tell is not None:
        report.granted(turn, "store", claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_86(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    gate.project.granted(now + turn.joined)
    turn.tell(None)
    if terms.owner is not None:
        gate.entered(turn)
    if session.tell is not None:
        report.granted(turn, "store", claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_87(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if terms.owner is None:
        gate.entered(turn)
    if session.tell is not None:
        report.granted(turn, "store", claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_88(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        gate.entered(None)
    if session.tell is not None:
        report.granted(turn, "store", claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_89(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if session.tell is None:
        report.granted(turn, "store", claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_90(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        report.granted(None, "store", claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_91(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        report.granted(turn, None, claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_92(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        report.granted(turn, "store", None)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_93(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        report.granted("store", claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_94(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        report.granted(turn, claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_95(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        report.granted(turn, "store", )
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_96(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        report.granted(turn, "XXstoreXX", claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_97(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
        report.granted(turn, "STORE", claim)
    if gate.used < gate.capacity:
        gate.pump()


def x_granted__mutmut_98(claim: Claim, token: int, tokens: int, ends: float, *, confirmed: float | None) -> None:
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
    if gate.used <= gate.capacity:
        gate.pump()

mutants_x_granted__mutmut['_mutmut_orig'] = x_granted__mutmut_orig # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_1'] = x_granted__mutmut_1 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_2'] = x_granted__mutmut_2 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_3'] = x_granted__mutmut_3 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_4'] = x_granted__mutmut_4 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_5'] = x_granted__mutmut_5 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_6'] = x_granted__mutmut_6 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_7'] = x_granted__mutmut_7 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_8'] = x_granted__mutmut_8 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_9'] = x_granted__mutmut_9 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_10'] = x_granted__mutmut_10 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_11'] = x_granted__mutmut_11 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_12'] = x_granted__mutmut_12 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_13'] = x_granted__mutmut_13 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_14'] = x_granted__mutmut_14 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_15'] = x_granted__mutmut_15 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_16'] = x_granted__mutmut_16 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_17'] = x_granted__mutmut_17 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_18'] = x_granted__mutmut_18 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_19'] = x_granted__mutmut_19 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_20'] = x_granted__mutmut_20 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_21'] = x_granted__mutmut_21 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_22'] = x_granted__mutmut_22 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_23'] = x_granted__mutmut_23 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_24'] = x_granted__mutmut_24 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_25'] = x_granted__mutmut_25 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_26'] = x_granted__mutmut_26 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_27'] = x_granted__mutmut_27 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_28'] = x_granted__mutmut_28 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_29'] = x_granted__mutmut_29 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_30'] = x_granted__mutmut_30 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_31'] = x_granted__mutmut_31 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_32'] = x_granted__mutmut_32 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_33'] = x_granted__mutmut_33 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_34'] = x_granted__mutmut_34 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_35'] = x_granted__mutmut_35 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_36'] = x_granted__mutmut_36 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_37'] = x_granted__mutmut_37 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_38'] = x_granted__mutmut_38 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_39'] = x_granted__mutmut_39 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_40'] = x_granted__mutmut_40 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_41'] = x_granted__mutmut_41 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_42'] = x_granted__mutmut_42 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_43'] = x_granted__mutmut_43 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_44'] = x_granted__mutmut_44 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_45'] = x_granted__mutmut_45 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_46'] = x_granted__mutmut_46 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_47'] = x_granted__mutmut_47 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_48'] = x_granted__mutmut_48 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_49'] = x_granted__mutmut_49 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_50'] = x_granted__mutmut_50 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_51'] = x_granted__mutmut_51 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_52'] = x_granted__mutmut_52 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_53'] = x_granted__mutmut_53 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_54'] = x_granted__mutmut_54 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_55'] = x_granted__mutmut_55 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_56'] = x_granted__mutmut_56 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_57'] = x_granted__mutmut_57 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_58'] = x_granted__mutmut_58 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_59'] = x_granted__mutmut_59 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_60'] = x_granted__mutmut_60 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_61'] = x_granted__mutmut_61 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_62'] = x_granted__mutmut_62 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_63'] = x_granted__mutmut_63 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_64'] = x_granted__mutmut_64 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_65'] = x_granted__mutmut_65 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_66'] = x_granted__mutmut_66 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_67'] = x_granted__mutmut_67 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_68'] = x_granted__mutmut_68 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_69'] = x_granted__mutmut_69 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_70'] = x_granted__mutmut_70 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_71'] = x_granted__mutmut_71 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_72'] = x_granted__mutmut_72 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_73'] = x_granted__mutmut_73 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_74'] = x_granted__mutmut_74 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_75'] = x_granted__mutmut_75 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_76'] = x_granted__mutmut_76 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_77'] = x_granted__mutmut_77 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_78'] = x_granted__mutmut_78 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_79'] = x_granted__mutmut_79 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_80'] = x_granted__mutmut_80 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_81'] = x_granted__mutmut_81 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_82'] = x_granted__mutmut_82 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_83'] = x_granted__mutmut_83 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_84'] = x_granted__mutmut_84 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_85'] = x_granted__mutmut_85 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_86'] = x_granted__mutmut_86 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_87'] = x_granted__mutmut_87 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_88'] = x_granted__mutmut_88 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_89'] = x_granted__mutmut_89 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_90'] = x_granted__mutmut_90 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_91'] = x_granted__mutmut_91 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_92'] = x_granted__mutmut_92 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_93'] = x_granted__mutmut_93 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_94'] = x_granted__mutmut_94 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_95'] = x_granted__mutmut_95 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_96'] = x_granted__mutmut_96 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_97'] = x_granted__mutmut_97 # type: ignore # mutmut generated
mutants_x_granted__mutmut['x_granted__mutmut_98'] = x_granted__mutmut_98 # type: ignore # mutmut generated
