"""Many cycles on ever new names: what they take is given back, in the client and in the store."""

import asyncio
import gc
import os
import random
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pytest

import asynclock
from asynclock.clock import SYSTEM_CLOCK
from asynclock.stores.redis import keys
from asynclock.stores.sqlite import records
from tests.chaos.backends import only_epoch_left, talk
from tests.chaos.fleet import say

pytestmark = [pytest.mark.soak, pytest.mark.timeout(0), pytest.mark.usefixtures("leakless")]

#: How long each store is kept busy.
SECONDS = 60 * float(os.environ.get("SOAK_MINUTES", "1"))
TASKS, NAMES, TURNS = 20, 100, 25
#: Rounds until pools and tables have their size, and at least so many of which the first half is compared with the second.
WARM_UP, ROUNDS = 4, 20
#: The size of the caches that are meant to hold names; with that of normal operation they would grow for hours.
CACHED = 64
#: What a process may gain by chance. A lease that is kept costs more than one block, and a round has hundreds of them.
MOST_BLOCKS, MOST_RESIDENT = 500, 4 * 2**20
#: Above the log of SQLite, which is written back when it has 16 MiB.
MOST_STORED = 32 * 2**20


class Size(NamedTuple):
    """What is in use after a round."""

    blocks: int
    resident: int
    stored: int


@pytest.fixture(autouse=True)
def small_caches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Caches of names are full after the first round."""
    monkeypatch.setattr(keys, "_KEPT", CACHED)
    monkeypatch.setattr(records, "_MAX_REMEMBERED", CACHED)


async def test_memory_stays_flat_over_many_cycles(url: str, seed: int) -> None:
    """After the first rounds neither the process nor the store grows, and at the end nothing is left in either."""
    dice = random.Random(seed)
    until = SYSTEM_CLOCK.monotonic() + SECONDS
    sizes: list[Size] = []
    async with asynclock.connect(url) as near, asynclock.connect(url) as far:
        while len(sizes) < WARM_UP + ROUNDS or SYSTEM_CLOCK.monotonic() < until:
            await _play_round(len(sizes), (near, far), dice)
            sizes.append(_measure(url))
        assert [resource async for resource in near.resources()] == []
        for stats in [*near.stats().values(), *far.stats().values()]:
            assert (stats.waiting, stats.holding, stats.asking) == (0, 0, 0)
        await only_epoch_left(url)
    half = (len(sizes) - WARM_UP) // 2
    first, second = _least(sizes[WARM_UP:-half]), _least(sizes[-half:])
    say(f"{url.partition(':')[0]}: {len(sizes)} rounds of {TASKS * TURNS} cycles; first {first}, then {second}")
    assert second.blocks - first.blocks < MOST_BLOCKS
    assert second.resident - first.resident < MOST_RESIDENT
    assert max(size.stored for size in sizes) < MOST_STORED


def _least(sizes: Sequence[Size]) -> Size:
    """What is in use at the best of times: between these there is garbage, and work that is put off."""
    return Size(*map(min, zip(*sizes, strict=True)))


async def _play_round(number: int, clients: tuple[asynclock.Client, ...], dice: random.Random) -> None:
    """Every task takes its turns; a third of the waits are cancelled or run out of time."""

    async def take_turns(client: asynclock.Client) -> None:
        for _ in range(TURNS):
            lock = client.lock(f"{number}/{dice.randrange(NAMES)}", priority=dice.randrange(3))
            with suppress(asynclock.LockTimeout, TimeoutError):
                async with asyncio.timeout(dice.choice((None, None, 0.002))):
                    async with lock.acquire(timeout=dice.choice((None, None, 0.001))):
                        await asyncio.sleep(dice.choice((0, 0, 0.001)))

    await asyncio.gather(*(take_turns(clients[place % len(clients)]) for place in range(TASKS)))
    # What a client withdraws or gives back goes out before what it asks now.
    await asyncio.gather(*(client.inspect("anything") for client in clients))


def _measure(url: str) -> Size:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Size(sys.getallocatedblocks(), pages * os.sysconf("SC_PAGE_SIZE"), _stored(url))


def _stored(url: str) -> int:
    """Bytes in the files of SQLite, or in the memory of Redis; a memory store is part of the process."""
    if url.startswith("sqlite:///"):
        database = Path(url.removeprefix("sqlite:///"))
        return sum(file.stat().st_size for file in database.parent.glob(f"{database.name}*"))
    if url.startswith("unix://"):
        (line,) = (line for line in talk(url, "INFO", "memory").split() if line.startswith(b"used_memory:"))
        return int(line.partition(b":")[2])
    return 0
