"""A lease as its holder sees it, and the acquisition that leads to one.

A lease says that it is lost and refuses misuse: ``ensure()`` raises, ``async with`` stops its body, a lease that was
forgotten without release warns and is given back.
"""

from __future__ import annotations

import asyncio
import warnings
from asyncio.events import _get_running_loop as running_loop
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Self

from asynclock.errors import AsynclockError, LeaseLost, StoreError, shown
from asynclock.primitives.acquiring import Acquiring
from asynclock.primitives.guard import Guard
from asynclock.runtime.acquire import acquire

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable
    from types import TracebackType

    from asynclock.primitives.entry import Enterable
    from asynclock.runtime.gate import Gate
    from asynclock.runtime.terms import Terms
    from asynclock.runtime.turn import Turn
    from asynclock.types import LossReason


def wake(waiting: Iterable[asyncio.Future[None]]) -> None:
    """End the waits for a loss, each in its own loop: a loss may be awaited in another thread."""
    here = asyncio.get_running_loop()
    for future in tuple(waiting):
        if (loop := future.get_loop()) is here:
            _end(future)
        else:
            with suppress(RuntimeError):  # that loop was closed, and with it the wait
                loop.call_soon_threadsafe(_end, future)


def _end(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


class Lost:
    """Set once, when the lease is lost; like an asyncio.Event that says why."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._waiting: set[asyncio.Future[None]] = set()
        turn.gate.session.in_loop(self._watch)

    def _watch(self) -> None:
        self._turn.watch(self)
        if self._turn.reason is not None:  # it was asked for in another thread, and came too late
            self.on_loss()

    def __repr__(self) -> str:
        return f"<Lost of {shown(self._turn.gate.key)}: {self.reason or 'not set'}>"

    @property
    def reason(self) -> LossReason | None:
        """Why it was lost, or None."""
        return self._turn.reason

    def is_set(self) -> bool:
        """Whether it is lost; looks at the clock, so a blocked loop does not hide it. A released lease is not lost."""
        self._turn.valid()
        return self._turn.reason is not None

    async def wait(self) -> LossReason:
        """Wait until it is lost (for ever, if it is released first)."""
        while self._turn.reason is None:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(future)
            try:
                if self._turn.reason is None:  # else it was lost meanwhile, in another thread
                    await future
            finally:
                self._waiting.discard(future)
        return self._turn.reason

    def on_loss(self) -> None:
        """Wake who waits."""
        wake(self._waiting)


class Lease:
    """Permits granted until a time, kept alive by its client until released or lost.

    Valid means: the store will not have given it to anybody else, by this process's own clock. A process that was stopped
    for longer than its ttl can still act late, though: let what the lease protects check ``token`` (see ``Fence``).
    """

    __slots__ = ("__weakref__", "_entered", "_guard", "_lost", "_on_lost", "_open", "_turn")
    #: What it was entered by, if that was a shared object. There before all else (``entry``).
    _entered: Enterable | None

    def __init__(self, turn: Turn, on_lost: str) -> None:
        self._turn = turn
        self._on_lost = on_lost
        self._lost: Lost | None = None
        self._guard: Guard | None = None
        self._open = True

    #: For one whose end was looked up before it was there (``entry``).
    _begin = __init__

    def __repr__(self) -> str:
        turn = self._turn
        state = f"lost ({turn.reason})" if turn.reason else "released" if not self._open else "held"
        return f"<Lease on {shown(turn.gate.key)} token={turn.token} {state}>"

    @property
    def project(self) -> str:
        """The project of the resource."""
        return self._turn.gate.key.project

    @property
    def name(self) -> str:
        """The name of the resource."""
        return self._turn.gate.key.name

    @property
    def token(self) -> int:
        """The fencing token: larger than that of every earlier grant of this resource."""
        return self._turn.token

    @property
    def owner(self) -> str:
        """On whose behalf it is held; unique to this acquire unless one was given."""
        return self._turn.owner

    @property
    def permits(self) -> int:
        """The share of the resource's capacity."""
        return self._turn.terms.permits

    @property
    def lost(self) -> Lost:
        """Set when the lease is lost."""
        if self._lost is None:
            self._lost = Lost(self._turn)
        return self._lost

    def remaining(self) -> float:
        """Seconds it stays valid even if no renewal succeeds; 0 when it has ended."""
        return self._turn.remaining() if self._open else 0.0

    def ensure(self) -> None:
        """Return if the lease is valid now; looks at the clock, not at what the loop has got round to.

        Raises:
            LeaseLost: it is not; stop writing. Also after its block or release, if it had been lost by then.
            NotHeld: it was released.
        """
        turn = self._turn
        if not self._open and turn.reason is None:
            turn.refuse_released()
        if not turn.valid():
            raise turn.loss()

    async def release(self) -> None:
        """Give it back, and wait until the store has confirmed that.

        A reply that is lost is waited for again, for ``unavailable_after`` seconds at most and no longer than the lease would
        have lived. A cancel ends the wait only, never the release.

        Raises:
            NotHeld: it was released before.
            LeaseLost: it had been lost.
            ClientClosed: this is not the event loop of its client; nothing was done.
            StoreUnavailable: no answer in that time; the release is retried until the lease has ended by itself.
            StoreRefused, StoreIncompatible: the store will not, see its remedy; it is retried likewise.
        """
        if not self._open:
            self._turn.refuse_released()
        self._turn.gate.session.check_here()
        self._open = False
        valid = self._turn.valid()
        confirmed = self._turn.release()
        if not valid:
            raise self._turn.loss()
        if confirmed is not None:
            await confirmed

    async def __aenter__(self) -> Self:
        self._turn.gate.session.check_here()
        self.ensure()
        self.guard()
        return self

    def guard(self) -> None:
        """From here to ``__aexit__`` a loss stops the current task."""
        turn = self._turn
        task = asyncio.current_task(turn.gate.session.loop)
        if task is None:
            text = "a lock is entered by a task, and there is none here"
            raise AsynclockError(text)
        if self._on_lost == "cancel":
            self._guard = guard = Guard(task, task.cancelling())
            turn.watchers += (guard,)
        if turn.trace is not None:
            turn.gate.session.port.call("tracer", turn.trace.enter, id(self))

    async def __aexit__(  # noqa: C901, PLR0912 - on the way of every release: another function would cost each of them
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            turn, guard, stopped = self._turn, self._guard, False
        except AttributeError:
            await self._other(self._entered).__aexit__(kind, error, trace)
            return
        session = turn.gate.session
        if running_loop() is not session.loop:
            self._leave_elsewhere(error)
            return
        if guard is not None:
            self._guard = None
            if len(turn.watchers) == 1:
                turn.watchers = ()
            else:
                turn.unwatch(guard)
            stopped = guard.handle is not None and guard.leave(kind)
        if turn.trace is not None:
            turn.gate.session.port.call("tracer", turn.trace.leave, id(self), error)
        if not self._open:  # the body released it
            if stopped:
                raise turn.loss() from error
            return
        if kind is GeneratorExit:
            self._drop()
            return
        held = turn.held
        valid = (
            held is not None
            and not held.over
            and (now := session.monotonic()) < held.valid_until
            and now < turn.max_hold_until
        ) or turn.valid()
        self._open = False
        confirmed = turn.release()
        if valid and not stopped:
            if confirmed is not None:
                try:
                    await confirmed
                except (StoreError, LeaseLost) as refusal:
                    self._not_confirmed(refusal, failing=kind is not None)
        else:
            self._was_lost(stopped, error)

    def _leave_from(
        self,
        entered: Enterable,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> Coroutine[Any, Any, None]:
        """``__aexit__`` as it is looked up in the class of a shared object."""
        lease = self if self._entered is entered else self._other(entered)
        return lease.__aexit__(kind, error, trace)

    def _other(self, entered: Enterable | None) -> Lease:
        """Return the lease to leave, where nothing was entered with this one."""
        assert entered is not None, "looked up in an object"  # noqa: S101
        return entered._left_unseen()  # noqa: SLF001 - of this package

    def _leave_elsewhere(self, error: BaseException | None) -> None:
        """Leave in another loop or thread than the client's, which gives the lease back; nobody here could wait for it."""
        turn, session = self._turn, self._turn.gate.session
        opened, self._open = self._open, False
        guard, self._guard = self._guard, None
        if turn.trace is not None:
            session.port.call("tracer", turn.trace.leave, id(self), error)
        lost = opened and not turn.valid()
        if not session.forked:  # else the lease, and the loop that would give it back, are the parent's
            session.in_loop(partial(session.attempt, partial(_end_elsewhere, turn, guard, release=opened)))
        if lost:
            self._was_lost(stopped=False, error=error)

    def _drop(self) -> None:
        """Give it back, and wait for nothing: a coroutine that is closed must not await, and any thread may close it."""
        self._open = False
        self._turn.gate.session.in_loop(self._turn.release)

    def _was_lost(self, stopped: bool, error: BaseException | None) -> None:  # noqa: FBT001 - as it is called there
        if stopped or (error is None and self._on_lost == "cancel"):
            raise self._turn.loss() from error
        if error is not None:
            error.add_note(f"asynclock: meanwhile {self._turn.loss()}")

    def _not_confirmed(self, error: StoreError | LeaseLost, *, failing: bool) -> None:
        """The body is over: a store that does not answer is no reason to fail it. That it lost the lease before is."""
        if isinstance(error, StoreError):
            self._turn.gate.session.log.warning("release not confirmed", resource=str(self._turn.gate.key), error=error)
        elif not failing and self._on_lost == "cancel":
            raise error

    def __del__(self) -> None:
        try:
            forgotten = self._open and self._turn.held is not None and not self._turn.held.over
        except AttributeError:  # only its end was looked up
            return
        if forgotten:
            session = self._turn.gate.session
            if not session.forked:
                session.call_soon(self._turn.release)  # first: where warnings are errors, the next lines are the last
                try:
                    if session.forgotten is not None:
                        session.forgotten.append(self._in_words())
                    warnings.warn(f"{self!r} was never released", ResourceWarning, source=self, stacklevel=2)
                except (AttributeError, ImportError, TypeError):
                    pass  # the interpreter ends, and what a warning needs has gone before

    def _in_words(self) -> str:
        return f"{shown(self._turn.gate.key)} (owner {shown(self.owner)}, token {self.token})"


def _end_elsewhere(turn: Turn, guard: Guard | None, *, release: bool) -> None:
    """What is left to do of an end in another loop, in the client's own."""
    if guard is not None:
        turn.unwatch(guard)
        guard.disarm()
    if release:
        turn.release()


class Acquisition(Acquiring[Lease]):
    """A wait for one lease about to begin: ``lease = await it``, or ``async with it as lease:``. Good for one use."""

    def __init__(self, gate: Gate, terms: Terms, timeout: float | None, *, on_lost: str) -> None:
        # Nothing for the base: a bound method kept in it would make a circle, and the collector's work, of every acquire.
        self._gate = gate
        self._terms = terms
        self._timeout = timeout
        self._on_lost = on_lost

    def __repr__(self) -> str:
        return f"<Acquisition of {shown(self._gate.key)}, {'used' if self._used else 'not begun'}>"

    async def _acquire(self) -> Lease:
        return Lease(await acquire(self._gate, self._terms, self._timeout), self._on_lost)
