"""Who made whom wait: a wait links to the holds that it stood behind, within a client, across clients and processes."""

import asyncio
import json
import sys
from itertools import pairwise

import pytest

import asynclock
from asynclock.runtime.details import parse
from tests.servers import RedisServer


def links(span):
    """Token and kind of each link, with what it points at."""
    return {
        link.attributes["asynclock.token"]: (link.attributes["asynclock.link"], link.context) for link in span.links
    }


def context(span):
    return (span.context.trace_id, span.context.span_id)


def points_at(link, span):
    return (link[1].trace_id, link[1].span_id) == context(span)


async def test_through_local_hand_off(client, spans, until):
    """Each task of a client links to the one whose lease it got, and to the one that held when it came."""
    tokens = []

    async def take():
        async with client.lock("n") as lease:
            tokens.append(lease.token)

    async with client.lock("n") as first:
        tokens.append(first.token)
        tasks = [asyncio.create_task(take()) for _ in range(3)]
        await until(lambda: client.stats()["default"].waiting == 3)
        await until(lambda: next(iter(client._open.helds.values())).end_token > first.token + 3)
    await asyncio.gather(*tasks)
    assert {span.attributes["asynclock.handoff"] for span in spans.acquires()} == {"store", "handoff"}
    for before, token in pairwise(tokens):
        found = links(spans.acquire(token))
        assert set(found) == {first.token, before}
        assert found[before][0] == "hold"
        assert points_at(found[before], spans.hold(before))
        assert points_at(found[first.token], spans.hold(first.token))


async def test_through_the_store_within_one_client(client, spans, until):
    """Strict order sends every lease through the store; the link is the same."""
    lock = client.lock("n", handoff=False)

    async def take():
        async with lock as lease:
            return lease.token

    async with lock as first:
        task = asyncio.create_task(take())
        await until(lambda: client.stats()["default"].waiting == 1)
    token = await task
    found = links(spans.acquire(token))
    assert set(found) == {first.token}
    assert points_at(found[first.token], spans.hold(first.token))


async def test_another_client_that_has_held_for_a_while(client, other, spans, until):
    """A tenth of a second after the grant the store knows the hold, and whoever queues then links to it."""
    async with other.lock("n") as first:
        await until(lambda: _shown(other, "n").get("span") == "hold")
        task = asyncio.create_task(client.lock("n").acquire().__aenter__())
        await until(lambda: client.stats()["default"].waiting == 1)
    second = await task
    await second.__aexit__(None, None, None)
    (link,) = links(spans.acquire(second.token)).values()
    assert link[0] == "hold"
    assert link[1].is_remote
    assert points_at(link, spans.hold(first.token))


async def test_another_client_that_has_only_begun_to_hold(client, other, spans, until):
    """Who comes at once asks again in a moment, and links to the hold if it still waits then."""
    async with other.lock("n") as first:
        task = asyncio.create_task(client.lock("n").acquire().__aenter__())
        await until(lambda: client.stats()["default"].waiting == 1)
        (claim,) = client._open.claims.values()
        await until(lambda: claim.queued is not None and parse(claim.queued.behind[0].details)["span"] == "hold")
    second = await task
    await second.__aexit__(None, None, None)
    (link,) = links(spans.acquire(second.token)).values()
    assert link[0] == "hold"
    assert points_at(link, spans.hold(first.token))


async def test_another_client_that_holds_for_a_moment(client, other, spans, until):
    """A hold that the store never hears of is linked to by the wait before it, with its token."""
    async with other.lock("n") as first:
        task = asyncio.create_task(client.lock("n").acquire().__aenter__())
        await until(lambda: any(claim.queued for claim in client._open.claims.values()))
    second = await task
    await second.__aexit__(None, None, None)
    found = links(spans.acquire(second.token))
    assert found[first.token][0] == "acquire"
    assert points_at(found[first.token], spans.acquire(first.token))


async def test_an_uncontended_hold_costs_no_command_for_its_trace(client, spans):
    """What is over before the store would hear of it is never told."""
    sent = []
    apply = client._open.store.apply

    async def spy(commands):
        sent.extend(type(command).__name__ for command in commands)
        return await apply(commands)

    client._open.store.apply = spy
    async with client.lock("n"):
        pass
    assert sent == ["Acquire", "Release"]


