"""Every field of what is stored, answered and reported: a decision that loses one of them is wrong, whoever reads it."""

from asynclock.model import commands as c
from asynclock.model import facts as f
from asynclock.model import outcomes as o
from asynclock.model.ranking import AGEING_MS, rank_of, waiter_ttl_ms
from asynclock.model.record import Holder, Waiter
from tests.model.driver import KEY, START_US, TTL, Driver

OTHER = {"owner": "somebody", "details": "{}", "ttl_ms": 4_000}


def rank(resource: Driver, waited_ms: int = 0, priority: int = 0) -> int:
    return rank_of(enqueued_ms=resource.now_ms - waited_ms, priority=priority, ageing_ms=AGEING_MS)


def test_a_grant_stores_and_reports_the_request() -> None:
    """Holder and fact have all of it; the lease ends a whole ttl after now."""
    resource = Driver(capacity=2)
    resource.acquire("a", permits=2, tokens=5, details='{"pid": 1}')
    until = resource.now_ms + TTL
    assert resource.holder("a") == Holder(
        id="a",
        client="a",
        owner="owner-a",
        permits=2,
        token=START_US,
        tokens=5,
        granted_ms=resource.now_ms,
        until_ms=until,
        details='{"pid": 1}',
        block=START_US,
    )
    granted = {"token": START_US, "tokens": 5, "permits": 2, "queued": False, "until_ms": until}
    assert resource.facts == (f.Granted(key=KEY, id="a", client="a", owner="owner-a", **granted),)


def test_a_queued_request_is_stored_and_reported_with_its_rank() -> None:
    """Time that it has waited elsewhere counts as waited here."""
    resource = Driver()
    resource.acquire("x")
    resource.acquire("a1", priority=3, waited_ms=700, tokens=4, details="{}", ttl_ms=6_000)
    assert resource.waiter("a1") == Waiter(
        id="a1",
        client="a",
        owner="owner-a1",
        permits=1,
        priority=3,
        rank=rank(resource, 700, 3),
        ticket=0,
        enqueued_ms=resource.now_ms - 700,
        ttl_ms=6_000,
        until_ms=resource.now_ms + waiter_ttl_ms(6_000),
        tokens=4,
        details="{}",
    )
    told = {"rank": rank(resource, 700, 3), "permits": 1, "raised": False}
    assert resource.facts == (f.Queued(key=KEY, id="a1", client="a", owner="owner-a1", **told),)


def test_those_who_rank_alike_are_served_as_they_came() -> None:
    """Each newcomer stands behind all of the same rank, the third and the fourth as well."""
    resource = Driver()
    resource.acquire("x")
    for name in "abcd":
        resource.acquire(name)
    assert resource.waiting == ["a", "b", "c", "d"]
    assert [resource.waiter(name).ticket for name in "abcd"] == [0, 1, 2, 3]


def test_a_queued_request_asked_again_keeps_its_place_permits_and_age() -> None:
    """Only a more urgent priority moves it; a later, less urgent or larger one changes nothing but what is told of it."""
    resource = Driver(capacity=3)
    resource.acquire("x", permits=3)
    resource.acquire("a", permits=2, priority=1, waited_ms=50)
    first = resource.waiter("a")
    resource.after(10).acquire("a", permits=3, **OTHER)
    again = resource.waiter("a")
    kept = ("id", "client", "permits", "priority", "rank", "ticket", "enqueued_ms")
    assert [getattr(again, name) for name in kept] == [getattr(first, name) for name in kept]
    assert (again.owner, again.details, again.ttl_ms) == ("somebody", "{}", 4_000)
    assert again.until_ms == resource.now_ms + waiter_ttl_ms(4_000)
    told = {"rank": first.rank, "permits": 2, "raised": True}
    assert resource.facts == (f.Queued(key=KEY, id="a", client="a", owner="somebody", **told),)


