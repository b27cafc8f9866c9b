"""Exclusion on Redis while clients, the server and the network between them fail."""

import pytest

import asynclock
from tests.chaos.fleet import Fleet
from tests.chaos.proxy import FaultProxy
from tests.chaos.scale import scaled
from tests.chaos.storm import ServerFaults, Storm, everything_ends
from tests.servers import RedisServer

pytestmark = pytest.mark.chaos


@pytest.mark.timeout(240)
async def test_no_fault_of_clients_server_or_network_lets_two_hold_at_once(fleet: Fleet, seed: int) -> None:
    """20 000 grants and 46 faults at full length, of a server that keeps what it answered: no overlap, no token twice, nothing left."""
    with RedisServer.start(durable=True) as server:
        async with FaultProxy(server.socket_path) as proxy:
            # Shorter than the server may stand still: then it does late what its clients have given up waiting for.
            storm = Storm(fleet, seed, [proxy.url, server.url], gap=(0.1, 0.8), command_timeout=0.5)
            harm = ServerFaults(server, storm.rng)

            async def cut_network() -> None:
                proxy.cut_all()

            await storm.gather()
            faults = {
                storm.stop_client: scaled(10, least=2),
                storm.kill_client: scaled(10, least=2),
                harm.stop_server: scaled(8, least=2),
                harm.kill_server: scaled(8, least=2),
                cut_network: scaled(10, least=2),
            }
            grants = scaled(20_000, least=2_000)
            await storm.rage(faults, grants=grants, seconds=140)
            verdict = await storm.judged()
            assert verdict.grants >= grants
        async with asynclock.connect(server.url) as client:
            await everything_ends(client)
