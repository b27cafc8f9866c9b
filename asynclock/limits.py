"""The door: every value from a caller is checked here, once, with an error that says what is allowed.

Inside nobody checks again. Limits are those of the README's table; lengths are bytes of UTF-8, durations seconds.
"""

import json
import math
import re
import unicodedata
from typing import Any

from asynclock.errors import ConfigurationError, shown
from asynclock.types import Json, ResourceKey

MAX_NAME_BYTES = 512
MIN_TTL, MAX_TTL = 0.1, 86_400.0
MAX_LINGER = MAX_DEADLOCK_AFTER = 3600.0
MAX_PRIORITY = 1000
MAX_METADATA_BYTES = 4096
#: Projects that begin so are asynclock's own, and in no listing.
RESERVED = "asynclock/"
#: Largest capacity: what a read/write lock is made of, and far more permits than any semaphore needs.
MAX_PERMITS = 1_048_576


def check_name(value: object, what: str = "name") -> str:
    """A name of a resource, project or owner: 1..512 bytes of UTF-8 without control characters, kept exactly as given."""
    if not isinstance(value, str):
        raise _wrong(what, value, "a string")
    try:
        size = len(value.encode())
    except UnicodeEncodeError:
        raise _wrong(what, value, "text that can be encoded as UTF-8 (no lone surrogates)") from None
    if not 1 <= size <= MAX_NAME_BYTES:
        raise ConfigurationError(f"{what} has {size} bytes; allowed are 1 to {MAX_NAME_BYTES}")
    if not value.isprintable() and any(unicodedata.category(char) == "Cc" for char in value):
        raise _wrong(what, value, "text without control characters")
    return value


def check_key(project: object, name: object) -> ResourceKey:
    """Project and name, each as ``check_name`` has it; projects that asynclock uses itself are refused."""
    key = ResourceKey(check_name(project, "project"), check_name(name))
    if key.project.startswith(RESERVED):
        raise _wrong("project", project, f"any name that does not begin with {RESERVED!r}, which asynclock uses itself")
    return key


def check_seconds(value: Any, what: str, *, low: float, high: float = math.inf, hint: str = "") -> float:
    """A finite number of seconds between ``low`` and ``high``; ``hint`` says what else would be allowed."""
    span = f"{low:g} to {high:g} seconds{hint}" if high != math.inf else f"{low:g} seconds or more{hint}"
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high or value == math.inf:
        raise _wrong(what, value, span)
    return float(value)


def check_ttl(value: Any) -> float:
    """How long a lease lives without renewal: 0.1 s to 24 h."""
    return check_seconds(value, "ttl", low=MIN_TTL, high=MAX_TTL)


def check_timeout(value: Any) -> float | None:
    """None (for ever) or seconds from 0 up."""
    return None if value is None else check_seconds(value, "timeout", low=0.0, hint=", or None to wait for ever")


def check_count(value: Any, what: str, *, low: int, high: int) -> int:
    """A whole number between ``low`` and ``high``."""
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise _wrong(what, value, f"a whole number from {low} to {high}")
    return value


def check_priority(value: Any) -> int:
    """-1000..1000; higher is sooner."""
    return check_count(value, "priority", low=-MAX_PRIORITY, high=MAX_PRIORITY)


def check_choice(value: Any, what: str, allowed: tuple[str, ...]) -> str:
    """One of a few words."""
    if value not in allowed:
        raise _wrong(what, value, " or ".join(repr(word) for word in allowed))
    return str(value)


def check_metric_prefix(value: Any, what: str) -> str:
    """What may stand before the name of a metric: a letter, then at most 63 letters, digits and underscores."""
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,63}", value):
        raise _wrong(what, value, "a letter, then at most 63 letters, digits and underscores")
    return value


def check_metadata(value: Json) -> Json:
    """Anything that JSON holds, at most 4 KiB of it."""
    try:
        size = len(json.dumps(value, separators=(",", ":"), allow_nan=False).encode())
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"metadata is not JSON: {error!s:.200}") from error
    if size > MAX_METADATA_BYTES:
        raise ConfigurationError(f"metadata has {size} bytes as JSON; allowed are {MAX_METADATA_BYTES}")
    return value


def _wrong(what: str, value: object, allowed: str) -> ConfigurationError:
    if isinstance(value, int | float):
        given = f"{value!r:.60}"
    else:
        given = shown(value if isinstance(value, str) else repr(value))
    return ConfigurationError(f"{what} is {given}; allowed is {allowed}")
