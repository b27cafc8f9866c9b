"""Shared events in a Redis stream, on a connection of its own.

asynclock:events    stream, the last 10 000 entries or so (MAXLEN ~), gone a day after the last one came
                    fields: client, n (see ``SharedEvent.number``), event (JSON)
"""

from collections.abc import Sequence
from typing import Any

from asynclock.errors import StoreRefused, StoreUnavailable
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.connection import connect, in_time, request
from asynclock.stores.redis.keys import PREFIX
from asynclock.stores.redis.wire import Wire
from asynclock.stores.stream import KEEP_EVENTS, KEEP_SECONDS, READ_SECONDS, SharedEvent

KEY = f"{PREFIX}events"
_EXPIRE = request("PEXPIRE", KEY, KEEP_SECONDS * 1000)
_LAST = request("XREVRANGE", KEY, "+", "-", "COUNT", 1)


class RedisStream:
    """See ``asynclock.stores.stream.EventStream``.

    Args:
        address: the server.
        seconds: until a request that is not answered ends the connection.
    """

    def __init__(self, address: Address, seconds: float) -> None:
        self._address = address
        self._seconds = seconds
        self._wire: Wire | None = None
        self._closed = False
        self._after = b"0"  # the entry that was read last

    async def publish(self, entries: Sequence[SharedEvent]) -> None:
        """Append them, in one write."""
        await self._ask(*map(_append, entries), _EXPIRE)

    async def past(self, count: int) -> list[SharedEvent]:
        """The last ones, of which there are none if the key is not there."""
        (rows,) = await self._ask(request("XREVRANGE", KEY, "+", "-", "COUNT", count) if count else _LAST)
        self._after = rows[0][0] if rows else b"0"
        return [_entry(fields) for _, fields in reversed(rows)] if count else []

    async def read(self, count: int) -> list[SharedEvent]:
        """The next ones; the server waits."""
        wait_ms = int(min(READ_SECONDS, self._seconds / 2) * 1000)
        asked = request("XREAD", "COUNT", count, "BLOCK", wait_ms, "STREAMS", KEY, self._after)
        (found,) = await self._ask(asked)
        if not found:
            return []
        ((_, rows),) = found
        entries = [_entry(fields) for _, fields in rows]
        self._after = rows[-1][0]
        return entries

    def close(self) -> None:
        """Hang up."""
        self._closed = True
        if self._wire:
            self._wire.drop()

    async def _ask(self, *requests: bytes) -> list[Any]:
        return await in_time(self._asked(requests), self._seconds, self._address)

    async def _asked(self, requests: Sequence[bytes]) -> list[Any]:
        if self._wire is None or self._wire.closed:
            wire = await connect(self._address, seconds=self._seconds)
            self._wire = wire
            if self._closed:
                wire.drop()
        if self._closed:
            raise StoreUnavailable(f"the event stream on {self._address.shown} was closed")
        wire = self._wire
        return [wire.answer(reply) for reply in await wire.ask(*requests)]


def _append(entry: SharedEvent) -> bytes:
    fields = ("client", entry.client, "n", entry.number, "event", entry.body)
    return request("XADD", KEY, "MAXLEN", "~", KEEP_EVENTS, "*", *fields)


def _entry(fields: list[bytes]) -> SharedEvent:
    """What stands there.

    Raises:
        StoreRefused: it is none of ours.
    """
    try:
        named = dict(zip(fields[::2], fields[1::2], strict=True))
        return SharedEvent(named[b"client"].decode(), int(named[b"n"]), named[b"event"])
    except (KeyError, ValueError) as error:
        raise StoreRefused(f"the stream {KEY} holds a foreign entry", remedy=f"delete {KEY}") from error
