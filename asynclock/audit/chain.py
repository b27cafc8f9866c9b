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
_BEGIN = b'{"seq":'
_SEQ_DIGITS = 18
_ANCHOR_BYTES = 200


class Link(NamedTuple):
    """As much of an entry as the next one must know."""

    seq: int
    mac: str


#: Before the first entry.
BEGINNING = Link(0, NO_MAC)


class Anchor(NamedTuple):
    """As much of a trail as is kept elsewhere. ``lost``: entries that could not be written, and of which no entry tells yet."""

    link: Link
    lost: int


class Entry(NamedTuple):
    """A line that has the form of an entry.

    Attributes:
        genuine: made with this key, and not changed since.
        dropped: entries that it says are missing in its place, since they could not be written.
    """

    link: Link
    prev: str
    genuine: bool
    dropped: int = 0


def checked_key(key: object) -> bytes:
    """Return the key as bytes; text is UTF-8, and the end of a line behind it, as of a mounted secret, is no part of it.

    Raises:
        ConfigurationError: it is too short, or no text. It is not shown.
    """
    raw = key.rstrip("\r\n").encode(errors="surrogateescape") if isinstance(key, str) else key
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
    count = fields.get("count") if fields.get("action") == "dropped" else 0
    dropped = count if type(count) is int else 0
    return Entry(Link(seq, mac), prev, hmac.compare_digest(mac, _mac(key, body)), dropped)


def begins(torn: bytes) -> bool:
    """Tell whether bytes are the beginning of an entry that was not written to its end."""
    return torn.startswith(_BEGIN) or _BEGIN.startswith(torn)


def continues(torn: bytes, link: Link) -> bool:
    """Tell whether bytes are the beginning of the entry that follows ``link``, or of one before that."""
    number, comma, _ = torn.removeprefix(_BEGIN).partition(b",")
    if not torn.startswith(_BEGIN) or not comma:
        return (b"%b%d," % (_BEGIN, link.seq + 1)).startswith(torn)
    return number.isdigit() and len(number) <= _SEQ_DIGITS and 0 < int(number) <= link.seq + 1


def anchor(key: bytes, link: Link, lost: int = 0) -> bytes:
    """Return what to keep elsewhere of the latest entry: always as long, so that it is written over in place.

    Args:
        lost: entries that could not be written.
    """
    fields = {**link._asdict(), **({"lost": lost} if lost else {}), "seal": _seal(key, link, lost)}
    return json.dumps(fields, separators=(",", ":")).encode().ljust(_ANCHOR_BYTES - 1) + b"\n"


def read_anchor(key: bytes, content: bytes) -> Anchor | None:
    """Return what an anchor says; None if it was not made with this key, or changed since."""
    try:
        fields = json.loads(content)
        found = Anchor(Link(fields["seq"], fields["mac"]), fields.get("lost", 0))
        genuine = hmac.compare_digest(fields["seal"], _seal(key, *found))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return found if genuine else None


def _encoded(fields: Mapping[str, Any]) -> bytes:
    """JSON in ASCII: msgspec takes a fifth of the time, but writes other characters as they are, and not every number."""
    try:
        body = msgspec.json.encode(fields)
    except (msgspec.MsgspecError, TypeError, ValueError, OverflowError):
        body = b"\xff"
    return body if body.isascii() else json.dumps(fields, separators=(",", ":")).encode()


def _seal(key: bytes, link: Link, lost: int) -> str:
    return _mac(key, f"anchor {link.seq} {link.mac}{f' {lost}' if lost else ''}".encode())


def _mac(key: bytes, body: bytes) -> str:
    return hmac.digest(key, body, "sha256").hex()
