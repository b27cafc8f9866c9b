"""The chain that an audit trail is: what one entry is made of, and how it holds on to the one before it.

An entry is one line of JSON in ASCII:

    {"seq":17,"utc":"…","actor":{…},"action":"granted",…,"prev":"<mac of entry 16>","mac":"<HMAC-SHA256>"}

The mac is taken with a secret key over every byte before ``,"mac"``, closed by ``}``. So an entry cannot be made or changed
without the key, and says by number and mac which one stands before it. Only the end of the chain is held by nothing: what an
*anchor*, kept elsewhere, remembers of the latest entry.

Pure: no file is touched here.
"""

import hmac
import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from asynclock.errors import ConfigurationError

#: Bytes of a key, at least: fewer could be guessed.
MIN_KEY = 16
#: What the first entry of all has before it.
NO_MAC = "0" * 64
_END = re.compile(rb',"mac":"([0-9a-f]{64})"\}\Z')
_ANCHOR_BYTES = 200


class Link(NamedTuple):
    """As much of an entry as the next one must know."""

    seq: int
    mac: str


#: Before the first entry.
BEGINNING = Link(0, NO_MAC)


class Entry(NamedTuple):
    """A line that has the form of an entry. ``genuine``: made with this key, and not changed since."""

    link: Link
    prev: str
    genuine: bool


def checked_key(key: object) -> bytes:
    """The key as bytes; text is UTF-8.

    Raises:
        ConfigurationError: it is too short, or no text. It is not shown.
    """
    raw = key.encode(errors="surrogateescape") if isinstance(key, str) else key
    if not isinstance(raw, bytes) or len(raw) < MIN_KEY:
        raise ConfigurationError(f"the audit key must be text or bytes, {MIN_KEY} bytes or more")
    return raw


def entry(key: bytes, after: Link, fields: Mapping[str, Any]) -> tuple[bytes, Link]:
    """The line for the entry that follows ``after``, without its end of line; and its link."""
    seq = after.seq + 1
    body = _encoded({"seq": seq, **fields, "prev": after.mac})
    mac = _mac(key, body)
    return b'%b,"mac":"%b"}' % (body[:-1], mac.encode()), Link(seq, mac)


def read(key: bytes, line: bytes) -> Entry | None:
    """The entry that a line (without its end) has the form of; None if it has not."""
    end = _END.search(line)
    if end is None:
        return None
    body = line[: end.start()] + b"}"
    try:
        fields = json.loads(body)
        seq, prev = fields["seq"], fields["prev"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if type(seq) is not int or type(prev) is not str:
        return None
    mac = end[1].decode()
    return Entry(Link(seq, mac), prev, hmac.compare_digest(mac, _mac(key, body)))


def anchor(key: bytes, link: Link) -> bytes:
    """What to keep elsewhere of the latest entry: always as long, so that it is written over in place."""
    body = json.dumps({**link._asdict(), "seal": _seal(key, link)}, separators=(",", ":")).encode()
    return body.ljust(_ANCHOR_BYTES - 1) + b"\n"


def read_anchor(key: bytes, content: bytes) -> Link | None:
    """What an anchor says; None if it was not made with this key, or changed since."""
    try:
        fields = json.loads(content)
        link = Link(fields["seq"], fields["mac"])
        genuine = hmac.compare_digest(fields["seal"], _seal(key, link))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return link if genuine else None


def _encoded(fields: Mapping[str, Any]) -> bytes:
    """JSON in ASCII: msgspec takes a fifth of the time, but writes other characters as they are, and not every number."""
    try:
        body = msgspec.json.encode(fields)
    except (msgspec.MsgspecError, TypeError, ValueError, OverflowError):
        body = b"\xff"
    return body if body.isascii() else json.dumps(fields, separators=(",", ":")).encode()


def _seal(key: bytes, link: Link) -> str:
    return _mac(key, f"anchor {link.seq} {link.mac}".encode())


def _mac(key: bytes, body: bytes) -> str:
    return hmac.digest(key, body, "sha256").hex()
