import asyncio

import pytest

from asynclock.clock import SYSTEM_CLOCK
from asynclock.runtime import heartbeat
from asynclock.runtime.heartbeat import Heartbeats
from asynclock.testing import FakeClock, run
from asynclock.testing.loop import VirtualLoop


class Pulse:
    """Comes again after ``period`` until it has beaten ``times``."""

    def __init__(self, period, times):
        self.period, self.left, self.due, self.beats = period, times, None, []

    def beat(self, now):
        self.beats.append(now)
        self.left -= 1
        return now + self.period if self.left else None


def heartbeats(lags=None):
    return Heartbeats(SYSTEM_CLOCK, lag_warning=0.1, on_lag=(lags if lags is not None else []).append)


async def test_everything_due_is_looked_at_in_order_of_due_time(until):
    """After a pause the oldest debt is paid first."""
    beats, seen = heartbeats(), []
    now = SYSTEM_CLOCK.monotonic()
    for delay in (0.03, 0.01, 0.02):
        pulse = Pulse(1, 1)
        pulse.beat = lambda _now, delay=delay: seen.append(delay)
        beats.set(pulse, now + delay)
    await until(lambda: len(seen) == 3)
    assert seen == [0.01, 0.02, 0.03]


async def test_an_item_comes_again_until_it_says_none(until):
    """Who returns no next time is forgotten."""
    beats, pulse = heartbeats(), Pulse(0.001, 3)
    beats.set(pulse, 0.0)
    await until(lambda: pulse.left == 0)
    assert len(beats) == 0
    assert pulse.due is None


async def test_setting_again_replaces_the_due_time(until):
    """One item has one place in the heap."""
    beats, pulse = heartbeats(), Pulse(1, 1)
    beats.set(pulse, SYSTEM_CLOCK.monotonic() + 60)
    beats.set(pulse, 0.0)
    assert len(beats) == 1
    await until(lambda: pulse.left == 0)


async def test_what_was_removed_does_not_beat():
    """A released lease is not renewed."""
    beats, pulse, other = heartbeats(), Pulse(1, 1), Pulse(1, 1)
    beats.set(pulse, 0.0)
    beats.set(other, 0.0)
    beats.remove(pulse)
    while not other.beats:
        await asyncio.sleep(0)
    assert pulse.beats == []
    beats.stop()


async def test_a_blocked_loop_is_noticed(until):
    """The lag of the timer is the lag of every renewal."""
    import time

    lags = []
    beats, pulse = heartbeats(lags), Pulse(1, 1)
    beats.set(pulse, SYSTEM_CLOCK.monotonic() + 0.01)
    time.sleep(0.3)
    await until(lambda: pulse.beats)
    assert lags
    assert 0.2 < beats.lag < 5


async def test_an_item_that_is_always_due_does_not_hang_the_loop(until):
    """Even a beat that asks to come at once lets the loop turn."""
    beats, pulse = heartbeats(), Pulse(-1, 5)
    beats.set(pulse, 0.0)
    await until(lambda: pulse.left == 0)


def test_renewals_are_never_later_than_a_third_of_the_ttl_and_share_their_times():
    """The grid brings renewals together by moving them earlier, at most by a tenth."""
    renewal_due = heartbeats().renewal_due
    for ttl in (0.1, 0.4, 3.0, 30.0):
        period = ttl / 3
        dues = {renewal_due(1000 + step * period / 1000, ttl) for step in range(1000)}
        for step in range(1000):
            now = 1000 + step * period / 1000
            assert now + 0.89 * period <= renewal_due(now, ttl) <= now + period
        assert len(dues) <= 11


def test_clients_do_not_renew_in_step():
    """Clients of one machine read the same clock, so each has a grid of its own."""
    dues = {heartbeats().renewal_due(1000.0, 30.0) for _ in range(20)}
    assert len(dues) > 10
    assert max(dues) - min(dues) <= 1.0


async def test_what_is_due_at_once_may_be_seen_to_together(until):
    """Who takes some of it leaves the rest to beat, and may have what it took set again as one."""
    taken, due_again = [], SYSTEM_CLOCK.monotonic() + 60

    def together(due, _now):
        taken.extend(due[:2])
        for pulse in due[:2]:
            pulse.due = None
        return due[2:]

    beats = Heartbeats(SYSTEM_CLOCK, lag_warning=0.1, on_lag=[].append, together=together)
    pulses = [Pulse(60, 2) for _ in range(3)]
    for pulse in pulses:
        beats.set(pulse, 0.0)
    await until(lambda: taken)
    assert [len(pulse.beats) for pulse in pulses] == [0, 0, 1]
    assert len(beats) == 1
    for pulse in taken:
        pulse.due = due_again
    beats.set_all(taken, due_again)
    assert len(beats) == 3
    for pulse in pulses:
        beats.remove(pulse)
    assert len(beats) == 0
    beats.stop()


