"""Acquire: who is granted, who waits where, and what the answer tells."""

from asynclock.model import facts as f
from asynclock.model import outcomes as o
from asynclock.model.ranking import WAITER_TTL_MS
from tests.model.driver import START_US, TTL, Driver

SLOW = 3_600_000


def test_a_free_resource_is_granted_at_once() -> None:
    """The token is the store's clock in microseconds, and the lease lives for the whole ttl."""
    resource = Driver()
    assert resource.acquire("a", tokens=3) == o.Granted(id="a", token=START_US, tokens=3, ttl_ms=TTL)
    (fact,) = resource.facts
    assert isinstance(fact, f.Granted)
    assert not fact.queued


def test_a_share_has_one_token() -> None:
    """However many it asks for: with more in reserve it would go on to a token that is smaller than a later grant's."""
    resource = Driver(capacity=2)
    assert resource.acquire("a", tokens=64) == o.Granted(id="a", token=START_US, tokens=1, ttl_ms=TTL)
    assert resource.acquire("b", tokens=64) == o.Granted(id="b", token=START_US + 1, tokens=1, ttl_ms=TTL)
    assert resource.renew("a", tokens=64) == o.Renewed(ttl_ms=TTL, token=0, tokens=0)
    resource.acquire("all", permits=2, tokens=64)
    resource.release("a")
    resource.release("b")
    assert resource.holder("all").tokens == 64


def test_the_same_id_again_gets_the_same_lease() -> None:
    """A repeated acquire neither takes a second permit nor lengthens the lease."""
    resource = Driver(capacity=2)
    first = resource.acquire("a")
    again = resource.after(100).acquire("a")
    assert isinstance(first, o.Granted)
    assert isinstance(again, o.Granted)
    assert (again.token, again.ttl_ms) == (first.token, TTL - 100)
    assert resource.record is not None
    assert resource.record.free == 1


def test_a_queued_request_is_told_its_place_and_when_to_look_again() -> None:
    """It names the holders before it, and the first instant at which anything before it can run out."""
    resource = Driver()
    resource.acquire("x", ttl_ms=5_000)
    assert resource.acquire("a", ttl_ms=3_000) == o.Queued(
        id="a", position=1, behind=(resource.holder("x"),), recheck_after_ms=5_000
    )
    assert resource.acquire("b") == o.Queued(id="b", position=2, behind=(resource.holder("x"),), recheck_after_ms=3_000)


def test_an_answer_names_three_holders() -> None:
    """A semaphore of a thousand permits does not answer with a thousand holders."""
    resource = Driver(capacity=5)
    for name in "vwxyz":
        resource.acquire(name)
    busy = resource.acquire("a", wait=False)
    assert isinstance(busy, o.Busy)
    assert [holder.id for holder in busy.holders] == ["v", "w", "x"]


def test_rank_is_priority_first_then_arrival() -> None:
    """Higher priority stands before, equal priority in the order of arrival, even within one microsecond."""
    resource = Driver()
    resource.acquire("x")
    for name, priority in [("a", 0), ("b", 5), ("c", 0), ("d", 5), ("e", -1)]:
        resource.acquire(name, priority=priority)
    assert resource.waiting == ["b", "d", "a", "c", "e"]


def test_ageing_bounds_how_long_priority_overtakes() -> None:
    """One level of priority is worth ``ageing_ms`` of waiting, not more."""
    resource = Driver()
    resource.acquire("x", ttl_ms=SLOW)
    resource.acquire("old", ageing_ms=1_000, ttl_ms=SLOW)
    resource.after(999).acquire("soon", priority=1, ageing_ms=1_000)
    resource.after(2).acquire("late", priority=1, ageing_ms=1_000)
    assert resource.waiting == ["soon", "old", "late"]


def test_a_request_that_waited_in_its_client_keeps_its_place() -> None:
    """``waited_ms`` counts as if the request had come that much earlier."""
    resource = Driver()
    resource.acquire("x")
    resource.after(500).acquire("a")
    resource.acquire("b", waited_ms=200)
    assert resource.waiting == ["b", "a"]


