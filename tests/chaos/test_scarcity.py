"""A process without free file descriptors cannot connect again. That passes: it is told, waited for, and ends no client."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

import pytest

import asynclock
from asynclock.clock import SYSTEM_CLOCK
from tests.chaos.backends import talk
from tests.chaos.fleet import Fleet, Worker
from tests.chaos.journal import Event
from tests.servers import RedisServer

pytestmark = pytest.mark.chaos

#: Seconds within which a client is well again when it has descriptors, whatever it was paused for by back-off.
RECOVERED = 8.0


def _cut_connections(server: RedisServer) -> None:
    """End all connections but those of the test: its are over a Unix socket."""
    for kind in ("normal", "pubsub"):
        talk(server, "CLIENT", "KILL", "TYPE", kind, "SKIPME", "yes")


async def _say(worker: Worker, event: str, times: dict[str, int], **command: object) -> Event:
    worker.tell(**command)
    times[event] = times.get(event, 0) + 1
    return await worker.heard(event, times[event])


@pytest.mark.parametrize("strike", [_cut_connections, RedisServer.restart], ids=["connections cut", "server restarted"])
async def test_a_client_outlives_a_lack_of_descriptors(fleet: Fleet, strike: Callable[[RedisServer], None]) -> None:
    """While it cannot connect again, waits fail with StoreUnavailable and leases end by their own clock, as in any outage.

    With descriptors it is as before: the lease that had time enough is kept, and what it waits for is told by a notice.
    """
    with RedisServer.start(durable=True) as server:
        async with asynclock.connect(server.url) as rival:
            worker, times = fleet.start("scarce", url=server.url, ttl=60), dict[str, int]()
            await worker.heard("ready")
            token = (await _say(worker, "kept", times, kept=True))["token"]
            wanted = await rival.lock("wanted", ttl=60).acquire()
            worker.tell(wait="wanted")
            while not (await rival.inspect("wanted")).waiters:
                await asyncio.sleep(0.01)

            await _say(worker, "descriptors", times, descriptors=False)
            await asyncio.to_thread(strike, server)
            for _ in range(3):
                tried = await _say(worker, "tried", times, **{"try": "tried"})
                assert tried["error"] == "StoreUnavailable", tried
            assert "Too many open files" in tried["text"]
            looked = await _say(worker, "looked", times, look=True)
            assert looked["status"] == "down"
            assert (await _say(worker, "kept", times, kept=True))["short"] == "unreachable"

            await _say(worker, "descriptors", times, descriptors=True)
            async with asyncio.timeout(RECOVERED):
                while (await _say(worker, "tried", times, **{"try": "tried"}))["error"]:
                    await asyncio.sleep(0.05)
                while (await _say(worker, "looked", times, look=True))["subscriber"] != "listening":
                    await asyncio.sleep(0.05)
            assert (await _say(worker, "kept", times, kept=True))["token"] == token
            async with asyncio.timeout(RECOVERED):
                while True:
                    try:
                        await wanted.release()
                    except asynclock.StoreUnavailable:
                        continue
                    break
            released = SYSTEM_CLOCK.monotonic()
            granted = await worker.heard("granted")
            assert granted["when"] < released + 2, "a notice tells at once; asking would take a third of 10 s"
            await worker.finish()
            assert not worker.accidents(), worker.trouble()


async def test_sqlite_goes_on_without_descriptors(fleet: Fleet, tmp_path: Path) -> None:
    """What is open is enough to lock. A file that was replaced is opened again when that is possible, and locks work again."""
    path = tmp_path / "locks.db"
    worker, times = fleet.start("scarce", url=f"sqlite:///{path}", ttl=2), dict[str, int]()
    await worker.heard("ready")
    await _say(worker, "descriptors", times, descriptors=False)
    assert not (await _say(worker, "tried", times, **{"try": "tried"}))["error"]
    looked = await _say(worker, "looked", times, look=True)
    assert looked["status"] == "down"
    assert "Too many open files" in str(looked["problems"])

    for suffix in ("", "-wal", "-shm"):
        os.unlink(f"{path}{suffix}")  # noqa: PTH108 - nothing of it blocks
    tried = await _say(worker, "tried", times, **{"try": "tried"})
    assert tried["error"] == "StoreUnavailable", tried
    await _say(worker, "descriptors", times, descriptors=True)
    async with asyncio.timeout(RECOVERED):
        while (await _say(worker, "tried", times, **{"try": "tried"}))["error"]:
            await asyncio.sleep(0.05)
    looked = await _say(worker, "looked", times, look=True)
    assert (looked["status"], looked["subscriber"]) == ("healthy", "listening")
    worker.kill()
