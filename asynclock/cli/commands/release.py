"""``asynclock release NAME``: an operator takes a lease away."""

import asyncio
import getpass
import socket
import sys
from collections.abc import Sequence

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
    shown_holders = [holder for holder in resource.holders if token is None or holder.has(token)]
    if not shown_holders:
        _tell(options, resource, reason, [])
        raise not_in_use(resource) if resource.idle else _not_held(name, token)
    asked = not yes and sys.stdin and sys.stdin.isatty()
    if asked and not click.confirm(_question(name, shown_holders), err=True):
        raise CommandError("nothing was released", Exit.FAILURE)
    by_token = [token] if token is not None and not asked else [holder.token for holder in shown_holders]
    taken, now = asyncio.run(take(options.client(acts=True), name, project, reason, by_token, asked=bool(asked)))
    _tell(options, resource, reason, [holder for holder in shown_holders if any(map(holder.has, taken))])
    if left := [holder for holder in shown_holders if not any(map(holder.has, taken))]:
        message = _ended(name, left, now)
        if not taken:
            raise CommandError(message, Exit.NOT_FOUND)
        complain(message)


def _tell(options: Options, resource: Resource, reason: str, taken: list[Holder]) -> None:
    """Say what was taken; for people, that it is nothing is an error, which is said elsewhere."""
    if options.json:
        released = msgspec.to_builtins(taken)
        print_json({"project": resource.project, "name": resource.name, "reason": reason, "released": released})
    elif taken:
        complain(f"released {shown(resource.name)}: {_named(taken)}")


async def take(
    client: Client, name: str, project: str, reason: str, tokens: Sequence[int], *, asked: bool
) -> tuple[list[int], Resource]:
    """Take the leases with these tokens in the name of whoever runs this.

    Args:
        asked: somebody was shown the holders and has thought about them since, so a lease that was passed on is left alone.

    Returns:
        The tokens whose leases were taken, and the resource as it is then.
    """
    async with client:
        taken = await asyncio.gather(
            *(
                client.force_release(
                    name, project=project, reason=reason, token=token, unless_passed_on=asked, by=_operator()
                )
                for token in tokens
            )
        )
        now = await client.inspect(name, project=project)
    return [token for token, done in zip(tokens, taken, strict=True) if done], now


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


def _ended(name: str, left: list[Holder], now: Resource) -> str:
    """Tell which of the leases that were shown are gone, and who holds the resource instead."""
    message = f"{shown(name)} is no longer held by {_named(left)}, so nothing was taken there"
    return f"{message}; now it is held by {_named(list(now.holders))}" if now.holders else message
