"""Everything at once, in virtual time: three clients of twenty tasks, and whatever may happen to them, from one seed.

What they did is judged by the history checker. On a machine of its own every seed is a run of its own, and the same run each
time: ``storm(seed)`` repeats what a failure names.
"""

import asyncio
import contextlib
import random
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import asynclock
from asynclock.limits import MAX_PERMITS
from asynclock.model.commands import Command
from asynclock.model.outcomes import Outcome
from asynclock.stores.memory import MemorySpace, MemoryStore
from asynclock.stores.protocol import StoreForgot
from asynclock.testing import FakeClock, FaultyStore, HistoryLog, check_history, run
from asynclock.testing.history import Verdict

CLIENTS, TASKS, ROUNDS = 3, 20, 6
#: Most want the same, else nothing could be handed on.
TTLS = (0.4,) * 7 + (0.7, 1.0)
#: Seconds that one level of priority is worth here: small enough for ranks of different priority to cross.
AGEING = 0.3


class Weather(NamedTuple):
    """What happens to the clients.

    Attributes:
        faults: rates of the FaultyStore.
        harm: what is done to them from outside.
        grace: seconds by which order may be bent; None if it is not judged, because waiters are lost on the way.
        leave: some end their waits early, at any moment.
    """

    faults: dict[str, float]
    harm: tuple[str, ...]
    grace: float | None
    leave: bool = True


WEATHERS = {
    # A batch is 50 ms.
    "fair": Weather({}, harm=(), grace=0.06),
    # Notices come at once here: who loses its lease to an operator stops before the next one holds.
    "rough": Weather({}, harm=("force_release", "force_release", "close"), grace=None),
    # Waiters are found by the renewals of a lease that is passed on, and grants by the renewals of a waiter. A caller that leaves
    # when it was granted the lock, and has not heard of it, gives it to the best in the store, where its client's next is not.
    "silent": Weather({"lost_notices": 1.0}, harm=(), grace=0.5, leave=False),
    # No operators: who is not told of them in time acts on, and only a fence would stop it.
    "stormy": Weather(
        {
            "lost_requests": 0.02,
            "lost_replies": 0.03,
            "delays": 0.1,
            "duplicates": 0.05,
            "cuts": 0.002,
            "cut_seconds": 0.5,
            "lost_notices": 0.2,
            "duplicate_notices": 0.1,
        },
        harm=("block_loop", "forget", "close"),
        grace=None,
    ),
}


class ForgetfulStore(MemoryStore):
    """Says once that the space has forgotten everything, after it has."""

    def __init__(self, space: "ForgetfulSpace") -> None:
        super().__init__(space)
        self._seen = 0

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        space = self._space
        assert isinstance(space, ForgetfulSpace)
        if self._seen != space.epoch:
            self._seen = space.epoch
            raise StoreForgot("the space was emptied")
        return await super().apply(commands)


class ForgetfulSpace(MemorySpace):
    """A space that may be emptied."""

    epoch = 0

    def forget(self) -> None:
        self.epoch += 1
        self.records.clear()


class Sailor:
    """One task of a client: takes and gives back, in one way after another."""

    def __init__(
        self, client: asynclock.Client, log: HistoryLog, rng: random.Random, name: str, *, leaves: bool
    ) -> None:
        self._client = client
        self._leaves = leaves
        self._log = log
        self._rng = rng
        self._name = name

    async def run(self) -> None:
        with contextlib.suppress(asynclock.ClientClosed):
            for _ in range(ROUNDS):
                await asyncio.sleep(self._rng.choice((0.0, 0.0, 0.001, self._rng.uniform(0, 0.3))))
                await self._turn()

    async def _turn(self) -> None:
        rng = self._rng
        patience = rng.expovariate(1 / 0.2) if self._leaves and rng.random() < 0.2 else None
        with contextlib.suppress(TimeoutError, asynclock.StoreError, asynclock.LeaseLost):  # LockTimeout too
            asked = self._log.now()
            async with asyncio.timeout(patience):
                taken = await self._take()
            if taken is not None:
                await self._hold(*taken, asked)

    def _options(self) -> dict[str, Any]:
        rng = self._rng
        return {
            "ttl": rng.choice(TTLS),
            "handoff": rng.random() < 0.9,
            "linger": rng.choice((0.0, 0.0, 0.02, 0.3)),
            "max_hold": 0.05 if rng.random() < 0.1 else None,
        }

    async def _take(self) -> tuple[asynclock.Lease, int, int] | None:
        """A lease, its capacity and its priority."""
        rng, options, dice = self._rng, self._options(), self._rng.random()
        priority = rng.choice((0, 0, 0, 1, -1))
        how: dict[str, Any] = {"priority": priority}
        if self._leaves and rng.random() < 0.3:
            how["timeout"] = rng.choice((0.0, 0.01, 0.3, 2.0))
        if dice < 0.65:
            lock = self._client.lock(f"lock {rng.randrange(2)}", **options)
            if dice < 0.05:
                return None if (lease := await lock.try_acquire()) is None else (lease, 1, 0)
            return await lock.acquire(**how), 1, priority
        if dice < 0.7:
            lock = self._client.lock("lock 0", owner=self._name, reentrant=True, **options)
            lease = await lock.acquire(**how)
            async with lease, lock.acquire() as inner:
                assert inner.token == lease.token
            return None
        if dice < 0.9:
            rwlock = self._client.rwlock("catalogue", **options)
            return await (rwlock.write(**how) if dice < 0.8 else rwlock.read(**how)), MAX_PERMITS, priority
        semaphore = self._client.semaphore("semaphore", permits=3, **options)
        return await semaphore.acquire(permits=rng.randint(1, 3), **how), 3, priority

    async def _hold(self, lease: asynclock.Lease, capacity: int, priority: int, asked: float) -> None:
        rng = self._rng
        longest = rng.choice((0.0, 0.0, 0.002, 0.002, 0.02, 0.05 if rng.random() < 0.8 else 2 * max(TTLS)))
        until = self._log.now() + rng.uniform(0, longest)
        async with lease:
            # On this loop a request is in the store when the time goes on, or behind a better one of its client.
            self._log.acquired(lease, capacity=capacity, asked=asked, queued=asked + 0.001, priority=priority)
            while (left := until - self._log.now()) > 0:
                await asyncio.sleep(min(left, 0.1))
                self._log.acted(lease)
            self._log.released(lease)


