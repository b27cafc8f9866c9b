"""What is looked at: which page, in what order, which row, what is being asked; and what each key makes of that.

No terminal and no store in here: a key changes the view, and may ask for something to be done (``Take``, ``Do``).

The chosen row is remembered by its name, not by its place, for rows move under a cursor; and what is to be taken away is the lease
that was on the screen when its key was pressed, by its token.
"""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import TypeVar

from msgspec import Struct

from asynclock.admin.overview import Overview, ResourceView
from asynclock.limits import MAX_NAME_BYTES
from asynclock.primitives.resource import Holder, Waiter
from asynclock.types import ResourceKey

T = TypeVar("T")

#: How far keys go; a screen of 24 lines shows so many rows at least.
_STEPS = {"up": -1, "k": -1, "down": 1, "j": 1, "page up": -10, "page down": 10}
_TOP, _BOTTOM = ("home", "g"), ("end", "G")


class Page(Enum):
    """What is on the screen."""

    LIST = auto()
    DETAIL = auto()
    DEADLOCKS = auto()
    HELP = auto()


class Do(Enum):
    """What a key asks of whoever runs the view."""

    QUIT = auto()
    LOOK = auto()
    REDRAW = auto()


class Take(Struct, frozen=True):
    """Take this lease away, for this reason."""

    key: ResourceKey
    holder: Holder
    reason: str


class Ask(Struct):
    """A question at the foot of the screen, and what was typed so far; ``sure``: only a y is still missing."""

    what: str
    text: str = ""
    key: ResourceKey = ResourceKey("", "")
    holder: Holder | None = None
    sure: bool = False


def _wait(row: ResourceView) -> float:
    return row.longest_wait if row.waiting else -1.0


def _age(row: ResourceView) -> float:
    return max((holder.held_for for holder in row.holders), default=0.0)


def _ends(row: ResourceView) -> float:
    return -min((holder.expires_in for holder in row.holders), default=float("inf"))


#: What can be sorted by, largest first.
SORTS: dict[str, Callable[[ResourceView], float]] = {
    "wait": _wait,
    "age": _age,
    "ttl": _ends,
    "queue": lambda row: row.waiting,
    "rate": lambda row: row.grants_per_second or 0.0,
    "name": lambda _row: 0.0,
}


