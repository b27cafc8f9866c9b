"""What a record answers. Match them once and close with ``assert_never``.

Optional fields stand last with a default, because an array from Lua ends before its first nil.
"""

from typing import TypeAlias

from msgspec import Struct

from asynclock.model.record import Holder, Waiter


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class _Outcome(Struct, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    pass


class Granted(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """The lease ``id`` lives for another ``ttl_ms`` of the store's time.

    ``token .. token + tokens - 1`` are its fencing tokens. ``contender`` is the rank of the best waiter of another client
    less the store's now, so that a client can compare its own waiters without knowing that clock: usually negative, the
    lower the older and the more urgent; ``-waited_ms - priority * ageing_ms`` of that waiter.
    """

    id: str
    token: int
    tokens: int
    ttl_ms: int
    contender: int | None = None


class Queued(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """The request waits at ``position`` (1 is next) behind at most MAX_BEHIND of the holders.

    ``recheck_after_ms``: when the first of the leases and waiters before it runs out; ask again then.
    """

    id: str
    position: int
    behind: tuple[Holder, ...]
    recheck_after_ms: int | None = None


class Busy(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """Not granted and, as asked, not queued. Names at most MAX_BEHIND of the holders."""

    holders: tuple[Holder, ...]


class QueueFull(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """``waiting`` requests stand there already; none was added."""

    waiting: int


class CapacityMismatch(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """The resource is in use with another capacity; nothing was changed."""

    capacity: int


class Renewed(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """The lease lives for another ``ttl_ms``; ``token`` starts a further block if one was asked for (else ``tokens`` is 0).

    ``contender``, as in Granted, tells who waits at every renewal: silence starves nobody.
    """

    ttl_ms: int
    token: int = 0
    tokens: int = 0
    contender: int | None = None


class Lost(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """There is no such lease or waiter (any more). It is never taken back."""


class Released(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """Given back; ``granted`` are the ids of the requests that got a lease in the same step; ``then`` is their answer."""

    granted: tuple[str, ...] = ()
    then: "Granted | Queued | Busy | QueueFull | CapacityMismatch | None" = None


class NotHeld(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """There was nothing to release; ``then`` was done all the same."""

    then: "Granted | Queued | Busy | QueueFull | CapacityMismatch | None" = None


class Withdrawn(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """The request does not wait (any more)."""


class Poked(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """What is granted since the last look, and when to look again."""

    granted: tuple[Granted, ...]
    recheck_after_ms: int | None = None


class Inspected(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """The living holders and waiters (by rank) at ``now_ms`` of the store's clock; ``capacity`` 0 if it is idle."""

    capacity: int
    next_token: int
    now_ms: int
    holders: tuple[Holder, ...]
    waiters: tuple[Waiter, ...]


class Failed(_Outcome, frozen=True, kw_only=True, array_like=True, tag=True, gc=False):
    """This command alone could not be carried out: why, and what would help."""

    message: str
    remedy: str = ""


AcquireOutcome: TypeAlias = Granted | Queued | Busy | QueueFull | CapacityMismatch
Outcome: TypeAlias = AcquireOutcome | Renewed | Lost | Released | NotHeld | Withdrawn | Poked | Inspected | Failed
#: How many holders an answer names.
MAX_BEHIND = 3
