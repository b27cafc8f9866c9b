"""The command line where a user has little: directories that are gone or closed, an output of few characters, nothing left."""

import asyncio
import errno
import os
import resource
import shutil
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from asynclock.cli.exits import Exit
from asynclock.stores.sqlite import mounts
from tests.cli.processes import Answer, Call, Processes

#: Commands that need neither the working directory nor anything in it.
COMMANDS = [("run", "x", "--", "true"), ("locks",), ("config", "show"), ("doctor",), ("health", "--url", "memory://")]
#: Takes from root the right to enter every directory; others have none to take.
MORTAL = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store by an absolute path, and a home."""
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def gone(world: Path) -> Iterator[None]:
    """A working directory that was removed; the test's own is there again afterwards."""
    (world / "gone").mkdir()
    os.chdir(world / "gone")
    (world / "gone").rmdir()
    yield
    os.chdir(world)


@pytest.fixture
def closed(world: Path) -> Iterator[None]:
    """A working directory that may not be entered any more."""
    if MORTAL and not shutil.which(MORTAL[0]):
        pytest.skip("root enters every directory, and there is no setpriv")
    (world / "closed").mkdir()
    os.chdir(world / "closed")
    (world / "closed").chmod(0)
    yield
    (world / "closed").chmod(0o700)
    os.chdir(world)


@pytest.mark.usefixtures("gone")
def test_a_working_directory_that_is_gone_is_not_needed(call: Call) -> None:
    """Only a relative path needs it, and the error says so."""
    for command in COMMANDS:
        answer = call(*command)
        assert answer.code == 0, (command, answer)
    answer = call("locks", "--url", "sqlite:///locks.db")
    assert answer.code == Exit.USAGE
    assert "relative, and the working directory cannot be told (No such file or directory)" in answer.err


@pytest.mark.usefixtures("closed")
def test_a_working_directory_that_may_not_be_entered_is_not_needed(processes: Processes) -> None:
    """A program called by its whole path runs there; a relative store is refused with the reason."""

    def mortal(*words: str) -> Answer:
        return processes.run(*words, before=MORTAL)

    for command in (COMMANDS[0], COMMANDS[-1]):
        answer = mortal(*command)
        assert answer.code == 0, (command, answer)
    answer = mortal("locks", "--url", "sqlite:///locks.db")
    assert answer.code == Exit.STORE
    assert "this user may not create files in" in answer.err
    answer = mortal("run", "x", "--", "./tool")
    assert answer.code == Exit.NOT_EXECUTABLE
    assert "permission denied" in answer.err


def test_without_a_home_the_settings_are_shown(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """That there is no default store is said beside them; whoever needs it gets the same as an error."""
    for name in ("ASYNCLOCK_URL", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "")
    monkeypatch.setattr(Path, "home", Path)
    answer = call("config", "show", "--json")
    assert answer.code == 0
    assert answer.json["url"]["value"] == ""
    assert "no home directory" in answer.err
    answer = call("locks")
    assert answer.code == Exit.USAGE
    assert "name a store (url, ASYNCLOCK_URL, --url)" in answer.err


def test_an_output_of_few_characters_shows_the_others_by_number(processes: Processes) -> None:
    """A name that latin-1 does not have is no reason to fail, and no fault of the program."""
    name = "snow\N{SNOWMAN}caf\N{LATIN SMALL LETTER E WITH ACUTE}"
    holder = processes.hold(name)
    environ = {**os.environ, "PYTHONIOENCODING": "latin-1", "COLUMNS": "200"}
    for command in (("locks",), ("show", name)):
        process = processes.start(*command, env=environ, text=True, encoding="latin-1")
        answer = processes.end(process)
        assert answer.code == 0, answer
        assert "snow\\u2603caf\xe9" in answer.out
        assert not answer.err
    holder.kill()


def _allow(files: int) -> Callable[[], None]:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))

    return limit


@pytest.mark.parametrize("files", [6, 9])
def test_no_descriptor_is_left(processes: Processes, files: int) -> None:
    """Wherever they end, for the loop or for the store: it is said, and with which limit."""
    answer = processes.run("run", "x", "--", "true", preexec_fn=_allow(files))
    assert "file descriptor is left" in answer.err, answer
    assert "ulimit -n" in answer.err
    assert "bug" not in answer.err
    assert answer.code in (Exit.FAILURE, Exit.STORE)


@pytest.mark.parametrize(
    "error", [BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable"), RuntimeError("can't start new thread")]
)
def test_no_process_is_left(call: Call, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """The command is not to blame, and nobody is asked whether it is a script."""

    async def fail(*_words: str, **_options: Any) -> None:
        raise error

    monkeypatch.setattr(asyncio, "create_subprocess_exec", fail)
    answer = call("run", "x", "--", "true")
    assert answer.code == Exit.NOT_EXECUTABLE
    assert "cannot run 'true' now: no thread or process can be started" in answer.err
    assert "ulimit -u" in answer.err
    assert "script" not in answer.err
    monkeypatch.undo()


def test_no_thread_is_left(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the store's error, and no bug."""

    def fail(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", fail)
        answer = call("run", "x", "--", "true")
    assert answer.code == Exit.STORE
    assert "no thread or process can be started" in answer.err
    assert "bug" not in answer.err


def test_no_memory_is_left(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """As above."""

    def fail(work: Coroutine[Any, Any, None]) -> None:
        work.close()
        raise MemoryError

    monkeypatch.setattr("asynclock.cli.commands.locks.asyncio.run", fail)
    answer = call("locks")
    assert answer.code == Exit.FAILURE
    assert "no memory is left" in answer.err
    assert "bug" not in answer.err


def test_doctor_warns_of_a_file_system_that_nobody_knows(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be shared by machines, and then no lock on it holds."""
    monkeypatch.setattr(mounts, "mount_above", lambda directory: mounts.Mount("/", "fuse.newfs"))
    answer = call("doctor", "--json")
    [check] = [check for check in answer.json if check["name"] == "file system"]
    assert check["status"] == "warn"
    assert "is on fuse.newfs, which several machines may share" in check["finding"]
    assert "strict refuses it" in check["remedy"]
    assert answer.code == 0
