"""Events of the runtime: what is told of a request, in which order, and that nothing is made while nobody listens."""

import asyncio

import pytest

import asynclock
from asynclock import events
from asynclock.runtime import report


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
