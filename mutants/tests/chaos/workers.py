"""The worker processes of the chaos tests: ``python -m tests.chaos.workers COMMAND '{"url": ..., ...}'``.

Each obeys JSON lines from stdin, says in its journal on stdout how far it is, and ends in good order when stdin does.
"""

import asyncio
import json
import random
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import asynclock
from asynclock import Client, DeadlockError, Lease, LeaseLost, StaleToken, StoreError
from asynclock.clock import SYSTEM_CLOCK
from asynclock.limits import MAX_PERMITS
from asynclock.primitives.lease import Acquisition
from asynclock.testing import HistoryLog
from tests.chaos.candidates import stand
from tests.chaos.journal import Journal

now = SYSTEM_CLOCK.monotonic
journal = Journal(sys.stdout.fileno())


async def commands() -> AsyncIterator[dict[str, Any]]:
    """What the parent says, until it has no more to say."""
    while line := await asyncio.to_thread(sys.stdin.readline):
        yield json.loads(line)


# -- churn: acquire, hold, release, for ever ----------------------------------------------------------------------------


async def churn(
    url: str,
    *,
    history: str,
    client: str,
    seed: int,
    tasks: int,
    slow: int,
    ttls: list[float],
    names: int,
    settings: dict[str, Any],
) -> None:
    """``tasks`` tasks take and give back; the first ``slow`` of them hold for up to 3 ttl, the others for a moment.

    The fewer ``names``, the more tasks of one process want the same and hand it on among themselves.
    """
    with HistoryLog(history, client=client) as log:
        async with asynclock.connect(url, **settings) as connected, asyncio.TaskGroup() as group:
            luck = [random.Random(f"{seed}/{n}") for n in range(tasks)]
            churns = [Churn(connected, log, dice, ttls, names, slow=n < slow) for n, dice in enumerate(luck)]
            running = [group.create_task(churn.run()) for churn in churns]
            journal.write("ready")
            async for _ in commands():
                pass
            for task in running:
                task.cancel()
            await asyncio.wait(running)
            stats = connected.stats()["default"]
            journal.write(
                "idle",
                holding=stats.holding,
                waiting=stats.waiting,
                asking=stats.asking,
                granted=stats.granted,
                handed=stats.handed,
            )


class Churn:
    """One task that takes and gives back: mostly locks, of few names, so that there is always somebody to collide with."""

    def __init__(
        self, client: Client, log: HistoryLog, rng: random.Random, ttls: list[float], names: int, *, slow: bool
    ) -> None:
        self._client = client
        self._log = log
        self._rng = rng
        self._ttls = ttls
        self._names = names
        self._slow = slow

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            number, ttl = self._rng.randrange(2), self._rng.choice(self._ttls)
            if not self._slow:
                # The first names are wanted most, and mostly with the same ttl: so leases may be handed on.
                number = min(self._rng.randrange(self._names), self._rng.randrange(self._names))
                ttl = ttl if self._rng.random() < 0.1 else self._ttls[number % len(self._ttls)]
            try:
                async with asyncio.timeout(self._rng.expovariate(1 / 10)):  # now and then a cancel, at any moment
                    lease, capacity = await self._acquire(number, ttl)
            except (TimeoutError, StoreError) as error:  # LockTimeout too
                journal.write("not granted", why=type(error).__name__)
                continue
            if lease is not None:
                await self._hold(lease, ttl, capacity)

    async def _acquire(self, number: int, ttl: float) -> tuple[Lease | None, int]:
        """A lease on something, and its capacity; None if it was only tried."""
        rng, kind = self._rng, "slow" if self._slow else "fast"
        dice, how = rng.random(), {"timeout": rng.uniform(0.2, 8.0), "priority": rng.randint(-3, 3)}
        if dice < 0.7:
            lock = self._client.lock(f"{kind} lock {number}", ttl=ttl)
            return await (lock.acquire(**how) if dice > 0.05 else lock.try_acquire()), 1
        if dice < 0.85:
            rwlock = self._client.rwlock(f"{kind} rwlock", ttl=ttl)
            return await (rwlock.read(**how) if dice > 0.75 else rwlock.write(**how)), MAX_PERMITS
        semaphore = self._client.semaphore(f"{kind} semaphore", permits=3, ttl=ttl)
        return await semaphore.acquire(permits=rng.randint(1, 2), **how), 3

    async def _hold(self, lease: Lease, ttl: float, capacity: int) -> None:
        """Use it for a while and give it back, also when cancelled."""
        long = self._slow or self._rng.random() < 0.001
        until = self._log.now() + self._rng.uniform(0.0, 3 * ttl if long else 0.002)
        try:
            async with lease:
                self._log.acquired(lease, capacity=capacity)
                while (left := until - self._log.now()) > 0:
                    await asyncio.sleep(min(left, ttl / 5))
                    self._log.acted(lease)
                self._log.released(lease)
        except LeaseLost as lost:
            journal.write("lost", why=lost.reason)


