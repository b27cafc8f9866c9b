"""How long a client takes no new lease after the store has lost its grants. In virtual time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

import asynclock
from asynclock.stores.memory import MemorySpace, MemoryStore
from asynclock.testing import FakeClock, FaultyStore, run


@asynccontextmanager
async def forgotten(ttl: float, longest_ttl: float = 0.0, **settings: Any) -> AsyncIterator[asynclock.Client]:
    """A client that has used a ttl of a second, when the store forgets the lease of another, which cannot reach it and goes on."""
    clock = FakeClock()
    space = MemorySpace(clock)
    near, far = (FaultyStore(MemoryStore(space), seed=0) for _ in range(2))
    opened = (asynclock.connect(store=near, clock=clock, **settings), asynclock.connect(store=far, clock=clock))
    async with opened[0] as client, opened[1] as other:
        async with client.lock("used", ttl=1):
            pass
        lease = await other.lock("n", ttl=ttl, on_lost="notify").acquire()
        far.cut(1_000)
        space.records.clear()
        near.forget(longest_ttl=longest_ttl)
        async with client.lock("n", ttl=1):
            assert lease.remaining() <= 0, "two believe in their leases at once"
            yield client


def seconds_until_granted(ttl: float, **more: Any) -> float:
    async def main() -> float:
        began = asyncio.get_running_loop().time()
        async with forgotten(ttl, **more):
            return asyncio.get_running_loop().time() - began

    return run(main)


@pytest.mark.parametrize("ttl", [1.0, 20.0, 30.0])
def test_the_default_is_safe_for_the_default_ttl(ttl: float) -> None:
    """Whatever ttl the client has used itself, leases of others of up to 30 seconds have ended before it takes one."""
    assert 30.0 <= seconds_until_granted(ttl) < 31.0


def test_a_longer_ttl_that_the_store_knew_of_is_waited_for() -> None:
    """The store tells with its loss what the longest ttl in use was."""
    assert 300.0 <= seconds_until_granted(300.0, longest_ttl=300.0) < 301.0


def test_less_than_the_default_may_be_set() -> None:
    """Where all use shorter leases; what the store knew of counts all the same."""
    assert 2.0 <= seconds_until_granted(2.0, quarantine=2.0) < 3.0
    assert 5.0 <= seconds_until_granted(5.0, quarantine=2.0, longest_ttl=5.0) < 6.0
