"""Who comes first: the higher priority, then the earlier one; and nobody waits for ever.

Five tasks queue for one lock while it is held; they get it by priority, not in the order in which they came. Then time
counts: a waiter gains one level of priority every ``ageing`` seconds, so the patient overtake the merely important.
"""

import asyncio
import os

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://")


async def by_priority() -> list[str]:
    served: list[str] = []
    async with asynclock.connect(URL) as client, asyncio.TaskGroup() as tasks:
        lock = client.lock("crane", ttl=5)

        async def work(name: str, priority: int) -> None:
            async with lock.acquire(priority=priority):
                served.append(name)

        async with lock:
            for name, priority in [("tidy", -5), ("first", 0), ("second", 0), ("urgent", 10), ("fire", 1000)]:
                tasks.create_task(work(name, priority))
            await asyncio.sleep(0)  # one turn of the loop: all five stand in line
    return served


async def by_patience() -> list[str]:
    served: list[str] = []
    # One level in a tenth of a second; the default is one level in two minutes.
    async with asynclock.connect(URL, ageing=0.1) as client, asyncio.TaskGroup() as tasks:
        lock = client.lock("crane", ttl=5)

        async def work(name: str, priority: int) -> None:
            async with lock.acquire(priority=priority):
                served.append(name)

        async with lock:
            tasks.create_task(work("patient", 0))
            await asyncio.sleep(0.3)  # worth three levels
            tasks.create_task(work("important", 1))
            tasks.create_task(work("very important", 100))
            await asyncio.sleep(0)
    return served


async def main() -> None:
    served = await by_priority()
    print("by priority:", ", ".join(served))
    assert served == ["fire", "urgent", "first", "second", "tidy"]

    served = await by_patience()
    print("by patience:", ", ".join(served))
    assert served == ["very important", "patient", "important"]


if __name__ == "__main__":
    asyncio.run(main())
