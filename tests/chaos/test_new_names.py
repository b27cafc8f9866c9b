"""Ever new projects and names: what a client knows of them, and of those who used them, ends with their use.

The short form runs with all other tests; the long one, of a hundred thousand names on each store, with ``make soak``.
"""

import asyncio
import gc
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import asynclock
from asynclock.runtime import project
from asynclock.stores import memory
from asynclock.stores.redis import keys
from asynclock.stores.sqlite import records
from asynclock.telemetry.books import Desk
from tests.chaos.backends import only_epoch_left
from tests.chaos.fleet import say

pytestmark = [pytest.mark.timeout(0), pytest.mark.usefixtures("leakless")]

#: Measured after so many parts, of which the first ones fill what has a size of its own.
PARTS, WARM_UP = 10, 4
TASKS = 40
#: The size of what is meant to remember names; with that of normal operation it would take longer to be full.
KEPT = 64
#: What a process may gain by chance. A name that is kept costs several blocks, and a part has hundreds of names.
MOST_BLOCKS, MOST_RESIDENT = 500, 4 * 2**20

Use = Callable[[asynclock.Client, str, str], Awaitable[None]]


class Size(NamedTuple):
    """What is in use after a part."""

    blocks: int
    resident: int


async def _lock(client: asynclock.Client, project: str, name: str) -> None:
    async with client.lock(name, project=project, linger=0.001):
        pass


async def _line(client: asynclock.Client, project: str, name: str) -> None:
    owner = f"line {name}"
    lock = client.lock(name, project=project, owner=owner, reentrant=True)
    async with lock, lock:
        assert await client.lock(name, project=project).try_acquire() is None


async def _readers(client: asynclock.Client, project: str, name: str) -> None:
    catalog = client.rwlock(name, project=project)
    async with catalog.read(), catalog.read():
        pass


async def _permits(client: asynclock.Client, project: str, name: str) -> None:
    async with client.semaphore(name, project=project, permits=3) as lease:
        lease.ensure()


async def _several(client: asynclock.Client, project: str, name: str) -> None:
    async with client.multi(name, f"{name} too", project=project).acquire():
        pass


async def _term(client: asynclock.Client, project: str, name: str) -> None:
    election = client.election(name, project=project)
    async with election.lead() as term:
        leader = await election.leader()
        assert leader is not None
        assert leader.token == term.token


USES: list[Use] = [_lock, _line, _readers, _permits, _several, _term]


@pytest.mark.parametrize("number", [3_000, pytest.param(100_000, marks=pytest.mark.soak)], ids=["short", "long"])
async def test_memory_is_flat_over_ever_new_projects_and_names(
    url: str, number: int, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each project and each name is used once, by every primitive, watched by metrics, trends, a feed and limits."""
    monkeypatch.setattr(keys, "_KEPT", KEPT)
    monkeypatch.setattr(records, "_MAX_REMEMBERED", KEPT)
    monkeypatch.setattr(project, "IDLE_PROJECTS", KEPT)
    monkeypatch.setattr(memory, "_TIDY_AT", KEPT)
    desk.open()
    sizes: list[Size] = []
    async with asynclock.connect(url, trends=True, max_holders=100) as client, client.events(limit=100):
        for part in range(PARTS):
            await _use(client, range(part * number // PARTS, (part + 1) * number // PARTS))
            sizes.append(_measure())
        assert len(client.stats()) <= 10 * (KEPT + TASKS)  # gates that the collector has not found count as used
        await only_epoch_left(url)
    first, second = _least(sizes[WARM_UP : -(PARTS - WARM_UP) // 2]), _least(sizes[-(PARTS - WARM_UP) // 2 :])
    say(f"{url.partition(':')[0]}: {number} names; {first} until two thirds, then {second}")
    assert second.blocks - first.blocks < MOST_BLOCKS
    assert second.resident - first.resident < MOST_RESIDENT


async def _use(client: asynclock.Client, numbers: range) -> None:
    async def use(start: int) -> None:
        for number in numbers[start::TASKS]:
            await USES[number % len(USES)](client, f"project {number}", f"name {number}")

    await asyncio.gather(*(use(start) for start in range(TASKS)))
    # What was withdrawn or given back goes out before what is asked now.
    await client.inspect("anything")


def _least(sizes: list[Size]) -> Size:
    """What is in use at the best of times: between these there is garbage, and work that is put off."""
    return Size(*map(min, zip(*sizes, strict=True)))


def _measure() -> Size:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Size(sys.getallocatedblocks(), pages * os.sysconf("SC_PAGE_SIZE"))
