"""Whatever goes wrong below, a caller of the public face sees an error of the public tree, by its very class.

Every asynchronous call is made while the store fails, in every way that a store of its kind fails; when it is well again, so is
the client.
"""

import asyncio
import errno
import os
import socket
import sqlite3
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

import pytest
from redis.asyncio.connection import UnixDomainSocketConnection

import asynclock
from asynclock.stores.sqlite.database import Database
from asynclock.stores.sqlite.sidecar import Sidecar
from asynclock.stores.sqlite.stream import _EventFile
from asynclock.testing.faults import FaultyStore
from tests.chaos.backends import talk
from tests.servers import RedisServer

PUBLIC = {
    thing
    for thing in (getattr(asynclock, name) for name in asynclock.__all__)
    if isinstance(thing, type) and issubclass(thing, BaseException)
}
#: Short, so that an outage is over for a caller in a second.
SETTINGS = {"unavailable_after": 0.6, "command_timeout": 0.3, "quarantine": 0.1}
TTL = 1.0

Call = Callable[[], Awaitable[object]]
Strike = Callable[[], object]


class Held:
    """What a client has before the store fails."""

    def __init__(self, client: asynclock.Client, url: str) -> None:
        self.client = client
        self.url = url

    async def take(self) -> None:
        client = self.client
        self.lease = await client.lock("lease", ttl=TTL).acquire()
        self.block = client.lock("block", ttl=TTL).acquire()
        await self.block.__aenter__()
        self.several = await client.multi("several", "more", ttl=TTL).acquire()
        self.term = await client.election("term", ttl=TTL).lead()

    def calls(self) -> dict[str, Call]:
        client = self.client
        return {
            "release": self.lease.release,
            "the end of a block": lambda: self.block.__aexit__(None, None, None),
            "release of several": self.several.release,
            "resign": self.term.resign,
            "acquire": lambda: client.lock("a", ttl=TTL).acquire(),
            "acquire by a block": lambda: _enter(client.lock("b", ttl=TTL)),
            "try_acquire": client.lock("c", ttl=TTL).try_acquire,
            "read": lambda: client.rwlock("d", ttl=TTL).read(timeout=0.5),
            "write": lambda: client.rwlock("e", ttl=TTL).write(timeout=0),
            "permits": lambda: client.semaphore("f", permits=3, ttl=TTL).acquire(permits=2),
            "several": lambda: client.multi("g", "h", ttl=TTL).acquire(timeout=0.5),
            "try several": client.multi("i", "j", ttl=TTL).try_acquire,
            "lead": lambda: client.election("k", ttl=TTL).lead(timeout=0.5),
            "leader": client.election("k", ttl=TTL).leader,
            "observe": lambda: anext(client.election("k", ttl=TTL).observe()),
            "inspect": lambda: client.inspect("lease"),
            "resources": lambda: _all(client.resources()),
            "deadlocks": client.deadlocks,
            "force_release": lambda: client.force_release("lease", reason="a test"),
            "health": client.health,
            "events": lambda: _begin(client.events()),
            "events everywhere": lambda: _begin(client.events(everywhere=True, last=5)),
            "open": lambda: _open(self.url),
            "open and share": lambda: _open(self.url, share_events=True),
        }


async def _enter(lock: asynclock.Lock) -> None:
    async with lock:
        pass


async def _all(found: AsyncIterator[object]) -> None:
    async for _ in found:
        pass


async def _begin(feed: AsyncIterator[object]) -> None:
    with suppress(TimeoutError):  # a feed waits for its store however long that takes
        async with asyncio.timeout(0.5), feed:
            pass


async def _open(url: str, **more: object) -> None:
    async with asynclock.connect(url, **SETTINGS, **more):
        pass


async def _ends(calls: dict[str, Call]) -> dict[str, BaseException]:
    """How those ended that failed; none takes for ever."""

    async def end(call: Call) -> None:
        made = await call()
        if isinstance(made, asynclock.Lease | asynclock.MultiLease):
            await made.release()

    async with asyncio.timeout(15):
        ends = await asyncio.gather(*(end(call) for call in calls.values()), return_exceptions=True)
    return {name: error for name, error in zip(calls, ends, strict=True) if error is not None}


