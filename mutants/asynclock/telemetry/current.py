"""The hold as the current span of a body, for as long as it lasts and no longer.

A context may outlive the hold that was made current in it: that of a task which the body started, that of whoever left an
asynchronous generator in the middle. What starts there after the end belongs under what was current before the hold,
because nothing may begin under a lease that is over. So nothing ever needs to be reset in a context that is out of reach,
which could not be done: a context variable is reset only in the context that set it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from opentelemetry import context as contexts
from opentelemetry.trace import Span, get_current_span, set_span_in_context

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opentelemetry.context import Context
    from opentelemetry.trace import SpanContext, Status, StatusCode
    from opentelemetry.util.types import Attributes, AttributeValue


class CurrentHold(Span):
    """Stands for ``hold`` until that has ended, then for the span that was current before."""

    def __init__(self, hold: Span) -> None:
        self._hold = hold
        self._outer: Context = contexts.get_current()
        before = get_current_span(self._outer)
        while isinstance(before, CurrentHold) and not before._hold.is_recording():  # noqa: SLF001 - its own class
            before = before._before  # noqa: SLF001
        self._before: Span = before

    def enter(self) -> None:
        """Make it the current span here."""
        contexts.attach(set_span_in_context(self, self._outer))

    def leave(self) -> None:
        """Make the former span current again, in whatever task this is; if something else is current, let it be."""
        if get_current_span() is self:
            contexts.attach(self._outer)

    # -- a span -----------------------------------------------------------------------------------------------------

    def _now(self) -> Span:
        return self._hold if self._hold.is_recording() else self._before

    def get_span_context(self) -> SpanContext:
        """Whose child begins here."""
        return self._now().get_span_context()

    def is_recording(self) -> bool:
        """Whether what is said of it is kept."""
        return self._now().is_recording()

    def set_attributes(self, attributes: Mapping[str, AttributeValue]) -> None:
        """Say something of it."""
        self._now().set_attributes(attributes)

    def set_attribute(self, key: str, value: AttributeValue) -> None:
        """Say something of it."""
        self._now().set_attribute(key, value)

    def add_event(self, name: str, attributes: Attributes = None, timestamp: int | None = None) -> None:
        """Note that something happened."""
        self._now().add_event(name, attributes, timestamp)

    def add_link(self, context: SpanContext, attributes: Attributes = None) -> None:
        """Point at another span."""
        self._now().add_link(context, attributes)

    def update_name(self, name: str) -> None:
        """Call it something else."""
        self._now().update_name(name)

    def set_status(self, status: Status | StatusCode, description: str | None = None) -> None:
        """Say how it went."""
        self._now().set_status(status, description)

    def record_exception(
        self,
        exception: BaseException,
        attributes: Attributes = None,
        timestamp: int | None = None,
        escaped: bool = False,  # noqa: FBT001, FBT002 - OpenTelemetry's signature
    ) -> None:
        """Note an exception."""
        self._now().record_exception(exception, attributes, timestamp, escaped)

    def end(self, end_time: int | None = None) -> None:
        """Nothing: a hold ends with its lease, whoever thinks to end it before."""

    def __getattr__(self, name: str) -> Any:
        """Whatever else the SDK's own spans have."""
        return getattr(self._now(), name)
