"""Writing a trail: by many processes, through trouble, over a rotation; and what a client records by itself."""

import asyncio
import errno
import fcntl
import json
import os
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

import asynclock
from asynclock import events
from asynclock.audit import AUDITED, AuditError, AuditLog, this_process, verify
from asynclock.audit import log as log_module
from asynclock.errors import ConfigurationError

KEY = "a key of sixteen bytes or more"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "audit.jsonl"


@pytest.fixture
def anchor(tmp_path):
    return tmp_path / "anchor"


def entries(*paths):
    return [json.loads(line) for path in paths for line in path.read_bytes().splitlines()]


def wait_for(condition):
    until = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.002)


async def live(client):
    lock = client.lock("n\u202e", project="p", owner="ann")
    async with lock.acquire():
        with pytest.raises(asynclock.LockTimeout):
            await client.lock("n\u202e", project="p").acquire(timeout=0.01)


async def test_a_client_records_what_came_of_its_requests(memory_url, path, anchor):
    """Who, what, when, with which token; from the first grant to what the closing ended."""
    settings = {"audit_file": str(path), "audit_key": KEY, "audit_anchor": str(anchor), "client_name": "importer"}
    before = time.time()
    async with asynclock.connect(memory_url, **settings) as client:
        await live(client)
        lease = await client.lock("kept").acquire()
    assert verify([path], key=KEY, anchor=anchor).valid
    recorded = entries(path)
    assert [entry["action"] for entry in recorded] == ["granted", "timed_out", "released", "granted", "lost"]
    first, *_, last = recorded
    assert [first[name] for name in ("seq", "project", "name", "primitive")] == [1, "p", "n\u202e", "lock"]
    who = {"client": "importer", "host": socket.gethostname(), "pid": os.getpid(), "id": client.id, "owner": "ann"}
    assert first["actor"] == who
    assert (last["token"], last["reason"]) == (lease.token, "closed")
    when = time.strptime(first["utc"].split(".")[0], "%Y-%m-%dT%H:%M:%S")
    assert first["utc"].endswith("Z")
    assert len(first["utc"]) == len("2026-01-01T00:00:00.000000Z")
    assert abs(__import__("calendar").timegm(when) - before) < 5


def test_renewals_and_waits_are_not_recorded():
    """A trail says what came of requests; all else is for events and logs."""
    assert set(events.KINDS.values()) - AUDITED == {events.Requested, events.Queued, events.Renewed}


async def test_every_kind_of_event_can_be_recorded(path):
    """Those of the store and gaps, too."""
    what = {"at": 1.5, "client": "c", "project": "p", "name": "n", "primitive": "lock", "request": "r", "owner": "o"}
    kinds = [
        events.Lost(**what, token=1, reason="revoked", by="ann: \u2028", held=0.5),
        events.Deadlock(**what, cycle=("a", "b"), victim=True),
        events.StoreForgot(at=2.0, client="c", reasserted=1, quarantine=3.0),
        events.Dropped(at=3.0, client="c", count=7),
    ]
    with AuditLog(path, key=KEY) as log:
        for event in kinds:
            log.record(event, this_process("x"))
    lost, deadlock, forgot, dropped = entries(path)
    assert lost["utc"] == "1970-01-01T00:00:01.500000Z"
    assert (lost["by"], lost["held"], deadlock["cycle"]) == ("ann: \u2028", 0.5, ["a", "b"])
    assert (forgot["action"], forgot["actor"]["id"], dropped["count"]) == ("store_forgot", "c", 7)
    assert verify([path], key=KEY).valid


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"audit_file": "a"}, "audit_file needs audit_key"),
        ({"audit_anchor": "a", "audit_key": KEY}, "audit_anchor needs audit_file"),
        ({"audit_file": "a", "audit_key": "hunter2"}, "audit_key is too short; allowed are 16 bytes or more"),
    ],
)
def test_settings_that_would_show_nothing_are_refused(settings, message):
    """A trail without a key would be believed by nobody. The key is not shown."""
    with pytest.raises(asynclock.ConfigurationError, match=message) as caught:
        asynclock.connect("memory://", **settings)
    assert "hunter2" not in str(caught.value)


def test_the_key_is_shown_nowhere():
    """Not in the settings, nor in what the client or the log shows of itself."""
    client = asynclock.connect("memory://", audit_file="a", audit_key=KEY)
    assert KEY not in repr(client.settings) + str(client.settings.masked()) + repr(client)
    assert "audit_key='***'" in repr(client.settings)


