"""A name is any text without control characters, kept exactly: one name, one lock, and nothing else in the store is touched."""

import asyncio
import secrets
import unicodedata
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

import asynclock
from tests.chaos.backends import talk, url_of
from tests.servers import RedisServer

pytestmark = pytest.mark.usefixtures("leakless")

ACCENTED = "caf\u00e9"
#: Names that one or the other store, shell, page or terminal would take for something else; each beside its double.
EXACT = (
    *("../../x", "x", "..", ".", "/", "//", "a/b", "/etc/passwd"),
    *("}{", "{}", "{a}", "a}", "%7D%7B", "%", "%25"),
    *("a*", "a", "ab", "*", "?", "[ab]", "b", "\\", "\\\\", "a\\*"),
    *("<script>alert(1)</script>", "&lt;script&gt;", "'; DROP TABLE records; --", '"', "'", "`id`", "$(id)", "-rf"),
    *(unicodedata.normalize("NFC", ACCENTED), unicodedata.normalize("NFD", ACCENTED), "cafe"),
    *(" ", "  ", "a ", " a", "A", "\u00a0", "\u200b", "\u202eevil", "\u2028", "\ufeff", "\U0001f512", "\ufffd"),
    *("x" * 512, "x" * 511, "\U0001f512" * 128, "None", "0", "default/a"),
)
REFUSED = {
    "empty": "",
    "line feed": "a\nb",
    "carriage return, line feed": "a\r\nSET x y\r\n",
    "escape": "\x1b[31mred",
    "nul": "a\0b",
    "delete": "a\x7f",
    "next line": "a\u0085b",
    "lone surrogate": "a\ud800b",
    "513 bytes": "x" * 513,
    "513 bytes of characters": "\U0001f512" * 128 + "x",
    "1 MB": "x" * 1_000_000,
    "bytes": b"a",
    "number": 7,
    "nothing": None,
}


@pytest.fixture
async def client(url: str) -> AsyncIterator[asynclock.Client]:
    async with asynclock.connect(url) as client:
        yield client


async def test_every_name_is_a_lock_of_its_own(client: asynclock.Client) -> None:
    """All names can be held at the same time, each is found under exactly its name, and the listing gives it back."""
    assert len(set(EXACT)) == len(EXACT)
    async with AsyncExitStack() as held, asyncio.timeout(30):
        tokens = {name: (await held.enter_async_context(client.lock(name).acquire(timeout=5))).token for name in EXACT}
        for name, token in tokens.items():
            seen = await client.inspect(name)
            assert (seen.name, [holder.token for holder in seen.holders]) == (name, [token])
        assert sorted([seen.name async for seen in client.resources()]) == sorted(EXACT)


async def test_every_project_is_a_world_of_its_own(client: asynclock.Client) -> None:
    """What looks like a pattern in a project's name matches no other project, and a slash moves no border."""
    async with AsyncExitStack() as held, asyncio.timeout(30):
        for project in EXACT:
            await held.enter_async_context(client.lock("x", project=project).acquire(timeout=5))
        await held.enter_async_context(client.lock("b/c", project="a").acquire(timeout=5))
        await held.enter_async_context(client.lock("c", project="a/b").acquire(timeout=5))
        for project in EXACT:
            found = {(seen.project, seen.name) async for seen in client.resources(project)}
            more = {"a": {("a", "b/c")}, "a/b": {("a/b", "c")}}.get(project, set())
            assert found == {(project, "x")} | more


async def test_an_error_shows_any_name_harmlessly(client: asynclock.Client) -> None:
    """Errors and representations are one printable line, whatever the resource is called."""
    for name in EXACT:
        lock = client.lock(name)
        async with lock.acquire() as lease:
            with pytest.raises(asynclock.LockTimeout) as caught:
                await lock.acquire(timeout=0)
            for text in (str(caught.value), repr(lock), repr(lease), repr(client.rwlock(name))):
                assert text.isprintable()
                assert len(text) < 800
        assert repr(client.semaphore(name, permits=2)).isprintable()


@pytest.mark.parametrize("name", REFUSED.values(), ids=REFUSED)
async def test_what_cannot_be_a_name_is_refused(name: str) -> None:
    """The refusal is typed, of one short printable line, and comes before anything is asked of the store."""
    async with asynclock.connect("memory://") as client:
        for attempt in (
            lambda: client.lock(name),
            lambda: client.lock("a", project=name),
            lambda: client.rwlock(name),
            lambda: client.semaphore("a", permits=1, project=name),
        ):
            with pytest.raises(asynclock.ConfigurationError) as caught:
                attempt()
            assert str(caught.value).isprintable()
            assert len(str(caught.value)) < 300
        with pytest.raises(asynclock.ConfigurationError):
            await client.inspect(name)
        if name is not None:  # none is the default there
            with pytest.raises(asynclock.ConfigurationError):
                client.lock("a", owner=name)


async def test_foreign_keys_of_a_redis_server_stay_as_they_are(server: RedisServer) -> None:
    """Locks of any name change no key that is not theirs, however much it looks like theirs."""
    foreign = ["a", "ab", "../../x", "asynclock", "asynclock-a", "asynclock:", "asynclock:{default/a}", "{default/a}"]
    for key in foreign:
        talk(server, "SET", key, f"value of {key}")
    talk(server, "RPUSH", "list", "one", "two")
    before = [talk(server, "DUMP", key) for key in [*foreign, "list"]]
    async with asynclock.connect(server.url) as client:
        for name in EXACT:
            async with client.lock(name).acquire():
                pass
            await client.force_release(name, reason="nobody holds it")
        assert [seen.name async for seen in client.resources()] == []
    assert [talk(server, "DUMP", key) for key in [*foreign, "list"]] == before


async def test_other_files_beside_a_database_stay_as_they_are(tmp_path: Path) -> None:
    """A name is never a path: everything that locks write is called as the database is, or stands in it."""
    folder = tmp_path / "deep" / "er"
    folder.mkdir(parents=True)
    (folder / "x").write_text("mine")
    (tmp_path / "x").write_text("mine")
    with url_of("sqlite", folder) as url:
        async with asynclock.connect(url) as client:
            for name in EXACT:
                async with client.lock(name, project=name).acquire():
                    pass
    ours = folder / "locks.db"
    found = await asyncio.to_thread(lambda: list(tmp_path.rglob("*")))
    strange = [path for path in found if not str(path).startswith(str(ours))]
    assert sorted(strange) == sorted([tmp_path / "deep", folder, folder / "x", tmp_path / "x"])
    assert (folder / "x").read_text() == (tmp_path / "x").read_text() == "mine"


async def test_a_name_that_was_never_used_is_idle(client: asynclock.Client) -> None:
    """Looking at a name makes nothing of it."""
    name = secrets.token_hex(8)
    assert (await client.inspect(name)).idle
    assert [seen.name async for seen in client.resources()] == []
