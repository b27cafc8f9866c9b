"""Who waits where: priority, ageing, arrival, large requests, full queues."""

from asynclock.model import outcomes as o
from asynclock.testing.conformance.peer import Peer, expect
from asynclock.testing.conformance.rules import Rules


async def served(holder: Peer, first: str, rest: list[str]) -> list[str]:
    """The order in which an exclusive lock goes through its queue."""
    order = []
    name = first
    for _ in rest:
        (name,) = expect(await holder.release(name), o.Released).granted
        order.append(name)
    return order


class QueueRules(Rules):
    """Order, in terms of which request is granted next."""

    async def test_equals_are_served_in_order_of_arrival(self) -> None:
        """Twenty requests of two clients, sent one after the other as fast as the store takes them."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("first")
            names = [f"{number:02}" for number in range(20)]
            for number, name in enumerate(names):
                await (a, b)[number % 2].queue(name)
            assert await served(a, "first", names) == names

    async def test_higher_priority_is_served_first(self) -> None:
        """And among equals arrival decides, negative priorities included."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("first")
            for name, priority in [("n", 0), ("hi1", 10), ("lo", -1000), ("hi2", 10), ("top", 1000)]:
                await b.queue(name, priority=priority)
            assert await served(a, "first", list("12345")) == ["top", "hi1", "hi2", "n", "lo"]

    async def test_waiting_makes_up_for_priority(self) -> None:
        """With an ageing of a second per level, two levels do not overtake who waited three seconds already."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("first")
            await b.queue("vip", priority=2, ageing_ms=1_000)
            await b.queue("old", waited_ms=60_000, ageing_ms=1_000)
            assert await a.waiting() == ["old", "vip"]

    async def test_a_queued_request_may_only_rise(self) -> None:
        """Sent again with a higher priority it moves up; with a lower one it stays."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("first")
            await b.queue("b1")
            await b.queue("b2")
            assert (await b.queue("b2", priority=1)).position == 1
            assert (await b.queue("b2", priority=-1)).position == 1
            assert await a.waiting() == ["b2", "b1"]

    async def test_a_large_request_is_not_starved(self) -> None:
        """Small ones that came later wait behind it although their permits are free."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1", permits=2, capacity=3)
            await b.queue("big", permits=3, capacity=3)
            await a.queue("small", capacity=3)
            expect(await a.acquire("hasty", capacity=3, wait=False), o.Busy)
            assert expect(await a.release("a1"), o.Released).granted == ("big",)
            assert expect(await b.release("big"), o.Released).granted == ("small",)

    async def test_when_a_large_request_gives_up_the_small_ones_go(self) -> None:
        """Withdrawing the head of the queue serves those behind it at once."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1", permits=2, capacity=3)
            await b.queue("big", permits=3, capacity=3)
            await a.queue("small", capacity=3)
            await b.withdraw("big")
            assert await a.holding() == ["a1", "small"]

    async def test_one_writer_or_many_readers(self) -> None:
        """Readers share, a writer waits for all of them, and later readers wait for the writer."""
        async with self.clients("a", "b") as (a, b):
            for name in ("r1", "r2", "r3"):
                await a.hold(name, capacity=1_048_576)
            await b.queue("writer", permits=1_048_576, capacity=1_048_576)
            await a.queue("r4", capacity=1_048_576)
            for name in ("r1", "r2"):
                assert expect(await a.release(name), o.Released).granted == ()
            assert expect(await a.release("r3"), o.Released).granted == ("writer",)
            assert expect(await b.release("writer"), o.Released).granted == ("r4",)

    async def test_a_semaphore_drained_to_one_permit_is_a_lock(self) -> None:
        """With all permits but one taken for good, the rest behaves as a mutex: one after the other, in order."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("drain", permits=4, capacity=5)
            await a.hold("first", capacity=5)
            for name in ("b1", "b2"):
                await b.queue(name, capacity=5)
            assert await served(a, "first", ["b1", "b2"]) == ["b1", "b2"]

    async def test_a_full_queue_turns_newcomers_away(self) -> None:
        """The answer counts those who wait; whoever waits already is not turned away."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            await b.queue("b1", max_waiters=2)
            await b.queue("b2", max_waiters=2)
            assert await b.acquire("b3", max_waiters=2) == o.QueueFull(waiting=2)
            assert (await b.queue("b2", max_waiters=2)).position == 2
            assert await a.waiting() == ["b1", "b2"]

    async def test_renewals_tell_who_waits(self) -> None:
        """A holder hears how the best waiter of another client stands, by the store's clock, and of none of its own."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            await a.queue("a2", priority=9)
            assert expect(await a.renew("a1"), o.Renewed).contender is None
            await b.queue("b1", waited_ms=1_000, priority=2, ageing_ms=5_000)
            for _ in range(2):
                since_ms = (await b.inspect()).now_ms
                renewed, granted = expect(await a.renew("a1"), o.Renewed), await a.hold("a1")
                assert renewed.contender is not None
                assert renewed.contender <= -11_000
                await a.expect_contender(renewed.contender, since_ms)
                await a.expect_contender(granted.contender, since_ms)
