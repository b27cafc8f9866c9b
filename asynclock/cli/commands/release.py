"""``asynclock release NAME``: an operator takes a lease away."""

import asyncio
import getpass
import socket
import sys

import click
import msgspec

from asynclock.cli.commands.show import look_at, not_in_use
from asynclock.cli.context import Options, common_options, project_option
from asynclock.cli.exits import CommandError, Exit
from asynclock.cli.output import complain, print_json, who
from asynclock.client import Client
from asynclock.errors import shown
from asynclock.primitives.resource import Holder, Resource


@click.command()
@click.argument("name")
@project_option
@click.option("--reason", required=True, help="Told to the holder.")
@click.option("--token", type=click.IntRange(min=1), help="Only the lease with this token.  [default: all of NAME]")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@common_options
@click.pass_obj
def release(options: Options, name: str, project: str, *, reason: str, token: int | None, yes: bool) -> None:
    """Take NAME away from its holder.

    The holder is told who took it and why, and must stop. On a terminal this asks first. Exit code 5 if nobody holds it.
    """
    resource = asyncio.run(look_at(options.client(), name, project))
    holders = [holder for holder in resource.holders if token is None or holder.has(token)]
    if not holders:
        _tell(options, resource, reason, [])
        raise not_in_use(resource) if resource.idle else _not_held(name, token)
    if not yes and sys.stdin and sys.stdin.isatty() and not click.confirm(_question(name, holders), err=True):
        raise CommandError("nothing was released", Exit.FAILURE)
    if not asyncio.run(take(options.client(acts=True), name, project, reason, token)):
        _tell(options, resource, reason, [])
        raise _not_held(name, token)
    _tell(options, resource, reason, holders)


def _tell(options: Options, resource: Resource, reason: str, taken: list[Holder]) -> None:
    """What was taken; for people, that it is nothing is an error, which is said elsewhere."""
    if options.json:
        released = msgspec.to_builtins(taken)
        print_json({"project": resource.project, "name": resource.name, "reason": reason, "released": released})
    elif taken:
        complain(f"released {shown(resource.name)}: {_named(taken)}")


async def take(client: Client, name: str, project: str, reason: str, token: int | None) -> bool:
    """Take the lease with ``token``, or all, in the name of whoever runs this; whether there was anything to take."""
    async with client:
        return await client.force_release(name, project=project, reason=reason, token=token, by=_operator())


def _operator() -> str:
    """Who asks, as the holder will read it."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):  # a container without a user database, a system without one
        user = "?"
    return f"{user}@{socket.gethostname()}"


def _question(name: str, holders: list[Holder]) -> str:
    return f"Take {shown(name)} from {_named(holders)}?"


def _named(holders: list[Holder]) -> str:
    return ", ".join(f"{who(holder)} (token {holder.token})" for holder in holders)


def _not_held(name: str, token: int | None) -> CommandError:
    what = f"nobody holds {shown(name)}" + ("" if token is None else f" with token {token}")
    return CommandError(f"{what}; `asynclock show` tells who does", Exit.NOT_FOUND)
