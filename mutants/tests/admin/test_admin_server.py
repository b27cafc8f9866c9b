"""Where it listens, whom it lets wait, and how it ends."""

import asyncio
import errno
import logging
import os
import resource
import socket
import ssl
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest

import asynclock
from asynclock.admin import app, door
from asynclock.admin import connection as bounds
from asynclock.admin.guards import HEADERS
from asynclock.admin.server import Address, Server, listen, refuse_exposed
from tests.admin.conftest import TOKEN, serving
from tests.admin.test_event_stream import first, watching

FILES = {"tls_cert": Path("cert"), "tls_key": Path("key")}


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "192.0.2.1"])
@pytest.mark.parametrize(
    ("files", "token", "missing"),
    [
        ({}, False, "--token-file FILE and --tls-cert"),
        ({}, True, "needs --tls-cert"),
        (FILES, False, "needs --token-file FILE,"),
    ],
)
def test_other_machines_need_a_token_and_tls(host: str, files: dict[str, Any], token: bool, missing: str) -> None:
    """It says what is missing; one of the two is not enough."""
    with pytest.raises(asynclock.ConfigurationError, match=missing):
        refuse_exposed(Address(host=host, port=0, **files), token=token)
    refuse_exposed(Address(host=host, port=0, **FILES), token=True)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "localhost"])
def test_this_machine_needs_neither(host: str) -> None:
    """Whoever can connect is on it already."""
    refuse_exposed(Address(host=host, port=0), token=False)


def test_half_of_tls_is_none() -> None:
    """A certificate without its key was a mistake."""
    with pytest.raises(asynclock.ConfigurationError, match="go together"):
        refuse_exposed(Address(host="127.0.0.1", port=0, tls_cert=Path("cert")), token=True)


def test_a_port_that_is_taken() -> None:
    """Says which, and what would help; a host that is none says so."""
    (taken,) = listen(Address(host="127.0.0.1", port=0))
    with taken, pytest.raises(asynclock.ConfigurationError, match=r"port \d+ .*in use; --port 0"):
        listen(Address(host="127.0.0.1", port=taken.getsockname()[1]))
    with pytest.raises(asynclock.ConfigurationError, match="no address"):
        listen(Address(host="no-such-host.invalid", port=0))
    with pytest.raises(asynclock.ConfigurationError, match="cannot listen"):
        listen(Address(host="192.0.2.1", port=0))


async def test_a_name_with_several_addresses_has_one_port(client: asynclock.Client) -> None:
    """A name such as localhost is 127.0.0.1 and, where there is IPv6, ::1."""
    address = Address(host="localhost", port=0)
    async with serving(client, address) as server, httpx2.AsyncClient() as http:
        port = urlsplit(server.url).port
        for host in {info[4][0] for info in socket.getaddrinfo("localhost", port, type=socket.SOCK_STREAM)}:
            answer = await http.get(f"http://{f'[{host}]' if ':' in host else host}:{port}/healthz")
            assert answer.status_code == 200


async def test_over_tls_with_a_token(
    client: asynclock.Client, certificate: tuple[Path, Path], token_file: Path
) -> None:
    """What other machines get: nothing in the clear, and nothing older than TLS 1.2."""
    address = Address(host="127.0.0.1", port=0, tls_cert=certificate[0], tls_key=certificate[1])
    trust = ssl.create_default_context(cafile=str(certificate[0]))
    async with serving(client, address, token_file=token_file) as server:
        assert server.url.startswith("https://127.0.0.1:")
        async with httpx2.AsyncClient(base_url=server.url, verify=trust) as http:
            assert (await http.get("/api/locks")).status_code == 401
            async with watching_with_token(http) as messages:
                assert (await first(messages, "overview"))["totals"]["held"] == 0
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
        with pytest.warns(DeprecationWarning, match="TLSv1_1"):
            old.maximum_version = ssl.TLSVersion.TLSv1_1
        with pytest.raises((ssl.SSLError, ConnectionError)):
            await asyncio.open_connection("127.0.0.1", urlsplit(server.url).port, ssl=old)


def watching_with_token(http: httpx2.AsyncClient) -> Any:
    http.headers["authorization"] = f"Bearer {TOKEN}"
    return watching(http)


@pytest.mark.parametrize("content", [None, "not a certificate"])
async def test_a_certificate_that_is_none(client: asynclock.Client, tmp_path: Path, content: str | None) -> None:
    """Says so before anything listens for good."""
    path = tmp_path / "cert.pem"
    if content is not None:
        path.write_text(content)
    with pytest.raises(asynclock.ConfigurationError, match="certificate or its key"):
        async with serving(client, Address(host="127.0.0.1", port=0, tls_cert=path, tls_key=path)):
            pass


async def connected(server: Server) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", urlsplit(server.url).port)


async def ended(reader: asyncio.StreamReader) -> bool:
    """Whether the other end has closed or reset the connection soon."""
    try:
        async with asyncio.timeout(5):
            await reader.read()
    except TimeoutError:
        return False
    except ConnectionError:
        return True
    return True


