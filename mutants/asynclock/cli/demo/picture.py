"""Who held when: a row per worker, a column per moment, the darker the longer it held in it."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from asynclock.cli.demo.play import Result
from asynclock.cli.demo.team import Team
from asynclock.cli.demo.verdict import Check, Unlocked, WorkerWaits
from asynclock.cli.output import drawing

_SHADES, _PLAIN_SHADES = " ░▒▓█", " .:=#"
_WIDTH = 80
_LABEL = 16


def show(result: Result, team: Team) -> None:
    """Draw the result on standard output: in colour on a terminal, in plain characters where others cannot be written."""
    with drawing(width=_WIDTH) as console:
        fancy = "utf" in console.encoding.lower()
        _tell_without(console, result.without_lock)
        _draw(console, team, _SHADES if fancy else _PLAIN_SHADES)
        console.print("", _table(result.workers), "", sep="\n")
        _tell_verdict(console, result.checks, ("✓", "✗") if fancy else ("ok", "FAIL"))


def _draw(console: Console, team: Team, shades: str) -> None:
    console.print("\n[bold]With the lock[/]: who held it when, from the first grant to the last commit\n")
    for row in timeline(team, min(console.width, 120) - _LABEL - 2, shades):
        console.print(row)
    console.print(legend(shades))


def _tell_without(console: Console, unlocked: Unlocked) -> None:
    refused, failed, made = unlocked.refused, unlocked.failed, unlocked.committed
    console.print(f"\n[bold]Without the lock[/], of {unlocked.attempted} commits:")
    console.print(f"  {refused} refused by git (index.lock), {failed} failed otherwise, {made} made")
    console.print(f"  {unlocked.mixed_up} of these with somebody else's work in them")
    console.print(f"  lines lost from the file that all write to: {unlocked.lines_lost}")


def _tell_verdict(console: Console, checks: Sequence[Check], marks: tuple[str, str]) -> None:
    table = Table.grid(padding=(0, 1))
    for check in checks:
        mark = Text(marks[0], "green") if check.holds else Text(marks[1], "red")
        table.add_row(mark, Text.assemble(f"{check.claim}: ", (check.figures, "dim")))
    console.print(table)
    broken = sum(not check.holds for check in checks)
    verdict = f"[red]{broken} of {len(checks)} do not hold[/]" if broken else "[green]All of it holds[/]"
    console.print(f"\n{verdict}")


def timeline(team: Team, columns: int, shades: str) -> list[Text]:
    """The rows, and a scale below them."""
    spells = _spells(team)
    first = min(start for _, start, _ in spells)
    last = max(end for _, _, end in spells)
    step = (last - first) / columns or 1.0
    rows = []
    for task in team.tasks:
        filled = [0.0] * columns
        for start, end in ((start - first, end - first) for worker, start, end in spells if worker == task.worker):
            for column in range(int(start / step), min(int(end / step), columns - 1) + 1):
                filled[column] += min(end, (column + 1) * step) - max(start, column * step)
        cells = "".join(_shade(share / step, shades) for share in filled)
        row = Text.assemble(
            f"{task.worker:<{_LABEL - 5}}", f"{task.priority:>3} |", (cells, "cyan" if task.priority else ""), "|"
        )
        if team.death is not None and team.death.worker == task.worker:
            _mark(row, _LABEL + int((team.death.at - first) / step))
        rows.append(row)
    rows.append(Text(f"{'priority':>{_LABEL - 2}}  0 s{f'{last - first:.1f} s':>{columns - 3}}"))
    return rows


def legend(shades: str) -> Text:
    """What the cells of the rows mean."""
    words = f"{shades[1:]} held for a little to all of that slice of time   X killed"
    return Text(f"{'':>{_LABEL}}{words}", "dim")


def _spells(team: Team) -> list[tuple[str, float, float]]:
    """(worker, from, to) of every time that somebody held the lock."""
    spells = []
    since: dict[str, float] = {}
    for report in team.reports:
        if report.kind == "held":
            since[report.worker] = report.at
        elif report.kind in ("committed", "lost") and report.worker in since:
            spells.append((report.worker, since.pop(report.worker), report.at))
    if team.death is not None and team.death.worker in since:
        spells.append((team.death.worker, since[team.death.worker], team.death.at))
    return spells


def _shade(share: float, shades: str) -> str:
    """Any holding at all is to be seen."""
    return shades[0] if share <= 0 else shades[max(1, min(len(shades) - 1, round(share * (len(shades) - 1))))]


def _mark(row: Text, column: int) -> None:
    row.plain = f"{row.plain[:column]}X{row.plain[column + 1 :]}"
    row.stylize("bold red", column, column + 1)


def _table(workers: Sequence[WorkerWaits]) -> Table:
    table = Table(box=None, padding=(0, 3, 0, 0), header_style="bold")
    for heading in ("", "priority", "commits", "mean wait", "median", "longest"):
        table.add_column(heading, justify="right" if heading else "left")
    for one in workers:
        spans = (f"{seconds * 1000:.0f} ms" for seconds in (one.mean, one.median, one.longest))
        table.add_row(one.worker, str(one.priority), str(one.commits), *spans, "killed" if one.killed else "")
    return table
