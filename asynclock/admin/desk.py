"""What all endpoints share: the client, one look at its store at a time however many ask, and the places of streams."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from asynclock.admin.answers import Problem, written
from asynclock.admin.overview import Observer, Overview
from asynclock.errors import AsynclockError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from asynclock.client import Client

#: Seconds that a look is good for, so that a hundred who watch cost the store no more than one.
FRESH = 1.0
#: Resources that are shown at most, those that are waited for longest.
ROWS = 100
#: How many may watch at once; each has a feed of events.
STREAMS = 32


class Desk:
    """Of one client, which need not be open yet: it is opened as soon as its store can be reached.

    Attributes:
        closing: set when no more is to be streamed.
    """

    def __init__(self, client: Client) -> None:
        self.closing = asyncio.Event()
        self._client = client
        self._observer = Observer(client, limit=ROWS)
        self._turn = asyncio.Lock()
        self._overview: Overview | None = None
        self._frame = b""
        self._until = float("-inf")
        self._asking = asyncio.Lock()
        self._status, self._status_until = "", float("-inf")
        self._streams = 0

    async def client(self) -> Client:
        """The client, open.

        Raises:
            StoreUnavailable: it cannot be opened now.
            ClientClosed: it was closed, or has failed, and cannot be opened again.
        """
        if not self._client.is_open:
            async with self._turn:
                if not self._client.is_open:  # it may have been opened meanwhile
                    await self._client.open(within=0)  # whoever asks wants to know now
        return self._client

    @property
    def metrics_prefix(self) -> str:
        """What stands before the names of the client's metrics."""
        return self._client.settings.metrics_prefix

    async def status(self) -> str:
        """The store's, as of at most FRESH seconds ago. Looks at no lock, and waits for nobody who does: a probe has a second."""
        loop = asyncio.get_running_loop()
        async with self._asking:
            if loop.time() >= self._status_until:
                self._status = await self._asked()
                self._status_until = loop.time() + FRESH
            return self._status

    async def _asked(self) -> str:
        try:
            client = await self.client()
            return (await client.health()).status
        except AsynclockError:
            return "down"

    async def overview(self) -> Overview:
        """What the store looks like, as of at most FRESH seconds ago."""
        loop = asyncio.get_running_loop()
        async with self._turn:  # who is cancelled in it leaves the look to the next
            if self._overview is None or loop.time() >= self._until:
                self._overview = await self._observer.look()
                self._frame = b""
                self._until = loop.time() + FRESH
            return self._overview

    async def frame(self) -> bytes:
        """The same as JSON, written once for all who watch."""
        overview = await self.overview()
        self._frame = self._frame or written(overview)
        return self._frame

    def forget(self) -> None:
        """Something was changed: the next who asks has to look."""
        self._until = float("-inf")

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """A place among those who watch. While there is one, grants are counted by the events that clients share.

        Raises:
            Problem: there is none left.
        """
        if self._streams >= STREAMS:
            raise Problem(503, f"{STREAMS} are watching already; close one of them", retry_after="10")
        self._streams += 1
        if self._streams == 1:
            self._observer.start()
        try:
            yield
        finally:
            self._streams -= 1
            if not self._streams:
                await self._observer.stop()