async def test_a_late_timer_with_nothing_due_is_no_lag():
    """A blocked loop that can have delayed nothing is not complained of."""
    import time

    lags = []
    beats, gone = heartbeats(lags), Pulse(1, 1)
    beats.set(gone, SYSTEM_CLOCK.monotonic() + 0.01)
    beats.remove(gone)
    time.sleep(0.3)
    for _ in range(5):
        await asyncio.sleep(0)
    assert lags == []
    assert beats.lag == 0.0
    beats.stop()


@pytest.mark.parametrize("phase", range(8))
def test_a_block_between_two_heartbeats_is_noticed_wherever_it_falls(phase):
    """What is due comes much later, so the block delays nothing; one of ``lag_warning`` is told, one of half of it is not."""

    async def main():
        for seconds, told in ((0.4, True), (0.2, False)):
            lags, loop = [], asyncio.get_running_loop()
            beats = Heartbeats(FakeClock(), lag_warning=0.4, on_lag=lags.append)
            beats.set(Pulse(1, 1), loop.time() + 60)
            await asyncio.sleep(10.001 + phase * 0.0125)
            loop.advance(seconds)
            await asyncio.sleep(0.01)
            assert bool(lags) is told
            assert all(0.3 <= lag <= seconds for lag in lags)
            assert seconds - 0.1 <= beats.lag <= seconds
            await asyncio.sleep(5)
            assert beats.lag >= seconds - 0.1
            await asyncio.sleep(10)
            assert beats.lag == 0.0
            assert len(lags) == told
            beats.stop()

    run(main)


def test_a_suspend_is_no_block_of_the_loop():
    """The client's clock went on and the loop's did not: nothing was due, so nobody is told; what was due is late all the same."""

    async def main():
        for due, told in ((100.0, []), (2.0, [pytest.approx(48, abs=1.5)])):
            lags, clock = [], FakeClock()
            beats = Heartbeats(clock, lag_warning=0.4, on_lag=lags.append)
            beats.set(Pulse(1, 1), clock.monotonic() + due)
            clock.suspend(50)
            await asyncio.sleep(1.5)
            assert lags == told
            beats.stop()

    run(main)


class Broken(Pulse):
    """Raises when it beats, the first time."""

    def __init__(self, error):
        super().__init__(1, 1)
        self.error = error

    def beat(self, now):
        self.beats.append(now)
        if len(self.beats) == 1:
            raise self.error


def watched_heartbeats(errors, **more):
    return Heartbeats(SYSTEM_CLOCK, lag_warning=0.1, on_error=errors.append, **{"on_lag": [].append, **more})


async def test_one_item_that_fails_stops_no_other(until, monkeypatch):
    """It is told of and asked again; those behind it are asked in the same tick."""
    monkeypatch.setattr(heartbeat, "_AGAIN", 0.01)
    errors = []
    beats, broken, pulse = watched_heartbeats(errors), Broken(ValueError()), Pulse(0.001, 3)
    beats.set(broken, 0.0)
    beats.set(pulse, 0.0)
    await until(lambda: pulse.left == 0 and len(broken.beats) == 2)
    assert errors == [broken.error]
    assert pulse.beats[0] == broken.beats[0]
    assert len(beats) == 0


def test_an_interrupt_leaves_the_timer_set():
    """What ends the program may be caught there, and leases go on."""
    loop = VirtualLoop()

    async def main():
        beats, broken, pulse = (
            Heartbeats(FakeClock(), lag_warning=9, on_lag=[].append),
            Broken(SystemExit()),
            Pulse(1, 3),
        )
        beats.set(broken, 0.0)
        beats.set(pulse, 0.0)
        await asyncio.sleep(10)
        return len(broken.beats), len(pulse.beats)

    task = loop.create_task(main())
    with pytest.raises(SystemExit):
        loop.run_until_complete(task)
    assert loop.run_until_complete(task) == (2, 3)
    loop.close()


async def test_deadlines_are_looked_at_though_telling_of_the_lag_fails(until):
    """Whoever is told that the loop was late must not make it later."""
    errors, error = [], ValueError()

    def fail(_lag):
        raise error

    beats, pulse = watched_heartbeats(errors, on_lag=fail), Pulse(1, 1)
    beats.set(pulse, SYSTEM_CLOCK.monotonic() - 60)
    await until(lambda: pulse.left == 0)
    assert errors == [error]


async def test_what_cannot_be_seen_to_together_is_asked_one_by_one(until):
    """Though some had been taken already."""
    errors, error = [], ValueError()

    def fail(due, _now):
        due[0].due = None
        raise error

    beats = watched_heartbeats(errors, together=fail)
    pulses = [Pulse(1, 1) for _ in range(3)]
    for pulse in pulses:
        beats.set(pulse, 0.0)
    await until(lambda: not any(pulse.left for pulse in pulses))
    assert errors == [error]
    assert len(beats) == 0


