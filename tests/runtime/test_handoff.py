"""A lease passes between the tasks of one client: without the store, with tokens that grow, and within its bounds."""

import asyncio

import pytest

from asynclock.model.commands import Acquire, Release, Renew
from tests.runtime.stage import Line, actors, in_virtual_time


async def held(line, acquisition, hold=0.001):
    """The first task of a line; return when it has the lock."""
    line.join("first", acquisition, hold)
    while not line.turns:
        await asyncio.sleep(0)


@in_virtual_time
async def test_a_crowd_takes_turns_without_the_store():
    """Sixty tasks behind one of their own client cost a Renew for their tokens and a Release, with one block of tokens."""
    async with actors(1) as (one,):
        line = Line()
        await held(line, one.client.lock("n").acquire())
        for number in range(60):
            line.join(f"{number}", one.client.lock("n").acquire())
        await line.ends()
        await asyncio.sleep(0)
        assert [type(command) for command in one.store.sent] == [Acquire, Renew, Release]
        assert line.order == ["first", *(f"{number}" for number in range(60))]
        assert one.handed == 60
        tokens = line.tokens[1:]
        assert tokens == list(range(tokens[0], tokens[0] + 60))


@in_virtual_time
async def test_a_larger_crowd_asks_for_tokens_before_they_run_out():
    """A thousand turns are one lease: further blocks are reserved while the last one is being used."""
    async with actors(1) as (one,):
        line = Line()
        await held(line, one.client.lock("n").acquire())
        for number in range(1000):
            line.join(f"{number}", one.client.lock("n").acquire(), hold=0.0001)
        await line.ends()
        assert (one.store.count(Acquire), one.store.count(Release)) == (1, 1)
        assert one.store.count(Renew) <= 2 + 1000 // 200
        assert one.handed == 1000


@in_virtual_time
async def test_writers_hand_over_too():
    """A writer has every permit, so its lease may pass on; a crowd of writers is one lease."""
    async with actors(1) as (one,):
        line = Line()
        await held(line, one.client.rwlock("n").write())
        for number in range(50):
            line.join(f"{number}", one.client.rwlock("n").write())
        await line.ends()
        assert one.store.count(Acquire) == 1
        assert one.handed == 50


@in_virtual_time
async def test_leases_that_share_a_resource_never_pass_on():
    """Readers and permits of a semaphore go back to the store: a block beside others would break the order of tokens."""
    async with actors(1) as (one,):
        semaphore, readers = one.client.semaphore("s", permits=3), one.client.rwlock("r")
        line = Line()
        for number in range(20):
            line.join("one", semaphore.acquire())
            line.join("all", semaphore.acquire(permits=3))
            line.join("reader", readers.read())
            line.join("writer", readers.write()) if number % 5 == 0 else None
        await asyncio.gather(*line.tasks)
        assert one.handed == 0
        assert all(command.tokens <= 1 for command in one.store.sent if isinstance(command, Renew))


@in_virtual_time
async def test_a_semaphore_of_one_permit_is_a_lock():
    """What decides is that the lease has every permit, not what the object is called."""
    async with actors(1) as (one,):
        line = Line()
        await held(line, one.client.semaphore("s", permits=1).acquire())
        for number in range(10):
            line.join(f"{number}", one.client.semaphore("s", permits=1).acquire())
        await line.ends()
        assert one.handed == 10


@pytest.mark.parametrize("seed", range(10))
@in_virtual_time
async def test_tokens_grow_over_clients_and_turns_in_the_order_of_grants(seed):
    """Three clients whose tasks come and go: whoever has the lock has a larger token than all before."""
    async with actors(3) as cast:
        line = Line()
        for number in range(200):
            actor = cast[number % 3]
            line.join(f"{number}", actor.client.lock("n").acquire(), hold=0.001 * (number % 3))
            await asyncio.sleep(0.0005 * (number % 4))
        await line.ends()
        assert sum(actor.handed for actor in cast) > 50


# -- bounds -----------------------------------------------------------------------------------------------------------


async def crowd(line, actor, number, hold, *, who="ours", first=0.001, **options):
    """So many tasks of a client wait behind one that holds for ``first`` seconds, and its lease has tokens for them."""
    await held(line, actor.client.lock("n", **options).acquire(), hold=first)
    for _ in range(number):
        line.join(who, actor.client.lock("n", **options).acquire(), hold)
    while not actor.store.count(Renew):
        await asyncio.sleep(0)