# -- crowd: the same lock again and again, all tasks at once -----------------------------------------------------------------


async def crowd(url: str, *, history: str, client: str, name: str, tasks: int, hold: float) -> None:
    """So many tasks, from the first command on until the second."""
    with HistoryLog(history, client=client) as log:
        async with asynclock.connect(url) as connected:
            lock, served = connected.lock(name, ttl=5.0), [0] * tasks

            async def take_turns(number: int) -> None:
                while True:
                    asked = log.now()
                    async with lock.acquire() as lease:
                        log.acquired(lease, asked=asked)
                        if hold:
                            await asyncio.sleep(hold)
                            log.acted(lease)
                    served[number] += 1

            journal.write("ready")
            heard = commands()
            await anext(heard)
            running = [asyncio.create_task(take_turns(number)) for number in range(tasks)]
            await anext(heard)
            for task in running:
                task.cancel()
            await asyncio.wait(running)
            journal.write("served", turns=served, handed=connected.stats()["default"].handed)


# -- linger: use a lock for a moment, and keep its lease ------------------------------------------------------------------


async def linger(url: str, *, name: str, ttl: float, seconds: float) -> None:
    """Take and give back at every command."""
    async with asynclock.connect(url) as client:
        lock = client.lock(name, ttl=ttl, linger=seconds)
        async for _ in commands():
            async with lock as lease:
                pass
            journal.write("lingers", token=lease.token)


# -- queue: stand in line and never get there ---------------------------------------------------------------------------


async def queue(url: str, *, clients: int, name: str, priority: int, ttl: float) -> None:
    """So many clients, one waiter each."""
    async with AsyncExitStack() as stack, asyncio.TaskGroup() as group:
        waits = []
        for _ in range(clients):
            client = await stack.enter_async_context(asynclock.connect(url))
            waits.append(group.create_task(_wait(client.lock(name, ttl=ttl, priority=priority).acquire())))
        journal.write("ready")
        async for _ in commands():
            pass
        for wait in waits:
            wait.cancel()


async def _wait(acquisition: Acquisition) -> None:
    async with acquisition as lease:
        journal.write("grant", token=lease.token)


# -- ranks: join, leave, be granted in order -----------------------------------------------------------------------------


