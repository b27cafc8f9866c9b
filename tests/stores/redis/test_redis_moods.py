"""A server in a bad mood: what passes is unavailable, what somebody must repair is refused with a remedy."""

import asyncio
import contextlib
import re
import socket
import time
from pathlib import Path

import pytest
from redis.asyncio import Redis as AsyncRedis

from asynclock.errors import StoreIncompatible, StoreRefused, StoreUnavailable
from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.stores.redis.checks import Server, admit
from asynclock.stores.redis.keys import key
from asynclock.stores.redis.store import RedisStore
from asynclock.types import Grade, ResourceKey
from tests.servers import RedisServer
from tests.stores.redis.conftest import OpenStore
from tests.stores.redis.words import KEY, acquire, answer, release, renew, withdraw

OTHER = ResourceKey("p", "other")
#: The access rule of docs/stores/redis.md, without the user and the password.
RIGHTS = re.compile(r"^ACL SETUSER asynclock on >\S+ (.*)$", re.MULTILINE)
DOCUMENTED_RIGHTS = RIGHTS.findall((Path(__file__).parents[3] / "docs/stores/redis.md").read_text())[0]
BUSY_MS = 300
#: Runs for BUSY_MS; Redis says BUSY to others after busy-reply-threshold.
SLOW_SCRIPT = f"""
local t = redis.call('TIME') local ends = t[1] * 1000 + t[2] / 1000 + {BUSY_MS}
repeat t = redis.call('TIME') until t[1] * 1000 + t[2] / 1000 > ends
"""


@pytest.mark.parametrize("others", [0, 12], ids=["few", "many"])
async def test_out_of_memory_still_lets_go(own_server: RedisServer, open_store: OpenStore, others: int) -> None:
    """A full server refuses new locks, yet those it has can be renewed, handed on, withdrawn and released."""
    store = await open_store(own_server.url)
    behind = [acquire(f"other {number}", priority=-5) for number in range(others)]
    await store.apply([acquire("a"), *behind, acquire("b", priority=1), acquire("c")])
    own_server.command("CONFIG", "SET", "maxmemory", "1")
    refused = await answer(store, acquire("x", key=OTHER), o.Failed)
    assert "maxmemory" in refused.message
    assert own_server.command("EXISTS", key(OTHER, "record")) == 0
    await answer(store, acquire("d"), o.Failed)
    assert isinstance((await store.apply([renew("c")]))[0], o.Queued)
    await answer(store, renew("a", tokens=3, details="new"), o.Renewed)
    released = await answer(store, release("a", then=acquire("e")), o.Released)
    assert released.granted == ("b",)
    assert isinstance(released.then, o.Queued)
    await answer(store, withdraw("c"), o.Withdrawn)
    assert (await answer(store, release("b"), o.Released)).granted == ("e",)
    alone = await answer(store, release("e", then=acquire("f")), o.Released)
    assert isinstance(alone.then, o.Granted)
    await answer(store, release("f"), o.Released)
    assert "raise maxmemory" in " ".join((await store.health()).problems)
    own_server.command("CONFIG", "SET", "maxmemory", "0")
    await answer(store, acquire("x", key=OTHER), o.Granted)


async def test_a_full_server_can_be_opened(own_server: RedisServer, open_store: OpenStore) -> None:
    """An operator can connect to a full server, to take locks away."""
    own_server.command("CONFIG", "SET", "maxmemory", "1")
    for client in ("first", "second"):
        store = await open_store(own_server.url, client)
        await answer(store, release("nothing"), o.NotHeld)


async def test_misconf(own_server: RedisServer, open_store: OpenStore) -> None:
    """A server that cannot save refuses with its reason, and serves again once it can."""
    store = await open_store(own_server.url)
    own_server.command("CONFIG", "SET", "save", "3600 1")
    (own_server.folder / "dump.rdb").mkdir()  # in the way of the snapshot
    own_server.command("BGSAVE")
    async with asyncio.timeout(10):
        while own_server.command("INFO", "persistence")["rdb_last_bgsave_status"] != "err":
            await asyncio.sleep(0.01)
    refused = await answer(store, acquire(), o.Failed)
    assert "disk" in refused.message
    own_server.command("CONFIG", "SET", "stop-writes-on-bgsave-error", "no")
    await answer(store, acquire(), o.Granted)


