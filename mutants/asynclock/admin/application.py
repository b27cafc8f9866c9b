"""The ASGI application: which path leads where, who may go there, and what becomes of errors on the way.

Paths are taken apart as they were sent, before anything is decoded: a name may contain ``/``, and then says ``%2F``.
"""

from __future__ import annotations

import asyncio
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from starlette.responses import Response

from asynclock.admin import endpoints, metrics, stream
from asynclock.admin.access import LOOPBACK, Keys, checked_hosts, read_keys
from asynclock.admin.answers import Problem
from asynclock.admin.desk import Desk
from asynclock.admin.guards import Access, Guard, Rule

if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable, Iterable

    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    from asynclock.client import Client

_STATIC = Path(__file__).parent / "static"
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
#: After which an answer is given up; a stream is one that has begun.
_SECONDS = 15.0
_POST = ("POST",)


class Route(Rule, frozen=True):
    """Where a path leads: an endpoint, what the path names, and what holds for it."""

    endpoint: Callable[..., Awaitable[ASGIApp]]
    names: tuple[str, ...] = ()


def app(
    client: Client,
    *,
    token_file: str | os.PathLike[str] | None = None,
    allow_hosts: Iterable[str] = LOOPBACK,
) -> Admin:
    """Return the page and its API as an ASGI application, to be mounted wherever it is wanted.

    Whoever serves it answers for transport: without TLS a token can be read on the way.

    Args:
        client: whose store is shown. If it is not open it is opened by the first request; whoever made it closes it.
        token_file: who may ask, ``NAME: TOKEN`` per line; without it everybody who reaches it may.
        allow_hosts: the names under which it is reached, without port; "*" if what serves it looks after that.

    Raises:
        ConfigurationError: the file or a name is not what it should be.
    """
    keys = Keys() if token_file is None else read_keys(Path(token_file))
    return Admin(client, Access(hosts=checked_hosts(allow_hosts), keys=keys))


class Admin:
    """An ASGI application."""

    def __init__(self, client: Client, access: Access) -> None:
        self._desk = Desk(client)
        self._guard = Guard(access)

    def close(self) -> None:
        """End the streams, so that a server that waits for their end can stop. Nothing is streamed from then on."""
        self._desk.closing.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As ASGI has it."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        elif scope["type"] == "http":
            route = find(segments(scope))
            await self._guard(route, self._answer(route), scope, receive, send)

    def _answer(self, route: Route) -> Callable[[Request], Awaitable[ASGIApp]]:
        async def answered(request: Request) -> ASGIApp:
            async with asyncio.timeout(_SECONDS):
                return await route.endpoint(self._desk, request, *route.names)

        return answered


def segments(scope: Scope) -> list[str] | None:
    """The path below where this is mounted, segment by segment, each decoded; None if one is not UTF-8."""
    raw = scope.get("raw_path") or quote(scope["path"]).encode()
    mounted = scope.get("root_path", "").rstrip("/").count("/")
    parts = raw.decode("ascii", "replace").split("/")[1 + mounted :]
    try:
        return [unquote(part, errors="strict") for part in parts]
    except UnicodeDecodeError:
        return None


def find(path: list[str] | None) -> Route:
    """Where a path leads."""
    match path:
        case []:
            return Route(_to_the_page, kind="page")
        case [""]:
            return Route(_static, ("index.html",), kind="page")
        case ["static", name]:
            return Route(_static, (name,), kind="page")
        case ["healthz"]:
            return Route(endpoints.healthz, kind="probe")
        case ["readyz"]:
            return Route(endpoints.readyz, kind="probe")
        case ["metrics"]:
            return Route(metrics.exposition)
        case ["api", *rest]:
            return _find_data(rest)
        case _:
            return Route(_nothing)


def _find_data(path: list[str]) -> Route:
    match path:
        case ["overview"]:
            return Route(endpoints.overview)
        case ["events"]:
            return Route(stream.events, methods=("GET",))
        case ["deadlocks"]:
            return Route(endpoints.deadlocks)
        case ["locks"]:
            return Route(endpoints.locks)
        case ["locks", "queue-status"]:
            return Route(endpoints.queue_status)
        case ["locks", "force-release"]:
            return Route(endpoints.force_release_named, methods=_POST)
        case ["locks", project, name]:
            return Route(endpoints.lock, (project, name))
        case ["locks", project, name, "force-release"]:
            return Route(endpoints.force_release, (project, name), methods=_POST)
        case _:
            return Route(_nothing)


async def _nothing(_desk: Desk, _request: Request) -> Response:
    raise Problem(404, "there is nothing here; a / within a name is written %2F")


async def _to_the_page(_desk: Desk, request: Request) -> Response:
    """What the page refers to is found from the folder only."""
    return Response(status_code=307, headers={"location": quote(request.scope.get("root_path", "")) + "/"})


async def _static(_desk: Desk, _request: Request, name: str) -> Response:
    content, kind = _files().get(name, (None, ""))
    if content is None:
        raise Problem(404, "there is no such file")
    return Response(content, media_type=kind)


@cache
def _files() -> dict[str, tuple[bytes, str]]:
    """All of them, read once: what a path says never becomes part of a file's name."""
    return {path.name: (path.read_bytes(), _TYPES[path.suffix]) for path in _STATIC.iterdir()}
