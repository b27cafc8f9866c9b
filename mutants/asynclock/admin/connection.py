"""One connection, by uvicorn's protocol, with bounds that it does not have by itself.

- **How long.** Whoever takes too long to send a request, or to read an answer, is cut off.
- **How many.** While there are more than ``CONNECTIONS``, all but the probes are answered 503: a liveness probe that failed because
  others ask too much would restart what works.
- **The log.** What anybody can cause by sending rubbish is not in it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from asynclock.admin.answers import Problem, refusal
from asynclock.admin.application import find, segments
from asynclock.admin.guards import HEADERS

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from starlette.types import Receive, Scope, Send
    from uvicorn.protocols.http.h11_impl import RequestResponseCycle

#: Connections that are served at once.
CONNECTIONS = 200
#: Seconds: to send a whole request, or to shake hands; without taking anything of an answer.
REQUEST_SECONDS, STALL_SECONDS = 15.0, 20.0

#: Its warnings are all about what others send.
_log = logging.getLogger("asynclock.admin.connection")
_log.setLevel(logging.ERROR)


class Connection(H11Protocol):
    """One connection, whose other end may take only so long.

    Args:
        gone: is called when it is lost.
    """

    def __init__(self, *, gone: Callable[[], None], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.logger = _log
        self._behind, self.app = self.app, self._answered
        self._gone = gone
        self._request_due: asyncio.TimerHandle | None = None
        self._reading_due: asyncio.TimerHandle | None = None

    @property
    def busy(self) -> bool:
        """Whether a request is being answered."""
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is not None and not cycle.response_complete

    async def _answered(self, scope: Scope, receive: Receive, send: Send) -> None:
        if len(self.connections) > CONNECTIONS and find(segments(scope)).kind != "probe":
            crowded = Problem(503, f"more than {CONNECTIONS} are connected", retry_after="2", connection="close")
            answer = refusal(crowded)
            answer.headers.update(HEADERS)
            await answer(scope, receive, send)
        else:
            await self._behind(scope, receive, send)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        """From now on a request is expected."""
        super().connection_made(transport)
        self._expect_request()

    def connection_lost(self, exc: Exception | None) -> None:
        """It counts no more."""
        self._settle()
        self.resume_writing()
        super().connection_lost(exc)
        self._gone()

    def data_received(self, data: bytes) -> None:
        """Some of a request, or the last of it."""
        self._expect_request()
        super().data_received(data)
        if self.conn.their_state is not h11.SEND_BODY and self.conn.their_state is not h11.IDLE:
            self._settle()

    def _expect_request(self) -> None:
        """From its first byte (or the connection's beginning) to its last, however slowly they come."""
        if self._request_due is None:
            self._request_due = self.loop.call_later(REQUEST_SECONDS, self._cut)

    def _settle(self) -> None:
        if self._request_due is not None:
            self._request_due.cancel()
            self._request_due = None

    def pause_writing(self) -> None:
        """The other end does not read."""
        super().pause_writing()
        if self._reading_due is None:
            self._reading_due = self.loop.call_later(STALL_SECONDS, self._cut)

    def resume_writing(self) -> None:
        """It has read."""
        super().resume_writing()
        if self._reading_due is not None:
            self._reading_due.cancel()
            self._reading_due = None

    def _cut(self) -> None:
        """Not closed: that would wait until what was written is taken."""
        self.transport.abort()