@pytest.mark.parametrize("moment", range(0, 70, 7))
@in_virtual_time
async def test_sixty_four_turns_at_most_pass_another_client_by(moment):
    """Once another client waits a batch of 64 goes first, also if more tokens have been asked for; then it is its turn."""
    async with actors(2) as (one, other):
        for turns in range(moment, moment + 7):
            line, first = Line(), await one.client.lock("n").acquire()
            for _ in range(200):  # all of this at one instant: nobody ranks better by having come earlier
                line.join("ours", one.client.lock("n").acquire())
            while first.token == next(iter(one.client._open.helds.values())).end_token - 1:
                await asyncio.sleep(0)
            await first.release()
            while len(line.turns) < turns:
                await asyncio.sleep(0)
            theirs = line.join("theirs", other.client.lock("n").acquire())
            await queued(one, 1)
            before = len(line.turns)
            await theirs
            assert line.order.index("theirs") - before <= 64
            await line.ends()


@in_virtual_time
async def test_tokens_that_were_asked_for_before_make_the_batch_no_longer():
    """A block that arrives while another client waits already is not used beyond the sixty-four turns."""
    async with actors(2, ageing=1.2) as (one, other):
        line = Line()
        await crowd(line, one, 600, 0.0003, first=1.0)
        while one.store.count(Renew) < 2:  # the second block is on its way
            if len(line.turns) == 20:
                one.store.gate = asyncio.Event()
            await asyncio.sleep(0.0001)
        # It comes a second later, and a level is worth 1.2: it is better than all of ours, by less than half a level.
        line.join("theirs", other.client.lock("n").acquire(priority=1))
        await queued(other, 1)
        before = len(line.turns)
        await asyncio.sleep(0.006)
        assert len(line.turns) > before + 15
        one.store.gate.set()
        await line.ends()
        assert 60 <= line.order.index("theirs") - before <= 65


@in_virtual_time
async def test_more_clients_that_come_do_not_begin_the_batch_anew():
    """The first who waits is passed by for 50 ms, however many others come to wait behind it."""
    async with actors(6) as (one, *others):
        line = Line()
        await crowd(line, one, 100, 0.005)
        began = asyncio.get_running_loop().time()
        for number, other in enumerate(others):
            line.join(f"{number}", other.client.lock("n").acquire())
            await asyncio.sleep(0.02)
        await line.ends()
        (turn,) = [turn for turn in line.turns if turn.who == "0"]
        assert turn.at - began <= 0.05 + 0.006


@in_virtual_time
async def test_fifty_milliseconds_at_most_pass_another_client_by():
    """Turns that take long are few: the time of the batch counts from when the other client is known to wait."""
    async with actors(2) as (one, other):
        line = Line()
        await crowd(line, one, 100, 0.01)
        began = asyncio.get_running_loop().time()
        await line.join("theirs", other.client.lock("n").acquire())
        (turn,) = [turn for turn in line.turns if turn.who == "theirs"]
        assert turn.at - began <= 0.05 + 0.01
        await line.ends()


@in_virtual_time
async def test_in_silence_another_client_is_found_by_the_renewals():
    """Without a single notice it waits for at most 250 ms: a lease that is passed on is renewed every 100 ms."""
    async with actors(2) as (one, other):
        one.store.deaf = other.store.deaf = True
        line = Line()
        await crowd(line, one, 1000, 0.001)
        await asyncio.sleep(0.02)
        began = asyncio.get_running_loop().time()
        lock = other.client.lock("n", ttl=0.5)  # a short life: it asks again soon, as nobody tells it of its grant
        line.join("theirs", lock.acquire())
        while one.store.sent[-1].key and not one.store.count(Release):
            await asyncio.sleep(0.001)
        assert asyncio.get_running_loop().time() - began <= 0.25
        await line.ends()


async def queued(actor, number):
    """Return when the store has so many waiters."""
    while len((await actor.client.inspect("n")).waiters) != number:
        await asyncio.sleep(0)


@in_virtual_time
async def test_a_more_urgent_waiter_of_another_client_is_next():
    """No batch goes before it: what is in force ends, then it is its turn."""
    async with actors(2) as (one, other):
        line = Line()
        await crowd(line, one, 50, 0.001)
        line.join("urgent", other.client.lock("n").acquire(priority=1))
        await queued(one, 1)
        before = len(line.turns)
        await line.ends()
        assert line.order.index("urgent") == before


@in_virtual_time
async def test_the_best_of_several_other_clients_counts():
    """A less urgent waiter of a third client that queues later does not make the urgent one of the second forgotten."""
    async with actors(3) as (one, other, third):
        line = Line()
        await crowd(line, one, 5, 0.001)
        line.join("urgent", other.client.lock("n").acquire(priority=9))
        await queued(one, 1)
        line.join("idle", third.client.lock("n").acquire(priority=-9))
        await queued(one, 2)
        assert line.order == ["first"]
        await line.ends()
        assert line.order == ["first", "urgent", *["ours"] * 5, "idle"]


