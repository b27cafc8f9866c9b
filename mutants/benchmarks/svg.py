"""Two kinds of charts as SVG: bars, and lines. By hand, so that they need nothing and look the same everywhere.

Each brings its background and its colours for light and for dark surroundings.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

_WIDTH, _LEFT, _RIGHT, _TOP, _ROW = 860, 260, 90, 74, 26

_LIGHT = {"back": "#ffffff", "text": "#1f2328", "dim": "#59636e", "grid": "#d1d9e0"}
_LIGHT |= {"ours": "#0969da", "peer": "#9aa4af", "floor": "#bf8700", "limit": "#8250df"}
_DARK = {"back": "#0d1117", "text": "#e6edf3", "dim": "#9198a1", "grid": "#30363d"}
_DARK |= {"ours": "#4493f8", "peer": "#6e7681", "floor": "#d29922", "limit": "#ab7df8"}


def _colours(palette: dict[str, str]) -> str:
    """Plain rules, since not every viewer knows CSS variables."""
    fills = [f".{name} {{ fill: {colour} }}" for name, colour in palette.items() if name not in ("text", "grid")]
    strokes = [f".line.{name} {{ fill: none; stroke: {colour} }}" for name, colour in palette.items() if name in _KINDS]
    plain = f"text {{ fill: {palette['text']} }} .grid {{ stroke: {palette['grid']} }}"
    return " ".join([plain, *fills, *strokes, f".spread {{ stroke: {palette['text']} }}"])


_SHAPES = """svg { font: 13px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif }
.head { font-size: 16px } .head, .strong { font-weight: 600 } .line { stroke-width: 2.5 } .spread { stroke-width: 1.5 }"""
_KINDS = {"ours": "asynclock", "peer": "a peer", "floor": "holds in one event loop only", "limit": "promises nothing"}


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One row; ``value`` None shows ``note`` instead."""

    label: str
    kind: str
    value: float | None
    least: float = 0.0
    most: float = 0.0
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Line:
    """Points from left to right."""

    label: str
    kind: str
    points: Sequence[tuple[float, float]]


def short(value: float) -> str:
    """As on axes: 1, 20, 1.5k, 100k, 2M."""
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if abs(value) >= size:
            return f"{value / size:.3g}{letter}"
    return f"{value:.3g}"


def bars(title: str, axis: str, rows: Sequence[Bar]) -> str:
    """Horizontal bars on a logarithmic scale, the spread of the rounds as a thin line."""
    values = [row.value for row in rows if row.value]
    low, high = _decades(values or [1.0])
    wide = _WIDTH - _LEFT - _RIGHT
    bottom = _TOP + _ROW * len(rows)

    def place(value: float) -> float:
        return _LEFT + wide * (log10(max(value, 10.0**low)) - low) / (high - low)

    parts = [_text(16, 28, title, "head"), _legend(dict.fromkeys(row.kind for row in rows))]
    for decade in range(low, high + 1):
        x = place(10.0**decade)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP - 6}" y2="{bottom}"/>')
        parts.append(_text(x, bottom + 18, short(10.0**decade), "dim", "middle"))
    parts.append(_text(_LEFT + wide / 2, bottom + 38, f"{axis} (logarithmic)", "dim", "middle"))
    for number, row in enumerate(rows):
        parts += _bar(row, _TOP + _ROW * number, place)
    return _picture(title, bottom + 52, parts)


def _bar(row: Bar, y: float, place: Callable[[float], float]) -> list[str]:
    middle, strong = y + 17, "strong" if row.kind == "ours" else ""
    parts = [_text(_LEFT - 10, middle, row.label, strong, "end")]
    if row.value is None:
        return [*parts, _text(_LEFT + 8, middle, row.note, "dim")]
    end = max(place(row.value), _LEFT + 2)
    parts.append(f'<rect class="{row.kind}" x="{_LEFT}" y="{y + 4}" width="{end - _LEFT:.1f}" height="18" rx="3"/>')
    edge = end
    if row.most > row.least:
        edge = max(end, place(row.most))
        line = f'x1="{max(place(row.least), _LEFT):.1f}" x2="{edge:.1f}" y1="{y + 13}" y2="{y + 13}"'
        parts.append(f'<line class="spread" {line}/>')
    return [*parts, _text(edge + 7, middle, short(row.value), strong)]


