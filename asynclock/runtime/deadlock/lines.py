"""Lines of work: owners of this client that were named, and wait for something while they hold something else.

A named owner is one line of work: its tasks work together, and what it holds it gives back only after its waits. Who runs
independent work under one name says that they wait for each other. An owner that is not named is one acquire, which never
holds while it waits; nothing is kept of it here.

While a line waits for long, the leases that it has say in the store what it waits for (``Told``, in their details), so that
other clients can follow holder -> what that owner waits for -> … They stop saying so when the wait ends. An owner that spans
clients is one line of work in all of them together, and says it on a card in each (``cards``).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from asynclock.runtime.deadlock.cards import RENEW_SECONDS, Card
from asynclock.runtime.details import lingering, parse

if TYPE_CHECKING:
    from asynclock.runtime.claim import Claim
    from asynclock.runtime.held import Held
    from asynclock.runtime.session import Session
    from asynclock.runtime.turn import Turn

#: A wait is told after this part of ``deadlock_after``, and looked into again after this part.
_TELL_AFTER, _AGAIN_AFTER = 0.25, 0.5
#: A line with more waits at once is not followed: one of so many will be served.
_MAX_WAITS = 16


class Awaited(Struct, frozen=True, array_like=True, gc=False):
    """One wait of a line, as others read it.

    ``claim`` is the request in the store that speaks for it, or that it stands behind in its client; empty if it stands behind
    leases of its own client only. ``since_ms`` is unix time. ``reports``: it goes on waiting, whatever is found.
    """

    project: str
    name: str
    request: str
    permits: int
    claim: str
    priority: int
    since_ms: int
    task: str = ""
    reports: bool = False


class Told(Struct, frozen=True):
    """All waits of a line, and of its work: when it began (unix time in ms) and how many leases it has. No waits: it may move."""

    waits: tuple[Awaited, ...] = ()
    work: tuple[int, int] = (0, 0)


class Line(Struct, eq=False):
    """One owner that waits.

    Attributes:
        waiting: its turns that wait, and since when (unix time in ms).
        told: what the store was told last, by lease.
        calm: how many looks in turn have shown the same deadlock, which is only reported.
    """

    session: Session
    owner: str
    waiting: dict[Turn, int]
    told: dict[str, Told]
    began_ms: int = 0
    card: Card | None = None
    due: float | None = None
    calm: int = 0

    def holding(self) -> list[Turn]:
        """Its turns that hold."""
        return list(self.session.holding.get(self.owner, ()))

    @property
    def spans(self) -> bool:
        """Whether its owner is a line of work over all clients, and may hold in another one."""
        return any(turn.terms.spans for turn in self.waiting)

    def suspect(self) -> bool:
        """Return whether it may be part of a deadlock: it holds, and it waits."""
        return (self.owner in self.session.holding or self.spans) and 0 < len(self.waiting) <= _MAX_WAITS

    def shared(self) -> bool:
        """Return whether other clients are told of it, and the store is searched for it: ``deadlock_after`` 0 turns that off."""
        return self.suspect() and all(turn.terms.deadlock_after for turn in self.waiting)

    def asks(self) -> bool:
        """Whether it has a request under way that does not wait yet, and may be served at once."""
        claims = self.session.claims.values()
        return any(one.waiter.terms.owner == self.owner and one.waiter not in self.waiting for one in claims)

    def tale(self) -> Told:
        """What there is to tell of it now; nothing if it is not suspect."""
        if not self.suspect():
            return Told()
        holding = self.holding()
        if not self.began_ms:
            began = [turn.began for turn in holding] or [turn.joined for turn in self.waiting]
            self.began_ms = unix_ms(self.session, min(began))
        waits = [self._awaited(turn, since) for turn, since in self.waiting.items()]
        return Told(waits=tuple(waits), work=(self.began_ms, len(holding)))

    def told_to_others(self) -> Told:
        """Return what other clients are told of it; nothing if it is not shared."""
        return self.tale() if self.shared() else Told()

    def _awaited(self, turn: Turn, since_ms: int) -> Awaited:
        key, terms, claim = turn.gate.key, turn.terms, station(turn)
        name = "" if claim is None else claim.id
        task, reports = turn.task[:80], terms.on_deadlock == "report"
        return Awaited(key.project, key.name, turn.id, terms.permits, name, terms.priority, since_ms, task, reports)

    # -- in due time ----------------------------------------------------------------------------------------------

    def schedule(self) -> None:
        """Come when the wait is long enough to be told; something is new, so look often again."""
        self.calm = 0
        if self.shared():
            self.session.heartbeats.set(self, self._after(_TELL_AFTER))
        elif self.told:  # before this wait it was shared: what was told is not all any more
            self.retract()

    def _after(self, part: float) -> float:
        """When its last wait has lasted for so much of ``deadlock_after``."""
        return max(turn.joined + turn.terms.deadlock_after * part for turn in self.waiting)

    def beat(self, now: float) -> float | None:
        """Tell the store what it waits for, and look whether that will ever end, again and again."""
        if not self.shared():
            return None
        if now < (at := self._after(_TELL_AFTER)):
            return at
        self.tell()
        if now < (at := self._after(1.0)):
            return min(at, now + RENEW_SECONDS) if self.spans else at
        self.session.probe.ask(self)
        return now + self._pause()

    def _pause(self) -> float:
        """Seconds until it looks again: ever longer while a deadlock stands, at most as long as its leases take to be renewed."""
        pause = max(turn.terms.deadlock_after for turn in self.waiting) * _AGAIN_AFTER
        longest = min(turn.terms.ttl for turn in self.holding() or self.waiting) / 3
        if self.spans:
            pause, longest = min(pause, RENEW_SECONDS), min(longest, RENEW_SECONDS)
        return min(pause * 2.0 ** min(self.calm, 16), max(pause, longest))

    def tell(self) -> None:
        """Have its leases, or its card, say what it waits for, where they do not."""
        tale = self.told_to_others()
        if self.spans:
            self.card = self.card or Card(self.session, self.owner)
            self.card.write(tale)
            return
        for turn in self.holding():
            if turn.held is not None and self.told.get(turn.held.id) != tale:
                _show(turn.held)

    def retract(self) -> None:
        """Have its leases say it no more."""
        if self.card is not None:
            self.card.withdraw()
        told, self.told = self.told, {}
        for lease in told:
            held = self.session.helds.get(lease)
            if held is not None and held.turn is not None and held.turn.owner == self.owner:
                _show(held)


def _show(held: Held) -> None:
    held.stale = True
    held.renew_by(held.gate.session.monotonic())


def unix_ms(session: Session, at: float) -> int:
    """Unix time of an instant of the client's clock."""
    return round((session.wall() - session.monotonic() + at) * 1000)


