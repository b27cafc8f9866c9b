"""Which charts there are, and what is in them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from benchmarks import plan
from benchmarks.results import Results, Row
from benchmarks.svg import Bar, Line, bars, lines


class _Bars(NamedTuple):
    """One figure of one table."""

    file: str
    scenario: str
    variant: str
    figure: str
    title: str
    axis: str


_RATE, _HANDOFFS = "cycles per second, more is better", "hand-offs per second, more is better"

_BARS = (
    _Bars("u1", "U1", plan.PINNED, "rate", "U1: one task, client and server on a core each", _RATE),
    _Bars("u2", "U2", "", "rate", "U2: 200 tasks on 200 names", _RATE),
    _Bars("c1", "C1", plan.SWITCH, "handoff_rate", "C1: 100 tasks of one process on one name", _HANDOFFS),
    _Bars("c2", "C2", plan.SHARED, "handoff_rate", "C2: 4 processes of 25 tasks on one name", _HANDOFFS),
    _Bars(
        "burst",
        "B",
        plan.ONE_PROCESS,
        "took_ms",
        "B: 50 tasks hold for 5 ms each; 250 is the ideal",
        "ms, less is better",
    ),
    _Bars("memory", "M", "", "waiter_bytes", "M: a waiter beyond its task", "bytes, less is better"),
    _Bars("sqlite", "S", plan.UNCONTENDED, "rate", "S: 64 tasks on 64 names, without a server", _RATE),
)


def charts(results: Results) -> Iterator[tuple[str, str, str, str]]:
    """File, scenario, variant and SVG of each that has something to show."""
    for chart in _BARS:
        rows = [row for row in results.rows if row.case.table == (chart.scenario, chart.variant)]
        if any(chart.figure in row for row in rows):
            yield f"{chart.file}.svg", chart.scenario, chart.variant, bars(chart.title, chart.axis, _rows(rows, chart))
    if waits := list(_waits(results)):
        axes = ("priority", "mean wait, ms")
        yield "priorities.svg", "P", "", lines("P: who waits how long, by priority", axes, waits, log_y=True)
    if growth := list(_growth(results)):
        axes = ("tasks that wait for the same name already", "µs of CPU")
        title = "G: what one operation costs, by the number of waiters"
        yield "growth.svg", "G", "waiters", lines(title, axes, growth, log_x=True)


def _rows(rows: Sequence[Row], chart: _Bars) -> list[Bar]:
    """Best first; then those without a figure, with the reason."""
    less = "less" in chart.axis
    have = sorted((row for row in rows if chart.figure in row), key=lambda row: row[chart.figure], reverse=not less)
    return [*(_bar(row, chart.figure) for row in have), *(_gap(row) for row in rows if chart.figure not in row)]


def _bar(row: Row, figure: str) -> Bar:
    least, most = row.spread(figure)
    unsafe = " (unsafe)" if row.lost else ""
    return Bar(label=row.entry.label + unsafe, kind=row.entry.kind, value=row[figure], least=least, most=most)


def _gap(row: Row) -> Bar:
    reason = row.failures[-1] if row.failures else "no figure"
    return Bar(label=row.entry.label, kind=row.entry.kind, value=None, note=reason.splitlines()[0][:70])


def _waits(results: Results) -> Iterator[Line]:
    for row in results.rows:
        if row.case.scenario == "P" and row.rounds:
            prefix = "wait_ms_priority_"
            points = [
                (float(name.removeprefix(prefix)), v) for name, v in row.figures.items() if name.startswith(prefix)
            ]
            yield Line(label=row.entry.label, kind=row.entry.kind, points=sorted(points))


def _growth(results: Results) -> Iterator[Line]:
    rows = [row for row in results.rows if row.case.table == ("G", "waiters") and row.rounds]
    for figure, label in (("join_and_leave_us", "come and leave"), ("grant_us", "be granted")):
        points = [(float(row.case.params["number"]), row[figure]) for row in rows]
        if len(points) > 1:
            yield Line(label=label, kind="ours", points=sorted(points))
