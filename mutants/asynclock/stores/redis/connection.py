"""How a connection comes to be: redis-py connects and logs in, then hands it over.

TLS, AUTH, SELECT and what else a login may need stay redis-py's. From then on the connection is a ``Wire``, because sending
and reading through redis-py cost more than all the rest of a call.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from redis.asyncio.connection import AbstractConnection
from redis.exceptions import RedisError

from asynclock.errors import StoreUnavailable
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.keys import bulk
from asynclock.stores.redis.wire import Wire, unanswered

T = TypeVar("T")


async def connect(address: Address, *, seconds: float, on_message: Callable[[bytes], None] | None = None) -> Wire:
    """Connect and log in; how long that may take is the caller's to limit (``in_time``).

    Args:
        address: the server.
        seconds: until a request that is not answered ends the connection.
        on_message: told every message of a channel that is subscribed to on it.

    Raises:
        StoreUnavailable, StoreRefused: with cause and remedy.
    """
    connection = address.connection()
    try:
        await connection.connect()  # type: ignore[no-untyped-call]
        return Wire(address, _taken(connection), seconds=seconds, on_message=on_message)
    except (RedisError, OSError) as error:
        await _abandon(connection)
        raise address.explain(error) from address.clean(error)
    except BaseException:
        await _abandon(connection)
        raise


def _taken(connection: AbstractConnection) -> asyncio.StreamWriter:
    """The way to the transport, which redis-py knows no more from now on."""
    reader, writer = connection._reader, connection._writer  # noqa: SLF001 - there is no public way
    if reader is None or writer is None or reader.at_eof() or writer.is_closing():
        raise ConnectionResetError("the connection was lost after the login")  # the transport will not tell it again
    connection._reader = connection._writer = None  # noqa: SLF001
    return writer


async def _abandon(connection: AbstractConnection) -> None:
    """Let go of a connection in the middle of its login."""
    writer = connection._writer  # noqa: SLF001 - redis-py can only close politely, not abort
    await connection.disconnect(nowait=True)
    if writer is not None:
        writer.transport.abort()


async def in_time(work: Awaitable[T], seconds: float, address: Address) -> T:
    """The result of ``work``.

    Raises:
        StoreUnavailable: it took longer; it was cancelled.
    """
    try:
        async with asyncio.timeout(seconds):
            return await work
    except TimeoutError as error:
        raise StoreUnavailable(unanswered(address, seconds)) from error


def request(*words: str | bytes | int) -> bytes:
    """One command as the protocol sends it."""
    encoded = [word if isinstance(word, bytes) else str(word).encode() for word in words]
    return b"*%d\r\n" % len(encoded) + b"".join(map(bulk, encoded))