def test_a_queued_request_that_becomes_more_urgent_is_reported_as_raised() -> None:
    """With its new rank, the permits that it asked for first and its old ticket."""
    resource = Driver(capacity=3)
    resource.acquire("x", permits=3)
    resource.acquire("b")
    resource.acquire("a", permits=2)
    resource.after(10).acquire("a", permits=1, priority=2)
    raised = resource.waiter("a")
    assert (raised.permits, raised.priority, raised.ticket) == (2, 2, 1)
    assert (raised.rank, raised.enqueued_ms) == (rank(resource, 0, 2), resource.now_ms)
    assert resource.waiting == ["a", "b"]
    told = {"rank": raised.rank, "permits": 2, "raised": True}
    assert resource.facts == (f.Queued(key=KEY, id="a", client="a", owner="owner-a", **told),)


def test_a_renewed_lease_ends_a_ttl_after_the_renewal() -> None:
    """The fact says when, and whose it is; the answer says for how long."""
    resource = Driver()
    resource.acquire("a")
    assert resource.after(3_000).renew("a", 5_000, owner="new", details="{}") == o.Renewed(ttl_ms=5_000)
    assert resource.facts == (f.Renewed(key=KEY, id="a", client="a", owner="new", until_ms=resource.now_ms + 5_000),)
    holder = resource.holder("a")
    assert (holder.until_ms, holder.owner, holder.details) == (resource.now_ms + 5_000, "new", "{}")
    resource.renew("a", 5_000)
    assert (resource.holder("a").owner, resource.holder("a").details) == ("new", "{}")


def test_a_renewed_waiter_asks_for_the_new_ttl() -> None:
    """It lives for a waiter's ttl from now; granted later, it may use the ttl that it asked for last."""
    resource = Driver()
    resource.acquire("x", ttl_ms=100_000)
    resource.acquire("a")
    resource.after(1_000).renew("a", 2_000)
    until = resource.now_ms + waiter_ttl_ms(2_000)
    assert (resource.waiter("a").ttl_ms, resource.waiter("a").until_ms) == (2_000, until)
    assert resource.facts == (f.Renewed(key=KEY, id="a", client="a", owner="owner-a", until_ms=until),)


def test_a_renewal_shows_the_token_in_use() -> None:
    """Any that the lease has; not one that it has left behind, nor the one after its last."""
    resource = Driver()
    resource.acquire("a", tokens=3)
    resource.renew("a", token=START_US + 3)
    assert resource.holder("a").token == START_US
    resource.renew("a", token=START_US + 2)
    assert resource.holder("a").token == START_US + 2
    resource.renew("a", token=START_US + 1)
    assert resource.holder("a").token == START_US + 2


def test_a_lease_is_told_the_rank_of_others_only() -> None:
    """Those of the same client are its own business, whichever way the lease was answered."""
    resource = Driver()
    resource.acquire("a1")
    resource.after(5).acquire("a2")
    assert resource.acquire("a1") == o.Granted(id="a1", token=START_US, tokens=1, ttl_ms=TTL - 5)
    assert resource.renew("a1") == o.Renewed(ttl_ms=TTL)
    assert resource.reassert("a1") == o.Renewed(ttl_ms=TTL)
    resource.acquire("b", priority=1)
    contender = -AGEING_MS
    assert resource.acquire("a1") == o.Granted(id="a1", token=START_US, tokens=1, ttl_ms=TTL, contender=contender)
    assert resource.renew("a1") == o.Renewed(ttl_ms=TTL, contender=contender)
    assert resource.reassert("a1") == o.Renewed(ttl_ms=TTL, contender=contender)


def test_what_ends_is_reported_with_its_owner_and_token() -> None:
    """Given back, run out, taken away, withdrawn, abandoned."""
    resource = Driver()
    resource.acquire("a")
    resource.release("a")
    who = {"key": KEY, "client": "a", "owner": "owner-a"}
    assert resource.facts == (f.Released(id="a", token=START_US, **who),)
    token = resource.acquire("a2").token
    resource.acquire("a3", ttl_ms=1)
    resource.withdraw("a3")
    assert resource.facts == (f.Withdrawn(key=KEY, id="a3", client="a", owner="owner-a3"),)
    resource.acquire("a3")
    gone = waiter_ttl_ms(TTL)
    resource.renew("a2", 10 * gone)
    resource.after(gone).poke()
    assert resource.facts == (f.Abandoned(key=KEY, id="a3", client="a", owner="owner-a3"),)
    resource.force()
    taken = {"token": token, "reason": "stuck", "by": "ops"}
    assert resource.facts == (f.Forced(key=KEY, id="a2", client="a", owner="owner-a2", **taken),)
    token = resource.acquire("a").token
    resource.after(TTL).poke()
    assert resource.facts == (f.Expired(id="a", token=token, **who),)


