"""Tables for people, in Markdown: the goals, then every scenario with everybody who took part."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.charts import charts
from benchmarks.contestants import CONTESTANTS
from benchmarks.goals import GOALS, Goal
from benchmarks.measures import Measured
from benchmarks.results import Results, Row, ratio
from benchmarks.titles import TITLES


class Column(NamedTuple):
    """A figure, its heading and how it is written."""

    figure: str
    heading: str
    write: Callable[[float], str]


def number(value: float) -> str:
    """Three digits that count, the large ones whole."""
    if value == 0:
        return "0"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


COLUMNS = (
    Column("rate", "per second", number),
    Column("handoff_rate", "of which to another task", number),
    Column("cycle_p50_us", "cycle p50, µs", number),
    Column("cycle_p99_us", "cycle p99, µs", number),
    Column("wait_p50_us", "wait p50, µs", number),
    Column("wait_p99_us", "wait p99, µs", number),
    Column("client_cpu_us", "client CPU, µs", number),
    Column("server_cpu_us", "server CPU, µs", number),
    Column("requests", "round trips", number),
    Column("scripts", "script calls", number),
    Column("commands", "commands run", number),
    Column("fairness", "least to most served", number),
    Column("client_cpu_percent", "client CPU, % of a core", number),
    Column("server_cpu_percent", "server CPU, %", number),
    Column("scripts_per_s", "script calls/s", number),
    Column("calls_per_s", "round trips/s", number),
    Column("took_ms", "took, ms", number),
    Column("to_ideal", "to the ideal", number),
    Column("wrong_order_percent", "pairs in the wrong order, %", number),
    Column("wait_ms_priority_9", "highest waits, ms", number),
    Column("wait_ms_priority_0", "lowest waits, ms", number),
    Column("cut", "cancelled", number),
    Column("leaked", "keys left", number),
    Column("stuck", "stuck", number),
    Column("task_bytes", "the task, bytes", number),
    Column("waiter_bytes", "a waiter beyond it, bytes", number),
    Column("lease_bytes", "a lease beyond it, bytes", number),
    Column("join_and_leave_us", "come and leave, µs of CPU", number),
    Column("grant_us", "grant, µs of CPU", number),
    Column("cycle_us", "cycle, µs of CPU", number),
    Column("handovers", "hand-overs", number),
    Column("handover_p50_ms", "p50, ms", number),
    Column("handover_p99_ms", "p99, ms", number),
    Column("waiters_cpu_percent", "waiters' CPU, % of a core", number),
    Column("holder_cpu_percent", "holder's CPU, % of a core", number),
    Column("lost", "lost", number),
    Column("waited_percent", "waited for a CPU, %", number),
)
_REASON = 100


def report(results: Results, pictures: Mapping[tuple[str, str], str] | None = None) -> str:
    """All of it; ``pictures`` has files to be shown above tables, by scenario and variant."""
    return "\n".join([*_head(results), *goals(results), "", *scenarios(results, pictures or {}), *_who(results)])


def write(results: Results, folder: Path) -> None:
    """Write results.json, results.md and the charts."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {}
    for file, scenario, variant, picture in charts(results):
        (folder / file).write_text(picture, encoding="utf-8")
        pictures[scenario, variant] = file
    (folder / "results.md").write_text(report(results, pictures), encoding="utf-8")
    (folder / "results.json").write_text(dumps(results), encoding="utf-8")


def dumps(results: Results) -> str:
    """Every round of everything, and what became of the goals, as JSON."""
    outcomes = [
        {"scenario": goal.scenario, "what": goal.what, "reach": goal.reach, "aim": goal.aim, **_outcome(goal, measured)}
        for goal in GOALS
        if (measured := goal.measured(results)) is not None
    ]
    return json.dumps({**results.plain(), "goals": outcomes}, indent=1) + "\n"


def _outcome(goal: Goal, measured: Measured) -> dict[str, object]:
    verdict = "no figure" if measured.value is None else goal.verdict(measured.value)
    return {**measured._asdict(), "verdict": verdict}


def _head(results: Results) -> Iterator[str]:
    yield "# Benchmarks: what was measured"
    yield ""
    machine = ", ".join(f"{name} {value}" for name, value in results.machine.items())
    yield f"{machine}. Size: {results.size}; it took {results.took:.0f} s."
    yield ""
    yield "Each figure is the median of its rounds; ratios are medians of the ratios of single rounds."
    yield ""