class Harm:
    """What is done to the clients from outside, again and again until cancelled."""

    def __init__(self, clients: list[asynclock.Client], space: ForgetfulSpace, rng: random.Random) -> None:
        self._clients = clients
        self._space = space
        self._rng = rng

    async def run(self, kinds: tuple[str, ...]) -> None:
        while kinds:
            await asyncio.sleep(self._rng.uniform(0, 0.4))
            await getattr(self, self._rng.choice(kinds))()

    async def force_release(self) -> None:
        name = self._rng.choice(("lock 0", "lock 1", "catalogue"))
        await self._rng.choice(self._clients).force_release(name, reason="storm")

    async def block_loop(self) -> None:
        asyncio.get_running_loop().advance(self._rng.uniform(0, 1.2 * max(TTLS)))  # type: ignore[attr-defined]

    async def forget(self) -> None:
        if self._rng.random() < 0.3:
            self._space.forget()

    async def close(self) -> None:
        if self._rng.random() < 0.1:
            await self._clients[0].aclose()


async def _sail(seed: int, weather: Weather, history: Path) -> int:
    """One voyage; return how many turns were handed on without the store."""
    rng, clock = random.Random(f"storm {seed}"), FakeClock()
    space = ForgetfulSpace(clock)
    async with AsyncExitStack() as stack:
        clients = []
        for number in range(CLIENTS):
            store = FaultyStore(ForgetfulStore(space), seed=seed * CLIENTS + number, **weather.faults)
            settings: dict[str, Any] = {"ageing": AGEING, "quarantine": max(TTLS), "lag_warning": 10}
            if weather.grace is None and number == CLIENTS - 1:  # who may not ask is not in order
                settings["max_holders"] = rng.choice((None, 2, 3))
            client = asynclock.connect(store=store, clock=clock, **settings)
            clients.append(await stack.enter_async_context(client))
        logs = [stack.enter_context(HistoryLog(history, client=client.id, clock=clock)) for client in clients]
        harm = asyncio.create_task(Harm(clients, space, rng).run(weather.harm))
        async with asyncio.TaskGroup() as group:
            for number in range(CLIENTS * TASKS):
                place = number % CLIENTS
                luck, name = random.Random(f"{seed}/{number}"), f"sailor {number}"
                sailor = Sailor(clients[place], logs[place], luck, name, leaves=weather.leave)
                group.create_task(sailor.run(), name=name)
        harm.cancel()
        await asyncio.wait([harm])
        await asyncio.sleep(5 * max(TTLS))  # what lingers or was lost on the way has come to its end
        for client in clients:
            for stats in client.stats().values():
                assert (stats.waiting, stats.holding, stats.asking) == (0, 0, 0)
            assert not client._open.helds
            assert not client._open.claims
        assert not [key async for key, _ in MemoryStore(space).scan(None)]
        return sum(stats.handed for client in clients for stats in client.stats().values())


def storm(seed: int, kind: str, folder: Path) -> tuple[Verdict, int]:
    """Run one seed; return what the checker says, and how many turns were handed on."""
    weather, history = WEATHERS[kind], folder / f"{kind}-{seed}"
    handed = run(lambda: _sail(seed, weather, history), seed=seed, limit=120)
    grace = weather.grace
    verdict = check_history(history, ageing=None if grace is None else AGEING, grace=grace or 0.0)
    history.unlink()
    return verdict, handed


@pytest.mark.parametrize("kind", WEATHERS)
@pytest.mark.parametrize("seed", range(10))
def test_whatever_happens_the_lock_is_one(seed: int, kind: str, tmp_path: Path) -> None:
    """No overlap, no token twice or falling, nobody stuck, nothing left; in fair weather nobody is passed by for long."""
    verdict, handed = storm(seed, kind, tmp_path)
    verdict.ensure()
    assert verdict.grants > 100
    assert handed > 10
