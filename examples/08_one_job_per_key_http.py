"""One job per key across the replicas of a web service.

``POST /reports/{key}`` makes a report that takes a while. Three replicas, each a process of its own, serve the same address;
whichever is asked, a report is made once. Callers who come meanwhile wait and get the same report, or, with ``?wait=0``, a
409 that says who is at it. The report is stored together with a fencing token, so a replica that was stopped in the middle
and wakes up late stores nothing.

    python examples/08_one_job_per_key_http.py
"""

import asyncio
import contextlib
import os
import socket
import sqlite3
import sys
import tempfile
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import httpx2
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

import asynclock

REPLICAS = 3
JOB_SECONDS = 0.5


class Reports:
    """Where results are kept, for all replicas."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute("CREATE TABLE IF NOT EXISTS report (key TEXT PRIMARY KEY, text TEXT NOT NULL)")

    def close(self) -> None:
        self._database.close()

    def find(self, key: str) -> str | None:
        row = self._database.execute("SELECT text FROM report WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def store(self, key: str, text: str, token: int) -> None:
        """Fence and write in one transaction; tokens compare within one resource, so each key has a fence."""
        fence = asynclock.SqliteFence(self._database, f"report:{key}")
        self._database.execute("BEGIN IMMEDIATE")
        try:
            fence.check_now(token)
            self._database.execute("INSERT INTO report VALUES (?, ?)", (key, text))
            self._database.execute("COMMIT")
        except BaseException:
            self._database.execute("ROLLBACK")
            raise


async def make_report(key: str) -> str:
    """The job: slow, and not to be done twice."""
    await asyncio.sleep(JOB_SECONDS)
    return f"report {key}, made by process {os.getpid()}"


async def report(request: Request) -> JSONResponse:
    """The endpoint: look, lock, look again, work."""
    key, state = request.path_params["key"], request.app.state
    patience = float(request.query_params.get("wait", 30))
    if text := state.reports.find(key):
        return JSONResponse({"report": text, "fresh": False})
    try:
        async with state.locks.lock(f"report:{key}", ttl=5).acquire(timeout=patience) as lease:
            if text := state.reports.find(key):  # somebody made it while we waited
                return JSONResponse({"report": text, "fresh": False})
            text = await make_report(key)
            state.reports.store(key, text, lease.token)
            return JSONResponse({"report": text, "fresh": True}, status_code=201)
    except asynclock.LockTimeout as error:
        return JSONResponse({"error": str(error)}, status_code=409)
    except (asynclock.LeaseLost, asynclock.StaleToken, asynclock.StoreUnavailable) as error:
        return JSONResponse({"error": str(error)}, status_code=503, headers={"Retry-After": "1"})


def application(url: str, path: Path) -> Starlette:
    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with asynclock.connect(url, client_name="reports") as app.state.locks:
            with contextlib.closing(Reports(path)) as app.state.reports:
                yield

    return Starlette(routes=[Route("/reports/{key}", report, methods=["POST"])], lifespan=lifespan)


async def serve(url: str, path: Path, fd: int) -> None:
    """One replica, on a socket that its parent has opened."""
    config = uvicorn.Config(application(url, path), log_level="warning")
    await uvicorn.Server(config).serve(sockets=[socket.socket(fileno=fd)])


@contextlib.asynccontextmanager
async def replicas(url: str, path: Path) -> AsyncIterator[list[str]]:
    """Start the replicas, yield their addresses, stop them."""
    async with contextlib.AsyncExitStack() as stack:
        addresses = []
        for _ in range(REPLICAS):
            # Listening before the process starts: a request that comes early waits, it is not refused.
            listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
            fd = listener.fileno()
            command = [sys.executable, __file__, url, str(path), str(fd)]
            process = await asyncio.create_subprocess_exec(*command, pass_fds=[fd])
            stack.push_async_callback(process.wait)
            stack.callback(process.terminate)
            addresses.append(f"http://127.0.0.1:{listener.getsockname()[1]}")
        yield addresses


async def post(http: httpx2.AsyncClient, urls: Iterable[str]) -> list[httpx2.Response]:
    """The answers to requests that are sent at once."""
    async with asyncio.TaskGroup() as tasks:
        calls = [tasks.create_task(http.post(url)) for url in urls]
    return [call.result() for call in calls]


async def main(url: str, path: Path) -> None:
    async with replicas(url, path) as addresses, httpx2.AsyncClient(timeout=10) as http:
        answers = await post(http, [f"{address}/reports/annual" for address in addresses * 3])
        reports = {answer.json()["report"] for answer in answers}
        print(f"{len(answers)} callers:", sorted(answer.status_code for answer in answers))
        print("they all got:", *reports)
        assert [answer.status_code for answer in answers].count(201) == 1
        assert len(reports) == 1

        # The lock is the service's, but not only: whoever has to keep the replicas off a report takes it too.
        async with asynclock.connect(url, client_name="an operator") as client, client.lock("report:monthly"):
            answers = await post(http, [f"{address}/reports/monthly?wait=0" for address in addresses])
        print("in a hurry:", [answer.status_code for answer in answers])
        print("one was told:", answers[0].json()["error"])
        assert {answer.status_code for answer in answers} == {409}


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(serve(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            store = os.environ.get("ASYNCLOCK_URL", f"sqlite:///{scratch}/locks.db")
            asyncio.run(main(store, Path(scratch) / "reports.db"))