class Ranks:
    """Waiters of one process on one lock, each with a number of its own, in the order of joining.

    Args:
        hold: seconds of each turn.
        settled: seconds after which a waiter that was seen to count is taken to be ahead of all who come then.
    """

    def __init__(
        self, client: Client, log: HistoryLog, name: str, *, ttl: float, hold: float, settled: float, handoff: bool
    ) -> None:
        self._client = client
        self._log = log
        self._lock = client.lock(name, ttl=ttl, handoff=handoff)
        self._hold = hold
        self._settled = settled
        self._waiting: dict[int, int] = {}
        self._queued: dict[int, float] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}

    async def join(self, waiters: list[tuple[int, int]]) -> None:
        """Let (number, priority) join, and return when they count in the store."""
        for number, priority in waiters:
            self._waiting[number] = priority
            self._tasks[number] = asyncio.create_task(self._run(number, priority))
        await self._counts()
        self._queued |= dict.fromkeys((number for number, _ in waiters), now() + self._settled)
        journal.write("joined")

    async def leave(self, numbers: list[int]) -> None:
        """Cancel some, and return when the rest counts in the store."""
        for number in numbers:
            self._tasks[number].cancel()
        await asyncio.gather(*(self._tasks.pop(number) for number in numbers), return_exceptions=True)
        await self._counts()
        journal.write("left")

    async def finished(self) -> None:
        """Wait until all have had their turn."""
        await asyncio.gather(*self._tasks.values())

    async def _run(self, number: int, priority: int) -> None:
        asked = self._log.now()
        try:
            lease = await self._lock.acquire(priority=priority)
        finally:
            del self._waiting[number]
        self._log.acquired(lease, asked=asked, queued=self._queued.get(number), priority=priority)
        await asyncio.sleep(self._hold)
        self._log.acted(lease)
        journal.write("turn", number=number, priority=priority, token=lease.token)
        await lease.release()

    async def _counts(self) -> None:
        """Return when the store has queued our best waiter's priority, or granted us a lease whose release will tell it."""
        await asyncio.sleep(0)
        while self._waiting:
            best = max(self._waiting.values())
            seen = await self._client.inspect(self._lock.name)
            queued = [waiter.priority for waiter in seen.waiters if waiter.client == self._client.id]
            if max(queued, default=-1) >= best or any(holder.client == self._client.id for holder in seen.holders):
                return
            await asyncio.sleep(0.005)


async def ranks(
    url: str, *, history: str, client: str, name: str, ttl: float, hold: float, settled: float, handoff: bool
) -> None:
    """Obey ``join`` and ``leave``; end when all who stayed have had their turn."""
    with HistoryLog(history, client=client) as log:
        async with asynclock.connect(url) as connected:
            waiters = Ranks(connected, log, name, ttl=ttl, hold=hold, settled=settled, handoff=handoff)
            async for command in commands():
                if "join" in command:
                    await waiters.join(command["join"])
                else:
                    await waiters.leave(command["leave"])
            await waiters.finished()
            journal.write("finished", handed=connected.stats()["default"].handed)


# -- stall: hold, do not run for longer than the ttl, try to write --------------------------------------------------------


async def stall(url: str, *, name: str, ttl: float, database: str, sleep: float) -> None:
    """Block the loop for ``sleep`` seconds (0: wait to be stopped from outside) under the lock, and write all the same."""
    answers: dict[str, str] = {}
    async with asynclock.connect(url) as client:
        try:
            async with client.lock(name, ttl=ttl) as lease:
                journal.write("holds", token=lease.token)
                try:
                    time.sleep(sleep)
                    if not sleep:
                        await asyncio.Event().wait()
                finally:
                    answers["ensure"] = _outcome(lease.ensure)
                    answers["write"] = _outcome(lambda: fenced_write(database, lease.token, "stale"))
        except LeaseLost as lost:
            answers["leaving"] = type(lost).__name__
    journal.write("stalled", **answers)


def fenced_write(path: str, token: int, text: str) -> None:
    """Write one line of a notebook that checks tokens.

    Raises:
        StaleToken: the notebook has seen a newer token.
    """
    database = sqlite3.connect(path, isolation_level=None, timeout=10)
    try:
        fence = asynclock.SqliteFence(database, "notebook")
        database.execute("CREATE TABLE IF NOT EXISTS notebook (token INTEGER, text TEXT)")
        database.execute("BEGIN IMMEDIATE")
        fence.check_now(token)
        database.execute("INSERT INTO notebook VALUES (?, ?)", (token, text))
        database.execute("COMMIT")
    finally:
        database.close()


def notebook(path: str) -> list[tuple[int, str]]:
    """What was written, in order."""
    database = sqlite3.connect(path)
    try:
        return list(database.execute("SELECT token, text FROM notebook ORDER BY rowid"))
    finally:
        database.close()


