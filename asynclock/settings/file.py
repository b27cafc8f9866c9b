"""The settings file: named by somebody, or offered by the command line from the working directory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from asynclock.errors import ConfigurationError, shown
from asynclock.settings.environment import CONFIG
from asynclock.settings.text import clean

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Offer(NamedTuple):
    """A settings file that nobody has named.

    Attributes:
        place: what to call it.
        text: its content, if it may be read.
        refused: why it may not be read; else empty.
    """

    place: str
    text: str = ""
    refused: str = ""


def named_file(file: Path | None, environ: Mapping[str, str]) -> Path | None:
    """Return the file that the caller names, else the one that the environment names, else None.

    Raises:
        ConfigurationError: the name has a control character in it.
    """
    named = (environ.get(CONFIG, ""), CONFIG) if file is None else (str(file), "the name of the settings file")
    if not (name := clean(*named)):
        return None
    from pathlib import Path  # here, for whoever only imports the package

    return Path(name)


def read(path: Path) -> str:
    """Return the text of a settings file.

    Raises:
        ConfigurationError: it cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(str(path), error) from error


def parse(text: str, path: str) -> dict[str, Any]:
    """Return the values in a settings file.

    Args:
        path: of the file, for errors.

    Raises:
        ConfigurationError: it is not TOML.
    """
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: str, error: Exception) -> ConfigurationError:
    return ConfigurationError(f"cannot read the settings in {shown(path)}: {error!s:.200}")
