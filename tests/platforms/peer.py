"""A client in a process of its own: ``peer.py URL NAME``. For each line of input it takes the lock, or gives it back."""

import asyncio
import json
import sys

import asynclock
from asynclock.clock import SYSTEM_CLOCK


def say(**what: object) -> None:
    print(json.dumps(what), flush=True)  # noqa: T201 - to the test that started this


async def main(url: str, name: str) -> None:
    async with asynclock.connect(url) as client:
        lock, leases = client.lock(name, ttl=60), []
        seen = await client.health()
        capabilities = client.capabilities
        say(
            status=seen.status,
            problems=seen.problems,
            subscriber=seen.store.subscriber,
            grade=capabilities.grade,
            boot=client._open.store._time.boot.id,
        )
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line == "take\n":
                leases.append(await lock.acquire(timeout=30))
                say(token=leases[-1].token, at=SYSTEM_CLOCK.monotonic())
            else:
                say(at=SYSTEM_CLOCK.monotonic())
                await leases.pop().release()


asyncio.run(main(*sys.argv[1:]))
