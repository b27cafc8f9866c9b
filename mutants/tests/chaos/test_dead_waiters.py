"""Clients that die in the queue."""

import asyncio

import pytest

import asynclock
from asynclock.clock import SYSTEM_CLOCK
from asynclock.model.ranking import waiter_ttl_ms
from tests.chaos.fleet import Fleet, say

pytestmark = pytest.mark.chaos

TTL = 3.0
LIFETIME = waiter_ttl_ms(round(TTL * 1000)) / 1000
#: For the jitter of a recheck, and for the machine.
SLACK = 1.0


@pytest.mark.timeout(60)
async def test_fifty_dead_waiters_cost_a_living_one_no_more_than_one_lifetime(shared_url: str, fleet: Fleet) -> None:
    """Fifty waiters of priority 9 are killed; one of priority 0 has the lock one waiter lifetime after its release."""
    async with asynclock.connect(shared_url) as holder, asynclock.connect(shared_url) as living:
        lease = await holder.lock("stage", ttl=TTL).acquire()
        workers = [
            fleet.start("queue", url=shared_url, clients=10, name="stage", priority=9, ttl=TTL) for _ in range(5)
        ]
        await _queued(holder, 50)
        waiting = asyncio.create_task(_wait(living))
        await _queued(holder, 51)
        for worker in workers:
            worker.kill()
        await lease.release()
        released = SYSTEM_CLOCK.monotonic()
        waited = await waiting - released
        assert waited <= LIFETIME + SLACK
        assert fleet.count("grant") == 0, "a waiter that was killed cannot have held the lock"
        say(f"granted {waited:.2f} s after the release; a waiter lives {LIFETIME:g} s")


async def _queued(client: asynclock.Client, waiters: int) -> None:
    async with asyncio.timeout(30):
        while len((await client.inspect("stage")).waiters) < waiters:
            await asyncio.sleep(0.02)


async def _wait(client: asynclock.Client) -> float:
    async with client.lock("stage", ttl=TTL, priority=0):
        return SYSTEM_CLOCK.monotonic()
