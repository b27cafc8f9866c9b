"""A reply that is lost is the hardest case for a caller: was it done? Every command carries an id, so asking again is safe.

The proxy lets the server execute the command, and cuts the connection instead of passing on the answer.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest

import asynclock
from tests.chaos.backends import only_epoch_left, talk
from tests.chaos.proxy import FaultProxy
from tests.servers import RedisServer

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("leakless")]

#: Replies lost per command: on so many scenes at the same time, so often on each.
SCENES, TIMES = 10, 20


class Scene:
    """A client whose replies get lost, a lock of its own, and somebody who watches over another line."""

    def __init__(self, client: asynclock.Client, watcher: asynclock.Client, proxy: FaultProxy) -> None:
        self.client = client
        self.watcher = watcher
        self.proxy = proxy
        self.name = f"scene-{client.id}"
        self.lock = client.lock(self.name, timeout=20, ttl=60)

    async def seen(self) -> asynclock.Resource:
        return await self.watcher.inspect(self.name)

    async def tokens(self) -> list[int]:
        """Of all who hold the lock in the store."""
        return [holder.token for holder in (await self.seen()).holders]

    async def until_queued(self) -> None:
        while not (await self.seen()).waiters:
            await asyncio.sleep(0)


Play = Callable[[Scene], Awaitable[None]]
Theatre = Callable[[Play], Awaitable[None]]


@pytest.fixture
async def everywhere(server: RedisServer) -> AsyncIterator[Theatre]:
    """Run one play on all scenes at the same time, TIMES on each; nothing is left in the store."""
    async with AsyncExitStack() as stack:
        watcher = await stack.enter_async_context(asynclock.connect(server.url))
        scenes = []
        for _ in range(SCENES):
            proxy = await stack.enter_async_context(FaultProxy(server.socket_path))
            client = await stack.enter_async_context(asynclock.connect(proxy.url))
            scenes.append(Scene(client, watcher, proxy))

        async def repeat(play: Play, scene: Scene) -> None:
            for _ in range(TIMES):
                await play(scene)

        async def everywhere(play: Play) -> None:
            await asyncio.gather(*(repeat(play, scene) for scene in scenes))
            assert [scene.proxy.lost_replies for scene in scenes] == [TIMES] * SCENES

        yield everywhere
        await only_epoch_left(server.url)


async def test_an_acquire_whose_reply_is_lost_grants_once(everywhere: Theatre) -> None:
    """The lease that the caller gets is the one that the server gave before the cut: one holder, and the same token."""

    async def play(scene: Scene) -> None:
        lost = scene.proxy.lose_next_reply(b"Acquire")
        lease = await scene.lock.acquire()
        assert lost.is_set()
        seen = await scene.seen()
        assert [holder.token for holder in seen.holders] == [lease.token]
        assert not seen.waiters
        assert seen.next_token == lease.token + 1  # nothing was granted twice
        await lease.release()

    await everywhere(play)


async def test_a_queued_acquire_whose_reply_is_lost_queues_once(everywhere: Theatre) -> None:
    """Whoever is told nothing about its place in the queue has that one place, and gets the lock in its turn."""

    async def play(scene: Scene) -> None:
        async with scene.watcher.lock(scene.name, ttl=60).acquire() as held:
            lost = scene.proxy.lose_next_reply(b"Acquire")
            wait = asyncio.create_task(scene.lock.acquire())
            await lost.wait()
            assert len((await scene.seen()).waiters) == 1
        lease = await wait
        assert lease.token > held.token
        assert await scene.tokens() == [lease.token]
        await lease.release()

    await everywhere(play)


async def test_a_renewal_whose_reply_is_lost_keeps_the_lease(everywhere: Theatre) -> None:
    """A holder that hears nothing of its renewal renews again, in time, and keeps its token."""
    ttl = 0.9

    async def play(scene: Scene) -> None:
        async with scene.client.lock(scene.name, ttl=ttl).acquire() as lease:
            await scene.proxy.lose_next_reply(b"Renew").wait()
            until = asyncio.get_running_loop().time() + lease.remaining()
            while asyncio.get_running_loop().time() + lease.remaining() < until + 0.01:  # it has not been renewed yet
                lease.ensure()
                await asyncio.sleep(0.005)
            assert await scene.tokens() == [lease.token]

    await everywhere(play)


async def test_a_release_whose_reply_is_lost_releases_once(everywhere: Theatre) -> None:
    """The release is done when the next holder comes, and the repeated one does not take the lock from it."""

    async def play(scene: Scene) -> None:
        lease = await scene.lock.acquire()
        heir = asyncio.create_task(scene.watcher.lock(scene.name).acquire(timeout=20))
        await scene.until_queued()
        scene.proxy.lose_next_reply(b"Release")
        with pytest.raises(asynclock.StoreUnavailable):  # the first attempt is all that release() waits for
            await lease.release()
        inherited = await heir
        await scene.client.inspect(scene.name)  # the repeated release has been answered before this is
        inherited.ensure()
        assert await scene.tokens() == [inherited.token]
        await inherited.release()

    await everywhere(play)


async def test_a_withdrawal_whose_reply_is_lost_withdraws_once(everywhere: Theatre) -> None:
    """A cancelled wait is out of the queue, and its caller is not kept until the store has said so."""

    async def play(scene: Scene) -> None:
        async with scene.watcher.lock(scene.name, ttl=60).acquire():
            wait = asyncio.create_task(scene.lock.acquire())
            await scene.until_queued()
            lost = scene.proxy.lose_next_reply(b"Withdraw")
            wait.cancel()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert wait.cancelled()
            await lost.wait()
            assert not (await scene.seen()).waiters
        await scene.client.inspect(scene.name)
        assert (await scene.seen()).idle

    await everywhere(play)


@pytest.fixture
async def scene(server: RedisServer) -> AsyncIterator[Scene]:
    async with (
        FaultProxy(server.socket_path) as proxy,
        asynclock.connect(proxy.url) as client,
        asynclock.connect(server.url) as watcher,
    ):
        yield Scene(client, watcher, proxy)
        await only_epoch_left(server.url)


async def test_a_grant_that_arrives_after_its_ttl_is_freed_unseen(scene: Scene) -> None:
    """A lease that was over when its answer came is never returned: the wait goes on for another."""
    scene.proxy.reply_delay = 0.4
    wait = asyncio.create_task(scene.client.lock(scene.name, ttl=0.3).acquire(timeout=20))
    while not (granted := await scene.tokens()):
        await asyncio.sleep(0)
    while await scene.tokens() == granted:  # until another is given, or none
        await asyncio.sleep(0.005)
    assert not wait.done()
    scene.proxy.reply_delay = 0.0
    lease = await wait
    lease.ensure()
    assert lease.token > granted[0]
    assert await scene.tokens() == [lease.token]
    await lease.release()


async def test_a_grant_whose_caller_has_gone_blocks_nobody(scene: Scene, server: RedisServer) -> None:
    """What comes too late for its caller, who has left by timeout, is given back, not kept for the rest of its ttl."""
    scene.proxy.reply_delay = 0.2
    with pytest.raises(TimeoutError):
        await scene.lock.acquire(timeout=0.1)
    scene.proxy.reply_delay = 0.0
    async with scene.watcher.lock(scene.name).acquire(timeout=2):
        pass
    assert scene.name.encode() not in talk(server, "KEYS", "*")
