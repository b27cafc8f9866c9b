"""Several locks at once: what a user sees of them. How they get along in a crowd is in test_multi_crowd."""

import asyncio
import gc
import time

import pytest

import asynclock
from asynclock import LossReason
from asynclock.errors import StoreUnavailable
from asynclock.model.commands import Acquire, Release
from tests.chaos.backends import STORES, url_of


@pytest.fixture
async def other(memory_url):
    async with asynclock.connect(memory_url) as client:
        yield client


@pytest.fixture
def sent(client):
    """Every batch that leaves the client, as it leaves."""
    return watch(client)


def watch(client):
    batches, store = [], client._open.store

    class Watched:
        capabilities = store.capabilities

        async def apply(self, commands):
            batches.append(list(commands))
            return await store.apply(commands)

    client._open.batcher.use(Watched())
    return batches


async def in_use(client):
    return sorted([resource.name async for resource in client.resources() if not resource.idle])


async def queued(client, name, number=1):
    """Wait until so many requests for a name stand in the store."""
    async with asyncio.timeout(5):
        while len((await client.inspect(name)).waiters) != number:
            await asyncio.sleep(0.001)


# -- taken together --------------------------------------------------------------------------------------------------


async def test_leases_come_by_name_in_the_one_order(client):
    """However they are named, they are taken in order, for one owner, and all end with the block."""
    multi = client.multi("b", "c", "a", metadata={"job": 1})
    assert multi.names == ("a", "b", "c")
    async with multi.acquire() as held:
        assert list(held.leases) == list(held.tokens) == ["a", "b", "c"]
        assert held.tokens["b"] == held.leases["b"].token
        assert len({lease.owner for lease in held.leases.values()}) == 1
        assert 25 < held.remaining() < 30
        held.ensure()
        (holder,) = (await client.inspect("b")).holders
        assert holder.metadata == {"job": 1}
        assert repr(held) == "<MultiLease 'a', 'b', 'c' held>"
    assert repr(held) == "<MultiLease 'a', 'b', 'c' released>"
    assert await in_use(client) == []


@pytest.mark.parametrize("kind", STORES)
async def test_free_locks_cost_one_call_to_take_and_one_to_give_back(kind, tmp_path):
    """Five locks are one round trip, as one lock is, on every store."""
    with url_of(kind, tmp_path) as url:
        async with asynclock.connect(url) as client:
            sent = watch(client)
            multi = client.multi("e", "d", "c", "b", "a")
            for _ in range(3):
                sent.clear()
                held = await multi.acquire(timeout=5)
                assert [[(type(one), one.key.name) for one in batch] for batch in sent] == [
                    [(Acquire, name) for name in "abcde"]
                ]
                sent.clear()
                await held.release()
                assert [sorted((type(one).__name__, one.key.name) for one in batch) for batch in sent] == [
                    [("Release", name) for name in "abcde"]
                ]
            sent.clear()
            async with multi.acquire():
                pass
            assert len(sent) == 2


async def test_locks_bring_their_own_terms_and_projects(client):
    """Locks of several projects may be mixed with names; equal names are told apart by their projects."""
    east, west = client.lock("config", project="east", ttl=5), client.lock("config", project="west", ttl=10, owner="w")
    async with client.multi(west, "audit", east, ttl=20).acquire() as held:
        assert list(held.leases) == ["default/audit", "east/config", "west/config"]
        assert 3 < held.remaining() < 5
        assert held.leases["west/config"].owner == "w"
        assert held.leases["east/config"].owner == held.leases["default/audit"].owner != "w"
        assert 15 < held.leases["default/audit"].remaining() < 20


async def test_what_makes_no_sense_is_refused(client, other):
    """A slip of the caller is said where it is made."""
    lock = client.lock("a")
    for locks, options, said in [
        ((), {}, "at least one lock"),
        (("a", "b", "a"), {}, "'default/a' twice"),
        (("a", lock), {}, "'default/a' twice"),
        ((lock, client.lock("b")), {"ttl": 3, "timeout": 1}, "^ttl would have no effect"),
        ((lock, other.lock("b")), {}, "'default/b' belongs to another client"),
        ((["a", "b"],), {}, "name is"),
        (("a", "b"), {"on_lost": "explode"}, "on_lost"),
        ((client.lock("b/c"), client.lock("c", project="default/b"), client.lock("c", project="x")), {}, "read alike"),
    ]:
        with pytest.raises(asynclock.ConfigurationError, match=said):
            client.multi(*locks, **options)
    with pytest.raises(TypeError, match=r"^multi\(\) got an unexpected keyword argument 'tll'"):
        client.multi("a", tll=3)
    with pytest.raises(asynclock.ConfigurationError, match="reentrant needs an owner"):
        await client.multi("a", "b", reentrant=True).acquire()


