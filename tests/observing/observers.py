"""Every kind of observer, each of which does what a test makes it do whenever it is called."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from types import SimpleNamespace

import structlog
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor, SpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_ON, Sampler
from opentelemetry.trace import SpanContext, TraceFlags

import asynclock
from asynclock.audit import AuditLog
from asynclock.runtime.telling import feed, sharing

LOGGER = logging.getLogger("asynclock")


class Fault:
    """Misbehaves when it is called while it is armed, and counts that."""

    def __init__(self, misbehave: Callable[[], None]) -> None:
        self.armed = False
        self.calls = 0
        self._misbehave = misbehave

    def __call__(self, *_args: object, **_more: object) -> None:
        if self.armed:
            self.calls += 1
            self._misbehave()


# -- observers: each is set up before clients open, and may be given an open client ---------------------------------------


class _Handler(logging.Handler):
    def __init__(self, fault):
        super().__init__()
        self._fault = fault

    def handle(self, record):
        self._fault()
        return True


@contextmanager
def logging_handler(fault) -> Iterator[None]:
    handler = _Handler(fault)
    LOGGER.addHandler(handler)
    yield
    LOGGER.removeHandler(handler)


@contextmanager
def logging_filter(fault) -> Iterator[None]:
    handler = logging.NullHandler()

    def let_pass(_record):
        fault()
        return True

    LOGGER.addFilter(let_pass)
    LOGGER.addHandler(handler)
    yield
    LOGGER.removeFilter(let_pass)
    LOGGER.removeHandler(handler)


@contextmanager
def structlog_processor(fault) -> Iterator[None]:
    def process(_logger, _method, _line):
        fault()
        raise structlog.DropEvent

    structlog.configure(processors=[process], wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG))
    yield
    structlog.reset_defaults()


@contextmanager
def structlog_level(fault) -> Iterator[None]:
    """A logger whose question for the level fails."""

    class Logger(structlog.BoundLogger):
        def isEnabledFor(self, _level):  # noqa: N802
            fault()
            return True

        def get_effective_level(self):
            return logging.DEBUG

    def drop(_logger, _method, _line):
        raise structlog.DropEvent

    structlog.configure(processors=[drop], wrapper_class=Logger)
    yield
    structlog.reset_defaults()


class _Span:
    def __init__(self, fault, names):
        for name in (
            "set_attribute",
            "set_attributes",
            "add_event",
            "add_link",
            "set_status",
            "record_exception",
            "end",
        ):
            setattr(self, name, fault if name in names else lambda *_args, **_more: None)

    def is_recording(self):
        return True

    def get_span_context(self):
        return SpanContext(1, 1, is_remote=False, trace_flags=TraceFlags(1))


class _Tracers:
    """A provider whose spans fail in these methods; "start" is that of the tracer."""

    def __init__(self, fault, *names):
        self._fault, self._names = fault, names

    def get_tracer(self, *_args):
        return self

    def start_span(self, *_args, **_more):
        if "start" in self._names:
            self._fault()
        return _Span(self._fault, self._names)


def _traced(*names):
    @contextmanager
    def observer(fault):
        yield lambda client: client.instrument(tracer_provider=_Tracers(fault, *names))

    return observer


class _Processor(SpanProcessor):
    def __init__(self, on_start=lambda *_args, **_more: None, on_end=lambda *_args: None):
        self.on_start, self.on_end = on_start, on_end


class _Sampler(Sampler):
    def __init__(self, fault):
        self._fault = fault

    def should_sample(self, *args, **more):
        self._fault()
        return ALWAYS_ON.should_sample(*args, **more)

    def get_description(self):
        return "of a test"


class _Exporter(SpanExporter):
    def __init__(self, fault):
        self._fault = fault

    def export(self, _spans):
        self._fault()


def _by_sdk(make):
    @contextmanager
    def observer(fault):
        provider = make(fault)
        yield lambda client: client.instrument(tracer_provider=provider)
        provider.shutdown()

    return observer


def _with(processor):
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(processor)
    return provider


@contextmanager
def instruments(fault) -> Iterator[Callable[[asynclock.Client], None]]:
    instrument = SimpleNamespace(record=fault)
    meter = SimpleNamespace(
        create_histogram=lambda *_args, **_more: instrument,
        create_observable_counter=lambda *_args, **_more: None,
        create_observable_gauge=lambda *_args, **_more: None,
        create_observable_up_down_counter=lambda *_args, **_more: None,
    )

    class Provider:
        def get_meter(self, *_args):
            return meter

    yield lambda client: client.instrument(meter_provider=Provider())


@contextmanager
def meter(fault) -> Iterator[Callable[[asynclock.Client], None]]:
    broken = SimpleNamespace(**dict.fromkeys(("granted", "in_vain", "ended", "lost", "reported", "happened"), fault))

    def install(client):
        client._open.meters += (broken,)
        client._open.attend()

    yield install


@contextmanager
def listener(fault) -> Iterator[Callable[[asynclock.Client], None]]:
    yield lambda client: client._open.listen(fault)


@contextmanager
def events_feed(fault) -> Iterator[Callable[[asynclock.Client], None]]:
    feeds = []
    take = feed.OwnFeed.take
    feed.OwnFeed.take = fault
    yield lambda client: feeds.append(client.events())
    feed.OwnFeed.take = take


@contextmanager
def shared_events(fault) -> Iterator[None]:
    """Of clients whose setting ``share_events`` is on."""
    take = sharing.Sharer._take

    def broken(sharer, event):
        fault()
        take(sharer, event)

    sharing.Sharer._take = broken
    yield
    sharing.Sharer._take = take


def audit(folder):
    @contextmanager
    def observer(fault):
        trail = AuditLog(folder / "audit", key="k" * 16, sync_every=None)
        trail._add = fault
        yield lambda client: client._open.listen(partial(trail.record_wanted, actor={}), trail.miss, name="audit")
        del trail._add
        trail.close()

    return observer


OBSERVERS = {
    "handler": logging_handler,
    "filter": logging_filter,
    "processor": structlog_processor,
    "level": structlog_level,
    "span start": _traced("start"),
    "span attributes": _traced("set_attribute", "set_attributes", "set_status"),
    "span events": _traced("add_event", "add_link", "record_exception"),
    "span end": _traced("end"),
    "sampler": _by_sdk(lambda fault: TracerProvider(sampler=_Sampler(fault), shutdown_on_exit=False)),
    "processor start": _by_sdk(lambda fault: _with(_Processor(on_start=fault))),
    "processor end": _by_sdk(lambda fault: _with(_Processor(on_end=fault))),
    "exporter": _by_sdk(lambda fault: _with(SimpleSpanProcessor(_Exporter(fault)))),
    "instruments": instruments,
    "meter": meter,
    "listener": listener,
    "feed": events_feed,
    "shared events": shared_events,
    "audit": audit,
}
