"""Makes of a store that is awaited (``apply``) one that answers by callback (``post``); tasks of the client do the waiting."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence

from asynclock.errors import StoreError
from asynclock.model.commands import Command
from asynclock.model.outcomes import Outcome
from asynclock.stores.protocol import Applies, Reply


class Applying:
    """Batches are begun in the order in which they were posted."""

    def __init__(self, store: Applies) -> None:
        self.store = store
        self._posted: deque[tuple[Sequence[Command], Callable[[Reply], None]]] = deque()
        self._asleep: deque[asyncio.Future[None]] = deque()

    def post(self, commands: Sequence[Command], answer: Callable[[Reply], None]) -> None:
        """As that of a store that has one."""
        self._posted.append((commands, answer))
        if self._asleep:
            self._asleep.popleft().set_result(None)

    async def work(self) -> None:
        """Take on batches for ever, one at a time; there is a task of this for each that may be under way."""
        while True:
            while self._posted:
                commands, answer = self._posted.popleft()
                answer(await self._applied(commands))
            asleep: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._asleep.append(asleep)
            await asleep

    async def _applied(self, commands: Sequence[Command]) -> Sequence[Outcome] | StoreError:
        try:
            return await self.store.apply(commands)
        except StoreError as error:
            return error
