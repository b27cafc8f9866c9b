import asyncio
import subprocess
import sys
import time

import pytest

import asynclock
from asynclock import LossReason


async def test_a_client_is_opened_once(memory_url):
    """What is not open, or not any more, says so."""
    client = asynclock.connect(memory_url)
    with pytest.raises(asynclock.ClientClosed, match="not open"):
        client.lock("n")
    async with client:
        lock = client.lock("n")
        with pytest.raises(asynclock.AsynclockError, match="opened before"):
            await client.open()
    with pytest.raises(asynclock.AsynclockError, match="closed"):
        await lock.acquire()
    await client.aclose()


async def test_closing_ends_waits_and_leases(memory_url, until):
    """Nobody waits for a closed client, and nobody believes in its leases."""
    client = await asynclock.connect(memory_url).open()
    lock = client.lock("n")
    lease = await lock.acquire()
    waiting = asyncio.create_task(lock.acquire().__aenter__())
    await until(lambda: client.stats()["default"].waiting == 1)
    await client.aclose()
    with pytest.raises(asynclock.AsynclockError, match="closed"):
        await waiting
    assert lease.lost.reason is LossReason.CLOSED


async def test_closing_gives_the_leases_back(memory_url):
    """A client that closes costs the others nothing."""
    async with asynclock.connect(memory_url) as other:
        client = await asynclock.connect(memory_url).open()
        lease = await client.lock("n").acquire()
        await client.aclose()
        assert lease.lost.is_set()
        assert (await other.inspect("n")).idle


async def test_a_forgotten_client_warns(memory_url):
    """A client that nobody can close any more goes on working for nobody, and says so."""
    client = await asynclock.connect(memory_url).open()
    session = client._open
    with pytest.warns(ResourceWarning, match="unclosed <Client"):
        del client
    await session.aclose()


@pytest.mark.parametrize(
    ("url", "asked", "error", "message"),
    [
        ("memory://", {"replicas": 1}, asynclock.ConfigurationError, "replicas is 1, and the memory store has none"),
        ("sqlite:///{}/a.db", {"replicas": 1}, asynclock.ConfigurationError, "the sqlite store has none"),
        ("memory://", {"durable": True}, asynclock.StoreRefused, "durable is set.*memory store is process-local"),
        ("memory://", {"strict": True}, asynclock.StoreRefused, "strict is set.*memory store is process-local"),
    ],
)
async def test_a_promise_the_store_does_not_keep_is_refused(tmp_path, url, asked, error, message):
    """What a setting promises is kept, or the client does not open and leaves nothing behind."""
    before = asyncio.all_tasks()
    client = asynclock.connect(url.format(tmp_path), **asked)
    with pytest.raises(error, match=message):
        await client.open()
    assert asyncio.all_tasks() == before


async def test_a_durable_store_takes_strict_and_durable(tmp_path):
    """The refusal is for stores that do not keep it only."""
    async with asynclock.connect(f"sqlite:///{tmp_path}/a.db", strict=True, durable=True) as client:
        assert client.capabilities.grade is asynclock.Grade.DURABLE


async def test_no_task_outlives_its_client(memory_url):
    """What the client started, it ends."""
    before = asyncio.all_tasks()
    async with asynclock.connect(memory_url) as client, client.lock("n"):
        assert asyncio.all_tasks() > before
    assert asyncio.all_tasks() == before


async def test_inspect_shows_holder_and_waiters(client, until):
    """Operators see who holds, who waits, and for how long."""
    lock = client.lock("n", project="p", ttl=10)
    shared = client.semaphore("s", permits=2)
    async with lock.acquire(metadata={"job": 7}), shared.acquire():
        waiting = asyncio.create_task(shared.acquire(permits=2, priority=4).__aenter__())
        while not (await client.inspect("s")).waiters:
            await asyncio.sleep(0.001)
        held = (await client.inspect("n", project="p")).holders[0]
        assert held.metadata == {"job": 7}
        assert held.pid
        assert 9 < held.expires_in <= 10
        waiter = (await client.inspect("s")).waiters[0]
        assert (waiter.priority, waiter.position, waiter.permits) == (4, 1, 2)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)


