"""All at once: the night run of a shop, in three processes, with a crash and an operator.

Workers write invoices. Numbers must have no gap and no double, so they are given out under a lock, and the ledger takes none
without the fencing token. Prices are read under a read/write lock while the shop keeper raises them, the tax office is
asked by two at a time, and urgent invoices come first. One more process is killed while it holds the lock of the numbers:
its lease passes on when its ttl has run out. In the end an operator takes a lock from a task that would never have given it
back.
"""

import asyncio
import contextlib
import itertools
import logging
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import asynclock

# What is lost here is lost on purpose; in a service this warning is what you want to read.
logging.getLogger("asynclock").setLevel(logging.ERROR)

WORKERS = 3
INVOICES_EACH = 8
TTL = 1.5


class Ledger:
    """The invoices. It refuses a write that brings an older token than the newest it has seen."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None, timeout=5)
        self._database.execute(
            "CREATE TABLE IF NOT EXISTS invoice (number INTEGER, who TEXT, price INTEGER, token INTEGER)"
        )
        self._fence = asynclock.SqliteFence(self._database, "numbers")

    def close(self) -> None:
        self._database.close()

    def last_number(self) -> int:
        (number,) = self._database.execute("SELECT coalesce(max(number), 0) FROM invoice").fetchone()
        return int(number)

    def write(self, number: int, who: str, price: int, token: int) -> None:
        with self._database:
            self._database.execute("BEGIN IMMEDIATE")
            self._fence.check_now(token)
            self._database.execute("INSERT INTO invoice VALUES (?, ?, ?, ?)", (number, who, price, token))

    def rows(self) -> Sequence[tuple[int, str, int, int]]:
        return self._database.execute("SELECT number, who, price, token FROM invoice ORDER BY number").fetchall()


class Shop:
    """What every process of the night run shares."""

    def __init__(self, client: asynclock.Client, ledger: Ledger, price: Path) -> None:
        self.ledger = ledger
        self.price = price
        self.numbers = client.lock("invoice-numbers", project="shop", ttl=TTL, timeout=10)
        self.prices = client.rwlock("prices", project="shop", ttl=TTL)
        self.tax_office = client.semaphore("tax-office", permits=2, project="shop", ttl=TTL)

    async def invoice(self, who: str, priority: int) -> None:
        async with self.tax_office.acquire(priority=priority):
            await asyncio.sleep(0.01)  # the tax office thinks
        async with self.numbers.acquire(priority=priority, metadata={"invoice": who}) as lease:
            number = self.ledger.last_number() + 1
            async with self.prices.read():
                price = int(self.price.read_text())
            lease.ensure()
            self.ledger.write(number, who, price, lease.token)


async def worker(url: str, folder: Path, name: str) -> None:
    """A process that writes its invoices, every fourth of them urgent."""
    async with asynclock.connect(url, client_name=name) as client:
        with contextlib.closing(Ledger(folder / "ledger.db")) as ledger:
            shop = Shop(client, ledger, folder / "price")
            async with asyncio.TaskGroup() as tasks:
                for number in range(INVOICES_EACH):
                    tasks.create_task(shop.invoice(f"{name}-{number}", priority=10 if number % 4 == 3 else 0))


async def doomed(url: str, _folder: Path, name: str) -> None:
    """A process that gets stuck with the lock in its hands, heartbeats and all, until it is killed."""
    async with (
        asynclock.connect(url, client_name=name) as client,
        client.lock("invoice-numbers", project="shop", ttl=TTL),
    ):
        print("holding", flush=True)
        await asyncio.Event().wait()


async def start(role: str, url: str, folder: Path, name: str) -> asyncio.subprocess.Process:
    command = [sys.executable, __file__, role, url, str(folder), name]
    return await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)


async def night_run(client: asynclock.Client, url: str, folder: Path) -> None:
    victim = await start("doomed", url, folder, "victim")
    assert victim.stdout is not None
    await victim.stdout.readline()
    (holder,) = (await client.inspect("invoice-numbers", project="shop")).holders
    print(f"{holder.client_name} holds the numbers")

    workers = [await start("worker", url, folder, f"worker{number}") for number in range(WORKERS)]
    victim.kill()
    killed = time.monotonic()
    await victim.wait()
    async with client.lock("invoice-numbers", project="shop", ttl=TTL).acquire(priority=1000):
        print(f"its lease passed on {time.monotonic() - killed:.1f} s after it was killed (ttl {TTL:.1f} s)")
    async with client.rwlock("prices", project="shop").write():
        (folder / "price").write_text("120")

    assert [await process.wait() for process in workers] == [0] * WORKERS


async def operator(client: asynclock.Client) -> None:
    entered = asyncio.Event()

    async def maintenance() -> asynclock.LeaseLost | None:
        try:
            async with client.lock("maintenance", project="shop", ttl=TTL):
                entered.set()
                await asyncio.Event().wait()  # would last for ever
        except asynclock.LeaseLost as error:
            return error
        return None

    task = asyncio.create_task(maintenance())
    await entered.wait()
    assert await client.force_release("maintenance", project="shop", reason="the shop opens", by="night manager")
    error = await task
    print(f"operator: {error}")
    assert error is not None
    assert error.reason is asynclock.LossReason.REVOKED


async def main(url: str, folder: Path) -> None:
    (folder / "price").write_text("100")
    async with asynclock.connect(url) as client:
        await night_run(client, url, folder)
        await operator(client)
        left = [resource.name async for resource in client.resources("shop")]
        health = await client.health()

    with contextlib.closing(Ledger(folder / "ledger.db")) as ledger:
        rows = ledger.rows()
    prices = [row[2] for row in rows]
    print(f"{len(rows)} invoices, {prices.count(100)} at the old price and then {prices.count(120)} at the new one")
    print(f"store: {health.store.version}, {health.status}; left behind: {left}")
    assert [row[0] for row in rows] == list(range(1, WORKERS * INVOICES_EACH + 1)), "a number is missing or double"
    assert prices == sorted(prices), "an old price after a new one"
    tokens = [row[3] for row in rows]
    assert all(earlier < later for earlier, later in itertools.pairwise(tokens)), "tokens do not grow"
    assert not left


if __name__ == "__main__":
    if len(sys.argv) > 1:
        role, store, where, name = sys.argv[1:]
        asyncio.run({"worker": worker, "doomed": doomed}[role](store, Path(where), name))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            store = os.environ.get("ASYNCLOCK_URL", f"sqlite:///{scratch}/locks.db")
            asyncio.run(main(store, Path(scratch)))
