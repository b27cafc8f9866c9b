"""One line per thing an operator would want to know, by structlog if the application configured it, else by logging.

What is quiet stays free: a level that nobody reads costs the question whether somebody does, and no listener is attached for
it. With structlog configured and no level chosen, "nobody" includes debug: the lives of all requests are for those who ask.

Neither structlog nor OpenTelemetry is imported here: without them there is nothing of theirs to use, and a line about a failure
must not need an import. Handlers, filters and processors are the application's: they are called through the port of
``asynclock.observation``, so no method of a Log raises.
"""

import asyncio
import logging
import re
import sys
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVarTuple

from asynclock.errors import shown
from asynclock.events import AnyEvent, Requested
from asynclock.observation import MISSED, ObserverPort, say
from asynclock.telemetry.lines import LEVELS, line_of

Ts = TypeVarTuple("Ts")

#: Lines for events in a second. Ten thousand leases may be lost at once, in a loop that has other things to do then.
_MOST, _SPAN = 20, 1.0
_TRACE = re.compile(r'"trace": ?"00-([0-9a-f]{32})-')
_ENDS = frozenset({"HandedOver", "Released", "Lost", "TimedOut", "Withdrawn", "Failed"})
_logging = logging.getLogger("asynclock")
_METHODS = {logging.DEBUG: "debug", logging.INFO: "info", logging.WARNING: "warning", logging.ERROR: "error"}


class Log:
    """Bound to one client; names are escaped, errors are one line.

    Args:
        port: the client's; deferred lines are in it, so that lines keep their order.
    """

    def __init__(self, port: ObserverPort | None = None) -> None:
        self.port = ObserverPort(time.monotonic) if port is None else port
        self._bound: dict[str, str] = {}
        self._flood = _Flood(self)

    def bind(self, **more: str) -> None:
        """What every line says from now on."""
        self._bound |= more

    def shows(self, level: int) -> bool:
        """Whether anybody reads lines of this level now."""
        return self.port.call("log", _is_read, level) is True

    def info(self, event: str, **context: object) -> None:
        """Something ended well."""
        self.write(logging.INFO, event, context)

    def warning(self, event: str, **context: object) -> None:
        """Somebody should look at this."""
        self.write(logging.WARNING, event, context)

    def failure(self, event: str, **context: object) -> None:
        """This should never happen: a line that the log does not take goes to standard error."""
        if self.port.call("log", self._write, logging.ERROR, event, context) is MISSED:
            say("failure", event, lambda: _rendered(event, self._bound | _made_safe(context)))

    def wants(self, kind: type[Any]) -> bool:
        """Whether there may be a line for events of this kind."""
        return self.shows(LEVELS[kind])

    def event(self, event: AnyEvent, *, trace_id: str = "") -> None:
        """The line for an event, if its level is read and there are not too many of them just now."""
        self._call(self._event, event, trace_id)

    def _event(self, event: AnyEvent, trace_id: str) -> None:
        line = line_of(event)
        if _is_read(line.level) and (line.level == logging.DEBUG or self._flood.lets_pass(line.text)):
            trace = {"trace_id": trace_id} if trace_id else {}
            self._write(line.level, line.text, {**line.context, **trace})

    def write(self, level: int, text: str, context: dict[str, object]) -> None:
        """Write one line."""
        self._call(self._write, level, text, context)

    def later(self, level: int, text: str, **context: object) -> None:
        """Write one line when holders have been told."""
        self.port.later("log", self._write, level, text, context)

    def event_later(self, event: AnyEvent, *, trace_id: str = "") -> None:
        """Write the line for an event when holders have been told."""
        self.port.later("log", self._event, event, trace_id)

    def _call(self, write: Callable[[*Ts], None], *args: *Ts) -> None:
        if self.port.waits:
            self.port.later("log", write, *args)
        else:
            self.port.call("log", write, *args)

    def _write(self, level: int, text: str, context: dict[str, object]) -> None:
        safe = _made_safe(context)
        application = _application()
        if application is not None:
            written = getattr(application.bind(**self._bound), _METHODS[level])(text, **safe)
            if not isinstance(written, Coroutine):
                return
            written.close()  # nobody waits for lines here, so a logger that only writes when awaited cannot be used
        _logging.log(level, _rendered(text, self._bound | safe))


