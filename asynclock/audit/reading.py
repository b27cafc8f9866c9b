"""A trail read back: its entries as the events that they were.

What is no such entry is passed over, and nothing is checked here: whether a trail was touched is for ``verify`` to say.
"""

import json
import os
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from asynclock.events import AnyEvent, word


def recorded(files: Sequence[str | os.PathLike[str]], kinds: Collection[type[Any]]) -> Iterator[AnyEvent]:
    """The events of these kinds in a trail.

    Args:
        files: its files, oldest first.
        kinds: classes of ``asynclock.events``.

    Raises:
        OSError: a file cannot be read.
    """
    by_action = {word(kind): kind for kind in kinds}
    for file in files:
        with Path(file).open("rb") as lines:
            for line in lines:
                event = _event(line, by_action)
                if event is not None:
                    yield event


def _event(line: bytes, by_action: dict[str, type[Any]]) -> AnyEvent | None:
    """The opposite of how the log makes an entry of an event."""
    try:
        entry = json.loads(line)
        kind, actor = by_action[entry["action"]], entry["actor"]
        entry |= {"at": datetime.fromisoformat(entry["utc"]).timestamp(), "client": actor["id"]}
        entry |= {"client_name": actor.get("client", ""), "host": actor.get("host", ""), "pid": actor.get("pid")}
        entry |= {"owner": actor.get("owner", ""), "type": kind.__name__}
        event: AnyEvent = msgspec.convert(entry, kind)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return event
