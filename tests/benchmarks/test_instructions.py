"""Counts of instructions: what callgrind wrote is read right, and compared only with what can be compared.

Nothing here runs valgrind.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.instructions import __main__ as command
from benchmarks.instructions import callgrind, pairs
from benchmarks.instructions.baseline import STORED, Baseline, NotComparableError, compare, table
from benchmarks.instructions.rows import ROWS

VERSIONS = {"Python": "3.11.7", "valgrind": "valgrind-3.19.0"}
BEFORE = Baseline(
    commit="abc", environment=VERSIONS, counts={"U1": {"client": 1000, "server": 500}, "SQLite": {"client": 700}}
)


def part(trigger: str, total: int) -> str:
    return (
        f"version: 1\ncreator: callgrind-3.19.0\ndesc: Trigger: {trigger}\nevents: Ir\nsummary: 1\n\ntotals: {total}\n"
    )


def test_the_count_is_what_lies_between_the_last_two_marks():
    """Neither the start, nor the warm-up, nor what follows the last mark."""
    parts = [
        part("--dump-before=getsid", 31_000_000),
        part("--dump-before=getsid", 400),
        part("--dump-before=getsid", 4_125_028),
        part("Program termination", 99),
    ]
    assert callgrind.last_total(parts) == 4_125_028


@pytest.mark.parametrize(
    "parts", [[], [part("Program termination", 99)], [part("--dump-before=getsid", 5), part("Program termination", 99)]]
)
def test_without_two_marks_there_is_no_count(parts):
    """A valgrind that does not know the marked function is said to be the reason; nothing is taken for zero."""
    with pytest.raises(callgrind.CountError, match="between two marks"):
        callgrind.last_total(parts)


def test_three_percent_more_are_allowed_and_no_more():
    """The limit itself passes; less than before passes; each side is judged by itself."""
    lines = compare({"U1": {"client": 1030, "server": 516}, "SQLite": {"client": 600}}, BEFORE)
    assert [(line.row, line.side, line.too_much) for line in lines] == [
        ("U1", "client", False),
        ("U1", "server", True),
        ("SQLite", "client", False),
    ]
    assert lines[0].ratio == pytest.approx(1.03)


def test_the_table_names_what_needs_more():
    """A line per side, with both counts and their ratio; what the baseline lacks has no ratio and is no failure."""
    lines = compare({"U1": {"client": 1000, "server": 600}, "H": {"client": 12_345}}, BEFORE)
    _, _, same, more, new = table(lines)
    assert same == "| U1 | client | 1,000 | 1,000 | 1.000 |  |"
    assert more == "| U1 | server | 600 | 500 | 1.200 | MORE than 1.03 |"
    assert new == "| H | client | 12,345 | – | – |  |"
    assert not lines[2].too_much


@pytest.mark.parametrize("other", [{**VERSIONS, "Python": "3.12.1"}, {"Python": "3.11.7"}, {**VERSIONS, "Redis": "8"}])
def test_other_versions_are_not_compared(other):
    """Changed, missing and added versions are refused, by name, with what to do about it."""
    BEFORE.require(VERSIONS)
    with pytest.raises(
        NotComparableError, match=r"Python: 3.11.7 \(now 3.12.1\)|valgrind.*now none|Redis: none"
    ) as refused:
        BEFORE.require(other)
    assert "commit abc" in str(refused.value)
    assert "--write-baseline" in str(refused.value)


def test_a_baseline_is_read_as_it_was_written(tmp_path: Path):
    """Nothing is lost on the way to the file and back; what is no baseline is refused."""
    file = tmp_path / "baseline.json"
    with pytest.raises(NotComparableError, match="there is no baseline"):
        Baseline.read(file)
    BEFORE.write(file)
    assert Baseline.read(file) == BEFORE
    file.write_text('{"counts": {}}')
    with pytest.raises(NotComparableError, match="not a baseline"):
        Baseline.read(file)


def test_the_stored_baseline_has_every_row():
    """No row is compared with nothing."""
    stored = Baseline.read(STORED)
    assert {key: set(sides) for key, sides in stored.counts.items()} == {
        key: set(row.sides) for key, row in ROWS.items()
    }
    assert {"Python", "Redis", "valgrind"} <= set(stored.environment)


@pytest.fixture
def counted(monkeypatch, tmp_path):
    """The command, with counts that are given instead of measured; returns what it is called with."""

    def call(counts: dict[tuple[str, str], list[float]], *arguments: str, versions=VERSIONS) -> int:
        left = {key: iter(values) for key, values in counts.items()}
        monkeypatch.setattr(callgrind, "need", lambda *_programs: None)
        monkeypatch.setattr(callgrind, "count", lambda row, side, _checkout: next(left[row, side]))
        monkeypatch.setattr(command, "environment", lambda: dict(versions))
        return command.main([*arguments, "--baseline", str(tmp_path / "baseline.json")])

    return call


def test_the_exit_code_says_whether_more_is_needed(counted, tmp_path: Path, capsys):
    """0 within the limit, 1 above it, by the median of the rounds; ``--json`` has the same ratios."""
    BEFORE.write(tmp_path / "baseline.json")
    found = tmp_path / "found.json"
    few = ["--only", "SQLite", "--rounds", "3", "--json", str(found)]
    assert counted({("SQLite", "client"): [900, 701, 650]}, *few) == 0
    assert json.loads(found.read_text())["lines"][0]["ratio"] == pytest.approx(701 / 700)
    assert counted({("SQLite", "client"): [900, 730, 700]}, *few) == 1
    assert "MORE than" in capsys.readouterr().out


def test_what_cannot_be_compared_is_not_even_counted(counted, tmp_path: Path, capsys):
    """Other versions end the command at once, with a line on stderr."""
    replace(BEFORE, environment={**VERSIONS, "Python": "3.12.1"}).write(tmp_path / "baseline.json")
    assert counted({}, "--only", "SQLite") == 2
    assert "Python: 3.12.1 (now 3.11.7)" in capsys.readouterr().err


def test_a_new_baseline_is_complete(counted, tmp_path: Path):
    """It is written with all rows or not at all, and then compares as equal."""
    counts = {(key, side): [100.0] for key, row in ROWS.items() for side in row.sides}
    assert counted(counts, "--write-baseline", "--only", "U1") == 2
    assert not (tmp_path / "baseline.json").exists()
    assert counted(counts, "--write-baseline") == 0
    assert counted(counts) == 0


def test_a_missing_valgrind_is_named(monkeypatch):
    """With the command that installs it."""
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(
        SystemExit, match=r"not installed: valgrind, redis-server\..*apt-get install valgrind redis-server"
    ):
        command.main([])


def test_pairs_take_turns_and_their_ratios_are_of_neighbours(monkeypatch):
    """Each pair begins with the other checkout than the pair before, and a ratio is of the two runs of its pair."""
    ours, other, runs = Path("ours"), Path("other"), []

    def cpu(_key, checkout):
        runs.append(checkout.name)
        return len(runs) * (2.0 if checkout is ours else 1.0)

    monkeypatch.setattr(pairs, "cpu_per_unit", cpu)
    found = pairs.ratios(["U1"], 2, ours, other, lambda _line: None)
    assert runs == ["other", "ours", "ours", "other"]
    assert found["U1"] == [4.0, 1.5]
    assert pairs.lines({"U1": [1.0, 1.1, 1.2, 1.3, 9.0]})[-1] == "| U1 | 1.200 | 1.100 to 1.300 | 5 |"
