"""``asynclock events``: what happens in the clients that share their events."""

import asyncio
import json
from datetime import datetime

import click
import msgspec

from asynclock.cli.context import Options, common_options
from asynclock.cli.output import answer, complain, plain, print_json
from asynclock.client import Client
from asynclock.errors import shown
from asynclock.events import AnyEvent, Deadlock, Dropped, word
from asynclock.runtime.telling.feed import Feed

_NOBODY = (
    "nobody has shared an event here for a day; clients do with share_events = true, or ASYNCLOCK_SHARE_EVENTS=true"
)
#: What every line says in its own place, or not at all.
_ELSEWHERE = frozenset(
    {"at", "client", "client_name", "host", "pid", "project", "name", "primitive", "request", "owner"}
)
_SECONDS = frozenset({"waited", "held", "remaining", "timeout", "down", "seconds", "quarantine"})


@click.command()
@click.option("--follow", "-f", is_flag=True, help="Go on with what comes, until interrupted.")
@click.option("--project", help="Of this project only.")
@click.option(
    "--kind", "kinds", multiple=True, help='Of this kind only, for example "lost"; may be given several times.'
)
@click.option("--last", type=click.IntRange(0, 100_000), default=100, show_default=True, help="How many to begin with.")
@common_options
@click.pass_obj
def events(options: Options, *, follow: bool, project: str | None, kinds: tuple[str, ...], last: int) -> None:
    """List what happened in clients that share it.

    Of all clients of the store with the setting share_events; the store keeps the last 10 000 events or so. With --json a
    list; with --follow too, one event per line.
    """
    asyncio.run(_tell(options.client(), project, kinds, last, follow=follow, as_json=options.json))


async def _tell(
    client: Client, project: str | None, kinds: tuple[str, ...], last: int, *, follow: bool, as_json: bool
) -> None:
    async with client, client.events(project, kinds=kinds or None, everywhere=True, last=last) as feed:
        past = feed.drain()
        if not past and last:
            complain("no such event is kept" if project or kinds else _NOBODY)
        if as_json and not follow:
            print_json([_plain(event) for event in past])
            return
        for event in past:
            _print(event, as_json=as_json)
        if follow:
            await _follow(feed, as_json=as_json)


async def _follow(feed: Feed, *, as_json: bool) -> None:
    async for event in feed:
        _print(event, as_json=as_json)


def _print(event: AnyEvent | Dropped, *, as_json: bool) -> None:
    answer(json.dumps(_plain(event)) if as_json else line_of(event))


def _plain(event: AnyEvent | Dropped) -> object:
    """As plain values, with the kind as people write it."""
    return {**msgspec.to_builtins(event), "type": word(type(event))}


def line_of(event: AnyEvent | Dropped) -> str:
    """An event for people: when, what, where, and what else there is to say of it."""
    names = [getattr(event, field) for field in ("project", "name") if hasattr(event, field)]
    where = "/".join(map(plain, names)) or "-"
    facts = [_fact(name, getattr(event, name)) for name in type(event).__struct_fields__ if name not in _ELSEWHERE]
    if isinstance(event, Deadlock):
        facts = [_fact("cycle", event.cycle), _way(event)]
    about = ", ".join(fact for fact in facts if fact)
    kind = word(type(event)).replace("_", " ")
    return f"{_when(event.at)}  {kind:<12}  {where}  {about}  [client {_client(event)}]"


def _client(event: AnyEvent | Dropped) -> str:
    """Which client tells it: its id, its name, where it runs; clients of before 0.2 say the id alone."""
    name = f" {shown(event.client_name)}" if event.client_name else ""
    where = f" {plain(event.host)}:{event.pid or '?'}" if event.host else ""
    return f"{plain(event.client)}{name}{where}"


def _when(at: float) -> str:
    """Local time; whatever else a foreign client may have written."""
    try:
        return datetime.fromtimestamp(at).astimezone().isoformat(" ", "milliseconds")[:23]
    except (OverflowError, ValueError, OSError):
        return f"{at:g}"


def _way(event: Deadlock) -> str:
    """Whether it is the one that gives way, and whether anybody does."""
    if event.reported:
        return "would give way, and is only reported" if event.victim else "only reported"
    return "gives way" if event.victim else ""


def _fact(name: str, value: object) -> str:
    """One field, or nothing if it says nothing."""
    label = name.replace("_", " ")
    match value:
        case None | "" | () | False:
            return ""
        case True:
            return label
        case float() if name in _SECONDS:
            return f"{label} {value:.3f} s"
        case tuple():
            return f"{label} {' -> '.join(plain(one) for one in value)}"
        case _:
            return f"{label} {plain(value)}"
