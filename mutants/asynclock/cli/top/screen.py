"""The terminal while the view has it, and how it is given back.

On the alternate screen, without cursor and echo, keys one by one; Ctrl-C and Ctrl-Z are signals as ever. Only lines that have
changed are written, all of them in one write, so that nothing flickers and little goes over the wire.
"""

import io
import os
import sys
import termios
import tty
from typing import Self, TextIO

from rich.console import Console

_ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[2J"
_LEAVE = "\x1b[?7h\x1b[?25h\x1b[?1049l"
#: A terminal that knows it shows all between the two at once; others ignore it.
_BEGIN, _END = "\x1b[?2026h", "\x1b[?2026l"
#: What we draw ourselves, for terminals that do not speak UTF-8.
_PLAIN = str.maketrans(
    {"·": "-", "→": ">", "…": ".", "●": "*", "≥": ">", "▾": "v", "▴": "^", "↑": "^", "↓": "v", "⏎": "<", "█": "_"}
)


def is_live() -> bool:
    """Whether standard input and output are a terminal that a view can be drawn on."""
    streams = (sys.stdin, sys.stdout)
    return all(stream is not None and stream.isatty() for stream in streams) and os.environ.get("TERM") != "dumb"


class Screen:
    """Standard output, from the start of its ``with`` block to its end.

    Args:
        keys: the terminal that keys come from.
        out: the terminal to draw on.
    """

    def __init__(self, keys: int, out: TextIO) -> None:
        self.keys = keys
        self._out = out
        self._before = termios.tcgetattr(keys)
        self._lines: list[str] = []
        self._plain = "utf" not in (out.encoding or "").lower()
        self._colors = Console(file=out).color_system

    def __enter__(self) -> Self:
        self.enter()
        return self

    def __exit__(self, *_error: object) -> None:
        self.leave()

    def enter(self) -> None:
        """Take the terminal."""
        tty.setcbreak(self.keys, termios.TCSANOW)
        changed = termios.tcgetattr(self.keys)
        # Ctrl-S would stop us in the middle of a write, where no signal is heard any more.
        changed[0] &= ~termios.IXON
        termios.tcsetattr(self.keys, termios.TCSANOW, changed)
        self._write(_ENTER)
        self._lines = []

    def leave(self) -> None:
        """Give it back as it was. A terminal that has gone away cannot be given back, and need not be."""
        try:
            self._write(_LEAVE)
            termios.tcsetattr(self.keys, termios.TCSANOW, self._before)
        except (OSError, termios.error):
            pass

    def console(self) -> Console:
        """Something to draw a frame with that fits."""
        # Of the terminal itself: COLUMNS and LINES, where they are set, do not follow when it becomes another size.
        columns, lines = os.get_terminal_size(self._out.fileno())
        return Console(
            file=io.StringIO(),
            force_terminal=True,
            color_system=self._colors or "standard",  # type: ignore[arg-type]
            width=max(columns or 80, 20),  # 0: a terminal that does not know
            height=max(lines or 24, 4),
            highlight=False,
        )

    def clear(self) -> None:
        """Forget what is on the screen: it has another size, or somebody else wrote on it."""
        self._write("\x1b[2J")
        self._lines = []

    def show(self, lines: list[str]) -> None:
        """Have the screen show these lines."""
        old = self._lines + [""] * (len(lines) - len(self._lines))
        changed = [(place, new) for place, new in enumerate(lines, 1) if new != old[place - 1]]
        gone = [(place, "") for place in range(len(lines) + 1, len(old) + 1)]
        if changed or gone:
            self._write(
                "".join([_BEGIN, *(f"\x1b[{place};1H\x1b[2K{line}" for place, line in (*changed, *gone)), _END])
            )
        self._lines = lines

    def _write(self, text: str) -> None:
        encoding = self._out.encoding or "ascii"
        data = (text.translate(_PLAIN) if self._plain else text).encode(encoding, errors="replace")
        while data:
            data = data[os.write(self._out.fileno(), data) :]
