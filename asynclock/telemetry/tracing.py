"""Spans of waits and holds, by the OpenTelemetry API alone. Loaded when there is somebody to make spans for, not before.

``asynclock.acquire`` lasts from the request to the end of the wait, ``asynclock.hold`` from the grant to the end of the
hold; both are children of the caller's span, and the hold is the current span in the body of ``async with``.

1. A wait links to those that made it wait: to the hold of each lease that stood before it when it was last heard of, and
   of the lease whose end let it in. Each link says the holder's ``asynclock.token``.
2. Across processes this goes by the details of the lease (``carrier``). The id of a span is not known before the span
   begins, so the store hears of the hold a tenth of a second after the grant; a shorter hold is linked to by the span of
   its own acquire (``asynclock.link`` says "hold" or "acquire").
3. A request that its sampler does not want costs that question and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from opentelemetry import context as contexts
from opentelemetry.trace import SpanContext, SpanKind, StatusCode, TraceFlags
from opentelemetry.trace.span import format_span_id, format_trace_id

from asynclock.telemetry.carrier import carried, carry, provisional
from asynclock.telemetry.current import CurrentHold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from opentelemetry.context import Context
    from opentelemetry.trace import Span, TracerProvider

ACQUIRE, HOLD = "asynclock.acquire", "asynclock.hold"
#: How many holders one wait remembers that it stood behind.
_MOST_BEHIND = 8


class Tracer:
    """Makes the spans of one client's requests.

    Attributes:
        last: of whatever leases pass through, the trace whose hold ended last.
    """

    def __init__(self, provider: TracerProvider) -> None:
        self._start: Callable[..., Span] = provider.get_tracer("asynclock").start_span
        self.last: WeakKeyDictionary[Any, Trace] = WeakKeyDictionary()

    def begin(
        self, project: str, name: str, primitive: str, *, priority: int, permits: int, details: str
    ) -> Trace | None:
        """Follow a request from here on, in the caller's context; None if its sampler does not want it.

        Args:
            details: what would be kept with its lease.
        """
        attributes = {
            "asynclock.project": project,
            "asynclock.name": name,
            "asynclock.primitive": primitive,
            "asynclock.priority": priority,
            "asynclock.permits": permits,
        }
        parent = contexts.get_current()
        span = self._start(ACQUIRE, context=parent, kind=SpanKind.INTERNAL, attributes=attributes)
        return Trace(self._start, parent, span, attributes, details) if span.is_recording() else None


class Trace:
    """The two spans of one request.

    Attributes:
        details: what to keep with its lease in the store; changes with the grant.
        token: its lease's, once it has one.
        over_at: when its hold ended, on the client's clock.
    """

    __slots__ = (
        *("_acquire", "_attributes", "_behind", "_current", "_hold", "_parent", "_plain", "_start"),
        *("details", "over_at", "token"),
    )

    def __init__(
        self, start: Callable[..., Span], parent: Context, span: Span, attributes: dict[str, Any], details: str
    ) -> None:
        self._start = start
        self._parent = parent
        self._acquire = span
        self._hold: Span | None = None
        self._attributes = attributes
        self._plain = details
        self.details = carry(details, _traceparent(span), "acquire")
        self.token = 0
        self.over_at = 0.0
        #: Holders by token: a trace of this client, or the details of another's lease.
        self._behind: dict[int, Trace | str] = {}
        #: By the id of the lease that was entered.
        self._current: dict[int, CurrentHold] = {}

    # -- the wait ---------------------------------------------------------------------------------------------------

    def queued(self, position: int | None, behind: Iterable[Trace]) -> None:
        """It stands in line, behind leases of its own client if any."""
        if position is not None:
            self._acquire.set_attribute("asynclock.position", position)
        for trace in behind:
            self._remember(trace.token, trace)

    def behind(self, holders: Iterable[tuple[int, str]]) -> bool:
        """It waits for these leases: token and details. Whether it would be good to ask for them again in a moment."""
        again = False
        for token, details in holders:
            self._remember(token, details)
            again = again or provisional(details)
        return again

    def _remember(self, token: int, holder: Trace | str) -> None:
        known = self._behind.get(token)
        if known is None and len(self._behind) >= _MOST_BEHIND:
            return
        if not isinstance(known, Trace):  # what this client knows of its own leases is newer
            self._behind[token] = holder

    def granted(self, token: int, waited: float, by: str, after: Trace | None) -> None:
        """The wait is over, and the hold begins; ``after`` is the one whose end let it in."""
        if after is not None:
            self._behind[after.token] = after
        self.token = self._attributes["asynclock.token"] = token
        try:
            self._end_wait(waited, "granted", {"asynclock.token": token, "asynclock.handoff": by})
        finally:
            self._hold = self._start(HOLD, context=self._parent, kind=SpanKind.INTERNAL, attributes=self._attributes)
        if self._hold.is_recording():
            self.details = carry(self._plain, _traceparent(self._hold), "hold")

    def entered_again(self, waited: float, token: int) -> None:
        """Its owner held the lease already; the hold is the other's."""
        self._end_wait(waited, "granted", {"asynclock.token": token, "asynclock.handoff": "owner"})

    def in_vain(self, error: BaseException, waited: float, outcome: str) -> None:
        """The wait ended without a lease; nothing if it had one and was cancelled at that moment."""
        if not self._acquire.is_recording():
            return
        if outcome not in ("busy", "cancelled"):
            self._acquire.record_exception(error)
            self._acquire.set_status(StatusCode.ERROR, f"{type(error).__name__}: {error}")
        self._end_wait(waited, outcome, {})

    def _end_wait(self, waited: float, outcome: str, more: dict[str, str | int]) -> None:
        span, behind, self._behind = self._acquire, self._behind, {}
        try:
            for token, holder in behind.items():
                found = _of_stranger(holder) if isinstance(holder, str) else holder.context()
                if found is not None:
                    context, kind = found
                    span.add_link(context, {"asynclock.token": token, "asynclock.link": kind})
            span.set_attributes({"asynclock.waited_ms": round(waited * 1000, 3), "asynclock.outcome": outcome, **more})
        finally:
            span.end()

    # -- the hold ---------------------------------------------------------------------------------------------------

    def context(self) -> tuple[SpanContext, str]:
        """What to link to, to say that one has waited for this."""
        if self._hold is not None and (found := self._hold.get_span_context()).is_valid:
            return found, "hold"
        return self._acquire.get_span_context(), "acquire"

    def enter(self, lease: int) -> None:
        """Make the hold current, for the body that runs under this lease."""
        if self._hold is not None:
            self._current[lease] = current = CurrentHold(self._hold)
            current.enter()

    def leave(self, lease: int, error: BaseException | None) -> None:
        """The body is over, with this error if any."""
        current = self._current.pop(lease, None)
        if current is not None:
            current.leave()
        if isinstance(error, Exception) and self._hold is not None and self._hold.is_recording():
            self._hold.record_exception(error)
            self._hold.set_status(StatusCode.ERROR, f"{type(error).__name__}: {error}")

    def over(self, now: float) -> None:
        """Let nothing begin under it any more. Calls no observer; what tells them may come later."""
        self.over_at = now
        for current in self._current.values():
            current.over = True

    def ended(self) -> None:
        """Report that the lease was given back, or to the next."""
        if self._hold is not None:
            self._hold.end()

    def lost(self, reason: str, by: str) -> None:
        """Its lease was lost."""
        try:
            if self._hold is not None and self._hold.is_recording():
                self._hold.add_event("asynclock.lost", {"asynclock.reason": reason, "asynclock.by": by})
                self._hold.set_status(StatusCode.ERROR, f"lost: {reason}")
        finally:
            self.ended()


def _of_stranger(details: str) -> tuple[SpanContext, str] | None:
    found = carried(details)
    if found is None:
        return None
    context = SpanContext(found.trace_id, found.span_id, is_remote=True, trace_flags=TraceFlags(found.flags))
    return context, "hold" if found.hold else "acquire"


def _traceparent(span: Span) -> str:
    context = span.get_span_context()
    return f"00-{format_trace_id(context.trace_id)}-{format_span_id(context.span_id)}-{context.trace_flags:02x}"
