"""A trace context in the details of a lease, so that whoever waits for it, in whatever process, can link to its holder.

It stands there as a W3C traceparent under ``trace``; ``span`` says of which span: "acquire" while it is asked for and up
to a tenth of a second after it was granted, "hold" from then on. Pure text: nothing of OpenTelemetry is needed, and what
a stranger wrote there does no harm.
"""

import json
import re
from typing import NamedTuple

#: version-traceid-spanid-flags; a later version may append more (https://www.w3.org/TR/trace-context/).
_TRACEPARENT = re.compile(r"(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?", re.DOTALL)
_PROVISIONAL = '"span":"acquire"}'


class Carried(NamedTuple):
    """A span of another process: its ids, and whether it is the hold itself (or the wait before it)."""

    trace_id: int
    span_id: int
    flags: int
    hold: bool


def carry(details: str, traceparent: str, span: str) -> str:
    """The JSON text of a lease with the context of its holder's ``span``."""
    head = details[:-1] + "," if len(details) > len("{}") else "{"
    return f'{head}"trace":"{traceparent}","span":"{span}"}}'


def provisional(details: str) -> bool:
    """Whether the context there is that of the wait, and the hold's is on its way."""
    return details.endswith(_PROVISIONAL)


def carried(details: str) -> Carried | None:
    """The context that a lease carries; None if there is none, or not a valid one."""
    if '"trace"' not in details:
        return None
    try:
        about = json.loads(details)
    except ValueError:
        return None
    found = _TRACEPARENT.fullmatch(str(about.get("trace", ""))) if isinstance(about, dict) else None
    if found is None:
        return None
    trace_id, span_id, flags = (int(part, 16) for part in found.groups())
    return Carried(trace_id, span_id, flags, about.get("span") != "acquire") if trace_id and span_id else None
