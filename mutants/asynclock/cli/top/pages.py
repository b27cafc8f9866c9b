"""The other pages, one resource, deadlocks, help; and the foot of the screen."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from asynclock.admin.overview import Overview, ResourceView
from asynclock.cli.output import one_line, plain, who
from asynclock.cli.top import words
from asynclock.cli.top.view import Ask, Page, View
from asynclock.errors import shown

#: Each fits 80 columns.
_FEET = {
    Page.LIST: "↑↓ ⏎ open · s sort · r reverse · / filter · p pause · x take · ? help · q quit",
    Page.DETAIL: "↑↓ choose · x take away from this holder · p pause · ? help · q back",
    Page.DEADLOCKS: "↑↓ scroll · p pause · ? help · q back",
    Page.HELP: "q back",
}
_HELP = (
    ("↑ ↓  PgUp PgDn", "choose a resource, or a holder on the page of one (also k j g G)"),
    ("⏎", "the page of the chosen resource: all holders, and the queue"),
    ("s  S  r", "sort by wait, age, ttl, queue, rate or name; back again; the other way round"),
    ("/", "show only what has a text in it: name, host, pid, client or owner; Esc: all"),
    ("x", "take the lease away from its holder, after a reason and a y"),
    ("d", "the deadlocks, in words"),
    ("p  Space", "pause, so that rows stay where they are; go on"),
    ("Ctrl-L  q", "draw anew; back, or quit"),
)
_WORDS = (
    ("TTL", "seconds until the lease ends if its client does not renew it"),
    ("WAIT, QUEUE", "the longest wait; how many clients wait, and their priorities, next one first"),
    ("RATE", "grants a second; ≥ the least there were, if clients share no events"),
    ("●  lingers", "part of a deadlock; kept by its client for a moment, in case it is wanted again"),
)


def window(count: int, at: int, room: int) -> slice:
    """Which of ``count`` rows are on the screen, so that the one ``at`` is."""
    room = max(1, room)
    first = max(0, min(at - room // 2, count - room))
    return slice(first, first + room)


def detail(view: View, row: ResourceView | None, room: int) -> RenderableType:
    """One resource: who has it, who waits for it."""
    if row is None:
        key = view.cursor or ("", "")
        return Padding(Text(f"nobody uses {plain(key[1])} in project {plain(key[0])} now"), (0, 2))
    title = Text.assemble(words.name(row), f"  {row.primitive}  ", (f"{words.taken(row)} held", "bold"))
    title.append(f"  {row.waiting} waiting")
    title.no_wrap, title.overflow = True, "ellipsis"
    at = min(view.place, len(row.holders) + len(row.waiters) - 1)
    # Two headings, the title, and a line between.
    holders, waiters = _windows(row, at, max(2, room - 5))
    return Group(title, Text(""), _holders(row, holders, at), Text(""), _waiters(row, waiters, at))


def _windows(row: ResourceView, at: int, room: int) -> tuple[slice, slice]:
    """What is seen of holders and of waiters: half of the screen each, or what the others leave."""
    holders, waiters = len(row.holders), len(row.waiters)
    of_holders = max(room - waiters, room // 2)
    return (
        window(holders, min(at, holders - 1), of_holders),
        window(waiters, max(0, at - holders), room - min(holders, of_holders)),
    )


def _table(*headings: str, wide: tuple[str, ...]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold", expand=True)
    for heading in headings:
        if heading in wide:
            table.add_column(heading, no_wrap=True, overflow="ellipsis", ratio=1)
        else:
            table.add_column(heading, no_wrap=True, justify="right")
    return table


def _holders(row: ResourceView, seen: slice, at: int) -> RenderableType:
    if not row.holders:
        return Text("nobody holds it now", style="dim")
    table = _table("TOKEN", "HOLDER", "SHARE", "AGE", "TTL", "OWNER", wide=("HOLDER", "OWNER"))
    for place, one in list(enumerate(row.holders))[seen]:
        add(
            table,
            str(one.token),
            words.place(one),
            words.permits(one, row.capacity),
            words.brief(one.held_for),
            words.ends([one]),
            words.owner(one),
            chosen=place == at,
            stale=row.stale,
        )
    return table


def _waiters(row: ResourceView, seen: slice, at: int) -> RenderableType:
    if not row.waiters:
        return Text("nobody waits in the store", style="dim")
    table = _table("#", "WAITER", "SHARE", "PRIORITY", "WAIT", "OWNER", wide=("WAITER", "OWNER"))
    for place, one in list(enumerate(row.waiters))[seen]:
        add(
            table,
            str(one.position),
            words.place(one),
            words.permits(one, row.capacity),
            Text(str(one.priority), style="cyan"),
            words.waited(one.waited),
            words.owner(one),
            chosen=len(row.holders) + place == at,
            stale=row.stale,
        )
    return table


def add(table: Table, *cells: Text | str, chosen: bool, stale: bool) -> None:
    """A row, as it is, or under the cursor."""
    if chosen:  # in one colour, or the cursor would be a patchwork
        table.add_row(*(Text(str(cell)) for cell in cells), style="reverse")
    else:
        table.add_row(*cells, style="dim" if stale else "")


def deadlocks(overview: Overview) -> RenderableType:
    """Every cycle in words, the one to give way first."""
    if not overview.deadlocks:
        return Padding(Text("no deadlock", style="dim"), (0, 2))
    return Group(*_cycles(overview))


def _cycles(overview: Overview) -> Iterator[RenderableType]:
    for deadlock in overview.deadlocks:
        yield words.cycle(deadlock)
        for phrase in deadlock.words:
            yield Padding(Text(phrase), (0, 2))
        yield Text("")


def help_() -> RenderableType:
    """What keys do, and what words mean."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold cyan", no_wrap=True)
    table.add_column()
    for keys, what in (*_HELP, ("", ""), *_WORDS):
        table.add_row(keys, what)
    return Padding(table, (0, 1))


def foot(view: View) -> RenderableType:
    """A question, else a note, else what keys do; one line or two."""
    if view.ask is not None:
        lines = list(_question(view, view.ask))
    else:
        filtered = f"/{one_line(view.filter)}  " if view.filter else ""
        lines = [Text.assemble((filtered, "bold yellow"), (_FEET[view.page], "dim"))]
    if view.note:
        lines.insert(0, Text(one_line(view.note), style="bold yellow"))
    for line in lines:
        line.no_wrap, line.overflow = True, "ellipsis"
    return Group(*lines)


def _question(view: View, ask: Ask) -> Iterator[Text]:
    typed = (f"{one_line(ask.text)}█", "bold")
    if ask.what == "filter":
        yield Text.assemble(("/", "bold yellow"), typed, (f"   {len(view.rows())} of these · ⏎ keep · Esc all", "dim"))
        return
    if ask.holder is None:
        return
    yield Text.assemble(("Take ", "bold red"), shown(ask.key), f" from {who(ask.holder)} (token {ask.holder.token})?")
    if ask.sure:
        yield Text.assemble(f"Reason: {one_line(ask.text)}   ", ("[y/N]", "bold red"))
    else:
        yield Text.assemble("Reason, told to the holder: ", typed, ("   Esc: no", "dim"))
