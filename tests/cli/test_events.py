"""``asynclock events``: what all clients share, for people by line, for programs in JSON."""

import asyncio
import json
import signal
import socket
from pathlib import Path

import pytest

import asynclock
from asynclock.cli.commands.events import line_of
from asynclock.events import Deadlock, Dropped, Granted, Lost, StoreUp
from asynclock.stores.stream import SharedEvent
from tests.cli.processes import Call, Processes, until

CYCLE = ["requested", "granted", "released"]


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASYNCLOCK_SHARE_EVENTS", "true")


def test_nobody_shares(call: Call, processes: Processes) -> None:
    """An empty list, and on the other stream what would change that; also after locks were used that nobody shares."""
    processes.run("run", "x", "--", "true")
    assert call("events")[:2] == (0, "")
    assert "share_events = true" in call("events").err
    assert call("events", "--json").json == []
    assert "no such event is kept" in call("events", "--kind", "lost").err
    assert call("events", "--last", "0").err == ""


@pytest.mark.usefixtures("shared")
def test_what_was_shared_is_listed(call: Call, processes: Processes) -> None:
    """Oldest first, of the project and kinds that are asked for, as many as are asked for."""
    for name in ("a", "b"):
        processes.run("run", name, "--project", f"p{name}", "--owner", "ann", "--", "true")
    seen = call("events", "--json").json
    assert [(event["type"], event["name"]) for event in seen] == [(kind, name) for name in "ab" for kind in CYCLE]
    assert {event["owner"] for event in seen} == {"ann"}
    assert [event["type"] for event in call("events", "--project", "pb", "--json").json] == CYCLE
    chosen = call("events", "--kind", "granted", "--kind", "timed-out", "--json").json
    assert [event["name"] for event in chosen] == ["a", "b"]
    assert len(call("events", "--last", "2", "--json").json) == 2
    lines = call("events").out.splitlines()
    assert [line.split("  ")[1].strip() for line in lines] == CYCLE * 2
    assert f"pb/b  token {chosen[1]['token']}, waited 0." in lines[4]


@pytest.mark.usefixtures("shared")
def test_following(processes: Processes) -> None:
    """What comes is printed as it comes, one event per line of JSON; Ctrl-C ends it."""
    processes.run("run", "before", "--", "true")
    follower = processes.start("events", "--follow", "--kind", "released", "--last", "1", "--json")
    assert follower.stdout is not None
    assert json.loads(follower.stdout.readline())["name"] == "before"
    processes.run("run", "after", "--", "true")
    event = json.loads(follower.stdout.readline())
    assert (event["type"], event["name"]) == ("released", "after")
    follower.send_signal(signal.SIGINT)
    assert processes.end(follower).code == 128 + signal.SIGINT


@pytest.mark.usefixtures("shared")
def test_following_for_people(processes: Processes) -> None:
    """Without --json it is lines."""
    follower = processes.start("events", "-f")
    assert follower.stderr is not None
    assert "nobody has shared" in follower.stderr.readline()
    processes.run("run", "x", "--", "true")
    assert follower.stdout is not None
    assert "requested     default/x  permits 1" in follower.stdout.readline()
    follower.send_signal(signal.SIGTERM)
    processes.end(follower)


@pytest.mark.usefixtures("shared")
def test_a_release_by_force_is_told(call: Call, processes: Processes) -> None:
    """With who did it and why; the holder tells its loss."""
    holder = processes.hold("x", "--owner", "ann")
    processes.run("release", "x", "--reason", "stuck", "--yes")
    processes.end(holder)
    until(lambda: len(call("events", "--kind", "forced", "--kind", "lost", "--json").json) == 2)
    by_kind = {event["type"]: event for event in call("events", "--json").json}
    assert (by_kind["forced"]["owner"], by_kind["forced"]["reason"]) == ("ann", "stuck")
    assert by_kind["lost"]["reason"] == "revoked"
    assert by_kind["lost"]["token"] == by_kind["forced"]["token"] == by_kind["granted"]["token"]


@pytest.mark.usefixtures("shared")
def test_an_event_tells_who_and_where(call: Call, processes: Processes, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the name of its client, host and process, in JSON and in a line: an id alone leads nobody anywhere."""
    monkeypatch.setenv("ASYNCLOCK_CLIENT_NAME", "nightly import")
    process = processes.start("run", "x", "--", "true")
    assert processes.end(process).code == 0
    granted, released = call("events", "--kind", "granted", "--kind", "released", "--json").json
    host = socket.gethostname()
    for event in (granted, released):
        assert (event["client_name"], event["host"], event["pid"]) == ("nightly import", host, process.pid)
    line = call("events", "--kind", "granted").out
    assert line.endswith(f"[client {granted['client']} 'nightly import' {host}:{process.pid}]\n")
    assert line.count("nightly import") == 1


@pytest.mark.usefixtures("shared")
def test_who_only_looks_shares_nothing(call: Call, tmp_path: Path) -> None:
    """Listings make no events, not even that they are there, and open no trail."""
    for command in (("locks",), ("queue",), ("health",), ("events",)):
        call(*command)
    assert not (tmp_path / "locks.db-events").exists()


def test_an_unknown_kind_is_a_usage_error(call: Call) -> None:
    """With the nearest."""
    answer = call("events", "--kind", "grantd")
    assert (answer.code, answer.out) == (2, "")
    assert "did you mean Granted?" in answer.err


async def test_foreign_events_are_harmless(processes: Processes) -> None:
    """Whatever somebody wrote into the stream: lines stay lines, and what is no event is counted."""
    async with asynclock.connect() as client:
        stream = client._open.event_stream()
        hostile = '{"type":"Lost","at":%s,"client":"\\u001b[2J","project":"\\u202e","name":"a\\nb","primitive":"lock",'
        hostile += '"request":"r","owner":"o","token":1,"reason":"\\r\\nforged","by":"","held":1}'
        bodies = [(hostile % at).encode() for at in ("1.5", "1e300", "-1e300")]
        await stream.publish([SharedEvent("c", number, body) for number, body in enumerate([*bodies, b"nonsense"])])
        stream.close()
    answer = await asyncio.to_thread(processes.run, "events")
    assert answer.code == 0, answer.err
    assert len(answer.out.splitlines()) == 4
    assert answer.out.replace("\n", "").isprintable()
    assert "dropped" in answer.out.splitlines()[-1]


def test_lines_of_every_form() -> None:
    """Seconds are seconds, lists are chains, what says nothing is left out."""
    what = {"at": 0.0, "client": "c", "project": "p", "name": "n", "primitive": "lock", "request": "r", "owner": "o"}
    assert line_of(Granted(**what, token=7, waited=1.5, by="store")).endswith(
        "  granted       p/n  token 7, waited 1.500 s, by store  [client c]"
    )
    for victim, reported, says in (
        (True, False, ", gives way"),
        (False, False, ""),
        (True, True, ", would give way, and is only reported"),
        (False, True, ", only reported"),
    ):
        event = Deadlock(**what, cycle=("a", "b"), victim=victim, reported=reported)
        assert f"deadlock      p/n  cycle a -> b{says}  [" in line_of(event)
    assert "lost          p/n  token 7, reason expired, held 2.000 s  [" in line_of(
        Lost(**what, token=7, reason="expired", by="", held=2.0)
    )
    assert "store up      -  down 3.000 s  [" in line_of(StoreUp(at=0.0, client="c", down=3.0))
    assert "dropped       -  count 5  [" in line_of(Dropped(at=0.0, client="c", count=5))
