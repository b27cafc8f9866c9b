"""A store of your own, in one file: records as files of a directory, one file lock around every batch.

A store only keeps records; ``decide_batch`` has the rules. So a third party's store is five things: where bytes are kept,
what makes load and save one step, a clock that all clients agree on, a number (the mark) that keeps fencing tokens from
falling when that clock is set back, and a way to tell another client that something concerns it (which may be lost, or left
out). ``asynclock.testing.StoreConformance`` proves the rest.

This one holds between the processes of one machine. Its limits: its time is the wall clock, so a step forward ends leases
early and a step back lets them live longer; and it asks its mailbox fifty times a second. The shipped SQLite store does both
better.
"""

import asyncio
import contextlib
import fcntl
import hashlib
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path

import msgspec

import asynclock
from asynclock.errors import StoreUnavailable
from asynclock.model.codec import decode_record, encode_record
from asynclock.model.commands import Command, Inspect
from asynclock.model.decide import decide
from asynclock.model.outcomes import Inspected, Outcome
from asynclock.model.record import Record
from asynclock.stores.cas import decide_batch, raised_mark
from asynclock.stores.protocol import Capabilities, Notice, StoreHealth
from asynclock.types import Grade, ResourceKey

POLL_SECONDS = 0.02


class DirectoryStore:
    """One client's store on a directory that any number of processes of this machine share."""

    def __init__(self, folder: Path, *, command_timeout: float = 2.0, wall: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._command_timeout = command_timeout
        self._wall = wall
        self._mailbox: Path | None = None
        self.capabilities = Capabilities(name="directory", grade=Grade.BEST_EFFORT, max_batch=256, reach="machine")

    # -- the protocol -------------------------------------------------------------------------------------------------

    async def open(self, client: str) -> None:
        await asyncio.to_thread(self._folder.mkdir, parents=True, exist_ok=True)
        self._mailbox = self._path(client, "mail")
        await asyncio.to_thread(self._mailbox.touch)

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        if self._mailbox is None:
            message = "this store is not open"
            raise StoreUnavailable(message)
        return await asyncio.to_thread(self._apply, commands)

    async def notices(self) -> AsyncIterator[Notice]:
        while self._mailbox is not None:
            if self._mailbox.stat().st_size:
                for notice in await asyncio.to_thread(self._fetch, self._mailbox):
                    yield notice
            await asyncio.sleep(POLL_SECONDS)

    async def scan(self, project: str | None) -> AsyncIterator[tuple[ResourceKey, Inspected]]:
        for path in await asyncio.to_thread(sorted, self._folder.glob("*.record")):
            with contextlib.suppress(FileNotFoundError):
                key, record = _parse(path.read_bytes())
                seen = decide(record, Inspect(key=key), self._now_us()).outcome
                if isinstance(seen, Inspected) and seen.capacity and project in (None, key.project):
                    yield key, seen

    async def health(self) -> StoreHealth:
        began = time.perf_counter()
        try:
            await self.apply([])
        except StoreUnavailable as error:
            return StoreHealth(
                status="down", latency_ms=None, version="1", grade=self.capabilities.grade, problems=(str(error),)
            )
        latency_ms = (time.perf_counter() - began) * 1000
        return StoreHealth(status="healthy", latency_ms=latency_ms, version="1", grade=self.capabilities.grade)

    async def aclose(self) -> None:
        mailbox, self._mailbox = self._mailbox, None
        if mailbox is not None:
            mailbox.unlink(missing_ok=True)

    # -- the directory, always in a thread ----------------------------------------------------------------------------

    def _apply(self, commands: Sequence[Command]) -> list[Outcome]:
        with self._turn():
            now_us = self._now_us()
            mark_us = self._raise_mark(
                now_us
            )  # first: after a crash in between it is higher than need be, which is harmless
            outcomes, changed, notices = decide_batch(commands, now_us, self._load, mark_us)
            for key, record in changed.items():
                self._save(key, record)
            for client, notice in notices:
                self._deliver(self._path(client, "mail"), notice)
        return outcomes

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        """Keep all others out. A process that dies gives its turn up."""
        give_up = time.monotonic() + self._command_timeout
        with (self._folder / "turn").open("a+") as turn:
            while True:
                try:
                    fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() > give_up:
                        message = "another process has been writing for too long"
                        raise StoreUnavailable(message) from None
                    time.sleep(0.0005)
            yield

    def _now_us(self) -> int:
        return int(self._wall() * 1_000_000)

    def _raise_mark(self, now_us: int) -> int:
        """The number that keeps tokens from falling, written about once a second."""
        path = self._folder / "mark"
        mark_us = int(path.read_text()) if path.exists() else 0
        raised = raised_mark(mark_us, now_us)
        if raised != mark_us:
            fresh = path.with_suffix(".new")
            fresh.write_text(str(raised))
            fresh.replace(path)
        return raised

    def _load(self, key: ResourceKey) -> Record | None:
        try:
            return _parse(self._path(f"{key.project}\0{key.name}", "record").read_bytes())[1]
        except FileNotFoundError:
            return None

    def _save(self, key: ResourceKey, record: Record | None) -> None:
        """Replace the file as a whole, so that a crash leaves the old record or the new one."""
        path = self._path(f"{key.project}\0{key.name}", "record")
        if record is None:
            path.unlink(missing_ok=True)
            return
        fresh = path.with_suffix(".new")
        fresh.write_bytes(msgspec.msgpack.encode((key, encode_record(record))))
        fresh.replace(path)

    def _deliver(self, mailbox: Path, notice: Notice) -> None:
        """Append a line for a client that still has its mailbox; msgpack in hex, so that a line is a line."""
        if mailbox.exists():
            with mailbox.open("a") as file:
                file.write(msgspec.msgpack.encode(notice).hex() + "\n")

    def _fetch(self, mailbox: Path) -> list[Notice]:
        with self._turn(), contextlib.suppress(FileNotFoundError):
            lines = mailbox.read_text().splitlines()
            mailbox.write_text("")
            return [msgspec.msgpack.decode(bytes.fromhex(line), type=Notice) for line in lines]
        return []

    def _path(self, name: str, kind: str) -> Path:
        """A file name that any name maps to, and no two names share."""
        return self._folder / f"{hashlib.sha256(name.encode()).hexdigest()}.{kind}"


def _parse(data: bytes) -> tuple[ResourceKey, Record]:
    key, body = msgspec.msgpack.decode(data, type=tuple[ResourceKey, bytes])
    return key, decode_record(body)


async def main(folder: Path) -> None:
    counter = folder / "counter"
    counter.write_text("0")

    async def count(client: asynclock.Client, rounds: int) -> None:
        for _ in range(rounds):
            async with client.lock("counter", ttl=5, timeout=4):
                seen = int(counter.read_text())
                await asyncio.sleep(0)
                counter.write_text(str(seen + 1))

    one, two = (asynclock.connect(store=DirectoryStore(folder / "locks")) for _ in range(2))
    async with one, two, asyncio.TaskGroup() as tasks:
        for client in (one, two, one, two):
            tasks.create_task(count(client, 10))

    print(f"counted by two clients through a directory: {counter.read_text()}")
    assert counter.read_text() == "40"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        asyncio.run(main(Path(scratch)))
