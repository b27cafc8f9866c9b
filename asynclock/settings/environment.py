"""The environment: which of its ASYNCLOCK_* variables are settings.

Not all are ours. Kubernetes describes every Service of a namespace to every pod, in variables that begin with the name of the
Service; Services called ``asynclock`` or ``asynclock-…`` get names that begin like ours. Such *service links* are recognised by
name and value, and ignored. Every other unknown name stays an error.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from asynclock.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

PREFIX = "ASYNCLOCK_"
#: Names a settings file.
CONFIG = f"{PREFIX}CONFIG"
#: Set by `asynclock run` for its command, or naming the file itself; not settings.
_NOT_SETTINGS = frozenset({"CONFIG", "TOKEN", "NAME", "PROJECT", "OWNER", "HELD"})
#: Other names for settings, understood and not advertised.
ALIASES = {"store": "url"}

_HOST = re.compile(r"(?:\w+_)?SERVICE_HOST")
_PORT = re.compile(r"(?:\w+_)?SERVICE_PORT(?:_\w+)?")
_FIRST = re.compile(r"(?:\w+_)?PORT")
_LINK = re.compile(r"(?:\w+_)?PORT_(?P<port>\d+)_(?P<protocol>TCP|UDP|SCTP)(?:_(?P<part>ADDR|PORT|PROTO))?")
_URL = re.compile(r"(?P<protocol>tcp|udp|sctp)://(?P<address>.+):(?P<port>\d+)")
_MOST_PORTS = 65_535


class Variables(NamedTuple):
    """The variables with our prefix.

    Attributes:
        settings: name of a setting, or what should be one -> variable.
        links: variables that Kubernetes has set.
    """

    settings: dict[str, str]
    links: tuple[str, ...]


def variables(environ: Mapping[str, str], known: Collection[str]) -> Variables:
    """Sort the variables with our prefix; empty ones count as not set.

    Args:
        environ: all variables.
        known: the names of settings.

    Raises:
        ConfigurationError: a setting and its alias have different values.
    """
    settings: dict[str, str] = {}
    links = []
    for variable, text in environ.items():
        rest = variable.removeprefix(PREFIX)
        if not variable.startswith(PREFIX) or rest in _NOT_SETTINGS or not text:
            continue
        name = rest.lower()
        if name not in known and name not in ALIASES and is_service_link(rest, text):
            links.append(variable)
        else:
            settings[name] = variable
    for alias, name in ALIASES.items():
        if (other := settings.pop(alias, None)) is not None:
            _refuse_difference(environ, settings.setdefault(name, other), other)
    return Variables(settings, tuple(links))


def is_service_link(rest: str, text: str) -> bool:
    """Tell whether a variable describes a Kubernetes Service.

    The names are those of the kubelet (pkg/kubelet/envvars): ``X_SERVICE_HOST``, ``X_SERVICE_PORT``, ``X_SERVICE_PORT_<name>``,
    ``X_PORT``, ``X_PORT_<n>_<protocol>`` and that with ``_ADDR``, ``_PORT``, ``_PROTO``; X is the Service's name.

    Args:
        rest: the name behind ``ASYNCLOCK_``.
        text: the value, which must be of the kind that the name says.
    """
    # A Service may be called asynclock-service-port, so that several forms may fit a name: the value decides.
    return (
        (_HOST.fullmatch(rest) is not None and _is_address(text))
        or (_PORT.fullmatch(rest) is not None and _is_port(text))
        or (_FIRST.fullmatch(rest) is not None and _is_url(text))
        or _describes_port(_LINK.fullmatch(rest), text)
    )


def _describes_port(link: re.Match[str] | None, text: str) -> bool:
    """Tell whether the text says of a port of the Service what the name says that it does."""
    if link is None:
        return False
    port, protocol = link["port"], link["protocol"].lower()
    match link["part"]:
        case "ADDR":
            return _is_address(text)
        case "PORT":
            return text == port
        case "PROTO":
            return text == protocol
        case _:
            return _is_url(text, protocol, port)


def _is_url(text: str, protocol: str = "", port: str = "") -> bool:
    """``tcp://10.0.0.1:6379`` or ``tcp://[fd00::1]:6379``, of this protocol and port if they are given."""
    url = _URL.fullmatch(text)
    return (
        url is not None
        and _is_address(url["address"].removeprefix("[").removesuffix("]"))
        and _is_port(url["port"])
        and protocol in ("", url["protocol"])
        and port in ("", url["port"])
    )


def _is_address(text: str) -> bool:
    import ipaddress  # here, for whoever is not in a pod

    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= len(str(_MOST_PORTS)) and 0 < int(text) <= _MOST_PORTS


def _refuse_difference(environ: Mapping[str, str], variable: str, alias: str) -> None:
    if environ[variable].strip() != environ[alias].strip():
        raise ConfigurationError(f"{variable} and {alias} are the same setting with different values; unset {alias}")
