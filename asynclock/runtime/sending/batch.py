"""Commands that arrive in one turn of the loop leave as one batch; the answers come back by callback.

No caller ever waits for a socket, so a cancelled one never interrupts it in mid-reply; and nobody else has to retry: a command
is sent again until it is answered or its deadline has passed, which is safe because it carries an id. Callers' own timers end
their waits.

1. Commands leave in the order they came, and answers are told in that order.
2. A store that says so is given a few batches at once (``Capabilities.in_flight``): while it works on one, the next fills.
3. After a failure nothing is sent until every batch under way has come back; then all that is unanswered goes again, in
   its first order. What was dropped meanwhile does not.
4. An answer is followed by the next batch in the turn of the loop that it causes: whoever it wakes may take part.
"""

import asyncio
import random
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain, count, islice
from typing import TypeAlias

import anyio

from asynclock.clock import Clock
from asynclock.errors import AsynclockError, StoreError, StoreRefused, StoreUnavailable
from asynclock.model.commands import Command, Renew
from asynclock.model.outcomes import Failed, Outcome
from asynclock.runtime.sending.applying import Applying
from asynclock.runtime.sending.entry import DROPPED, Answer, Answers, Bundle, Entry
from asynclock.runtime.sending.quarantine import Quarantine
from asynclock.stores.protocol import Applies, Reply, StoreForgot

_Any: TypeAlias = Entry | Bundle

_BACKOFF_BASE, _BACKOFF_CAP = 0.05, 1.0
_SUSPICIOUS = 0.5


