"""What happens to turns and leases, as spans and as counts. Called by ``report`` only, so only while somebody watches.

Those who count are told by calls rather than by events, whose making would cost more than the counting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asynclock.errors import DeadlockError, LockTimeout, QueueFull, StoreError, StoreUnavailable

if TYPE_CHECKING:
    from asynclock.model.outcomes import Queued
    from asynclock.runtime.claim import Claim
    from asynclock.runtime.session import Session
    from asynclock.runtime.turn import Turn
    from asynclock.telemetry.meter import Outcome
    from asynclock.telemetry.tracing import Trace


def requested(turn: Turn) -> None:
    """Somebody asks; this is the task that does."""
    session, terms = turn.gate.session, turn.terms
    if session.tracer is None:
        return
    turn.trace = trace = session.tracer.begin(
        *terms.key,
        terms.primitive,
        priority=terms.priority,
        permits=terms.permits,
        details=turn.details or terms.details,
    )
    if trace is not None:
        turn.details = trace.details


def queued(turn: Turn, answer: Queued | None) -> None:
    """It has to wait: in the store, or (no ``answer``) behind others of its own client."""
    if turn.trace is not None:
        if answer is None:
            turn.trace.queued(None, _traces_here(turn))
        else:
            turn.trace.queued(answer.position, ())


def behind(trace: Trace, answer: Queued) -> bool:
    """The store says whom a traced request waits for. Whether to ask it again soon, because they have only just begun."""
    return trace.behind((holder.token, holder.details) for holder in answer.behind)


def granted(turn: Turn, by: str, claim: Claim | None) -> None:
    """It holds; ``claim`` is the request that the store granted."""
    session, key, waited = turn.gate.session, turn.terms.key, turn.began - turn.joined
    how = "queue" if claim is not None and (claim.queued is not None or claim.carrier is not None) else by
    for meter in session.meters:
        meter.granted(key.project, turn.terms.primitive, waited, turn.began, how)
    if turn.trace is not None:
        _begin_hold(turn, turn.trace, waited, by)


def _begin_hold(turn: Turn, trace: Trace, waited: float, by: str) -> None:
    gate, tracer = turn.gate, turn.gate.session.tracer
    after = None if tracer is None else tracer.last.get(gate)
    if after is not None and after.over_at < turn.joined:
        after = None  # it was over before this came
    trace.granted(token=turn.token, waited=waited, by=by, after=after)
    turn.details = trace.details
    if turn.held is not None and by == "store":  # else the store is told of its new holder anyway
        turn.held.follow(turn.began)


def entered(guest: Turn, holder: Turn) -> None:
    """Its owner holds the lease already, so its wait is over."""
    if guest.trace is not None:
        guest.trace.entered_again(guest.began - guest.joined, holder.token)


def ended(turn: Turn, now: float) -> None:
    """It gave its lease to the next of its client, or back, or left it to linger."""
    session, key = turn.gate.session, turn.terms.key
    for meter in session.meters:
        meter.ended(key.project, turn.terms.primitive, now - turn.began, now)
    if turn.trace is not None:
        turn.trace.ended(now)
        _remember(turn, turn.trace)


def lost(turn: Turn) -> None:
    """Its lease ended by itself or was taken."""
    session, key, reason = turn.gate.session, turn.terms.key, str(turn.reason)
    for meter in session.meters:
        meter.lost(key.project, turn.terms.primitive, max(0.0, turn.lost_at - turn.began), reason)
    if turn.trace is not None:
        turn.trace.lost(turn.lost_at, reason, turn.by)
        _remember(turn, turn.trace)


def in_vain(turn: Turn, error: BaseException, *, tried: bool) -> None:
    """It waited, and this ended the wait; ``tried``: it only asked."""
    session, key = turn.gate.session, turn.terms.key
    waited, outcome = session.monotonic() - turn.joined, _outcome(error, tried=tried)
    for meter in session.meters:
        meter.in_vain(key.project, turn.terms.primitive, waited, outcome)
    if turn.trace is not None:
        turn.trace.in_vain(error, waited, outcome)


def reported(turn: Turn) -> None:
    """It would wait for ever, and goes on: deadlocks are only to be reported."""
    for meter in turn.gate.session.meters:
        meter.reported(turn.terms.key.project, turn.terms.primitive)


def happened(session: Session, what: str, seconds: float = 0.0) -> None:
    """Something that concerns the whole client: the class of an event of the store, or "Resync"."""
    for meter in session.meters:
        meter.happened(what, seconds)


def _outcome(error: BaseException, *, tried: bool) -> Outcome:
    match error:
        case LockTimeout():
            return "busy" if tried else "timeout"
        case StoreUnavailable():
            return "unavailable"
        case StoreError():
            return "refused"
        case QueueFull():
            return "queue_full"
        case DeadlockError():
            return "deadlock"
        case Exception():
            return "error"
        case _:
            return "cancelled"


def _remember(turn: Turn, trace: Trace) -> None:
    """Whoever has the lease next has waited for this one, if it was there already."""
    if (tracer := turn.gate.session.tracer) is not None:
        tracer.last[turn.gate] = trace


def _traces_here(turn: Turn) -> list[Trace]:
    """Of those of this client that hold what the turn waits for."""
    gate = turn.gate
    ours = [gate.sole] if gate.sole is not None else [one for one in gate.session.helds.values() if one.gate is gate]
    holding = [held.turn for held in ours if held.turn is not None]
    return [one.trace for one in holding if one.trace is not None]
