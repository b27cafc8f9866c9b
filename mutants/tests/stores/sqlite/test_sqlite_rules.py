"""The store answers as decide() does: in order, one by one, whatever else shares its transaction."""

import asyncio
import random
import threading
import time
from itertools import chain

import pytest
from msgspec.structs import replace
from sqlite_clients import HandClock, acquire, key, release

from asynclock.errors import StoreIncompatible, StoreUnavailable
from asynclock.model import commands as c
from asynclock.model.decide import decide
from asynclock.model.outcomes import Failed, Granted, Inspected, Outcome, Queued, Released
from asynclock.model.record import Record
from asynclock.stores.protocol import Contended
from asynclock.stores.protocol import Granted as GrantedNotice
from asynclock.stores.sqlite import records as records_module
from asynclock.stores.sqlite.database import Database
from asynclock.stores.sqlite.sidecar import Patience

NAMES = ("a", "b", "NFC \u00e9", "NFD e\u0301", "}{", "../../x", "a*", '"\\u0061"', "'; DROP TABLE records; --")
#: How much the journal holds, and how many records are remembered: as shipped, and so little that the limits are always met.
LIMITS = ((records_module.JOURNAL_LIMIT, 50_000), (2_000, 50_000), (300, 4), (0, 0))


def any_command(rng: random.Random) -> c.Command:
    name, id, client = rng.choice(NAMES), f"id-{rng.randrange(12)}", f"c{rng.randrange(3)}"  # noqa: A001
    request = c.Acquire(
        key=key(name),
        id=id,
        client=client,
        owner=f"owner {id}",
        permits=rng.choice((1, 1, 2)),
        capacity=rng.choice((2, 2, 2, 3)),
        priority=rng.randrange(-2, 3),
        ttl_ms=rng.choice((100, 1000, 30_000)),
        wait=rng.random() < 0.8,
        tokens=rng.choice((1, 8)),
        details=rng.choice(("", '{"host":"h"}')),
        max_waiters=3,
    )
    return rng.choice(
        (
            request,
            request,
            c.Release(key=key(name), id=id, then=request if rng.random() < 0.3 else None),
            c.Renew(key=key(name), id=id, ttl_ms=1000, tokens=rng.choice((0, 4))),
            c.Withdraw(key=key(name), id=id),
            c.Poke(key=key(name)),
            c.Inspect(key=key(name)),
            c.ForceRelease(key=key(name), reason="stuck", by="me"),
        )
    )


def shown(answer: Outcome) -> Outcome:
    """What may be compared: a record that means nothing any more may be gone, and its next token and ticket with it."""
    if not isinstance(answer, Inspected):
        return answer
    token = answer.next_token if answer.capacity else 0
    return replace(answer, next_token=token, waiters=tuple(replace(waiter, ticket=0) for waiter in answer.waiters))


@pytest.mark.parametrize("limits", LIMITS)
@pytest.mark.parametrize("seed", range(4))
async def test_answers_are_those_of_decide(store_of, monkeypatch, seed: int, limits: tuple[int, int]) -> None:
    """Any script, sent in any grouping by three clients in turn, is answered by the file exactly as by decide() and a dict."""
    monkeypatch.setattr(records_module, "JOURNAL_LIMIT", limits[0])
    monkeypatch.setattr(records_module, "_MAX_REMEMBERED", limits[1])
    rng = random.Random(seed)
    clock = HandClock()
    stores = [await store_of(f"c{number}", clock=clock) for number in range(3)]
    records = {}
    for _ in range(60):
        clock.pass_by(rng.choice((0, 1 / 1024, 1 / 16, 1 / 16, 40)))
        now_us = 1_800_000_000_000_000 + int(clock.up * 1e6) - 1_000_000_000
        script = [any_command(rng) for _ in range(rng.randrange(1, 12))]
        answers = await rng.choice(stores).apply(script)
        expected = []
        for command in script:
            decided = decide(records.get(command.key), command, now_us)
            records[command.key] = decided.record
            expected.append(decided.outcome)
        assert [shown(answer) for answer in answers] == [shown(answer) for answer in expected], f"seed {seed}"
        if rng.random() < 0.1:
            await undone(rng.choice(stores))
        listed = [found async for found, _ in rng.choice(stores).scan(None)]
        assert listed == sorted(found for found, record in records.items() if in_use(record, now_us)), f"seed {seed}"


