"""``asynclock demo``: a team of processes, one git working tree, one of them killed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import anyio
import click
import msgspec

from asynclock.cli.context import Options, common_options
from asynclock.cli.exits import Exit
from asynclock.cli.output import print_json
from asynclock.cli.signals import Signals

if TYPE_CHECKING:
    from asynclock.cli.demo.play import Plan


@click.command()
@click.option("--workers", type=click.IntRange(4, 32), default=8, show_default=True, help="Processes.")
@click.option("--commits", type=click.IntRange(2, 1000), default=25, show_default=True, help="Of each.")
@click.option("--keep", is_flag=True, help="Keep the scratch folder.")
@common_options
@click.pass_obj
def demo(options: Options, *, workers: int, commits: int, keep: bool) -> int:
    """Let many processes commit to one git working tree.

    Clones the git repository of the current directory into a scratch folder. First the workers commit to the clone without a
    lock, then under one, and one of them is killed while it holds the lock. At the end the repository itself is examined.
    Exit code 0 if all is well, 1 if not. Without --store the locks live in a SQLite file of the scratch folder.
    """
    from asynclock.cli.demo.play import Plan

    plan = Plan(workers=workers, commits=commits, keep=keep, url=options.store or "", config=options.config)
    return asyncio.run(_play(plan, as_json=options.json))


async def _play(plan: Plan, *, as_json: bool) -> int:
    from asynclock.cli.demo.play import play

    with Signals() as signals, anyio.CancelScope() as scope:
        # An interrupted demo leaves neither processes nor folders.
        signals.act = lambda _number: scope.cancel()
        result, team = await play(plan)
        if as_json:
            print_json(msgspec.to_builtins(result))
        else:
            from asynclock.cli.demo.picture import show

            show(result, team)
        return Exit.OK if result.good else Exit.FAILURE
    return Exit.SIGNAL + signals.last
