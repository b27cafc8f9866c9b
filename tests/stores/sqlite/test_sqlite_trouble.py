"""What goes wrong below: each trouble is named with its remedy, in time, and leaves nothing behind."""

import asyncio
import errno
import os
import sqlite3
import threading
from pathlib import Path

import pytest
from sqlite_clients import acquire, opened, release

from asynclock.errors import StoreRefused, StoreUnavailable
from asynclock.model.outcomes import Granted, Released
from asynclock.stores.protocol import Resync
from asynclock.stores.sqlite import attachment as attachment_module
from asynclock.stores.sqlite import database as database_module
from asynclock.stores.sqlite.doorbell import Bell
from asynclock.stores.sqlite.faults import refused, translated
from asynclock.stores.sqlite.sidecar import Sidecar

#: Far longer than anything here takes.
PATIENCE = 30.0


@pytest.mark.parametrize(
    ("code", "kind", "said"),
    [
        (sqlite3.SQLITE_BUSY, StoreUnavailable, "locked by another process"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreUnavailable, "locked by another process"),
        (sqlite3.SQLITE_FULL, StoreRefused, "free space"),
        (sqlite3.SQLITE_IOERR_FSYNC, StoreRefused, "check the disk"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, StoreRefused, "check the rights"),
        (sqlite3.SQLITE_CORRUPT_VTAB, StoreRefused, "leases begin anew"),
        (sqlite3.SQLITE_MISUSE, StoreRefused, "answered with an error"),
    ],
)
def test_result_codes_have_a_meaning(code: int, kind: type, said: str) -> None:
    """Extended codes mean what their primary code means, and every error says what would help."""
    error = sqlite3.OperationalError("the library's own words")
    error.sqlite_errorcode = code
    answer = translated(error, "/x/locks.db")
    assert type(answer) is kind
    assert said in str(answer)
    assert "'/x/locks.db'" in str(answer)
    assert "the library's own words" in str(answer)


def test_the_system_has_its_say_too() -> None:
    """A full disk is told from missing rights."""
    assert "free space" in str(refused(OSError(errno.ENOSPC, "No space left on device"), "/x"))
    assert "rights" in str(refused(PermissionError(errno.EACCES, "Permission denied"), "/x"))


async def test_a_directory_without_rights_is_refused(path: Path, monkeypatch) -> None:
    """SQLite needs companions beside its file, so a writable file alone is not enough."""
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(StoreRefused, match="may not create files"):
        await opened(path)


async def test_a_failed_open_leaves_nothing(path: Path) -> None:
    """No thread, no socket and no file: a refusal is as if nobody had come."""
    threads = threading.active_count()
    with pytest.raises(StoreRefused):
        await opened(path.parent / "missing" / "locks.db")
    assert threading.active_count() == threads
    assert list(path.parent.iterdir()) == []


async def test_a_disk_that_does_not_answer(store_of, fast_forward) -> None:
    """The caller gets StoreUnavailable in time, nothing given up is done later, and what had begun is finished first."""
    store = await store_of(command_timeout=300)
    stuck = threading.Event()
    errand = asyncio.create_task(store._ask(lambda attachment: stuck.wait(PATIENCE)))
    await asyncio.sleep(0)
    given_up = asyncio.create_task(store.apply([acquire("given up")]))
    await asyncio.sleep(0)
    await fast_forward(301)
    with pytest.raises(StoreUnavailable, match=r"did not answer within 300 s; its disk or this machine is too slow"):
        await given_up
    with pytest.raises(StoreUnavailable):
        await errand
    stuck.set()
    [answer] = await store.apply([acquire("x")])
    assert isinstance(answer, Granted)


