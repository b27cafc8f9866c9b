"""What a client asks for while it waits out the leases that a store has forgotten."""

import asyncio
from collections.abc import Sequence

import pytest

import asynclock
from asynclock.model.commands import Command
from asynclock.model.outcomes import Outcome
from asynclock.stores.memory import open_memory
from asynclock.stores.protocol import Store, StoreForgot, StoreOptions

pytestmark = pytest.mark.usefixtures("leakless")


class Forgetful:
    """A store that says once that it has forgotten grants, when ``forgets`` is set."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.forgets = False

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
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
    """A quarantine keeps nobody longer than he wants to wait."""
    store = Forgetful(open_memory("memory://quarantine-timeout", StoreOptions()))
    async with asynclock.connect(store=store, quarantine=60.0) as client:  # type: ignore[arg-type]
        store.forgets = True
        async with asyncio.timeout(5):
            try:
                await client.lock("a").acquire(timeout=0.1)
            except (asynclock.LockTimeout, asynclock.StoreUnavailable):
                return
        raise AssertionError("nothing is granted in quarantine")
