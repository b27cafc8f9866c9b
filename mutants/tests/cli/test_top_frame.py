"""Frames, without a terminal: whatever is in use, of whatever size the screen is, nothing leaves its place."""

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from asynclock.admin.overview import Overview, StoreView, Totals, view_of
from asynclock.admin.overview_rates import Rate
from asynclock.cli.top import words
from asynclock.cli.top.frame import draw
from asynclock.cli.top.pages import window
from asynclock.cli.top.view import SORTS, View
from asynclock.primitives.deadlock import Deadlock, Entangled
from asynclock.primitives.resource import Holder, Resource, Waiter

PLACE = {"host": "h", "pid": 1, "client_name": "", "metadata": None, "trace_id": ""}
KEYS = [*string.printable, "up", "down", "page down", "end", "home", "enter", "escape", "backspace", "left", "redraw"]
names = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40)


def holder(number: int, owner: str, host: str) -> Holder:
    lease = {"token": number, "first_token": number, "last_token": number, "lingering": number % 2 == 0}
    held = {"permits": 1, "held_for": number * 7.0, "expires_in": 30.0 - number}
    return Holder(owner=owner, client="c", **lease, **held, **{**PLACE, "host": host})


def waiter(number: int, owner: str) -> Waiter:
    about = {"priority": -number, "position": number + 1, "waited": number * 31.0}
    return Waiter(owner=owner, client="d", permits=1, **about, **PLACE)


def entangled(owner: str, name: str) -> Entangled:
    place = {"client": "c", "host": "h", "pid": 1, "client_name": "", "task": owner, "priority": 0}
    what = {"holds_project": "p", "holds_name": name, "wants_project": "p", "wants_name": name}
    return Entangled(owner=owner, held_for=1.0, waited=1.0, **place, **what)


@st.composite
def overviews(draw_: st.DrawFn) -> Overview:
    rows = []
    for number in range(draw_(st.integers(0, 12))):
        name, holders, waiters = draw_(names), draw_(st.integers(0, 4)), draw_(st.integers(0, 8))
        resource = Resource(
            project=draw_(names),
            name=f"{name}{number}",
            capacity=draw_(st.sampled_from([1, 5, 1_048_576])),
            next_token=1,
            holders=tuple(holder(one, name, draw_(names)) for one in range(holders)),
            waiters=tuple(waiter(one, name) for one in range(waiters)),
        )
        rows.append(view_of(resource, Rate(draw_(st.sampled_from([None, 0.0, 12345.678])), counted=number % 2 == 0)))
    text = draw_(names)
    knots = [Deadlock(owners=(entangled(text, "x"), entangled("b", text)), words=("a", "b"), entangled=2)]
    store = StoreView(
        kind="redis", url=text, status=draw_(st.sampled_from(["healthy", "down"])), problem=draw_(st.none() | names)
    )
    return Overview(
        at_ms=1,
        seen_ms=0,
        stale=draw_(st.booleans()),
        store=store,
        totals=Totals(resources=len(rows) + 5, held=3, waiting=4, longest_wait=3.0, grants_per_second=7.5),
        resources=tuple(rows),
        left_out=draw_(st.sampled_from([0, 5])),
        deadlocks=tuple(knots * draw_(st.integers(0, 5))),
    )


@settings(deadline=None)  # how long it takes is the machine's affair
@given(overviews(), st.integers(20, 200), st.integers(4, 60), st.lists(st.sampled_from(KEYS), max_size=30))
def test_every_frame_fits(overview: Overview, columns: int, lines: int, keys: list[str]) -> None:
    """As many lines as the screen has, none too long, and no character that would move the cursor; after any keys."""
    view = View()
    view.overview = overview
    for key in keys:
        view.press(key)
        console = Console(force_terminal=True, color_system="truecolor", width=columns, height=lines, highlight=False)
        frame = [re.sub(r"\x1b\[[\d;]*m", "", line) for line in draw(view, console)]
        assert len(frame) == lines
        assert all(cell_len(line) <= columns for line in frame)
        assert all(char.isprintable() for line in frame for char in line)


@given(overviews(), st.booleans(), st.sampled_from(["", "no such name"]))
def test_what_is_left_out_is_said(overview: Overview, keys: bool, text: str) -> None:
    """A list that is cut looks like one, also where a filter leaves nothing of it."""
    view = View()
    view.overview, view.filter = overview, text
    frame = "\n".join(draw(view, Console(width=120, height=60, highlight=False), keys=keys))
    assert ("5 more in use" in frame) == (overview.left_out == 5)


@given(overviews(), st.sampled_from(list(SORTS)), st.booleans())
def test_every_order_has_every_row(overview: Overview, sort: str, reverse: bool) -> None:
    """Sorting loses and invents nothing, and turning round is the opposite order of what was sorted by."""
    view = View()
    view.overview, view.sort, view.reverse = overview, sort, reverse
    rows = view.rows()
    assert {id(row) for row in rows} == {id(row) for row in overview.resources}
    values = [SORTS[sort](row) for row in rows]
    assert values == sorted(values, reverse=not reverse)


@given(st.integers(1, 100), st.integers(-5, 50), st.data())
def test_the_window_has_the_chosen_row(count: int, room: int, data: st.DataObject) -> None:
    """Whichever row is chosen, it is on the screen, which is full where there is enough to fill it."""
    at = data.draw(st.integers(0, count - 1))
    shown = range(count)[window(count, at, room)]
    assert at in shown
    assert len(shown) == min(count, max(1, room))


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-1, "0.0s"),
        (0, "0.0s"),
        (9.94, "9.9s"),
        (9.99, "10s"),
        (59.6, "1m00"),
        (61, "1m01"),
        (3599.7, "1h00"),
        (86399, "23h59"),
        (86400, "1d00"),
        (8640000, "100d00"),
    ],
)
def test_durations_are_short(seconds: float, text: str) -> None:
    """Five characters, but for what nobody waits for."""
    assert words.brief(seconds) == text
