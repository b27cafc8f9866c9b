"""Who is let in: counted from the moment a connection is accepted, so that one which never says a word counts, too.

An event loop's own server accepts whatever comes, and shows a connection only when its TLS handshake is done: who never begins
one is seen by nobody, and takes a file descriptor for a minute. So connections are accepted here, one by one.

- Never more than ``most``: whoever comes then takes the place of whoever has been here longest without a request under way. So
  a crowd of the silent keeps nobody out; only if all are being answered the newcomer has to go.
- Never more than there are file descriptors for; the process's own limit is raised to that if it may be.
- What others can cause without limit is logged once a minute, with how often it was.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import resource
import time
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Callable

    from asynclock.admin.connection import Connection

    #: Makes what speaks to one that was let in; it is to call what it is given when the connection is lost.
    Greet: TypeAlias = Callable[[Callable[[], None]], Connection]

#: Seconds between two lines of one kind; until accepting is tried again; for the other end to agree that it is over.
_SELDOM, _AGAIN, _GOODBYE = 60.0, 1.0, 5.0
#: Turns of the loop in which a connection that was cut off is closed, TLS and all.
_TURNS = 5
#: File descriptors for everything but connections: the store, its clients, files.
_SPARE = 128

_log = logging.getLogger("asynclock.admin")


def room(wanted: int) -> int:
    """How many connections there is room for, up to ``wanted``; raises the process's limit of open files if it has to and may."""
    files, limit = resource.getrlimit(resource.RLIMIT_NOFILE)
    if files != resource.RLIM_INFINITY and files < wanted + _SPARE:
        files = wanted + _SPARE if limit == resource.RLIM_INFINITY else min(wanted + _SPARE, limit)
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, limit))
    return wanted if files == resource.RLIM_INFINITY else min(wanted, max(files - _SPARE, files // 4))


class Door:
    """Accepts connections on some sockets, from ``open`` to ``close``.

    Args:
        most: connections at once.
        tls: whether a handshake comes first, and by what.
        handshake: seconds for that.
    """

    def __init__(self, greet: Greet, *, most: int, tls: ssl.SSLContext | None, handshake: float) -> None:
        self._greet = greet
        self._most = most
        times = {"ssl_handshake_timeout": handshake, "ssl_shutdown_timeout": _GOODBYE}
        self._tls: dict[str, Any] = {} if tls is None else {"ssl": tls, **times}
        self._loop = asyncio.get_running_loop()
        #: Each with when it is tried again, if it cannot accept just now.
        self._listening: dict[socket.socket, asyncio.TimerHandle | None] = {}
        self._seldom: dict[str, Seldom] = {}
        #: All that are in, in the order they came.
        self.guests: dict[Guest, None] = {}

    def open(self, sockets: list[socket.socket]) -> None:
        """Accept from now on."""
        for one in sockets:
            one.settimeout(0)  # else to accept would stop the loop
            self._watch(one)

    async def close(self) -> None:
        """Accept no more, and let go of those who have not even shaken hands. The others are the server's."""
        for listening, again in self._listening.items():
            self._loop.remove_reader(listening)
            if again is not None:
                again.cancel()
        self._listening.clear()
        entering = [guest for guest in self.guests if not guest.entered]
        for guest in entering:
            guest.end()
        await asyncio.gather(*(guest.entering for guest in entering), return_exceptions=True)

    async def clear(self) -> None:
        """Cut off whoever is still there, behind ``close``."""
        for guest in list(self.guests):
            guest.end()
        for _ in range(_TURNS):
            await asyncio.sleep(0)

    def _watch(self, listening: socket.socket) -> None:
        self._listening[listening] = None
        self._loop.add_reader(listening, self._accept, listening)

    def _accept(self, listening: socket.socket) -> None:
        """One in each turn of the loop, so that the others have their turn, too."""
        try:
            line, _ = listening.accept()
        except (BlockingIOError, InterruptedError, ConnectionError):
            return  # gone before it was let in
        except OSError as error:
            self._say("no connection can be accepted", error.strerror)
            self._loop.remove_reader(listening)
            self._listening[listening] = self._loop.call_later(_AGAIN, self._watch, listening)
            return
        line.settimeout(0)
        self._let_in(line)

    def _let_in(self, line: socket.socket) -> None:
        if len(self.guests) >= self._most:
            self._say(f"{self._most} connections are open", "those that are not being answered make room")
            quiet = next((guest for guest in self.guests if not guest.busy), None)
            if quiet is None:
                line.close()
                return
            quiet.end()
            self._gone(quiet)
        guest = Guest(line)
        self.guests[guest] = None
        guest.connection = self._greet(lambda: self._gone(guest))
        guest.entering = asyncio.create_task(self._enter(guest))
        guest.entering.add_done_callback(lambda _: self._entered(guest))

    async def _enter(self, guest: Guest) -> None:
        guest.begun = True
        loop = asyncio.get_running_loop()
        with contextlib.suppress(OSError):  # whatever the other end did, or did not do in time
            await loop.connect_accepted_socket(lambda: guest.connection, guest.line, **self._tls)
            guest.entered = True

    def _entered(self, guest: Guest) -> None:
        if not guest.entered:
            self._gone(guest)
        if not guest.begun:  # nobody else has it yet
            guest.line.close()

    def _gone(self, guest: Guest) -> None:
        self.guests.pop(guest, None)

    def _say(self, what: str, why: str | None) -> None:
        self._seldom.setdefault(what, Seldom(_SELDOM)).warn(what, why)


class Guest:
    """One connection, from being accepted to being lost.

    Attributes:
        begun, entered: somebody else owns its socket now; it can be spoken to.
    """

    connection: Connection
    entering: asyncio.Task[None]

    def __init__(self, line: socket.socket) -> None:
        self.line = line
        self.begun = self.entered = False

    @property
    def busy(self) -> bool:
        """Whether it is being answered."""
        return self.entered and self.connection.busy

    def end(self) -> None:
        """At once: nothing is flushed, nobody is waited for."""
        transport: asyncio.Transport | None = self.connection.transport
        if transport is None:
            self.entering.cancel()
        else:
            transport.abort()


class Seldom:
    """A line of the log that others can cause: written once in so many seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._next = float("-inf")
        self._kept = 0

    def warn(self, what: str, why: str | None) -> None:
        """Write it, or count it for the next time."""
        now = time.monotonic()
        if now < self._next:
            self._kept += 1
            return
        more = f"; {self._kept} times more since it was last said" if self._kept else ""
        _log.warning("%s: %s%s", what, why, more)
        self._next, self._kept = now + self._seconds, 0
