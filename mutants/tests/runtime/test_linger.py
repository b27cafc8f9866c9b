"""A released lease that lingers: the next acquire of its client costs nothing, and nobody else waits for it longer than needed."""

import asyncio
from itertools import pairwise

import pytest

import asynclock
from asynclock import LossReason
from asynclock.model.commands import Acquire, Release, Renew
from asynclock.stores.protocol import StoreForgot
from tests.runtime.stage import Line, actors, in_virtual_time


async def use(lock):
    """Take it and give it back; return the token."""
    async with lock as lease:
        lease.ensure()
        return lease.token


async def seen(actor, name="n"):
    """The one holder that the store shows."""
    (holder,) = (await actor.client.inspect(name)).holders
    return holder


# -- what it is for ---------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_the_next_acquire_costs_no_command_and_has_a_larger_token():
    """Within its time a lease that was released serves the next turns of its client, up to 64 with one Acquire."""
    async with actors(1) as (one,):
        lock = one.client.lock("n", linger=1.0)
        tokens = [await use(lock) for _ in range(64)]
        assert [type(command) for command in one.store.sent] == [Acquire]
        assert all(later == earlier + 1 for earlier, later in pairwise(tokens))
        await asyncio.sleep(1.01)
        assert one.store.count(Release) == 1


@in_virtual_time
async def test_after_a_block_of_tokens_there_is_one_round_trip():
    """Sixty-four turns are one lease; then it is given back and asked for in one batch."""
    async with actors(1) as (one,):
        lock = one.client.lock("n", linger=1.0)
        tokens = [await use(lock) for _ in range(200)]
        assert tokens == sorted(set(tokens))
        assert one.store.count(Acquire) == 4
        assert one.store.batches == 4, "each release travels with the next request"
        await asyncio.sleep(1.01)


@in_virtual_time
async def test_it_is_given_back_at_its_end():
    """A lease that nobody takes again is free after linger seconds, and no sooner."""
    async with actors(2) as (one, other):
        await use(one.client.lock("n", linger=0.5))
        await asyncio.sleep(0.49)
        assert (await other.client.inspect("n")).holders
        await asyncio.sleep(0.02)
        assert (await other.client.inspect("n")).idle


@in_virtual_time
async def test_each_release_begins_its_time_anew():
    """In regular use it stays for as long as it is used, renewed all the while."""
    async with actors(1) as (one,):
        lock = one.client.lock("n", linger=0.5, ttl=1.0)
        for _ in range(20):
            await use(lock)
            await asyncio.sleep(0.4)
        assert (one.store.count(Acquire), one.store.count(Release)) == (1, 0)
        await asyncio.sleep(0.5)


@in_virtual_time
async def test_without_it_every_release_goes_to_the_store():
    """Off by default."""
    async with actors(1) as (one,):
        for _ in range(3):
            await use(one.client.lock("n"))
        assert (one.store.count(Acquire), one.store.count(Release)) == (3, 3)


@in_virtual_time
async def test_the_setting_of_the_client_counts_for_all_its_locks():
    """connect(linger=…) is the default of lock(), which may say otherwise."""
    async with actors(1, linger=0.5) as (one,):
        for _ in range(3):
            await use(one.client.lock("a"))
            await use(one.client.rwlock("b").write())
            await use(one.client.lock("c", linger=0.0))
        assert one.store.count(Acquire) == 2 + 3
        await asyncio.sleep(0.51)


@in_virtual_time
async def test_the_lock_that_was_released_says_for_how_long():
    """Of two lock objects on one name, the one that does not linger gives the lease back, whoever had asked for it."""
    async with actors(1) as (one,):
        lingers, plain = one.client.lock("n", linger=5.0), one.client.lock("n")
        await use(lingers)
        await use(plain)
        assert one.store.count(Acquire) == 1
        await asyncio.sleep(0)
        assert one.store.count(Release) == 1


@in_virtual_time
async def test_in_strict_order_nothing_lingers():
    """handoff=False promises that nobody is passed by; a lease that lingers would be a hand-over to whoever comes next."""
    async with actors(1, linger=1.0) as (one,):
        lock = one.client.lock("n", handoff=False)
        for _ in range(3):
            await use(lock)
        await asyncio.sleep(0)
        assert (one.store.count(Acquire), one.store.count(Release)) == (3, 3)


@in_virtual_time
async def test_leases_that_share_a_resource_do_not_linger():
    """Readers and single permits go back at once: their tokens cannot be reserved."""
    async with actors(1, linger=1.0) as (one,):
        await use(one.client.semaphore("s", permits=2).acquire())
        await use(one.client.rwlock("r").read())
        await asyncio.sleep(0)
        assert one.store.count(Release) == 2


@in_virtual_time
async def test_asking_without_waiting_works_with_it():
    """try_acquire and timeout=0 take a lease that lingers, and find it busy while it is used."""
    async with actors(1) as (one,):
        lock = one.client.lock("n", linger=1.0)
        await use(lock)
        lease = await lock.try_acquire()
        assert await lock.try_acquire() is None
        with pytest.raises(asynclock.LockTimeout):
            await lock.acquire(timeout=0)
        await lease.release()
        await use(lock.acquire(timeout=0))
        assert one.store.count(Acquire) == 1
        await asyncio.sleep(1.01)


