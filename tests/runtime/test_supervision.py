"""Background tasks: one that fails is begun again, or ends the client so that nobody waits for it."""

import asyncio
import subprocess
import sys

import pytest

import asynclock
from asynclock.runtime.gate import Gate
from asynclock.stores.memory import MemorySpace, MemoryStore
from asynclock.testing import FakeClock
from asynclock.types import LossReason
from tests.runtime.conftest import WatchedStore
from tests.runtime.stage import actors, in_virtual_time
from tests.servers import RedisServer


@pytest.fixture(autouse=True)
def no_internal_error():
    """Internal errors are planted here, and said in the log."""


class Moody(WatchedStore):
    """Its notices end with an error as often as it is told to."""

    failures = 0
    error = ZeroDivisionError

    async def notices(self):
        while self.failures:
            self.failures -= 1
            await self._mailbox.get()
            raise self.error
        async for notice in super().notices():
            yield notice


class Calling(MemoryStore):
    """Tells of notices by callback."""

    async def open(self, client):
        await super().open(client)
        self._task = None

    def listen(self, deliver):
        if self._task is not None:
            self._task.cancel()
        self._task = asyncio.create_task(self._hand_on(deliver))

    async def _hand_on(self, deliver):
        async for notice in self.notices():
            deliver(notice)


def now():
    return asyncio.get_running_loop().time()


async def _hold_and_wait(client):
    """A lease that is held, and a wait in the same client."""
    lease = await client.lock("n", ttl=6, on_lost="notify").acquire()
    waiter = asyncio.create_task(client.lock("n").acquire().__aenter__())
    await asyncio.sleep(0.1)
    return lease, waiter


@in_virtual_time
async def test_a_bug_in_sending_ends_the_client_completely():
    """Waits end at once by a typed error, the holder is told at its deadline, and closing ends."""
    store = WatchedStore(MemorySpace(FakeClock()))
    client = asynclock.connect(store=store, clock=FakeClock())
    await client.open()
    lease, waiter = await _hold_and_wait(client)
    store.errors = [ZeroDivisionError("a bug")]
    with pytest.raises(asynclock.StoreUnavailable):
        await client.inspect("n")
    with pytest.raises(asynclock.ClientClosed):
        await waiter
    with pytest.raises(asynclock.ClientClosed):
        await client.lock("m").acquire()
    assert lease.remaining() > 0
    began = now()
    assert await lease.lost.wait() is LossReason.UNREACHABLE
    assert now() - began < 6
    began = now()
    await client.aclose()
    assert now() - began < 0.1


@in_virtual_time
async def test_a_store_that_cancels_itself_is_asked_again():
    """A CancelledError from within the store ends neither the task that called it nor the commands."""
    async with actors(1) as (a,):
        a.store.errors = [asyncio.CancelledError()] * 3
        began = now()
        async with a.client.lock("n"):
            assert 0 < now() - began < 2


@in_virtual_time
async def test_a_cancelled_client_task_ends_the_client_completely():
    """A program that cancels all tasks leaves nobody waiting."""
    client = asynclock.connect(store=MemoryStore(MemorySpace(FakeClock())), clock=FakeClock())
    await client.open()
    lease, waiter = await _hold_and_wait(client)
    client._open._task.cancel()
    with pytest.raises(asynclock.ClientClosed):
        await waiter
    assert await lease.lost.wait() is LossReason.UNREACHABLE
    await client.aclose()


@pytest.mark.parametrize("error", [ZeroDivisionError, asyncio.CancelledError])
@pytest.mark.parametrize("failures", [1, 4])
def test_listening_begins_again(failures, error):
    """A grant that was told of meanwhile is asked for, and later ones are heard at once."""

    @in_virtual_time
    async def scene():
        space = MemorySpace(FakeClock())
        store = Moody(space)
        store.failures, store.error = failures, error
        async with (
            asynclock.connect(store=store, clock=FakeClock()) as client,
            asynclock.connect(store=MemoryStore(space), clock=FakeClock()) as other,
        ):
            for number in range(failures + 1):
                theirs = await other.lock("n").acquire()
                waiter = asyncio.create_task(client.lock("n").acquire().__aenter__())
                await asyncio.sleep(0.1)
                began = now()
                await theirs.release()
                lease = await waiter
                took = now() - began
                assert took < 0.01 if number == failures else took < 2
                await lease.release()
            assert client._open.store.failures == 0

    scene()


@in_virtual_time
async def test_a_notice_that_cannot_be_acted_on_ends_nothing():
    """Also where notices come by callback: they are listened to again."""
    space = MemorySpace(FakeClock())
    async with (
        asynclock.connect(store=Calling(space), clock=FakeClock()) as client,
        asynclock.connect(store=MemoryStore(space), clock=FakeClock()) as other,
    ):
        claims = client._open.claims
        client._open.claims = None
        theirs = await other.lock("n").acquire()
        client._open.claims = claims
        waiter = asyncio.create_task(client.lock("n").acquire().__aenter__())
        await asyncio.sleep(0.1)
        client._open.claims = None
        await theirs.release()
        await asyncio.sleep(0.01)
        client._open.claims = claims
        lease = await waiter
        await lease.release()
        revoked = await client.lock("m", on_lost="notify").acquire()
        began = now()
        await other.force_release("m", reason="stuck")
        assert await revoked.lost.wait() is LossReason.REVOKED
        assert now() - began < 0.01


