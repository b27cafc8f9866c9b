"""Deadlocks as tasks meet them. Time is virtual here, so that a second of waiting is no second of testing."""

import asyncio
import contextlib
import json
import logging
import random

import pytest
from msgspec.structs import replace

import asynclock
from asynclock import events
from asynclock.model.commands import Inspect, Renew
from asynclock.runtime.deadlock import probe
from asynclock.stores.memory import MemorySpace, MemoryStore
from asynclock.testing import FakeClock, run
from tests.costs.counting import calls

POLICIES = ["lowest-priority", "requester", "youngest", "oldest", "fewest-locks"]
#: So long that nothing across clients happens: what is found is found within the client.
NEVER = 3600.0


def virtual(test):
    """Run a test on a loop whose time jumps; in asyncio's order of tasks, and in others."""

    @pytest.mark.parametrize("seed", [None, 1, 2])
    def wrapped(seed):
        async def main():
            await test(World())

        run(main, seed=seed, limit=600.0)

    wrapped.__name__, wrapped.__doc__ = test.__name__, test.__doc__
    return wrapped


class World:
    """Clients of one memory space, and owners that take one lock after another."""

    def __init__(self):
        self.clock = FakeClock()
        self.space = MemorySpace(self.clock)
        self.told = []

    def connect(self, *, store=None, **settings):
        return asynclock.connect(store=store or MemoryStore(self.space), clock=self.clock, **settings)

    def now(self):
        return self.clock.monotonic()


class Owner:
    """One line of work: takes what it is told to, and says how that ended."""

    def __init__(self, name, **options):
        self.name = name
        self.options = {"owner": name, **options}
        self.stack = contextlib.AsyncExitStack()
        self.waits = []

    async def take(self, acquirable, **options):
        await self.stack.enter_async_context(acquirable.acquire(**self.options, **options))

    def wait(self, acquirable, **options):
        """Take it in a task of its own; whatever the end, all is given back then."""
        task = asyncio.create_task(self.end(acquirable, options), name=f"{self.name}'s task")
        self.waits.append(task)
        return task

    async def end(self, acquirable, options):
        try:
            async with self.stack:
                await self.take(acquirable, **options)
        except asynclock.AsynclockError as error:
            return error
        return None


class Reads:
    """A read/write lock as readers take it."""

    def __init__(self, lock):
        self.acquire = lock.read


async def ring(clients, size, names="abcdefgh", priorities=(0,) * 8, **options):
    """Owners of these clients in turn, each with a lock and waiting for the next one's; return them, nobody waits yet."""
    owners = [Owner(name, priority=priority) for name, priority in zip(names[:size], priorities, strict=False)]
    for place, owner in enumerate(owners):
        await owner.take(clients[place % len(clients)].lock(owner.name, **options))
        await asyncio.sleep(0.01)
    return owners


def close(owners, clients, **options):
    """Have them wait for each other, in this order; return their tasks."""
    tasks = []
    for place, owner in enumerate(owners):
        following = owners[(place + 1) % len(owners)]
        tasks.append(owner.wait(clients[place % len(clients)].lock(following.name, **options)))
    return tasks


def victims(owners, ends):
    return [owner.name for owner, end in zip(owners, ends, strict=True) if isinstance(end, asynclock.DeadlockError)]


async def idle(*clients):
    """Nobody holds, nobody waits, and nothing is remembered of it."""
    async with asyncio.timeout(60):
        while [one async for one in clients[0].resources() if not one.idle]:
            await asyncio.sleep(0.01)
    for client in clients:
        session = client._open
        assert not session.probe.lines
        assert not session.holding
        assert not session.claims
        assert [(stats.waiting, stats.holding, stats.asking) for stats in client.stats().values()] in ([], [(0, 0, 0)])


# -- within one client ------------------------------------------------------------------------------------------------


@virtual
async def test_a_cycle_within_a_client_is_cut_at_once(world):
    """No time passes, and nothing but the locks' own commands goes to the store; the error says who waits for whom."""
    async with world.connect(deadlock_after=NEVER, client_name="importer") as client:
        owners = await ring([client], 2)
        before = world.now()
        first, second = await asyncio.gather(*close(owners, [client]))
        assert world.now() - before < 0.01
        (error,) = (end for end in (first, second) if end is not None)
        assert isinstance(error, asynclock.DeadlockError)
        victim, other = ("a", "b") if first is error else ("b", "a")
        assert error.key.name == other
        assert f"owner '{victim}'" in error.cycle[0]
        assert f"'importer' \"{victim}'s task\"" in error.cycle[0]
        assert f"holds 'default/{victim}' for 0.0 s and waits for 'default/{other}' for 0.0 s" in error.cycle[0]
        assert f"owner '{other}'" in error.cycle[1]
        await idle(client)