def test_a_newcomer_does_not_pass_a_better_waiter() -> None:
    """Free permits are not given past the head of the queue, however few the newcomer wants."""
    resource = Driver(capacity=3)
    resource.acquire("x", permits=2)
    resource.acquire("big", permits=3)
    assert isinstance(resource.acquire("small"), o.Queued)
    assert isinstance(resource.acquire("hasty", wait=False), o.Busy)


def test_a_better_newcomer_that_fits_goes_before_the_head() -> None:
    """Priority counts also against a waiter that cannot be served yet."""
    resource = Driver(capacity=3)
    resource.acquire("x", permits=2)
    resource.acquire("big", permits=3)
    assert resource.after(250).acquire("vip", priority=1) == o.Granted(
        id="vip", token=resource.now_us, tokens=1, ttl_ms=TTL, contender=-250
    )


def test_a_queued_id_sent_again_may_only_rise() -> None:
    """It keeps its ticket and the better of both ranks, and takes over what else is new."""
    resource = Driver()
    resource.acquire("x")
    resource.acquire("a")
    resource.acquire("b")
    ticket = resource.waiter("b").ticket
    resource.after(10).acquire("b", priority=3, owner="boss", details="{}", ttl_ms=500)
    waiter = resource.waiter("b")
    assert resource.waiting == ["b", "a"]
    assert (waiter.ticket, waiter.owner, waiter.details, waiter.ttl_ms) == (ticket, "boss", "{}", 500)
    resource.acquire("b", priority=-3)
    assert resource.waiting == ["b", "a"]
    assert resource.waiter("b").priority == 3


def test_a_raised_request_that_fits_is_granted() -> None:
    """Raised before the large head of the queue, a small request takes the permits that were free all along."""
    resource = Driver(capacity=3)
    resource.acquire("x", permits=2)
    resource.acquire("big", permits=2)
    resource.acquire("small")
    assert isinstance(resource.acquire("small", priority=1), o.Granted)
    assert resource.waiting == ["big"]


def test_a_full_queue_turns_away_newcomers_only() -> None:
    """Whoever stands in the queue may still be raised."""
    resource = Driver()
    resource.acquire("x")
    resource.acquire("a", max_waiters=1)
    assert resource.acquire("b", max_waiters=1) == o.QueueFull(waiting=1)
    assert isinstance(resource.acquire("a", max_waiters=1, priority=9), o.Queued)


def test_capacity_can_change_only_while_nobody_uses_it() -> None:
    """Another capacity is an answer, never a surprise."""
    resource = Driver(capacity=2)
    resource.acquire("x")
    assert resource.acquire("a", capacity=3) == o.CapacityMismatch(capacity=2)
    resource.release("x")
    assert isinstance(resource.acquire("a", capacity=3), o.Granted)


def test_a_waiter_lives_one_renewal_period() -> None:
    """However long its ttl, a request nobody renews is dropped within ten seconds, and the next is served."""
    resource = Driver()
    resource.acquire("x", ttl_ms=SLOW)
    resource.acquire("dead", ttl_ms=SLOW, priority=9)
    resource.after(WAITER_TTL_MS - 1).acquire("a")
    assert resource.waiting == ["dead", "a"]
    resource.after(1).release("x")
    assert resource.holding == ["a"]


def test_a_grant_from_the_queue_lives_as_long_as_its_waiter_did() -> None:
    """A dead client's turn costs the next no more than its place in the queue would have."""
    resource = Driver()
    resource.acquire("x", ttl_ms=SLOW)
    resource.acquire("dead", ttl_ms=SLOW)
    end_ms = resource.waiter("dead").until_ms
    resource.after(4_000).release("x")
    assert resource.holder("dead").until_ms == end_ms
    resource.after(5_000).acquire("b")
    resource.after(1_000).poke()
    assert resource.holding == ["b"]
