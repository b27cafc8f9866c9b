"""Exclusion on Redis while clients, the server and the network between them fail."""

import pytest

import asynclock
from tests.chaos.fleet import Fleet
from tests.chaos.proxy import FaultProxy
from tests.chaos.storm import ServerFaults, Storm, everything_ends
from tests.servers import RedisServer

pytestmark = pytest.mark.chaos


@pytest.mark.timeout(240)
async def test_no_fault_of_clients_server_or_network_lets_two_hold_at_once(fleet: Fleet, seed: int) -> None:
    """20 000 grants and 46 faults, of a server that keeps what it answered: no overlap, no token twice, nothing left."""
    with RedisServer.start(durable=True) as server:
        async with FaultProxy(server.socket_path) as proxy:
            # Shorter than the server may stand still: then it does late what its clients have given up waiting for.
            storm = Storm(fleet, seed, [proxy.url, server.url], gap=(0.1, 0.8), command_timeout=0.5)
            harm = ServerFaults(server, storm.rng)

            async def cut_network() -> None:
                proxy.cut_all()

            await storm.gather()
            faults = {
                storm.stop_client: 10,
                storm.kill_client: 10,
                harm.stop_server: 8,
                harm.kill_server: 8,
                cut_network: 10,
            }
            await storm.rage(faults, grants=20_000, seconds=140)
            verdict = await storm.judged()
            assert verdict.grants >= 20_000
        async with asynclock.connect(server.url) as client:
            await everything_ends(client)
