"""One connection on which replies are never mistaken: a reply that was not waited for ends it.

Being cancelled or failing in the middle gives the connection up at once, without a farewell, because a stopped server would
never take it. Time is kept by ``in_time`` alone; redis-py's own timeouts and retries are off.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any, Self, TypeVar

from redis.asyncio.connection import AbstractConnection
from redis.exceptions import RedisError, ResponseError

from asynclock.errors import StoreUnavailable
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.keys import bulk

T = TypeVar("T")


class Line:
    """An open connection, made by ``connect``. Every method raises StoreUnavailable or StoreRefused, and is then over."""

    def __init__(self, address: Address, connection: AbstractConnection) -> None:
        self.closed = False
        self.address = address
        self._connection = connection
        self._transport: asyncio.WriteTransport | None = None
        self._writing = asyncio.Lock()
        #: Done when the replies to the last request have been read.
        self._last_read: asyncio.Future[None] | None = None

    @classmethod
    async def connect(cls, address: Address) -> Self:
        """Connect and log in."""
        line = cls(address, address.connection())
        async with line._used():
            await line._connection.connect()  # type: ignore[no-untyped-call]
            writer = line._connection._writer  # noqa: SLF001 - redis-py can only close politely, not abort
            line._transport = writer.transport if writer else None
        return line

    async def ask(self, *requests: bytes) -> list[Any]:
        """Send requests in one write and return their replies in order; error replies are returned, not raised.

        May be called again before it has returned: requests leave, and replies are read, in the order of the calls.
        """
        async with self._used():
            async with self._writing:
                self._refuse_if_closed()
                await self._connection.send_packed_command(b"".join(requests), check_health=False)
                before, self._last_read = self._last_read, asyncio.get_running_loop().create_future()
                mine = self._last_read
            try:
                if before is not None:
                    await before
                    self._refuse_if_closed()
                return [await self._reply() for _ in requests]
            finally:
                if not mine.done():
                    mine.set_result(None)

    async def send(self, request: bytes) -> None:
        """Send and leave the reply to ``listen``."""
        async with self._used():
            await self._connection.send_packed_command(request, check_health=False)

    async def listen(self, seconds: float) -> Any:
        """What comes next, or None if nothing came for so many seconds."""
        async with self._used():
            return await self._connection.read_response(timeout=seconds)

    def answer(self, reply: Any) -> Any:
        """The reply, unless it is an error: that is raised."""
        if isinstance(reply, Exception):
            raise self.address.explain(reply) from self.address.clean(reply)
        return reply

    async def drop(self) -> None:
        """Give the connection up, now; what was not sent yet never will be. Idempotent."""
        self.closed = True
        await self._connection.disconnect(nowait=True)
        if self._transport:
            self._transport.abort()

    def _refuse_if_closed(self) -> None:
        if self.closed:  # redis-py would connect again without a word
            raise StoreUnavailable(f"the connection to {self.address.shown} was given up")

    async def _reply(self) -> Any:
        try:
            return await self._connection.read_response()
        except ResponseError as error:
            return error

    @asynccontextmanager
    async def _used(self) -> AsyncIterator[None]:
        self._refuse_if_closed()
        try:
            yield
        except (RedisError, OSError) as error:
            await self.drop()
            raise self.address.explain(error) from self.address.clean(error)
        except BaseException:
            await self.drop()
            raise


async def in_time(work: Awaitable[T], seconds: float, address: Address) -> T:
    """The result of ``work``.

    Raises:
        StoreUnavailable: it took longer; it was cancelled.
    """
    try:
        async with asyncio.timeout(seconds):
            return await work
    except TimeoutError as error:
        raise StoreUnavailable(f"{address.shown} did not answer within {seconds:g} s") from error


def request(*words: str | bytes | int) -> bytes:
    """One command as the protocol sends it."""
    encoded = [word if isinstance(word, bytes) else str(word).encode() for word in words]
    return b"*%d\r\n" % len(encoded) + b"".join(map(bulk, encoded))
