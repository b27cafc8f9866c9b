"""Everything of one client in one loop: its store, its tasks, its leases and waits, and how they end.

The background tasks live in one task group of a task of our own, so that a client may be opened and closed anywhere; none
outlives ``aclose``. No user code runs in them. Each is supervised:

- The one that listens to notices is begun again if it fails, and all waiters ask the store what they may have missed.
- The one that sends cannot go on after a bug, so the client ends: waits raise ClientClosed, requests StoreUnavailable, and every
  lease stays valid until its deadline, where its holder learns of the loss, as if the store were gone. Timers do that without
  any task. Then the failure is logged.

Failures are acted on before they are told: what tells of them may fail too. Nothing on these paths needs an import, a file or a
socket of its own.
"""

from __future__ import annotations

import asyncio
import logging
import os
import random
import weakref
from asyncio.events import _get_running_loop as running_loop
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVarTuple, cast

import anyio

from asynclock.clock import MovedClock
from asynclock.errors import (
    AsynclockError,
    ClientClosed,
    ConfigurationError,
    StoreError,
    StoreUnavailable,
)
from asynclock.events import LoopBlocked, StoreDown, StoreForgot, StoreUp
from asynclock.model import outcomes as o
from asynclock.model.commands import Command
from asynclock.observation import place_of
from asynclock.runtime.deadlock.probe import Probe
from asynclock.runtime.details import place
from asynclock.runtime.gate import Gate
from asynclock.runtime.heartbeat import Heartbeats
from asynclock.runtime.project import Projects
from asynclock.runtime.renewals import end_overdue, renew_together
from asynclock.runtime.sending.applying import is_cancelled
from asynclock.runtime.sending.batch import Batcher
from asynclock.runtime.sending.entry import Entry
from asynclock.runtime.sending.wakeup import act_on, listen
from asynclock.runtime.telling.audience import Audience
from asynclock.runtime.telling.report import of_store
from asynclock.stores.protocol import Resync
from asynclock.types import LossReason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from asynclock.clock import Clock
    from asynclock.runtime.claim import Claim
    from asynclock.runtime.held import Held
    from asynclock.runtime.turn import Turn
    from asynclock.settings import Limits
    from asynclock.stores import protocol
    from asynclock.stores.protocol import Store
    from asynclock.stores.stream import EventStream, SharesEvents
    from asynclock.telemetry.log import Log
    from asynclock.types import ResourceKey, Victim

Ts = TypeVarTuple("Ts")

_DRAIN_SECONDS = 2.0
_FAREWELL_SECONDS = 1.0
_CLOSE_SECONDS = 1.5
#: Before notices are listened to again; doubles, with jitter.
_FIRST_PAUSE, _LAST_PAUSE = 0.05, 5.0


