"""A connection after its login: requests out, replies in by callback, and never one for another.

1. Replies come in the order of the requests: what arrives belongs to the oldest request that still lacks some.
2. Whatever puts that in doubt ends the wire, at once and for good: a reply that nobody waits for, bytes that are no reply,
   a caller that was cancelled. So does the end of the connection. All who wait are told; what was not sent yet never is.
3. Time is kept by one timer for the oldest request, armed again only when it rings: an answered request costs none.
4. There is no farewell, because a stopped server would never take it.
5. A server may forget the script at any time (SCRIPT FLUSH). What it then did not do is asked again, with the script, in the
   old order: when the replies to all that was sent are in, and before anything new is. If some of it was done after all, out
   of that order, the wire ends: whoever retries, retries in order.

What waits to be written is bounded by the callers, who have a few batches under way (``Capabilities.in_flight``) and then
wait; so nobody is told to pause.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

from hiredis import ProtocolError, Reader
from msgspec import Struct
from redis.exceptions import ResponseError

from asynclock.errors import StoreError, StoreUnavailable
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.script import with_text

_INCOMPLETE = object()


#: Called once: with the replies in order, of which errors are some, or with why there are none.
Answered: TypeAlias = Callable[[list[Any] | StoreError], None]


class _Request(Struct, frozen=True):
    """Commands that were sent together, whom to tell of their replies, and until when by the loop's clock."""

    commands: tuple[bytes, ...]
    answered: Answered
    deadline: float


class Wire(asyncio.Protocol):
    """Takes over the transport of a connection that is logged in.

    Args:
        address: the server.
        writer: asyncio's, of the transport; it is kept, since it complains when it goes before the connection does.
        seconds: until a request that is not answered ends the wire.
        on_message: told every message of a subscribed channel.

    Attributes:
        closed: it is over.
        cut: it is over because the server ended the connection, or something on the way did.
        lost: done when it is over, with the reason.
    """

    def __init__(
        self,
        address: Address,
        writer: asyncio.StreamWriter,
        *,
        seconds: float,
        on_message: Callable[[bytes], None] | None = None,
    ) -> None:
        self.address = address
        self.closed = self.cut = False
        self.seconds = seconds
        self._on_message = on_message
        self._loop = asyncio.get_running_loop()
        self.lost: asyncio.Future[StoreError] = self._loop.create_future()
        self._timer: asyncio.TimerHandle | None = None
        self._requests: deque[_Request] = deque()
        self._replies: list[Any] = []  # to the oldest request, so far
        self._owed = 0  # replies still to come to what will be asked again
        self._reader = Reader(replyError=ResponseError, notEnoughData=_INCOMPLETE)
        self._writer = writer
        self._transport = writer.transport
        self._transport.set_protocol(self)

    def send(self, commands: tuple[bytes, ...], answered: Answered) -> None:
        """Send commands in one write, in the order of the calls; ``answered`` is told in the loop's turn that brings the replies.

        Raises:
            StoreUnavailable: the wire is over; nobody is told.
        """
        if self.closed:
            raise self._given_up()
        if not self._owed:
            self._transport.write(commands[0] if len(commands) == 1 else b"".join(commands))
        # The server is at work from here on, while we prepare for its answer, which comes with a later turn of the loop.
        request = _Request(commands, answered, self._loop.time() + self.seconds)
        self._requests.append(request)
        if self._timer is None:
            self._timer = self._loop.call_at(request.deadline, self._check_time)

    async def ask(self, *commands: bytes) -> list[Any]:
        """Send commands in one write and return their replies in order; error replies are returned, not raised.

        May be called again before it has returned. The commands have left, in the order of the calls, when it first waits.

        Raises:
            StoreUnavailable: the wire is over.
        """
        answered: asyncio.Future[list[Any]] = self._loop.create_future()
        self.send(commands, partial(_settle, answered))
        try:
            replies = await answered
        except asyncio.CancelledError:
            self.drop()
            raise
        if self.closed:  # since the replies came: what follows on them would be out of order
            raise self._given_up()
        return replies

    def answer(self, reply: Any) -> Any:
        """The reply, unless it is an error: that is raised."""
        if isinstance(reply, Exception):
            raise self.address.explain(reply) from self.address.clean(reply)
        return reply

    def drop(self) -> None:
        """Give the connection up, now. Idempotent."""
        self._end(self._given_up().message)

    # -- what the transport calls ---------------------------------------------------------------------------------

    def data_received(self, data: bytes) -> None:
        """Give what is complete to those who wait."""
        gets = self._reader.gets
        try:
            self._reader.feed(data)
            while (reply := gets()) is not _INCOMPLETE and not self.closed:
                self._take(reply)
        except ProtocolError as error:
            self._end(f"{self.address.shown} does not speak the protocol of Redis", error)
        except Exception as error:  # noqa: BLE001 - an error text that is no text, a message without a body
            self._end(self.address.explain(error).message, error)

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell those who wait."""
        self.cut = not self.closed
        reason = f": {exc}" if exc else ""
        error = self.address.explain(ConnectionResetError(f"the connection was lost{reason}"))
        self._end(error.message, exc)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _take(self, reply: Any) -> None:
        if self._on_message is not None and isinstance(reply, list) and reply[:1] == [b"message"]:
            self._on_message(reply[-1])
            return
        if not self._requests:
            self._end(f"{self.address.shown} sent a reply that nobody waits for")
            return
        self._replies.append(reply)
        if self._owed or (isinstance(reply, ResponseError) and str(reply).startswith("NOSCRIPT")):
            self._ask_again()
        elif len(self._replies) == len(self._requests[0].commands):
            replies, self._replies = self._replies, []
            self._requests.popleft().answered(replies)

    def _ask_again(self) -> None:
        """Rule 5, with every reply from the first NOSCRIPT on."""
        if not self._owed:
            self._owed = 1 + sum(len(request.commands) for request in self._requests) - len(self._replies)
        self._owed -= 1
        if any(isinstance(reply, bytes | list) for reply in self._replies):  # what was done is answered so
            self._end(f"{self.address.shown} forgot the script in the middle")
        elif not self._owed:
            self._replies = []
            self._transport.write(b"".join(with_text(call) for request in self._requests for call in request.commands))

    def _check_time(self) -> None:
        self._timer = None
        if not self._requests:
            return
        deadline = self._requests[0].deadline
        if deadline > self._loop.time():
            self._timer = self._loop.call_at(deadline, self._check_time)
        else:
            self._end(unanswered(self.address, self.seconds))

    def _given_up(self) -> StoreUnavailable:
        return StoreUnavailable(f"the connection to {self.address.shown} was given up")

    def _end(self, reason: str, cause: Exception | None = None) -> None:
        if self.closed:
            return
        self.closed = True
        self._transport.abort()
        if self._timer is not None:
            self._timer.cancel()
        error = StoreUnavailable(reason)
        error.__cause__ = self.address.clean(cause) if cause else None
        requests, self._requests = self._requests, deque()
        for request in requests:
            request.answered(error)
        self.lost.set_result(error)


def _settle(future: asyncio.Future[list[Any]], replies: list[Any] | StoreError) -> None:
    if future.done():
        return
    if isinstance(replies, list):
        future.set_result(replies)
    else:
        future.set_exception(replies)


def unanswered(address: Address, seconds: float) -> str:
    """What is said of a server that let the time pass."""
    return f"{address.shown} did not answer within {seconds:g} s"
