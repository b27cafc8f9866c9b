"""``python -m tests.cli.entangled URL NAME...``: owners of one process that hold a lock each and wait for the next one's.

Says "entangled" when all wait, and stays so until its input ends.
"""

import asyncio
import sys
from contextlib import AsyncExitStack

import asynclock


async def main(url: str, *names: str) -> None:
    settings = {"on_deadlock": "report", "deadlock_after": 0.1, "client_name": "knot"}
    async with asynclock.connect(url, **settings) as client, AsyncExitStack() as stack:
        for name in names:
            await stack.enter_async_context(client.lock(name, project="p").acquire(owner=f"owner of {name}"))
        following = zip(names, (*names[1:], names[0]), strict=True)
        waits = [
            asyncio.create_task(
                client.lock(wanted, project="p").acquire(owner=f"owner of {name}"), name=f"task of {name}"
            )
            for name, wanted in following
        ]
        while client.stats()["p"].waiting < len(names):
            await asyncio.sleep(0.01)
        sys.stdout.write("entangled\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)
        for wait in waits:
            wait.cancel()
        await asyncio.wait(waits)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