async def test_an_acquisition_is_good_for_one_use(client):
    """As that of one lock: a task, an awaitable, a block, but only once."""
    multi = client.multi("a", "b")
    acquisition = multi.acquire()
    held = await asyncio.create_task(acquisition)
    with pytest.raises(asynclock.AsynclockError, match="one use"):
        await acquisition
    async with held:
        held.ensure()
    assert await in_use(client) == []
    with pytest.warns(RuntimeWarning, match="never awaited"):
        multi.acquire()


async def test_a_re_entrant_owner_takes_what_it_holds_with_the_rest(client):
    """The lock that is held already is entered again, and stays when the others go."""
    lock = client.lock("b", owner="me", reentrant=True)
    async with lock as outer:
        async with client.multi("a", lock, "c").acquire(owner="me") as held:
            assert held.tokens["b"] == outer.token
        outer.ensure()
        assert await in_use(client) == ["b"]
    assert await in_use(client) == []


async def test_what_ones_owner_holds_already_is_a_deadlock_said_at_once(client, sent):
    """Whoever holds one of them and is not re-entrant would wait for itself; the others are not kept meanwhile."""
    async with client.lock("b", owner="me"):
        sent.clear()
        with pytest.raises(asynclock.DeadlockError, match="me"):
            await client.multi("a", "b", "c", owner="me").acquire()
        assert await in_use(client) == ["b"]
    assert await in_use(client) == []


# -- all or none -----------------------------------------------------------------------------------------------------


async def test_trying_takes_all_or_none(client, other, sent):
    """One that is missing is enough for None, in one call, and nothing of the rest is kept."""
    multi = client.multi("a", "b", "c")
    async with other.lock("b"):
        assert await multi.try_acquire() is None
        assert len(sent[0]) == 3
        assert await in_use(client) == ["b"]
        with pytest.raises(asynclock.LockTimeout, match="'default/b'; held by"):
            await multi.acquire(timeout=0)
    held = await multi.try_acquire()
    assert held is not None
    await held.release()
    assert client.stats()["default"].timeouts == 1


async def test_what_stands_behind_the_missing_one_is_given_back_while_it_waits(client, other):
    """Those who want only the last lock are not kept waiting by one who waits for an earlier one."""
    async with other.lock("b"):
        waiting = asyncio.create_task(client.multi("a", "b", "c", "d").acquire(timeout=5))
        await queued(other, "b")
        assert await in_use(other) == ["a", "b"]
        async with other.lock("c").acquire(timeout=1):
            pass
    held = await waiting
    assert await in_use(other) == ["a", "b", "c", "d"]
    await held.release()
    assert await in_use(other) == []


@pytest.mark.parametrize("holder", ["here", "there"])
async def test_a_timeout_is_one_for_all_and_names_the_missing(client, other, holder):
    """However many are waited for in turn, the time is that of the whole; nothing is left."""
    first, second = (client, other) if holder == "here" else (other, other)
    a = await first.lock("a").acquire()
    b = await second.lock("b").acquire()
    began = time.monotonic()
    waiting = asyncio.create_task(client.multi("a", "b", "c").acquire(timeout=0.3))
    await asyncio.sleep(0.15)
    await a.release()
    with pytest.raises(asynclock.LockTimeout, match="'default/b'") as caught:
        await waiting
    assert 0.29 < time.monotonic() - began < 3
    assert 0.29 < caught.value.waited < 3
    await client.inspect("a")  # behind all that was given back
    assert await in_use(other) == ["b"]
    assert not (await other.inspect("b")).waiters
    await b.release()
    stats = client.stats()["default"]
    assert (stats.holding, stats.waiting, stats.asking, stats.timeouts) == (0, 0, 0, 1)


async def test_a_cancel_at_any_turn_leaves_nothing(client, other, until):
    """Struck after any turn of the loop, free or waiting, it ends at once and gives back what it had."""
    async with other.lock("b1"):
        for turns in range(60):
            for names in (["a0", "b0", "c0"], ["a1", "b1", "c1"]):
                task = asyncio.create_task(_hold(client.multi(*names)))
                for _ in range(turns):
                    await asyncio.sleep(0)
                task.cancel()
                await asyncio.wait([task], timeout=1)
                assert task.cancelled(), (turns, names)
        await until(lambda: not client._open.claims and not client._open.helds)
        await client.inspect("a0")
        assert await in_use(other) == ["b1"]
        assert not (await other.inspect("b1")).waiters
    stats = client.stats()["default"]
    assert (stats.holding, stats.waiting, stats.asking) == (0, 0, 0)


async def _hold(multi):
    async with multi.acquire():
        await asyncio.Event().wait()


