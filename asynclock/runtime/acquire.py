"""One wait, from the call to the lease: bounded, and safe to cancel at every await.

The future of the turn is all that is awaited. Whatever ends the wait early (a cancel, a timeout, an error) leaves by
``Gate.leave``, which is synchronous: the caller gets its CancelledError at once, and the client's task cleans up behind it.
"""

from __future__ import annotations

from asyncio.events import _get_running_loop as running_loop
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from asynclock.errors import AsynclockError, LockTimeout, StoreUnavailable, shown
from asynclock.runtime.details import in_words
from asynclock.runtime.telling import report
from asynclock.runtime.turn import Turn

if TYPE_CHECKING:
    from asynclock.model.record import Holder
    from asynclock.runtime.gate import Gate
    from asynclock.runtime.heartbeat import Alarm
    from asynclock.runtime.terms import Terms


async def acquire(  # noqa: C901 - a function less on the way of every acquire
    gate: Gate, terms: Terms, timeout: float | None, *, tried: bool = False
) -> Turn:
    """Wait for a lease that is valid now.

    Args:
        timeout: seconds; 0 asks once and does not queue; None waits for ever.
        tried: to find nothing free is no failure, and not counted as one.

    Raises:
        LockTimeout, StoreError, QueueFull, DeadlockError, ConfigurationError: see ``asynclock.errors``.
    """
    session = gate.session
    joined = session.monotonic()
    while True:
        here = running_loop()
        if here is None or here is not session._usable_in:  # noqa: SLF001 - a call less in every acquire
            session.check_open()
        turn = Turn(gate, terms, joined, timeout != 0)
        if session.tell is not None:
            report.requested(turn, timeout)
        timer = None
        try:
            gate.join(turn)
            if turn.future is None:
                return turn
            if timeout is not None:
                timer = _timer(turn, timeout)
            busy = await turn.future
        except BaseException as error:
            _leave(turn, error)
            session.port.call(
                "events", report.in_vain, turn, error
            )  # the caller gets its own error, whatever this does
            raise
        finally:
            if timer is not None:
                timer.cancel()
        if busy is not None:
            raise _not_now(turn, busy.holders, tried=tried)
        turn.future = None
        if (held := turn.held) is not None and not held.over and session.monotonic() < held.valid_until:
            return turn  # what is mostly so, and what ``valid`` would say
        turn = turn.shared or turn
        if turn.valid():
            return turn
        # It ran out between the grant and this line: the loop was blocked. Asked again, in the old place,
        # unless it was the client's end.


def _leave(turn: Turn, error: BaseException) -> None:
    gate = turn.gate
    if isinstance(error, GeneratorExit):  # closed unfinished, by any thread, or when the loop has gone
        gate.session.in_loop(partial(gate.leave, turn))
    else:
        gate.leave(turn)


async def try_acquire(gate: Gate, terms: Terms) -> Turn | None:
    """Return a turn that holds if there is a lease to have now, else None; never queues."""
    try:
        return await acquire(gate, terms, 0.0, tried=True)
    except LockTimeout:
        return None


def _not_now(turn: Turn, holders: tuple[Holder, ...], *, tried: bool) -> LockTimeout:
    """It asked once, and others hold."""
    gate = turn.gate
    gate.project.stats.timeouts += not tried
    left = gate.session.batcher.quarantine_left()
    error = LockTimeout(gate.key, waited=0.0, holders=in_words(holders) or _own(gate), quarantine=left)
    report.in_vain(turn, error, tried=tried)
    return error


def _timer(turn: Turn, timeout: float) -> Alarm:
    """Bound the wait, by the client's clock: the time that the machine was suspended counts.

    Asking once has no time of its own; what bounds it is the store's answer, or the want of one. In quarantine nothing is asked.
    """
    session = turn.gate.session
    if not timeout:
        timeout = 0.0 if session.batcher.quarantine_left() else session.patience
    return session.heartbeats.alarm(turn.joined + timeout, _time_out, turn)


def _time_out(turn: Turn) -> None:
    future = turn.future
    if future is None or future.done():
        return
    gate = turn.gate
    error = timeout_error(turn, gate.session.monotonic() - turn.joined)
    gate.leave(turn)
    gate.project.stats.timeouts += 1
    future.set_exception(error)


def timeout_error(turn: Turn, waited: float) -> AsynclockError:
    """LockTimeout; StoreUnavailable if the store is why."""
    gate = turn.gate
    claim = turn.claim
    batcher = gate.session.batcher
    quarantine = batcher.quarantine_left()
    unanswered = claim is not None and claim.queued is None
    if unanswered and (batcher.in_trouble() or (turn.wait is False and not quarantine)):
        cause = batcher.trouble
        text = f"waited {waited:.3g} s for {shown(gate.key)} without an answer from the store"
        error = StoreUnavailable(f"{text} ({cause})" if cause else text)
        error.__cause__ = cause
        return error
    holders: tuple[Holder, ...] = ()
    position = None
    if claim is not None and claim.queued is not None:
        holders, position = claim.queued.behind, claim.queued.position
    return LockTimeout(
        gate.key, waited=waited, position=position, holders=in_words(holders) or _own(gate), quarantine=quarantine
    )


def _own(gate: Gate) -> tuple[str, ...]:
    """Our own leases, when they are what was waited for."""
    ours = (held for held in gate.session.helds.values() if held.gate is gate)
    return tuple(f"this client (token {held.token})" for held in islice(ours, 3))
