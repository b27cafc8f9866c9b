"""Ranks: one number per waiter that never changes its order."""

from hypothesis import given
from hypothesis import strategies as st

from asynclock.limits import MAX_PRIORITY
from asynclock.model.ranking import AGEING_MS, STRICT_AGEING_MS, WAITER_TTL_MS, rank_of, waiter_ttl_ms

priorities = st.integers(-MAX_PRIORITY, MAX_PRIORITY)
#: Until the year 2255, when tokens in microseconds leave a double, too.
instants = st.integers(0, 9_000_000_000_000)


@given(instants, instants, priorities, priorities)
def test_a_level_is_worth_one_ageing_period(first: int, second: int, low: int, high: int) -> None:
    """The later of two stands before exactly if its priority makes up for the time it came later."""
    gained_ms = (high - low) * AGEING_MS
    earlier = rank_of(enqueued_ms=first, priority=low, ageing_ms=AGEING_MS)
    later = rank_of(enqueued_ms=second, priority=high, ageing_ms=AGEING_MS)
    assert (later < earlier) == (second - first < gained_ms)


@given(instants, instants, priorities)
def test_strict_ageing_is_strict_and_exact(first: int, second: int, priority: int) -> None:
    """With strict ageing a level outweighs any wait, and the rank is still a whole number as a double."""
    rank = rank_of(enqueued_ms=first, priority=priority, ageing_ms=STRICT_AGEING_MS)
    assert int(float(rank)) == rank
    if abs(first - second) < STRICT_AGEING_MS:
        assert rank < rank_of(enqueued_ms=second, priority=priority - 1, ageing_ms=STRICT_AGEING_MS)


def test_a_waiter_lives_no_longer_than_its_lease_would() -> None:
    """Short ttls shorten the life of a waiter; long ones do not lengthen it."""
    assert waiter_ttl_ms(300) == 300
    assert waiter_ttl_ms(3_600_000) == WAITER_TTL_MS
