"""A lease as its holder sees it, and the acquisition that leads to one.

A lease says that it is lost and refuses misuse: ``ensure()`` raises, ``async with`` stops its body, a lease that was
forgotten without release warns and is given back.
"""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Self

from asynclock.errors import AsynclockError, LeaseLost, StoreError, shown
from asynclock.runtime.acquire import acquire

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import TracebackType

    from asynclock.runtime.gate import Gate
    from asynclock.runtime.held import Held
    from asynclock.runtime.terms import Terms
    from asynclock.types import LossReason


class Lost:
    """Set once, when the lease is lost; like an asyncio.Event that says why."""

    def __init__(self, held: Held) -> None:
        self._held = held
        self._waiting: set[asyncio.Future[None]] = set()
        held.watchers.append(self._tell)

    def __repr__(self) -> str:
        return f"<Lost of {shown(self._held.gate.key)}: {self.reason or 'not set'}>"

    @property
    def reason(self) -> LossReason | None:
        """Why it was lost, or None."""
        return self._held.reason

    def is_set(self) -> bool:
        """Whether it is lost; looks at the clock, so a blocked loop does not hide it. A released lease is not lost."""
        self._held.valid()
        return self._held.reason is not None

    async def wait(self) -> LossReason:
        """Wait until it is lost (for ever, if it is released first)."""
        while self._held.reason is None:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(future)
            try:
                await future
            finally:
                self._waiting.discard(future)
        return self._held.reason

    def _tell(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)


class Lease:
    """Permits granted until a time, kept alive by its client until released or lost.

    Valid means: the store will not have given it to anybody else, by this process's own clock. A process that was stopped
    for longer than its ttl can still act late, though: let what the lease protects check ``token`` (see ``Fence``).
    """

    def __init__(self, held: Held, *, on_lost: str) -> None:
        self._held = held
        self._on_lost = on_lost
        self._lost: Lost | None = None
        self._scope: asyncio.Timeout | None = None
        self._open = True

    def __repr__(self) -> str:
        held = self._held
        state = f"lost ({held.reason})" if held.reason else "released" if not self._open else "held"
        return f"<Lease on {shown(held.gate.key)} token={held.token} {state}>"

    @property
    def project(self) -> str:
        """The project of the resource."""
        return self._held.gate.key.project

    @property
    def name(self) -> str:
        """The name of the resource."""
        return self._held.gate.key.name

    @property
    def token(self) -> int:
        """The fencing token: larger than that of every earlier grant of this resource."""
        return self._held.token

    @property
    def owner(self) -> str:
        """On whose behalf it is held; unique to this acquire unless one was given."""
        return self._held.owner

    @property
    def permits(self) -> int:
        """The share of the resource's capacity."""
        return self._held.terms.permits

    @property
    def lost(self) -> Lost:
        """Set when the lease is lost."""
        if self._lost is None:
            self._lost = Lost(self._held)
        return self._lost

    def remaining(self) -> float:
        """Seconds it stays valid even if no renewal succeeds; 0 when it has ended."""
        return self._held.remaining() if self._open else 0.0

    def ensure(self) -> None:
        """Return if the lease is valid now; looks at the clock, not at what the loop has got round to.

        Raises:
            LeaseLost: it is not; stop writing. Also after its block or release, if it had been lost by then.
            NotHeld: it was released.
        """
        held = self._held
        if not self._open and held.reason is None:
            held.refuse_released()
        if not held.valid():
            raise held.loss()

    async def release(self) -> None:
        """Give it back, and wait until the store has confirmed that.

        A cancel ends the wait only, never the release.

        Raises:
            NotHeld: it was released before.
            LeaseLost: it had been lost.
            StoreUnavailable: no answer; the release is retried in the background until the lease has ended by itself.
        """
        if not self._open:
            self._held.refuse_released()
        self._open = False
        valid = self._held.valid()
        confirmed = self._held.release()
        if not valid:
            raise self._held.loss()
        if confirmed is not None:
            await confirmed

    async def __aenter__(self) -> Self:
        self.ensure()
        await self.guard()
        return self

    async def guard(self) -> None:
        """From here to ``__aexit__`` a loss stops the current task."""
        if self._on_lost == "cancel":
            self._scope = asyncio.timeout(None)
            await self._scope.__aenter__()
            self._held.watchers.append(self._stop_body)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        stopped = False
        if self._scope is not None:
            scope, self._scope = self._scope, None
            self._held.watchers.remove(self._stop_body)
            try:
                await scope.__aexit__(kind, error, trace)
            except TimeoutError:
                stopped = True
        if not self._open:  # the body released it
            if stopped:
                raise self._held.loss() from error
            return
        valid = self._held.valid()
        self._open = False
        confirmed = self._held.release()
        if stopped or (not valid and kind is None and self._on_lost == "cancel"):
            raise self._held.loss() from error
        if not valid and error is not None:
            error.add_note(f"asynclock: meanwhile {self._held.loss()}")
        if valid and confirmed is not None:
            await self._confirm(confirmed, failing=kind is not None)

    async def _confirm(self, confirmed: asyncio.Future[None], *, failing: bool) -> None:
        """Wait for the store's answer. The body is over: a store that does not answer is no reason to fail it."""
        try:
            await confirmed
        except StoreError as error:
            self._held.gate.session.log.warning("release not confirmed", resource=str(self._held.gate.key), error=error)
        except LeaseLost:
            if not failing and self._on_lost == "cancel":
                raise

    def _stop_body(self) -> None:
        """Cancel the body at its next step. The timeout scope does it, so that cancel counts stay right."""
        if self._scope is not None:
            self._scope.reschedule(asyncio.get_running_loop().time())

    def __del__(self) -> None:
        held = self._held
        if self._open and held.reason is None and not held.released and not held.gate.session.forked:
            text = f"{self!r} was never released"
            held.gate.session.call_soon(held.release)  # first: where warnings are errors, the next line is the last
            warnings.warn(text, ResourceWarning, source=self, stacklevel=2)


