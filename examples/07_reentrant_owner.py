"""The same owner again: one lock around a whole order, and around each step of it.

Ownership is not guessed from the task or thread that happens to run; it is a name that you give. An owner that holds a
re-entrant lock may acquire it again, from any task of the same client; the lock is free when the last handle is given back. A
lock that is not re-entrant says at once that its owner would wait for itself.
"""

import asyncio
import os

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://")


async def charge(client: asynclock.Client, order: str) -> int:
    """Locks by itself, so that it may be called alone."""
    async with client.lock(order, owner=order, reentrant=True, timeout=2) as lease:
        return lease.token


async def fulfil(client: asynclock.Client, order: str) -> None:
    """Holds the order's lock over all of its steps, of which two run in tasks of their own."""
    async with client.lock(order, owner=order, reentrant=True) as lease:
        tokens = await asyncio.gather(charge(client, order), charge(client, order))
        print(f"{order}: one lease, seen three times: {[lease.token, *tokens].count(lease.token)}")
        assert set(tokens) == {lease.token}
        stranger = client.lock(order, owner="somebody else")
        assert await stranger.try_acquire() is None
        lease.ensure()  # the inner handles were given back, the lease is still ours


async def wait_for_oneself(client: asynclock.Client) -> asynclock.DeadlockError:
    lock = client.lock("order-43", owner="order-43")
    async with lock:
        try:
            await lock.acquire()
        except asynclock.DeadlockError as error:
            return error
    raise AssertionError("this would have waited for ever")


async def main() -> None:
    async with asynclock.connect(URL) as client:
        await fulfil(client, "order-42")
        assert (await client.inspect("order-42")).idle
        print("not re-entrant:", await wait_for_oneself(client))


if __name__ == "__main__":
    asyncio.run(main())
