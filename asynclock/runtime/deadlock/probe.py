"""Looks for deadlocks: within the client as soon as a line of work waits, across clients when it has waited for long.

1. Within the client all is known: in the next turn of the loop after a wait began, a cycle that it closed is cut.
2. Across clients a line that has waited for ``deadlock_after`` is followed through the store: holder, what its owner waits for
   by what its leases say, holder of that, ... one batch of Inspect per level, MAX_RESOURCES and MAX_LEVELS at most.
3. What one look shows may never have been true at one time, and a client that is slow, or gone, may not say so. So a knot
   is cut only after a later look has shown the same leases in the same hands, waiting for the same requests, and every
   lease renewed by its client since: all of it was true when the earlier look ended. Clients that see a knot renew their
   leases in it, so that the others may be sure.
4. All see the same knot and name the same victim; each cuts its own only. Of a cycle that is only to be reported, each client
   tells its part. Such a knot stands: soon nothing is renewed for it any more, and the looks at it get further apart.

An owner that spans clients is looked for in the store only: no client knows all of it. Its waits are on cards (``cards``), which
are read when it is met as a holder, and must be renewed like the leases.

What stays unseen: owners without a name; lines of clients that do not watch; cycles through the limits above. What lasts
longer: where a wait stands behind waiters of other clients' own lines, it is seen when these come to the store.
"""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from asynclock.errors import AsynclockError, DeadlockError
from asynclock.model import outcomes as o
from asynclock.model.commands import Inspect
from asynclock.model.deadlock import Knot, Link, stuck, victim
from asynclock.runtime.deadlock.lines import Line, unix_ms
from asynclock.runtime.deadlock.picture import Picture, of_client, of_records, wanted_by
from asynclock.runtime.telling import follow, report
from asynclock.types import ResourceKey, Victim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from asynclock.runtime.session import Session
    from asynclock.runtime.turn import Turn

#: How much one look reads at most, and how long a cycle it can see.
MAX_RESOURCES, MAX_LEVELS = 2_000, 64
#: How many lines of this client are followed at once when a wait begins; the look at the store has no such bound.
_MAX_LINES = 1_000
#: Seconds from one look to the next; longer by so much for each holder or waiter that was read.
_APART, _PER_RECORD = (0.1, 0.2), 0.0005
#: For so many seconds a suspicion is looked into with every look; then as often as any other wait.
_HURRY = 2.0


class Suspicion(Struct):
    """A knot that was seen: by which lines, when first, and until when its leases lasted then.

    ``stands``: it is certain, and told, and nobody will give way.
    """

    lines: list[Line]
    since: float
    until_ms: dict[str, int]
    stands: bool = False

    def renewed(self, until_ms: dict[str, int]) -> bool:
        """Whether all leases and cards of other clients have been renewed since, or are new."""
        return all(not until or until > self.until_ms.get(lease, 0) for lease, until in until_ms.items())


