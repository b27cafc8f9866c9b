"""A wait may be cancelled after any turn of the loop, in any way, twice even: it leaves nothing, and delays nobody.

A *victim* waits for a lock, or holds it already, when it is struck. Its *heir* stands behind it. Victims of one wave run side
by side, each on a resource of its own, and each is struck a few turns of the loop later than the one before it; the waves
are shifted against each other, so that all of them together strike at every turn. A short run plays some of the waves, other
ones each time.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import NoReturn

import anyio
import pytest

import asynclock
from tests.chaos.backends import only_epoch_left, others
from tests.chaos.fleet import say
from tests.chaos.scale import scaled

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("leakless")]

TURNS = 400
WAVES = 8
#: Seconds after which the heir must have the lock. One in ten may be later when the machine is busy with others, but not
#: much: a hand-over that was lost would be found after a third of the ttl, 10 s, at the earliest.
SOON, LATEST = 0.1, 3.0
RANDOM_CANCELS = scaled(3_400, least=300)  # on each of the three stores
#: Where somebody holds the lock while the victim waits; "here" is the victim's own client, whose tasks hand it on.
HELD = ("queued", "queued here", "granted", "granted here")
#: Seconds for which a lease lingers until the victim takes it, or its heir; neither leaves it so again.
LINGER = 60.0
SHORT_LINGER = 0.01


class Struck(Exception):  # noqa: N818 - what a sibling in a task group dies of
    """The sibling of a victim failed."""


class Victim:
    """A task that wants the lock and would keep it for ever; ``strike`` is how it is stopped."""

    def __init__(self, lock: asynclock.Lock, way: "Way") -> None:
        self.ended_by: list[type[BaseException]] = []
        self.strike: Callable[[], object] = lambda: None
        self._lock = lock
        self.task = asyncio.create_task(way(self, self._hold()))

    async def _hold(self) -> None:
        try:
            async with self._lock.acquire(priority=10):
                await asyncio.get_running_loop().create_future()
        except BaseException as error:
            self.ended_by.append(type(error))
            raise


Way = Callable[[Victim, Awaitable[None]], "asyncio._CoroutineLike[None]"]


async def by_cancel(victim: Victim, work: Awaitable[None]) -> None:
    victim.strike = victim.task.cancel
    await work


async def by_timeout(victim: Victim, work: Awaitable[None]) -> None:
    async with asyncio.timeout(None) as scope:
        victim.strike = lambda: scope.reschedule(0)
        await work


async def by_task_group(victim: Victim, work: Awaitable[None]) -> None:
    blow = asyncio.get_running_loop().create_future()
    victim.strike = lambda: blow.set_exception(Struck())

    async def sibling() -> NoReturn:
        await blow
        raise AssertionError

    async def brother() -> None:
        await work

    async with asyncio.TaskGroup() as group:
        group.create_task(sibling())
        group.create_task(brother())


async def by_cancel_scope(victim: Victim, work: Awaitable[None]) -> None:
    with anyio.move_on_after(3600) as scope:
        victim.strike = lambda: setattr(scope, "deadline", -1.0)
        await work


#: How to strike -> how the struck task must end.
WAYS: dict[Way, type[BaseException] | None] = {
    by_cancel: asyncio.CancelledError,
    by_timeout: TimeoutError,
    by_task_group: ExceptionGroup,
    by_cancel_scope: None,
}


class Stage:
    """Two clients of one store, and the names that a wave plays on."""

    def __init__(self, near: asynclock.Client, far: asynclock.Client) -> None:
        self.near = near
        self.far = far
        self.names = [f"stage-{number}" for number in range(TURNS // WAVES)]
        #: Seconds that each heir waited once nothing stood before it.
        self.delays: list[float] = []

    async def play(self, situation: str, way: Way, *, twice: bool, wave: int) -> None:
        """One wave; every victim is struck, every heir gets the lock, nothing is left."""
        tasks = others()
        loop = asyncio.get_running_loop()
        here = self.near if situation.endswith("here") else self.far
        if situation.startswith("lingering"):
            for name in self.names:
                async with self.near.lock(name, linger=LINGER):
                    pass
        holders = [await here.lock(name).acquire() for name in self.names] if situation in HELD else []
        victims = [Victim(self.near.lock(name), way) for name in self.names]
        heirs = [asyncio.create_task(_inherit(here.lock(name))) for name in self.names]
        if situation.startswith("granted"):
            releases = [asyncio.create_task(holder.release()) for holder in holders]
            holders = []
        else:
            releases = []
        struck = await _strike_in_turn(victims, first=1 + wave, twice=twice)
        await asyncio.wait([victim.task for victim in victims])
        if holders:
            struck = [loop.time()] * len(victims)
            releases = [asyncio.create_task(holder.release()) for holder in holders]
        inherited = await asyncio.gather(*heirs)
        await asyncio.gather(*releases)
        for victim in victims:
            _check_end(victim, WAYS[way], twice=twice)
        self.delays += [got - since for got, since in zip(inherited, struck, strict=True)]
        await self.check_empty()
        assert others() == tasks

    async def check_empty(self) -> None:
        """Both clients and the store know nothing of the names any more."""
        clients = (self.near, self.far)
        # What a client cleans up goes out before what it asks now.
        await asyncio.gather(*(client.inspect("anything") for client in clients))
        for client in clients:
            for resource in await asyncio.gather(*(client.inspect(name) for name in self.names)):
                assert resource.idle
            for stats in client.stats().values():
                assert (stats.waiting, stats.holding, stats.asking) == (0, 0, 0)


async def _inherit(lock: asynclock.Lock) -> float:
    async with lock.acquire():
        return asyncio.get_running_loop().time()


async def _strike_in_turn(victims: list[Victim], *, first: int, twice: bool) -> list[float]:
    """Strike the victims WAVES turns apart; return when each was."""
    loop = asyncio.get_running_loop()
    times = []
    again: dict[int, Victim] = {}
    for turn in range(first + WAVES * len(victims)):
        if victim := again.pop(turn, None):
            victim.task.cancel()
        number, rest = divmod(turn - first, WAVES)
        if rest == 0 and number >= 0:
            victims[number].strike()
            times.append(loop.time())
            if twice:
                again[turn + 1] = victims[number]
        await asyncio.sleep(0)
    return times


def _check_end(victim: Victim, expected: type[BaseException] | None, *, twice: bool) -> None:
    """It was the cancel that ended it, and whoever cancelled it sees that; a second cancel may win."""
    assert victim.ended_by == [asyncio.CancelledError]
    if victim.task.cancelled():
        assert twice or expected is asyncio.CancelledError
    else:
        error = victim.task.exception()
        assert type(error) is (expected or type(None))


@pytest.fixture
async def stage(url: str) -> AsyncIterator[Stage]:
    async with asynclock.connect(url) as near, asynclock.connect(url) as far:
        yield Stage(near, far)
        await only_epoch_left(url)


@pytest.mark.parametrize("situation", ["free", *HELD, "lingering here"])
async def test_a_cancel_after_any_turn_of_the_loop_leaves_nothing(stage: Stage, situation: str, seed: int) -> None:
    """However a wait is cancelled, and whatever it had reached, the next one has the lock at once and nothing is left."""
    dice, waves = random.Random(seed), scaled(WAVES, least=1)
    for way in WAYS:
        for twice in (False, True):
            for wave in dice.sample(range(WAVES), waves):
                await stage.play(situation, way, twice=twice, wave=wave)
    handed = stage.near.stats()["default"].handed
    say(f"{handed} turns were handed on")
    # How many there are depends on how busy the machine is; that there are some is what is to be shown.
    assert handed > (TURNS * waves // WAVES // 10 if situation.endswith("here") else -1)
    delays = sorted(stage.delays)
    assert delays[len(delays) * 9 // 10] < SOON
    assert delays[-1] < LATEST


async def test_thousands_of_random_cancels_leave_nothing(stage: Stage, seed: int) -> None:
    """A crowd that is cancelled at random on a handful of locks, semaphores and read/write locks ends with all of it idle."""
    dice = random.Random(seed)
    stage.names = ["lock-1", "lock-2", "semaphore", "catalogue"]
    cancelled = 0

    async def contend() -> None:
        client = dice.choice((stage.near, stage.far))
        async with _anything(client, dice):
            await asyncio.sleep(dice.choice((0, 0, 0.001)))

    async def cancel(task: asyncio.Task[None]) -> bool:
        for _ in range(dice.choice((1, 3, 10, 40))):
            await asyncio.sleep(0)
        return task.cancel()

    while cancelled < RANDOM_CANCELS:
        tasks = [asyncio.create_task(contend()) for _ in range(100)]
        cancelled += sum(await asyncio.gather(*(cancel(task) for task in tasks)))
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(end) for end in ends} <= {type(None), asyncio.CancelledError}
    handed = sum(client.stats()["default"].handed for client in (stage.near, stage.far))
    say(f"{handed} turns were handed on")  # on a slow store most are cancelled before there is a lease to hand on
    await asyncio.sleep(2 * SHORT_LINGER)  # what lingered has come to its end
    await stage.check_empty()


def _anything(client: asynclock.Client, dice: random.Random) -> asynclock.Acquisition:
    """A request for one thing or another."""
    priority = dice.randrange(3)
    match dice.randrange(6):
        case 0 | 1:
            return client.semaphore("semaphore", permits=3).acquire(permits=dice.randrange(1, 4), priority=priority)
        case 2:
            return client.rwlock("catalogue", linger=dice.choice((0, SHORT_LINGER))).write(priority=priority)
        case 3:
            return client.rwlock("catalogue").read(priority=priority)
        case kind:
            return client.lock(f"lock-{kind - 3}", linger=dice.choice((0, SHORT_LINGER))).acquire(priority=priority)


async def test_a_cancelled_close_still_leaves_nothing(url: str) -> None:
    """A client that is cancelled while it closes, twice even, is closed all the same before the cancel goes on."""
    tasks = others()
    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(asynclock.connect(url))
        lease = await client.lock("held").acquire()
        closing = asyncio.create_task(client.aclose())
        for _ in range(2):
            await asyncio.sleep(0)
            closing.cancel()
        await asyncio.wait([closing])
        assert closing.cancelled()
        assert lease.lost.reason is asynclock.LossReason.CLOSED
        assert others() == tasks
