"""Notices: one connection that listens, and comes back when it is lost.

A notice may be lost whenever the connection is; so after every return comes a Resync. Silence is told from death by a PING.
"""

import asyncio
import logging
import random
from collections.abc import Callable

import msgspec

from asynclock.errors import StoreError, StoreUnavailable
from asynclock.stores.protocol import Notice, Resync
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.connection import Line, in_time, request

#: Seconds of silence after which a PING is sent, and after which, once more, the connection counts as dead.
SILENCE = 5.0
#: Full jitter between 0 and a limit that doubles from the first to the last of these.
FIRST_PAUSE, LAST_PAUSE = 0.05, 1.0

_PING = request("PING")
_decoder = msgspec.msgpack.Decoder(Notice)
_log = logging.getLogger("asynclock.stores.redis")


class Subscriber:
    """Hands every notice on one channel to ``deliver``, from ``start`` until ``aclose``."""

    def __init__(self, address: Address, channel: str, deliver: Callable[[Notice], None], *, seconds: float) -> None:
        self.trouble = ""  # why it does not listen just now, for health()
        self._address = address
        self._channel = channel
        self._deliver = deliver
        self._seconds = seconds
        self._line: Line | None = None
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Return when the server has confirmed the subscription.

        Raises:
            StoreUnavailable, StoreRefused: with cause and remedy.
        """
        line = await self._subscribed()
        self._task = asyncio.create_task(self._run(line), name=f"listen on {self._channel}")

    async def aclose(self) -> None:
        """Stop listening; does not wait for the server. Idempotent."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._line:
            await self._line.drop()

    async def _run(self, line: Line) -> None:
        while True:
            error = await self._listen(line)
            _log.warning("notices are interrupted: %s", error)
            line = await self._returned(error)
            self._deliver(Resync())

    async def _listen(self, line: Line) -> StoreError:
        """Deliver until the connection is lost; return how."""
        silent = False
        try:
            while True:
                message = await line.listen(SILENCE)
                if message is None and silent:
                    await line.drop()
                    return StoreUnavailable(f"{self._address.shown} did not answer a PING within {SILENCE:g} s")
                if message is None:
                    await line.send(_PING)
                elif message[0] == b"message":
                    self._take(message[2])
                silent = message is None
        except StoreError as error:
            return error

    def _take(self, payload: bytes) -> None:
        try:
            notice = _decoder.decode(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            _log.warning("a foreign message on %s was ignored", self._channel)
        else:
            self._deliver(notice)

    async def _returned(self, error: StoreError) -> Line:
        """Subscribe again, however long that takes."""
        limit = FIRST_PAUSE
        while True:
            self.trouble = f"notices are interrupted, waits take longer: {error}"
            await asyncio.sleep(random.uniform(0, limit))  # noqa: S311 - jitter
            limit = min(2 * limit, LAST_PAUSE)
            try:
                line = await self._subscribed()
            except StoreError as again:
                error = again
            else:
                self.trouble = ""
                return line

    async def _subscribed(self) -> Line:
        return await in_time(self._subscribe(), self._seconds, self._address)

    async def _subscribe(self) -> Line:
        self._line = line = await Line.connect(self._address)
        (reply,) = await line.ask(request("SUBSCRIBE", self._channel))
        if isinstance(reply, Exception):
            await line.drop()
        line.answer(reply)
        return line
