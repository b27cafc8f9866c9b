"""Renewals of many leases at once: what is due together is sent as one, answered as one, and watched by one timer.

A lease by itself costs an object to send, one to wait for the answer, two due times and ten calls of functions; ten thousand of
them every second are a tenth of a core. So those that are plain go together: held, with nothing to tell the store but that
they live, and with nobody to give way to. Whatever is more than that, before or after it was sent, is done by ``Held`` itself.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from asynclock.errors import AsynclockError
from asynclock.model.commands import Renew
from asynclock.model.outcomes import Outcome, Renewed
from asynclock.runtime.held import Held
from asynclock.runtime.telling import report
from asynclock.runtime.turn import NEVER

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asynclock.runtime.heartbeat import Beating
    from asynclock.runtime.session import Session
    from asynclock.runtime.terms import Terms

#: Leases of one call: enough to make its fixed cost small, few enough that a lost reply concerns few.
_MOST = 500


def end_overdue(due: Iterable[Beating], now: float) -> None:
    """End the leases whose time has passed, among what is due, before anything else is done for any of them."""
    # Nearly all that is due are leases to be renewed only, thousands in one tick.
    for item in [item for item in due if type(item) is not Held or now >= item.valid_until]:
        if type(item) is Held:
            item.lose(item.why())
        elif type(item) is Renewals:
            item.beat(now)


def renew_together(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


class Renewals(Struct, eq=False):
    """Leases of one ttl on their way to the store; ``terms`` are those of any of them.

    Attributes:
        due: when the first of them ends, if there is no answer: they have no due time of their own meanwhile.
    """

    session: Session
    terms: Terms
    helds: list[Held]
    due: float | None = None

    def send(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        for held in self.helds:  # only now: if nothing could be sent they are renewed one by one
            held.renewing = True
        self.session.heartbeats.set(self, first_end)

    def beat(self, now: float) -> float | None:
        """There is no answer yet: those whose time has passed are lost."""
        for held in self.helds:
            if now >= held.valid_until:
                held.lose(held.why())
        return min((held.valid_until for held in self.helds if not held.over), default=None)

    def answered(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def _renewed(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other
