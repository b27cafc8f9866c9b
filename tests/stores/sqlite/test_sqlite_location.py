"""From a URL to a file that is ours to use, and all the files that are not."""

# ruff: noqa: ASYNC240 - these tests are about files, and no other task is kept waiting

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_clients import acquire, opened, release

from asynclock.errors import ConfigurationError, StoreIncompatible, StoreRefused
from asynclock.model.outcomes import Busy, Granted, Released
from asynclock.stores.protocol import StoreForgot
from asynclock.stores.sqlite import default_url, location
from asynclock.stores.sqlite.location import path_of
from asynclock.stores.sqlite.mounts import Mount


@pytest.fixture
def on(monkeypatch) -> Callable[[Mount], None]:
    """Has every directory be on a mount."""
    return lambda mount: monkeypatch.setattr(location, "mount_above", lambda directory: mount)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("sqlite:////var/lib/locks.db", "/var/lib/locks.db"),
        ("sqlite:///locks.db", f"{Path.cwd()}/locks.db"),
        ("sqlite:///sub/locks.db", f"{Path.cwd()}/sub/locks.db"),
        ("sqlite:////tmp/a%3Fb%23%20c.db", "/tmp/a?b# c.db"),
    ],
)
def test_three_slashes_then_the_path(url: str, expected: str) -> None:
    """The URL of a file is read as SQLAlchemy reads it, so nobody has to learn another one."""
    assert str(path_of(url)) == expected


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///"])
def test_no_path_is_the_default_file(url: str, monkeypatch, tmp_path: Path) -> None:
    """Without a path everybody who asks meets at the same file of this user."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert path_of(url) == tmp_path / "asynclock" / "asynclock.db"
    assert default_url() == f"sqlite:///{tmp_path}/asynclock/asynclock.db"
    assert path_of(default_url()) == path_of(url)
    monkeypatch.setenv("XDG_STATE_HOME", "/odd?names#and 100%25")
    assert str(path_of(default_url())) == "/odd?names#and 100%25/asynclock/asynclock.db"
    monkeypatch.setenv("XDG_STATE_HOME", "relative/is/invalid")
    assert path_of(url) == Path.home() / ".local/state/asynclock/asynclock.db"


def test_the_default_url_costs_no_sqlite3() -> None:
    """Settings ask for the default URL in every program, also in those that use Redis."""
    program = (
        "import sys; from asynclock.stores.sqlite import default_url; default_url(); print('sqlite3' in sys.modules)"
    )
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run([sys.executable, "-c", program], env=env, check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("sqlite:////tmp/a.db?timeout=3", "'timeout'"),
        ("sqlite://host/a.db", "three slashes"),
        ("sqlite://a.db", "three slashes"),
        ("sqlite:///:memory:", "memory://"),
        ("sqlite:////tmp/", "does not name a file"),
        ("sqlite:////tmp/a%00b", "control character"),
        ("sqlite:////tmp/a.db%0A", "control character"),
        ("sqlite:////tmp/a.db?", "no parameters"),
        ("sqlite:////tmp/a.db?x", "no parameters"),
        ("sqlite://user:hunter2@host/a.db", r"user:\*\*\*@host.* three slashes"),
    ],
)
def test_a_wrong_url_is_explained(url: str, said: str) -> None:
    """What is ignored in a URL misleads: every part that means nothing here is an error that names it."""
    with pytest.raises(ConfigurationError, match=said) as caught:
        path_of(url)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("variable", ["XDG_STATE_HOME", "HOME"])
def test_the_default_file_is_in_no_directory_that_was_mistyped(variable: str, monkeypatch, tmp_path: Path) -> None:
    """A line feed behind a variable would make a second database, and locks that exclude nobody."""
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.setenv(variable, f"{tmp_path}/a\nb")
    with pytest.raises(ConfigurationError, match="control character"):
        default_url()
    if variable == "XDG_STATE_HOME":
        monkeypatch.setenv(variable, f"{tmp_path}\n")
        assert path_of("sqlite://") == tmp_path / "asynclock" / "asynclock.db"


async def test_a_network_file_system_is_refused(path: Path, on: Callable[[Mount], None]) -> None:
    """It is refused by name before any file is made there."""
    on(Mount("/", "nfs4"))
    with pytest.raises(StoreRefused, match=r"is on nfs4.*or Redis"):
        await opened(path)
    assert not path.exists()


@pytest.mark.parametrize("mount", [Mount("/", "fuse.newfs"), Mount("/", "fuse"), Mount("/", "newfs", local=False)])
async def test_strict_refuses_what_may_be_shared(path: Path, on: Callable[[Mount], None], mount: Mount) -> None:
    """Of a file system that nobody knows it is not known that locks hold; without strict it is used, and doctor warns."""
    on(mount)
    with pytest.raises(
        StoreRefused, match=rf"strict is set, and .* is on {mount.kind}, which several machines may share"
    ):
        await opened(path, strict=True)
    assert not path.exists()
    await (await opened(path)).aclose()


async def test_everything_made_is_private(path: Path, store_of) -> None:
    """Details of holders are nobody else's business: 0600 and 0700, whatever the umask."""
    before = os.umask(0)
    try:
        store = await store_of()
        await store.apply([acquire("x")])
    finally:
        os.umask(before)
    modes = {entry.name: stat.S_IMODE(entry.stat().st_mode) for entry in path.parent.iterdir()}
    private = {"locks.db": 0o600, "locks.db-wal": 0o600, "locks.db-shm": 0o600, "locks.db-clients": 0o700}
    assert modes == private


