"""Notices: one connection that listens, and comes back when it is lost.

A notice may be lost whenever the connection is; so after every return comes a Resync. Silence is told from death by a PING,
whose answer is due when that to any command is.
"""

import asyncio
import logging
import random
from collections.abc import Callable
from contextlib import suppress

import msgspec

from asynclock.errors import StoreError
from asynclock.stores.protocol import Notice, Resync
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.connection import connect, in_time, request
from asynclock.stores.redis.wire import Wire

#: Seconds between two PINGs.
PING_EVERY = 5.0
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
        self._wire: Wire | None = None
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Return when the server has confirmed the subscription.

        Raises:
            StoreUnavailable, StoreRefused: with cause and remedy.
        """
        wire = await self._subscribed()
        self._task = asyncio.create_task(self._run(wire), name=f"listen on {self._channel}")

    async def aclose(self) -> None:
        """Stop listening; does not wait for the server. Idempotent."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._wire:
            self._wire.drop()

    async def _run(self, wire: Wire) -> None:
        while True:
            error = await self._lost(wire)
            _log.warning("notices are interrupted: %s", error)
            wire = await self._returned(error)
            self._deliver(Resync())

    async def _lost(self, wire: Wire) -> StoreError:
        """Wait until the connection is lost; return how."""
        while not wire.closed:
            await asyncio.wait((wire.lost,), timeout=PING_EVERY)
            with suppress(StoreError):
                await wire.ask(_PING)
        return wire.lost.result()

    def _take(self, payload: bytes) -> None:
        try:
            notice = _decoder.decode(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            _log.warning("a foreign message on %s was ignored", self._channel)
        else:
            self._deliver(notice)

    async def _returned(self, error: StoreError) -> Wire:
        """Subscribe again, however long that takes."""
        limit = FIRST_PAUSE
        while True:
            self.trouble = f"notices are interrupted, waits take longer: {error}"
            await asyncio.sleep(random.uniform(0, limit))  # noqa: S311 - jitter
            limit = min(2 * limit, LAST_PAUSE)
            try:
                wire = await self._subscribed()
            except StoreError as again:
                error = again
            else:
                self.trouble = ""
                return wire

    async def _subscribed(self) -> Wire:
        return await in_time(self._subscribe(), self._seconds, self._address)

    async def _subscribe(self) -> Wire:
        self._wire = wire = await connect(self._address, seconds=self._seconds, on_message=self._take)
        (reply,) = await wire.ask(request("SUBSCRIBE", self._channel))
        if isinstance(reply, Exception):
            wire.drop()
        wire.answer(reply)
        return wire