async def test_whoever_comes_when_it_is_free_has_waited_for_nobody(client, other, spans):
    """No link to a hold that was over before the request was made."""
    for each in (client, other, client):
        async with each.lock("n"):
            pass
    assert [span.links for span in spans.acquires()] == [(), (), ()]


async def test_a_semaphore_links_to_several(client, other, spans, until):
    """All that hold what is waited for have a part in the wait."""
    async with other.semaphore("s", permits=3).acquire() as one, other.semaphore("s", permits=3).acquire() as two:
        task = asyncio.create_task(client.semaphore("s", permits=3).acquire(permits=2).__aenter__())
        await until(lambda: any(claim.queued for claim in client._open.claims.values()))
    lease = await task
    await lease.__aexit__(None, None, None)
    assert set(links(spans.acquire(lease.token))) == {one.token, two.token}


async def test_hostile_details_are_no_link(client, spans, space, until):
    """What stands in the store is other people's text; a holder without a trace is no link either."""
    from asynclock.model.commands import Acquire, Release
    from asynclock.types import ResourceKey

    key = ResourceKey("default", "n")
    space.apply([Acquire(key=key, id="x", client="c", owner="o", ttl_ms=60_000, details='{"trace":"\\u001b[31m"}')])
    task = asyncio.create_task(client.lock("n").acquire().__aenter__())
    await until(lambda: any(claim.queued for claim in client._open.claims.values()))
    space.apply([Release(key=key, id="x")])
    lease = await task
    await lease.__aexit__(None, None, None)
    assert spans.acquires()[0].links == ()


HOLDER = """
import asyncio, json, sys
import asynclock
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider

async def main(url):
    trace.set_tracer_provider(TracerProvider())
    async with asynclock.connect(url) as client:
        async with client.lock("n") as lease:
            span = trace.get_current_span().get_span_context()
            print(json.dumps({"trace": span.trace_id, "span": span.span_id, "token": lease.token}), flush=True)
            await asyncio.to_thread(sys.stdin.readline)

asyncio.run(main(sys.argv[1]))
"""


@pytest.fixture(params=["sqlite", "redis"])
def url(request, tmp_path):
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'locks.db'}"
    else:
        with RedisServer.start(durable=True) as server:
            yield server.url


async def test_across_processes(url, spans, until):
    """The holder is another process with an SDK of its own, found by the client itself; the link is to its hold."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", HOLDER, url), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    holder = json.loads(await process.stdout.readline())
    async with asynclock.connect(url) as client:
        client.instrument(tracer_provider=spans.provider)
        task = asyncio.create_task(client.lock("n").acquire().__aenter__())
        await until(lambda: any(claim.queued for claim in client._open.claims.values()))
        (claim,) = client._open.claims.values()
        await until(lambda: parse(claim.queued.behind[0].details)["span"] == "hold")
        process.stdin.write(b"\n")
        lease = await task
        await lease.__aexit__(None, None, None)
        process.stdin.close()
        assert await process.wait() == 0
    (link,) = spans.acquires()[0].links
    assert (link.context.trace_id, link.context.span_id) == (holder["trace"], holder["span"])
    assert dict(link.attributes) == {"asynclock.token": holder["token"], "asynclock.link": "hold"}


def _shown(client, name):
    """The details of the holder, as they stand in the store."""
    record = client._open.store._space.records[asynclock.types.ResourceKey("default", name)]
    return parse(record.holders[0].details) if record.holders else {}


async def test_whoever_inspects_finds_the_trace(client, other, spans, until):
    """Of holders and waiters, as it is written in tracing backends; empty where nothing is traced."""
    with spans.tracer.start_as_current_span("request") as request:
        trace_id = f"{request.get_span_context().trace_id:032x}"
        async with other.lock("n"):
            task = asyncio.create_task(client.lock("n").acquire().__aenter__())
            await until(lambda: any(claim.queued for claim in client._open.claims.values()))
            seen = await client.inspect("n")
        await (await task).__aexit__(None, None, None)
    assert (seen.holders[0].trace_id, seen.waiters[0].trace_id) == (trace_id, trace_id)
    client._open.tracer = None
    async with client.lock("m"):
        assert (await client.inspect("m")).holders[0].trace_id == ""
