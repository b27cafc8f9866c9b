"""At most three requests at a time, from all processes together.

The provider of an API allows three concurrent requests and turns away the fourth. A semaphore of that size stands around
every call; a bulk request counts double and takes two permits. Whoever would rather skip than wait asks with try_acquire.
"""

import asyncio
import os

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://")
ALLOWED = 3


class Api:
    """Stands for the service; it refuses what exceeds the allowance."""

    def __init__(self) -> None:
        self.busy = self.busiest = self.answered = 0

    async def call(self, weight: int) -> None:
        self.busy += weight
        assert self.busy <= ALLOWED, "429 Too Many Requests"
        self.busiest = max(self.busiest, self.busy)
        await asyncio.sleep(0.02)
        self.busy -= weight
        self.answered += 1


async def main() -> None:
    api = Api()
    async with asynclock.connect(URL) as client:
        gate = client.semaphore("weather-api", permits=ALLOWED, ttl=10, timeout=4)

        async def fetch(weight: int) -> None:
            async with gate.acquire(permits=weight):
                await api.call(weight)

        async with asyncio.TaskGroup() as tasks:
            for number in range(12):
                tasks.create_task(fetch(weight=2 if number % 4 == 0 else 1))

        async with gate.acquire(permits=ALLOWED):
            skipped = await gate.try_acquire() is None

    print(f"answered: {api.answered}, never more than {api.busiest} at a time")
    print(f"skipped the optional call while all permits were out: {skipped}")
    assert api.answered == 12
    assert api.busiest == ALLOWED
    assert skipped


if __name__ == "__main__":
    asyncio.run(main())
