"""Feeds: what a reader gets of what a client tells, when it reads slowly, and when it stops."""

import asyncio
import gc
import os

import pytest

import asynclock
from asynclock import events
from asynclock.runtime.telling.feed import OwnFeed, checked_kinds
from tests.observing.telling import broken


async def use(client, name="n", project="default"):
    async with client.lock(name, project=project):
        pass


async def read(feed, number):
    async with asyncio.timeout(5):
        return [await anext(feed) for _ in range(number)]


def names(seen):
    return [type(event).__name__ for event in seen]


async def test_a_feed_begins_when_it_is_made(client):
    """Nothing is missed between the call and the first read."""
    feed = client.events()
    await use(client)
    assert names(await read(feed, 3)) == ["Requested", "Granted", "Released"]


async def test_a_reader_that_waits_is_woken(client, until):
    """An event that comes while the reader waits is read at once."""
    feed = client.events()
    reading = asyncio.create_task(read(feed, 3))
    await asyncio.sleep(0)
    await use(client)
    assert names(await reading) == ["Requested", "Granted", "Released"]


async def test_every_reader_has_every_event(client):
    """Readers take nothing away from each other."""
    feeds = [client.events() for _ in range(3)]
    await use(client)
    seen = [await read(feed, 3) for feed in feeds]
    assert seen[0] == seen[1] == seen[2]


async def test_readers_of_one_feed_share_its_events(client):
    """With two readers each event is read once."""
    feed = client.events()
    readers = [asyncio.create_task(read(feed, 3)) for _ in range(2)]
    await asyncio.sleep(0)
    await use(client, "a")
    await use(client, "b")
    first, second = await asyncio.gather(*readers)
    assert len({(event.request, type(event)) for event in first + second}) == 6


async def test_a_reader_that_is_cancelled_loses_nothing(client):
    """An event that comes as the reader is cancelled is there for the next read."""
    feed = client.events()
    reading = asyncio.create_task(anext(feed))
    await asyncio.sleep(0)
    event = events.StoreUp(at=0.0, client="c", down=1.0)
    feed.take(event)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert await read(feed, 1) == [event]


async def test_only_what_is_wanted_is_kept(client):
    """By project and by kind; a kind is a class or its name, however it is spelled."""
    feeds = [
        client.events("p", kinds=events.Granted),
        client.events("p", kinds="granted"),
        client.events("p", kinds=["Granted"]),
        client.events("p", kinds=[events.Granted, "timed-out"]),
    ]
    await use(client, project="p")
    await use(client, project="q")
    await use(client, project="p")
    for feed in feeds:
        seen = await read(feed, 2)
        assert [(type(event), event.project) for event in seen] == [(events.Granted, "p")] * 2
        assert not feed._ready


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("Lots", "no kind of event is called 'Lots'; did you mean Lost"),
        (["Granted", "time_out"], "called 'time_out'; did you mean TimedOut"),
        ("xyz", "there are Requested, Queued"),
        (int, "called 'int'"),
        (events.Dropped, "called 'Dropped'"),
        (3, "called"),
    ],
)
async def test_an_unknown_kind_is_refused(client, wanted, message):
    """A misspelt kind would be a reader that never hears anything."""
    with pytest.raises(asynclock.ConfigurationError, match=message):
        client.events(kinds=wanted)


def test_every_kind_is_known_by_its_words():
    """What listings and records call a kind is a name for it."""
    for name, kind in events.KINDS.items():
        assert checked_kinds(events.word(kind)) == checked_kinds(name) == checked_kinds(kind) == {kind}
    assert events.word(events.TimedOut) == "timed_out"


@pytest.mark.parametrize("limit", [0, -1, True, 2.5, 10**7])
async def test_a_feed_is_bounded(client, limit):
    """A limit is a number of events."""
    with pytest.raises(asynclock.ConfigurationError, match="limit"):
        client.events(limit=limit)


async def test_a_slow_reader_misses_the_oldest_and_is_told(client):
    """What does not fit gives way from the front; the reader is told how many, in their place, and can go on."""
    feed = client.events(limit=4)
    for _ in range(3):
        await use(client)
    first, *rest = await read(feed, 5)
    assert (type(first), first.client, first.pid, first.count) == (events.Dropped, client.id, os.getpid(), 5)
    assert names(rest) == ["Released", "Requested", "Granted", "Released"]
    assert feed.dropped == 5
    await use(client)
    assert names(await read(feed, 3)) == ["Requested", "Granted", "Released"]
    assert feed.dropped == 5


async def test_a_feed_that_is_closed_hears_no_more(client):
    """Nobody is told for a reader who has left, and a read after that is the end."""
    async with client.events() as feed:
        waiting = asyncio.create_task(anext(feed))
        await asyncio.sleep(0)
        assert client._open.tell is not None
    assert client._open.tell is None
    with pytest.raises(StopAsyncIteration):
        await waiting
    await feed.aclose()
    assert [event async for event in feed] == []


async def test_a_feed_that_is_forgotten_is_not_told_for_ever(client):
    """Leaving the loop is enough: the feed goes, and with it what it costs."""
    tasks = asyncio.all_tasks()
    waiting = asyncio.create_task(use(client))
    async for _ in client.events():
        break
    await waiting
    gc.collect()
    assert client._open.tell is None
    assert not client._open.feeds
    assert asyncio.all_tasks() == tasks


async def test_a_feed_ends_with_its_client(memory_url, until):
    """Who still waits or holds then is told of to the end, and the reader's loop ends."""
    seen = []
    async with asynclock.connect(memory_url) as client:
        feed = client.events()

        async def follow():
            seen.extend([event async for event in feed])

        reading = asyncio.create_task(follow())
        lock = client.lock("n")
        lease = await lock.acquire()
        waiting = asyncio.create_task(lock.acquire().__aenter__())
        await until(lambda: client.stats()["default"].waiting == 1)
    async with asyncio.timeout(5):
        await reading
    with pytest.raises(asynclock.ClientClosed):
        await waiting
    lost, failed = (event for event in seen if isinstance(event, events.Lost | events.Failed))
    assert (lost.reason, lost.token, failed.error) == ("closed", lease.token, "ClientClosed")
    with pytest.raises(asynclock.ClientClosed):
        client.events()


async def test_what_was_told_before_the_end_can_be_read_after_it(memory_url):
    """A reader that comes late to a closed client reads what was kept, then the end."""
    async with asynclock.connect(memory_url) as client:
        feed = client.events()
        await use(client)
    assert names([event async for event in feed]) == ["Requested", "Granted", "Released"]


async def test_a_feed_shows_what_it_is(client):
    """Its representation says how it stands."""
    feed = client.events(limit=2)
    await use(client)
    assert repr(feed) == f"<OwnFeed of {client.id}, 2 to be read, 1 dropped>"
    await feed.aclose()
    assert "ended" in repr(feed)


async def test_an_event_that_cannot_be_kept_is_missed_in_its_place(client, monkeypatch):
    """The reader is told how many, as if it had been too slow; what it does not want is not missed."""
    feed = client.events(kinds=["granted", "released"])
    await use(client)
    with monkeypatch.context() as patch:
        patch.setattr(OwnFeed, "take", broken)
        await use(client)
    await use(client)
    seen = feed.drain()
    assert names(seen) == ["Granted", "Released", "Dropped", "Granted", "Released"]
    assert seen[2].count == feed.dropped == 2
