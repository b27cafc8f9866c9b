"""Server-sent events: what the store looks like, again and again, and what happens meanwhile.

Each message is ``event: KIND`` and one line of JSON. ``overview`` comes at once and then every second; the other kinds are those of
``asynclock events``, of all clients that share theirs and of the client that serves this. ``dropped`` tells how many a reader has
missed.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import msgspec

from asynclock.admin.answers import written
from asynclock.admin.desk import FRESH
from asynclock.errors import StoreError
from asynclock.events import Dropped, word
from asynclock.limits import check_name
from asynclock.runtime.telling.feed import checked_kinds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

    from asynclock.admin.desk import Desk
    from asynclock.events import AnyEvent
    from asynclock.runtime.telling.feed import Feed

#: Seconds for which events are put together, and how many of them are sent then: nobody reads more.
_TOGETHER, _MOST = 0.2, 200
#: Seconds after which a feed that could not be had is asked for again.
_AGAIN = 2.0

_START = {
    "type": "http.response.start",
    "status": 200,
    # A proxy that kept back what is to be seen now would be of no use: nginx heeds the second one.
    "headers": [(b"content-type", b"text/event-stream; charset=utf-8"), (b"x-accel-buffering", b"no")],
}


async def events(desk: Desk, request: Request) -> EventStream:
    """``GET /api/events?project=&kind=``."""
    query = request.query_params
    project = query.get("project")
    if project is not None:
        check_name(project, "project")
    return EventStream(desk, project, checked_kinds(query.getlist("kind") or None))


class EventStream:
    """An answer that goes on until its reader leaves, the client closes, or the server ends.

    Args:
        project, kinds: which events; the overview is always of everything.
    """

    def __init__(self, desk: Desk, project: str | None, kinds: frozenset[type[AnyEvent]] | None) -> None:
        self._desk = desk
        self._project = project
        self._kinds = kinds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - as ASGI has it
        """As ASGI has it.

        Raises:
            Problem: too many are watching already; nothing was sent.
        """
        async with self._desk.place():
            await send(_START)
            told = (self._happenings(send, everywhere=everywhere) for everywhere in (False, True))
            ends = (_gone(receive), self._desk.closing.wait(), self._looks(send), *told)
            tasks = [asyncio.create_task(end) for end in ends]
            try:
                done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            for task in done:
                task.result()
            await send({"type": "http.response.body", "body": b""})

    async def _looks(self, send: Send) -> None:
        while True:
            await _say(send, _message("overview", await self._desk.frame()))
            await asyncio.sleep(FRESH)

    async def _happenings(self, send: Send, *, everywhere: bool) -> None:
        """Until the client is closed."""
        while True:
            try:
                feed = await self._feed(everywhere=everywhere)
                if feed is None:
                    return await _never()
                async with feed:
                    return await _tell(feed, send)
            except StoreError:  # said in the overview
                await asyncio.sleep(_AGAIN)

    async def _feed(self, *, everywhere: bool) -> Feed | None:
        """Of the client that serves this, or of all that share; one that shares its own is among them, and not told twice."""
        client = await self._desk.client()
        shares = client.capabilities.shares_events
        if not shares if everywhere else shares and client.settings.share_events:
            return None
        return client.events(self._project, kinds=self._kinds, everywhere=everywhere)


async def _gone(receive: Receive) -> None:
    """Return when the reader has left."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def _never() -> None:
    await asyncio.Event().wait()


async def _tell(feed: Feed, send: Send) -> None:
    async for event in feed:
        await asyncio.sleep(_TOGETHER)
        there = [event, *feed.drain()]
        missed = len(there) - _MOST
        if missed > 0:
            there[:missed] = [Dropped(at=there[missed].at, client="", count=missed)]
        await _say(send, b"".join(_messages(there)))


def _messages(events: list[AnyEvent | Dropped]) -> Iterator[bytes]:
    for event in events:
        kind = word(type(event))
        yield _message(kind, written({**msgspec.to_builtins(event), "type": kind}))


def _message(kind: str, data: bytes) -> bytes:
    return b"event: %s\ndata: %s\n\n" % (kind.encode(), data)


async def _say(send: Send, body: bytes) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": True})
