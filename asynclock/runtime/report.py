"""Events made of what happens to turns and leases. Called only while somebody listens (``session.tell``)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal

from asynclock import events
from asynclock.errors import LockTimeout
from asynclock.runtime.details import in_words

if TYPE_CHECKING:
    from asynclock.model.outcomes import Queued
    from asynclock.runtime.held import Held
    from asynclock.runtime.session import Session
    from asynclock.runtime.turn import Turn


def requested(turn: Turn, timeout: float | None) -> None:
    """Somebody asks. Called in the task that does, before anything else happens to the turn."""
    terms = turn.terms
    _tell(turn, events.Requested, permits=terms.permits, priority=terms.priority, timeout=timeout)


def queued(turn: Turn, answer: Queued | None) -> None:
    """It has to wait: in the store, or (no ``answer``) behind a lease of its own client."""
    if answer is None:
        _tell(turn, events.Queued, where="client", position=None, behind=())
    else:
        _tell(turn, events.Queued, where="store", position=answer.position, behind=in_words(answer.behind))


def granted(turn: Turn, by: Literal["store", "handoff", "linger"]) -> None:
    """It holds."""
    _tell(turn, events.Granted, token=turn.token, waited=turn.began - turn.joined, by=by)


def ended(turn: Turn, held: Held) -> None:
    """It gave its lease to the next of its client, or back, or left it to linger."""
    lasted = turn.gate.session.monotonic() - turn.began
    if held.turn is not None:
        _tell(turn, events.HandedOver, token=turn.token, held=lasted, to=held.token)
    else:
        _tell(turn, events.Released, token=turn.token, held=lasted, lingers=not held.over)


def renewed(turn: Turn, held: Held) -> None:
    """The store confirmed its lease."""
    _tell(turn, events.Renewed, token=turn.token, remaining=held.valid_until - turn.gate.session.monotonic())


def lost(turn: Turn) -> None:
    """Its lease ended by itself or was taken."""
    _tell(turn, events.Lost, token=turn.token, reason=str(turn.reason), by=turn.by, held=turn.lost_at - turn.began)


def in_vain(turn: Turn, error: BaseException) -> None:
    """It waited, and this ended the wait."""
    waited = turn.gate.session.monotonic() - turn.joined
    match error:
        case asyncio.CancelledError():
            _tell(turn, events.Withdrawn, waited=waited)
        case LockTimeout():
            _tell(turn, events.TimedOut, waited=error.waited, position=error.position)
        case _:
            _tell(turn, events.Failed, waited=waited, error=type(error).__name__, text=str(error))


def deadlock(turn: Turn, cycle: tuple[str, ...], *, victim: bool) -> None:
    """It would wait for ever."""
    _tell(turn, events.Deadlock, cycle=cycle, victim=victim)


def of_store(session: Session, kind: type[Any], **what: object) -> None:
    """What concerns the whole client."""
    if session.tell is not None:
        session.tell(kind(at=session.wall(), client=session.id, **what))


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
