"""The group of commands, and the one place where errors become one line and an exit code."""

import signal
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import cast

import click

import asynclock
from asynclock.cli.context import Options, common_options, telling_option
from asynclock.cli.exits import Exit, ReaderGoneError, code_of
from asynclock.cli.inherited import Inherited
from asynclock.cli.output import accept_any_text, close_unwritable, complain, flush_answers, say
from asynclock.errors import AsynclockError, StoreUnavailable
from asynclock.stores.shortage import find_lack

#: Name -> module, in the order of the help; the command in it has the same name. Imported when used.
COMMANDS = {
    "run": "asynclock.cli.commands.run",
    "locks": "asynclock.cli.commands.locks",
    "show": "asynclock.cli.commands.show",
    "queue": "asynclock.cli.commands.queue",
    "top": "asynclock.cli.commands.top",
    "release": "asynclock.cli.commands.release",
    "deadlocks": "asynclock.cli.commands.deadlocks",
    "health": "asynclock.cli.commands.health",
    "doctor": "asynclock.cli.commands.doctor",
    "events": "asynclock.cli.commands.events",
    "serve": "asynclock.cli.commands.serve",
    "audit": "asynclock.cli.commands.audit",
    "config": "asynclock.cli.commands.config",
    "demo": "asynclock.cli.commands.demo",
    "completion": "asynclock.cli.commands.completion",
    "help": "asynclock.cli.commands.help",
}


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - likewise
        if cmd_name not in COMMANDS:
            return None
        return cast("click.Command", getattr(import_module(COMMANDS[cmd_name]), cmd_name))

    def invoke(self, ctx: click.Context) -> object:
        """Before click sees the interrupt: its empty line would go to standard output where standard error is closed."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            say("\n")  # the shell's prompt stands below the terminal's ^C
            return Exit.SIGNAL + signal.SIGINT


_HELP = """Locks that hold across processes and machines.

\b
asynclock run deploy -- make deploy     one at a time, wherever it is started
asynclock locks                         who holds what
asynclock doctor                        is everything as it should be?

Exit codes: 0 ok, 1 failure, 2 usage or configuration, 3 the store cannot be used, 4 not valid, 5 not found; those of
`run` are in its own help.
"""


@click.group(cls=_Commands, help=_HELP, context_settings={"help_option_names": ["-h", "--help"]})
@telling_option(
    "--version", text=lambda _context: f"asynclock {asynclock.__version__}", help="Show the version and exit."
)
@common_options
def cli() -> None:
    """Hold the commands together; what they are told before their name is remembered by the options themselves."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code.

    Args:
        arguments: ``sys.argv[1:]`` if not given.
    """
    options = Options(Inherited.take())
    accept_any_text()
    try:
        code = cli.main(args=arguments, prog_name="asynclock", standalone_mode=False, obj=options)
        flush_answers()
    except Exception as error:  # noqa: BLE001 - whatever it is, a person at a terminal gets one line
        return _failed(error, options)
    finally:
        close_unwritable()
    return code if isinstance(code, int) else Exit.OK


def _failed(error: Exception, options: Options) -> int:
    """Say what went wrong in one line (``asynclock: cause; remedy``), and return the exit code for it."""
    if options.debug:
        say("".join(traceback.format_exception(error)))
    match error:
        case ReaderGoneError():
            pass
        case click.exceptions.Abort():
            return Exit.SIGNAL + signal.SIGINT
        case click.UsageError(ctx=click.Context() as context) if error.message == context.get_help():
            # A group without a command; click before 8.2 prints the help itself.
            say(f"{error.message}\n")
            return Exit.USAGE
        case click.UsageError():
            command = error.ctx.command_path if error.ctx else "asynclock"
            complain(f"{error.format_message().rstrip('.')}; see {command} --help")
            return Exit.USAGE
        case click.ClickException():
            complain(error.format_message())
            return Exit.FAILURE
        case StoreUnavailable(remedy=""):
            complain(f"{error}; is it running? `asynclock doctor` looks closer")
        case AsynclockError():
            complain(str(error))
        case _:
            complain(_in_words(error))
    return code_of(error)


def _in_words(error: Exception) -> str:
    """Say what an error of Python or of the system means for whoever reads it."""
    said = getattr(error, "strerror", None) or error
    if lack := find_lack(error):
        return f"{lack.what} ({said}); {lack.remedy}"
    if isinstance(error, OSError):  # what the system refuses is no mistake in the program
        return f"{said}; --debug shows where"
    return f"{type(error).__name__}: {error}; this is a bug, --debug shows where"
