import asyncio

from asynclock.clock import SYSTEM_CLOCK
from asynclock.runtime.heartbeat import Heartbeats


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
    """A blocked loop that delayed nothing is not complained of."""
    import time

    lags = []
    beats, gone, later = heartbeats(lags), Pulse(1, 1), Pulse(1, 1)
    now = SYSTEM_CLOCK.monotonic()
    beats.set(gone, now + 0.01)
    beats.set(later, now + 60)
    beats.remove(gone)
    time.sleep(0.3)
    for _ in range(5):
        await asyncio.sleep(0)
    assert lags == []
    assert beats.lag == 0.0
    beats.stop()
