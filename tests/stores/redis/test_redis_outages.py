"""Reconnects that fail, for every kind of reason: the client waits, says why, and goes on when it can."""

import asyncio
import errno
import importlib.metadata
import os
import socket
import ssl
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from redis.asyncio.connection import AbstractConnection, UnixDomainSocketConnection

import asynclock
from asynclock.errors import ConfigurationError, StoreRefused, StoreUnavailable
from asynclock.model import outcomes as o
from asynclock.stores import protocol
from asynclock.stores.redis import subscriber
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.store import RedisStore
from asynclock.stores.shortage import is_shortage
from tests.servers import RedisServer, free_port
from tests.stores.redis.conftest import OpenStore
from tests.stores.redis.words import acquire, answer, release, renew

#: What may be raised by the system, by redis-py, by what it uses, or by a fault in any of them.
FAILURES = {
    "no descriptor": OSError(errno.EMFILE, "Too many open files"),
    "no descriptor in the system": OSError(errno.ENFILE, "Too many open files in system"),
    "no memory": OSError(errno.ENOMEM, "Cannot allocate memory"),
    "not now": BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable"),
    "a path that is gone": FileNotFoundError(errno.ENOENT, "No such file or directory"),
    "no name service": socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"),
    "TLS": ssl.SSLError("certificate verify failed"),
    "no text": UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    "out of memory": MemoryError(),
    "no thread": RuntimeError("can't start new thread"),
    "an import": ImportError("cannot import name"),
    "a fault in a library": ZeroDivisionError("division by zero"),
}


#: What redis-py calls its login, since 5.3 and before.
LOGIN = "on_connect_check_health" if hasattr(AbstractConnection, "on_connect_check_health") else "on_connect"


def _cut(server: RedisServer) -> None:
    for kind in ("normal", "pubsub"):
        server.command("CLIENT", "KILL", "TYPE", kind, "SKIPME", "yes")


async def _until_deaf(store: RedisStore, *words: str) -> None:
    """Wait until the listening connection has failed to come back for this reason."""
    assert store._subscriber is not None
    async with asyncio.timeout(10):
        while not all(word in store._subscriber.trouble for word in words):
            await asyncio.sleep(0.01)


async def _recovers(store: RedisStore) -> None:
    """Commands are done again, and notices come again."""
    async with asyncio.timeout(10):
        while True:
            try:
                await store.apply([renew("kept")])
            except StoreUnavailable:
                continue
            break
        await answer(store, renew("kept"), o.Renewed)
        assert store._subscriber is not None
        while store._subscriber.trouble:
            await asyncio.sleep(0.01)
        await store.apply([acquire("waits"), release("kept")])
        async for notice in store.notices():
            if isinstance(notice, protocol.Granted):
                break