class Probe:
    """The lines of work of one client, and the looks at them."""

    def __init__(self, session: Session, policy: Victim) -> None:
        self._session = session
        self._policy = policy
        self.lines: dict[str, Line] = {}
        #: How often the store was looked at.
        self.looks = 0
        self.due: float | None = None
        self._not_before = 0.0
        self._new: dict[Line, None] = {}
        self._asked: dict[Line, None] = {}
        self._looking = False
        self._suspected: dict[frozenset[str], Suspicion] = {}
        #: Cycles that were told, with the turns of this client in them.
        self._reported: dict[frozenset[str], list[Turn]] = {}

    # -- what the gates say of owners that are named ----------------------------------------------------------------

    def waits(self, turn: Turn) -> None:
        """It begins to wait, or waits in another place."""
        owner = turn.terms.owner
        if owner is None:
            return
        line = self.lines.get(owner)
        if line is None:
            self.lines[owner] = line = Line(self._session, owner, {}, {})
        elif turn in line.waiting:
            return
        turn.id = turn.id or self._session.next_id()
        line.waiting[turn] = unix_ms(self._session, turn.joined)
        self._watch(line)

    def holds(self, turn: Turn) -> None:
        """It waits no more, for it holds; its owner may wait for something else."""
        self.over(turn)
        if (line := self.lines.get(turn.owner)) is not None:
            self._watch(line)

    def over(self, turn: Turn) -> None:
        """It waits no more."""
        line = self.lines.get(turn.terms.owner or "")
        if line is None or line.waiting.pop(turn, None) is None:
            return
        line.retract()
        if not line.waiting:
            del self.lines[line.owner]
            self._session.heartbeats.remove(line)

    def _watch(self, line: Line) -> None:
        if line.suspect():
            line.schedule()
            if not self._new:
                self._session.soon(self._look_here)
            self._new[line] = None

    # -- within the client ----------------------------------------------------------------------------------------

    def _look_here(self) -> None:
        """Cut what the waits that began just now have closed; once more if there was something."""
        lines, self._new = self._new, {}
        while lines:
            picture = of_client(self._session, lines, _MAX_LINES)
            cut = [self._settle(picture, knot) for knot in stuck(picture.resources).knots if not self._in_motion(knot)]
            if not any(cut):
                return

    def _in_motion(self, knot: Knot) -> bool:
        return any(line.asks() for line in self._mine(knot))

    def _mine(self, knot: Knot) -> list[Line]:
        """The lines of this client in a knot."""
        owners = {wait.owner for wait in knot.waits if wait.owner.client in ("", self._session.id)}
        lines = [(owner, self.lines.get(owner.name)) for owner in owners]
        return [line for owner, line in lines if line is not None and line.spans == (not owner.client)]

    # -- across clients -------------------------------------------------------------------------------------------

    def ask(self, line: Line) -> None:
        """Look at the store for this line, soon and together with others."""
        self._asked[line] = None
        self._look_soon()

    def _look_soon(self) -> None:
        if self._asked and self.due is None and not self._looking:
            self._session.heartbeats.set(self, max(self._session.monotonic(), self._not_before))

    def beat(self, _now: float) -> None:
        """Look at the store for all lines that asked."""
        lines, self._asked = [line for line in self._asked if line.shared()], {}
        self.looks += 1
        self._looking = True
        # The answers come in a task of the client; what is made of them must not be able to end it.
        Look(self._session, lines, lambda records: self._session.soon(partial(self._compare, lines, records)))

    def _compare(self, lines: list[Line], records: dict[ResourceKey, o.Inspected]) -> None:
        """Compare what was read for these lines with the look before, and cut what is certain."""
        now = self._session.monotonic()
        amount = sum(len(record.holders) + len(record.waiters) for record in records.values())
        self._not_before = now + random.uniform(*_APART) + amount * _PER_RECORD  # noqa: S311 - a jitter
        self._looking = False
        try:
            self._judge(lines, records, now)
        finally:  # a fault in the picture is told by the loop, and is no end of the looks
            self._look_soon()

    def _judge(self, lines: list[Line], records: dict[ResourceKey, o.Inspected], now: float) -> None:
        before = self._suspected
        picture = of_records(self._session, records)
        self._suspected = {name: one for name, one in before.items() if not set(lines).intersection(one.lines)}
        standing = set[Line]()
        for knot in stuck(picture.resources).knots:
            mine = self._mine(knot)
            if mine and not self._in_motion(knot):
                until_ms = picture.until_ms(knot)
                first = self._suspected[knot.name] = before.get(knot.name) or Suspicion(mine, now, until_ms)
                if first.since < now and first.renewed(until_ms):
                    self._settle(picture, knot)
                    first.stands = picture.awaited[victim(knot.cycle, self._policy).wait.request].reports
                hurry = now < first.since + _HURRY
                if hurry:
                    self._asked.update(dict.fromkeys(mine))
                if hurry or not first.stands:
                    self._affirm(mine, now)
                else:
                    standing.update(mine)
        for line in lines:
            line.calm = line.calm + 1 if line in standing else 0

    def _affirm(self, lines: list[Line], now: float) -> None:
        """Let others be sure of these: their leases say what they wait for, and are renewed."""
        for line in lines:
            line.tell()
            for turn in line.holding():
                if turn.held is not None:
                    turn.held.renew_by(now)

    # -- what comes of it -----------------------------------------------------------------------------------------

    def _settle(self, picture: Picture, knot: Knot) -> bool:
        """Tell of its cycle, once, and have the victim give way if that is a wait of this client; return whether it did."""
        chosen = victim(knot.cycle, self._policy)
        name = frozenset(word for link in knot.cycle for word in (link.hold.lease, link.wait.request))
        if name in self._reported:
            return False
        first = knot.cycle.index(chosen)
        words = picture.words((*knot.cycle[first:], *knot.cycle[:first]))
        turns = {link.wait.request: self._turn(link) for link in knot.cycle}
        mine = [turn for turn in turns.values() if turn is not None]
        self._reported = {name: others for name, others in self._reported.items() if any(map(_waits, others))}
        self._reported[name] = mine
        gives_way = turns[chosen.wait.request]
        reported = picture.awaited[chosen.wait.request].reports
        gave_way = gives_way is not None and not reported and _give_way(gives_way, words)
        for turn in mine:
            report.deadlock(turn, words, victim=turn is gives_way, reported=reported)
        if gives_way is not None:
            self._session.log.warning("deadlock", cycle=words, on_deadlock=gives_way.terms.on_deadlock)
            if reported:
                follow.reported(gives_way)
        return gave_way

    def _turn(self, link: Link) -> Turn | None:
        """The wait itself, if it is one of this client's."""
        if link.owner.client not in ("", self._session.id) or link.owner.name not in self.lines:
            return None
        waiting = self.lines[link.owner.name].waiting
        return next((turn for turn in waiting if turn.id == link.wait.request), None)