class Batcher:
    """The queue of commands, and what is under way.

    Args:
        on_forgot: called when the store has lost grants, before anything is sent again.
        on_trouble: told each error that made a batch wait, and None when the store answers again.
        catch_up: told the time before anything is sent, and before any answer is told: what has ended by then has to be ended.
    """

    def __init__(
        self,
        store: Applies,
        clock: Clock,
        *,
        on_forgot: Callable[[StoreForgot], None],
        on_trouble: Callable[[StoreError | None], None],
        catch_up: Callable[[float], None] = lambda _now: None,
    ) -> None:
        self._applying = Applying(store)
        self._monotonic = clock.monotonic
        self._on_forgot = on_forgot
        self._on_trouble = on_trouble
        self._catch_up = catch_up
        self._queue: deque[_Any] = deque()
        self._quarantine = Quarantine(clock.monotonic, self._queue_again)
        self._numbers = count(1)
        #: Done when something that must not happen has happened; there while it runs.
        self._bug: asyncio.Future[None] | None = None
        self._roused = False
        self._retry: asyncio.TimerHandle | None = None
        self._in_flight = 0
        self._idle: asyncio.Future[None] | None = None
        #: Batches under way by number, each with the time when it was sent.
        self._under_way: dict[int, tuple[float, list[_Any]]] = {}
        self._dead: StoreError | None = None
        self._failure: StoreError | None = None
        self._failures = 0
        #: How much one batch takes: a Renew is light, and counts 1; others count ``_weight``.
        self._room = self._weight = 1
        self.trouble: StoreError | None = None
        self.use(store)

    def use(self, store: Applies) -> None:
        """From now on send to this one, which hands on to the store."""
        self._applying.store = store
        self._post: Callable[[Sequence[Command], Callable[[Reply], None]], None] = getattr(
            store, "post", self._applying.post
        )

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
        entry = Entry(command, answer, deadline, on_trouble, next(self._numbers))
        if self._dead is not None:
            asyncio.get_running_loop().call_soon(self._answer, entry, self._dead, self._monotonic())
            return entry
        self._queue.append(entry)
        if not self._roused:
            self._rouse()
        return entry

    @property
    def most_renewals(self) -> int:
        """How many may go as one."""
        return self._room

    def submit_renewals(self, commands: Sequence[Renew], answer: Answers, deadline: float) -> None:
        """Queue renewals that go as one, at most ``most_renewals``; otherwise as ``submit``."""
        bundle = Bundle(commands, answer, deadline, next(self._numbers))
        if self._dead is not None:
            asyncio.get_running_loop().call_soon(self._answer, bundle, self._dead, self._monotonic())
            return
        self._queue.append(bundle)
        self._rouse()

    def submit_first(self, commands: Iterable[Entry]) -> None:
        """Queue commands before all others, in their order."""
        self._queue.extendleft(reversed(list(commands)))
        self._rouse()

    def drop(self, entry: Entry) -> bool:
        """Forget an entry: it is not sent (again). True if it never left: nothing is to be undone, no answer comes."""
        if not entry.attempts:
            entry.answer = None
        entry.deadline = DROPPED
        return not entry.attempts

    def quarantine(self, until: float) -> None:
        """Ask for no lease before ``until``: others may still believe in leases that the store forgot."""
        self._quarantine.extend(until)

    def quarantine_left(self) -> float:
        """Return the seconds until leases are asked for again; 0 if they are now."""
        return self._quarantine.left()

    def catch_up(self) -> None:
        """Look whether the quarantine is over: the clock was moved, and no timer of the loop knows."""
        self._quarantine.look()

    def in_trouble(self) -> bool:
        """Whether the store cannot be reached, or has left a batch unanswered for suspiciously long."""
        oldest = min((sent for sent, _ in self._under_way.values()), default=self._monotonic())
        return self.trouble is not None or self._monotonic() - oldest > _SUSPICIOUS

    async def drained(self) -> None:
        """Wait until every command has been answered or given up."""
        self._quarantine.tidy()
        if not self._done():
            self._idle = asyncio.get_running_loop().create_future()
            await self._idle

    def abandon(self, error: StoreError) -> None:
        """Answer everything that is left, and all that still comes, with ``error``; ``run`` has ended."""
        self._dead = error
        if self._retry is not None:
            self._retry.cancel()
        under_way = chain.from_iterable(batch for _, batch in self._under_way.values())
        left = [*under_way, *self._queue, *self._quarantine.kept]
        for place in (self._under_way, self._queue, self._quarantine.kept):
            place.clear()
        for entry in left:
            self._answer(entry, error, self._monotonic())

    async def run(self) -> None:
        """Send for ever; the client's task."""
        can = self._applying.store.capabilities
        self._weight = max(1, can.max_renewals // can.max_batch)
        self._room = self._weight * can.max_batch
        self._in_flight = can.in_flight
        self._bug = bug = asyncio.get_running_loop().create_future()
        self._rouse()
        try:
            async with anyio.create_task_group() as tasks:
                for _ in range(can.in_flight):
                    tasks.start_soon(self._applying.work)
                await bug
        finally:
            self._bug = None

    def _rouse(self) -> None:
        """Send with the next turn of the loop, when all that this one produces is there."""
        if self._bug is not None and not self._roused:
            self._roused = True
            self._bug.get_loop().call_soon(self._flush)

    def _flush(self) -> None:
        """Send what there is and may be sent."""
        self._roused = False
        try:
            while self._queue and self._failure is None and len(self._under_way) < self._in_flight:
                if batch := self._take():
                    self._send(batch)
        except Exception as error:  # noqa: BLE001 - nobody waits here: it is raised in ``run``
            self._broke(error)
        if self._idle and not self._idle.done() and self._done():
            self._idle.set_result(None)

    def _broke(self, error: Exception) -> None:
        if self._bug is not None and not self._bug.done():
            self._bug.set_exception(error)

    def _done(self) -> bool:
        return not (self._queue or self._quarantine.kept or self._under_way)

    def _take(self) -> list[_Any]:
        """The next batch; dropped and overdue entries fall out, requests for leases stay back in quarantine."""
        queue, batch = self._queue, list[_Any]()
        now = self._monotonic()
        self._catch_up(now)
        quarantined = now < self._quarantine.until
        room, weight = self._room, self._weight
        while queue and room > 0:
            entry = queue.popleft()
            if entry.deadline <= now:
                self._give_up(entry, now)
            elif isinstance(entry, Bundle):
                room -= len(entry.commands)
                if room < 0 and batch:
                    queue.appendleft(entry)
                    break
                batch.append(entry)
            elif not (quarantined and self._quarantine.keeps(entry, now)):
                batch.append(entry)
                room -= 1 if type(entry.command) is Renew else weight
        return batch

    def _send(self, batch: list[_Any]) -> None:
        sent = self._monotonic()
        commands: list[Command] = []
        for entry in batch:
            entry.attempts += 1
            if isinstance(entry, Entry):
                commands.append(entry.command)
            else:
                commands += entry.commands
        number = next(self._numbers)
        self._under_way[number] = sent, batch
        try:
            self._post(commands, partial(self._replied, number, len(commands)))
        except StoreError as error:
            self._replied(number, len(commands), error)

    def _replied(self, number: int, commands: int, reply: Reply) -> None:
        """How a batch has ended."""
        if number not in self._under_way:  # all was given up meanwhile
            return
        try:
            self._catch_up(self._monotonic())
            sent, batch = self._under_way[number]
            if isinstance(reply, StoreError):
                self._refused(batch, reply, sent)
            else:
                self._tell(batch, commands, reply, sent)
            self._under_way.pop(number, None)
            if self._failure is not None and not self._under_way and self._retry is None:
                self._recover(self._failure)
        except Exception as error:  # noqa: BLE001 - as above
            self._broke(error)
        self._rouse()

    def _refused(self, batch: list[_Any], error: StoreError, sent: float) -> None:
        if isinstance(error, StoreUnavailable):
            self._failed(batch, error)
        else:
            self._set_trouble(error)
            for entry in batch:
                self._answer(entry, error, sent)

    def _tell(self, batch: list[_Any], commands: int, outcomes: Sequence[Outcome] | Exception, sent: float) -> None:
        """To each its own."""
        if isinstance(outcomes, Exception):
            raise outcomes
        if len(outcomes) != commands:
            raise RuntimeError(f"the store answered {commands} commands with {len(outcomes)} outcomes")
        if self._failures or self.trouble is not None:
            self._set_trouble(None)
        its = iter(outcomes)
        for entry in batch:
            if isinstance(entry, Entry):
                outcome = next(its)
                if (answer := entry.answer) is not None:
                    entry.answer = None
                    answer(_refusal(outcome) if type(outcome) is Failed else outcome, sent)
            else:
                some = list(islice(its, len(entry.commands)))
                if (answers := entry.answer) is not None:
                    entry.answer = None
                    answers(some, sent)

    def _failed(self, batch: list[_Any], error: StoreUnavailable) -> None:
        """All goes again, in its first order, once nothing is under way any more."""
        self._queue = deque(sorted([*batch, *self._queue], key=lambda entry: entry.number))
        if not isinstance(self._failure, StoreForgot):
            self._failure = error
        for entry in batch:
            if entry.on_trouble is not None:
                entry.on_trouble(error)

    def _recover(self, failure: StoreError) -> None:
        """All is back. Full jitter: clients that lost the same server do not come back in step."""
        if isinstance(failure, StoreForgot):
            self._failure = None
            self._on_forgot(failure)
            return
        self._set_trouble(failure)
        self._failures += 1
        delay = min(_BACKOFF_CAP, _BACKOFF_BASE * 2.0 ** min(self._failures, 10))
        jitter = random.uniform(0.0, delay)  # noqa: S311 - not a secret
        self._retry = asyncio.get_running_loop().call_later(jitter, self._go_on)

    def _go_on(self) -> None:
        self._failure = self._retry = None
        self._rouse()

    def _set_trouble(self, error: StoreError | None) -> None:
        if error is None:
            self._failures = 0
        if (error is None) != (self.trouble is None):
            self._on_trouble(error)
        self.trouble = error

    def _answer(self, entry: _Any, outcome: AsynclockError, sent: float) -> None:
        answer, entry.answer = entry.answer, None
        if answer is not None:
            answer(outcome, sent)

    def _give_up(self, entry: _Any, now: float) -> None:
        if entry.answer is not None and entry.deadline != DROPPED:
            cause = str(self.trouble) if self.trouble else "the store did not answer in time"
            error = StoreUnavailable(cause)
            error.__cause__ = self.trouble
            entry.answer(error, now)

    def _queue_again(self, entries: Iterable[Entry]) -> None:
        self._queue.extend(entries)
        self._rouse()


def _refusal(outcome: Failed) -> StoreRefused:
    return StoreRefused(outcome.message, remedy=outcome.remedy)
