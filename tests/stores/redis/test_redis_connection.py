"""Lost connections, lost data, lost notices: what is noticed, by whom, and how often."""

import asyncio
import contextlib
import logging
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from asynclock.errors import AsynclockError, ConfigurationError, StoreRefused, StoreUnavailable
from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.stores import open_store as open_by_url
from asynclock.stores import protocol
from asynclock.stores.protocol import Notice, Resync, StoreForgot
from asynclock.stores.redis import subscriber
from asynclock.stores.redis.keys import channel
from asynclock.stores.redis.store import RedisStore
from asynclock.types import ResourceKey
from tests.chaos.backends import talk
from tests.chaos.proxy import FaultProxy
from tests.servers import RedisServer
from tests.stores.redis.conftest import OpenStore
from tests.stores.redis.words import acquire, answer, release, renew, withdraw

SECRET = "pl4nted-s3cret"


async def notice(store: RedisStore) -> Notice:
    async with asyncio.timeout(10):
        return await anext(aiter(store.notices()))


async def insist(store: RedisStore, command: c.Command) -> Sequence[o.Outcome]:
    """The answer of a store that may have to connect again first."""
    while True:
        try:
            return await store.apply([command])
        except StoreForgot:
            raise
        except StoreUnavailable:
            continue


# -- lost data --------------------------------------------------------------------------------------------------------


async def test_a_flush_is_told_once(server: RedisServer, open_store: OpenStore) -> None:
    """After FLUSHALL nothing is granted until the client was told, and it is told once."""
    store = await open_store(server.url)
    before = await answer(store, acquire("a"), o.Granted)
    server.command("FLUSHALL")
    with pytest.raises(StoreForgot):
        await store.apply([acquire("b", key=ResourceKey("p", str(number))) for number in range(512)])
    assert server.command("DBSIZE") == 1, "the new epoch, and nothing of the batch"
    after = await answer(store, acquire("b"), o.Granted)
    assert after.token > before.token


async def test_a_restart_without_persistence_is_told_once(own_server: RedisServer, open_store: OpenStore) -> None:
    """A server that kept nothing is seen by all clients that knew it, before it grants them anything."""
    stores = [await open_store(own_server.url, client) for client in ("c", "d")]
    before = await answer(stores[0], acquire("a"), o.Granted)
    own_server.restart()
    for store in stores:
        with pytest.raises(StoreForgot):
            await insist(store, acquire("b"))
        assert (await answer(store, acquire("b"), o.Granted)).token > before.token


async def test_a_snapshot_is_not_trusted(own_server: RedisServer, open_store: OpenStore) -> None:
    """A server that comes back with an old snapshot has the same epoch, and yet may have forgotten."""
    store = await open_store(own_server.url)
    await answer(store, acquire("a"), o.Granted)
    own_server.command("SAVE")
    await answer(store, release("a"), o.Released)
    own_server.restart()
    with pytest.raises(StoreUnavailable):
        await store.apply([acquire("b")])
    with pytest.raises(StoreForgot, match="restarted"):
        await store.apply([acquire("b")])
    await answer(store, acquire("b"), o.Queued)


async def test_a_durable_server_forgets_nothing(open_store: OpenStore) -> None:
    """With appendfsync always a killed server comes back with every lease, and nobody is alarmed."""
    with RedisServer.start(durable=True) as server:
        store = await open_store(server.url)
        granted = await answer(store, acquire("a"), o.Granted)
        server.restart()
        with pytest.raises(StoreUnavailable) as lost:
            await store.apply([renew("a")])
        assert not isinstance(lost.value, StoreForgot)
        await answer(store, renew("a"), o.Renewed)
        assert (await answer(store, acquire("a"), o.Granted)).token == granted.token


# -- lost connections -------------------------------------------------------------------------------------------------