@in_virtual_time
async def test_inspect_says_that_it_lingers():
    """People who look see that nobody uses it, within 100 ms, and the same when somebody does again."""
    async with actors(2) as (one, other):
        lock = one.client.lock("n", linger=5.0, metadata={"job": 1})
        await use(lock)
        await asyncio.sleep(0.11)
        holder = await seen(other)
        assert holder.lingering
        assert holder.metadata == {"job": 1}
        async with lock.acquire(owner="me") as lease:
            await asyncio.sleep(0.11)
            holder = await seen(other)
            assert (holder.lingering, holder.owner, holder.token) == (False, "me", lease.token)
        await asyncio.sleep(5.01)


@in_virtual_time
async def test_a_task_that_takes_it_in_a_tight_loop_lets_the_loop_run():
    """An acquire that costs nothing does not even suspend its task; after 64 turns at the latest it does."""
    async with actors(1) as (one,):
        lock, turns, ticks = one.client.lock("n", linger=1.0), 0, []

        def tick():
            ticks.append(turns)
            asyncio.get_running_loop().call_soon(tick) if turns < 1000 else None

        asyncio.get_running_loop().call_soon(tick)
        while turns < 1000:
            await use(lock)
            turns += 1
        assert max(later - earlier for earlier, later in pairwise(ticks)) <= 64
        await asyncio.sleep(1.01)


# -- given up when it is wanted -----------------------------------------------------------------------------------------


@in_virtual_time
async def test_another_client_has_it_at_once():
    """Contended: a lease that nobody uses is given back as soon as its client hears that somebody waits."""
    async with actors(2) as (one, other):
        await use(one.client.lock("n", linger=60.0))
        began = asyncio.get_running_loop().time()
        token = await use(other.client.lock("n"))
        assert asyncio.get_running_loop().time() == began
        assert token > one.store.sent[0].tokens


@in_virtual_time
async def test_in_silence_a_renewal_finds_that_it_is_wanted():
    """Without a notice it is given up when the next Renew shows a waiter, which is at a third of its ttl at the latest."""
    async with actors(2) as (one, other):
        one.store.deaf = True
        await use(one.client.lock("n", linger=60.0, ttl=3.0))
        began = asyncio.get_running_loop().time()
        await use(other.client.lock("n"))
        assert asyncio.get_running_loop().time() - began <= 0.1, "it is renewed once soon after it began to linger"
        await use(one.client.lock("n", linger=60.0, ttl=3.0))
        await asyncio.sleep(10)
        began = asyncio.get_running_loop().time()
        await use(other.client.lock("n"))
        assert asyncio.get_running_loop().time() - began <= 1.01


@in_virtual_time
async def test_it_does_not_linger_before_a_client_that_waits():
    """Contended while it was in use: it goes straight back."""
    async with actors(2) as (one, other):
        line = Line()
        async with one.client.lock("n", linger=60.0):
            line.join("theirs", other.client.lock("n").acquire())
            await asyncio.sleep(0.01)
        began = asyncio.get_running_loop().time()
        await line.ends()
        assert line.turns[0].at == began


@in_virtual_time
async def test_it_does_not_linger_before_a_request_of_our_own():
    """A reader of this client that waits in the store, asked for long before, is not kept waiting by a writer that is gone."""
    async with actors(2) as (one, other):
        catalogue, line = one.client.rwlock("n", linger=60.0), Line()
        blocker = await other.client.rwlock("n").write()
        line.join("writer", catalogue.write(), hold=0.2)
        line.join("reader", catalogue.read())
        while len((await one.client.inspect("n")).waiters) < 2:
            await asyncio.sleep(0.001)
        await blocker.release()
        await line.ends()
        assert line.order == ["writer", "reader"]
        assert line.turns[1].at - line.turns[0].at < 0.21


@in_virtual_time
async def test_ours_that_want_it_otherwise_get_it_anew():
    """Another ttl, readers where a writer was: the lease goes back and the request along, in one batch."""
    async with actors(1) as (one,):
        await use(one.client.lock("n", linger=60.0))
        await use(one.client.lock("n", ttl=5.0))
        catalogue = one.client.rwlock("m", linger=60.0)
        await use(catalogue.write())
        await use(catalogue.read())
        assert one.store.count(Acquire) == 4
        assert one.store.batches <= 6


@in_virtual_time
async def test_closing_gives_it_back():
    """A client that is gone keeps nothing."""
    async with actors(2) as (one, other):
        await use(one.client.lock("n", linger=60.0))
        await one.client.aclose()
        assert (await other.client.inspect("n")).idle


@in_virtual_time
async def test_a_crash_costs_others_one_ttl():
    """Nobody renews what a dead client left lingering."""
    async with actors(2) as (one, other):
        await use(one.client.lock("n", linger=3600.0, ttl=2.0))
        one.client._open.heartbeats.stop()  # as if its process were gone
        one.store.deaf = True
        began = asyncio.get_running_loop().time()
        await use(other.client.lock("n"))
        assert asyncio.get_running_loop().time() - began <= 2.0 + 0.06