def lines(title: str, axes: tuple[str, str], rows: Sequence[Line], *, log_x: bool = False, log_y: bool = False) -> str:
    """Lines with a label at their right end; a vertical axis that is not logarithmic begins at zero."""
    points = [point for row in rows for point in row.points]
    left, right, top, bottom = 70, _WIDTH - 190, _TOP + 22, _TOP + 290
    xs = [log10(x) if log_x else x for x, _ in points]
    ticks = _ticks([y for _, y in points], logarithmic=log_y)
    low, high = (log10(ticks[0]), log10(ticks[-1])) if log_y else (ticks[0], ticks[-1])

    def place(x: float, y: float) -> tuple[float, float]:
        across, up = log10(x) if log_x else x, log10(y) if log_y else y
        wide = (max(xs) - min(xs)) or 1.0
        return left + (right - left) * (across - min(xs)) / wide, bottom - (bottom - top) * (up - low) / (high - low)

    parts = [_text(16, 28, title, "head"), _legend(dict.fromkeys(row.kind for row in rows))]
    for tick in ticks:
        y = place(points[0][0], tick)[1]
        parts.append(f'<line class="grid" x1="{left}" x2="{right}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(_text(left - 8, y + 4, short(tick), "dim", "end"))
    marks = [place(x, ticks[0])[0] for x in dict.fromkeys(x for x, _ in points)]
    names = [short(x) for x in dict.fromkeys(x for x, _ in points)]
    parts += [_text(x, bottom + 18, name, "dim", "middle") for x, name in zip(marks, names, strict=True)]
    parts.append(_text((left + right) / 2, bottom + 38, axes[0] + " (logarithmic)" * log_x, "dim", "middle"))
    parts.append(_text(16, top - 14, axes[1] + " (logarithmic)" * log_y, "dim"))
    heights: list[float] = []
    for row in rows:
        parts += _line(row, [place(x, y) for x, y in row.points], heights)
    return _picture(title, bottom + 52, parts)


def _line(row: Line, placed: Sequence[tuple[float, float]], heights: list[float]) -> Iterator[str]:
    """One line; its label goes where none of those before it is."""
    yield f'<polyline class="line {row.kind}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in placed)}"/>'
    for x, y in placed:
        yield f'<circle class="{row.kind}" cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>'
    heights.append(_free(placed[-1][1] + 4, heights))
    yield _text(placed[-1][0] + 10, heights[-1], row.label, "strong" if row.kind == "ours" else "")


def _ticks(values: Sequence[float], *, logarithmic: bool) -> list[float]:
    """Decades, or four equal steps from zero."""
    if logarithmic:
        low, high = _decades(values)
        return [10.0**decade for decade in range(low, high + 1)]
    highest = _round_up(max(values))
    return [highest * step / 4 for step in range(5)]


def _free(wanted: float, taken: Sequence[float]) -> float:
    """The nearest height for a label where no other is."""
    nearest = sorted(range(-200, 201), key=abs)
    return next(wanted + away for away in nearest if all(abs(wanted + away - height) >= 15 for height in taken))


def _decades(values: Sequence[float]) -> tuple[int, int]:
    low, high = floor(log10(min(values))), ceil(log10(max(values)))
    return (low, high) if high > low else (low, low + 1)


def _round_up(value: float) -> float:
    """To what divides well by four."""
    size = 10.0 ** floor(log10(value)) if value > 0 else 1.0
    return next(step * size for step in (1, 2, 4, 6, 8, 10, 20) if step * size >= value)


def _legend(kinds: dict[str, None]) -> str:
    parts, x = [], 16.0
    for kind in kinds:
        parts.append(f'<rect class="{kind}" x="{x}" y="40" width="12" height="12" rx="2"/>')
        parts.append(_text(x + 18, 51, _KINDS[kind], "dim"))
        x += 40 + 6.6 * len(_KINDS[kind])
    return "".join(parts)


def _text(x: float, y: float, text: str, style: str = "", anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{style}" text-anchor="{anchor}">{escape(text)}</text>'


def _picture(title: str, height: float, parts: Sequence[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height:.0f}" role="img">'
    back = f'<rect class="back" width="{_WIDTH}" height="{height:.0f}" rx="8"/>'
    dark = f"@media (prefers-color-scheme: dark) {{ {_colours(_DARK)} }}"
    style = "\n".join(["<style>", _SHAPES, _colours(_LIGHT), dark, "</style>"])
    return "\n".join([head, f"<title>{escape(title)}</title>", style, back, *parts, "</svg>", ""])
