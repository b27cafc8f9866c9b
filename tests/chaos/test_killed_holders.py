"""Whoever takes over from a killed holder keeps the lease: the store grants it first for the rest of the waiter's life only."""

import asyncio

import pytest

from asynclock.clock import SYSTEM_CLOCK
from tests.chaos.fleet import Fleet, Worker, say

pytestmark = pytest.mark.chaos

#: For the recheck of a waiter, and for the machine.
SLACK = 2.0


@pytest.mark.slow
@pytest.mark.timeout(60)
@pytest.mark.parametrize("ttl", [2.0, 5.0])
async def test_the_heir_of_a_killed_holder_keeps_its_lease(shared_url: str, fleet: Fleet, ttl: float) -> None:
    """Six locks and elections of a process that is killed: another process has them in time, and for two ttls from then on."""
    await _inherit(shared_url, fleet, number=6, ttl=ttl)


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.usefixtures("full_length")
@pytest.mark.parametrize("ttl", [28.0, 30.0, 60.0])
async def test_the_heir_keeps_a_lease_of_long_ttl(shared_url: str, fleet: Fleet, ttl: float) -> None:
    """The same with leases that live longer than their waiters did, which have the most to lose."""
    await _inherit(shared_url, fleet, number=20, ttl=ttl)


async def _inherit(url: str, fleet: Fleet, *, number: int, ttl: float) -> None:
    kinds = {f"stage-{n}": ("lock", "election")[n % 2] for n in range(number)}
    victim = fleet.start("keep", url=url, kinds=kinds, ttl=ttl, apart=0.0)
    await victim.heard("holds", number)
    heir = fleet.start("keep", url=url, kinds=kinds, ttl=ttl, apart=min(0.5, ttl / number))
    await heir.heard("waits", patience=ttl + 20.0)
    assert not _said(heir, "holds"), "the victim lost a lease while it lived"
    victim.kill()
    killed = SYSTEM_CLOCK.monotonic()
    await heir.heard("holds", number, patience=2 * ttl + 20.0)
    grants = _said(heir, "holds")
    late = max(at for at in grants.values()) - killed
    assert late <= ttl + SLACK
    await asyncio.sleep(2 * ttl)
    await heir.finish()
    assert _said(heir, "lost") == {}, heir.trouble()
    say(f"{number} leases of ttl {ttl:g} s taken over within {late:.2f} s of the kill and kept for two ttls")


def _said(worker: Worker, event: str) -> dict[str, float]:
    return {line["name"]: line["at"] for line in worker.look() if line["event"] == event}
