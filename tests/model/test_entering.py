"""Re-entry by an owner (rule 9): an entry shares a lease of everything, and keeps others out until it ends itself."""

import pytest

from asynclock.model import facts as f
from asynclock.model import outcomes as o
from tests.model.driver import START_US, TTL, Driver


def held(*entries: str) -> Driver:
    resource = Driver()
    resource.acquire("x")
    for name in entries:
        assert isinstance(resource.enter(name, "x"), o.Granted)
    return resource


def permits(resource: Driver) -> dict[str, int]:
    return {name: resource.holder(name).permits for name in resource.holding}


def test_an_entry_has_the_token_of_the_lease() -> None:
    """One line of work has one token, so a fence refuses none of it; it is told like any other grant."""
    resource = Driver()
    resource.acquire("x", ttl_ms=TTL)
    outcome = resource.after(10).enter("a", "x")
    assert outcome == o.Granted(id="a", token=START_US, tokens=1, ttl_ms=TTL)
    assert resource.facts == (
        f.Entered(key=resource.facts[0].key, id="a", client="a", owner="owner-x", token=START_US),
    )
    assert permits(resource) == {"x": 1, "a": 0}


@pytest.mark.parametrize("end", ["release", "withdraw", "expiry"])
def test_an_entry_outlives_the_lease(end: str) -> None:
    """Nobody else is granted anything before the last of them has ended, however the first one ends."""
    resource = held("a")
    resource.acquire("w")
    if end == "expiry":
        resource.after(TTL - 1).renew("a")
        resource.renew("w")
        resource.after(1).poke()
    else:
        getattr(resource, end)("x")
    assert permits(resource) == {"a": 1}
    assert resource.waiting == ["w"]
    assert resource.holder("a").token == START_US
    outcome = resource.release("a")
    assert isinstance(outcome, o.Released)
    assert outcome.granted == ("w",)
    assert resource.holder("w").token > START_US


def test_the_lease_outlives_an_entry() -> None:
    """An entry that leaves takes nothing along."""
    resource = held("a")
    resource.acquire("w")
    assert resource.release("a") == o.Released()
    assert permits(resource) == {"x": 1}
    assert isinstance(resource.renew("a"), o.Lost)


def test_entries_of_an_entry() -> None:
    """The permits go from one to the next, smallest id first; they are never given twice."""
    resource = held("c", "b")
    resource.release("x")
    assert permits(resource) == {"c": 0, "b": 1}
    resource.enter("d", "x", token=START_US)
    resource.release("b")
    assert permits(resource) == {"c": 1, "d": 0}
    resource.after(TTL).poke()
    assert resource.record is None


def test_entering_ends_the_wait_of_that_request() -> None:
    """Whoever learns in the queue that its own owner holds leaves the queue by entering."""
    resource = held()
    resource.acquire("a")
    resource.acquire("w")
    assert isinstance(resource.enter("a", "x"), o.Granted)
    assert resource.waiting == ["w"]
    assert {type(fact) for fact in resource.facts} == {f.Withdrawn, f.Entered}


def test_whom_it_is_refused() -> None:
    """Another owner, another token (an earlier lease of the owner), and a lease that may go on to another token."""
    resource = held()
    assert isinstance(resource.enter("a", "y", token=START_US), o.Lost)
    assert isinstance(resource.enter("a", "x", token=START_US - 1), o.Lost)
    several = Driver()
    several.acquire("x", tokens=2)
    assert isinstance(several.enter("a", "x"), o.Lost)
    share = Driver(capacity=2)
    share.acquire("x", permits=1)
    assert isinstance(share.enter("a", "x"), o.Lost)


def test_a_lease_that_was_entered_gets_no_more_tokens() -> None:
    """Else the entries would be left behind with an older one."""
    resource = held("a")
    outcome = resource.renew("x", tokens=64)
    assert isinstance(outcome, o.Renewed)
    assert outcome.tokens == 0
    resource.release("a")
    outcome = resource.renew("x", tokens=64)
    assert isinstance(outcome, o.Renewed)
    assert outcome.tokens == 64


def test_an_operator_takes_all_of_them() -> None:
    """Their token names the lease and its entries alike."""
    resource = held("a", "b")
    resource.acquire("w")
    outcome = resource.force(START_US)
    assert isinstance(outcome, o.Released)
    assert outcome.granted == ("w",)
    assert resource.holding == ["w"]


def test_reasserting_an_entry_gives_it_no_permits() -> None:
    """Its client does not know whether it has any; after a loss of memory the first to come has them."""
    resource = held("a")
    resource.reassert("a", owner="owner-x")
    resource.reassert("x", tokens=64)
    assert permits(resource) == {"x": 1, "a": 0}
    assert resource.holder("x").tokens == 1
    empty = Driver()
    assert isinstance(empty.reassert("x"), o.Renewed)
    assert isinstance(empty.reassert("a"), o.Lost)
    assert isinstance(empty.reassert("a", owner="owner-x"), o.Renewed)
    assert permits(empty) == {"x": 1, "a": 0}
