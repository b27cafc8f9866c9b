"""Clients of one memory space in virtual time: a second costs nothing, and nothing happens by luck."""

import asyncio
import inspect
import random
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, NamedTuple

import asynclock
from asynclock.model.commands import Acquire, Command, Release
from asynclock.stores.memory import MemorySpace
from asynclock.stores.protocol import Notice
from asynclock.testing import FakeClock, run
from tests.runtime.conftest import WatchedStore


class StagedStore(WatchedStore):
    """Watched, and deaf on demand: a notice that comes while it is deaf is lost."""

    def __init__(self, space: MemorySpace) -> None:
        super().__init__(space)
        self.deaf = False

    async def notices(self) -> AsyncIterator[Notice]:
        async for notice in super().notices():
            if not self.deaf:
                yield notice

    def count(self, *kinds: type[Command]) -> int:
        """How many commands of these kinds were sent."""
        return sum(isinstance(command, kinds) for command in self.sent)

    @property
    def asked(self) -> int:
        """How many leases were asked for, by themselves or along with a release."""
        return self.count(Acquire) + sum(command.then is not None for command in self.of(Release))


class Actor(NamedTuple):
    """A client and its store."""

    client: asynclock.Client
    store: StagedStore

    @property
    def waiting(self) -> int:
        return self.client.stats()["default"].waiting

    @property
    def handed(self) -> int:
        return self.client.stats()["default"].handed


@asynccontextmanager
async def actors(number: int, **settings: Any) -> AsyncIterator[list[Actor]]:
    """So many clients on one space; all is idle when they have left."""
    space = MemorySpace(FakeClock())
    async with AsyncExitStack() as stack:
        stores = [StagedStore(space) for _ in range(number)]
        clients = [asynclock.connect(store=store, clock=FakeClock(), **settings) for store in stores]
        cast = [
            Actor(await stack.enter_async_context(client), store) for client, store in zip(clients, stores, strict=True)
        ]
        yield cast
        await asyncio.sleep(0.01)  # what was released last has arrived
        for actor in cast:
            for name, stats in actor.client.stats().items():
                assert (stats.waiting, stats.holding, stats.asking) == (0, 0, 0), name
            assert not actor.client._open.claims
    space.tidy()
    assert not [key for key, record in space.records.items() if not record.idle]


class Turn(NamedTuple):
    """Somebody's turn: who, with which token, and when it began."""

    who: str
    token: int
    at: float


class Line:
    """Tasks that take a lock in turn, and the order in which they had it."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.tasks: list[asyncio.Task[None]] = []

    @property
    def order(self) -> list[str]:
        return [turn.who for turn in self.turns]

    @property
    def tokens(self) -> list[int]:
        return [turn.token for turn in self.turns]

    def join(self, who: str, acquisition: asynclock.Acquisition, hold: float = 0.0) -> "asyncio.Task[None]":
        """One more task that waits, holds for so long, and is gone."""
        task = asyncio.create_task(self._take(who, acquisition, hold), name=who)
        self.tasks.append(task)
        return task

    async def _take(self, who: str, acquisition: asynclock.Acquisition, hold: float) -> None:
        async with acquisition as lease:
            self.turns.append(Turn(who, lease.token, asyncio.get_running_loop().time()))
            await asyncio.sleep(hold)
            lease.ensure()

    async def ends(self) -> None:
        """All have had their turn, and tokens grew from turn to turn."""
        await asyncio.gather(*self.tasks)
        assert self.tokens == sorted(set(self.tokens))


def in_virtual_time(scene: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Make a test of a coroutine function: it runs on a virtual loop, and with ``seed`` among its parameters in that order."""

    async def main(parameters: dict[str, Any]) -> None:
        random.seed(scene.__name__)  # jitter, too
        await scene(**parameters)

    def test(**parameters: Any) -> None:
        run(lambda: main(parameters), seed=parameters.get("seed"), limit=3600)

    test.__signature__ = inspect.signature(scene)  # type: ignore[attr-defined]
    test.__name__, test.__doc__ = scene.__name__, scene.__doc__
    return test
