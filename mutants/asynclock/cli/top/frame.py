"""One frame: what a view shows, as lines for a screen of so many columns and lines.

    header (the store, the totals) · what is wrong · the page · the foot (what keys do, a question, a note)

The page gets what the others leave. Everything that came from a store is escaped before it gets here, and stands in Text, never in
markup.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from asynclock.admin.overview import Overview, ResourceView
from asynclock.cli.output import one_line
from asynclock.cli.top import pages, words
from asynclock.cli.top.view import Page, View
from asynclock.types import ResourceKey

#: So many deadlocks are told on the first page; all are on their own.
_DEADLOCKS = 3
#: From so many columns on the rates have room.
_WIDE = 100


def draw(view: View, console: Console, *, keys: bool = True, cut: bool = True) -> list[str]:
    """The frame, as high as the console with ``keys`` at its foot, else as high as it needs to be.

    ``cut``: as wide as the console, where names give way before figures; else as wide as it needs to be.
    """
    overview = view.overview
    if overview is None:
        return _lines(console, Text("looking …", style="dim"))[: console.height]
    head = _lines(console, Group(*_head(view, overview, expand=cut)))
    if not keys:
        wide = not cut or console.width >= _WIDE
        rows = listing(view, overview, view.rows(), wide=wide, expand=cut)
        return head + _lines(console, Group(rows, *_more(overview)))
    foot = _lines(console, pages.foot(view))
    room = max(1, console.height - len(head) - len(foot))
    page = _page(view, overview, console, room)[:room]
    page += [""] * (room - len(page))
    return (head + page + foot)[-console.height :]  # on a very low screen the foot matters most: it may be a question


def _lines(console: Console, what: RenderableType) -> list[str]:
    with console.capture() as drawn:
        console.print(what)
    return drawn.get().splitlines()


def _head(view: View, overview: Overview, *, expand: bool) -> Iterator[RenderableType]:
    title = Table.grid(expand=expand, padding=(0, 1))
    title.add_column(no_wrap=True, ratio=1 if expand else None, overflow="ellipsis")
    title.add_column(no_wrap=True, justify="right")
    clock = datetime.fromtimestamp(overview.at_ms / 1000).astimezone().strftime("%H:%M:%S")
    state = Text("paused", style="bold reverse") if view.paused else Text(clock, style="dim")
    title.add_row(Text.assemble(("asynclock  ", "bold cyan"), words.store(overview.store)), state)
    yield title
    yield _cut(words.totals(overview.totals))
    yield from _trouble(overview)
    yield Text("")


def _trouble(overview: Overview) -> Iterator[Text]:
    """What is wrong, worst first. Why nothing is seen is told in full, all else in a line each."""
    store = overview.store
    if store.problem is not None:
        yield Text(one_line(store.problem), style="bold red" if overview.stale else "yellow")
    if overview.stale and overview.resources:
        old = words.brief((overview.at_ms - overview.seen_ms) / 1000)
        yield Text(f"what follows was seen {old} ago", style="red")
    for warning in store.warnings if store.problem is None else ():
        yield _cut(Text(one_line(warning), style="yellow"))
    for deadlock in overview.deadlocks[:_DEADLOCKS]:
        yield _cut(words.cycle(deadlock))
    if (more := len(overview.deadlocks) - _DEADLOCKS) > 0:
        yield Text(f"and {more} more deadlocks (d)", style="red")


def _cut(text: Text) -> Text:
    text.no_wrap, text.overflow = True, "ellipsis"
    return text


def _page(view: View, overview: Overview, console: Console, room: int) -> list[str]:
    match view.page:
        case Page.DETAIL:
            return _lines(console, pages.detail(view, view.shown(), room))
        case Page.DEADLOCKS:
            return _scrolled(view, _lines(console, pages.deadlocks(overview)), room)
        case Page.HELP:
            return _scrolled(view, _lines(console, pages.help_()), room)
        case Page.LIST:
            return _lines(console, _list(view, overview, console, room))


def _scrolled(view: View, lines: list[str], room: int) -> list[str]:
    return lines[min(view.place, max(0, len(lines) - room)) :]


def _list(view: View, overview: Overview, console: Console, room: int) -> RenderableType:
    rows, chosen, more = view.rows(), view.chosen(), list(_more(overview))
    if not rows:
        nothing = f"nothing in use has {one_line(view.filter)!r} in it" if view.filter else "nothing is in use"
        return Group(Text(f"  {nothing}", style="dim"), *more)
    at = rows.index(chosen) if chosen else 0
    shown = pages.window(len(rows), at, room - 1 - len(more))
    wide = console.width >= _WIDE
    return Group(listing(view, overview, rows[shown], chosen=chosen, wide=wide, expand=True), *more)


def _more(overview: Overview) -> Iterator[Text]:
    if overview.left_out:
        yield _cut(
            Text(f"  {overview.left_out} more in use are not in this list; nobody waits longer there", style="dim")
        )


def listing(
    view: View,
    overview: Overview,
    rows: Sequence[ResourceView],
    *,
    wide: bool,
    expand: bool,
    chosen: ResourceView | None = None,
) -> RenderableType:
    """The table of resources. Only if it is to ``expand`` is there a width that its names can give way to."""
    if not rows:
        return Text("nothing is in use", style="dim")
    padding = (0, 2 if wide else 1, 0, 0)
    table = Table(box=None, pad_edge=False, padding=padding, header_style="bold", expand=expand)
    table.add_column("")
    flexible = {"no_wrap": True, "overflow": "ellipsis"}
    table.add_column(_heading(view, "RESOURCE", "name"), ratio=5 if wide else 7, **flexible)  # type: ignore[arg-type]
    table.add_column("HELD", no_wrap=True, min_width=6)
    table.add_column("HOLDER", ratio=5, **flexible)  # type: ignore[arg-type]
    for heading, sort in (("AGE", "age"), ("TTL", "ttl"), ("WAIT", "wait")):
        table.add_column(_heading(view, heading, sort), justify="right", no_wrap=True, min_width=5)
    table.add_column(_heading(view, "QUEUE", "queue"), ratio=3, **flexible)  # type: ignore[arg-type]
    if wide:
        table.add_column(_heading(view, "RATE", "rate"), justify="right", no_wrap=True, min_width=6)
    knotted = {ResourceKey(one.wants_project, one.wants_name) for dead in overview.deadlocks for one in dead.owners}
    for row in rows:
        cells = _cells(row, wide=wide, knotted=(row.project, row.name) in knotted)
        pages.add(table, *cells, chosen=row is chosen, stale=row.stale)
    return table


def _cells(row: ResourceView, *, wide: bool, knotted: bool) -> list[Text | str]:
    cells: list[Text | str] = [
        Text("●" if knotted else " ", style="bold red"),
        words.name(row),
        words.taken(row),
        words.holder(row),
        words.age(row),
        words.ends(row.holders),
        words.waited(row.longest_wait) if row.waiting else Text("-", style="dim"),
        words.queue(row),
    ]
    return [*cells, words.rate(row.grants_per_second, counted=row.counted)] if wide else cells


def _heading(view: View, text: str, sort: str) -> Text:
    """A heading says whether the rows are in its order."""
    if view.sort != sort:
        return Text(text)
    up = view.reverse != (sort == "name")
    return Text(f"{text}{'▴' if up else '▾'}", style="cyan")
