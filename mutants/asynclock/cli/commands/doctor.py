"""``asynclock doctor``: is everything as it should be, and if not, what helps?"""

import asyncio

import click
import msgspec

from asynclock.cli.checks import Check, examine
from asynclock.cli.context import Options, common_options
from asynclock.cli.exits import Exit
from asynclock.cli.output import answer, one_line, print_json

_COLOURS = {"ok": "green", "warn": "yellow", "fail": "red"}


@click.command()
@common_options
@click.pass_obj
def doctor(options: Options) -> int:
    """Check settings, store, clock, file system and leftovers. Exit code 1 if something fails."""
    checks = asyncio.run(examine(options))
    if options.json:
        print_json(msgspec.to_builtins(checks))
    else:
        for check in checks:
            _print(check)
    return Exit.FAILURE if any(check.status == "fail" for check in checks) else Exit.OK


def _print(check: Check) -> None:
    mark = click.style(f"{check.status:<4}", fg=_COLOURS[check.status])
    remedy = f"; {check.remedy}" if check.remedy else ""
    answer(f"{mark}  {check.name:<11}  {one_line(check.finding + remedy)}")
