"""``asynclock completion SHELL``: what makes a shell complete commands and options with the Tab key."""

import click
from click.shell_completion import get_completion_class

from asynclock.cli.context import Options, common_options
from asynclock.cli.exits import CommandError, Exit
from asynclock.cli.output import answer, print_json

SHELLS = ("bash", "zsh", "fish")
#: How click is asked for completions, by the script; no setting, for those begin with ASYNCLOCK.
VARIABLE = "_ASYNCLOCK_COMPLETE"


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@common_options
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    r"""Print a script that completes commands and options.

    \b
    bash:  eval "$(asynclock completion bash)"                     in ~/.bashrc
    zsh:   eval "$(asynclock completion zsh)"                      in ~/.zshrc, behind compinit
    fish:  asynclock completion fish >~/.config/fish/completions/asynclock.fish
    """
    kind = get_completion_class(shell)
    if kind is None:
        raise CommandError(f"this click knows no completion for {shell}; a newer one does", Exit.FAILURE)
    script = kind(context.find_root().command, {}, "asynclock", VARIABLE).source()
    options = context.find_object(Options)
    if options is not None and options.json:
        print_json({"shell": shell, "script": script})
    else:
        answer(script)