@virtual
async def test_the_victim_may_be_one_who_waits_already(world):
    """The least important gives way, though it was not its wait that closed the cycle."""
    async with world.connect(deadlock_after=NEVER) as client:
        owners = await ring([client], 3, priorities=(5, 1, 5))
        tasks = []
        for place, owner in enumerate(owners):
            tasks.append(owner.wait(client.lock(owners[(place + 1) % 3].name)))
            await asyncio.sleep(0.1)
        assert victims(owners, await asyncio.gather(*tasks)) == ["b"]
        await idle(client)


@pytest.mark.parametrize(
    ("policy", "name"),
    [("youngest", "d"), ("oldest", "a"), ("requester", "c"), ("fewest-locks", "b"), ("lowest-priority", "a")],
)
def test_the_policy_chooses(policy, name):
    """Four owners whose work began in order, whose waits did not, of whom one holds less than the others."""

    async def main():
        world = World()
        async with world.connect(deadlock_after=NEVER, victim=policy) as client:
            owners = await ring([client], 4, priorities=(1, 2, 3, 4))
            for owner in owners:
                if owner.name != "b":
                    await owner.take(client.lock(f"another of {owner.name}"))
            tasks = {}
            for place in (1, 0, 3, 2):
                owner = owners[place]
                tasks[owner] = owner.wait(client.lock(owners[(place + 1) % 4].name))
                await asyncio.sleep(0.01)
            await asyncio.gather(*tasks.values())
            assert [owner.name for owner, task in tasks.items() if task.result()] == [name]

    run(main, limit=600.0)


@virtual
async def test_a_reader_that_reads_again_behind_a_writer(world):
    """Nobody but its owner is to blame: it waits for the writer, who waits for it."""
    async with world.connect(deadlock_after=NEVER) as client:
        catalog, reader = client.rwlock("catalog"), Owner("reader")
        await reader.take(Reads(catalog))
        writer = asyncio.create_task(catalog.write().__aenter__())
        while not (await client.inspect("catalog")).waiters:
            await asyncio.sleep(0.001)
        assert isinstance(await reader.wait(Reads(catalog)), asynclock.DeadlockError)
        await (await writer).release()
        await idle(client)


@virtual
async def test_two_that_want_more_of_the_same(world):
    """Each has one of two permits and wants another one; one gives way."""
    async with world.connect(deadlock_after=NEVER) as client:
        semaphore, owners = client.semaphore("s", permits=2), [Owner("a"), Owner("b")]
        for owner in owners:
            await owner.take(semaphore)
        ends = await asyncio.gather(*(owner.wait(semaphore) for owner in owners))
        assert len(victims(owners, ends)) == 1
        await idle(client)


@virtual
async def test_a_permit_that_anybody_may_give_back(world):
    """Of a semaphore's holders one is in no cycle: nobody gives way, and its permit ends the wait."""
    async with world.connect() as client:
        semaphore, lock = client.semaphore("s", permits=2), client.lock("l")
        a, x = Owner("a"), Owner("x")
        await a.take(semaphore)
        free = await semaphore.acquire()
        await x.take(lock)
        tasks = [a.wait(lock), x.wait(semaphore)]
        await asyncio.sleep(10)
        assert not any(task.done() for task in tasks)
        await free.release()
        assert await asyncio.gather(*tasks) == [None, None]
        await idle(client)


@virtual
async def test_a_semaphore_at_its_capacity(world):
    """All its holders wait for one who waits for it."""
    async with world.connect(deadlock_after=NEVER) as client:
        semaphore, lock = client.semaphore("s", permits=3), client.lock("l")
        owners = [Owner(name) for name in "abcx"]
        for owner in owners[:3]:
            await owner.take(semaphore)
        await owners[3].take(lock)
        tasks = [owner.wait(lock) for owner in owners[:3]]
        await asyncio.sleep(1)
        assert not any(task.done() for task in tasks)
        tasks.append(owners[3].wait(semaphore))
        assert len(victims(owners, await asyncio.gather(*tasks))) == 1
        await idle(client)


