"""The spans of a wait and a hold: where they hang, what they say, and that they end."""

import asyncio

import pytest
from opentelemetry import trace
from opentelemetry.trace import SpanKind, StatusCode

import asynclock


async def test_a_wait_and_a_hold_under_the_callers_span(client, spans):
    """Both are children of what the caller does, and what the body does is a child of the hold."""
    with spans.tracer.start_as_current_span("request") as request:
        async with client.lock("n", project="p").acquire(priority=3) as lease:
            with spans.tracer.start_as_current_span("work") as work:
                pass
        assert trace.get_current_span() is request
    (wait,), (hold,) = spans.acquires(), spans.holds()
    assert wait.parent == hold.parent == request.get_span_context()
    assert work.parent == hold.context
    about = {"project": "p", "name": "n", "primitive": "lock", "priority": 3, "permits": 1, "token": lease.token}
    assert dict(hold.attributes) == {f"asynclock.{name}": value for name, value in about.items()}
    assert dict(wait.attributes).items() >= dict(hold.attributes).items()
    assert wait.attributes["asynclock.handoff"] == "store"
    assert wait.attributes["asynclock.outcome"] == "granted"
    assert wait.attributes["asynclock.waited_ms"] >= 0
    assert (wait.kind, hold.kind) == (SpanKind.INTERNAL, SpanKind.INTERNAL)
    assert wait.start_time <= wait.end_time <= hold.start_time <= hold.end_time
    assert wait.links == hold.links == ()
    assert {wait.status.status_code, hold.status.status_code} == {StatusCode.UNSET}


async def test_a_lease_that_is_awaited_is_not_current(client, spans):
    """Without a block there is no body that could be under it; its length is known all the same."""
    lease = await client.lock("n").acquire()
    assert not trace.get_current_span().get_span_context().is_valid
    await lease.release()
    assert len(spans.holds()) == 1


async def test_each_kind_of_lock_is_named(client, spans):
    """The primitive is what the user calls it."""
    shelf = client.rwlock("shelf")
    async with shelf.read():
        pass
    async with shelf.write():
        pass
    async with client.semaphore("api", permits=5).acquire(permits=2):
        pass
    assert [(s.attributes["asynclock.primitive"], s.attributes["asynclock.permits"]) for s in spans.holds()] == [
        ("read", 1),
        ("write", 1_048_576),
        ("semaphore", 2),
    ]


async def test_what_leaves_a_body_is_noted_on_the_hold(client, spans):
    """An error that nobody caught inside is the error of the hold; a cancel is none."""
    with pytest.raises(ValueError, match="broken"):
        async with client.lock("n"):
            raise ValueError("broken")
    (hold,) = spans.holds()
    assert hold.status.status_code is StatusCode.ERROR
    assert [event.name for event in hold.events] == ["exception"]
    assert hold.events[0].attributes["exception.type"] == "ValueError"

    async def body():
        async with client.lock("m"):
            await asyncio.sleep(3600)

    task = asyncio.create_task(body())
    while not client.stats()["default"].holding:
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert (spans.holds()[1].status.status_code, spans.holds()[1].events) == (StatusCode.UNSET, ())


async def test_a_wait_in_vain_says_why(client, other, spans):
    """A timeout is an error with its exception; a cancel and a try that finds it held are none."""
    async with other.lock("n") as lease:
        with pytest.raises(asynclock.LockTimeout):
            await client.lock("n").acquire(timeout=0.01)
        assert await client.lock("n").try_acquire() is None
        task = asyncio.create_task(client.lock("n").acquire().__aenter__())
        while not client.stats()["default"].waiting:
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    timeout, tried, cancelled = [span for span in spans.acquires() if span.attributes["asynclock.outcome"] != "granted"]
    assert [s.attributes["asynclock.outcome"] for s in (timeout, tried, cancelled)] == ["timeout", "busy", "cancelled"]
    assert timeout.status.status_code is StatusCode.ERROR
    assert timeout.events[0].attributes["exception.type"] == "asynclock.errors.LockTimeout"
    assert timeout.attributes["asynclock.position"] == 1
    assert timeout.attributes["asynclock.waited_ms"] >= 10
    assert [link.attributes["asynclock.token"] for link in timeout.links] == [lease.token]
    assert {tried.status.status_code, cancelled.status.status_code} == {StatusCode.UNSET}
    assert len(spans.holds()) == 1


