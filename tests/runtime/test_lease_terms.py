"""What follows from the ttl of a lease, and from the permits that it asks for."""

import pytest

from asynclock.model.ranking import waiter_ttl_ms
from asynclock.runtime.terms import Terms
from asynclock.types import ResourceKey

KEY = ResourceKey("default", "n")


@pytest.mark.parametrize(
    ("ttl", "margin"), [(0.1, 0.012), (1.0, 0.03), (30.0, 0.61), (49.5, 1.0), (60.0, 1.0), (3600.0, 1.0)]
)
def test_a_holder_stops_ten_milliseconds_and_two_percent_of_the_ttl_early(ttl: float, margin: float) -> None:
    """But never more than a second, however long the ttl is."""
    assert Terms(key=KEY, ttl=ttl).margin == pytest.approx(margin)


@pytest.mark.parametrize(("ttl", "ttl_ms"), [(0.1, 100), (1.0004, 1000), (1.0006, 1001), (30.0, 30_000)])
def test_the_store_counts_the_ttl_in_milliseconds(ttl: float, ttl_ms: int) -> None:
    """Rounded to the nearest; the request lives, while it waits, as long as the rules let a waiter of this ttl live."""
    terms = Terms(key=KEY, ttl=ttl)
    assert (terms.ttl, terms.ttl_ms, terms.life) == (ttl, ttl_ms, waiter_ttl_ms(ttl_ms) / 1000)


def test_a_lock_is_handed_on_and_lingers_as_it_was_asked_to() -> None:
    """One that has every permit, that is."""
    terms = Terms(key=KEY, permits=3, capacity=3, linger=0.5)
    assert (terms.handoff, terms.linger) == (True, 0.5)


@pytest.mark.parametrize("wanted", [{"permits": 1, "capacity": 2}, {"handoff": False}])
def test_a_share_and_a_lock_in_strict_order_neither_pass_on_nor_linger(wanted: dict[str, int]) -> None:
    """Tokens are reserved for what passes on, and beside a share others get tokens, too."""
    terms = Terms(key=KEY, linger=0.5, **wanted)
    assert (terms.handoff, terms.linger) == (False, 0.0)
