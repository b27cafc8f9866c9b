"""redis-py's own asyncio Lock."""

import asyncio
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING

from benchmarks.case import Place
from benchmarks.contestants.protocol import AT_ONCE, Enter
from benchmarks.server import Gauge

if TYPE_CHECKING:
    from redis.asyncio.lock import Lock


class RedisPyLock:
    """redis-py's ``Lock``, an object per task.

    Args:
        defaults: without a ttl and on the client's default pool; else with a ttl, and with the pool that redis-py has for
            more tasks than connections: the default one raises when 100 connections are in use.
    """

    def __init__(self, *, defaults: bool = False) -> None:
        self._defaults = defaults
        self._stack = AsyncExitStack()
        self._renewing: list[asyncio.Task[None]] = []
        self._names: list[str] = []

    async def open(self, place: Place) -> None:
        from redis.asyncio import BlockingConnectionPool, Redis

        self._path, url = place.redis, f"unix://{place.redis}"
        client = Redis.from_url(url) if self._defaults else Redis.from_pool(BlockingConnectionPool.from_url(url))
        self._client: Redis = await self._stack.enter_async_context(client)
        self._ttl = None if self._defaults else place.ttl

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        lock = self._client.lock(name, timeout=self._ttl)
        return lambda: lock

    async def close(self) -> None:
        for task in self._renewing:
            task.cancel()
        await self._stack.aclose()

    async def keep(self, names: list[str]) -> None:
        """It renews nothing itself: what users write is a task per lock that calls ``reacquire``."""
        for first in range(0, len(names), AT_ONCE):
            locks = [self._client.lock(name, timeout=self._ttl) for name in names[first : first + AT_ONCE]]
            await asyncio.gather(*(lock.acquire() for lock in locks))
            self._renewing += [asyncio.create_task(_renew(lock, self._ttl or 0.0)) for lock in locks]
        self._names = names

    async def lost(self) -> int:
        """Those whose key is gone."""
        with Gauge(self._path) as gauge:
            return len(self._names) - gauge.existing(self._names)


async def _renew(lock: "Lock", ttl: float) -> None:
    from redis.exceptions import LockError

    with suppress(LockError):  # it is lost, and will be counted
        while True:
            await asyncio.sleep(ttl / 3)
            await lock.reacquire()
