"""Events made of what happens to turns and leases.

On the way of every acquire these are called only while somebody listens (``session.tell``). What is rare (a loss, a wait in
vain, the store) is always told: an operator reads of it in the log, whether anybody listens or not.

Observers are called through the client's port. What happens in the client's own callbacks (a loss, trouble with the store) is
told a few turns of the loop later, when all holders have been told.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal

from asynclock import events
from asynclock.errors import LockTimeout
from asynclock.observation import MISSED
from asynclock.runtime.details import in_words
from asynclock.runtime.telling import follow
from asynclock.telemetry.log import current_trace, trace_in

if TYPE_CHECKING:
    from asynclock.model.outcomes import Queued
    from asynclock.runtime.claim import Claim
    from asynclock.runtime.held import Held
    from asynclock.runtime.session import Session
    from asynclock.runtime.turn import Turn
    from asynclock.types import ResourceKey


def requested(turn: Turn, timeout: float | None) -> None:
    """Somebody asks. Called in the task that does, before anything else happens to the turn."""
    terms = turn.terms
    follow.requested(turn)
    _tell(turn, events.Requested, permits=terms.permits, priority=terms.priority, timeout=timeout)


def queued(turn: Turn, answer: Queued | None) -> None:
    """It has to wait: in the store, or (no ``answer``) behind others of its own client."""
    follow.queued(turn, answer)
    if answer is None:
        _tell(turn, events.Queued, where="client", position=None, behind=())
    else:
        _tell(turn, events.Queued, where="store", position=answer.position, behind=in_words(answer.behind))


def granted(turn: Turn, by: Literal["store", "handoff", "linger"], claim: Claim | None = None) -> None:
    """It holds, and with it those of its owner that waited to enter again; ``claim`` is the request that was granted."""
    follow.granted(turn, by, claim)
    _tell(turn, events.Granted, token=turn.token, waited=turn.began - turn.joined, by=by)
    for guest in turn.guests:
        entered(guest)


def entered(guest: Turn) -> None:
    """It shares the lease that its owner holds."""
    holder = guest.shared
    if holder is not None:
        follow.entered(guest, holder)
        _tell(guest, events.Granted, token=holder.token, waited=guest.began - guest.joined, by="owner")


def left(holder: Turn) -> None:
    """One of its owner's turns has left a lease that goes on."""
    if not holder.guests:
        return
    *stay, guest = holder.guests
    holder.guests = tuple(stay)
    lasted = holder.gate.session.monotonic() - guest.began
    _tell(guest, events.Released, token=holder.token, held=lasted, lingers=False)


def ended(turn: Turn, held: Held) -> None:
    """It gave its lease to the next of its client, or back, or left it to linger."""
    now = turn.gate.session.monotonic()
    lasted = now - turn.began
    follow.ended(turn, now)
    if held.turn is not None:
        _tell(turn, events.HandedOver, token=turn.token, held=lasted, to=held.token)
        granted(held.turn, "handoff")
    else:
        _tell(turn, events.Released, token=turn.token, held=lasted, lingers=not held.over)


def renewed(turn: Turn, held: Held) -> None:
    """The store confirmed its lease."""
    _tell(turn, events.Renewed, token=turn.token, remaining=held.valid_until - turn.gate.session.monotonic())


def lost(holder: Turn) -> None:
    """Its lease ended by itself or was taken, for all who shared it."""
    guests, holder.guests = holder.guests, ()
    follow.lost(holder)
    for turn in (*reversed(guests), holder):
        lasted = max(0.0, holder.lost_at - turn.began)
        what = {"token": holder.token, "reason": str(holder.reason), "by": holder.by, "held": lasted}
        _say_later(turn, what)


def in_vain(turn: Turn, error: BaseException, *, tried: bool = False) -> None:
    """It waited, and this ended the wait; ``tried``: it only asked.

    One that was granted all the same has been told to end otherwise.
    """
    if turn.token or turn.shared is not None:
        return
    follow.in_vain(turn, error, tried=tried)
    waited = turn.gate.session.monotonic() - turn.joined
    match error:
        case asyncio.CancelledError() | GeneratorExit():
            _tell(turn, events.Withdrawn, waited=waited)
        case LockTimeout():
            _say(turn, events.TimedOut, waited=error.waited, position=error.position)
        case _:
            what = {"waited": waited, "error": type(error).__name__, "text": str(error)}
            _say(turn, events.Failed, **what)


def forced(session: Session, key: ResourceKey, *, primitive: str, owner: str, token: int, reason: str, by: str) -> None:
    """An operator took a lease away, through this client."""
    event = events.Forced(
        at=session.wall(),
        client=session.id,
        **session.place,
        project=key.project,
        name=key.name,
        primitive=primitive,
        request="",
        owner=owner,
        token=token,
        reason=reason,
        by=by,
    )
    session.log.event(event, trace_id=_trace(session))
    if session.tell is not None:
        session.tell(event)


def deadlock(turn: Turn, cycle: tuple[str, ...], *, victim: bool, reported: bool) -> None:
    """It would wait for ever."""
    _tell(turn, events.Deadlock, cycle=cycle, victim=victim, reported=reported)


def of_store(session: Session, kind: type[Any], **what: object) -> None:
    """What concerns the whole client."""
    follow.happened(session, kind.__name__, float(str(what.get("seconds", 0.0))))
    if session.listened:
        session.tell_later(kind(at=session.wall(), client=session.id, **session.place, **what))


def _tell(turn: Turn, kind: type[Any], **what: object) -> None:
    """Tell those who listen."""
    session = turn.gate.session
    if session.listened and session.tell is not None:
        session.tell(_made(turn, kind, what))


def _say(turn: Turn, kind: type[Any], **what: object) -> None:
    """Tell those who listen, and the log; in the task that asked."""
    session = turn.gate.session
    if session.listened or session.log.wants(kind):
        event = _made(turn, kind, what)
        session.log.event(event, trace_id=_trace(session))
        if session.listened and session.tell is not None:
            session.tell(event)


def _say_later(turn: Turn, what: dict[str, object]) -> None:
    """Tell those who listen, and the log, of a loss, when all holders have been told."""
    event = _made(turn, events.Lost, what)
    session = turn.gate.session
    session.log.event_later(event, trace_id=trace_in(turn.details))
    if session.listened:
        session.tell_later(event)


def _trace(session: Session) -> str:
    """The trace of the caller's span, or nothing."""
    found = session.port.call("tracer", current_trace)
    return "" if found is MISSED else found


def _made(turn: Turn, kind: type[Any], what: dict[str, object]) -> Any:
    session, terms = turn.gate.session, turn.terms
    if not turn.id:
        turn.id = session.next_id()
    return kind(
        at=session.wall(),
        client=session.id,
        **session.place,
        project=terms.key.project,
        name=terms.key.name,
        primitive=terms.primitive,
        request=turn.id,
        owner=turn.owner or terms.owner or turn.id,
        **what,
    )
