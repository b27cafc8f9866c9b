"""Leases that were taken together: they are lost together, and given back together.

What holds for one lease (see ``lease``) holds for all of them: as soon as the first is lost the body is stopped, and what
is left is given back on the way out.
"""

from __future__ import annotations

import asyncio
from asyncio.events import _get_running_loop as running_loop
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from asynclock.errors import AsynclockError, LeaseLost, NotHeld, StoreError, shown
from asynclock.primitives.guard import Guard
from asynclock.primitives.lease import Lease, wake

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    from asynclock.runtime.turn import Turn
    from asynclock.types import LossReason


class OneOf(Lease):
    """One lease of several. It may be given back before the others; with them it is at the latest."""

    __slots__ = ()

    @property
    def turn(self) -> Turn:
        """What the runtime has of it."""
        return self._turn

    def give_back(self) -> asyncio.Future[None] | None:
        """Give it back, unless that was done; the future ends when the store has confirmed it, if it must."""
        if not self._open:
            return None
        self._open = False
        return self._turn.release()


class FirstLost:
    """Set once, when the first of several leases is lost; like an asyncio.Event that says which, and why."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._turns = turns
        self._waiting: set[asyncio.Future[None]] = set()
        for turn in turns:
            turn.watch(self)

    def __repr__(self) -> str:
        return f"<FirstLost {self.name!r}: {self.reason}>" if self.name else "<FirstLost not set>"

    @property
    def turn(self) -> Turn | None:
        """Of those that are lost the first; what nobody has noticed yet is not looked for."""
        return min((turn for turn in self._turns if turn.reason), key=lambda turn: turn.lost_at, default=None)

    @property
    def name(self) -> str | None:
        """Which was lost, or None."""
        turn = self.turn
        return None if turn is None else turn.gate.key.name

    @property
    def reason(self) -> LossReason | None:
        """Why it was lost, or None."""
        turn = self.turn
        return None if turn is None else turn.reason

    def is_set(self) -> bool:
        """Whether one is lost; looks at the clock, so a blocked loop does not hide it. A released lease is not lost."""
        for turn in self._turns:
            turn.valid()
        return self.turn is not None

    async def wait(self) -> LossReason:
        """Wait until one is lost (for ever, if they are released first)."""
        while (reason := self.reason) is None:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(future)
            try:
                if self.reason is None:  # else one was lost meanwhile, in another thread
                    await future
            finally:
                self._waiting.discard(future)
        return reason

    def on_loss(self) -> None:
        """Wake who waits."""
        wake(self._waiting)


class MultiLease:
    """Leases that were taken together and end together: as soon as one is lost, the body is stopped."""

    __slots__ = ("_guard", "_leases", "_lost", "_on_lost", "_open", "_session")

    def __init__(self, leases: dict[str, OneOf], on_lost: str) -> None:
        self._leases = leases
        turns = [lease.turn for lease in leases.values()]
        self._lost = FirstLost(turns)
        self._session = turns[0].gate.session
        self._on_lost = on_lost
        self._guard: Guard | None = None
        self._open = True

    def __repr__(self) -> str:
        state = f"lost ({self._lost.reason})" if self._lost.turn else "held" if self._open else "released"
        return f"<MultiLease {', '.join(map(shown, self._leases))} {state}>"

    @property
    def leases(self) -> Mapping[str, Lease]:
        """Each by the name of its lock, in the order of taking; by ``project/name`` if a name is there more than once."""
        return MappingProxyType(self._leases)

    @property
    def lost(self) -> FirstLost:
        """Set when the first of them is lost; says which."""
        return self._lost

    @property
    def tokens(self) -> dict[str, int]:
        """The fencing tokens, by name as in ``leases``."""
        return {name: lease.token for name, lease in self._leases.items()}

    def remaining(self) -> float:
        """Seconds all of them stay valid even if no renewal succeeds; 0 when one has ended."""
        return min(lease.remaining() for lease in self._leases.values())

    def ensure(self) -> None:
        """Return if all are valid now; looks at the clock, not at what the loop has got round to.

        Raises:
            LeaseLost: one is not, and is named; stop writing.
            NotHeld: they were released, or one of them was.
        """
        if self._lost.is_set():
            raise self._loss()
        for lease in self._leases.values():
            lease.ensure()

    async def release(self) -> None:
        """Give all of them back, in one batch, and wait until the store has confirmed that.

        How long it waits is as for one lease (``Lease.release``). A cancel ends the wait only, never the release.

        Raises:
            NotHeld: they were released before.
            LeaseLost: one had been lost; the others are released.
            ClientClosed: this is not the event loop of their client; nothing was done.
            StoreUnavailable: no answer in that time; the release is retried until the leases have ended by themselves.
            StoreRefused, StoreIncompatible: the store will not, see its remedy; it is retried likewise.
        """
        if not self._open:
            raise NotHeld(f"the leases on {', '.join(map(shown, self._leases))} were released before")
        self._session.check_here()
        lost = self._lost.is_set()
        confirmations = self._give_back()
        if lost:
            raise self._loss()
        for confirmed in confirmations:
            await confirmed

    async def __aenter__(self) -> Self:
        self._session.check_here()
        self.ensure()
        self.guard()
        return self

    def guard(self) -> None:
        """From here to ``__aexit__`` a loss stops the current task."""
        task = asyncio.current_task()
        if task is None:
            raise AsynclockError("locks are entered by a task, and there is none here")
        if self._on_lost == "cancel":
            self._guard = guard = Guard(task, task.cancelling())
            for lease in self._leases.values():
                lease.turn.watch(guard)
        for lease in self._leases.values():
            if lease.turn.trace is not None:
                self._session.port.call("tracer", lease.turn.trace.enter, id(self))

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if running_loop() is not self._session.loop:
            self._leave_elsewhere(error)
            return
        stopped = self._unguard(kind)
        for lease in reversed(self._leases.values()):
            if lease.turn.trace is not None:
                self._session.port.call("tracer", lease.turn.trace.leave, id(self), error)
        if not self._open:  # the body released them
            if stopped:
                raise self._loss() from error
            return
        if kind is GeneratorExit:  # as for one lease
            self._session.in_loop(self._give_back)
            return
        lost = self._lost.is_set()
        confirmations = self._give_back()
        if not lost:
            await self._confirm(confirmations, failing=kind is not None)
        elif stopped or (kind is None and self._on_lost == "cancel"):
            raise self._loss() from error
        elif error is not None:
            error.add_note(f"asynclock: meanwhile {self._loss()}")

    def _leave_elsewhere(self, error: BaseException | None) -> None:
        """As for one lease: the client's loop gives them back."""
        session = self._session
        opened, self._open = self._open, False
        guard, self._guard = self._guard, None
        for lease in reversed(self._leases.values()):
            if lease.turn.trace is not None:
                session.port.call("tracer", lease.turn.trace.leave, id(self), error)
        lost = opened and self._lost.is_set()
        if not session.forked:
            session.in_loop(partial(session.attempt, partial(self._end_elsewhere, guard, release=opened)))
        if lost and error is None and self._on_lost == "cancel":
            raise self._loss()

    def _end_elsewhere(self, guard: Guard | None, *, release: bool) -> None:
        if guard is not None:
            for lease in self._leases.values():
                lease.turn.unwatch(guard)
            guard.disarm()
        if release:
            self._give_back()

    def _unguard(self, kind: type[BaseException] | None) -> bool:
        guard, self._guard = self._guard, None
        if guard is None:
            return False
        for lease in self._leases.values():
            lease.turn.unwatch(guard)
        return guard.handle is not None and guard.leave(kind)

    def _give_back(self) -> list[asyncio.Future[None]]:
        """All at once: the commands leave together."""
        self._open = False
        answers = [lease.give_back() for lease in reversed(self._leases.values())]
        return [answer for answer in answers if answer is not None]

    async def _confirm(self, confirmations: list[asyncio.Future[None]], *, failing: bool) -> None:
        """Wait for the store's answers. The body is over: a store that does not answer is no reason to fail it."""
        try:
            for confirmed in confirmations:
                await confirmed
        except StoreError as error:
            self._session.log.warning("release not confirmed", resources=list(self._leases), error=error)
        except LeaseLost:
            if not failing and self._on_lost == "cancel":
                raise

    def _loss(self) -> LeaseLost:
        turn = self._lost.turn
        if turn is None:
            raise AssertionError("no lease is lost")
        return turn.loss()