async def test_resources_lists_what_is_in_use(client):
    """Idle names are not listed; a project can be picked."""
    async with client.lock("a", project="p"), client.lock("b", project="q"):
        everywhere = {(resource.project, resource.name) async for resource in client.resources()}
        in_q = [resource.name async for resource in client.resources("q")]
    assert everywhere == {("p", "a"), ("q", "b")}
    assert in_q == ["b"]
    assert [resource async for resource in client.resources()] == []


async def test_health_tells_of_store_and_client(client):
    """One call says whether to worry."""
    async with client.lock("n"):
        health = await client.health()
    assert (health.status, health.holding, health.waiting) == ("healthy", 1, 0)
    assert 0 < health.oldest_unrenewed < 30
    assert health.store.grade is asynclock.Grade.PROCESS_LOCAL


async def test_a_blocked_loop_is_logged_with_the_names_at_risk(memory_url, caplog, until):
    """The operator reads which leases were in danger."""
    async with (
        asynclock.connect(memory_url, lag_warning=0.05) as client,
        client.lock("precious", ttl=0.3, on_lost="notify"),
    ):
        time.sleep(0.25)
        await until(lambda: "blocked" in caplog.text)
    assert "default/precious" in caplog.text


async def test_a_failed_client_task_fails_its_waits_and_says_so(memory_url, caplog):
    """A bug inside does not leave anybody waiting for ever."""
    async with asynclock.connect(memory_url) as client:

        async def broken(commands):
            raise RuntimeError("a bug")

        client._open.store.apply = broken
        with pytest.raises(asynclock.AsynclockError, match="has failed"):
            await client.lock("n").acquire()
        with pytest.raises(asynclock.AsynclockError, match="has failed"):
            await client.lock("n").acquire()
    assert "a bug" in caplog.text


async def test_a_url_of_no_known_store_is_refused():
    """The error names what is known, and what is not there yet."""
    for url, message in [
        ("mysql://h", "memory://"),
        ("redis+sentinel://h", "Redis Sentinel is not supported yet; use redis"),
    ]:
        with pytest.raises(asynclock.ConfigurationError, match=message):
            async with asynclock.connect(url):
                pass


async def test_a_bad_port_is_blamed_on_the_port():
    """Who mistypes a port is not sent to look at the password, which is not shown either."""
    with pytest.raises(asynclock.ConfigurationError, match="the port in the Redis URL") as caught:
        async with asynclock.connect("redis://user:hunter2@host:abc"):
            pass
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("module", ["asynclock", "asyncio", "sys", "warnings", "__main__"])
def test_what_lives_until_the_interpreter_ends_raises_nothing(module):
    """At that time nothing can be imported any more, and modules are empty: whoever kept a client hears a warning, or nothing."""
    script = f"""
import asyncio, sys, asynclock

async def main():
    client = asynclock.connect("memory://")
    await client.open()
    kept = client, await client.lock("a").acquire(), await client.multi("b", "c").acquire(), client.lock("d").acquire()
    sys.modules["{module}"].kept = kept

asyncio.run(main())
"""
    command = [sys.executable, "-W", "always", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert "Exception ignored" not in done.stderr, done.stderr


async def test_is_open_says_whether_a_client_can_be_used(memory_url):
    """Not before it is opened, and not after it was closed; to open it again is refused as what it is."""
    client = asynclock.connect(memory_url)
    assert not client.is_open
    async with client:
        assert client.is_open
    assert not client.is_open
    with pytest.raises(asynclock.ClientClosed, match="opened before"):
        await client.open()


@pytest.mark.parametrize("url", ["memory://", "sqlite:///locks.db", "redis://localhost"])
def test_without_asyncio_it_says_what_it_runs_on(url):
    """Under trio, or without any loop: a typed error, and nothing was begun."""
    opening = asynclock.connect(url).open()
    with pytest.raises(asynclock.ConfigurationError, match=r"runs on asyncio.*trio"):
        opening.send(None)
