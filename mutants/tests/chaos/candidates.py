"""A process that stands for election for ever, and says when it leads and until when it believes in that."""

import asyncio
import sys
from typing import NoReturn

import asynclock
from asynclock import Election, LeaseLost, StoreError, Term
from asynclock.clock import SYSTEM_CLOCK
from tests.chaos.journal import Journal

TICK = 0.01
journal = Journal(sys.stdout.fileno())


async def stand(url: str, *, name: str, ttl: float) -> None:
    """Stand as soon as told to, and again after every lost term; end when stdin does."""
    async with asynclock.connect(url) as client:
        if not await asyncio.to_thread(sys.stdin.readline):
            return
        standing = asyncio.create_task(_stand(client.election(name, ttl=ttl)))
        journal.write("stands")
        await asyncio.to_thread(sys.stdin.read)
        standing.cancel()
        await asyncio.wait([standing])


async def _stand(election: Election) -> NoReturn:
    while True:
        try:
            async with election.lead() as term:
                await _lead(term)
        except LeaseLost as lost:
            journal.write("lost", token=lost.token, why=lost.reason)
        except StoreError as error:
            journal.write("in vain", why=type(error).__name__)


async def _lead(term: Term) -> NoReturn:
    try:
        while True:
            # The clock first: a process that is stopped between the two lines then claims too little, never too much.
            now = SYSTEM_CLOCK.monotonic()
            left = term.remaining()
            if left:
                journal.write("leads", token=term.token, at=now, until=now + left)
            await asyncio.sleep(TICK)
    finally:  # before it is given back
        journal.write("leaves", token=term.token)
