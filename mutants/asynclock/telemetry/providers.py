"""Whether the application has set OpenTelemetry up, found out without loading it.

A provider is there only if somebody imported OpenTelemetry to set it. What the API package itself answers with as long
as nobody has (a proxy, a no-op) counts as none.
"""

import sys
from types import ModuleType
from typing import Any


def tracer_provider() -> Any | None:
    """The application's TracerProvider, or None."""
    return _provider("opentelemetry.trace", "get_tracer_provider")


def meter_provider() -> Any | None:
    """The application's MeterProvider, or None."""
    return _provider("opentelemetry.metrics", "get_meter_provider")


def _provider(name: str, get: str) -> Any | None:
    module: ModuleType | None = sys.modules.get(name)
    ask = getattr(module, get, None)  # another thread may be in the middle of the import
    provider = None if ask is None else ask()
    return None if provider is None or type(provider).__module__.startswith(name) else provider
