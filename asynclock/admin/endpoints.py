"""What is answered, path by path. Each takes the desk and the request, and what the path names."""

from __future__ import annotations

import asyncio
import operator
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from starlette.responses import Response

from asynclock import limits
from asynclock.admin.answers import Problem, answer
from asynclock.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from asynclock.admin.desk import Desk
    from asynclock.primitives.resource import Resource

#: Resources in one listing, unless fewer are asked for; and the most that may be.
_LISTED, _MOST_LISTED = 1000, 10_000
#: For which a listing goes on; what it has found until then is told as not complete.
_SECONDS = 10.0


class Wish(Struct, forbid_unknown_fields=True):
    """The body of a release by force. ``token`` null: every lease of the resource; to be said, for it takes more than was seen.

    ``unless_passed_on``: leave a lease alone that its client has passed on to another of its tasks since it was seen.
    """

    token: int | None
    reason: str
    unless_passed_on: bool = False


class NamedWish(Wish, forbid_unknown_fields=True, kw_only=True):
    """The same with the resource in the body, for names that no path can carry (``..``) and proxies that decode ``%2F``."""

    name: str
    project: str = "default"


async def healthz(_desk: Desk, _request: Request) -> Response:
    """``GET /healthz``: this process answers. Says nothing of the store: to restart this would not mend that."""
    return answer({"status": "ok"})


async def readyz(desk: Desk, _request: Request) -> Response:
    """``GET /readyz``: its store can be used."""
    status = await desk.status()
    return answer({"status": status}, 503 if status == "down" else 200)


async def overview(desk: Desk, _request: Request) -> Response:
    """``GET /api/overview``: everything the page shows."""
    return Response(await desk.frame(), media_type="application/json")


async def deadlocks(desk: Desk, _request: Request) -> Response:
    """``GET /api/deadlocks``: those that stand now."""
    client = await desk.client()
    return answer({"deadlocks": await client.deadlocks()})


async def locks(desk: Desk, request: Request) -> Response:
    """``GET /api/locks?project=&name=&limit=``: what is in use, by name."""
    query = request.query_params
    if (name := query.get("name")) is not None:
        return await lock(desk, request, query.get("project", "default"), name)
    found: list[Resource] = []
    limit = _limit(request)
    whole = await _each(desk, request, found.append, most=limit + 1)
    return answer({"locks": _sorted(found[:limit]), "complete": whole and len(found) <= limit})


async def queue_status(desk: Desk, request: Request) -> Response:
    """``GET /api/locks/queue-status?project=&limit=``: how many wait for what, and how long; longest first.

    All are counted, and ``limit`` queues shown.
    """
    queues = Queues(_limit(request))
    whole = await _each(desk, request, queues.add)
    shown = queues.longest()
    return answer(
        {"waiting": queues.waiting, "queues": shown, "left_out": queues.count - len(shown), "complete": whole}
    )


class Queues:
    """Counts all queues, and keeps the ``limit`` that are waited in longest."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: list[dict[str, Any]] = []
        self.count = self.waiting = 0

    def add(self, resource: Resource) -> None:
        """One more, if somebody waits for it."""
        if not resource.waiters:
            return
        self.count += 1
        self.waiting += len(resource.waiters)
        self._kept.append(_queue(resource))
        if len(self._kept) >= 2 * self._limit + 2:  # now and then, so that each costs little
            self._kept = self.longest()

    def longest(self) -> list[dict[str, Any]]:
        """Those to be shown, in order."""
        key = operator.itemgetter("project", "name")
        return sorted(self._kept, key=lambda queue: (-queue["longest_wait"], *key(queue)))[: self._limit]


async def lock(desk: Desk, _request: Request, project: str, name: str) -> Response:
    """``GET /api/locks/{project}/{name}``: who holds it and who waits; 404 if nobody does."""
    client = await desk.client()
    resource = await client.inspect(name, project=project)
    if resource.idle:
        raise Problem(404, "nobody holds it or waits for it")
    return answer(resource)


async def force_release(desk: Desk, request: Request, project: str, name: str) -> Response:
    """``POST /api/locks/{project}/{name}/force-release`` with ``{"token", "reason"}``."""
    return await _release(desk, request, project, name, await _body(request, Wish))


async def force_release_named(desk: Desk, request: Request) -> Response:
    """``POST /api/locks/force-release`` with ``{"project", "name", "token", "reason"}``."""
    wish = await _body(request, NamedWish)
    return await _release(desk, request, wish.project, wish.name, wish)


async def _release(desk: Desk, request: Request, project: str, name: str, wish: Wish) -> Response:
    if wish.token is not None:
        limits.check_count(wish.token, "token", low=1, high=2**63 - 1)
    client = await desk.client()
    taken = await client.force_release(
        name,
        project=project,
        reason=wish.reason,
        token=wish.token,
        unless_passed_on=wish.unless_passed_on,
        by=_by(request),
    )
    desk.forget()
    if not taken:
        held = "nobody holds it" if wish.token is None else f"nobody holds it with token {wish.token} (any more)"
        raise Problem(404, held)
    return answer({"released": True, "project": project, "name": name, "token": wish.token, "by": _by(request)})


def _by(request: Request) -> str:
    """Who does it, as the holder and the records will have it."""
    actor, where = request.scope["actor"], request.client.host if request.client else "?"
    return f"{actor} over HTTP from {where}" if actor else f"HTTP from {where}"


async def _body(request: Request, kind: type[Any]) -> Any:
    try:
        return msgspec.json.decode(await request.body(), type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Problem(400, f"the body is not what it should be: {error}") from None


async def _each(desk: Desk, request: Request, take: Callable[[Resource], None], most: int | None = None) -> bool:
    """Hand over every resource in use (of the project that is asked for), or ``most`` of them; False if time ran out before."""
    client, number = await desk.client(), 0
    try:
        async with asyncio.timeout(_SECONDS):
            async for resource in client.resources(request.query_params.get("project")):
                take(resource)
                number += 1
                if number == most:
                    break
    except TimeoutError:
        return False
    return True


def _sorted(found: list[Resource]) -> list[Resource]:
    return sorted(found, key=lambda resource: (resource.project, resource.name))


def _limit(request: Request) -> int:
    text = request.query_params.get("limit")
    if text is None:
        return _LISTED
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text[:9]) <= _MOST_LISTED:
        raise ConfigurationError(f"limit is a whole number from 1 to {_MOST_LISTED}")
    return int(text)


def _queue(resource: Resource) -> dict[str, Any]:
    waits = [waiter.waited for waiter in resource.waiters]
    return {
        "project": resource.project,
        "name": resource.name,
        "held": len(resource.holders),
        "waiting": len(waits),
        "longest_wait": max(waits),
        "priorities": [waiter.priority for waiter in resource.waiters],
    }