@in_virtual_time
async def test_holders_are_told_though_the_rest_fails(monkeypatch):
    """Watchers come before whatever a loss leads to, and one lease's failure is not another one's."""
    async with actors(1) as (a,):
        lost = Gate.lost
        failures = []

        def fail_once(gate, held, reason):
            if not failures:
                failures.append(gate)
                lost(gate, held, reason)
                raise ZeroDivisionError
            lost(gate, held, reason)

        monkeypatch.setattr(Gate, "lost", fail_once)
        leases = [await a.client.lock(f"n{number}", max_hold=1, on_lost="notify").acquire() for number in range(3)]
        bystander = await a.client.lock("m", ttl=1, on_lost="notify").acquire()
        await asyncio.sleep(1.01)
        assert failures
        assert [lease.lost.reason for lease in leases] == [LossReason.MAX_HOLD] * 3
        await asyncio.sleep(5)
        bystander.ensure()
        await bystander.release()


@in_virtual_time
async def test_a_renewal_that_cannot_be_sent_is_tried_again(monkeypatch):
    """Memory may be short for a moment: leases that are renewed together are renewed one by one then."""
    async with actors(1) as (a,):
        leases = [await a.client.lock(f"n{number}", ttl=2, on_lost="notify").acquire() for number in range(5)]
        failures = [MemoryError()] * 2
        submit = a.client._open.batcher.submit_renewals

        def fail(*args):
            if failures:
                raise failures.pop()
            submit(*args)

        monkeypatch.setattr(a.client._open.batcher, "submit_renewals", fail)
        await asyncio.sleep(10)
        assert failures == []
        for lease in leases:
            lease.ensure()
            await lease.release()


async def test_telling_of_a_failed_task_comes_last(memory_url, monkeypatch):
    """When the log is asked for a line, waits have ended already."""
    ended = []
    client = asynclock.connect(memory_url)
    await client.open()
    lease, waiter = await _hold_and_wait(client)
    turns = lease._turn.gate.rows[0]
    monkeypatch.setattr(client._open.log, "failure", lambda *_args, **_more: ended.append(turns.live == 0))
    client._open.batcher._broke(ZeroDivisionError("a bug"))
    with pytest.raises(asynclock.ClientClosed):
        await waiter
    assert ended == [True]
    await client.aclose()
    assert lease.lost.is_set()


PROGRAM = """if 1:
    import asyncio, os, resource, sys
    import asynclock
    from asynclock.types import LossReason

    async def main():
        client = asynclock.connect(sys.argv[1])
        await client.open()
        lease = await client.lock("held", ttl=1, on_lost="notify").acquire()
        busy = await client.lock("busy").acquire()
        waiter = asyncio.create_task(client.lock("busy").acquire().__aenter__())
        await asyncio.sleep(0.1)
        resource.setrlimit(resource.RLIMIT_NOFILE, (1, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
        try:
            os.dup(0)
        except OSError:
            client._open.batcher._broke(ZeroDivisionError("a bug"))
        async with asyncio.timeout(10):
            try:
                await waiter
            except asynclock.ClientClosed:
                print("the wait has ended")
            assert await lease.lost.wait() is LossReason.UNREACHABLE
            try:
                await busy.release()
            except asynclock.StoreUnavailable:
                print("the release has ended")
            await client.aclose()
        print("closed")
        sys.exit(7)

    asyncio.run(main())
"""


@pytest.mark.parametrize("store", ["memory", "sqlite", "redis"])
def test_a_client_without_descriptors_ends_completely(store, tmp_path):
    """Nothing that a failed client does needs an import, a file or a socket, and the program ends by its own exit code."""
    server = RedisServer.start() if store == "redis" else None
    urls = {"memory": "memory://", "sqlite": f"sqlite:///{tmp_path / 'locks.db'}"}
    try:
        url = urls[store] if server is None else server.url
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, url], capture_output=True, text=True, timeout=60, check=False
        )
    finally:
        if server is not None:
            server.stop()
    assert done.stdout.splitlines() == ["the wait has ended", "the release has ended", "closed"], done.stderr
    assert done.returncode == 7, done.stderr
    assert "client task failed" in done.stderr


async def test_a_watcher_that_fails_keeps_no_loss_from_the_others(client):
    """All who watch a lease are told, and the lock is free for the next, whatever one of them raises."""
    told = []

    class Watcher:
        def __init__(self, error: Exception | None) -> None:
            self.error = error

        def on_loss(self) -> None:
            told.append(self)
            if self.error is not None:
                raise self.error

    lease = await client.lock("n").acquire()
    for error in (RuntimeError("it fails"), None):
        lease._turn.watch(Watcher(error))
    assert await client.force_release("n", reason="r")
    while not lease.lost.is_set():
        await asyncio.sleep(0.01)
    assert len(told) == 2
    async with client.lock("n").acquire(timeout=1):
        pass