@virtual
async def test_a_project_that_may_hold_no_more(world):
    """Who has all the leases that its client may have, and wants one more, is told so."""
    async with world.connect(deadlock_after=NEVER, max_holders=2) as client:
        owner = Owner("greedy")
        await owner.take(client.lock("a"))
        await owner.take(client.lock("b"))
        error = await owner.wait(client.lock("c"))
        assert isinstance(error, asynclock.DeadlockError)
        assert "waits for one of the leases that its client may have in project 'default'" in error.cycle[0]
        await idle(client)


@virtual
async def test_a_place_that_comes_free(world):
    """A limit is no deadlock while one of the leases may end."""
    async with world.connect(max_holders=2) as client:
        owner, other = Owner("owner"), await client.lock("b").acquire()
        await owner.take(client.lock("a"))
        wait = owner.wait(client.lock("c"))
        await asyncio.sleep(5)
        await other.release()
        assert await wait is None
        await idle(client)


@virtual
async def test_who_is_not_named_is_not_watched(world):
    """Every acquire has an owner of its own then, so two tasks of a program never deadlock for sharing it; timeouts help."""
    async with world.connect() as client:
        a, b = client.lock("a"), client.lock("b")

        async def both(first, second):
            async with first, asyncio.timeout(20):
                await asyncio.sleep(0.1)
                with pytest.raises(asynclock.LockTimeout):
                    await second.acquire(timeout=10)

        await asyncio.gather(both(a, b), both(b, a))
        assert client._open.probe.looks == 0
        await idle(client)


@virtual
async def test_an_owner_served_elsewhere_is_no_victim(world):
    """One of its tasks waits in a cycle, another one for what will come free: that may be all it needs."""
    async with world.connect() as client:
        owners = await ring([client], 2)
        busy = await client.lock("busy").acquire()
        elsewhere = asyncio.create_task(client.lock("busy").acquire(owner="a").__aenter__())
        await asyncio.sleep(0)
        tasks = close(owners, [client])
        await asyncio.sleep(5)
        assert not any(task.done() for task in tasks)
        await busy.release()
        lease = await elsewhere  # the other task goes on, and the cycle remains
        assert len(victims(owners, await asyncio.gather(*tasks))) == 1
        await lease.release()
        await idle(client)


@virtual
async def test_an_owner_with_a_request_under_way_is_no_victim(world):
    """It may be granted at once, and be what its owner needs; when it is, and does not help, the cycle is cut."""
    store = Muffled(world.space)
    async with world.connect(deadlock_after=NEVER, store=store, unavailable_after=60) as client:
        found = deadlocks_of(client)
        owners = await ring([client], 2, ttl=60)
        store.heard.clear()
        more = asyncio.create_task(client.lock("more").acquire(owner="a").__aenter__())
        tasks = close(owners, [client], ttl=60)
        await asyncio.sleep(1)
        assert not found  # tasks do not end either way: what they hold they give back to a store that does not hear
        store.heard.set()
        assert len(victims(owners, await asyncio.gather(*tasks))) == 1
        assert len(found) == 2
        await (await more).release()
        await idle(client)


@virtual
async def test_an_owner_with_a_request_under_way_is_no_victim_across_clients(world):
    """However often its client looks, and sees the same; as soon as the request is answered the cycle is cut."""
    store = Muffled(world.space, only="more")
    async with world.connect(store=store, unavailable_after=60) as one, world.connect() as two:
        found = deadlocks_of(one)
        owners = await ring([one, two], 2, priorities=(-1, 0), ttl=60)
        store.heard.clear()
        more = asyncio.create_task(one.lock("more").acquire(owner="a").__aenter__())
        await asyncio.sleep(0.01)
        tasks = close(owners, [one, two], ttl=60)
        await asyncio.sleep(10)
        assert one._open.probe.looks > 10
        assert not any(task.done() for task in tasks)
        assert not found
        store.heard.set()
        async with asyncio.timeout(2):
            assert victims(owners, await asyncio.gather(*tasks)) == ["a"]
        await (await more).release()
        await idle(one, two)


def deadlocks_of(client):
    """What a client will tell of deadlocks."""
    found = []
    client._open.listen(lambda event: found.append(event) if isinstance(event, events.Deadlock) else None)
    return found


