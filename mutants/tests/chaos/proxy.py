"""A TCP proxy that does to a connection what networks do: cuts, silence, delay, refusal, and the lost reply.

It stands on a free port of 127.0.0.1 in front of a server's Unix socket or port, in the loop of the test. Faults strike
all lines, old and new, until they are taken back; a cut is a reset, as after a crash, not an orderly end.
"""

import asyncio
import contextlib
from typing import Self

from tests.servers import free_port

_CHUNK = 65_536


class FaultProxy:
    """Between clients, which use ``url``, and ``upstream``: the path of a Unix socket, or a port of 127.0.0.1.

    Attributes:
        reply_delay: seconds by which every chunk of replies comes later.
        lost_replies: how many replies were swallowed by ``lose_next_reply``.
        accepted: how many connections there were in all.
    """

    def __init__(self, upstream: str | int) -> None:
        self.port = free_port()
        self.reply_delay = 0.0
        self.lost_replies = 0
        self.accepted = 0
        self._upstream = upstream
        self._server: asyncio.Server | None = None
        self._lines: set[_Line] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._deaf = False
        self._doom = b""
        self._struck = asyncio.Event()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    @property
    def lines(self) -> int:
        """How many connections there are now."""
        return len(self._lines)

    async def start(self) -> Self:
        """Listen."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        return self

    async def aclose(self) -> None:
        """Cut everything; no task and no socket is left."""
        self.refuse()
        self.resume()
        await asyncio.gather(*self._tasks)

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_exc: object) -> None:
        await self.aclose()

    # -- faults ---------------------------------------------------------------------------------------------------

    def cut_all(self) -> int:
        """Reset every connection; new ones are served. Returns how many there were."""
        lines = list(self._lines)
        for line in lines:
            line.cut()
        return len(lines)

    def pause(self) -> None:
        """Keep every byte in transit, both ways; connections stay, and new ones are accepted and hang."""
        self._flowing.clear()

    def resume(self) -> None:
        """End ``pause``: what was kept arrives now."""
        self._flowing.set()

    def black_hole(self) -> None:
        """Let every byte vanish, both ways, until ``heal``."""
        self._deaf = True

    def heal(self) -> None:
        """End ``black_hole``. Streams with a hole in them are of no use to anybody: they are cut."""
        self._deaf = False
        self.cut_all()

    def refuse(self) -> None:
        """Reset every connection and refuse new ones, as a host without the server does, until ``accept``."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self.cut_all()

    async def accept(self) -> None:
        """End ``refuse``: listen again, on the same port."""
        if self._server is None:
            await self.start()

    def lose_next_reply(self, request: bytes) -> asyncio.Event:
        """Let the next request with ``request`` in it be executed, and cut its connection instead of answering it.

        Returns:
            An event, set when that has happened.
        """
        self._doom = request
        self._struck = asyncio.Event()
        return self._struck

    # -- lines ----------------------------------------------------------------------------------------------------

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self.accepted += 1
        try:
            if isinstance(self._upstream, str):
                up = await asyncio.open_unix_connection(self._upstream)
            else:
                up = await asyncio.open_connection("127.0.0.1", self._upstream)
        except OSError:
            writer.transport.abort()
            return
        line = _Line(self, (reader, writer), up)
        self._lines.add(line)
        try:
            await line.run()
        finally:
            self._lines.discard(line)

    async def passes(self, data: bytes) -> bytes:
        """What becomes of bytes in transit."""
        await self._flowing.wait()
        return b"" if self._deaf else data

    def is_doomed(self, request: bytes) -> bool:
        """Whether this is the request whose reply will be lost."""
        doomed = bool(self._doom) and self._doom in request
        if doomed:
            self._doom = b""
        return doomed

    def lost(self) -> None:
        """The reply is lost now."""
        self.lost_replies += 1
        self._struck.set()


class _Line:
    """One connection, client to server."""

    def __init__(
        self,
        proxy: FaultProxy,
        client: tuple[asyncio.StreamReader, asyncio.StreamWriter],
        server: tuple[asyncio.StreamReader, asyncio.StreamWriter],
    ) -> None:
        self._proxy = proxy
        self._from_client, self._to_client = client
        self._from_server, self._to_server = server
        self._doomed = False

    async def run(self) -> None:
        """Carry bytes both ways until either end closes or it is cut."""
        ways = [asyncio.create_task(way) for way in (self._requests(), self._replies())]
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        self.cut()
        for way in ways:
            way.cancel()
        await asyncio.wait(ways)
        for writer in (self._to_client, self._to_server):
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def cut(self) -> None:
        """Reset both ends; what was in transit is gone."""
        self._to_client.transport.abort()
        self._to_server.transport.abort()

    async def _requests(self) -> None:
        with contextlib.suppress(OSError):
            while data := await self._from_client.read(_CHUNK):
                if passed := await self._proxy.passes(data):
                    self._doomed |= self._proxy.is_doomed(passed)
                    self._to_server.write(passed)

    async def _replies(self) -> None:
        with contextlib.suppress(OSError):
            while data := await self._from_server.read(_CHUNK):
                if self._doomed:
                    self._proxy.lost()
                    return
                if self._proxy.reply_delay:
                    await asyncio.sleep(self._proxy.reply_delay)
                if passed := await self._proxy.passes(data):
                    self._to_client.write(passed)
