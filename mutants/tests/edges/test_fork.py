"""A forked child has copies of its parent's leases, and none of them is valid: one lease, one holder."""

import asyncio
import os
import warnings
from collections.abc import Callable
from functools import partial

import pytest

import asynclock

pytestmark = pytest.mark.usefixtures("leakless")


def _in_child(work: Callable[[], str]) -> str:
    """What ``work`` returns in a forked child, or the error that it ended with."""
    read, write = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads: that is what is tested
        child = os.fork()
    if child == 0:  # pragma: no cover - in another process
        try:
            said = work()
        except BaseException as error:  # noqa: BLE001 - to be reported, whatever it is
            said = f"{type(error).__name__}: {error}"
        os.write(write, said.encode())
        os._exit(0)
    os.close(write)
    with open(read, "rb") as pipe:  # noqa: PTH123 - a descriptor
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


async def test_a_childs_lease_is_not_valid_and_the_parents_is(url: str) -> None:
    """The child is told that the lease is its parent's, by every way of asking; the parent notices nothing."""
    async with asynclock.connect(url) as client, client.lock("a").acquire() as lease:

        def ask() -> str:
            assert lease.remaining() == 0
            assert lease.lost.is_set()
            lease.ensure()
            return "valid"

        assert "(forked)" in _in_child(ask)
        assert "(forked)" in _in_child(lambda: str(asyncio.run(lease.release())))
        lease.ensure()
        assert [holder.token for holder in (await client.inspect("a")).holders] == [lease.token]


async def test_a_childs_client_refuses_and_closes_in_silence(url: str) -> None:
    """An inherited client says whose it is, and leaving its block in the child takes nothing from the parent."""
    async with asynclock.connect(url) as client, client.lock("a").acquire() as lease:
        for ask in (client.lock("b").try_acquire, partial(client.inspect, "b"), client.health):
            said = _in_child(lambda ask=ask: str(asyncio.run(ask())))  # type: ignore[misc]
            assert "belongs to the parent process" in said
        assert _in_child(lambda: str(asyncio.run(client.aclose()))) == "None"
        lease.ensure()
        async with client.lock("b").acquire(timeout=5):
            assert len((await client.inspect("a")).holders) == 1


async def test_a_child_may_have_a_client_of_its_own(shared_url: str) -> None:
    """A client that the child opens for itself is a rival like any other: it waits while the parent holds."""

    async def rival() -> str:
        async with asynclock.connect(shared_url) as own:
            assert await own.lock("a").try_acquire() is None
            async with own.lock("b").acquire(timeout=5) as lease:
                return str(lease.token)

    async with asynclock.connect(shared_url) as client:
        async with client.lock("b").acquire() as earlier:
            pass
        async with client.lock("a").acquire():
            token = await asyncio.to_thread(_in_child, lambda: asyncio.run(rival()))
        async with client.lock("b").acquire() as later:
            assert earlier.token < int(token) < later.token
