"""``asynclock locks``: what is in use."""

import asyncio

import click
import msgspec

from asynclock.cli.context import Options, common_options
from asynclock.cli.output import duration, held, plain, print_json, print_table, who
from asynclock.client import Client
from asynclock.primitives.resource import Resource


@click.command()
@click.option("--project", help="Of this project only.")
@common_options
@click.pass_obj
def locks(options: Options, project: str | None) -> None:
    """List the resources in use, with who holds them."""
    resources = asyncio.run(in_use(options.client(), project))
    if options.json:
        print_json(msgspec.to_builtins(resources))
        return
    headings = ("PROJECT", "NAME", "HELD", "HOLDER", "FOR", "WAITING")
    print_table(
        headings, [_row(resource) for resource in resources], empty="nothing is in use", usual={"PROJECT": "default"}
    )


async def in_use(client: Client, project: str | None) -> list[Resource]:
    """All resources in use (of one project), by name."""
    async with client:
        found = [resource async for resource in client.resources(project)]
    return sorted(found, key=lambda resource: (resource.project, resource.name))


def _row(resource: Resource) -> tuple[object, ...]:
    first = resource.holders[0] if resource.holders else None
    more = f" and {len(resource.holders) - 1} more" if len(resource.holders) > 1 else ""
    return (
        plain(resource.project),
        plain(resource.name),
        held(resource),
        f"{who(first)}{more}" if first else "-",
        duration(first.held_for) if first else "-",
        len(resource.waiters),
    )
