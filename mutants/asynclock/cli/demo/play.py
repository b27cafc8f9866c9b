"""The whole of the demo: a scratch folder, the work without the lock, the work with it, the verdict."""

import asyncio
import secrets
import shutil
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote

from msgspec import Struct

from asynclock.cli.child import beside
from asynclock.cli.demo import verdict
from asynclock.cli.demo.checkout import Checkout, clone_here
from asynclock.cli.demo.team import Team
from asynclock.cli.demo.worker import Task
from asynclock.cli.output import complain
from asynclock.cli.terminal import StatusLine
from asynclock.client import Client
from asynclock.errors import ConfigurationError
from asynclock.settings import Settings, load

_PROJECT = "asynclock-demo"
_PRIORITY = 10
#: Enough to see what happens without the lock.
_FEW_COMMITS = 10


class Plan(Struct, frozen=True, kw_only=True):
    """How large a demo. Without a ``url`` the locks live in a SQLite file of the scratch folder."""

    workers: int = 8
    commits: int = 25
    ttl: float = 2.0
    url: str = ""
    config: Path | None = None
    keep: bool = False


class Result(Struct, frozen=True, kw_only=True):
    """What came of it; ``seconds`` is how long the part with the lock took."""

    good: bool
    repository: str
    seconds: float
    without_lock: verdict.Unlocked
    workers: list[verdict.WorkerWaits]
    checks: list[verdict.Check]


async def play(plan: Plan) -> tuple[Result, Team]:
    """Do it, and tell how it goes on standard error.

    Raises:
        CommandError: a worker failed for a reason of its own, or git is missing.
        StoreError, ConfigurationError: the store.
    """
    async with _scratch(keep=plan.keep) as scratch, Client(_settings(plan, scratch)) as client:
        if client.capabilities.reach == "loop":
            raise ConfigurationError("the memory store cannot be shared by processes; use sqlite:/// or redis://")
        source, (loose, locked) = await clone_here(scratch, ("without-lock", "with-lock"))
        complain(f"{plan.workers} workers, one working tree: a clone of {source}")
        unlocked = await _play_without(plan, loose)
        began = time.monotonic()
        team, checks = await _play_with(plan, locked, client)
    result = Result(
        good=all(check.holds for check in checks),
        repository=source,
        seconds=time.monotonic() - began,
        without_lock=unlocked,
        workers=verdict.waits(team),
        checks=checks,
    )
    return result, team


async def _play_without(plan: Plan, checkout: Checkout) -> verdict.Unlocked:
    base = await checkout.head()
    team = Team(_tasks(plan, checkout, commits=min(plan.commits, _FEW_COMMITS)), checkout.path.parent)
    await _watched(team, "without the lock")
    return await verdict.without_lock(team, checkout, base)


async def _play_with(plan: Plan, checkout: Checkout, client: Client) -> tuple[Team, list[verdict.Check]]:
    base = await checkout.head()
    tasks = _tasks(plan, checkout, commits=plan.commits, url=client.settings.url)
    team = Team(tasks, checkout.path.parent, client)
    await _watched(team, "with the lock")
    seen = await client.inspect(tasks[0].lock, project=_PROJECT)
    left_over = "" if seen.idle else f"{len(seen.holders)} holders, {len(seen.waiters)} waiters"
    return team, await verdict.with_lock(team, checkout, base, left_over)


def _settings(plan: Plan, scratch: Path) -> Settings:
    return load({"url": plan.url or f"sqlite:///{quote(str(scratch))}/locks.db"}, file=plan.config)


def _tasks(plan: Plan, checkout: Checkout, *, commits: int, url: str = "") -> list[Task]:
    """A third or so of the workers has a higher priority; under the lock the last one is to stop in mid-commit."""
    urgent = min(3, max(1, plan.workers // 2 - 1))
    lock = f"working-tree-{secrets.token_hex(4)}"
    return [
        Task(
            worker=f"worker-{number}",
            priority=_PRIORITY if number <= urgent else 0,
            commits=commits,
            checkout=str(checkout.path),
            seed=number,
            url=url,
            config=str(plan.config or ""),
            lock=lock,
            project=_PROJECT,
            ttl=plan.ttl,
            stop_at=max(1, commits // 3) if url and number == plan.workers else 0,
        )
        for number in range(1, plan.workers + 1)
    ]


async def _watched(team: Team, how: str) -> None:
    with StatusLine() as line, beside(_progress(line, team, how)):
        await team.work()


async def _progress(line: StatusLine, team: Team, how: str) -> None:
    total = sum(task.commits for task in team.tasks)
    while True:
        refused = team.count("refused") + team.count("failed")
        killed = f"; {team.death.worker} was killed while it held the lock" if team.death else ""
        line.show(f"{how}: {team.count('committed')} of {total} commits, {refused} refused{killed}")
        await asyncio.sleep(line.interval)


@asynccontextmanager
async def _scratch(*, keep: bool) -> AsyncIterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="asynclock-demo-"))
    try:
        yield folder
    finally:
        if keep:
            complain(f"kept in {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
