"""A release under way, and with it the request for the client's next waiter.

A release is retried like every other request, and whoever waits for it hears the answer, not that an attempt has failed. The
wait is bounded: it ends with StoreUnavailable after ``unavailable_after`` seconds, or when the lease would have ended by itself,
whichever comes first. That is looked at when an attempt fails, so one attempt (``command_timeout``) is always waited for, and a
release that is answered costs no timer. The release itself goes on until the lease has ended in the store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from asynclock.errors import AsynclockError, LeaseLost, StoreError, StoreUnavailable, shown
from asynclock.model import outcomes as o
from asynclock.model.commands import Release
from asynclock.runtime.cleanup import give_back
from asynclock.types import LossReason

if TYPE_CHECKING:
    import asyncio

    from asynclock.runtime.claim import Claim
    from asynclock.runtime.heartbeat import Alarm
    from asynclock.runtime.held import Held
    from asynclock.runtime.sending.entry import Entry


class Returning(Struct, eq=False):
    """A release and who waits for it.

    Attributes:
        done: ends with the store's answer, or with StoreUnavailable when the time to wait for it is up.
        began: since when the answer is waited for, on the client's clock.
        timer: ends the wait; set when an attempt has failed.
    """

    held: Held
    claim: Claim | None
    done: asyncio.Future[None] | None = None
    entry: Entry | None = None
    began: float = 0.0
    timer: Alarm | None = None

    def send(self) -> asyncio.Future[None]:
        """Send the release."""
        held, claim = self.held, self.claim
        session = held.gate.session
        command = Release(key=held.gate.key, id=held.id, then=None if claim is None else claim.travel())
        self.began = began = session.monotonic()
        self.done = done = session.future()
        self.entry = entry = session.batcher.submit(command, self.answered, began + held.terms.ttl, self.in_trouble)
        if claim is not None:
            claim.carrier = entry
        return done

    def answered(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The store's answer, or the error that ended it."""
        held, first = self.held, self.entry is not None and self.entry.attempts == 1
        self.entry = None
        if isinstance(outcome, AsynclockError):
            give_back(held.gate.session, held.gate.key, held.id, held.terms.ttl)
            self._end(outcome)
        elif isinstance(outcome, o.NotHeld) and first:
            self._end(LeaseLost(held.gate.key, token=held.token, reason=LossReason.EXPIRED))
        else:
            self._end(None)
        if self.claim is not None:
            self.claim.travelled(outcome, sent)

    def in_trouble(self, error: StoreError) -> None:
        """An attempt failed, and the release is sent again; the request that came along does not wait for that."""
        self._bound(error)
        if self.claim is not None:
            self.claim.travel_alone()

    def _bound(self, error: StoreError) -> None:
        """End the wait when its time is up."""
        self._stop_timer()
        if (done := self.done) is None or done.done():
            return
        session = self.held.gate.session
        seconds = min(session.patience, max(0.0, self.held.valid_until - self.began))
        until = self.began + seconds
        if session.monotonic() < until:
            self.timer = session.heartbeats.alarm(until, self._give_up, error)
        else:
            self._give_up(error)

    def _give_up(self, error: StoreError) -> None:
        """Tell who waits that there is no answer. Its own error each time: that of the batch is shared, and may be an inner one."""
        seconds = self.held.gate.session.monotonic() - self.began
        text = f"the release of {shown(self.held.gate.key)} was not confirmed within {seconds:.3g} s ({error.message})"
        late = StoreUnavailable(text, remedy="it is retried until the lease has ended by itself")
        late.__cause__ = error
        self._end(late)

    def _end(self, error: AsynclockError | None) -> None:
        self._stop_timer()
        done = self.done
        if done is None or done.done():
            return
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)
            done.exception()  # looked at: whoever does not wait for it any more need not hear of it

    def _stop_timer(self) -> None:
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
