"""What happens to turns and leases, told to those who want to know: as spans, as counts, as events.

Called only while somebody does (``session.tell``). Those who count get no event, which would cost more than the counting.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal

from asynclock import events
from asynclock.errors import DeadlockError, LockTimeout, QueueFull, StoreError, StoreUnavailable
from asynclock.runtime.details import in_words

if TYPE_CHECKING:
    from asynclock.model.outcomes import Queued
    from asynclock.runtime.claim import Claim
    from asynclock.runtime.held import Held
    from asynclock.runtime.session import Session
    from asynclock.runtime.turn import Turn
    from asynclock.telemetry.meter import Outcome
    from asynclock.telemetry.tracing import Trace


def requested(turn: Turn, timeout: float | None) -> None:
    """Somebody asks. Called in the task that does, before anything else happens to the turn."""
    session, terms = turn.gate.session, turn.terms
    if session.tracer is not None:
        turn.trace = trace = session.tracer.begin(
            details=turn.details or terms.details,
            project=terms.key.project,
            name=terms.key.name,
            primitive=terms.primitive,
            priority=terms.priority,
            permits=terms.permits,
        )
        if trace is not None:
            turn.details = trace.details
    if session.listened:
        _tell(turn, events.Requested, permits=terms.permits, priority=terms.priority, timeout=timeout)


def queued(turn: Turn, answer: Queued | None) -> None:
    """It has to wait: in the store, or (no ``answer``) behind a lease of its own client."""
    session = turn.gate.session
    if turn.trace is not None:
        turn.trace.queued(answer and answer.position, () if answer else _traces_here(turn))
    if not session.listened:
        return
    if answer is None:
        _tell(turn, events.Queued, where="client", position=None, behind=())
    else:
        _tell(turn, events.Queued, where="store", position=answer.position, behind=in_words(answer.behind))


def behind(trace: Trace, answer: Queued) -> bool:
    """The store says whom a traced request waits for. Whether to ask it again soon, because they have only just begun."""
    return trace.behind((holder.token, holder.details) for holder in answer.behind)


def granted(turn: Turn, by: Literal["store", "handoff", "linger"], claim: Claim | None = None) -> None:
    """It holds; ``claim`` is the request that the store granted."""
    session, waited = turn.gate.session, turn.began - turn.joined
    terms = turn.terms
    how = "queue" if claim is not None and (claim.queued is not None or claim.carrier is not None) else by
    for meter in session.meters:
        meter.granted(terms.key.project, terms.primitive, waited, turn.began, how)
    if turn.trace is not None:
        _begin_hold(turn, turn.trace, waited, by)
    if session.listened:
        _tell(turn, events.Granted, token=turn.token, waited=waited, by=by)


def _begin_hold(turn: Turn, trace: Trace, waited: float, by: str) -> None:
    gate, tracer = turn.gate, turn.gate.session.tracer
    after = None if tracer is None else tracer.last.get(gate)
    if after is not None and after.over_at is not None and after.over_at < turn.joined:
        after = None  # it was over before this came
    trace.granted(token=turn.token, waited=waited, by=by, after=after)
    turn.details = trace.details
    if turn.held is not None and by == "store":  # else the store is told of its new holder anyway
        turn.held.follow(turn.began)


def entered_again(turn: Turn, holder: Turn) -> None:
    """Its owner holds the lease already, so its wait is over."""
    if turn.trace is not None:
        turn.trace.entered_again(turn.gate.session.monotonic() - turn.joined, holder.token)


def leaving(turn: Turn) -> None:
    """A traced turn is about to end, or was lost: whoever comes next has waited for it."""
    tracer = turn.gate.session.tracer
    if tracer is not None and turn.trace is not None:
        tracer.last[turn.gate] = turn.trace


def ended(turn: Turn, held: Held) -> None:
    """It gave its lease to the next of its client, or back, or left it to linger."""
    session, terms = turn.gate.session, turn.terms
    now = session.monotonic()
    lasted = now - turn.began
    for meter in session.meters:
        meter.ended(terms.key.project, terms.primitive, lasted, now)
    if turn.trace is not None:
        turn.trace.ended(now)
    if not session.listened:
        return
    if held.turn is not None:
        _tell(turn, events.HandedOver, token=turn.token, held=lasted, to=held.token)
    else:
        _tell(turn, events.Released, token=turn.token, held=lasted, lingers=not held.over)


def renewed(turn: Turn, held: Held) -> None:
    """The store confirmed its lease."""
    session = turn.gate.session
    if session.listened:
        _tell(turn, events.Renewed, token=turn.token, remaining=held.valid_until - session.monotonic())


def lost(turn: Turn) -> None:
    """Its lease ended by itself or was taken."""
    session, terms = turn.gate.session, turn.terms
    reason, lasted = str(turn.reason), turn.lost_at - turn.began
    for meter in session.meters:
        meter.lost(terms.key.project, terms.primitive, lasted, reason)
    if turn.trace is not None:
        turn.trace.lost(turn.lost_at, reason, turn.by)
    if session.listened:
        _tell(turn, events.Lost, token=turn.token, reason=reason, by=turn.by, held=lasted)


def in_vain(turn: Turn, error: BaseException, *, tried: bool = False) -> None:
    """It waited, and this ended the wait; ``tried``: it only asked."""
    session, terms = turn.gate.session, turn.terms
    waited, outcome = session.monotonic() - turn.joined, _outcome(error, tried=tried)
    for meter in session.meters:
        meter.in_vain(terms.key.project, terms.primitive, waited, outcome)
    if turn.trace is not None:
        turn.trace.in_vain(error, waited, outcome)
    if not session.listened:
        return
    match error:
        case asyncio.CancelledError():
            _tell(turn, events.Withdrawn, waited=waited)
        case LockTimeout():
            _tell(turn, events.TimedOut, waited=error.waited, position=error.position)
        case _:
            _tell(turn, events.Failed, waited=waited, error=type(error).__name__, text=str(error))


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


def of_store(session: Session, kind: type[Any], **what: object) -> None:
    """What concerns the whole client."""
    for meter in session.meters:
        meter.happened(kind.__name__)
    if session.listened and session.tell is not None:
        session.tell(kind(at=session.wall(), client=session.id, **what))


def missed(session: Session) -> None:
    """Notices may have been missed, and everything that waits is asked for again."""
    for meter in session.meters:
        meter.happened("Resync")


def _traces_here(turn: Turn) -> list[Trace]:
    """Of those of this client that hold what the turn waits for."""
    gate = turn.gate
    ours = [gate.sole] if gate.sole is not None else [one for one in gate.session.helds.values() if one.gate is gate]
    holding = [held.turn for held in ours if held.turn is not None]
    return [one.trace for one in holding if one.trace is not None]


def _tell(turn: Turn, kind: type[Any], **what: object) -> None:
    session = turn.gate.session
    if session.tell is None:
        return
    if not turn.id:
        turn.id = session.next_id()
    key, terms = turn.terms.key, turn.terms
    session.tell(
        kind(
            at=session.wall(),
            client=session.id,
            project=key.project,
            name=key.name,
            primitive=terms.primitive,
            request=turn.id,
            owner=turn.owner or terms.owner or turn.id,
            **what,
        )
    )