class View:
    """The state of the screen.

    Attributes:
        overview: the last look; None before the first.
        cursor: the chosen row of the list, by name.
        place: on the page of one resource the chosen one of its holders and waiters; how far other pages are scrolled.
        note: what is said at the foot of the screen until the next key.
    """

    def __init__(self) -> None:
        self.overview: Overview | None = None
        self.page = Page.LIST
        self.sort = "wait"
        self.reverse = False
        self.filter = ""
        self.paused = False
        self.cursor: ResourceKey | None = None
        self.place = 0
        self.ask: Ask | None = None
        self.note = ""
        self._index = 0

    # -- what is shown --------------------------------------------------------------------------------------------

    def rows(self) -> list[ResourceView]:
        """The rows that pass the filter, in order."""
        found = [] if self.overview is None else [row for row in self.overview.resources if self._passes(row)]
        found.sort(key=lambda row: (row.project, row.name))
        if self.sort == "name":
            return found[::-1] if self.reverse else found
        return sorted(found, key=SORTS[self.sort], reverse=not self.reverse)

    def _passes(self, row: ResourceView) -> bool:
        """Whether the name, or somebody who holds it or waits for it, has the text in it."""
        everybody: tuple[Holder | Waiter, ...] = (*row.holders, *row.waiters)
        people = (f"{one.host}:{one.pid} {one.client_name} {one.owner}" for one in everybody)
        text = self.filter.casefold()
        return not text or any(text in one.casefold() for one in (f"{row.project}/{row.name}", *people))

    def chosen(self) -> ResourceView | None:
        """The row under the cursor; the one that has come to its place if it is gone."""
        rows = self.rows()
        if not rows:
            return None
        place = next((index for index, row in enumerate(rows) if _key(row) == self.cursor), None)
        self._index = min(self._index, len(rows) - 1) if place is None else place
        return rows[self._index]

    def shown(self) -> ResourceView | None:
        """The resource of the detail page, if it is still in use."""
        rows = () if self.overview is None else self.overview.resources
        return next((row for row in rows if _key(row) == self.cursor), None)

    def chosen_holder(self) -> Holder | None:
        """The holder that would be taken from."""
        row = self.shown() if self.page is Page.DETAIL else self.chosen()
        if row is None or not row.holders:
            return None
        if self.page is Page.DETAIL:
            return row.holders[self.place] if self.place < len(row.holders) else None
        return row.holders[0] if row.held == 1 else None

    # -- what keys do ---------------------------------------------------------------------------------------------

    def press(self, key: str) -> Take | Do | None:
        """Take one key."""
        self.note = ""
        if self.ask is not None:
            return self._answer(self.ask, key)
        if key == "redraw":
            return Do.REDRAW
        if key in ("q", "escape") and self.page is not Page.LIST:
            self.page, self.place = Page.LIST, 0
            return None
        if key == "q":
            return Do.QUIT
        if key == "escape":
            self.filter = ""
            return None
        return self._command(key)

    def _command(self, key: str) -> Do | None:
        match key:
            case "s" | "S":
                self.sort = _next(list(SORTS), self.sort, -1 if key == "S" else 1)
            case "r":
                self.reverse = not self.reverse
            case "/":
                self.page, self.ask = Page.LIST, Ask("filter", self.filter)
            case "p" | " ":
                self.paused = not self.paused
                return None if self.paused else Do.LOOK
            case "?" | "h":
                self.page, self.place = Page.HELP, 0
            case "d":
                self.page, self.place = Page.DEADLOCKS, 0
            case "enter" | "right" if self.page is Page.LIST and (row := self.chosen()):
                self.page, self.cursor, self.place = Page.DETAIL, _key(row), 0
            case "left":
                self.page = Page.LIST
            case "x":
                self._begin_taking()
            case _:
                self._move(key)
        return None

    def _move(self, key: str) -> None:
        if self.page is not Page.LIST:
            self.place = _moved(self.place, self._length() - 1, key)
            return
        chosen, rows = self.chosen(), self.rows()
        if chosen is not None and (key in _STEPS or key in _TOP or key in _BOTTOM):
            self._index = _moved(self._index, len(rows) - 1, key)
            self.cursor = _key(rows[self._index])

    def _length(self) -> int:
        """How many lines there are to go through on the other pages; at the most, where words are wrapped."""
        if self.page is Page.DETAIL and (row := self.shown()):
            return len(row.holders) + len(row.waiters)
        if self.page is Page.DEADLOCKS and self.overview:
            return sum(4 * len(deadlock.words) + 2 for deadlock in self.overview.deadlocks)
        return 40

    # -- questions ------------------------------------------------------------------------------------------------

    def _begin_taking(self) -> None:
        if self.overview is None or self.overview.stale:
            self.note = "the store does not answer, so nothing can be taken away"
            return
        row, holder = (self.shown() if self.page is Page.DETAIL else self.chosen()), self.chosen_holder()
        if self.page not in (Page.LIST, Page.DETAIL) or row is None:
            return
        if holder is not None:
            self.ask = Ask("reason", key=_key(row), holder=holder)
        elif row.held:
            if self.page is Page.LIST:
                self.page, self.cursor, self.place = Page.DETAIL, _key(row), 0
            self.note = "choose one of its holders, then x"
        else:
            self.note = "nobody holds it now"

    def _answer(self, ask: Ask, key: str) -> Take | None:
        if ask.sure:
            self.ask = None
            if key not in ("y", "Y") or ask.holder is None:
                self.note = "nothing was taken away"
                return None
            return Take(ask.key, ask.holder, ask.text.strip())
        match key:
            case "escape":
                self.ask, self.note = None, "" if ask.what == "filter" else "nothing was taken away"
                if ask.what == "filter":
                    self.filter = ""
            case "enter":
                self._entered(ask)
            case _:
                ask.text = _typed(ask.text, key)
                if ask.what == "filter":
                    self.filter = ask.text
        return None

    def _entered(self, ask: Ask) -> None:
        if ask.what == "filter":
            self.ask = None
        elif ask.text.strip():
            ask.sure = True
        else:
            self.note = "a reason is needed: it is told to the holder"


def _key(row: ResourceView) -> ResourceKey:
    return ResourceKey(row.project, row.name)


def _typed(text: str, key: str) -> str:
    if key == "backspace":
        return text[:-1]
    if key == "clear":
        return ""
    longer = text + key if len(key) == 1 else text
    return longer if len(longer.encode()) <= MAX_NAME_BYTES else text


def _next(names: Sequence[T], name: T, step: int) -> T:
    return names[(names.index(name) + step) % len(names)]


def _moved(place: int, last: int, key: str) -> int:
    """The place after a key, one that is there."""
    if key in _TOP:
        return 0
    return max(0, min(last, last if key in _BOTTOM else place + _STEPS.get(key, 0)))
