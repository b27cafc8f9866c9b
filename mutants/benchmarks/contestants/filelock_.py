"""filelock's AsyncFileLock: a file per name, held by the kernel, asked for again every 50 ms."""

from benchmarks.case import Place
from benchmarks.contestants.protocol import Enter


class AsyncFileLock:
    """An object per task, as they are made; the file is shared."""

    async def open(self, place: Place) -> None:
        from filelock import AsyncFileLock as Lock

        self._lock = Lock
        self._folder = place.folder

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        lock = self._lock(f"{self._folder}/{name}.lock")
        return lambda: lock

    async def close(self) -> None:
        """Nothing to disconnect."""
