"""What goes wrong below: each trouble is named with its remedy, in time, and leaves nothing behind."""

import asyncio
import errno
import os
import sqlite3
import threading
import time
from pathlib import Path

import pytest
from sqlite_clients import acquire, opened, release

from asynclock.errors import StoreRefused, StoreUnavailable
from asynclock.model.outcomes import Granted, Released
from asynclock.stores.sqlite import database as database_module
from asynclock.stores.sqlite.doorbell import Bell
from asynclock.stores.sqlite.faults import refused, translated
from asynclock.stores.sqlite.mounts import shared_file_system
from asynclock.stores.sqlite.sidecar import Sidecar


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


async def test_a_disk_that_does_not_answer(store_of) -> None:
    """The caller gets StoreUnavailable in time, nothing given up is done later, and what had begun is finished first."""
    store = await store_of(command_timeout=0.5)
    stuck = threading.Event()
    errand = asyncio.create_task(store._ask(lambda attachment: stuck.wait(20)))
    await asyncio.sleep(0)
    with pytest.raises(StoreUnavailable, match=r"did not answer within 0\.5 s"):
        await store.apply([acquire("given up")])
    with pytest.raises(StoreUnavailable):
        await errand
    stuck.set()
    [answer] = await store.apply([acquire("x")])
    assert isinstance(answer, Granted)


async def test_closing_does_not_wait_for_a_disk(store_of) -> None:
    """aclose() keeps its second even if the thread cannot end yet, and the thread takes its things along when it does."""
    store = await store_of()
    writer, stuck = store._writer, threading.Event()
    errand = asyncio.create_task(store._ask(lambda attachment: stuck.wait(20)))
    await asyncio.sleep(0)
    began = time.monotonic()
    await store.aclose()
    assert time.monotonic() - began < 1
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
    store = await store_of(command_timeout=0.1)
    sidecar, log = Sidecar(path), path.with_name("locks.db-wal")
    assert sidecar.try_take()
    before = log.read_bytes()
    with pytest.raises(StoreUnavailable, match="another process"):
        await store.apply([acquire("x")])
    assert log.read_bytes() == before
    sidecar.close()
    assert isinstance((await store.apply([acquire("x")]))[0], Granted)


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


def test_this_directory_is_local() -> None:
    """The table of mounts of this machine can be read, and the tests run on a local disk."""
    assert shared_file_system(Path(__file__).resolve().parent) is None


def test_no_table_of_mounts_is_no_refusal(monkeypatch) -> None:
    """Where mounts cannot be listed, nothing is known against a directory."""
    monkeypatch.setattr("asynclock.stores.sqlite.mounts._TABLE", Path("/nonexistent"))
    assert shared_file_system(Path("/")) is None
