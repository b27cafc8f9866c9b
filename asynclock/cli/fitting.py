"""How a table fits a terminal: long cells lose their middles, columns that say nothing are left out, no word is broken.

A table that does not fit even so is told as one block per row, a line per cell.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from rich.cells import cell_len, set_cell_size

#: Between two columns.
GAP = 2
#: A cell is shortened to no less than this, and numbers not at all: of times and tokens nothing may be left out.
_LEAST = 12


class Fitted(Struct, frozen=True):
    """The columns that are shown, by their places, and the width of each."""

    places: list[int]
    widths: list[int]


def fit(
    headings: Sequence[str], rows: Sequence[Sequence[str]], room: int, usual: Mapping[str, str] | None = None
) -> Fitted | None:
    """Choose columns and widths; None if a table has no room.

    Args:
        usual: of columns that may be left out where every row has this cell, in the order in which they go.
    """
    places = list(range(len(headings)))
    silent = [
        place
        for name, cell in (usual or {}).items()
        for place in places
        if headings[place] == name and all(row[place] == cell for row in rows)
    ]
    while (found := widths(*_columns(headings, rows, places), room)) is None and silent:
        places.remove(silent.pop(0))
    return None if found is None else Fitted(places, found)


def _columns(
    headings: Sequence[str], rows: Sequence[Sequence[str]], places: Sequence[int]
) -> tuple[list[str], list[list[str]]]:
    return [headings[place] for place in places], [[row[place] for place in places] for row in rows]


def widths(headings: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> list[int] | None:
    """The width of each column, the widest made narrower until all fit; None if too little would be left of the cells."""
    columns = list(zip(headings, *rows, strict=True))
    wanted = [max(map(cell_len, column)) for column in columns]
    floors = [
        max(cell_len(heading), *map(_least, cells)) if cells else cell_len(heading) for heading, *cells in columns
    ]
    room -= GAP * (len(headings) - 1)
    if sum(floors) > room:
        return None
    limit = max(wanted)
    while sum(found := [min(width, max(limit, floor)) for width, floor in zip(wanted, floors, strict=True)]) > room:
        limit -= 1
    return found


def _least(cell: str) -> int:
    """How much of a cell must be there."""
    return cell_len(cell) if cell.isdigit() else min(cell_len(cell), _LEAST)


def shortened(text: str, width: int) -> str:
    """The text without its middle, as wide as the column."""
    width = max(width, 1)
    if cell_len(text) <= width:
        return text
    tail = (width - 1) // 2
    return f"{set_cell_size(text, width - 1 - tail)}…{set_cell_size(text[::-1], tail)[::-1]}"


def blocks(headings: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> list[str]:
    """The rows one below the other, a line per cell that says something; an empty line between two rows."""
    label = max(map(cell_len, headings))
    lines: list[str] = []
    for row in rows:
        if lines:
            lines.append("")
        for heading, cell in zip(headings, row, strict=True):
            if cell:
                space = max(_least(cell), room - label - GAP)
                lines.append(f"{set_cell_size(heading, label)}{' ' * GAP}{shortened(cell, space)}")
    return lines
