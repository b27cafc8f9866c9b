"""Shared events: from one client to the readers of others, without anybody's lock having to wait."""

import asyncio
import time

import pytest

import asynclock
from asynclock import events
from asynclock.errors import StoreRefused, StoreUnavailable
from asynclock.runtime.telling import sharing
from asynclock.runtime.telling.everywhere import SharedFeed
from asynclock.runtime.telling.feed import Wanted
from asynclock.stores.memory import MemorySpace, MemoryStore
from asynclock.stores.stream import MemoryStream, SharedEvent
from tests.chaos.conftest import leakless, url

__all__ = ["leakless", "url"]


class MoodyStream(MemoryStream):
    """A stream that does what a test makes it do."""

    def __init__(self, events):
        super().__init__(events)
        self.errors = []
        self.gate = None
        self.asked = self.published = 0

    async def publish(self, entries):
        self.asked += 1
        if self.gate is not None:
            await self.gate.wait()
        if self.errors:
            raise self.errors.pop(0)
        self.published += 1
        await super().publish(entries)


class MoodyStore(MemoryStore):
    def __init__(self, space):
        super().__init__(space)
        self.stream = MoodyStream(space.events)

    def event_stream(self):
        return self.stream


@pytest.fixture
def space():
    return MemorySpace(asynclock.clock.SYSTEM_CLOCK)


@pytest.fixture
async def moody(space):
    store = MoodyStore(space)
    async with asynclock.connect(store=store, share_events=True) as client:
        yield client, store.stream


@pytest.fixture
async def reader(space):
    async with asynclock.connect(store=MemoryStore(space)) as client:
        yield client


async def use(client, times=1, name="n", **options):
    for _ in range(times):
        async with client.lock(name, **options):
            pass


async def read(feed, number):
    async with asyncio.timeout(10):
        return [await anext(feed) for _ in range(number)]


def names(seen):
    return [type(event).__name__ for event in seen]


CYCLE = ["Requested", "Granted", "Released"]


async def test_what_one_client_shares_others_read(url, leakless):
    """On every store: the very events, in order; of clients that share, and of no others."""
    async with (
        asynclock.connect(url, share_events=True) as sharing_client,
        asynclock.connect(url) as silent,
        asynclock.connect(url) as other,
        sharing_client.events() as own,
        other.events(everywhere=True) as everywhere,
    ):
        await use(sharing_client, 3, "é\u202e<x>")
        assert await read(everywhere, 9) == await read(own, 9)
        await use(silent, 3)
        await use(sharing_client)
        assert await read(everywhere, 3) == await read(own, 3)
        assert everywhere.dropped == 0


async def test_readers_choose(moody, reader):
    """By project and by kind, as of one's own events; of what is past, the last of those."""
    client, _ = moody
    async with reader.events(everywhere=True) as everything:
        await use(client, 2, project="p")
        await use(client, 2, project="q")
        await read(everything, 12)
    async with reader.events("q", kinds="granted", everywhere=True, last=10) as feed:
        assert [(type(event), event.project) for event in feed.drain()] == [(events.Granted, "q")] * 2
    async with reader.events(kinds=events.Granted, everywhere=True, last=3) as feed:
        assert [event.project for event in feed.drain()] == ["p", "q", "q"]
    async with reader.events(everywhere=True, last=1) as feed:
        assert names(feed.drain()) == ["Released"]
        await use(client)
        assert names(await read(feed, 3)) == CYCLE
    async with reader.events(everywhere=True) as feed:
        assert feed.drain() == []


async def test_a_feed_of_all_begins_with_its_first_read_too(moody, reader):
    """Without ``async with`` it is the first read that begins it."""
    client, _ = moody
    feed = reader.events(everywhere=True)
    reading = asyncio.create_task(read(feed, 3))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await use(client)
    assert names(await reading) == CYCLE
    await feed.aclose()


async def test_a_feed_of_all_ends_with_its_client(url, leakless, until):
    """A reader that waits for others is not kept waiting by a client that closes."""
    async with asynclock.connect(url) as client:
        feed = client.events(everywhere=True)
        reading = asyncio.create_task(read(feed, 1))
        await until(lambda: feed._begun)
    began = time.monotonic()
    with pytest.raises(StopAsyncIteration):
        await anext(feed)
    (ended,) = await asyncio.gather(reading, return_exceptions=True)
    assert isinstance(ended, RuntimeError | StopAsyncIteration)  # the latter cannot leave a coroutine as it is
    assert time.monotonic() - began < 1.5


