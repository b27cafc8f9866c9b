"""The file of shared events: beside the database and in nobody's way, private, bounded in age, and never a reason to fail."""

import asyncio
import sqlite3
import stat
import sys
import threading
import time

import pytest

import asynclock
from asynclock.errors import StoreRefused, StoreUnavailable
from asynclock.stores.sqlite import stream as stream_module
from asynclock.stores.sqlite.stream import SQLiteStream
from asynclock.stores.stream import KEEP_SECONDS, SharedEvent

#: Another process that shares what it does.
WORKER = """
import asyncio, asynclock, sys

async def main():
    async with asynclock.connect(sys.argv[1], share_events=True) as client:
        for _ in range(20):
            async with client.lock("n"):
                pass

asyncio.run(main())
"""


@pytest.fixture
def stream(path):
    made = SQLiteStream(path)
    yield made
    made.close()


@pytest.fixture
def file(path):
    return path.with_name(f"{path.name}-events")


def entries(*numbers):
    return [SharedEvent("a", number, b"{}") for number in numbers]


def numbers(read):
    return [entry.number for entry in read]


async def test_the_file_is_made_by_the_first_who_shares_and_is_private(stream, file):
    """Looking creates nothing; what is created is its owner's alone."""
    assert await stream.past(5) == []
    assert not file.exists()
    await stream.publish(entries(0))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_sharing_leaves_the_database_alone(path, file):
    """Not one write of the locks' own file is for events: while that file cannot be written, sharing goes on."""
    async with asynclock.connect(f"sqlite:///{path}", share_events=True) as client:
        async with client.lock("n"):
            pass
        with sqlite3.connect(path, isolation_level=None) as shell:
            shell.execute("BEGIN IMMEDIATE")
            feed = client.events(everywhere=True, last=1)
            async with asyncio.timeout(5), feed:
                client._open.tell(asynclock.events.StoreUp(at=0.0, client="c", down=1.0))
                while type(await anext(feed)).__name__ != "StoreUp":
                    pass
            shell.execute("ROLLBACK")
        shell.close()


async def test_old_events_are_deleted(stream, monkeypatch):
    """What is older than a day goes with the next that comes."""
    now = time.time()
    for ago, number in ((KEEP_SECONDS + 5, 1), (KEEP_SECONDS - 100, 2)):
        monkeypatch.setattr(stream_module.time, "time", lambda ago=ago: now - ago)
        await stream.publish(entries(number))
    monkeypatch.setattr(stream_module.time, "time", lambda: now)
    await stream.publish(entries(3))
    assert numbers(await stream.past(10)) == [2, 3]


async def test_a_file_that_is_deleted_in_use_is_made_anew(path, stream, file):
    """Writers write and readers read on in the new one, from its beginning."""
    reader = SQLiteStream(path)
    await stream.publish(entries(*range(5)))
    assert numbers(await reader.past(2)) == [3, 4]
    file.unlink()
    assert await reader.read(10) == []
    await stream.publish(entries(5))
    await stream.publish(entries(6, 7))
    assert numbers(await reader.read(10)) == [5, 6, 7]
    reader.close()


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"no database at all " * 100, "is damaged; delete it"), (None, "no event file of this asynclock")],
)
async def test_a_file_that_is_none_of_ours_is_refused(path, stream, file, content, message):
    """It is not written to, and the locks work all the same."""
    if content is None:
        with sqlite3.connect(file) as foreign:
            foreign.execute("CREATE TABLE events (a)")
        foreign.close()
        content = file.read_bytes()
    file.write_bytes(content)
    for attempt in (stream.publish(entries(1)), stream.past(1), stream.read(1)):
        with pytest.raises(StoreRefused, match=message):
            await attempt
    assert file.read_bytes() == content
    async with asynclock.connect(f"sqlite:///{path}") as client, client.lock("n"):
        pass


async def test_damage_within_the_file_is_refused(path, stream, file):
    """With what helps."""
    reader = SQLiteStream(path)
    await stream.publish([SharedEvent("a", number, b"x" * 3000) for number in range(50)])
    body = bytearray(file.read_bytes())
    body[4096:] = b"\xff" * (len(body) - 4096)
    file.write_bytes(body)
    with pytest.raises(StoreRefused, match="delete it: it holds nothing but shared events"):
        await reader.past(100)
    reader.close()


async def test_a_busy_file_is_tried_again_later(stream, file, monkeypatch):
    """Another's transaction is waited for, and then it is Unavailable: publish the same again."""
    monkeypatch.setattr(stream_module, "_BUSY_SECONDS", 0.1)
    await stream.publish(entries(0))
    with sqlite3.connect(file, isolation_level=None) as shell:
        shell.execute("BEGIN EXCLUSIVE")
        other = SQLiteStream(file.with_name(file.name.removesuffix("-events")))
        with pytest.raises(StoreUnavailable, match="locked"):
            await other.publish(entries(1))
        shell.execute("ROLLBACK")
        await other.publish(entries(1))
        other.close()
    shell.close()
    assert numbers(await stream.past(10)) == [0, 1]


async def test_a_read_that_is_cancelled_in_the_thread_loses_nothing(stream, path):
    """What the thread had found already is found again."""
    reader = SQLiteStream(path)
    await reader.past(0)
    await stream.publish(entries(1, 2))
    for _ in range(20):
        reading = asyncio.create_task(reader.read(10))
        await asyncio.sleep(0)
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
    assert numbers(await reader.read(10)) == [1, 2]
    reader.close()


async def test_its_thread_ends_with_it(path):
    """Nothing runs on after close, and nothing can be asked any more."""
    before = set(threading.enumerate())
    stream = SQLiteStream(path)
    await stream.publish(entries(1))
    (thread,) = set(threading.enumerate()) - before
    stream.close()
    stream.close()
    thread.join(5)
    assert not thread.is_alive()
    with pytest.raises(StoreUnavailable, match="closed"):
        await stream.past(1)


async def test_processes_share_one_file(path):
    """Whoever runs on this machine reads what all of them share, each client's events in its own order."""
    url = f"sqlite:///{path}"
    async with asynclock.connect(url) as client, client.events(kinds="granted", everywhere=True) as feed:
        workers = [await asyncio.create_subprocess_exec(sys.executable, "-c", WORKER, url) for _ in range(2)]
        seen = []
        async with asyncio.timeout(30):
            while len(seen) < 2 * 20:
                seen.append(await anext(feed))
        for worker in workers:
            assert await worker.wait() == 0
    for one in {event.client for event in seen}:
        tokens = [event.token for event in seen if event.client == one]
        assert len(tokens) == 20
        assert tokens == sorted(tokens)
    assert feed.dropped == 0
