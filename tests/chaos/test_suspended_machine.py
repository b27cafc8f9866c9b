"""A suspended machine on every store: its clock jumps by an hour, the clock of the event loop does not notice.

SQLite and memory live by the clock of the machine, so their leases are over with the jump. A Redis is on another one: it
gives the lease to the next when its holder, back again, gives it up.
"""

import asyncio
import time
from collections.abc import Sequence

import pytest

import asynclock
from asynclock.clock import SYSTEM_CLOCK
from asynclock.model.commands import Command, Renew
from asynclock.model.outcomes import Outcome
from asynclock.stores.protocol import Applies

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("leakless")]

TTL = 60.0
#: Much less than the third of the ttl after which the loop's own timer would find out; much more than a busy machine needs.
SOON = 8.0


class Clock:
    """That of the machine, and the time that it was asleep."""

    asleep = 0.0

    def monotonic(self) -> float:
        return SYSTEM_CLOCK.monotonic() + self.asleep

    def wall(self) -> float:
        return time.time() + self.asleep


class Recorder:
    """Notes what a client sends."""

    def __init__(self, store: Applies) -> None:
        self._store = store
        self.capabilities = store.capabilities
        self.sent: list[Command] = []

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        self.sent += commands
        return await self._store.apply(commands)


@pytest.mark.timeout(60)
async def test_the_body_of_an_ended_lease_is_stopped_soon_after_the_resume(url: str) -> None:
    """It is stopped, nothing is renewed or handed over any more, and another client gets the lock."""
    clock = Clock()
    async with asynclock.connect(url, clock=clock) as client, asynclock.connect(url, clock=clock) as other:
        recorder = Recorder(client._open.store)
        client._open.batcher.use(recorder)
        ready = asyncio.Event()

        async def hold() -> None:
            async with client.lock("stage", ttl=TTL):
                ready.set()
                await asyncio.sleep(TTL)

        holder = asyncio.create_task(hold())
        await ready.wait()
        heir = asyncio.create_task(client.lock("stage", ttl=TTL).acquire().__aenter__())
        await asyncio.sleep(0.1)
        recorder.sent.clear()
        clock.asleep = 3600.0
        async with asyncio.timeout(SOON):
            with pytest.raises(asynclock.LeaseLost):
                await holder
            lease = await heir
        assert not any(isinstance(command, Renew) and command.id != lease._turn.held.id for command in recorder.sent)
        assert client.stats()["default"].handed == 0
        lease.ensure()
        await lease.release()
        async with other.lock("stage", ttl=TTL).acquire(timeout=SOON):
            pass


@pytest.mark.timeout(60)
async def test_a_wait_that_slept_for_longer_than_its_timeout_ends_soon(url: str) -> None:
    """Timeouts count by the client's clock."""
    clock = Clock()
    async with asynclock.connect(url, clock=clock) as client, asynclock.connect(url) as other:
        lease = await other.lock("stage", ttl=3 * 3600).acquire()
        wait = asyncio.ensure_future(client.lock("stage", ttl=TTL).acquire(timeout=60))
        while not (await other.inspect("stage")).waiters:
            await asyncio.sleep(0.01)
        clock.asleep = 3600.0
        async with asyncio.timeout(SOON):
            with pytest.raises(asynclock.LockTimeout):
                await wait
        await lease.release()
