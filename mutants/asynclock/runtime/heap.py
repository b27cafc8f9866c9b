"""A binary heap whose entries can be taken out early: O(log n) push and pop, O(1) discard.

Discarded entries stay until they surface or outnumber the living; then the heap is rebuilt, which amortises to a
constant per discard. Ties leave in the order they came.
"""

from collections.abc import Iterator
from heapq import heapify, heappop, heappush
from typing import Any, Generic, TypeAlias, TypeVar

T = TypeVar("T")
#: ``[rank, sequence, item]``; a list, so that heapq compares entries in C. The item is None once it is out.
Entry: TypeAlias = list[Any]
_SLACK = 64
#: Of a heap that nothing was pushed on, as most are that belong to a lock nobody waits for.
_NEVER_USED: list[Entry] = []


class Heap(Generic[T]):
    """Items by rank, smallest first."""

    __slots__ = ("_entries", "_sequence", "live")

    def __init__(self) -> None:
        self._entries = _NEVER_USED
        #: How many there are; to be read only. What ``len`` says, without a call.
        self.live = 0
        self._sequence = 0

    def __len__(self) -> int:
        return self.live

    def __iter__(self) -> Iterator[Entry]:
        """The living entries, in no order."""
        return (entry for entry in self._entries if entry[2] is not None)

    def push(self, rank: float, item: T) -> Entry:
        """Add an item; the entry is the handle to discard it by."""
        if not self._sequence:
            self._entries = []
        self._sequence += 1
        entry = [rank, self._sequence, item]
        heappush(self._entries, entry)
        self.live += 1
        return entry

    def put_back(self, entry: Entry | None, rank: float, item: T) -> Entry:
        """Add an item again: at its old place among equals if it was here before, and ``entry`` says so."""
        if entry is None:
            return self.push(rank, item)
        entry[2] = item
        heappush(self._entries, entry)
        self.live += 1
        return entry

    def discard(self, entry: Entry) -> None:
        """Take an entry out; harmless if it is out already."""
        if entry[2] is not None:
            entry[2] = None
            self.live -= 1
            if len(self._entries) > 2 * self.live + _SLACK:
                self._entries = [entry for entry in self._entries if entry[2] is not None]
                heapify(self._entries)

    def first(self) -> Entry | None:
        """The living entry of the smallest rank, left where it is."""
        entries = self._entries
        while entries and entries[0][2] is None:
            heappop(entries)
        return entries[0] if entries else None

    def pop(self) -> tuple[Entry, T]:
        """Take out the first item. The entry may be restored.

        Raises:
            IndexError: the heap is empty.
        """
        if (entry := self.first()) is None:
            message = "pop from an empty heap"
            raise IndexError(message)
        return entry, self.pop_first(entry)

    def pop_first(self, entry: Entry) -> T:
        """Take out what ``first`` has just returned."""
        heappop(self._entries)
        self.live -= 1
        item: T = entry[2]
        entry[2] = None
        return item
