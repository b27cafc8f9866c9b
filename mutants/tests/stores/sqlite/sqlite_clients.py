"""Commands and stores, as the SQLite tests need them."""

from pathlib import Path

from asynclock.model.commands import Acquire, Release
from asynclock.stores.protocol import StoreOptions
from asynclock.stores.sqlite.hosttime import Boot
from asynclock.stores.sqlite.store import SQLiteStore
from asynclock.types import ResourceKey


class HandClock:
    """Time that a test moves."""

    def __init__(self, *, up: float = 1000.0, wall: float = 1_800_000_000.0) -> None:
        self.up = up
        self.now = wall

    def monotonic(self) -> float:
        return self.up

    def wall(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.up += seconds
        self.now += seconds


def key(name: str = "a", project: str = "default") -> ResourceKey:
    return ResourceKey(project, name)


def acquire(id: str, name: str = "a", *, client: str = "c1", **more) -> Acquire:  # noqa: A002
    return Acquire(key=key(name), id=id, client=client, owner=f"owner-{id}", **more)


def release(id: str, name: str = "a") -> Release:  # noqa: A002
    return Release(key=key(name), id=id)


async def opened(
    path: Path, client: str = "c1", *, clock: HandClock | None = None, boot: str = "boot-1", **options
) -> SQLiteStore:
    """An open store; with a clock, it runs on that clock in the boot named ``boot``."""
    if clock:
        options["clock"] = clock
    store = SQLiteStore(path, StoreOptions(**options), Boot(boot) if clock else None)
    await store.open(client)
    return store
