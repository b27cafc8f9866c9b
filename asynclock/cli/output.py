"""Output for people and programs: answers on standard output, everything else on standard error.

- An answer that cannot be written is a failure of the command. A reader that closes its pipe early is none, and ends the
  command without a message.
- A message that cannot be written changes nothing: neither the work nor the exit code.
- Whatever came from a store is escaped on its way to a terminal: names, owners and metadata are other people's text.
"""

import io
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import click

from asynclock.cli.exits import CommandError, Exit, ReaderGoneError
from asynclock.errors import shown
from asynclock.limits import MAX_PERMITS
from asynclock.primitives.resource import Holder, Resource, Waiter

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_MINUTE, _HOUR = 60, 3600
#: Wide enough for any row: a table that nobody looks at must not be cut.
_UNLIMITED = 100_000


def accept_any_text() -> None:
    r"""Have what the encoding of a standard stream cannot say written as ``\u2026`` rather than refused."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def complain(message: str) -> None:
    """Write one line for people to standard error."""
    say(f"asynclock: {one_line(message)}\n")


def say(text: str) -> None:
    """Write to standard error as it is, if it can be written."""
    if sys.stderr is not None:  # None if it was closed before the start; print() would write to standard output then
        with suppress(OSError, ValueError):
            sys.stderr.write(text)
            sys.stderr.flush()


def answer(text: str) -> None:
    """Write a line to standard output, and flush it.

    Raises:
        CommandError: it cannot be written.
    """
    with _writing():
        click.echo(text)


def flush_answers() -> None:
    """Write what is left in the buffer of standard output.

    Raises:
        CommandError: it cannot be written.
    """
    if sys.stdout is not None:
        with _writing():
            sys.stdout.flush()


def close_unwritable() -> None:
    """Close each standard stream that still holds what cannot be written.

    The interpreter would flush it once more as it ends, fail, and exit with code 120. ``close`` gives the buffer up even where
    it raises; the descriptor stays open.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is None:
            continue
        try:
            stream.flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                stream.close()


def is_terminal() -> bool:
    """Whether somebody looks at standard output, with so many columns and no more."""
    return sys.stdout is not None and sys.stdout.isatty()


@contextmanager
def drawing(*, width: int) -> Iterator["Console"]:
    """A console whose picture becomes the answer: as wide as the terminal or, in a pipe, ``width``.

    Raises:
        CommandError: it cannot be written.
    """
    from rich.console import Console

    console = Console(file=sys.stdout, width=None if is_terminal() else width, highlight=False)
    # It writes to its file even while it captures, if only nothing.
    with _writing(), console.capture() as drawn:
        yield console
    answer("\n".join(line.rstrip() for line in drawn.get().splitlines()))


@contextmanager
def _writing() -> Iterator[None]:
    """Turn what the system says while an answer is written into an error of the command."""
    if sys.stdout is None:
        raise CommandError("standard output is closed, so the answer is lost; redirect it to a file", Exit.FAILURE)
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderGoneError from error
    except OSError as error:
        raise CommandError(f"cannot write to standard output: {error.strerror}", Exit.FAILURE) from error


def print_json(value: object) -> None:
    """The answer, for programs. ASCII alone, so that any locale can write and any reader take it."""
    answer(json.dumps(value, indent=2))


def print_fields(fields: Iterable[tuple[str, object]]) -> None:
    """Names and values, one per line."""
    rows = [(name, one_line(str(value))) for name, value in fields]
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        answer(f"{name:<{width}}  {value}")


def print_table(
    headings: Sequence[str], rows: Sequence[Sequence[object]], *, empty: str, usual: Mapping[str, str] | None = None
) -> None:
    """Rows under headings, as wide as the terminal or, in a pipe, as they are; ``empty`` is said if there are none.

    On a terminal that is too narrow, the longest cells are shortened in the middle, columns whose every cell is the ``usual``
    one are left out, and what does not fit even so is told row by row.
    """
    if not rows:
        complain(empty)
        return
    cells = [[one_line(str(cell)) for cell in row] for row in rows]
    with drawing(width=_UNLIMITED) as console:
        console.print(_table(headings, cells, console.width, usual))


def _table(
    headings: Sequence[str], rows: Sequence[Sequence[str]], room: int, usual: Mapping[str, str] | None
) -> "RenderableType":
    from rich.table import Table
    from rich.text import Text

    from asynclock.cli.fitting import GAP, blocks, fit, shortened

    fitted = fit(headings, rows, room, usual)
    if fitted is None:
        return Text("\n".join(blocks(headings, rows, room)), no_wrap=True, overflow="crop")
    table = Table(box=None, pad_edge=False, padding=(0, GAP, 0, 0), header_style="bold")
    for place, width in zip(fitted.places, fitted.widths, strict=True):
        table.add_column(headings[place], no_wrap=True, width=width)
    for row in rows:
        # Text, not str: brackets in a name are a name, not markup.
        table.add_row(
            *(Text(shortened(row[place], width)) for place, width in zip(fitted.places, fitted.widths, strict=True))
        )
    return table


def one_line(text: str) -> str:
    """The text without anything that could move a cursor or start another line."""
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


def plain(name: object) -> str:
    """A name as it stands in a table: escaped, shortened, without quotes."""
    return shown(str(name))[1:-1]


def duration(seconds: float) -> str:
    """A time span for people."""
    if seconds < _MINUTE:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), _MINUTE)
    return f"{minutes} min {rest} s" if seconds < _HOUR else f"{minutes // _MINUTE} h {minutes % _MINUTE} min"


def who(one: Holder | Waiter) -> str:
    """Where a holder or waiter runs, as far as it has said so."""
    place = f"{plain(one.host or '?')}:{one.pid or '?'}"
    return f"{place} {shown(one.client_name)}" if one.client_name else place


def held_by(holder: Holder) -> str:
    """Where a holder runs and on whose behalf, as LockTimeout has it."""
    return f"{who(holder)} (owner {shown(holder.owner)})" if _is_named(holder) else who(holder)


def owner(one: Holder | Waiter) -> str:
    """On whose behalf it holds or waits, as it stands in a table; "-" if nobody was named."""
    return plain(one.owner) if _is_named(one) else "-"


def _is_named(one: Holder | Waiter) -> bool:
    """Whether somebody named the owner; else it is an id of the client's."""
    return bool(one.owner) and not one.owner.startswith(f"{one.client}-")


def held(resource: Resource) -> str:
    """How much of a resource is taken."""
    taken = sum(holder.permits for holder in resource.holders)
    if resource.capacity == MAX_PERMITS:
        return share(taken, MAX_PERMITS) if taken else "-"
    return f"{taken} of {resource.capacity}"


def share(permits: int, capacity: int) -> str:
    """How much one holds or wants. Of a read/write lock a reader has one permit and a writer all; an entry has none of its own."""
    if not permits:
        return "entered"
    if capacity == MAX_PERMITS:
        return "write" if permits == MAX_PERMITS else "read"
    return str(permits)


def about(one: Holder | Waiter) -> str:
    """The metadata, in one line."""
    return "" if one.metadata is None else plain(json.dumps(one.metadata, ensure_ascii=False))
