"""The same metrics through OpenTelemetry: the same names and numbers as for Prometheus, whatever SDK and exporter."""

import asyncio

import prometheus_client
import pytest
from opentelemetry.exporter.prometheus import PrometheusMetricReader
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader

import asynclock
from asynclock.stores.memory import MemoryStore
from asynclock.telemetry import prometheus
from asynclock.telemetry.counts import BOUNDS
from asynclock.telemetry.metrics import DISTRIBUTIONS, METRICS
from tests.telemetry.scraper import Scrape, takes_a_registry


class Collected:
    """What a reader collected: points by name, each with its attributes."""

    def __init__(self, reader):
        data = reader.get_metrics_data()
        found = [
            metric for resource in data.resource_metrics for scope in resource.scope_metrics for metric in scope.metrics
        ]
        self.metrics = {metric.name: metric for metric in found}

    def points(self, name, **attributes):
        points = self.metrics[name].data.data_points
        return [point for point in points if attributes.items() <= dict(point.attributes).items()]

    def __call__(self, name, **attributes):
        return sum(point.value for point in self.points(name, **attributes))


@pytest.fixture
def reader():
    return InMemoryMetricReader()


@pytest.fixture
def provider(reader):
    provider = MeterProvider(metric_readers=[reader])
    yield provider
    provider.shutdown()


async def use(client, until):
    """One of each: a grant by the store, by hand-off, a try in vain, a timeout."""
    lock = client.lock("n")

    async def take():
        async with lock:
            pass

    async with lock:
        task = asyncio.create_task(take())
        await until(lambda: client.stats()["default"].waiting == 1)
        assert await lock.try_acquire() is None
        with pytest.raises(asynclock.LockTimeout):
            await lock.acquire(timeout=0.01)
    await task


async def test_every_duration_is_recorded_in_a_histogram(desk, space, reader, provider, until):
    """With the bounds that we advise, and the same numbers in the counters."""
    async with asynclock.connect(store=MemoryStore(space), metrics_durations="records") as client:
        client.instrument(meter_provider=provider)
        await use(client, until)
        async with client.lock("n"):
            seen = Collected(reader)
    name = "lock_acquisition_duration_seconds"
    (granted,) = seen.points(name, outcome="granted")
    assert (granted.count, tuple(granted.explicit_bounds)) == (3, BOUNDS)
    assert dict(granted.attributes) == {"project": "default", "primitive": "lock", "outcome": "granted"}
    assert seen.metrics[name].unit == "s"
    assert granted.sum == pytest.approx(client.stats()["default"].wait_total)
    assert [seen.points(name, outcome=outcome)[0].count for outcome in ("busy", "timeout")] == [1, 1]
    (held,) = seen.points("lock_hold_duration_seconds", outcome="released")
    assert held.count == 2
    assert seen.points("asynclock_store_call_duration_seconds", outcome="ok")[0].count >= 3
    assert (seen("locks_held"), seen("lock_timeouts_total"), seen("handoffs_total", kind="local")) == (1, 1, 1)
    names = {metric.name for metric in METRICS} | {one.name for one in DISTRIBUTIONS}
    without_value = {"asynclock_store_memory_bytes", "asynclock_store_memory_limit_bytes"}
    assert set(seen.metrics) == names - without_value
    assert all(metric.description for metric in seen.metrics.values())


async def test_counters_are_there_before_anything_has_happened(desk, space, reader, provider):
    """At 0, for the project and primitive that most begin with."""
    async with asynclock.connect(store=MemoryStore(space)) as client:
        client.instrument(meter_provider=provider)
        seen = Collected(reader)
    for metric in METRICS:
        if metric.kind == "counter":
            assert {point.value for point in seen.points(metric.name)} == {0}, metric.name


@takes_a_registry
async def test_through_the_prometheus_exporter_of_opentelemetry(desk, space, until):
    """The very same series as we serve ourselves, so one dashboard fits both."""
    registry = prometheus_client.CollectorRegistry()
    provider = MeterProvider(metric_readers=[PrometheusMetricReader(registry=registry, disable_target_info=True)])
    ours = prometheus.registry()
    async with asynclock.connect(store=MemoryStore(space)) as client:
        client.instrument(meter_provider=provider)
        await use(client, until)
        async with client.lock("n"):
            theirs, mine = (Scrape(prometheus_client.generate_latest(one).decode()) for one in (registry, ours))
    provider.shutdown()
    assert series(theirs) == series(mine)
    assert theirs("lock_acquisition_duration_seconds_bucket", outcome="granted", le="+Inf") == 3


def series(scrape):
    """Names, labels and values, without the scope that OpenTelemetry adds; the last health may be newer in one of them."""
    return {
        (one.name, *sorted((key, text) for key, text in one.labels.items() if not key.startswith("otel_"))): one.value
        for one in scrape.samples
        if one.name != "backend_health_status"
    }


async def test_instruments_are_made_once(desk, space, reader, provider, caplog):
    """Any number of clients report to one provider, and add up; closed ones stay counted."""
    for _ in range(3):
        async with asynclock.connect(store=MemoryStore(space), metrics_durations="records") as client:
            client.instrument(meter_provider=provider)
            client.instrument(meter_provider=provider)
            with pytest.raises(asynclock.LockTimeout):
                async with client.lock("n"):
                    await client.lock("n").acquire(timeout=0)
    seen = Collected(reader)
    assert seen("lock_timeouts_total") == 3
    assert seen.points("lock_acquisition_duration_seconds", outcome="granted")[0].count == 3
    assert caplog.records == []


async def test_prefix_and_off(desk, space, reader, provider):
    """The prefix is a setting of the client; a client that nobody instruments reports nothing."""
    async with asynclock.connect(store=MemoryStore(space), metrics_prefix="acme_") as client:
        client.instrument(meter_provider=provider)
        async with client.lock("n"):
            names = set(Collected(reader).metrics)
    assert names
    assert all(name.startswith("acme_") for name in names)
