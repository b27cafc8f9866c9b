"""Standard output that is full, closed or not read, and standard error likewise, for every command."""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from asynclock.cli.main import COMMANDS, cli, main
from tests.cli.processes import ASYNCLOCK, PATIENCE, Answer, Processes, until

#: Calls of every command that answer on standard output; of `run` and of ``--help`` see below.
CALLS = {
    "locks": ["locks", "locks --json"],
    "show": ["show held", "show held --json", "show nobody --json"],
    "queue": ["queue", "queue --json"],
    "top": ["top", "top --once", "top --once --json", "top --json"],
    "release": ["release nobody --reason x --json"],
    "deadlocks": ["deadlocks --json"],
    "health": ["health", "health --json"],
    "doctor": ["doctor", "doctor --json"],
    "events": ["events --json"],
    "serve": ["serve --port 0 --json"],
    "audit": ["audit verify trail --key-file key", "audit verify trail --key-file key --json"],
    "config": ["config show", "config show --json", "config validate --json"],
    "demo": ["demo --json --workers 4 --commits 2"],
    "completion": ["completion zsh", "completion bash --json"],
    "help": ["help", "help config show", "help run --json"],
}
ANSWERING = [call for calls in CALLS.values() for call in calls] + ["--version", "--help", "run --help"]
#: One of each, without the one that works for seconds before it answers.
EACH = [calls[0] for calls in CALLS.values() if calls[0] not in CALLS["demo"]] + ["--version", "--help"]
#: None: as it is on a terminal and in a pipe by default.
BUFFERING = (None, "1")


def environment(unbuffered: str | None) -> dict[str, str]:
    others = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return others if unbuffered is None else {**others, "PYTHONUNBUFFERED": unbuffered}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A store in which "held" is held and waited for."""
    url = f"sqlite:///{tmp_path_factory.mktemp('store')}/locks.db"
    processes = Processes()
    processes.hold("held", "--store", url)
    processes.start("run", "held", "--store", url, "--", "true")
    until(lambda: bool(processes.run("queue", "--store", url, "--json").json))
    yield url
    processes.stop()


@pytest.fixture
def world(store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That store, and an audit trail that is none."""
    monkeypatch.setenv("ASYNCLOCK_URL", store)
    (tmp_path / "trail").write_text("no entry\n")
    (tmp_path / "key").write_text("0123456789abcdef0123456789abcdef\n")


def test_every_command_is_examined() -> None:
    """A new command is tried with an output that cannot be written."""
    assert {*CALLS, "run"} == {*COMMANDS}


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("call", ANSWERING)
def test_answer_that_cannot_be_written_is_a_failure(processes: Processes, call: str) -> None:
    """On a full disk an answer is lost, which is exit code 1 and one line with the cause, however output is buffered."""
    with Path("/dev/full").open("w") as full:
        started = [processes.start(*shlex.split(call), stdout=full, env=environment(how)) for how in BUFFERING]
    for answer in map(processes.end, started):
        complaint = answer.err.splitlines()[-1]
        assert (answer.code, complaint) == (1, "asynclock: cannot write to standard output: No space left on device")
        assert "Exception ignored" not in answer.err


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("call", EACH)
def test_closed_output_is_a_failure(call: str) -> None:
    """A caller that closes standard output and asks for something is told so."""
    answer = redirected(">&-", *shlex.split(call))
    assert answer.code == 1
    assert answer.err.splitlines()[-1].startswith("asynclock: standard output is closed")


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("call", EACH)
def test_broken_pipe_is_quiet(processes: Processes, call: str) -> None:
    """`asynclock locks | true` says nothing: a reader that has had enough is no error."""
    reading, writing = os.pipe()
    os.close(reading)
    started = [processes.start(*shlex.split(call), stdout=writing, env=environment(how)) for how in BUFFERING]
    os.close(writing)
    for answer in map(processes.end, started):
        assert answer.code == 1
        for word in ("Broken pipe", "standard output", "Exception", "bug"):
            assert word not in answer.err


def commands(group: click.Group, *words: str) -> Iterator[tuple[str, ...]]:
    """The words that name each command, groups included."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        yield (*words, name)
        if isinstance(command, click.Group):
            yield from commands(command, *words, name)


@pytest.mark.parametrize("words", [(), *commands(cli)], ids=" ".join)
def test_help_that_cannot_be_written_is_a_failure(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """The help of every command is an answer like others; and nothing is left for the interpreter to fail at."""
    with open("/dev/full", "w") as full:  # noqa: PTH123 - closed by main()
        monkeypatch.setattr(sys, "stdout", full)
        assert main([*words, "--help"]) == 1
        assert full.closed
    assert capsys.readouterr().err == "asynclock: cannot write to standard output: No space left on device\n"


# -- standard error ---------------------------------------------------------------------------------------------------


def redirected(redirection: str, *words: str, unbuffered: str | None = None) -> Answer:
    command = ["sh", "-c", f'exec "$@" {redirection}', "sh", *ASYNCLOCK, *words]
    env = environment(unbuffered)
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=env, timeout=PATIENCE)
    return Answer(done.returncode, done.stdout, done.stderr)


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("unbuffered", BUFFERING)
@pytest.mark.parametrize("redirection", ["2>/dev/full", "2>&-"])
@pytest.mark.parametrize(
    ("call", "code"),
    [
        ("run new -- sh -c 'exit 42'", 42),
        ("run held --timeout 1.2 -- true", 75),
        ("locks --store mysql://x", 2),
        ("locks --store mysql://x --debug", 2),
        ("nonsense", 2),
        ("config", 2),
        ("locks --store unix:///nonexistent/redis.sock", 3),
        ("show nobody", 5),
        ("config validate", 0),
    ],
)
def test_a_message_that_cannot_be_written_changes_nothing(
    redirection: str, unbuffered: str | None, call: str, code: int
) -> None:
    """Scripts read the exit code; what is said to people appears nowhere else."""
    answer = redirected(redirection, *shlex.split(call), unbuffered=unbuffered)
    assert answer == (code, "", "")


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("redirection", [">/dev/full 2>/dev/full", ">&- 2>&-", ">/dev/full 2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("call", ["--help", "config show", "locks --json", "top --once"])
def test_nothing_can_be_written_at_all(redirection: str, call: str) -> None:
    """The exit code still tells that the answer is lost."""
    assert redirected(redirection, *shlex.split(call)).code == 1


def test_nothing_to_say_to_needs_no_output() -> None:
    """A command with all its streams closed runs under its lock, and its exit code is told."""
    assert redirected("<&- >&- 2>&-", "run", "x", "--", "sh", "-c", "exit 42").code == 42
