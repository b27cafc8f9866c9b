"""``asynclock queue [NAME]``: who waits, best rank first."""

import asyncio

import click
import msgspec

from asynclock.cli.commands.locks import in_use
from asynclock.cli.commands.show import USUAL, WAITER_HEADINGS, waiter_row
from asynclock.cli.context import Options, common_options
from asynclock.cli.output import plain, print_json, print_table
from asynclock.client import Client
from asynclock.primitives.resource import Resource


@click.command()
@click.argument("name", required=False)
@click.option("--project", help='The project.  [default: all; "default" with NAME]')
@common_options
@click.pass_obj
def queue(options: Options, name: str | None, project: str | None) -> None:
    """List who waits, for NAME or for anything, next one first."""
    resources = asyncio.run(_look(options.client(), name, project))
    if options.json:
        print_json([entry for resource in resources for entry in _entries(resource)])
        return
    rows = [
        (plain(resource.project), plain(resource.name), *waiter_row(waiter, resource.capacity))
        for resource in resources
        for waiter in resource.waiters
    ]
    print_table(("PROJECT", "NAME", *WAITER_HEADINGS), rows, empty="nobody waits", usual=USUAL)


async def _look(client: Client, name: str | None, project: str | None) -> list[Resource]:
    if name is None:
        return await in_use(client, project)
    async with client:
        return [await client.inspect(name, project="default" if project is None else project)]


def _entries(resource: Resource) -> list[dict[str, object]]:
    where = {"project": resource.project, "name": resource.name}
    return [{**where, **msgspec.to_builtins(waiter)} for waiter in resource.waiters]
