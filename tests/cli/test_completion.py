"""The Tab key, in a real shell; and help by its name."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.processes import Call

#: What a user's bash does at a Tab: the words so far, and the place of the one that is completed.
TAB = """
eval "$(asynclock completion bash)"
COMP_WORDS=({words}); COMP_CWORD={place}
_asynclock_completion asynclock
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """An environment in which ``asynclock`` is on the PATH."""
    command = tmp_path / "bin" / "asynclock"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m asynclock "$@"\n')
    command.chmod(0o755)
    return {**os.environ, "PATH": f"{command.parent}:{os.environ['PATH']}"}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("asynclock", "re"), ["release"]),
        (("asynclock", "config", ""), ["show", "validate"]),
        (("asynclock", "release", "--rea"), ["--reason"]),
        (("asynclock", "run", "deploy", "--prio"), ["--priority"]),
        (("asynclock", "top", "--sort", "w"), ["wait"]),
        (("asynclock", "completion", ""), ["bash", "zsh", "fish"]),
    ],
    ids=" ".join,
)
def test_bash_completes(shell: dict[str, str], words: tuple[str, ...], found: list[str]) -> None:
    """Commands, options and their values."""
    script = TAB.format(words=" ".join(word or "''" for word in words), place=len(words) - 1)
    done = subprocess.run(["bash", "-c", script], env=shell, capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout.split(), done.stderr) == (found, "")


@pytest.mark.parametrize("name", ["zsh", "fish"])
def test_scripts_for_other_shells(call: Call, name: str) -> None:
    """They ask the same command; where the shell is there, it can read its script."""
    answer = call("completion", name)
    assert answer.code == 0
    assert f"_ASYNCLOCK_COMPLETE={name}_complete" in answer.out
    if path := shutil.which(name):
        subprocess.run([path, "-n"], input=answer.out, text=True, check=True, timeout=60)


def test_help_by_its_name(call: Call) -> None:
    """It is the same text as of ``--help``, of groups and what is in them too."""
    for words in ((), ("run",), ("config", "show")):
        assert call("help", *words).out == call(*words, "--help").out
    unknown = call("help", "releese")
    assert (unknown.code, "there is no command 'releese'" in unknown.err) == (2, True)
