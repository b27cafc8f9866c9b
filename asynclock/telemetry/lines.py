"""Which event is which line of the log, at which level.

- warning: somebody should look at this, and may not hear of it otherwise: a lease lost, a deadlock.
- info: what its caller knows: a wait that came to nothing (an exception said so), a lease taken away from another.
- debug: the ordinary life of requests. Renewals are no line: there would be nothing else to read.

What concerns the store is logged where it is noticed, with more than its events say.
"""

import logging
from typing import Any, NamedTuple

from asynclock import events
from asynclock.types import LossReason

LEVELS: dict[type[Any], int] = {
    events.Lost: logging.WARNING,
    events.Deadlock: logging.WARNING,
    events.Forced: logging.INFO,
    events.TimedOut: logging.INFO,
    events.Failed: logging.INFO,
    events.Requested: logging.DEBUG,
    events.Queued: logging.DEBUG,
    events.Granted: logging.DEBUG,
    events.HandedOver: logging.DEBUG,
    events.Released: logging.DEBUG,
    events.Withdrawn: logging.DEBUG,
}
_TEXTS: dict[type[Any], str] = {
    events.Lost: "lease lost",
    events.Forced: "lease taken away",
    events.Deadlock: "deadlock",
    events.TimedOut: "wait timed out",
    events.Failed: "acquire failed",
    events.Requested: "lock requested",
    events.Queued: "lock queued",
    events.Granted: "lock granted",
    events.HandedOver: "lock handed over",
    events.Released: "lock released",
    events.Withdrawn: "wait cancelled",
}
#: What every line has under other names, or not at all.
_COMMON = frozenset({"at", "client", "client_name", "host", "pid", "project", "name", "primitive", "request", "owner"})
_SECONDS = frozenset({"waited", "held", "remaining"})


class Line(NamedTuple):
    """A line to be."""

    level: int
    text: str
    context: dict[str, object]


def line_of(event: Any) -> Line:
    """The line for an event whose kind is in LEVELS."""
    kind = type(event)
    context: dict[str, object] = {"project": event.project, "resource": event.name, "primitive": event.primitive}
    if event.request:
        context["request"] = event.request
    if event.owner != event.request and not event.owner.startswith(f"{event.client}-"):  # else nobody named one
        context["owner"] = event.owner
    for field in kind.__struct_fields__:
        value = getattr(event, field)
        if field in _SECONDS:
            context[f"{field}_seconds"] = round(value, 6)
        elif field not in _COMMON and value not in (None, "", ()):
            context[field] = value
    # What its own program wanted so is told as quietly as the rest of its life.
    match event:
        case events.TimedOut(waited=0):
            return Line(logging.DEBUG, "nothing was free", context)
        case events.Lost(reason=LossReason.CLOSED):
            return Line(logging.DEBUG, "lease ended with its client", context)
        case _:
            return Line(LEVELS[kind], _TEXTS[kind], context)
