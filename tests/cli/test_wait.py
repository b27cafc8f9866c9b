"""What `asynclock run` says while it waits."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

import asynclock
from asynclock.cli import wait
from asynclock.model.commands import Command
from asynclock.model.outcomes import Outcome
from asynclock.stores.memory import open_memory
from asynclock.stores.protocol import Store, StoreForgot, StoreOptions
from tests.cli.processes import Processes
from tests.servers import RedisServer


class Line:
    """A status line that keeps what it was told."""

    interval = 0.01

    def __init__(self) -> None:
        self.told: asyncio.Queue[str] = asyncio.Queue()

    def show(self, text: str) -> None:
        self.told.put_nowait(text)


class Forgetful:
    """A store that says once that it has forgotten grants, when ``forgets`` is set."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.forgets = False

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        if self.forgets:
            self.forgets = False
            raise StoreForgot("the store has lost its data")
        return await self._store.apply(commands)


@asynccontextmanager
async def told(client: asynclock.Client, name: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Line]:
    monkeypatch.setattr(wait, "_SILENT_SECONDS", 0.0)
    line = Line()
    task = asyncio.create_task(wait.tell_wait(line, client, name, "default"))  # type: ignore[arg-type]
    yield line
    task.cancel()


async def test_a_wait_in_quarantine_says_why_and_for_how_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody holds the lock and nobody is before us, and yet it is not given: the store forgot its grants."""
    store = Forgetful(open_memory("memory://words-of-quarantine", StoreOptions()))
    async with asynclock.connect(store=store, quarantine=60) as client:  # type: ignore[arg-type]
        store.forgets = True
        waiting = asyncio.create_task(client.lock("x").acquire().__aenter__())
        async with told(client, "x", monkeypatch) as line, asyncio.timeout(30):
            while "forgot its grants" not in (text := await line.told.get()):
                pass
        waiting.cancel()
    assert text.startswith("waiting for 'x' for ")
    assert "no new leases for another 5" in text or "no new leases for another 60 s" in text
    assert "held by nobody" not in text


async def test_the_holder_is_named_as_a_timeout_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Owner, name of the client, host and process: whoever waits can go and ask."""
    url = "memory://words-of-holder"
    async with asynclock.connect(url, client_name="nightly import") as other, asynclock.connect(url) as client:
        async with other.lock("x").acquire(owner="anna"), told(client, "x", monkeypatch) as line:
            text = await line.told.get()
            (holder,) = (await client.inspect("x")).holders
            with pytest.raises(asynclock.LockTimeout) as caught:
                await client.lock("x").acquire(timeout=0)
        async with other.lock("x"), told(client, "x", monkeypatch) as line:
            without = await line.told.get()
    assert f"held by {holder.host}:{holder.pid} 'nightly import' (owner 'anna') for " in text
    assert f"{holder.host}:{holder.pid} 'nightly import' (owner 'anna'" in str(caught.value)
    assert "owner" not in without


def test_run_waits_for_a_store_that_is_being_restarted(processes: Processes) -> None:
    """The time to wait for the lock is also that for the store; the reason is told meanwhile."""
    with RedisServer() as server:
        process = processes.start("run", "x", "--timeout", "60", "--url", server.url, "--", "echo", "done")
        assert process.stderr is not None
        said = process.stderr.readline()
        assert "waiting for the store for" in said
        assert "cannot reach" in said
        server.launch()
        answer = processes.end(process)
        assert (answer.code, answer.out) == (0, "done\n")


def test_run_that_does_not_wait_does_not_wait_for_the_store(
    processes: Processes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With a timeout of 0 a store that is away is told at once, whatever the patience with it."""
    monkeypatch.setenv("ASYNCLOCK_UNAVAILABLE_AFTER", "3600")
    answer = processes.run("run", "x", "--timeout", "0", "--url", f"unix://{tmp_path}/none", "--", "true")
    assert (answer.code, "cannot reach" in answer.err) == (3, True)


@pytest.mark.parametrize("command", ["locks", "queue", "health", "doctor", "deadlocks", "events", "top --once"])
def test_whoever_only_looks_does_not_wait_for_the_store(
    processes: Processes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str
) -> None:
    """That the store is away is what they want to know."""
    monkeypatch.setenv("ASYNCLOCK_UNAVAILABLE_AFTER", "3600")
    answer = processes.run(*command.split(), "--url", f"unix://{tmp_path}/none")
    assert answer.code in (1, 3)
    assert "cannot reach" in answer.err + answer.out
