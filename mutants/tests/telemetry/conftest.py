"""What is exported and what is scraped: each test's own, for OpenTelemetry's global providers can be set only once."""

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import asynclock
from asynclock.stores.memory import MemorySpace


class Spans:
    """What was exported, by name."""

    def __init__(self):
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.tracer = self.provider.get_tracer("test")

    def all(self, name=None):
        return [span for span in self._exporter.get_finished_spans() if name in (None, span.name)]

    def acquires(self):
        return self.all("asynclock.acquire")

    def holds(self):
        return self.all("asynclock.hold")

    def hold(self, token):
        (found,) = [span for span in self.holds() if span.attributes["asynclock.token"] == token]
        return found

    def acquire(self, token):
        (found,) = [span for span in self.acquires() if span.attributes.get("asynclock.token") == token]
        return found


@pytest.fixture
def spans():
    spans = Spans()
    yield spans
    spans.provider.shutdown()


@pytest.fixture
def space():
    return MemorySpace(asynclock.clock.SYSTEM_CLOCK)