async def test_a_right_removed(own_server: RedisServer, open_store: OpenStore) -> None:
    """A right that is taken away is named as such, for the commands that need it."""
    own_server.command("ACL", "SETUSER", "worker", "on", ">secret", "~*", "&*", "+@all")
    store = await open_store(f"unix://worker:secret@{own_server.socket_path}")
    own_server.command("ACL", "SETUSER", "worker", "-set")
    refused = await answer(store, acquire(), o.Failed)
    assert refused.remedy.endswith(f"ACL SETUSER <the user> {DOCUMENTED_RIGHTS}")
    own_server.command("ACL", "SETUSER", "worker", "-evalsha")
    with pytest.raises(StoreRefused, match="right"):
        await store.apply([acquire()])
    own_server.command("ACL", "SETUSER", "worker", "+evalsha", "+set")
    await answer(store, acquire(), o.Granted)


#: Not HRANDFIELD, which only those need who look at a resource with more than 64 holders.
KEPT_BY = [
    word.replace("+", "-") for word in re.findall(r"\+(?:[gs]et|del|h[a-z]+|z[a-z]+|pexpire)\b", DOCUMENTED_RIGHTS)
]
KEPT_BY.remove("-hrandfield")


@pytest.mark.parametrize("missing", [*KEPT_BY, "-publish", "-subscribe", "resetchannels", "-eval -evalsha"])
async def test_a_missing_right_is_found_at_once(own_server: RedisServer, open_store: OpenStore, missing: str) -> None:
    """A user without one of the rights is turned away when the store is opened, not when the right is first needed."""
    own_server.command("ACL", "SETUSER", "worker", "on", ">secret", "~*", "&*", "+@all", *missing.split())
    with pytest.raises(StoreRefused, match="right"):
        await open_store(f"unix://worker:secret@{own_server.socket_path}")


async def test_the_documented_rights_are_enough(own_server: RedisServer, open_store: OpenStore) -> None:
    """The access rule in docs/stores/redis.md gives all that locks need."""
    own_server.command("ACL", "SETUSER", "worker", "on", ">secret", *DOCUMENTED_RIGHTS.split())
    store = await open_store(f"unix://worker:secret@{own_server.socket_path}")
    await answer(store, acquire("a"), o.Granted)
    await answer(store, acquire("b", client="d"), o.Queued)
    await answer(store, renew("b", ttl_ms=100), o.Queued)
    assert [key async for key, _ in store.scan(None)] == [KEY]
    assert not [problem for problem in (await store.health()).problems if "forbidden" in problem]
    own_server.command("CLIENT", "KILL", "TYPE", "normal", "USER", "worker")
    with pytest.raises(StoreUnavailable):
        await store.apply([renew("a")])
    await answer(store, renew("a"), o.Renewed)
    assert "errorstat_NOPERM" not in own_server.command("INFO", "errorstats")


async def test_without_info_it_is_best_effort(own_server: RedisServer, open_store: OpenStore) -> None:
    """A server that will not tell what it is serves all the same, and is trusted least."""
    own_server.command("ACL", "SETUSER", "worker", "on", ">secret", *DOCUMENTED_RIGHTS.split(), "-info", "-config")
    own_server.command("CONFIG", "SET", "appendonly", "yes")
    own_server.command("CONFIG", "SET", "appendfsync", "always")
    store = await open_store(f"unix://worker:secret@{own_server.socket_path}")
    await answer(store, acquire("a"), o.Granted)
    assert store.capabilities.grade is Grade.BEST_EFFORT
    assert "+info" in " ".join((await store.health()).problems)


async def test_script_flush(server: RedisServer, open_store: OpenStore) -> None:
    """A server that has forgotten the script is given it again within the same call."""
    store = await open_store(server.url)
    keys = [ResourceKey("p", f"n{number}") for number in range(300)]
    for _ in range(5):
        server.command("SCRIPT", "FLUSH")
        outcomes = await store.apply([acquire("a", key=key) for key in keys])
        assert len(outcomes) == len(keys)
        assert all(isinstance(outcome, o.Granted) for outcome in outcomes)


