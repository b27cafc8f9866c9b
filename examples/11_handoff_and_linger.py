"""A lease that does not go back every time: handed on among the tasks of one client, or kept for a moment.

A hundred tasks take turns on one lock, and the store hears of it only now and then; each turn has a fencing token of its own.
Then one task takes a lock again and again, with ``linger``: the lease stays with its client until somebody else wants it.
"""

import asyncio
import os

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://example")


async def in_turn() -> None:
    tokens: list[int] = []
    async with asynclock.connect(URL) as client, asyncio.TaskGroup() as tasks:
        lock = client.lock("crane", ttl=5)

        async def work() -> None:
            async with lock as lease:
                tokens.append(lease.token)
                await asyncio.sleep(0)

        for _ in range(100):
            tasks.create_task(work())
        await asyncio.sleep(0)
    stats = client.stats()["default"]
    print(f"handed on without the store: {stats.handed >= 90}")
    print(f"tokens rise from turn to turn: {tokens == sorted(set(tokens))}")
    assert stats.granted == len(tokens) == 100
    assert stats.handed >= 90
    assert tokens == sorted(set(tokens))


async def kept_for_a_moment() -> None:
    async with asynclock.connect(URL) as mine, asynclock.connect(URL) as other:
        lock = mine.lock("ledger", ttl=5, linger=60)
        for _ in range(50):
            async with lock:
                pass
        print(f"taken again from the lease that lingered: {mine.stats()['default'].handed} of 50")

        # Another client need not wait for those 60 seconds: who lingers hears of it, and lets go.
        loop = asyncio.get_running_loop()
        began = loop.time()
        async with other.lock("ledger", ttl=5).acquire(timeout=5):
            waited = loop.time() - began
        print(f"another client had it at once: {waited < 2}")
        assert waited < 2


async def main() -> None:
    await in_turn()
    await kept_for_a_moment()


if __name__ == "__main__":
    asyncio.run(main())
