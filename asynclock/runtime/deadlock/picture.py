"""A picture of who holds what and who waits for what, for ``model.deadlock``: of this client alone, or of what was read.

It shows nobody as waiting who may move, whatever is missing in it:

1. An owner waits only as it says itself: this client's by their turns, others by what their leases say. One whose leases say
   different things, or name a request that is not where they say, is in motion, and shown without waits.
2. A wait is shown behind the request that speaks for it, or that it stands behind in its own client; and in nobody's way.
3. What is not known keeps nobody waiting: a resource that was not read, the lines of other clients. Of this client alone,
   what other clients hold counts as free, and a request stands before a waiter only if it surely does so in the store.
4. An owner that spans clients (``Owner`` without a client) waits as all its cards say together, and is not looked for in one
   client alone. One that waits for what it holds itself is in motion: it is a name that several lines of work share.
"""

from __future__ import annotations

from bisect import bisect
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from msgspec.structs import replace

from asynclock.errors import shown
from asynclock.model.deadlock import Cycle, Hold, Knot, Link, Owner, Resource, Wait
from asynclock.runtime.deadlock.cards import PROJECT, card_of
from asynclock.runtime.deadlock.lines import Awaited, Line, Told, read, station, unix_ms
from asynclock.runtime.details import place_of, spans
from asynclock.runtime.project import ProjectQueue
from asynclock.runtime.turn import NEVER
from asynclock.types import ResourceKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from asynclock.model.outcomes import Inspected
    from asynclock.model.record import Holder
    from asynclock.runtime.gate import Gate
    from asynclock.runtime.session import Session
    from asynclock.runtime.turn import Turn

#: Where a turn of this client waits: for a resource, or for a place among the leases that its project may have.
_Place: TypeAlias = "Gate | ProjectQueue"


class Face(NamedTuple):
    """What people are told of a lease and its holder; ``since_ms`` is unix time, ``until_ms`` of the store's clock, 0 if ours."""

    details: str
    since_ms: int
    until_ms: int