def _outcome(act: Callable[[], None]) -> str:
    try:
        act()
    except (LeaseLost, StaleToken) as error:
        return type(error).__name__
    return "accepted"


# -- lines: owners that hold one thing and wait for another ----------------------------------------------------------------


class Lines:
    """Named owners of one process; each ends its work when it is served, or is made to give way."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._holding: dict[str, AsyncExitStack] = {}
        self.lag = 0.0

    async def hold(self, owners: list[str]) -> None:
        """Each takes the lock of its name."""
        for owner in owners:
            self._holding[owner] = stack = AsyncExitStack()
            await stack.enter_async_context(self._client.lock(owner).acquire(owner=owner))
        journal.write("holding")

    async def wait(self, owner: str, wanted: str, *, priority: int, after: float) -> None:
        """It waits for another one's lock, a little later."""
        await asyncio.sleep(after)
        journal.write("waits", owner=owner)
        async with self._holding.pop(owner):
            try:
                async with self._client.lock(wanted).acquire(owner=owner, priority=priority):
                    journal.write("served", owner=owner)
            except DeadlockError as error:
                journal.write("victim", owner=owner, cycle=error.cycle)

    async def free(self, owners: list[str]) -> None:
        """These wait for nothing and leave."""
        for owner in owners:
            await self._holding.pop(owner).aclose()

    async def toil(self, owner: str, rng: random.Random, until: float) -> None:
        """Take locks, readers' and writers' places and permits, beside one of its own, always in one order."""
        while now() < until:
            async with AsyncExitStack() as stack:
                await stack.enter_async_context(self._client.lock(owner).acquire(owner=owner))
                for name in sorted(rng.sample("abcdef", 3)):
                    await stack.enter_async_context(self._some(owner, rng, name))
                    await asyncio.sleep(rng.choice([0, 0.001, 0.01, 0.1]))
            journal.write("turn")

    def _some(self, owner: str, rng: random.Random, name: str) -> Acquisition:
        match name:
            case "a" | "b":
                return self._client.lock(name, reentrant=True).acquire(owner=owner, priority=rng.randint(-2, 2))
            case "c" | "d":
                lock = self._client.rwlock(name)
                return lock.write(owner=owner) if rng.random() < 0.2 else lock.read(owner=owner)
            case _:
                return self._client.semaphore(name, permits=4).acquire(permits=rng.randint(1, 4), owner=owner)

    async def watch_lag(self) -> None:
        """How late the loop is at worst: that much of any delay is the machine's."""
        while True:
            before = now()
            await asyncio.sleep(0.01)
            self.lag = max(self.lag, now() - before - 0.01)


async def lines(url: str, *, deadlock_after: float) -> None:
    """Obey ``hold``, ``wait``, ``free`` and ``toil``; when there is no more to obey, end when all have."""
    async with asynclock.connect(url, deadlock_after=deadlock_after) as client:
        work = Lines(client)
        lag = asyncio.create_task(work.watch_lag())
        async with asyncio.TaskGroup() as group:
            async for command in commands():
                match command:
                    case {"hold": owners}:
                        await work.hold(owners)
                    case {"free": owners}:
                        group.create_task(work.free(owners))
                    case {"wait": waits}:
                        for one in waits:
                            group.create_task(work.wait(**one))
                    case {"toil": owners, "seed": seed, "seconds": seconds}:
                        for owner in owners:
                            group.create_task(work.toil(owner, random.Random(f"{seed}/{owner}"), now() + seconds))
        lag.cancel()
        journal.write("done", looks=client._open.probe.looks, lag=work.lag)


COMMANDS: dict[str, Callable[..., Awaitable[None]]] = {
    "churn": churn,
    "crowd": crowd,
    "linger": linger,
    "lines": lines,
    "queue": queue,
    "ranks": ranks,
    "stall": stall,
    "stand": stand,
}


async def main() -> None:
    """Run the command that the arguments name."""
    await COMMANDS[sys.argv[1]](**json.loads(sys.argv[2]))


if __name__ == "__main__":
    asyncio.run(main())
