"""Fixtures for pytest, there as soon as asynclock is installed.

- ``asynclock_client``: an open client on a memory store of its own. When the test ends, it must hold no lease, wait for
  none, and have left no task behind; otherwise the test fails and names what leaked. Nothing of it lands on the next test.
- ``asynclock_clock``: a FakeClock. A test that asks for both gets a client that lives by it, and wakes with each ``advance``.

asynclock itself is imported by the fixtures, not here: every pytest run loads this module.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest

try:  # in its strict mode pytest-asyncio leaves other async fixtures alone; anyio's plugin takes plain ones
    from pytest_asyncio import fixture as async_fixture
except ImportError:
    from pytest import fixture as async_fixture  # type: ignore[no-redef]  # noqa: PT013

if TYPE_CHECKING:
    from asynclock import Client
    from asynclock.testing.clock import FakeClock

pytest.register_assert_rewrite("asynclock.testing.conformance")

#: Seconds that withdrawals and releases which are under way have to arrive.
_GRACE = 1.0


@pytest.fixture
def asynclock_clock() -> "FakeClock":
    """A clock that moves only by ``advance(seconds)``."""
    from asynclock.testing.clock import FakeClock

    return FakeClock()


@async_fixture
async def asynclock_client(request: pytest.FixtureRequest) -> "AsyncIterator[Client]":
    """An open client on a memory store of its own; fails the test that leaves a lease, a waiter or a task."""
    import asynclock

    clock = {"clock": request.getfixturevalue("asynclock_clock")} if "asynclock_clock" in request.fixturenames else {}
    async with asynclock.connect(f"memory://{secrets.token_hex(8)}", **clock) as client:
        session = client._open  # noqa: SLF001 - shipped with it
        session.forgotten = forgotten = list[str]()
        known = asyncio.all_tasks()
        yield client
        leaked = [] if session.closed else await _left_in_store(client)
        leaked += [f"a lease on {lease}, which nobody refers to any more" for lease in forgotten]
        tasks = _left_in_loop(known)
        leaked += [f"the task {name!r}" for name in sorted(task.get_name() for task in tasks)]
        await _end(tasks)  # before closing, which they would outlive in a loop that serves several tests
    if leaked:
        pytest.fail("asynclock: the test left behind " + "; ".join(leaked), pytrace=False)


async def _left_in_store(client: "Client") -> list[str]:
    """Leases and waiters, once nothing changes any more."""
    until = asyncio.get_running_loop().time() + _GRACE
    while (left := await _look(client)) and asyncio.get_running_loop().time() < until:  # noqa: ASYNC110 - no event tells it
        await asyncio.sleep(0.01)
    return left


async def _look(client: "Client") -> list[str]:
    left = []
    async for resource in client.resources():
        name = f"{resource.project}/{resource.name}"
        left += [f"a lease on {name!r} (owner {one.owner!r}, token {one.token})" for one in resource.holders]
        left += [f"a waiter for {name!r} (owner {one.owner!r})" for one in resource.waiters]
    return left


def _left_in_loop(known: "set[asyncio.Task[Any]]") -> "set[asyncio.Task[Any]]":
    left = asyncio.all_tasks() - known - {asyncio.current_task()}
    # Those of the client are named so; it ends them itself.
    return {task for task in left if not task.get_name().startswith("asynclock")}


async def _end(tasks: "set[asyncio.Task[Any]]") -> None:
    """Cancel what the test has left, and hear it out: how it ends is no news for the next test."""
    for task in tasks:
        task.cancel()
    if tasks:
        done, _ = await asyncio.wait(tasks, timeout=_GRACE)
        await asyncio.gather(*done, return_exceptions=True)
