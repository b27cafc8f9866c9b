import asyncio
import gc
import time
import warnings

import pytest

import asynclock
from asynclock import LossReason
from asynclock.testing import FakeClock, run


async def test_a_lease_says_what_it_is(client):
    """Token, names, permits and time left are on the lease."""
    async with client.lock("deploy", project="infra/prod", ttl=30).acquire(owner="me") as lease:
        assert (lease.project, lease.name, lease.owner, lease.permits) == ("infra/prod", "deploy", "me", 1)
        assert 25 < lease.remaining() < 30
        assert not lease.lost.is_set()
        lease.ensure()
        assert f"token={lease.token} held" in repr(lease)
    assert "released" in repr(lease)
    assert lease.remaining() == 0


async def test_tokens_grow_over_idle_times(client):
    """Nothing is kept of an idle name, and its tokens grow all the same."""
    tokens = []
    for _ in range(50):
        async with client.lock("n") as lease:
            tokens.append(lease.token)
    assert tokens == sorted(set(tokens))


async def test_a_lease_is_kept_alive_beyond_its_ttl(client):
    """Holding for several ttls loses nothing."""
    async with client.lock("n", ttl=0.2) as lease:
        for _ in range(12):
            await asyncio.sleep(0.05)
            lease.ensure()


async def test_force_release_stops_the_body_and_says_who_and_why(client):
    """The holder is told by whom and for what reason it lost its lease."""
    with pytest.raises(asynclock.LeaseLost, match="ann: stuck") as caught:
        async with client.lock("n") as lease:
            assert await client.force_release("n", reason="stuck", by="ann")
            await asyncio.sleep(60)
    assert caught.value.reason is LossReason.REVOKED
    assert caught.value.token == lease.token
    assert lease.lost.reason is LossReason.REVOKED
    assert not await client.force_release("n", reason="stuck")


async def test_force_release_of_a_token_takes_only_that_lease(client):
    """An operator can take one permit and leave the others."""
    semaphore = client.semaphore("n", permits=2)
    async with semaphore.acquire() as keeps:
        with pytest.raises(asynclock.LeaseLost):
            async with semaphore.acquire() as loses:
                await client.force_release("n", reason="stuck", token=loses.token)
                await asyncio.sleep(60)
        keeps.ensure()


async def test_force_release_may_spare_a_lease_that_was_passed_on(client, until):
    """A token names its lease for good; whoever was shown a task that has passed it on may leave the next one alone."""
    lock = client.lock("n", on_lost="notify")
    first = await lock.acquire()
    waiting = asyncio.create_task(lock.acquire().__aenter__())
    await until(lambda: client.stats()["default"].waiting == 1)
    await first.release()
    second = await waiting
    (holder,) = (await client.inspect("n")).holders
    while holder.token != second.token:
        await asyncio.sleep(0.01)
        (holder,) = (await client.inspect("n")).holders
    assert holder.has(first.token)
    assert not await client.force_release("n", reason="stuck", token=first.token, unless_passed_on=True)
    second.ensure()
    assert await client.force_release("n", reason="stuck", token=second.token, unless_passed_on=True)
    assert await second.lost.wait() is LossReason.REVOKED


async def test_notify_leaves_the_body_alone(client):
    """With on_lost="notify" the body goes on, and leaving it raises nothing."""
    async with client.lock("n", on_lost="notify") as lease:
        await client.force_release("n", reason="stuck")
        assert await lease.lost.wait() is LossReason.REVOKED
        with pytest.raises(asynclock.LeaseLost):
            lease.ensure()


async def test_max_hold_ends_a_lease_and_the_next_waiter_has_it(client):
    """A holder that takes too long is stopped, and its lease passes on at once."""
    lock = client.lock("n", max_hold=0.1)
    waiting = None
    with pytest.raises(asynclock.LeaseLost, match="max_hold"):
        async with lock:
            waiting = asyncio.create_task(lock.acquire(timeout=5).__aenter__())
            await asyncio.sleep(60)
    lease = await waiting
    await lease.release()


async def test_a_blocked_loop_does_not_hide_the_loss(client):
    """ensure() looks at the clock, not at what the loop has got round to."""
    with pytest.raises(asynclock.LeaseLost, match="expired"):
        async with client.lock("n", ttl=0.1) as lease:
            time.sleep(0.3)
            assert lease.lost.is_set()
            lease.ensure()