@in_virtual_time
async def test_other_resources_of_a_full_project_are_not_held_up():
    """max_holders counts what is in use: a lease that lingers takes nobody's place, and gives way to those who are kept out."""
    async with actors(1, max_holders=1, linger=60.0) as (one,):
        began = asyncio.get_running_loop().time()
        for _ in range(3):
            for name in "abc":
                await use(one.client.lock(name))
        assert asyncio.get_running_loop().time() == began
        line = Line()
        line.join("a", one.client.lock("a").acquire(), hold=1.0)
        line.join("b", one.client.lock("b").acquire(), hold=1.0)
        line.join("c", one.client.lock("c").acquire(), hold=1.0)
        await asyncio.gather(*line.tasks)
        assert asyncio.get_running_loop().time() - began == pytest.approx(3.0, abs=0.01)
        await asyncio.sleep(60.1)


# -- loss -------------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_lease_that_ran_out_is_not_taken():
    """A loop that was blocked for longer than the ttl finds no lease lingering, whatever its timers have got round to."""
    async with actors(2) as (one, other):
        lock = one.client.lock("n", linger=60.0, ttl=1.0)
        first = await use(lock)
        asyncio.get_running_loop().advance(1.5)
        async with lock as lease:
            assert lease.token >= first + 64
            assert lease.remaining() > 0.9
        await other.client.force_release("n", reason="end of test")


@in_virtual_time
async def test_an_operator_may_take_it_away():
    """Nobody is told, because nobody holds it; the next acquire asks the store."""
    async with actors(2) as (one, other):
        lock = one.client.lock("n", linger=60.0)
        first = await use(lock)
        assert await other.client.force_release("n", reason="stuck", token=first)
        assert (await other.client.inspect("n")).idle
        assert await use(lock) >= first + 64
        assert one.store.count(Acquire) == 2
        await one.client.force_release("n", reason="end of test")


@in_virtual_time
async def test_who_took_it_is_told_when_it_is_lost():
    """A turn on a lease that had lingered is stopped like any other."""
    async with actors(2) as (one, other):
        lock = one.client.lock("n", linger=60.0)
        await use(lock)
        with pytest.raises(asynclock.LeaseLost) as caught:
            async with lock:
                await other.client.force_release("n", reason="stuck")
                await asyncio.sleep(60)
        assert caught.value.reason is LossReason.REVOKED


@in_virtual_time
async def test_it_survives_a_store_that_forgot():
    """It is asserted again like a lease in use, and its tokens go on."""
    async with actors(2) as (one, other):
        lock = one.client.lock("n", linger=60.0, ttl=2.0)
        first = await use(lock)
        one.store._space.records.clear()
        one.store.errors = [StoreForgot("flushed")]
        await one.client.inspect("m")
        assert (await seen(other)).lingering
        assert await use(lock) == first + 1
        await asyncio.sleep(2)
        await other.client.force_release("n", reason="end of test")


@in_virtual_time
async def test_max_hold_counts_each_turn():
    """However often a lease was taken again, every turn may last as long as it says."""
    async with actors(1) as (one,):
        lock = one.client.lock("n", linger=1.0, max_hold=0.3)
        for _ in range(3):
            async with lock:
                await asyncio.sleep(0.2)
        with pytest.raises(asynclock.LeaseLost, match="max_hold"):
            async with lock:
                await asyncio.sleep(60)
        assert one.store.count(Acquire) == 1
        await asyncio.sleep(1.01)


@in_virtual_time
async def test_an_owner_that_left_may_come_again():
    """Re-entrance is of those who hold: a lease that lingers belongs to nobody."""
    async with actors(1) as (one,):
        lock = one.client.lock("n", linger=1.0, owner="me", reentrant=True)
        async with lock as outer, lock as inner:
            assert outer.token == inner.token
        async with lock as again:
            assert again.token == outer.token + 1
        strict = one.client.lock("n", linger=1.0, owner="me")
        async with strict:
            with pytest.raises(asynclock.DeadlockError):
                await strict.acquire()
        assert one.store.count(Acquire) == 1
        await asyncio.sleep(1.01)


@in_virtual_time
async def test_a_forgotten_lease_lingers_too():
    """What a lease that nobody refers to any more leaves is what a release leaves."""
    async with actors(1) as (one,):
        lock = one.client.lock("n", linger=1.0)
        lease = await lock.acquire()
        with pytest.warns(ResourceWarning, match="never released"):
            del lease
        await asyncio.sleep(0)
        await use(lock)
        assert one.store.count(Acquire) == 1
        await asyncio.sleep(1.01)


@in_virtual_time
async def test_renewals_go_on_while_it_lingers():
    """It is a lease: the store is told that it lives, and its loss is found."""
    async with actors(1) as (one,):
        await use(one.client.lock("n", linger=10.0, ttl=1.0))
        await asyncio.sleep(9.9)
        assert one.store.count(Renew) >= 25
        assert await use(one.client.lock("n", ttl=1.0))
        assert one.store.count(Acquire) == 1
