"""python-redis-lock, which blocks: threads take the place of tasks."""

from typing import Any

from benchmarks.case import Place
from benchmarks.contestants.protocol import EnterThread
from benchmarks.server import Gauge

#: Every waiter keeps a connection in BLPOP; the default pool raises beyond 100.
_ROOM = 20_000


class PythonRedisLock:
    """``redis_lock.Lock``, an object per thread.

    Args:
        defaults: no ttl, the client's default pool; else a ttl with ``auto_renewal``, as its documentation advises against
            locks that stay for ever.
    """

    def __init__(self, *, defaults: bool = False) -> None:
        self._defaults = defaults
        self._kept: list[Any] = []
        self._names: list[str] = []

    def open_blocking(self, place: Place) -> None:
        from redis import Redis
        from redis_lock import Lock

        self._path = place.redis
        room = None if self._defaults else _ROOM
        self._client = Redis.from_url(f"unix://{place.redis}", max_connections=room)
        self._lock = Lock
        self._options: dict[str, Any] = {} if self._defaults else {"expire": round(place.ttl), "auto_renewal": True}

    def lock_blocking(self, name: str) -> EnterThread:
        lock = self._lock(self._client, name, **self._options)
        return lambda: lock

    def close_blocking(self) -> None:
        self._client.close()

    async def open(self, place: Place) -> None:
        """For scenario H only, where nobody waits."""
        self.open_blocking(place)

    async def close(self) -> None:
        self.close_blocking()

    async def keep(self, names: list[str]) -> None:
        """Its renewal is a thread per lock."""
        for name in names:
            lock = self._lock(self._client, name, **self._options)
            lock.acquire()
            self._kept.append(lock)
        self._names = names

    async def lost(self) -> int:
        """Those whose key is gone."""
        with Gauge(self._path) as gauge:
            return len(self._names) - gauge.existing([f"lock:{name}" for name in self._names])
