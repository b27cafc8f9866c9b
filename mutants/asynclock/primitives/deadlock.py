"""What people see of deadlocks: the cycles that stand in the store now, and those that clients have told of."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from asynclock import events
from asynclock.model.deadlock import Knot, stuck, victim
from asynclock.runtime.deadlock.picture import Picture, of_records
from asynclock.runtime.details import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asynclock.model.deadlock import Link
    from asynclock.runtime.session import Session
    from asynclock.types import Victim

#: Seconds between the two looks that have to show the same.
_APART = 0.3
#: Within so many seconds all clients that are in a cycle have told of it.
_TOGETHER = 5.0
#: What the words of a cycle say in another way each time that they are said.
_TIMES = re.compile(r"(?<= for )[\d.]+ s\b")


class Entangled(Struct, frozen=True, kw_only=True):
    """One owner of a cycle: what it holds that the one before waits for, and what it waits for itself.

    ``held_for`` and ``waited`` are seconds; ``task`` is the name of the task that waits, if it is known.
    """

    owner: str
    client: str
    host: str
    pid: int | None
    client_name: str
    task: str
    holds_project: str
    holds_name: str
    wants_project: str
    wants_name: str
    priority: int
    held_for: float
    waited: float


class Deadlock(Struct, frozen=True, kw_only=True):
    """A cycle of owners who wait for each other and would do so for ever.

    The first of ``owners`` is the one to give way, by the policy of whoever looks. ``words`` say the same, one phrase per owner.
    ``entangled`` counts all owners that wait for each other in it, of whom ``owners`` are a shortest cycle.
    """

    owners: tuple[Entangled, ...]
    words: tuple[str, ...]
    entangled: int

    @property
    def projects(self) -> set[str]:
        """Those that it goes through."""
        return {owner.wants_project for owner in self.owners}


class Found(Struct, frozen=True, kw_only=True):
    """A deadlock that clients have found, as they told of it.

    ``at`` is unix time. ``outcome``: "broken" (the request of ``victim`` was refused), "reported" (nobody gave way) or "unknown" (the
    client whose request was to give way does not tell). ``projects`` are those of the waits that were told.
    """

    at: float
    outcome: Literal["broken", "reported", "unknown"]
    victim: str
    projects: tuple[str, ...]
    words: tuple[str, ...]


async def standing(session: Session, policy: Victim) -> list[Deadlock]:
    """Look at everything in the store, twice, and return what was there both times."""
    first = await _look(session)
    if not first:
        return []
    await asyncio.sleep(_APART)
    second = await _look(session)
    return [_deadlock(picture, knot, policy) for name, (picture, knot) in second.items() if name in first]


async def _look(session: Session) -> dict[frozenset[str], tuple[Picture, Knot]]:
    picture = of_records(session, {key: record async for key, record in session.store.scan(None)})
    return {knot.name: (picture, knot) for knot in stuck(picture.resources).knots}


def _deadlock(picture: Picture, knot: Knot, policy: Victim) -> Deadlock:
    at = knot.cycle.index(victim(knot.cycle, policy))
    cycle = (*knot.cycle[at:], *knot.cycle[:at])
    return Deadlock(
        owners=tuple(_entangled(picture, link) for link in cycle),
        words=picture.words(cycle),
        entangled=len({wait.owner for wait in knot.waits}),
    )


def _entangled(picture: Picture, link: Link) -> Entangled:
    face, awaited, now_ms = (
        picture.faces[link.hold.lease],
        picture.awaited[link.wait.request],
        picture.session.wall() * 1000,
    )
    about = parse(face.details)
    pid = about.get("pid")
    return Entangled(
        owner=link.owner.name,
        client=link.owner.client,
        host=str(about.get("host", "")),
        pid=pid if isinstance(pid, int) else None,
        client_name=str(about.get("client", "")),
        task=awaited.task,
        holds_project=link.held.project,
        holds_name=link.held.name,
        wants_project=link.wanted.project,
        wants_name=link.wanted.name,
        priority=link.wait.priority,
        held_for=max(0.0, (now_ms - face.since_ms) / 1000),
        waited=max(0.0, (now_ms - awaited.since_ms) / 1000),
    )


# -- what was ---------------------------------------------------------------------------------------------------------


def found(told: Iterable[object]) -> list[Found]:
    """What these events tell of deadlocks, oldest first; of each, every client tells the part of its own requests."""
    told = list(told)
    refused = {event.request for event in told if isinstance(event, events.Failed) and event.error == "DeadlockError"}
    found, latest = list[list[events.Deadlock]](), dict[str, list[events.Deadlock]]()
    for event in sorted((event for event in told if isinstance(event, events.Deadlock)), key=lambda event: event.at):
        name = _TIMES.sub("", " ".join(sorted(event.cycle)))
        if name not in latest or _is_another(event, latest[name]):
            latest[name] = []
            found.append(latest[name])
        latest[name].append(event)
    return [_summed_up(parts, refused) for parts in found]


def _is_another(event: events.Deadlock, parts: list[events.Deadlock]) -> bool:
    """Whether the same owners have met in the same way once more: each request tells once, and one is the victim."""
    again = any(part.request == event.request or (part.victim and event.victim) for part in parts)
    return again or event.at - parts[0].at > _TOGETHER


def _summed_up(parts: list[events.Deadlock], refused: set[str]) -> Found:
    victims = [part for part in parts if part.victim]
    one = victims[0] if victims else parts[0]
    return Found(
        at=parts[0].at,
        outcome="unknown" if not victims else "broken" if one.request in refused else "reported",
        victim=one.owner if victims else "",
        projects=tuple(sorted({part.project for part in parts})),
        words=one.cycle,
    )
