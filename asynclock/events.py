"""Events: what happened to the requests and leases of one client, as frozen values, for whoever listens.

They are made only while somebody does. Each names the resource, the client, and the ``request`` it belongs to, from its
``Requested`` to its end, and never a secret. ``at`` is unix time by the wall clock, for people; durations are seconds of the
monotonic clock.

Of each request ``Requested`` comes first and exactly one of ``Released``, ``HandedOver``, ``Lost``, ``TimedOut``, ``Withdrawn`` and
``Failed`` comes last; what held (``Granted``) ends by one of the first three, what never did by one of the others. Of each
resource, as far as one client knows it, events come in the order in which things happened. A lease that expired is ``Lost``
with the reason "expired": there is no second event for it.
"""

import re
from typing import Literal, TypeAlias, get_args

from msgspec import Struct


class _Told(Struct, frozen=True, kw_only=True, gc=False):
    """When, and by which client: its id, its ``client_name`` if it has one, and where it runs."""

    at: float
    client: str
    client_name: str = ""
    host: str = ""
    pid: int | None = None


class Event(_Told, frozen=True, kw_only=True, gc=False, tag=True):
    """What all have in common. ``primitive`` is "lock", "read", "write", "semaphore" or "election"."""

    project: str
    name: str
    primitive: str
    request: str
    owner: str


class Requested(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """Somebody asks for ``permits``, and waits at most ``timeout`` (None: for ever)."""

    permits: int
    priority: int
    timeout: float | None


class Queued(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """It has to wait: in the store (``where``) at ``position``, or in its own client. ``behind`` names holders, in words."""

    where: Literal["store", "client"]
    position: int | None
    behind: tuple[str, ...]


class Granted(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """It holds, after ``waited``, by the grace of whom ``by`` names.

    The store, the task of its client that had the lease before, its client where the lease lingered, or its owner, who holds
    it already (re-entrance).
    """

    token: int
    waited: float
    by: Literal["store", "handoff", "linger", "owner"]


class HandedOver(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """Its turn is over after ``held``, and the next task of its client has the lease, with the token ``to``."""

    token: int
    held: float
    to: int


class Released(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """Its turn is over after ``held``; ``lingers``: its client keeps the lease for a moment.

    Of one who had entered a lease of its own owner again: that owner goes on.
    """

    token: int
    held: float
    lingers: bool


class Renewed(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """The store confirmed the lease; ``remaining`` until it would end without another renewal."""

    token: int
    remaining: float


class Lost(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """Its lease ended before it was released: why, and who took it (``by``) if somebody did. ``held`` until then."""

    token: int
    reason: str
    by: str
    held: float


class TimedOut(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """It waited long enough, or asked once (``waited`` 0) and found it held."""

    waited: float
    position: int | None


class Withdrawn(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """Its caller was cancelled."""

    waited: float


class Failed(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """It was refused, or the store was out of reach: the class of the ``error`` and its text."""

    waited: float
    error: str
    text: str


class Deadlock(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """It was part of a cycle, which is told in words, owner by owner.

    ``victim``: it is the one to give way. ``reported``: but nobody does, for the victim's deadlocks are only reported.
    """

    cycle: tuple[str, ...]
    victim: bool
    reported: bool = False


class Forced(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """This client took the lease with ``token`` away from its ``owner``, in the name of ``by``.

    It belongs to no request of this client: ``request`` is empty, and ``primitive`` is what can be told from the capacity.
    """

    token: int
    reason: str
    by: str


class StoreDown(_Told, frozen=True, kw_only=True, gc=False, tag=True):
    """The store stopped answering this client."""

    error: str


class StoreUp(_Told, frozen=True, kw_only=True, gc=False, tag=True):
    """It answers again, ``down`` after it stopped."""

    down: float


class StoreForgot(_Told, frozen=True, kw_only=True, gc=False, tag=True):
    """It lost its memory: ``reasserted`` leases were told to it again, and none is asked for until the ``quarantine`` is over."""

    reasserted: int
    quarantine: float


class LoopBlocked(_Told, frozen=True, kw_only=True, gc=False, tag=True):
    """The event loop was blocked for ``seconds`` at least; ``at_risk`` counts the leases that this may have cost."""

    seconds: float
    at_risk: int


OfRequest: TypeAlias = (
    Requested
    | Queued
    | Granted
    | HandedOver
    | Released
    | Renewed
    | Lost
    | TimedOut
    | Withdrawn
    | Failed
    | Deadlock
    | Forced
)
OfStore: TypeAlias = StoreDown | StoreUp | StoreForgot | LoopBlocked
AnyEvent: TypeAlias = OfRequest | OfStore


class Dropped(_Told, frozen=True, kw_only=True, gc=False, tag=True):
    """In this place a reader missed ``count`` events of ``client``: it read too slowly, or they were not shared in time."""

    count: int


#: The class of each kind by its name.
KINDS = {kind.__name__: kind for kind in get_args(AnyEvent)}


def word(kind: type[object]) -> str:
    """A kind as it stands in listings and records: ``timed_out`` for ``TimedOut``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind.__name__).lower()
