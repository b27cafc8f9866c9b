"""What ``Client.lock`` and its kin take beside a name, and the door through which it comes in."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from asynclock import limits
from asynclock.runtime.details import describe
from asynclock.runtime.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asynclock.settings import Settings
    from asynclock.types import Json, OnDeadlock, OwnerScope

OnLost = Literal["cancel", "notify"]


class LockOptions(TypedDict, total=False):
    """The keywords of ``Client.lock``, which says what they mean; for ``rwlock``, ``semaphore`` and ``locked`` too."""

    project: str
    ttl: float
    priority: int
    timeout: float | None
    owner: str | None
    reentrant: bool
    metadata: Json
    on_lost: OnLost
    max_hold: float | None
    handoff: bool | None
    linger: float | None
    deadlock_after: float | None
    on_deadlock: OnDeadlock | None
    owner_scope: OwnerScope


def refuse_unknown(options: Mapping[str, Any], function: str) -> None:
    """What Python itself does where the keywords are spelled out.

    Raises:
        TypeError: ``function`` has no such keyword; with the nearest one.
    """
    known = LockOptions.__optional_keys__
    for name in options:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
            hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(sorted(known))}"
            raise TypeError(f"{function}() got an unexpected keyword argument {name!r}; {hint}")


def checked_terms(
    name: str, options: LockOptions, settings: Settings, *, primitive: str, permits: int, capacity: int
) -> Terms:
    """The terms of every acquire that overrides nothing; ``settings`` have what the options leave open.

    Raises:
        ConfigurationError: says which value is wrong and what is allowed.
    """
    owner, max_hold = options.get("owner"), options.get("max_hold")
    scope = limits.check_choice(options.get("owner_scope", "client"), "owner_scope", ("client", "store"))
    spans = scope == "store"
    if max_hold is not None:
        limits.check_seconds(max_hold, "max_hold", low=0.001)
    handoff, linger, deadlock_after = options.get("handoff"), options.get("linger"), options.get("deadlock_after")
    return Terms(
        key=limits.check_key(options.get("project", "default"), name),
        primitive=primitive,
        permits=permits,
        capacity=capacity,
        ttl=limits.check_ttl(options.get("ttl", 30.0)),
        priority=limits.check_priority(options.get("priority", 0)),
        owner=None if owner is None else limits.check_name(owner, "owner"),
        reentrant=options.get("reentrant", False),
        max_hold=max_hold,
        details=describe(settings.client_name, limits.check_metadata(options.get("metadata")), spans=spans),
        handoff=settings.handoff if handoff is None else bool(handoff),
        linger=settings.linger
        if linger is None
        else limits.check_seconds(linger, "linger", low=0, high=limits.MAX_LINGER),
        deadlock_after=settings.deadlock_after
        if deadlock_after is None
        else limits.check_seconds(deadlock_after, "deadlock_after", low=0, high=limits.MAX_DEADLOCK_AFTER),
        on_deadlock=checked_on_deadlock(options) or settings.on_deadlock,
        spans=spans,
    )


def checked_on_lost(options: LockOptions) -> str:
    """Either of two words."""
    return limits.check_choice(options.get("on_lost", "cancel"), "on_lost", ("cancel", "notify"))


def checked_on_deadlock(options: LockOptions) -> OnDeadlock | None:
    """Likewise, or nothing."""
    word = options.get("on_deadlock")
    if word is not None:
        limits.check_choice(word, "on_deadlock", ("raise", "report"))
    return word
