"""Why was this request slow? Its wait links to the hold that it waited for, and so on to the first.

Three jobs of two clients want the same shelf: a report counts it, a delivery fills it, an order takes from it. The order is
slow, and nothing in its own trace says why. Its span does: ``asynclock.acquire`` has a link to the hold of whoever made it
wait, in whatever process that was, so one can go from wait to hold to wait, with the time that each took.

Spans go to the console, one line each, and by OTLP to a collector if one is named:
OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4318 python 15_tracing.py
Needs OpenTelemetry's SDK: pip install asynclock[otlp]. asynclock itself knows the API only, and makes no spans without it.
"""

import asyncio
import os
from collections.abc import Iterator

from opentelemetry import trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, ConsoleSpanExporter, SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import Link

import asynclock

URL = os.environ.get("ASYNCLOCK_URL", "memory://")
kept = InMemorySpanExporter()
tracer = trace.get_tracer("shop")


def set_up() -> TracerProvider:
    """What an application does once, at its start; clients find the provider by themselves."""
    provider = TracerProvider(resource=Resource.create({"service.name": "shop"}))
    provider.add_span_processor(SimpleSpanProcessor(kept))
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(formatter=line)))
    if os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT"):
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

        provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    trace.set_tracer_provider(provider)
    return provider


def line(span: ReadableSpan) -> str:
    """A span in one line."""
    return f"  {job(span):<10} {span.name:<18} {took(span):4.0f} ms  links: {len(span.links)}\n"


def took(span: ReadableSpan) -> float:
    """Milliseconds from its start to its end."""
    return ((span.end_time or 0) - (span.start_time or 0)) / 1e6


def job(span: ReadableSpan) -> str:
    """Whose span it is; each job has a trace of its own."""
    return jobs[span.context.trace_id] if span.context else ""


def token(of: ReadableSpan | Link) -> int:
    """The fencing token that a span or a link names: of all leases of the lock, it is this one's."""
    return int(str((of.attributes or {}).get("asynclock.token", 0)))


jobs: dict[int, str] = {}


async def work(lock: asynclock.Lock, name: str, seconds: float, priority: int = 0) -> None:
    """One job: it takes the lock in a trace of its own, and needs so long."""
    with tracer.start_as_current_span(name) as span:
        jobs[span.get_span_context().trace_id] = name
        async with lock.acquire(priority=priority):
            with tracer.start_as_current_span("shelf"):  # lies under asynclock.hold
                await asyncio.sleep(seconds)


def chain(wait: ReadableSpan) -> Iterator[tuple[ReadableSpan, ReadableSpan]]:
    """From a wait to the hold that it waited for, from there to the wait before that hold, and so on: who waited for whom."""
    spans = kept.get_finished_spans()
    holds = {token(span): span for span in spans if span.name == "asynclock.hold"}
    waits = {token(span): span for span in spans if span.name == "asynclock.acquire"}
    while wait.links:
        last = max(map(token, wait.links))  # of several holders the newest: after that one it was its turn
        yield wait, holds[last]
        wait = waits[last]


async def main() -> None:
    provider = set_up()
    print("spans, as they end:", flush=True)
    async with asynclock.connect(URL) as office, asynclock.connect(URL) as shop, asyncio.TaskGroup() as tasks:
        tasks.create_task(work(office.lock("shelf"), "report", 0.30))
        await asyncio.sleep(0.15)  # the report is busy by now
        tasks.create_task(work(shop.lock("shelf"), "delivery", 0.20, priority=1))
        tasks.create_task(work(shop.lock("shelf"), "order", 0.01))
    provider.shutdown()

    (slow,) = [span for span in kept.get_finished_spans() if span.name == "asynclock.acquire" and job(span) == "order"]
    print(f"\nwhy did the order wait {took(slow):.0f} ms?")
    found = list(chain(slow))
    for wait, hold in found:
        print(f"  {job(wait)} waited {took(wait):.0f} ms for {job(hold)}, which held the lock {took(hold):.0f} ms")
    assert [(job(wait), job(hold)) for wait, hold in found] == [("order", "delivery"), ("delivery", "report")]
    holds = {
        span.context.span_id for span in kept.get_finished_spans() if span.name == "asynclock.hold" and span.context
    }
    assert {span.parent.span_id for span in kept.get_finished_spans() if span.name == "shelf" and span.parent} == holds


if __name__ == "__main__":
    asyncio.run(main())