def in_use(record: Record | None, now_us: int) -> bool:
    return decide(record, c.Inspect(key=key()), now_us).outcome.capacity > 0


async def undone(store) -> None:
    """A transaction that takes every lock away, and then fails."""

    def fail(attachment) -> None:
        with attachment.database.transaction(Patience(time.monotonic() + 5, threading.Event())):
            records = attachment.database.records
            records.fetch([key(name) for name in NAMES])
            records.stage({key(name): None for name in NAMES})
            records.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await store._ask(fail)


async def test_batches_that_queue_up_commit_together_and_are_answered_in_order(store_of) -> None:
    """What arrives while the writer is busy shares one transaction, and still each gets its own answers, in its order."""
    store = await store_of()
    times = await asyncio.gather(
        *(
            store.apply([acquire(f"{n}", f"n{n}"), c.Inspect(key=key(f"n{n}")), release(f"{n}", f"n{n}")])
            for n in range(50)
        )
    )
    seen = [answers[1] for answers in times]
    assert all(isinstance(x, Granted) and isinstance(z, Released) for x, _, z in times)
    assert [holder.id for inspected in seen for holder in inspected.holders] == [str(n) for n in range(50)]
    assert len({inspected.now_ms for inspected in seen}) < 50


async def test_concurrent_applies_exclude(store_of) -> None:
    """Of many requests that travel together, one is granted and the others stand in the order in which they were sent."""
    store = await store_of()
    answers = list(chain(*await asyncio.gather(*(store.apply([acquire(f"{n}")]) for n in range(20)))))
    assert isinstance(answers[0], Granted)
    assert [answer.position for answer in answers if isinstance(answer, Queued)] == list(range(1, 20))


async def test_one_unreadable_record_fails_its_own_commands_only(store_of) -> None:
    """Damage to one resource is no reason to refuse the others, and it is over when the record's time has passed."""
    clock = HandClock()
    store = await store_of(clock=clock)
    await store.apply([acquire("x", "bad")])
    await store._ask(lambda a: settle(a.database))
    await store._ask(lambda a: a.database._connection.execute("UPDATE records SET body = x'00'"))
    other = await store_of("c2", clock=clock)
    bad, good, worse = await other.apply([acquire("y", "bad"), acquire("z", "good"), release("x", "bad")])
    assert isinstance(bad, Failed)
    assert isinstance(good, Granted)
    assert isinstance(worse, Failed)
    clock.pass_by(61)
    [well] = await other.apply([acquire("y", "bad")])
    assert isinstance(well, Granted)


async def test_an_unreadable_change_is_kept_as_it_is(store_of) -> None:
    """A damaged record among the changes fails its own commands, also after it got into the table, and no others."""
    store = await store_of()
    await store.apply([acquire("x", "good")])
    await store._ask(lambda a: write_changes(a.database, {key("bad"): b"\x00"}))
    other = await store_of("c2")
    for _ in range(2):
        bad, good = await other.apply([acquire("y", "bad"), c.Inspect(key=key("good"))])
        assert isinstance(bad, Failed)
        assert good.holders[0].id == "x"
        await other._ask(lambda a: settle(a.database))
        other = await store_of("c3")


async def test_a_journal_that_cannot_be_read_is_refused_until_the_next_boot(store_of) -> None:
    """What has changed, and where, is not guessed at; the damage ends with the leases that it damaged."""
    store = await store_of(clock=HandClock())
    await store.apply([acquire("x")])
    await store._ask(lambda a: a.database._connection.execute("UPDATE journal SET keys = x'00' WHERE n > 1"))
    other = await store_of("c2", clock=HandClock())
    with pytest.raises(StoreIncompatible, match="changes that cannot be read"):
        await other.apply([acquire("y")])
    rebooted = await store_of("c3", clock=HandClock(), boot="boot-2")
    [answer] = await rebooted.apply([acquire("z")])
    assert isinstance(answer, Granted)


