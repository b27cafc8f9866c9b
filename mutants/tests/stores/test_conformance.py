"""The shipped conformance suite on every store that is shipped."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from asynclock.stores import open_store
from asynclock.stores.protocol import Store
from asynclock.testing.conformance import StoreConformance
from tests.servers import RedisServer


class TestMemory(StoreConformance):
    """One event loop."""

    scheme = "memory"

    @pytest.fixture(autouse=True)
    def space(self) -> None:
        self.name = uuid.uuid4().hex

    async def make_store(self, client: str) -> Store:
        return open_store(f"{self.scheme}://{self.name}")


class TestSQLite(StoreConformance):
    """One machine: every client on the same file, with a thread of its own."""

    scheme = "sqlite"

    @pytest.fixture(autouse=True)
    def file(self, tmp_path: Path) -> None:
        self.path = tmp_path / "locks.db"

    async def make_store(self, client: str) -> Store:
        return open_store(f"{self.scheme}:///{self.path}")


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    with RedisServer.start() as server:
        yield server


class TestRedis(StoreConformance):
    """A real server; each test finds it empty."""

    scheme = "unix"

    @pytest.fixture(autouse=True)
    def database(self, server: RedisServer) -> None:
        self.socket_path = server.socket_path
        with redis.Redis(unix_socket_path=server.socket_path) as connection:
            connection.flushall()

    async def make_store(self, client: str) -> Store:
        return open_store(f"{self.scheme}://{self.socket_path}")
