"""Events of the runtime: what is told of a request, in which order, and that nothing is made while nobody listens."""

import asyncio

import pytest

import asynclock
from asynclock import events
from asynclock.runtime.telling import report


@pytest.fixture
def told(watched):
    client, _ = watched
    heard = []
    end = client._open.listen(heard.append)
    yield heard
    end()


def kinds(heard, name="n"):
    return [type(event).__name__ for event in heard if getattr(event, "name", name) == name]


async def test_a_life_of_one_acquire(watched, told):
    """Requested, granted and released, all of one request."""
    client, _ = watched
    async with client.lock("n"):
        pass
    assert kinds(told) == ["Requested", "Granted", "Released"]
    assert len({event.request for event in told}) == 1
    assert [event.primitive for event in told] == ["lock"] * 3


async def test_a_lease_handed_over_is_told_by_both(watched, told, until):
    """The one whose turn ends names the token of the next."""
    client, _ = watched
    lock = client.lock("n")

    async def take():
        async with lock:
            pass

    async with lock:
        task = asyncio.create_task(take())
        await until(lambda: "Queued" in kinds(told))
        await until(lambda: next(iter(client._open.helds.values())).next_token > 1)
        await until(lambda: not next(iter(client._open.helds.values())).renewing)
    await task
    (over,) = [event for event in told if isinstance(event, events.HandedOver)]
    granted = [event for event in told if isinstance(event, events.Granted)]
    assert [event.by for event in granted] == ["store", "handoff"]
    assert over.to == granted[1].token > granted[0].token == over.token


async def test_a_hand_over_is_told_before_the_grant_that_comes_of_it(watched, told, until):
    """Who reads along never sees two holders of an exclusive lock."""
    client, _ = watched
    lock = client.lock("n")

    async def take():
        async with lock:
            pass

    async with lock:
        tasks = [asyncio.create_task(take()) for _ in range(3)]
        await until(lambda: kinds(told).count("Queued") == 3)
        await until(lambda: next(iter(client._open.helds.values())).next_token > 1)
        await until(lambda: not next(iter(client._open.helds.values())).renewing)
    await asyncio.gather(*tasks)
    turns = [name for name in kinds(told) if name in ("Granted", "HandedOver", "Released")]
    assert turns == ["Granted", *["HandedOver", "Granted"] * 3, "Released"]


async def test_entering_again_is_a_request_of_its_own(watched, told):
    """It is granted by its owner's lease, with the same token, and ends when one handle is given back."""
    client, _ = watched
    lock = client.lock("n", owner="o", reentrant=True)
    async with lock, lock.acquire(), lock.acquire() as lease:
        assert kinds(told) == ["Requested", "Granted"] * 3
    assert kinds(told)[6:] == ["Released"] * 3
    grants = [event for event in told if isinstance(event, events.Granted)]
    assert [(event.by, event.token) for event in grants] == [(by, lease.token) for by in ("store", "owner", "owner")]
    ended = [event.request for event in told if isinstance(event, events.Released)]
    assert ended == [event.request for event in reversed(grants)]


async def test_who_waits_behind_others_of_its_own_client_is_told_so(watched, other, told, until):
    """One request per client queues in the store; the others queue in the client, and that is told too."""
    client, _ = watched
    async with other.lock("n"):
        tasks = [asyncio.create_task(client.lock("n").acquire().__aenter__()) for _ in range(3)]
        await until(lambda: kinds(told).count("Queued") == 3)
        places = [(event.where, event.position) for event in told if isinstance(event, events.Queued)]
        assert sorted(places, key=str) == [("client", None), ("client", None), ("store", 1)]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_one_who_is_cancelled_as_it_is_granted_held_for_a_moment(watched, told, until):
    """It was granted, so it ends by Released, and not once more by Withdrawn."""
    client, _ = watched
    lock = client.lock("n")
    async with lock:
        task = asyncio.create_task(lock.acquire().__aenter__())
        await until(lambda: "Queued" in kinds(told))
        await until(lambda: not next(iter(client._open.helds.values())).renewing)
    task.cancel()  # it has the lease already, and has not run since
    await asyncio.gather(task, return_exceptions=True)
    mine = next(event.request for event in told if isinstance(event, events.Queued))
    life = [type(event).__name__ for event in told if event.request == mine]
    assert life == ["Requested", "Queued", "Granted", "Released"]


async def test_what_ends_a_wait_is_told(watched, other, told, until):
    """A timeout, a cancel, a refusal: each has its event."""
    client, _ = watched
    async with other.lock("n"):
        with pytest.raises(asynclock.LockTimeout):
            await client.lock("n").acquire(timeout=0.01)
        with pytest.raises(asynclock.LockTimeout):
            await client.lock("n").acquire(timeout=0)
        task = asyncio.create_task(client.lock("n").acquire().__aenter__())
        await until(lambda: kinds(told).count("Queued") == 2)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    ends = [type(event).__name__ for event in told if isinstance(event, events.TimedOut | events.Withdrawn)]
    assert ends == ["TimedOut", "TimedOut", "Withdrawn"]


async def test_a_loss_is_told_with_its_reason(watched, told, until):
    """Who took it is named."""
    client, _ = watched
    lease = await client.lock("n", on_lost="notify").acquire()
    await client.force_release("n", reason="stuck", by="ann")
    await lease.lost.wait()
    (lost,) = [event for event in told if isinstance(event, events.Lost)]
    assert (lost.reason, lost.by, lost.token) == ("revoked", "ann: stuck", lease.token)


@pytest.mark.parametrize("by_token", [True, False])
async def test_who_takes_a_lease_away_tells_it(watched, other, told, by_token):
    """Forced is of the client that took it, with the owner who had it; taking what nobody holds is told by nobody."""
    client, _ = watched
    shared = other.rwlock("n", owner="ann", on_lost="notify")
    lease = await shared.write().__aenter__()
    chosen = {"token": lease.token} if by_token else {}
    assert await client.force_release("n", reason="stuck", by="bob", **chosen)
    assert not await client.force_release("n", reason="stuck", **chosen)
    (forced,) = told
    assert isinstance(forced, events.Forced)
    assert (forced.token, forced.owner, forced.primitive, forced.by) == (lease.token, "ann", "write", "bob")
    assert (forced.client, forced.request) == (client.id, "")
    await lease.lost.wait()


async def test_nothing_is_made_while_nobody_listens(watched, monkeypatch):
    """Events cost nothing then."""
    client, _ = watched

    def refuse(*_args, **_more):
        raise AssertionError

    monkeypatch.setattr(report, "_tell", refuse)
    async with client.lock("n"):
        pass


async def test_a_listener_that_fails_breaks_nothing(watched):
    """Whoever watches cannot break what it watches."""
    client, _ = watched

    def broken(event):
        raise ValueError(event)

    end = client._open.listen(broken)
    async with client.lock("n"):
        pass
    end()
    assert client._open.tell is None