def goals(results: Results) -> Iterator[str]:
    """What was to be reached, and whether it was."""
    yield "## Goals"
    yield ""
    yield "| | | measured | reach | aim | |"
    yield "|---|---|--:|--:|--:|---|"
    for goal in GOALS:
        if (measured := goal.measured(results)) is not None:
            yield _goal(goal, measured)


def _goal(goal: Goal, measured: Measured) -> str:
    value, note, complete = measured
    shown, verdict = ("–", "no figure") if value is None else (_with_unit(value, goal), goal.verdict(value))
    verdict += "" if complete else ", but peers are missing"
    what = goal.what + (f" ({_cell(note)})" if note else "")
    bounds = [_bound(goal, bound) for bound in (goal.reach, goal.aim)]
    return f"| {goal.scenario} | {what} | {shown} | {bounds[0]} | {bounds[1]} | {verdict} |"


def _bound(goal: Goal, bound: float | None) -> str:
    if bound is None:
        return "–"
    if goal.most and bound == 0:
        return "0"
    return f"{'≤' if goal.most else '≥'} {_with_unit(bound, goal)}"


def _with_unit(value: float, goal: Goal) -> str:
    return f"{number(value)} {goal.unit}".rstrip()


def scenarios(results: Results, pictures: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """A table for each."""
    last = ""
    for scenario, variant, rows in results.tables():
        if scenario != last:
            yield f"## {scenario}: {TITLES[scenario]}"
            yield ""
            last = scenario
        if variant:
            yield f"### {scenario}, {variant}"
            yield ""
        if picture := pictures.get((scenario, variant)):
            yield f"![{scenario}: {TITLES[scenario]}]({picture})"
            yield ""
        yield from table(rows)
        yield ""


def _who(results: Results) -> Iterator[str]:
    """With which settings."""
    yield "## Who took part"
    yield ""
    yield "| | kind | settings |"
    yield "|---|---|---|"
    for key in dict.fromkeys(row.case.contestant for row in results.rows):
        entry = CONTESTANTS[key]
        yield f"| {entry.label} | {entry.kind} | {entry.settings} |"
    yield ""


def table(rows: Sequence[Row]) -> Iterator[str]:
    """Best first; those without figures at the end, with the reason."""
    columns = [column for column in COLUMNS if any(column.figure in row for row in rows)]
    rate = rate_of(rows)
    ours = next((row for row in rows if row.entry.kind == "ours" and rate in row), None)
    headings = ["", *(["asynclock to it"] if ours else []), *(column.heading for column in columns), ""]
    yield f"| {' | '.join(headings)} |"
    yield f"|---|{'--:|' * (len(headings) - 2)}---|"
    for row in sorted(rows, key=lambda row: -row[rate] if rate in row else 1.0):
        cells = [_name(row), *([_compared(ours, row, rate)] if ours else [])]
        cells += [column.write(row[column.figure]) if column.figure in row else "–" for column in columns]
        yield f"| {' | '.join([*cells, _remark(row, rate)])} |"


def rate_of(rows: Sequence[Row]) -> str:
    """What those rows are compared by: hand-offs where there are any, else cycles."""
    return "handoff_rate" if any("handoff_rate" in row for row in rows) else "rate"


def _name(row: Row) -> str:
    label = ", ".join(filter(None, (row.entry.label, row.case.row)))
    name = f"**{label}**" if row.entry.kind == "ours" else label
    return f"{name} ({row.entry.kind})" if row.entry.kind in ("floor", "limit") else name


def _compared(ours: Row, row: Row, rate: str) -> str:
    if ours is row or rate not in row:
        return "–"
    return f"{number(ratio(ours, row, rate))} ×" if row[rate] else "∞"


def _remark(row: Row, rate: str) -> str:
    parts = [f"unsafe: lost {row.lost:,} updates"] if row.lost and row.case.measure == "crowd" else []
    if rate in row and len(row.rounds) > 1:
        least, most = row.spread(rate)
        parts.append(f"{number(least)} to {number(most)}/s in {len(row.rounds)} rounds")
    parts += [_cell(failure) for failure in dict.fromkeys(row.failures)]
    return "; ".join(parts)


def _cell(text: str) -> str:
    """Short enough for a cell, and without what would end it."""
    plain = " ".join(text.replace("|", "/").split())
    return plain if len(plain) <= _REASON else f"{plain[:_REASON]}…"
