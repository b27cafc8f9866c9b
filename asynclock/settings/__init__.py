"""Settings: from arguments, then ASYNCLOCK_* variables, then a settings file; what none of them names has its default.

One struct says what there is. Unknown names are refused with the nearest known one, in the file, in the environment and as
arguments alike, because a misspelt ttl is a lock that does not hold as long as its author thinks.

No file is read unless somebody names it: a working directory may be anybody's. The command line offers one from there (see
``Offer``), which may set everything but ``PLACES``.

- text: URLs and paths, cleaned and masked.
- environment: which variables are settings, and which only look like it.
- file: the settings file that was named, or is offered.
- checks: allowed values.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict, get_type_hints

import msgspec
from msgspec import Struct

from asynclock.errors import ConfigurationError, shown
from asynclock.settings.checks import check
from asynclock.settings.environment import ALIASES, CONFIG, PREFIX, variables
from asynclock.settings.file import Offer, named_file, parse, read
from asynclock.settings.text import clean, mask_url
from asynclock.types import OnDeadlock, Victim

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "PLACES",
    "Gathered",
    "Limits",
    "Offer",
    "Settings",
    "SettingsOptions",
    "gather",
    "load",
    "mask_url",
    "refuse_incomplete",
]

#: Settings (tables, too) that name a store or a file, or go with one. Whoever may set them decides where locks are kept and
#: which files are written. A new setting of this kind is entered here. The value: whether its text is cleaned.
PLACES = {"url": True, "audit_file": True, "audit_anchor": True, "audit_key": False}


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
        quarantine: after a store forgot grants, no new leases for at least this long; longer if this client has used a longer
            ttl, or the store told it of one. Less than the default ttl is for those whose clients all use shorter ones.
        handoff: whether a lease may pass between the tasks of this client without the store. False: strict order over all
            clients. For single locks: ``lock(handoff=…)``.
        linger: how long a released lease is kept for the next acquire of this client, unless another client waits. 0: not at
            all. For single locks: ``lock(linger=…)``.
        deadlock_after: how long an owner that was named, and holds something, waits for something else before this client
            looks in the store whether that will ever end. 0: never. Within the client it is seen at once, with 0 too. For
            single locks: ``lock(deadlock_after=…)``.
        on_deadlock: "raise" has the victim's wait raise DeadlockError; "report" only tells of it. For single locks:
            ``lock(on_deadlock=…)``.
        victim: who of a deadlock gives way: "lowest-priority" (of equals the youngest), "requester" (whose wait began last),
            "youngest" or "oldest" (by when the first of its leases began), "fewest-locks". The same for all clients.
        lag_warning: how long the event loop may be blocked before it is said; measured to within a quarter of it.
        tracing: "auto": spans of waits and holds once the application has set an OpenTelemetry TracerProvider; or "off".
        metrics: "auto": once it has set a MeterProvider, or somebody serves them to Prometheus; or "off".
        metrics_prefix: before the names of metrics, for those who have dashboards.
        metrics_projects: how many projects (of this process) are counted by name; those that come after as "other".
        metrics_durations: how durations go to OpenTelemetry: "records", "buckets" or "auto", see ``docs/howto/metrics.md``.
        trends: keep percentiles of waits and holds from the start, not only once ``Client.trends`` is called.
        accept_grade: the weakest grade of a store that is no problem: "replicated", "best-effort" (a Redis as it comes, which may
            forget the last grants in a crash) or "process-local".
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
    quarantine: float = 30.0
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
    accept_grade: Literal["replicated", "best-effort", "process-local"] = "replicated"
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
    accept_grade: Literal["replicated", "best-effort", "process-local"] | None
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


_TYPES = get_type_hints(Settings)


class Gathered(Struct, frozen=True, kw_only=True):
    """The settings in force and where they come from.

    Attributes:
        settings: all of them.
        sources: of each setting that is not a default: "argument", the variable, or the path of the file.
        ignored: what was not taken from the file that was offered -> why, and what to do.
        links: variables that describe Kubernetes Services.
    """

    settings: Settings
    sources: dict[str, str]
    ignored: dict[str, str]
    links: tuple[str, ...]


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
        file: a TOML file; else the one that ASYNCLOCK_CONFIG names, else none.

    Raises:
        ConfigurationError: an unknown name, a wrong value, an unreadable file.
    """
    return gather(arguments, environ=environ, file=file).settings


