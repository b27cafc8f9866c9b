"""Renew, Release, Withdraw, Poke, ForceRelease, Reassert, Inspect: values, not only kinds of answers."""

import pytest

from asynclock.model import facts as f
from asynclock.model import outcomes as o
from tests.model.driver import START_US, TTL, Driver


def contended(*waiters: str, capacity: int = 1) -> Driver:
    """The lease "x" takes everything, the named wait."""
    resource = Driver(capacity=capacity)
    resource.acquire("x", permits=capacity)
    for name in waiters:
        resource.acquire(name)
    return resource


def shown(resource: Driver) -> tuple[int, int, int]:
    """The lease "x": the token in use, its first one, and how many it has had."""
    holder = resource.holder("x")
    return holder.token, holder.block, holder.tokens


def test_renewing_counts_from_now() -> None:
    """A renewed lease lives for its new ttl from the store's now, and keeps its token."""
    resource = contended()
    assert resource.after(5_000).renew("x", 4_000) == o.Renewed(ttl_ms=4_000)
    assert resource.holder("x").until_ms == resource.now_ms + 4_000
    assert resource.holder("x").token == START_US


def test_a_late_renew_takes_nothing_back() -> None:
    """From the very millisecond at which the lease ends, renewing it answers Lost, even if nobody else wants it."""
    resource = contended()
    assert isinstance(resource.after(TTL - 1).renew("x", 1), o.Renewed)
    assert resource.after(1).renew("x") == o.Lost()
    assert resource.record is None


def test_renewing_says_who_waits() -> None:
    """How the best waiter of another client stands comes with every renewal, so a lost notice starves nobody."""
    resource = contended("x2", "b")
    assert resource.after(300).renew("x") == o.Renewed(ttl_ms=TTL, contender=-300)


def test_a_contender_is_measured_from_now() -> None:
    """What it has waited, and its priority in time, whatever the store's clock shows: the lower, the more urgent."""
    resource = contended()
    resource.acquire("b", priority=2, ageing_ms=1_000, waited_ms=500)
    assert resource.after(100).renew("x") == o.Renewed(ttl_ms=TTL, contender=-2_600)
    resource.withdraw("b")
    resource.acquire("b", priority=-1, ageing_ms=1_000)
    assert resource.after(100).renew("x") == o.Renewed(ttl_ms=TTL, contender=900)


def test_renewing_reserves_a_further_block_of_tokens() -> None:
    """The block lies above every token given so far, and the next grant above the block."""
    resource = contended("a")
    assert resource.renew("x", tokens=64) == o.Renewed(ttl_ms=TTL, token=START_US + 1, tokens=64, contender=0)
    resource.release("x")
    assert resource.holder("a").token == START_US + 65


def test_the_token_in_use_is_shown() -> None:
    """As its client tells it: any that was reserved for it, never an older one than shown, and none that others may get."""
    resource = Driver()
    resource.acquire("x", tokens=3)
    assert shown(resource) == (START_US, START_US, 3)
    for told, seen in ((2, 2), (1, 2), (3, 2), (-1, 2), (0, 2)):
        resource.renew("x", token=START_US + told)
        assert shown(resource) == (START_US + seen, START_US, 3), told


def test_a_lease_keeps_the_tokens_it_has_had() -> None:
    """A further block does not change which token is in use, and what lies between the blocks is the lease's as well."""
    resource = Driver()
    resource.acquire("x", tokens=3)
    resource.after(1).renew("x", token=START_US + 1, tokens=64)
    assert shown(resource) == (START_US + 1, START_US, 1_064)
    resource.renew("x", token=START_US + 1_007)
    assert shown(resource) == (START_US + 1_007, START_US, 1_064)
    assert resource.acquire("x") == o.Granted(id="x", token=START_US, tokens=1_064, ttl_ms=TTL)


def test_renewing_replaces_owner_and_details_unless_empty() -> None:
    """Whoever the client has handed the lease to is seen by others."""
    resource = contended("a")
    for name in ("x", "a"):
        resource.renew(name, owner="new", details="{}")
        resource.renew(name)
    assert (resource.holder("x").owner, resource.holder("x").details) == ("new", "{}")
    assert (resource.waiter("a").owner, resource.waiter("a").details) == ("new", "{}")


