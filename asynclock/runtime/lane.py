"""A lane: the waiters of one resource that want the same number of permits, and their requests."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from asynclock.runtime.heap import Heap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asynclock.runtime.claim import Claim
    from asynclock.runtime.turn import Turn  # noqa: F401 - named in quotes below

#: Requests of one lane that are under way at once, where capacity allows for more than one lease.
_WINDOW = 64
_NONE: Mapping[Claim, None] = MappingProxyType({})


class Lane(Heap["Turn"]):
    """A heap of waiters, their one request that may queue (``head``), and the requests beside it that never do.

    It is the heap, because most have one waiter at most: an object of its own would be a good part of what a lease weighs.
    """

    __slots__ = ("head", "permits", "tries")

    def __init__(self, permits: int) -> None:
        super().__init__()
        self.permits = permits
        self.head: Claim | None = None
        #: In the order they were made. A lock never has any.
        self.tries: Mapping[Claim, None] = _NONE

    def in_use(self) -> bool:
        """Return whether anybody waits in it, or a request is under way."""
        return bool(self.live or self.head is not None or self.tries)

    def rank(self) -> list[float]:
        """Rank and number of the best waiter in the heap, which is not empty. Numbers of two lanes mean nothing together."""
        return (self.first() or [])[:2]

    def has_room(self, free: int) -> bool:
        """Whether one more request may find permits, of ``free`` that are not our own."""
        if self.head is None:
            return True
        return not self.head.queued and len(self.tries) + 1 < min(free // self.permits, _WINDOW)

    def add_try(self, claim: Claim) -> None:
        """A request is made beside the first one."""
        if isinstance(self.tries, dict):
            self.tries[claim] = None
        else:
            self.tries = {claim: None}

    def remove(self, claim: Claim) -> None:
        """The claim is over."""
        if self.head is claim:
            self.head = None
        elif isinstance(self.tries, dict):
            self.tries.pop(claim, None)
