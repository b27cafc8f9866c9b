"""Elections while leaders die and stand still: terms never overlap, and nobody is missing for long.

A leader says again and again until when it believes in its term, by the clock that all processes of the machine share. A
term lasts, as far as is known, from the first time it was said to the latest moment that it named, also if its leader was
killed before; or to when its leader left. All of that time belongs to it alone.
"""

import asyncio
import itertools
import random
import statistics
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import NamedTuple, NoReturn

import pytest

import asynclock
from asynclock.clock import SYSTEM_CLOCK
from tests.chaos.fleet import Fleet, Worker, say
from tests.chaos.journal import Event

pytestmark = pytest.mark.chaos

CANDIDATES = 5
#: On each of two stores, so 52 in all; half of each kind.
STRIKES = 26
TTL = 1.0
TICK = 0.01
#: For the recheck of a waiter, and for the machine.
SLACK = 1.0
PATIENCE = 20.0
#: A process that is stopped in the middle of a transaction of SQLite stops all others too; asked for so long to be sure.
CAUGHT = 0.5


class Term(NamedTuple):
    """From the first moment to the last that its leader claimed."""

    leader: Worker
    first: float
    last: float


class Reign:
    """What is known of the terms; by token in ``terms``."""

    def __init__(self, fleet: Fleet) -> None:
        self.terms: dict[int, Term] = {}
        self._fleet = fleet
        self._read: Counter[str] = Counter()

    def look(self) -> int:
        """Read what is new; return the token of the latest term, 0 if there is none yet."""
        for worker in self._fleet.workers:
            events = worker.look()
            for event in events[self._read[worker.name] :]:
                self._note(worker, event)
            self._read[worker.name] = len(events)
        return max(self.terms, default=0)

    def _note(self, worker: Worker, event: Event) -> None:
        if event["event"] == "leads":
            term = self.terms.get(event["token"]) or Term(worker, event["at"], 0.0)
            self.terms[event["token"]] = term._replace(last=max(term.last, event["until"]))
        elif event["event"] == "leaves" and (left := self.terms.get(event["token"])):
            self.terms[event["token"]] = left._replace(last=min(left.last, event["at"]))

    async def after(self, token: int) -> int:
        """Wait for a term later than that of ``token``; return its token."""
        deadline = SYSTEM_CLOCK.monotonic() + PATIENCE
        while (latest := self.look()) <= token:
            assert SYSTEM_CLOCK.monotonic() < deadline, "nobody leads any more"
            await asyncio.sleep(TICK)
        return latest


class Stalls:
    """When this process, which has next to nothing to do, was not run although it was due: so long the machine was busy."""

    def __init__(self) -> None:
        self._found: list[tuple[float, float]] = []

    async def watch(self) -> NoReturn:
        """Look for them for ever."""
        while True:
            due = SYSTEM_CLOCK.monotonic() + TICK
            await asyncio.sleep(TICK)
            if (now := SYSTEM_CLOCK.monotonic()) - due > TICK:
                self._found.append((due, now))

    def within(self, first: float, last: float) -> float:
        """Seconds of that time."""
        return sum(max(0.0, min(last, end) - max(first, due)) for due, end in self._found)