class Acquisition(Coroutine[Any, Any, Lease]):
    """A wait about to begin: ``lease = await it``, or ``async with it as lease:``. Good for one use.

    A coroutine, so that ``asyncio.create_task`` and ``TaskGroup.create_task`` take it as it is. One that is never used warns.
    """

    def __init__(self, gate: Gate, terms: Terms, timeout: float | None, *, on_lost: str) -> None:
        self._gate = gate
        self._terms = terms
        self._timeout = timeout
        self._on_lost = on_lost
        self._lease: Lease | None = None
        self._steps: Coroutine[Any, Any, Lease] | None = None
        self._used = False

    def __repr__(self) -> str:
        return f"<Acquisition of {shown(self._gate.key)}, {'used' if self._used else 'not begun'}>"

    def __await__(self) -> Generator[Any, None, Lease]:
        self._use()
        return self._acquire().__await__()

    async def _acquire(self) -> Lease:
        return Lease(await acquire(self._gate, self._terms, self._timeout), on_lost=self._on_lost)

    def _use(self) -> None:
        # Two tasks in one acquisition would both leave with the lease of the later.
        if self._used:
            text = "an acquisition is good for one use; call acquire() again"
            raise AsynclockError(text)
        self._used = True

    # -- as a context manager -------------------------------------------------------------------------------------

    def __aenter__(self) -> Coroutine[Any, Any, Lease]:
        self._use()
        return self._enter()

    async def _enter(self) -> Lease:
        self._lease = lease = await self._acquire()
        await lease.guard()
        return lease

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._lease is not None:
            lease, self._lease = self._lease, None
            await lease.__aexit__(kind, error, trace)

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

    def _begun(self) -> Coroutine[Any, Any, Lease]:
        if self._steps is None:
            self._use()
            self._steps = self._acquire()
        return self._steps

    def __del__(self) -> None:
        if not self._used:
            warnings.warn(f"{self!r} was never awaited", RuntimeWarning, source=self, stacklevel=2)