@asynccontextmanager
async def _client(url: str) -> AsyncIterator[Held]:
    client = asynclock.connect(url, **SETTINGS)
    if url.startswith("memory:"):
        client = asynclock.connect(store=FaultyStore(asynclock.stores.open_store(url), seed=1), **SETTINGS)
    async with client:
        held = Held(client, url)
        await held.take()
        yield held


async def _judge(held: Held, *, must_fail: bool = True) -> None:
    failed = await _ends(held.calls())
    assert not {name: repr(error) for name, error in failed.items() if type(error) not in PUBLIC}
    assert failed or not must_fail


async def _well_again(client: asynclock.Client) -> None:
    """The client was not ended by what it saw."""
    async with asyncio.timeout(10):
        while True:
            try:
                async with client.lock("after", ttl=TTL).acquire():
                    break
            except asynclock.StoreError:
                await asyncio.sleep(0.05)


# -- Redis -------------------------------------------------------------------------------------------------------------


def _cut(server: RedisServer) -> None:
    for kind in ("normal", "pubsub"):
        talk(server, "CLIENT", "KILL", "TYPE", kind, "SKIPME", "yes")


@contextmanager
def _gone(server: RedisServer) -> Iterator[None]:
    server.kill()
    yield
    server.launch()


@contextmanager
def _stopped(server: RedisServer) -> Iterator[None]:
    server.pause()
    yield
    server.resume()


@contextmanager
def _restarted(server: RedisServer) -> Iterator[None]:
    server.restart()
    yield


@contextmanager
def _flushed(server: RedisServer) -> Iterator[None]:
    talk(server, "FLUSHALL")
    yield


@contextmanager
def _without_memory(server: RedisServer) -> Iterator[None]:
    talk(server, "CONFIG", "SET", "maxmemory", "1")
    yield
    talk(server, "CONFIG", "SET", "maxmemory", "0")


@contextmanager
def _without_rights(server: RedisServer) -> Iterator[None]:
    rights = [f"{sign}{word}" for sign in "-+" for word in ("@scripting", "scan", "xadd", "xread", "xrevrange", "info")]
    talk(server, "ACL", "SETUSER", "default", *rights[:6])
    yield
    talk(server, "ACL", "SETUSER", "default", *rights[6:])


@contextmanager
def _with_a_password(server: RedisServer) -> Iterator[None]:
    talk(server, "CONFIG", "SET", "requirepass", "swordfish")
    with socket.socket(socket.AF_UNIX) as door:
        door.connect(server.socket_path)
        door.sendall(b"AUTH swordfish\r\nCLIENT KILL TYPE normal SKIPME yes\r\n")
        door.recv(1000)
        yield
        door.sendall(b"CONFIG SET requirepass ''\r\n")
        door.recv(1000)


@contextmanager
def _among_foreign_keys(server: RedisServer) -> Iterator[None]:
    names = [f"asynclock:{{default/{name}}}:{part}" for name in "abcdefghijk" for part in ("record", "holders")]
    for name in (*names, "asynclock:events"):
        talk(server, "DEL", name)
        talk(server, "SADD", name, "not ours")
    yield
    talk(server, "DEL", *names, "asynclock:events")


@contextmanager
def _out_of_reach(server: RedisServer, failure: Exception) -> Iterator[None]:
    async def fail(_self: object) -> None:
        raise failure

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(UnixDomainSocketConnection, "_connect", fail)
        _cut(server)
        yield


@contextmanager
def _cut_once(server: RedisServer) -> Iterator[None]:
    _cut(server)
    yield


ON_REDIS = {
    "gone": _gone,
    "stopped": _stopped,
    "restarted": _restarted,
    "flushed": _flushed,
    "cut": _cut_once,
    "no memory": _without_memory,
    "no rights": _without_rights,
    "a password": _with_a_password,
    "foreign keys": _among_foreign_keys,
    **{
        name: lambda server, failure=failure: _out_of_reach(server, failure)
        for name, failure in {
            "no descriptor": OSError(errno.EMFILE, "Too many open files"),
            "TLS": ssl.SSLError("bad record"),
            "no text": UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
            "a fault in a library": ZeroDivisionError("division by zero"),
        }.items()
    },
}


