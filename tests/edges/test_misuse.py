"""Used wrongly, a client or a lease says so, at once and in a sentence, and does no harm."""

import asyncio
import contextlib
import gc
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

import asynclock

pytestmark = pytest.mark.usefixtures("leakless")

Ask = Callable[[asynclock.Client], Awaitable[object]]
#: Everything that asks something of the store.
QUESTIONS: dict[str, Ask] = {
    "acquire": lambda client: client.lock("a").acquire(),
    "try_acquire": lambda client: client.lock("a").try_acquire(),
    "inspect": lambda client: client.inspect("a"),
    "force_release": lambda client: client.force_release("a", reason="test"),
    "health": lambda client: client.health(),
    "resources": lambda client: anext(client.resources()),
    "multi": lambda client: client.multi("a", "b").acquire(timeout=1),
    "lead": lambda client: client.election("a").lead(),
    "leader": lambda client: client.election("a").leader(),
    "observe": lambda client: anext(client.election("a").observe()),
    "deadlocks": lambda client: client.deadlocks(),
    "events": lambda client: anext(client.events()),
}


@pytest.fixture
async def client(url: str) -> AsyncIterator[asynclock.Client]:
    async with asynclock.connect(url) as client:
        yield client


@pytest.mark.parametrize("ask", QUESTIONS.values(), ids=QUESTIONS)
async def test_a_client_that_is_not_open_says_how_to_open_it(ask: Ask) -> None:
    """Before it is opened a client refuses everything with the line of code that is missing."""
    with pytest.raises(asynclock.AsynclockError, match="async with"):
        await ask(asynclock.connect("memory://"))


@pytest.mark.parametrize("ask", QUESTIONS.values(), ids=QUESTIONS)
async def test_a_closed_client_refuses(ask: Ask) -> None:
    """After the close nothing is asked, nothing hangs, and closing again is nothing."""
    async with asynclock.connect("memory://") as client:
        lock = client.lock("a")
    await client.aclose()
    with pytest.raises(asynclock.AsynclockError, match="is closed"):
        await ask(client)
    with pytest.raises(asynclock.AsynclockError, match="is closed"):
        await lock.acquire()


async def test_a_client_is_opened_once(client: asynclock.Client) -> None:
    """A second opening would be a second client, and is refused."""
    with pytest.raises(asynclock.AsynclockError, match="opened before"):
        await client.open()
    async with client.lock("a").acquire() as lease:
        lease.ensure()


@pytest.mark.parametrize("ask", QUESTIONS.values(), ids=QUESTIONS)
async def test_another_loop_is_refused(client: asynclock.Client, ask: Ask) -> None:
    """In the loop of another thread a client would be woken by nobody; it says so instead of waiting."""

    async def elsewhere() -> None:
        with pytest.raises(asynclock.AsynclockError, match="another event loop"):
            await ask(client)

    await asyncio.to_thread(asyncio.run, elsewhere())
    async with client.lock("a").acquire(timeout=5):
        pass


async def test_without_an_event_loop_a_client_is_refused() -> None:
    """Somebody else's driver of coroutines is no event loop of asyncio: it is told so, by an error of ours."""
    async with asynclock.connect("memory://") as client:
        for ask in (lambda: client.lock("a").acquire(), lambda: client.inspect("a")):
            with pytest.raises(asynclock.ClientClosed, match="none runs here"):
                await asyncio.to_thread(_driven_by_hand, ask)


def _driven_by_hand(make: Callable[[], Coroutine[Any, Any, object]]) -> None:
    with contextlib.closing(make()) as coroutine:
        coroutine.send(None)


async def test_what_ends_something_is_refused_elsewhere_before_it_acts(client: asynclock.Client) -> None:
    """Release, resign, the end of a feed's wait and the close of the client: in another loop or thread nothing happens but an error."""
    asyncio.get_running_loop().set_debug(True)
    lease = await client.lock("a").acquire()
    pair = await client.multi("b", "c").acquire()
    term = await client.election("d").lead()
    feed = client.events()
    acts = (lease.release, lease.__aenter__, pair.release, pair.__aenter__, pair.leases["b"].release, term.resign)
    for act in (*acts, feed.__anext__, client.aclose):
        for drive in (lambda act=act: asyncio.run(act()), lambda act=act: _driven_by_hand(act)):
            with pytest.raises(asynclock.ClientClosed, match="in its own loop"):
                await asyncio.to_thread(drive)
    for one in (lease, pair, term):
        one.ensure()
    for name, held in {"a": lease, "b": pair.leases["b"], "c": pair.leases["c"], "d": term}.items():
        assert [holder.token for holder in (await client.inspect(name)).holders] == [held.token]
    for end in (lease.release, pair.release, term.resign, feed.aclose):
        await end()


