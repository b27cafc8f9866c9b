"""The application behind a real uvicorn on a real socket, and who asks it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any

import httpx2
import pytest

import asynclock
from asynclock.admin import app, metrics
from asynclock.admin.server import Address, Server
from tests.admin.certificates import certificate_in

TOKEN = "only-for-tests-0123456789"


@asynccontextmanager
async def serving(client: asynclock.Client, address: Address | None = None, **options: Any) -> AsyncIterator[Server]:
    """Serves ``client``; ``options`` are those of ``app``."""
    address = address or Address(host="127.0.0.1", port=0)
    server = Server(app(client, **options), address)
    running = asyncio.create_task(server.serve())
    try:
        yield server
    finally:
        server.stop()
        await running
        server.close()


@pytest.fixture
async def server(client: asynclock.Client) -> AsyncIterator[Server]:
    async with serving(client) as server:
        yield server


@pytest.fixture
async def http(server: Server) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=server.url) as http:
        yield http


@pytest.fixture
def token_file(tmp_path: Path) -> Path:
    path = tmp_path / "tokens"
    path.write_text(f"# who may look\nann: {TOKEN}\n\n{TOKEN}-of-nobody\n")
    path.chmod(0o600)
    return path


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """And its key."""
    return certificate_in(tmp_path_factory.mktemp("tls"))


@pytest.fixture(autouse=True)
def metrics_of_its_own(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counting begins with the first scrape, and ends with the test."""
    monkeypatch.setattr(metrics, "_app", cache(metrics._app.__wrapped__))
