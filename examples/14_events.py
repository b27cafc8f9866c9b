"""Watching others: what three processes do with one lock, read along by a fourth that takes no part in it.

The workers share their events (the setting share_events); the watcher reads those of all clients of the store. Every event
names its request, so they can be put together to a story per request: who waited how long, and who held, one after the
other. One of the workers gives up waiting, another one's lease is taken away.
"""

import asyncio
import contextlib
import logging
import os
import sys
import tempfile
from collections import defaultdict

import asynclock
from asynclock import events

# What is lost here is lost on purpose; in a service this warning is what you want to read.
logging.getLogger("asynclock").setLevel(logging.ERROR)

WORKERS = ("anna", "bert", "carl")
TURNS = 3
ENDS = (events.Released, events.HandedOver, events.Lost, events.TimedOut, events.Withdrawn, events.Failed)


async def worker(url: str, name: str) -> None:
    """A process that works under the lock some times, and once has no patience or no luck."""
    async with asynclock.connect(url, share_events=True) as client:
        lock = client.lock("report", project="shop", ttl=5, owner=name)
        for _ in range(TURNS):
            async with lock.acquire():
                await asyncio.sleep(0.03)
        if name == "bert":
            with contextlib.suppress(asynclock.LockTimeout):
                async with client.lock("report", project="shop", owner="bert's other hand"), lock.acquire(timeout=0.05):
                    raise AssertionError
        if name == "carl":
            with contextlib.suppress(asynclock.LeaseLost):
                async with lock.acquire():
                    await client.force_release("report", project="shop", reason="carl is slow", by="the boss")
                    await asyncio.sleep(5)


def told(story: list[asynclock.events.OfRequest]) -> str:
    """One request in words."""
    end = story[-1]
    grant = next((event for event in story if isinstance(event, events.Granted)), None)
    match end:
        case events.TimedOut():
            return f"{end.owner} gave up after {end.waited:.2f} s"
        case events.Lost():
            return f"{end.owner} lost it after {end.held:.2f} s: {end.by}"
        case events.Released() | events.HandedOver() if grant is not None:
            return f"{end.owner} waited {grant.waited:.2f} s, held {end.held:.2f} s"
        case _:
            return f"{end.owner} ended with {end}"


async def main(url: str) -> None:
    stories: defaultdict[str, list[asynclock.events.OfRequest]] = defaultdict(list)
    async with asynclock.connect(url) as client, client.events("shop", everywhere=True) as feed:
        workers = [await asyncio.create_subprocess_exec(sys.executable, __file__, url, name) for name in WORKERS]
        ended = 0
        async for event in feed:
            if isinstance(event, events.OfRequest) and event.request:  # Forced belongs to no request
                stories[event.request].append(event)
                ended += isinstance(event, ENDS)
            if ended == len(WORKERS) * TURNS + 3:
                break
        assert [await process.wait() for process in workers] == [0] * len(WORKERS)
        assert feed.dropped == 0

    for story in sorted(stories.values(), key=lambda story: story[-1].at):
        print(told(story))
        assert isinstance(story[0], events.Requested)
        assert [isinstance(event, ENDS) for event in story] == [False] * (len(story) - 1) + [True]
    grants = sorted(event.token for story in stories.values() for event in story if isinstance(event, events.Granted))
    print(f"{len(stories)} requests, {len(set(grants))} grants, each with a token of its own")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(worker(*sys.argv[1:]))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            asyncio.run(main(os.environ.get("ASYNCLOCK_URL", f"sqlite:///{scratch}/locks.db")))
