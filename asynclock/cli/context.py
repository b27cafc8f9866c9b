"""The options that every command takes, before or after its name: which store, and how to answer."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self, TypeVar

import click
from click.core import ParameterSource
from msgspec.structs import replace

from asynclock.cli import workfile
from asynclock.cli.inherited import Inherited
from asynclock.cli.output import answer, complain
from asynclock.client import Client
from asynclock.settings import Gathered, Settings, gather

F = TypeVar("F", bound=Callable[..., Any])


class Options:
    """What the options say; ``click.pass_obj`` hands it to the commands.

    Args:
        inherited: what this process began with.
    """

    def __init__(self, inherited: Inherited | None = None) -> None:
        self.inherited = inherited or Inherited()
        self.store: str | None = None
        self.config: Path | None = None
        self.json = False
        self.debug = False
        self._gathered: Gathered | None = None

    def settings(self) -> Settings:
        """Return the settings in force.

        Raises:
            ConfigurationError: a setting is wrong.
        """
        return self.gathered().settings

    def gathered(self) -> Gathered:
        """Return the settings with their sources. The first time, say what was ignored of the file in the working directory.

        Raises:
            ConfigurationError: a setting is wrong.
        """
        if self._gathered is None:
            self._gathered = gather({"url": self.store or None}, file=self.config, look=workfile.look)
            for what, why in self._gathered.ignored.items():
                complain(f"ignored {what}: {why}")
        return self._gathered

    def sources(self) -> dict[str, str]:
        """Return where each setting comes from that is not a default."""
        return {name: "--url" if source == "argument" else source for name, source in self.gathered().sources.items()}

    def client(self, *, acts: bool = False) -> Client:
        """A client on the store in force, to be opened.

        Args:
            acts: it takes locks, or takes them away; else nobody need hear of it, and no trail.
        """
        # The library's log is for services; here its errors speak, unless everything is to be seen.
        if self.debug:
            logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")
        else:
            logging.getLogger("asynclock").addHandler(logging.NullHandler())
            if acts and not logging.getLogger().handlers:
                logging.getLogger("asynclock.audit").addHandler(_COMPLAINTS)
        settings = self.settings()
        if not acts:
            return _Looking(replace(settings, share_events=False, audit_file="", audit_anchor=""))
        return Client(settings)


class _Looking(Client):
    """A client of those who only look: that the store is away is what they want to know, and not to be waited out."""

    async def open(self, *, within: float | None = 0.0) -> Self:
        """Try once."""
        return await super().open(within=within)


class _Complaints(logging.Handler):
    """Says on standard error that a trail lacks entries: who runs a command that is recorded must not believe that it was."""

    def emit(self, record: logging.LogRecord) -> None:
        complain(record.getMessage())


_COMPLAINTS = _Complaints(logging.WARNING)


def _remember(context: click.Context, parameter: click.Parameter, value: object) -> None:
    name = parameter.name or ""
    if context.get_parameter_source(name) is not ParameterSource.DEFAULT:
        setattr(context.ensure_object(Options), name, value)


def _option(*names: str, **attributes: Any) -> Callable[[F], F]:
    return click.option(*names, expose_value=False, callback=_remember, **attributes)


def telling_option(*names: str, text: Callable[[click.Context], str], **attributes: Any) -> Callable[[F], F]:
    """An option that answers with a text and ends the command, instead of click's own, whose output nobody checks."""

    def tell(context: click.Context, _parameter: click.Parameter, value: object) -> None:
        if value and not context.resilient_parsing:
            answer(text(context))
            context.exit()

    return click.option(*names, is_flag=True, is_eager=True, expose_value=False, callback=tell, **attributes)


_COMMON = (
    telling_option("-h", "--help", text=lambda context: context.get_help(), help="Show this message and exit."),
    _option("--debug", is_flag=True, help="Show tracebacks and the log."),
    _option("--json", is_flag=True, help="Answer in JSON, on standard output alone."),
    _option(
        "--config",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help="Settings file; without it, harmless settings of ./asynclock.toml.",
    ),
    _option("--url", "--store", "store", metavar="URL", help="Where the locks live: sqlite:///path, redis://host, ..."),
)


def common_options(command: F) -> F:
    """Let a command take the common options."""
    for option in _COMMON:
        command = option(command)
    return command


project_option = click.option(
    "--project", default="default", show_default=True, metavar="TEXT", help="The project that the name is in."
)
