"""Two clients of one memory space; the store of the first is watched, and does what a test makes it do."""

import pytest

import asynclock
from asynclock.stores.memory import MemorySpace, MemoryStore


class WatchedStore(MemoryStore):
    """A memory store that keeps what was sent, and whose next batches may be held up or answered by an error."""

    def __init__(self, space):
        super().__init__(space)
        self.sent = []
        self.batches = 0
        self.errors = []
        self.gate = None

    async def apply(self, commands):
        self.sent.extend(commands)
        self.batches += 1
        if self.gate is not None:
            await self.gate.wait()
        if self.errors and (error := self.errors.pop(0)) is not None:
            raise error
        return await super().apply(commands)

    def of(self, kind):
        return [command for command in self.sent if isinstance(command, kind)]


@pytest.fixture
def space():
    return MemorySpace(asynclock.clock.SYSTEM_CLOCK)


@pytest.fixture
async def watched(space):
    store = WatchedStore(space)
    async with asynclock.connect(store=store, quarantine=0.1) as client:
        yield client, store


@pytest.fixture
async def other(space):
    async with asynclock.connect(store=MemoryStore(space)) as client:
        yield client


@pytest.fixture(autouse=True)
def no_internal_error(caplog):
    """A client that swallows an error of its own and goes on says so in its log: no test passes by that."""
    yield
    found = [record for when in ("setup", "call") for record in caplog.get_records(when)]
    assert [record.getMessage() for record in found if "internal error" in record.getMessage()] == []