@virtual
async def test_reported_only(world):
    """The cycle is told once, to listeners and in the log; nobody is stopped."""
    async with world.connect(on_deadlock="report") as client:
        heard = deadlocks_of(client)
        owners = await ring([client], 2)
        ends = await asyncio.gather(*close(owners, [client], timeout=30))
        assert {type(end) for end in ends} <= {asynclock.LockTimeout, type(None)}
        assert sorted((event.owner, event.name) for event in heard) == [("a", "b"), ("b", "a")]
        assert [event.victim for event in heard].count(True) == 1
        assert all(event.reported for event in heard)
        assert heard[0].cycle == heard[1].cycle
        await idle(client)


@virtual
async def test_what_is_only_reported_is_looked_at_calmly(world):
    """Cycles that stand for long, closed at different times, are seen a few times a second, not as often as that is possible."""
    async with world.connect(on_deadlock="report") as one, world.connect(on_deadlock="report") as two:
        tasks = []
        for names in ("ab", "cd", "ef"):
            owners = await ring([one, two], 2, names)
            tasks += close(owners, [one, two], timeout=60)
            await asyncio.sleep(0.17)
        await asyncio.sleep(10)
        looks = one._open.probe.looks
        await asyncio.sleep(30)
        assert one._open.probe.looks - looks <= 30 * 2 * 3 + 3
        assert {type(end) for end in await asyncio.gather(*tasks)} <= {asynclock.LockTimeout, type(None)}
        await idle(one, two)


@virtual
async def test_a_deadlock_that_stands_costs_no_more_than_its_leases(world):
    """Once it was told it is looked at, and its leases are renewed, about as often as those leases would be anyway."""
    async with world.connect(on_deadlock="report") as one, world.connect(on_deadlock="report") as two:
        heard = []
        one._open.listen(heard.append)
        tasks = close(await ring([one, two], 2, ttl=30), [one, two], ttl=30, timeout=400)
        await asyncio.sleep(60)
        (told,) = [event for event in heard if isinstance(event, events.Deadlock)]
        assert (told.owner, told.name, told.reported) == ("a", "b", True)
        heard.clear()
        looks = one._open.probe.looks
        await asyncio.sleep(300)
        renewed = [event for event in heard if isinstance(event, events.Renewed)]
        assert 300 / 30 <= len(renewed) <= 300 / 10 * 1.5
        assert 300 / 10 - 2 <= one._open.probe.looks - looks <= 300 / 10 + 2
        await asyncio.gather(*tasks)
        await idle(one, two)


@virtual
async def test_one_who_looks_late_still_finds_it(world):
    """The others have told of it long ago, and go on renewing their leases for whoever is to give way."""
    async with world.connect() as one, world.connect(deadlock_after=20.0) as two:
        owners = await ring([one, two], 2, priorities=(0, -1), ttl=9)
        before = world.now()
        assert victims(owners, await asyncio.gather(*close(owners, [one, two], ttl=9))) == ["b"]
        assert world.now() - before < 20 + 1
        await idle(one, two)


@virtual
async def test_a_victim_is_told_as_such(world):
    """Its request fails with the cycle; the others only hear of it."""
    async with world.connect(deadlock_after=NEVER) as client:
        heard = []
        client._open.listen(heard.append)
        owners = await ring([client], 2)
        ends = await asyncio.gather(*close(owners, [client]))
        (name,) = victims(owners, ends)
        found = [event for event in heard if isinstance(event, events.Deadlock)]
        assert [event.owner for event in found if event.victim] == [name]
        assert not any(event.reported for event in found)
        (failed,) = [event for event in heard if isinstance(event, events.Failed)]
        assert (failed.error, failed.owner) == ("DeadlockError", name)
        assert {event.request for event in found} >= {failed.request}


@virtual
async def test_without_the_search_across_clients_a_cycle_within_one_is_cut(world):
    """deadlock_after=0, of the client or of its locks, turns off what goes through the store and nothing else."""
    for settings, options in (({"deadlock_after": 0}, {}), ({}, {"deadlock_after": 0})):
        async with world.connect(**settings) as client:
            owners = await ring([client], 3)
            before = world.now()
            ends = await asyncio.gather(*close(owners, [client], **options))
            assert len(victims(owners, ends)) == 1
            assert world.now() - before < 0.01
            assert client._open.probe.looks == 0
            await idle(client)


