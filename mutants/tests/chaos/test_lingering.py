"""A lease that a process keeps for a moment: others have it when they want it, or when its ttl is over."""

import pytest

import asynclock
from asynclock.clock import SYSTEM_CLOCK
from tests.chaos.fleet import Fleet, say

pytestmark = pytest.mark.chaos

TTL, LINGER = 2.0, 60.0
#: Seconds: for the jitter of a recheck, and for a machine that is busy with others.
SLACK = 1.0


async def _taken_after(client: asynclock.Client) -> tuple[float, int]:
    """Seconds until the lock was had, and the token."""
    began = SYSTEM_CLOCK.monotonic()
    async with client.lock("stage", ttl=TTL, timeout=30) as lease:
        return SYSTEM_CLOCK.monotonic() - began, lease.token


async def test_another_process_has_it_as_soon_as_it_wants_it(shared_url: str, fleet: Fleet) -> None:
    """A lease that would linger for a minute is given up within a notice's latency, time after time."""
    keeper = fleet.start("linger", url=shared_url, name="stage", ttl=TTL, seconds=LINGER)
    tokens, waits = [], []
    async with asynclock.connect(shared_url) as client:
        for number in range(20):
            keeper.tell(use=number)
            tokens.append((await keeper.heard("lingers", times=number + 1))["token"])
            waited, token = await _taken_after(client)
            waits.append(waited)
            tokens.append(token)
        waits.sort()
        say(f"had after {waits[10] * 1000:.1f} ms, at most {waits[-1] * 1000:.1f} ms")
        assert tokens == sorted(set(tokens))
        assert waits[10] < 0.1
        assert waits[-1] < SLACK
        await keeper.finish()
        assert (await client.inspect("stage")).idle


async def test_a_process_that_is_killed_while_its_lease_lingers_costs_others_one_ttl(
    shared_url: str, fleet: Fleet
) -> None:
    """Nobody renews what the dead have kept."""
    keeper = fleet.start("linger", url=shared_url, name="stage", ttl=TTL, seconds=LINGER)
    keeper.tell(use=1)
    await keeper.heard("lingers")
    keeper.kill()
    async with asynclock.connect(shared_url) as client:
        waited, _ = await _taken_after(client)
        say(f"had {waited:.2f} s after the end of who kept it; its ttl was {TTL:g} s")
        assert waited <= TTL + SLACK
