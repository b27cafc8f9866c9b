"""``locks``, ``show``, ``queue`` and ``release``: for people in tables, for programs in JSON."""

import asyncio
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

import asynclock
from asynclock.cli.fitting import blocks, fit, shortened, widths
from asynclock.model.commands import Acquire, Renew
from asynclock.model.outcomes import Granted
from asynclock.stores import open_store
from asynclock.types import ResourceKey
from tests.cli.processes import Call, Processes
from tests.cli.screen import Watched

HOLDER_KEYS = {
    "trace_id",
    "owner",
    "client",
    "permits",
    "token",
    "first_token",
    "last_token",
    "lingering",
    "held_for",
    "expires_in",
    "host",
    "pid",
    "client_name",
    "metadata",
}
HOLDERS_ONLY = {"token", "first_token", "last_token", "lingering", "held_for", "expires_in"}
WAITER_KEYS = HOLDER_KEYS - HOLDERS_ONLY | {"priority", "position", "waited"}
RESOURCE_KEYS = {"project", "name", "capacity", "next_token", "holders", "waiters"}

#: Names that are allowed and could hurt: paths, globs, braces, markup, tables, writing direction, two spellings of one letter.
HOSTILE = (
    "../../x",
    "}{",
    "a*",
    "[red]x[/]",
    "<b>x</b>",
    "x\u202ey",
    "\u00e9",
    "e\u0301",
    "' OR 1=1",
    "\u2028x",
)


def test_nothing_in_use(call: Call) -> None:
    """An empty listing is no error, and no output."""
    for command in ("locks", "queue"):
        assert call(command)[:2] == (0, "")
        assert call(command, "--json").json == []


def test_locks(call: Call, processes: Processes) -> None:
    """Everything in use is listed by name, with who holds it and how many wait."""
    holder = processes.hold("b", "--project", "p")
    processes.hold("a", "--project", "p")
    processes.hold("c", "--project", "other")
    lines = call("locks", "--project", "p").out.splitlines()
    assert lines[0].split() == ["PROJECT", "NAME", "HELD", "HOLDER", "FOR", "WAITING"]
    assert [line.split()[1] for line in lines[1:]] == ["a", "b"]
    assert f"{socket.gethostname()}:{holder.pid}" in lines[2]
    seen = call("locks", "--json").json
    assert [(resource["project"], resource["name"]) for resource in seen] == [("other", "c"), ("p", "a"), ("p", "b")]
    assert {key for resource in seen for key in resource} == RESOURCE_KEYS


def test_show(call: Call, processes: Processes) -> None:
    """One resource is shown with its holders and waiters, and their metadata."""
    processes.hold("x", "--metadata", '"release 42"', "--owner", "anna")
    processes.wait_for("x", "--priority", "7", "--owner", "bert")
    out = call("show", "x").out
    for word in ("held     1 of 1", "TOKEN", "anna", "release 42", "POSITION", "bert"):
        assert word in out
    seen = call("--json", "show", "x").json
    assert set(seen) == RESOURCE_KEYS
    assert set(seen["holders"][0]) == HOLDER_KEYS
    assert set(seen["waiters"][0]) == WAITER_KEYS
    assert (seen["waiters"][0]["priority"], seen["waiters"][0]["position"]) == (7, 1)


def test_queue_is_in_the_order_of_service(call: Call, processes: Processes) -> None:
    """Higher priority stands first, whenever it came."""
    processes.hold("x")
    for priority in ("0", "9", "5"):
        processes.wait_for("x", "--priority", priority)
    assert [entry["priority"] for entry in call("queue", "x", "--json").json] == [9, 5, 0]
    assert [entry["name"] for entry in call("queue", "--json").json] == ["x", "x", "x"]
    assert set(call("queue", "--json").json[0]) == WAITER_KEYS | {"project", "name"}
    assert [line.split()[4] for line in call("queue").out.splitlines()[1:]] == ["9", "5", "0"]


