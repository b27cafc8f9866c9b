"""All of several turns or none, in a global order, so that those who want several never wait for each other in a circle.

1. The order is that of (project, name), the same for everybody.
2. Whoever waits for a lock holds only such as stand before it in that order. So waits form no circle: of all who hold, the
   one that holds the last lock waits for nobody.
3. Everything is asked for at once, in one batch of the store: the first that is missing by a request that queues, those
   behind it by requests that do not. If all are free, that was all. Else those behind are given back before the wait
   goes on, and asked for again when the first is there: n such rounds at most, so nobody goes round for ever, and what is
   taken in vain is held for no longer than the store takes to answer. While the first is in use by another task of this
   client, it alone is waited for.
4. A place in line counts from the beginning of the whole, at every lock: who has waited long for the first is soon served
   at the others. Who only tries never passes a waiter of better rank.
5. A lease that is lost meanwhile is waited for again, and all behind it.

Whatever ends the wait early leaves by ``Gate.leave``, which is synchronous, as for one lock.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from asynclock.errors import AsynclockError, LockTimeout
from asynclock.model.outcomes import Busy
from asynclock.runtime.acquire import timeout_error
from asynclock.runtime.details import in_words
from asynclock.runtime.telling import report
from asynclock.runtime.turn import NEVER, Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from asynclock.runtime.gate import Gate
    from asynclock.runtime.heartbeat import Alarm
    from asynclock.runtime.terms import Terms


class Part(NamedTuple):
    """One of the locks that are wanted, and on what terms."""

    gate: Gate
    terms: Terms


class Together:
    """One wait for several locks of one client, which are in order and differ. Good for one use.

    Args:
        rooms: of the projects that limit their leases, in order, and how many of the locks are theirs.
        timeout: seconds for the whole; 0 asks once and does not queue; None waits for ever.
        tried: to find one missing is no failure, and not counted as one.
    """

    def __init__(
        self, parts: list[Part], rooms: list[tuple[Room, int]], timeout: float | None, *, tried: bool = False
    ) -> None:
        self._parts = parts
        self._rooms = rooms
        self._timeout = timeout
        self._tried = tried
        self._session = parts[0].gate.session
        self._joined = self._session.monotonic()
        #: Those that hold, and behind them, within a round, those that were asked for.
        self._turns: list[Turn] = []
        #: What the task waits for now.
        self._answer: asyncio.Future[Busy | None] | None = None
        self._leave_rooms: list[Callable[[], None]] = []
        self._late = self._lost = False

    async def acquire(self) -> list[Turn]:
        """Return turns that all hold now, in order.

        Raises:
            LockTimeout: names the first lock that could not be had in time.
            StoreError, QueueFull, DeadlockError, ConfigurationError: of any of the locks; none is held then.
            ClientClosed: the client is not open here.
        """
        self._session.check_open()
        timer = self._set_timer()
        try:
            await self._enter_rooms()
            await self._gather()
            turns = self._begin()
        except GeneratorExit:  # closed unfinished, by any thread, or when the loop has gone
            self._session.in_loop(partial(self._give_up, timer))
            raise
        except BaseException:
            self._give_up(timer)
            raise
        self._finish(timer)
        return turns

    def _give_up(self, timer: Alarm | None) -> None:
        self._leave_from(0)
        self._finish(timer)

    def _finish(self, timer: Alarm | None) -> None:
        if timer is not None:
            timer.cancel()
        for leave in self._leave_rooms:
            leave()

    async def _enter_rooms(self) -> None:
        for room, places in self._rooms:
            answer = self._session.future()
            self._leave_rooms.append(partial(room.leave, places, answer))
            room.enter(places, answer)
            if self._timeout == 0 and not answer.done():
                raise self._in_vain(None)
            await self._wait(answer)

    async def _gather(self) -> None:
        """Round after round, until all hold."""
        first = 0
        while first < len(self._parts):
            self._session.check_open()
            if self._late:
                raise self._in_vain(None)
            await self._round(first)
            first = self._keep()
            if self._timeout == 0 and first < len(self._parts):
                await self._refuse(first)

    async def _refuse(self, first: int) -> NoReturn:
        """Asked once, and this one was not free. Whoever hears that finds the others free again; there is time for it."""
        error = self._in_vain(self._turns[first])
        for confirmed in self._leave_from(0):
            with contextlib.suppress(AsynclockError):
                await confirmed
        raise error

    async def _round(self, first: int) -> None:
        """Ask for all from ``first`` on, and wait for that one; the others are kept if it is there at once."""
        self._lost = False
        head = self._join(first, wait=self._timeout != 0)
        answer = head.future
        if answer is None or answer.done() or head.claim is not None:  # else it waits for a task of this client
            for place in range(first + 1, len(self._parts)):
                self._join(place, wait=False)
        for turn in self._turns[first + 1 :]:
            await self._wait(turn.future)
        if answer is not None and not answer.done():
            self._leave_from(first + 1)
        await self._wait(answer)

    def _join(self, place: int, *, wait: bool) -> Turn:
        gate, terms = self._parts[place]
        turn = Turn(gate, terms, self._joined, wait)
        self._turns.append(turn)
        if self._session.tell is not None:
            report.requested(turn, self._timeout)
        gate.join(turn)
        return turn

    async def _wait(self, answer: asyncio.Future[Busy | None] | None) -> None:
        if answer is not None and not self._lost:
            self._answer = answer
            await answer

    def _keep(self) -> int:
        """Return the place of the first that does not hold; leave it and all behind it, unless it was asked only once."""
        first = next((place for place, turn in enumerate(self._turns) if not _holding(turn).valid()), len(self._turns))
        self._leave_from(first if self._timeout != 0 else first + 1)
        for turn in self._turns[:first]:
            holding = _holding(turn)
            if self not in holding.watchers:
                holding.watch(self)
            if holding is turn:
                turn.max_hold_until = NEVER  # it counts from when all are there
        return first

    def _leave_from(self, place: int) -> list[asyncio.Future[None]]:
        """Give up those from there on, wherever they stand, the last one first.

        Returns:
            The store's answers to come.
        """
        answers = []
        while len(self._turns) > place:
            turn = self._turns.pop()
            holding = _holding(turn)
            if self in holding.watchers:
                holding.unwatch(self)
            if turn.future is not None and turn.future.done() and not turn.future.cancelled():
                turn.future.exception()  # looked at: of several errors only the first is raised
            if holding.held is None:
                turn.gate.leave(turn)
                if self._session.tell is not None:
                    report.in_vain(turn, asyncio.CancelledError())
            elif (answer := holding.release()) is not None:
                answers.append(answer)
        return answers

    def _begin(self) -> list[Turn]:
        """All hold: from here on they are their caller's."""
        now = self._session.monotonic()
        for turn in self._turns:
            holding = _holding(turn)
            holding.unwatch(self)
            if holding is turn and turn.terms.max_hold is not None and turn.held is not None:
                turn.max_hold_until = now + turn.terms.max_hold
                turn.held.schedule()
        return [_holding(turn) for turn in self._turns]

    # -- what may come between ------------------------------------------------------------------------------------

    def on_loss(self) -> None:
        """One that was held is lost: the wait for another goes back to it."""
        self._lost = True
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(Busy(holders=()))

    def _set_timer(self) -> Alarm | None:
        if self._timeout is None:
            return None
        # Asking once has no time of its own; what bounds it is the store's answer, or the want of one; in quarantine it asks nothing.
        patience = 0.0 if self._session.batcher.quarantine_left() else self._session.patience
        return self._session.heartbeats.alarm(self._joined + (self._timeout or patience), Together._time_out, self)

    def _time_out(self) -> None:
        self._late = True
        answer = self._answer
        if answer is not None and not answer.done():
            waiting = (turn for turn in self._turns if turn.future is not None and not turn.future.done())
            answer.set_exception(self._in_vain(next(waiting, None)))

    def _in_vain(self, turn: Turn | None) -> AsynclockError:
        """The time is up; ``turn`` is the first that was missing, if it was one."""
        gate = self._parts[len(self._turns)].gate if turn is None else turn.gate
        gate.project.stats.timeouts += not self._tried
        waited, left = self._session.monotonic() - self._joined, self._session.batcher.quarantine_left()
        if turn is None:
            return LockTimeout(gate.key, waited=waited, quarantine=left)
        if turn.future is not None and turn.future.done():
            busy = turn.future.result()
            if busy is not None and busy.holders:
                return LockTimeout(gate.key, waited=waited, holders=in_words(busy.holders), quarantine=left)
        elif self._timeout and not turn.wait and not self._session.batcher.in_trouble():
            # It was only tried: there is no telling what stands before it.
            return LockTimeout(gate.key, waited=waited, quarantine=left)
        return timeout_error(turn, waited)


def _holding(turn: Turn) -> Turn:
    """The turn that has the lease: another one, if its owner entered it again."""
    return turn.shared or turn


class Room:
    """How many leases several waits of a project with ``max_holders`` may come to hold together: as many as it may.

    The places among a project's leases have no order, so two waits for several could each hold what the other one lacks.
    First come, first served; who has got all its locks leaves the room to the next, and keeps the leases.
    """

    def __init__(self, places: int) -> None:
        self.places = self._free = places
        self._line: deque[tuple[int, asyncio.Future[Busy | None]]] = deque()

    def enter(self, places: int, answer: asyncio.Future[Busy | None]) -> None:
        """Stand in line for so many places; ``answer`` is done when they are there, or before by whoever gives up."""
        self._line.append((places, answer))
        self._serve()

    def leave(self, places: int, answer: asyncio.Future[Busy | None]) -> None:
        """Give them back, or up."""
        if not answer.done():
            answer.cancel()
        elif not answer.cancelled() and answer.exception() is None:
            self._free += places
        self._serve()

    def _serve(self) -> None:
        while self._line and (self._line[0][1].done() or self._line[0][0] <= self._free):
            places, answer = self._line.popleft()
            if not answer.done():
                self._free -= places
                answer.set_result(None)