async def test_a_forgotten_feed_of_all_leaves_nothing(url, leakless):
    """To leave the loop is enough, here too."""
    async with asynclock.connect(url, share_events=True) as client:
        await use(client)
        async for _ in client.events(everywhere=True, last=1):
            break


async def test_sharing_ends_with_what_happened_last(url, leakless):
    """What is told while the client closes is shared too."""
    async with asynclock.connect(url) as other, other.events(everywhere=True) as feed:
        async with asynclock.connect(url, share_events=True) as client:
            lease = await client.lock("n").acquire()
        assert names(await read(feed, 3)) == ["Requested", "Granted", "Lost"]
        assert lease.lost.reason == "closed"


async def test_nothing_is_shared_unless_that_is_set(space, reader):
    """Off, it costs nothing: nobody listens, no task, no stream."""
    store = MoodyStore(space)
    async with asynclock.connect(store=store) as client:
        assert client._open.tell is None
        assert not [task for task in asyncio.all_tasks() if "sharing" in task.get_name()]
        await use(client)
    assert store.stream.published == 0
    assert not space.events.entries


async def test_a_store_that_hangs_delays_no_lock(moody, reader, monkeypatch, until):
    """While nothing can be published, locks go on; the oldest events give way, and readers are told how many."""
    monkeypatch.setattr(sharing, "_LIMIT", 30)
    client, stream = moody
    async with reader.events(everywhere=True) as feed:
        await use(client)
        assert names(await read(feed, 3)) == CYCLE
        stream.gate = asyncio.Event()
        asked = stream.asked
        await use(client)
        await until(lambda: stream.asked > asked)  # these three are under way now, and hang
        async with asyncio.timeout(5):
            await use(client, 40)
        stream.gate.set()
        assert names(await read(feed, 3)) == CYCLE
        gap, *rest = await read(feed, 31)
        assert gap == events.Dropped(at=gap.at, client=client.id, count=90)
        assert names(rest) == CYCLE * 10
        assert feed.dropped == 90


async def test_renewals_give_way_first(moody, monkeypatch):
    """When it is getting tight, what is told again and again is left out before what is told once."""
    monkeypatch.setattr(sharing, "_LIMIT", 10)
    client, _ = moody
    sharer = client._open._sharer
    what = {"at": 0.0, "client": "c", "project": "p", "name": "n", "primitive": "lock", "request": "r", "owner": "o"}
    renewed = events.Renewed(**what, token=1, remaining=1.0)
    for _ in range(8):
        sharer._take(renewed)
    sharer._take(events.Released(**what, token=1, held=1.0, lingers=False))
    assert [number for number, _ in sharer._waiting] == [1, 2, 3, 4, 5, 9]
    assert sharer.dropped == 3


async def test_an_unanswered_entry_is_published_again_and_read_once(moody, reader, until):
    """The reader tells by the number that it has it already."""
    client, stream = moody
    async with reader.events(everywhere=True) as feed:
        original = stream.publish

        async def unanswered(entries):
            await original(entries)
            stream.publish = original
            raise StoreUnavailable("the reply was lost")

        stream.publish = unanswered
        published = stream.published
        await use(client)
        await until(lambda: stream.published == published + 2)
        await use(client)
        assert names(await read(feed, 6)) == CYCLE * 2
        assert feed.dropped == 0


async def test_trouble_is_said_once_and_sharing_goes_on(moody, reader, caplog):
    """A store that is away is one line in the log, and one when it is back; nothing is lost that fits."""
    caplog.set_level("INFO", "asynclock")
    client, stream = moody
    async with reader.events(everywhere=True) as feed:
        stream.errors = [StoreUnavailable("away")] * 3
        await use(client)
        assert names(await read(feed, 3)) == CYCLE
    assert caplog.text.count("events are not shared") == 1
    assert caplog.text.count("events are shared again") == 1