async def test_a_trail_that_cannot_be_opened_keeps_the_client_from_opening(memory_url, tmp_path):
    """What should be recorded is recorded, or nothing is done; and nothing is left behind."""
    before = asyncio.all_tasks()
    client = asynclock.connect(memory_url, audit_file=str(tmp_path / "missing" / "a"), audit_key=KEY)
    with pytest.raises(asynclock.ConfigurationError, match="cannot be opened: No such file"):
        await client.open()
    assert asyncio.all_tasks() == before


def test_the_files_are_private(path, anchor):
    """Others of this machine do not read who locked what."""
    AuditLog(path, key=KEY, anchor=anchor).close()
    assert {stat.S_IMODE(file.stat().st_mode) for file in (path, anchor)} == {0o600}


def test_a_trail_goes_on_in_the_next_process(path, anchor):
    """Each log that is opened on it continues the chain."""
    for number in range(3):
        with AuditLog(path, key=KEY, anchor=anchor) as log:
            log.append("note", number=number)
    assert [entry["number"] for entry in entries(path)] == [0, 1, 2]
    assert verify([path], key=KEY, anchor=anchor).last == 3


PROCESS = """
import sys
from asynclock.audit import AuditLog
with AuditLog(sys.argv[1], key=sys.argv[3], anchor=sys.argv[2]) as log:
    for number in range(300):
        log.append("note", process=int(sys.argv[4]), number=number)
"""


def test_processes_share_a_trail(path, anchor):
    """They append at the same time to one file, and it is one chain, with the entries of each in its order."""
    command = [sys.executable, "-W", "error", "-c", PROCESS, str(path), str(anchor), KEY]
    started = [subprocess.Popen([*command, str(number)], cwd=ROOT) for number in range(4)]
    assert [process.wait(60) for process in started] == [0] * 4
    assert verify([path], key=KEY, anchor=anchor).entries == 1200
    for number in range(4):
        assert [entry["number"] for entry in entries(path) if entry["process"] == number] == list(range(300))


KILLED = """
import sys
from asynclock.audit import AuditLog
log = AuditLog(sys.argv[1], key=sys.argv[3], anchor=sys.argv[2])
print("ready", flush=True)
number = 0
while True:
    log.append("note", number=number, text="x" * 500)
    number += 1
"""


def test_a_killed_process_leaves_a_whole_trail(path, anchor):
    """Wherever it was at: what stands there is a chain, and the next one goes on from it."""
    for _ in range(5):
        command = [sys.executable, "-c", KILLED, str(path), str(anchor), KEY]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout.readline() == "ready\n"
            size = path.stat().st_size
            wait_for(lambda size=size: path.stat().st_size > size + 50_000)
            process.kill()
        found = verify([path], key=KEY, anchor=anchor)
        assert found.valid, found.problems[:3]
    assert found.entries > 100


def test_a_torn_line_is_taken_away_and_what_it_was_is_missing(path, anchor):
    """What a power cut leaves of a line is no entry; the anchor knows that there was one."""
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note", number=1)
        log.append("note", number=2)
    path.write_bytes(path.read_bytes()[:-40])
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note", number=3)
    problems = verify([path], key=KEY, anchor=anchor).problems
    assert [(problem.line, problem.what) for problem in problems] == [(2, "entry 2 is missing before entry 3")]


def test_a_line_torn_behind_the_anchor_was_never_written(path, anchor):
    """A process that is killed as it writes leaves a part of an entry that nobody was told of: no reason to suspect anybody."""
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note", number=1)
    with path.open("ab") as file:
        file.write(path.read_bytes()[:50])
    found = verify([path], key=KEY, anchor=anchor)
    assert (found.valid, found.torn) == (True, True)
    assert [problem.what for problem in verify([path], key=KEY).problems] == ["the line is not complete"]
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note", number=2)
    found = verify([path], key=KEY, anchor=anchor)
    assert (found.valid, found.torn, found.entries) == (True, False, 2)


def test_a_line_that_lost_only_its_end_is_an_entry(path):
    """It counts, and the chain goes on behind it."""
    with AuditLog(path, key=KEY) as log:
        log.append("note", number=1)
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))
    with AuditLog(path, key=KEY) as log:
        log.append("note", number=2)
    assert verify([path], key=KEY).entries == 2


@pytest.mark.parametrize("with_anchor", [True, False])
def test_what_is_cut_while_it_is_written_is_missing(path, anchor, with_anchor, caplog):
    """The log knows how far it was, says that something is missing, and goes on with the next number."""
    with AuditLog(path, key=KEY, anchor=anchor if with_anchor else None) as log:
        for number in range(5):
            log.append("note", number=number)
        wait_for(lambda: path.read_bytes().count(b"\n") == 5)
        os.truncate(path, path.read_bytes().index(b"\n") + 1)
        log.append("note", number=5)
    problems = verify([path], key=KEY, anchor=anchor if with_anchor else None).problems
    assert [problem.what for problem in problems] == ["entries 2 to 5 are missing before entry 6"]
    assert "ends with entry 1, and 5 have been written" in caplog.text


