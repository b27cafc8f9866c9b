"""Shared by all tests: a client on a memory store of its own, and a way to wait for a state instead of for time."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

import asynclock

Until = Callable[[Callable[[], bool]], Awaitable[None]]


@pytest.fixture
def memory_url() -> str:
    return f"memory://{secrets.token_hex(8)}"


@pytest.fixture
async def client(memory_url: str) -> AsyncIterator[asynclock.Client]:
    async with asynclock.connect(memory_url) as client:
        yield client


@pytest.fixture
def until() -> Until:
    """Let the loop turn until a condition holds."""

    async def until(condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not condition():
                await asyncio.sleep(0.001)

    return until