@virtual
async def test_without_the_search_across_clients_none_is_found_there(world):
    """One client has turned it off, the other one has not: nothing is told to the store, and both waits run out of time."""
    async with world.connect(deadlock_after=0) as silent, world.connect() as other:
        owners = await ring([silent, other], 2)
        tasks = close(owners, [silent, other], timeout=20)
        await asyncio.sleep(10)
        assert "waits" not in details(world, "a")[0]
        assert "waits" in details(world, "b")[0]
        ends = await asyncio.gather(*tasks)
        assert victims(owners, ends) == []
        assert silent._open.probe.looks == 0
        await idle(silent, other)


@virtual
async def test_a_wait_that_is_not_shared_ends_what_was_told(world):
    """A line that waits for two things, one of them unshared, tells others nothing: half of it would be wrong."""
    async with world.connect() as client, world.connect() as other:
        line, stranger = Owner("line"), Owner("stranger")
        await line.take(client.lock("held"))
        for name in ("first", "second"):
            await stranger.take(other.lock(name))
        tasks = [line.wait(client.lock("first"), timeout=10)]
        await asyncio.sleep(3)
        assert "waits" in details(world, "held")[0]
        tasks.append(line.wait(client.lock("second", deadlock_after=0), timeout=5))
        await asyncio.sleep(1)
        assert "waits" not in details(world, "held")[0]
        await stranger.stack.aclose()
        await asyncio.gather(*tasks)
        await idle(client, other)


@virtual
async def test_one_lock_may_report_where_others_raise(world):
    """What a lock says goes before what its client says."""
    async with world.connect(on_deadlock="report", deadlock_after=NEVER) as client:
        owners = await ring([client], 2)
        assert len(victims(owners, await asyncio.gather(*close(owners, [client], on_deadlock="raise")))) == 1


def test_the_log_says_it_in_one_line(caplog):
    """Whoever runs the service reads who waited for whom, names escaped."""

    async def main():
        world = World()
        async with world.connect(deadlock_after=NEVER) as client:
            owners = await ring([client], 2, names=["a\u202e", "b"])
            await asyncio.gather(*close(owners, [client]))

    with caplog.at_level(logging.WARNING):
        run(main)
    (line,) = [record.getMessage() for record in caplog.records if "deadlock" in record.getMessage()]
    assert line.count(" waits for ") == 2
    assert "\\u202e" in line
    assert "\u202e" not in line


async def test_it_costs_nothing_where_nothing_can_be_found(client):
    """An uncontended acquire runs through nothing of it, whoever asks; a contended one neither, without a named owner."""
    lock, other, shared = client.lock("a", owner="me"), client.lock("b", owner="me"), client.lock("c")

    async def nested():
        async with lock, other:
            pass

    async def crowd():
        async with shared:
            await asyncio.sleep(0)

    await nested()
    with calls() as counted:
        for _ in range(50):
            await nested()
        await asyncio.gather(*(crowd() for _ in range(50)))
    assert counted.total() > 1000
    names = {name.partition(".")[0] for name in counted}
    assert not names & {"Probe", "Line", "Look", "Picture", "unix_ms", "station"}


# -- across clients ---------------------------------------------------------------------------------------------------


@virtual
async def test_a_cycle_through_the_store(world):
    """Three clients, one owner each: found when the last wait has lasted for deadlock_after, and cut once."""
    async with world.connect() as one, world.connect() as two, world.connect() as three:
        clients = [one, two, three]
        owners = await ring(clients, 3)
        before = world.now()
        tasks = close(owners, clients)
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        assert 1.0 <= world.now() - before < 1.6
        assert victims(owners, await asyncio.gather(*tasks)) == ["c"]
        await idle(*clients)


@virtual
async def test_whoever_waited_longest_may_be_the_victim(world):
    """It is told soon after the cycle was closed, by a client whose own wait is old."""
    async with world.connect() as one, world.connect() as two:
        owners = await ring([one, two], 2, priorities=(-1, 0))
        tasks = [owners[0].wait(one.lock("b"))]
        await asyncio.sleep(7)
        before = world.now()
        tasks.append(owners[1].wait(two.lock("a")))
        assert victims(owners, await asyncio.gather(*tasks)) == ["a"]
        assert world.now() - before < 2.0
        await idle(one, two)


