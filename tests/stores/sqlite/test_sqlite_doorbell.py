"""Bells are hints: they ring soon, block nobody, and say when something was missed."""

import asyncio
import errno
import os
import socket
import stat
import tempfile
from pathlib import Path

import pytest
from sqlite_clients import acquire, opened, release

from asynclock.stores.protocol import Contended, Resync
from asynclock.stores.protocol import Granted as GrantedNotice
from asynclock.stores.sqlite.doorbell import Bell, Ringer, bell_name, census
from asynclock.stores.sqlite.shortcut import shortcut
from asynclock.stores.sqlite.sidecar import Sidecar


async def heard(bell: Bell, count: int) -> list:
    """The next notices that come to a bell."""
    came: asyncio.Queue = asyncio.Queue()
    bell.listen(asyncio.get_running_loop(), came.put_nowait)
    return [await came.get() for _ in range(count)]


async def test_a_full_queue_ends_in_one_resync(path: Path) -> None:
    """A client that does not listen for a while costs the sender nothing, and is told afterwards that it missed something."""
    sidecar = Sidecar(path)
    bell, ringer = Bell(sidecar, "busy"), Ringer(sidecar)
    sent = 0
    while not ringer.owes:
        ringer.ring([("busy", Contended(id=str(sent), contender=-sent))])
        sent += 1
    ringer.settle()
    assert ringer.owes
    got = await heard(bell, sent - 1)
    ringer.settle()
    assert not ringer.owes
    assert got == [Contended(id=str(n), contender=-n) for n in range(sent - 1)]
    assert await heard(bell, 1) == [Resync()]
    for thing in (bell, ringer, sidecar):
        thing.close()


async def test_the_writer_settles_by_itself(path: Path, store_of) -> None:
    """What a deaf client missed is made good without any further command."""
    store = await store_of()
    sidecar = Sidecar(path)
    bell = Bell(sidecar, "deaf")
    await store.apply([acquire(f"x{n}", f"n{n}", client="deaf") for n in range(600)])
    for n in range(600):
        await store.apply([acquire(f"y{n}", f"n{n}", client="c1")])
    came: asyncio.Queue = asyncio.Queue()
    bell.listen(asyncio.get_running_loop(), came.put_nowait)
    async with asyncio.timeout(5):
        while not isinstance(await came.get(), Resync):
            pass
    bell.close()
    sidecar.close()


async def test_many_notices_share_a_datagram(path: Path) -> None:
    """A flood for one client is a few datagrams, in order, and each is whole."""
    sidecar = Sidecar(path)
    bell, ringer = Bell(sidecar, "c"), Ringer(sidecar)
    flood = [GrantedNotice(id=f"{n}", token=n, tokens=1) for n in range(200)]
    ringer.ring([("c", notice) for notice in flood])
    assert await heard(bell, 200) == flood
    for thing in (bell, ringer, sidecar):
        thing.close()


async def test_what_is_not_understood_is_a_resync(path: Path) -> None:
    """A datagram of another version says at least that something happened."""
    sidecar = Sidecar(path)
    bell = Bell(sidecar, "c")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as stranger:
        stranger.sendto(b"\xc1 nonsense", sidecar.address(bell_name("c")))
    assert await heard(bell, 1) == [Resync()]
    bell.close()
    sidecar.close()


async def test_dead_clients_are_swept_away(path: Path, store_of) -> None:
    """A socket nobody listens to is removed, by who rings it or by the next to open; the living and foreign files stay."""
    sidecar = Sidecar(path)
    bells = [Bell(sidecar, name) for name in ("dead", "late", "alive")]
    for bell in bells[:2]:
        bell._socket.close()
    (sidecar.path / "README").touch()
    ringer = Ringer(sidecar)
    ringer.ring([("dead", Resync()), ("never there", Resync())])
    assert not (sidecar.path / bell_name("dead")).exists()
    assert census(sidecar) == (1, [sidecar.path / bell_name("late")])
    await store_of("c1")
    assert {entry.name for entry in sidecar.path.iterdir()} == {"README", bell_name("alive"), bell_name("c1")}
    bells[2].close()
    for thing in (ringer, sidecar):
        thing.close()


