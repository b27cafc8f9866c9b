"""The other libraries that lock on Redis and are awaited. Each as its documentation shows it, on one server."""

from contextlib import AsyncExitStack
from typing import Any

from benchmarks.case import Place
from benchmarks.contestants.protocol import Enter

#: Pools that raise when they are empty get room for all tasks; their default is 100.
_ROOM = 1000


class _OnRedis:
    """Holds what was opened."""

    def __init__(self, *, defaults: bool = False) -> None:
        self._defaults = defaults
        self._stack = AsyncExitStack()

    async def close(self) -> None:
        await self._stack.aclose()


class Coredis(_OnRedis):
    """coredis' ``Lock``, an object per task; by default it has no ttl."""

    async def open(self, place: Place) -> None:
        from coredis import Redis
        from coredis.patterns.lock import Lock

        self._lock = Lock
        self._client = await self._stack.enter_async_context(Redis.from_url(f"unix://{place.redis}?db=0"))
        self._ttl = None if self._defaults else place.ttl

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        lock = self._lock(self._client, name, timeout=self._ttl)
        return lambda: lock


class Grelmicro(_OnRedis):
    """grelmicro's ``Lock``, which tells tasks apart by itself, so one object per name."""

    shares_locks = True

    async def open(self, place: Place) -> None:
        from grelmicro.sync import Lock
        from grelmicro.sync.redis import RedisSyncBackend

        room = "" if self._defaults else f"?max_connections={_ROOM}"
        self._backend = await self._stack.enter_async_context(RedisSyncBackend(f"unix://{place.redis}{room}"))
        self._lock = Lock
        self._made: dict[str, Any] = {}
        self._options: dict[str, Any] = {} if self._defaults else {"lease_duration": place.ttl}

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        if name not in self._made:
            self._made[name] = self._lock(name, backend=self._backend, **self._options)
        lock = self._made[name]
        return lambda: lock


class Pottery(_OnRedis):
    """pottery's ``AIORedlock``, an object per task, with one master: the others have one server, too."""

    async def open(self, place: Place) -> None:
        from pottery import AIORedlock
        from redis.asyncio import Redis

        client = Redis.from_url(f"unix://{place.redis}", max_connections=None if self._defaults else _ROOM)
        self._client = await self._stack.enter_async_context(client)
        self._lock = AIORedlock
        self._options: dict[str, Any] = {} if self._defaults else {"auto_release_time": place.ttl}

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        lock = self._lock(key=name, masters={self._client}, **self._options)
        return lambda: lock


class RedisLockPy(_OnRedis):
    """redis-lock-py's ``RedisLock``, which is woken by pub/sub; by default it has no ttl and gives up after 60 s."""

    async def open(self, place: Place) -> None:
        from redis.asyncio import Redis
        from redis_lock.asyncio import RedisLock

        client = Redis.from_url(f"unix://{place.redis}", max_connections=None if self._defaults else _ROOM)
        self._client = await self._stack.enter_async_context(client)
        self._lock = RedisLock
        self._options: dict[str, Any] = {} if self._defaults else {"expire_timeout": round(place.ttl)}

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        lock = self._lock(self._client, name, **self._options)
        return lambda: lock


class Cashews(_OnRedis):
    """``cache.lock`` of cashews, which asks again without a pause; a new object per acquire."""

    async def open(self, place: Place) -> None:
        from cashews import Cache
        from cashews.backends.redis import Redis
        from cashews.picklers import PicklerType
        from cashews.wrapper.backend_settings import register_backend

        # Its backend speaks to Unix sockets, but the schemes it knows by itself do not name them.
        register_backend("unix", Redis, pass_uri=True, pickler=PicklerType.DEFAULT)
        self._cache = Cache()
        self._cache.setup(f"unix://{place.redis}")
        await self._cache.init()
        self._stack.push_async_callback(self._cache.close)
        self._ttl = place.ttl

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        return lambda: self._cache.lock(name, expire=self._ttl)