@virtual
async def test_a_wait_in_its_own_clients_line(world):
    """Behind a lease of its own client nothing is asked of the store; the cycle that leads through it is found all the same."""
    async with world.connect() as one, world.connect() as two:
        holder, hidden, other = Owner("holder"), Owner("hidden"), Owner("other")
        await holder.take(one.lock("r"))
        await hidden.take(one.lock("t"))
        await other.take(two.lock("s"))
        owners = [holder, hidden, other]
        tasks = [holder.wait(one.lock("s")), hidden.wait(one.lock("r")), other.wait(two.lock("t"))]
        async with asyncio.timeout(2):
            assert len(victims(owners, await asyncio.gather(*tasks))) == 1
        await idle(one, two)


@virtual
async def test_a_reader_behind_one_of_its_client_behind_a_writer(world):
    """What speaks for a line in the store stands for those behind it."""
    async with world.connect() as one, world.connect() as two, world.connect() as three:
        hidden, reader = Owner("hidden"), Owner("reader")
        await reader.take(Reads(two.rwlock("catalog")))
        await hidden.take(one.lock("l"))
        writer = asyncio.create_task(use(three.rwlock("catalog").write()))
        await until_waiting(one, "catalog", 1)
        first = asyncio.create_task(use(one.rwlock("catalog").read()))
        await until_waiting(one, "catalog", 2)
        tasks = [hidden.wait(Reads(one.rwlock("catalog"))), reader.wait(two.lock("l"))]
        async with asyncio.timeout(2):
            assert len(victims([hidden, reader], await asyncio.gather(*tasks))) == 1
        await asyncio.gather(writer, first)
        await idle(one, two, three)


async def use(acquisition):
    async with acquisition:
        pass


async def until_waiting(client, name, number):
    while len((await client.inspect(name)).waiters) != number:
        await asyncio.sleep(0.001)


@virtual
async def test_leases_say_what_their_owner_waits_for(world):
    """While it waits for long, all that it holds; and no more when the wait is over."""
    async with world.connect(client_name="importer") as one, world.connect() as two:
        owner, busy = Owner("me", metadata={"run": 7}), await two.lock("busy").acquire()
        await owner.take(one.lock("a"))
        await owner.take(one.lock("b"))
        wait = owner.wait(one.lock("busy"), timeout=2)
        await asyncio.sleep(0.2)
        assert [about.get("waits") for about in details(world, "a", "b")] == [None, None]
        await asyncio.sleep(0.2)
        for about in details(world, "a", "b"):
            ((project, name, request, *_),) = about["waits"]
            assert (project, name, about["metadata"], about["client"]) == ("default", "busy", {"run": 7}, "importer")
            assert request == next(iter(one._open.probe.lines["me"].waiting)).id
        held = await one.lock("c", owner="you").acquire()
        assert isinstance(await wait, asynclock.LockTimeout)
        await asyncio.sleep(0.01)
        assert "waits" not in str(details(world, "c"))
        await held.release()
        again = Owner("me")
        await again.take(one.lock("a"))
        wait = again.wait(one.lock("busy"))
        await asyncio.sleep(0.5)
        assert "waits" in str(details(world, "a"))
        again.stack.push_async_callback(asyncio.sleep, 0.1)
        await busy.release()
        await asyncio.sleep(0.05)
        assert "waits" not in str(details(world, "a"))
        await wait
        await idle(one, two)


def details(world, *names):
    found = {key.name: record for key, record in world.space.records.items()}
    return [json.loads(holder.details) for name in names for holder in found[name].holders]


@virtual
async def test_a_client_that_is_gone_costs_its_ttl_and_nobody_a_lock(world):
    """What its leases say may not be true any more: they are not renewed, so nothing is cut."""
    async with world.connect() as one, world.connect() as two:
        owners = await ring([one, two], 2, ttl=10)
        tasks = close(owners, [one, two], ttl=10)
        await asyncio.sleep(0.9)
        one._open.heartbeats.stop()  # as good as dead, with a wait that it has told
        world.space.mailboxes.pop(one.id)
        assert "waits" in str(details(world, "a"))
        assert await tasks[1] is None
        assert world.now() > 9
        tasks[0].cancel()
        await asyncio.wait(tasks)


@virtual
async def test_a_wait_that_ended_unsaid_is_not_believed(world):
    """A client cannot reach the store when its wait ends; others, who then come to wait for it, are not cut for that."""
    store = Muffled(world.space)
    async with world.connect(store=store) as one, world.connect() as two:
        owners = await ring([one, two], 2, ttl=30)
        wait = asyncio.create_task(one.lock("b").acquire(owner="a", timeout=2))
        await asyncio.sleep(1.5)
        store.heard.clear()
        with pytest.raises(asynclock.LockTimeout):
            await wait
        closing = owners[1].wait(two.lock("a"))  # in the store it looks like a cycle from here on
        await asyncio.sleep(5)
        assert "waits" in str(details(world, "a"))
        assert not closing.done()
        store.heard.set()
        await owners[0].stack.aclose()
        assert await closing is None
        await idle(one, two)


