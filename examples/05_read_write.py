"""Many readers or one writer, and a writer that waits is not overtaken.

Readers of a catalog overlap. A writer that comes waits for those who read already; readers that come after the writer read
what it wrote.
"""

import asyncio
import os

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://")


class Catalog:
    """Prices that must not be seen half changed."""

    def __init__(self) -> None:
        self.prices = {"tea": 3, "coffee": 4}
        self.readers = self.most_readers = 0
        self.in_use = asyncio.Event()
        self.log: list[str] = []

    async def read(self, who: str) -> None:
        self.readers += 1
        self.most_readers = max(self.most_readers, self.readers)
        self.in_use.set()
        before = dict(self.prices)
        await asyncio.sleep(0.02)
        assert before == self.prices, "a price changed while somebody read"
        self.log.append(f"{who} read tea at {before['tea']}")
        self.readers -= 1

    async def raise_prices(self) -> None:
        assert self.readers == 0, "somebody reads"
        for article in self.prices:
            self.prices[article] += 1
            await asyncio.sleep(0.01)
        self.log.append("prices raised")


async def main() -> None:
    catalog = Catalog()
    async with asynclock.connect(URL) as client, asyncio.TaskGroup() as tasks:
        lock = client.rwlock("catalog", ttl=5)

        async def reader(who: str) -> None:
            async with lock.read():
                await catalog.read(who)

        async def writer() -> None:
            async with lock.write():
                await catalog.raise_prices()

        early = [tasks.create_task(reader(f"early {number}")) for number in range(3)]
        await catalog.in_use.wait()
        tasks.create_task(writer())
        await asyncio.sleep(0)  # the writer stands in line
        tasks.create_task(reader("late"))
        await asyncio.wait(early)

    print(*catalog.log, sep="\n")
    print(f"readers at a time: {catalog.most_readers}")
    assert catalog.log[-2:] == ["prices raised", "late read tea at 4"]
    assert catalog.most_readers == 3


if __name__ == "__main__":
    asyncio.run(main())