async def test_closing_does_not_wait_for_a_disk(store_of, fast_forward) -> None:
    """aclose() keeps its second even if the thread cannot end yet, and the thread takes its things along when it does."""
    store = await store_of(command_timeout=300)
    writer, stuck = store._writer, threading.Event()
    errand = asyncio.create_task(store._ask(lambda attachment: stuck.wait(PATIENCE)))
    await asyncio.sleep(0)
    closing = asyncio.create_task(store.aclose())
    await asyncio.sleep(0)
    await fast_forward(0.9)
    async with asyncio.timeout(PATIENCE / 2):
        await closing
    assert not stuck.is_set()
    stuck.set()
    await errand
    await writer._ended
    assert writer._attachment is None


async def test_trouble_with_a_checkpoint_fails_nobody(path: Path, store_of, monkeypatch) -> None:
    """A reader that holds the log up delays emptying it; commands go on, and health says so when the log has grown."""
    monkeypatch.setattr(database_module, "WAL_LIMIT", 20_000)
    monkeypatch.setattr("asynclock.stores.sqlite.store.WAL_LIMIT", 20_000)
    store = await store_of()
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM records").fetchall()
    for turn in range(30):
        _, back = await store.apply([acquire(f"x{turn}", details="y" * 4000), release(f"x{turn}")])
        await store.apply([acquire(f"k{turn}", f"k{turn}", details="y" * 4000)])
        assert isinstance(back, Released)
    seen = await store.health()
    assert seen.status == "degraded"
    assert "end the reader" in seen.problems[0]
    reader.execute("COMMIT")
    reader.close()
    for turn in range(30):
        await store.apply([release(f"k{turn}", f"k{turn}")])
    assert (await store.health()).status == "healthy"


async def test_nobody_writes_out_of_turn(path: Path, store_of) -> None:
    """While another holds the turn, as who checkpoints does, nothing is written: SQLite's WAL-reset bug needs both at once."""
    store = await store_of(command_timeout=2.0)
    sidecar, log = Sidecar(path), path.with_name("locks.db-wal")
    assert sidecar.try_take()
    before = log.read_bytes()
    with pytest.raises(StoreUnavailable, match=f"another process has been writing to the database '{path}'.*fuser"):
        await store.apply([acquire("x")])
    assert log.read_bytes() == before
    sidecar.close()
    assert isinstance((await store.apply([acquire("x")]))[0], Granted)


async def test_a_timer_that_rings_early_names_the_writer(path: Path, store_of, until, fast_forward) -> None:
    """The loop may give a command up before the thread does: the reason is another process's turn all the same."""
    store = await store_of(command_timeout=300)
    sidecar = Sidecar(path)
    assert sidecar.try_take()
    held_up = asyncio.create_task(store.apply([acquire("x")]))
    await until(store._writer.waits_for_turn)
    behind = asyncio.create_task(store._ask(lambda attachment: attachment.clients()))
    await asyncio.sleep(0)
    await fast_forward(301)
    for late in (held_up, behind):
        with pytest.raises(StoreUnavailable, match="another process has been writing"):
            await late
    sidecar.close()


