"""asynclock itself, through its public API and with its defaults."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import asynclock
from benchmarks.case import Place
from benchmarks.contestants.protocol import AT_ONCE, Enter, NotAvailableError

_LOOKS = 50


class Asynclock:
    """A client of Redis.

    Args:
        options: for ``asynclock.connect``; one that this asynclock does not have makes it not available.
    """

    shares_locks = True

    def __init__(self, **options: Any) -> None:
        self._options = options
        self._stack = AsyncExitStack()
        self._leases: list[asynclock.Lease] = []

    def url(self, place: Place) -> str:
        """Which store."""
        return f"unix://{place.redis}"

    async def open(self, place: Place) -> None:
        try:
            client = asynclock.connect(self.url(place), **self._options)
        except (asynclock.ConfigurationError, TypeError) as error:
            raise NotAvailableError(str(error).partition(";")[0]) from error
        self.client = await self._stack.enter_async_context(client)
        self._ttl = place.ttl

    def lock(self, name: str, priority: int = 0) -> Enter:
        lock = self.client.lock(name, ttl=self._ttl, priority=priority)
        return lambda: lock

    async def close(self) -> None:
        await self._stack.aclose()

    async def keep(self, names: list[str]) -> None:
        async def acquire(name: str) -> asynclock.Lease:
            return await self.client.lock(name, ttl=self._ttl).acquire()

        # Some at a time: nobody takes all in one turn of the loop, and those that are held are to be renewed meanwhile.
        for first in range(0, len(names), AT_ONCE):
            self._leases += await asyncio.gather(*map(acquire, names[first : first + AT_ONCE]))

    async def lost(self) -> int:
        """What the client says, and what the store says of the leases that the client believes in."""
        believed = [lease for lease in self._leases if not lease.lost.is_set() and lease.remaining() > 0]
        kept = 0
        # Few at a time, so that looking does not keep renewals waiting.
        for first in range(0, len(believed), _LOOKS):
            leases = believed[first : first + _LOOKS]
            seen = await asyncio.gather(*(self.client.inspect(lease.name) for lease in leases))
            kept += sum(
                any(holder.token == lease.token for holder in resource.holders)
                for lease, resource in zip(leases, seen, strict=True)
            )
        return len(self._leases) - kept


class AsynclockSqlite(Asynclock):
    """The same on a SQLite file that the processes of a round share."""

    def url(self, place: Place) -> str:
        return f"sqlite:///{place.folder}/asynclock.db"
