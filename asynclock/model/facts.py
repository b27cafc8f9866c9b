"""Facts: what a decision changed, as frozen values.

``model.decide`` returns them; stores turn the ones that concern another client into notices; observers get them as they
are. A fact names the resource, the lease or waiter and its client, never a secret.
"""

from typing import TypeAlias

from msgspec import Struct

from asynclock.types import ResourceKey


class _Fact(Struct, frozen=True, kw_only=True, gc=False):
    key: ResourceKey
    id: str
    client: str
    owner: str


class Granted(_Fact, frozen=True, kw_only=True, gc=False):
    """A lease was given. ``queued`` tells whether it had to wait in the store."""

    token: int
    tokens: int
    permits: int
    queued: bool
    until_ms: int


class Queued(_Fact, frozen=True, kw_only=True, gc=False):
    """A request waits. ``rank`` orders it (smallest first); ``raised`` means that it stood there already."""

    rank: int
    permits: int
    raised: bool = False


class Renewed(_Fact, frozen=True, kw_only=True, gc=False):
    """A lease or a waiter lives until ``until_ms`` of the store's clock."""

    until_ms: int


class Released(_Fact, frozen=True, kw_only=True, gc=False):
    """A holder gave its lease back."""

    token: int


class Expired(_Fact, frozen=True, kw_only=True, gc=False):
    """A lease ended because nobody renewed it."""

    token: int


class Abandoned(_Fact, frozen=True, kw_only=True, gc=False):
    """A waiter was dropped because its client stopped renewing it."""


class Withdrawn(_Fact, frozen=True, kw_only=True, gc=False):
    """A waiter left the queue."""


class Forced(_Fact, frozen=True, kw_only=True, gc=False):
    """An operator took the lease away."""

    token: int
    reason: str
    by: str


class Entered(_Fact, frozen=True, kw_only=True, gc=False):
    """A lease is shared by another request of its owner."""

    token: int


class Reasserted(_Fact, frozen=True, kw_only=True, gc=False):
    """A holder told a store that had lost its memory about a lease that is still valid."""

    token: int


Fact: TypeAlias = (
    Granted | Queued | Renewed | Released | Expired | Abandoned | Withdrawn | Forced | Entered | Reasserted
)
