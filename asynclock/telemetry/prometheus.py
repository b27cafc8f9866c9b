"""Metrics for Prometheus: served on a port, or by an application's own server. Needs the extra ``prometheus``.

    from asynclock.telemetry import prometheus

    prometheus.serve(port=9464)                     # a thread that answers GET /metrics on 127.0.0.1
    app.add_route("/metrics", prometheus.asgi_app())  # or within Starlette, FastAPI, … (``wsgi_app`` for WSGI)
    prometheus.register(prometheus_client.REGISTRY) # or together with an application's own metrics

Every client of this process reports, whether it is open already or opened later, unless its setting ``metrics`` is "off". No
SDK takes part: the numbers are counted anyhow, and read when somebody scrapes.
"""

from __future__ import annotations

import errno
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Self

from asynclock.errors import lacks_extra

try:
    from prometheus_client import CollectorRegistry, make_asgi_app, make_wsgi_app, start_http_server
    from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
except ImportError as error:
    raise lacks_extra("asynclock.telemetry.prometheus", error, "prometheus") from error

from asynclock.errors import AsynclockError
from asynclock.settings import load
from asynclock.telemetry.books import DESK
from asynclock.telemetry.metrics import DISTRIBUTIONS, LE, METRICS, Distribution, Metric

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from prometheus_client.core import Metric as Family
    from prometheus_client.registry import Collector as _Collector

    from asynclock.telemetry.books import Book, Sums
    from asynclock.telemetry.metrics import Labels
else:
    from prometheus_client.registry import Collector as _Collector

#: What OpenTelemetry's Prometheus exporters listen on, too.
PORT = 9464


class Collector(_Collector):
    """The metrics of a book, for a registry of ``prometheus_client``.

    Args:
        prefix: before every name.
    """

    def __init__(self, book: Book, *, prefix: str = "") -> None:
        self._book = book
        self._prefix = prefix

    def collect(self) -> Iterator[Family]:
        """All of them, as of now."""
        sums = self._book.read()
        for metric in METRICS:
            yield self._family(metric, sums)
        for distribution in DISTRIBUTIONS:
            yield self._histogram(distribution, sums)

    def _family(self, metric: Metric, sums: Sums) -> Family:
        values = list(metric.read(sums))
        kind = CounterMetricFamily if metric.kind == "counter" else GaugeMetricFamily
        family = kind(self._prefix + metric.name, metric.help, labels=_names(values))
        for labels, value in values:
            family.add_metric(list(labels.values()), value)
        return family

    def _histogram(self, distribution: Distribution, sums: Sums) -> Family:
        values = list(distribution.read(sums))
        family = HistogramMetricFamily(self._prefix + distribution.name, distribution.help, labels=_names(values))
        for labels, durations in values:
            buckets = list(zip(LE, accumulate(durations.buckets), strict=True))
            family.add_metric(list(labels.values()), buckets, durations.total)
        return family


class Server:
    """Answers ``GET /metrics`` in threads of its own until it is closed, or the process ends."""

    def __init__(self, registry: CollectorRegistry, *, host: str, port: int) -> None:
        try:
            self._server, self._thread = start_http_server(port, host, registry)
        except RuntimeError as error:
            message = f"metrics cannot be served, no thread can be started ({error})"
            raise AsynclockError(f"{message}; raise the limit (ulimit -u, or the pids of the container)") from error

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._server.server_port)

    def close(self) -> None:
        """Listen no more. Idempotent."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def serve(port: int | range = PORT, host: str = "127.0.0.1", *, prefix: str | None = None) -> Server:
    """Answer Prometheus on a port of this machine.

    Args:
        port: 0 for any that is free; a range for the first of it that is free: each worker of a server has one of its own then.
        host: who may ask; names of projects are in the answers, so think before you choose "0.0.0.0".
        prefix: before every name; the setting ``metrics_prefix`` of environment and file if not given.

    Raises:
        OSError: the port is taken, or all of the range.
        AsynclockError: no thread can be started.
        ConfigurationError: the prefix is none, or a setting is wrong.
    """
    numbers = registry(prefix=prefix)
    *others, last = port if isinstance(port, range) else (port,)
    for one in others:
        try:
            return Server(numbers, host=host, port=one)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
    return Server(numbers, host=host, port=last)


class _Asgi:
    """An ASGI application that is no function: routers hand it the request as it is, at the very path they are given."""

    def __init__(self, app: Callable[..., Any]) -> None:
        self._app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """As ASGI has it."""
        await self._app(scope, receive, send)


def asgi_app(*, prefix: str | None = None) -> Callable[..., Any]:
    """The same as an ASGI application.

    In Starlette and FastAPI add it by ``app.add_route("/metrics", asgi_app())``. Mounted there (``app.mount``) it would stand at ``/metrics/``, and ``/metrics`` be answered by a redirect (307).
    """
    return _Asgi(make_asgi_app(registry(prefix=prefix)))


def wsgi_app(*, prefix: str | None = None) -> Callable[..., Any]:
    """The same as a WSGI application."""
    app: Callable[..., Any] = make_wsgi_app(registry(prefix=prefix))
    return app


def register(into: CollectorRegistry, *, prefix: str | None = None) -> Collector:
    """Add our metrics to a registry that an application serves already; the collector can be unregistered again."""
    collector = Collector(DESK.open(), prefix=_checked(prefix))
    into.register(collector)
    return collector


def registry(*, prefix: str | None = None) -> CollectorRegistry:
    """A registry with our metrics and no others."""
    alone = CollectorRegistry()
    register(alone, prefix=prefix)
    return alone


def _checked(prefix: str | None) -> str:
    return load({"metrics_prefix": prefix}).metrics_prefix


def _names(values: list[tuple[Labels, Any]]) -> list[str]:
    """Of the labels: the same for all values of a metric."""
    return list(values[0][0]) if values else []
