"""The fenced code blocks of a page, and how each kind is run.

- ``python`` runs as a script, with every warning an error.
- ``sh`` runs with bash and must succeed. ``console`` shows a session: what follows ``$ `` is run, and if output is shown, that
  is what must come out; ``…`` stands for anything within a line, alone on a line for any number of lines.
- ``toml`` must be settings (``file=pyproject.toml``: only TOML), ``json`` must be JSON. ``text`` is for people.

The blocks of a page run in order in one folder, so that a page can tell a story. Two tags may follow the language:
``file=NAME`` writes the block to that file instead of running it, ``no-run`` does nothing with it; the line before such a block
is an HTML comment that says why.
"""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from asynclock.settings import load

_FENCE = re.compile(r"^(?P<indent> *)```(?P<info>.*)$")
#: What a reader's server is called in the documents; the tests' own takes its place.
_SERVER = re.compile(r"redis://localhost(:6379)?(/\d+)?")
_PATIENCE = 60


class Block(NamedTuple):
    """``before`` is the nearest line above that is not blank."""

    page: str
    line: int
    language: str
    tags: frozenset[str]
    text: str
    before: str

    @property
    def place(self) -> str:
        return f"{self.page}:{self.line}"

    @property
    def runs(self) -> bool:
        return "no-run" not in self.tags

    @property
    def file(self) -> str | None:
        return next((tag.removeprefix("file=") for tag in self.tags if tag.startswith("file=")), None)

    @property
    def wants_redis(self) -> bool:
        return self.runs and _SERVER.search(self.text) is not None


def blocks(page: str, markdown: str) -> Iterator[Block]:
    """Every fenced block, in order; one that is not closed is an error."""
    lines = iter(enumerate(markdown.splitlines(), 1))
    before = ""
    for number, line in lines:
        if not (fence := _FENCE.match(line)):
            before = line.strip() or before
            continue
        body = []
        for _, inner in lines:
            if inner.strip() == "```":
                break
            body.append(inner.removeprefix(fence["indent"]))
        else:
            raise ValueError(f"{page}:{number}: this block is not closed")
        language, *tags = fence["info"].split() or [""]
        yield Block(page, number, language, frozenset(tags), "\n".join(body) + "\n", before)


def run(block: Block, folder: Path, server: str) -> None:
    """Do with a block what its language and tags say; ``server`` is the URL of a Redis."""
    text = _SERVER.sub(server, block.text)
    if block.file:
        (folder / block.file).parent.mkdir(parents=True, exist_ok=True)
        (folder / block.file).write_text(text)
    match block.language:
        case "python" if not block.file:
            _succeed(block, [sys.executable, "-W", "error", "-c", text], folder)
        case "sh" if not block.file:
            _succeed(block, ["bash", "-euo", "pipefail", "-c", text], folder)
        case "console":
            _show(block, text, folder)
        case "toml":
            _check_toml(text, folder, only_toml=block.file == "pyproject.toml")
        case "json":
            json.loads(text)
        case "python" | "sh" | "text":
            pass
        case other:
            raise AssertionError(f"{block.place}: a block is python, sh, console, toml, json or text, not {other!r}")


def _succeed(block: Block, command: list[str], folder: Path) -> str:
    done = _start(command, folder)
    assert done.returncode == 0, f"{block.place} ended with {done.returncode}:\n{done.stdout}"
    return done.stdout


def _start(command: list[str], folder: Path) -> "subprocess.CompletedProcess[str]":
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("ASYNCLOCK_", "XDG_"))}
    environ |= {"HOME": str(folder), "TMPDIR": str(folder), "COLUMNS": "120", "TERM": "dumb"}
    environ["ASYNCLOCK_LAG_WARNING"] = "60"  # a busy machine makes loops late, which is no fault of a page
    environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environ['PATH']}"
    out = subprocess.PIPE
    return subprocess.run(
        command,
        cwd=folder,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )


def _show(block: Block, text: str, folder: Path) -> None:
    """Run a session. Commands that are shown to fail may; without any output shown, all must succeed."""
    commands, expected = split_session(text)
    script = "\n".join(commands)
    if not expected:
        _succeed(block, ["bash", "-euo", "pipefail", "-c", script], folder)
        return
    said = _start(["bash", "-c", script], folder).stdout
    assert pattern_of(expected).fullmatch(said), f"{block.place} printed:\n{said}\ninstead of:\n" + "\n".join(expected)


def split_session(text: str) -> tuple[list[str], list[str]]:
    """Commands (continued after a backslash) and shown output of a console session."""
    commands: list[str] = []
    expected: list[str] = []
    for line in text.splitlines():
        if line.startswith("$ "):
            commands.append(line[2:])
        elif commands and not expected and commands[-1].endswith("\\"):
            commands[-1] += f"\n{line}"
        else:
            expected.append(line)
    return commands, expected


def pattern_of(expected: list[str]) -> "re.Pattern[str]":
    """The shown output as a pattern for the whole output; blank space at the end of a line does not count."""
    parts = []
    for line in expected:
        if line.strip() == "…":
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append(".*?".join(map(re.escape, line.rstrip().split("…"))) + r"[ \t]*\n")
    return re.compile("".join(parts))


def _check_toml(text: str, folder: Path, *, only_toml: bool) -> None:
    tomllib.loads(text)
    if not only_toml:
        path = folder / "checked.toml"
        path.write_text(text)
        load(environ={}, file=path)
        path.unlink()
