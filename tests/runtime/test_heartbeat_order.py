"""What a tick of the heartbeats looks at, in which order and when, to the instant. In virtual time."""

import asyncio
import random
from typing import Any

import pytest

from asynclock.runtime.heartbeat import LONGEST_DELAY, Heartbeats
from asynclock.testing import FakeClock
from tests.runtime.stage import in_virtual_time


class Pulse:
    """Notes that it beat, and when it was due; comes again as it is told."""

    def __init__(self, scene: "Scene", at: float, *again: float) -> None:
        self.scene, self.at, self.again, self.due = scene, at, list(again), None

    def beat(self, now: float) -> float | None:
        self.scene.beaten.append((self.at, now))
        return self.again.pop(0) if self.again else None


class Scene:
    """Heartbeats on the virtual loop, and what they did."""

    def __init__(self, **more: Any) -> None:
        self.loop = asyncio.get_running_loop()
        self.beaten: list[tuple[float, float]] = []
        #: What was handed to ``end_overdue``, and how many had beaten before.
        self.ended: list[tuple[list[float], int]] = []
        self.lags: list[float] = []
        #: What the loop was told: an error in a callback of its.
        self.errors: list[Any] = []
        self.loop.set_exception_handler(lambda _loop, context: self.errors.append(context))
        more = {"lag_warning": 0.25, **more}
        self.beats = Heartbeats(FakeClock(), on_lag=self.lags.append, end_overdue=self._end, **more)

    def _end(self, due: Any, _now: float) -> None:
        self.ended.append((sorted(pulse.at for pulse in due), len(self.beaten)))

    def set(self, *times: float) -> list[Pulse]:
        pulses = [Pulse(self, at) for at in times]
        for pulse in pulses:
            self.beats.set(pulse, pulse.at)
        return pulses