def test_renewing_a_waiter_keeps_its_place_and_tells_it() -> None:
    """A waiter renewed in time outlives one that was not."""
    resource = contended("dead", "a")
    resource.after(8_000).renew("x")
    assert resource.renew("a") == o.Queued(id="a", position=2, behind=(resource.holder("x"),), recheck_after_ms=1_000)
    assert resource.after(1_000).renew("a") == o.Queued(
        id="a", position=1, behind=(resource.holder("x"),), recheck_after_ms=8_000
    )


def test_release_grants_to_all_who_fit_now() -> None:
    """The best waiters are granted in the same step, up to the first that does not fit."""
    resource = contended(capacity=4)
    resource.acquire("a")
    resource.acquire("b", permits=2)
    resource.acquire("big", permits=2)
    resource.acquire("small")
    assert resource.release("x") == o.Released(granted=("a", "b"))
    assert resource.waiting == ["big", "small"]


def test_then_is_ranked_against_the_queue() -> None:
    """The releasing client's next request gets the lease only if it is the best."""
    resource = contended("a")
    assert resource.release("x", then=resource.request("x2")) == o.Released(
        granted=("a",), then=o.Queued(id="x2", position=1, behind=(resource.holder("a"),), recheck_after_ms=TTL)
    )
    resource = contended("a")
    answer = resource.release("x", then=resource.request("x2", priority=1))
    assert isinstance(answer, o.Released)
    assert answer.granted == ()
    assert answer.then == o.Granted(id="x2", token=START_US + 1, tokens=1, ttl_ms=TTL, contender=0)


def test_then_may_share_with_those_before_it() -> None:
    """Promoted together with a better waiter, ``then`` is answered with its lease, and both are named."""
    resource = contended("a", capacity=2)
    answer = resource.release("x", then=resource.request("x2"))
    assert isinstance(answer, o.Released)
    assert answer.granted == ("a", "x2")
    assert isinstance(answer.then, o.Granted)


def test_then_that_waits_already_names_those_granted_before_it() -> None:
    """Raising it grants to all who fit, and each of them is in the answer."""
    resource = contended("a", "x2", capacity=2)
    answer = resource.release("x", then=resource.request("x2"))
    assert isinstance(answer, o.Released)
    assert answer.granted == ("a", "x2")


def test_then_hears_only_of_those_who_still_wait() -> None:
    """A waiter that was granted in the same step is no contender any more."""
    resource = contended("a", capacity=2)
    answer = resource.release("x", then=resource.request("x2", priority=1))
    assert isinstance(answer, o.Released)
    assert isinstance(answer.then, o.Granted)
    assert answer.granted == ("a",)
    assert answer.then.contender is None


def test_then_is_done_even_when_nothing_was_held() -> None:
    """A release that comes too late, or twice, still queues the next request, once."""
    resource = contended()
    resource.after(TTL)
    then = resource.request("x2")
    first, again = resource.release("x", then=then), resource.release("x", then=then)
    assert isinstance(first, o.NotHeld)
    assert isinstance(first.then, o.Granted)
    assert again == first


def test_withdrawing_the_head_lets_the_next_in() -> None:
    """A large request that gives up no longer blocks the small ones behind it."""
    resource = Driver(capacity=3)
    resource.acquire("x", permits=2)
    resource.acquire("big", permits=3)
    resource.acquire("small")
    assert resource.withdraw("big") == o.Withdrawn()
    assert resource.holding == ["x", "small"]


def test_withdrawing_what_was_granted_meanwhile_passes_it_on() -> None:
    """A caller that gave up at the instant of its grant costs the next waiter nothing."""
    resource = contended("a", "b")
    resource.release("x")
    assert resource.withdraw("a") == o.Released(granted=("b",))


def test_poke_tells_what_it_granted() -> None:
    """A waiter that sees the holder's time run out gets the lease, and hears it, by asking."""
    resource = contended("a", "b", capacity=2)
    resource.after(TTL - 1).renew("a")
    resource.renew("b", 500)
    poked = resource.after(1).poke()
    assert isinstance(poked, o.Poked)
    assert [granted.id for granted in poked.granted] == ["a", "b"]
    assert poked.recheck_after_ms == 499
    assert [type(fact) for fact in resource.facts] == [f.Expired, f.Granted, f.Granted]
    assert resource.poke() == o.Poked(granted=(), recheck_after_ms=499)


def test_poking_an_idle_resource_has_no_next_look() -> None:
    """Where nobody is, nothing runs out."""
    assert Driver().poke() == o.Poked(granted=())


