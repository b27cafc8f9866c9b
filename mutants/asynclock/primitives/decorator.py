"""``Client.locked``: an async function that runs under a lock whose name is made from its arguments.

What can be wrong with template and function is found where the function is decorated, not at its first call.
"""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from asynclock.errors import ConfigurationError, shown

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from asynclock.primitives.lease import Acquisition

P = ParamSpec("P")
R = TypeVar("R")


def under_lock(
    template: str, acquire: Callable[[str], Acquisition]
) -> Callable[[Callable[P, Awaitable[R]]], Callable[P, Awaitable[R]]]:
    """The decorator; ``acquire`` begins the wait for the lock of a name.

    Raises:
        ConfigurationError: the template is no string or does not fit the function, or the function is not async.
    """
    if not isinstance(template, str):
        raise ConfigurationError('locked needs a name: write @client.locked("user:{user_id}"), not @client.locked')

    def decorate(function: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
        if not inspect.iscoroutinefunction(function):
            raise ConfigurationError(f"locked is for async functions, and {shown(_name(function))} is none")
        name_of = _namer(template, function)
        wants_lease = _takes_lease(function)

        @functools.wraps(function)
        async def locked(*args: P.args, **kwargs: P.kwargs) -> R:
            async with acquire(name_of(*args, **kwargs)) as lease:
                if wants_lease:
                    kwargs["lease"] = lease
                return await function(*args, **kwargs)

        return locked

    return decorate


def _name(function: object) -> str:
    return str(getattr(function, "__qualname__", type(function).__qualname__))


def _namer(template: str, function: Callable[..., Any]) -> Callable[..., str]:
    """A function from the decorated one's arguments to the lock's name."""
    signature = inspect.signature(function)

    def name_of(*args: Any, **kwargs: Any) -> str:
        bound = signature.bind_partial(*args, **kwargs)
        bound.apply_defaults()
        return template.format_map(bound.arguments)

    placeholders = dict.fromkeys(signature.parameters, _Anything())
    try:
        template.format_map(placeholders)
    except (KeyError, ValueError, IndexError) as error:
        known = ", ".join(signature.parameters) or "none"
        raise ConfigurationError(f"the name {template!r} does not fit the parameters ({known}): {error}") from error
    return name_of


class _Anything:
    """Stands for an argument while a template is checked: has every attribute, item and format."""

    def __getattr__(self, name: str) -> _Anything:
        return self

    def __getitem__(self, key: object) -> _Anything:
        return self

    def __format__(self, spec: str) -> str:
        return "x"


def _takes_lease(function: Callable[..., Any]) -> bool:
    parameter = inspect.signature(function).parameters.get("lease")
    return parameter is not None and parameter.kind is inspect.Parameter.KEYWORD_ONLY
