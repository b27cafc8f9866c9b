"""What holds for every command: options, errors, exit codes, and a quick start."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from asynclock import errors
from asynclock.cli.exits import CommandError, Exit, code_of
from asynclock.cli.main import COMMANDS
from asynclock.types import LossReason, ResourceKey
from tests.cli.processes import ASYNCLOCK, Call, Processes

KEY = ResourceKey("p", "x")


def test_every_command_has_help(call: Call) -> None:
    """Each command says in one line what it does, and in its help what its options are."""
    listed = call("--help").out
    for name in COMMANDS:
        assert f"\n  {name} " in listed
        assert call(name, "--help")[0::2] == (0, "")
    assert "..." not in listed.partition("Commands:")[2]


def test_version(call: Call) -> None:
    """The version is told, for bug reports."""
    assert call("--version").out.startswith("asynclock 0.")


@pytest.mark.parametrize("words", [["--json", "locks"], ["locks", "--json"]])
def test_common_options_stand_before_or_after_the_command(call: Call, words: list[str]) -> None:
    """People put options where they think of them."""
    assert call(*words).json == []


def test_store_option_is_stronger_than_the_environment(call: Call, tmp_path: Path) -> None:
    """What was typed counts."""
    (tmp_path / "a.toml").write_text('client_name = "from file"\n')
    answer = call("config", "show", "--json", "--store", "memory://here", "--config", "a.toml")
    assert answer.json["url"] == {"value": "memory://here", "source": "--store"}
    assert answer.json["client_name"] == {"value": "from file", "source": "a.toml"}


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.LockTimeout(KEY, waited=1.0), 75),
        (errors.LeaseLost(KEY, token=1, reason=LossReason.EXPIRED), 76),
        (errors.ConfigurationError("x"), 2),
        (errors.StoreUnavailable("x"), 3),
        (errors.StoreRefused("x"), 3),
        (errors.StoreIncompatible("x"), 3),
        (errors.QueueFull("x"), 1),
        (CommandError("x", Exit.NOT_FOUND), 5),
        (RuntimeError("x"), 1),
    ],
)
def test_exit_codes(error: Exception, code: int) -> None:
    """Scripts may rely on what each kind of error ends in."""
    assert code_of(error) == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["nonsense"], 2),
        (["locks", "--nonsense"], 2),
        (["show"], 2),
        (["locks", "--store", "mysql://x"], 2),
        (["locks", "--store", "unix:///nonexistent/redis.sock"], 3),
        (["locks", "--store", "sqlite:////nonexistent/folder/x.db"], 3),
        (["locks", "--config", "nonexistent.toml"], 2),
        (["locks", "--project", "a\x1b[2Jb"], 2),
    ],
)
def test_errors_are_one_line(call: Call, words: list[str], code: int) -> None:
    """An error names its cause and what helps in one harmless line, without a traceback."""
    answer = call(*words)
    assert (answer.code, answer.out) == (code, "")
    assert answer.err.startswith("asynclock: ")
    assert answer.err.count("\n") == 1
    assert answer.err[:-1].isprintable()


@pytest.mark.parametrize("words", [[], ["config"]])
def test_a_group_alone_shows_its_help(call: Call, words: list[str]) -> None:
    """Who does not know the commands yet is shown them, line by line; that nothing was done is exit code 2."""
    answer = call(*words)
    assert answer.code == 2
    lines = (answer.out + answer.err).splitlines()
    assert lines[0].startswith("Usage: asynclock")
    assert "Commands:" in lines


@pytest.mark.parametrize("words", [["config", "show"], ["locks", "--json"], ["doctor"], ["--help"]], ids=" ".join)
def test_answer_that_cannot_be_written_is_a_failure(processes: Processes, words: list[str]) -> None:
    """On a full disk an answer is lost, which is exit code 1 and one line with the cause, and no bug."""
    with Path("/dev/full").open("w") as full:
        answer = processes.run(*words, stdout=full)
    assert answer.code == 1
    assert "No space left" in answer.err
    assert "this is a bug" not in answer.err
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize("words", [["config", "show"], ["locks", "--json"]], ids=" ".join)
def test_closed_output_is_a_failure(words: list[str]) -> None:
    """Who closes standard output and asks something is told so."""
    command = ["sh", "-c", 'exec "$@" >&-', "sh", *ASYNCLOCK, *words]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("asynclock: standard output is closed")
    assert done.stderr.count("\n") == 1


def test_nothing_to_say_to_needs_no_output() -> None:
    """A command with all its streams closed runs under its lock, and its exit code is told."""
    command = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *ASYNCLOCK, "run", "x", "--", "sh", "-c", "exit 42"]
    assert subprocess.run(command, check=False).returncode == 42


def test_debug_shows_the_traceback(call: Call) -> None:
    """Who asks for it sees where an error came from."""
    answer = call("--debug", "locks", "--store", "mysql://x")
    assert answer.code == 2
    assert "Traceback" in answer.err


def test_a_bug_is_told_as_such(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that nobody foresaw is one line too, and says how to see more."""
    monkeypatch.setattr("asynclock.cli.context.load", lambda *_args, **_options: 1 // 0)
    answer = call("locks")
    assert answer.code == 1
    assert (
        answer.err
        == "asynclock: ZeroDivisionError: integer division or modulo by zero; this is a bug, --debug shows where\n"
    )


@pytest.mark.parametrize(
    "url", ["redis://u:hunter2@127.0.0.1:1/0", "redis://:hunter2@h:port/0", "mysql://u:hunter2@h/"]
)
@pytest.mark.parametrize(
    "words",
    [["locks"], ["doctor"], ["config", "show"], ["config", "validate"], ["locks", "--debug"], ["demo"]],
    ids=" ".join,
)
def test_passwords_are_never_shown(call: Call, monkeypatch: pytest.MonkeyPatch, url: str, words: list[str]) -> None:
    """A password in the URL appears in no answer and no error."""
    monkeypatch.setenv("ASYNCLOCK_URL", url)
    monkeypatch.setenv("ASYNCLOCK_UNAVAILABLE_AFTER", "0.2")
    if words == ["demo"]:
        words = ["config", "show", "--store", url]
    answer = call(*words)
    assert answer.code != 1 or words == ["doctor"]
    assert "hunter2" not in answer.out + answer.err


def test_broken_pipe_is_quiet(processes: Processes) -> None:
    """`asynclock locks | true` says nothing: a reader who has had enough is no error."""
    reading, writing = os.pipe()
    os.close(reading)
    process = processes.start("config", "show", stdout=writing)
    os.close(writing)
    answer = processes.end(process)
    assert answer.err == ""


def test_no_colour_where_none_is_wanted(processes: Processes) -> None:
    """In a pipe no escape sequence is written, with NO_COLOR or without."""
    answer = processes.run("doctor", env={**os.environ, "NO_COLOR": "1"})
    assert answer.code == 0
    assert "\x1b" not in answer.out + processes.run("config", "show").out


@pytest.mark.parametrize(
    ("words", "absent"),
    [
        (["--help"], ["redis", "sqlite3", "rich", "structlog", "opentelemetry"]),
        (["run", "x", "--", "true"], ["redis", "rich", "structlog", "opentelemetry"]),
        (["locks", "--json"], ["redis", "rich", "structlog", "opentelemetry"]),
    ],
)
def test_starts_light(words: list[str], absent: list[str]) -> None:
    """Nobody waits for what they do not use."""
    program = (
        "import json, sys; from asynclock.cli.main import main; main(json.loads(sys.argv[1]));"
        "print(*(name for name in json.loads(sys.argv[2]) if name in sys.modules), file=sys.stderr)"
    )
    # Coverage, when it measures child processes, imports sqlite3 itself.
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    command = [sys.executable, "-c", program, json.dumps(words), json.dumps(absent)]
    done = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
    assert done.stderr.strip() in ("", "asynclock: nothing is in use")


def test_python_m_is_the_same_command() -> None:
    """It works where the script is not on the PATH."""
    done = subprocess.run([*ASYNCLOCK, "--version"], check=True, capture_output=True, text=True)
    assert done.stdout.startswith("asynclock ")