async def test_a_disk_that_does_not_answer_after_a_wait(path: Path, store_of, until, fast_forward, monkeypatch) -> None:
    """Whoever has got its turn is kept by the disk, and not by the process that had the turn before."""
    store = await store_of(command_timeout=300)
    begun, stuck = threading.Event(), threading.Event()
    monkeypatch.setattr(attachment_module, "_decide", lambda *_: (begun.set(), stuck.wait(PATIENCE), 1 // 0))
    sidecar = Sidecar(path)
    assert sidecar.try_take()
    late = asyncio.create_task(store.apply([acquire("x")]))
    await until(store._writer.waits_for_turn)
    sidecar.close()
    await asyncio.to_thread(begun.wait, PATIENCE)
    await fast_forward(301)
    with pytest.raises(StoreUnavailable, match="did not answer within 300 s"):
        await late
    stuck.set()


async def test_a_bell_without_its_directory_is_an_os_error(path: Path) -> None:
    """What cannot be bound is closed again and said, for the store to go on without."""
    sidecar = Sidecar(path)
    sidecar.path.rmdir()
    with pytest.raises(FileNotFoundError):
        Bell(sidecar, "c")
    sidecar.close()
    sidecar.close()


async def test_a_program_error_is_the_senders_alone(store_of) -> None:
    """A command that nobody can carry out fails its own batch, not those that share its transaction."""
    store = await store_of()
    wrong, right = await asyncio.gather(
        store.apply([acquire("x", "lone \udc80")]), store.apply([acquire("y")]), return_exceptions=True
    )
    assert isinstance(wrong, UnicodeEncodeError)
    assert isinstance(right[0], Granted)


async def test_no_error_ends_the_thread(store_of, monkeypatch) -> None:
    """An error outside of every job is told to those whose jobs it struck, and the next are done: a dead thread tells nobody."""
    store = await store_of(command_timeout=5)
    with monkeypatch.context() as patch:

        def fail(*_args: object) -> None:
            raise ZeroDivisionError("a fault of ours")

        patch.setattr("asynclock.stores.sqlite.writer.Writer._commit", fail)
        for _ in range(2):
            with pytest.raises(StoreUnavailable, match="ZeroDivisionError: a fault of ours"):
                await store.apply([acquire("x")])
        with pytest.raises(StoreUnavailable, match="ZeroDivisionError"):
            await store._ask(lambda attachment: attachment.clients())
    assert isinstance((await store.apply([acquire("x")]))[0], Granted)


async def test_a_store_is_not_deaf_for_want_of_a_descriptor(path: Path, monkeypatch) -> None:
    """A doorbell that cannot be made now is no reason to go without one for as long as the store is open."""

    def fail(*_args: object) -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as patch:
        patch.setattr("asynclock.stores.sqlite.attachment.Bell", fail)
        with pytest.raises(StoreUnavailable, match="Too many open files"):
            await opened(path)
    store = await opened(path)
    assert (await store.health()).subscriber == "listening"
    await store.aclose()


async def test_a_loop_that_can_watch_no_more_is_said(store_of, monkeypatch) -> None:
    """Where the doorbell cannot be watched, the store works without notices, and health() says so."""

    def fail(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(asyncio.get_running_loop(), "add_reader", fail)
    store = await store_of()
    assert isinstance((await store.apply([acquire("x")]))[0], Granted)
    assert (await store.health()).subscriber == "polling"


async def test_a_notice_that_meets_a_lack_of_memory_is_made_up_for(path: Path, store_of, monkeypatch) -> None:
    """A client that could not be rung is told to ask, as soon as it can be."""
    first, second = await store_of("c1"), await store_of("c2")
    await first.apply([acquire("x")])
    await second.apply([acquire("y", client="c2")])

    class Short:
        """A socket for which the kernel has no memory."""

        def __init__(self, real: object) -> None:
            self.real = real

        def __getattr__(self, name: str) -> object:
            return getattr(self.real, name)

        def sendto(self, *_args: object) -> None:
            raise OSError(errno.ENOBUFS, "No buffer space available")

    ringer = first._writer._attachment.ringer
    real, ringer._socket = ringer._socket, Short(ringer._socket)
    await first.apply([release("x")])
    ringer._socket = real
    async with asyncio.timeout(10):
        async for notice in second.notices():
            if isinstance(notice, Resync):
                break


def test_a_lack_is_told_from_a_fault(monkeypatch) -> None:
    """SQLite says only that it cannot open a file; whether there is a descriptor for it is asked of the system."""
    error = sqlite3.OperationalError("unable to open database file")
    error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    assert type(translated(error, "/x")) is StoreRefused
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_NOMEM
    assert type(translated(error, "/x")) is StoreUnavailable
    error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN

    def fail(*_args: object) -> int:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(os, "open", fail)
    assert type(translated(error, "/x")) is StoreUnavailable
    assert type(refused(OSError(errno.ENFILE, "Too many open files in system"), "/x")) is StoreUnavailable
