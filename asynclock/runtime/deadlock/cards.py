"""Cards: what an owner that spans clients waits for, told in the store where all clients find it.

An owner that is of one client says on its leases what it waits for. One that spans clients may hold in one of them and wait in
another, which has no lease to say it on. So each client in which such an owner waits for long keeps a *card* of it: a lease of
a resource of the owner's own, in a project that is in no listing, whose details say the waits. It is written anew with every look
at the store, and ends with the wait or with its client.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from asynclock.errors import AsynclockError
from asynclock.limits import MAX_PERMITS, RESERVED
from asynclock.model import outcomes as o
from asynclock.model.commands import Acquire, Renew
from asynclock.runtime.cleanup import give_back
from asynclock.types import ResourceKey

if TYPE_CHECKING:
    from asynclock.runtime.session import Session

#: Where cards are kept, by the owner's name.
PROJECT = f"{RESERVED}owners"
#: Seconds that a card lives unrenewed, and after which it is renewed at the latest.
_TTL, RENEW_SECONDS = 10.0, 3.0


def card_of(owner: str) -> ResourceKey:
    """The resource that the cards of an owner are leases of."""
    return ResourceKey(PROJECT, owner)


class Card(Struct, eq=False):
    """One client's card of one owner; ``id`` is empty while there is none."""

    session: Session
    owner: str
    id: str = ""

    def write(self, tale: Struct) -> None:
        """Say this, from now on."""
        session, ttl_ms = self.session, round(_TTL * 1000)
        key, details = card_of(self.owner), msgspec.json.encode(tale).decode()
        command: Acquire | Renew
        if self.id:
            command = Renew(key=key, id=self.id, ttl_ms=ttl_ms, details=details)
        else:
            self.id = session.next_id()
            command = Acquire(
                key=key,
                id=self.id,
                client=session.id,
                owner=self.owner,
                capacity=MAX_PERMITS,
                ttl_ms=ttl_ms,
                wait=False,
                details=details,
            )
        session.batcher.submit(command, self._answered, session.monotonic() + _TTL)

    def _answered(self, outcome: o.Outcome | AsynclockError, _sent: float) -> None:
        if not isinstance(outcome, o.Granted | o.Renewed | AsynclockError):
            self.id = ""  # it was written too seldom, or the store has forgotten it: the next one is a new one

    def withdraw(self) -> None:
        """Say nothing any more."""
        if self.id:
            give_back(self.session, card_of(self.owner), self.id, _TTL)
            self.id = ""
