"""``asynclock config``: which settings are in force, from where, and whether a file is valid."""

import asyncio
from pathlib import Path

import click

from asynclock.cli.context import Options, common_options
from asynclock.cli.exits import CommandError, Exit
from asynclock.cli.output import answer, complain, print_json, print_table
from asynclock.errors import ConfigurationError
from asynclock.settings import Settings, load, mask_url, refuse_incomplete
from asynclock.stores import open_store


@click.group()
@common_options
def config() -> None:
    """Show or check the settings."""


@config.command()
@common_options
@click.pass_obj
def show(options: Options) -> None:
    """Show every setting with its source, and what was ignored. Secrets are masked."""
    values, found = options.settings().masked(), options.sources()
    ignored = _ignored(options)
    if not values["url"]:
        values["url"] = _shown_default()
    if options.json:
        entries = {name: {"value": value, "source": found.get(name, "default")} for name, value in values.items()}
        print_json({**entries, "ignored": ignored})
        return
    rows = [(name, _shown(value), found.get(name, "default")) for name, value in values.items()]
    print_table(("SETTING", "VALUE", "SOURCE"), rows, empty="")
    if ignored:
        answer("")
        print_table(("IGNORED", "WHY"), list(ignored.items()), empty="")


def _ignored(options: Options) -> dict[str, str]:
    """Map what might be taken for a setting, and is none, to the reason."""
    gathered = options.gathered()
    return gathered.ignored | dict.fromkeys(gathered.links, "describes a Kubernetes Service")


@config.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@common_options
@click.pass_obj
def validate(options: Options, file: Path | None) -> None:
    """Check FILE, or all settings in force, without connecting. Exit code 4 if they are not valid."""
    what = str(file or "the settings in force")
    try:
        settings = options.settings() if file is None else load(environ={}, file=file)
        if file is None:  # of a file alone, the rest may come from elsewhere
            refuse_incomplete(settings)
        asyncio.run(_check_store(settings))
    except ConfigurationError as error:
        if options.json:
            print_json({"valid": False, "what": what, "error": str(error)})
        raise CommandError(str(error), Exit.INVALID) from error
    if options.json:
        print_json({"valid": True, "what": what, "error": None})
    else:
        complain(f"{what}: valid")


async def _check_store(settings: Settings) -> None:
    """A store is made, which reads its URL, and not opened."""
    open_store(settings.url or _default_url())


def _shown_default() -> str:
    """The default store, or nothing where there is no place for it, which is said."""
    try:
        return mask_url(_default_url())
    except ConfigurationError as error:
        complain(str(error))
        return ""


def _default_url() -> str:
    from asynclock.stores.sqlite import default_url

    return default_url()


def _shown(value: object) -> object:
    return "-" if value in (None, "", {}) else value