def test_a_trail_of_another_key_is_not_continued(path, anchor):
    """Two keys in one chain would show nothing; a wrong anchor neither. Both are refused at the start."""
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note")
    with pytest.raises(AuditError, match="of another key, or was edited; see `asynclock audit verify`"):
        AuditLog(path, key=f"another {KEY}")
    anchor.write_bytes(b"nonsense")
    with pytest.raises(AuditError, match=r"the anchor of .* is of another key, or was edited"):
        AuditLog(path, key=KEY, anchor=anchor)
    assert verify([path], key=KEY).valid


def test_a_last_line_that_is_edited_in_use_is_left_and_said(path, anchor, caplog):
    """The log goes on from what it knows itself."""
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note", number=1)
        wait_for(lambda: path.stat().st_size)
        path.write_bytes(path.read_bytes().replace(b'"number":1', b'"number":10'))
        log.append("note", number=2)
    problems = verify([path], key=KEY, anchor=anchor).problems
    assert [problem.what for problem in problems] == ["entry 1 was edited, or is of another key"]
    assert "was edited" in caplog.text


@pytest.mark.parametrize("with_anchor", [True, False])
def test_rotation_goes_on_with_the_chain(path, anchor, with_anchor):
    """To move the file away is enough, while it is written too; the files are verified together, in order."""
    kept = anchor if with_anchor else None
    old = path.with_suffix(".1")
    with AuditLog(path, key=KEY, anchor=kept) as log, AuditLog(path, key=KEY, anchor=kept) as other:
        for number in range(10):
            (log, other)[number % 2].append("note", number=number)
            wait_for(lambda number=number: path.exists() and path.read_bytes().count(b"\n") == number % 5 + 1)
            if number == 4:
                path.rename(old)
    found = verify([old, path], key=KEY, anchor=kept)
    assert (found.valid, found.entries) == (True, 10), found.problems
    assert [entry["number"] for entry in entries(old, path)] == list(range(10))
    assert [problem.what for problem in verify([path], key=KEY).problems] == [
        "entries 1 to 5 are missing before entry 6"
    ]
    assert verify([path], key=KEY, partial=True).valid


def test_rotation_between_two_runs_goes_on_by_the_anchor(path, anchor):
    """The anchor knows where the chain was; the new file begins there."""
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note")
    path.rename(path.with_suffix(".1"))
    with AuditLog(path, key=KEY, anchor=anchor) as log:
        log.append("note")
    assert verify([path.with_suffix(".1"), path], key=KEY, anchor=anchor).entries == 2