class Session(Audience):
    """One client's runtime.

    Args:
        ageing_ms: see ``model.ranking``.
        patience: seconds that an unanswered request is retried before StoreUnavailable.
        quarantine: seconds without new leases after the store forgot, at least; longer if this client has used a longer ttl,
            or the store knew of one.
        limits: per project; the entry "" is for those not named.
        victim: who gives way in a deadlock.
        client_name: told with events.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        log: Log,
        *,
        ageing_ms: int,
        patience: float,
        quarantine: float,
        lag_warning: float,
        limits: Mapping[str, Limits],
        victim: Victim,
        client_name: str = "",
    ) -> None:
        super().__init__(log)
        self.id = os.urandom(8).hex()
        #: What events say of this client beside its id.
        self.place = place(client_name)
        self.store = store
        self._clock = clock
        self.monotonic = clock.monotonic
        self.wall = clock.wall
        self.ageing_ms = ageing_ms
        self.patience = patience
        self.longest_ttl = quarantine
        self.heartbeats = Heartbeats(
            clock,
            lag_warning=lag_warning,
            on_lag=self._lagged,
            end_overdue=end_overdue,
            together=partial(renew_together, self),
            on_error=self._report_bug,
        )
        self.batcher = Batcher(
            store, clock, on_forgot=self._forgot, on_trouble=self._trouble, catch_up=self.heartbeats.catch_up
        )
        self.projects = Projects(limits, self.gates)
        self.claims: dict[str, Claim] = {}
        self.helds: dict[str, Held] = {}
        #: What named owners hold.
        self.holding: dict[str, dict[Turn, None]] = {}
        self.probe = Probe(self, victim)
        #: Leases that the garbage collector found unreleased, in words; None if nobody asks for them.
        self.forgotten: list[str] | None = None
        self.forked = False
        #: Makes a future of the client's loop; set when that is known.
        self.future: Callable[[], asyncio.Future[Any]] = asyncio.Future
        #: By resource. One that is used with several capacities, which the store finds out, has more by both.
        self._gates: weakref.WeakValueDictionary[ResourceKey | tuple[ResourceKey, int], Gate] = (
            weakref.WeakValueDictionary()
        )
        self._numbers = count(1)
        self._task: asyncio.Task[None] | None = None
        self.loop: asyncio.AbstractEventLoop | None = None
        #: The loop, while this client is open in it and works.
        self._usable_in: asyncio.AbstractEventLoop | None = None
        self.closed = False
        self._closing: asyncio.Task[None] | None = None
        self._down_since = 0.0

    # -- opened and closed ----------------------------------------------------------------------------------------

    async def open(self) -> None:
        """Connect the store and start the tasks.

        Raises:
            StoreError, ConfigurationError: the store cannot be used; nothing is left running.
        """
        anyio.CancelScope()  # loads what anyio loads when it is first used: to close must need no file
        try:
            await self.store.open(self.id)
        except BaseException:
            await self.store.aclose()
            raise
        _sessions.add(self)
        self.loop = self._usable_in = loop = asyncio.get_running_loop()
        self.future = partial(asyncio.Future, loop=loop)
        self.port.share_debts(loop)
        self._task = asyncio.create_task(self._run(), name=f"asynclock-{self.id}")
        if isinstance(self._clock, MovedClock):
            self._clock.watch(self._clock_moved)

    async def aclose(self) -> None:
        """End all waits and leases, tell the store as far as it listens, and stop; within 5 seconds. Idempotent.

        Who is cancelled meanwhile goes on with that when all is closed: nothing of a client outlives this. In a child
        process there is nothing to close; tasks and connections are the parent's.
        """
        if self._task is None or self.forked:
            return
        self.closed, self._usable_in = True, None
        if self._closing is None:
            self._closing = asyncio.create_task(self._close(self._task), name=f"asynclock-{self.id}-closing")
        cancelled = None
        while not self._closing.done():
            try:
                await asyncio.shield(self._closing)
            except asyncio.CancelledError as error:
                cancelled = error
        if cancelled is not None:
            raise cancelled

    async def _close(self, task: asyncio.Task[None]) -> None:
        for gate in self.gates():
            self.attempt(gate.close, ClientClosed("the client was closed while this waited"))
        for held in list(self.helds.values()):
            self.attempt(held.lose, LossReason.CLOSED)
        with anyio.move_on_after(_DRAIN_SECONDS):
            await self.batcher.drained()
        self.heartbeats.stop()
        if isinstance(self._clock, MovedClock):
            self._clock.unwatch(self._clock_moved)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        self.batcher.abandon(StoreUnavailable("the client was closed before the store answered"))
        try:
            with anyio.move_on_after(_FAREWELL_SECONDS):  # by now all who waited have told how that ended
                await self.end_telling()
        finally:
            with anyio.move_on_after(_CLOSE_SECONDS):
                await self.store.aclose()

    @property
    def usable(self) -> bool:
        """Whether it is open, in this process, and works."""
        return self._usable_in is not None

    @property
    def can_wait(self) -> bool:
        """Whether the client's loop runs."""
        return self.loop is not None and self.loop.is_running()

    def check_open(self) -> None:
        """Refuse what cannot work.

        Raises:
            ClientClosed: the client is closed, not open yet, or belongs to the parent process or to another loop.
        """
        if running_loop() is not self._usable_in or self._usable_in is None:
            raise ClientClosed(self._why_not())

    def check_here(self) -> None:
        """Refuse what acts on the client's loop from outside of it; of a client that is closed or forked the caller hears otherwise.

        Raises:
            ClientClosed: this is another loop, or another thread.
        """
        if running_loop() is not self.loop and not self.forked:
            raise ClientClosed(self._why_not_here())

    def _why_not(self) -> str:
        if self.closed or self._task is None or self.forked:
            why = "belongs to the parent process" if self.forked else "is closed" if self.closed else "is not open"
            return f"this client {why}; open one with `async with asynclock.connect(...)`"
        if self._usable_in is None:
            return "this client has failed, see its log; open another one"
        return self._why_not_here()

    def _why_not_here(self) -> str:
        """Nobody would wake who waits here, and the client's loop would not see what is done here."""
        if self.loop is not None and self.loop.is_closed():
            return "this client belongs to another event loop, which was closed before it; open one in each"
        here = "another event loop" if running_loop() is not None else "an event loop, and none runs here"
        return f"this client belongs to {here}; use it in its own loop only, and open one in each"

    async def _run(self) -> None:
        errors: list[BaseException] = []
        try:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(self.batcher.run, name=f"asynclock-{self.id}-batches")
                tasks.start_soon(self._listen, name=f"asynclock-{self.id}-notices")
        except* Exception as group:  # noqa: BLE001 - said loudly, below
            errors += _leaves(group)
        finally:
            if not self.closed:  # else ``_close`` does all of this
                self._end()
        for error in errors:
            self.log.failure("client task failed", error=error, at=place_of(error))

    def _end(self) -> None:
        """End what needs the tasks: waits and requests. Leases end by their timers."""
        self._usable_in = None
        for gate in self.gates():
            self.attempt(gate.close, ClientClosed("the client has failed, see its log"))
        self.attempt(self.batcher.abandon, StoreUnavailable("the client has failed, see its log"))

    def attempt(self, work: Callable[[*Ts], object], *about: *Ts) -> None:
        """Do what must not keep the rest from being done."""
        try:
            work(*about)
        except Exception as error:  # noqa: BLE001 - told like any other bug
            self._report_bug(error)

    def _report_bug(self, error: Exception) -> None:
        """Tell of an error that must not happen, and that ends nothing."""
        self.log.later(logging.ERROR, "internal error", error=error, at=place_of(error))

    async def _listen(self) -> None:
        """Act on notices as long as the store has any, whatever happens."""
        pause = _FIRST_PAUSE
        while True:
            try:
                await listen(self)
                return
            except (Exception, asyncio.CancelledError) as error:  # a lost notice is found by asking
                if is_cancelled(error):
                    raise
                self.log.failure("listening to notices failed, and begins again", error=error, at=place_of(error))
            await asyncio.sleep(random.uniform(pause / 2, pause))  # noqa: S311 - jitter
            pause = min(2 * pause, _LAST_PAUSE)
            self.attempt(partial(act_on, self), Resync())

    # -- what the others share ------------------------------------------------------------------------------------

    def next_id(self) -> str:
        """An id for a request, never used before by anybody."""
        return f"{self.id}-{next(self._numbers):x}"

    def gate(self, key: ResourceKey, capacity: int) -> Gate:
        """The gate of a resource; one per capacity, the store finds out about a mismatch."""
        gate = self._gates.get(key)
        if gate is not None and gate.capacity == capacity:
            return gate
        place = key if gate is None else (key, capacity)
        gate = self._gates.get((key, capacity))
        if gate is None:
            self._gates[place] = gate = Gate(self, key, capacity)
        return gate

    def gates(self) -> list[Gate]:
        """All gates in use. From any thread."""
        found = [reference() for reference in self._gates.valuerefs()]
        return [gate for gate in found if gate is not None]

    def soon(self, work: Callable[[], object]) -> None:
        """Do something in the next turn of the loop, which is the client's."""
        if self.loop is not None:
            self.loop.call_soon(work)

    def event_stream(self) -> EventStream:
        """An end of what clients share through the store.

        Raises:
            ConfigurationError: they can share nothing there.
        """
        can = self.store.capabilities
        if not can.shares_events:
            raise ConfigurationError(f"clients share no events through the {can.name} store; each has its own only")
        return cast("SharesEvents", self.store).event_stream()

    async def share_events(self) -> None:
        """Publish what is told here, from now on until the end.

        Raises:
            ConfigurationError: the store has no such power.
            StoreError: it is out of reach, or refuses.
        """
        from asynclock.runtime.telling.sharing import Sharer

        await self.share_by(Sharer(self, self.event_stream()))

    def call_soon(self, release: Callable[[], object]) -> None:
        """Run something in the client's loop, from wherever a finalizer happens to run."""
        if not self.closed and self.loop is not None and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(release)

    def in_loop(self, work: Callable[[], object]) -> None:
        """Do something now, or soon if this is not the client's loop: a lease may be looked at in a thread."""
        if running_loop() is self.loop:
            work()
        else:
            self.call_soon(work)

    async def ask(self, command: Command) -> o.Outcome:
        """Send one command and wait for its answer, at most ``patience``.

        Raises:
            StoreError: see ``asynclock.errors``.
        """
        self.check_open()
        future: asyncio.Future[o.Outcome] = asyncio.get_running_loop().create_future()

        def answered(outcome: o.Outcome | AsynclockError, _sent: float) -> None:
            if future.done():
                return
            if isinstance(outcome, AsynclockError):
                future.set_exception(outcome)
            else:
                future.set_result(outcome)

        self.batcher.submit(command, answered, self.monotonic() + self.patience)
        return await future

    # -- what may happen to all of it -----------------------------------------------------------------------------

    def _clock_moved(self) -> None:
        """Carry out what is due by the clock now, with the next turn of the loop; from any thread."""
        self.call_soon(self._catch_up)

    def _catch_up(self) -> None:
        self.heartbeats.catch_up(self.monotonic())
        self.batcher.catch_up()

    def _forgot(self, error: protocol.StoreForgot) -> None:
        """The store lost grants: tell it of ours that are valid, and take no new ones until all others have ended."""
        now, seconds = self.monotonic(), max(self.longest_ttl, error.longest_ttl)
        self.batcher.quarantine(now + seconds)
        valid = [held for held in list(self.helds.values()) if held.valid()]
        self.batcher.submit_first(Entry(held.reassertion(), held.renewed, held.valid_until) for held in valid)
        # What comes back from an old snapshot must not grant to requests of ours either: they begin anew, afterwards.
        for claim in list(self.claims.values()):
            claim.gate.start_over(claim)
        self.log.later(logging.WARNING, "store forgot grants", reasserted=len(valid), quarantine_seconds=seconds)
        of_store(self, StoreForgot, reasserted=len(valid), quarantine=seconds)

    def _trouble(self, error: StoreError | None) -> None:
        if error is None:
            self.log.later(logging.INFO, "store answers again")
            of_store(self, StoreUp, down=self.monotonic() - self._down_since)
        else:
            self._down_since = self.monotonic()
            self.log.later(logging.WARNING, "store does not answer", error=error)
            of_store(self, StoreDown, error=str(error))

    def _lagged(self, lag: float) -> None:
        at_risk = sorted({str(held.gate.key) for held in self.helds.values() if held.terms.ttl / 2 < lag})
        self.log.later(logging.WARNING, "event loop was blocked", seconds=round(lag, 3), leases_at_risk=at_risk[:10])
        of_store(self, LoopBlocked, seconds=lag, at_risk=len(at_risk))


def _leaves(error: BaseException) -> Iterator[BaseException]:
    """The errors in a group of groups."""
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from _leaves(inner)
    else:
        yield error


def _mark_forked() -> None:
    """In a child process every session is the parent's: its leases are not valid there."""
    for session in _sessions:
        session.forked, session._usable_in = True, None  # noqa: SLF001 - its own module


_sessions: weakref.WeakSet[Session] = weakref.WeakSet()
if hasattr(os, "register_at_fork"):  # not on Windows, where no process is forked
    os.register_at_fork(after_in_child=_mark_forked)
