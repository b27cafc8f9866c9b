"""A client in a process of its own: ``sqlite_worker.py VERB DATABASE …``. It prints a line for each thing that happened."""

import asyncio
import sys
import time
from pathlib import Path
from threading import Event

from sqlite_clients import acquire, key, opened, release

from asynclock.model.commands import Withdraw
from asynclock.model.outcomes import Granted, Queued
from asynclock.stores.sqlite import database
from asynclock.stores.sqlite.attachment import Attachment
from asynclock.stores.sqlite.sidecar import Patience


def say(*words: object) -> None:
    print(*words, flush=True)  # noqa: T201 - to the test that started this


async def count(path: Path, client: str, rounds: str) -> None:
    """Add to a number in a file, one at a time, as a program without any other lock would."""
    store = await opened(path, client, command_timeout=20)
    tally = path.with_name("tally")
    for turn in range(int(rounds)):
        [answer] = await store.apply([acquire(f"{client}-{turn}", client=client, wait=True)])
        while not isinstance(answer, Granted):
            assert isinstance(answer, Queued), answer
            [answer] = await store.apply([acquire(f"{client}-{turn}", client=client)])
        before = int(tally.read_text() or 0)
        await asyncio.sleep(0)
        tally.write_text(str(before + 1))
        say(answer.token)
        await store.apply([release(f"{client}-{turn}")])
    await store.aclose()


async def churn(path: Path, client: str, seconds: str, wal_limit: str = "16000000") -> None:
    """Many small transactions on names of its own; says each grant that was acknowledged."""
    database.WAL_LIMIT = int(wal_limit)
    store = await opened(path, client, command_timeout=20)
    end = time.monotonic() + float(seconds)
    turn = 0
    while time.monotonic() < end:
        name = f"{client}-{turn}"
        await store.apply([acquire(name, name, client=client, details="x" * 2000)])
        say(name)
        if turn >= 20:
            await store.apply([release(f"{client}-{turn - 20}", f"{client}-{turn - 20}")])
        turn += 1
    await store.aclose()


async def wait(path: Path, client: str) -> None:
    """Queue, then say when the bell rang, on the clock that all processes share."""
    store = await opened(path, client)
    say("ready")
    while await asyncio.to_thread(sys.stdin.readline):
        [answer] = await store.apply([acquire(client, client=client)])
        say(type(answer).__name__)
        notice = await anext(store.notices())
        say(type(notice).__name__, time.clock_gettime(time.CLOCK_BOOTTIME))
        await store.apply([Withdraw(key=key(), id=client)])
        say("ready")
    await store.aclose()


async def stall(path: Path, client: str) -> None:
    """Stand still in the middle of a transaction that has written, until told to go on."""
    store = await opened(path, client)
    entered = asyncio.Event()
    loop = asyncio.get_running_loop()

    def stand(attachment: Attachment) -> None:
        with attachment.database.transaction(Patience(time.monotonic() + 5, Event())):
            attachment.database.records.fetch([key()])
            attachment.database._connection.execute("INSERT INTO records VALUES ('p', 'half', 1, x'00')")
            loop.call_soon_threadsafe(entered.set)
            sys.stdin.readline()

    task = asyncio.create_task(store._ask(stand))
    await entered.wait()
    say("standing")
    await task
    await store.aclose()


if __name__ == "__main__":
    verb = {"count": count, "churn": churn, "wait": wait, "stall": stall}[sys.argv[1]]
    asyncio.run(verb(Path(sys.argv[2]), *sys.argv[3:]))
