"""Real processes on one file: exclusion, crashes, stops, forks, and waking each other."""

import asyncio
import gc
import os
import signal
import sqlite3
import statistics
import time
from pathlib import Path

import pytest
from sqlite_clients import acquire, key, release

from asynclock.errors import StoreUnavailable
from asynclock.model.commands import Inspect
from asynclock.model.outcomes import Granted, Inspected, Released
from asynclock.stores.sqlite.sidecar import Sidecar


async def lines(process: asyncio.subprocess.Process) -> list[str]:
    out, _ = await process.communicate()
    return out.decode().split()


async def test_processes_exclude_each_other_and_tokens_grow(path: Path, spawn) -> None:
    """Four processes that add to one number never lose an addition, and never are refused with "database is locked"."""
    path.with_name("tally").write_text("0")
    workers = [await spawn("count", f"c{n}", 50) for n in range(4)]
    tokens = [[int(token) for token in await lines(worker)] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0, 0, 0]
    assert path.with_name("tally").read_text() == "200"
    assert len(set().union(*tokens)) == 200
    assert all(mine == sorted(mine) for mine in tokens)


async def test_sigkill_loses_nothing_acknowledged(path: Path, store_of, spawn) -> None:
    """However a client dies, the grants it was told of stand, and the file works on."""
    store = await store_of()
    for turn in range(4):
        workers = [await spawn("churn", f"k{turn}-{n}", 30) for n in range(2)]
        heads = [(await worker.stdout.readline()).decode().split() for worker in workers]
        await asyncio.sleep(0.05 * turn)  # die at some moment or other
        for worker in workers:
            worker.send_signal(signal.SIGKILL)
        for worker, head in zip(workers, heads, strict=True):
            said = head + await lines(worker)
            seen = await store.apply([Inspect(key=key(name)) for name in said[-20:]])
            assert all(isinstance(one, Inspected) and one.capacity == 1 for one in seen)
    assert await intact(store)


async def test_sigkill_in_the_middle_of_a_transaction(store_of, spawn) -> None:
    """What a dead client had half written never was, and nobody waits for it."""
    store = await store_of()
    worker = await spawn("stall", "victim")
    await worker.stdout.readline()
    worker.kill()
    [answer] = await store.apply([acquire("x")])
    assert isinstance(answer, Granted)
    assert await store._ask(lambda a: a.database._ask("SELECT count(*) FROM records WHERE name = 'half'")) == 0
    assert await intact(store)


async def test_a_writer_that_stands_still_costs_others_their_timeout_only(store_of, spawn) -> None:
    """While a process is stopped inside a transaction, others get StoreUnavailable in time; then all goes on by itself."""
    store = await store_of(command_timeout=0.3)
    worker = await spawn("stall", "sleeper")
    await worker.stdout.readline()
    began = time.monotonic()
    with pytest.raises(StoreUnavailable, match="another process has been writing"):
        await store.apply([acquire("x")])
    assert time.monotonic() - began < 1
    assert (await store.health()).status == "healthy"
    worker.stdin.write(b"\n")
    await worker.communicate()
    [answer] = await store.apply([acquire("x")])
    assert isinstance(answer, Granted)


async def test_a_store_waiting_for_its_turn_closes_at_once(store_of, spawn) -> None:
    """aclose() does not wait for other people's transactions."""
    store = await store_of(command_timeout=30)
    worker = await spawn("stall", "sleeper")
    await worker.stdout.readline()
    waiting = asyncio.create_task(store.apply([acquire("x")]))
    await asyncio.sleep(0)
    began = time.monotonic()
    await store.aclose()
    assert time.monotonic() - began < 1
    with pytest.raises(StoreUnavailable, match="closed"):
        await waiting


