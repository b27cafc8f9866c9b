"""A function that blocks works in a thread under a lease, which is kept alive meanwhile and asked before each write.

The event loop stays free, so the lease is renewed however long the work takes: here for longer than its ttl. When the lease is lost the
body of ``async with`` is stopped at once, but no thread can be stopped from outside: the function asks ``lease.ensure()`` itself
before each write, and that raises as soon as the lease is lost or was released.
"""

import asyncio
import logging
import os
import threading

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://archive")


def compress(
    lease: asynclock.Lease, parts: int, seconds: float, written: list[int], under_way: threading.Event
) -> None:
    """Work of a library that knows nothing of asyncio."""
    for part in range(parts):
        threading.Event().wait(seconds)
        lease.ensure()  # from a thread, too: it looks at the clock
        written.append(part)
        under_way.set()


async def main() -> None:
    logging.getLogger("asynclock").setLevel(logging.ERROR)  # that a lease is lost is a warning; here it is meant
    async with asynclock.connect(URL) as client:
        written: list[int] = []
        async with client.lock("archive", ttl=2) as lease:
            await asyncio.to_thread(compress, lease, 30, 0.1, written, threading.Event())
        print(f"written in more than the ttl: {len(written)} parts")

        written, under_way = [], threading.Event()
        working: list[asyncio.Future[None]] = []
        try:
            async with client.lock("archive") as lease:
                working.append(
                    asyncio.ensure_future(asyncio.to_thread(compress, lease, 1000, 0.05, written, under_way))
                )
                await asyncio.to_thread(under_way.wait)
                await client.force_release("archive", reason="the disk is needed")
                await asyncio.Event().wait()
        except asynclock.LeaseLost as lost:
            print(f"the body was stopped: {lost.by}")
        (end,) = await asyncio.gather(*working, return_exceptions=True)  # the thread ends before its next write
        print(f"and the thread, by {type(end).__name__}, before its end: {0 < len(written) < 1000}")


asyncio.run(main())
