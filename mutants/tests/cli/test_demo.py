"""The demo: it shows what it says, on the real result, and its verdict can be negative."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from asynclock.cli.demo import verdict
from asynclock.cli.demo.checkout import Checkout, Commit, clone_here
from asynclock.cli.demo.picture import legend, timeline
from asynclock.cli.demo.team import Death, Team
from asynclock.cli.demo.worker import SHARED_FILE, Report, Task, own_file
from tests.cli.processes import Processes, until

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the demo puts its folders."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


def test_demo_holds_on_this_repository(processes: Processes, scratch: Path) -> None:
    """On the checkout of the project itself all claims hold, and nothing is left behind."""
    answer = processes.run("demo", "--workers", "6", "--commits", "5", "--json", cwd=PROJECT)
    result = answer.json
    assert answer.code == 0, answer
    assert result["good"]
    assert all(check["holds"] for check in result["checks"])
    assert len(result["checks"]) == 9
    assert [worker["commits"] for worker in result["workers"]] == [5, 5, 5, 5, 5, 0]
    assert [worker["killed"] for worker in result["workers"]] == [False] * 5 + [True]
    assert result["without_lock"]["attempted"] == 30
    assert list(scratch.iterdir()) == []


def test_demo_makes_a_repository_where_there_is_none(processes: Processes, scratch: Path) -> None:
    """Without a repository at hand it makes one, says so, and draws who held when in plain characters."""
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii"}
    answer = processes.run("demo", "--workers", "6", "--commits", "4", "--keep", cwd=scratch, env=ascii_only)
    assert answer.code == 0, answer
    assert "a small repository made for this" in answer.err
    lines = answer.out.splitlines()
    assert sum(line.startswith("worker-") and "|" in line for line in lines) == 6
    assert max(map(len, lines)) <= 80
    assert lines[-1] == "All of it holds"
    (kept,) = [folder for folder in scratch.iterdir() if folder.name.startswith("asynclock-demo-")]
    assert str(kept) in answer.err


def test_interrupted_demo_leaves_nothing(processes: Processes, scratch: Path) -> None:
    """A demo that is stopped half-way ends its workers and removes its folder."""
    demo = processes.start("demo", cwd=scratch)
    until(lambda: len(_processes_with(f"TMPDIR={scratch}")) > 8)
    demo.send_signal(signal.SIGTERM)
    assert processes.end(demo).code == 128 + signal.SIGTERM
    assert list(scratch.iterdir()) == []
    until(lambda: not _processes_with(f"TMPDIR={scratch}"))


def _processes_with(variable: str) -> list[str]:
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            variables = (folder / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        if variable.encode() in variables and int(folder.name) != os.getpid():
            found.append(folder.name)
    return found


# -- the verdict ------------------------------------------------------------------------------------------------------


def task(worker: str, **options: object) -> Task:
    return Task(**{"worker": worker, "priority": 0, "commits": 2, "checkout": "", "seed": 0, **options})  # type: ignore[arg-type]


def commit(worker: str, token: int, *, parents: int = 1, also: str = SHARED_FILE) -> Commit:
    return Commit(parents=parents, token=token, worker=worker, files=frozenset({own_file(worker), also}))


def held(worker: str, at: float, waited: float) -> Report:
    return Report(kind="held", worker=worker, at=at, waited=waited)


def team(*reports: Report, death: Death | None = None) -> Team:
    made = Team([task("a", priority=10), task("b"), task("c", stop_at=1)], Path())
    made.reports, made.death = list(reports), death
    return made


DEATH = Death(worker="c", at=10.0, remaining=1.5)
GOOD = [commit("a", 1), commit("b", 2), commit("b", 3), commit("a", 5)]


def test_verdict_counts_commits() -> None:
    """A commit too few or too many of anybody is found."""
    assert verdict._all_there(team(death=DEATH), GOOD).holds
    assert not verdict._all_there(team(death=DEATH), GOOD[:-1]).holds
    assert not verdict._all_there(team(death=DEATH), [*GOOD, commit("c", 6)]).holds


def test_verdict_finds_merges() -> None:
    """A history with a merge is not linear."""
    assert verdict._linear(GOOD).holds
    assert not verdict._linear([*GOOD, commit("a", 6, parents=2)]).holds


def test_verdict_finds_tokens_that_stand_still() -> None:
    """An equal token is as bad as a smaller one, and no token at all as bad as either."""
    assert verdict._tokens(GOOD).holds
    assert not verdict._tokens([*GOOD, commit("a", 5)]).holds
    assert not verdict._tokens([commit("a", 0)]).holds
    assert not verdict._tokens([]).holds


@pytest.mark.parametrize(("at", "holds"), [(11.4, True), (12.4, True), (12.6, False)])
def test_verdict_measures_the_passing_on(at: float, holds: bool) -> None:
    """The lease of the dead passes on within what was left on it and a second, or the claim fails."""
    assert verdict._passed_on(team(held("a", 9.0, 0.0), held("b", at, 0.1), death=DEATH)).holds is holds


def test_verdict_needs_a_death_and_an_heir() -> None:
    """Where nobody was killed, or nobody came after, nothing was shown."""
    assert not verdict._passed_on(team(held("a", 11.0, 0.0))).holds
    assert not verdict._passed_on(team(held("a", 9.0, 0.0), death=DEATH)).holds


def test_verdict_compares_waits() -> None:
    """Equal waits do not show that priority helps."""
    assert verdict._priority(team(held("a", 1.0, 0.1), held("b", 0.9, 0.2))).holds
    assert not verdict._priority(team(held("a", 1.0, 0.2), held("b", 0.9, 0.2))).holds


def test_verdict_leaves_out_waits_without_competition() -> None:
    """When the urgent have done all their work, how little the others wait says nothing."""
    late = held("b", 9.0, 0.0), held("b", 9.1, 0.0)
    assert verdict._priority(team(held("a", 1.0, 0.1), held("b", 0.9, 0.2), *late)).holds


async def test_verdict_reads_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other people's files, lost lines and a dirty tree are found in a real repository."""
    monkeypatch.chdir(tmp_path)
    _, (checkout,) = await clone_here(tmp_path, ["tree"])
    base = await checkout.head()
    await _commit(checkout, "a", SHARED_FILE, own_file("a"))
    assert (await verdict._own_work(checkout, await checkout.commits_since(base))).holds
    assert (await verdict._clean(checkout)).holds
    await _commit(checkout, "b", own_file("a"))
    commits = await checkout.commits_since(base)
    assert [(entry.worker, entry.token, entry.parents) for entry in commits] == [("a", 7, 1), ("b", 7, 1)]
    figures = (await verdict._own_work(checkout, commits)).figures
    assert figures == "1 mixed up, 1 lines lost"
    (checkout.path / own_file("a")).write_text("dirty")
    assert not (await verdict._clean(checkout)).holds