def test_a_reasserted_lease_is_stored_and_reported_as_its_client_says() -> None:
    """It ends a ttl after now, and was granted now, as far as the store knows."""
    resource = Driver()
    resource.reassert("a", token=77, tokens=2, details="{}", ttl_ms=5_000)
    assert resource.holder("a") == Holder(
        id="a",
        client="a",
        owner="owner-a",
        permits=1,
        token=77,
        tokens=2,
        granted_ms=resource.now_ms,
        until_ms=resource.now_ms + 5_000,
        details="{}",
        block=77,
    )
    assert resource.facts == (f.Reasserted(key=KEY, id="a", client="a", owner="owner-a", token=77),)


def test_a_release_names_what_it_granted_and_nothing_that_was_granted_before() -> None:
    """A request granted because another lease had run out, in the same step, was not granted by the release."""
    resource = Driver(capacity=2)
    resource.acquire("a", ttl_ms=1_000)
    resource.acquire("b", ttl_ms=60_000)
    resource.acquire("c", ttl_ms=60_000)
    resource.acquire("d", ttl_ms=60_000)
    assert resource.after(1_000).release("b") == o.Released(granted=("d",))
    assert resource.holding == ["c", "d"]


def test_a_poke_says_when_the_first_lease_or_waiter_runs_out() -> None:
    """Waiters count: when one of them is gone, those behind it may fit."""
    resource = Driver()
    resource.acquire("x", ttl_ms=60_000)
    assert resource.poke() == o.Poked(granted=(), recheck_after_ms=60_000)
    resource.acquire("a")
    assert resource.poke() == o.Poked(granted=(), recheck_after_ms=waiter_ttl_ms(TTL))


def test_an_inspection_shows_who_lives_and_who_does_not() -> None:
    """At the very instant at which it runs out a lease or a waiter is gone; with nobody left there is no capacity either."""
    resource = Driver(capacity=2)
    resource.acquire("a", permits=2, ttl_ms=1_000)
    resource.acquire("b", ttl_ms=900)
    seen = resource.after(waiter_ttl_ms(900) - 1).inspect()
    assert [waiter.id for waiter in seen.waiters] == ["b"]
    assert [waiter.id for waiter in resource.after(1).inspect().waiters] == []
    last = Driver(capacity=2)
    last.acquire("a", ttl_ms=1_000)
    assert last.after(999).inspect().capacity == 2
    ended = last.after(1).inspect()
    assert (ended.capacity, ended.holders, ended.next_token) == (0, (), START_US + 1)
    assert Driver().inspect() == o.Inspected(capacity=0, next_token=0, now_ms=START_US // 1000, holders=(), waiters=())


def test_an_operator_takes_the_lease_whose_token_was_shown() -> None:
    """Any of its tokens names it, the first and the last; the ones before and after name nobody."""
    for token, taken in ((START_US - 1, False), (START_US, True), (START_US + 2, True), (START_US + 3, False)):
        resource = Driver()
        resource.acquire("a", tokens=3)
        assert isinstance(resource.send(c.ForceRelease(key=KEY, token=token)), o.Released if taken else o.NotHeld)
        assert resource.holding == ([] if taken else ["a"])


def test_a_look_changes_nothing_and_reports_nothing() -> None:
    """Nor does a poke when there is nothing to do: the very same record stays."""
    resource = Driver()
    resource.acquire("a")
    before = resource.record
    resource.inspect()
    assert resource.facts == ()
    assert resource.record is before
    resource.poke()
    assert resource.facts == ()
    assert resource.record is before


def test_an_idle_record_is_forgotten_as_soon_as_its_tokens_have_passed() -> None:
    """At the very microsecond: the next grant takes the same token with the record as without it."""
    for later_us, forgotten in ((0, False), (1, True)):
        resource = Driver()
        resource.acquire("a")
        resource.now_us += later_us
        resource.release("a")
        assert (resource.record is None) == forgotten