@pytest.mark.parametrize("words", [("show", "x"), ("release", "x", "--reason", "r")])
def test_what_nobody_uses_is_not_found(call: Call, words: tuple[str, ...]) -> None:
    """A name that nobody uses is exit code 5, in one line, with what helps."""
    answer = call(*words)
    assert (answer.code, answer.out) == (5, "")
    assert "'x'" in answer.err
    assert "`asynclock locks`" in answer.err
    assert answer.err.count("\n") == 1


def test_show_of_what_nobody_uses_is_a_resource_too(call: Call) -> None:
    """A program reads one form of answer, whether somebody uses the name or not."""
    answer = call("show", "x", "--json")
    assert answer.code == 5
    assert set(answer.json) == RESOURCE_KEYS
    assert (answer.json["holders"], answer.json["waiters"]) == ([], [])


async def test_read_write_locks_are_shown_as_such(processes: Processes) -> None:
    """Nobody reads of a million permits who has asked for a reader's or a writer's place."""
    async with asynclock.connect() as client:
        lock = client.rwlock("catalog")
        async with lock.read(), lock.read():
            assert "held     read\n" in await _shown(processes, "show", "catalog")
            assert " read " in await _shown(processes, "locks")
        async with lock.write():
            shown = await _shown(processes, "show", "catalog")
            assert "held     write\n" in shown
            assert shown.splitlines()[-1].split()[2] == "write"
            assert "1048576" not in shown + await _shown(processes, "locks")


async def test_a_lease_within_its_client(processes: Processes, tmp_path: Path) -> None:
    """One that nobody uses just now is said to linger; and any token that it has had takes it away."""
    key = ResourceKey("default", "x")
    request = Acquire(
        key=key, id="a", client="a", owner="o", tokens=64, details='{"host":"h","pid":7,"state":"lingering"}'
    )
    store = open_store(f"sqlite:///{tmp_path}/locks.db")
    await store.open("a")
    try:
        (granted,) = await store.apply([request])
        assert isinstance(granted, Granted)
        await store.apply([Renew(key=key, id="a", ttl_ms=30_000, token=granted.token + 5)])
        assert f"{granted.token + 5}  h:7 (lingering)  " in await _shown(processes, "show", "x")
        await _shown(processes, "release", "x", "--reason", "seen", "--token", str(granted.token + 3))
        assert (await asyncio.to_thread(processes.run, "show", "x")).code == 5
    finally:
        await store.aclose()


async def _shown(processes: Processes, *words: str) -> str:
    answer = await asyncio.to_thread(processes.run, *words)
    assert answer.code == 0, answer
    return answer.out


def test_release_takes_only_the_lease_it_was_given(call: Call, processes: Processes) -> None:
    """A token that has passed on releases nobody."""
    processes.hold("x")
    token = call("show", "x", "--json").json["holders"][0]["token"]
    old = call("release", "x", "--reason", "old", "--token", str(token - 1), "--json")
    assert (old.code, old.json["released"], old.json["name"]) == (5, [], "x")
    none = call("release", "nothing", "--reason", "old", "--json")
    assert (none.code, none.json["released"], none.json["name"]) == (5, [], "nothing")
    released = call("release", "x", "--reason", "stuck", "--token", str(token), "--json").json
    assert set(released) == {"project", "name", "reason", "released"}
    assert [holder["token"] for holder in released["released"]] == [token]
    assert call("locks", "--json").json == []


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_hostile_names(call: Call, processes: Processes, name: str) -> None:
    """A name is a name: exact in JSON, and unable to draw on a terminal."""
    processes.hold(name)
    assert call("show", "--json", "--", name).json["name"] == name
    table = call("locks").out
    assert len(table.splitlines()) == 2
    assert all(char.isprintable() for char in table.replace("\n", ""))
    if name.isprintable():
        assert name.replace("'", "") in table.replace("'", "").replace("\\", "")


def test_hostile_metadata(call: Call, processes: Processes) -> None:
    """What a holder says of itself cannot move the cursor of who reads it."""
    processes.hold("x", "--metadata", '{"\\u001b[2J": "\\r\\nforged line", "[bold]": "\\ud800"}')
    out = call("show", "x").out
    assert "\x1b" not in out
    assert "\r" not in out
    assert "forged line" in out
    assert not any(line.startswith("forged") for line in out.splitlines())