def gather(
    arguments: Mapping[str, Any] | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    file: Path | None = None,
    look: Callable[[], Offer | None] | None = None,
) -> Gathered:
    """Return the settings in force, with their sources. As ``load``.

    Args:
        look: finds a file to offer, if none is named.
    """
    environ = os.environ if environ is None else environ
    given = {name: value for name, value in (arguments or {}).items() if value is not None}
    found = variables(environ, _TYPES)
    ignored: dict[str, str] = {}
    if (named := named_file(file, environ)) is not None:
        place = str(named)
        from_file = _from_file(parse(read(named), place), place)
    else:
        place, from_file = _from_offer(look() if look is not None else None, ignored)
    from_environ = _from_environ(environ, found.settings)
    from_arguments = _read(given, "argument", _plain)
    return Gathered(
        settings=Settings(**{**from_file, **from_environ, **from_arguments}),
        sources={
            **dict.fromkeys(from_file, place),
            **{name: found.settings[name] for name in from_environ},
            **dict.fromkeys(from_arguments, "argument"),
        },
        ignored=ignored,
        links=found.links,
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


def _from_file(values: Mapping[str, Any], path: str) -> dict[str, Any]:
    place = shown(path)
    return _read(values, "setting", lambda name: f"{_plain(name)} in {place}")


def _from_offer(offer: Offer | None, ignored: dict[str, str]) -> tuple[str, dict[str, Any]]:
    """The place and the settings of a file that nobody has named; what is not taken goes into ``ignored``."""
    if offer is None:
        return "", {}
    remedy = f"to use it, name the file with --config or {CONFIG}"
    if offer.refused:
        ignored[offer.place] = f"{offer.refused}; {remedy}"
        return "", {}
    values = parse(offer.text, offer.place)
    for name in [name for name in PLACES if name in values]:
        del values[name]
        ignored[f"{name} in {offer.place}"] = f"a file that nobody has named chooses no store and no files; {remedy}"
    return offer.place, _from_file(values, offer.place)


def _from_environ(environ: Mapping[str, str], named: Mapping[str, str]) -> dict[str, Any]:
    values = {name: environ[variable] for name, variable in named.items()}
    return _read(
        values,
        "environment variable",
        lambda name: _plain(named[name]),
        spelt=lambda name: f"{PREFIX}{name.upper()}",
        strict=False,
    )


def _read(
    values: Mapping[str, Any],
    kind: str,
    called: Callable[[str], str],
    *,
    spelt: Callable[[str], str] = str,
    strict: bool = True,
) -> dict[str, Any]:
    """Return the settings of one source, converted and checked.

    Args:
        called: the name of a setting as it was written there, for errors.
        spelt: the name of a setting as it would be right there.
    """
    found: dict[str, Any] = {}
    for name, value in values.items():
        _refuse_unknown(name, Settings, f"{kind} {called(name)}", spelt)
        if name == "projects" and isinstance(value, Mapping):
            _refuse_unknown_limits(value, called(name))
        try:
            found[name] = msgspec.convert(value, _TYPES[name], strict=strict)
        except msgspec.ValidationError as error:
            raise ConfigurationError(f"wrong value of {kind} {called(name)}: {error!s:.200}") from error
        if PLACES.get(name):
            found[name] = clean(found[name], called(name))
    check(Settings(**found), called)
    return found


def _refuse_unknown(name: str, struct: type[Struct], what: str, spelt: Callable[[str], str] = str) -> None:
    known = struct.__struct_fields__
    if name not in known:
        aliases = ALIASES if struct is Settings else {}
        near = difflib.get_close_matches(name, [*known, *aliases], n=1, cutoff=0.5)
        meant = [aliases.get(one, one) for one in near]
        hint = f"did you mean {spelt(meant[0])}?" if meant else f"known are {', '.join(map(spelt, known))}"
        raise ConfigurationError(f"unknown {what}; {hint}")


def _refuse_unknown_limits(projects: Mapping[str, Any], called: str) -> None:
    for project, table in projects.items():
        for name in table if isinstance(table, Mapping) else ():
            _refuse_unknown(name, Limits, f"limit {_plain(name)} of project {shown(project)} ({called})")


def _plain(name: str) -> str:
    """A name that somebody wrote, safe for a terminal, without quotes."""
    return shown(name)[1:-1]