async def test_a_store_that_refuses_is_asked_again_much_later(moody, monkeypatch, until, caplog):
    """Somebody must repair it; until then it is said once and tried now and then, and closing does not wait for it."""
    monkeypatch.setattr(sharing, "_REFUSED_PAUSE", 3600.0)
    client, stream = moody
    stream.errors = [StoreRefused("no right", remedy="give it")] * 5
    await use(client)
    await until(lambda: "not shared" in caplog.text)
    await use(client)
    assert len(stream.errors) == 4
    began = time.monotonic()
    await client.aclose()
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("error", [StoreRefused("no right"), StoreUnavailable("away")])
async def test_a_client_that_may_not_share_does_not_open(space, error):
    """What the setting promises is kept, or the client says why not, and leaves nothing behind."""
    store = MoodyStore(space)
    store.stream.errors = [error]
    tasks = asyncio.all_tasks()
    with pytest.raises(type(error)):
        await asynclock.connect(store=store, share_events=True).open()
    assert asyncio.all_tasks() == tasks


async def test_a_store_without_this_power_is_refused(space):
    """Neither shared from nor read from."""

    class Bare(MemoryStore):
        def __init__(self):
            super().__init__(space)
            can = self.capabilities
            self.capabilities = type(can)(name="bare", grade=can.grade, max_batch=1, reach="loop")

    with pytest.raises(asynclock.ConfigurationError, match="no events through the bare store"):
        await asynclock.connect(store=Bare(), share_events=True).open()
    async with asynclock.connect(store=Bare()) as client:
        with pytest.raises(asynclock.ConfigurationError, match="bare"):
            client.events(everywhere=True)
        with pytest.raises(asynclock.ConfigurationError, match="last is 1; allowed is a whole number from 0 to 0"):
            client.events(last=1)


async def test_a_bug_in_sharing_ends_sharing_only(moody, monkeypatch, until, caplog):
    """It is said loudly, and the client goes on without."""

    def broken(event):
        raise ZeroDivisionError(event)

    monkeypatch.setattr(sharing, "_encode", broken)
    client, _ = moody
    await use(client)
    await until(lambda: "shared no more" in caplog.text)
    await use(client)
    assert client._open.tell is None


async def test_gaps_are_told_client_by_client(reader, space):
    """Numbers of one client that are missing are missing of that client; foreign entries count as missed."""
    stream = MemoryStream(space.events)
    entry = b'{"type":"StoreUp","at":1,"client":"c","down":2}'
    feed = SharedFeed(reader._open, Wanted(), MemoryStream(space.events), limit=100, last=0)
    async with feed:
        await stream.publish([SharedEvent("a", 7, entry), SharedEvent("b", 0, b""), SharedEvent("b", 2, entry)])
        await stream.publish([SharedEvent("a", 8, entry), SharedEvent("a", 8, entry), SharedEvent("a", 11, entry)])
        await stream.publish([SharedEvent("a", 12, b'{"type":"OfTheFuture"}'), SharedEvent("a", 13, b"\xff")])
        seen = await read(feed, 7 + 1)
    told = [(event.client, event.count) if isinstance(event, events.Dropped) else "up" for event in seen]
    assert told == ["up", ("b", 1), "up", "up", ("a", 2), "up", ("a", 1), ("a", 1)]
    assert feed.dropped == 5


async def test_a_reader_survives_a_store_that_is_away(reader, space):
    """It waits for the store, and reads on where it was."""

    class Away(MemoryStream):
        tries = 0

        async def read(self, count):
            self.tries += 1
            if self.tries < 4:
                raise StoreUnavailable("away")
            return await super().read(count)

    stream = Away(space.events)
    feed = SharedFeed(reader._open, Wanted(), stream, limit=100, last=0)
    async with feed:
        await stream.publish([SharedEvent("a", 1, b'{"type":"StoreUp","at":1,"client":"c","down":2}')])
        assert names(await read(feed, 1)) == ["StoreUp"]
    assert stream.tries == 4


async def test_a_reader_is_told_what_the_store_refuses(reader, space):
    """That is no matter of waiting."""

    class Refusing(MemoryStream):
        async def past(self, count):
            raise StoreRefused("no right")

    with pytest.raises(asynclock.StoreRefused):
        await anext(SharedFeed(reader._open, Wanted(), Refusing(space.events), limit=100, last=0))