def test_an_operator_takes_one_lease_or_all() -> None:
    """By its token only that lease goes; without one, every lease of the resource. Each holder is told who and why."""
    resource = Driver(capacity=3)
    for name in "xyz":
        resource.acquire(name)
    assert resource.force(resource.holder("y").token) == o.Released()
    assert resource.holding == ["x", "z"]
    (fact,) = resource.facts
    assert isinstance(fact, f.Forced)
    assert (fact.id, fact.client, fact.reason, fact.by) == ("y", "y", "stuck", "ops")
    assert resource.force(12345) == o.NotHeld()
    resource.force()
    assert resource.record is None or not resource.holding


def test_an_operator_may_name_any_token_of_a_lease() -> None:
    """Also one that its client has passed on since; and never takes a later lease, however often it is sent."""
    resource = contended("a")
    resource.renew("x", tokens=64)
    resource.renew("x", token=START_US + 60)
    assert resource.force(START_US - 1) == o.NotHeld()
    assert resource.force(START_US + 65) == o.NotHeld()
    assert resource.force(START_US + 1) == o.Released(granted=("a",))
    for token in (START_US, START_US + 1, START_US + 60, START_US + 64):
        assert resource.force(token) == o.NotHeld()
    assert resource.holding == ["a"]


def test_a_forced_release_serves_the_queue() -> None:
    """What an operator takes away goes to the best waiter in the same step."""
    resource = contended("a")
    assert resource.force() == o.Released(granted=("a",))


def test_a_store_that_forgot_believes_a_living_holder() -> None:
    """The re-asserted lease keeps its token, and later grants get larger ones."""
    resource = Driver()
    ahead = START_US + 1_000_000
    assert resource.reassert("x", token=ahead, tokens=64) == o.Renewed(ttl_ms=TTL)
    assert resource.holder("x").token == ahead
    resource.acquire("a")
    resource.release("x")
    assert resource.holder("a").token == ahead + 64


@pytest.mark.parametrize(("block", "tokens", "first", "many"), [(-10, 20, -10, 20), (-10, 5, -10, 11), (50, 8, 0, 58)])
def test_a_reasserted_lease_keeps_its_block(block: int, tokens: int, first: int, many: int) -> None:
    """Whether the token in use lies in it, or after it, or before: no token of either is given again."""
    resource = Driver()
    ahead = START_US + 1_000_000
    resource.reassert("x", token=ahead, block=ahead + block, tokens=tokens)
    assert shown(resource) == (ahead, ahead + first, many)
    resource.acquire("a")
    resource.release("x")
    assert resource.holder("a").token == ahead + first + many


def test_a_reasserted_share_has_one_token() -> None:
    """Of those it speaks of none is given again, yet an operator's word for them takes away no more than they are."""
    resource = Driver(capacity=2)
    ahead = START_US + 1_000_000
    resource.reassert("x", token=ahead, block=ahead - 5, tokens=64)
    assert shown(resource) == (ahead, ahead, 1)
    resource.acquire("a")
    assert resource.holder("a").token == ahead + 59


def test_reasserting_what_is_known_renews_it() -> None:
    """Told twice, the store holds one lease, granted when it was first told."""
    resource = contended("b")
    answer = resource.after(1_000).reassert("x", token=START_US)
    assert answer == o.Renewed(ttl_ms=TTL, contender=-1_000)
    assert resource.holder("x").granted_ms == resource.now_ms - 1_000
    assert len(resource.holding) == 1


@pytest.mark.parametrize("wrong", [{"permits": 2}, {"capacity": 3}])
def test_reasserting_never_exceeds_the_capacity(wrong: dict[str, int]) -> None:
    """Where others hold the permits by now, or with another capacity, the lease stays lost."""
    resource = Driver(capacity=2)
    resource.acquire("a")
    assert resource.reassert("x", **wrong) == o.Lost()
    assert resource.holding == ["a"]


def test_looking_shows_the_living_and_changes_nothing() -> None:
    """What has run out is not shown, and not reaped either: that is for those who write."""
    resource = contended("a")
    resource.after(TTL - 1).renew("a")
    before = resource.after(1).record
    seen = resource.inspect()
    assert seen == o.Inspected(
        capacity=1,
        next_token=START_US + 1,
        now_ms=resource.now_ms,
        holders=(),
        waiters=(resource.waiter("a"),),
    )
    assert resource.record is before
    assert Driver().inspect() == o.Inspected(capacity=0, next_token=0, now_ms=START_US // 1000, holders=(), waiters=())