async def test_an_error_of_one_is_an_error_of_all(client, other, caplog):
    """Another capacity of one name, or a store that is away: the first error is raised, nothing is kept or forgotten."""
    async with other.semaphore("b", permits=5).acquire():
        with pytest.raises(asynclock.ConfigurationError, match="'default/b'"):
            await client.multi("a", "b", "c").acquire(timeout=5)
        await client.inspect("a")
        assert await in_use(other) == ["b"]
    client._open.patience = 0.05

    async def away(commands):
        raise StoreUnavailable("away")

    client._open.store.apply, apply = away, client._open.store.apply
    with pytest.raises(asynclock.StoreUnavailable):
        await client.multi("a", "b", "c").acquire()
    client._open.store.apply, client._open.patience = apply, 10
    await client.inspect("a")
    assert await in_use(other) == []
    gc.collect()
    assert "never retrieved" not in caplog.text


async def test_a_full_queue_turns_all_away(memory_url):
    """Three waits where a project may have two: refused at once, none of them stays."""
    async with asynclock.connect(memory_url, max_waiters=2) as client:
        with pytest.raises(asynclock.QueueFull):
            await client.multi("a", "b", "c").acquire()
        async with client.multi("a", "b").acquire():
            pass
        assert await in_use(client) == []


# -- the place in line -----------------------------------------------------------------------------------------------


async def test_a_place_in_line_counts_from_the_beginning(client, other, memory_url):
    """Who has waited long for the first lock is served at the second before those who came meanwhile."""
    order = []
    async with asynclock.connect(memory_url) as third:
        a, b = await other.lock("a").acquire(), await other.lock("b").acquire()
        patient = asyncio.create_task(_enter(client.multi("a", "b").acquire(), order, "patient"))
        await queued(other, "a")
        await asyncio.sleep(0.003)  # stores order arrivals to the millisecond
        hasty = asyncio.create_task(_enter(third.lock("b").acquire(), order, "hasty"))
        await queued(other, "b")
        await a.release()
        await queued(other, "b", 2)
        await b.release()
        await asyncio.gather(patient, hasty)
    assert order == ["patient", "hasty"]


async def test_priority_is_that_of_every_wait(client, other):
    """The more urgent of two is served first at the lock that both lack."""
    order = []
    async with other.lock("b"):
        low = asyncio.create_task(_enter(client.multi("a0", "b").acquire(), order, "low"))
        high = asyncio.create_task(_enter(client.multi("a1", "b").acquire(priority=5), order, "high"))
        async with asyncio.timeout(5):
            while client.stats()["default"].waiting != 2:
                await asyncio.sleep(0.001)
    await asyncio.gather(low, high)
    assert order == ["high", "low"]


async def _enter(acquisition, order, name):
    async with acquisition:
        order.append(name)


async def test_a_project_may_hold_only_so_many_and_two_multis_still_get_along(memory_url, other):
    """Of two that would each hold one of two places and wait for the second, one waits outside."""
    async with asynclock.connect(memory_url, max_holders=2) as client:
        with pytest.raises(asynclock.ConfigurationError, match=r"3 locks together.*may hold 2 \(max_holders\)"):
            client.multi("a", "b", "c")
        order = []
        held = await other.multi("b", "d").acquire()
        tasks = [
            asyncio.create_task(_enter(client.multi(*names).acquire(timeout=5), order, names)) for names in ("ab", "cd")
        ]
        impatient = client.multi("e", "f")
        await queued(other, "b")
        assert await impatient.try_acquire() is None
        with pytest.raises(asynclock.LockTimeout, match="'default/e'"):
            await impatient.acquire(timeout=0.05)
        await held.release()
        await asyncio.gather(*tasks)
        assert order == ["ab", "cd"]
        assert await in_use(client) == []


# -- lost together ---------------------------------------------------------------------------------------------------


async def test_the_loss_of_one_stops_the_body_and_names_it(client):
    """One of three is taken away: the body ends, the error says which and why, the other two are given back."""
    with pytest.raises(asynclock.LeaseLost, match=r"'default/b' .*ann: stuck") as caught:
        async with client.multi("a", "b", "c").acquire() as held:
            assert not held.lost.is_set()
            assert await client.force_release("b", reason="stuck", by="ann")
            await asyncio.sleep(60)
    assert caught.value.token == held.tokens["b"]
    assert (held.lost.name, held.lost.reason) == ("b", LossReason.REVOKED)
    await client.inspect("a")
    assert await in_use(client) == []


