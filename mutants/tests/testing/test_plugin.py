"""The pytest plugin, as a user's test session sees it."""

import os
import subprocess
import sys
from importlib.metadata import entry_points

import pytest

pytest_plugins = ["pytester"]

#: Loaded by its entry point where the installation has it, else by name.
LOAD = () if entry_points(group="pytest11", name="asynclock") else ("-p", "asynclock.testing.plugin")
HEAD = """
import asyncio
import pytest
import asynclock

pytestmark = pytest.mark.asyncio
"""


def outcome(pytester: pytest.Pytester, body: str, *, mode: str = "strict", **counts: int) -> str:
    """Run these tests in a session of their own; return what it printed."""
    pytester.makeini(f"[pytest]\nasyncio_mode = {mode}\nasyncio_default_fixture_loop_scope = function\n")
    pytester.makepyfile(HEAD + body)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", *LOAD)
    result.assert_outcomes(**counts)
    return "\n".join(result.outlines)


@pytest.mark.parametrize("mode", ["strict", "auto"])
def test_a_clean_test_passes(pytester: pytest.Pytester, mode: str) -> None:
    """A client is there without any setting up, and each test has a space of its own."""
    body = """
async def test_one(asynclock_client):
    async with asynclock_client.lock("deploy").acquire() as lease:
        assert lease.token > 0

async def test_two(asynclock_client):
    assert [resource async for resource in asynclock_client.resources()] == []
"""
    outcome(pytester, body, mode=mode, passed=2)


def test_a_lease_that_was_not_released_fails_its_test(pytester: pytest.Pytester) -> None:
    """The failure names the resource."""
    text = outcome(
        pytester,
        """
kept = []

async def test_leak(asynclock_client):
    kept.append(await asynclock_client.lock("deploy", project="infra", owner="me").acquire())
""",
        passed=1,
        errors=1,
    )
    assert "left behind a lease on 'infra/deploy' (owner 'me', token " in text


def test_tasks_left_behind_fail_their_test(pytester: pytest.Pytester) -> None:
    """Whatever they wait for: a lock or time."""
    text = outcome(
        pytester,
        """
async def test_leak(asynclock_client):
    lock = asynclock_client.lock("deploy")
    lease = await lock.acquire()
    tasks.append(asyncio.create_task(forget(lock), name="forgotten"))
    tasks.append(asyncio.create_task(asyncio.sleep(60), name="sleeper"))
    await asyncio.sleep(0.05)
    tasks.append(lease)

async def forget(lock):
    with pytest.raises(asynclock.AsynclockError):
        await lock.acquire()

tasks = []
""",
        passed=1,
        errors=1,
    )
    assert "the task 'forgotten'" in text
    assert "the task 'sleeper'" in text


def test_a_cancelled_wait_leaves_nothing(pytester: pytest.Pytester) -> None:
    """A withdrawal that is still under way when the test ends is no leak."""
    body = """
async def test_cancelled(asynclock_client):
    lock = asynclock_client.lock("deploy")
    async with lock:
        waiting = asyncio.create_task(take(lock))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

async def take(lock):
    async with lock:
        raise AssertionError("was never free")
"""
    outcome(pytester, body, passed=1)


def test_a_clock_of_ones_own(pytester: pytest.Pytester) -> None:
    """A test that asks for both fixtures lets a lease run out without waiting for it."""
    outcome(
        pytester,
        """
async def test_loss(asynclock_client, asynclock_clock):
    lease = await asynclock_client.lock("deploy", ttl=30, on_lost="notify").acquire()
    asynclock_clock.advance(29)
    assert lease.remaining() <= 1
    asynclock_clock.advance(2)
    with pytest.raises(asynclock.LeaseLost):
        lease.ensure()

""",
        passed=1,
    )


def test_the_plugin_is_light() -> None:
    """Every pytest run loads it, so it brings no store, no test library and no test kit with it."""
    heavy = ("redis", "sqlite3", "click", "hypothesis", "asynclock.testing.loop", "asynclock.testing.conformance")
    code = f"import asynclock.testing.plugin, sys; print([name for name in {heavy} if name in sys.modules])"
    # A measured child would have loaded what the measuring needs.
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run([sys.executable, "-c", code], env=unmeasured, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
