"""A wait about to begin, for whatever it leads to: ``held = await it``, or ``async with it as held:``."""

from __future__ import annotations

import warnings
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from asynclock.errors import AsynclockError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import TracebackType


class Guarded(Protocol):
    """What a wait leads to: something that can stop the body of ``async with``, and is given back behind it."""

    def guard(self) -> Any:
        """From here to ``__aexit__`` a loss stops the current task."""
        ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


G = TypeVar("G", bound=Guarded)


class Acquiring(Coroutine[Any, Any, G]):
    """Good for one use. One that is never used warns.

    A coroutine, so that ``asyncio.create_task`` and ``TaskGroup.create_task`` take it as it is.

    Args:
        acquire: begins the wait.
        what: what is waited for, in words.
    """

    _held: G | None = None
    _steps: Coroutine[Any, Any, G] | None = None
    _used = False

    def __init__(self, acquire: Callable[[], Coroutine[Any, Any, G]], what: str) -> None:
        self._begin = acquire
        self._what = what

    def __repr__(self) -> str:
        return f"<Acquiring {self._what}, {'used' if self._used else 'not begun'}>"

    def __await__(self) -> Generator[Any, None, G]:
        self._use()
        return self._acquire().__await__()

    def _acquire(self) -> Coroutine[Any, Any, G]:
        """Begin the wait; a subclass may know how by itself."""
        return self._begin()

    def _use(self) -> None:
        # Two tasks in one wait would both leave with what the later got.
        if self._used:
            text = "an acquisition is good for one use; call acquire() or lead() again"
            raise AsynclockError(text)
        self._used = True

    # -- as a context manager -------------------------------------------------------------------------------------

    def __aenter__(self) -> Coroutine[Any, Any, G]:
        self._use()
        return self._enter()

    async def _enter(self) -> G:
        self._held = held = await self._acquire()
        held.guard()
        return held

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            await held.__aexit__(kind, error, trace)

    # -- as a coroutine: what a task calls ------------------------------------------------------------------------

    def send(self, value: Any) -> Any:
        """Go on with the wait."""
        return self._begun().send(value)

    def throw(self, *error: Any) -> Any:
        """Go on with the wait by raising in it."""
        return self._begun().throw(*error)

    def close(self) -> None:
        """End the wait; one that has not begun is given up without a warning."""
        self._used = True
        if self._steps is not None:
            self._steps.close()

    def _begun(self) -> Coroutine[Any, Any, G]:
        if self._steps is None:
            self._use()
            self._steps = self._acquire()
        return self._steps

    def __del__(self) -> None:
        if not self._used:
            try:  # noqa: SIM105 - suppress() may have gone, too
                warnings.warn(f"{self!r} was never awaited", RuntimeWarning, source=self, stacklevel=2)
            except (AttributeError, ImportError, TypeError):
                pass  # the interpreter ends, and what a warning needs has gone before
