"""A lease on its way back to the store, and with it the request for the client's next waiter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from asynclock.errors import AsynclockError, LeaseLost, StoreError
from asynclock.model import outcomes as o
from asynclock.model.commands import Release
from asynclock.runtime.cleanup import give_back
from asynclock.types import LossReason

if TYPE_CHECKING:
    import asyncio

    from asynclock.runtime.claim import Claim
    from asynclock.runtime.held import Held
    from asynclock.runtime.sending.entry import Entry


class Returning(Struct, eq=False):
    """``done`` ends with the store's answer; while the store cannot be reached with that error, and the release goes on."""

    held: Held
    claim: Claim | None
    done: asyncio.Future[None] | None = None
    entry: Entry | None = None

    def send(self) -> asyncio.Future[None]:
        """Off it goes."""
        held, claim = self.held, self.claim
        session = held.gate.session
        command = Release(key=held.gate.key, id=held.id, then=None if claim is None else claim.travel())
        until = session.monotonic() + held.terms.ttl
        self.done = done = session.future()
        self.entry = entry = session.batcher.submit(command, self.answered, until, self.in_trouble)
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
        elif (done := self.done) is not None and not done.done():
            done.set_result(None)
        if self.claim is not None:
            self.claim.travelled(outcome, sent)

    def in_trouble(self, error: StoreError) -> None:
        """It has to be sent again: its task will not wait so long, nor will the request that came along."""
        self._end(error)
        if self.claim is not None:
            self.claim.travel_alone()

    def _end(self, error: AsynclockError) -> None:
        done = self.done
        if done is not None and not done.done():
            done.set_exception(error)
            done.exception()  # looked at: whoever does not wait for it any more need not hear of it