async def test_a_refusal_is_an_error(client, spans):
    """Waiting for oneself, for example."""
    lock = client.lock("n", owner="me")
    async with lock:
        with pytest.raises(asynclock.DeadlockError):
            await lock.acquire()
    (refused,) = [span for span in spans.acquires() if span.status.status_code is StatusCode.ERROR]
    assert refused.attributes["asynclock.outcome"] == "deadlock"


async def test_a_lost_lease_ends_its_hold_with_an_error(client, spans):
    """The reason stands on the span, and nothing begins under it any more."""
    with spans.tracer.start_as_current_span("request") as request:
        async with client.lock("n", on_lost="notify") as lease:
            await client.force_release("n", reason="stuck", by="ann")
            await lease.lost.wait()
            with spans.tracer.start_as_current_span("afterwards") as afterwards:
                pass
        assert trace.get_current_span() is request
    (hold,) = spans.holds()
    assert hold.status.status_code is StatusCode.ERROR
    (event,) = hold.events
    assert (event.name, dict(event.attributes)) == (
        "asynclock.lost",
        {"asynclock.reason": "revoked", "asynclock.by": "ann: stuck"},
    )
    assert afterwards.parent == request.get_span_context()


async def test_an_owner_that_enters_again_has_one_hold(client, spans):
    """The second wait ends at once, and both bodies run under the one hold."""
    lock = client.lock("n", owner="me", reentrant=True)
    async with lock as outer, lock:
        with spans.tracer.start_as_current_span("work") as work:
            pass
    (hold,) = spans.holds()
    assert work.parent == hold.context
    assert [span.attributes["asynclock.handoff"] for span in spans.acquires()] == ["store", "owner"]
    assert {span.attributes["asynclock.token"] for span in spans.acquires()} == {outer.token}


async def test_every_span_ends_with_its_client(space, spans):
    """Closing ends waits and holds alike."""
    client = asynclock.connect(store=asynclock.stores.memory.MemoryStore(space))
    await client.open()
    client.instrument(tracer_provider=spans.provider)
    lease = await client.lock("n").acquire()
    task = asyncio.create_task(client.lock("n").acquire().__aenter__())
    while not client.stats()["default"].waiting:
        await asyncio.sleep(0)
    await client.aclose()
    assert isinstance((await asyncio.gather(task, return_exceptions=True))[0], asynclock.ClientClosed)
    (hold,) = spans.holds()
    assert hold.attributes["asynclock.token"] == lease.token
    assert [span.attributes["asynclock.outcome"] for span in spans.acquires()] == ["granted", "error"]


async def test_what_the_body_says_of_its_span_is_said_of_the_hold(client, spans):
    """``get_current_span()`` may be used as ever."""
    async with client.lock("n"):
        span = trace.get_current_span()
        span.set_attribute("order", 7)
        span.set_attributes({"lines": 3})
        span.add_event("packed")
        span.add_link(span.get_span_context(), {"to": "itself"})
        span.record_exception(ValueError("handled"))
        span.set_status(StatusCode.ERROR, "half of it")
        span.update_name("asynclock.hold of an order")
        span.end()
        assert span.is_recording()
        assert span.attributes["order"] == 7
    (hold,) = spans.all("asynclock.hold of an order")
    assert (hold.attributes["order"], hold.attributes["lines"]) == (7, 3)
    assert [event.name for event in hold.events] == ["packed", "exception"]
    assert hold.status.description == "half of it"
    assert len(hold.links) == 1
    assert not span.is_recording()


async def test_locks_taken_together(client, spans):
    """Each has its wait and its hold; the body runs under the last, and leaves none behind."""
    with spans.tracer.start_as_current_span("request") as request:
        async with client.multi("b", "a").acquire() as lease:
            with spans.tracer.start_as_current_span("work") as work:
                pass
        assert trace.get_current_span() is request
    holds = {span.attributes["asynclock.name"]: span for span in spans.holds()}
    assert {name: span.attributes["asynclock.token"] for name, span in holds.items()} == lease.tokens
    assert work.parent == holds["b"].context
    assert [span.parent for span in spans.holds()] == [request.get_span_context()] * 2


async def test_a_term_is_a_hold(client, spans):
    """Of whoever leads."""
    async with client.election("scheduler").lead() as term:
        with spans.tracer.start_as_current_span("work") as work:
            pass
    assert work.parent == spans.hold(term.token).context
    assert spans.hold(term.token).attributes["asynclock.primitive"] == "election"
