"""Two clients of one memory space that are traced."""

import pytest

import asynclock
from asynclock.stores.memory import MemoryStore


@pytest.fixture
async def client(space, spans):
    async with asynclock.connect(store=MemoryStore(space)) as client:
        client.instrument(tracer_provider=spans.provider)
        yield client


@pytest.fixture
async def other(space, spans):
    async with asynclock.connect(store=MemoryStore(space)) as client:
        client.instrument(tracer_provider=spans.provider)
        yield client