@pytest.mark.parametrize("lost", [False, True], ids=["held", "lost"])
async def test_a_block_that_is_left_elsewhere_is_given_back_by_its_own_loop(
    client: asynclock.Client, *, lost: bool
) -> None:
    """A generator that another loop closes, or a thread without one, leaves no lease behind; a loss is said there."""
    asyncio.get_running_loop().set_debug(True)
    for drive in (_run_in_a_loop, _driven_to_its_end):
        lock, semaphore = client.lock("a", ttl=3600), client.semaphore("s", permits=2)
        multi = client.multi("b", "c", ttl=3600)
        for block in (lock, semaphore, lock.acquire(), multi.acquire(), client.election("d", ttl=3600).lead()):
            end = block.__aexit__
            await asyncio.create_task(block.__aenter__())  # which has ended when the lease is lost
            names = [resource.name async for resource in client.resources() if resource.holders]
            if lost:
                assert await client.force_release(names[0], reason="r")
                await asyncio.sleep(0.01)
                with pytest.raises(asynclock.LeaseLost, match="revoked"):
                    await asyncio.to_thread(drive, end)
            else:
                await asyncio.to_thread(drive, end)
            for name in names:
                async with asyncio.timeout(5):
                    while (await client.inspect(name)).holders:
                        await asyncio.sleep(0.001)


def _run_in_a_loop(end: Callable[..., Coroutine[Any, Any, None]]) -> None:
    asyncio.run(end(None, None, None))


def _driven_to_its_end(end: Callable[..., Coroutine[Any, Any, None]]) -> None:
    with contextlib.closing(end(None, None, None)) as coroutine, contextlib.suppress(StopIteration):
        coroutine.send(None)


def test_a_client_whose_loop_was_closed_says_so() -> None:
    """Nothing can be done for it any more: its leases end with their ttl, and its close in another loop is refused, not half done."""

    async def forget() -> asynclock.Client:
        client = await asynclock.connect("memory://").open()
        await client.inspect("a")
        return client

    clients = [asyncio.run(forget())]
    with pytest.raises(asynclock.ClientClosed, match="was closed before it"):
        asyncio.run(clients[0].aclose())
    with pytest.warns(ResourceWarning, match="unclosed"):
        _drop(clients)


def _drop(clients: list[asynclock.Client]) -> None:
    clients.clear()
    gc.collect()


async def test_a_loss_is_heard_by_a_thread_that_asks_too_late() -> None:
    """A thread that looks at ``lost`` before the loss and waits for it afterwards is told at once."""
    async with asynclock.connect("memory://") as client:
        lease = await client.lock("a").acquire()

        def watch() -> asynclock.LossReason:
            lost = lease.lost
            asyncio.run_coroutine_threadsafe(client.force_release("a", reason="r"), loop).result(5)
            return asyncio.run(lost.wait())

        loop = asyncio.get_running_loop()
        async with asyncio.timeout(10):
            assert await asyncio.to_thread(watch) is asynclock.LossReason.REVOKED


async def test_a_thread_may_ask_whether_the_lease_is_valid() -> None:
    """Work that was handed to a thread hears of a loss there, by the clock, and the body that waits for it is stopped."""
    async with asynclock.connect("memory://") as client:
        with pytest.raises(asynclock.LeaseLost):
            async with client.lock("a", ttl=0.1).acquire() as lease:
                await asyncio.to_thread(lease.ensure)
                client._open.heartbeats.stop()  # the clock alone says that it is over
                await asyncio.to_thread(_until_lost, lease)
                await asyncio.get_running_loop().create_future()
        async with client.lock("a").acquire(timeout=5):
            pass


def _until_lost(lease: asynclock.Lease) -> None:
    with pytest.raises(asynclock.LeaseLost, match="expired"):
        while True:
            lease.ensure()
            time.sleep(0.005)


async def test_a_client_that_was_never_opened_can_be_closed() -> None:
    """Closing what is not open is nothing, so a clean-up needs no condition."""
    await asynclock.connect("memory://").aclose()


