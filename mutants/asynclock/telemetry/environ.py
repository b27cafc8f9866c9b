"""Traces that come and go by the environment: for programs of ours that run between other people's programs.

TRACEPARENT and TRACESTATE carry the context from a process to its children. Without an SDK they pass through as they are.
"""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from asynclock.telemetry.providers import tracer_provider

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_VARIABLES = ("TRACEPARENT", "TRACESTATE")
_ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
#: How long a collector that does not answer may hold up the end of the program, in seconds.
_PATIENCE = 2.0


def outgoing() -> dict[str, str]:
    """The variables that let a child process continue the current span; none if nothing is traced."""
    if "opentelemetry.trace" not in sys.modules:
        return {}
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    carrier: dict[str, str] = {}
    TraceContextTextMapPropagator().inject(carrier)
    return {name.upper(): value for name, value in carrier.items()}


@contextmanager
def continued(environ: Mapping[str, str]) -> Iterator[None]:
    """Trace a program of ours as a part of what called it.

    With the SDK that somebody has set up around us, else with one of our own if an OTLP endpoint is set in the usual variables
    and the extra ``otlp`` is installed. Spans that are not delivered when the program ends may take two seconds more.
    """
    provider = None if tracer_provider() is not None else _own_sdk(environ)
    try:
        with _parent(environ):
            yield
    finally:
        if provider is not None:
            provider.shutdown()


@contextmanager
def _parent(environ: Mapping[str, str]) -> Iterator[None]:
    """The context that the environment names, current from here on."""
    carrier = {name.lower(): environ[name] for name in _VARIABLES if environ.get(name)}
    if not carrier or tracer_provider() is None:
        yield
        return
    from opentelemetry import context
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    token = context.attach(TraceContextTextMapPropagator().extract(carrier))
    try:
        yield
    finally:
        context.detach(token)


def _own_sdk(environ: Mapping[str, str]) -> Any | None:
    """A TracerProvider that exports by OTLP, set as the global one; None if nobody wants it, or it is not there."""
    wanted = any(environ.get(name) for name in _ENDPOINTS) and environ.get("OTEL_TRACES_EXPORTER", "otlp") == "otlp"
    if not wanted or environ.get("OTEL_SDK_DISABLED", "").lower() == "true":
        return None
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    except ImportError:
        return None
    from opentelemetry import trace
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    logging.getLogger("opentelemetry").addHandler(logging.NullHandler())  # a collector that is away is no news of ours
    named = environ.get("OTEL_SERVICE_NAME") or "service.name=" in environ.get("OTEL_RESOURCE_ATTRIBUTES", "")
    provider = TracerProvider(resource=Resource.create({} if named else {"service.name": "asynclock"}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(timeout=_PATIENCE)))
    trace.set_tracer_provider(provider)
    return provider