class Muffled(MemoryStore):
    """A memory store whose commands take as long as somebody wants; or those for one name only."""

    def __init__(self, space, only=None):
        super().__init__(space)
        self.capabilities = replace(self.capabilities, in_flight=1 if only is None else 4)
        self.heard = asyncio.Event()
        self.heard.set()
        self._only = only

    async def apply(self, commands):
        if self._only is None or any(command.key.name == self._only for command in commands):
            await self.heard.wait()
        return await super().apply(commands)


@virtual
async def test_a_dead_store_is_no_deadlock_and_no_end_of_the_client(world):
    """Looks that find nothing out are tried again."""
    store = Failing(world.space)
    async with world.connect(store=store, unavailable_after=1.0) as one, world.connect() as two:
        owners = await ring([one, two], 2, priorities=(-1, 0), ttl=30)
        store.broken = True
        tasks = close(owners, [one, two], ttl=30)
        await asyncio.sleep(0.5)
        store.broken = False
        async with asyncio.timeout(10):
            assert victims(owners, await asyncio.gather(*tasks)) == ["a"]
        await idle(one, two)


class Failing(MemoryStore):
    """A memory store that refuses to look."""

    broken = False

    async def apply(self, commands):
        if self.broken and any(isinstance(command, Inspect) for command in commands):
            raise asynclock.StoreUnavailable("away")
        return await super().apply(commands)


@virtual
async def test_the_end_of_a_client_ends_its_looks(world):
    """Whatever is under way; closing takes no time, and leaves nothing."""
    async with world.connect() as two:
        async with world.connect() as one:
            owners = await ring([one, two], 2, on_lost="notify")  # this task holds them, and goes on
            tasks = close(owners, [one, two])
            await asyncio.sleep(1.02)
        ends = await asyncio.gather(*tasks)
        assert all(isinstance(end, asynclock.DeadlockError | asynclock.ClientClosed | type(None)) for end in ends)
        await idle(two)


