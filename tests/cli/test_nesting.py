"""``asynclock run`` within ``asynclock run``: deadlocks are cut, an owner enters its own lock again, anybody else is told."""

import os
from pathlib import Path

import pytest

from tests.cli.processes import ASYNCLOCK, Processes, until

RUN = " ".join([*ASYNCLOCK, "run"])


def crossed(processes: Processes, tmp_path: Path, **environ: str) -> list[object]:
    """Ann and ben hold a lock each, and within it want the other's."""
    started = []
    for owner, first, second in (("ann", "a", "b"), ("ben", "b", "a")):
        both = f"touch {first}; until [ -e {second} ]; do sleep 0.02; done; {RUN} {second} -- echo done"
        words = ("run", first, "--owner", owner, "--", "sh", "-c", both)
        started.append(processes.start(*words, cwd=tmp_path, env={**os.environ, **environ}))
    return started


def test_a_deadlock_of_nested_runs_is_cut(processes: Processes, tmp_path: Path) -> None:
    """One of them ends with 75 and says who waited for whom; the other goes on to its end."""
    answers = [processes.end(process) for process in crossed(processes, tmp_path)]  # type: ignore[arg-type]
    assert sorted(answer.code for answer in answers) == [0, 75]
    victim = max(answers, key=lambda answer: answer.code)
    assert "would never end: owner '" in victim.err
    assert all(f"owner '{owner}'" in victim.err for owner in ("ann", "ben"))
    assert min(answers, key=lambda answer: answer.code).out == "done\n"


def test_a_deadlock_of_nested_runs_is_shown(processes: Processes, tmp_path: Path) -> None:
    """Where it is only reported, `asynclock deadlocks` shows it for as long as it stands."""
    started = crossed(processes, tmp_path, ASYNCLOCK_ON_DEADLOCK="report")
    until(lambda: bool(processes.run("deadlocks", "--json").json["standing"]))
    (deadlock,) = processes.run("deadlocks", "--json").json["standing"]
    assert {(one["owner"], one["holds_name"], one["wants_name"]) for one in deadlock["owners"]} == {
        ("ann", "a", "b"),
        ("ben", "b", "a"),
    }
    assert {one["project"] for one in processes.run("locks", "--json").json} == {"default"}
    assert processes.run("release", "a", "--reason", "a deadlock").code == 0
    assert [processes.end(process).code for process in started] == [76, 0]  # type: ignore[arg-type]


def test_an_owner_enters_its_lock_again(processes: Processes) -> None:
    """A script under a lock may call another one that takes the same lock, with the same token, however deep."""
    inner = f'echo $ASYNCLOCK_OWNER $ASYNCLOCK_TOKEN; {RUN} y -- {RUN} x --timeout 5 -- sh -c "echo \\$ASYNCLOCK_TOKEN"'
    answer = processes.run("run", "x", "--owner", "ann", "--", "sh", "-c", inner)
    owner, first, again = answer.out.split()
    assert (answer.code, owner) == (0, "ann")
    assert first == again


def test_who_has_entered_is_shown(processes: Processes) -> None:
    """Whoever looks sees both, with one token, and that they have it together."""
    inner = f"exec {RUN} x -- {' '.join(ASYNCLOCK)} show x"
    answer = processes.run("run", "x", "--owner", "ann", "--", "sh", "-c", inner)
    rows = [line.split() for line in answer.out.splitlines()[-2:]]
    assert sorted(row[2] for row in rows) == ["1", "entered"]
    assert len({row[0] for row in rows}) == 1


def test_an_inner_run_that_stays_keeps_the_lock(processes: Processes, tmp_path: Path) -> None:
    """The outer one may end before: nobody else has the lock until both have ended."""
    os.mkfifo(tmp_path / "pipe")
    stay = f"{RUN} x -- sh -c 'touch in; read line <pipe; echo ok >out' >/dev/null 2>&1 &"
    body = f"{stay} until [ -e in ]; do sleep 0.02; done"
    assert processes.run("run", "x", "--owner", "ann", "--", "sh", "-c", body, cwd=tmp_path).code == 0
    assert processes.run("run", "x", "--timeout", "0.5", "--", "true").code == 75
    (tmp_path / "pipe").write_text("go\n")
    assert processes.run("run", "x", "--timeout", "60", "--", "cat", "out", cwd=tmp_path).out == "ok\n"


def test_losing_the_lock_ends_all_of_it(processes: Processes) -> None:
    """What an operator takes away is taken from the inner one as well."""
    inner = f"exec {RUN} x -- sh -c 'echo inside; sleep 600'"
    holder = processes.start("run", "x", "--owner", "ann", "--", "sh", "-c", inner)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "inside\n"
    assert processes.run("release", "x", "--reason", "stuck").code == 0
    assert processes.end(holder).code == 76
    assert processes.run("run", "x", "--timeout", "60", "--", "true").code == 0


@pytest.mark.parametrize("owners", [("", ""), ("--owner ann", "--owner ben"), ("", "--owner ann")])
def test_anybody_else_is_told_at_once(processes: Processes, owners: tuple[str, str]) -> None:
    """A wait for the command that one is a part of would never end."""
    outer, inner = owners
    answer = processes.run("run", "x", *outer.split(), "--", "sh", "-c", f"exec {RUN} x {inner} -- echo never")
    assert (answer.code, answer.out) == (2, "")
    assert "waiting for it would never end" in answer.err
    assert "--owner" in answer.err


def test_it_is_told_through_another_lock(processes: Processes) -> None:
    """So it is if there is another lock in between."""
    answer = processes.run("run", "x", "--", "sh", "-c", f"{RUN} y -- {RUN} x -- echo never")
    assert (answer.code, answer.out) == (2, "")


def test_the_same_name_elsewhere_is_another_lock(processes: Processes, tmp_path: Path) -> None:
    """In another project or store nothing is nested."""
    inner = f"{RUN} x --project p -- echo one && {RUN} x --store sqlite:///{tmp_path}/other.db -- echo two"
    assert processes.run("run", "x", "--", "sh", "-c", inner) == (0, "one\ntwo\n", "")


def test_equal_owners_of_different_callers_exclude_each_other(processes: Processes) -> None:
    """Only what runs within the command enters its lock: the name of an owner alone opens nothing."""
    processes.hold("x", "--owner", "ci")
    assert processes.run("run", "x", "--owner", "ci", "--timeout", "2.5", "--", "true").code == 75


@pytest.mark.parametrize("text", ["", "[", "7", '[["a", 7, "b"]]', "[" * 100_000])
def test_what_is_not_ours_in_the_environment_is_ignored(processes: Processes, text: str) -> None:
    """ASYNCLOCK_HELD of somebody else nests nothing."""
    environ = {**os.environ, "ASYNCLOCK_HELD": text}
    assert processes.run("run", "x", "--", "echo", "done", env=environ) == (0, "done\n", "")
