"""Where a server is and how to greet it: the URL, parsed at the door. Its password is shown to nobody."""

import asyncio
import os
import re
from contextlib import suppress
from inspect import signature
from typing import Any
from urllib.parse import urlsplit

from redis.asyncio.connection import AbstractConnection, Connection, SSLConnection, parse_url
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from asynclock.errors import ConfigurationError, StoreError, StoreUnavailable
from asynclock.stores.redis.errors import ended, translate
from asynclock.stores.redis.url import check_url
from asynclock.stores.shortage import is_shortage

_FILES = ("ssl_certfile", "ssl_keyfile", "ssl_ca_certs", "ssl_ca_path")


def _silence() -> dict[str, Any]:
    """Options that keep redis-py from introducing itself by CLIENT SETINFO.

    Redis 7.0 does not know that command, and on newer ones it would be one more right to give. Left to itself, redis-py also
    reads its own package metadata for every connection.
    """
    if "driver_info" in signature(AbstractConnection).parameters:
        return {"driver_info": None}
    return {"lib_name": None, "lib_version": None}  # before 7.2


_SILENCE = _silence()


class Address:
    """A parsed ``redis://``, ``rediss://`` or ``unix://`` URL.

    Query options: ``db``, and whatever begins with ``ssl_`` as redis-py has it.

    Attributes:
        shown: the address as it may be shown.

    Raises:
        ConfigurationError: the URL is malformed or has an unknown option.
    """

    def __init__(self, url: str) -> None:
        options = _parse(url)
        self._kind: type[AbstractConnection] = options.pop("connection_class", Connection)
        self._options = options
        self._secrets = tuple(filter(None, (options.get("password"), urlsplit(url).password)))
        host = str(options.get("host", ""))
        server = f"{f'[{host}]' if ':' in host else host}:{options.get('port', 6379)}"
        place = options.get("path") or server
        self.shown = f"{url.partition('://')[0]}://{place}" + (f"/{options['db']}" if options.get("db") else "")
        #: Parts of the URL that are no secret, even where they read like the password.
        self._public = tuple(filter(None, (self.shown, place, f"{host}:{options.get('port', 6379)}", host)))

    def __repr__(self) -> str:
        return f"Address({self.shown})"

    def connection(self, *, first: bool) -> AbstractConnection:
        """Return a connection, not open yet, that re-sends nothing and keeps no time: both are decided above.

        It speaks RESP2: replies are byte strings and notices have a line of their own. To open it takes one descriptor, the
        socket's; with TLS the certificates are read here, anew each time, since they may have been replaced.

        Args:
            first: this client has never been connected.

        Raises:
            ConfigurationError: the first time: an option of the URL is wrong, or a file that it names cannot be used.
            StoreUnavailable: later, whatever it is; and at any time a lack of descriptors or memory.
        """
        ours: dict[str, Any] = {
            "socket_timeout": None,
            "socket_connect_timeout": None,
            "retry": Retry(NoBackoff(), 0),
            "protocol": 2,
        } | _SILENCE
        try:
            connection = self._kind(**self._options, **ours)
            if isinstance(connection, SSLConnection):
                connection.ssl_context.get()  # reads the files
        except Exception as error:  # noqa: BLE001 - whatever a wrong ssl_ option or file runs into
            why = self._hide(f"{str(error) or type(error).__name__}{self._missing()}")
            if first and not is_shortage(error):
                raise ConfigurationError(f"the URL of {self.shown} has a bad option: {why}") from None
            message = f"a connection to {self.shown} cannot be made now ({why})"
            raise StoreUnavailable(message, remedy="it is tried again") from self.clean(error)
        return connection

    def explain(self, error: Exception, *, first: bool = False) -> StoreError:
        """Our error for what went wrong with this server, without the password, should the server have echoed it."""
        known = translate(error, self.shown, first=first)
        return type(known)(self._hide(known.message), remedy=known.remedy)

    def ended(self, error: Exception) -> StoreError:
        """Our error for a connection that this server ended in the middle of the login."""
        known = ended(error, self.shown)
        return type(known)(self._hide(known.message), remedy=known.remedy)

    async def greeting(self, seconds: float) -> str:
        """Return the error that the server sends to whoever connects, or nothing: a Redis that serves waits to be asked.

        Not with TLS: there it ends the connection before the handshake, and cannot say anything.
        """
        if issubclass(self._kind, SSLConnection):
            return ""
        path, place = self._options.get("path"), (self._options.get("host"), self._options.get("port", 6379))
        with suppress(OSError, ValueError):
            async with asyncio.timeout(seconds):
                reader, writer = await (asyncio.open_unix_connection(path) if path else asyncio.open_connection(*place))
                try:
                    line = await reader.readline()
                finally:
                    writer.transport.abort()
            return line[1:].decode(errors="backslashreplace").strip() if line.startswith(b"-") else ""
        return ""

    def clean(self, error: Exception) -> Exception | None:
        """The error as a cause that may be shown, or None if the password is in it."""
        return error if str(error) == self._hide(str(error)) else None

    def _missing(self) -> str:
        """Files that the URL names and that are not there, or may not be reached: OpenSSL does not say which."""
        named = ((name, str(self._options.get(name, ""))) for name in _FILES)
        missing = [f"{name}={path}" for name, path in named if path and not os.path.exists(path)]  # noqa: PTH110 - Path's raises
        return f" ({', '.join(missing)})" if missing else ""

    def _hide(self, text: str) -> str:
        """The text without the password. Where a public part of the URL stands, that is what is meant and it stays."""
        return _hidden(text, self._public, self._secrets)


def _hidden(text: str, public: tuple[str, ...], secrets: tuple[str, ...]) -> str:
    if public:
        return public[0].join(_hidden(part, public[1:], secrets) for part in text.split(public[0]))
    for secret in secrets:
        text = re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", "***", text)
    return text


def _parse(url: str) -> dict[str, Any]:
    """The options that redis-py reads from the URL."""
    check_url(url)
    try:
        return dict(parse_url(url))
    except ValueError:
        pass  # its complaint may quote a password
    raise ConfigurationError("the Redis URL cannot be understood; an option may have a wrong value")
