"""A lane: the waiters of one resource that want the same number of permits, and their requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asynclock.runtime.heap import Heap

if TYPE_CHECKING:
    from asynclock.runtime.claim import Claim
    from asynclock.runtime.turn import Turn

#: Requests of one lane that are under way at once, where capacity allows for more than one lease.
_WINDOW = 64


class Lane:
    """A heap of waiters, their one request that may queue (``head``), and the requests beside it that never do."""

    __slots__ = ("head", "heap", "permits", "tries")

    def __init__(self, permits: int) -> None:
        self.permits = permits
        self.heap: Heap[Turn] = Heap()
        self.head: Claim | None = None
        self.tries: dict[Claim, None] = {}

    def rank(self) -> list[float]:
        """Rank and number of the best waiter in the heap, which is not empty. Numbers of two lanes mean nothing together."""
        return (self.heap.first() or [])[:2]

    def has_room(self, free: int) -> bool:
        """Whether one more request may find permits, of ``free`` that are not our own."""
        if self.head is None:
            return True
        return not self.head.queued and len(self.tries) + 1 < min(free // self.permits, _WINDOW)

    def remove(self, claim: Claim) -> None:
        """The claim is over."""
        if self.head is claim:
            self.head = None
        else:
            self.tries.pop(claim, None)