@pytest.mark.parametrize("number", [1, 2, 3, 7, 100])
@in_virtual_time
async def test_after_a_pause_all_ends_that_have_passed_are_looked_at_and_no_other(number: int) -> None:
    """Each once, whatever stands in the heap and in which order it came, and before anything beats; then all beat in order."""
    for by_news in (True, False):
        scene = Scene()
        now = scene.loop.time()
        times = [now + random.randrange(1, 200) / 64 for _ in range(number)] + [now + 1.5, now + 0.0625]
        scene.set(*times)
        scene.loop.advance(1.5)
        passed = sorted(at for at in times if at <= now + 1.5)
        if by_news:
            scene.beats.catch_up(now + 1.5)
            assert scene.ended == [(passed, 0)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert scene.ended[-1] == (passed, 0)
        assert scene.beaten == [(at, now + 1.5) for at in passed]
        scene.beats.stop()


@pytest.mark.parametrize("times", [(0.125, 0.25), (0.125, 0.25, 9.0), (0.125, 9.0, 0.25), (0.125, 9.0, 0.25, 10.0)])
@in_virtual_time
async def test_ends_are_looked_at_first_as_soon_as_two_times_have_passed(times: tuple[float, ...]) -> None:
    """Though the tick is hardly late: what beats first is not to keep the other waiting."""
    scene = Scene()
    scene.set(*times)
    scene.loop.advance(0.25)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert scene.ended == [([0.125, 0.25], 0)]
    assert scene.beaten == [(0.125, 0.25), (0.25, 0.25)]
    scene.beats.stop()


@in_virtual_time
async def test_lag_is_how_late_the_first_was() -> None:
    """Nothing before a tick, nothing for one that comes in time; told if a block may have been as long as what is warned of."""
    scene = Scene()
    assert scene.beats.lag == 0.0
    scene.set(0.5)
    await asyncio.sleep(0.5)
    assert scene.beats.lag == 0.0
    scene.set(1.0, 20.0)
    scene.loop.advance(0.25)  # the timer would have ticked after a quarter of what is warned of
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert (scene.beats.lag, scene.lags) == (0.1875, [])
    scene.loop.advance(0.5)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert (scene.beats.lag, scene.lags) == (0.4375, [0.4375])
    await asyncio.sleep(9.5)
    assert scene.beats.lag == 0.4375  # the worst of ten seconds
    await asyncio.sleep(1.0)
    assert (scene.beats.lag, scene.lags) == (0.0, [0.4375])
    assert scene.errors == []
    scene.beats.stop()


@in_virtual_time
async def test_one_that_is_due_alone_and_hardly_late_needs_no_look_ahead() -> None:
    """Its beat ends what has ended; beyond the lag that is warned of, ends come first again."""
    scene = Scene()
    scene.set(0.5)
    await asyncio.sleep(0.46875)
    scene.loop.advance(0.15625)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert (scene.ended, scene.beaten) == ([], [(0.5, 0.625)])
    scene.set(1.0)
    scene.loop.advance(1.0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert scene.ended == [([1.0], 1)]


@in_virtual_time
async def test_a_tick_that_finds_nothing_is_a_tick_like_others() -> None:
    """What was due was removed: there is no lag, whoever waits for a tick is called, and no timer is set any more."""
    scene, ticks = Scene(lag_warning=60.0), list[float]()
    scene.beats.on_tick = lambda: ticks.append(scene.loop.time())
    (pulse,) = scene.set(0.5)
    scene.beats.remove(pulse)
    await asyncio.sleep(10)
    assert (ticks, scene.beats.lag, scene.errors) == ([0.5], 0.0, [])


@in_virtual_time
async def test_news_that_come_before_a_late_tick_take_its_place() -> None:
    """There is one tick, with the next turn of the loop."""
    scene, ticks = Scene(), list[float]()
    scene.beats.on_tick = lambda: ticks.append(scene.loop.time())
    scene.set(0.5)
    scene.loop.advance(0.75)
    scene.beats.catch_up(0.75)
    for _ in range(4):
        await asyncio.sleep(0)
    assert (ticks, scene.beaten) == ([0.75], [(0.5, 0.75)])


@in_virtual_time
async def test_what_comes_again_at_once_comes_a_millisecond_later() -> None:
    """The loop turns meanwhile; what comes later comes at its time."""
    scene = Scene()
    pulse = Pulse(scene, 1.0, 0.0, 3.5)
    scene.beats.set(pulse, 1.0)
    await asyncio.sleep(4)
    assert [now for _, now in scene.beaten] == [1.0, pytest.approx(1.001, abs=1e-6), 3.5]
    assert len(scene.beats) == 0


@in_virtual_time
async def test_a_timer_stands_no_further_than_a_second_away() -> None:
    """However far the next thing is, and none at all if there is nothing."""
    scene = Scene(lag_warning=60.0)
    ticks: list[float] = []
    scene.beats.on_tick = lambda: ticks.append(scene.loop.time())
    await asyncio.sleep(10)
    assert ticks == []
    scene.set(12.5)
    await asyncio.sleep(10)
    assert ticks == [11.0, 12.0, 12.5]
    assert LONGEST_DELAY == 1.0


@in_virtual_time
async def test_an_alarm_rings_once_and_in_time() -> None:
    """One that is set too late rings soon; one that was called off does not."""
    scene = Scene()
    rung: list[tuple[str, float]] = []

    def ring(what: str) -> None:
        rung.append((what, scene.loop.time()))

    await asyncio.sleep(2)
    scene.beats.alarm(2.5, ring, "in time")
    scene.beats.alarm(1.0, ring, "late")
    off = scene.beats.alarm(2.25, ring, "off")
    off.cancel()
    off.cancel()
    assert len(scene.beats) == 2
    await asyncio.sleep(2)
    assert rung == [("late", 2.0), ("in time", 2.5)]
    assert len(scene.beats) == 0


@in_virtual_time
async def test_news_before_anything_is_due_look_at_nothing() -> None:
    """They come with every answer, and cost a comparison."""
    scene = Scene(lag_warning=60.0)
    (pulse,) = scene.set(0.5)
    scene.beats.catch_up(0.25)
    assert scene.ended == []
    scene.loop.advance(0.5)
    scene.beats.catch_up(0.5)
    assert scene.ended == [([0.5], 0)]
    scene.beats.remove(pulse)
    scene.beats.stop()


@in_virtual_time
async def test_due_times_that_were_given_up_are_at_most_two_for_each_that_counts_and_some() -> None:
    """They are forgotten together, and seldom: most leases never wait for that."""
    scene = Scene()
    kept = scene.set(*(100.0 + number for number in range(100)))
    mover = Pulse(scene, 1.0)
    most = 0
    for number in range(1000):
        scene.beats.set(mover, 300.0 + number)
        most = max(most, len(scene.beats._times))
        assert len(scene.beats) == len(kept) + 1
    assert most == 2 * 101 + 64
    scene.beats.stop()


@pytest.mark.parametrize("number", [1, 2, 3])
@in_virtual_time
async def test_two_that_are_due_at_once_are_seen_to_together_and_one_is_not(number: int) -> None:
    """Nothing is made for one by itself."""
    together: list[int] = []

    def see_to(due: list[Any], _now: float) -> list[Any]:
        together.append(len(due))
        return due

    scene = Scene(together=see_to)
    scene.set(*[0.5] * number)
    await asyncio.sleep(1)
    assert together == ([number] if number > 1 else [])
    assert len(scene.beaten) == number
    assert len(scene.beats) == 0


@in_virtual_time
async def test_one_that_failed_is_asked_again_half_a_second_later() -> None:
    """Not at once, or the tick would have no end."""
    errors: list[Exception] = []
    scene = Scene(on_error=errors.append)

    class Broken(Pulse):
        def beat(self, now: float) -> float | None:
            super().beat(now)
            if now < 1.0:
                raise ZeroDivisionError
            return None

    scene.beats.set(Broken(scene, 0.5), 0.5)
    await asyncio.sleep(1.25)
    assert [type(error) for error in errors] == [ZeroDivisionError]
    assert scene.beaten == [(0.5, 0.5), (0.5, 1.0)]
    assert len(scene.beats) == 0


@in_virtual_time
async def test_what_is_left_of_several_beats_in_the_same_tick() -> None:
    """Those that were seen to together do not, and nothing fails in the loop."""

    def see_to(due: list[Any], _now: float) -> list[Any]:
        for pulse in due[:2]:
            pulse.due = None
        return due[2:]

    scene = Scene(together=see_to)
    scene.set(0.5, 0.5, 0.5)
    await asyncio.sleep(1)
    assert scene.beaten == [(0.5, 0.5)]
    assert scene.errors == []
    assert len(scene.beats) == 0
