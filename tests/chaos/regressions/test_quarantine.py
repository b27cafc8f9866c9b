"""What a client asks for while it waits out the leases that a store has forgotten."""

import asyncio
from collections.abc import Sequence

import pytest

import asynclock
from asynclock.errors import StoreUnavailable
from asynclock.model.commands import Command
from asynclock.model.outcomes import Outcome
from asynclock.stores.memory import open_memory
from asynclock.stores.protocol import Store, StoreForgot, StoreOptions

pytestmark = pytest.mark.usefixtures("leakless")


class Forgetful:
    """A store that is away for so many calls, and then says once that it has forgotten grants, when ``forgets`` is set."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.forgets = False
        self.away = 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        if self.away:
            self.away -= 1
            raise StoreUnavailable("cannot reach the store")
        if self.forgets:
            self.forgets = False
            raise StoreForgot("the store has lost its data")
        return await self._store.apply(commands)


async def test_a_wait_outlasts_a_quarantine_that_is_longer_than_the_patience_with_the_store() -> None:
    """A store that answers is not unavailable: who waits without a timeout gets the lock when the quarantine is over."""
    store = Forgetful(open_memory("memory://quarantine", StoreOptions()))
    async with asynclock.connect(store=store, quarantine=0.4, unavailable_after=0.2) as client:  # type: ignore[arg-type]
        store.forgets = True
        async with asyncio.timeout(5), client.lock("a", ttl=0.3).acquire(timeout=None) as lease:
            lease.ensure()


async def test_a_timeout_ends_a_wait_in_quarantine() -> None:
    """A quarantine keeps nobody longer than he wants to wait, and the error says why nothing was granted."""
    store = Forgetful(open_memory("memory://quarantine-timeout", StoreOptions()))
    async with asynclock.connect(store=store, quarantine=60.0) as client:  # type: ignore[arg-type]
        store.forgets = True
        async with asyncio.timeout(5):
            with pytest.raises(
                asynclock.LockTimeout, match=r"forgot its grants: no new leases for another \d"
            ) as caught:
                await client.lock("a").acquire(timeout=0.1)
        assert 50 < caught.value.quarantine <= 60


@pytest.mark.parametrize("names", [("a",), ("a", "b")])
async def test_who_asks_once_is_answered_at_once_in_quarantine(names: tuple[str, ...]) -> None:
    """Nothing is to be had, which need not be waited for."""
    store = Forgetful(open_memory("memory://quarantine-once", StoreOptions()))
    async with asynclock.connect(store=store, quarantine=60.0, unavailable_after=3600) as client:  # type: ignore[arg-type]
        store.forgets = True
        await client.inspect("a")
        lock = client.lock("a") if names == ("a",) else client.multi(*names)
        async with asyncio.timeout(30):
            assert await lock.try_acquire() is None
            with pytest.raises(asynclock.LockTimeout, match="forgot its grants"):
                await lock.acquire(timeout=0)


async def test_health_tells_of_a_quarantine() -> None:
    """Somebody who looks learns why nothing is granted, and when it will be."""
    store = Forgetful(open_memory("memory://quarantine-health", StoreOptions()))
    async with asynclock.connect(store=store, quarantine=0.5) as client:  # type: ignore[arg-type]
        assert (await client.health()).quarantine == 0
        store.forgets = True
        await client.inspect("a")
        health = await client.health()
        assert (health.status, 0 < health.quarantine <= 0.5) == ("degraded", True)
        assert any("forgot its grants" in problem for problem in health.problems)
        async with asyncio.timeout(30), client.lock("a"):
            pass
        health = await client.health()
        assert (health.quarantine, any("forgot" in problem for problem in health.problems)) == (0, False)


async def test_a_store_that_came_back_empty_is_not_called_away() -> None:
    """It could not be reached for a while, and then forgot: the wait ends with what is so now."""
    store = Forgetful(open_memory("memory://quarantine-after-trouble", StoreOptions()))
    async with asynclock.connect(store=store, quarantine=60.0) as client:  # type: ignore[arg-type]
        store.away, store.forgets = 3, True
        async with asyncio.timeout(30):
            with pytest.raises(asynclock.LockTimeout, match="forgot its grants"):
                await client.lock("a").acquire(timeout=3)
