"""The counts of all clients that report to one place.

What a client has counted stays in the sums when it has closed: a counter that falls would look like a restart.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol
from weakref import WeakSet

from msgspec import Struct, field

from asynclock.telemetry.counts import StoreCounts, Tally

if TYPE_CHECKING:
    from asynclock.telemetry.counts import Counts

#: Shown from the start, so that what counts is 0 before anything has happened.
_ALWAYS = ("default", "lock")


class Sums(Struct):
    """What all clients together have counted; ``present`` is how many wait and hold, by project and primitive."""

    tallies: dict[tuple[str, str], Tally]
    store: StoreCounts
    present: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)

    @classmethod
    def new(cls) -> Sums:
        """Nothing yet, and said so."""
        return cls({_ALWAYS: Tally.new(*_ALWAYS)}, StoreCounts(), {_ALWAYS: (0, 0)})

    def add(self, counts: Counts) -> None:
        """Count all that one client has counted."""
        for key, tally in list(counts.tallies.items()):
            self.tallies.setdefault(key, Tally.new(*key)).merge(tally)
        self.store.merge(counts.store_now())

    def add_present(self, counts: Counts) -> None:
        """Count who waits and holds in one client just now."""
        for key, (waiting, holding) in counts.present().items():
            others = self.present.get(key, (0, 0))
            self.present[key] = others[0] + waiting, others[1] + holding


class Book:
    """Where clients report to. Read in any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: list[Counts] = []
        self._closed = Sums.new()

    def add(self, counts: Counts) -> None:
        """A client reports here from now on."""
        with self._lock:
            self._open.append(counts)

    def close(self, counts: Counts) -> None:
        """It is closed; what it has counted stays."""
        with self._lock:
            self._open.remove(counts)
            self._closed.add(counts)
            # How its store was, and how late its loop, is of the past.
            store = self._closed.store
            store.status, store.lag, store.memory, store.memory_limit = 1.0, 0.0, None, None

    def read(self) -> Sums:
        """All sums now. Whoever is open is asked to look how the store is, for the next time."""
        with self._lock:
            sums, clients = Sums.new(), list(self._open)
            for key, tally in self._closed.tallies.items():
                sums.tallies.setdefault(key, Tally.new(*key)).merge(tally)
            sums.store.merge(self._closed.store)
            for counts in clients:
                sums.add(counts)
                sums.add_present(counts)
        for key in sums.tallies:
            sums.present.setdefault(key, (0, 0))
        for counts in clients:
            counts.look()
        return sums


class Reporting(Protocol):
    """A client that may report."""

    def look_soon(self) -> None:
        """Look whom to report to, in a moment and in the client's loop. From any thread."""
        ...


class Desk:
    """Where clients learn of the book of this process, once somebody wants to read one."""

    def __init__(self) -> None:
        self.book: Book | None = None
        self._clients: WeakSet[Reporting] = WeakSet()

    def enter(self, client: Reporting) -> None:
        """A client is open, and wants to hear of a book."""
        self._clients.add(client)

    def open(self) -> Book:
        """The book; every client that is open reports to it from the next turn of its loop on."""
        if self.book is None:
            self.book = Book()
            for client in list(self._clients):
                client.look_soon()
        return self.book


#: Of this process.
DESK = Desk()
