"""Who follows a client: nobody until there is somebody to do it for, and then without being asked."""

import asyncio
import gc
import subprocess
import sys
from functools import partial

import prometheus_client
from opentelemetry.exporter.prometheus import PrometheusMetricReader
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.trace import NoOpTracerProvider

import asynclock
from asynclock.runtime.details import parse
from asynclock.stores.memory import MemoryStore
from asynclock.telemetry import providers
from asynclock.testing import FakeClock, run
from tests.telemetry.scraper import takes_a_registry


def script(text):
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_nothing_is_loaded_for_nobody():
    """Neither the import nor the use of locks loads OpenTelemetry."""
    text = """if 1:
        import asyncio, sys, asynclock
        async def main():
            async with asynclock.connect("memory://") as client, client.lock("n"):
                print(client._open.tell, client._open.heartbeats.on_tick is not None)
        asyncio.run(main())
        print([name for name in sys.modules if name.startswith(("opentelemetry", "prometheus"))])
    """
    assert script(text) == ["None", "True", "[]"]


def test_the_api_alone_is_nobody():
    """An application that only imports the API has set nothing up."""
    text = """if 1:
        import asyncio, asynclock
        import opentelemetry.metrics, opentelemetry.trace
        opentelemetry.trace.get_tracer("app").start_span("x").end()
        async def main():
            async with asynclock.connect("memory://") as client, client.lock("n"):
                print(client._open.tell, client._open.tracer, client._open.meters)
        asyncio.run(main())
    """
    assert script(text) == ["None", "None", "()"]


def test_providers_that_are_there_are_found_at_once():
    """An application sets them once, before it opens clients."""
    text = """if 1:
        import asyncio, asynclock
        from opentelemetry import metrics, trace
        from opentelemetry.sdk.metrics import MeterProvider
        from opentelemetry.sdk.trace import TracerProvider
        trace.set_tracer_provider(TracerProvider())
        metrics.set_meter_provider(MeterProvider())
        async def main(**settings):
            async with asynclock.connect("memory://", **settings) as client, client.lock("n"):
                session = client._open
                print(session.tracer is not None, len(session.meters), session.heartbeats.on_tick is None)
                print(trace.get_current_span().is_recording())
        asyncio.run(main())
        asyncio.run(main(tracing="off", metrics="off"))
    """
    assert script(text) == ["True", "1", "True", "True", "False", "0", "True", "False"]


def test_providers_that_come_later_are_found_at_the_next_tick():
    """A client that is open already looks again whenever its heartbeats tick."""
    text = """if 1:
        import asyncio, asynclock
        async def main():
            async with asynclock.connect("memory://") as client, client.lock("n", ttl=2):
                from opentelemetry import metrics, trace
                from opentelemetry.sdk.metrics import MeterProvider
                from opentelemetry.sdk.trace import TracerProvider
                trace.set_tracer_provider(TracerProvider())
                while client._open.tracer is None:
                    await asyncio.sleep(0.01)
                print(client._open.heartbeats.on_tick is None)
                metrics.set_meter_provider(MeterProvider())
                while not client._open.meters:
                    await asyncio.sleep(0.01)
                print(client._open.heartbeats.on_tick is None)
                async with client.lock("m"):
                    print(trace.get_current_span().is_recording())
        asyncio.run(main())
    """
    assert script(text) == ["False", "True", "True"]


def test_a_provider_that_does_nothing_is_none(monkeypatch):
    """The API's own answers count as nobody; whatever else there is counts."""
    import opentelemetry.trace

    for provider, found in ((NoOpTracerProvider(), False), (TracerProvider(), True)):
        monkeypatch.setattr(opentelemetry.trace, "get_tracer_provider", lambda provider=provider: provider)
        assert (providers.tracer_provider() is provider) == found


async def test_what_the_sampler_does_not_want_leaves_no_trace(space):
    """No hold, no details, nothing current."""
    async with asynclock.connect(store=MemoryStore(space)) as client:
        client.instrument(tracer_provider=TracerProvider(sampler=ALWAYS_OFF))
        async with client.lock("n"):
            (held,) = client._open.helds.values()
            assert held.turn.trace is None
            assert "trace" not in parse(space.records[held.gate.key].holders[0].details)


def test_without_an_sdk_not_one_call_more():
    """With nobody there, tracing and metrics that are on make the same calls as tracing and metrics that are off."""
    _, auto, off = (run(partial(_calls, tracing=setting, metrics=setting)) for setting in ("off", "auto", "off"))
    traced = run(partial(_calls, TracerProvider(sampler=ALWAYS_OFF), tracing="off", metrics="off"))
    assert traced > auto == off > 1000


@takes_a_registry
def test_an_sdk_with_a_prometheus_reader_costs_a_quarter_at_most():
    """Of the calls that an acquire makes anyhow: what the SDK would take for each duration is left to the collection."""

    def counted(**settings):
        meters = MeterProvider(metric_readers=[PrometheusMetricReader(registry=prometheus_client.CollectorRegistry())])
        calls = run(partial(_calls, meters=meters, tracing="off", metrics="off", **settings))
        meters.shutdown()
        return calls

    nobody = run(partial(_calls, tracing="off", metrics="off"))
    assert counted() <= 1.25 * nobody
    assert counted(metrics_durations="records") > counted()  # else it would not be seen here


async def _calls(provider=None, *, meters=None, **settings):
    """How many calls, of Python and C functions, twenty uncontended and twenty handed-over cycles make, in virtual time."""
    count = 0

    def profile(_frame, event, _argument):
        nonlocal count
        count += event in ("call", "c_call")

    async with asynclock.connect("memory://", clock=FakeClock(), **settings) as client:
        client.instrument(tracer_provider=provider, meter_provider=meters)
        await _use(client)  # what is made once
        gc.collect()
        gc.disable()  # what it frees calls back, whenever that is
        sys.setprofile(profile)
        try:
            await _use(client)
        finally:
            sys.setprofile(None)
            gc.enable()
    return count


async def _use(client):
    lock = client.lock("n")

    async def cycle():
        async with lock:
            await asyncio.sleep(0)

    for _ in range(20):
        await cycle()
    await asyncio.gather(*(cycle() for _ in range(20)))
