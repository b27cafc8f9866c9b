"""A real redis-server for each worker, and stores on it that are closed whatever happens."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import pytest

from asynclock.stores.protocol import StoreOptions
from asynclock.stores.redis import open_redis
from asynclock.stores.redis.store import RedisStore
from tests.servers import RedisServer

OpenStore = Callable[..., Awaitable[RedisStore]]


@pytest.fixture(scope="session")
def shared_server() -> Iterator[RedisServer]:
    with RedisServer.start() as server:
        yield server


@pytest.fixture
def server(shared_server: RedisServer) -> RedisServer:
    """Empty, with the script forgotten and its statistics at zero. For tests that leave it as they find it."""
    shared_server.command("FLUSHALL")
    shared_server.command("SCRIPT", "FLUSH")
    shared_server.command("CONFIG", "RESETSTAT")
    return shared_server


@pytest.fixture
def own_server() -> Iterator[RedisServer]:
    """For tests that stop it, kill it or change its settings."""
    with RedisServer.start() as server:
        yield server


@pytest.fixture
async def open_store() -> AsyncIterator[OpenStore]:
    """How a test opens a store: url, then the client's id, then StoreOptions by name."""
    stores: list[RedisStore] = []

    async def opened(url: str, client: str = "c", **options: object) -> RedisStore:
        store = open_redis(url, StoreOptions(**options))
        stores.append(store)
        await store.open(client)
        return store

    yield opened
    for store in stores:
        await store.aclose()
