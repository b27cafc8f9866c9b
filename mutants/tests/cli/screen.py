"""``asynclock top`` on a pseudo-terminal, and what a person would see there."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable

from tests.cli.processes import ASYNCLOCK, PATIENCE

_SEQUENCE = re.compile(r"\x1b\[([0-9;?]*)([A-Za-z])")


class Picture:
    """So much of a terminal as the view makes use of; anything else fails the test.

    A frame is seen when it is complete (mode 2026), though it may come in pieces.
    """

    def __init__(self) -> None:
        self.lines: dict[int, str] = {}
        self._seen: dict[int, str] = {}
        self.modes: set[str] = set()
        self._rest = ""
        self._row, self._column = 1, 1

    @property
    def text(self) -> str:
        lines = self._seen if "?2026" in self.modes else self.lines
        return "\n".join(lines.get(row, "") for row in range(1, max(lines, default=0) + 1))

    def feed(self, text: str) -> None:
        text = self._rest + text
        at = 0
        while at < len(text):
            if text[at] != "\x1b":
                self._put(text[at])
                at += 1
                continue
            found = _SEQUENCE.match(text, at)
            if not found:
                assert len(text) - at < 20, text[at:]
                break
            self._do(found[1], found[2])
            at = found.end()
        self._rest = text[at:]

    def _put(self, char: str) -> None:
        if char == "\r":
            self._column = 1
        elif char == "\n":
            self._row += 1
        else:
            assert char.isprintable(), repr(char)
            line = self.lines.get(self._row, "").ljust(self._column - 1)
            self.lines[self._row] = line[: self._column - 1] + char + line[self._column :]
            self._column += 1

    def _do(self, parameters: str, final: str) -> None:
        match final:
            case "H":
                self._row, self._column = map(int, parameters.split(";"))
            case "K" if parameters == "2":
                self.lines.pop(self._row, None)
            case "J" if parameters == "2":
                self.lines.clear()
            case "h":
                self._seen = dict(self.lines)
                self.modes.add(parameters)
            case "l":
                self.modes.discard(parameters)
            case "m":
                pass
            case _:
                raise AssertionError((parameters, final))


class Watched:
    """A process on a terminal of its own, by default of 80 columns and 24 lines."""

    def __init__(self, *words: str, command: tuple[str, ...] = ASYNCLOCK, columns: int = 80, lines: int = 24) -> None:
        self.picture = Picture()
        self.raw = b""
        self.pid, self.line = pty.fork()
        if self.pid == 0:
            time.sleep(0.05)  # so that the terminal has its size before anybody asks for it
            os.execve(command[0], [*command, *words], {**os.environ, "TERM": "xterm-256color"})
        self.resize(columns, lines)
        self.before = termios.tcgetattr(self.line)

    def resize(self, columns: int, lines: int) -> None:
        self.columns, self.height = columns, lines
        fcntl.ioctl(self.line, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def type(self, text: str) -> None:
        os.write(self.line, text.encode())

    @property
    def text(self) -> str:
        return self.picture.text

    def row(self, word: str) -> str:
        """The first line with the word in it, without more than single spaces."""
        return next((" ".join(line.split()) for line in self.text.splitlines() if word in line), "")

    def until(self, condition: Callable[[], bool] | str) -> None:
        """Read on until the screen shows the text, or is as it should be."""
        wanted = (lambda: condition in self.text) if isinstance(condition, str) else condition
        deadline = time.monotonic() + PATIENCE
        while not wanted():
            assert time.monotonic() < deadline, self.text
            assert self._read(), f"it has ended:\n{self.text}"

    def _read(self) -> bool:
        if not select.select([self.line], [], [], 0.1)[0]:
            return True
        try:
            data = os.read(self.line, 65536)
        except OSError:  # how Linux says that the other side is closed
            return False
        self.raw += data
        self.picture.feed(data.decode())
        return bool(data)

    def end(self) -> int:
        """Wait until it has ended; the exit code. The terminal is as it was before."""
        deadline = time.monotonic() + PATIENCE
        while self._read():
            assert time.monotonic() < deadline, self.text
        code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        self.pid = 0
        assert termios.tcgetattr(self.line) == self.before
        assert "?1049" not in self.picture.modes
        assert b"?25l" not in self.raw or "?25" in self.picture.modes
        return code

    def kill(self) -> None:
        """End what is left of it. Idempotent."""
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            self.pid = 0
        if self.line >= 0:
            os.close(self.line)
            self.line = -1


PYTHON = (sys.executable, "-c")
