"""Shared by all tests: a client on a memory store of its own, and a way to wait for a state instead of for time."""

import asyncio
import secrets
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING

import pytest

import asynclock

if TYPE_CHECKING:
    from asynclock.telemetry.books import Desk

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


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> "Desk":
    """As in a process in which nobody has served metrics yet, and no project has been heard of."""
    from asynclock.runtime.telling import watch
    from asynclock.telemetry import books, counts, prometheus

    fresh = books.Desk()
    monkeypatch.setattr(watch, "DESK", fresh)
    monkeypatch.setattr(prometheus, "DESK", fresh)
    monkeypatch.setattr(counts.LABELS, "_known", set())
    return fresh


@pytest.fixture(autouse=True)
def counts_end_with_their_test() -> Iterator[None]:
    """Metrics that are served once are counted until the process ends: a test that serves them takes a ``desk`` of its own."""
    yield
    books = sys.modules.get("asynclock.telemetry.books")
    assert books is None or books.DESK.book is None
