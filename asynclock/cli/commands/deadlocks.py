"""``asynclock deadlocks``: owners who wait for each other, now."""

import asyncio
import json

import click
import msgspec

from asynclock.cli.context import Options, common_options
from asynclock.cli.output import answer, duration, plain, print_json, print_table
from asynclock.client import Client
from asynclock.errors import shown
from asynclock.primitives.deadlock import Deadlock, Entangled

#: Seconds between two looks of ``--watch``.
_INTERVAL = 1.0
_HEADINGS = ("CYCLE", "OWNER", "WHERE", "TASK", "HOLDS", "FOR", "WAITS FOR", "FOR", "PRIORITY")


@click.command()
@click.option("--project", help="Those that go through this project only.")
@click.option(
    "--watch", is_flag=True, help="Go on looking, and print each deadlock once, as it is found; Ctrl-C ends it."
)
@common_options
@click.pass_obj
def deadlocks(options: Options, project: str | None, *, watch: bool) -> None:
    """List owners who wait for each other and would do so for ever.

    The first of each cycle is the one to give way. Only owners that were named can be seen, when they have waited for a
    moment. Where clients cut deadlocks themselves, as they do by default, they do not stand for long.
    """
    if watch:
        asyncio.run(_watch(options.client(), project, in_json=options.json))
        return
    found = asyncio.run(_look(options.client(), project))
    if options.json:
        print_json(msgspec.to_builtins(found))
        return
    rows = [_row(number, owner) for number, deadlock in enumerate(found, 1) for owner in deadlock.owners]
    print_table(_HEADINGS, rows, empty="no deadlock")


async def _look(client: Client, project: str | None) -> list[Deadlock]:
    async with client:
        return await client.deadlocks(project)


async def _watch(client: Client, project: str | None, *, in_json: bool) -> None:
    known: set[frozenset[tuple[str, str]]] = set()
    async with client:
        while True:
            found = {_name(deadlock): deadlock for deadlock in await client.deadlocks(project)}
            for name in found.keys() - known:
                answer(_line(found[name], in_json=in_json))
            known = set(found)
            await asyncio.sleep(_INTERVAL)


def _name(deadlock: Deadlock) -> frozenset[tuple[str, str]]:
    return frozenset((owner.client, owner.owner) for owner in deadlock.owners)


def _line(deadlock: Deadlock, *, in_json: bool) -> str:
    if in_json:
        return json.dumps(msgspec.to_builtins(deadlock))
    return " -> ".join(deadlock.words)


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