async def test_a_late_command_is_never_done(own_server: RedisServer, open_store: OpenStore) -> None:
    """What was still on its way on a connection that was given up is not done after what was sent on the next one."""
    for round_ in range(6):
        store = await open_store(own_server.url, f"c{round_}", command_timeout=0.7)
        own_server.pause()
        with pytest.raises(StoreUnavailable):
            await store.apply([acquire("late")])
        retry = asyncio.create_task(store.apply([release("late")]))
        await asyncio.sleep(0)
        own_server.resume()
        with contextlib.suppress(StoreUnavailable):
            await retry
        await answer(store, release("late"), o.NotHeld | o.Released)
        await answer(store, release("late"), o.NotHeld)
        await answer(store, acquire(f"next{round_}", wait=False), o.Granted)
        await answer(store, release(f"next{round_}"), o.Released)
        await store.aclose()


@pytest.mark.parametrize("upstream", ["a Unix socket", "TCP"])
async def test_a_command_that_the_network_delivers_late_is_not_done(open_store: OpenStore, upstream: str) -> None:
    """A command held back on a connection that was given up, and delivered after commands of the next, finds its end closed.

    The client has hung up, but for the server the old connection lives until the client has it killed. A grant that were
    made now would be nobody's: its client has withdrawn the request and been answered.
    """
    with RedisServer.start(tcp=True) as server:
        async with FaultProxy(server.port if upstream == "TCP" else server.socket_path) as proxy:
            store = await open_store(proxy.url, command_timeout=1.0)
            for round_ in range(3):
                late = proxy.hold_next_request(b"Acquire")
                with pytest.raises(StoreUnavailable):
                    await store.apply([acquire(f"late{round_}")])
                assert late.sent.is_set()
                await answer(store, withdraw(f"late{round_}"), o.Withdrawn)
                assert await late.deliver() == b"", "the server has taken a command of the connection that was given up"
                await answer(store, acquire(f"next{round_}", wait=False), o.Granted)
                await answer(store, release(f"next{round_}"), o.Released)


async def test_the_last_connection_is_ended_at_the_server(own_server: RedisServer, open_store: OpenStore) -> None:
    """A client never has two data connections at the server, however it lost the first."""
    store = await open_store(own_server.url, command_timeout=0.2)
    own_server.pause()
    for _ in range(3):
        with pytest.raises(StoreUnavailable):
            await store.apply([acquire()])
    own_server.resume()
    await answer(store, acquire(), o.Granted)
    clients = own_server.command("CLIENT", "LIST", "TYPE", "normal")
    assert len(clients.splitlines()) == 2, "the data connection and the test's own"


async def test_batches_that_wait_for_a_connection_are_not_overtaken(server: RedisServer, open_store: OpenStore) -> None:
    """Batches begun before, while and after a connection is made are done in the order in which they were begun."""
    store = await open_store(server.url)
    first = store._wire
    assert first is not None
    first.drop()
    begun: list[asyncio.Task[Sequence[o.Outcome]]] = []
    while store._wire is first or len(begun) < 100:
        id_ = f"a{len(begun) // 2}"
        command = release(id_) if len(begun) % 2 else acquire(id_, wait=False)
        begun.append(asyncio.create_task(store.apply([command])))
        await asyncio.sleep(0)
    kinds = [type(outcome) for (outcome,) in await asyncio.gather(*begun)]
    assert kinds == [o.Released if place % 2 else o.Granted for place in range(len(begun))]


async def test_closing_while_a_connection_is_made(own_server: RedisServer, open_store: OpenStore) -> None:
    """A store that is closed while a batch makes it connect again keeps no connection."""
    for steps in range(0, 40, 4):
        store = await open_store(own_server.url)
        assert store._wire is not None
        store._wire.drop()
        batch = asyncio.create_task(store.apply([acquire()]))
        for _ in range(steps):
            await asyncio.sleep(0)
        await store.aclose()
        await asyncio.gather(batch, return_exceptions=True)
        async with asyncio.timeout(5):
            while len(own_server.command("CLIENT", "LIST").splitlines()) > 1:
                await asyncio.sleep(0.005)


async def test_a_new_server_takes_the_place(own_server: RedisServer, open_store: OpenStore) -> None:
    """While nothing listens the store is unavailable at once; when a server is there again it goes on."""
    store = await open_store(own_server.url)
    own_server.kill()
    started = time.monotonic()
    for _ in range(5):
        with pytest.raises(StoreUnavailable, match="cannot reach"):
            await store.apply([acquire()])
    assert time.monotonic() - started < 1
    own_server.launch()
    with pytest.raises(StoreForgot):
        await store.apply([acquire()])
    await answer(store, acquire(), o.Granted)


