"""Commands that arrive in one turn of the loop leave as one ``apply``; the answers come back by callback.

Tasks of the client do all I/O, so that a cancelled caller never interrupts a socket in mid-reply, and retry, so that nobody
else has to: a command is sent again until it is answered or its deadline has passed, which is safe because it carries an
id. Callers never wait for these tasks: their own timers end their waits.

1. Commands leave in the order they came, and answers are told in that order.
2. A store that says so is given a few batches at once (``Capabilities.in_flight``): while it works on one, the next fills.
3. After a failure nothing is sent until every batch under way has come back; then all that is unanswered goes again, in
   its first order. What was dropped meanwhile does not.
"""

import asyncio
import random
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, count, islice
from typing import Protocol, TypeAlias

import anyio
from msgspec.structs import replace

from asynclock.clock import Clock
from asynclock.errors import AsynclockError, StoreError, StoreRefused, StoreUnavailable
from asynclock.model.commands import Acquire, Command, Release, Renew
from asynclock.model.outcomes import Failed, Outcome
from asynclock.runtime.entry import Answer, Answers, Bundle, Entry
from asynclock.stores.protocol import Capabilities, StoreForgot

_Any: TypeAlias = Entry | Bundle

_BACKOFF_BASE, _BACKOFF_CAP = 0.05, 1.0
_SUSPICIOUS = 0.5
_DROPPED = -1.0


class Sends(Protocol):
    """As much of a store as is needed to send."""

    @property
    def capabilities(self) -> Capabilities:
        """As the store's."""
        ...

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        """As the store's."""
        ...


