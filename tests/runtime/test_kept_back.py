"""Quarantine: requests for leases are kept back until the longest that was asked for has passed; nothing else is."""

import asyncio

from asynclock.model.commands import Acquire, Poke, Release, Renew
from asynclock.runtime.sending.entry import DROPPED, Entry
from asynclock.runtime.sending.quarantine import Quarantine
from asynclock.testing import FakeClock
from asynclock.types import ResourceKey
from tests.runtime.stage import in_virtual_time

KEY = ResourceKey("default", "n")
ACQUIRE = Acquire(key=KEY, id="a", client="a", owner="a")


def entry(command, deadline=100.0):
    return Entry(command, lambda _outcome, _sent: None, deadline)


class Scene:
    """A quarantine on the loop's virtual clock, and what it let go when."""

    def __init__(self):
        self.clock = FakeClock()
        self.released = []
        self.quarantine = Quarantine(self.clock.monotonic, self._let_go)

    @property
    def now(self):
        return self.clock.monotonic()

    def _let_go(self, entries):
        self.released += [(each, self.now) for each in entries]


@in_virtual_time
async def test_requests_for_leases_are_kept_back_until_it_ends():
    """In the order in which they came; then the rest of their time counts from there."""
    scene = Scene()
    start = scene.now
    scene.quarantine.extend(start + 5)
    first, second = entry(ACQUIRE, start + 8), entry(ACQUIRE, start + 9)
    await asyncio.sleep(1)
    assert scene.quarantine.keeps(first, scene.now)
    assert scene.quarantine.keeps(second, scene.now)
    await asyncio.sleep(3.9)
    assert scene.released == []
    await asyncio.sleep(0.2)
    assert [each for each, _ in scene.released] == [first, second]
    assert all(abs(at - start - 5) < 0.01 for _, at in scene.released)
    assert abs(first.deadline - (start + 5 + 7)) < 0.01  # 7 of its 8 seconds were left
    assert abs(second.deadline - (start + 5 + 8)) < 0.01
    assert scene.quarantine.kept == []


@in_virtual_time
async def test_it_is_only_made_longer():
    """A second loss of memory with a shorter ttl does not let anything go before the first has been waited for."""
    scene = Scene()
    start = scene.now
    scene.quarantine.extend(start + 5)
    scene.quarantine.extend(start + 2)
    kept = entry(ACQUIRE)
    scene.quarantine.keeps(kept, scene.now)
    await asyncio.sleep(4)
    scene.quarantine.extend(start + 7)
    await asyncio.sleep(2.5)
    assert scene.released == []
    await asyncio.sleep(0.6)
    ((each, at),) = scene.released
    assert each is kept
    assert abs(at - start - 7) < 0.01


@in_virtual_time
async def test_what_keeps_or_ends_leases_goes_on():
    """Renewals, pokes and releases; a release goes without the request that was to travel with it."""
    scene = Scene()
    scene.quarantine.extend(scene.now + 5)
    release = entry(Release(key=KEY, id="h", then=ACQUIRE))
    for each in (
        entry(Renew(key=KEY, id="h", ttl_ms=1)),
        entry(Poke(key=KEY)),
        entry(Release(key=KEY, id="h")),
        release,
    ):
        assert not scene.quarantine.keeps(each, scene.now)
    assert release.command == Release(key=KEY, id="h")
    assert scene.quarantine.kept == []
    await asyncio.sleep(6)
    assert scene.released == []


@in_virtual_time
async def test_what_was_dropped_is_not_let_go():
    """Whoever left meanwhile asks for nothing; the others are still there."""
    scene = Scene()
    scene.quarantine.extend(scene.now + 5)
    gone, stays = entry(ACQUIRE), entry(ACQUIRE)
    for each in (gone, stays):
        scene.quarantine.keeps(each, scene.now)
    gone.deadline = DROPPED
    scene.quarantine.tidy()
    assert scene.quarantine.kept == [stays]
    await asyncio.sleep(6)
    assert [each for each, _ in scene.released] == [stays]
