"""``asynclock deadlocks``: owners who wait for each other, for people and for programs."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from msgspec.structs import replace

import asynclock
from asynclock.cli.commands.deadlocks import _look
from asynclock.stores.memory import MemorySpace, MemoryStore
from tests.cli.processes import PATIENCE, Call, Processes, until
from tests.servers import RedisServer

ROOT = Path(__file__).parents[2]
KEYS = {"owner", "client", "host", "pid", "client_name", "task", "holds_project", "holds_name", "wants_project"}
KEYS |= {"wants_name", "priority", "held_for", "waited"}


@pytest.fixture
def entangle() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start owners who wait for each other."""
    started = []

    def entangle(*names: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.cli.entangled", os.environ["ASYNCLOCK_URL"], *names]
        process = subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "entangled\n"
        return process

    yield entangle
    for process in started:
        process.communicate(timeout=PATIENCE)


def test_no_deadlock(call: Call, processes: Processes) -> None:
    """Somebody who merely waits is none."""
    processes.hold("x")
    processes.wait_for("x")
    seen = call("deadlocks")
    assert seen[:2] == (0, "")
    now, before = seen.err.splitlines()
    assert now == "asynclock: no deadlock stands now"
    assert "nothing is known of earlier ones" in before
    assert all(way in before for way in ("share_events = true", "ASYNCLOCK_SHARE_EVENTS=true", "--audit FILE"))
    assert call("deadlocks", "--json").json == {"standing": [], "found": [], "source": None}


def test_a_deadlock_is_shown(call: Call, entangle: Callable[..., subprocess.Popen[str]]) -> None:
    """Each owner with what it holds and waits for, the one to give way first."""
    process = entangle("a", "b", "[red]c[/]\u202e")
    until(lambda: bool(call("deadlocks", "--json").json["standing"]))
    (deadlock,) = call("deadlocks", "--json").json["standing"]
    assert {key for owner in deadlock["owners"] for key in owner} == KEYS
    holds = [owner["holds_name"] for owner in deadlock["owners"]]
    assert [owner["wants_name"] for owner in deadlock["owners"]] == [*holds[1:], holds[0]]
    assert {owner["pid"] for owner in deadlock["owners"]} == {process.pid}
    assert deadlock["entangled"] == 3
    out = call("deadlocks").out
    assert " ".join(out.split()).startswith("CYCLE OWNER WHERE TASK HOLDS FOR WAITS FOR WAITED PRIORITY 1 ")
    assert len(out.splitlines()) == 4
    for word in ("p/a", "p/b", "owner of a", "task of b", "'knot'", "[red]c[/]\\u202e"):
        assert word in out
    assert call("deadlocks", "--project", "other", "--json").json["standing"] == []
    assert len(call("deadlocks", "--project", "p", "--json").json["standing"]) == 1


# -- those that are over ----------------------------------------------------------------------------------------------

KEY = "sixteen bytes or more"


async def entangled_once(**settings: object) -> None:
    """Ann and [red]ben[/] wait for each other until one gives way, or until one has waited long enough."""

    async def take(owner: str, first: str, second: str) -> None:
        async with client.lock(first, project="p").acquire(owner=owner):
            await both.wait()
            with suppress(asynclock.DeadlockError, asynclock.LockTimeout):
                await (await client.lock(second, project="p").acquire(owner=owner, timeout=0.2)).release()

    both = asyncio.Barrier(2)
    async with asynclock.connect(os.environ["ASYNCLOCK_URL"], **settings) as client:  # type: ignore[arg-type]
        await asyncio.gather(take("ann", "x", "y"), take("[red]ben[/]", "y", "x"))


@pytest.mark.parametrize("source", ["events", "audit"])
def test_deadlocks_that_are_over(call: Call, tmp_path: Path, source: str) -> None:
    """Each with its time, its circle and how it ended, from what clients share or from an audit trail."""
    trail = tmp_path / "audit.jsonl"
    records = {"share_events": True} if source == "events" else {"audit_file": str(trail), "audit_key": KEY}
    options = () if source == "events" else ("--audit", str(trail))
    before = time.time()
    asyncio.run(entangled_once(on_deadlock="raise", **records))
    asyncio.run(entangled_once(on_deadlock="report", **records))
    seen = call("deadlocks", "--json", *options).json
    assert seen["source"] == source
    assert seen["standing"] == []
    assert [one["outcome"] for one in seen["found"]] == ["broken", "reported"]
    for one in seen["found"]:
        assert before - 1 <= one["at"] <= time.time()
        assert len(one["words"]) == 2
        assert one["victim"] in ("ann", "[red]ben[/]")
        assert f"owner '{one['victim']}'" in one["words"][0]
        assert one["projects"] == ["p"]
    assert call("deadlocks", "--json", "--last", "1", *options).json["found"] == seen["found"][1:]
    assert call("deadlocks", "--json", "--project", "q", *options).json["found"] == []
    lines = call("deadlocks", *options).out.splitlines()
    assert [line.startswith("    owner ") for line in lines] == [False, True, True] * 2
    assert lines[0].endswith(f"  broken: {seen['found'][0]['victim']} gave way")
    assert "  reported: " in lines[3]


def test_nothing_was_found_earlier(call: Call, processes: Processes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where clients share their events, that there was none is an answer."""
    monkeypatch.setenv("ASYNCLOCK_SHARE_EVENTS", "true")
    processes.run("run", "x", "--", "true")
    assert "none was found earlier" in call("deadlocks").err
    assert call("deadlocks", "--json").json["source"] == "events"


async def test_a_store_that_shares_no_events() -> None:
    """What stands is shown all the same; of earlier ones nothing is known."""
    store = MemoryStore(MemorySpace(asynclock.clock.SYSTEM_CLOCK))
    store.capabilities = replace(store.capabilities, shares_events=False)
    assert await _look(asynclock.connect(store=store), None, events_too=True) == ([], [])


def test_a_trail_with_anything_in_it(call: Call, tmp_path: Path) -> None:
    """What is no entry, or no deadlock, or is torn, is passed over; nothing of it moves the terminal."""
    trail = tmp_path / "audit.jsonl"
    entry = {"utc": "2026-11-21T15:37:47.141627Z", "actor": {"id": "c", "owner": "ann\x1b[2J"}, "action": "deadlock"}
    entry |= {
        "project": "p",
        "name": "x",
        "primitive": "lock",
        "request": "r",
        "victim": True,
        "cycle": ["one\x1b[2J", "two"],
    }
    others = [
        {"action": "deadlock"},
        {**entry, "cycle": 7},
        {**entry, "action": "granted"},
        {**entry, "utc": "never"},
        ["x"],
        7,
    ]
    lines = [json.dumps(one) for one in (*others, entry)]
    trail.write_text("\n".join(["no json", *lines, lines[-1][:50]]))
    seen = call("deadlocks", "--audit", str(trail))
    assert "\x1b" not in seen.out
    assert len(seen.out.splitlines()) == 3
    assert "  reported: ann" in seen.out


# -- watching ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("in_json", [False, True])
def test_watching(processes: Processes, entangle: Callable[..., subprocess.Popen[str]], *, in_json: bool) -> None:
    """Every deadlock is one line, once, as soon as it is there; Ctrl-C ends it."""
    options = ["--json"] if in_json else []
    watching = processes.start("deadlocks", "--watch", *options)
    assert watching.stdout is not None
    for names in (("a", "b"), ("x", "y", "z")):
        entangle(*names)
        line = watching.stdout.readline()
        words = json.loads(line)["words"] if in_json else line.split(" -> ")
        assert len(words) == len(names)
        assert all(f"'p/{name}'" in line for name in names)
    watching.send_signal(signal.SIGINT)
    assert processes.end(watching).out == ""
    assert watching.returncode == 130


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[RedisServer]:
    """A store that can be stopped; it outlives those who are asked for after it."""
    with RedisServer.start(durable=True) as server:
        monkeypatch.setenv("ASYNCLOCK_URL", server.url)
        yield server


def test_watching_a_store_that_stops_for_a_while(
    server: RedisServer, processes: Processes, entangle: Callable[..., subprocess.Popen[str]]
) -> None:
    """It says so once, and goes on when the store does."""
    watching = processes.start("deadlocks", "--watch")
    assert watching.stdout is not None
    assert watching.stderr is not None
    entangle("a", "b")
    assert "'p/a'" in watching.stdout.readline()
    server.pause()
    complaint = watching.stderr.readline()
    server.resume()
    assert "goes on when the store does" in complaint
    entangle("x", "y")
    assert "'p/x'" in watching.stdout.readline()
    watching.send_signal(signal.SIGINT)
    assert processes.end(watching).err.strip() == ""
    assert watching.returncode == 130
