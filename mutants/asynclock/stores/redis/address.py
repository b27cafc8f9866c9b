"""Where a server is and how to greet it: the URL, parsed at the door. Its password is shown to nobody."""

from typing import Any
from urllib.parse import unquote, urlsplit

from redis.asyncio.connection import AbstractConnection, Connection, parse_url
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from asynclock.errors import ConfigurationError, StoreError
from asynclock.stores.redis.errors import translate

_OPTIONS = {"connection_class", "host", "port", "path", "username", "password", "db"}


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
        place = options.get("path") or f"{options.get('host', 'localhost')}:{options.get('port', 6379)}"
        self.shown = f"{url.partition('://')[0]}://{place}" + (f"/{options['db']}" if options.get("db") else "")

    def __repr__(self) -> str:
        return f"Address({self.shown})"

    def connection(self) -> AbstractConnection:
        """A connection, not open yet, that re-sends nothing and keeps no time: both are decided above.

        It speaks RESP2: replies are byte strings and notices have a line of their own.
        """
        ours: dict[str, Any] = {
            "socket_timeout": None,
            "socket_connect_timeout": None,
            "retry": Retry(NoBackoff(), 0),
            "protocol": 2,
        }
        try:
            return self._kind(**self._options, **ours)
        except Exception as error:  # noqa: BLE001 - whatever a wrong ssl_ option runs into
            raise ConfigurationError(self._hide(f"the URL of {self.shown} has a bad option: {error}")) from None

    def explain(self, error: Exception) -> StoreError:
        """Our error for what went wrong with this server, without the password, should the server have echoed it."""
        known = translate(error, self.shown)
        return type(known)(self._hide(known.message), remedy=known.remedy)

    def clean(self, error: Exception) -> Exception | None:
        """The error as a cause that may be shown, or None if the password is in it."""
        return error if str(error) == self._hide(str(error)) else None

    def _hide(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text


def _parse(url: str) -> dict[str, Any]:
    """What redis-py reads from the URL. Its own complaints may quote a password, so they are not passed on."""
    try:
        options: dict[str, Any] = dict(parse_url(url))
        path = unquote(urlsplit(url).path).strip("/")
    except ValueError:
        raise ConfigurationError(_complaint(url)) from None
    if "path" not in options and path and not path.isdecimal():
        raise ConfigurationError("the path of a Redis URL is a database number, as in redis://localhost:6379/0")
    for name in options:
        if name not in _OPTIONS and not name.startswith("ssl_"):
            raise ConfigurationError(f"the Redis URL has an option {name[:40]!r}; known are db and ssl_*")
    return options


def _complaint(url: str) -> str:
    """What is wrong with a URL that redis-py does not take. What may be a password is not looked at."""
    place = url.rpartition("@")[2].rpartition("://")[2].partition("?")[0].partition("/")[0]
    _, colon, port = place.rpartition("]")[2].rpartition(":")
    if colon and not (port.isdecimal() and int(port[:6]) < 65_536):  # noqa: PLR2004 - as many as there are
        return "the port in the Redis URL is no number from 1 to 65535, as in redis://localhost:6379/0"
    return "the Redis URL cannot be understood; special characters in user or password are written %XX"
