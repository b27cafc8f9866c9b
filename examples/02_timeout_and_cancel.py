"""Every wait is bounded and safe to cancel: whatever ends it, nothing is left in the store.

One task holds the lock. Four others want it: one gives up by its own timeout, one by asyncio.timeout, one is cancelled, one
only asks. The errors say who stood in the way; afterwards nobody queues, and the next to come gets the lock at once.
"""

import asyncio
import os

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://")


async def give_up_after(lock: asynclock.Lock, seconds: float) -> asynclock.LockTimeout:
    """The timeout of asynclock: the error names the holder and the place in the queue."""
    try:
        async with lock.acquire(timeout=seconds):
            raise AssertionError("somebody else holds it")
    except asynclock.LockTimeout as error:
        return error


async def be_timed_out(lock: asynclock.Lock, seconds: float) -> TimeoutError:
    """The timeout of asyncio: it covers whatever else stands in the block, too."""
    try:
        async with asyncio.timeout(seconds), lock:
            raise AssertionError("somebody else holds it")
    except TimeoutError as error:
        return error


async def be_cancelled(lock: asynclock.Lock) -> None:
    """A plain cancel: the CancelledError comes out at once, the store is tidied behind it."""
    waiting = asyncio.ensure_future(lock.acquire())
    await asyncio.sleep(0.05)
    waiting.cancel()
    await asyncio.wait([waiting])
    assert waiting.cancelled()


async def main() -> None:
    async with asynclock.connect(URL) as client:
        lock = client.lock("printer", ttl=5)
        async with lock.acquire(metadata={"job": "annual report"}):
            ours, theirs, _ = await asyncio.gather(
                give_up_after(lock, 0.1), be_timed_out(lock, 0.1), be_cancelled(lock)
            )
            print(f"timed out:  {ours}")
            print(f"only asked: {await lock.try_acquire()}")
            seen = await client.inspect("printer")
            print(f"in the way: {seen.holders[0].metadata}; still waiting: {len(seen.waiters)}")
            assert ours.key.name == "printer"
            assert type(theirs) is TimeoutError
            assert not seen.waiters

        lease = await lock.acquire(timeout=1)  # without `async with` too; then release it yourself
        print("and now it is free")
        await lease.release()
        assert (await client.inspect("printer")).idle


if __name__ == "__main__":
    asyncio.run(main())