async def test_a_shell_in_a_transaction_is_waited_for(path: Path, store_of) -> None:
    """Somebody with sqlite3 open on the file, who knows nothing of our turn, delays and does not break us."""
    store = await store_of()
    shell = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    shell.execute("BEGIN IMMEDIATE")
    asyncio.get_running_loop().call_later(0.1, shell.execute, "COMMIT")
    [answer] = await store.apply([acquire("x")])
    shell.close()
    assert isinstance(answer, Granted)


async def test_the_doorbell_wakes_another_process(store_of, spawn, record_property) -> None:
    """A waiter in another process hears of its grant without having asked."""
    store = await store_of()
    worker = await spawn("wait", "w")
    delays = []
    for turn in range(30):
        assert await worker.stdout.readline() == b"ready\n"
        await store.apply([acquire(f"x{turn}")])
        worker.stdin.write(b"\n")
        assert await worker.stdout.readline() == b"Queued\n"
        sent = time.clock_gettime(time.CLOCK_BOOTTIME)
        await store.apply([release(f"x{turn}")])
        kind, when = (await worker.stdout.readline()).split()
        assert kind == b"Granted"
        delays.append(float(when) - sent)
    record_property("woken_after_us", round(statistics.median(delays) * 1e6))  # about 250 here, commit included
    assert statistics.median(delays) < 1


async def test_a_child_by_fork_leaves_its_parents_store_alone(path: Path, store_of) -> None:
    """In a child every call says what happened, and neither its errors nor its end disturb the parent."""
    store = await store_of()
    await store.apply([acquire("x")])
    child = os.fork()
    if child == 0:  # pragma: no cover - measured in the parent only
        said = 1
        try:
            store.apply([release("x")]).send(None)
        except StoreUnavailable as error:
            said = 0 if "child process" in str(error) else 2
        finally:
            del store
            gc.collect()
            os._exit(said)
    _, status = await asyncio.to_thread(os.waitpid, child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    [answer] = await store.apply([release("x")])
    assert isinstance(answer, Released)
    assert (await store.health()).clients == 1


def test_a_child_does_not_keep_its_parents_turn(path: Path) -> None:
    """A lock lives as long as any copy of its descriptor: a child that outlives a killed parent must have closed its own."""
    reader, writer = os.pipe()
    parent = os.fork()
    if parent == 0:  # pragma: no cover - measured in the test's own process only
        sidecar = Sidecar(path)
        child = os.fork()
        if child == 0:
            os.write(writer, b"%d\n" % os.getpid())
            signal.pause()
        sidecar.try_take()
        os.write(writer, b"taken\n")
        signal.pause()
    os.close(writer)
    said = b""
    while said.count(b"\n") < 2:
        said += os.read(reader, 100)
    os.close(reader)
    os.kill(parent, signal.SIGKILL)
    os.waitpid(parent, 0)
    try:
        mine = Sidecar(path)
        assert mine.try_take()
        mine.close()
    finally:
        os.kill(next(int(word) for word in said.split() if word != b"taken"), signal.SIGKILL)


@pytest.mark.slow
async def test_checkpoints_beside_writers_in_other_processes(path: Path, store_of, spawn) -> None:
    """With checkpoints all the time, by several processes that write all the time, the log stays short and the file whole."""
    store = await store_of()
    workers = [await spawn("churn", f"w{n}", 3, 100_000) for n in range(3)]
    largest, log = 0, Path(f"{path}-wal")
    outs = asyncio.gather(*(lines(worker) for worker in workers))
    while not outs.done():
        largest = max(largest, log.stat().st_size)  # noqa: ASYNC240 - a look
        await asyncio.wait([outs], timeout=0.01)
    said = await outs
    assert min(len(names) for names in said) > 20
    assert largest < 1_000_000
    for names in said:
        seen = await store.apply([Inspect(key=key(name)) for name in names[-20:]])
        assert all(isinstance(one, Inspected) and one.capacity == 1 for one in seen)
    assert await intact(store)


async def intact(store) -> bool:
    return await store._ask(lambda a: a.database._ask("PRAGMA integrity_check")) == "ok"
