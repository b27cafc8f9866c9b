"""The page on the command line has every command."""

import re
from collections.abc import Iterator
from pathlib import Path

import click

from asynclock.cli.main import COMMANDS, cli

PAGE = Path(__file__).parents[2] / "docs" / "howto" / "command-line.md"


def commands() -> Iterator[str]:
    """As they are typed; of a group, those in it."""
    for name in COMMANDS:
        with click.Context(cli) as context:
            command = cli.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from (f"{name} {within}" for within in command.commands)
        else:
            yield name


def test_the_page_lists_every_command_and_no_other() -> None:
    """A command that has no row is one that nobody finds; a row without a command is one that nobody can run."""
    _, _, rest = PAGE.read_text().partition("\n## All commands\n")
    rows = [line.split("|")[1] for line in rest.partition("\n## ")[0].splitlines() if line.startswith("| `")]
    listed = [re.sub(r"( [A-Z]+…?| -.*)+$", "", one) for row in rows for one in re.findall(r"`asynclock ([^`]+)`", row)]
    assert sorted(listed) == sorted(commands())
