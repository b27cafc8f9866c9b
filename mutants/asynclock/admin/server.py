"""``asynclock serve``: uvicorn around the application, with bounds that it does not have by itself.

- **Where.** Only this machine can connect, unless there is a token and TLS: then any address will do.
- **How many, how long.** The door lets in so many, and each connection has its time: see there.
- **The end.** Streams end at once, what else is under way within a second.
"""

from __future__ import annotations

import contextlib
import ipaddress
import os
import socket
import ssl
from typing import TYPE_CHECKING

from msgspec import Struct
from uvicorn import Config
from uvicorn import Server as _Server

from asynclock.admin import connection
from asynclock.admin.door import Door, room
from asynclock.admin.guards import MAX_HEAD
from asynclock.errors import ConfigurationError, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from asynclock.admin.application import Admin

#: Seconds: between two requests; until the end after the end was asked.
_IDLE_SECONDS, _END_SECONDS = 30, 1


class Address(Struct, frozen=True, kw_only=True):
    """Where to listen, and by what the connections are kept secret."""

    host: str
    port: int
    tls_cert: Path | None = None
    tls_key: Path | None = None

    @property
    def tls(self) -> bool:
        """Whether there is any."""
        return self.tls_cert is not None

    @property
    def name(self) -> str:
        """What to call this machine: the host, or localhost if it is all addresses, which no browser can ask for."""
        return "localhost" if self.host in ("", "0.0.0.0", "::") else self.host  # noqa: S104 - only compared


def refuse_exposed(address: Address, *, token: bool) -> None:
    """Refuse to be reached from other machines by whoever likes, or in the clear.

    Raises:
        ConfigurationError: says what is missing.
    """
    if (address.tls_cert is None) != (address.tls_key is None):
        raise ConfigurationError("--tls-cert and --tls-key go together; give both, or neither")
    missing = [] if token else ["--token-file FILE"]
    missing += [] if address.tls else ["--tls-cert FILE --tls-key FILE"]
    if missing and not all(map(_is_loopback, _resolved(address.host, address.port))):
        raise ConfigurationError(
            f"others than this machine can reach {shown(address.host)}: that needs {' and '.join(missing)}, "
            "or leave out --host and put a reverse proxy or an ssh tunnel in front"
        )


def listen(address: Address) -> list[socket.socket]:
    """Sockets on all addresses of the host, bound to one port.

    Raises:
        ConfigurationError: there is no such address here, or the port is taken.
    """
    sockets: list[socket.socket] = []
    port = address.port
    try:
        for family, where in _resolved(address.host, address.port):
            sockets.append(socket.create_server((where, port), family=family))
            port = sockets[0].getsockname()[1]
    except OSError as error:
        for one in sockets:
            one.close()
        text = f"cannot listen on port {port} of {shown(address.host)}: {os.strerror(error.errno or 0)}"
        raise ConfigurationError(f"{text}; --port 0 takes one that is free") from error
    return sockets


def _resolved(host: str, port: int) -> list[tuple[socket.AddressFamily, str]]:
    try:
        found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as error:
        raise ConfigurationError(f"{shown(host)} is no address of this machine: {error}") from error
    return list(dict.fromkeys((family, str(where[0])) for family, _, _, _, where in found))


def _is_loopback(resolved: tuple[socket.AddressFamily, str]) -> bool:
    return ipaddress.ip_address(resolved[1].partition("%")[0]).is_loopback


class Server:
    """Serves the application at an address until it is told to stop. Listens from the start, and until it is closed.

    Raises:
        ConfigurationError: the certificate or its key is none, or the address cannot be listened at.
    """

    def __init__(self, admin: Admin, address: Address) -> None:
        self._admin = admin
        self._uvicorn = _Uvicorn(_config(admin, address))
        self._sockets = listen(address)
        host, scheme = address.name, "https" if address.tls else "http"
        port = self._sockets[0].getsockname()[1]
        #: Where a browser finds it.
        self.url = f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}/"

    async def serve(self) -> None:
        """Until ``stop``."""
        await self._uvicorn.serve(sockets=self._sockets)

    def close(self) -> None:
        """Listen no more, whatever came of it. Idempotent."""
        for one in self._sockets:
            one.close()

    def stop(self) -> None:
        """Soon; said again: now."""
        self._uvicorn.force_exit = self._uvicorn.should_exit
        self._uvicorn.should_exit = True
        self._admin.close()


def _config(admin: Admin, address: Address) -> Config:
    config = Config(
        admin,
        ws="none",
        lifespan="off",
        loop="none",
        interface="asgi3",
        log_config=None,
        access_log=False,
        proxy_headers=False,  # whoever sends them could be anybody
        server_header=False,
        timeout_keep_alive=_IDLE_SECONDS,
        timeout_graceful_shutdown=_END_SECONDS,
        h11_max_incomplete_event_size=MAX_HEAD,
        ssl_certfile=address.tls_cert,
        ssl_keyfile=address.tls_key,
    )
    try:
        config.load()
    except (OSError, ssl.SSLError) as error:
        raise ConfigurationError(f"the certificate or its key cannot be used: {error}") from error
    if config.ssl is not None:
        config.ssl.minimum_version = ssl.TLSVersion.TLSv1_2
    return config


class _Uvicorn(_Server):
    """Uvicorn, but for who is let in: that is the door's."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are the affair of whoever calls."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Uvicorn's own accepts on no socket at all."""
        await super().startup(sockets=[])
        most = room(2 * connection.CONNECTIONS)
        self.door = Door(self._greet, most=most, tls=self.config.ssl, handshake=connection.REQUEST_SECONDS)
        self.door.open(sockets or [])

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """The door is shut first; who has not gone in time is cut off, which uvicorn leaves to the end of the process."""
        await self.door.close()
        await super().shutdown(sockets)
        await self.door.clear()

    def _greet(self, gone: Callable[[], None]) -> connection.Connection:
        return connection.Connection(gone=gone, config=self.config, server_state=self.server_state, app_state={})