# -- lost notices -----------------------------------------------------------------------------------------------------


async def test_a_lost_subscription_comes_back(own_server: RedisServer, open_store: OpenStore) -> None:
    """When the listening connection is cut, the next notice is Resync, and those after it arrive again."""
    store = await open_store(own_server.url)
    own_server.command("CLIENT", "KILL", "TYPE", "pubsub")
    assert await notice(store) == Resync()
    await store.apply([acquire("a", client="other"), acquire("b"), release("a")])
    assert isinstance(await notice(store), protocol.Granted)
    assert not [problem for problem in (await store.health()).problems if "notices" in problem]


async def test_silence_is_told_from_death(
    own_server: RedisServer, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that stops answering on the listening connection is left, and found again when it is back."""
    monkeypatch.setattr(subscriber, "PING_EVERY", 0.05)
    store = await open_store(own_server.url, command_timeout=0.2)
    own_server.pause()
    async with asyncio.timeout(10):
        while "notices" not in " ".join((await store.health()).problems) and not store._subscriber.trouble:
            await asyncio.sleep(0.01)
    own_server.resume()
    assert await notice(store) == Resync()


async def test_a_foreign_message_is_ignored(server: RedisServer, open_store: OpenStore) -> None:
    """Nonsense on a client's channel disturbs nobody."""
    store = await open_store(server.url)
    for nonsense in (b"nonsense", b"\x94\xa7Granted\xa1\xff\x01\x01"):
        server.command("PUBLISH", channel("c"), nonsense)
    server.command("PUBLISH", channel("c"), msgspec.msgpack.encode(Resync()))
    assert await notice(store) == Resync()


# -- secrets, URLs and TLS --------------------------------------------------------------------------------------------


async def test_a_password_that_changed(own_server: RedisServer, open_store: OpenStore) -> None:
    """After the password was changed the next connection is refused, at once and by name, and works when it is put right."""
    own_server.command("CONFIG", "SET", "requirepass", SECRET)
    store = await open_store(f"unix://:{SECRET}@{own_server.socket_path}")
    own_server.command("CONFIG", "SET", "requirepass", "changed", password=SECRET)
    own_server.command("CLIENT", "KILL", "TYPE", "normal", password="changed")
    with pytest.raises(StoreUnavailable):
        await store.apply([acquire()])
    with pytest.raises(StoreRefused, match="user or password"):
        await store.apply([acquire()])
    with pytest.raises(StoreRefused, match="asks for a password"):
        await open_store(own_server.url)
    own_server.command("CONFIG", "SET", "requirepass", SECRET, password="changed")
    await answer(store, acquire(), o.Granted)


class Echo(asyncio.Protocol):
    """A server that repeats in its errors what it was told, as a proxy without AUTH does."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        words = data.decode().split("\r\n")[2::2]
        self.transport.write(f"-ERR unknown command '{words[0]}', with args beginning with: '{words[-1]}'\r\n".encode())


async def test_a_password_is_shown_to_nobody(
    own_server: RedisServer, open_store: OpenStore, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever goes wrong, the password of the URL is in no message, repr, log or traceback."""
    caplog.set_level(logging.DEBUG)
    own_server.command("CONFIG", "SET", "requirepass", SECRET)
    store = await open_store(f"unix://:{SECRET}@{own_server.socket_path}")
    shown = [repr(store), repr(store._address), str(await store.health())]
    own_server.kill()
    echo = await asyncio.get_running_loop().create_server(Echo, "127.0.0.1", 0)
    port = echo.sockets[0].getsockname()[1]
    urls = [
        f"redis://:{SECRET}@127.0.0.1:{port}/0",
        f"redis://:{SECRET}@127.0.0.1:1/0",
        f"redis://:{SECRET}@127.0.0.1/x",
        f"redis://:#{SECRET}@127.0.0.1/0",
        f"redis://:{SECRET}@127.0.0.1/0?socket_timeout=3",
        f"rediss://:{SECRET}@127.0.0.1/0?ssl_nonsense=3",
        f"redis://{SECRET}:{SECRET}@[::1/0",
    ]
    async with echo:
        for attempt in [lambda: store.apply([acquire()]), *(lambda url=url: open_store(url) for url in urls)]:
            with pytest.raises(AsynclockError) as caught:
                await attempt()
            shown.append("".join(chain(caught.value)))
    assert len(shown) == 11
    assert SECRET not in "\n".join([*shown, caplog.text])


def chain(error: BaseException | None) -> list[str]:
    """What a traceback would print of an error: itself and what it came from."""
    if error is None:
        return []
    return [
        str(error),
        repr(error),
        *chain(error.__cause__ or (None if error.__suppress_context__ else error.__context__)),
    ]


@pytest.mark.parametrize(
    "url",
    [
        "redis://h/0?db=x",
        "redis://h:port/0",
        "redis://h/path",
        "redis://h/0?retry_on_timeout=yes",
        "rediss://h/0?ssl_min_version=nonsense",
        "unix:///tmp/x?nonsense=1",
    ],
)
async def test_a_wrong_url_is_a_configuration_error(url: str) -> None:
    """A URL that cannot mean what it says is refused before anything is sent; a typo never selects database 0."""
    with pytest.raises(ConfigurationError, match="URL"):
        await open_by_url(url).open("c")


async def test_a_connection_does_not_introduce_itself(own_server: RedisServer, open_store: OpenStore) -> None:
    """CLIENT SETINFO is unknown to Redis 7.0, and on newer ones refused to a user with the documented rights."""
    talk(own_server, "CONFIG", "RESETSTAT")
    await answer(await open_store(own_server.url), acquire("a"), o.Granted)
    assert b"errorstat_ERR" not in talk(own_server, "INFO", "errorstats")
    assert b"setinfo" not in talk(own_server, "INFO", "commandstats")


async def test_databases_are_apart(server: RedisServer, open_store: OpenStore) -> None:
    """The database number of the URL is where the locks are."""
    first = await open_store(server.url)
    second = await open_store(f"{server.url}?db=3", "d")
    await answer(first, acquire("a"), o.Granted)
    await answer(second, acquire("b", client="d"), o.Granted)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a certificate for 127.0.0.1 and its key."""
    folder = tmp_path_factory.mktemp("tls")
    words = "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost"
    subject = ["-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(["openssl", *words.split(), *subject], cwd=folder, check=True, capture_output=True)
    return folder


async def test_tls(certificate: Path, open_store: OpenStore) -> None:
    """rediss:// checks the certificate, and a wrong one is refused, not tried for ever."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = {
        "tls-port": port,
        "tls-cert-file": certificate / "cert.pem",
        "tls-key-file": certificate / "key.pem",
        "tls-auth-clients": "no",
    }
    with RedisServer.start(config=config) as server:
        store = await open_store(f"rediss://127.0.0.1:{port}/0?ssl_ca_certs={certificate / 'cert.pem'}")
        await store.apply([acquire("a", client="other"), acquire("b"), release("a")])
        assert isinstance(await notice(store), protocol.Granted)
        large = [acquire(f"id{number}", details="x" * 4000) for number in range(128)]
        batches = await asyncio.gather(*(store.apply(large) for _ in range(3)))
        assert [len(batch) for batch in batches] == [128] * 3
        with pytest.raises(StoreRefused, match="TLS"):
            await open_store(f"rediss://127.0.0.1:{port}/0")
        server.command("CONFIG", "SET", "maxclients", "1")
        with pytest.raises(StoreUnavailable, match=r"ended the connection during the login.*maxclients"):
            await open_store(f"rediss://127.0.0.1:{port}/0?ssl_ca_certs={certificate / 'cert.pem'}")
        server.pause()
        under_way = asyncio.create_task(store.apply([acquire()]))
        await asyncio.sleep(0)
        server.kill()
        with pytest.raises(StoreUnavailable, match="cannot reach"):  # not refused: it is no fault of the certificates
            await under_way
        await store.aclose()
