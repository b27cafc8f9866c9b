"""Several locks at once: all or none, in one wait with one deadline.

Any number of tasks, processes and machines may want overlapping sets, named in any order: they take them in one global
order, by (project, name), and so never deadlock each other (``together`` says how). That holds among multis and single
locks; a task that holds a lock *and then* waits for a multi is on its own, as with any two waits.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from asynclock import limits
from asynclock.errors import ConfigurationError, LockTimeout, shown
from asynclock.primitives.acquiring import Acquiring
from asynclock.primitives.lock import _DEFAULT, Lock
from asynclock.primitives.multilease import MultiLease, OneOf
from asynclock.primitives.together import Part, Room, Together
from asynclock.types import ResourceKey

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from asynclock.runtime.session import Session
    from asynclock.types import Json


class Multi:
    """Several locks of one client, to be taken together. Cheap, and may be shared by any number of tasks."""

    def __init__(
        self,
        session: Session,
        locks: Sequence[Lock],
        room_of: Callable[[str], Room | None],
        *,
        timeout: float | None,
        on_lost: str,
    ) -> None:
        self._session = session
        self._locks = _in_order(session, locks)
        self._names = _names(list(self._locks))
        self._rooms = _rooms(list(self._locks), room_of)
        self._timeout = timeout
        self._on_lost = on_lost

    def __repr__(self) -> str:
        return f"<Multi {', '.join(map(shown, self._names))}>"

    @property
    def names(self) -> tuple[str, ...]:
        """What the leases will be called, in the order in which they are taken."""
        return self._names

    def acquire(
        self,
        *,
        priority: int | None = None,
        timeout: float | None = _DEFAULT,
        owner: str | None = _DEFAULT,
        metadata: Json = _DEFAULT,
    ) -> Acquiring[MultiLease]:
        """Wait for all: ``held = await multi.acquire()`` or ``async with multi.acquire() as held:``.

        Each lock is taken as by its own ``acquire``, for one owner if none is given. Free locks cost one round trip
        together. ``max_hold`` counts from when all are there.

        Args:
            priority: -1000..1000, higher is sooner; each lock's own if not given.
            timeout: seconds for the whole; 0 asks once; None waits for ever.
            owner: on whose behalf; needed for re-entrance.
            metadata: JSON for people who look at the holder, at most 4 KiB.

        Raises:
            LockTimeout: waited long enough; names the first lock that was missing.
            QueueFull, DeadlockError, StoreUnavailable, StoreRefused, StoreIncompatible, ConfigurationError: as one lock;
                whatever had been taken is given back.
        """
        parts = self._parts(priority, owner, metadata)
        timeout = self._timeout if timeout is _DEFAULT else limits.check_timeout(timeout)
        return Acquiring(lambda: self._acquire(parts, timeout), ", ".join(map(shown, self._names)))

    async def try_acquire(self, *, owner: str | None = _DEFAULT, metadata: Json = _DEFAULT) -> MultiLease | None:
        """Return leases on all if all are free, else None; never waits in a queue.

        Raises:
            StoreUnavailable, StoreRefused, StoreIncompatible, ConfigurationError: as ``acquire``.
        """
        try:
            return await self._acquire(self._parts(None, owner, metadata), 0.0, tried=True)
        except LockTimeout:
            return None

    async def _acquire(self, parts: list[Part], timeout: float | None, *, tried: bool = False) -> MultiLease:
        turns = await Together(parts, self._rooms, timeout, tried=tried).acquire()
        leases = {name: OneOf(turn, self._on_lost) for name, turn in zip(self._names, turns, strict=True)}
        return MultiLease(leases, self._on_lost)

    def _parts(self, priority: int | None, owner: str | None, metadata: Json) -> list[Part]:
        parts = [part_of(lock, priority, owner, metadata) for lock in self._locks.values()]
        common = self._session.next_id()
        return [
            part if part.terms.owner is not None else Part(part.gate, replace(part.terms, owner=common))
            for part in parts
        ]


def part_of(lock: Lock, priority: int | None, owner: str | None, metadata: Json) -> Part:
    """A lock with what one acquire overrides, checked."""
    return Part(lock._gate, lock._with(priority, owner, metadata))  # noqa: SLF001 - what acquire() itself does with it


def _in_order(session: Session, locks: Sequence[Lock]) -> dict[ResourceKey, Lock]:
    """The locks by their keys, in the order of these.

    Raises:
        ConfigurationError: there is none, one is another client's, or one is given twice: for its second lease it would
            wait for ever, and to take it once would hide that two names which should differ do not.
    """
    if not locks:
        raise ConfigurationError("multi needs at least one lock")
    by_key: dict[ResourceKey, Lock] = {}
    for lock in locks:
        key = ResourceKey(lock.project, lock.name)
        if key in by_key:
            raise ConfigurationError(f"multi was given {shown(key)} twice; where names may repeat, pass a set of them")
        if lock._session is not session:  # noqa: SLF001 - one store, one batch
            raise ConfigurationError(f"the lock {shown(key)} belongs to another client; multi takes those of its own")
        by_key[key] = lock
    return dict(sorted(by_key.items()))


def _names(keys: list[ResourceKey]) -> tuple[str, ...]:
    names = [key.name for key in keys]
    if len(set(names)) < len(names):
        names = [str(key) for key in keys]
    if len(set(names)) < len(names):
        raise ConfigurationError(f"two of {', '.join(map(shown, keys))} read alike; give one another name")
    return tuple(names)


def _rooms(keys: list[ResourceKey], room_of: Callable[[str], Room | None]) -> list[tuple[Room, int]]:
    """The rooms of limited projects, and how many places these locks take in each.

    Raises:
        ConfigurationError: more than there are.
    """
    rooms = []
    for project, number in Counter(key.project for key in keys).items():
        if (room := room_of(project)) is not None:
            if number > room.places:
                text = f"{number} locks together, where project {shown(project)} may hold {room.places} (max_holders)"
                raise ConfigurationError(text)
            rooms.append((room, number))
    return rooms


def refuse_idle_options(options: Mapping[str, Any]) -> None:
    """Every lock was given as a Lock, which has its own terms: only what concerns the whole can still be said.

    Raises:
        ConfigurationError: names what would have no effect.
    """
    idle = sorted(options.keys() - {"timeout", "on_lost"})
    if idle:
        raise ConfigurationError(f"{', '.join(idle)} would have no effect: each of these Locks has its own")
