"""``GET /metrics``: for Prometheus, what the clients of this process have counted, and what its store shows of everybody's.

The gauges of the second kind have names of their own: what is held in a store is not what one process holds of it, and must not be
added up over those who look at it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.requests import Request
    from starlette.types import Message

    from asynclock.admin.desk import Desk
    from asynclock.admin.overview import Overview

#: Their names, and what each is.
GAUGES = {
    "asynclock_store_resources": "Resources in use in the store, by whomever.",
    "asynclock_store_leases": "Leases held in the store, by whomever.",
    "asynclock_store_waiters": "Requests queued in the store, by whomever.",
    "asynclock_store_longest_wait_seconds": "How long the one has waited that waits longest.",
    "asynclock_store_deadlocks": "Cycles of owners who wait for each other now.",
}


async def exposition(desk: Desk, request: Request) -> Response:
    """In the text format, version 0.0.4. While the store is away, only what was counted here."""
    overview = await desk.overview()
    counted = await _counted(request, desk.metrics_prefix)
    gauges = "" if overview.stale else "".join(_lines(overview, desk.metrics_prefix))
    return Response(counted + gauges.encode(), media_type="text/plain; version=0.0.4")


async def _counted(request: Request, prefix: str) -> bytes:
    """What the application for Prometheus answers to a request without wishes: plain text, not compressed."""
    body = bytearray()

    async def keep(message: Message) -> None:
        body.extend(message.get("body", b""))

    await _app(prefix)({**request.scope, "method": "GET", "headers": [], "query_string": b""}, request.receive, keep)
    return bytes(body)


@cache
def _app(prefix: str) -> Callable[..., Any]:
    """From the first scrape on: clients whom nobody asks count nothing."""
    from asynclock.telemetry import prometheus

    return prometheus.asgi_app(prefix=prefix)


def _lines(overview: Overview, prefix: str) -> Iterator[str]:
    totals = overview.totals
    values = (totals.resources, totals.held, totals.waiting, totals.longest_wait, len(overview.deadlocks))
    for (base, about), value in zip(GAUGES.items(), values, strict=True):
        name = prefix + base
        yield f"# HELP {name} {about}\n# TYPE {name} gauge\n{name} {value}\n"
