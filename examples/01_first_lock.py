"""The first lock: read, think, write, and nobody in between.

Ten tasks each read a balance, do something slow, and write it back plus one. Without a lock most additions are lost; with
one none is. The same lines hold between processes or machines: only the URL of the store says how far a lock reaches.

    python examples/01_first_lock.py
    ASYNCLOCK_URL=redis://localhost python examples/01_first_lock.py
"""

import asyncio
import os

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://")
TASKS = 10


class Account:
    """Something that takes two steps to change."""

    def __init__(self) -> None:
        self.balance = 0

    async def add_one(self) -> None:
        seen = self.balance
        await asyncio.sleep(0.005)  # a query, a request, whatever takes time between reading and writing
        self.balance = seen + 1


async def main() -> None:
    careless, careful = Account(), Account()

    async with asyncio.TaskGroup() as tasks:
        for _ in range(TASKS):
            tasks.create_task(careless.add_one())

    async with asynclock.connect(URL) as client:
        lock = client.lock("account:4711", ttl=10)  # cheap, and shared by as many tasks as you like

        async def add_one_alone() -> None:
            async with lock:
                await careful.add_one()

        async with asyncio.TaskGroup() as tasks:
            for _ in range(TASKS):
                tasks.create_task(add_one_alone())

    print(f"without a lock: {careless.balance} of {TASKS}")
    print(f"with a lock:    {careful.balance} of {TASKS}")
    assert careless.balance < TASKS
    assert careful.balance == TASKS


if __name__ == "__main__":
    asyncio.run(main())
