"""Commands that arrive in one turn of the loop leave as one ``apply``; the answers come back by callback.

One task of the client does all I/O, so that a cancelled caller never interrupts a socket in mid-reply, and retries, so
that nobody else has to: a command is sent again until it is answered or its deadline has passed, which is safe because it
carries an id. Callers never wait for this task: their own timers end their waits.
"""

import asyncio
import random
from collections import deque
from collections.abc import Callable, Iterable
from typing import TypeAlias

from msgspec.structs import replace

from asynclock.clock import Clock
from asynclock.errors import AsynclockError, StoreError, StoreRefused, StoreUnavailable
from asynclock.model.commands import Acquire, Command, Release
from asynclock.model.outcomes import Failed, Outcome
from asynclock.stores.protocol import Store, StoreForgot

#: Called once per entry, inside the client's task: with an outcome or the error that ended it, and when the answered
#: attempt was sent (seconds of the client's clock).
Answer: TypeAlias = Callable[[Outcome | AsynclockError, float], None]

_BACKOFF_BASE, _BACKOFF_CAP = 0.05, 1.0
_SUSPICIOUS = 0.5


class Entry:
    """One command under way."""

    __slots__ = ("answer", "attempts", "command", "deadline", "on_trouble")

    def __init__(
        self,
        command: Command,
        answer: Answer | None,
        deadline: float,
        on_trouble: Callable[[StoreError], None] | None = None,
    ) -> None:
        self.command = command
        self.answer = answer
        self.deadline = deadline
        self.on_trouble = on_trouble
        self.attempts = 0