async def test_only_the_default_directory_is_created(tmp_path: Path, monkeypatch, store_of) -> None:
    """A missing directory in a path that somebody wrote is more likely a slip than a wish."""
    with pytest.raises(StoreRefused, match="does not exist; create it"):
        await opened(tmp_path / "missing" / "locks.db")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    await store_of(at=path_of("sqlite://"))
    assert stat.S_IMODE((tmp_path / "state" / "asynclock").stat().st_mode) == 0o700


async def test_foreign_owners_are_refused(path: Path, monkeypatch) -> None:
    """A file or a symbolic link that another user made is that user's decision, not ours."""
    path.touch()
    link = path.with_name("link.db")
    link.symlink_to(path)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    for name in (path, link):
        with pytest.raises(StoreRefused, match=f"belongs to user {os.getuid()}"):
            await opened(name)


async def test_one_file_by_two_names(path: Path, store_of) -> None:
    """A symbolic link leads to the same locks; a second hard link would lead to a second journal, and is refused."""
    link = path.with_name("link.db")
    link.symlink_to(path)
    first, second = await store_of("c1"), await store_of("c2", at=link)
    await first.apply([acquire("x")])
    [answer] = await second.apply([acquire("y", client="c2", wait=False)])
    assert not isinstance(answer, Granted)
    os.link(path, path.with_name("hard.db"))
    with pytest.raises(StoreRefused, match="hard links"):
        await opened(path.with_name("hard.db"))


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.mkdir(), "not a regular file"),
        (lambda path: path.write_bytes(b"these are no locks " * 100), "is not a SQLite database"),
        (lambda path: foreign(path, "CREATE TABLE t (x)"), "another program's database"),
        (lambda path: foreign(path, "PRAGMA application_id = 7"), "another program's database"),
        (lambda path: path.with_name("locks.db-clients").touch(), "is not a directory of this user"),
    ],
    ids=["directory", "text", "tables", "marked", "sidecar"],
)
async def test_what_is_not_ours_is_refused_and_left_alone(path: Path, make, said: str) -> None:
    """Somebody else's file is never written to, not even to be opened."""
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StoreRefused, match=said):
        await opened(path)
    assert not before or path.read_bytes() == before


async def test_another_layout_is_refused(path: Path) -> None:
    """A database of another version is not guessed at."""
    await (await opened(path)).aclose()
    foreign(path, "PRAGMA user_version = 99")
    with pytest.raises(StoreIncompatible, match="layout version 99"):
        await opened(path)


async def test_a_full_disk_is_refused_and_recovers(store_of) -> None:
    """The error says what is full; what was held stays held, and once there is room all goes on."""
    store = await store_of()
    await store.apply([acquire("x")])
    await store._ask(lambda a: a.database._ask("PRAGMA max_page_count = 1"))
    with pytest.raises(StoreRefused, match="the disk is full"):
        await store.apply([acquire(f"y{n}", f"y{n}", details="z" * 3000) for n in range(9)])
    await store._ask(lambda a: a.database._ask("PRAGMA max_page_count = 100000"))
    again, released = await store.apply([acquire("y0", "y0"), release("x")])
    assert isinstance(again, Granted)
    assert isinstance(released, Released)