@in_virtual_time
async def test_what_waits_behind_a_grant_by_notice_is_not_passed_by():
    """The notice of a grant does not say who else waits; until the store has said it, nobody less urgent is handed the lease."""
    async with actors(3) as (one, other, third):
        line = Line()
        await held(line, one.client.lock("n").acquire(), hold=0.01)
        for priority in (8, 0, 0, 0):  # the release asks for the best of them, and for tokens for the others
            line.join(f"{priority}", one.client.lock("n").acquire(priority=priority), hold=0.001)
        line.join("9", other.client.lock("n").acquire(priority=9), hold=0.01)
        await asyncio.sleep(0.015)
        assert line.order == ["first", "9"]
        line.join("5", third.client.lock("n").acquire(priority=5))
        await queued(one, 2)
        await line.ends()
        assert line.order == ["first", "9", "8", "5", "0", "0", "0"]


@pytest.mark.parametrize(
    ("after", "order"), [(0.015, ["first", "late", "theirs"]), (0.025, ["first", "theirs", "late"])]
)
@in_virtual_time
async def test_a_batch_passes_nobody_by_who_ranks_better_by_half_a_level(after, order):
    """Within its bounds a batch serves equals that came later; by half a level of priority, or as long a wait, it is ended."""
    async with actors(2, ageing=0.04) as (one, other):
        line = Line()
        await held(line, one.client.lock("n", linger=0.001).acquire(), hold=0.03)
        line.join("theirs", other.client.lock("n").acquire())
        await asyncio.sleep(after)
        line.join("late", one.client.lock("n").acquire())
        await line.ends()
        assert line.order == order


@in_virtual_time
async def test_batches_stay_whole_however_many_clients_take_their_turns():
    """A round of ten clients lasts ten batches, so everybody's waiters are behind all others: that must not end a batch early."""

    async def work(lock):
        for _ in range(100):
            async with lock:
                await asyncio.sleep(0.002)

    async with actors(10) as cast:
        async with asyncio.TaskGroup() as tasks:
            for actor in cast:
                for _ in range(4):
                    tasks.create_task(work(actor.client.lock("n")))
        assert sum(actor.handed for actor in cast) > 0.9 * 10 * 4 * 100


@in_virtual_time
async def test_our_more_urgent_waiters_go_on_through_the_store():
    """After the batch, ours is ranked against theirs by the store: the better one wins, whoever has the lease."""
    async with actors(2) as (one, other):
        line = Line()
        await crowd(line, one, 100, 0.001, who="urgent", priority=5)
        line.join("theirs", other.client.lock("n").acquire())
        await line.ends()
        assert line.order[-1] == "theirs"
        assert one.store.count(Release) >= 2


@in_virtual_time
async def test_a_grant_says_who_else_waits():
    """A lease that came back by the store's ranking is passed on only to those of ours who are better than theirs, too."""
    async with actors(2) as (one, other):
        line = Line()
        await held(line, one.client.lock("n").acquire(), hold=0.01)
        for priority in (5, 5, 0, 0, 0):
            line.join(f"{priority}", one.client.lock("n").acquire(priority=priority), hold=0.06)
        line.join("3", other.client.lock("n").acquire(priority=3))
        await line.ends()
        assert line.order == ["first", "5", "5", "3", "0", "0", "0"]


@in_virtual_time
async def test_without_hand_off_rank_is_exact_over_clients():
    """handoff=False: every release is ranked by the store, and nobody is passed by, not even for a moment."""
    async with actors(3, handoff=False) as cast:
        line = Line()
        await held(line, cast[0].client.lock("n").acquire(), hold=1.0)
        for number in range(60):
            line.join(f"{number}", cast[number % 3].client.lock("n").acquire())
            await asyncio.sleep(0.002)  # stores order arrivals to the millisecond
        await line.ends()
        assert line.order == ["first", *(f"{number}" for number in range(60))]
        assert sum(actor.handed for actor in cast) == 0


@in_virtual_time
async def test_a_lock_object_in_strict_order_takes_part_in_no_hand_over():
    """handoff=False of one lock() counts for its acquires, beside those of another object on the same name."""
    async with actors(1) as (one,):
        line = Line()
        free, strict = one.client.lock("n"), one.client.lock("n", handoff=False)
        await held(line, free.acquire(), hold=0.01)
        for number in range(10):
            line.join(f"{number}", (free, strict)[number % 2].acquire(), hold=0.001)
        await line.ends()
        assert line.order == ["first", *"0123456789"]
        assert one.handed == 1, "the first to the second free one; after that they alternate"
