"""Waking a client in another process: a Unix datagram to its socket in the sidecar, sent after the commit.

Measured here, it wakes the other in well under a millisecond, and waiting costs next to nothing. It is a hint: a datagram may be lost when
the sender is killed between commit and sending, and the truth is in the file, where Renew and Poke find it. What is known to
be lost is not kept quiet: a socket whose queue is full (a client whose loop stands still) gets one Resync as soon as it can
take it, instead of all that it missed. Nobody polls the file for this, for then every idle waiter would cost something,
and every change would send every waiter asking, which is a change again.

A socket is a file, and whoever cleans up old files may remove it. Nobody who rings can tell that from a client that has closed, so
each client looks after its own (``Bell.is_in_place``; the writer asks).
"""

import asyncio
import errno
import os
import socket
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import msgspec

from asynclock.stores.protocol import Notice, Resync
from asynclock.stores.shortage import is_shortage
from asynclock.stores.sqlite.inheritance import close_in_child
from asynclock.stores.sqlite.sidecar import Sidecar

#: Notices per datagram. The kernel takes some 200 KB; a notice has at most a few.
_PER_DATAGRAM = 32
_MAX_DATAGRAM = 1 << 18
#: Bytes that a socket must have room for. Linux gives more by itself, macOS 2 or 4 KB unless it is asked.
_ROOM = 1 << 16
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[Notice]).decode


def bell_name(client: str) -> str:
    """The client's id as a file name, whatever characters it has."""
    return blake2b(client.encode(errors="surrogatepass"), digest_size=16).hexdigest()


def _datagram_socket() -> socket.socket:
    """Return a socket that never blocks; without SOCK_NONBLOCK and SOCK_CLOEXEC, which not every system has."""
    made = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    made.settimeout(0)
    with suppress(OSError):  # with less room there is more than one datagram
        for option in (socket.SO_SNDBUF, socket.SO_RCVBUF):
            if made.getsockopt(socket.SOL_SOCKET, option) < _ROOM:
                made.setsockopt(socket.SOL_SOCKET, option, _ROOM)
    return made


class Bell:
    """A client's own socket, at ``path``."""

    def __init__(self, sidecar: Sidecar, client: str) -> None:
        self.path = sidecar.path / bell_name(client)
        self.path.unlink(missing_ok=True)
        self._socket = _datagram_socket()
        try:
            self._socket.bind(sidecar.address(self.path.name))
            self._inode = self.path.stat().st_ino
        except OSError:
            self._socket.close()
            raise
        close_in_child(self._socket)
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None

    def is_in_place(self) -> bool:
        """Return whether the socket is still the one that others find at its path, or is closed."""
        try:
            return self._closed or os.stat(self.path).st_ino == self._inode  # noqa: PTH116 - as in ``database``
        except (FileNotFoundError, NotADirectoryError):
            return False

    def listen(self, loop: asyncio.AbstractEventLoop, deliver: Callable[[Notice], None]) -> None:
        """Hand every notice that comes to ``deliver``, in the loop."""
        self._loop = loop
        loop.add_reader(self._socket, self._answer, deliver)

    def close(self) -> None:
        """Take the socket away, unless another client has put its own there meanwhile."""
        self._closed = True
        if self._loop:
            self._loop.remove_reader(self._socket)
        with suppress(OSError):
            if self.path.stat().st_ino == self._inode:
                self.path.unlink()
        self._socket.close()

    def _answer(self, deliver: Callable[[Notice], None]) -> None:
        with suppress(OSError):  # nothing is left to read, or no memory to read it now: the loop calls again
            while True:
                data = self._socket.recv(_MAX_DATAGRAM)
                # What another version sends and this one does not understand says at least that something happened.
                notices: list[Notice] = [Resync()]
                with suppress(msgspec.MsgspecError, UnicodeDecodeError):
                    notices = _decode(data)
                for notice in notices:
                    deliver(notice)


class Ringer:
    """Rings other clients' bells; never blocks, never fails."""

    def __init__(self, sidecar: Sidecar) -> None:
        self._sidecar = sidecar
        self._socket = _datagram_socket()
        self._missed: set[str] = set()
        close_in_child(self._socket)

    @property
    def owes(self) -> bool:
        """Whether a client is still to be told that it missed something; then call ``settle`` now and then."""
        return bool(self._missed)

    def ring(self, notices: Iterable[tuple[str, Notice]]) -> None:
        """Send each client what concerns it."""
        waiting: dict[str, list[Notice]] = {}
        for client, notice in notices:
            waiting.setdefault(client, []).append(notice)
        for client, mine in waiting.items():
            for start in range(0, len(mine), _PER_DATAGRAM):
                self._send(client, mine[start : start + _PER_DATAGRAM])

    def settle(self) -> None:
        """Tell those who missed something to ask again."""
        missed, self._missed = self._missed, set()
        for client in missed:
            self._send(client, [Resync()])

    def close(self) -> None:
        self._socket.close()

    def _send(self, client: str, notices: list[Notice]) -> None:
        name = bell_name(client)
        try:
            self._socket.sendto(_encode(notices), self._sidecar.address(name))
        except BlockingIOError:
            self._missed.add(client)
        except ConnectionRefusedError:
            # Nobody listens there any more, and names are never used again: the client died.
            (self._sidecar.path / name).unlink(missing_ok=True)
        except OSError as error:
            if error.errno == errno.EMSGSIZE:
                self._send_in_parts(client, notices)
            elif is_shortage(error):
                self._missed.add(client)
            # else it was closed in good order, or has no bell: such a client asks by itself

    def _send_in_parts(self, client: str, notices: list[Notice]) -> None:
        """Send in datagrams of half the size what the system does not take in one."""
        half = len(notices) // 2
        if half:
            self._send(client, notices[:half])
            self._send(client, notices[half:])
        elif notices != [Resync()]:
            self._send(client, [Resync()])


def census(sidecar: Sidecar) -> tuple[int, list[Path]]:
    """How many clients are alive, and the sockets of those that died.

    A socket that is just being made looks dead for an instant: remove one only under the turn, under which they are made.
    """
    alive, dead = 0, []
    for entry in filter(Path.is_socket, sidecar.path.iterdir()):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(sidecar.address(entry.name))
                alive += 1
            except ConnectionRefusedError:
                dead.append(entry)
    return alive, dead
