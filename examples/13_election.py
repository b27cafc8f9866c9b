"""A leader among replicas: one works, the others stand by, and when it is killed the next one takes over.

Three processes stand for election as the scheduler of a shop. The leader writes what it did under its term's token, so a
leader that was stopped and wakes up late would be refused. Whoever wants to know who leads observes. The first leader is
killed, the second resigns.
"""

import asyncio
import contextlib
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path

import asynclock

TTL = 1.5
#: The higher is elected first, if both stand; nobody is deposed.
REPLICAS = {"main": 10, "spare": 5, "last": 0}


class Book:
    """What was done, and in which term. It takes nothing from a term that is older than the newest it has seen."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None, timeout=5)
        self._database.execute("CREATE TABLE IF NOT EXISTS done (who TEXT, token INTEGER)")
        self._fence = asynclock.SqliteFence(self._database, "scheduler")

    def close(self) -> None:
        self._database.close()

    def write(self, who: str, token: int) -> None:
        with self._database:
            self._database.execute("BEGIN IMMEDIATE")
            self._fence.check_now(token)
            self._database.execute("INSERT INTO done VALUES (?, ?)", (who, token))

    def terms(self) -> list[tuple[str, int]]:
        """Who led in which term, in the order of what they did."""
        rows = self._database.execute("SELECT who, token FROM done ORDER BY rowid").fetchall()
        return list(dict.fromkeys(rows))


async def replica(url: str, folder: Path, name: str) -> None:
    """A process of the shop; a line from its parent makes it resign."""
    async with asynclock.connect(url, client_name=name) as client:
        election = client.election("scheduler", project="shop", ttl=TTL, priority=REPLICAS[name])
        with contextlib.closing(Book(folder / "book.db")) as book:
            told = asyncio.create_task(asyncio.to_thread(sys.stdin.readline))
            async with election.lead(metadata={"version": 7}) as term:
                book.write(name, term.token)
                while not told.done():  # the work; stopped at its next await if the term is lost
                    await asyncio.sleep(0.02)
                    book.write(name, term.token)


async def start(url: str, folder: Path, name: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, __file__, url, str(folder), name, stdin=asyncio.subprocess.PIPE
    )


def resign(process: asyncio.subprocess.Process) -> None:
    assert process.stdin is not None
    process.stdin.write(b"resign\n")


async def next_leader(leaders: AsyncIterator[asynclock.Leader | None], book: Book) -> asynclock.Leader:
    """The next that is seen, when it has begun its work; between two terms there is a moment without one."""
    while (leader := await anext(leaders)) is None:
        pass
    print(f"{leader.client_name} leads, process {leader.pid} on {leader.host}, {leader.metadata}")
    while (leader.client_name, leader.token) not in book.terms():  # noqa: ASYNC110 - of another process
        await asyncio.sleep(0.02)
    return leader


async def main(url: str, folder: Path) -> None:
    replicas = {}
    book = Book(folder / "book.db")
    async with asynclock.connect(url) as client:
        election = client.election("scheduler", project="shop", ttl=TTL)
        async with aclosing(election.observe()) as leaders:
            assert await anext(leaders) is None
            replicas["main"] = await start(url, folder, "main")
            first = await next_leader(leaders, book)
            for name in ("last", "spare"):
                replicas[name] = await start(url, folder, name)
            while len((await client.inspect("scheduler", project="shop")).waiters) < 2:  # noqa: ASYNC110 - of other processes
                await asyncio.sleep(0.05)

            replicas["main"].kill()
            killed = time.monotonic()
            second = await next_leader(leaders, book)
            print(
                f"elected within {time.monotonic() - killed:.1f} s of the death of {first.client_name} (ttl {TTL:g} s)"
            )

            resign(replicas["spare"])
            third = await next_leader(leaders, book)
            resign(replicas["last"])
            assert await anext(leaders) is None
        assert [await process.wait() for process in replicas.values()] == [-9, 0, 0]

    with contextlib.closing(book):
        assert book.terms() == [(one.client_name, one.token) for one in (first, second, third)]
    assert [first.client_name, second.client_name, third.client_name] == ["main", "spare", "last"]
    assert first.token < second.token < third.token
    print("three terms, one after the other, each with a larger token")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        store, where, name = sys.argv[1:]
        asyncio.run(replica(store, Path(where), name))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            asyncio.run(main(os.environ.get("ASYNCLOCK_URL", f"sqlite:///{scratch}/locks.db"), Path(scratch)))
