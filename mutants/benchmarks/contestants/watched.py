"""asynclock with somebody who watches it: what counting, telling, tracing and recording cost.

Each is given what an application would give it, in a process of its own, and is read far more often than usual.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.case import Place
from benchmarks.contestants.asynclock_ import Asynclock

#: Prometheus asks every fifteen seconds or so; a window here lasts less than one.
_SCRAPE_SECONDS = 0.25


class Scraped(Asynclock):
    """Metrics are asked for all the time, in a thread, as a server of metrics does."""

    async def open(self, place: Place) -> None:
        read = self.serve()
        await super().open(place)
        self._scraping = asyncio.create_task(self._scrape(read))
        self._stack.callback(self._scraping.cancel)

    def serve(self) -> Callable[[], bytes]:
        """Set up what an application does; return what answers Prometheus."""
        raise NotImplementedError

    async def _scrape(self, read: Callable[[], bytes]) -> None:
        while True:
            await asyncio.sleep(_SCRAPE_SECONDS)
            if b"lock_acquisition_duration_seconds_bucket" not in await asyncio.to_thread(read):
                raise AssertionError("nobody has reported")


class Prometheus(Scraped):
    """Our own endpoint."""

    def serve(self) -> Callable[[], bytes]:
        import prometheus_client

        from asynclock.telemetry import prometheus

        registry = prometheus.registry()
        return lambda: prometheus_client.generate_latest(registry)


class OpenTelemetry(Scraped):
    """OpenTelemetry's SDK, read by its Prometheus exporter."""

    def serve(self) -> Callable[[], bytes]:
        import prometheus_client
        from opentelemetry import metrics
        from opentelemetry.exporter.prometheus import PrometheusMetricReader
        from opentelemetry.sdk.metrics import MeterProvider

        registry = prometheus_client.CollectorRegistry()
        metrics.set_meter_provider(MeterProvider(metric_readers=[PrometheusMetricReader(registry=registry)]))
        return lambda: prometheus_client.generate_latest(registry)


class Traced(Asynclock):
    """OpenTelemetry's SDK makes spans, and drops them where an exporter would take them.

    Args:
        share: of the requests that are traced.
    """

    def __init__(self, *, share: float, **options: Any) -> None:
        super().__init__(**options)
        self._share = share

    async def open(self, place: Place) -> None:
        from opentelemetry import trace
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.sampling import TraceIdRatioBased

        trace.set_tracer_provider(TracerProvider(sampler=TraceIdRatioBased(self._share)))
        await super().open(place)


class Told(Asynclock):
    """Somebody reads all events."""

    async def open(self, place: Place) -> None:
        await super().open(place)
        self._reading = asyncio.create_task(self._read())
        self._stack.callback(self._reading.cancel)

    async def _read(self) -> None:
        async for _ in self.client.events(limit=100_000):
            pass


class Audited(Asynclock):
    """All that happens is appended to a file."""

    async def open(self, place: Place) -> None:
        trail = Path(place.folder) / "audit.jsonl"
        self._options |= {"audit_file": str(trail), "audit_key": "sixteen bytes or more"}
        await super().open(place)
