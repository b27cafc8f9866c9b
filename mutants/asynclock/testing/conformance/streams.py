"""Shared events: one order for all readers, bounded, and in nobody's way."""

import asyncio
from typing import cast

import pytest

from asynclock.errors import StoreUnavailable
from asynclock.stores.stream import KEEP_EVENTS, EventStream, SharedEvent, SharesEvents
from asynclock.testing.conformance.peer import PATIENCE, Peer
from asynclock.testing.conformance.rules import Rules


class StreamRules(Rules):
    """Only for stores that say ``shares_events``."""

    async def test_what_is_published_is_read_by_others(self) -> None:
        """Every byte of it, in order, by readers that began before."""
        async with self.clients("a", "b", "c") as peers:
            publisher, *readers = _streams(peers)
            for reader in readers:
                assert await reader.past(0) == []
            entries = [SharedEvent("a", number, bytes(range(256)) * number) for number in range(20)]
            await publisher.publish(entries[:1])
            await publisher.publish(entries[1:])
            for reader in readers:
                assert await _read(reader, 20) == entries
            _close(publisher, *readers)

    async def test_all_readers_see_one_order(self) -> None:
        """Whoever publishes at the same time: the entries of each in its order, and all readers agree on the rest."""
        async with self.clients("a", "b", "c") as peers:
            streams = _streams(peers)
            first, second = _streams(peers[:2])
            for reader in (first, second):
                await reader.past(0)

            async def publish(stream: EventStream, client: str) -> None:
                for number in range(0, 40, 4):
                    await stream.publish([SharedEvent(client, number + more, b"x") for more in range(4)])

            await asyncio.gather(*(publish(stream, name) for stream, name in zip(streams, "abc", strict=True)))
            seen = await _read(first, 120)
            assert await _read(second, 120) == seen
            for client in "abc":
                assert [entry.number for entry in seen if entry.client == client] == list(range(40))
            _close(first, second, *streams)

    async def test_reading_goes_on_behind_the_past(self) -> None:
        """The last entries first, oldest first, and then what comes, with nothing missing or double in between."""
        async with self.clients("a") as (a,):
            publisher, reader = _streams([a, a])
            assert await reader.past(5) == []
            entries = [SharedEvent("a", number, b"%d" % number) for number in range(30)]
            await publisher.publish(entries[:20])
            assert await reader.past(5) == entries[15:20]
            await publisher.publish(entries[20:])
            assert await reader.read(4) == entries[20:24]
            assert await reader.read(100) == entries[24:]
            assert await reader.past(1000) == entries
            _close(publisher, reader)

    async def test_a_reader_waits_for_what_comes(self) -> None:
        """A read that finds nothing waits a while; what comes meanwhile ends it, and a cancel loses nothing."""
        async with self.clients("a") as (a,):
            publisher, reader = _streams([a, a])
            await reader.past(0)
            assert await reader.read(10) == []
            waiting = asyncio.create_task(reader.read(10))
            await asyncio.sleep(0.05)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            waiting = asyncio.create_task(_read(reader, 1))
            entry = SharedEvent("a", 1, b"{}")
            await publisher.publish([entry])
            assert await waiting == [entry]
            _close(publisher, reader)

    async def test_the_stream_is_bounded(self) -> None:
        """Of half as many again as are kept, the newest are there, and not many more."""
        async with self.clients("a") as (a,):
            publisher, reader = _streams([a, a])
            total = KEEP_EVENTS + KEEP_EVENTS // 2
            for start in range(0, total, 500):
                await publisher.publish([SharedEvent("a", start + more, b"{}") for more in range(500)])
            kept = await reader.past(2 * KEEP_EVENTS)
            assert [entry.number for entry in kept] == list(range(total - len(kept), total))
            assert KEEP_EVENTS <= len(kept) <= KEEP_EVENTS * 1.1
            _close(publisher, reader)

    async def test_a_stream_that_is_closed_ends_its_read(self) -> None:
        """Nobody waits for a store that is closing; and afterwards nothing works, and says so."""
        async with self.clients("a") as (a,):
            (stream,) = _streams([a])
            await stream.publish([SharedEvent("a", 0, b"")])
            await stream.past(0)
            waiting = asyncio.create_task(stream.read(10))
            await asyncio.sleep(0.05)
            _close(stream, stream)
            async with asyncio.timeout(PATIENCE):
                (ended,) = await asyncio.gather(waiting, return_exceptions=True)
            assert ended == [] or isinstance(ended, StoreUnavailable)

    async def test_shared_events_are_no_resources(self) -> None:
        """What is shared shows in no listing."""
        async with self.clients("a") as (a,):
            (stream,) = _streams([a])
            await stream.publish([SharedEvent("a", 0, b"")])
            assert await a.listed(None) == {}
            _close(stream)


def _streams(peers: list[Peer]) -> list[EventStream]:
    if not all(peer.store.capabilities.shares_events for peer in peers):
        pytest.skip("this store shares no events")
    return [cast("SharesEvents", peer.store).event_stream() for peer in peers]


async def _read(stream: EventStream, number: int) -> list[SharedEvent]:
    entries: list[SharedEvent] = []
    async with asyncio.timeout(PATIENCE):
        while len(entries) < number:
            entries += await stream.read(number)
    return entries


def _close(*streams: EventStream) -> None:
    for stream in streams:
        stream.close()
