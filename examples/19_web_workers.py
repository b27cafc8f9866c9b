"""Two workers of one web service share its locks: each opens a client when it starts and closes it when it ends.

The workers are processes of uvicorn, and the application is Starlette's; with FastAPI the lifespan is the same. Each worker serves its
own metrics, on the first free port of a range, for each counts what it does itself.
"""

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

import asynclock
from asynclock.telemetry import prometheus


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    """Runs in each worker, after it has forked: a client belongs to one process and one event loop."""
    with prometheus.serve(port=range(9464, 9564)):
        async with asynclock.connect(client_name=f"worker {os.getpid()}") as client:
            app.state.locks = client
            yield


def number() -> int:
    return int(Path(os.environ["COUNTER"]).read_text())


def write(value: int) -> None:
    Path(os.environ["COUNTER"]).write_text(str(value))


async def count(request: Request) -> PlainTextResponse:
    """Read, think, write: safe only under the lock."""
    client: asynclock.Client = request.app.state.locks
    async with client.lock("counter").acquire(timeout=30):
        before = number()
        await asyncio.sleep(0.01)
        write(before + 1)
    return PlainTextResponse(str(os.getpid()))


app = Starlette(routes=[Route("/count", count, methods=["POST"])], lifespan=lifespan)


async def post(path: str) -> str:
    """One request on a connection of its own; the body of the answer."""
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(b"POST /count HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
    answer = (await reader.read()).decode()
    writer.close()
    await writer.wait_closed()
    if " 200 " not in answer.splitlines()[0]:
        raise RuntimeError(answer)
    return answer.rpartition("\r\n")[2]


async def ask(path: str) -> None:
    """Wait until the service answers, then ask many times at once."""
    while True:
        try:
            await post(path)
            break
        except OSError:  # it is still starting
            await asyncio.sleep(0.05)
    before = number()
    await asyncio.gather(*(post(path) for _ in range(40)))
    print(f"40 requests, counted: {number() - before}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/web.sock"
        os.environ["COUNTER"] = f"{folder}/counter"
        os.environ.setdefault("ASYNCLOCK_URL", f"sqlite:///{folder}/locks.db")
        write(0)
        command = [sys.executable, "-m", "uvicorn", "19_web_workers:app", "--app-dir", str(Path(__file__).parent)]
        server = subprocess.Popen([*command, "--workers", "2", "--uds", path, "--log-level", "error"])
        try:
            asyncio.run(ask(path))
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait()


if __name__ == "__main__":
    main()