async def test_a_long_path_has_a_bell_too(tmp_path: Path, store_of) -> None:
    """A socket's path has 107 bytes at most, a database's 4095: the bell is reached by descriptor."""
    deep = tmp_path / ("d" * 200) / ("e" * 200)
    deep.mkdir(parents=True)
    store, other = await store_of("c1", at=deep / "l.db"), await store_of("c2", at=deep / "l.db")
    await store.apply([acquire("x")])
    await other.apply([acquire("y", client="c2")])
    assert isinstance(await anext(store.notices()), Contended)
    assert store.capabilities.keeps_notices


async def test_without_sockets_the_store_works_and_says_so(path: Path, monkeypatch) -> None:
    """Where Unix sockets are forbidden locks still hold; the runtime is told to poll and health says why."""

    def forbidden(sidecar, client):
        raise PermissionError

    monkeypatch.setattr("asynclock.stores.sqlite.attachment.Bell", forbidden)
    store = await opened(path)
    assert not store.capabilities.keeps_notices
    assert len(await store.apply([acquire("x"), release("x")])) == 2
    assert (await store.health()).status == "degraded"
    await store.aclose()


async def test_nothing_is_left_behind(path: Path, store_of) -> None:
    """A client that closes takes its bell, its thread and SQLite's companions with it."""
    store = await store_of()
    await store.apply([acquire("x")])
    thread = store._writer._thread
    await store.aclose()
    assert not thread.is_alive()
    assert sorted(entry.name for entry in path.parent.rglob("*")) == ["locks.db", "locks.db-clients"]


class Narrow:
    """A socket that takes datagrams of so many bytes, as those of macOS do by default."""

    def __init__(self, real: socket.socket, most: int) -> None:
        self.real, self.most = real, most

    def __getattr__(self, name: str) -> object:
        return getattr(self.real, name)

    def sendto(self, data: bytes, address: str) -> int:
        if len(data) > self.most:
            raise OSError(errno.EMSGSIZE, "Message too long")
        return self.real.sendto(data, address)


async def test_what_is_too_large_for_a_datagram_is_sent_in_parts(path: Path) -> None:
    """In order and whole; a notice that is too large by itself becomes a Resync."""
    sidecar = Sidecar(path)
    bell, ringer = Bell(sidecar, "c"), Ringer(sidecar)
    ringer._socket = Narrow(ringer._socket, 200)
    flood = [GrantedNotice(id=f"{n}", token=n, tokens=1) for n in range(30)]
    ringer.ring([("c", notice) for notice in flood])
    ringer.ring([("c", GrantedNotice(id="x" * 300, token=1, tokens=1))])
    assert await heard(bell, 31) == [*flood, Resync()]
    for thing in (bell, ringer, sidecar):
        thing.close()


async def test_a_shortcut_is_of_this_user_alone(tmp_path: Path, monkeypatch) -> None:
    """One that is missing or leads elsewhere is made anew; a folder that others can write is not used."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    target = tmp_path / "target"
    target.mkdir()
    link = shortcut(target)
    assert link.resolve() == target
    assert stat.S_IMODE(link.parent.stat().st_mode) == 0o700
    link.unlink()
    link.symlink_to(tmp_path)
    assert shortcut(target) == link
    assert link.resolve() == target
    link.unlink()
    assert shortcut(target).resolve() == target
    link.parent.chmod(0o770)
    with pytest.raises(PermissionError, match="is not a directory of this user alone"):
        shortcut(target)


async def test_without_a_way_to_its_sockets_a_store_says_why(path: Path, monkeypatch) -> None:
    """Where there is neither /proc nor a shortcut: it works, and health names the cause."""
    monkeypatch.setattr(os.path, "isdir", lambda _: False)
    monkeypatch.setattr(tempfile, "tempdir", str(path.parent / "missing"))
    deep = path.parent / ("d" * 120)
    deep.mkdir()
    store = await opened(deep / "l.db")
    [problem] = (await store.health()).problems
    assert problem.startswith("there are no Unix sockets here (")
    assert "No such file or directory" in problem
    assert len(await store.apply([acquire("x"), release("x")])) == 2
    await store.aclose()
