"""What is no trail of ours is left as it is, byte for byte; and no file is made beside it."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

import asynclock
from asynclock.audit import AuditError, AuditLog, verify
from asynclock.audit import log as log_module
from asynclock.audit.chain import BEGINNING, Link, anchor, entry

KEY = "a key of sixteen bytes or more"
RAW = KEY.encode()
FIRST, LINK = entry(RAW, BEGINNING, {"utc": "x", "action": "note"})
SECOND, _ = entry(RAW, LINK, {"utc": "y", "action": "note"})
FOREIGN, _ = entry(b"another key, as long", BEGINNING, {"utc": "x", "action": "note"})
EDITED = FIRST.replace(b"note", b"nope")

FILES = {
    "json without an end": b'{"precious": ' + b"1" * 2000 + b"}",
    "text without an end": b"line one\nline two without end",
    "text": b"line one\nline two\n",
    "text that ends with an empty line": b"text\n\n",
    "an empty line": b"\n",
    "a blank": b" ",
    "zero bytes": b"\0" * 4096,
    "a long line": b"x" * 300_000,
    "another key": FOREIGN + b"\n",
    "another key without an end": FOREIGN,
    "another key, torn": FOREIGN[:60],
    "edited": EDITED + b"\n",
    "edited without an end": EDITED,
    "ours, then an edited line without an end": FIRST + b"\n" + SECOND.replace(b"note", b"nope"),
    "ours, then text": FIRST + b"\ntext\n",
    "ours, then text without an end": FIRST + b"\ntext",
    "ours, then an empty line": FIRST + b"\n\n",
    "a first entry, torn": FIRST[:60],
    "a first entry, torn at once": FIRST[:1],
    "an anchor": anchor(RAW, LINK),
}


def state(folder):
    """Everything in it, as it would be seen to be touched."""
    return {
        path.name: (path.lstat().st_mtime_ns, path.lstat().st_ino, path.lstat().st_mode, path.read_bytes())
        for path in folder.iterdir()
        if path.is_file()
    }


ANCHORS = {"no anchor": None, "empty": b"", "anchor": anchor(RAW, Link(0, "0" * 64))}


@pytest.mark.parametrize(
    ("name", "beside"),
    [(name, beside) for name in FILES for beside in ANCHORS if not (beside == "anchor" and "torn" in name)],
)
def test_a_file_that_is_not_proven_ours_is_left_as_it_is(tmp_path, name, beside):
    """Neither cut nor continued, and said what to do; an anchor is neither made nor written."""
    content, anchored = FILES[name], ANCHORS[beside]
    path, beside = tmp_path / "audit.jsonl", tmp_path / "anchor"
    path.write_bytes(content)
    if anchored is not None:
        beside.write_bytes(anchored)
    before = state(tmp_path)
    with pytest.raises(AuditError, match="name another file, or move this one away") as caught:
        AuditLog(path, key=KEY, anchor=beside)
    assert state(tmp_path) == before
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", FILES.values(), ids=FILES.keys())
@pytest.mark.parametrize("exists", [True, False])
def test_a_foreign_anchor_is_left_as_it_is(tmp_path, content, exists):
    """Nor is a trail made or continued beside it."""
    path, beside = tmp_path / "audit.jsonl", tmp_path / "anchor"
    if exists:
        path.write_bytes(FIRST)
    beside.write_bytes(content)
    if content == FILES["an anchor"]:
        content = anchor(b"another key, as long", LINK)
        beside.write_bytes(content)
    before = state(tmp_path)
    with pytest.raises(AuditError, match="is no anchor; it was left as it is"):
        AuditLog(path, key=KEY, anchor=beside)
    assert state(tmp_path) == before


@pytest.mark.parametrize("role", ["path", "anchor"])
@pytest.mark.parametrize("kind", ["directory", "pipe", "socket", "device"])
def test_what_is_no_regular_file_is_refused(tmp_path, role, kind):
    """Neither waited for nor written to."""
    odd, other = tmp_path / "odd", tmp_path / "other"
    match kind:
        case "directory":
            odd.mkdir()
        case "pipe":
            os.mkfifo(odd)
        case "socket":
            with socket.socket(socket.AF_UNIX) as bound:
                bound.bind(str(odd))
        case _:
            odd = Path(os.devnull)
    with pytest.raises(AuditError, match="is no regular file"):
        AuditLog(**({"path": odd, "anchor": other} if role == "path" else {"path": other, "anchor": odd}), key=KEY)
    assert not other.exists()


def test_a_trail_is_not_its_own_anchor(tmp_path):
    """What the anchor says would be written over the entries."""
    path = tmp_path / "audit.jsonl"
    with pytest.raises(AuditError, match="cannot be its own anchor"):
        AuditLog(path, key=KEY, anchor=tmp_path / "." / "audit.jsonl")
    assert path.read_bytes() == b""


@pytest.mark.parametrize("size", [1, 3, 7, 8, 60, len(FIRST) - 1])
def test_an_anchor_proves_that_a_torn_first_entry_is_ours(tmp_path, size):
    """A process that was killed as it wrote the first entry leaves a trail that can be gone on with."""
    path, beside = tmp_path / "audit.jsonl", tmp_path / "anchor"
    path.write_bytes(FIRST[:size])
    beside.write_bytes(anchor(RAW, Link(0, "0" * 64)))
    with AuditLog(path, key=KEY, anchor=beside) as log:
        log.append("note")
    assert verify([path], key=KEY, anchor=beside).entries == 1


def test_an_anchor_proves_no_entry_that_is_far_ahead(tmp_path):
    """The beginning of entry 9 does not follow an anchor that has seen none."""
    path, beside = tmp_path / "audit.jsonl", tmp_path / "anchor"
    path.write_bytes(b'{"seq":9,"utc":"x"')
    beside.write_bytes(anchor(RAW, Link(0, "0" * 64)))
    with pytest.raises(AuditError, match="has no complete entry"):
        AuditLog(path, key=KEY, anchor=beside)
    assert path.read_bytes() == b'{"seq":9,"utc":"x"'


def test_an_empty_file_is_ours(tmp_path):
    """As ``touch`` or a rotation leaves it."""
    path = tmp_path / "audit.jsonl"
    path.touch()
    with AuditLog(path, key=KEY) as log:
        log.append("note")
    assert verify([path], key=KEY).entries == 1


@pytest.mark.parametrize("content", [b"line one\nline two without end", b'{"precious": 1}', FOREIGN + b"\n"])
def test_a_foreign_file_put_in_the_place_of_the_trail_is_left_as_it_is(tmp_path, monkeypatch, caplog, content):
    """The log says so, keeps its entries, and writes them when the file is gone."""
    monkeypatch.setattr(log_module, "_RETRY", 0.01)
    path, old = tmp_path / "audit.jsonl", tmp_path / "audit.1"
    with AuditLog(path, key=KEY) as log:
        log.append("note", number=1)
        wait_for(lambda: path.stat().st_size)
        path.rename(old)
        path.write_bytes(content)
        log.append("note", number=2)
        wait_for(lambda: log.trouble)
        assert path.read_bytes() == content
        path.unlink()
        wait_for(lambda: not log.trouble)
    assert verify([old, path], key=KEY).entries == 2
    assert "left as it is" in caplog.text or "another key" in caplog.text


@pytest.mark.parametrize("end", [b"text", b"text\n", SECOND.replace(b"note", b"nope")])
def test_what_somebody_appends_to_a_trail_in_use_stays_for_verify_to_show(tmp_path, end):
    """It is no part of an entry, so nobody cuts it away."""
    path = tmp_path / "audit.jsonl"
    with AuditLog(path, key=KEY) as log:
        log.append("note", number=1)
        wait_for(lambda: path.stat().st_size)
        with path.open("ab") as file:
            file.write(end)
        log.append("note", number=2)
    lines = path.read_bytes().splitlines()
    assert (len(lines), lines[1]) == (3, end.rstrip(b"\n"))
    assert verify([path], key=KEY).problems[0].line == 2


def test_a_key_from_a_mounted_secret_is_the_same_key(tmp_path):
    """The end of a line behind it is no part of it."""
    path = tmp_path / "audit.jsonl"
    for key in (KEY, f"{KEY}\n", f"{KEY}\r\n"):
        with AuditLog(path, key=key) as log:
            log.append("note")
    assert verify([path], key=f"{KEY}\n").entries == 3


def test_a_huge_entry_is_refused_where_it_is_given(tmp_path):
    """The end of a file is looked for within bounds."""
    with (
        AuditLog(tmp_path / "audit.jsonl", key=KEY) as log,
        pytest.raises(asynclock.ConfigurationError, match="1048576"),
    ):
        log.append("note", text="x" * (1 << 20))


def test_an_anchor_that_cannot_be_written_repeats_no_entry(tmp_path, monkeypatch, caplog):
    """The entries are in the trail; that the anchor lags behind is said, and ends with the next entry."""
    path, beside = tmp_path / "audit.jsonl", tmp_path / "anchor"
    monkeypatch.setattr(log_module, "_RETRY", 0.01)
    written = os.pwrite
    with AuditLog(path, key=KEY, anchor=beside) as log:
        monkeypatch.setattr(os, "pwrite", lambda *_: (_ for _ in ()).throw(OSError(5, "Input/output error")))
        log.append("note", number=1)
        wait_for(lambda: "anchor" in log.trouble)
        monkeypatch.setattr(os, "pwrite", written)
        log.append("note", number=2)
        wait_for(lambda: not log.trouble)
    found = verify([path], key=KEY, anchor=beside)
    assert (found.entries, found.anchored, found.valid) == (2, 2, True)
    assert "the anchor cannot be written: Input/output error" in caplog.text


def test_a_client_refuses_a_foreign_file_before_it_takes_a_lock(tmp_path):
    """In the shell it is one line and an exit code, and the command is not run."""
    path = tmp_path / "notes.txt"
    path.write_bytes(b"line one\nline two without end")
    environ = {
        "ASYNCLOCK_URL": f"sqlite:///{tmp_path}/l.db",
        "ASYNCLOCK_AUDIT_FILE": str(path),
        "ASYNCLOCK_AUDIT_KEY": KEY,
    }
    words = [sys.executable, "-m", "asynclock", "run", "n", "--", "touch", str(tmp_path / "ran")]
    done = subprocess.run(words, env={**os.environ, **environ}, capture_output=True, text=True, check=False)
    assert done.returncode not in (0, 126, 127)
    assert "is no audit trail" in done.stderr
    assert path.read_bytes() == b"line one\nline two without end"
    assert not (tmp_path / "ran").exists()


def wait_for(condition):
    until = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.002)