def _waits(turn: Turn) -> bool:
    return turn.claim is not None or turn.entry is not None


def _give_way(turn: Turn, words: tuple[str, ...]) -> bool:
    """End the wait as a cancel would, and say why."""
    future = turn.future
    if future is None or future.done():
        return False
    turn.gate.leave(turn)
    future.set_exception(DeadlockError(turn.gate.key, cycle=words))
    return True


class Look:
    """One look at the store: from what these lines wait for to whatever those who hold it wait for, level by level.

    Args:
        done: called with what was read; what could not be is missing.
    """

    def __init__(
        self, session: Session, lines: Iterable[Line], done: Callable[[dict[ResourceKey, o.Inspected]], None]
    ) -> None:
        self._session = session
        self._done = done
        self._read: dict[ResourceKey, o.Inspected] = {}
        self._asked: set[ResourceKey] = set()
        self._ahead: set[ResourceKey] = set()
        self._open = self._levels = 0
        self._ask({turn.gate.key for line in lines for turn in line.waiting})

    def _ask(self, keys: set[ResourceKey]) -> None:
        new = sorted(keys - self._asked)[: MAX_RESOURCES - len(self._asked)]
        if not new or self._levels == MAX_LEVELS:
            self._done(self._read)
            return
        self._levels += 1
        self._open, self._ahead = len(new), set()
        self._asked.update(new)
        until = self._session.monotonic() + self._session.patience
        for key in new:
            self._session.batcher.submit(Inspect(key=key), partial(self._answered, key), until)

    def _answered(self, key: ResourceKey, outcome: o.Outcome | AsynclockError, _sent: float) -> None:
        self._open -= 1
        if isinstance(outcome, o.Inspected):
            self._read[key] = outcome
            self._ahead |= wanted_by(self._session, key, outcome)
        if not self._open:
            self._ask(self._ahead)