@pytest.mark.parametrize("where", ["made", "connected", "logged in"])
@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
async def test_no_failure_of_a_reconnect_is_the_end(
    server: RedisServer, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch, failure: Exception, where: str
) -> None:
    """Whatever a reconnect raises, and at which step: StoreUnavailable with the cause, until it does not any more."""
    monkeypatch.setattr(subscriber, "LAST_PAUSE", 0.1)
    store = await open_store(server.url)
    await answer(store, acquire("kept"), o.Granted)

    def fail(*_args: object, **_options: object) -> None:
        raise failure

    async def fail_later(*_args: object, **_options: object) -> None:
        raise failure

    with monkeypatch.context() as patch:
        match where:
            case "made":
                patch.setattr(UnixDomainSocketConnection, "__init__", fail)
                patch.setattr(AbstractConnection, "__del__", lambda _self: None)
            case "connected":
                patch.setattr(UnixDomainSocketConnection, "_connect", fail_later)
            case _:
                patch.setattr(AbstractConnection, LOGIN, fail_later)
        _cut(server)
        for _ in range(3):
            with pytest.raises(StoreUnavailable) as caught:
                await store.apply([renew("kept")])
            assert type(caught.value) is StoreUnavailable
        said = str(failure.args[-1]) if failure.args else type(failure).__name__
        assert said in str(caught.value) or where == "made"
        assert caught.value.__cause__ is not None
        await _until_deaf(store, "interrupted", said)
        assert (await store.health()).status == "down"
        with pytest.raises(StoreUnavailable):
            [seen async for seen in store.scan(None)]
        stream = store.event_stream()
        with pytest.raises(StoreUnavailable):
            await stream.read(1)
        stream.close()
    await _recovers(store)


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
async def test_a_first_connection_tells_a_lack_from_a_fault_of_the_settings(
    server: RedisServer, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    """A connection that cannot even be made is a wrong option the first time, unless the process lacks something."""

    def fail(*_args: object, **_options: object) -> None:
        raise failure

    monkeypatch.setattr(UnixDomainSocketConnection, "__init__", fail)
    monkeypatch.setattr(AbstractConnection, "__del__", lambda _self: None)
    with pytest.raises(StoreUnavailable if is_shortage(failure) else ConfigurationError, match=r"made now|bad option"):
        await open_store(server.url)


async def test_a_connection_reads_no_package_metadata(server: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """To connect takes the socket's descriptor and no other: what redis-py says of itself is read once."""

    def fail(name: str) -> str:
        raise OSError(errno.EMFILE, f"no descriptor for {name}")

    monkeypatch.setattr(importlib.metadata, "version", fail)
    async with asynclock.connect(server.url) as client, client.lock("a"):
        assert (await client.health()).status != "down"


# -- a server that is none ---------------------------------------------------------------------------------------------

NONSENSE = {
    "an error that is no text": b"-\xff\xfe\xfd\r\n",
    "bytes of no protocol": b"\x00\x01\x02 HTTP/1.1 400 Bad Request\r\n\r\n",
    "a negative length": b"$-7\r\n",
    "numbers": b":7\r\n",
    "lists of nothing": b"*2\r\n*-1\r\n*0\r\n",
    "yes to everything": b"+OK\r\n",
}


@asynccontextmanager
async def _nonsense(path: str, reply: bytes) -> AsyncIterator[None]:
    """A server at the path that answers the same to every command."""

    class Nonsense(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            self.transport = transport

        def data_received(self, data: bytes) -> None:
            commands = sum(line.startswith(b"*") for line in data.split(b"\r\n"))
            self.transport.write(reply * commands)

    server = await asyncio.get_running_loop().create_unix_server(Nonsense, path)
    try:
        yield
    finally:
        server.close()
        with suppress(FileNotFoundError):  # from Python 3.13 on the server has done it
            os.unlink(path)  # noqa: PTH108 - nothing of it blocks


@pytest.mark.parametrize("reply", NONSENSE.values(), ids=NONSENSE)
async def test_a_server_that_talks_nonsense_is_outlived(
    open_store: OpenStore, monkeypatch: pytest.MonkeyPatch, reply: bytes
) -> None:
    """Another program takes the server's address for a while: nothing that it says ends the client, or is believed."""
    monkeypatch.setattr(subscriber, "LAST_PAUSE", 0.1)
    # An error reply is an answer, and what is no known error is refused: only renewals and releases are tried again.
    either = (StoreUnavailable, StoreRefused) if reply.startswith(b"-") else StoreUnavailable
    with RedisServer.start(durable=True) as server:
        store = await open_store(server.url, command_timeout=1.0)
        await answer(store, acquire("kept"), o.Granted)
        server.kill()
        async with _nonsense(server.socket_path, reply):
            for _ in range(4):
                with pytest.raises(either):
                    await store.apply([renew("kept")])
            await _until_deaf(store, "interrupted")
            assert (await store.health()).status == "down"
            with pytest.raises(either):
                [seen async for seen in store.scan(None)]
        server.launch()
        await _recovers(store)


@pytest.mark.parametrize("reply", NONSENSE.values(), ids=NONSENSE)
async def test_nonsense_at_the_first_connection_is_one_of_our_errors(
    tmp_path: Path, open_store: OpenStore, reply: bytes
) -> None:
    """A wrong port is found at once, by an error with the address in it."""
    path = str(tmp_path / "n.sock")
    async with _nonsense(path, reply):
        with pytest.raises((StoreUnavailable, StoreRefused), match=r"n\.sock"):
            await open_store(f"unix://{path}", command_timeout=1.0)


# -- certificates ------------------------------------------------------------------------------------------------------


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A folder with a certificate for 127.0.0.1 and its key."""
    words = "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost"
    subject = ["-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(["openssl", *words.split(), *subject], cwd=tmp_path, check=True, capture_output=True)
    return tmp_path


def _remove(authority: Path) -> None:
    authority.unlink()


def _empty(authority: Path) -> None:
    authority.write_text("")


@pytest.mark.parametrize("strike", [_remove, _empty], ids=["removed", "half written"])
async def test_a_certificate_may_be_replaced(
    certificate: Path, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch, strike: Callable[[Path], None]
) -> None:
    """A file that cannot be used is a fault of the settings at the first connection; later it is waited for."""
    monkeypatch.setattr(subscriber, "LAST_PAUSE", 0.1)
    port, authority = free_port(), certificate / "authority.pem"
    config = {
        "tls-port": port,
        "tls-cert-file": certificate / "cert.pem",
        "tls-key-file": certificate / "key.pem",
        "tls-auth-clients": "no",
    }
    url = f"rediss://127.0.0.1:{port}/0?ssl_ca_certs={authority}"
    authority.write_bytes((certificate / "cert.pem").read_bytes())
    with RedisServer.start(config=config) as server:
        store = await open_store(url)
        await answer(store, acquire("kept"), o.Granted)
        strike(authority)
        _cut(server)
        for _ in range(3):
            with pytest.raises(StoreUnavailable):
                await store.apply([renew("kept")])
        with pytest.raises(ConfigurationError, match="bad option"):
            await open_store(url, "d")
        authority.write_bytes((certificate / "cert.pem").read_bytes())
        await _recovers(store)


async def test_a_certificate_file_that_is_missing_is_named() -> None:
    """OpenSSL does not say which file it is that it has not found."""
    with pytest.raises(ConfigurationError, match=r"ssl_ca_certs=/nonexistent/ca\.pem"):
        Address("rediss://127.0.0.1/0?ssl_ca_certs=/nonexistent/ca.pem").connection(first=True)
