"""What can be asked of a record. Each carries an id chosen before it is sent: sending it twice has one effect.

Durations are milliseconds, tokens are counts, ``details`` is JSON text. The structs encode as arrays
``[tag, [project, name], fields…]`` in the order of definition; the Redis script reads them so.
"""

from typing import TypeAlias

from msgspec import Struct

from asynclock.model.ranking import AGEING_MS
from asynclock.types import ResourceKey


class _Command(Struct, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    key: ResourceKey


class Acquire(_Command, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """Grant ``permits`` of ``capacity``, or queue the request (``wait``).

    The same id again gives the same answer; a queued one keeps its ticket, may raise its rank, and takes over owner, ttl,
    tokens and details. ``waited_ms`` is how long the caller has waited already, so that a waiter that stood in its client's
    own heap keeps its place. ``tokens`` fencing tokens are reserved at once; one only unless ``permits`` is the whole
    capacity.
    """

    id: str
    client: str
    owner: str
    permits: int = 1
    capacity: int = 1
    priority: int = 0
    ageing_ms: int = AGEING_MS
    waited_ms: int = 0
    ttl_ms: int = 30_000
    wait: bool = True
    tokens: int = 1
    details: str = ""
    max_waiters: int = 10_000


class Renew(_Command, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """Keep a lease or a waiter alive. ``owner`` and ``details`` replace the stored ones unless empty.

    ``tokens`` > 0 reserves a further block for a lease of the whole capacity; a waiter keeps what it asked for. ``token``
    is the one in use now (0: as before). One that the lease does not have, or has left behind, is not shown.
    """

    id: str
    ttl_ms: int
    tokens: int = 0
    owner: str = ""
    details: str = ""
    token: int = 0


class Release(_Command, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """Give a lease back; ``then`` is the client's next request, ranked against the queue in the same step."""

    id: str
    then: Acquire | None = None


class Withdraw(_Command, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """Take a request back, whether it still waits or was granted meanwhile."""

    id: str


class Poke(_Command, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """Drop what has run out and grant what fits now; sent when a holder's lease should have ended."""


class ForceRelease(_Command, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """An operator takes leases away: the one with ``token``, or all of the resource (0). Holders are told who and why.

    Every token that a lease has had names it, so a client may pass it on while the operator types. By token it may be sent
    twice; "all" may then also take what was granted meanwhile, so the client sends tokens.
    """

    token: int = 0
    reason: str = ""
    by: str = ""


class Inspect(_Command, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """Look, change nothing."""


class Reassert(_Command, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """Tell a store that has lost its memory about a lease that is still valid by its holder's clock.

    Sent only after the store was seen to have lost data, never as a late Renew. ``token`` is the one in use; ``block ..
    block + tokens - 1`` (0: from ``token`` on) end with the last one reserved. None of them is given again.
    """

    id: str
    client: str
    owner: str
    permits: int
    capacity: int
    token: int
    tokens: int
    ttl_ms: int
    details: str = ""
    block: int = 0


class Enter(_Command, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """Share the lease of the whole capacity that ``owner`` holds with this very ``token``, from whichever client.

    The entry is a lease with an id, a client and a time of its own, and the same token. It outlives the lease that it entered. A
    request of the same id that waits is over. The client sees to it that the owner is one line of work, and that the lease it
    names never passes to another owner.
    """

    id: str
    client: str
    owner: str
    token: int
    ttl_ms: int
    details: str = ""


#: What may change a record.
Change: TypeAlias = Acquire | Renew | Release | Withdraw | Poke | ForceRelease | Reassert | Enter
Command: TypeAlias = Change | Inspect
