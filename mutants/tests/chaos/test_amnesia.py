"""A server that forgets: killed without persistence, or flushed."""

import asyncio

import pytest

from asynclock.testing.history import Acquired, Acted, read_history
from tests.chaos.backends import talk
from tests.chaos.fleet import Fleet, say
from tests.chaos.storm import PROCESSES, TTLS, ServerFaults, Storm
from tests.servers import RedisServer

pytestmark = pytest.mark.chaos


@pytest.mark.timeout(120)
async def test_a_server_without_memory_lets_no_two_clients_hold_at_once(fleet: Fleet, seed: int) -> None:
    """Twelve kills and twelve flushes: clients that were there before keep exclusion, and tokens never repeat or fall."""
    with RedisServer.start() as server:
        # Some faults strike while the last one is still being got over; in the longest gaps all is well again.
        storm = Storm(fleet, seed, [server.url], gap=(0.2, 2.5 * max(TTLS)), quarantine=max(TTLS))
        harm = ServerFaults(server, storm.rng)

        async def flush_server() -> None:
            await asyncio.to_thread(talk, server, "FLUSHALL")

        await storm.gather()
        await storm.rage({harm.kill_server: 12, flush_server: 12})
        before = fleet.history.stat().st_size
        async with asyncio.timeout(10):
            while fleet.history.stat().st_size < before + 10_000:
                await asyncio.sleep(0.05)
        await storm.judged()
    outlived = _outlived(fleet, [at for at, _ in storm.struck])
    say(f"{outlived} leases outlived a fault")
    assert outlived >= len(storm.struck) / 4, "leases are told to the server again, not given up"
    assert len(fleet.workers) == PROCESSES


def _outlived(fleet: Fleet, faults: list[float]) -> int:
    """How often a lease from before a fault was still good later than every lease lives by itself."""
    history = read_history(fleet.history)
    began = {(event.resource, event.token): event.t for event in history if isinstance(event, Acquired)}
    last = {(event.resource, event.token): event.t for event in history if isinstance(event, Acted)}
    return sum(began[lease] < fault and at > fault + max(TTLS) for fault in faults for lease, at in last.items())