class Batcher:
    """The queue of commands and the task that sends it.

    Args:
        on_forgot: called when the store has lost grants, before anything is sent again.
        on_trouble: told each error that made a batch wait, and None when the store answers again.
    """

    def __init__(
        self,
        store: Sends,
        clock: Clock,
        *,
        on_forgot: Callable[[], None],
        on_trouble: Callable[[StoreError | None], None],
    ) -> None:
        self._store = store
        self._monotonic = clock.monotonic
        self._on_forgot = on_forgot
        self._on_trouble = on_trouble
        self._queue: deque[_Any] = deque()
        self._held_back: list[Entry] = []
        self._quarantined_until = 0.0
        self._numbers = count(1)
        self._asleep: list[asyncio.Future[None]] = []
        self._idle: asyncio.Future[None] | None = None
        #: Batches under way by number, each with the time when it was sent.
        self._under_way: dict[int, tuple[float, list[_Any]]] = {}
        self._dead: StoreError | None = None
        self._failure: StoreError | None = None
        self._recovering = False
        self._failures = 0
        #: How much one batch takes: a Renew is light, and counts 1; others count ``_weight``.
        self._room = self._weight = 1
        self.trouble: StoreError | None = None

    def use(self, store: Sends) -> None:
        """From now on send to this one, which hands on to the store."""
        self._store = store

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
        if self._asleep:
            self._asleep.pop().set_result(None)
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
        entry.deadline = _DROPPED
        return not entry.attempts

    def quarantine(self, until: float) -> None:
        """Ask for no lease before ``until``: others may still believe in leases that the store forgot."""
        self._quarantined_until = max(self._quarantined_until, until)
        self._end_quarantine()

    def in_trouble(self) -> bool:
        """Whether the store cannot be reached, or has left a batch unanswered for suspiciously long."""
        oldest = min((sent for sent, _ in self._under_way.values()), default=self._monotonic())
        return self.trouble is not None or self._monotonic() - oldest > _SUSPICIOUS

    async def drained(self) -> None:
        """Wait until every command has been answered or given up."""
        self._drop_held_back()
        if not self._done():
            self._idle = asyncio.get_running_loop().create_future()
            await self._idle

    def abandon(self, error: StoreError) -> None:
        """Answer everything that is left, and all that still comes, with ``error``; ``run`` has ended."""
        self._dead = error
        under_way = chain.from_iterable(batch for _, batch in self._under_way.values())
        left = [*under_way, *self._queue, *self._held_back]
        for place in (self._under_way, self._queue, self._held_back, self._asleep):
            place.clear()
        for entry in left:
            self._answer(entry, error, self._monotonic())

    async def run(self) -> None:
        """Send for ever; the client's tasks."""
        can = self._store.capabilities
        self._weight = max(1, can.max_renewals // can.max_batch)
        self._room = self._weight * can.max_batch
        async with anyio.create_task_group() as senders:
            for _ in range(self._store.capabilities.in_flight):
                senders.start_soon(self._keep_sending)

    async def _keep_sending(self) -> None:
        while True:
            if self._failure is None:
                batch = self._take()
                if batch:
                    await self._send(batch)
                    continue
            elif not self._under_way and not self._recovering:
                await self._recover(self._failure)
                continue
            if self._idle and not self._idle.done() and self._done():
                self._idle.set_result(None)
            asleep: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._asleep.append(asleep)
            await asleep

    def _rouse(self) -> None:
        """Wake one sender; it wakes the next if it leaves something."""
        if self._asleep:
            self._asleep.pop().set_result(None)

    def _done(self) -> bool:
        return not (self._queue or self._held_back or self._under_way)

    def _take(self) -> list[_Any]:
        """The next batch; dropped and overdue entries fall out, requests for leases stay back in quarantine."""
        queue, batch = self._queue, list[_Any]()
        now = self._monotonic()
        quarantined = now < self._quarantined_until
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
            elif not (quarantined and self._held_off(entry, now)):
                batch.append(entry)
                room -= 1 if type(entry.command) is Renew else weight
        if queue:
            self._rouse()
        return batch

    def _held_off(self, entry: Entry, now: float) -> bool:
        """In quarantine no lease is asked for: the entry stays back, or goes without its ``then``."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self._held_back.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, then=None)
        return False

    async def _send(self, batch: list[_Any]) -> None:
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
            outcomes = await self._store.apply(commands)
            if len(outcomes) != len(commands):
                raise RuntimeError(f"the store answered {len(commands)} commands with {len(outcomes)} outcomes")
        except StoreUnavailable as error:
            del self._under_way[number]
            self._failed(batch, error)
            return
        except StoreError as error:
            self._set_trouble(error)
            for entry in batch:
                self._answer(entry, error, sent)
        else:
            if self._failures or self.trouble is not None:
                self._set_trouble(None)
            self._tell(batch, outcomes, sent)
        del self._under_way[number]

    def _tell(self, batch: list[_Any], outcomes: Sequence[Outcome], sent: float) -> None:
        """To each its own."""
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

    async def _recover(self, failure: StoreError) -> None:
        self._recovering = True
        try:
            if isinstance(failure, StoreForgot):
                self._on_forgot()
            else:
                await self._back_off(failure)
        finally:
            self._failure, self._recovering = None, False

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

    def _answer(self, entry: _Any, outcome: AsynclockError, sent: float) -> None:
        answer, entry.answer = entry.answer, None
        if answer is not None:
            answer(outcome, sent)

    def _give_up(self, entry: _Any, now: float) -> None:
        if entry.answer is not None and entry.deadline != _DROPPED:
            cause = str(self.trouble) if self.trouble else "the store did not answer in time"
            error = StoreUnavailable(cause)
            error.__cause__ = self.trouble
            entry.answer(error, now)

    def _end_quarantine(self) -> None:
        left = self._quarantined_until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, self._end_quarantine)
        else:
            self._drop_held_back()
            for entry in self._held_back:
                entry.deadline += self._monotonic()
            self._queue.extend(self._held_back)
            self._held_back.clear()
            self._rouse()

    def _drop_held_back(self) -> None:
        self._held_back = [entry for entry in self._held_back if entry.deadline != _DROPPED]


def _refusal(outcome: Failed) -> StoreRefused:
    return StoreRefused(outcome.message, remedy=outcome.remedy)
