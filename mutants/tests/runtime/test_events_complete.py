"""Whatever happens to requests, what is told of each is whole and in order: it begins once, and it ends once.

Seeded schedules on the virtual loop: tasks of two clients ask for locks, readers' and writers' places, permits, and again for
what their owner holds; they time out, are cancelled at every turn of the loop, lose their leases, and see their client close.
"""

import asyncio
import random
from collections import defaultdict

import pytest

import asynclock
from asynclock import events
from asynclock.stores.memory import MemorySpace, MemoryStore
from asynclock.testing import FakeClock, run
from asynclock.testing.faults import FaultyStore

HELD = (events.Released, events.HandedOver, events.Lost)
IN_VAIN = (events.TimedOut, events.Withdrawn, events.Failed)
ENDS = (*HELD, *IN_VAIN)
EXPECTED = (asynclock.AsynclockError, asyncio.CancelledError, ExceptionGroup)


class Crowd:
    """Random users of one client."""

    def __init__(self, client, luck):
        self.client = client
        self.luck = luck
        self.told = []
        client._open.listen(self.told.append)
        self.feed = client.events(limit=1_000_000)

    async def user(self, number):
        luck = self.luck
        for _ in range(luck.randint(1, 4)):
            try:
                await luck.choice(
                    (
                        self.hold,
                        self.hold,
                        self.hold,
                        self.attempt,
                        self.enter_again,
                        self.several,
                        self.lead,
                        self.force,
                    )
                )(number)
            except EXPECTED:
                if asyncio.current_task().cancelling():
                    raise

    def lock(self, number):
        luck = self.luck
        name = luck.choice("abc")
        options = {
            "ttl": luck.choice((0.3, 5.0)),
            "max_hold": luck.choice((None, None, 0.15)),
            "handoff": luck.choice((True, True, False)),
            "linger": luck.choice((0.0, 0.2, 0.2)),
            "on_lost": luck.choice(("cancel", "notify")),
        }
        kind = luck.randrange(4)
        if kind == 0:
            shared = self.client.rwlock(f"rw-{name}", **options)
            return luck.choice((shared.read, shared.write)), {}
        if kind == 1:
            return self.client.semaphore(f"s-{name}", permits=3, **options).acquire, {"permits": luck.randint(1, 3)}
        return self.client.lock(f"l-{name}", **options).acquire, {}

    async def hold(self, number):
        luck = self.luck
        acquire, more = self.lock(number)
        async with acquire(timeout=self.patience(), priority=luck.randint(-2, 2), **more):
            await asyncio.sleep(luck.choice((0, 0, 0.01, 0.1, 0.4)))

    async def linger(self, number):
        lock = self.client.lock(f"linger-{number}", linger=0.2, ttl=0.3)
        for pause in (0.0, self.luck.choice((0.0, 0.1, 0.4)), 0.0):
            async with lock.acquire(timeout=self.patience()):
                await asyncio.sleep(0)
            await asyncio.sleep(pause)

    def patience(self):
        return self.luck.choice((None, None, 0, 0.02, 0.5))

    async def attempt(self, number):
        lease = await self.client.lock(f"l-{self.luck.choice('abc')}").try_acquire()
        if lease is not None:
            async with lease:
                await asyncio.sleep(0)

    async def enter_again(self, number):
        """The same owner several times, from several tasks, left in any order."""
        lock = self.client.lock(f"l-{self.luck.choice('abc')}", owner=f"owner-{number % 2}", reentrant=True, ttl=0.3)

        async def enter():
            async with lock.acquire(timeout=self.patience()):
                await asyncio.sleep(self.luck.choice((0, 0.01, 0.1)))

        async with asyncio.TaskGroup() as group:
            for _ in range(self.luck.randint(1, 4)):
                group.create_task(enter())

    async def several(self, number):
        """Some locks at once, one of them perhaps held by the same owner already."""
        names = self.luck.sample(["l-a", "l-b", "l-c"], self.luck.randint(2, 3))
        mine = self.client.lock(names.pop(), owner=f"owner-{number % 2}", reentrant=True, ttl=0.3)
        async with self.client.multi(*names, mine, ttl=0.3).acquire(timeout=self.patience()):
            await asyncio.sleep(self.luck.choice((0, 0.01, 0.4)))

    async def lead(self, number):
        async with self.client.election("e", ttl=0.3).lead():
            await asyncio.sleep(self.luck.choice((0, 0.1)))

    async def force(self, number):
        await asyncio.sleep(self.luck.random() / 4)
        await self.client.force_release(f"l-{self.luck.choice('abc')}", reason="test")


