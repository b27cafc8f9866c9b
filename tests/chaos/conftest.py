"""A store of each kind, a Redis server in any mood, worker processes, and a check that nothing outlives a test."""

import asyncio
import os
import random
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.chaos.backends import STORES, others, sockets, url_of
from tests.chaos.fleet import Fleet, say
from tests.chaos.scale import SCALE
from tests.servers import RedisServer


@pytest.fixture(params=STORES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty store, each kind in turn."""
    with url_of(request.param, tmp_path) as url:
        yield url


@pytest.fixture
def server() -> Iterator[RedisServer]:
    """A server that keeps nothing."""
    with RedisServer.start() as server:
        yield server


@pytest.fixture
async def leakless() -> AsyncIterator[None]:
    """No task and no open socket is left by the test."""
    tasks, before = others(), sockets()
    yield
    for _ in range(10):  # transports that were just closed let go of their sockets in the next turns of the loop
        await asyncio.sleep(0)
    assert others() <= tasks
    assert sockets() <= before


@pytest.fixture(params=[kind for kind in STORES if kind != "memory"])
def shared_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty store that processes can share, each kind in turn."""
    with url_of(request.param, tmp_path) as url:
        yield url


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    """Worker processes, all gone after the test."""
    with Fleet(tmp_path) as workers:
        yield workers


@pytest.fixture
def full_length() -> None:
    """Run this test only where the long runs are wanted (``make chaos``): it takes minutes."""
    if SCALE < 1:
        pytest.skip("a long run: set CHAOS_SCALE=1")


@pytest.fixture
def seed() -> int:
    """Another one each time, shown when the test fails; CHAOS_SEED repeats a run."""
    chosen = int(os.environ.get("CHAOS_SEED", random.randrange(2**32)))
    say(f"CHAOS_SEED={chosen}")
    return chosen
