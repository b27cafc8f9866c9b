"""What excludes within one event loop only: the floor below which no lock that holds across processes can come."""

import asyncio

import anyio

from benchmarks.case import Place
from benchmarks.contestants.protocol import Enter


class AsyncioLock:
    """asyncio.Lock, one per name."""

    shares_locks = True

    def __init__(self) -> None:
        self._locks: dict[str, asyncio.Lock] = {}

    async def open(self, place: Place) -> None:
        """Nothing to connect to."""

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        lock = self._locks.setdefault(name, asyncio.Lock())
        return lambda: lock

    async def close(self) -> None:
        """Nothing to disconnect."""


class AnyioLock:
    """anyio.Lock, one per name."""

    shares_locks = True

    def __init__(self) -> None:
        self._locks: dict[str, anyio.Lock] = {}

    async def open(self, place: Place) -> None:
        """Nothing to connect to."""

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        lock = self._locks.setdefault(name, anyio.Lock())
        return lambda: lock

    async def close(self) -> None:
        """Nothing to disconnect."""
