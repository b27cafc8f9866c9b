"""Percentiles of the last minute and the hour before, and what is made of them, on a clock of our own."""

import random
import tracemalloc

import pytest

import asynclock
from asynclock.stores.memory import MemoryStore
from asynclock.telemetry.trends import LEAST_BEFORE, LEAST_NOW, Trends
from asynclock.testing import FakeClock


class Clock:
    def __init__(self, now=0.0):
        self.now = now

    def __call__(self):
        return self.now


@pytest.fixture(params=[0.0, 1234.5, 1e7 + 3.3])
def clock(request):
    """Whenever the machine was started."""
    return Clock(request.param)


@pytest.fixture
def trends(clock):
    return Trends(clock, projects=3)


def feed(trends, clock, seconds, *, count, over, project="p"):
    """So many waits of so many seconds, spread over a time."""
    for _ in range(count):
        clock.now += over / count
        trends.granted(project, "lock", seconds, clock.now, "store")


def wait(trends, project="p"):
    return trends.read()[project].wait


def test_percentiles_are_right_to_a_tenth_or_so(trends, clock):
    """Over six orders of magnitude."""
    rng = random.Random(7)
    values = sorted(rng.lognormvariate(-5, 3) for _ in range(10_000))
    for value in values:
        trends.ended("p", "lock", value, clock.now)
    now = trends.read()["p"].hold.now
    assert now.count == 10_000
    for share, found in ((0.50, now.p50), (0.95, now.p95), (0.99, now.p99)):
        assert found == pytest.approx(values[int(share * 10_000)], rel=0.15)


@pytest.mark.parametrize("seconds", [0.0, 1e-9, 86_400.0, 1e9])
def test_what_is_out_of_range_is_counted_at_its_end(trends, clock, seconds):
    """Nothing is too short or too long."""
    trends.granted("p", "lock", seconds, clock.now, "store")
    now = wait(trends).now
    assert now.count == 1
    assert now.p99 == pytest.approx(seconds, rel=0.15, abs=1e-6) or seconds == 1e9


@pytest.mark.parametrize(
    ("before", "now", "verdict"),
    [
        (0.010, 0.010, "steady"),
        (0.010, 0.013, "steady"),
        (0.010, 0.020, "worsening"),
        (0.020, 0.010, "improving"),
        (0.0001, 0.0009, "steady"),
        (5.0, 0.5, "improving"),
    ],
)
def test_the_verdict_compares_the_last_minute_with_the_hour_before(trends, clock, before, now, verdict):
    """By half or more, and by more than a millisecond."""
    feed(trends, clock, before, count=1000, over=1800)
    clock.now += 70
    feed(trends, clock, now, count=50, over=40)
    trend = wait(trends)
    assert trend.verdict == verdict
    assert (trend.before.p95, trend.now.p95) == (pytest.approx(before, rel=0.15), pytest.approx(now, rel=0.15))


@pytest.mark.parametrize(
    ("before", "now"), [(LEAST_BEFORE - 1, LEAST_NOW), (LEAST_BEFORE, LEAST_NOW - 1), (0, 1000), (1000, 0)]
)
def test_too_few_are_no_trend(trends, clock, before, now):
    """Chance is not a trend."""
    feed(trends, clock, 0.01, count=before, over=60)
    clock.now += 80
    feed(trends, clock, 1.0, count=now, over=30)
    if before or now:
        assert wait(trends).verdict == "unknown"


def test_the_old_is_forgotten(trends, clock):
    """What the last minute was is the hour before in the next, and nothing an hour later."""
    feed(trends, clock, 1.0, count=200, over=40)
    assert (wait(trends).now.count, wait(trends).before.count) == (200, 0)
    clock.now += 120
    assert (wait(trends).now.count, wait(trends).before.count) == (0, 200)
    clock.now += 3300
    assert wait(trends).before.count == 200
    clock.now += 400
    feed(trends, clock, 0.1, count=20, over=10)
    assert (wait(trends).now.count, wait(trends).before.count) == (20, 0)
    clock.now += 200
    assert wait(trends).before.count == 20
    clock.now += 1e6
    assert (wait(trends).now.count, wait(trends).before.count) == (0, 0)
    feed(trends, clock, 0.1, count=5, over=1)
    assert wait(trends).now.count == 5


def test_projects_are_bounded(trends, clock):
    """Those that come after the first are kept together."""
    for number in range(50):
        trends.granted(f"p{number}", "lock", 0.1, clock.now, "store")
    assert set(trends.read()) == {"p0", "p1", "p2", "other"}
    assert wait(trends, "other").now.count == 47


def test_memory_is_bounded(clock):
    """A day at full speed takes no more than an hour."""
    trends = Trends(clock, projects=1)
    sizes = []
    tracemalloc.start()
    try:
        for hours in (2, 4):
            for _ in range(hours * 360):
                feed(trends, clock, random.random(), count=2, over=10)
            sizes.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    assert sizes[1] < 1.1 * sizes[0] < 2_000_000


async def test_of_a_client(space):
    """Kept from the first time they are asked for; per project, waits and holds."""
    clock = FakeClock()
    async with asynclock.connect(store=MemoryStore(space), clock=clock) as client:
        assert (await client.health()).trends == {}
        assert client.trends() == {}
        async with client.lock("n", project="p"):
            pass
        lease = await client.lock("m", project="q", on_lost="notify").acquire()
        await client.force_release("m", project="q", reason="stuck")
        await lease.lost.wait()
        seen = client.trends()
        assert {project: (one.wait.now.count, one.hold.now.count) for project, one in seen.items()} == {
            "p": (1, 1),
            "q": (1, 1),
        }
        assert (await client.health()).trends == seen


async def test_from_the_start_by_setting(space):
    """So that what was before somebody asked is known."""
    async with asynclock.connect(store=MemoryStore(space), trends=True) as client:
        async with client.lock("n"):
            pass
        assert client.trends()["default"].wait.now.count == 1
