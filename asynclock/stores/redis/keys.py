"""Names as Redis keys: readable, harmless, and never two names on one key.

    asynclock:{<project>/<name>}:record | holders | waiters | queue | deadlines

Project and name are percent-encoded, all but ASCII letters, digits and ``-._~``: braces cannot split the family over two
slots of a cluster, and nothing is left that SCAN or an access rule would take for a pattern. The encoding is of the UTF-8
bytes, so names that only look alike (NFC and NFD) stay different.
"""

import re
from functools import lru_cache
from urllib.parse import unquote

import msgspec

from asynclock.types import ResourceKey

#: Everything of ours begins so; what an access rule must allow is ``~asynclock:*``.
PREFIX = "asynclock:"
#: What is kept for all resources together (lua/ground.lua): the name of the data's life, which is made anew with it, and the
#: longest ttl in use; and the mark that tokens are taken from.
EPOCH, MARK = f"{PREFIX}epoch", f"{PREFIX}mark"
#: The keys of one resource, in the order in which the script finds them.
PARTS = ("record", "holders", "waiters", "queue", "deadlines")
#: Resources whose keys are kept in wire form; each takes so many bytes at most. With their names they take some 10 MB. Whoever uses
#: more of them in turn pays for making the keys again, two or three microseconds for each name: with 4096 of them (2.5 MB) a
#: client that holds 10 000 leases would need 1.6 times the instructions for each renewal.
_KEPT, _KEPT_BYTES = 16_384, 1024

_is_plain = re.compile(r"[A-Za-z0-9._~-]*").fullmatch
_special = re.compile(rb"[^A-Za-z0-9._~-]").sub
_encode = msgspec.msgpack.Encoder().encode
_kept: dict[ResourceKey, tuple[bytes, int]] = {}


#: Where all clients listen.
EVERYBODY = f"{PREFIX}client:all"


def channel(client: str) -> str:
    """Where the notices of a client are published."""
    return f"{PREFIX}client:{client}"


def key(resource: ResourceKey, part: str) -> str:
    """The Redis key of one part of a resource."""
    return f"{_family(resource)}:{part}"


def pattern(project: str | None) -> str:
    """What SCAN must match to find the resources (of one project)."""
    return f"{PREFIX}{{{'*' if project is None else _quote(project)}/*}}:{PARTS[0]}"


def resource_of(found: bytes) -> ResourceKey | None:
    """The resource of a key that ``pattern`` matched; None if it is none of ours after all."""
    body = found.decode(errors="replace").removeprefix(f"{PREFIX}{{").removesuffix(f"}}:{PARTS[0]}")
    project, _, name = body.partition("/")
    try:
        resource = ResourceKey(unquote(project, errors="strict"), unquote(name, errors="strict"))
    except UnicodeDecodeError:
        return None
    return resource if key(resource, PARTS[0]).encode() == found else None


def wire_keys(resource: ResourceKey) -> tuple[bytes, int]:
    """All keys of a resource as the protocol sends them, and how many bytes its name is in MessagePack.

    Kept, because a batch is made of little else. When there are too many all are forgotten: to choose would cost more than to
    make some again, which is cheap.
    """
    found = _kept.get(resource)
    if found is None:
        family = _family(resource).encode()
        packed = family.join(_between(len(family)))
        found = packed, len(_encode(resource))
        if len(packed) <= _KEPT_BYTES:
            if len(_kept) >= _KEPT:
                _kept.clear()
            _kept[resource] = found
    return found


def bulk(data: bytes) -> bytes:
    """One argument as the protocol sends it."""
    return b"$%d\r\n%b\r\n" % (len(data), data)


def _family(resource: ResourceKey) -> str:
    """What all keys of a resource begin with."""
    return f"{PREFIX}{{{_quote(resource.project)}/{_quote(resource.name)}}}"


@lru_cache(maxsize=256)
def _between(size: int) -> list[bytes]:
    """What stands before, between and after the family's name, of this size, in the wire form of its keys."""
    pieces = b"".join(bulk(b"\0" * size + f":{part}".encode()) for part in PARTS)
    return pieces.split(b"\0" * size)


def _quote(text: str) -> str:
    """What ``urllib.parse.quote`` makes of it with nothing safe, in a third of the time: it is made for every name that is new."""
    return text if _is_plain(text) else _special(_quote_byte, text.encode()).decode()


def _quote_byte(found: re.Match[bytes]) -> bytes:
    return b"%%%02X" % found[0][0]
