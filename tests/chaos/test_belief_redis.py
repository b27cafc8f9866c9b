"""Late and refused answers of a real server: a client has given up its leases when another one gets them.

What a client believes is compared with what another one, on a line of its own, is told by the server.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest

import asynclock
from asynclock.clock import SYSTEM_CLOCK
from tests.chaos.proxy import FaultProxy
from tests.servers import RedisServer

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("leakless")]

TTL = 3.0
#: By how much every answer is late: much more than the margin of the leases, less than the time from renewal to renewal.
LATE = 0.6


async def take(client: asynclock.Client, number: int) -> list[asynclock.Lease]:
    locks = [client.lock(f"n{n}", ttl=TTL, on_lost="notify") for n in range(number)]
    return list(await asyncio.gather(*(lock.acquire() for lock in locks)))


async def renewal(lease: asynclock.Lease) -> None:
    """Return when an answer has prolonged it."""
    before = lease.remaining()
    while (now := lease.remaining()) <= before:
        before = now
        await asyncio.sleep(0.002)


async def all_lost_when_inherited(leases: list[asynclock.Lease], other: asynclock.Client) -> None:
    """Another client gets each lock in its turn, and at that moment nobody believes in the lease before."""

    async def inherit(lease: asynclock.Lease) -> None:
        async with other.lock(lease.name, ttl=TTL, timeout=30):
            assert lease.remaining() == 0.0
            assert lease.lost.is_set()

    await asyncio.gather(*(inherit(lease) for lease in leases))


@asynccontextmanager
async def late_answers(server: RedisServer) -> AsyncIterator[tuple[FaultProxy, asynclock.Client, asynclock.Client]]:
    async with AsyncExitStack() as stack:
        proxy = await stack.enter_async_context(FaultProxy(server.socket_path))
        client = await stack.enter_async_context(asynclock.connect(proxy.url))
        other = await stack.enter_async_context(asynclock.connect(server.url))
        yield proxy, client, other
        proxy.reply_delay = 0.0
        proxy.heal()


@pytest.mark.parametrize("number", [1, 10])
async def test_late_answers_to_renewals_prolong_no_lease(server: RedisServer, number: int) -> None:
    """Alone and in a bundle; when the server falls silent after a late answer, the leases end before the server's do."""
    async with late_answers(server) as (proxy, client, other):
        leases = await take(client, number)
        proxy.reply_delay = LATE
        for _ in range(3):
            await renewal(leases[0])
            believed = SYSTEM_CLOCK.monotonic() + leases[0].remaining()
            (holder,) = (await other.inspect("n0")).holders
            assert believed <= SYSTEM_CLOCK.monotonic() + holder.expires_in
        await renewal(leases[0])
        proxy.black_hole()  # the next renewal is not sent yet
        await all_lost_when_inherited(leases, other)


@pytest.mark.parametrize("number", [1, 10])
async def test_refused_renewals_prolong_no_lease(server: RedisServer, number: int) -> None:
    """A user that may call the script no more holds its leases to their end, and not for longer."""
    server.command("ACL", "SETUSER", "worker", "on", ">secret", "~*", "&*", "+@all")
    url = server.url.replace("unix://", "unix://worker:secret@")
    async with asynclock.connect(url) as client, asynclock.connect(server.url) as other:
        leases = await take(client, number)
        server.command("ACL", "SETUSER", "worker", "-evalsha", "-eval")
        await all_lost_when_inherited(leases, other)
        server.command("ACL", "SETUSER", "worker", "+evalsha", "+eval")


async def test_a_late_grant_is_held_by_nobody_when_another_client_gets_the_lock(server: RedisServer) -> None:
    """Its answer comes after the lease's end, when the lock is another's."""
    async with late_answers(server) as (proxy, client, other):
        await client.inspect("n0")
        connections = proxy.accepted
        proxy.reply_delay = 1.6  # in time for the connection, too late for the lease
        wait = asyncio.ensure_future(client.lock("n0", ttl=1.0).acquire(timeout=30))
        while not (await other.inspect("n0")).holders:
            await asyncio.sleep(0.005)
        async with other.lock("n0", ttl=TTL, timeout=30) as lease:
            proxy.reply_delay = 0.0
            await asyncio.sleep(1.0)
            assert proxy.accepted == connections
            assert not wait.done()
            lease.ensure()
        late = await wait
        assert late.token > lease.token
        late.ensure()
        await late.release()