async def test_leaving_a_block_after_a_blocked_loop_raises(client):
    """Work that ran past the lease is not reported as done under it."""
    with pytest.raises(asynclock.LeaseLost):
        async with client.lock("n", ttl=0.1):
            time.sleep(0.3)


BLOCKS = {
    "lock": lambda client, **terms: client.lock("n", **terms),
    "acquisition": lambda client, **terms: client.lock("n", **terms).acquire(),
    "reader": lambda client, **terms: client.rwlock("n", **terms).read(),
    "multi": lambda client, **terms: client.multi("n", "m", **terms).acquire(),
    "term": lambda client, **terms: client.election("n", **terms).lead(),
}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
@pytest.mark.parametrize(("terms", "reason"), [({"ttl": 5.0}, "expired"), ({"max_hold": 5.0}, "max_hold")])
def test_awaits_that_do_not_wait_hide_no_loss(block, terms, reason):
    """After a block no timer runs until the body waits for something: until then ensure() and the end of the block tell."""

    async def work(client, look):
        async with block(client, **terms) as lease:
            lease.ensure()
            client._open.loop.advance(10)
            done = client._open.future()
            done.set_result(None)
            await done
            assert asyncio.current_task().cancelling() == 0
            await look(lease)

    async def ensure(lease):
        assert lease.remaining() == 0
        lease.ensure()

    async def look(lease):
        assert lease.lost.is_set()
        assert str(lease.lost.reason) == reason

    async def leave(_lease):
        pass

    async def release(lease):
        await lease.release()

    async def main():
        async with asynclock.connect("memory://", clock=FakeClock(), lag_warning=60) as client:
            for end in (ensure, look, leave, release):
                with pytest.raises(asynclock.LeaseLost, match=reason):
                    await work(client, end)
                await asyncio.sleep(10)
                assert (await client.inspect("n")).idle

    run(main)


async def test_the_bodys_own_error_is_never_masked(client):
    """An error of the body passes, with a note that the lease was lost meanwhile."""
    with pytest.raises(ZeroDivisionError) as caught:
        async with client.lock("n", ttl=0.1):
            time.sleep(0.3)
            1 / 0  # noqa: B018
    assert any("was lost" in note for note in caught.value.__notes__)


async def test_a_cancel_from_outside_is_not_taken_for_a_loss(client, until):
    """Cancelled from outside, a holder sees its CancelledError and the lease is released."""
    entered = asyncio.Event()

    async def hold():
        async with client.lock("n"):
            entered.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(hold())
    await entered.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await until(lambda: not client._open.helds)
    assert (await client.inspect("n")).idle


async def test_a_cancel_that_comes_with_the_loss_is_not_swallowed(client):
    """Both at once: the outer cancel wins, because somebody outside waits for it."""

    async def hold():
        async with client.lock("n") as lease:
            session = client._open
            asyncio.get_running_loop().call_soon(session.helds[next(iter(session.helds))].lose, LossReason.REVOKED)
            asyncio.get_running_loop().call_soon(asyncio.current_task().cancel)
            assert lease
            await asyncio.sleep(60)

    task = asyncio.create_task(hold())
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_loss_inside_a_task_group_stops_its_children(client):
    """Work that the body spread over a TaskGroup is stopped with it."""
    stopped = []

    async def child():
        try:
            await asyncio.sleep(60)
        finally:
            stopped.append(True)

    with pytest.raises(asynclock.LeaseLost):
        async with client.lock("n"), asyncio.TaskGroup() as group:
            group.create_task(child())
            await asyncio.sleep(0)
            await client.force_release("n", reason="stuck")
            await asyncio.sleep(60)
    assert stopped == [True]


async def test_releasing_twice_is_an_error(client):
    """A second release is a mistake of the caller, not of the lock."""
    lease = await client.lock("n").acquire()
    await lease.release()
    with pytest.raises(asynclock.NotHeld):
        await lease.release()
    with pytest.raises(asynclock.NotHeld):
        lease.ensure()


async def test_releasing_a_lost_lease_says_that_it_was_lost(client):
    """Who releases learns that the lease had not lasted."""
    lease = await client.lock("n").acquire()
    await client.force_release("n", reason="stuck")
    await lease.lost.wait()
    with pytest.raises(asynclock.LeaseLost):
        await lease.release()


