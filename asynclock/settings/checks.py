"""Allowed values of settings: checked where they are written, so that an error names the argument, variable or line of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asynclock import limits
from asynclock.errors import ConfigurationError, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from asynclock.settings import Settings

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
#: Settings of a client, and of single projects.
_LIMITS = ("max_waiters", "max_holders")
_MOST = 10**9
_MIN_AUDIT_KEY = 16


def _check_numbers(settings: Settings, called: Callable[[str], str]) -> None:
    defaults = type(settings)()
    for name, (low, high) in _SECONDS.items():
        if (seconds := getattr(settings, name)) != getattr(defaults, name):
            limits.check_seconds(seconds, called(name), low=low, high=high)
    for name, (least, most) in _COUNTS.items():
        if (count := getattr(settings, name)) != getattr(defaults, name):
            limits.check_count(count, called(name), low=least, high=most)


def check(settings: Settings, called: Callable[[str], str]) -> None:
    """Check every value that is not the default.

    Args:
        called: what a setting is called where it was written; only asked for what is not the default.

    Raises:
        ConfigurationError: a value is not allowed.
    """
    _check_numbers(settings, called)
    if settings.metrics_prefix:
        limits.check_metric_prefix(settings.metrics_prefix, called("metrics_prefix"))
    _check_key(settings, called)
    if settings.strict and settings.accept_grade != "replicated":
        message = f"{called('strict')} refuses the store that {called('accept_grade')} = {settings.accept_grade} accepts; set one"
        raise ConfigurationError(message)
    if settings.client_name:
        limits.check_name(settings.client_name, called("client_name"))
    for name in _LIMITS:
        if (count := getattr(settings, name)) is not None:
            limits.check_count(count, called(name), low=1, high=_MOST)
    for project, own in settings.projects.items():
        limits.check_name(project, f"the name of a project ({called('projects')})")
        for name in _LIMITS:
            if (count := getattr(own, name)) is not None:
                what = f"{name} of project {shown(project)} ({called('projects')})"
                limits.check_count(count, what, low=1, high=_MOST)


def _check_key(settings: Settings, called: Callable[[str], str]) -> None:
    """The error does not quote the secret."""
    size = len(settings.audit_key.encode(errors="surrogateescape"))
    if 0 < size < _MIN_AUDIT_KEY:
        raise ConfigurationError(f"{called('audit_key')} is too short; allowed are {_MIN_AUDIT_KEY} bytes or more")
