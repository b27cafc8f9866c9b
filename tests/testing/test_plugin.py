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


#: In turns of the loop, not in seconds: what is due comes at once, however slow the machine is.
SOON = """
async def soon(happened):
    for _ in range(50):
        if happened():
            return
        await asyncio.sleep(0)
    pytest.fail("it has not happened")

async def hold(client, begun, **options):
    async with client.lock("deploy", **options):
        begun.set()
        await asyncio.sleep(1000)
"""


def test_moving_the_clock_does_what_is_due(pytester: pytest.Pytester) -> None:
    """Bodies are stopped, waits time out, waiters follow a holder whose time is up, and leases are renewed."""
    body = """
@pytest.mark.parametrize(
    ("options", "seconds", "reason"),
    [({"ttl": 30}, 31, "expired"), ({"ttl": 3600, "max_hold": 60}, 61, "max_hold")],
)
async def test_end(asynclock_client, asynclock_clock, options, seconds, reason):
    begun = asyncio.Event()
    task = asyncio.create_task(hold(asynclock_client, begun, **options))
    await begun.wait()
    asynclock_clock.advance(seconds)
    await soon(task.done)
    assert task.exception().reason == reason

async def test_timeout(asynclock_client, asynclock_clock):
    lock = asynclock_client.lock("deploy", ttl=3600)
    async with lock:
        task = asyncio.create_task(lock.acquire(timeout=60))
        await asyncio.sleep(0)
        asynclock_clock.advance(61)
        await soon(task.done)
        assert isinstance(task.exception(), asynclock.LockTimeout)

async def test_timeout_of_several(asynclock_client, asynclock_clock):
    async with asynclock_client.lock("b", ttl=3600):
        task = asyncio.create_task(asynclock_client.multi("a", "b").acquire(timeout=60))
        while not (await asynclock_client.inspect("a")).holders:
            await asyncio.sleep(0)
        await soon(lambda: task.done() or asynclock_client.stats()["default"].waiting)
        asynclock_clock.advance(61)
        await soon(task.done)
        assert isinstance(task.exception(), asynclock.LockTimeout)

async def test_waiter_of_an_expired_holder(asynclock_client, asynclock_clock):
    lock = asynclock_client.lock("deploy", ttl=30, on_lost="notify")
    first = await lock.acquire()
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    asynclock_clock.advance(31)
    await soon(task.done)
    assert first.lost.is_set()
    await task.result().release()

async def test_waiter_of_another_client(asynclock_client, asynclock_clock):
    async with asynclock.connect(asynclock_client.settings.url, clock=asynclock_clock) as other:
        first = await other.lock("deploy", ttl=30, on_lost="notify").acquire()
        task = asyncio.create_task(asynclock_client.lock("deploy").acquire())
        while not (await asynclock_client.inspect("deploy")).waiters:
            await asyncio.sleep(0)
        asynclock_clock.advance(31)
        await soon(task.done)
        assert first.lost.is_set()
        await task.result().release()

async def test_renewal(asynclock_client, asynclock_clock):
    async with asynclock_client.lock("deploy", ttl=30) as lease:
        for _ in range(10):
            asynclock_clock.advance(15)
            assert lease.remaining() < 15
            await soon(lambda: lease.remaining() > 25)
"""
    outcome(pytester, SOON + body, passed=7)


def test_a_forgotten_lease_fails_its_test(pytester: pytest.Pytester) -> None:
    """Also when the garbage collector has found it before the test was over, and so given it back."""
    text = outcome(
        pytester,
        """
@pytest.mark.filterwarnings("ignore::ResourceWarning")
async def test_leak(asynclock_client):
    await asynclock_client.lock("deploy", project="infra", owner="me").acquire()
    await asyncio.sleep(0.05)
    assert (await asynclock_client.inspect("deploy", project="infra")).idle
""",
        passed=1,
        errors=1,
    )
    assert "left behind a lease on 'infra/deploy' (owner 'me', token " in text


def test_a_closed_client_has_left_nothing(pytester: pytest.Pytester) -> None:
    """A test may close its client itself."""
    body = """
async def test_close(asynclock_client):
    lease = await asynclock_client.lock("deploy").acquire()
    await asynclock_client.aclose()
    assert lease.lost.is_set()
"""
    outcome(pytester, body, passed=1)


def test_what_a_test_leaves_ends_with_it(pytester: pytest.Pytester) -> None:
    """In a loop that serves several tests, the tasks of one are not there in the next."""
    body = """
pytestmark = pytest.mark.asyncio(loop_scope="session")

async def test_leak(asynclock_client):
    global task
    task = asyncio.create_task(asyncio.sleep(1000), name="forgotten")

async def test_next(asynclock_client):
    assert task.cancelled()
"""
    pytester.makeini(
        "[pytest]\nasyncio_mode = strict\nasyncio_default_fixture_loop_scope = session\nfilterwarnings = error\n"
    )
    pytester.makepyfile(HEAD + SOON + body)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", *LOAD)
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines("*left behind the task 'forgotten'*")


def test_a_coroutine_that_is_never_finished_is_no_news_for_the_next_test(pytester: pytest.Pytester) -> None:
    """The garbage collector closes it within a client, a lock or a wait when its loop has gone: nothing is raised."""
    body = """
import gc

async def stay(client, where):
    match where:
        case "client":
            async with asynclock.connect("memory://"):
                await asyncio.Event().wait()
        case "lock" | "line":
            async with client.lock("a", on_lost="notify"):
                await asyncio.Event().wait()
        case "multi":
            async with client.multi("a", "b", on_lost="notify"):
                await asyncio.Event().wait()

async def leave(where):
    client = asynclock.connect("memory://")
    await client.open()
    if where == "line":
        await client.lock("a").acquire()
    asyncio.create_task(stay(client, where))
    await asyncio.sleep(0.05)

pytestmark = [pytest.mark.filterwarnings("ignore:.*never released|unclosed:ResourceWarning")]

WHERE = ["client", "lock", "multi", "line"]

@pytest.mark.parametrize("where", WHERE)
def test_leak(where):
    gc.collect()
    gc.disable()
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)  # of asyncio: that a task was destroyed
    loop.run_until_complete(leave(where))
    loop.close()
    asyncio.run(next_test())

async def next_test():
    tasks = asyncio.all_tasks()
    gc.collect()
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == tasks
"""
    pytester.makeini(
        "[pytest]\nasyncio_mode = strict\nasyncio_default_fixture_loop_scope = function\nfilterwarnings = error\n"
    )
    pytester.makepyfile(HEAD + body)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", *LOAD)
    result.assert_outcomes(passed=4)


def test_the_plugin_is_light() -> None:
    """Every pytest run loads it, so it brings no store, no test library and no test kit with it."""
    heavy = ("redis", "sqlite3", "click", "hypothesis", "asynclock.testing.loop", "asynclock.testing.conformance")
    code = f"import asynclock.testing.plugin, sys; print([name for name in {heavy} if name in sys.modules])"
    # A measured child would have loaded what the measuring needs.
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run([sys.executable, "-c", code], env=unmeasured, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
