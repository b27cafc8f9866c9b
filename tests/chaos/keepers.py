"""A process that takes locks or leads elections, one task for each name, and keeps what it has until it is told to end."""

import asyncio
import sys
from typing import Any

import asynclock
from asynclock import AsynclockError
from tests.chaos.journal import Journal

TICK = 0.05
journal = Journal(sys.stdout.fileno())


async def keep(url: str, *, kinds: dict[str, str], ttl: float, apart: float) -> None:
    """Wait for each name as its kind ("lock" or "election") says, ``apart`` seconds after the one before; end when stdin does."""
    async with asynclock.connect(url) as client:
        keeping = []
        for name, kind in kinds.items():
            keeping.append(asyncio.create_task(_keep(client, name, kind, ttl)))
            await asyncio.sleep(apart)
        journal.write("waits")
        await asyncio.to_thread(sys.stdin.read)
        for task in keeping:
            task.cancel()
        await asyncio.wait(keeping)


async def _keep(client: asynclock.Client, name: str, kind: str, ttl: float) -> None:
    wait: Any = client.lock(name, ttl=ttl).acquire() if kind == "lock" else client.election(name, ttl=ttl).lead()
    try:
        async with wait as lease:
            journal.write("holds", name=name, token=lease.token, remaining=lease.remaining())
            while True:
                await asyncio.sleep(TICK)
                lease.ensure()
    except AsynclockError as error:
        journal.write("lost", name=name, why=str(error))
