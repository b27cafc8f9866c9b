"""The URL of a Redis server: every part of it must mean something, and mean it once.

redis-py reads such URLs leniently: it takes port 0 for 6379, no host for localhost, and one of two databases. A client that
ends up on another server or database than the others excludes nobody, so whatever is ambiguous is refused here. No error quotes
a part that may be a password.
"""

from collections import Counter
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from asynclock.errors import ConfigurationError
from asynclock.settings.text import refuse_control

_OPTIONS = ("db", "username", "password")
_EXAMPLE = "as in redis://localhost:6379/0"
_DATABASE_DIGITS, _PORT_DIGITS, _MOST_PORTS = 9, 6, 65_535


def check_url(url: str) -> None:
    """Check a ``redis://``, ``rediss://`` or ``unix://`` URL.

    Raises:
        ConfigurationError: a part is missing, unknown, malformed, or there twice.
    """
    parts = _split(url)
    if parts is None:
        raise ConfigurationError(_complaint(url))
    if "#" in url:
        raise ConfigurationError("the Redis URL has a '#' in it; in user or password it is written %23")
    options = _options(parts.query)
    if parts.scheme == "unix":
        _check_socket(parts)
    else:
        _check_server(parts, twice="db" in options)
    if "db" in options and not _is_number(options["db"]):
        raise ConfigurationError("the db of the Redis URL is no database number, as in ?db=1")
    for name, other in (("username", parts.username), ("password", parts.password)):
        if other and name in options:
            raise ConfigurationError(
                f"the Redis URL has its {name} twice, before the host and as an option; remove one"
            )


def _split(url: str) -> SplitResult | None:
    """The parts of the URL; None if it is malformed. The error is dropped, since it may quote a password."""
    try:
        parts = urlsplit(url)
        return parts if parts.port != 0 else None
    except ValueError:
        return None


def _options(query: str) -> dict[str, str]:
    if not all("=" in option for option in query.split("&") if option):
        raise ConfigurationError("an option of the Redis URL has no value; a '?' in user or password is written %3F")
    options = parse_qsl(query, keep_blank_values=True)
    for name, times in Counter(name for name, _ in options).items():
        if name not in _OPTIONS and not name.startswith("ssl_"):
            raise ConfigurationError(f"the Redis URL has an option {name[:40]!r}; known are db and ssl_*")
        if times > 1:
            raise ConfigurationError(f"the Redis URL has the option {name[:40]!r} {times} times; once is enough")
    return dict(options)


def _check_server(parts: SplitResult, *, twice: bool) -> None:
    host, path = unquote(parts.hostname or ""), unquote(parts.path).strip("/")
    if not host:
        raise ConfigurationError(f"the Redis URL names no host, {_EXAMPLE}")
    refuse_control(host, "the host in the Redis URL")
    if any(char.isspace() for char in host):
        raise ConfigurationError("the host in the Redis URL has a blank in it")
    if path and not _is_number(path):
        raise ConfigurationError(f"the path of a Redis URL is a database number, {_EXAMPLE}")
    if path and twice:
        raise ConfigurationError("the Redis URL names the database twice, as path and as the option db; remove one")


def _check_socket(parts: SplitResult) -> None:
    if parts.netloc.rpartition("@")[2]:
        raise ConfigurationError("a unix:// URL names a socket and no host: unix:///run/redis.sock, with three slashes")
    path = unquote(parts.path)
    if not path.strip("/"):
        raise ConfigurationError("the unix:// URL names no socket, as in unix:///run/redis.sock")
    refuse_control(path, "the path in the unix:// URL")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= _DATABASE_DIGITS


def _complaint(url: str) -> str:
    """Explain a malformed URL, without looking at what may be a password."""
    place = url.rpartition("@")[2].rpartition("://")[2].partition("?")[0].partition("/")[0]
    _, colon, port = place.rpartition("]")[2].rpartition(":")
    if colon and not (port.isdecimal() and 0 < int(port[:_PORT_DIGITS]) <= _MOST_PORTS):
        return f"the port in the Redis URL is no number from 1 to 65535, {_EXAMPLE}"
    return (
        "the Redis URL cannot be understood; special characters in user or password are written %XX, "
        "an IPv6 address in brackets, as in redis://[::1]:6379/0"
    )
