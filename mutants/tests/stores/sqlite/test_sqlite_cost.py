"""What a transaction costs, counted and not timed: statements, transactions, rows, pages."""

import asyncio
import re
import threading

import msgspec
import pytest
from sqlite_clients import HandClock, acquire, key, release

from asynclock.model import commands as c
from asynclock.model.outcomes import Granted, Released
from asynclock.stores.sqlite import records as records_module
from asynclock.stores.sqlite import table


class Trace:
    """The statements that a store sends to SQLite, each by its first words."""

    def __init__(self, store) -> None:
        self._store = store
        self._heard: list[str] = []

    async def start(self) -> "Trace":
        await self._store._ask(lambda a: a.database._connection.set_trace_callback(self._heard.append))
        return self

    async def taken(self) -> list[str]:
        """What was sent since the last look."""
        await self._store._ask(lambda _: None)
        heard = [
            re.match(r"\w+( OR REPLACE)?( (INTO|FROM|IMMEDIATE|data_version)( \w+)?)?", said)[0] for said in self._heard
        ]
        self._heard.clear()
        return heard


FIRST, LAST = ["BEGIN IMMEDIATE", "PRAGMA data_version"], ["COMMIT"]
LOOK, WRITE = ["SELECT"], ["INSERT INTO journal"]
#: The news of the journal, and the epoch.
FOLLOW = ["SELECT", "SELECT"]


@pytest.mark.parametrize("names", [1, 64, 512])
async def test_a_batch_costs_the_same_few_statements_however_large_it_is(store_of, names: int) -> None:
    """One transaction per batch; one statement looks for all names that are new here, one writes all that changed."""
    store = await store_of(clock=HandClock())
    await store.apply([acquire("warm", "warm")])
    trace = await Trace(store).start()
    for look in (LOOK, []):
        await store.apply([acquire(f"x{n}", f"n{n}") for n in range(names)])
        assert await trace.taken() == [*FIRST, *look, *WRITE, *LAST]
        await store.apply([release(f"x{n}", f"n{n}") for n in range(names)])
        assert await trace.taken() == [*FIRST, *WRITE, *LAST]


async def test_batches_that_queue_up_are_one_transaction(store_of) -> None:
    """What arrives while the writer is busy is committed together, by one statement, and each record is written once."""
    store = await store_of(clock=HandClock())
    await store.apply([c.Inspect(key=key(f"n{n}")) for n in range(50)])
    trace = await Trace(store).start()
    async with busy(store):
        commands = [make(name, f"n{n}") for name in "xy" for make in (acquire, release) for n in range(50)]
        answers = asyncio.gather(*(store.apply([command]) for command in commands))
        await asyncio.sleep(0)
    assert all(isinstance(answer, Granted | Released) for [answer] in await answers)
    assert await trace.taken() == [*FIRST, *WRITE, *LAST]
    written = await store._ask(lambda a: a.database._ask("SELECT keys FROM journal ORDER BY n DESC"))
    assert len(msgspec.msgpack.decode(written)) == 50


async def test_a_look_at_what_is_known_reads_and_writes_nothing(store_of) -> None:
    """A client alone with its file knows what stands in it."""
    store = await store_of(clock=HandClock())
    await store.apply([acquire("x")])
    trace = await Trace(store).start()
    await store.apply([c.Poke(key=key()), c.Inspect(key=key()), acquire("y", wait=False)])
    assert await trace.taken() == [*FIRST, *LAST]


async def test_of_what_others_wrote_only_what_is_needed_is_read(store_of) -> None:
    """After any number of others' transactions one statement tells what changed, and one more reads what one asks about."""
    clock = HandClock()
    mine, other = await store_of("c1", clock=clock), await store_of("c2", clock=clock)
    look = [c.Inspect(key=key(f"n{n}")) for n in range(9)]
    await mine.apply([acquire("x", f"n{n}", client="c1") for n in range(9)])
    trace = await Trace(mine).start()
    for n in range(20):
        await other.apply([acquire("y", f"other{n}", client="c2")])
    assert [len(answer.holders) for answer in await mine.apply(look)] == [1] * 9
    assert await trace.taken() == [*FIRST, *FOLLOW, *LAST]
    for n in range(9):
        await other.apply([acquire("y", f"n{n}", client="c2")])
    assert [len(answer.waiters) for answer in await mine.apply(look)] == [1] * 9
    assert await trace.taken() == [*FIRST, *FOLLOW, *LOOK, *LAST]


async def test_the_table_is_written_seldom_and_each_record_once(store_of, monkeypatch) -> None:
    """A lease that is taken and given back a hundred times costs the table one row or none."""
    monkeypatch.setattr(records_module, "JOURNAL_LIMIT", 10_000)
    store = await store_of(clock=HandClock())
    trace = await Trace(store).start()
    for turn in range(100):
        await store.apply([acquire(f"x{turn}"), acquire(f"y{turn}", "b")])
        await store.apply([release(f"x{turn}"), release(f"y{turn}", "b")])
    sent = await trace.taken()
    settled = sent.count("DELETE FROM journal")
    assert 1 <= settled <= 4
    assert sent.count("INSERT INTO journal") == 200 + settled
    assert sent.count("INSERT OR REPLACE INTO records") <= settled
    assert await store._ask(lambda a: a.database._ask("SELECT sum(length(bodies)) FROM journal")) < 10_000


async def test_what_was_settled_is_known_to_who_had_read_all(store_of) -> None:
    """Bringing the table up to date changes nothing, so nobody who was up to date has to read it again; the others do."""
    clock = HandClock()
    mine, other, late = [await store_of(f"c{n}", clock=clock) for n in range(3)]
    look = [c.Inspect(key=key())]
    await late.apply(look)
    await mine.apply([acquire("x")])
    await other.apply(look)
    await mine._ask(settle)
    traces = [await Trace(store).start() for store in (other, late)]
    for store, trace, asked in zip((other, late), traces, ([], LOOK), strict=True):
        [seen] = await store.apply(look)
        assert seen.holders[0].id == "x"
        assert await trace.taken() == [*FIRST, *FOLLOW, *asked, *LAST]


@pytest.mark.parametrize("statement", [table._GET, table._DROP])
async def test_names_are_searched_and_not_scanned_for(store_of, statement: str) -> None:
    """However many names are asked for in one statement, each is found by the key."""
    store = await store_of()
    plan = await store._ask(
        lambda a: a.database._connection.execute(f"EXPLAIN QUERY PLAN {statement}", ("p", '["n"]')).fetchall()
    )
    said = [step[-1] for step in plan]
    assert said[0] == "SEARCH records USING PRIMARY KEY (project=? AND name=?)"
    assert not any("SCAN records" in step for step in said)


def settle(attachment) -> None:
    connection, records = attachment.database._connection, attachment.database.records
    connection.execute("BEGIN IMMEDIATE")
    records.settle()
    connection.execute("COMMIT")


class busy:  # noqa: N801 - reads like a function
    """While inside, the writer does something else, and what is submitted waits."""

    def __init__(self, store) -> None:
        self._store = store
        self._done = asyncio.Event()

    async def __aenter__(self) -> None:
        self._go = threading.Event()
        self._errand = asyncio.ensure_future(self._store._ask(lambda _: self._go.wait(20)))
        await asyncio.sleep(0)

    async def __aexit__(self, *_: object) -> None:
        self._go.set()
        await self._errand
