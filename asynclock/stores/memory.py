"""The memory store: decide() and a dict. The reference the others are held to, and the test double users get.

Excludes within one event loop; knows nothing after the process ends. Clients that name the same space
(``memory://``, ``memory://name``) in one loop share it.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from weakref import WeakValueDictionary

from asynclock.clock import Clock
from asynclock.errors import ConfigurationError, StoreUnavailable
from asynclock.model.commands import Command, Inspect
from asynclock.model.decide import decide
from asynclock.model.outcomes import Inspected, Outcome
from asynclock.model.record import Record
from asynclock.stores.cas import decide_batch
from asynclock.stores.protocol import Capabilities, Notice, StoreHealth, StoreOptions
from asynclock.stores.stream import MemoryEvents, MemoryStream
from asynclock.types import Grade, ResourceKey

#: Idle records are looked for when there are so many records, and then whenever there are twice as many as after the last look.
_TIDY_AT = 1024

_spaces: "WeakValueDictionary[tuple[int, str], MemorySpace]" = WeakValueDictionary()


class MemorySpace:
    """The records and mailboxes that several clients share. Its clock never goes back, so it is its own mark, and tokens grow."""

    def __init__(self, clock: Clock) -> None:
        self.records: dict[ResourceKey, Record] = {}
        self.mailboxes: dict[str, asyncio.Queue[Notice | None]] = {}
        self.events = MemoryEvents()
        self._clock = clock
        self._tidy_at = _TIDY_AT
        self._offset = clock.wall() - clock.monotonic()
        self._now_us = 0

    def now_us(self) -> int:
        """Microseconds since 1970 when the space was made, steady from then on, whatever clock was handed over."""
        self._now_us = now_us = max(self._now_us, int((self._offset + self._clock.monotonic()) * 1_000_000))
        return now_us

    def apply(self, commands: Sequence[Command]) -> list[Outcome]:
        """Decide and keep; deliver notices."""
        outcomes, changed, notices = decide_batch(commands, self.now_us(), self.records.get)
        for key, record in changed.items():
            if record is None:
                self.records.pop(key, None)
            else:
                self.records[key] = record
        if len(self.records) > self._tidy_at:
            self.tidy()
            self._tidy_at = max(_TIDY_AT, 2 * len(self.records))
        for client, notice in notices:
            if mailbox := self.mailboxes.get(client):
                mailbox.put_nowait(notice)
        return outcomes

    def tidy(self) -> None:
        """Forget records that only their tokens kept."""
        now_us = self.now_us()
        for key in [k for k, record in self.records.items() if record.idle and record.next_token <= now_us]:
            del self.records[key]


class MemoryStore:
    """One client's view of a space."""

    def __init__(self, space: MemorySpace) -> None:
        self._space = space
        self._mailbox: asyncio.Queue[Notice | None] = asyncio.Queue()
        self._client = ""
        self.capabilities = Capabilities(
            name="memory", grade=Grade.PROCESS_LOCAL, max_batch=512, reach="loop", shares_events=True
        )

    async def open(self, client: str) -> None:
        self._client = client
        self._space.mailboxes[client] = self._mailbox

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        if self._client not in self._space.mailboxes:
            message = "the memory store of this client is closed"
            raise StoreUnavailable(message)
        return self._space.apply(commands)

    async def notices(self) -> AsyncIterator[Notice]:
        while (notice := await self._mailbox.get()) is not None:
            yield notice

    async def scan(self, project: str | None) -> AsyncIterator[tuple[ResourceKey, Inspected]]:
        self._space.tidy()
        now_us = self._space.now_us()
        for key, record in list(self._space.records.items()):
            if project is None or key.project == project:
                seen = decide(record, Inspect(key=key), now_us).outcome
                if isinstance(seen, Inspected) and seen.capacity:
                    yield key, seen

    async def health(self) -> StoreHealth:
        return StoreHealth(
            status="healthy",
            latency_ms=0.0,
            version="1",
            grade=Grade.PROCESS_LOCAL,
            clients=len(self._space.mailboxes),
            keys=len(self._space.records),
            subscriber="listening",
        )

    def event_stream(self) -> MemoryStream:
        return MemoryStream(self._space.events)

    async def aclose(self) -> None:
        self._space.mailboxes.pop(self._client, None)
        self._mailbox.put_nowait(None)


def open_memory(url: str, options: StoreOptions) -> MemoryStore:
    """Return a store on the space that ``url`` names, in the running loop.

    Raises:
        ConfigurationError: the URL has more than a name.
    """
    name = url.removeprefix("memory://").strip("/")
    if any(mark in name for mark in "?#@"):
        raise ConfigurationError("a memory:// URL is a name, as in memory://tests: without host, user and parameters")
    key = (id(asyncio.get_running_loop()), name)
    space = _spaces.get(key)
    if space is None:
        _spaces[key] = space = MemorySpace(options.clock)
    return MemoryStore(space)
