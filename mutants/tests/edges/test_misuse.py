"""Used wrongly, a client or a lease says so, at once and in a sentence, and does no harm."""

import asyncio
import gc
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

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
    with pytest.raises(asynclock.ConfigurationError, match=hint):
        asynclock.connect("memory://")


@pytest.mark.parametrize("url", ["", "redis", "redis:/x", "ftp://x", "memory:", "://", "redis://h/notanumber"])
async def test_a_url_of_no_store_is_refused(url: str) -> None:
    """The refusal is a ConfigurationError whether it comes with connect() or with the opening."""
    with pytest.raises(asynclock.ConfigurationError):
        async with asynclock.connect(url or "nothing"):
            raise AssertionError
