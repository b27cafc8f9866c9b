"""Hand-off at the instant of something else: a cancel, a timeout, a loss, a close, another owner, a full project."""

import asyncio
import contextlib

import pytest

import asynclock
from asynclock import LossReason
from asynclock.model.commands import Acquire, Reassert, Release, Renew
from asynclock.stores.protocol import StoreForgot
from tests.runtime.stage import Line, actors, in_virtual_time


async def held(line, acquisition, hold=0.001):
    """The first task of a line; return when it has the lock."""
    task = line.join("first", acquisition, hold)
    while not line.turns:
        await asyncio.sleep(0)
    return task


async def with_tokens(actor):
    """Return when the lease has tokens for those who wait behind it."""
    while not actor.store.count(Renew):
        await asyncio.sleep(0)


# -- cancels and timeouts ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(20))
@in_virtual_time
async def test_cancels_at_the_instant_of_the_hand_over_lose_nothing(seed):
    """In every order of release, cancel and next step: the others have their turns at once, in their order."""
    async with actors(1) as (one,):
        lock, line = one.client.lock("n"), Line()
        await held(line, lock.acquire(), hold=0.01)
        for number in range(20):
            line.join(f"{number}", lock.acquire(), hold=0.01)
            await asyncio.sleep(0.0001)

        async def strike(task, at):
            await asyncio.sleep(at - asyncio.get_running_loop().time())
            task.cancel()

        struck = line.tasks[1::2]
        # Each is struck at the very time at which the turn before it ends.
        strikes = [asyncio.create_task(strike(task, 0.01 * (number + 1))) for number, task in enumerate(struck)]
        await asyncio.gather(*line.tasks, *strikes, return_exceptions=True)
        kept = [who for who in line.order if who != "first" and int(who) % 2]
        assert kept == [f"{number}" for number in range(1, 20, 2)]
        assert asyncio.get_running_loop().time() <= 0.01 * (1 + len(line.turns)) + 0.001
        assert line.tokens == sorted(set(line.tokens))
        assert one.store.count(Acquire) == 1


@pytest.mark.parametrize("when", ["before", "after", "twice"])
@in_virtual_time
async def test_a_cancel_just_before_or_after_it_was_handed_the_lease_passes_it_on(when):
    """Cancelled before its future is set, or between that and its next step: the one behind it has the lock."""
    async with actors(1) as (one,):
        lock, line = one.client.lock("n"), Line()
        first = await lock.acquire()
        victim = line.join("victim", lock.acquire())
        line.join("heir", lock.acquire())
        await with_tokens(one)
        if when != "after":
            victim.cancel()
        await first.release()
        if when != "before":
            victim.cancel()
        await asyncio.gather(*line.tasks, return_exceptions=True)
        assert victim.cancelled()
        assert line.order == ["heir"]
        assert one.store.count(Acquire) == 1