async def test_a_body_may_release_early(client):
    """Leaving the block after an explicit release is no second release."""
    async with client.lock("n") as lease:
        await lease.release()
        assert (await client.inspect("n")).idle


async def test_a_lease_can_be_entered_later(client):
    """An awaited lease is a context manager too."""
    lease = await client.lock("n").acquire()
    async with lease:
        lease.ensure()
    assert (await client.inspect("n")).idle


async def test_an_acquisition_is_good_for_one_use(client):
    """Two tasks in one acquisition would both leave with one lease: the second use is refused, and harms nothing."""
    acquisition = client.lock("n").acquire()
    async with acquisition as lease:
        for again in (acquisition.__aenter__, acquisition.__await__, lambda: acquisition.send(None)):
            with pytest.raises(asynclock.AsynclockError, match="one use; call acquire"):
                again()
        lease.ensure()
    assert (await client.inspect("n")).idle


async def test_an_acquisition_can_be_a_task(client):
    """A wait may go on beside other work, and be cancelled there, before its first step too."""
    lock = client.lock("n")
    async with lock:
        waiting, hasty = asyncio.create_task(lock.acquire()), asyncio.create_task(lock.acquire())
        hasty.cancel()
        await asyncio.gather(hasty, return_exceptions=True)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(lock.acquire()).cancel()
    lease = await waiting
    assert hasty.cancelled()
    await lease.release()
    assert (await client.inspect("n")).idle


async def test_a_forgotten_await_warns(client):
    """An acquire that nobody awaits locks nothing, and says so; one that was closed was given up on purpose."""
    with pytest.warns(RuntimeWarning, match="Acquisition of 'default/n', not begun> was never awaited"):
        client.lock("n").acquire()
    client.lock("n").acquire().close()


async def test_after_a_loss_the_lease_goes_on_saying_lost(client):
    """Whoever looks at the lease after its block learns that the work was done without it."""
    with pytest.raises(asynclock.LeaseLost):
        async with client.lock("n") as lease:
            await client.force_release("n", reason="stuck")
            await lease.lost.wait()
            assert repr(lease.lost) == "<Lost of 'default/n': revoked>"
    with pytest.raises(asynclock.LeaseLost, match=r"was lost \d+ ms ago"):
        lease.ensure()


async def test_a_forgotten_lease_warns_and_is_given_back(client, until):
    """A lease that nobody refers to is not renewed for ever."""
    lease = await client.lock("n").acquire()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        del lease
        gc.collect()
    assert [str(warning.message) for warning in caught if "never released" in str(warning.message)]
    await until(lambda: not client._open.helds)
    async with client.lock("n").acquire(timeout=5):
        pass


async def test_waiting_for_a_loss_can_be_cancelled(client):
    """Watching a lease is a wait like any other."""
    async with client.lock("n") as lease:
        watching = asyncio.create_task(lease.lost.wait())
        await asyncio.sleep(0)
        watching.cancel()
        with pytest.raises(asyncio.CancelledError):
            await watching


async def test_a_loss_awaited_in_a_loop_that_was_closed_stops_the_body(client):
    """A wait that cannot be woken harms neither the holder nor those who come after it."""
    lease = await client.lock("n").acquire()
    closed = asyncio.new_event_loop()

    def wait_and_close() -> None:
        waiting = closed.create_task(lease.lost.wait())
        closed.run_until_complete(asyncio.sleep(0))
        closed.close()
        waiting._log_destroy_pending = False
        abandoned.append(waiting)

    abandoned: list[asyncio.Task[LossReason]] = []
    await asyncio.to_thread(wait_and_close)
    with pytest.raises(asynclock.LeaseLost):
        async with lease:
            assert await client.force_release("n", reason="r")
            await asyncio.sleep(1)
    async with client.lock("n").acquire(timeout=1):
        pass


async def test_a_loss_can_be_awaited_in_another_thread(client, until):
    """It is woken there, also where the loops check that nobody calls them from a wrong thread."""
    asyncio.get_running_loop().set_debug(True)
    lease = await client.lock("n").acquire()

    async def listen() -> LossReason:
        async with asyncio.timeout(5):
            return await lease.lost.wait()

    heard = asyncio.create_task(asyncio.to_thread(asyncio.run, listen(), debug=True))
    await until(lambda: bool(lease.lost._waiting))
    assert await client.force_release("n", reason="r")
    assert await heard is LossReason.REVOKED
