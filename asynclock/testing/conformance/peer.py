"""One client of a store under test, with short words for the commands."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeVar

from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.stores.protocol import Notice, Resync, Store
from asynclock.types import ResourceKey

T = TypeVar("T")

LOCK = ResourceKey("conformance", "lock")
#: Long enough that nothing runs out by chance, short enough that it would be seen.
LONG_MS = 30_000
#: Seconds after which something that should have happened is taken not to happen.
PATIENCE = 10.0


class Peer:
    """Sends commands in the name of one client and collects its notices. Ids are ``<client><anything>`` by custom only."""

    def __init__(self, store: Store, client: str) -> None:
        self.store = store
        self.client = client
        self._notices: asyncio.Queue[Notice] = asyncio.Queue()

    async def listen(self) -> None:
        """Collect notices until the store is closed."""
        async for notice in self.store.notices():
            if not isinstance(notice, Resync):
                self._notices.put_nowait(notice)

    async def notice(self) -> Notice:
        """The next notice, waited for."""
        async with asyncio.timeout(PATIENCE):
            return await self._notices.get()

    @property
    def unread(self) -> int:
        """Notices that came and were not asked for."""
        return self._notices.qsize()

    def request(self, name: str, key: ResourceKey = LOCK, **fields: Any) -> c.Acquire:
        given: dict[str, Any] = {"client": self.client, "owner": f"owner of {name}", "ttl_ms": LONG_MS} | fields
        return c.Acquire(key=key, id=name, **given)

    async def send(self, command: c.Command) -> o.Outcome:
        (outcome,) = await self.store.apply([command])
        return outcome

    async def acquire(self, name: str, key: ResourceKey = LOCK, **fields: Any) -> o.Outcome:
        return await self.send(self.request(name, key, **fields))

    async def hold(self, name: str, key: ResourceKey = LOCK, **fields: Any) -> o.Granted:
        """Acquire what is known to be free."""
        return expect(await self.acquire(name, key, **fields), o.Granted)

    async def queue(self, name: str, key: ResourceKey = LOCK, **fields: Any) -> o.Queued:
        """Acquire what is known to be taken."""
        return expect(await self.acquire(name, key, **fields), o.Queued)

    async def renew(self, name: str, key: ResourceKey = LOCK, *, ttl_ms: int = LONG_MS, **fields: Any) -> o.Outcome:
        return await self.send(c.Renew(key=key, id=name, ttl_ms=ttl_ms, **fields))

    async def release(self, name: str, key: ResourceKey = LOCK, then: c.Acquire | None = None) -> o.Outcome:
        return await self.send(c.Release(key=key, id=name, then=then))

    async def withdraw(self, name: str, key: ResourceKey = LOCK) -> o.Outcome:
        return await self.send(c.Withdraw(key=key, id=name))

    async def enter(self, name: str, owner: str, token: int, key: ResourceKey = LOCK) -> o.Outcome:
        """Enter the lease of that owner."""
        return await self.send(c.Enter(key=key, id=name, client=self.client, owner=owner, token=token, ttl_ms=LONG_MS))

    async def poke(self, key: ResourceKey = LOCK) -> o.Poked:
        return expect(await self.send(c.Poke(key=key)), o.Poked)

    async def force(self, token: int = 0, key: ResourceKey = LOCK) -> o.Outcome:
        return await self.send(c.ForceRelease(key=key, token=token, reason="stuck", by="ops"))

    async def inspect(self, key: ResourceKey = LOCK) -> o.Inspected:
        return expect(await self.send(c.Inspect(key=key)), o.Inspected)

    async def expect_contender(self, contender: int | None, since_ms: int, key: ResourceKey = LOCK) -> None:
        """Check the answer to something sent since then: the best waiter of another client, measured from the store's now."""
        seen = await self.inspect(key)
        holders = {holder.client for holder in seen.holders}
        best = next(waiter for waiter in seen.waiters if waiter.client not in holders)
        assert contender is not None
        assert since_ms <= best.rank - contender <= seen.now_ms

    async def holding(self, key: ResourceKey = LOCK) -> list[str]:
        return [holder.id for holder in (await self.inspect(key)).holders]

    async def waiting(self, key: ResourceKey = LOCK) -> list[str]:
        return [waiter.id for waiter in (await self.inspect(key)).waiters]

    async def listed(self, project: str | None) -> dict[ResourceKey, o.Inspected]:
        return {key: seen async for key, seen in self.store.scan(project)}


def expect(outcome: object, kind: type[T]) -> T:
    """The outcome, which must be of this kind."""
    assert isinstance(outcome, kind), f"expected {kind.__name__}, the store answered {outcome}"
    return outcome


async def until(look: Callable[[], Awaitable[T | None]]) -> T:
    """What ``look`` finds, asked again and again for a bounded time. Only for what the store's own clock must bring about."""
    async with asyncio.timeout(PATIENCE):
        while not (found := await look()):  # noqa: ASYNC110 - a store's clock sends no event
            await asyncio.sleep(0.005)
    return found


@contextlib.asynccontextmanager
async def opened(make_store: Callable[[str], Awaitable[Store]], *clients: str) -> AsyncIterator[list[Peer]]:
    """A peer per client, opened, listening, and closed at the end whatever happens."""
    async with contextlib.AsyncExitStack() as stack:
        peers = []
        for client in clients:
            peer = Peer(await make_store(client), client)
            stack.push_async_callback(peer.store.aclose)
            await peer.store.open(client)
            listener = asyncio.create_task(peer.listen())
            stack.push_async_callback(_ended, listener)
            peers.append(peer)
        yield peers


async def _ended(listener: asyncio.Task[None]) -> None:
    listener.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await listener
