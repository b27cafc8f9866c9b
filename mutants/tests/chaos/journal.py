"""What a worker process has to say to its parent: one JSON object per line, written so that SIGKILL loses nothing said.

What it did with its leases is written down elsewhere, by ``asynclock.testing.HistoryLog``.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from asynclock.clock import SYSTEM_CLOCK

Event = dict[str, Any]


class Journal:
    """Where one process writes; every line is one write, so that no line of a killed process is torn in the middle."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def write(self, event: str, **fields: object) -> None:
        """Add a line; ``at`` is the clock that all processes of the machine share."""
        line = {"event": event, "at": SYSTEM_CLOCK.monotonic(), **fields}
        os.write(self._descriptor, json.dumps(line).encode() + b"\n")


class Reader:
    """Reads a journal that grows; each call of ``new`` yields what came since the last."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offset = 0

    def new(self) -> Iterator[Event]:
        """The complete lines since the last call."""
        with self._path.open("rb") as file:
            file.seek(self._offset)
            for line in file:
                if not line.endswith(b"\n"):
                    return
                self._offset += len(line)
                yield json.loads(line)
