"""``asynclock audit verify``: exit code 0 for a trail that is whole, 4 with the line for one that was touched."""

from pathlib import Path

import pytest

from tests.cli.processes import Call, Processes

KEY = "a key of sixteen bytes or more"


@pytest.fixture
def trail(processes: Processes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What three runs of a command recorded."""
    monkeypatch.setenv("ASYNCLOCK_AUDIT_FILE", "trail.jsonl")
    monkeypatch.setenv("ASYNCLOCK_AUDIT_ANCHOR", "anchor")
    monkeypatch.setenv("ASYNCLOCK_AUDIT_KEY", KEY)
    for name in "abc":
        assert processes.run("run", name, "--owner", "ann", "--", "true").code == 0
    for name in ("FILE", "ANCHOR", "KEY"):
        monkeypatch.delenv(f"ASYNCLOCK_AUDIT_{name}")
    (tmp_path / "key").write_text(f"{KEY}\n")
    return tmp_path / "trail.jsonl"


def verify(call: Call, *more: str, anchor: bool = True) -> tuple[int, str, str]:
    anchored = ["--anchor", "anchor"] if anchor else []
    return call("audit", "verify", "trail.jsonl", "--key-file", "key", *anchored, *more)


def test_a_whole_trail(call: Call, trail: Path) -> None:
    """Says how much there is, and whether its end is known."""
    code, out, err = verify(call)
    assert (code, out) == (0, "")
    assert err == "asynclock: the trail is whole: 6 entries, 1 to 6; its anchor has seen 6\n"
    assert "no anchor was given, so a cut at the end would not be found" in verify(call, anchor=False)[2]
    seen = call("audit", "verify", str(trail), "--key-file", "key", "--anchor", "anchor", "--json").json
    assert seen == {
        "valid": True,
        "entries": 6,
        "first": 1,
        "last": 6,
        "anchored": 6,
        "torn": False,
        "problems": [],
    }


def test_an_edited_trail(call: Call, trail: Path) -> None:
    """The line and what is wrong with it, on standard output, and exit code 4; the same in JSON."""
    lines = trail.read_text().splitlines(keepends=True)
    trail.write_text("".join([*lines[:2], lines[2].replace('"ann"', '"bob"'), *lines[3:5]]))
    code, out, err = verify(call)
    assert code == 4
    assert out.splitlines() == [
        "trail.jsonl:3: entry 3 was edited, or is of another key",
        "trail.jsonl:5: entry 6 is missing at the end: the anchor has seen 6",
    ]
    assert "touched" in err
    answer = call("audit", "verify", "trail.jsonl", "--key-file", "key", "--anchor", "anchor", "--json")
    assert answer.code == 4
    assert answer.json["valid"] is False
    assert answer.json["problems"][0] == {
        "file": "trail.jsonl",
        "line": 3,
        "what": "entry 3 was edited, or is of another key",
    }


def test_a_trail_of_several_files(call: Call, trail: Path) -> None:
    """In the order in which they were written; one alone must be said to be a part."""
    lines = trail.read_text().splitlines(keepends=True)
    trail.with_name("old.jsonl").write_text("".join(lines[:4]))
    trail.write_text("".join(lines[4:]))
    whole = ("audit", "verify", "old.jsonl", "trail.jsonl", "--key-file", "key", "--anchor", "anchor")
    assert call(*whole).code == 0
    assert verify(call)[:2] == (4, "trail.jsonl:1: entries 1 to 4 are missing before entry 5\n")
    assert verify(call, "--partial")[0] == 0


def test_the_key_may_be_a_setting(call: Call, trail: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As for who writes; without any it is asked for, and a wrong one finds nothing genuine. It is never shown."""
    answer = call("audit", "verify", "trail.jsonl")
    assert answer.code == 2
    assert "--key-file" in answer.err
    monkeypatch.setenv("ASYNCLOCK_AUDIT_KEY", KEY)
    assert call("audit", "verify", "trail.jsonl").code == 0
    monkeypatch.setenv("ASYNCLOCK_AUDIT_KEY", "hunter2 hunter2 hunter2")
    answer = call("audit", "verify", "trail.jsonl")
    assert answer.code == 4
    shown = call("config", "show")
    assert "hunter2" not in answer.out + answer.err + shown.out + shown.err
    assert "audit_key" in shown.out


def test_what_is_not_there_is_a_usage_error(call: Call, trail: Path) -> None:
    """A missing file or key is no trail that was touched."""
    assert call("audit", "verify", "missing", "--key-file", "key").code == 2
    assert call("audit", "verify", "trail.jsonl", "--key-file", "missing").code == 2
    (trail.with_name("key")).write_text("short\n")
    assert call("audit", "verify", "trail.jsonl", "--key-file", "key").code == 2
    assert call("audit").code == 2


def test_hostile_names_of_files_are_escaped(call: Call, trail: Path) -> None:
    """Also in the place of a problem."""
    hostile = trail.with_name("a\x1b[31m\u202e.jsonl")
    hostile.write_text("nonsense\n")
    answer = call("audit", "verify", hostile.name, "--key-file", "key")
    assert answer.code == 4
    assert (answer.out + answer.err).replace("\n", "").isprintable()


def test_a_release_is_recorded_with_who_did_it(
    call: Call, processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both sides: who took the lease, and who lost it."""
    monkeypatch.setenv("ASYNCLOCK_AUDIT_FILE", "trail.jsonl")
    monkeypatch.setenv("ASYNCLOCK_AUDIT_KEY", KEY)
    holder = processes.hold("x")
    processes.run("release", "x", "--reason", "stuck", "--yes")
    processes.end(holder)
    text = Path("trail.jsonl").read_text()
    assert sorted(line.split('"action":"')[1].split('"')[0] for line in text.splitlines()) == [
        "forced",
        "granted",
        "lost",
    ]
    assert call("audit", "verify", "trail.jsonl").code == 0