@pytest.mark.parametrize("columns", [60, 80])
@pytest.mark.parametrize("command", ["locks", "queue", "show"])
def test_a_narrow_terminal(processes: Processes, monkeypatch: pytest.MonkeyPatch, columns: int, command: str) -> None:
    """Long names lose their middles, columns that say nothing go; no word is broken, and nothing is wider than the screen."""
    monkeypatch.delenv("COLUMNS", raising=False)  # test runners set it, and it goes before what the terminal says
    name = f"first-{'n' * 80}-last"
    processes.hold(name, "--owner", "anna the operator of the night")
    processes.wait_for(name, "--owner", "bert the operator of the day", "--priority", "7")
    (holder,) = processes.run("show", name, "--json").json["holders"]
    seen = Watched(*([command, name] if command == "show" else [command]), columns=columns)
    assert seen.end() == 0
    lines = [line for line in seen.text.splitlines() if line and not line.startswith("name  ")]
    assert all(len(line) <= columns for line in lines)
    assert "first-" in seen.text
    assert "…" in seen.text
    if command == "show":
        assert str(holder["token"]) in seen.text, "a number is whole"
    if command == "queue":
        assert "PRIORITY" in seen.text
        assert "METADATA" not in seen.text, "nobody has any"
        assert len(lines) == 2 or all(line.split()[0].isupper() for line in lines), "a table, or a line for each cell"
    if command == "locks":
        assert len(lines) == 2


def test_a_deadlock_on_a_narrow_terminal() -> None:
    """What fits no line of 60 columns is told cell by cell."""
    headings = ("CYCLE", "OWNER", "WHERE", "TASK", "HOLDS", "FOR", "WAITS FOR", "WAITED", "PRIORITY")
    where, task = "worker-7.example.internal:12345 'import'", "-"
    rows = [("1", f"owner {n}", where, task, "shop/orders", "12.0 s", "shop/customers", "11.0 s", "0") for n in "ab"]
    assert fit(headings, rows, 60) is None
    told = blocks(headings, rows, 60)
    assert told[:3] == ["CYCLE      1", "OWNER      owner a", f"WHERE      {where}"]
    assert told.count("") == 1
    assert all(len(line) <= 60 for line in told)
    fitted = fit(headings, rows, 80, {"TASK": "-", "PRIORITY": "0"})
    assert fitted is not None
    assert [headings[place] for place in fitted.places] == [*headings[:3], *headings[4:8]]
    assert sum(fitted.widths) + 2 * (len(fitted.widths) - 1) <= 80


@given(
    st.lists(st.tuples(st.text(max_size=15), st.lists(st.text(max_size=40), min_size=2, max_size=2)), min_size=1),
    st.integers(1, 200),
)
def test_columns_fit(columns: list[tuple[str, list[str]]], room: int) -> None:
    """All together they have room, no heading is broken, and what fits in full is in full."""
    headings, rows = [heading for heading, _ in columns], list(zip(*[cells for _, cells in columns], strict=True))
    found = widths(headings, rows, room)
    least = [
        max(cell_len(heading), *(cell_len(cell) if cell.isdigit() else min(12, cell_len(cell)) for cell in cells))
        for heading, cells in columns
    ]
    gaps = 2 * (len(columns) - 1)
    assert (found is None) == (sum(least) + gaps > room)
    if found is None:
        return
    assert sum(found) + gaps <= room
    for width, (heading, cells), floor in zip(found, columns, least, strict=True):
        assert floor <= width
        assert cell_len(heading) <= width
        for cell in cells:
            assert cell_len(shortened(cell, width)) <= width
            assert not cell.isdigit() or shortened(cell, width) == cell
    whole = [max(map(cell_len, (heading, *cells))) for heading, cells in columns]
    if sum(whole) + gaps <= room:
        assert found == whole
