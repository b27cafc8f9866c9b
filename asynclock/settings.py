"""Settings: from arguments, then ASYNCLOCK_* variables, then asynclock.toml; what none of them names has its default.

One struct says what there is. Unknown names are refused with the nearest known one, in the file, in the environment and as
arguments alike, because a misspelt ttl is a lock that does not hold as long as its author thinks.
"""

import difflib
import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from asynclock import limits
from asynclock.errors import ConfigurationError, shown

PREFIX = "ASYNCLOCK_"
#: Set by `asynclock run` for its command, or naming the file itself; not settings.
_NOT_SETTINGS = frozenset({"CONFIG", "TOKEN", "NAME", "PROJECT"})
_FILE = "asynclock.toml"
_SECRET_PARAMETER = re.compile(r"(?i)([^&#=]*(?:pass|secret|token|key|auth)[^&#=]*=)[^&#]*")


class Limits(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one client may do in one project.

    Attributes:
        max_waiters: waits at a time; one more raises QueueFull. None: no limit.
        max_holders: leases held or being asked for at a time; further waiters wait for one to end. None: no limit.
    """

    max_waiters: int | None = None
    max_holders: int | None = None


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that can be set. Durations are seconds.

    Attributes:
        url: the store; empty means the SQLite file of this user.
        client_name: shown to others beside host and pid.
        ageing: seconds in which a waiter gains one level of priority.
        command_timeout: after which one unanswered round trip is given up (and tried again).
        unavailable_after: how long a request that was never answered is retried before StoreUnavailable.
        quarantine: after a store forgot grants, no new leases for this long, or the longest ttl this client has used if
            that is longer. Set it to the longest ttl that any client uses.
        lag_warning: how late the event loop may be before it is said.
        strict: refuse stores whose settings can lose locks, instead of warning.
        durable: SQLite: survive a power cut (synchronous=FULL).
        replicas: Redis: how many replicas must have a grant.
        max_waiters: per project and client, see ``Limits``.
        max_holders: per project and client, see ``Limits``.
        projects: limits of single projects.
    """

    url: str = ""
    client_name: str = ""
    ageing: float = 120.0
    command_timeout: float = 2.0
    unavailable_after: float = 10.0
    quarantine: float = 0.0
    lag_warning: float = 0.5
    strict: bool = False
    durable: bool = False
    replicas: int = 0
    max_waiters: int | None = None
    max_holders: int | None = None
    projects: dict[str, Limits] = {}

    def __repr__(self) -> str:
        """The settings with secrets masked."""
        shown_values = ", ".join(f"{name}={value!r}" for name, value in self.masked().items())
        return f"Settings({shown_values})"

    def masked(self) -> dict[str, Any]:
        """The settings as plain values, without secrets."""
        return {**msgspec.to_builtins(self), "url": mask_url(self.url)}


def load(
    arguments: Mapping[str, Any] | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    file: Path | None = None,
) -> Settings:
    """Return the settings in force.

    Args:
        arguments: strongest; None values count as not given.
        environ: ``os.environ`` if not given.
        file: a TOML file; else the one ASYNCLOCK_CONFIG names, else ./asynclock.toml if there is one.

    Raises:
        ConfigurationError: an unknown name, a wrong value, an unreadable file.
    """
    environ = os.environ if environ is None else environ
    given = {name: value for name, value in (arguments or {}).items() if value is not None}
    _refuse_unknown(given, "argument {}")
    merged = {**_from_file(_find_file(file, environ)), **_from_environ(environ), **given}
    return _checked(_convert(merged, "settings", strict=True))


def sources(environ: Mapping[str, str] | None = None, file: Path | None = None) -> dict[str, str]:
    """Where each setting that is not a default comes from: name -> "environment" or the path of the file."""
    environ = os.environ if environ is None else environ
    path = _find_file(file, environ)
    return {
        **dict.fromkeys(_from_file(path), str(path)),
        **{name: f"{PREFIX}{name.upper()}" for name in _from_environ(environ)},
    }


def mask_url(url: str) -> str:
    """The URL with its password, and whatever looks like a secret in its query, replaced by ``***``.

    It is made for URLs that are wrong, too: a password in which ``#``, ``/`` or ``@`` stands as it is ends at the last ``@``.
    """
    scheme, found, rest = url.partition("://")
    if not found:
        return "***" if url else ""
    login = ""
    if "@" in rest and not rest.startswith("/"):  # in the path of a file an @ is an @
        credentials, _, rest = rest.rpartition("@")
        user, colon, _ = credentials.partition(":")
        login = f"{user}:***@" if colon else "***@"
    place, mark, query = rest.partition("?")
    query = _SECRET_PARAMETER.sub(r"\1***", query)
    return f"{scheme}://{login}{place}{mark}{query}"


def _find_file(file: Path | None, environ: Mapping[str, str]) -> Path | None:
    if file is not None:
        return file
    if named := environ.get(f"{PREFIX}CONFIG"):
        return Path(named)
    return Path(_FILE) if Path(_FILE).is_file() else None


def _from_file(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"cannot read the settings in {shown(str(path))}: {error!s:.200}") from error
    _refuse_unknown(values, f"setting {{}} in {shown(str(path))}")
    _convert(values, shown(str(path)), strict=True)
    return values


def _from_environ(environ: Mapping[str, str]) -> dict[str, Any]:
    texts = {
        name.removeprefix(PREFIX).lower(): text
        for name, text in environ.items()
        if name.startswith(PREFIX) and name.removeprefix(PREFIX) not in _NOT_SETTINGS and text
    }
    _refuse_unknown(texts, f"environment variable for setting {{}} ({PREFIX}…)")
    settings = _convert(texts, "the environment", strict=False)
    return {name: getattr(settings, name) for name in texts}


def _refuse_unknown(values: Mapping[str, Any], where: str) -> None:
    for name in values:
        if name not in Settings.__struct_fields__:
            near = difflib.get_close_matches(name, Settings.__struct_fields__, n=1, cutoff=0.5)
            hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(Settings.__struct_fields__)}"
            raise ConfigurationError(f"unknown {where.format(shown(name)[1:-1])}; {hint}")


def _convert(values: Mapping[str, Any], where: str, *, strict: bool) -> Settings:
    try:
        return msgspec.convert(dict(values), Settings, strict=strict)
    except msgspec.ValidationError as error:
        raise ConfigurationError(f"wrong value in {where}: {error!s:.200}") from error


def _checked(settings: Settings) -> Settings:
    limits.check_seconds(settings.ageing, "ageing", low=0.001, high=1e9)
    limits.check_seconds(settings.command_timeout, "command_timeout", low=0.05, high=60.0)
    limits.check_seconds(settings.unavailable_after, "unavailable_after", low=0.05, high=86_400.0)
    limits.check_seconds(settings.quarantine, "quarantine", low=0.0, high=limits.MAX_TTL)
    limits.check_seconds(settings.lag_warning, "lag_warning", low=0.001, high=3600.0)
    limits.check_count(settings.replicas, "replicas", low=0, high=100)
    if settings.client_name:
        limits.check_name(settings.client_name, "client_name")
    for name, project in [
        ("", Limits(max_waiters=settings.max_waiters, max_holders=settings.max_holders)),
        *settings.projects.items(),
    ]:
        for what in Limits.__struct_fields__:
            if (value := getattr(project, what)) is not None:
                limits.check_count(value, f"{what} of project {name}" if name else what, low=1, high=10**9)
    return settings