class Picture:
    """What there is to look at, and what people are told of it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.resources: list[Resource] = []
        #: By lease, as long as it is in one owner's hands.
        self.faces: dict[str, Face] = {}
        #: By request.
        self.awaited: dict[str, Awaited] = {}
        #: By owner that spans clients, the cards of other clients, and until when they last.
        self.cards: dict[Owner, dict[str, int]] = {}

    def until_ms(self, knot: Knot) -> dict[str, int]:
        """Until when the leases and cards that a knot is known by last; 0 for those of this client."""
        until_ms = {hold.lease: self.faces[hold.lease].until_ms for hold in knot.holds}
        for owner in {wait.owner for wait in knot.waits}:
            until_ms.update(self.cards.get(owner, {}))
        return until_ms

    def wait(self, owner: Owner, told: Told, awaited: Awaited) -> Wait:
        """One wait of an owner that says so."""
        self.awaited[awaited.request] = awaited
        return Wait(
            owner=owner,
            permits=awaited.permits,
            request=awaited.request,
            priority=awaited.priority,
            since_ms=awaited.since_ms,
            began_ms=told.work[0],
            locks=told.work[1],
            aside=True,
        )

    def hold(self, turn: Turn, permits: int) -> Hold:
        """What a named owner of this client holds."""
        lease = _tenure("" if turn.held is None else turn.held.id, turn.token)
        self.faces[lease] = Face(turn.terms.details, unix_ms(self.session, turn.began), 0)
        return Hold(owner=owner_of(self.session, turn), permits=permits, lease=lease)

    # -- in words -------------------------------------------------------------------------------------------------

    def words(self, cycle: Cycle) -> tuple[str, ...]:
        """The cycle, one phrase per owner, safe for a terminal."""
        return tuple(self._phrase(link) for link in cycle)

    def _phrase(self, link: Link) -> str:
        face, awaited, now_ms = self.faces[link.hold.lease], self.awaited[link.wait.request], self.session.wall() * 1000
        task = f" {shown(awaited.task)}" if awaited.task else ""
        held, waited = (max(0.0, (now_ms - since) / 1000) for since in (face.since_ms, awaited.since_ms))
        who = f"owner {shown(link.owner.name)} ({place_of(face.details)}{task})"
        return (
            f"{who} holds {_thing(link.held)} for {held:.1f} s and waits for {_thing(link.wanted)} for {waited:.1f} s"
        )


def owner_of(session: Session, turn: Turn) -> Owner:
    """The owner of a turn of this client that was named."""
    return Owner("" if turn.terms.spans else session.id, turn.owner)


def _thing(key: ResourceKey) -> str:
    return shown(key) if key.name else f"one of the leases that its client may have in project {shown(key.project)}"


def _tenure(lease: str, token: int) -> str:
    """A lease may pass from owner to owner within its client; the token says which of them has it."""
    return f"{lease}#{token}"


# -- of this client alone ---------------------------------------------------------------------------------------------


def of_client(session: Session, lines: Iterable[Line], most: int) -> Picture:
    """Follow what these lines wait for within this client, over so many lines at most."""
    picture, places = Picture(session), dict[_Place, list[tuple[float, Wait]]]()
    todo = [line for line in lines if line.suspect() and not line.spans]
    met = set(todo)
    for line in todo:  # which grows
        owner, told = Owner(session.id, line.owner), line.tale()
        for turn, awaited in zip(line.waiting, told.waits, strict=True):
            place = _place(turn)
            if place not in places:
                places[place] = []
                for holder in _holders(session, place):
                    ahead = session.probe.lines.get(holder.owner)
                    if ahead is None or ahead.spans:
                        continue
                    if ahead not in met and len(met) < most and ahead.suspect():
                        met.add(ahead)
                        todo.append(ahead)
            places[place].append((_came(turn), picture.wait(owner, told, awaited)))
    for place, waits in places.items():
        if isinstance(place, ProjectQueue):
            picture.resources.append(_of_project(picture, place, [wait for _, wait in waits]))
        else:
            picture.resources.append(_of_gate(picture, place, waits))
    return picture


def _place(turn: Turn) -> _Place:
    gate = turn.gate
    return gate.project if turn.claim is None and gate.project.bars(gate) else gate


def _holders(session: Session, place: _Place) -> list[Turn]:
    """The turns of named owners that hold there."""
    if isinstance(place, ProjectQueue):
        return [turn for turns in session.holding.values() for turn in turns if turn.gate.project is place]
    return place.owners().holding()


def _came(turn: Turn) -> float:
    """No earlier than this the wait, or the request that it stands behind, came to the store: a rank on our clock."""
    claim = station(turn)
    return -NEVER if claim is None else claim.waiter.rank()


def _of_gate(picture: Picture, gate: Gate, waits: list[tuple[float, Wait]]) -> Resource:
    """A request stands before a wait if the store had it, at a better rank, before the other can have come."""
    known = [lane.head for lane in gate.rows if lane.head is not None and lane.head.rank_by < NEVER]
    known.sort(key=lambda claim: claim.rank_by)
    ranks = [claim.rank_by for claim in known]
    requests = [_request(picture.session.id, claim.id, claim.lane.permits) for claim in known]
    aside: dict[int, list[Wait]] = {}
    for came, wait in waits:
        aside.setdefault(bisect(ranks, came), []).append(wait)
    holders = tuple(picture.hold(turn, turn.terms.permits) for turn in gate.owners().holding())
    return Resource(key=gate.key, capacity=gate.capacity, holders=holders, waiters=_in_line(requests, aside))


def _of_project(picture: Picture, project: ProjectQueue, waits: list[Wait]) -> Resource:
    """Every lease takes one place; whoever waits for one could have any."""
    holders = tuple(picture.hold(turn, 1) for turn in _holders(picture.session, project))
    waiters = tuple(replace(wait, permits=1) for wait in waits)
    return Resource(key=ResourceKey(project.name, ""), capacity=project.places, holders=holders, waiters=waiters)


def _request(client: str, name: str, permits: int) -> Wait:
    """A request in the store, whoever it speaks for: it is in the way of those behind it, and nobody waits for it."""
    return Wait(owner=Owner(client, name), permits=permits, request=name)


def _in_line(requests: list[Wait], aside: dict[int, list[Wait]]) -> tuple[Wait, ...]:
    """Requests in order of rank, and after so many of them the waits that stand behind these."""
    line = list(aside.get(0, ()))
    for place, request in enumerate(requests, 1):
        line.append(request)
        line += aside.get(place, ())
    return tuple(line)


# -- of what was read of the store ------------------------------------------------------------------------------------


def wanted_by(session: Session, key: ResourceKey, record: Inspected) -> set[ResourceKey]:
    """What those who hold a resource wait for, as far as they say so; and where the others say it, who span clients."""
    wanted = set[ResourceKey]()
    for holder in record.holders:
        if key.project == PROJECT:
            tale = _card(session, key.name, holder)
        elif _owner(holder).client:
            tale = _tale(session, holder)
        else:
            wanted.add(card_of(holder.owner))
            continue
        wanted.update(ResourceKey(awaited.project, awaited.name) for awaited in tale.waits)
    return wanted


def of_records(session: Session, records: Mapping[ResourceKey, Inspected]) -> Picture:
    """What the store has and, of this client, what is so now."""
    picture, told = Picture(session), dict[Owner, Told]()
    cards = {key.name: record for key, record in records.items() if key.project == PROJECT}
    records = {key: record for key, record in records.items() if key.project != PROJECT}
    held = {key: _holds(picture, record, told) for key, record in records.items()}
    for owner in [owner for owner in told if not owner.client]:
        told[owner] = _all_told(picture, owner, cards.get(owner.name), held)
    queues = {key: _queue(session, record) for key, record in records.items()}
    aside: dict[ResourceKey, dict[int, list[Wait]]] = {key: {} for key in records}
    for owner, tale in told.items():
        spots = [_spot(queues, awaited) for awaited in tale.waits]
        for awaited, spot in zip(tale.waits, spots, strict=True):
            if spot is not None and None not in spots:
                aside[spot[0]].setdefault(spot[1], []).append(picture.wait(owner, tale, awaited))
    for key, record in records.items():
        waiters = _in_line(queues[key].requests, aside[key])
        picture.resources.append(Resource(key=key, capacity=record.capacity, holders=held[key], waiters=waiters))
    return picture


def _tale(session: Session, holder: Holder) -> Told:
    """What the owner of a lease waits for."""
    if holder.client != session.id:
        return read(holder.details)
    turn = _turn(session, holder)
    line = None if turn is None else session.probe.lines.get(turn.owner)
    return Told() if line is None else line.told_to_others()


def _owner(holder: Holder) -> Owner:
    """Whose lease it is, for all clients."""
    return Owner("" if spans(holder.details) else holder.client, holder.owner)


def _card(session: Session, owner: str, card: Holder) -> Told:
    """What a card of this owner says; this client's own as it is now."""
    if card.client != session.id:
        return read(card.details)
    line = session.probe.lines.get(owner)
    return line.tale() if line is not None and line.spans else Told()


