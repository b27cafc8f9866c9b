"""A real file per test, stores that are closed again, and client processes that are ended again."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import pytest
import sqlite_clients

from asynclock.stores.sqlite.store import SQLiteStore

WORKER = Path(__file__).with_name("sqlite_worker.py")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "locks.db"


@pytest.fixture
async def store_of(path: Path) -> AsyncIterator[Callable[..., Awaitable[SQLiteStore]]]:
    """Opens stores on ``path``, as ``sqlite_clients.opened`` does, and closes them."""
    stores = []

    async def make(client: str = "c1", *, at: Path = path, **more) -> SQLiteStore:
        stores.append(await sqlite_clients.opened(at, client, **more))
        return stores[-1]

    yield make
    for store in stores:
        await store.aclose()


@pytest.fixture
async def spawn(path: Path) -> AsyncIterator[Callable[..., Awaitable[asyncio.subprocess.Process]]]:
    """Starts ``sqlite_worker.py VERB path …`` with its standard streams as pipes."""
    started = []

    async def start(verb: str, *more: object) -> asyncio.subprocess.Process:
        pipe = asyncio.subprocess.PIPE
        arguments = [str(WORKER), verb, str(path), *map(str, more)]
        started.append(await asyncio.create_subprocess_exec(sys.executable, *arguments, stdin=pipe, stdout=pipe))
        return started[-1]

    yield start
    for process in started:
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()
