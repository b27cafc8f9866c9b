"""One process of the team: think, wait for the tree, change two files, commit; again and again.

Without the lock it does the same and hopes. One worker is told to stop in the middle of a commit, with git's own lock file
in place, so that it can be killed there.
"""

import asyncio
import random
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec
from msgspec import Struct

import asynclock
from asynclock.cli.demo.checkout import Checkout, GitError
from asynclock.clock import SYSTEM_CLOCK
from asynclock.errors import LeaseLost
from asynclock.settings import load

FOLDER = "asynclock-demo"
SHARED_FILE = f"{FOLDER}/log.md"
#: Take the turn with this number; False: it has to be taken again.
Turn: TypeAlias = Callable[[int], Awaitable[bool]]
#: Short beside a commit: the tree is what everybody waits for.
_THINKING_SECONDS = 0.01


class Task(Struct, frozen=True, kw_only=True):
    """What one worker is to do. Without a ``url`` it works without the lock; ``stop_at`` is the commit to stop in."""

    worker: str
    priority: int
    commits: int
    checkout: str
    seed: int
    url: str = ""
    config: str = ""
    lock: str = ""
    project: str = ""
    ttl: float = 2.0
    stop_at: int = 0


class Report(Struct, frozen=True, kw_only=True):
    """What a worker tells the team; ``at`` is seconds of the machine's clock."""

    kind: Literal["ready", "held", "repaired", "stopped", "committed", "refused", "failed", "lost"]
    worker: str
    at: float
    number: int = 0
    token: int = 0
    waited: float = 0.0
    text: str = ""


def own_file(worker: str) -> str:
    """The file that only this worker changes."""
    return f"{FOLDER}/{worker}.md"


def main() -> int:
    """Do the task on standard input, once a second line says go."""
    worker = Worker(msgspec.json.decode(sys.stdin.buffer.readline(), type=Task))
    worker.tell("ready")
    if sys.stdin.buffer.readline():
        asyncio.run(worker.work())
    return 0


class Worker:
    """A member of the team."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.checkout = Checkout(Path(task.checkout))
        self.random = random.Random(task.seed)  # noqa: S311 - how long it thinks
        self.own_file = own_file(task.worker)

    def tell(self, kind: str, **facts: object) -> None:
        """Report to the team."""
        report = msgspec.convert(
            {"kind": kind, "worker": self.task.worker, "at": SYSTEM_CLOCK.monotonic(), **facts}, Report
        )
        sys.stdout.buffer.write(msgspec.json.encode(report) + b"\n")
        sys.stdout.buffer.flush()

    async def work(self) -> None:
        """All commits, under the lock if there is one."""
        async with self._turns() as turn:
            for number in range(1, self.task.commits + 1):
                await asyncio.sleep(self.random.uniform(0.0, _THINKING_SECONDS))
                while not await turn(number):
                    pass

    @asynccontextmanager
    async def _turns(self) -> AsyncIterator[Turn]:
        if not self.task.url:
            yield self._turn_without
            return
        config = Path(self.task.config) if self.task.config else None
        settings = load({"url": self.task.url, "client_name": self.task.worker}, file=config)
        async with asynclock.Client(settings) as client:
            lock = client.lock(
                self.task.lock,
                project=self.task.project,
                ttl=self.task.ttl,
                priority=self.task.priority,
                metadata={"worker": self.task.worker},
            )
            yield lambda number: self._turn_with(lock, number)

    async def _turn_without(self, number: int) -> bool:
        """Try once: whether it works out or not is what is to be seen."""
        try:
            await self._commit(number, token=0)
            self.tell("committed", number=number)
        except GitError as error:
            self.tell("refused" if error.refused else "failed", number=number, text=str(error))
        return True

    async def _turn_with(self, lock: asynclock.Lock, number: int) -> bool:
        """One commit under the lock. False if the lease was lost: whoever is next repairs, and the turn is taken again."""
        began = SYSTEM_CLOCK.monotonic()
        try:
            async with lock.acquire() as lease:
                self.tell("held", number=number, token=lease.token, waited=SYSTEM_CLOCK.monotonic() - began)
                if await self.checkout.repair():
                    self.tell("repaired", number=number, token=lease.token)
                if number == self.task.stop_at:
                    await self._stop_in_commit(number, lease.token)
                if not self._is_committed(number):
                    lease.ensure()
                    await self._commit(number, token=lease.token)
        except LeaseLost as error:
            self.tell("lost", number=number, text=str(error))
            return False
        self.tell("committed", number=number)
        return True

    def _is_committed(self, number: int) -> bool:
        """Whether an earlier try of this turn, whose lease was lost, came through after all."""
        own = self.checkout.path / self.own_file
        return own.exists() and f"change {number}\n" in own.read_text()

    def _edit(self, number: int) -> None:
        """Change a file of one's own and one that all share, as a whole, the way editors and agents write files."""
        (self.checkout.path / FOLDER).mkdir(exist_ok=True)
        for name, line in ((self.own_file, ""), (SHARED_FILE, f"{self.task.worker}: ")):
            path = self.checkout.path / name
            before = path.read_text() if path.exists() else ""
            path.write_text(f"{before}- {line}change {number}\n")

    async def _commit(self, number: int, *, token: int) -> None:
        self._edit(number)
        await self.checkout.git("add", "--force", self.own_file, SHARED_FILE)
        await self.checkout.git("commit", "--quiet", "-m", self._message(number, token))

    def _message(self, number: int, token: int) -> str:
        return (
            f"Change {number} of {self.task.worker}\n\nAsynclock-Token: {token}\nAsynclock-Worker: {self.task.worker}\n"
        )

    async def _stop_in_commit(self, number: int, token: int) -> None:
        """Come no further than where git has locked its index and waits for an editor."""
        self._edit(number)
        await self.checkout.git("add", "--force", self.own_file)
        git = await self.checkout.start("commit", "-a", "--edit", GIT_EDITOR="sleep 600 #")
        while not self.checkout.index_lock.exists():  # noqa: ASYNC110 - git does not call back
            await asyncio.sleep(0.005)
        self.tell("stopped", number=number, token=token)
        await git.wait()