def station(turn: Turn) -> Claim | None:
    """The request in the store that must be served for this turn, or before it; None if its own client's leases bar the way."""
    if turn.claim is not None:
        return turn.claim
    gate = turn.gate
    lane = gate.lane(turn.terms.permits)
    if lane.head is not None:
        return lane.head
    best = gate.best()
    return best.head if best is not None and gate.used < gate.capacity else None


# -- what a lease says ------------------------------------------------------------------------------------------------


def shown(held: Held) -> str:
    """The details of a lease as it is now: of its holder, and of what that waits for."""
    turn, session = held.turn, held.gate.session
    if turn is None:
        return lingering(held.terms.details)
    details = turn.details or turn.terms.details
    line = session.probe.lines.get(turn.owner)
    if line is None or line.spans:
        return details
    line.told[held.id] = told = line.told_to_others()
    return (
        details
        if not told.waits
        else json.dumps({**parse(details), **msgspec.to_builtins(told)}, separators=(",", ":"))
    )


def read(details: str) -> Told:
    """What a lease says of its owner's waits; nothing, if that is not understood."""
    try:
        return _decoder.decode(details) if '"waits"' in details else Told()
    except (msgspec.MsgspecError, RecursionError):
        return Told()


_decoder = msgspec.json.Decoder(Told)
