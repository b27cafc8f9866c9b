"""A trail that cannot be written is told of by everybody who could be asked, and by the trail itself once there is room."""

import errno
import os
import resource
import subprocess
import sys
import time

import pytest

import asynclock
from asynclock.audit import AuditLog, find_problems, verify
from asynclock.audit import log as log_module
from asynclock.audit.chain import BEGINNING, entry
from asynclock.cli.main import main

KEY = "a key of sixteen bytes or more"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "audit.jsonl"


@pytest.fixture
def anchor(tmp_path):
    return tmp_path / "anchor"


class Disk:
    """Says that it is full: to all that would be appended, but not to what is written over in place."""

    def __init__(self, monkeypatch):
        self.full = False
        self._write = os.write
        monkeypatch.setattr(os, "write", self.write)
        monkeypatch.setattr(log_module, "_RETRY", 0.01)

    def write(self, fd, data):
        if self.full and bytes(data[:7]) == b'{"seq":':
            raise OSError(errno.ENOSPC, "No space left on device")
        return self._write(fd, data)


@pytest.fixture
def disk(monkeypatch):
    return Disk(monkeypatch)


async def test_the_health_of_the_client_is_degraded(memory_url, path, disk, until):
    """While entries wait, and for good once some were lost; the store's own health is its own."""
    settings = {"audit_file": str(path), "audit_key": KEY}
    async with asynclock.connect(memory_url, **settings) as client:
        disk.full = True
        async with client.lock("n"):
            await until(lambda: client._audit.trouble)
        seen = await client.health()
        assert (seen.status, seen.store.status, seen.store.problems) == ("degraded", "healthy", ())
        (problem,) = seen.problems
        assert problem.startswith(f"the audit trail {str(path)!r} cannot be written: No space left on device (")
        disk.full = False
        await until(lambda: not client._audit.trouble)
        assert (await client.health()).status == "healthy"
    assert verify([path], key=KEY).entries == 2


def test_entries_that_were_given_up_are_remembered_by_the_anchor(path, anchor, disk, caplog):
    """To write over it needs no room; ``verify`` tells, and the next log says it in the trail."""
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note", number=1)
        wait_for(lambda: path.stat().st_size)
        disk.full = True
        log.append("note", number=2)
        log.append("note", number=3)
    assert log.lost == 2
    assert f"the audit trail {str(path)!r} lacks 2 entries: No space left on device" in caplog.text
    found = verify([path], key=KEY, anchor=anchor)
    assert [problem.what for problem in found.problems] == [
        "2 entries could not be written, and are missing at the end"
    ]
    assert "lacks 2 entries" in find_problems(path, key=KEY, anchor=anchor)[0]
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note", number=4)
        disk.full = False
    found = verify([path], key=KEY, anchor=anchor)
    assert (found.valid, found.entries, found.dropped) == (True, 3, 2)
    assert find_problems(path, key=KEY, anchor=anchor) == ()


def test_the_room_beside_a_trail_is_tried(path, anchor, monkeypatch):
    """A disk that takes no more is found before anything is recorded, and nothing is left behind."""
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note")
    before = path.read_bytes(), anchor.read_bytes(), sorted(path.parent.iterdir())
    assert find_problems(path, key=KEY, anchor=anchor) == ()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        (problem,) = find_problems(path, key=KEY, anchor=anchor)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "cannot be written: File too large" in problem
    assert (path.read_bytes(), anchor.read_bytes(), sorted(path.parent.iterdir())) == before


def test_what_is_no_trail_is_a_problem(path, tmp_path):
    """So is a directory that is missing; a trail that is not there yet is none, and is not made."""
    assert find_problems(path, key=KEY) == ()
    assert not path.exists()
    assert "No such file or directory" in find_problems(tmp_path / "missing" / "a", key=KEY)[0]
    path.write_bytes(b"text")
    assert "is no audit trail" in find_problems(path, key=KEY)[0]
    assert path.read_bytes() == b"text"


@pytest.fixture
def recorded(path, tmp_path, monkeypatch):
    """Settings that name a trail of more than a MiB."""
    lines, link = [], BEGINNING
    while sum(map(len, lines)) <= 1 << 20:
        line, link = entry(KEY.encode(), link, {"utc": "x", "action": "note", "text": "x" * 10_000})
        lines.append(line + b"\n")
    path.write_bytes(b"".join(lines))
    for name in [name for name in os.environ if name.startswith("ASYNCLOCK")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("ASYNCLOCK_URL", f"sqlite:///{tmp_path}/locks.db")
    monkeypatch.setenv("ASYNCLOCK_AUDIT_FILE", str(path))
    monkeypatch.setenv("ASYNCLOCK_AUDIT_KEY", KEY)
    return path


def test_a_command_says_that_it_was_not_recorded(recorded, anchor, monkeypatch):
    """It runs, and ends as it ended; that the trail lacks it is said on standard error, and verify tells."""
    monkeypatch.setenv("ASYNCLOCK_AUDIT_ANCHOR", str(anchor))
    words = [sys.executable, "-m", "asynclock", "run", "n", "--", "echo", "ran"]
    limits = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))}
    done = subprocess.run(words, capture_output=True, text=True, check=False, **limits)
    assert (done.returncode, done.stdout) == (0, "ran\n")
    assert done.stderr.splitlines() == [
        f"asynclock: the audit trail {str(recorded)!r} cannot be written: File too large",
        f"asynclock: the audit trail {str(recorded)!r} lacks 2 entries: File too large",
    ]
    assert "2 entries could not be written" in verify([recorded], key=KEY, anchor=anchor).problems[0].what


def test_doctor_and_health_look_at_the_trail(recorded, monkeypatch, capsys):
    """Good or bad: they say which, and change nothing there."""
    before = recorded.read_bytes()
    assert main(["doctor"]) == 0
    assert f"audit        the trail {str(recorded)!r} can be written" in capsys.readouterr().out
    assert main(["health"]) == 0
    assert "degraded" not in capsys.readouterr().out

    def full(**_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("tempfile.TemporaryFile", full)
    assert main(["doctor"]) == 1
    assert "fail  audit        the audit trail cannot be written: No space left on device" in capsys.readouterr().out
    assert main(["health"]) == 0
    said = capsys.readouterr().out
    assert "degraded" in said.splitlines()[0]
    assert "problem  the audit trail cannot be written: No space left on device" in said
    assert recorded.read_bytes() == before


def test_an_empty_trail_is_not_called_whole(path, tmp_path, capsys):
    """It shows that nothing was recorded, or that nothing could be."""
    AuditLog(path, key=KEY).close()
    (tmp_path / "key").write_text(KEY)
    assert main(["audit", "verify", str(path), "--key-file", str(tmp_path / "key")]) == 0
    said = capsys.readouterr().err
    assert "the trail is empty: nothing was recorded, or it was not written" in said
    assert "whole" not in said


def wait_for(condition):
    until = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.002)