@pytest.mark.parametrize(
    "url",
    [
        "unix://{path}",
        "unix://{path}?db=1",
        "unix://someone:secret@{path}",
        "redis://127.0.0.1:{port}",
        "redis://127.0.0.1:{port}/1",
        "redis://someone:secret@127.0.0.1:{port}",
    ],
)
async def test_maxclients(open_store: OpenStore, url: str) -> None:
    """A server that takes no more connections is named as such, whatever a login sends, and however the server ends it."""
    most = 4
    with RedisServer.start(tcp=True, config={"maxclients": most}) as server, contextlib.ExitStack() as lines:
        server.command("ACL", "SETUSER", "someone", "on", ">secret", "~*", "&*", "+@all")
        url = url.format(path=server.socket_path, port=server.port)
        store = await open_store(url)
        for _ in range(most):
            line = lines.enter_context(socket.socket(socket.AF_UNIX))
            line.connect(server.socket_path)
        for number in range(10):
            with pytest.raises(StoreUnavailable, match="maxclients is reached") as caught:
                await open_store(url, f"late {number}")
            assert "raise maxclients" in caught.value.remedy
        lines.close()
        store._wire.drop()
        await complaints(store, acquire())


async def test_busy(own_server: RedisServer, open_store: OpenStore) -> None:
    """A server held up by a script of somebody else is unavailable, and serves again afterwards."""
    own_server.command("CONFIG", "SET", "busy-reply-threshold", "10")
    store = await open_store(own_server.url)
    slow = asyncio.create_task(asyncio.to_thread(own_server.command, "EVAL", SLOW_SCRIPT, 0))
    said = ""
    while not slow.done():
        said += await complaints(store, acquire())
    assert "busy" in said
    await answer(store, acquire(), o.Granted)


async def test_loading(open_store: OpenStore) -> None:
    """A server that still loads its data is unavailable, not empty: the lease is there when it is up."""
    slowly = {"key-load-delay": 400, "loading-process-events-interval-bytes": 1024}
    with RedisServer.start(config=slowly) as server:
        store = await open_store(server.url, command_timeout=0.5)
        await answer(store, acquire(ttl_ms=60_000), o.Granted)
        server.command("EVAL", "for i = 1, 1000 do redis.call('SET', 'k' .. i, i) end", 0)
        server.command("SAVE")
        server.kill()
        server.launch(wait=False)
        assert "loading" in await complaints(store, renew())
        await answer(store, renew(), o.Renewed)


async def complaints(store: RedisStore, command: c.Command) -> str:
    """What the store says of itself until it does the command."""
    said = []
    while True:
        try:
            await store.apply([command])
        except StoreUnavailable as error:
            said.append(str(error))
        else:
            return " ".join(said)


async def test_a_foreign_key_fails_alone(server: RedisServer, open_store: OpenStore) -> None:
    """A key that somebody else put in the way fails the commands for that resource, and no other of the batch."""
    store = await open_store(server.url)
    for put, look in (("SET", "GET"), ("RPUSH", "LPOP")):
        server.command(put, key(KEY, "record"), "mine")
        before, failed, after = await store.apply([acquire("a", key=OTHER), acquire("b"), release("a", key=OTHER)])
        assert isinstance(before, o.Granted)
        assert isinstance(failed, o.Failed)
        assert "foreign key" in failed.message
        assert isinstance(after, o.Released)
        assert server.command(look, key(KEY, "record")) == "mine"
        server.command("DEL", key(KEY, "record"))


async def test_another_layout_is_refused(server: RedisServer, open_store: OpenStore) -> None:
    """A record, or a whole database, of another layout is not touched."""
    store = await open_store(server.url)
    for lonely_or_shared in (b"\xc3", b"\xc2"):
        server.command("SET", key(KEY, "record"), lonely_or_shared + b"\x63\x01\x02\x03")
        with pytest.raises(StoreIncompatible, match="layout version 99"):
            await store.apply([acquire()])
    server.command("SET", "asynclock:epoch", "99:1700000000000000")
    with pytest.raises(StoreIncompatible, match="layout version 99"):
        await open_store(server.url, "d")


def test_an_old_server_is_refused() -> None:
    """Redis before 7.0 lacks commands that the script uses."""
    with pytest.raises(StoreIncompatible, match=r"7\.0 or newer"):
        admit(Server(version="6.2.14"), where="there", strict=False, replicas=0)


