"""The command line as its users meet it: real processes, or ``main`` in this one where nothing depends on that."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from asynclock.cli.main import main
from tests.cli.processes import Answer, Call, Processes


@pytest.fixture(autouse=True)
def _own_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings but the test's own: an empty folder, and a store in it."""
    for name in [name for name in os.environ if name.startswith("ASYNCLOCK")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("ASYNCLOCK_URL", f"sqlite:///{tmp_path}/locks.db")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def processes() -> Iterator[Processes]:
    started = Processes()
    yield started
    started.stop()


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Call the command line in this process."""

    def call(*words: str) -> Answer:
        capsys.readouterr()
        code = main(words)
        return Answer(code, *capsys.readouterr())

    return call