@pytest.mark.parametrize("said", [b"", b"GET / HT", b"GET / HTTP/1.1\r\nhost: localhost\r\nx: y\r\n"])
async def test_who_does_not_finish_asking_is_cut_off(
    client: asynclock.Client, monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    """Drop by drop is no faster than not at all; who asks in time is served."""
    monkeypatch.setattr(bounds, "REQUEST_SECONDS", 0.3)
    async with serving(client) as server:
        reader, writer = await connected(server)
        began = time.monotonic()
        writer.write(said)
        for _ in range(4):
            await asyncio.sleep(0.05)
            if said:
                writer.write(b"x")
        assert await ended(reader)
        assert 0.25 < time.monotonic() - began < 3
        writer.close()
        async with httpx2.AsyncClient(base_url=server.url) as http:
            for _ in range(4):  # on one connection, which outlives the time of each request
                assert (await http.get("/healthz")).status_code == 200
                await asyncio.sleep(0.1)


async def test_a_second_request_has_to_be_finished_too(
    client: asynclock.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of it keeps no connection open."""
    monkeypatch.setattr(bounds, "REQUEST_SECONDS", 0.3)
    async with serving(client) as server:
        reader, writer = await connected(server)
        writer.write(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n")
        assert (await reader.readuntil(b"}")).startswith(b"HTTP/1.1 200")
        writer.write(b"GET /heal")
        assert await ended(reader)
        writer.close()


async def test_who_does_not_read_is_cut_off(client: asynclock.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream that nobody takes is given up, and its place with it."""
    monkeypatch.setattr(bounds, "STALL_SECONDS", 0.3)
    monkeypatch.setattr("asynclock.admin.stream.FRESH", 0.001)
    async with client.multi(*(f"{number} {'x' * 400}" for number in range(90))).acquire(), serving(client) as server:
        line = socket.create_connection(("127.0.0.1", urlsplit(server.url).port))
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.sendall(b"GET /api/events HTTP/1.1\r\nhost: localhost\r\n\r\n")
        connections = server._uvicorn.server_state.connections
        async with asyncio.timeout(20):
            while not connections:
                await asyncio.sleep(0.01)
            while connections or client._open.feeds:
                await asyncio.sleep(0.05)
        line.close()


async def test_too_many_at_once(client: asynclock.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond a number they are told so, but for the probes: what works is not to be restarted because it is asked too much."""
    monkeypatch.setattr(bounds, "CONNECTIONS", 3)
    async with serving(client) as server:
        lines = [await connected(server) for _ in range(3)]
        async with httpx2.AsyncClient(base_url=server.url) as http:
            refused = await http.get("/api/overview")
            assert (refused.status_code, refused.headers["retry-after"]) == (503, "2")
            assert HEADERS.items() <= dict(refused.headers).items()
            for probe in ("/healthz", "/readyz"):
                assert (await http.get(probe)).status_code == 200
        for _, writer in lines:
            writer.close()
        async with asyncio.timeout(5), httpx2.AsyncClient(base_url=server.url) as http:
            while (await http.get("/api/overview")).status_code != 200:
                await asyncio.sleep(0.01)


async def test_the_silent_make_room(
    client: asynclock.Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Beyond twice that number the one that has been silent longest has to go, not the newcomer, and not who is being answered."""
    monkeypatch.setattr(bounds, "CONNECTIONS", 3)
    async with serving(client) as server:
        async with httpx2.AsyncClient(base_url=server.url) as http, watching(http) as messages:
            await first(messages, "overview")
            lines = [await connected(server) for _ in range(7)]
            assert await ended(lines[0][0])
            assert await ended(lines[1][0])
            assert len(server._uvicorn.door.guests) == 6
            lines[2][1].write(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n")
            assert await lines[2][0].readline() == b"HTTP/1.1 200 OK\r\n"
            await first(messages, "overview")
        for _, writer in lines:
            writer.close()
    assert [line.message.partition(":")[0] for line in caplog.records] == ["6 connections are open"]


async def test_tls_that_never_begins(
    client: asynclock.Client, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection counts, and its time runs, before it has shaken hands; a crowd of such keeps nobody out."""
    monkeypatch.setattr(bounds, "CONNECTIONS", 3)
    monkeypatch.setattr(bounds, "REQUEST_SECONDS", 1.0)
    address = Address(host="127.0.0.1", port=0, tls_cert=certificate[0], tls_key=certificate[1])
    trust = ssl.create_default_context(cafile=str(certificate[0]))
    async with serving(client, address) as server:
        lines = [await connected(server) for _ in range(40)]
        async with httpx2.AsyncClient(base_url=server.url, verify=trust) as http:
            assert (await http.get("/healthz")).status_code == 200
            assert len(server._uvicorn.door.guests) == 6
        for reader, _ in lines[:-6]:
            assert await ended(reader)
        door = server._uvicorn.door
        async with asyncio.timeout(5):
            while any(not guest.entered for guest in door.guests):
                await asyncio.sleep(0.01)
        for reader, writer in lines:
            assert await ended(reader)
            writer.close()


async def test_who_stays_is_cut_off(client: asynclock.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream that does not end in time keeps no socket open behind the server's end."""
    async with serving(client) as server:
        monkeypatch.setattr(server._admin, "close", lambda: None)  # else the streams end by themselves
        reader, writer = await connected(server)
        writer.write(b"GET /api/events HTTP/1.1\r\nhost: localhost\r\n\r\n")
        assert await reader.readline() == b"HTTP/1.1 200 OK\r\n"
    assert not server._uvicorn.door.guests
    assert await ended(reader)
    writer.close()


async def test_silence_does_not_keep_it_from_ending(client: asynclock.Client, certificate: tuple[Path, Path]) -> None:
    """Those who never shook hands are let go at once."""
    address = Address(host="127.0.0.1", port=0, tls_cert=certificate[0], tls_key=certificate[1])
    async with serving(client, address) as server:
        lines = [await connected(server) for _ in range(5)]
        while len(server._uvicorn.door.guests) < 5:
            await asyncio.sleep(0)
        began = time.monotonic()
        server.stop()
        for reader, writer in lines:
            assert await ended(reader)
            writer.close()
    assert time.monotonic() - began < 2


class Exhausted(socket.socket):
    """A listening socket, for a while without file descriptors for what it accepts."""

    times = 20

    def accept(self) -> Any:
        if self.times:
            self.times -= 1
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
        return super().accept()


async def test_without_file_descriptors(
    client: asynclock.Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It is said once, not each time, and goes on as soon as there are some again."""
    monkeypatch.setattr(door, "_AGAIN", 0.01)
    server = Server(app(client), Address(host="127.0.0.1", port=0))
    (listening,) = server._sockets
    server._sockets = [Exhausted(fileno=listening.detach())]
    running = asyncio.create_task(server.serve())
    async with httpx2.AsyncClient(base_url=server.url) as http:
        assert (await http.get("/healthz")).status_code == 200
    server.stop()
    await running
    assert [line.message for line in caplog.records] == ["no connection can be accepted: Too many open files"]


def test_what_is_said_seldom(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next line tells how often it was kept back."""
    times = iter([0.0, 1.0, 59.0, 61.0])
    monkeypatch.setattr(door, "time", SimpleNamespace(monotonic=lambda: next(times)))
    seldom = door.Seldom(60)
    for _ in range(4):
        seldom.warn("full", "of water")
    assert [line.message for line in caplog.records] == [
        "full: of water",
        "full: of water; 2 times more since it was last said",
    ]


@pytest.mark.parametrize(
    ("limits", "raised", "connections"),
    [
        ((1024, 4096), None, 400),
        ((resource.RLIM_INFINITY, resource.RLIM_INFINITY), None, 400),
        ((256, 4096), 528, 400),
        ((256, resource.RLIM_INFINITY), 528, 400),
        ((256, 300), 300, 172),
        ((64, 64), 64, 16),
    ],
)
def test_no_more_than_there_are_file_descriptors_for(
    limits: tuple[int, int], raised: int | None, connections: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process's own limit is raised if it may be; else fewer are let in."""
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(door.resource, "getrlimit", lambda _: limits)
    monkeypatch.setattr(door.resource, "setrlimit", lambda _, wanted: asked.append(wanted))
    assert door.room(400) == connections
    assert asked == ([] if raised is None else [(raised, limits[1])])


async def test_rubbish_is_not_logged(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """Anybody can send it, as often as they like."""
    caplog.set_level(logging.INFO)
    head = b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n"
    for said in (b"\x16\x03\x01 rubbish\r\n\r\n", head + b"connection: upgrade, close\r\nupgrade: websocket\r\n\r\n"):
        reader, writer = await connected(server)
        writer.write(said)
        assert await ended(reader)
        writer.close()
    assert [line.message for line in caplog.records if line.levelno >= logging.WARNING] == []


@pytest.mark.parametrize("end", [b"", b"\r\n\r\n"])
@pytest.mark.parametrize("size", [40_000, 100_000])
async def test_large_heads_are_refused(server: Server, size: int, end: bytes) -> None:
    """No header is longer than a page: the rest of it is not waited for, and if it is there it is not taken."""
    reader, writer = await connected(server)
    writer.write(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nx: " + b"y" * size + end)
    async with asyncio.timeout(5):
        assert (await reader.readline()).split()[1] in ((b"400", b"431") if end else (b"400",))
    writer.close()


async def test_the_end_waits_for_nobody(client: asynclock.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Streams, silent connections and a request that hangs: all over within two seconds."""
    hangs = asyncio.Event()

    async def never(*_words: object, **_options: object) -> None:
        hangs.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(type(client), "inspect", never)
    async with serving(client) as server, httpx2.AsyncClient(base_url=server.url) as http:
        _, silent = await connected(server)
        hanging = asyncio.create_task(http.get("/api/locks/p/n"))
        await hangs.wait()
        async with watching(http) as messages, watching(http) as others:
            await first(messages, "overview")
            await first(others, "overview")
            began = time.monotonic()
            server.stop()
            assert [kind async for kind, _ in messages if kind != "overview"] == []
            assert time.monotonic() - began < 1
        await asyncio.gather(hanging, return_exceptions=True)
    assert time.monotonic() - began < 2
    silent.close()
