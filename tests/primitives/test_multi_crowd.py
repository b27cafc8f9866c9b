"""Many who want several locks each, of few, in any order: they exclude each other, nobody goes round for ever, all end."""

import asyncio
import random
import time
from collections import Counter

import pytest

import asynclock
from asynclock.primitives.together import Together
from asynclock.stores import open_store
from asynclock.stores.protocol import StoreOptions
from asynclock.testing import FakeClock, FaultyStore, run
from tests.chaos.backends import STORES, only_epoch_left, url_of
from tests.chaos.fleet import say

NAMES = "abcdefg"


class Crowd:
    """Tasks of several clients that take random subsets of NAMES, and find out if they are not alone.

    Args:
        hold: seconds that a task holds at most.
        hurry: how many of ten waits have a timeout, and how many are cancelled at a random moment.
    """

    def __init__(self, clients, seed, *, hold, hurry=0):
        self._clients = clients
        self._rng = random.Random(seed)
        self._hold = hold
        self._hurry = hurry
        self._inside = Counter()
        self.counts = Counter()

    async def gather(self, *, tasks, rounds):
        """Let so many tasks of every client have so many turns each."""
        async with asyncio.TaskGroup() as group:
            for client in self._clients:
                for _ in range(tasks):
                    group.create_task(self._go_on(client, rounds))

    async def _go_on(self, client, rounds):
        rng = self._rng
        for _ in range(rounds):
            names = rng.sample(NAMES, rng.randint(1, 4))
            fate = rng.random() * 10
            acquisition = client.multi(*names).acquire(
                timeout=rng.uniform(0, 5 * self._hold) if fate < self._hurry else None, priority=rng.randint(-2, 2)
            )
            try:
                async with asyncio.timeout(rng.uniform(0, 5 * self._hold) if fate > 10 - self._hurry else None):
                    await self._be_inside(acquisition, names)
            except (asynclock.LockTimeout, asynclock.StoreUnavailable):  # the store may be why
                assert fate < self._hurry
                self.counts["timed out"] += 1
            except TimeoutError:
                self.counts["cancelled"] += 1

    async def _be_inside(self, acquisition, names):
        async with acquisition as held:
            for name in names:
                self._inside[name] += 1
                assert self._inside[name] == 1, f"two are inside of {name}"
            try:
                await asyncio.sleep(self._rng.choice([0, self._rng.uniform(0, self._hold)]))
                held.ensure()
            finally:
                for name in names:
                    self._inside[name] -= 1
        self.counts["held"] += 1


@pytest.fixture
def rounds(monkeypatch):
    """How many rounds each wait took: {rounds: waits}, and the most that its number of locks allows, exceeded or not."""
    seen = Counter()
    once, acquire = Together._round, Together.acquire

    async def counted_round(self, first):
        self.rounds = getattr(self, "rounds", 0) + 1
        await once(self, first)

    async def counted(self):
        turns = await acquire(self)
        assert self.rounds <= len(self._parts), "somebody goes round and round"
        seen[self.rounds] += 1
        return turns

    monkeypatch.setattr(Together, "_round", counted_round)
    monkeypatch.setattr(Together, "acquire", counted)
    return seen


@pytest.mark.parametrize("kind", STORES)
async def test_random_subsets_from_three_clients_all_get_their_turn(kind, tmp_path, rounds):
    """Three clients of six tasks each: every wait ends with its locks, after no more rounds than it has locks."""
    seed = random.randrange(2**32)
    with url_of(kind, tmp_path) as url:
        async with asynclock.connect(url) as one, asynclock.connect(url) as two, asynclock.connect(url) as three:
            crowd = Crowd([one, two, three], seed, hold=0.002)
            began = time.monotonic()
            async with asyncio.timeout(60):
                await crowd.gather(tasks=6, rounds=25)
            say(f"seed {seed}: {crowd.counts} in {time.monotonic() - began:.2f} s, rounds {dict(rounds)}")
            assert crowd.counts == {"held": 3 * 6 * 25}
            assert max(rounds) > 1, "nobody was in anybody's way"
            assert [resource async for resource in one.resources() if not resource.idle] == []
        await only_epoch_left(url)


@pytest.mark.parametrize("seed", range(30))
def test_no_order_of_tasks_makes_them_wait_for_each_other(seed, rounds):
    """Whatever runs first, whatever is lost on the way, whoever loses patience: all come to an end, and nothing is left."""
    counts = Counter()

    async def main():
        clock = FakeClock()
        stores = [
            FaultyStore(
                open_store(f"memory://crowd-{seed}", StoreOptions(clock=clock)),
                seed=number,
                delays=0.2,
                lost_replies=0.01,
                lost_notices=0.1,
            )
            for number in range(3)
        ]
        async with (
            asynclock.connect(store=stores[0], clock=clock) as one,
            asynclock.connect(store=stores[1], clock=clock, handoff=False) as two,
            asynclock.connect(store=stores[2], clock=clock, linger=0.05) as three,
        ):
            crowd = Crowd([one, two, three], seed, hold=0.05, hurry=2)
            await crowd.gather(tasks=4, rounds=6)
            counts.update(crowd.counts)
            assert counts.total() == 3 * 4 * 6
            async with asyncio.timeout(20):  # what lingers or was withdrawn
                while [resource async for resource in one.resources() if not resource.idle]:
                    await asyncio.sleep(0.1)
            for client in (one, two, three):
                stats = client.stats()["default"]
                assert (stats.holding, stats.waiting, stats.asking) == (0, 0, 0)

    run(main, seed=seed, limit=3600)
    say(f"seed {seed}: {dict(counts)}, rounds {dict(rounds)}")
    assert counts["held"] > 30


@pytest.mark.parametrize("seed", range(10))
def test_a_limited_project_makes_no_circle_either(seed):
    """Three places for the leases of a project, and twelve tasks that want one to three each."""

    async def main():
        clock = FakeClock()
        url = f"memory://limited-{seed}"
        async with (
            asynclock.connect(url, clock=clock, max_holders=4) as one,
            asynclock.connect(url, clock=clock, max_holders=5) as two,
        ):
            crowd, rooms = Crowd([one, two], seed, hold=0.05, hurry=1), [one._room("default"), two._room("default")]
            await crowd.gather(tasks=6, rounds=6)
            assert crowd.counts.total() == 2 * 6 * 6
            assert rooms == [client._room("default") for client in (one, two)]
            for room in rooms:
                assert room._free == room.places

    run(main, seed=seed, limit=3600)


async def test_two_in_opposite_order_take_turns(memory_url):
    """The classical embrace, a thousand times."""
    async with asynclock.connect(memory_url) as one, asynclock.connect(memory_url) as two:
        done = Counter()

        async def work(client, names):
            for _ in range(500):
                async with client.multi(*names).acquire(timeout=30):
                    done[names] += 1

        await asyncio.gather(work(one, "ab"), work(two, "ba"))
        assert done == {"ab": 500, "ba": 500}
