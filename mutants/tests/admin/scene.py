"""A lively evening: several processes that hold and wait, on one store, as an operator would find them.

``Scene`` starts the players and has them act in rounds; each player is this module as a program, with the name of a host of its own,
since all of them run on one machine.
"""

import asyncio
import contextlib
import json
import random
import sys
from collections.abc import Sequence
from typing import Any, Self

import asynclock
from asynclock.runtime import details

#: Host -> client name -> rounds; a round is a list of (owner, primitive, project, name, options).
PLAY: dict[str, dict[str, list[list[tuple[str | None, str, str, str, dict[str, Any]]]]]] = {
    "web-1": {
        "checkout": [
            [("order 4711", "lock", "shop", "stock:espresso-cups", {}), (None, "read", "shop", "catalogue", {})],
            [("order 4711", "lock", "shop", "voucher:AUTUMN", {})],
        ]
    },
    "web-2": {
        "checkout": [
            [("order 4712", "lock", "shop", "voucher:AUTUMN", {}), (None, "read", "shop", "catalogue", {})],
            [("order 4712", "lock", "shop", "invoice:2026-11", {})],
        ]
    },
    "billing": {
        "invoices": [
            [("nightly invoices", "lock", "shop", "invoice:2026-11", {})],
            [
                ("nightly invoices", "lock", "shop", "stock:espresso-cups", {"priority": -5}),
                (None, "write", "shop", "catalogue", {"priority": 5}),
            ],
        ]
    },
    "ci-1": {
        "runner": [
            [(None, "lock", "infra/prod", "deploy", {"metadata": {"branch": "main"}})],
            [(None, "semaphore", "infra/prod", "build slots", {"permits": 2})],
        ]
    },
    "ci-2": {
        "runner": [
            [(None, "semaphore", "infra/prod", "build slots", {"permits": 1})],
            [(None, "lock", "infra/prod", "deploy", {"priority": 10, "metadata": {"branch": "hotfix/tls"}})],
        ]
    },
    "ci-3": {
        "runner": [
            [],
            [
                (None, "lock", "infra/prod", "deploy", {}),
                (None, "semaphore", "infra/prod", "build slots", {"permits": 1}),
            ],
        ]
    },
    "laptop": {"ann": [[], [(None, "lock", "infra/prod", "deploy", {"priority": -20})]]},
}
_SLOTS = 3


class Scene:
    """The play, with players that go on until the end of the block.

    Args:
        churn: players that take and give back all the time.
    """

    def __init__(self, url: str, *, churn: int = 2) -> None:
        self._url = url
        self._churn = churn
        self._players: list[asyncio.subprocess.Process] = []

    async def __aenter__(self) -> Self:
        try:
            await self._begin()
        except BaseException:
            await self.__aexit__()
            raise
        return self

    async def _begin(self) -> None:
        for host, parts in PLAY.items():
            for client, rounds in parts.items():
                await self._start(host, client, json.dumps(rounds))
        for number in range(self._churn):
            await self._start(f"worker-{number + 1}", "thumbnails", "churn")
        await asyncio.gather(*map(_told, self._players))
        for _ in range(2):
            for player in self._players:
                player.stdin.write(b"go\n")
            await asyncio.gather(*map(_told, self._players))

    async def __aexit__(self, *_error: object) -> None:
        left = [player.pid for player in self._players if player.returncode is not None]
        for player in self._players:
            with contextlib.suppress(ProcessLookupError):
                player.kill()
        for player in self._players:
            await player.communicate()
        assert left == [], "players have left the stage; what they said is above"

    async def _start(self, *words: str) -> None:
        pipe = asyncio.subprocess.PIPE
        command = (sys.executable, "-m", "tests.admin.scene", self._url, *words)
        self._players.append(await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe))


async def _told(player: asyncio.subprocess.Process) -> None:
    async with asyncio.timeout(30):
        assert await player.stdout.readline() == b"done\n"


# -- a player -----------------------------------------------------------------------------------------------------


async def play(url: str, host: str, client_name: str, part: str) -> None:
    details._host = lambda: host
    settings = {"client_name": client_name, "share_events": True, "on_deadlock": "report"}
    async with asynclock.connect(url, **settings) as client:
        _done()
        await _line()
        if part == "churn":
            await _churn(client)
            return
        tasks: list[asyncio.Task[object]] = []
        for one_round in json.loads(part):
            tasks += [asyncio.create_task(_hold(client, step), name=step[0]) for step in one_round]
            await _settled(client, len(tasks))
            _done()
            await _line()


async def _hold(client: asynclock.Client, step: Sequence[Any]) -> None:
    owner, kind, project, name, how = step
    permits = how.pop("permits", 1)
    common = {"project": project, "ttl": 20.0}
    if kind == "semaphore":
        acquisition = client.semaphore(name, permits=_SLOTS, **common).acquire(permits=permits, **how)
    elif kind in ("read", "write"):
        acquisition = getattr(client.rwlock(name, **common), kind)(**how)
    else:
        acquisition = client.lock(name, **common).acquire(owner=owner, **how)
    async with acquisition:
        await asyncio.Event().wait()


async def _churn(client: asynclock.Client) -> None:
    _done()
    chance = random.Random(7)

    async def one(name: str) -> None:
        while True:
            # On a machine that stands still for long a lease may be lost: the play goes on.
            with contextlib.suppress(asynclock.LockTimeout, asynclock.LeaseLost, asynclock.StoreUnavailable):
                async with client.lock(name, project="media", ttl=10).acquire(timeout=1):
                    await asyncio.sleep(chance.uniform(0.1, 1.2))
            await asyncio.sleep(chance.uniform(0.05, 1.5))

    working = asyncio.gather(*(one(name) for name in ("thumbnails:cat.png", "thumbnails:harbour.jpg", "upload:2214")))
    await _line()
    _done()
    await working


async def _settled(client: asynclock.Client, number: int) -> None:
    """Return when the store knows that so many of this client hold or wait."""
    there = 0
    while there < number:
        await asyncio.sleep(0.02)
        seen = [one async for resource in client.resources() for one in (*resource.holders, *resource.waiters)]
        there = sum(one.client == client.id for one in seen)


async def _line() -> None:
    await asyncio.to_thread(sys.stdin.readline)


def _done() -> None:
    sys.stdout.write("done\n")
    sys.stdout.flush()


def main(words: Sequence[str]) -> None:
    asyncio.run(play(*words))


if __name__ == "__main__":
    main(sys.argv[1:])