class DebugLines:
    """Listens for what is a line on debug level only. What is told in other tasks is traced as its request was."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._traces: dict[str, str] = {}

    def __call__(self, event: AnyEvent) -> None:
        """Told of every event; a request's first in the task that makes it."""
        request = getattr(event, "request", "")
        if isinstance(event, Requested) and (trace_id := current_trace()):
            self._traces[request] = trace_id
        trace_id = self._traces.get(request, "")
        if type(event).__name__ in _ENDS:
            self._traces.pop(request, None)
        if LEVELS.get(type(event)) == logging.DEBUG:
            self._log.event(event, trace_id=trace_id)


class _Flood:
    """At most so many lines in a second; how many more there would have been is said when it is over."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._count = 0
        self._left_out: dict[str, int] = {}
        self._timer: asyncio.TimerHandle | None = None

    def lets_pass(self, text: str) -> bool:
        """Whether one more line fits."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(_SPAN, self._over)
        self._count += 1
        if self._count <= _MOST:
            return True
        self._left_out[text] = self._left_out.get(text, 0) + 1
        return False

    def _over(self) -> None:
        left_out, self._left_out = self._left_out, {}
        self._timer, self._count = None, 0
        for text, count in left_out.items():
            self._log.warning("lines left out", line=text, count=count)


def trace_in(details: str) -> str:
    """The trace that the details of a lease name, or nothing."""
    found = _TRACE.search(details)
    return found[1] if found else ""


def current_trace() -> str:
    """The trace of the caller's span, or nothing."""
    api: Any = sys.modules.get("opentelemetry.trace")
    if api is None:
        return ""
    context = api.get_current_span().get_span_context()
    return format(context.trace_id, "032x") if context.is_valid else ""


def _made_safe(context: dict[str, object]) -> dict[str, object]:
    return {name: _safe(value) for name, value in context.items()}


def _rendered(text: str, context: dict[str, object]) -> str:
    """A line of names and values."""
    return " ".join(f"{name}={value!r}" for name, value in {"event": text, **context}.items())


def _safe(value: object) -> object:
    match value:
        case int() | float():
            return value
        case list():
            return [_safe(item) for item in value]
        case tuple():  # phrases made for a terminal; cut short they would say nothing
            return list(value)
        case str():
            return shown(value)[1:-1]
        case BaseException():
            return f"{type(value).__name__}: {shown(str(value))[1:-1]}"
        case _:
            return shown(str(value))[1:-1]


def _is_read(level: int) -> bool:
    application = _application()
    return _logging.isEnabledFor(level) if application is None else _shows(application, level)


def _shows(logger: Any, level: int) -> bool:
    """Whether the application's structlog writes such lines. Where no level was chosen, those of debug are not meant."""
    kind = type(logger)  # of the class, for some loggers take any name that they do not know for a level
    if hasattr(kind, "isEnabledFor"):
        with suppress(AttributeError):  # structlog's class for logging, around something else
            return bool(logger.isEnabledFor(level))
    if hasattr(kind, "get_effective_level"):
        with suppress(AttributeError):
            return bool(level >= (logger.get_effective_level() or logging.INFO))
    return level >= logging.INFO


def _application() -> Any:
    """The application's structlog as it is now; None if it has not configured it."""
    structlog = sys.modules.get("structlog")
    if structlog is None or not structlog.is_configured():
        return None
    logger = structlog.get_logger("asynclock").bind()
    # An AsyncBoundLogger writes when it is awaited; the one within it writes at once. Looked for in the class, as below.
    return logger.sync_bl if hasattr(type(logger), "sync_bl") else logger