@virtual
async def test_looks_are_bounded(world):
    """A cycle longer than one look may see is not found, and nothing else is the matter."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(probe, "MAX_LEVELS", 3)
        async with world.connect() as one, world.connect() as two, world.connect() as three, world.connect() as four:
            for clients in ([one, two, three], [one, two, three, four]):
                owners = await ring(clients, len(clients))
                ends = await asyncio.gather(*close(owners, clients, timeout=8))
                assert len(victims(owners, ends)) == (1 if len(clients) == 3 else 0)
            await idle(*clients)


@virtual
async def test_what_others_write_into_their_leases_is_only_read(world):
    """Nonsense, or a forgery of another version, is no wait."""
    async with world.connect() as one, world.connect() as two:
        for nonsense in ('{"waits":7}', '{"waits":[["x"]]}', '{"waits"', '{"waits":[' * 2000, '["waits"]'):
            lease = await two.lock("l").acquire()
            (held,) = two._open.helds.values()
            done = asyncio.get_running_loop().create_future()
            command = Renew(key=held.gate.key, id=held.id, ttl_ms=30_000, details=nonsense)
            two._open.batcher.submit(command, lambda *_, done=done: done.set_result(None), NEVER)
            await done
            owner = Owner("me")
            await owner.take(one.lock("a"))
            assert isinstance(await owner.wait(one.lock("l"), timeout=3), asynclock.LockTimeout)
            await lease.release()
        assert one._open.probe.looks > 5


# -- random programs --------------------------------------------------------------------------------------------------


class Programs:
    """Owners in a few clients that take locks in any order, give way and try again; and who really holds what.

    Args:
        mixed: readers' and writers' places and permits too, of which it is not said here who is in whose way.
    """

    def __init__(self, seed, *, mixed):
        self.rng = random.Random(seed)
        self.world = World()
        self.mixed = mixed
        self.waiting = {}
        self.cut = self.in_vain = 0
        self.clients = []

    async def run(self):
        names = "abcdefg"[: self.rng.randint(4, 7)]
        ageing, policy = self.rng.choice([0.1, 120.0]), self.rng.choice(POLICIES)
        async with contextlib.AsyncExitStack() as stack:
            for _ in range(self.rng.randint(1, 4)):
                client = self.world.connect(ageing=ageing, victim=policy)
                self.clients.append(await stack.enter_async_context(client))
            async with asyncio.TaskGroup() as group:
                for number in range(self.rng.randint(3, 12)):
                    group.create_task(self.work(f"o{number}", self.rng.choice(self.clients), names))
            await idle(*self.clients)
        assert not self.in_vain
        return self.cut

    async def work(self, owner, client, names):
        for _ in range(3):
            wanted = self.rng.sample(names, self.rng.randint(2, 3))
            while not await self.take_all(owner, client, wanted):
                await asyncio.sleep(self.rng.uniform(0, 3))

    async def take_all(self, owner, client, wanted):
        async with contextlib.AsyncExitStack() as stack:
            for name in wanted:
                self.waiting[owner] = name
                try:
                    await stack.enter_async_context(self.acquisition(owner, client, name))
                except asynclock.DeadlockError:
                    self.cut += 1
                    self.in_vain += not self.mixed and not self.in_a_cycle(owner)
                    return False
                finally:
                    del self.waiting[owner]
                await asyncio.sleep(self.rng.choice([0, 0, 0.001, 0.3, 2]))
        return True

    def acquisition(self, owner, client, name):
        options = {"owner": owner, "priority": self.rng.randint(-1, 1)}
        if self.mixed and name in "ab":
            permits = self.rng.choice([1, 1, 2, 3])
            return client.semaphore(name, permits=3).acquire(permits=permits, **options)
        if self.mixed and name in "cd":
            lock = client.rwlock(name)
            return lock.write(**options) if self.rng.random() < 0.4 else lock.read(**options)
        return client.lock(name).acquire(**options)

    def in_a_cycle(self, owner):
        """Follow who holds what by what the clients have in hand, not by what anybody told."""
        holder = {
            held.gate.key.name: held.turn.owner
            for client in self.clients
            for held in client._open.helds.values()
            if held.turn is not None
        }
        one, seen = owner, []
        while one not in seen:
            seen.append(one)
            if (one := holder.get(self.waiting.get(one))) is None:
                return False
        return one == owner


@pytest.mark.parametrize("mixed", [False, True])
@pytest.mark.parametrize("seeds", [range(at, at + 6) for at in range(0, 30, 6)], ids=str)
def test_random_programs_end_and_only_cycles_are_cut(seeds, mixed):
    """Whoever is made to give way was in a cycle at that moment; and in the end everybody has had its turn."""
    cut = 0
    for seed in seeds:

        async def main(seed=seed):
            return await Programs(seed, mixed=mixed).run()

        cut += run(main, seed=seed, limit=3600.0)
    assert cut > 6


class Orderly:
    """Owners that take locks, readers' and writers' places and permits, all in one order: nobody ever waits in a circle."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.world = World()

    async def run(self):
        settings = {"deadlock_after": 0.05}
        async with self.world.connect(**settings) as one, self.world.connect(**settings) as two:
            async with asyncio.TaskGroup() as group:
                for number in range(14):
                    group.create_task(self.work(f"o{number}", self.rng.choice([one, two])))
            await idle(one, two)
            return sum(client._open.probe.looks for client in (one, two))

    async def work(self, owner, client):
        for _ in range(6):
            async with contextlib.AsyncExitStack() as stack:
                for name in sorted(self.rng.sample("abcdefgh", self.rng.randint(2, 4))):
                    await stack.enter_async_context(self.acquisition(owner, client, name))
                    await asyncio.sleep(self.rng.choice([0, 0.01, 0.2, 0.5]))

    def acquisition(self, owner, client, name):
        options = {"owner": owner, "priority": self.rng.randint(-2, 2)}
        if name in "abc":
            return client.lock(name, reentrant=True).acquire(**options)
        if name in "de":
            return (
                client.rwlock(name).write(**options) if self.rng.random() < 0.3 else client.rwlock(name).read(**options)
            )
        return client.semaphore(name, permits=3).acquire(permits=self.rng.randint(1, 3), **options)


@pytest.mark.parametrize("seed", range(10))
def test_orderly_programs_have_no_victim(seed):
    """However long they wait, and however often that is looked into."""

    async def main():
        return await Orderly(seed).run()

    assert run(main, seed=seed, limit=1200.0) > 20
