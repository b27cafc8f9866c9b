"""How a connection comes to be: redis-py connects and logs in, then hands it over.

TLS, AUTH, SELECT and what else a login may need stay redis-py's. From then on the connection is a ``Wire``, because sending
and reading through redis-py cost more than all the rest of a call.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

from redis.asyncio.connection import AbstractConnection
from redis.exceptions import ResponseError

from asynclock.errors import AsynclockError, StoreError, StoreUnavailable
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.errors import turns_away, was_ended
from asynclock.stores.redis.keys import bulk
from asynclock.stores.redis.wire import Wire, unanswered

T = TypeVar("T")

#: How long to listen to what a server says unasked, at most.
_LISTEN_SECONDS = 0.5
_PING = b"*1\r\n$4\r\nPING\r\n"


async def connect(
    address: Address, *, seconds: float, on_message: Callable[[bytes], None] | None = None, first: bool = False
) -> Wire:
    """Connect and log in; how long that may take is the caller's to limit (``in_time``).

    Args:
        address: the server.
        seconds: until a request that is not answered ends the connection.
        on_message: told every message of a channel that is subscribed to on it.
        first: this client has never been connected: a fault of its settings is no reason to try again.

    Raises:
        StoreUnavailable, StoreRefused: with cause and remedy.
        ConfigurationError: the first time: see ``Address.connection``.
    """
    connection = address.connection(first=first)
    try:
        await connection.connect()  # type: ignore[no-untyped-call]
        wire = Wire(address, _taken(connection), seconds=seconds, on_message=on_message)
    except Exception as error:  # noqa: BLE001 - redis-py wraps most, not all: without descriptors its own imports fail
        await _abandon(connection)
        known = await _ended(address, error, seconds) if was_ended(error) else address.explain(error, first=first)
        raise known from address.clean(error)
    except BaseException:
        await _abandon(connection)
        raise
    await _greet(wire)
    return wire


async def _greet(wire: Wire) -> None:
    """Wait for the first reply: a server that turns everybody away takes the login, then ends the connection.

    Raises:
        StoreUnavailable, StoreRefused: it did so, or did not answer.
    """
    try:
        (reply,) = await wire.ask(_PING)
    except StoreUnavailable as error:
        if not wire.cut:
            raise
        raise await _ended(wire.address, error, wire.seconds) from error.__cause__
    if isinstance(reply, ResponseError) and turns_away(str(reply)):
        wire.drop()
        wire.answer(reply)  # any other refusal is a matter of what is asked for next


async def _ended(address: Address, error: Exception, seconds: float) -> StoreError:
    """Find out why the server ended a connection: what it said is lost if it came together with the end.

    A new connection on which nothing is sent shows it, for that cannot be reset while there is something to be read.
    """
    said = await address.greeting(min(_LISTEN_SECONDS, seconds / 5))
    return address.explain(ResponseError(said)) if said else address.ended(error)


@contextmanager
def explained(address: Address) -> Iterator[None]:
    """Raise whatever goes wrong inside as one of our errors: what a server says may be anything.

    Raises:
        StoreUnavailable, StoreRefused: with cause and remedy.
    """
    try:
        yield
    except AsynclockError:
        raise
    except Exception as error:  # noqa: BLE001 - see above
        raise address.explain(error) from address.clean(error)


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
    try:
        with suppress(Exception):  # the error that led here is the one to tell
            await connection.disconnect(nowait=True)
    finally:
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
