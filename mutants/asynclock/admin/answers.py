"""What goes back: JSON that any reader takes, and problems as one line of it.

What a store holds is other people's text: half a surrogate pair or a NaN in somebody's metadata must not blind those who look.
"""

from __future__ import annotations

import json
import math
from typing import Any

import msgspec
from starlette.responses import Response

from asynclock.errors import AsynclockError, ClientClosed, ConfigurationError, StoreError, StoreUnavailable

#: What stands in the place of values that are nested too deeply to be written.
_TOO_DEEP = "…"
_DEPTH = 40


class Problem(Exception):  # noqa: N818 - it says what it is
    """A request that is not carried out: the status, and why in one sentence, for whoever asked."""

    def __init__(self, status: int, message: str, **headers: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


def answer(value: object, status: int = 200) -> Response:
    """A value as JSON."""
    return Response(written(value), status, media_type="application/json")


def refusal(problem: Problem) -> Response:
    """A problem as JSON."""
    content = written({"error": problem.message})
    return Response(content, problem.status, problem.headers, media_type="application/json")


def written(value: object) -> bytes:
    """JSON in ASCII, on one line."""
    plain = msgspec.to_builtins(value)
    try:
        return _dumped(plain)
    except (ValueError, RecursionError):
        return _dumped(_tame(plain))


def problem_of(error: Exception) -> Problem:
    """What to say of an error of the library: whose fault it is, and the library's own words."""
    match error:
        case ConfigurationError():
            return Problem(400, str(error))
        case StoreUnavailable() | ClientClosed() | TimeoutError():
            return Problem(503, str(error) or "the store did not answer in time", retry_after="2")
        case StoreError():
            return Problem(502, str(error))
        case AsynclockError():
            return Problem(500, str(error))
        case _:
            return Problem(500, "something went wrong here; the log of the server says what")


def _dumped(plain: object) -> bytes:
    return json.dumps(plain, allow_nan=False, separators=(",", ":")).encode("ascii")


def _tame(value: Any, depth: int = 0) -> Any:
    """The same without what JSON does not have, and no deeper than anybody would read."""
    if depth > _DEPTH:
        return _TOO_DEEP
    match value:
        case float() if not math.isfinite(value):
            return None
        case dict():
            return {str(name): _tame(inner, depth + 1) for name, inner in value.items()}
        case list() | tuple():
            return [_tame(inner, depth + 1) for inner in value]
        case _:
            return value