async def test_a_lease_is_released_once(client: asynclock.Client) -> None:
    """A second release is told so, and takes nothing from whoever holds the lock by then."""
    lease = await client.lock("a").acquire()
    await lease.release()
    async with client.lock("a").acquire() as heir:
        for use in (lease.release, lease.__aenter__):
            with pytest.raises(asynclock.NotHeld, match="released before"):
                await use()
        with pytest.raises(asynclock.NotHeld):
            lease.ensure()
        assert lease.remaining() == 0
        assert not lease.lost.is_set()
        heir.ensure()


async def test_a_body_may_release_its_own_lease(client: asynclock.Client) -> None:
    """A release inside the block ends the lease there, and the end of the block has nothing to add."""
    async with client.lock("a").acquire() as lease:
        await lease.release()
        assert (await client.inspect("a")).idle


async def _forget(acquisition: asynclock.Acquisition) -> None:
    """Get a lease, and lose it from sight."""
    await acquisition
    gc.collect()


async def test_a_forgotten_lease_warns_and_is_given_back(client: asynclock.Client) -> None:
    """A lease that nobody refers to any more does not block its lock for ever, and its loss is not silent."""
    with pytest.warns(ResourceWarning, match="'default/a'.* was never released"):
        await _forget(client.lock("a", ttl=3600).acquire())
    async with client.lock("a").acquire(timeout=2):
        pass


async def test_a_forgotten_lease_is_given_back_where_warnings_are_errors(
    client: asynclock.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A filter that turns the warning into an error, as here, does not keep the lease."""
    raised: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda unraisable: raised.append(unraisable.exc_type))
    await _forget(client.lock("a", ttl=3600).acquire())
    assert raised == [ResourceWarning]
    async with client.lock("a").acquire(timeout=2):
        pass


async def test_a_forgotten_reader_does_not_disturb_the_others(client: asynclock.Client) -> None:
    """Only the lease that was forgotten is given back."""
    catalogue = client.rwlock("catalogue")
    async with catalogue.read() as kept:
        with pytest.warns(ResourceWarning):
            await _forget(catalogue.read())
        while len((await client.inspect("catalogue")).holders) > 1:
            await asyncio.sleep(0.005)
        kept.ensure()
        assert [holder.token for holder in (await client.inspect("catalogue")).holders] == [kept.token]


async def test_a_lock_is_not_acquired_twice_by_its_owner(client: asynclock.Client) -> None:
    """Waiting for oneself would never end: it raises at once, unless the lock is re-entrant."""
    lock = client.lock("a", owner="me")
    async with lock.acquire():
        with pytest.raises(asynclock.DeadlockError, match="me"):
            await lock.acquire()
    again = client.lock("a", owner="me", reentrant=True)
    async with again.acquire() as outer, again.acquire() as inner:
        assert outer.token == inner.token
    assert (await client.inspect("a")).idle


MISSPELT = {"comand_timeout": "command_timeout", "max_waiter": "max_waiters", "replica": "replicas", "ulr": "url"}


@pytest.mark.parametrize(("given", "meant"), MISSPELT.items())
def test_a_misspelt_setting_is_refused_with_the_nearest_name(
    given: str, meant: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A setting that nobody reads is not taken in silence, from whichever side it comes."""
    hint = f"did you mean {meant}"
    with pytest.raises(asynclock.ConfigurationError, match=hint):
        asynclock.connect("memory://", **{given: 1})  # type: ignore[arg-type]
    file = tmp_path / "asynclock.toml"
    file.write_text(f"{given} = 1\n")
    monkeypatch.setenv("ASYNCLOCK_CONFIG", str(file))
    with pytest.raises(asynclock.ConfigurationError, match=hint):
        asynclock.connect("memory://")
    monkeypatch.delenv("ASYNCLOCK_CONFIG")
    monkeypatch.setenv(f"ASYNCLOCK_{given.upper()}", "1")
    with pytest.raises(asynclock.ConfigurationError, match=f"did you mean ASYNCLOCK_{meant.upper()}"):
        asynclock.connect("memory://")


@pytest.mark.parametrize("url", ["", "redis", "redis:/x", "ftp://x", "memory:", "://", "redis://h/notanumber"])
async def test_a_url_of_no_store_is_refused(url: str) -> None:
    """The refusal is a ConfigurationError whether it comes with connect() or with the opening."""
    with pytest.raises(asynclock.ConfigurationError):
        async with asynclock.connect(url or "nothing"):
            raise AssertionError
