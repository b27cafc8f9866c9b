"""The options that every command takes, before or after its name: which store, and how to answer."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource
from msgspec.structs import replace

from asynclock.client import Client
from asynclock.settings import Settings, load

F = TypeVar("F", bound=Callable[..., Any])


class Options:
    """What the options say; ``click.pass_obj`` hands it to the commands."""

    def __init__(self) -> None:
        self.store: str | None = None
        self.config: Path | None = None
        self.json = False
        self.debug = False

    def settings(self) -> Settings:
        """The settings in force.

        Raises:
            ConfigurationError: a setting is wrong.
        """
        return load({"url": self.store or None}, file=self.config)

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
        settings = self.settings()
        if not acts:
            settings = replace(settings, share_events=False, audit_file="", audit_anchor="")
        return Client(settings)


def _remember(context: click.Context, parameter: click.Parameter, value: object) -> None:
    name = parameter.name or ""
    if context.get_parameter_source(name) is not ParameterSource.DEFAULT:
        setattr(context.ensure_object(Options), name, value)


def _option(*names: str, **attributes: Any) -> Callable[[F], F]:
    return click.option(*names, expose_value=False, callback=_remember, **attributes)


_COMMON = (
    _option("--debug", is_flag=True, help="Show tracebacks and the log."),
    _option("--json", is_flag=True, help="Answer in JSON, on standard output alone."),
    _option(
        "--config",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help="Settings file, instead of ./asynclock.toml.",
    ),
    _option("--store", metavar="URL", help="Where the locks live: sqlite:///path, redis://host, ..."),
)


def common_options(command: F) -> F:
    """Let a command take the common options."""
    for option in _COMMON:
        command = option(command)
    return command


project_option = click.option(
    "--project", default="default", show_default=True, metavar="TEXT", help="The project that the name is in."
)