class Batcher:
    """The queue of commands and the task that sends it.

    Args:
        on_forgot: called when the store has lost grants, before anything is sent again.
        on_trouble: told each error that made a batch wait, and None when the store answers again.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        on_forgot: Callable[[], None],
        on_trouble: Callable[[StoreError | None], None],
    ) -> None:
        self._store = store
        self._monotonic = clock.monotonic
        self._on_forgot = on_forgot
        self._on_trouble = on_trouble
        self._queue: deque[Entry] = deque()
        self._held_back: list[Entry] = []
        self._quarantined_until = 0.0
        self._wake: asyncio.Future[None] | None = None
        self._idle: asyncio.Future[None] | None = None
        self._in_flight: list[Entry] = []
        self._sent_at = 0.0
        self._failures = 0
        self.trouble: StoreError | None = None

    def submit(
        self,
        command: Command,
        answer: Answer | None,
        deadline: float,
        on_trouble: Callable[[StoreError], None] | None = None,
    ) -> Entry:
        """Queue a command.

        Args:
            answer: called once, with the outcome or the error that ended it.
            deadline: it is retried until then (client's clock), and then answered StoreUnavailable.
            on_trouble: called with each error after which it is retried, for those who will not wait so long.
        """
        entry = Entry(command, answer, deadline, on_trouble)
        self._queue.append(entry)
        self._rouse()
        return entry

    def submit_first(self, commands: Iterable[Entry]) -> None:
        """Queue commands before all others, in their order."""
        self._queue.extendleft(reversed(list(commands)))
        self._rouse()

    def drop(self, entry: Entry) -> bool:
        """Forget an entry: it is not sent (again), no answer will come. True if it never left: nothing is to be undone."""
        entry.answer = None
        entry.deadline = -1.0
        return not entry.attempts

    def quarantine(self, until: float) -> None:
        """Ask for no lease before ``until``: others may still believe in leases that the store forgot."""
        self._quarantined_until = max(self._quarantined_until, until)
        self._end_quarantine()

    def in_trouble(self) -> bool:
        """Whether the store cannot be reached, or has left a batch unanswered for suspiciously long."""
        return self.trouble is not None or (bool(self._in_flight) and self._monotonic() - self._sent_at > _SUSPICIOUS)

    async def drained(self) -> None:
        """Wait until every command has been answered or given up."""
        if self._queue or self._held_back or self._in_flight:
            self._idle = asyncio.get_running_loop().create_future()
            await self._idle

    def abandon(self, error: StoreError) -> None:
        """Answer everything that is left with ``error``; nothing is sent any more, ``run`` has ended."""
        left = [*self._in_flight, *self._queue, *self._held_back]
        self._in_flight, self._held_back = [], []
        self._queue.clear()
        for entry in left:
            self._answer(entry, error, self._monotonic())

    async def run(self) -> None:
        """Send for ever; the client's task."""
        loop = asyncio.get_running_loop()
        while True:
            batch = self._take()
            if batch:
                await self._send(batch)
                continue
            if self._idle and not self._idle.done() and not self._held_back and not self._queue:
                self._idle.set_result(None)
            if not self._queue:
                self._wake = loop.create_future()
                await self._wake
                self._wake = None

    def _rouse(self) -> None:
        if self._wake is not None and not self._wake.done():
            self._wake.set_result(None)

    def _take(self) -> list[Entry]:
        """The next batch; dropped and overdue entries fall out, requests for leases stay back in quarantine."""
        queue, batch = self._queue, list[Entry]()
        now = self._monotonic()
        quarantined = now < self._quarantined_until
        while queue and len(batch) < self._store.capabilities.max_batch:
            entry = queue.popleft()
            if entry.deadline <= now:
                self._give_up(entry, now)
            elif quarantined and isinstance(entry.command, Acquire):
                self._held_back.append(entry)
            else:
                if quarantined and isinstance(entry.command, Release) and entry.command.then is not None:
                    entry.command = replace(entry.command, then=None)
                batch.append(entry)
        return batch

    async def _send(self, batch: list[Entry]) -> None:
        sent = self._sent_at = self._monotonic()
        for entry in batch:
            entry.attempts += 1
        self._in_flight = batch
        try:
            outcomes = await self._store.apply([entry.command for entry in batch])
        except StoreUnavailable as error:
            self._queue.extendleft(reversed(batch))
            for entry in batch:
                if entry.on_trouble is not None:
                    entry.on_trouble(error)
            if isinstance(error, StoreForgot):
                self._on_forgot()
            else:
                await self._back_off(error)
        except StoreError as error:
            self._set_trouble(error)
            for entry in batch:
                self._answer(entry, error, sent)
        else:
            self._set_trouble(None)
            for entry, outcome in zip(batch, outcomes, strict=True):
                self._answer(entry, outcome, sent)
        self._in_flight = []

    async def _back_off(self, error: StoreError) -> None:
        """Full jitter: clients that lost the same server do not come back in step."""
        self._set_trouble(error)
        self._failures += 1
        delay = min(_BACKOFF_CAP, _BACKOFF_BASE * 2.0 ** min(self._failures, 10))
        await asyncio.sleep(random.uniform(0.0, delay))  # noqa: S311 - jitter, not a secret

    def _set_trouble(self, error: StoreError | None) -> None:
        if error is None:
            self._failures = 0
        if (error is None) != (self.trouble is None):
            self._on_trouble(error)
        self.trouble = error

    def _answer(self, entry: Entry, outcome: Outcome | AsynclockError, sent: float) -> None:
        answer, entry.answer = entry.answer, None
        if answer is not None:
            if isinstance(outcome, Failed):
                outcome = StoreRefused(outcome.message)
            answer(outcome, sent)

    def _give_up(self, entry: Entry, now: float) -> None:
        if entry.answer is not None:
            cause = str(self.trouble) if self.trouble else "the store did not answer in time"
            error = StoreUnavailable(cause)
            error.__cause__ = self.trouble
            entry.answer(error, now)

    def _end_quarantine(self) -> None:
        left = self._quarantined_until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, self._end_quarantine)
        else:
            self._queue.extend(self._held_back)
            self._held_back.clear()
            self._rouse()
