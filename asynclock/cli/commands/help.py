"""``asynclock help COMMAND``: the same as ``--help`` of the command, for hands that type it this way."""

import click

from asynclock.cli.context import Options, common_options
from asynclock.cli.output import answer, print_json


@click.command()
@click.argument("words", nargs=-1, metavar="[COMMAND]...")
@common_options
@click.pass_context
def help(context: click.Context, words: tuple[str, ...]) -> None:  # noqa: A001 - it is called like its command
    """Show what a command does and takes."""
    root = context.find_root()
    text = page(root.command, words, root)
    options = context.find_object(Options)
    if options is not None and options.json:
        print_json({"command": " ".join(("asynclock", *words)), "help": text})
    else:
        answer(text)


def page(command: click.Command, words: tuple[str, ...], parent: click.Context) -> str:
    """Return the help of a command within a group.

    Raises:
        click.UsageError: there is no such command.
    """
    context = parent
    for word in words:
        within = command.get_command(context, word) if isinstance(command, click.Group) else None
        if within is None:
            raise click.UsageError(f"there is no command {' '.join(words)!r}", parent)
        command, context = within, click.Context(within, info_name=word, parent=context)
    return command.get_help(context)
