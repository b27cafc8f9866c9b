"""A store with bad luck: around any other one, from one seed.

    store = FaultyStore(open_store("memory://"), seed=7, lost_replies=0.1, delays=0.2)

What goes wrong is what the protocol says may go wrong, so code on top must come through it: a request is lost (nothing was
done), a reply is lost (all was done), an answer is late, a batch arrives twice in immediate succession, the store is cut
off for a while, a notice is lost, late or comes twice. Each rate is the probability per batch, or per notice.

The same seed and the same sequence of calls have the same bad luck; on a ``VirtualLoop`` that makes whole runs repeatable.
"""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from typing import cast

from asynclock.errors import StoreUnavailable
from asynclock.model.commands import Command
from asynclock.model.outcomes import Inspected, Outcome
from asynclock.stores.protocol import Capabilities, Notice, Resync, Store, StoreHealth
from asynclock.stores.stream import EventStream, SharesEvents
from asynclock.types import ResourceKey


class FaultyStore:
    """Wraps ``store``; see the module.

    Args:
        seed: of all chance. ``repr()`` shows it, for reproduction.
        lost_requests: a batch fails and nothing of it was done.
        lost_replies: a batch fails although all of it was done.
        delays: a batch, or a notice, takes up to ``max_delay`` seconds longer.
        duplicates: a batch is done twice before it is answered.
        cuts: the store becomes unreachable for ``cut_seconds``, beginning with this batch.
        lost_notices: a notice never comes.
        duplicate_notices: a notice comes twice.

    Attributes:
        counts: how often each fault happened, by the name of its argument; "batches" and "notices" count all.
    """

    def __init__(
        self,
        store: Store,
        *,
        seed: int,
        lost_requests: float = 0.0,
        lost_replies: float = 0.0,
        delays: float = 0.0,
        max_delay: float = 0.05,
        duplicates: float = 0.0,
        cuts: float = 0.0,
        cut_seconds: float = 1.0,
        lost_notices: float = 0.0,
        duplicate_notices: float = 0.0,
    ) -> None:
        self.store = store
        self.seed = seed
        self.counts: Counter[str] = Counter()
        self._rates = {
            "lost_requests": lost_requests,
            "lost_replies": lost_replies,
            "delays": delays,
            "duplicates": duplicates,
            "cuts": cuts,
            "lost_notices": lost_notices,
            "duplicate_notices": duplicate_notices,
        }
        self._max_delay = max_delay
        self._cut_seconds = cut_seconds
        self._cut_until = 0.0
        self._resync_due = False
        # Two sources, so that the luck of batches does not depend on when notices happen to come.
        self._batch_luck = random.Random(f"batches {seed}")  # noqa: S311 - chance that can be repeated
        self._notice_luck = random.Random(f"notices {seed}")  # noqa: S311

    def __repr__(self) -> str:
        rates = "".join(f", {name}={rate:g}" for name, rate in self._rates.items() if rate)
        return f"FaultyStore({self.store!r}, seed={self.seed}{rates})"

    @property
    def capabilities(self) -> Capabilities:
        return self.store.capabilities

    def cut(self, seconds: float) -> None:
        """Make the store unreachable for so long from now; notices of that time are lost, and a Resync follows them."""
        self._cut_until = max(self._cut_until, _now() + seconds)
        self._resync_due = True
        self.counts["cuts"] += 1

    @property
    def is_cut(self) -> bool:
        """Whether it is unreachable now."""
        return _now() < self._cut_until

    async def open(self, client: str) -> None:
        self._refuse_if_cut()
        await self.store.open(client)

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        luck = self._batch_luck
        self.counts["batches"] += 1
        if self._strikes("cuts", luck, count=False):
            self.cut(self._cut_seconds)
        self._refuse_if_cut()
        if self._strikes("lost_requests", luck):
            raise _unavailable("the request was lost")
        if self._strikes("delays", luck):
            await asyncio.sleep(luck.uniform(0, self._max_delay))
        outcomes = await self.store.apply(commands)
        if self._strikes("duplicates", luck):
            outcomes = await self.store.apply(commands)
        if self._strikes("lost_replies", luck):
            raise _unavailable("the reply was lost")
        return outcomes

    async def notices(self) -> AsyncIterator[Notice]:
        async for notice in self.store.notices():
            self.counts["notices"] += 1
            if self._resync_due and not self.is_cut:
                self._resync_due = False
                yield Resync()
            for _ in range(self._copies()):
                yield notice
            if self._strikes("delays", self._notice_luck):
                await asyncio.sleep(self._notice_luck.uniform(0, self._max_delay))

    async def scan(self, project: str | None) -> AsyncIterator[tuple[ResourceKey, Inspected]]:
        self._refuse_if_cut()
        async for found in self.store.scan(project):
            yield found

    def event_stream(self) -> EventStream:
        """That of the store, with its luck."""
        return cast("SharesEvents", self.store).event_stream()

    async def health(self) -> StoreHealth:
        if self.is_cut:
            problems = ("cut off by the test",)
            return StoreHealth(
                status="down", latency_ms=None, version="", grade=self.capabilities.grade, problems=problems
            )
        return await self.store.health()

    async def aclose(self) -> None:
        await self.store.aclose()

    # -- chance ---------------------------------------------------------------------------------------------------

    def _strikes(self, fault: str, luck: random.Random, *, count: bool = True) -> bool:
        """Draw for this fault, always, so that one rate does not change the luck of the others."""
        struck = luck.random() < self._rates[fault]
        self.counts[fault] += struck and count
        return struck

    def _copies(self) -> int:
        lost = self._strikes("lost_notices", self._notice_luck)
        doubled = self._strikes("duplicate_notices", self._notice_luck)
        return 0 if lost or self.is_cut else 1 + doubled

    def _refuse_if_cut(self) -> None:
        if self.is_cut:
            raise _unavailable("the store is cut off")


def _now() -> float:
    return asyncio.get_running_loop().time()


def _unavailable(what: str) -> StoreUnavailable:
    return StoreUnavailable(f"{what}, by FaultyStore")