def play(seed):
    """One run; returns for each client what was told of it, and what its feed had."""
    luck = random.Random(seed)

    async def main():
        clock = FakeClock()
        space = MemorySpace(clock)
        crowds = []
        async with asyncio.timeout(3600):
            for number in range(2):
                store = MemoryStore(space)
                if luck.random() < 0.4:
                    store = FaultyStore(store, seed=seed + number, lost_replies=0.02, delays=0.1, lost_notices=0.05)
                client = await asynclock.connect(store=store, clock=clock, unavailable_after=1.0).open()
                crowds.append(Crowd(client, luck))
            tasks = [
                asyncio.create_task(crowd.user(number), name=f"user-{place}-{number}")
                for place, crowd in enumerate(crowds)
                for number in range(luck.randint(2, 12))
            ]
            await strike(tasks, luck)
            if luck.random() < 0.5:  # some close with many waiting and holding
                await asyncio.gather(*tasks, return_exceptions=True)
            for crowd in crowds:
                await crowd.client.aclose()
            await asyncio.gather(*tasks, return_exceptions=True)
            return [(crowd.told, [event async for event in crowd.feed]) for crowd in crowds]

    return run(main, seed=seed)


async def strike(tasks, luck):
    """Cancel some tasks, each after some turns of the loop or some time."""
    for task in luck.sample(tasks, len(tasks) // 3):
        for _ in range(luck.randint(0, 12)):
            await asyncio.sleep(0)
        await asyncio.sleep(luck.choice((0, 0, 0.05)))
        task.cancel()


def check_requests(told):
    """Each request begins with Requested, holds at most once, and ends exactly once, with nothing after that."""
    requests = defaultdict(list)
    for event in told:
        if getattr(event, "request", ""):
            requests[event.request].append(event)
    for life in requests.values():
        first, *middle, last = life if len(life) > 1 else (life[0], life[0])
        assert isinstance(first, events.Requested), life
        assert isinstance(last, ENDS), life
        assert not any(isinstance(event, (events.Requested, *ENDS)) for event in middle), life
        grants = [place for place, event in enumerate(life) if isinstance(event, events.Granted)]
        assert len(grants) == (1 if isinstance(last, HELD) else 0), life
        for place, event in enumerate(life):
            assert not isinstance(event, events.Queued) or not grants or place < grants[0], life
            assert not isinstance(event, events.Renewed) or place > grants[0], life
        assert len({(event.name, event.primitive) for event in life}) == 1, life
    return requests


def check_resources(told):
    """Of an exclusive resource nobody is granted before the last holder of the same client has ended; tokens grow."""
    holding, newest = {}, {}
    passed = None
    for event in told:
        if getattr(event, "primitive", "") not in ("lock", "write") or not event.request:
            continue
        if passed is not None and isinstance(event, events.Granted):
            assert (event.by, event.token, event.name) == ("handoff", passed.to, passed.name)
        passed = None
        if isinstance(event, events.Granted) and event.by != "owner":
            assert event.name not in holding, (event, holding[event.name])
            assert event.token > newest.get(event.name, 0)
            holding[event.name] = event
            newest[event.name] = event.token
        elif isinstance(event, HELD) and event.request == getattr(holding.get(event.name), "request", ""):
            del holding[event.name]
            passed = event if isinstance(event, events.HandedOver) else None
    assert not holding


@pytest.mark.parametrize("start", range(0, 240, 60))
def test_what_is_told_of_every_request_is_whole_and_in_order(start):
    """Under every schedule, however a wait or a lease ends."""
    kinds, requests = set(), 0
    for seed in range(start, start + 60):
        for told, read in play(seed):
            assert read == told
            requests += len(check_requests(told))
            check_resources(told)
            kinds |= {(type(event).__name__, getattr(event, "by", "")) for event in told}
    assert requests > 800
    assert {name for name, _ in kinds} >= {kind.__name__ for kind in (events.Requested, events.Queued, *ENDS)}
    assert {by for name, by in kinds if name == "Granted"} == {"store", "handoff", "linger", "owner"}


def test_the_checks_find_what_is_wrong():
    """An end too many, an end too few, an end before the beginning, and two holders are each found."""
    told = next(told for told, _ in (runs for seed in range(9) for runs in play(seed)) if len(told) > 30)
    check_requests(told)
    place, end = next((place, event) for place, event in enumerate(told) if isinstance(event, events.Released))
    for wrong in (told[:place] + told[place + 1 :], [*told, end], [end, *told]):
        with pytest.raises(AssertionError):
            check_requests(wrong)
    granted = next(event for event in told if isinstance(event, events.Granted) and event.primitive == "lock")
    with pytest.raises(AssertionError):
        check_resources([granted, granted])
