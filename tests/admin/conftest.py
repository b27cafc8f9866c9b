"""The application behind a real uvicorn on a real socket, and who asks it."""

import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

import asynclock
from asynclock.admin import app
from asynclock.admin.server import Address, Server

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
    """A certificate for localhost that nobody has signed, and its key."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl here, so nothing was served by TLS")
    folder = tmp_path_factory.mktemp("tls")
    cert, key = folder / "cert.pem", folder / "key.pem"
    command = f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout {key} -out {cert}"
    subprocess.run(
        [*command.split(), "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True
    )
    return cert, key
