"""A server that answers, but not what one hoped for: each mood has a typed error with cause and remedy, and passes.

What somebody must repair is refused at once; what passes by itself is retried until the caller's time is up.
"""

import asyncio
import re
import secrets
import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import asynclock
from tests.chaos.backends import talk
from tests.servers import RedisServer

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("leakless")]

#: Seconds until all is normal after the repair.
REPAIRED = 2.0
#: Seconds until a refusal is heard.
AT_ONCE = 1.0


@pytest.fixture
async def client(server: RedisServer) -> AsyncIterator[asynclock.Client]:
    async with asynclock.connect(server.url) as client:
        async with client.lock("before").acquire():
            pass
        yield client


async def _refused(client: asynclock.Client, cause: str, remedy: str) -> None:
    async with asyncio.timeout(AT_ONCE):
        with pytest.raises(asynclock.StoreRefused, match=cause) as caught:
            await client.lock("a").acquire()
    assert re.search(remedy, caught.value.remedy)
    assert "\n" not in str(caught.value)


async def _out_of_reach(client: asynclock.Client, cause: str, ttl: float = 30.0) -> None:
    began = asyncio.get_running_loop().time()
    with pytest.raises(asynclock.StoreUnavailable, match=cause):
        await client.lock("a", ttl=ttl).acquire(timeout=1)
    assert asyncio.get_running_loop().time() - began < 1.25


async def _normal_again(client: asynclock.Client, ttl: float = 30.0) -> None:
    """One lock is passed from one task to another; whoever was refused meanwhile left nothing."""
    async with asyncio.timeout(REPAIRED):
        lease = await _insistent(client.lock("a", ttl=ttl))
        heir = asyncio.create_task(client.lock("a", ttl=ttl).acquire())
        await lease.release()
        await (await heir).release()
    while not (await client.inspect("a")).idle:
        await asyncio.sleep(0.01)


async def _insistent(lock: asynclock.Lock) -> asynclock.Lease:
    while True:
        try:
            return await lock.acquire()
        except asynclock.StoreError:  # it has not heard of the repair yet
            await asyncio.sleep(0.02)


async def test_a_server_without_memory_refuses_leases_but_not_those_it_has_given(
    server: RedisServer, client: asynclock.Client
) -> None:
    """Out of memory, a holder goes on renewing and releases; only new leases are refused."""
    async with asynclock.connect(server.url) as rival:
        async with client.lock("kept", ttl=0.6).acquire() as lease:
            talk(server, "CONFIG", "SET", "maxmemory", "1mb")
            await _refused(client, "has no memory left", "maxmemory")
            await asyncio.sleep(3 * 0.6)
            lease.ensure()
            assert [holder.token for holder in (await rival.inspect("kept")).holders] == [lease.token]
        assert (await rival.inspect("kept")).idle
        assert (await client.health()).status == "degraded"
        talk(server, "CONFIG", "SET", "maxmemory", "0")
        await _normal_again(client)


async def test_a_server_that_cannot_save_refuses(server: RedisServer, client: asynclock.Client) -> None:
    """A server that takes no writes because its snapshots fail says so, and which log to look at."""
    stone = Path(server.folder) / "dump.rdb"
    (stone / "in the way").mkdir(parents=True)
    talk(server, "CONFIG", "SET", "save", "3600 1000000")
    talk(server, "BGSAVE")
    await _until_says(server, b"rdb_last_bgsave_status:err")
    await _refused(client, "cannot write its snapshots", "server's log")
    (stone / "in the way").rmdir()
    stone.rmdir()
    talk(server, "BGSAVE")
    await _until_says(server, b"rdb_last_bgsave_status:ok")
    await _normal_again(client)


async def test_a_changed_password_is_told(server: RedisServer, client: asynclock.Client) -> None:
    """A client that comes back to a server that asks for a password now says so, and does not knock for ever."""
    talk(server, "CONFIG", "SET", "requirepass", "swordfish")
    with socket.socket(socket.AF_UNIX) as door:
        door.connect(server.socket_path)
        door.sendall(b"AUTH swordfish\r\nCLIENT KILL TYPE normal SKIPME yes\r\n")
        door.recv(1000)
        await _refused(client, "asks for a password", "password into the URL")
        door.sendall(b"CONFIG SET requirepass ''\r\n")
        door.recv(1000)
    await _normal_again(client)


