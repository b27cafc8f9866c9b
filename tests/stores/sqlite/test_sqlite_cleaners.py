"""Whoever cleans up old files may remove what clients ring each other by: they notice, make it anew, and say so."""

# ruff: noqa: ASYNC240 - these tests are about files, and no other task is kept waiting

import asyncio
import logging
from pathlib import Path

import pytest
from sqlite_clients import acquire, release

import asynclock
from asynclock.model.outcomes import Busy, Granted
from asynclock.stores.protocol import Granted as GrantedNotice
from asynclock.stores.protocol import StoreForgot
from asynclock.stores.sqlite import writer as writer_module
from asynclock.stores.sqlite.doorbell import bell_name
from asynclock.stores.sqlite.store import SQLiteStore

#: Far longer than anything here takes.
PATIENCE = 30.0


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients look after their sockets so often that a test need not wait for it."""
    monkeypatch.setattr(writer_module, "LOOK_SECONDS", 0.02, raising=False)


@pytest.fixture
def clients(path: Path) -> Path:
    return path.with_name("locks.db-clients")


def remove(entry: Path) -> None:
    """At once: nobody may put anything into a directory that is half removed."""
    away = entry.parent.with_name(f"{entry.parent.name}-away") / entry.name
    away.parent.mkdir(exist_ok=True)
    entry.rename(away)


async def woken(store: SQLiteStore, waiter: SQLiteStore) -> None:
    """``waiter`` hears of it when ``store`` makes room for it."""
    await store.apply([acquire("held", "c")])
    await waiter.apply([acquire("waits", "c", client="c2")])
    await store.apply([release("held", "c")])
    async with asyncio.timeout(PATIENCE):
        async for notice in waiter.notices():
            if isinstance(notice, GrantedNotice):
                assert notice.id == "waits"
                return


async def healthy_again(store: SQLiteStore, what: str) -> None:
    seen = await store.health()
    assert (seen.status, seen.subscriber) == ("degraded", "listening")
    [problem] = [problem for problem in seen.problems if "was removed" in problem]
    assert what in problem
    assert "keep what cleans up old files away from" in problem


async def test_a_socket_that_was_removed_is_made_anew(
    path: Path, clients: Path, store_of, until, caplog: pytest.LogCaptureFixture
) -> None:
    """A client that only waits notices it, too; it is logged, and health tells of it."""
    caplog.set_level(logging.WARNING, "asynclock.stores.sqlite")
    store, waiter = await store_of("c1"), await store_of("c2")
    assert (await waiter.health()).status == "healthy"
    socket = clients / bell_name("c2")
    for times in ("", " 2 times"):
        before = waiter._bell
        socket.unlink()
        await until(lambda before=before: waiter._bell is not before)
        assert socket.is_socket()
        await healthy_again(waiter, f"the socket of this client was removed{times} and made anew")
    await woken(store, waiter)
    assert f"'{clients}' was removed in use" in caplog.text
    assert (await store.health()).status == "healthy"


async def test_a_busy_client_looks_as_well(clients: Path, store_of) -> None:
    """One that always has something to do never waits for work."""
    store = await store_of("c1")
    socket = clients / bell_name("c1")
    socket.unlink()
    async with asyncio.timeout(PATIENCE):
        while not socket.exists():
            waiting = [store.apply([acquire(f"x{n}", f"n{n}"), release(f"x{n}", f"n{n}")]) for n in range(20)]
            await asyncio.gather(*waiting)


async def test_a_directory_that_was_removed_is_made_anew(path: Path, clients: Path, store_of, until) -> None:
    """By clients that only wait, too: all meet again in the new one, and nothing is forgotten."""
    store, waiter = await store_of("c1"), await store_of("c2")
    await store.apply([acquire("x")])
    bells = store._bell, waiter._bell
    remove(clients)
    await until(lambda: store._bell is not bells[0] and waiter._bell is not bells[1])
    await healthy_again(waiter, "the socket of this client was removed")
    [held] = await waiter.apply([acquire("y", client="c2", wait=False)])
    assert isinstance(held, Busy)
    await woken(store, waiter)


async def test_a_loss_of_all_is_told_as_such(path: Path, clients: Path, store_of) -> None:
    """What looks after sockets does not open a file that was made anew, of which the next command has to tell."""
    store = await store_of("c1")
    await store.apply([acquire("x")])
    for entry in sorted(path.parent.iterdir(), reverse=True):
        remove(entry)
        await asyncio.sleep(0.05)  # looks come in between
    with pytest.raises(StoreForgot):
        await store.apply([acquire("y")])
    assert isinstance((await store.apply([acquire("y")]))[0], Granted)


async def test_a_file_that_a_failure_closed_is_opened_by_one_that_waits(store_of, until) -> None:
    """It is given its turn as soon as there is one, though it has nothing to ask."""
    store, waiter = await store_of("c1"), await store_of("c2")
    await waiter._ask(lambda _: waiter._writer._detach())
    await until(lambda: waiter._writer._attachment is not None)
    await woken(store, waiter)


async def test_a_file_that_was_replaced_while_it_was_closed_is_told(path: Path, store_of) -> None:
    """After a failure the file is opened again: another one there has none of the leases."""
    store = await store_of("c1")
    await store.apply([acquire("x")])
    await store._ask(lambda _: store._writer._detach())
    await store._ask(lambda attachment: attachment.database.now_us())
    [still] = await store.apply([acquire("y", wait=False)])
    assert isinstance(still, Busy)
    await store._ask(lambda _: store._writer._detach())
    path.unlink()
    with pytest.raises(StoreForgot, match="removed or replaced in use"):
        await store.apply([acquire("y")])
    assert isinstance((await store.apply([acquire("y")]))[0], Granted)


async def test_a_socket_that_the_loop_does_not_watch_is_not_made_again(store_of, monkeypatch) -> None:
    """It was closed in good order: health says what is the matter, and nobody is accused of having removed it."""

    def fail(*_args: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(asyncio.get_running_loop(), "add_reader", fail)
    store = await store_of()
    for _ in range(5):
        await store.apply([acquire("x"), release("x")])
        await asyncio.sleep(0.03)
    assert not store._removals
    assert (await store.health()).subscriber == "polling"


async def test_a_hand_over_is_fast_after_a_clean_up(path: Path, clients: Path, until) -> None:
    """As users see it: the task that waits has the lock long before it would have asked by itself."""
    url = f"sqlite:///{path}"
    async with asynclock.connect(url) as one, asynclock.connect(url) as other:
        lease = await one.lock("x", ttl=60).acquire()
        waiting = asyncio.create_task(other.lock("x", ttl=60).acquire().__aenter__())
        while not (await one.inspect("x")).waiters:
            await asyncio.sleep(0.01)
        stores = [client._open.store for client in (one, other)]
        bells = [store._bell for store in stores]
        for socket in clients.iterdir():
            socket.unlink()
        await until(lambda: all(store._bell is not bell for store, bell in zip(stores, bells, strict=True)))
        began = asyncio.get_running_loop().time()
        await lease.release()
        held = await waiting
        assert asyncio.get_running_loop().time() - began < 2
        await held.release()
