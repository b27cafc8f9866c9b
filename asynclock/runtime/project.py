"""A project's queue: its gates, its limits and its statistics, so that a flood in one neither slows nor starves another."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from msgspec import Struct

from asynclock.errors import QueueFull, shown
from asynclock.settings import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from asynclock.runtime.gate import Gate

#: Projects that nobody uses any more and that are remembered all the same, with their counts: the last so many that were used.
IDLE_PROJECTS = 256


class ProjectStats(Struct, kw_only=True):
    """Counts since the client was opened, and what is under way. Durations are seconds.

    ``handed`` are those of ``granted`` that came from another task of this client, without the store.
    """

    waiting: int = 0
    holding: int = 0
    asking: int = 0
    granted: int = 0
    handed: int = 0
    timeouts: int = 0
    refused: int = 0
    lost: int = 0
    wait_total: float = 0.0
    wait_max: float = 0.0

    def add(self, other: ProjectStats) -> None:
        """Count all of another one, which is idle."""
        self.granted += other.granted
        self.handed += other.handed
        self.timeouts += other.timeouts
        self.refused += other.refused
        self.lost += other.lost
        self.wait_total += other.wait_total
        self.wait_max = max(self.wait_max, other.wait_max)


class ProjectQueue:
    """One project in use by this client."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.name = name
        self.stats = ProjectStats()
        self._limits = limits
        #: Whether leases are limited; if not, none of this need be asked.
        self.limited = limits.max_holders is not None
        #: Gates that would ask for a lease but may not yet, in the order they came.
        self._blocked: dict[Gate, None] = {}
        #: The gate whose turn it is to ask.
        self._turn: Gate | None = None

    def joined(self) -> None:
        """One more waits.

        Raises:
            QueueFull: as many wait as may.
        """
        limit = self._limits.max_waiters
        if limit is not None and self.stats.waiting >= limit:
            self.stats.refused += 1
            message = f"{limit} tasks of this client wait in project {shown(self.name)} already (max_waiters)"
            raise QueueFull(message)
        self.stats.waiting += 1

    def left(self) -> None:
        """One waits no more, without a lease."""
        self.stats.waiting -= 1

    def may_ask(self, gate: Gate) -> bool:
        """Whether one more lease may be asked for now. If not, or if others were refused before, the gate gets its turn."""
        if not self.limited:
            return True
        if self._free() > 0 and (not self._blocked or self._turn is gate):
            self._turn = None
            return True
        self._blocked.setdefault(gate)
        return False

    def _free(self) -> int:
        return (self._limits.max_holders or 0) - self.stats.holding - self.stats.asking

    @property
    def places(self) -> int:
        """How many leases there may be; 0 if there is no limit."""
        return self._limits.max_holders or 0

    def bars(self, gate: Gate) -> bool:
        """Whether the gate would ask for a lease, and may not while there are so many."""
        return gate in self._blocked

    def asked(self) -> None:
        """A lease is being asked for."""
        self.stats.asking += 1

    def unasked(self) -> None:
        """A request ended without a lease."""
        self.stats.asking -= 1
        if self._blocked:
            self._unblock()

    def granted(self, waited: float) -> None:
        """A request became a lease after ``waited`` seconds."""
        stats = self.stats
        stats.asking -= 1
        stats.waiting -= 1
        stats.holding += 1
        stats.granted += 1
        stats.wait_total += waited
        stats.wait_max = max(stats.wait_max, waited)

    def handed(self, waited: float) -> None:
        """A waiter got the lease of one whose turn has ended, without the store."""
        stats = self.stats
        stats.waiting -= 1
        stats.granted += 1
        stats.handed += 1
        stats.wait_total += waited
        stats.wait_max = max(stats.wait_max, waited)

    def took(self) -> None:
        """A newcomer got a lease that lingered."""
        self.stats.holding += 1
        self.stats.granted += 1
        self.stats.handed += 1

    def pressed(self) -> bool:
        """Whether other resources wait for one of the project's leases to end."""
        return bool(self._blocked)

    def crowded(self) -> bool:
        """Whether there is no room for one more lease: others wait for it already, or no more may be held."""
        return self.limited and (bool(self._blocked) or self._free() <= 0)

    def ended(self) -> None:
        """A lease ended."""
        self.stats.holding -= 1
        if self._blocked:
            self._unblock()

    def _unblock(self) -> None:
        asyncio.get_running_loop().call_soon(self._pump_blocked)

    def _pump_blocked(self) -> None:
        """Blocked gates ask for one lease each, in the order they were refused, as long as there is room."""
        in_vain = 0
        while self._blocked and self._free() > 0 and in_vain <= len(self._blocked):
            gate = next(iter(self._blocked))
            del self._blocked[gate]
            before, self._turn = self.stats.asking, gate
            gate.pump()
            self._turn = None
            in_vain = 0 if self.stats.asking > before else in_vain + 1


class Projects:
    """The projects of one client: all that are in use, and the last IDLE_PROJECTS that were.

    A project is in use while it has a gate. Those that are not are looked for when there are twice as many projects as after the
    last look, so a new project costs the same however many there are, and one that is there costs nothing.

    Args:
        limits: by project; the entry "" is for those not named.
        gates: all gates there are.
    """

    def __init__(self, limits: Mapping[str, Limits], gates: Callable[[], Iterable[Gate]]) -> None:
        self._limits = limits
        self._gates = gates
        #: The one that was used last is the last.
        self._queues: dict[str, ProjectQueue] = {}
        #: What the forgotten ones have counted.
        self._forgotten: ProjectStats | None = None
        self._most = 2 * IDLE_PROJECTS

    def __len__(self) -> int:
        return len(self._queues)

    def of(self, name: str) -> ProjectQueue:
        """Return the queue of a project that comes into use."""
        queue = self._queues.pop(name, None)
        if queue is None:
            if len(self._queues) >= self._most:
                self._forget()
            limits = self._limits.get(name) or self._limits.get("") or Limits()
            queue = ProjectQueue(name, limits)
        self._queues[name] = queue
        return queue

    def stats(self) -> dict[str, ProjectStats]:
        """Return the counts of each, and those of all that were forgotten under the name "", which no project has."""
        found = {name: queue.stats for name, queue in list(self._queues.items())}
        return found if self._forgotten is None else found | {"": self._forgotten}

    def _forget(self) -> None:
        used = {gate.project for gate in self._gates()}
        idle = [queue for queue in self._queues.values() if queue not in used]
        for queue in idle[:-IDLE_PROJECTS]:
            self._forgotten = self._forgotten or ProjectStats()
            self._forgotten.add(queue.stats)
            del self._queues[queue.name]
        self._most = 2 * max(IDLE_PROJECTS, len(self._queues))