@pytest.mark.parametrize("right", ["evalsha", "set", "publish"])
async def test_a_right_that_was_taken_away_is_told(server: RedisServer, client: asynclock.Client, right: str) -> None:
    """A missing right is named with what to do, whether the server finds out before the script or in it."""
    talk(server, "ACL", "SETUSER", "default", f"-{right}")
    if right == "publish":  # said to whoever waits is a fast path only: the lock works without
        async with client.lock("a").acquire():
            pass
    else:
        await _refused(client, "denies this user a right", "rights")
    talk(server, "ACL", "SETUSER", "default", "+@all")
    await _normal_again(client)


async def test_a_server_that_forgets_its_scripts_is_taught_again(server: RedisServer, client: asynclock.Client) -> None:
    """Scripts that are flushed every 100 ms are no more than a delay."""
    done = 0

    async def cycle(number: int) -> None:
        nonlocal done
        while not flushing.done():
            async with client.lock(f"name-{number % 4}").acquire(timeout=2):
                done += 1
            await asyncio.sleep(0.001)

    async def flush() -> None:
        for _ in range(20):
            await asyncio.sleep(0.1)
            talk(server, "SCRIPT", "FLUSH")

    flushing = asyncio.create_task(flush())
    await asyncio.gather(flushing, *(cycle(number) for number in range(8)))
    assert done > 100


@contextmanager
def _busy(server: RedisServer) -> Iterator[None]:
    """Somebody else's script that does not end."""
    talk(server, "CONFIG", "SET", "busy-reply-threshold", "50")
    with socket.socket(socket.AF_UNIX) as other:
        other.connect(server.socket_path)
        other.sendall(b"EVAL 'while true do end' 0\r\n")
        while not server.ping().startswith(b"-BUSY"):
            time.sleep(0.01)
        yield
        assert talk(server, "SCRIPT", "KILL") == b"+OK\r\n"


async def test_a_server_busy_with_a_script_is_waited_for(server: RedisServer, client: asynclock.Client) -> None:
    """BUSY passes by itself: waits end in time, and those that have the time get their lock."""
    with _busy(server):
        patient = asyncio.create_task(client.lock("patient").acquire(timeout=8))
        await _out_of_reach(client, "busy")
    await (await patient).release()
    await _normal_again(client)


async def test_a_server_that_is_loading_is_waited_for(server: RedisServer) -> None:
    """LOADING passes by itself, too; what was forgotten with the restart keeps new leases away for the longest ttl in use."""
    ttl = 0.2  # the quarantine is over long before the wait is
    keys = 400
    async with asynclock.connect(server.url, quarantine=ttl) as fresh:
        async with fresh.lock("warm", ttl=ttl).acquire():
            pass
        for number in range(keys):
            talk(server, "SET", f"foreign-{number}", secrets.token_hex(1024))  # not to be compressed
        talk(server, "SAVE")
        server.kill()
        server.config |= {"key-load-delay": 5000, "loading-process-events-interval-bytes": 1024}
        server.launch(wait=False)
        while not server.ping().startswith(b"-LOADING"):
            await asyncio.sleep(0.01)
        await _out_of_reach(fresh, "loading", ttl)
        await asyncio.to_thread(server.wait_ready)
        await _normal_again(fresh, ttl)


async def test_a_server_that_has_become_a_replica_is_waited_for(server: RedisServer, client: asynclock.Client) -> None:
    """READONLY passes with the failover: waits end in time meanwhile."""
    talk(server, "REPLICAOF", "127.0.0.1", "1")
    await _out_of_reach(client, "takes no writes")
    talk(server, "REPLICAOF", "NO", "ONE")
    await _normal_again(client)


async def test_a_foreign_key_in_the_way_is_told_and_left_alone(server: RedisServer, client: asynclock.Client) -> None:
    """What is not ours under one of our names is not overwritten, and costs nobody else his lock."""
    key = "asynclock:{default/a}:record"
    talk(server, "SET", key, "foreign")
    async with client.lock("other").acquire():
        await _refused(client, "foreign key", "delete")
        async with client.lock("another").acquire():
            pass
    assert talk(server, "GET", key) == b"$7\r\nforeign\r\n"
    talk(server, "DEL", key)
    await _normal_again(client)


async def _until_says(server: RedisServer, words: bytes) -> None:
    async with asyncio.timeout(5):
        while words not in talk(server, "INFO", "persistence"):
            await asyncio.sleep(0.01)