async def test_repair_undoes_a_death_in_mid_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a killed holder leaves (git's lock file, staged and unstaged changes) is gone after a repair, and only that."""
    monkeypatch.chdir(tmp_path)
    _, (checkout,) = await clone_here(tmp_path, ["tree"])
    assert not await checkout.repair()
    (checkout.path / "staged").write_text("x")
    await checkout.git("add", "staged")
    checkout.index_lock.touch()
    assert await checkout.repair()
    assert await checkout.git("status", "--porcelain") == ""
    assert not checkout.index_lock.exists()


async def _commit(checkout: Checkout, worker: str, *files: str) -> None:
    for name in files:
        path = checkout.path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text((path.read_text() if path.exists() else "") + "a line\n")
    await checkout.git("add", ".")
    await checkout.git("commit", "-qm", f"x\n\nAsynclock-Token: 7\nAsynclock-Worker: {worker}")


def test_timeline_marks_the_death() -> None:
    """A row per worker shows when it held, and where it was killed."""
    reports = [held("a", 0.0, 0.0), Report(kind="committed", worker="a", at=5.0), held("c", 5.0, 0.0)]
    rows = [row.plain for row in timeline(team(*reports, death=DEATH), 10, " .#")]
    assert rows == [
        "a           10 |#####     |",
        "b            0 |          |",
        "c            0 |     #####X",
        "      priority  0 s 10.0 s",
    ]


def test_legend_explains_every_cell() -> None:
    """Whatever is drawn in a row is explained below it, in the same characters and within a narrow terminal."""
    for shades in (" ░▒▓█", " .:=#"):
        text = legend(shades).plain
        assert set(shades + "X") <= set(text)
        assert len(text) <= 80


# -- the same from the shell --------------------------------------------------------------------------------------------


def test_shell_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain git and `asynclock run` are enough for a team of shell scripts."""
    command = tmp_path / "asynclock"
    command.write_text(
        '#!/bin/sh\nexec python_of_the_tests -m asynclock "$@"\n'.replace("python_of_the_tests", sys.executable)
    )
    command.chmod(0o755)
    monkeypatch.delenv("ASYNCLOCK_URL")
    monkeypatch.setenv("ASYNCLOCK", str(command))
    example = PROJECT / "examples" / "20_agents_shell.sh"
    done = subprocess.run([example, "3", "2"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["ok"] * 5
