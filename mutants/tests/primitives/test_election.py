"""Elections as candidates and observers see them. What they do when processes die is in tests/chaos/test_terms."""

import asyncio
import os
import time
from contextlib import aclosing
from datetime import UTC, datetime, timedelta

import pytest

import asynclock
from asynclock import LossReason
from asynclock.model.commands import Acquire, Inspect


@pytest.fixture
async def other(memory_url):
    async with asynclock.connect(memory_url, client_name="other") as client:
        yield client


async def standing(client, name, number):
    """Wait until so many candidates stand in the store."""
    async with asyncio.timeout(5):
        while len((await client.inspect(name)).waiters) != number:
            await asyncio.sleep(0.001)


async def reign(election, order, name, **terms):
    async with election.lead(**terms):
        order.append(name)


class Watch:
    """What an observer sees, in order."""

    def __init__(self, election):
        self.seen = []
        self._task = asyncio.create_task(self._look(election))

    async def _look(self, election):
        async with aclosing(election.observe()) as leaders:
            async for leader in leaders:
                self.seen.append(leader and (leader.client_name, leader.metadata))

    async def until(self, number):
        async with asyncio.timeout(5):
            while len(self.seen) < number:
                await asyncio.sleep(0.001)

    async def end(self):
        self._task.cancel()
        await asyncio.wait([self._task])
        assert self._task.cancelled()


async def test_the_leader_is_known_to_everybody(client, other):
    """Who leads, from where, since when and what it says of itself: before there is one it is None."""
    election = other.election("scheduler", project="cron", ttl=10)
    assert await client.election("scheduler", project="cron").leader() is None
    async with election.lead(metadata={"zone": "b"}, owner="me") as term:
        leader = await client.election("scheduler", project="cron").leader()
        assert leader is not None
        assert (leader.token, leader.owner, leader.pid) == (term.token, "me", os.getpid())
        assert (leader.client_name, leader.metadata) == ("other", {"zone": "b"})
        assert timedelta() <= datetime.now(UTC) - leader.since < timedelta(seconds=5)
        assert not term.lost.is_set()
        term.ensure()
        assert 8 < term.remaining() < 10
    assert await election.leader() is None
    assert repr(election) == "<Election 'cron/scheduler'>"


async def test_one_leads_and_the_next_is_elected_when_it_ends(client, other):
    """Terms follow each other, with growing tokens, over clients and within them."""
    tokens, leading = [], 0

    async def stand(election):
        nonlocal leading
        async with election.lead() as term:
            leading += 1
            assert leading == 1
            tokens.append(term.token)
            await asyncio.sleep(0.001)
            leading -= 1

    one, two = client.election("n"), other.election("n")
    await asyncio.gather(*(stand(election) for election in (one, two) for _ in range(10)))
    assert tokens == sorted(set(tokens))
    assert len(tokens) == 20


async def test_every_term_is_granted_by_the_store(memory_url):
    """Not even between two tasks of one client does a term pass on, or linger, without the store."""
    async with asynclock.connect(memory_url, linger=5, handoff=True) as client:
        election, order, sent, store = client.election("n"), [], [], client._open.store
        apply = store.apply

        async def watched(commands):
            sent.extend(commands)
            return await apply(commands)

        store.apply = watched
        await asyncio.gather(*(reign(election, order, number) for number in range(5)))
        await reign(election, order, 5)
        then = [one.then for one in sent if getattr(one, "then", None)]
        assert len(order) == len([one for one in sent if isinstance(one, Acquire)]) + len(then) == 6
        assert (await client.inspect("n")).idle


async def test_priority_is_a_preference_and_deposes_nobody(client, other):
    """Of those who stand the highest is elected first; whoever leads goes on leading."""
    order = []
    async with client.election("n").lead() as term:
        tasks = [
            asyncio.create_task(reign(one.election("n"), order, priority, priority=priority))
            for priority, one in [(1, client), (9, other), (5, client)]
        ]
        async with asyncio.timeout(5):
            while client.stats()["default"].waiting + other.stats()["default"].waiting < 3:
                await asyncio.sleep(0.001)
        await standing(client, "n", 1)  # one request each; this client's own is behind its own lease
        await other.inspect("n")
        term.ensure()
        assert order == []
    await asyncio.gather(*tasks)
    assert order == [9, 5, 1]


