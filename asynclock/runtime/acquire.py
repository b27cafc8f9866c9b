"""One wait, from the call to the lease: bounded, and safe to cancel at every await.

The future of the waiter is all that is awaited. Whatever ends the wait early (a cancel, a timeout, an error) leaves by
``Gate.leave``, which is synchronous: the caller gets its CancelledError at once, and the client's task cleans up behind it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from asynclock.errors import AsynclockError, LockTimeout, StoreUnavailable, shown
from asynclock.model.outcomes import Busy
from asynclock.runtime.details import in_words

if TYPE_CHECKING:
    from asynclock.model.record import Holder
    from asynclock.runtime.gate import Gate
    from asynclock.runtime.held import Held
    from asynclock.runtime.lane import Waiter
    from asynclock.runtime.terms import Terms


async def acquire(gate: Gate, terms: Terms, timeout: float | None) -> Held:
    """Wait for a lease that is valid now.

    Args:
        timeout: seconds; 0 asks once and does not queue; None waits for ever.

    Raises:
        LockTimeout, StoreError, QueueFull, DeadlockError, ConfigurationError: see ``asynclock.errors``.
    """
    held = await _acquire(gate, terms, timeout)
    if isinstance(held, Busy):
        gate.project.stats.timeouts += 1
        raise LockTimeout(gate.key, waited=0.0, holders=in_words(held.holders) or _own(gate))
    return held


async def try_acquire(gate: Gate, terms: Terms) -> Held | None:
    """Return a lease if there is one to have now, else None; never queues."""
    held = await _acquire(gate, terms, 0.0)
    return None if isinstance(held, Busy) else held


async def _acquire(gate: Gate, terms: Terms, timeout: float | None) -> Held | Busy:
    session = gate.session
    joined = session.monotonic()
    while True:
        session.check_open()
        waiter = gate.join(terms, joined, wait=timeout != 0)
        timer = None
        if timeout is not None and not waiter.future.done():
            # Asking once has no time of its own; what bounds it is the store's answer, or the want of one.
            left = joined + (timeout or session.patience) - session.monotonic()
            timer = asyncio.get_running_loop().call_later(max(0.0, left), _time_out, waiter)
        try:
            held = await waiter.future
        except BaseException:
            gate.leave(waiter)
            raise
        finally:
            if timer is not None:
                timer.cancel()
        if isinstance(held, Busy) or held.valid():
            return held
        # It ran out between the grant and this line: the loop was blocked. Asked again, in the old place,
        # unless it was the client's end.


def _time_out(waiter: Waiter) -> None:
    if waiter.future.done():
        return
    gate = waiter.gate
    error = _timeout_error(waiter, gate.session.monotonic() - waiter.joined)
    gate.leave(waiter)
    gate.project.stats.timeouts += 1
    waiter.future.set_exception(error)


def _timeout_error(waiter: Waiter, waited: float) -> AsynclockError:
    """LockTimeout; StoreUnavailable if the store is why."""
    gate = waiter.gate
    claim = waiter.claim
    if claim is not None and claim.queued is None and (waiter.wait is False or gate.session.batcher.in_trouble()):
        cause = gate.session.batcher.trouble
        text = f"waited {waited:.3g} s for {shown(gate.key)} without an answer from the store"
        error = StoreUnavailable(f"{text} ({cause})" if cause else text)
        error.__cause__ = cause
        return error
    holders: tuple[Holder, ...] = ()
    position = None
    if claim is not None and claim.queued is not None:
        holders, position = claim.queued.behind, claim.queued.position
    return LockTimeout(gate.key, waited=waited, position=position, holders=in_words(holders) or _own(gate))


def _own(gate: Gate) -> tuple[str, ...]:
    """Our own leases, when they are what was waited for."""
    return tuple(f"this client (token {held.token})" for held in list(gate.holding)[:3])