class Strikes:
    """Strike the leader, and measure how long nobody leads.

    Attributes:
        gaps: from strike to the next term, by kind, in seconds.
        excused: the same, less the time that the machine had for nobody.
    """

    def __init__(self, fleet: Fleet, url: str, observer: asynclock.Client, reign: Reign, stalls: Stalls) -> None:
        self.gaps: dict[str, list[float]] = {"kill": [], "stop": []}
        self.excused: list[float] = []
        self.caught = 0
        self._stalls = stalls
        self._fleet = fleet
        self._url = url
        self._observer = observer
        self._reign = reign
        #: It takes time to start a process, so one is always ready to be a candidate.
        self._spare = self._start()

    def _start(self) -> Worker:
        return self._fleet.start("stand", url=self._url, name="leader", ttl=TTL)

    def enlist(self) -> None:
        """One more candidate."""
        self._spare.tell(stand=True)
        self._spare = self._start()

    async def all_stand(self) -> None:
        """Wait until there are as many candidates as there should be."""
        for worker in self._fleet.living():
            if worker is not self._spare:
                await worker.heard("stands")

    async def kill(self, token: int) -> None:
        """SIGKILL, and another candidate in its place."""
        leader = self._reign.terms[token].leader
        struck = SYSTEM_CLOCK.monotonic()
        leader.kill()
        self.enlist()
        await self._measure("kill", struck, token)

    async def stop(self, token: int) -> None:
        """SIGSTOP until another leads; then the old one goes on, and finds out."""
        leader = self._reign.terms[token].leader
        struck = SYSTEM_CLOCK.monotonic()
        leader.pause()
        if await self._all_stand_still():
            self.caught += 1
            leader.resume()
            return
        await self._measure("stop", struck, token)
        leader.resume()
        async with asyncio.timeout(PATIENCE):
            while not any(event["event"] == "lost" and event["token"] == token for event in leader.look()):
                await asyncio.sleep(TICK)

    async def _all_stand_still(self) -> bool:
        try:
            async with asyncio.timeout(CAUGHT):
                await self._observer.inspect("leader")
        except TimeoutError:
            return True
        return False

    async def _measure(self, kind: str, struck: float, token: int) -> None:
        first = self._reign.terms[await self._reign.after(token)].first
        self.gaps[kind].append(first - struck)
        self.excused.append(first - struck - self._stalls.within(struck, first))


@pytest.mark.slow
@pytest.mark.timeout(180)
async def test_terms_never_overlap_and_a_dead_leader_is_soon_followed(shared_url: str, fleet: Fleet, seed: int) -> None:
    """Five candidates, 26 times the leader is killed or stopped: one term at a time, the next within ttl + 1 s."""
    rng, stalls = random.Random(seed), Stalls()
    watching = asyncio.create_task(stalls.watch())
    async with asynclock.connect(shared_url) as observer:
        reign = Reign(fleet)
        strikes = Strikes(fleet, shared_url, observer, reign, stalls)
        for _ in range(CANDIDATES):
            strikes.enlist()
        ways: list[Callable[[int], Awaitable[None]]] = [strikes.kill, strikes.stop] * (STRIKES // 2)
        rng.shuffle(ways)
        while ways:
            before = strikes.caught
            await strikes.all_stand()
            await reign.after(0)
            await asyncio.sleep(rng.uniform(0.0, 0.3))
            await ways[-1](reign.look())
            if strikes.caught == before:
                ways.pop()
        leader = await observer.election("leader").leader()
        assert leader is not None
        assert leader.token == await reign.after(leader.token - 1)
        await fleet.finish()
    watching.cancel()
    _judge(fleet, reign, strikes)


def _judge(fleet: Fleet, reign: Reign, strikes: Strikes) -> None:
    reign.look()
    terms = sorted(reign.terms.items())
    between = [(token, later.first - before.last) for (_, before), (token, later) in itertools.pairwise(terms)]
    say(
        f"{len(terms)} terms, {len(strikes.excused)} strikes ({strikes.caught} caught in a transaction and not counted); "
        f"between two terms at least {min(distance for _, distance in between) * 1000:.0f} ms; from strike to next term: "
        + ", ".join(
            f"{kind} median {statistics.median(found):.2f} s, most {max(found):.2f} s"
            for kind, found in strikes.gaps.items()
        )
        + f"; most less stalls of the machine {max(strikes.excused):.2f} s"
    )
    assert [token for token, distance in between if distance < 0] == [], "two led at once"
    assert len(strikes.excused) == STRIKES
    assert max(strikes.excused) <= TTL + SLACK
    for worker in fleet.workers:
        assert not worker.accidents(), worker.trouble()