async def test_notices_reach_clients_of_the_same_process_and_oneself(store_of) -> None:
    """Waking is by client, not by process: a neighbour hears of its grant as a stranger would."""
    mine, other = await store_of("c1"), await store_of("c2")
    [first] = await mine.apply([acquire("x")])
    await other.apply([acquire("y", client="c2")])
    assert isinstance(first, Granted)
    assert isinstance(await anext(mine.notices()), Contended)
    await mine.apply([acquire("z", client="c1"), release("x")])
    assert (await anext(other.notices())).id == "y"
    await other.apply([release("y")])
    assert (await anext(n async for n in mine.notices() if isinstance(n, GrantedNotice))).id == "z"


@pytest.mark.parametrize("journal_limit", [0, 40_000, records_module.JOURNAL_LIMIT])
async def test_scan_shows_the_living_of_a_project(store_of, monkeypatch, journal_limit: int) -> None:
    """A listing names what is in use now, page after page, wherever it is kept, and neither the idle nor the expired."""
    monkeypatch.setattr(records_module, "JOURNAL_LIMIT", journal_limit)
    clock = HandClock()
    store = await store_of(clock=clock)
    await store.apply([c.Acquire(key=key("old", "p"), id="old", client="c1", owner="o", ttl_ms=100)])
    clock.pass_by(1)
    names = [f"n{n:04}" for n in range(600)]
    for start in range(0, 600, 50):
        some = names[start : start + 50]
        await store.apply([c.Acquire(key=key(name, "p"), id=name, client="c1", owner="o") for name in some])
    await store.apply([acquire("x", "elsewhere"), acquire("gone", "gone", tokens=5000), release("gone", "gone")])
    found = [(found.name, seen) async for found, seen in store.scan("p")]
    assert [name for name, _ in found] == names
    assert all(isinstance(seen, Inspected) and len(seen.holders) == 1 for _, seen in found)
    assert {str(found) async for found, _ in store.scan(None)} == {
        *(f"p/{name}" for name in names),
        "default/elsewhere",
    }


async def test_what_means_nothing_any_more_is_deleted(store_of) -> None:
    """Names used once leave nothing, not even when their client never came back or their tokens ran ahead."""
    clock = HandClock()
    store = await store_of(clock=clock)
    await store.apply([acquire("dead", "dead", ttl_ms=100), acquire("x", "ahead", tokens=5000), release("x", "ahead")])
    await store._ask(lambda a: settle(a.database))
    assert await rows(store) == 2
    clock.pass_by(61)
    await store.apply([acquire("y", "live")])
    await store._ask(lambda a: settle(a.database))
    assert await rows(store) == 1


async def test_a_look_writes_nothing(store_of) -> None:
    """Asking about what has not changed costs the file no page: idle waiters do not wear out a disk."""
    store = await store_of(clock=HandClock())
    await store.apply([acquire("x")])
    before = await store._ask(lambda a: a.database.size())
    await store.apply([c.Poke(key=key()), acquire("x"), c.Inspect(key=key()), acquire("y", wait=False)])
    assert await store._ask(lambda a: a.database.size()) == before


async def test_a_store_that_is_closed_says_so(store_of) -> None:
    """After aclose(), which may come twice, nothing is sent any more and the notices end."""
    store = await store_of()
    await store.aclose()
    await store.aclose()
    with pytest.raises(StoreUnavailable, match="not open"):
        await store.apply([acquire("x")])
    assert [notice async for notice in store.notices()] == []
    assert (await store.health()).status == "down"


async def test_health_counts_files_and_clients(store_of) -> None:
    """One look tells the version, the size of the files and how many clients are alive."""
    store = await store_of()
    await store_of("c2")
    seen = await store.health()
    assert (seen.status, seen.clients, seen.problems) == ("healthy", 2, ())
    assert seen.used_memory > 0
    assert seen.latency_ms > 0
    assert seen.version.startswith("SQLite 3.")


async def rows(store) -> int:
    return await store._ask(lambda a: a.database._ask("SELECT count(*) FROM records"))


def settle(database: Database) -> None:
    """Bring the table up to date now."""
    with database.transaction(Patience(time.monotonic() + 5, threading.Event())):
        database.records.settle()


def write_changes(database: Database, changes: dict) -> None:
    """As another process would write them."""
    with database.transaction(Patience(time.monotonic() + 5, threading.Event())):
        database.records._journal.append(changes)