async def test_resigning_elects_the_next_while_the_block_goes_on(client, other):
    """A leader may leave early; what it does then is not done as leader."""
    order = []
    async with client.election("n").lead() as term:
        next_one = asyncio.create_task(reign(other.election("n"), order, "next"))
        await standing(client, "n", 1)
        await term.resign()
        await next_one
        assert order == ["next"]
        with pytest.raises(asynclock.NotHeld):
            term.ensure()
        with pytest.raises(asynclock.NotHeld):
            await term.resign()


async def test_a_deposed_leader_is_stopped_and_told(client, other):
    """An operator ends a term: the body is stopped, and the error says who did it and why."""
    with pytest.raises(asynclock.LeaseLost, match="ann: too slow"):
        async with client.election("n").lead() as term:
            assert await other.force_release("n", reason="too slow", by="ann")
            await asyncio.sleep(60)
    assert term.lost.reason is LossReason.REVOKED


async def test_a_term_may_be_limited_or_awaited_in_vain(client, other):
    """max_hold ends a term; a timeout ends a candidacy, and names who led."""
    leading = asyncio.create_task(client.election("n", max_hold=0.3).lead().__aenter__())
    term = await leading
    with pytest.raises(asynclock.LockTimeout, match="held by"):
        await other.election("n", timeout=0.05).lead()
    async with other.election("n").lead(timeout=5):
        assert term.lost.is_set()
        assert term.lost.reason is LossReason.MAX_HOLD


async def test_what_makes_no_sense_is_refused(client):
    """As for a lock, where it is written; a term has no hand-off and no re-entrance."""
    for options in ({"ttl": 0}, {"on_lost": "explode"}, {"timeout": -1}, {"priority": 1e9}, {"name": ""}):
        with pytest.raises(asynclock.ConfigurationError):
            client.election(**{"name": "n", **options})
    for option in ("handoff", "linger", "reentrant"):
        with pytest.raises(TypeError):
            client.election("n", **{option: True})


# -- observers -------------------------------------------------------------------------------------------------------


async def test_an_observer_sees_the_present_leader_and_each_change(client, other):
    """First what is, then what becomes: elsewhere within the interval, and each term once."""
    election, elsewhere = client.election("n", ttl=0.6), other.election("n")
    assert election.interval == pytest.approx(0.2)
    watch = Watch(election)
    await watch.until(1)
    async with elsewhere.lead(metadata=1):
        await watch.until(2)
        await asyncio.sleep(2 * election.interval)
    await watch.until(3)
    async with elsewhere.lead(metadata=2):
        await watch.until(4)
    await watch.end()
    assert watch.seen == [None, ("other", 1), None, ("other", 2)]


async def test_what_happens_in_this_client_is_seen_at_once(client):
    """Elected, resigned, lost: an observer of the same client, were it to look only once an hour, knows."""
    election, watched = client.election("n", ttl=3600), client.election("n", ttl=3600)
    assert watched.interval == 1
    watched._interval = 3600
    watch = Watch(watched)
    await watch.until(1)
    async with election.lead(metadata=1) as term:
        await watch.until(2)
        await term.resign()
        await watch.until(3)
    with pytest.raises(asynclock.LeaseLost):
        async with election.lead(metadata=2):
            await watch.until(4)
            await client.force_release("n", reason="deposed")
            await asyncio.sleep(60)
    await watch.until(5)
    await watch.end()
    assert watch.seen == [None, ("", 1), None, ("", 2), None]


async def test_an_observer_asks_seldom(client):
    """Watching costs a look per interval, and nothing when nobody watches any more."""
    election, looks, store = client.election("n", ttl=0.6), [], client._open.store
    apply = store.apply

    async def watched(commands):
        looks.extend(one for one in commands if isinstance(one, Inspect))
        return await apply(commands)

    store.apply = watched
    watch = Watch(election)
    await watch.until(1)
    began = time.monotonic()
    await asyncio.sleep(1)
    most = 2 + (time.monotonic() - began) / election.interval
    assert 2 <= len(looks) <= most
    await watch.end()
    assert not election._audience._seats


async def test_an_observer_hears_that_its_client_is_closed(memory_url):
    """It does not go on for ever without seeing anything."""
    async with asynclock.connect(memory_url) as client:
        watching = asyncio.create_task(_watch_all(client.election("n")))
        await asyncio.sleep(0)
    with pytest.raises(asynclock.ClientClosed):
        await watching


async def _watch_all(election):
    async with aclosing(election.observe()) as leaders:
        async for _ in leaders:
            pass