def test_a_full_disk_delays_entries_and_loses_none(path, monkeypatch, caplog):
    """Half a batch is taken back, and all of it written when there is room; both are said once."""
    monkeypatch.setattr(log_module, "_RETRY", 0.01)
    written, full = os.write, [True]

    def write(fd, data):
        if full[0] and bytes(data[:2]) == b'{"':
            if len(data) < 100:
                raise OSError(errno.ENOSPC, "No space left on device")
            return written(fd, data[: len(data) - 60])
        if full[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        return written(fd, data)

    monkeypatch.setattr(os, "write", write)
    with AuditLog(path, key=KEY) as log:
        log.append("note", number=1)
        wait_for(lambda: log.trouble)
        assert "No space left" in log.trouble
        assert path.read_bytes() == b""
        for number in range(2, 5):
            log.append("note", number=number)
        full[0] = False
        wait_for(lambda: path.read_bytes().count(b"\n") == 4)
        assert log.trouble == ""
    assert verify([path], key=KEY).entries == 4
    assert caplog.text.count("cannot be written") == 1
    assert caplog.text.count("is written again") == 1


def test_entries_beyond_the_queue_are_counted_in_their_place(path, monkeypatch):
    """A process that is kept from writing for long goes on, and the trail says how many entries are missing."""
    monkeypatch.setattr(log_module, "_LIMIT", 3)
    monkeypatch.setattr(log_module, "_PATIENCE", 0.02)
    monkeypatch.setattr(log_module, "_RETRY", 0.01)
    with AuditLog(path, key=KEY) as log:
        keeper = os.open(path, os.O_RDONLY)
        fcntl.flock(keeper, fcntl.LOCK_EX)
        log.append("note", number=0)
        wait_for(lambda: "keeps" in log.trouble)
        for number in range(1, 9):
            log.append("note", number=number)
        os.close(keeper)
        wait_for(lambda: path.read_bytes().count(b"\n") == 4)
        log.append("note", number=9)
    said = [entry.get("number", entry.get("count")) for entry in entries(path)]
    assert said == [0, 1, 2, 3, 5, 9]
    assert entries(path)[4]["action"] == "dropped"
    assert verify([path], key=KEY).valid


async def test_closing_does_not_wait_for_ever(memory_url, path, caplog, monkeypatch):
    """Who keeps the file locked keeps no client from closing; what was not written is said."""
    monkeypatch.setattr(log_module, "_RETRY", 0.01)
    client = await asynclock.connect(memory_url, audit_file=str(path), audit_key=KEY).open()
    keeper = os.open(path, os.O_RDONLY)
    fcntl.flock(keeper, fcntl.LOCK_EX)
    async with client.lock("n"):
        pass
    began = time.monotonic()
    await client.aclose()
    assert time.monotonic() - began < 4
    assert "could not be written in time" in caplog.text
    thread = client._audit._thread
    os.close(keeper)
    thread.join(5)
    assert not thread.is_alive()


def test_a_locked_trail_is_refused_at_the_start(path, monkeypatch):
    """After a while, with what may be the reason."""
    monkeypatch.setattr(log_module, "_PATIENCE", 0.05)
    AuditLog(path, key=KEY).close()
    keeper = os.open(path, os.O_RDONLY)
    fcntl.flock(keeper, fcntl.LOCK_EX)
    with pytest.raises(AuditError, match=r"another process keeps .* locked; is it stopped\?"):
        AuditLog(path, key=KEY)
    os.close(keeper)


@pytest.mark.parametrize(("every", "synced"), [(0, True), (0.01, True), (None, False)])
def test_what_was_written_is_synced_in_time(path, anchor, monkeypatch, every, synced):
    """At once, within the time, or never: as asked; the file before the anchor."""
    calls = []
    real = os.fsync

    def fsync(fd):
        calls.append(Path(f"/proc/self/fd/{fd}").readlink().name)
        real(fd)

    monkeypatch.setattr(os, "fsync", fsync)
    with AuditLog(path, key=KEY, anchor=anchor, sync_every=every) as log:
        log.append("note")
        if synced:
            wait_for(lambda: len(calls) == 2)
    assert calls == ([path.name, anchor.name] if synced else [])


def test_a_closed_log_takes_no_more(path):
    """It says so, and closing twice is closing once."""
    log = AuditLog(path, key=KEY)
    log.close()
    log.close()
    with pytest.raises(asynclock.AsynclockError, match="closed"):
        log.append("note")
    assert repr(log) == f"<AuditLog {str(path)!r}>"


def test_a_child_neither_writes_nor_keeps_the_lock(path):
    """What a fork copies is the parent's: the child is told so, and the parent writes on."""
    with AuditLog(path, key=KEY) as log:
        log.append("note", number=1)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            answer = b"no error"
            try:
                log.append("note", number=2)
            except asynclock.AsynclockError as error:
                answer = str(error).encode()
            log.close()
            os.write(writing, answer)
            os._exit(0)
        os.waitpid(child, 0)
        assert b"parent process's" in os.read(reading, 1000)
        os.close(reading)
        os.close(writing)
        log.append("note", number=3)
    assert [entry["number"] for entry in entries(path)] == [1, 3]


def test_a_symbolic_link_is_not_followed(path, tmp_path):
    """Nobody chooses for us where the trail is."""
    path.symlink_to(tmp_path / "elsewhere.jsonl")
    with pytest.raises(OSError, match="symbolic"):
        AuditLog(path, key=KEY)


async def test_without_the_setting_there_is_no_cost(client):
    """No thread, no listener, and the module is not even loaded for it."""
    assert client._audit is None
    assert client._open.tell is None
    loaded = "import sys, asynclock; print('asynclock.audit' in sys.modules)"
    done = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", loaded], capture_output=True, text=True, cwd=ROOT
    )
    assert done.stdout == "False\n"


def test_what_is_no_json_is_refused_where_it_is_given(path):
    """A field that cannot be written is an error of its caller, and what comes after it is recorded."""
    with AuditLog(path, key=KEY) as log:
        for field in (object(), float("nan"), {1: object()}):
            with pytest.raises(ConfigurationError, match="not JSON"):
                log.append("odd", field=field)
        log.append("fine", field=[1, "two", None])
    assert [entry["action"] for entry in entries(path)][-1] == "fine"
    assert verify([path], key=KEY).valid