async def test_notify_leaves_the_body_alone(client):
    """With on_lost="notify" the loss is told, and nothing else happens."""
    async with client.multi("a", "b", on_lost="notify").acquire() as held:
        await client.force_release("a", reason="stuck")
        assert await held.lost.wait() is LossReason.REVOKED
        with pytest.raises(asynclock.LeaseLost, match="'default/a'"):
            held.ensure()
        assert held.remaining() == 0
    assert repr(held.lost) == "<FirstLost 'a': revoked>"


async def test_a_blocked_loop_does_not_hide_the_loss(client):
    """Whoever runs past a lease is told on the way out, and sees it when looking."""
    with pytest.raises(asynclock.LeaseLost, match="expired"):
        async with client.multi(client.lock("a", ttl=0.1), client.lock("b", ttl=30)).acquire() as held:
            time.sleep(0.3)
            assert held.lost.is_set()
            assert held.lost.name == "a"


async def test_the_bodys_own_error_is_never_masked(client):
    """An error of the body passes, with a note of what was lost meanwhile."""
    with pytest.raises(ZeroDivisionError) as caught:
        async with client.multi("a", "b", ttl=0.1).acquire():
            time.sleep(0.3)
            1 / 0  # noqa: B018
    assert any("'default/a'" in note for note in caught.value.__notes__)


async def test_a_lease_lost_while_the_next_is_waited_for_is_taken_again(client, other):
    """An operator takes the first away while the second is waited for: in the end both are held, the first anew."""
    async with other.lock("b"):
        waiting = asyncio.create_task(client.multi("a", "b").acquire(timeout=5))
        await queued(other, "b")
        (old,) = (await other.inspect("a")).holders
        assert await other.force_release("a", reason="needed", token=old.token)
        async with asyncio.timeout(5):
            while not (now := (await other.inspect("a")).holders) or now[0].token == old.token:
                await asyncio.sleep(0.001)
        await queued(other, "b")
    held = await waiting
    held.ensure()
    assert held.tokens["a"] > old.token
    await held.release()


async def test_max_hold_counts_from_when_all_are_there(client, other):
    """A long wait for the second lock takes nothing from the time with both."""
    async with other.lock("b"):
        waiting = asyncio.create_task(client.multi("a", "b", max_hold=0.2).acquire(timeout=5))
        await queued(other, "b")
        (first,) = (await other.inspect("a")).holders
        await asyncio.sleep(0.3)
    began = time.monotonic()
    with pytest.raises(asynclock.LeaseLost, match="max_hold"):
        async with await waiting as held:
            assert held.tokens["a"] == first.token
            await asyncio.sleep(60)
    assert time.monotonic() - began > 0.15


async def test_closing_the_client_ends_the_wait_and_the_leases(memory_url, other):
    """Whoever waits hears of it, whoever holds loses."""
    async with other.lock("b"):
        client = await asynclock.connect(memory_url).open()
        waiting = asyncio.create_task(client.multi("a", "b").acquire())
        held = await client.multi("x", "y").acquire()
        await queued(other, "b")
        await client.aclose()
        with pytest.raises(asynclock.ClientClosed):
            await waiting
        assert await held.lost.wait() is LossReason.CLOSED
        with pytest.raises(asynclock.LeaseLost):
            await held.release()
        assert await in_use(other) == ["b"]


# -- given back ------------------------------------------------------------------------------------------------------


async def test_releasing_twice_is_an_error(client):
    """A second release is a mistake of the caller."""
    held = await client.multi("a", "b").acquire()
    await held.release()
    for use in (held.release, held.leases["a"].release, held.__aenter__):
        with pytest.raises(asynclock.NotHeld):
            await use()


async def test_a_body_may_release_all_or_one_early(client):
    """What was given back before the end of the block is not given back again."""
    async with client.multi("a", "b", "c").acquire() as held:
        await held.leases["b"].release()
        assert await in_use(client) == ["a", "c"]
        with pytest.raises(asynclock.NotHeld):
            held.ensure()
        held.leases["a"].ensure()
    assert await in_use(client) == []
    async with client.multi("a", "b").acquire() as held:
        await held.release()
        assert await in_use(client) == []


async def test_leases_that_are_forgotten_are_given_back_with_a_warning(client, until):
    """A multi that nobody releases does not live on by its heartbeats."""
    held = await client.multi("a", "b").acquire()
    with pytest.warns(ResourceWarning, match="never released"):
        del held
    await until(lambda: not client._open.helds)
    await client.inspect("a")
    assert await in_use(client) == []


async def test_lingering_leases_are_taken_without_the_store(memory_url):
    """With linger the second time costs no round trip at all."""
    async with asynclock.connect(memory_url, linger=5) as client:
        multi = client.multi("a", "b", "c")
        async with multi.acquire():
            pass
        sent = watch(client)
        async with multi.acquire() as held:
            held.ensure()
        assert not [one for batch in sent for one in batch if isinstance(one, Acquire | Release)]
