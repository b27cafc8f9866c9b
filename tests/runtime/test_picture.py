"""What is made of records and of a client's own turns before anybody is called stuck."""

import asyncio
import json

import pytest

import asynclock
from asynclock.model.deadlock import stuck
from asynclock.model.outcomes import Inspected
from asynclock.model.record import Holder, Waiter
from asynclock.runtime.deadlock.lines import Awaited, Told, read
from asynclock.runtime.deadlock.picture import of_client, of_records, wanted_by
from asynclock.types import ResourceKey


def key(name):
    return ResourceKey("p", name)


def holder(lease, owner, *, waits=(), client="other", token=7, permits=1):
    about = {"host": "h", "pid": 1}
    if waits:
        about |= {
            "waits": [["p", name, f"{owner}/{name}", 1, claim, 0, 0, "t"] for name, claim in waits],
            "work": [5, 2],
        }
    return Holder(
        id=lease,
        client=client,
        owner=owner,
        permits=permits,
        token=token,
        tokens=1,
        granted_ms=0,
        until_ms=99,
        details=json.dumps(about),
        block=token,
    )


def waiter(claim, *, client="other", permits=1):
    return Waiter(
        id=claim,
        client=client,
        owner=claim,
        permits=permits,
        priority=0,
        rank=0,
        ticket=0,
        enqueued_ms=0,
        ttl_ms=9,
        until_ms=99,
        tokens=1,
        details="",
    )


def record(holders, waiters=(), capacity=1):
    return Inspected(capacity=capacity, next_token=9, now_ms=10, holders=tuple(holders), waiters=tuple(waiters))


def cycle():
    """Two owners of another client that wait for each other."""
    return {
        key("x"): record([holder("lx", "a", waits=[("y", "ca")])], [waiter("cb")]),
        key("y"): record([holder("ly", "b", waits=[("x", "cb")])], [waiter("ca")]),
    }


def names(client, records):
    return {owner.name for owner in stuck(of_records(client._open, records).resources).owners} - {"ca", "cb"}


async def test_what_leases_say_is_believed(client):
    """The wait of each, where it says it is."""
    assert names(client, cycle()) == {"a", "b"}
    (knot,) = stuck(of_records(client._open, cycle()).resources).knots
    assert knot.name == {"lx#7", "ly#7", "a/y", "b/x"}
    assert wanted_by(client._open, key("x"), cycle()[key("x")]) == {key("y")}


async def test_a_request_that_is_not_there_is_no_wait(client):
    """It was granted, or taken back, since its client said so."""
    records = cycle() | {key("y"): record([holder("ly", "b", waits=[("x", "cb")])])}
    assert names(client, records) == set()


async def test_a_resource_that_was_not_read_is_no_obstacle(client):
    """Whatever is said to be waited for there."""
    records = cycle()
    del records[key("y")]
    assert names(client, records) == set()


async def test_leases_that_say_different_things_are_in_motion(client):
    """One of them was told before the wait began, or since it ended."""
    records = cycle() | {key("z"): record([holder("lz", "a")])}
    assert names(client, records) == set()
    records[key("z")] = record([holder("lz", "a", waits=[("y", "ca")])])
    assert names(client, records) == {"a", "b"}
    records[key("q")] = record([holder("lq", "a", waits=[("y", "ca"), ("z", "")])])
    assert names(client, records) == set()


async def test_the_same_name_in_another_client_is_another_owner(client):
    """What one of them holds does not come into the other's waits."""
    records = cycle() | {key("z"): record([holder("lz", "a", client="third")])}
    assert names(client, records) == {"a", "b"}


@pytest.fixture
async def waiting(memory_url, until):
    """A client whose owner "me" holds "mine" and waits for what another client holds; the task that waits; the records."""
    async with (
        asynclock.connect(memory_url) as client,
        asynclock.connect(memory_url) as other,
        client.lock("mine", project="p").acquire(owner="me"),
        other.lock("theirs", project="p"),
    ):
        task = asyncio.create_task(client.lock("theirs", project="p").acquire(owner="me").__aenter__())
        await until(lambda: client._open.probe.lines)
        yield client, task, {key: record async for key, record in client._open.store.scan(None)}
        task.cancel()
        await asyncio.wait([task])


async def test_our_own_waits_are_as_they_are_now(waiting):
    """Not as our leases said last."""
    client, task, records = waiting
    assert "waits" not in records[key("mine")].holders[0].details
    picture = of_records(client._open, records)
    assert [wait.owner.name for one in picture.resources for wait in one.waiters if wait.aside] == ["me"]
    assert wanted_by(client._open, key("mine"), records[key("mine")]) == {key("theirs")}
    task.cancel()
    await asyncio.wait([task])
    assert [one.waiters for one in of_records(client._open, records).resources] == [(), ()]


async def test_our_own_leases_are_as_they_are_now(client):
    """What we have given back is free, though the store was read before."""
    lease = await client.lock("mine", project="p").acquire(owner="me")
    records = {key: record async for key, record in client._open.store.scan(None)}
    (resource,) = of_records(client._open, records).resources
    assert [hold.owner.name for hold in resource.holders] == ["me"]
    await lease.release()
    (resource,) = of_records(client._open, records).resources
    assert resource.holders == ()


async def test_lines_are_followed_so_far(client, until):
    """Whoever is beyond may move, for all that is said here."""
    locks = [client.lock(f"n{number}") for number in range(6)]
    leases = [await lock.acquire(owner=f"o{number}") for number, lock in enumerate(locks)]
    tasks = [
        asyncio.create_task(lock.acquire(owner=f"o{number}", timeout=30).__aenter__())
        for number, lock in enumerate(locks[1:])
    ]
    await until(lambda: len(client._open.probe.lines) == 5)
    first = client._open.probe.lines["o0"]
    assert len(of_client(client._open, [first], 1000).resources) == 5
    assert len(of_client(client._open, [first], 3).resources) == 3
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    for lease in leases:
        await lease.release()


def test_what_a_lease_says_is_read_strictly():
    """One word out of place, and it says nothing."""
    told = read(holder("l", "a", waits=[("y", "c")]).details)
    assert told == Told(waits=(Awaited("p", "y", "a/y", 1, "c", 0, 0, "t"),), work=(5, 2))
    for nonsense in (
        "",
        "{}",
        "7",
        '{"waits"',
        '{"waits":7}',
        '{"waits":[["p"]]}',
        '{"waits":[["p","y","r","1","c",0,0]]}',
    ):
        assert read(nonsense) == Told()
