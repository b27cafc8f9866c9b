"""``asynclock deadlocks``: owners who wait for each other, now and lately."""

import asyncio
import json
from datetime import datetime
from pathlib import Path

import click
import msgspec

from asynclock import events
from asynclock.audit.reading import recorded
from asynclock.cli.context import Options, common_options
from asynclock.cli.output import answer, complain, duration, one_line, plain, print_json, print_table
from asynclock.client import Client
from asynclock.errors import ConfigurationError, StoreUnavailable, shown
from asynclock.primitives.deadlock import Deadlock, Entangled, Found, found
from asynclock.stores.stream import KEEP_EVENTS

#: Seconds between two looks of ``--watch``.
_INTERVAL = 1.0
_HEADINGS = ("CYCLE", "OWNER", "WHERE", "TASK", "HOLDS", "FOR", "WAITS FOR", "WAITED", "PRIORITY")
#: What need not be told of everybody where there is little room: see ``print_table``.
_USUAL = {"TASK": "-", "PRIORITY": "0"}
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_NO_HISTORY = (
    "nothing is known of earlier ones: no client has shared its events here for a day; clients do with share_events = true, or "
    "ASYNCLOCK_SHARE_EVENTS=true; or name an audit trail with --audit FILE"
)


@click.command()
@click.option("--project", help="Those that go through this project only.")
@click.option(
    "--watch", is_flag=True, help="Go on looking, and print each deadlock once, as it is found; Ctrl-C ends it."
)
@click.option(
    "--audit",
    "trails",
    multiple=True,
    type=_FILE,
    metavar="FILE",
    help="Take earlier ones from this audit trail; may be given several times.",
)
@click.option("--last", type=click.IntRange(1, 10_000), default=20, show_default=True, help="How many earlier ones.")
@common_options
@click.pass_obj
def deadlocks(options: Options, project: str | None, *, watch: bool, trails: tuple[Path, ...], last: int) -> None:
    """List owners who wait for each other, now or lately.

    They would do so for ever. The first of each cycle is the one to give way. Only owners that were named can be seen, when they have waited for a
    moment. Where clients cut deadlocks themselves, as they do by default, they do not stand for long: then the earlier ones
    are what there is to see. They come from what clients share (the setting share_events), or from an audit trail.
    """
    if watch:
        asyncio.run(_watch(options.client(), project, in_json=options.json))
        return
    standing, told = asyncio.run(_look(options.client(), project, events_too=not trails))
    source = "audit" if trails else "events" if told else None
    history = found(recorded(trails, [events.Deadlock, events.Failed]) if trails else told)
    history = [one for one in history if project is None or project in one.projects][-last:]
    if options.json:
        print_json({"standing": msgspec.to_builtins(standing), "found": msgspec.to_builtins(history), "source": source})
    else:
        _show(standing, history, source)


async def _look(client: Client, project: str | None, *, events_too: bool) -> tuple[list[Deadlock], list[object]]:
    """What stands now, and everything that clients have shared lately: nothing if there is none."""
    async with client:
        standing = await client.deadlocks(project)
        if not events_too:
            return standing, []
        try:
            feed = client.events(everywhere=True, last=KEEP_EVENTS)
        except ConfigurationError:  # this store cannot share any
            return standing, []
        async with feed:
            return standing, [*feed.drain()]


async def _watch(client: Client, project: str | None, *, in_json: bool) -> None:
    known: set[frozenset[tuple[str, str]]] = set()
    away = False
    async with client:
        while True:
            try:
                there = {_name(deadlock): deadlock for deadlock in await client.deadlocks(project)}
            except StoreUnavailable as error:
                if not away:  # once, however long that lasts
                    complain(f"{error}; goes on when the store does")
                away = True
            else:
                away = False
                for name in there.keys() - known:
                    answer(_line(there[name], in_json=in_json))
                known = set(there)
            await asyncio.sleep(_INTERVAL)


def _name(deadlock: Deadlock) -> frozenset[tuple[str, str]]:
    return frozenset((owner.client, owner.owner) for owner in deadlock.owners)


def _line(deadlock: Deadlock, *, in_json: bool) -> str:
    if in_json:
        return json.dumps(msgspec.to_builtins(deadlock))
    return " -> ".join(deadlock.words)


# -- for people -------------------------------------------------------------------------------------------------------


def _show(standing: list[Deadlock], history: list[Found], source: str | None) -> None:
    rows = [_row(number, owner) for number, deadlock in enumerate(standing, 1) for owner in deadlock.owners]
    print_table(_HEADINGS, rows, empty="no deadlock stands now", usual=_USUAL)
    if source is None:
        complain(_NO_HISTORY)
    elif not history:
        complain("none was found earlier, as far as is recorded")
    for one in history:
        answer(f"{_when(one.at)}  {_outcome(one)}")
        for phrase in one.words:
            answer(f"    {one_line(phrase)}")


def _outcome(one: Found) -> str:
    match one.outcome:
        case "broken":
            return f"broken: {plain(one.victim)} gave way"
        case "reported":
            return f"reported: {plain(one.victim)} was to give way, and did not have to"
        case _:
            return "found; whoever gave way does not share its events"


def _when(at: float) -> str:
    """Local time; whatever else somebody may have written."""
    try:
        return datetime.fromtimestamp(at).astimezone().isoformat(" ", "seconds")[:19]
    except (OverflowError, ValueError, OSError):
        return f"{at:g}"


def _row(number: object, one: Entangled) -> tuple[object, ...]:
    where = f"{plain(one.host or '?')}:{one.pid or '?'}"
    return (
        number,
        plain(one.owner),
        f"{where} {shown(one.client_name)}" if one.client_name else where,
        plain(one.task) or "-",
        f"{plain(one.holds_project)}/{plain(one.holds_name)}",
        duration(one.held_for),
        f"{plain(one.wants_project)}/{plain(one.wants_name)}",
        duration(one.waited),
        one.priority,
    )
