"""One line per thing an operator would want to know, by structlog if the application configured it, else by logging.

structlog is imported with the first line that is written, not before.
"""

from typing import Any

from asynclock.errors import shown


class Log:
    """Bound to one client; names are escaped, errors are one line."""

    def __init__(self, **bound: str) -> None:
        self._bound = bound
        self._logger: Any = None

    def info(self, event: str, **context: object) -> None:
        """Something ended well."""
        self._write("info", event, context)

    def warning(self, event: str, **context: object) -> None:
        """Somebody should look at this."""
        self._write("warning", event, context)

    def failure(self, event: str, **context: object) -> None:
        """This should never happen."""
        self._write("error", event, context)

    def _write(self, level: str, event: str, context: dict[str, object]) -> None:
        if self._logger is None:
            self._logger = _logger().bind(**self._bound)
        getattr(self._logger, level)(event, **{name: _safe(value) for name, value in context.items()})


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


def _logger() -> Any:
    import structlog

    if structlog.is_configured():
        return structlog.get_logger("asynclock")
    import logging

    return structlog.wrap_logger(
        logging.getLogger("asynclock"),
        processors=[structlog.stdlib.filter_by_level, structlog.processors.KeyValueRenderer(key_order=["event"])],
        wrapper_class=structlog.stdlib.BoundLogger,
    )
