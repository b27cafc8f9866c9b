"""The set-up of a checkout on machines that lack something: one line says what, and how to get it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: All of a system that the script needs to find out what else is missing.
FOUND_EVERYWHERE = ("bash", "cat", "dirname", "env", "flock", "grep", "head", "printf", "sha256sum", "sort", "tee")


class Machine:
    """A copy of the script in a system of few commands, with a user who is not root."""

    def __init__(self, folder: Path) -> None:
        self._bin = folder / "bin"
        self._bin.mkdir()
        self._project = folder / "project"
        shutil.copytree(ROOT / ".ci", self._project / ".ci")
        for name in FOUND_EVERYWHERE:
            (self._bin / name).symlink_to(shutil.which(name) or pytest.fail(f"no {name}"))
        self.has("id", "echo 1000")

    def has(self, command: str, script: str) -> None:
        """Put a command on its path."""
        (self._bin / command).write_text(f"#!/bin/sh\n{script}\n")
        (self._bin / command).chmod(0o755)

    def set_up(self, goal: str = "run") -> tuple[int, str]:
        """Run the script; return its exit code and all that it says."""
        done = subprocess.run(
            [self._project / ".ci/bootstrap", goal],
            check=False,
            env={"PATH": str(self._bin), "HOME": os.devnull},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return done.returncode, done.stdout


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_without_a_right_to_install_the_command_to_do_it_is_told(machine: Machine) -> None:
    """Where apt-get is there but may not be used, somebody else has to; all that is missing is named at once."""
    machine.has("apt-get", "echo called; exit 1")
    machine.has("sudo", "echo 'sudo: a password is required' >&2; exit 1")
    missing = "python3 python3-venv git redis-server curl openssl"
    assert machine.set_up("test") == (
        1,
        f"bootstrap: missing: {missing}. Install with: sudo apt-get install {missing}\n",
    )


def test_without_apt_the_missing_packages_are_named(machine: Machine) -> None:
    """On another system the packages have other installers, sudo or not."""
    machine.has("git", "exit 0")
    said = "bootstrap: missing: python3 python3-venv. Install them with this system's package manager\n"
    assert machine.set_up() == (1, said)
    machine.has("sudo", 'exec "$@"')
    assert machine.set_up() == (1, said)


def test_an_old_python_is_told_and_left_alone(machine: Machine) -> None:
    """A system whose Python is too old has no newer one among its packages, so apt-get is not asked."""
    machine.has("git", "exit 0")
    machine.has("apt-get", "echo called; exit 1")
    machine.has("sudo", 'exec "$@"')
    machine.has("python3", '[ "$#" = 2 ] || exit 1; echo 3.9')
    code, said = machine.set_up()
    assert code == 1
    assert "needs Python 3.11 or newer with venv, python3 is 3.9" in said
    assert "called" not in said


def test_an_installation_is_told_in_one_line(machine: Machine) -> None:
    """What is installed, by what and with which right; what apt-get says itself is shown only if it fails."""
    machine.has("apt-get", 'case "$*" in *install*) echo "Unpacking"; exit 100;; esac; echo "Reading package lists"')
    machine.has(
        "sudo", '[ "$1" != tee ] && [ "$1" != chmod ] && [ "$1" != rm ] || exit 0; [ "$1" != -n ] || shift; exec "$@"'
    )
    machine.has("true", "exit 0")
    code, said = machine.set_up()
    assert code == 1
    assert said.splitlines() == [
        "bootstrap: installing python3 python3-venv git with apt-get, through sudo",
        "Unpacking",
        "bootstrap: apt-get could not install: python3 python3-venv git",
    ]