@pytest.mark.parametrize("seed", range(20))
@in_virtual_time
async def test_timeouts_at_the_instant_of_the_hand_over_lose_nothing(seed):
    """A wait that ends just as its turn comes has the lock or LockTimeout, never neither, and delays nobody."""
    async with actors(1) as (one,):
        lock, line = one.client.lock("n"), Line()
        await held(line, lock.acquire(), hold=0.01)
        for number in range(20):
            timeout = 0.01 * (1 + number // 2) if number % 2 == 0 else None
            line.join(f"{number}", lock.acquire(timeout=timeout), hold=0.01)
            await asyncio.sleep(0)
        ends = await asyncio.gather(*line.tasks, return_exceptions=True)
        assert {type(end) for end in ends} <= {type(None), asynclock.LockTimeout}
        assert sum(end is None for end in ends) == len(line.turns)
        assert [who for who in line.order if who != "first" and int(who) % 2] == [f"{n}" for n in range(1, 20, 2)]
        assert asyncio.get_running_loop().time() <= 0.01 * len(line.turns) + 0.001


@in_virtual_time
async def test_a_crowd_that_leaves_takes_its_turns_along():
    """Who was cancelled in the heap is skipped; the lease goes on to who is left."""
    async with actors(1) as (one,):
        lock, line = one.client.lock("n"), Line()
        await held(line, lock.acquire(), hold=0.01)
        tasks = [line.join(f"{number}", lock.acquire()) for number in range(50)]
        await with_tokens(one)
        for task in tasks[:49]:
            task.cancel()
        await asyncio.gather(*line.tasks, return_exceptions=True)
        assert line.order == ["first", "49"]


# -- loss -------------------------------------------------------------------------------------------------------------


async def lose_second(one, line, lose, **options):
    """A turn that was handed the lease loses it; return its error, when all have had their turn."""
    lock = one.client.lock("n", **options)
    await held(line, lock.acquire(), hold=0.01)
    second = line.join("second", lock.acquire(), hold=60.0)
    line.join("third", lock.acquire())
    await with_tokens(one)
    await asyncio.sleep(0.02)
    assert line.order == ["first", "second"]
    assert one.handed == 1
    await lose()
    await asyncio.gather(*line.tasks, return_exceptions=True)
    assert line.order == ["first", "second", "third"]
    assert line.tokens == sorted(set(line.tokens))
    assert one.store.asked >= 2, "the next one has a lease of its own"
    return second.exception()


@in_virtual_time
async def test_force_release_stops_the_turn_that_holds_and_no_other():
    """The one who has the lease now is told who took it and why; the next waiter asks the store."""
    async with actors(2) as (one, other):
        line = Line()
        error = await lose_second(one, line, lambda: other.client.force_release("n", reason="stuck", by="ann"))
        assert (error.reason, error.by, error.token) == (LossReason.REVOKED, "ann: stuck", line.tokens[1])


@in_virtual_time
async def test_force_release_by_the_token_of_a_turn_before_takes_the_lease_all_the_same():
    """What an operator saw names the lease, although it was passed on while he typed."""
    async with actors(2) as (one, other):
        line = Line()

        async def by_old_token():
            assert await other.client.force_release("n", reason="stuck", token=line.tokens[0])

        error = await lose_second(one, line, by_old_token)
        assert error.reason is LossReason.REVOKED


@in_virtual_time
async def test_a_turn_that_was_handed_the_lease_learns_that_it_ran_out():
    """A blocked loop: the time of the lease in the store counts, not that of the turn."""
    async with actors(1) as (one,):
        line = Line()

        async def block():
            asyncio.get_running_loop().advance(1.0)

        error = await lose_second(one, line, block, ttl=0.5)
        assert error.reason is LossReason.EXPIRED


@in_virtual_time
async def test_a_turn_that_was_handed_the_lease_is_stopped_when_the_store_is_away():
    """Leases pass on without the store only as long as they are valid."""
    async with actors(1) as (one,):
        line = Line()

        async def cut():
            one.store.gate = asyncio.Event()
            asyncio.get_running_loop().call_later(1.0, one.store.gate.set)

        error = await lose_second(one, line, cut, ttl=0.5)
        assert error.reason is LossReason.UNREACHABLE


@in_virtual_time
async def test_while_the_store_is_away_leases_pass_on_until_they_end_and_no_longer():
    """With tokens in hand the turns go on in silence for what is left of the ttl; then all wait for the store."""
    async with actors(1) as (one,):
        lock, line = one.client.lock("n", ttl=1.0), Line()
        await held(line, lock.acquire(), hold=0.01)
        for number in range(40):
            line.join(f"{number}", lock.acquire(), hold=0.05)
        await with_tokens(one)
        one.store.gate = asyncio.Event()  # a store that takes a batch and does not answer
        await asyncio.sleep(2.0)
        told = len(line.turns)
        assert told == 1 + 20
        assert line.turns[-1].at < 1.0 - 0.03
        one.store.gate.set()
        ends = await asyncio.gather(*line.tasks, return_exceptions=True)
        assert len(line.turns) == 41
        lost = [end for end in ends if end is not None]
        assert [type(end) for end in lost] == [asynclock.LeaseLost]


@in_virtual_time
async def test_max_hold_of_a_turn_counts_from_its_beginning():
    """It is watched from the hand-over on, although the turn before had no such limit."""
    async with actors(1) as (one,):
        line = Line()
        await held(line, one.client.lock("n").acquire(), hold=0.05)
        slow = line.join("slow", one.client.lock("n", max_hold=0.02).acquire(), hold=1.0)
        await asyncio.gather(*line.tasks, return_exceptions=True)
        assert slow.exception().reason is LossReason.MAX_HOLD
        assert one.handed == 1
        assert asyncio.get_running_loop().time() == pytest.approx(0.07, abs=0.001)


@in_virtual_time
async def test_max_hold_counts_each_turn():
    """A lease that passes on for long is no turn that lasts too long; a turn that does loses it, and only that one."""
    async with actors(1) as (one,):
        lock, line = one.client.lock("n", max_hold=0.1), Line()
        await held(line, lock.acquire(), hold=0.05)
        for number in range(10):
            line.join(f"{number}", lock.acquire(), hold=0.09)
        slow = line.join("slow", lock.acquire(), hold=1.0)
        line.join("last", lock.acquire(), hold=0.05)
        ends = await asyncio.gather(*line.tasks, return_exceptions=True)
        assert [end for end in ends if end is not None] == [slow.exception()]
        assert slow.exception().reason is LossReason.MAX_HOLD
        assert line.turns[-1].at == pytest.approx(0.05 + 10 * 0.09 + 0.1, abs=0.001)


@in_virtual_time
async def test_after_a_loss_the_next_of_ours_keeps_its_place_before_others():
    """The lost lease goes back together with the request of who waited behind it: others that came later are not first."""
    async with actors(2) as (one, other):
        lock, line = one.client.lock("n", max_hold=0.1), Line()
        await held(line, lock.acquire(), hold=1.0)
        line.join("ours", lock.acquire())
        await asyncio.sleep(0.01)
        line.join("theirs", other.client.lock("n").acquire())
        ends = await asyncio.gather(*line.tasks, return_exceptions=True)
        assert isinstance(ends[0], asynclock.LeaseLost)
        assert line.order == ["first", "ours", "theirs"]


@in_virtual_time
async def test_a_store_that_forgot_is_told_of_the_turn_that_holds():
    """Turns go on through it, on the lease that was asserted again, and tokens still grow."""
    async with actors(2) as (one, other):
        lock, line = one.client.lock("n", ttl=2.0), Line()
        await held(line, lock.acquire(owner="first"), hold=0.5)
        for number in range(50):
            line.join(f"{number}", lock.acquire(owner=f"{number}"), hold=0.05)
        await asyncio.sleep(1.02)
        one.store._space.records.clear()
        one.store.errors = [StoreForgot("flushed")]
        await one.client.inspect("m")
        (told,) = [command for command in one.store.sent if isinstance(command, Reassert)]
        assert told.owner == line.order[-1]
        assert told.token == line.tokens[-1]
        (lease,) = one.client._open.helds.values()
        assert (told.block, told.block + told.tokens) == (lease.next_token, lease.end_token), (
            "none of ours is given again"
        )
        theirs = line.join("theirs", other.client.lock("n").acquire())
        await asyncio.gather(*line.tasks)
        assert theirs.done()
        assert line.tokens == sorted(set(line.tokens))
        assert len(line.turns) == 52


@in_virtual_time
async def test_closing_ends_the_turn_and_all_waits():
    """A client that closes hands nothing on: the holder is told, those behind it get ClientClosed, the store is empty."""
    async with actors(2) as (one, other):
        lock, line = one.client.lock("n"), Line()
        await held(line, lock.acquire(), hold=0.01)
        for number in range(5):
            line.join(f"{number}", lock.acquire(), hold=1.0)
        await asyncio.sleep(0.02)
        assert line.order == ["first", "0"]
        await one.client.aclose()
        ends = await asyncio.gather(*line.tasks, return_exceptions=True)
        assert [type(end) for end in ends] == [type(None), asynclock.LeaseLost] + [asynclock.ClientClosed] * 4
        assert (await other.client.inspect("n")).idle


@pytest.mark.parametrize("seed", range(20))
@in_virtual_time
async def test_closing_at_the_instant_of_the_hand_over_gives_the_lease_to_nobody(seed):
    """Handed the lease while its client closes: it has no lease, or one that it is told is lost."""
    async with actors(2) as (one, other):
        lock, line = one.client.lock("n"), Line()
        first = await lock.acquire()
        line.join("second", lock.acquire(), hold=60.0)
        await with_tokens(one)
        closing = asyncio.create_task(one.client.aclose())
        for _ in range(seed % 3):
            await asyncio.sleep(0)
        with contextlib.suppress(asynclock.AsynclockError):
            await first.release()
        (end,) = await asyncio.gather(*line.tasks, return_exceptions=True)
        assert isinstance(end, asynclock.ClientClosed | asynclock.LeaseLost)
        await closing
        assert asyncio.get_running_loop().time() < 1
        assert (await other.client.inspect("n")).idle


@in_virtual_time
async def test_a_forgotten_lease_passes_on():
    """A turn that nobody refers to any more ends, with a warning, and the next one has the lease."""
    async with actors(1) as (one,):
        lock, line = one.client.lock("n"), Line()
        lease = await lock.acquire()
        line.join("next", lock.acquire())
        await with_tokens(one)
        with pytest.warns(ResourceWarning, match="never released"):
            del lease
        await line.ends()
        assert one.handed == 1


# -- who may have it --------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_the_more_urgent_of_our_own_are_handed_it_first():
    """Rank decides within the client too: priority, then arrival."""
    async with actors(1) as (one,):
        lock, line = one.client.lock("n"), Line()
        await held(line, lock.acquire(), hold=0.01)
        for number, priority in enumerate([0, 5, -5, 5, 0]):
            line.join(f"{number}", lock.acquire(priority=priority))
        await line.ends()
        assert line.order == ["first", "1", "3", "0", "4", "2"]
        assert one.handed == 5


@in_virtual_time
async def test_another_ttl_goes_through_the_store():
    """A lease lives as long as was asked for it: who wants another ttl gets a lease with that."""
    async with actors(1) as (one,):
        line = Line()
        await held(line, one.client.lock("n", ttl=30).acquire(), hold=0.01)
        for number in range(6):
            line.join(f"{number}", one.client.lock("n", ttl=(30, 30, 5)[number % 3]).acquire(), hold=0.001)
        await line.ends()
        assert line.order == ["first", *"012345"]
        assert one.handed == 3
        assert {command.then.ttl_ms for command in one.store.sent if type(command) is Release and command.then} == {
            5_000,
            30_000,
        }


@in_virtual_time
async def test_an_owner_enters_again_while_others_of_its_client_wait():
    """Re-entrance is not a turn: the lease passes on when the owner has left for good."""
    async with actors(1) as (one,):
        line = Line()
        lock = one.client.lock("n", reentrant=True, owner="me")
        async with lock as outer:
            line.join("you", lock.acquire(owner="you"), hold=0.01)
            line.join("me", lock.acquire(), hold=0.01)
            async with lock as inner:
                assert inner.token == outer.token
            outer.ensure()
            await with_tokens(one)
        await asyncio.gather(*line.tasks)
        assert sorted(line.order) == ["me", "you"]
        tokens = dict(zip(line.order, line.tokens, strict=True))
        assert tokens["me"] == outer.token
        assert tokens["you"] == outer.token + (tokens["you"] - outer.token)
        assert tokens["you"] > outer.token


@in_virtual_time
async def test_an_owner_that_was_handed_the_lease_may_enter_again_and_not_wait_for_itself():
    """What is known of owners follows the lease from turn to turn."""
    async with actors(1) as (one,):
        lock, first = one.client.lock("n", reentrant=True), await one.client.lock("n").acquire()

        async def twice(owner):
            async with lock.acquire(owner=owner) as outer, lock.acquire(owner=owner) as inner:
                assert inner.token == outer.token
                with pytest.raises(asynclock.DeadlockError):
                    await one.client.lock("n", owner=owner).acquire()

        tasks = [asyncio.create_task(twice(f"{number}")) for number in range(5)]
        await with_tokens(one)
        await first.release()
        await asyncio.gather(*tasks)
        assert one.handed >= 5
        assert not lock._gate.owners()._turns, "nobody is remembered who has left"


@in_virtual_time
async def test_a_try_beside_waiters_gets_nothing():
    """Between the end of one turn and the beginning of the next there is no moment in which the lock is free."""
    async with actors(1) as (one,):
        lock, line, tries = one.client.lock("n"), Line(), []

        async def try_all_the_time():
            while len(line.turns) <= 20:
                tries.extend([await lock.try_acquire() for _ in range(3)])
                await asyncio.sleep(len(tries) % 2 * 0.0005)

        await held(line, lock.acquire(), hold=0.01)
        for number in range(20):
            line.join(f"{number}", lock.acquire(), hold=0.001 * (number % 2))
        await with_tokens(one)
        await asyncio.gather(try_all_the_time(), *line.tasks)
        assert len(tries) > 20
        assert set(tries) == {None}


@in_virtual_time
async def test_a_full_project_hands_over_as_well():
    """With as many leases as it may have, a turn's end and the next one's beginning change nothing in their number."""
    async with actors(1, max_holders=1) as (one,):
        lock, line = one.client.lock("n"), Line()
        await held(line, lock.acquire(), hold=0.01)
        for number in range(20):
            line.join(f"{number}", lock.acquire())
        await line.ends()
        assert one.handed == 20


@in_virtual_time
async def test_in_a_full_project_a_busy_resource_gives_way_to_those_kept_out():
    """A lease that passes on for ever would keep the place of another resource for ever."""
    async with actors(1, max_holders=1) as (one,):
        busy, line = one.client.lock("busy"), Line()
        await held(line, busy.acquire(), hold=0.01)
        for _ in range(20):
            line.join("busy", busy.acquire(), hold=0.001)
        await with_tokens(one)
        line.join("calm", one.client.lock("calm").acquire(), hold=0.001)
        await asyncio.gather(*line.tasks)
        assert line.order.index("calm") <= 2


@in_virtual_time
async def test_one_waiter_too_many_is_refused_and_the_others_are_handed_the_lease():
    """max_waiters counts those who wait for a hand-over."""
    async with actors(1, max_waiters=3) as (one,):
        lock, line = one.client.lock("n"), Line()
        await held(line, lock.acquire(), hold=0.01)
        for number in range(5):
            line.join(f"{number}", lock.acquire())
        ends = await asyncio.gather(*line.tasks, return_exceptions=True)
        assert [type(end) for end in ends] == [type(None)] * 4 + [asynclock.QueueFull] * 2
        assert one.handed == 3


@in_virtual_time
async def test_readers_between_writers_are_not_passed_by():
    """Writers hand over among themselves only while no reader of their client came before the next of them."""
    async with actors(1) as (one,):
        lock, line = one.client.rwlock("n"), Line()
        await held(line, lock.write(), hold=0.1)
        for number, kind in enumerate("wwrrwrw"):
            line.join(f"{kind}{number}", lock.write() if kind == "w" else lock.read(), hold=0.005)
            await asyncio.sleep(0.002)
        await asyncio.gather(*line.tasks)
        assert line.order == ["first", "w0", "w1", "r2", "r3", "w4", "r5", "w6"]
        assert one.handed == 2


@in_virtual_time
async def test_readers_of_another_client_are_not_starved_by_writers_that_hand_over():
    """A reader that waits in the store ends the batch of another client's writers like any waiter."""
    async with actors(2) as (one, other):
        line = Line()
        await held(line, one.client.rwlock("n").write(), hold=0.01)
        for _ in range(100):
            line.join("writer", one.client.rwlock("n").write(), hold=0.005)
        await with_tokens(one)
        reader = line.join("reader", other.client.rwlock("n").read())
        began = asyncio.get_running_loop().time()
        await reader
        assert asyncio.get_running_loop().time() - began <= 0.05 + 0.01
        await asyncio.gather(*line.tasks)


# -- what can be seen -------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_inspect_follows_within_a_hundred_milliseconds():
    """Owner, metadata and token of whoever holds now stand in the store soon after a hand-over that lasts."""
    async with actors(2) as (one, other):
        lock, line = one.client.lock("n"), Line()
        await held(line, lock.acquire(owner="first", metadata={"job": 0}), hold=0.01)
        for number in (1, 2):
            line.join(f"{number}", lock.acquire(owner=f"owner {number}", metadata={"job": number}), hold=1.0)
        for number in (1, 2):
            while len(line.turns) <= number:
                await asyncio.sleep(0.001)
            await asyncio.sleep(0.1)
            (holder,) = (await other.client.inspect("n")).holders
            assert (holder.owner, holder.metadata, holder.token) == (
                f"owner {number}",
                {"job": number},
                line.tokens[number],
            )
            assert holder.has(line.tokens[0])
            assert holder.expires_in > 29
        await line.ends()


@in_virtual_time
async def test_inspect_follows_although_a_renewal_was_under_way():
    """The renewal tells of the turn before; another one follows it, for the turn that came meanwhile."""
    async with actors(2) as (one, other):
        lock, line = one.client.lock("n"), Line()
        await held(line, lock.acquire(owner="first"), hold=0.01)
        line.join("second", lock.acquire(owner="second"), hold=0.2)
        line.join("third", lock.acquire(owner="third"), hold=5.0)
        await asyncio.sleep(0.1)
        one.store.gate = asyncio.Event()  # the renewal for the second is not answered before the third holds
        await asyncio.sleep(0.2)
        assert line.order == ["first", "second", "third"]
        one.store.gate.set()
        await asyncio.sleep(0.1)
        (holder,) = (await other.client.inspect("n")).holders
        assert holder.owner == "third"
        await line.ends()


@in_virtual_time
async def test_turns_that_do_not_last_cost_ten_renewals_a_second():
    """What people can see is refreshed every 100 ms, however many turns there are."""
    async with actors(1) as (one,):
        lock, line = one.client.lock("n"), Line()
        await held(line, lock.acquire(), hold=0.01)
        for number in range(500):
            line.join(f"{number}", lock.acquire(), hold=0.01)
        await line.ends()
        took = asyncio.get_running_loop().time()
        blocks = 2 + 500 // 32
        assert one.store.count(Renew) <= 10 * took + blocks
        assert one.store.count(Acquire) == 1
