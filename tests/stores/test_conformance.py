"""The shipped conformance suite on every store that is shipped."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from asynclock.clock import SYSTEM_CLOCK
from asynclock.stores import open_store
from asynclock.stores.protocol import Store, StoreOptions
from asynclock.stores.redis import script
from asynclock.testing.conformance import StoreConformance
from tests.servers import RedisServer


class WallClock:
    """The machine's clocks, of which the wall's is set at will."""

    monotonic = staticmethod(SYSTEM_CLOCK.monotonic)

    def __init__(self) -> None:
        self.set_by = 0.0

    def wall(self) -> float:
        return SYSTEM_CLOCK.wall() + self.set_by


class OnThisMachine:
    """A store of ours in this process, by a wall clock that a test may set."""

    @pytest.fixture(autouse=True)
    def clock(self) -> None:
        self.options = StoreOptions(clock=WallClock())

    async def step_clock(self, seconds: float) -> None:
        self.options.clock.set_by += seconds  # type: ignore[attr-defined]


class TestMemory(OnThisMachine, StoreConformance):
    """One event loop."""

    scheme = "memory"

    @pytest.fixture(autouse=True)
    def space(self) -> None:
        self.name = uuid.uuid4().hex

    async def make_store(self, client: str) -> Store:
        return open_store(f"{self.scheme}://{self.name}", self.options)


class TestSQLite(OnThisMachine, StoreConformance):
    """One machine: every client on the same file, with a thread of its own."""

    scheme = "sqlite"

    @pytest.fixture(autouse=True)
    def file(self, tmp_path: Path) -> None:
        self.path = tmp_path / "locks.db"

    async def make_store(self, client: str) -> Store:
        return open_store(f"{self.scheme}:///{self.path}", self.options)


#: Where the script reads the time: from what the ground has left, and without a ground from the server.
LEFT, TIME = b"redis.call('PTTL', KEYS[1])", b"redis.call('TIME')"
SET_LEFT = b"""(function()
  local left = redis.call('PTTL', KEYS[1])
  return left < 0 and left or left - math.floor((redis.call('GET', 'test:clock') or 0) * 1000)
end)()"""
SET_TIME = b"""(function()
  local time, by = redis.call('TIME'), math.floor((redis.call('GET', 'test:clock') or 0) * 1000000)
  local now_us = time[1] * 1000000 + time[2] + by
  return { math.floor(now_us / 1000000), now_us % 1000000 }
end)()"""


def _forget_text() -> None:
    script._by_sha.cache_clear()
    script._by_text.cache_clear()


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    with RedisServer.start() as server:
        yield server


class TestRedis(StoreConformance):
    """A real server; each test finds it empty."""

    scheme = "unix"

    @pytest.fixture(autouse=True)
    def database(self, server: RedisServer) -> Iterator[None]:
        self.server = server
        self.socket_path = server.socket_path
        with redis.Redis(unix_socket_path=server.socket_path) as connection:
            connection.flushall()
        with pytest.MonkeyPatch.context() as self.patch:
            yield
        _forget_text()

    async def step_clock(self, seconds: float) -> None:
        """From the first step on the script adds to the server's clock what a key of the test says."""
        if b"test:clock" not in script.source():
            told = script.source()
            for real, changed in ((LEFT, SET_LEFT), (TIME, SET_TIME)):
                assert told.count(real) == 1
                told = told.replace(real, changed)
            self.patch.setattr(script, "source", lambda: told)
            _forget_text()
        self.server.command("INCRBYFLOAT", "test:clock", seconds)

    async def make_store(self, client: str) -> Store:
        return open_store(f"{self.scheme}://{self.socket_path}")
