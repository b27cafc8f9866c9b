"""Closing a client ends every wait on it, whatever the store does meanwhile."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import pytest

import asynclock
from asynclock.model.commands import Command
from asynclock.model.outcomes import Outcome
from asynclock.stores.memory import open_memory
from asynclock.stores.protocol import Store, StoreOptions

pytestmark = pytest.mark.usefixtures("leakless")


class Deaf:
    """A store that takes a batch and never answers, once ``deaf`` is set."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.deaf = False

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        if self.deaf:
            await asyncio.get_running_loop().create_future()
        return await self._store.apply(commands)


async def test_a_lease_that_comes_with_the_close_is_not_waited_for_again() -> None:
    """A wait that a close interrupts, after any turn of the loop, ends with an error or with a lease that is lost."""
    for turns in range(30):
        client = await asynclock.connect("memory://closing").open()
        wait = asyncio.create_task(client.lock("a").acquire(timeout=None))
        for _ in range(turns):
            await asyncio.sleep(0)
        await client.aclose()
        async with asyncio.timeout(1):
            try:
                lease = await wait
            except asynclock.AsynclockError:
                continue
        assert lease.lost.reason is asynclock.LossReason.CLOSED


@pytest.mark.parametrize(
    "ask",
    [
        lambda client, lease: client.inspect("a"),
        lambda client, lease: client.force_release("a", reason="test"),
        lambda client, lease: lease.release(),
    ],
    ids=["inspect", "force_release", "release"],
)
async def test_a_question_that_is_never_answered_ends_with_the_client(
    ask: Callable[[asynclock.Client, asynclock.Lease], Awaitable[object]],
) -> None:
    """A close fails what the store has left unanswered, so that nobody waits for an answer that cannot come."""
    store = Deaf(open_memory("memory://deaf", StoreOptions()))
    async with asynclock.connect(store=store) as client:  # type: ignore[arg-type]  # a store by __getattr__
        lease = await client.lock("a").acquire()
        store.deaf = True
        question = asyncio.ensure_future(ask(client, lease))
        await asyncio.sleep(0)
        async with asyncio.timeout(5):
            await client.aclose()
        with pytest.raises(asynclock.StoreUnavailable):
            await question
    if not lease.lost.is_set():  # released, as far as this client could
        with pytest.raises(asynclock.NotHeld):
            lease.ensure()
