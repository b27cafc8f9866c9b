"""``asynclock show NAME``: one resource, with everybody who holds it or waits."""

import asyncio

import click
import msgspec

from asynclock.cli.context import Options, common_options, project_option
from asynclock.cli.exits import CommandError, Exit
from asynclock.cli.output import (
    about,
    answer,
    duration,
    held,
    owner,
    plain,
    print_fields,
    print_json,
    print_table,
    share,
    who,
)
from asynclock.client import Client
from asynclock.errors import shown
from asynclock.primitives.resource import Holder, Resource, Waiter

HOLDER_HEADINGS = ("TOKEN", "HOLDER", "PERMITS", "FOR", "EXPIRES IN", "OWNER", "METADATA")
WAITER_HEADINGS = ("POSITION", "WAITER", "PRIORITY", "PERMITS", "WAITED", "OWNER", "METADATA")
#: What need not be told of everybody where there is little room: see ``print_table``.
USUAL = {"PROJECT": "default", "METADATA": "", "PERMITS": "1", "PRIORITY": "0", "OWNER": "-"}


@click.command()
@click.argument("name")
@project_option
@common_options
@click.pass_obj
def show(options: Options, name: str, project: str) -> None:
    """Show who holds NAME and who waits for it. Exit code 5 if nobody does."""
    resource = asyncio.run(look_at(options.client(), name, project))
    if options.json:
        print_json(msgspec.to_builtins(resource))
    if resource.idle:
        raise not_in_use(resource)
    if not options.json:
        _print(resource)


async def look_at(client: Client, name: str, project: str) -> Resource:
    """The resource, ``idle`` if nobody uses it."""
    async with client:
        return await client.inspect(name, project=project)


def not_in_use(resource: Resource) -> CommandError:
    """What to raise if nobody holds it or waits for it."""
    where = f"{shown(resource.name)} in project {shown(resource.project)}"
    return CommandError(f"nobody uses {where}; `asynclock locks` lists what is in use", Exit.NOT_FOUND)


def _print(resource: Resource) -> None:
    fields = [("project", plain(resource.project)), ("name", plain(resource.name)), ("held", held(resource))]
    print_fields(fields)
    answer("")
    holders = [holder_row(holder, resource.capacity) for holder in resource.holders]
    print_table(HOLDER_HEADINGS, holders, empty="nobody holds it now", usual=USUAL)
    if resource.waiters:
        answer("")
        waiters = [waiter_row(waiter, resource.capacity) for waiter in resource.waiters]
        print_table(WAITER_HEADINGS, waiters, empty="", usual=USUAL)


def holder_row(holder: Holder, capacity: int) -> tuple[object, ...]:
    """A holder under ``HOLDER_HEADINGS``."""
    permits, since, left = share(holder.permits, capacity), duration(holder.held_for), duration(holder.expires_in)
    where = f"{who(holder)} (lingering)" if holder.lingering else who(holder)
    return holder.token, where, permits, since, left, owner(holder), about(holder)


def waiter_row(waiter: Waiter, capacity: int) -> tuple[object, ...]:
    """A waiter under ``WAITER_HEADINGS``."""
    permits, waited = share(waiter.permits, capacity), duration(waiter.waited)
    return waiter.position, who(waiter), waiter.priority, permits, waited, owner(waiter), about(waiter)
