"""How wide the columns of a table are where there is not room for all: long cells give way, and no heading is broken."""

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size

#: Between two columns.
GAP = 2
#: A cell is shortened to no less than this: of numbers and times nothing is left out.
_LEAST = 12


def widths(headings: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> list[int] | None:
    """The width of each column, the widest made narrower until all fit; None if not even the headings do."""
    floors = [cell_len(heading) for heading in headings]
    wanted = [max(map(cell_len, column)) for column in zip(headings, *rows, strict=True)]
    room -= GAP * len(headings)
    if sum(floors) > room:
        return None
    limit = max(wanted)
    while sum(found := [min(width, max(limit, floor)) for width, floor in zip(wanted, floors, strict=True)]) > room:
        limit -= 1
    return found


def shortened(text: str, width: int) -> str:
    """The text without its middle, as wide as the column, or as wide as says anything (then it takes several lines)."""
    width = max(width, _LEAST)
    if cell_len(text) <= width:
        return text
    tail = (width - 1) // 2
    return f"{set_cell_size(text, width - 1 - tail)}…{set_cell_size(text[::-1], tail)[::-1]}"