async def test_without_anybody_to_tell_the_loop_is_told(until):
    """An error that must not happen is never silent."""
    told = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: told.append(context["exception"]))
    beats, broken = heartbeats(), Broken(ValueError())
    beats.set(broken, 0.0)
    await until(lambda: told == [broken.error])
    beats.stop()


async def test_catching_up_all_the_time_does_not_put_the_timer_off():
    """A client that is never out of news still renews: what is due beats with the loop's next turn."""
    beats, pulse = heartbeats(), Pulse(1, 1)
    beats.set(pulse, SYSTEM_CLOCK.monotonic() + 0.01)
    async with asyncio.timeout(10):
        while not pulse.beats:
            beats.catch_up(SYSTEM_CLOCK.monotonic())
            await asyncio.sleep(0)
    beats.stop()


async def test_leases_that_cannot_be_ended_at_once_are_asked_one_by_one(until):
    """News that are told, and whatever beats, do not end with an error of one lease."""
    errors, error = [], ValueError()

    def fail(_due, _now):
        raise error

    beats, pulse = watched_heartbeats(errors, end_overdue=fail), Pulse(1, 1)
    beats.set(pulse, 0.0)
    beats.catch_up(SYSTEM_CLOCK.monotonic())
    await until(lambda: pulse.beats)
    assert errors == [error, error]
    beats.stop()


async def test_what_is_set_after_catching_up_does_not_put_the_timer_off():
    """The turn of the loop that follows looks at everything, whatever is set until then."""
    beats, pulse, later = heartbeats(), Pulse(1, 1), Pulse(1, 1)
    beats.set(pulse, SYSTEM_CLOCK.monotonic())
    beats.catch_up(SYSTEM_CLOCK.monotonic())
    beats.set(later, SYSTEM_CLOCK.monotonic() + 60)
    await asyncio.sleep(0)
    assert pulse.beats
    beats.stop()


async def test_times_that_were_given_up_take_no_place_for_ever(until):
    """A thousand due times whose items were moved or removed are forgotten; what is still due beats, in its order."""
    beats, seen = heartbeats(), []
    now = SYSTEM_CLOCK.monotonic()
    mover, kept = Pulse(1, 1), [Pulse(1, 1) for _ in range(3)]
    for number, pulse in enumerate(kept):
        pulse.beat = lambda _now, number=number: seen.append(number)
        beats.set(pulse, now + 0.05 + number / 1000)
    for number in range(1000):
        beats.set(mover, now + 100 + number)
    assert len(beats._times) == len(beats._due) <= 2 * len(beats) + 65
    beats.remove(mover)
    await until(lambda: len(seen) == 3)
    assert seen == [0, 1, 2]
    beats.stop()


async def test_a_beat_that_fails_is_told_to_the_loop_and_the_others_beat(until):
    """With a sentence and the exception, for whoever has set a handler."""
    told, pulse = [], Pulse(1, 1)
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: told.append(context))
    beats, failing = heartbeats(), Pulse(1, 1)
    error = RuntimeError("no")

    def fail(_now):
        raise error

    failing.beat = fail
    beats.set(failing, 0.0)
    beats.set(pulse, 0.0)
    await until(lambda: pulse.left == 0)
    (context,) = told
    assert (context["message"], context["exception"]) == ("a heartbeat of asynclock failed", error)


async def test_items_that_are_set_together_join_those_that_are_due_then(until):
    """One place for one time, whichever way they came."""
    beats, pulses = heartbeats(), [Pulse(1, 1) for _ in range(5)]
    at = SYSTEM_CLOCK.monotonic() + 0.01
    beats.set(pulses[0], at)
    for some in (pulses[1:3], pulses[3:]):
        for pulse in some:
            pulse.due = at
        beats.set_all(some, at)
    assert len(beats) == 5
    assert len(beats._times) == 1
    await until(lambda: not any(pulse.left for pulse in pulses))
    assert len(beats) == 0


async def test_leases_end_before_lag_is_told(until):
    """A blocked loop is reported when what ended meanwhile has been ended, though a single moment was due."""
    order = []
    beats = Heartbeats(
        SYSTEM_CLOCK,
        lag_warning=0.01,
        on_lag=lambda _lag: order.append("lag"),
        end_overdue=lambda _due, _now: order.append("ended"),
    )
    pulse = Pulse(1, 1)
    beats.set(pulse, SYSTEM_CLOCK.monotonic() - 1.0)
    await until(lambda: pulse.beats)
    beats.stop()
    assert order == ["ended", "lag"]
