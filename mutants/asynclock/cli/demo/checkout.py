"""A git working tree of the demo's own: cloned, committed to, repaired.

Git runs with a configuration of its own, so that no identity, hook, signature or background collection of the user's gets
in the way, and the user's repository is only read.
"""

import asyncio
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import anyio
from msgspec import Struct

from asynclock.cli.exits import CommandError, Exit
from asynclock.errors import AsynclockError

_CONFIG = """\
[user]
    name = asynclock demo
    email = demo@example.invalid
[safe]
    directory = *
[init]
    defaultBranch = main
[core]
    hooksPath = /dev/null
[commit]
    gpgSign = false
[gc]
    auto = 0
[maintenance]
    auto = false
"""
_COMMIT_FORMAT = (
    "%x01%P%x00%(trailers:key=Asynclock-Token,valueonly,separator=%x2C)"
    "%x00%(trailers:key=Asynclock-Worker,valueonly,separator=%x2C)"
)


class GitError(AsynclockError):
    """Git ended with an error; ``refused`` if another git held the index."""

    def __init__(self, words: Sequence[str], stderr: str) -> None:
        super().__init__(f"git {words[0]} failed: {stderr.strip()}")
        self.refused = "index.lock" in stderr


class Commit(Struct, frozen=True, kw_only=True):
    """A commit of the team, as the repository has it."""

    parents: int
    token: int
    worker: str
    files: frozenset[str]


class Checkout:
    """One working tree. Paths of files are relative to it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.index_lock = path / ".git" / "index.lock"

    async def git(self, *words: str, **variables: str) -> str:
        """Run git here, and return what it says. A cancel ends git too: it must not go on without the lock.

        Raises:
            GitError: it ended with an error.
        """
        process = await self.start(*words, **variables)
        try:
            stdout, stderr = await process.communicate()
        except BaseException:
            with suppress(ProcessLookupError):
                process.kill()
            with anyio.CancelScope(shield=True):
                await process.wait()
            raise
        if process.returncode:
            raise GitError(words, stderr.decode(errors="replace"))
        return stdout.decode(errors="replace")

    async def start(self, *words: str, **variables: str) -> asyncio.subprocess.Process:
        """Start git here."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        config = {"GIT_CONFIG_GLOBAL": str(self.path.parent / "gitconfig"), "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"}
        pipe = asyncio.subprocess.PIPE
        try:
            return await asyncio.create_subprocess_exec(
                "git", *words, cwd=self.path, env={**inherited, **config, **variables}, stdout=pipe, stderr=pipe
            )
        except FileNotFoundError as error:
            raise CommandError("git is not installed; `apt install git` helps on Debian", Exit.FAILURE) from error

    async def head(self) -> str:
        """The commit that is checked out."""
        return (await self.git("rev-parse", "HEAD")).strip()

    async def commits_since(self, base: str) -> list[Commit]:
        """What was committed after ``base``, oldest first."""
        log = await self.git(
            "log", "--reverse", "--topo-order", f"--format={_COMMIT_FORMAT}", "--name-only", f"{base}.."
        )
        return [_parse(entry) for entry in log.split("\x01")[1:]]

    async def repair(self) -> bool:
        """Undo what a holder that died in mid-commit left; only for who holds the lock. Whether there was anything."""
        stale = self.index_lock.exists()
        self.index_lock.unlink(missing_ok=True)
        if not stale and not await self.git("status", "--porcelain"):
            return False
        await self.git("reset", "--hard", "--quiet")
        await self.git("clean", "-fdq")
        return True


def _parse(entry: str) -> Commit:
    head, _, files = entry.partition("\n")
    parents, token, worker = head.split("\x00")
    return Commit(
        parents=len(parents.split()), token=int(token or 0), worker=worker, files=frozenset(files.split("\n")) - {""}
    )


async def clone_here(scratch: Path, names: Sequence[str]) -> tuple[str, list[Checkout]]:
    """Clone the repository of the current directory, once per name; one made for the purpose if there is none.

    Returns:
        What was cloned, in words, and the clones.
    """
    (scratch / "gitconfig").write_text(_CONFIG)
    here = Checkout(scratch / "here")
    here.path.mkdir()
    try:
        source = (await here.git("-C", str(Path.cwd()), "rev-parse", "--show-toplevel")).strip()
        await here.git("-C", source, "rev-parse", "--verify", "HEAD")
        return source, [await _clone(here, source, scratch / name) for name in names]
    except GitError:
        await _make_repository(here)
        made = "a small repository made for this, as there is none here to clone"
        return made, [await _clone(here, str(here.path), scratch / f"{name}-of-small") for name in names]


async def _clone(here: Checkout, source: str, target: Path) -> Checkout:
    # Copied, not linked: nothing that goes wrong here can reach the objects of the original.
    await here.git("clone", "--quiet", "--no-hardlinks", source, str(target))
    return Checkout(target)


async def _make_repository(here: Checkout) -> None:
    await here.git("init", "--quiet")
    for number in range(20):
        (here.path / f"module_{number}.py").write_text(f"def answer() -> int:\n    return {number}\n")
    await here.git("add", ".")
    await here.git("commit", "--quiet", "-m", "Something to work on")
