"""The order of grants among waiters of many processes."""

import asyncio
import random
from collections import defaultdict

import pytest

import asynclock
from asynclock.testing.history import check_history
from tests.chaos.fleet import Fleet, Worker, say
from tests.chaos.journal import Event

pytestmark = pytest.mark.chaos

PROCESSES, WAVES, PER_WAVE = 10, 4, 5
#: Forty of two hundred, after each wave but the last.
LEAVE = (14, 13, 13)
#: Seconds between two waves; half of it is longer than a command takes to the store, so that all agree on who came first.
APART = 0.4
#: A batch of hand-overs, 50 ms, found out by a notice, or 100 ms later by a renewal.
GRACE = 0.25


@pytest.mark.timeout(90)
async def test_two_hundred_waiters_are_granted_by_rank(shared_url: str, fleet: Fleet, seed: int) -> None:
    """Of ten processes' waiters a fifth leaves; nobody has a turn while one waits that is better and was confirmed."""
    assert await _judged(shared_url, fleet, seed, handoff=False, grace=0.0) == 0


@pytest.mark.timeout(90)
async def test_hand_off_bends_the_order_by_a_moment_and_no_more(shared_url: str, fleet: Fleet, seed: int) -> None:
    """Where leases pass on within a process, nobody waits for longer than a batch behind one who ranks behind it."""
    assert await _judged(shared_url, fleet, seed, handoff=True, grace=GRACE) > 0


async def _judged(url: str, fleet: Fleet, seed: int, *, handoff: bool, grace: float) -> int:
    """Two hundred join, forty leave, and what they did is judged; return how many turns came without the store."""
    rng = random.Random(seed)
    options = {"url": url, "name": "stage", "ttl": 5.0, "hold": 0.005, "settled": APART / 2, "handoff": handoff}
    workers = [fleet.start("ranks", keeps_history=True, **options) for _ in range(PROCESSES)]
    async with asynclock.connect(url) as parent:
        lease = await parent.lock("stage", ttl=5.0).acquire()
        gone = set[int]()
        for wave, leave in enumerate(LEAVE):
            await _join(workers, rng, wave)
            gone |= await _leave(workers, wave, rng.sample(sorted(_numbers(wave) - gone), leave))
        await lease.release()
        await _join(workers, rng, WAVES - 1)  # while others have their turns
        await fleet.finish()
    turns = sorted((line for line in fleet.events() if line["event"] == "turn"), key=lambda turn: turn["token"])
    verdict = check_history(fleet.history, ageing=120.0, grace=grace)
    handed = sum(line["handed"] for line in fleet.events() if line["event"] == "finished")
    say(f"{len(turns)} turns, {handed} handed on, {len(gone)} left, {len(verdict.violations)} out of order")
    verdict.ensure()
    assert {turn["number"] for turn in turns} == _numbers(WAVES - 1) - gone
    for (place, priority), numbers in _by_process_and_priority(turns).items():
        assert numbers == sorted(numbers), (
            f"equals of process {place}, priority {priority}, are first come, first served"
        )
    return handed


def _numbers(wave: int) -> set[int]:
    """Everybody who has joined by this wave."""
    return set(range((wave + 1) * PROCESSES * PER_WAVE))


def _place(number: int) -> int:
    """Which process a number belongs to."""
    return number // PER_WAVE % PROCESSES


async def _join(workers: list[Worker], rng: random.Random, wave: int) -> None:
    """Five more in every process, and the time that sets this wave apart from the next."""
    for place, worker in enumerate(workers):
        first = (wave * PROCESSES + place) * PER_WAVE
        worker.tell(join=[(number, rng.randint(0, 9)) for number in range(first, first + PER_WAVE)])
    for worker in workers:
        await worker.heard("joined", times=wave + 1)
    await asyncio.sleep(APART)


async def _leave(workers: list[Worker], wave: int, numbers: list[int]) -> set[int]:
    """Cancel these, and return when all others stand where they belong."""
    for place, worker in enumerate(workers):
        worker.tell(leave=[number for number in numbers if _place(number) == place])
    for worker in workers:
        await worker.heard("left", times=wave + 1)
    return set(numbers)


def _by_process_and_priority(turns: list[Event]) -> dict[tuple[int, int], list[int]]:
    """Numbers in the order of their turns."""
    groups: dict[tuple[int, int], list[int]] = defaultdict(list)
    for turn in turns:
        groups[_place(turn["number"]), turn["priority"]].append(turn["number"])
    return groups
