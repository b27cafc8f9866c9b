"""``asynclock top``: what is in use, live: who holds it, who waits for it, since when."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import click
import msgspec

from asynclock.admin.overview import Observer, Overview
from asynclock.cli.context import Options, common_options
from asynclock.cli.exits import Exit
from asynclock.cli.output import answer, drawing, is_terminal, print_json
from asynclock.cli.top.view import SORTS, View
from asynclock.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from asynclock.cli.top.view import Take

#: Rows that are kept of a look; a store may have more, which are counted.
_LIMIT = 1000
#: Wide enough for any row: a frame that nobody looks at must not be cut.
_UNLIMITED = 100_000


@click.command()
@click.option("--once", is_flag=True, help="Print one frame, and end; so it is where there is no terminal.")
@click.option(
    "--interval",
    type=click.FloatRange(0.1, 3600),
    default=1.0,
    show_default=True,
    metavar="S",
    help="Seconds between two looks.",
)
@click.option("--project", "projects", multiple=True, help="Of this project only; may be given several times.")
@click.option("--sort", type=click.Choice(list(SORTS)), default="wait", show_default=True, help="Largest first.")
@common_options
@click.pass_obj
def top(options: Options, *, once: bool, interval: float, projects: tuple[str, ...], sort: str) -> int:
    """Show what is in use as it changes: holders, queues, deadlocks.

    Keys: arrows and Enter for one resource, s to sort, / to filter, p to pause, x to take a lease away, ? for all of them, q to
    quit. A store that does not answer is shown as that. With --json one object per line, with --once one object. Exit code 3 of
    --once if the store is down.
    """
    # Not imported above: rich takes longer than the rest of a command that only writes JSON.
    if options.json:
        return asyncio.run(_tell(options, projects, interval, once=once))
    from asynclock.cli.top.screen import is_live

    view = View()
    view.sort = sort
    if once or not is_live():
        return asyncio.run(_print(options, projects, view))
    return asyncio.run(_live(options, projects, view, interval))


@asynccontextmanager
async def _observing(options: Options, projects: tuple[str, ...]) -> AsyncIterator[Observer]:
    """An observer of the store; that it is down is something to be shown, and what is wrong with a setting is not."""
    client = options.client()
    with suppress(StoreError):
        await client.open(within=0)
    try:
        async with Observer(client, projects=projects or None, limit=_LIMIT) as observer:
            yield observer
    finally:
        await client.aclose()


async def _tell(options: Options, projects: tuple[str, ...], interval: float, *, once: bool) -> int:
    async with _observing(options, projects) as observer:
        while True:
            overview = await observer.look()
            if once:
                print_json(msgspec.to_builtins(overview))
                return _code(overview)
            answer(json.dumps(msgspec.to_builtins(overview)))
            await asyncio.sleep(interval)


async def _print(options: Options, projects: tuple[str, ...], view: View) -> int:
    from asynclock.cli.top.frame import draw

    async with _observing(options, projects) as observer:
        view.overview = overview = await observer.look()
    with drawing(width=_UNLIMITED) as console:
        for line in draw(view, console, keys=False, cut=is_terminal()):
            console.out(line, highlight=False)
    return _code(overview)


async def _live(options: Options, projects: tuple[str, ...], view: View, interval: float) -> int:
    from asynclock.cli.top.live import Live

    async def take_away(what: Take) -> bool:
        from asynclock.cli.commands.release import take

        key, tokens = what.key, [what.holder.token]
        taken, _now = await take(options.client(acts=True), key.name, key.project, what.reason, tokens, asked=True)
        return bool(taken)

    async with _observing(options, projects) as observer:
        return await Live(observer, view, take_away, interval=interval).run()


def _code(overview: Overview) -> int:
    return Exit.STORE if overview.store.status == "down" else Exit.OK
