"""Two clerks take two files in opposite order: one is told to give way, and why; it tries again, and both finish.

Ann has the contract and needs the invoice, Ben has the invoice and needs the contract. Nobody would ever let go. Each names its
owner, so asynclock sees the circle: it refuses one of the waits with a DeadlockError that says who holds what and waits for
what. Whoever gets it gives back what it has and begins again. Both clerks have a client of their own, as in two processes.
"""

import asyncio
import logging
import os

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://office")


class Clerk:
    """One line of work, with one owner for all that it locks."""

    def __init__(self, name: str, first: str, second: str, priority: int) -> None:
        self.name = name
        self.files = (first, second)
        self.priority = priority
        self.gave_way = 0

    async def work(self, together: asyncio.Barrier) -> None:
        async with asynclock.connect(URL, client_name=self.name, deadlock_after=0.2) as client:
            while not await self.attempt(client, together):
                self.gave_way += 1
            print(f"{self.name} has finished; gave way: {self.gave_way}")

    async def attempt(self, client: asynclock.Client, together: asyncio.Barrier) -> bool:
        first, second = (self.lock(client, name) for name in self.files)
        async with first:
            if not self.gave_way:
                await together.wait()  # so that they meet for certain
            try:
                async with second:
                    print(f"{self.name} has both files")
                    return True
            except asynclock.DeadlockError as error:
                self.explain(error)
                return False  # which gives back the first

    def lock(self, client: asynclock.Client, name: str) -> asynclock.Lock:
        return client.lock(name, project="office", owner=f"{self.name}'s order", priority=self.priority, timeout=20)

    def explain(self, error: asynclock.DeadlockError) -> None:
        print(f"{self.name} gives way; waiting for {error.key.name} would never end:")
        for phrase in error.cycle:
            print(f"  {phrase}")


async def main() -> None:
    logging.getLogger("asynclock").setLevel(logging.ERROR)  # a deadlock is a warning there, in the same words
    # The less important one gives way: whose priority is lower, then whose work began last.
    ann, ben = Clerk("ann", "contract", "invoice", 5), Clerk("ben", "invoice", "contract", 0)
    met = asyncio.Barrier(2)
    await asyncio.gather(ann.work(met), ben.work(met))
    assert (ann.gave_way, ben.gave_way) == (0, 1)


if __name__ == "__main__":
    asyncio.run(main())