def _all_told(
    picture: Picture, owner: Owner, cards: Inspected | None, held: Mapping[ResourceKey, tuple[Hold, ...]]
) -> Told:
    """What an owner that spans clients waits for: by this client's turns, and by the cards of the others."""
    session, name = picture.session, owner.name
    line = session.probe.lines.get(name)
    tales = [line.tale()] if line is not None and line.spans else []
    for card in cards.holders if cards is not None else ():
        if card.client != session.id:
            picture.cards.setdefault(owner, {})[card.id] = card.until_ms
            tales.append(read(card.details))
    tales = [tale for tale in tales if tale.waits]
    waits = tuple(awaited for tale in tales for awaited in tale.waits)
    for awaited in waits:
        if any(hold.owner == owner for hold in held.get(ResourceKey(awaited.project, awaited.name), ())):
            return Told()
    began_ms = min((tale.work[0] for tale in tales), default=0)
    return Told(waits=waits, work=(began_ms, sum(tale.work[1] for tale in tales)))


def _turn(session: Session, holder: Holder) -> Turn | None:
    """Whose turn it is on a lease of this client, if it is a named owner's."""
    held = session.helds.get(holder.id)
    return None if held is None or held.turn is None or held.turn.terms.owner is None else held.turn


def _holds(picture: Picture, record: Inspected, told: dict[Owner, Told]) -> tuple[Hold, ...]:
    session, holds = picture.session, []
    for holder in record.holders:
        turn = _turn(session, holder)
        if turn is not None:
            hold = picture.hold(turn, turn.terms.permits)
        elif holder.client == session.id:  # nobody who would wait: given back, or not by name
            continue
        else:
            lease, since_ms = (
                _tenure(holder.id, holder.token),
                session.wall() * 1000 - record.now_ms + holder.granted_ms,
            )
            hold = Hold(owner=_owner(holder), permits=holder.permits, lease=lease)
            picture.faces[lease] = Face(holder.details, round(since_ms), holder.until_ms)
        tale = _tale(session, holder) if hold.owner.client else Told()
        told[hold.owner] = tale if told.get(hold.owner, tale) == tale else Told()  # not all of its leases say so (yet)
        holds.append(hold)
    return tuple(holds)


class _Queue(NamedTuple):
    """The requests in the store, by rank, and the place of each, from 1."""

    requests: list[Wait]
    places: dict[str, int]


def _queue(session: Session, record: Inspected) -> _Queue:
    """Without those of this client that it has taken back already."""
    waiters = [one for one in record.waiters if one.client != session.id or one.id in session.claims]
    places = {one.id: place for place, one in enumerate(waiters, 1)}
    return _Queue([_request(one.client, one.id, one.permits) for one in waiters], places)


def _spot(queues: Mapping[ResourceKey, _Queue], awaited: Awaited) -> tuple[ResourceKey, int] | None:
    """Where a wait stands: behind so many requests. None if that cannot be said."""
    key = ResourceKey(awaited.project, awaited.name)
    queue = queues.get(key)
    place = 0 if not awaited.claim else None if queue is None else queue.places.get(awaited.claim)
    return None if queue is None or place is None else (key, place)