@pytest.mark.parametrize("trouble", ON_REDIS.values(), ids=ON_REDIS)
async def test_on_redis(trouble: Callable[[RedisServer], Iterator[None]]) -> None:
    """Every call, in every kind of trouble with a server."""
    with RedisServer.start() as server:
        async with _client(server.url) as held:
            with trouble(server):
                await _judge(held, must_fail=trouble not in (_restarted, _flushed, _cut_once))
            await _well_again(held.client)


# -- SQLite ------------------------------------------------------------------------------------------------------------


def _sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("the library's own words")
    error.sqlite_errorcode = code
    return error


@contextmanager
def _removed(path: Path) -> Iterator[None]:
    for suffix in ("", "-wal", "-shm", "-events"):
        with suppress(FileNotFoundError):
            os.unlink(f"{path}{suffix}")  # noqa: PTH108 - as short as it can be
    yield


@contextmanager
def _turn_taken(path: Path) -> Iterator[None]:
    sidecar = Sidecar(path)
    while not sidecar.try_take():
        pass
    yield
    sidecar.close()


@contextmanager
def _failing(_path: Path, failure: Exception) -> Iterator[None]:
    def fail(*_args: object, **_options: object) -> None:
        raise failure

    with pytest.MonkeyPatch.context() as patch:
        for name in ("_begin", "_set_up", "size", "snapshot"):
            patch.setattr(Database, name, fail)
        patch.setattr(_EventFile, "_opened", fail)
        yield


ON_SQLITE = {
    "removed": _removed,
    "turn taken": _turn_taken,
    **{
        name: lambda path, failure=failure: _failing(path, failure)
        for name, failure in {
            "busy": _sqlite_error(sqlite3.SQLITE_BUSY_SNAPSHOT),
            "full": _sqlite_error(sqlite3.SQLITE_FULL),
            "I/O": _sqlite_error(sqlite3.SQLITE_IOERR_WRITE),
            "damaged": _sqlite_error(sqlite3.SQLITE_CORRUPT),
            "cannot be opened": _sqlite_error(sqlite3.SQLITE_CANTOPEN),
            "a code of the future": _sqlite_error(250),
            "no descriptor": OSError(errno.EMFILE, "Too many open files"),
            "a broken disk": OSError(errno.EIO, "Input/output error"),
            "no memory": MemoryError(),
            "no thread": RuntimeError("can't start new thread"),
            "a fault of ours": ZeroDivisionError("division by zero"),
        }.items()
    },
}


@pytest.mark.parametrize("trouble", ON_SQLITE.values(), ids=ON_SQLITE)
async def test_on_sqlite(tmp_path: Path, trouble: Callable[[Path], Iterator[None]]) -> None:
    """Every call, in every kind of trouble with a file."""
    path = tmp_path / "locks.db"
    async with _client(f"sqlite:///{path}") as held:
        with trouble(path):
            await _judge(held, must_fail=trouble is not _removed)
        await _well_again(held.client)


async def test_a_thread_that_cannot_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store on SQLite needs a thread, and says so where there can be none."""

    def fail(_self: object) -> None:
        raise RuntimeError("can't start new thread")

    async with _client(f"sqlite:///{tmp_path}/locks.db") as held:
        monkeypatch.setattr("threading.Thread.start", fail)
        for name, error in (await _ends(held.calls())).items():
            assert name.startswith("open"), name
            assert type(error) is asynclock.StoreUnavailable
            assert "can't start new thread" in str(error)


# -- any store ---------------------------------------------------------------------------------------------------------


async def test_on_a_store_that_is_cut_off(memory_url: str) -> None:
    """Every call, while nothing is answered."""
    async with _client(memory_url) as held:
        store = held.client._open.store
        assert isinstance(store, FaultyStore)
        store.cut(1.5)
        await _judge(held)
        await _well_again(held.client)
