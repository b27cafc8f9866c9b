"""Faults in a random order, against processes that acquire, hold and release as fast as they can."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from itertools import cycle, islice
from typing import Any

import asynclock
from asynclock.clock import SYSTEM_CLOCK
from asynclock.testing.history import Verdict, check_history
from tests.chaos.fleet import Fleet, Worker, say
from tests.servers import RedisServer

Fault = Callable[[], Awaitable[None]]

PROCESSES = 4
TTLS = (0.4, 0.7, 1.0)
#: Seconds; longer than a task takes to come back, shorter than a ttl.
LINGER = 0.05


class Storm:
    """Four processes of twelve tasks, two of which hold for long, and what is done to them.

    The others want few names, so that leases pass between the tasks of a process; every second process lets them linger.

    Args:
        urls: of one store; the processes use them in turn.
        gap: seconds between two faults, at least and at most.
        settings: of their clients.
    """

    def __init__(self, fleet: Fleet, seed: int, urls: list[str], gap: tuple[float, float], **settings: Any) -> None:
        self.fleet = fleet
        self.rng = random.Random(seed)
        #: When which fault struck.
        self.struck: list[tuple[float, str]] = []
        self._seed = seed
        self._lingers = cycle((0.0, LINGER))
        self._urls = urls
        self._gap = gap
        self._settings = settings

    async def gather(self) -> None:
        """Start the processes."""
        for worker in [self._start(url) for url in islice(cycle(self._urls), PROCESSES)]:
            await worker.heard("ready")

    async def rage(self, faults: Mapping[Fault, int], *, grants: int = 0, seconds: float = 0.0) -> None:
        """Let every fault strike so many times, in a random order; go on until there were so many grants.

        Args:
            seconds: after which there is no more waiting for grants.
        """
        began = SYSTEM_CLOCK.monotonic()
        deck = [fault for fault, times in faults.items() for _ in range(times)]
        self.rng.shuffle(deck)
        while deck or (self._grants() < grants and SYSTEM_CLOCK.monotonic() < began + seconds):
            await asyncio.sleep(self.rng.uniform(*self._gap))
            if deck:
                fault = deck.pop()
                self.struck.append((SYSTEM_CLOCK.monotonic(), fault.__name__))
                await fault()

    async def judged(self) -> Verdict:
        """End the processes in good order; what they say to have done, and what they wrote to stderr, must be in order."""
        await self.fleet.finish()
        verdict = check_history(self.fleet.history)
        kinds = dict(Counter(kind for _, kind in self.struck))
        losses = dict(Counter(event["why"] for event in self.fleet.events() if event["event"] == "lost"))
        ends = [event for event in self.fleet.events() if event["event"] == "idle"]
        granted, handed = sum(end["granted"] for end in ends), sum(end["handed"] for end in ends)
        say(
            f"seed {self._seed}: {verdict.grants} grants, {len(self.struck)} faults {kinds}, "
            f"leases lost and told so {losses}, {len(verdict.violations)} violations; "
            f"{handed} of {granted} were handed on, as those say who lived to the end"
        )
        verdict.ensure()
        for worker in self.fleet.workers:
            assert not worker.accidents(), worker.trouble()
        for end in ends:
            assert end["holding"] == end["waiting"] == end["asking"] == 0, f"not all has ended: {end}"
        assert handed > granted / 20
        return verdict

    def _grants(self) -> int:
        return self.fleet.history.read_bytes().count(b'"Acquired"')

    # -- faults ---------------------------------------------------------------------------------------------------

    async def stop_client(self) -> None:
        """SIGSTOP, for a moment or for longer than any ttl."""
        worker = self.rng.choice(self.fleet.living())
        worker.pause()
        await asyncio.sleep(moment_or_longer(self.rng))
        worker.resume()

    async def kill_client(self) -> None:
        """SIGKILL; another one takes its place."""
        worker = self.rng.choice(self.fleet.living())
        worker.kill()
        await self._start(self.rng.choice(self._urls)).heard("ready")

    def _start(self, url: str) -> Worker:
        return self.fleet.start(
            "churn",
            keeps_history=True,
            url=url,
            seed=self.rng.randrange(2**32),
            tasks=12,
            slow=2,
            ttls=TTLS,
            names=8,
            settings=self._settings | {"linger": next(self._lingers)},
        )


class ServerFaults:
    """What may happen to a redis-server."""

    def __init__(self, server: RedisServer, rng: random.Random) -> None:
        self._server = server
        self._rng = rng

    async def stop_server(self) -> None:
        """SIGSTOP, for a moment or for longer than any ttl."""
        self._server.pause()
        await asyncio.sleep(moment_or_longer(self._rng))
        self._server.resume()

    async def kill_server(self) -> None:
        """SIGKILL, and a new start on what it left."""
        await asyncio.to_thread(self._server.restart)


def moment_or_longer(rng: random.Random) -> float:
    """Seconds to stand still: mostly a moment, sometimes longer than any lease lives."""
    return rng.uniform(0.02, 0.4) if rng.random() < 0.6 else rng.uniform(1.0, 1.6) * max(TTLS)


async def everything_ends(client: asynclock.Client) -> None:
    """What the killed left ends by itself, and nobody else left anything."""
    deadline = SYSTEM_CLOCK.monotonic() + 3.0
    while left := [resource async for resource in client.resources()]:
        assert SYSTEM_CLOCK.monotonic() < deadline, f"left behind: {left}"
