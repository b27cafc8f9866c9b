"""Who is granted what: exclusion, capacity, and that sending twice has one effect."""

from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.testing.conformance.peer import LOCK, LONG_MS, expect
from asynclock.testing.conformance.rules import Rules


class GrantRules(Rules):
    """Acquire, Release, Renew, Withdraw, ForceRelease, Reassert without waiting for anything."""

    async def test_what_is_free_is_granted_for_the_whole_ttl(self) -> None:
        """A grant answers with its id, its ttl and as many tokens as were asked for."""
        async with self.clients("a") as (a,):
            granted = await a.hold("a1", tokens=3)
            assert (granted.id, granted.tokens, granted.contender) == ("a1", 3, None)
            assert LONG_MS - 1000 < granted.ttl_ms <= LONG_MS

    async def test_one_permit_has_one_holder(self) -> None:
        """Whoever does not wait is told who holds it; whoever waits is told its place too."""
        async with self.clients("a", "b") as (a, b):
            held = await a.hold("a1", details='{"host":"h"}')
            busy = expect(await b.acquire("b1", wait=False), o.Busy)
            queued = await b.queue("b2")
            (holder,) = busy.holders
            assert (holder.id, holder.client, holder.token, holder.details) == ("a1", "a", held.token, '{"host":"h"}')
            assert [one.id for one in queued.behind] == ["a1"]
            assert queued.position == 1
            assert queued.recheck_after_ms is not None
            assert 0 < queued.recheck_after_ms <= LONG_MS
            assert await a.waiting() == ["b2"]

    async def test_the_same_acquire_again_gets_the_same_lease(self) -> None:
        """After a lost reply the client asks again, and holds one lease with one token."""
        async with self.clients("a") as (a,):
            first, again = await a.hold("a1", capacity=2), await a.hold("a1", capacity=2)
            assert again.token == first.token
            assert await a.holding() == ["a1"]

    async def test_the_same_acquire_again_keeps_its_place(self) -> None:
        """Also a queued request stands in the queue once."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            assert [(await b.queue(name)).position for name in ("b1", "b2", "b1")] == [1, 2, 1]
            assert await a.waiting() == ["b1", "b2"]

    async def test_release_twice_has_one_effect(self) -> None:
        """The second one finds nothing, and takes nothing from the next holder."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            expect(await a.release("a1"), o.Released)
            await b.hold("b1")
            expect(await a.release("a1"), o.NotHeld)
            assert await b.holding() == ["b1"]

    async def test_release_passes_the_lease_to_the_best_waiter(self) -> None:
        """In the same step, and the waiter finds it by renewing or asking again, even if no notice ever comes."""
        async with self.clients("a", "b") as (a, b):
            first = await a.hold("a1")
            await b.queue("b1")
            assert expect(await a.release("a1"), o.Released).granted == ("b1",)
            expect(await b.renew("b1"), o.Renewed)
            assert (await b.hold("b1")).token > first.token

    async def test_release_and_queue_again_in_one_step(self) -> None:
        """The releasing client's next request is ranked against those who wait; the better one wins."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            await b.queue("b1")
            released = expect(await a.release("a1", then=a.request("a2")), o.Released)
            assert released.granted == ("b1",)
            assert expect(released.then, o.Queued).position == 1
            since_ms = (await b.inspect()).now_ms
            released = expect(await b.release("b1", then=b.request("b2", priority=1)), o.Released)
            assert released.granted == ()
            granted = expect(released.then, o.Granted)
            await a.expect_contender(granted.contender, since_ms)
            again = expect(await b.release("b1", then=b.request("b2", priority=1)), o.NotHeld)
            assert expect(again.then, o.Granted).token == granted.token

    async def test_then_may_wait_already(self) -> None:
        """All who are granted in the step are named, those before ``then`` too."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1", permits=2, capacity=2)
            await b.queue("b1", capacity=2)
            await a.queue("a2", capacity=2)
            released = expect(await a.release("a1", then=a.request("a2", capacity=2)), o.Released)
            assert released.granted == ("b1", "a2")
            assert expect(released.then, o.Granted).contender is None

    async def test_permits_never_exceed_the_capacity(self) -> None:
        """Three of five and two of five are granted, one more is not."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1", permits=3, capacity=5)
            await b.hold("b1", permits=2, capacity=5)
            expect(await b.acquire("b2", capacity=5, wait=False), o.Busy)
            await a.release("a1")
            await b.hold("b2", capacity=5)

    async def test_another_capacity_is_an_error_while_in_use(self) -> None:
        """A mismatch is an answer that changes nothing; an idle resource may be used in a new way."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1", capacity=2)
            assert await b.acquire("b1", capacity=3) == o.CapacityMismatch(capacity=2)
            assert await b.holding() == ["a1"]
            await a.release("a1")
            await b.hold("b1", capacity=3)

    async def test_renewing_what_is_not_there_is_lost(self) -> None:
        """Neither an unknown id nor a released one is ever granted by a renewal."""
        async with self.clients("a") as (a,):
            assert await a.renew("never") == o.Lost()
            await a.hold("a1")
            await a.release("a1")
            assert await a.renew("a1") == o.Lost()
            assert await a.holding() == []

    async def test_renewing_replaces_owner_and_details(self) -> None:
        """What others see is who holds it now; empty values leave it as it is."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1", details='{"n":1}')
            await a.renew("a1", owner="second", details='{"n":"é\\u0000🔒"}')
            await a.renew("a1")
            (holder,) = (await b.inspect()).holders
            assert (holder.owner, holder.details) == ("second", '{"n":"é\\u0000🔒"}')

    async def test_withdrawing_leaves_nothing(self) -> None:
        """Waiting, granted meanwhile, or never heard of: afterwards the id is in no place."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            await b.queue("b1")
            assert await b.withdraw("b1") == o.Withdrawn()
            assert await b.withdraw("b1") == o.Withdrawn()
            assert await a.waiting() == []
            assert await a.withdraw("a1") == o.Released()
            assert (await a.inspect()).capacity == 0

    async def test_withdrawing_a_grant_passes_it_on(self) -> None:
        """A caller that gave up in the moment of its grant costs the next waiter nothing."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            await a.queue("a2")
            await b.queue("b1")
            await a.release("a1")
            assert await a.withdraw("a2") == o.Released(granted=("b1",))

    async def test_an_operator_takes_leases_away(self) -> None:
        """One by its token, or all; the best waiter is served, the old holder's renewal is lost."""
        async with self.clients("a", "b") as (a, b):
            one = await a.hold("a1", capacity=2)
            await a.hold("a2", capacity=2)
            await b.queue("b1", capacity=2)
            assert await b.force(token=one.token - 1) == o.NotHeld()
            assert await b.force(token=one.token) == o.Released(granted=("b1",))
            assert await a.renew("a1") == o.Lost()
            expect(await b.force(), o.Released)
            assert await b.holding() == []

    async def test_an_owner_enters_its_lease_from_another_client(self) -> None:
        """The entry has the same token, and keeps out others after the lease that it entered has ended."""
        async with self.clients("a", "b", "w") as (a, b, w):
            held = await a.hold("a1", owner="o")
            await w.queue("w1")
            assert await b.enter("b1", "somebody", held.token) == o.Lost()
            entry = expect(await b.enter("b1", "o", held.token), o.Granted)
            assert (entry.token, entry.tokens) == (held.token, 1)
            assert expect(await b.enter("b1", "o", held.token), o.Granted).token == held.token
            assert sorted(holder.permits for holder in (await w.inspect()).holders) == [0, 1]
            expect(await a.release("a1"), o.Released)
            assert await w.holding() == ["b1"]
            expect(await b.renew("b1"), o.Renewed)
            assert expect(await b.release("b1"), o.Released).granted == ("w1",)

    async def test_reasserting_keeps_the_token_and_the_capacity(self) -> None:
        """A store that lost its memory believes a holder as long as there is room, and never gives its tokens again."""
        async with self.clients("a", "b") as (a, b):
            held = await a.hold("a1", capacity=2)
            told = c.Reassert(
                key=LOCK, id="a2", client="a", owner="o", permits=1, capacity=2, token=held.token + 10_000_000, tokens=64,
                ttl_ms=LONG_MS,
            )  # fmt: skip
            expect(await a.send(told), o.Renewed)
            expect(await a.send(told), o.Renewed)
            assert {holder.id: holder.token for holder in (await b.inspect()).holders} == {
                "a1": held.token,
                "a2": told.token,
            }
            await b.queue("b1", capacity=2)
            await a.release("a2")
            assert (await b.hold("b1", capacity=2)).token >= told.token + 64
            assert await a.send(told) == o.Lost()