@pytest.mark.parametrize(
    "config", [{"maxmemory-policy": "allkeys-lru", "appendonly": "yes", "appendfsync": "always"}, {}]
)
async def test_strict_refuses_what_can_lose_locks(open_store: OpenStore, config: dict[str, str]) -> None:
    """In strict mode a server that evicts, or that forgets in a crash, is not used at all; by default it is used and named."""
    with RedisServer.start(config=config) as server:
        with pytest.raises(StoreRefused, match=r"strict.*(noeviction|appendfsync)"):
            await open_store(server.url, strict=True)
        store = await open_store(server.url)
        assert (await store.health()).status == "degraded"


async def test_a_durable_server_has_no_problems(open_store: OpenStore) -> None:
    """Appendfsync always makes a server durable, and strict mode content."""
    with RedisServer.start(durable=True) as server:
        store = await open_store(server.url, strict=True)
        health = await store.health()
        assert (health.status, health.grade, health.problems) == ("healthy", Grade.DURABLE, ())
        assert store.capabilities.grade is Grade.DURABLE


async def confirmed(primary: RedisServer) -> None:
    """Wait until a replica confirms a write.

    WAIT speaks of what its own connection has written: on a new one every replica that is connected confirms nothing at once.
    """
    async with asyncio.timeout(60), AsyncRedis(unix_socket_path=primary.socket_path) as line:
        while True:
            await line.set("written", "")
            if await line.wait(1, 100) == 1:
                await line.delete("written")
                return


async def test_replicas_confirm_or_nothing_is_granted(open_store: OpenStore) -> None:
    """With replicas asked for, a grant counts when they have it; without them there is none."""
    at_once = {"repl-diskless-sync-delay": 0}
    with RedisServer.start(tcp=True, config=at_once) as primary, RedisServer.start() as replica:
        with pytest.raises(StoreUnavailable, match="0 of 1 replicas"):
            await open_store(primary.url, replicas=1, command_timeout=6)
        replica.command("REPLICAOF", "127.0.0.1", primary.port)
        await confirmed(primary)
        # A replica on a busy machine may take seconds to confirm: that is no failure here.
        store = await open_store(primary.url, replicas=1, command_timeout=60)
        assert store.capabilities.grade is Grade.REPLICATED
        await answer(store, acquire(), o.Granted)
        assert replica.command("EXISTS", key(KEY, "record")) == 1
        with pytest.raises(StoreUnavailable, match=r"is a replica .*name the primary"):
            await open_store(replica.url)


async def test_a_stopped_server(own_server: RedisServer, open_store: OpenStore) -> None:
    """A server that does not answer costs the command timeout, never more, and all is well when it answers again."""
    store = await open_store(own_server.url, command_timeout=0.3)
    await answer(store, acquire("a"), o.Granted)
    own_server.pause()
    started = time.monotonic()
    for _ in range(2):
        with pytest.raises(StoreUnavailable, match=r"within 0\.3 s"):
            await store.apply([renew("a")])
    assert (await store.health()).status == "down"
    assert time.monotonic() - started < 1.5
    own_server.resume()
    await answer(store, renew("a"), o.Renewed)


async def test_closing_on_a_stopped_server(own_server: RedisServer, open_store: OpenStore) -> None:
    """aclose() does not wait for a server that is stopped, even with a megabyte still to be sent, and leaves no task."""
    store = await open_store(own_server.url, command_timeout=0.3)
    own_server.pause()
    with pytest.raises(StoreUnavailable):
        await store.apply([acquire("a", key=ResourceKey("p", str(n)), details="x" * 4000) for n in range(512)])
    started = time.monotonic()
    await store.aclose()
    assert time.monotonic() - started < 1
    assert asyncio.all_tasks() == {asyncio.current_task()}
    with pytest.raises(StoreUnavailable, match="closed"):
        await store.apply([acquire()])
    own_server.resume()


async def test_a_cancelled_batch_costs_its_connection(server: RedisServer, open_store: OpenStore) -> None:
    """After a cancel in the middle the next batch gets its own answers, not those of the cancelled one."""
    store = await open_store(server.url)
    for steps in range(8):
        batch = asyncio.create_task(store.apply([acquire(f"id{steps}", wait=False)]))
        for _ in range(steps):
            await asyncio.sleep(0)
        batch.cancel()
        await asyncio.gather(batch, return_exceptions=True)
        assert [type(outcome) for outcome in await store.apply([withdraw("nobody"), release("nobody")])] == [
            o.Withdrawn,
            o.NotHeld,
        ]
