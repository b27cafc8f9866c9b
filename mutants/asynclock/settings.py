"""Settings: from arguments, then ASYNCLOCK_* variables, then asynclock.toml; what none of them names has its default.

One struct says what there is. Unknown names are refused with the nearest known one, in the file, in the environment and as
arguments alike, because a misspelt ttl is a lock that does not hold as long as its author thinks.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict, get_type_hints

import msgspec
from msgspec import Struct

from asynclock import limits
from asynclock.errors import ConfigurationError, shown
from asynclock.types import OnDeadlock, Victim

if TYPE_CHECKING:
    from pathlib import Path

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
        handoff: whether a lease may pass between the tasks of this client without the store. False: strict order over all
            clients. For single locks: ``lock(handoff=…)``.
        linger: how long a released lease is kept for the next acquire of this client, unless another client waits. 0: not at
            all. For single locks: ``lock(linger=…)``.
        deadlock_after: how long an owner that was named, and holds something, waits for something else before this client
            looks in the store whether that will ever end. Within the client it is seen at once. 0: never, neither. For
            single locks: ``lock(deadlock_after=…)``.
        on_deadlock: "raise" has the victim's wait raise DeadlockError; "report" only tells of it. For single locks:
            ``lock(on_deadlock=…)``.
        victim: who of a deadlock gives way: "lowest-priority" (of equals the youngest), "requester" (whose wait began last),
            "youngest" or "oldest" (by when the first of its leases began), "fewest-locks". The same for all clients.
        lag_warning: how late the event loop may be before it is said.
        tracing: "auto": spans of waits and holds once the application has set an OpenTelemetry TracerProvider; or "off".
        metrics: "auto": once it has set a MeterProvider, or somebody serves them to Prometheus; or "off".
        metrics_prefix: before the names of metrics, for those who have dashboards.
        metrics_projects: how many projects (of this process) are counted by name; those that come after as "other".
        metrics_durations: how durations go to OpenTelemetry: "records", "buckets" or "auto", see ``docs/howto/metrics.md``.
        trends: keep percentiles of waits and holds from the start, not only once ``Client.trends`` is called.
        strict: refuse stores whose settings can lose locks, instead of warning.
        durable: SQLite: survive a power cut (synchronous=FULL).
        replicas: Redis: how many replicas must have a grant.
        share_events: publish what happens in this client through the store, for ``client.events(everywhere=True)`` of others.
        audit_file: where what comes of every request is recorded, in a chain that shows whether it was touched.
        audit_key: the secret that the chain is made with, 16 bytes or more.
        audit_anchor: a file elsewhere that remembers the end of the chain.
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
    handoff: bool = True
    linger: float = 0.0
    deadlock_after: float = 1.0
    on_deadlock: OnDeadlock = "raise"
    victim: Victim = "lowest-priority"
    lag_warning: float = 0.5
    tracing: Literal["auto", "off"] = "auto"
    metrics: Literal["auto", "off"] = "auto"
    metrics_prefix: str = ""
    metrics_projects: int = 100
    metrics_durations: Literal["auto", "records", "buckets"] = "auto"
    trends: bool = False
    strict: bool = False
    durable: bool = False
    replicas: int = 0
    share_events: bool = False
    audit_file: str = ""
    audit_key: str = ""
    audit_anchor: str = ""
    max_waiters: int | None = None
    max_holders: int | None = None
    projects: dict[str, Limits] = {}

    def __repr__(self) -> str:
        """The settings with secrets masked."""
        shown_values = ", ".join(f"{name}={value!r}" for name, value in self.masked().items())
        return f"Settings({shown_values})"

    def masked(self) -> dict[str, Any]:
        """The settings as plain values, without secrets."""
        secret = {"url": mask_url(self.url), "audit_key": "***" if self.audit_key else ""}
        return {**msgspec.to_builtins(self), **secret}


class SettingsOptions(TypedDict, total=False):
    """``Settings`` as keywords of ``connect``, beside the URL. None counts as not given."""

    client_name: str | None
    ageing: float | None
    command_timeout: float | None
    unavailable_after: float | None
    quarantine: float | None
    handoff: bool | None
    linger: float | None
    deadlock_after: float | None
    on_deadlock: OnDeadlock | None
    victim: Victim | None
    lag_warning: float | None
    tracing: Literal["auto", "off"] | None
    metrics: Literal["auto", "off"] | None
    metrics_prefix: str | None
    metrics_projects: int | None
    metrics_durations: Literal["auto", "records", "buckets"] | None
    trends: bool | None
    strict: bool | None
    durable: bool | None
    replicas: int | None
    share_events: bool | None
    audit_file: str | None
    audit_key: str | None
    audit_anchor: str | None
    max_waiters: int | None
    max_holders: int | None
    projects: dict[str, Limits] | None


_DEFAULTS = Settings()
_TYPES = get_type_hints(Settings)
#: Setting -> least and most seconds.
_SECONDS = {
    "ageing": (0.001, 1e9),
    "command_timeout": (0.05, 60.0),
    "unavailable_after": (0.05, 86_400.0),
    "quarantine": (0.0, limits.MAX_TTL),
    "linger": (0.0, limits.MAX_LINGER),
    "deadlock_after": (0.0, limits.MAX_DEADLOCK_AFTER),
    "lag_warning": (0.001, 3600.0),
}
#: Setting -> least and most.
_COUNTS = {"replicas": (0, 100), "metrics_projects": (1, 10_000)}
_MOST = 10**9
_MIN_AUDIT_KEY = 16


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
    return Settings(
        **{**_from_file(_find_file(file, environ)), **_from_environ(environ), **_read(given, "argument", _plain)}
    )


def refuse_incomplete(settings: Settings) -> None:
    """Refuse settings of which one needs another that is not there. Of all sources together: a key is best kept apart.

    Raises:
        ConfigurationError: with what is missing.
    """
    if settings.audit_file and not settings.audit_key:
        raise ConfigurationError("audit_file needs audit_key: a trail that anybody could write shows nothing")
    if settings.audit_anchor and not settings.audit_file:
        raise ConfigurationError("audit_anchor needs audit_file: there is nothing for it to remember")


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
    from pathlib import Path  # here, for whoever only imports the package

    if named := environ.get(f"{PREFIX}CONFIG"):
        return Path(named)
    return Path(_FILE) if Path(_FILE).is_file() else None


def _from_file(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    import tomllib

    place = shown(str(path))
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"cannot read the settings in {place}: {error!s:.200}") from error
    return _read(values, "setting", lambda name: f"{_plain(name)} in {place}")


def _from_environ(environ: Mapping[str, str]) -> dict[str, Any]:
    variables = {
        variable.removeprefix(PREFIX).lower(): variable
        for variable, text in environ.items()
        if variable.startswith(PREFIX) and variable.removeprefix(PREFIX) not in _NOT_SETTINGS and text
    }
    values = {name: environ[variable] for name, variable in variables.items()}
    return _read(values, "environment variable", lambda name: _plain(variables[name]), strict=False)


def _read(values: Mapping[str, Any], kind: str, called: Callable[[str], str], *, strict: bool = True) -> dict[str, Any]:
    """The settings of one source, converted and checked there; ``called`` is how whoever wrote them knows them."""
    found = {}
    for name, value in values.items():
        _refuse_unknown(name, Settings, f"{kind} {called(name)}")
        if name == "projects" and isinstance(value, Mapping):
            _refuse_unknown_limits(value, called(name))
        try:
            found[name] = msgspec.convert(value, _TYPES[name], strict=strict)
        except msgspec.ValidationError as error:
            raise ConfigurationError(f"wrong value of {kind} {called(name)}: {error!s:.200}") from error
    _check(Settings(**found), called)
    return found


def _refuse_unknown(name: str, struct: type[Struct], what: str) -> None:
    known = struct.__struct_fields__
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"
        raise ConfigurationError(f"unknown {what}; {hint}")


def _refuse_unknown_limits(projects: Mapping[str, Any], called: str) -> None:
    for project, table in projects.items():
        for name in table if isinstance(table, Mapping) else ():
            _refuse_unknown(name, Limits, f"limit {_plain(name)} of project {shown(project)} ({called})")


def _plain(name: str) -> str:
    """A name that somebody wrote, safe for a terminal, without quotes."""
    return shown(name)[1:-1]


def _check_numbers(settings: Settings, called: Callable[[str], str]) -> None:
    for name, (low, high) in _SECONDS.items():
        if (seconds := getattr(settings, name)) != getattr(_DEFAULTS, name):
            limits.check_seconds(seconds, called(name), low=low, high=high)
    for name, (least, most) in _COUNTS.items():
        if (count := getattr(settings, name)) != getattr(_DEFAULTS, name):
            limits.check_count(count, called(name), low=least, high=most)


def _check(settings: Settings, called: Callable[[str], str]) -> None:
    """Every value that is not the default, which need not have a name in this source."""
    _check_numbers(settings, called)
    if settings.metrics_prefix:
        limits.check_metric_prefix(settings.metrics_prefix, called("metrics_prefix"))
    _check_key(settings, called)
    if settings.client_name:
        limits.check_name(settings.client_name, called("client_name"))
    for name in Limits.__struct_fields__:
        if (count := getattr(settings, name)) is not None:
            limits.check_count(count, called(name), low=1, high=_MOST)
    for project, own in settings.projects.items():
        limits.check_name(project, f"the name of a project ({called('projects')})")
        for name in Limits.__struct_fields__:
            if (count := getattr(own, name)) is not None:
                what = f"{name} of project {shown(project)} ({called('projects')})"
                limits.check_count(count, what, low=1, high=_MOST)


def _check_key(settings: Settings, called: Callable[[str], str]) -> None:
    """A secret is not quoted, however wrong it is."""
    size = len(settings.audit_key.encode(errors="surrogateescape"))
    if 0 < size < _MIN_AUDIT_KEY:
        raise ConfigurationError(f"{called('audit_key')} is too short; allowed are {_MIN_AUDIT_KEY} bytes or more")
