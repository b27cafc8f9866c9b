"""``asynclock deadlocks``: owners who wait for each other, for people and for programs."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.processes import PATIENCE, Call, Processes, heed_signals, until

ROOT = Path(__file__).parents[2]
KEYS = {"owner", "client", "host", "pid", "client_name", "task", "holds_project", "holds_name", "wants_project"}
KEYS |= {"wants_name", "priority", "held_for", "waited"}


@pytest.fixture
def entangle() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start owners who wait for each other."""
    started = []

    def entangle(*names: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.cli.entangled", os.environ["ASYNCLOCK_URL"], *names]
        process = subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "entangled\n"
        return process

    yield entangle
    for process in started:
        process.communicate(timeout=PATIENCE)


def test_no_deadlock(call: Call, processes: Processes) -> None:
    """Somebody who merely waits is none."""
    processes.hold("x")
    processes.wait_for("x")
    assert call("deadlocks") == (0, "", "asynclock: no deadlock\n")
    assert call("deadlocks", "--json").json == []


def test_a_deadlock_is_shown(call: Call, entangle: Callable[..., subprocess.Popen[str]]) -> None:
    """Each owner with what it holds and waits for, the one to give way first."""
    process = entangle("a", "b", "[red]c[/]\u202e")
    until(lambda: bool(call("deadlocks", "--json").json))
    (deadlock,) = call("deadlocks", "--json").json
    assert {key for owner in deadlock["owners"] for key in owner} == KEYS
    holds = [owner["holds_name"] for owner in deadlock["owners"]]
    assert [owner["wants_name"] for owner in deadlock["owners"]] == [*holds[1:], holds[0]]
    assert {owner["pid"] for owner in deadlock["owners"]} == {process.pid}
    assert deadlock["entangled"] == 3
    out = call("deadlocks").out
    assert " ".join(out.split()).startswith("CYCLE OWNER WHERE TASK HOLDS FOR WAITS FOR FOR PRIORITY 1 ")
    assert len(out.splitlines()) == 4
    for word in ("p/a", "p/b", "owner of a", "task of b", "'knot'", "[red]c[/]\\u202e"):
        assert word in out
    assert call("deadlocks", "--project", "other", "--json").json == []
    assert len(call("deadlocks", "--project", "p", "--json").json) == 1


@pytest.mark.parametrize("in_json", [False, True])
def test_watching(processes: Processes, entangle: Callable[..., subprocess.Popen[str]], *, in_json: bool) -> None:
    """Every deadlock is one line, once, as soon as it is there; Ctrl-C ends it."""
    options = ["--json"] if in_json else []
    watching = processes.start("deadlocks", "--watch", *options, preexec_fn=heed_signals)
    assert watching.stdout is not None
    for names in (("a", "b"), ("x", "y", "z")):
        entangle(*names)
        line = watching.stdout.readline()
        words = json.loads(line)["words"] if in_json else line.split(" -> ")
        assert len(words) == len(names)
        assert all(f"'p/{name}'" in line for name in names)
    watching.send_signal(signal.SIGINT)
    assert processes.end(watching).out == ""
    assert watching.returncode == 130
