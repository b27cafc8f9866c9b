"""A grant: when it is confirmed, what it counts for, and what is told of it. In virtual time."""

import asyncio

import pytest

from asynclock.model.commands import Acquire, Renew
from tests.runtime.stage import actors, in_virtual_time
from tests.runtime.test_requests import Observer

TTL = 30.0


@pytest.mark.parametrize("ttl", [0.1, 30.0])
@in_virtual_time
async def test_a_grant_from_the_queue_is_confirmed_after_a_moment(ttl: float) -> None:
    """After 50 ms, or a sixth of what is left: a hold that is over by then costs no renewal."""
    async with actors(2) as [(client, store), (other, _)]:
        await asyncio.sleep(10)
        theirs = await other.lock("n", ttl=TTL).acquire()
        for renewed in (False, True):
            wait = asyncio.ensure_future(client.lock("n", ttl=ttl).acquire())
            await asyncio.sleep(0.01)
            await theirs.release()
            lease = await wait
            store.sent.clear()
            moment = min(0.05, lease.remaining() / 6)
            await asyncio.sleep(moment - 0.001)
            assert store.count(Renew) == 0
            if renewed:
                await asyncio.sleep(0.002)
                assert store.count(Renew) == 1
            await lease.release()
            theirs = await other.lock("n", ttl=TTL).acquire()
        await theirs.release()


@in_virtual_time
async def test_all_leases_of_a_client_count_for_what_it_may_still_ask() -> None:
    """With three permits of three in its hands it asks for none."""
    async with actors(1) as [(client, store)]:
        semaphore = client.semaphore("n", permits=3)
        leases = [await semaphore.acquire(permits=2), await semaphore.acquire()]
        assert await semaphore.try_acquire() is None
        assert store.count(Acquire) == 2
        for lease in leases:
            await lease.release()


@in_virtual_time
async def test_a_grant_is_told_with_how_it_came_about() -> None:
    """At once or from the queue, after how long a wait; in events, counts and statistics."""
    async with actors(2) as [(client, _), (other, _)]:
        await asyncio.sleep(10)
        meter, told = Observer(), []
        client._open.meters = (meter,)
        client._open.listen(lambda event: told.append(event) if type(event).__name__ == "Granted" else None)
        await (await client.lock("n").acquire()).release()
        theirs = await other.lock("n").acquire()
        wait = asyncio.ensure_future(client.lock("n").acquire())
        await asyncio.sleep(2)
        await theirs.release()
        await (await wait).release()
        assert [(event.by, event.waited) for event in told] == [("store", 0.0), ("store", pytest.approx(2, abs=0.001))]
        assert [how for *_, how in meter.of("granted")] == ["store", "queue"]
        assert client.stats()["default"].wait_max == pytest.approx(2, abs=0.001)
        client._open.meters = ()
