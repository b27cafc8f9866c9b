"""Every moment at which observers are called: each makes one happen while the fault is armed, and checks what callers get.

``a`` is the client that is observed, ``b`` another one of the same space.
"""

import asyncio
from collections.abc import Callable
from contextlib import contextmanager
from typing import NamedTuple

import pytest

import asynclock
from asynclock.errors import StoreUnavailable
from asynclock.stores.memory import MemorySpace, MemoryStore
from asynclock.stores.protocol import StoreForgot
from asynclock.testing import FakeClock
from tests.observing.observers import Fault
from tests.runtime.stage import Actor


class Scene(NamedTuple):
    a: Actor
    b: Actor
    fault: Fault
    #: Sets the observer up in a client that is open.
    install: Callable[[asynclock.Client], object]

    @contextmanager
    def armed(self):
        self.fault.armed = True
        yield
        self.fault.armed = False

    async def told(self):
        """Let everything be told that there is to tell."""
        await asyncio.sleep(0.05)


def now():
    return asyncio.get_running_loop().time()


async def grant(scene):
    """A lease that is free, and its release."""
    with scene.armed():
        async with scene.a.client.lock("m") as lease:
            lease.ensure()
        await scene.told()


async def queue(scene):
    """A wait behind another client."""
    theirs = await scene.b.client.lock("m").acquire()
    with scene.armed():
        waiter = asyncio.create_task(scene.a.client.lock("m").acquire().__aenter__())
        await asyncio.sleep(0.5)
        await theirs.release()
        lease = await waiter
        lease.ensure()
        await scene.told()
    await lease.__aexit__(None, None, None)


async def renewal(scene):
    """A lease that needs several renewals."""
    async with scene.a.client.lock("m", ttl=5) as lease:
        with scene.armed():
            await asyncio.sleep(12)
        lease.ensure()


async def loss(scene):
    """Holders are told at their time, all of them before any observer is, and their bodies are stopped then."""
    began = now()
    stopped = []

    async def hold(name):
        async with scene.a.client.lock(name, max_hold=0.5):
            try:
                await asyncio.sleep(60)
            finally:
                stopped.append(now())

    holders = [asyncio.create_task(hold(f"m{number}")) for number in range(4)]
    await asyncio.sleep(0.25)
    with scene.armed():
        lost = await asyncio.gather(*holders, return_exceptions=True)
        await scene.told()
    assert [type(error) for error in lost] == [asynclock.LeaseLost] * 4
    assert max(stopped) - began < 0.51


async def handoff(scene):
    """A lease that passes between tasks of one client."""
    lock = scene.a.client.lock("m")

    async def work():
        async with lock as lease:
            await asyncio.sleep(0.1)
            lease.ensure()

    with scene.armed():
        await asyncio.gather(work(), work(), work())
        await scene.told()


async def release(scene):
    """A release, of a lease and of several together."""
    lease = await scene.a.client.lock("m").acquire()
    several = await scene.a.client.multi("m1", "m2").acquire()
    with scene.armed():
        await lease.release()
        await several.release()
        await scene.told()


async def timeout(scene):
    """A wait that ends at its time, by its own error."""
    theirs = await scene.b.client.lock("m").acquire()
    began = now()
    with scene.armed():
        with pytest.raises(asynclock.LockTimeout):
            await scene.a.client.lock("m").acquire(timeout=5)
        assert now() - began < 10
        await scene.told()
    await theirs.release()


async def cancel(scene):
    """A wait that is cancelled, and whose task is cancelled by that."""
    theirs = await scene.b.client.lock("m").acquire()
    waiter = asyncio.create_task(scene.a.client.lock("m").acquire().__aenter__())
    await asyncio.sleep(0.1)
    with scene.armed():
        waiter.cancel()
        await asyncio.wait([waiter])
        await scene.told()
    assert waiter.cancelled()
    await theirs.release()


async def deadlock(scene):
    """Two owners who wait for each other: one gives way."""
    client = scene.a.client

    async def take(owner, first, second):
        async with client.lock(first, owner=owner):
            await asyncio.sleep(0.1)
            async with client.lock(second, owner=owner):
                pass

    with scene.armed():
        ended = await asyncio.gather(take("ann", "m1", "m2"), take("bob", "m2", "m1"), return_exceptions=True)
        await scene.told()
    assert sorted(type(error).__name__ for error in ended) == ["DeadlockError", "NoneType"]


async def store_down(scene):
    """A store that cannot be reached for a while, from the first failure on."""
    with scene.armed():
        scene.a.store.errors[:] = [StoreUnavailable("away")] * 3
        async with scene.a.client.lock("m"):
            await scene.told()


async def store_up(scene):
    """A store that answers again."""
    scene.a.store.errors[:] = [StoreUnavailable("away")] * 3
    wait = asyncio.create_task(scene.a.client.lock("m").acquire().__aenter__())
    while scene.a.client._open.batcher.trouble is None:
        await asyncio.sleep(0)
    with scene.armed():
        lease = await wait
        await scene.told()
    await lease.__aexit__(None, None, None)


async def forgot(scene):
    """A store that has lost grants: ours are told to it again."""
    async with scene.a.client.lock("m", ttl=5) as lease:
        with scene.armed():
            scene.a.store.errors[:] = [StoreForgot("gone")]
            await scene.a.client.inspect("m")
            await asyncio.sleep(6)
        lease.ensure()


async def lag(scene):
    """A loop that was blocked by somebody else."""
    async with scene.a.client.lock("m", ttl=5) as lease:
        await asyncio.sleep(1)
        with scene.armed():
            asyncio.get_running_loop().advance(0.6)
            await scene.told()
        lease.ensure()


async def opening(scene):
    """Another client that opens, works and closes."""
    client = asynclock.connect(store=MemoryStore(MemorySpace(FakeClock())), clock=FakeClock())
    with scene.armed():
        async with client, client.lock("m"):
            pass


async def closing(scene):
    """A client that closes: a wait ends by ClientClosed, a body is stopped."""
    began = now()
    client = asynclock.connect(store=MemoryStore(MemorySpace(FakeClock())), clock=FakeClock())
    await client.open()
    scene.install(client)
    ready = asyncio.Event()

    async def hold():
        async with client.lock("m"):
            ready.set()
            await asyncio.sleep(60)

    holder = asyncio.create_task(hold())
    await ready.wait()
    waiter = asyncio.create_task(client.lock("m").acquire().__aenter__())
    await asyncio.sleep(0.1)
    with scene.armed():
        await client.aclose()
        ended = await asyncio.gather(holder, waiter, return_exceptions=True)
    assert [type(error) for error in ended] == [asynclock.LeaseLost, asynclock.ClientClosed]
    assert now() - began < 20


MOMENTS = {
    moment.__name__: moment
    for moment in (
        *(grant, queue, renewal, loss, handoff, release, timeout, cancel, deadlock),
        *(store_down, store_up, forgot, lag, opening, closing),
    )
}
