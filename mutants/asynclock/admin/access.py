"""Who may ask: which names this server answers to, which tokens it knows, which pages may act. Headers in, a verdict out.

- **Host.** A page from elsewhere can point its own name at 127.0.0.1 (DNS rebinding), and its scripts then read what is served
  there. They cannot change the Host header, so only names that were allowed are answered to.
- **Tokens** are compared as digests, all of them, in constant time: how long that takes tells nothing about any.
- **Pages** of other origins get nothing, and may change nothing: browsers say where a request comes from.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from msgspec import Struct

from asynclock.errors import ConfigurationError, shown
from asynclock.limits import check_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

#: Answered to unless other names are allowed.
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
#: What a bearer token may consist of (RFC 6750), and how long it has to be at least.
_TOKEN, _MIN_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*"), 16
_PORTS = {"http": "80", "https": "443"}


class Keys(Struct, frozen=True):
    """The tokens that are known, as digests, each with the name of whoever it was given to. None: everybody may ask."""

    known: tuple[tuple[bytes, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.known)

    def whose(self, authorization: str) -> str | None:
        """Who sends this header; None for a stranger."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            return None
        given = _digest(token.strip())
        found = None
        for digest, name in self.known:  # to the end, whoever it is
            if hmac.compare_digest(digest, given):
                found = name
        return found


def read_keys(path: Path) -> Keys:
    """The tokens in a file: one per line, ``TOKEN`` or ``NAME: TOKEN``; blank lines and those that begin with # say nothing.

    Raises:
        ConfigurationError: there is none, or one that is too easily guessed; the error never shows a token.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise ConfigurationError(f"the token file {shown(str(path))} cannot be read: {reason}") from None
    found = [_key(line, f"{shown(str(path))}:{number}") for number, line in enumerate(lines, 1) if _says(line)]
    if not found:
        raise ConfigurationError(f"there is no token in {shown(str(path))}; make one: openssl rand -hex 24")
    return Keys(tuple(found))


def _says(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _key(line: str, place: str) -> tuple[bytes, str]:
    name, _, token = line.rpartition(":")
    name, token = name.strip(), token.strip()
    if not _TOKEN.fullmatch(token) or len(token) < _MIN_TOKEN:
        raise ConfigurationError(
            f"{place} holds no token of {_MIN_TOKEN} or more letters, digits and -._~+/; make one: openssl rand -hex 24"
        )
    return _digest(token), check_name(name, f"the name in {place}") if name else ""


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="surrogateescape")).digest()


def checked_hosts(names: Iterable[str]) -> frozenset[str]:
    """Names and addresses as a Host header has them, without a port; "*" for any.

    Raises:
        ConfigurationError: one is none.
    """
    hosts = set()
    for name in names:
        host = f"[{name}]" if ":" in name and not name.startswith("[") else name
        if host != "*" and not re.fullmatch(r"[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]", host):
            raise ConfigurationError(f"{shown(name)} is no name or address of a host; write it without scheme and port")
        hosts.add(host.lower())
    return frozenset(hosts)


def answers_to(hosts: frozenset[str], host: str) -> bool:
    """Whether a Host header names one of the hosts, on whatever port."""
    return "*" in hosts or _split(host)[0] in hosts


def is_foreign(site: str) -> bool:
    """Whether a browser says (``Sec-Fetch-Site``) that another site's page is behind the request."""
    return site not in ("", "same-origin", "none")


def same_origin(origin: str, host: str) -> bool:
    """Whether the page that a request comes from was served under the same name and port.

    The scheme is not compared: behind a proxy that ends TLS, it is not known here.
    """
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    name, port = _split(parts.netloc)
    if parts.scheme not in _PORTS or not name:  # "null": a page from nowhere
        return False
    default = _PORTS[parts.scheme]
    own_name, own_port = _split(host)
    return (name, port or default) == (own_name, own_port or default)


def _split(host: str) -> tuple[str, str]:
    """Name and port, the name in lower case; empty if it is none."""
    match = re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?", host)
    return (match[1].lower(), match[2] or "") if match else ("", "")
