"""The benchmarks run: every scenario once, as small as it goes, in processes of its own. Nothing here looks at a clock.

What is safe on a slow machine is asserted: what the tables need is there, no update is lost, nothing is left behind.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks.case import Case
from benchmarks.charts import charts
from benchmarks.goals import GOALS
from benchmarks.plan import SIZES, plan
from benchmarks.report import report, write
from benchmarks.results import Results, Row
from benchmarks.runner import Result, run
from benchmarks.titles import TITLES

#: Beside asynclock: peers, floors and limits that the tests' own environment has.
BESIDE = {"C1": ("redis-py", "asyncio"), "U1": ("two-scripts",), "U2": ("one-script",)}
#: What every row of a scenario must have.
FIGURES = {
    "U1": {"rate", "cycle_p50_us", "cycle_p99_us", "client_cpu_us"},
    "U2": {"rate", "cycle_p50_us", "client_cpu_us", "fairness"},
    "C1": {"rate", "handoff_rate", "wait_p50_us", "wait_p99_us", "fairness", "lost"},
    "C3": {"rate", "handoff_rate", "wait_p99_us", "fairness", "lost"},
    "C2": {"rate", "handoff_rate", "scripts", "commands", "server_cpu_us", "fairness", "lost"},
    "B": {"took_ms", "to_ideal", "wait_p99_us"},
    "P": {"wrong_order_percent", "wait_ms_priority_0", "wait_ms_priority_9"},
    "H": {"client_cpu_percent", "server_cpu_percent", "scripts_per_s", "lost"},
    "X": {"cut", "leaked", "stuck"},
    "M": {"task_bytes", "waiter_bytes", "lease_bytes"},
    "G": set(),
    "S": set(),
    "W": {"rate", "client_cpu_us"},
}


def test_every_scenario_once(subtests: pytest.Subtests, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each scenario measures what its table shows, and sees asynclock keep its promises."""
    results = measured()
    checks: tuple[Callable[[Results], None], ...] = (
        every_case_has_figures,
        rows_have_what_tables_show,
        no_update_is_lost,
        nothing_is_left,
        goals_find_their_figures,
    )
    for check in checks:
        with subtests.test(check.__doc__):
            check(results)
    with subtests.test("What --write wrote is reported again by --load, word for word, and has every chart."):
        write(results, tmp_path)
        page = (tmp_path / "results.md").read_text()
        for file, *_, picture in charts(results):
            assert f"]({file})" in page
            assert picture.startswith("<svg ")
        main(["--load", str(tmp_path / "results.json")])
        assert capsys.readouterr().out.rstrip() == report(results).rstrip()


def measured() -> Results:
    """One round of everything that can run here, some at the same time."""
    cases = [
        case
        for case in plan(SIZES["tiny"])
        if case.contestant.startswith("asynclock") or case.contestant in BESIDE.get(case.scenario, ())
    ]

    def one(case: Case) -> list[Result]:
        return run([case], 1, lambda _line: None)

    with ThreadPoolExecutor(3) as threads:
        return Results("tiny", 0.0, {}, [Row(result) for result in chain(*threads.map(one, cases))])


def ran(results: Results, scenario: str) -> Iterator[Row]:
    rows = [row for row in results.rows if row.case.scenario == scenario and row.rounds]
    assert rows, f"{scenario}: {[row.failures for row in results.rows if row.case.scenario == scenario]}"
    yield from rows


def every_case_has_figures(results: Results) -> None:
    """Only what this asynclock does not have yet, or a machine with one core cannot do, has no figures, and says so."""
    for row in results.rows:
        if not row.rounds:
            assert row.failures, row.case
            assert row.failures[0].startswith("not available"), (row.case.table, row.entry.label, row.failures)


def rows_have_what_tables_show(results: Results) -> None:
    """A figure that is renamed in a scenario, and not where it is read, is found here."""
    assert FIGURES.keys() == TITLES.keys()
    for scenario, figures in FIGURES.items():
        for row in ran(results, scenario):
            missing = figures - row.figures.keys()
            # Who polls may have got nothing in so short a time.
            assert not missing or row["rate"] == 0, (row.case, missing)


def no_update_is_lost(results: Results) -> None:
    """The counters inside the locks have what was written, whoever locks."""
    for row in (*ran(results, "C1"), *ran(results, "C2")):
        assert row.lost == 0, (row.case.table, row.entry.label)


def nothing_is_left(results: Results) -> None:
    """No key of a cancelled acquire, no lease lost, nobody served before a better one, nobody given what another holds."""
    for row in ran(results, "X"):
        assert row["cut"] > 0
        assert row["leaked"] == row["stuck"] == 0
    assert [row.lost for row in ran(results, "H")] == [0, 0]
    assert [row["wrong_order_percent"] for row in ran(results, "P")] == [0]
    assert [row["granted"] for row in ran(results, "S") if "granted" in row] == [0]


def goals_find_their_figures(results: Results) -> None:
    """A goal whose figure is not there, though its contestant ran, is a typing error in the goals."""
    for goal in GOALS:
        measured = goal.measured(results)
        if measured is not None and measured.value is None:
            assert "not available" in measured.note, (goal.what, measured.note)
