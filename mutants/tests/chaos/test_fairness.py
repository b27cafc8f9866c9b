"""How processes share one lock that all their tasks want all the time: in batches, and evenly."""

import asyncio
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import pytest

from asynclock.testing.history import Acquired, check_history, read_history
from tests.chaos.fleet import Fleet, say
from tests.servers import RedisServer

pytestmark = pytest.mark.chaos

PROCESSES, TASKS = 4, 25
#: Seconds of taking turns.
TIME = 3.0
#: What a batch may have, and what is added by a machine that is busy with others: until a request is in the store and known
#: of, and when a process does not run in the middle of a turn.
TURNS, TURNS_MORE = 64, 16
SECONDS, SECONDS_MORE = 0.05, 0.5
#: Of fewer the one in the middle says nothing: each may have been a moment in which its process did not run.
FEW = 10


class Streak(NamedTuple):
    """Turns of one client in a row that went before somebody of another client who had asked earlier."""

    turns: int
    seconds: float


@pytest.mark.timeout(60)
@pytest.mark.parametrize("hold", [0.0, 0.002], ids=["counted", "timed"])
async def test_a_name_is_shared_evenly_and_in_batches(server: RedisServer, fleet: Fleet, hold: float) -> None:
    """Of 4 × 25 tasks none has less than a third of another's turns, and nobody is passed by for more than a batch."""
    workers = [
        fleet.start("crowd", keeps_history=True, url=server.url, name="stage", tasks=TASKS, hold=hold)
        for _ in range(PROCESSES)
    ]
    for worker in workers:
        await worker.heard("ready")
    for command in ("go", "stop"):
        for worker in workers:
            worker.tell(**{command: True})
        await asyncio.sleep(TIME if command == "go" else 0)
    await fleet.finish()
    check_history(fleet.history).ensure()
    ends = [line for line in fleet.events() if line["event"] == "served"]
    served = sorted(turns for end in ends for turns in end["turns"])
    handed = sum(end["handed"] for end in ends)
    found = list(streaks(_turns(fleet)))
    turns, seconds = (
        sorted(streak.turns for streak in found) or [0],
        sorted(streak.seconds for streak in found) or [0.0],
    )
    say(
        f"{sum(served)} turns, {handed} handed on; a task had {served[0]} to {served[-1]} ({served[0] / served[-1]:.2f}); "
        f"passed by {len(found)} times, for {turns[len(turns) // 2]} turns and {seconds[len(turns) // 2] * 1000:.1f} ms, "
        f"at most {turns[-1]} turns and {seconds[-1] * 1000:.0f} ms"
    )
    assert handed > sum(served) / 2
    assert served[0] > served[-1] / 3
    assert turns[-1] <= TURNS + TURNS_MORE
    assert len(found) < FEW or seconds[len(found) // 2] <= SECONDS
    assert seconds[-1] <= SECONDS + SECONDS_MORE


def _turns(fleet: Fleet) -> list[Acquired]:
    grants = [event for event in read_history(fleet.history) if isinstance(event, Acquired)]
    return sorted(grants, key=lambda grant: grant.token)


def streaks(turns: Sequence[Acquired]) -> Iterator[Streak]:
    """Of turns, given by token: those that passed somebody by, split where the client changes."""
    passing = _passing(turns)
    for (_, passes), group in groupby(range(len(turns)), key=lambda place: (turns[place].client, passing[place])):
        row = list(group)
        if passes:
            yield Streak(len(row), turns[row[-1]].t - turns[row[0]].t)


def _passing(turns: Sequence[Acquired]) -> list[bool]:
    """For each turn, whether a task of another client that is granted later had asked before this one."""
    earliest: dict[str, float] = {}
    found = []
    for turn in reversed(turns):
        assert turn.asked is not None
        asked = turn.asked
        found.append(any(before < asked for client, before in earliest.items() if client != turn.client))
        earliest[turn.client] = min(earliest.get(turn.client, asked), asked)
    return found[::-1]