async def test_a_damaged_file_is_refused(path: Path) -> None:
    """Damage is named, with the way out, instead of being worked upon."""
    await (await opened(path)).aclose()
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\xff" * 3996
    path.write_bytes(data)
    with pytest.raises(StoreRefused, match=r"is damaged .*move the file"):
        await opened(path)


async def test_a_file_removed_in_use_is_told_once_and_made_anew(path: Path, store_of) -> None:
    """Its leases are forgotten, which clients must hear before anything else; then locking goes on in the new file."""
    store, other = await store_of("c1"), await store_of("c2")
    [first] = await store.apply([acquire("x")])
    for entry in list(path.parent.iterdir()):
        removed(entry)
    for one in (store, other):
        with pytest.raises(StoreForgot, match="removed or replaced"):
            await one.apply([acquire("y", "other")])
    [second] = await store.apply([acquire("z", "b")])
    assert second.token > first.token
    await woken_by(store, other)


async def test_a_file_removed_in_use_tells_how_long_its_leases_last(path: Path, store_of) -> None:
    """Also those of other clients, and those that were given after this one had looked last."""
    store, other = await store_of("c1"), await store_of("c2")
    await store.apply([acquire("x", ttl_ms=1_000)])
    await other.apply([acquire("y", "other", client="c2", ttl_ms=50_000)])
    for entry in list(path.parent.iterdir()):
        removed(entry)
    with pytest.raises(StoreForgot) as told:
        await store.apply([acquire("z", "other")])
    assert 20.0 < told.value.longest_ttl <= 50.0


async def test_a_sidecar_removed_in_use_is_made_anew(path: Path, store_of) -> None:
    """Nothing is forgotten with it: the records are in the file; turns and bells find each other again."""
    store, other = await store_of("c1"), await store_of("c2")
    await store.apply([acquire("x")])
    removed(path.with_name("locks.db-clients"))
    [held] = await other.apply([acquire("y", client="c2", wait=False)])
    assert isinstance(held, Busy)
    await store.apply([release("x")])
    await woken_by(store, other)


async def test_a_log_removed_in_use_is_refused(path: Path, store_of) -> None:
    """What was committed last is in the log: to go on without it would be to give leases away that others hold."""
    store, other = await store_of("c1"), await store_of("c2")
    await store.apply([acquire("x")])
    removed(path.with_name("locks.db-wal"))
    for one in (store, other, store):
        with pytest.raises(StoreRefused, match=r"write-ahead log .* was removed"):
            await one.apply([acquire("y", "other")])


async def woken_by(store, other) -> None:
    """``other`` hears of it when ``store`` makes room."""
    await store.apply([acquire("held", "c")])
    await other.apply([acquire("waits", "c", client="c2")])
    await store.apply([release("held", "c")])
    async with asyncio.timeout(5):
        assert [notice.id async for notice in first_granted(other)] == ["waits"]


async def first_granted(store):
    async for notice in store.notices():
        if hasattr(notice, "token"):
            yield notice
            return


def removed(entry: Path) -> None:
    if entry.is_dir():
        for socket in entry.iterdir():
            socket.unlink()
        entry.rmdir()
    else:
        entry.unlink()


def foreign(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_file_system_that_is_mounted_read_only(tmp_path: Path) -> None:
    """The cause is named, and not the rights of a directory that nobody could change there."""
    script = f"mount -t tmpfs -o ro none {tmp_path} && exec {sys.executable} -m asynclock locks --url sqlite:///{tmp_path}/locks.db"
    probe = subprocess.run(
        ["unshare", "-rm", "mount", "-t", "tmpfs", "-o", "ro", "none", tmp_path], check=False, timeout=60
    )
    if probe.returncode:
        pytest.skip("this machine lets nobody mount")
    answer = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert answer.returncode == 3
    assert f"'{tmp_path}' is on a file system that is mounted read-only; name a path" in answer.stderr
    assert "rights" not in answer.stderr
