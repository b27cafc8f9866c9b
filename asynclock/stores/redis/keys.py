"""Names as Redis keys: readable, harmless, and never two names on one key.

    asynclock:{<project>/<name>}:holders | waiters | queue | deadlines

Project and name are percent-encoded, all but ASCII letters, digits and ``-._~``: braces cannot split the family over two
slots of a cluster, and nothing is left that SCAN or an access rule would take for a pattern. The encoding is of the UTF-8
bytes, so names that only look alike (NFC and NFD) stay different.
"""

from functools import lru_cache
from urllib.parse import quote, unquote

from asynclock.types import ResourceKey

#: Everything of ours begins so; what an access rule must allow is ``~asynclock:*``.
PREFIX = "asynclock:"
#: Names the life of the data: it is made anew with it.
EPOCH = f"{PREFIX}epoch"
#: The keys of one resource, in the order in which the script finds them.
PARTS = ("holders", "waiters", "queue", "deadlines")


def channel(client: str) -> str:
    """Where the notices of a client are published."""
    return f"{PREFIX}client:{client}"


def key(resource: ResourceKey, part: str) -> str:
    """The Redis key of one part of a resource."""
    return f"{PREFIX}{{{_quote(resource.project)}/{_quote(resource.name)}}}:{part}"


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


@lru_cache(maxsize=4096)
def wire_keys(resource: ResourceKey) -> bytes:
    """All keys of a resource as the protocol sends them; kept, because a batch is made of little else."""
    return b"".join(bulk(key(resource, part).encode()) for part in PARTS)


def bulk(data: bytes) -> bytes:
    """One argument as the protocol sends it."""
    return b"$%d\r\n%b\r\n" % (len(data), data)


def _quote(text: str) -> str:
    return quote(text, safe="")
