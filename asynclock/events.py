"""Events: what happened to the requests and leases of one client, as frozen values, for whoever listens.

They are made only while somebody does. Each names the resource, the client, and the ``request`` it belongs to, from its
``Requested`` to its end, and never a secret. ``at`` is unix time by the wall clock, for people; durations are seconds of the
monotonic clock. What the store decided about records is elsewhere (``model.facts``).
"""

from typing import Literal, TypeAlias

from msgspec import Struct


class Event(Struct, frozen=True, kw_only=True, gc=False, tag=True):
    """What all have in common. ``primitive`` is "lock", "read", "write", "semaphore" or "election"."""

    at: float
    client: str
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
    """It holds, after ``waited``: ``by`` the store, another task of its client, or because the lease lingered there."""

    token: int
    waited: float
    by: Literal["store", "handoff", "linger"]


class HandedOver(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """Its turn is over after ``held``, and the next task of its client has the lease, with the token ``to``."""

    token: int
    held: float
    to: int


class Released(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """Its turn is over after ``held``; ``lingers``: its client keeps the lease for a moment."""

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
    """It was part of a cycle, which is told in words, owner by owner; ``victim``: and is the one to give way."""

    cycle: tuple[str, ...]
    victim: bool


class Forced(Event, frozen=True, kw_only=True, gc=False, tag=True):
    """This client took the lease with ``token`` away from its holder, in the name of ``by``."""

    token: int
    reason: str
    by: str


class StoreDown(Struct, frozen=True, kw_only=True, gc=False, tag=True):
    """The store stopped answering this client."""

    at: float
    client: str
    error: str


class StoreUp(Struct, frozen=True, kw_only=True, gc=False, tag=True):
    """It answers again, ``down`` after it stopped."""

    at: float
    client: str
    down: float


class StoreForgot(Struct, frozen=True, kw_only=True, gc=False, tag=True):
    """It lost its memory: ``reasserted`` leases were told to it again, and none is asked for until the ``quarantine`` is over."""

    at: float
    client: str
    reasserted: int
    quarantine: float


class LoopBlocked(Struct, frozen=True, kw_only=True, gc=False, tag=True):
    """The event loop was late by so much; ``at_risk`` counts the leases that this may have cost."""

    at: float
    client: str
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
