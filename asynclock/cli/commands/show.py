"""``asynclock show NAME``: one resource, with everybody who holds it or waits."""

import asyncio

import click
import msgspec

from asynclock.cli.context import Options, common_options, project_option
from asynclock.cli.exits import CommandError, Exit
from asynclock.cli.output import about, duration, plain, print_fields, print_json, print_table, who
from asynclock.client import Client
from asynclock.errors import shown
from asynclock.primitives.resource import Holder, Resource, Waiter

HOLDER_HEADINGS = ("TOKEN", "HOLDER", "PERMITS", "SINCE", "EXPIRES IN", "OWNER", "METADATA")
WAITER_HEADINGS = ("POSITION", "WAITER", "PRIORITY", "PERMITS", "WAITED", "OWNER", "METADATA")


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
        return
    held = sum(holder.permits for holder in resource.holders)
    print_fields([("project", plain(project)), ("name", plain(name)), ("held", f"{held} of {resource.capacity}")])
    click.echo()
    print_table(HOLDER_HEADINGS, [holder_row(holder) for holder in resource.holders], empty="nobody holds it now")
    if resource.waiters:
        click.echo()
        print_table(WAITER_HEADINGS, [waiter_row(waiter) for waiter in resource.waiters], empty="")


async def look_at(client: Client, name: str, project: str) -> Resource:
    """The resource.

    Raises:
        CommandError: nobody holds it or waits for it.
    """
    async with client:
        resource = await client.inspect(name, project=project)
    if resource.idle:
        text = f"nobody uses {shown(name)} in project {shown(project)}; `asynclock locks` lists what is in use"
        raise CommandError(text, Exit.NOT_FOUND)
    return resource


def holder_row(holder: Holder) -> tuple[object, ...]:
    """A holder under ``HOLDER_HEADINGS``."""
    since, left = duration(holder.held_for), duration(holder.expires_in)
    return holder.token, who(holder), holder.permits, since, left, plain(holder.owner), about(holder)


def waiter_row(waiter: Waiter) -> tuple[object, ...]:
    """A waiter under ``WAITER_HEADINGS``."""
    waited = duration(waiter.waited)
    return waiter.position, who(waiter), waiter.priority, waiter.permits, waited, plain(waiter.owner), about(waiter)
