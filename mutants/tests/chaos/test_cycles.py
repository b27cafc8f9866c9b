"""Owners of four processes that wait for each other: cycles are cut, and nothing else is."""

import asyncio
import random
from collections import Counter, defaultdict
from itertools import pairwise

import pytest

from tests.chaos.fleet import Fleet, Worker, say
from tests.chaos.journal import Event

pytestmark = pytest.mark.chaos

PROCESSES = 4
#: In so many waves, so that what one wave leaves is not in the next one's way.
CYCLES, CHAINS, WAVES = 300, 300, 5
#: Seconds from the last wait of a cycle to the end of its victim's wait; how late the loops themselves were comes on top.
SOON = 2.0


class Owners:
    """Owners and the processes that they are in."""

    def __init__(self, workers: list[Worker], rng: random.Random) -> None:
        self._workers = workers
        self._rng = rng
        self._place: dict[str, Worker] = {}

    def some(self, number: int, prefix: str) -> list[str]:
        """So many new ones, each in a process of its own choice."""
        names = [f"{prefix}.{place}" for place in range(number)]
        self._place |= {name: self._rng.choice(self._workers) for name in names}
        return names

    async def hold(self, names: list[str]) -> None:
        """Return when each of them has its lock."""
        before = {worker: _count(worker, "holding") for worker in self._workers}
        for worker, own in self._by_place(names).items():
            worker.tell(hold=own)
        for worker in self._by_place(names):
            await worker.heard("holding", times=before[worker] + 1)

    def wait(self, pairs: list[tuple[str, str]]) -> None:
        """Each waits for the other one's lock, not all at the same moment."""
        wanted = dict(pairs)
        for worker, own in self._by_place(list(wanted)).items():
            options = [(name, self._rng.randint(-1, 1), self._rng.uniform(0, 0.5)) for name in own]
            worker.tell(
                wait=[
                    {"owner": n, "wanted": wanted[n], "priority": priority, "after": after}
                    for n, priority, after in options
                ]
            )

    def free(self, names: list[str]) -> None:
        """They give back what they hold."""
        for worker, own in self._by_place(names).items():
            worker.tell(free=own)

    def _by_place(self, names: list[str]) -> dict[Worker, list[str]]:
        places: dict[Worker, list[str]] = defaultdict(list)
        for name in names:
            places[self._place[name]].append(name)
        return places


def _count(worker: Worker, event: str) -> int:
    return sum(line["event"] == event for line in worker.look())


async def ended(fleet: Fleet, number: int) -> None:
    """Wait until so many owners have been served or made to give way."""
    async with asyncio.timeout(30):
        while fleet.count("served") + fleet.count("victim") < number:
            await asyncio.sleep(0.02)


def by_cycle(events: list[Event], kind: str) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event["event"] == kind:
            found[event["owner"].rpartition(".")[0]].append(event)
    return found


@pytest.mark.timeout(120)
async def test_every_cycle_is_cut_once_and_soon(shared_url: str, fleet: Fleet, seed: int) -> None:
    """Three hundred cycles of two to five owners, anywhere in four processes."""
    rng = random.Random(seed)
    owners = Owners([fleet.start("lines", url=shared_url, deadlock_after=1.0) for _ in range(PROCESSES)], rng)
    members: dict[str, list[str]] = {}
    for wave in range(WAVES):
        names = [f"cycle {wave}/{number}" for number in range(CYCLES // WAVES)]
        rings = {name: owners.some(rng.randint(2, 5), name) for name in names}
        members |= rings
        await owners.hold([name for ring in rings.values() for name in ring])
        owners.wait([pair for ring in rings.values() for pair in zip(ring, [*ring[1:], ring[0]], strict=True)])
        await ended(fleet, sum(map(len, members.values())))
    await fleet.finish()
    events = list(fleet.events())
    closed, cut = by_cycle(events, "waits"), by_cycle(events, "victim")
    assert Counter(map(len, cut.values())) == {1: CYCLES}
    served = {name: len(some) for name, some in by_cycle(events, "served").items()}
    assert served == {name: len(ring) - 1 for name, ring in members.items()}
    took = sorted(cut[name][0]["at"] - max(wait["at"] for wait in closed[name]) for name in members)
    lag = max(event["lag"] for event in events if event["event"] == "done")
    figures = " · ".join(f"p{part} {took[len(took) * part // 100]:.2f} s" for part in (50, 90, 99))
    say(f"{CYCLES} cycles: {figures} · most {took[-1]:.2f} s; loops late by {lag:.2f} s at most")
    assert took[-1] <= SOON + lag
    for name, (victim,) in cut.items():
        assert len(victim["cycle"]) == len(members[name])


@pytest.mark.timeout(120)
async def test_chains_have_no_victim(shared_url: str, fleet: Fleet, seed: int) -> None:
    """Three hundred chains, each of whose owners waits long enough to be looked at, and in the end is served."""
    rng = random.Random(seed)
    owners = Owners([fleet.start("lines", url=shared_url, deadlock_after=0.2) for _ in range(PROCESSES)], rng)
    number = 0
    for wave in range(WAVES):
        chains = [owners.some(rng.randint(6, 14), f"chain {wave}/{place}") for place in range(CHAINS // WAVES)]
        number += sum(len(chain) - 1 for chain in chains)
        await owners.hold([name for chain in chains for name in chain])
        owners.wait([pair for chain in chains for pair in pairwise(chain)])
        await asyncio.sleep(0.8)
        owners.free([chain[-1] for chain in chains])
        await ended(fleet, number)
    await fleet.finish()
    assert fleet.count("served") == number
    looks = [event["looks"] for event in fleet.events() if event["event"] == "done"]
    say(f"{number} owners in {CHAINS} chains; looks at the store: {looks}")
    assert min(looks) >= 2 * WAVES


@pytest.mark.timeout(120)
async def test_crowds_have_no_victim(shared_url: str, fleet: Fleet, seed: int) -> None:
    """Readers, writers, permits up to the capacity and locks entered again, by owners who have a lock already, in one order."""
    workers = [fleet.start("lines", url=shared_url, deadlock_after=0.1) for _ in range(PROCESSES)]
    for place, worker in enumerate(workers):
        worker.tell(toil=[f"{place}/{number}" for number in range(12)], seed=seed, seconds=3.0)
    await fleet.finish()
    looks = [event["looks"] for event in fleet.events() if event["event"] == "done"]
    say(f"{fleet.count('turn')} turns; looks at the store: {looks}")
    assert fleet.count("turn") > 48
    assert min(looks) >= 5
