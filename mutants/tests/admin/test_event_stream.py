"""The stream: what the store looks like every second, what happens meanwhile, and how it ends."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import httpx2
import pytest

import asynclock
from asynclock.admin import desk, stream
from asynclock.admin.server import Server
from tests.admin.conftest import serving


@asynccontextmanager
async def watching(http: httpx2.AsyncClient, **query: Any) -> AsyncIterator[AsyncIterator[tuple[str, Any]]]:
    """The messages of a stream, as a browser takes them apart."""
    async with http.stream("GET", "/api/events", params=query) as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")

        async def messages() -> AsyncIterator[tuple[str, Any]]:
            kind = ""
            async for line in answer.aiter_lines():
                name, _, value = line.partition(": ")
                if name == "event":
                    kind = value
                elif name == "data":
                    yield kind, json.loads(value)

        yield messages()


async def first(messages: AsyncIterator[tuple[str, Any]], kind: str) -> Any:
    async with asyncio.timeout(20):
        async for found, value in messages:
            if found == kind:
                return value
    raise AssertionError(f"the stream ended without {kind}")


async def test_overviews_come_by_themselves(http: httpx2.AsyncClient, client: asynclock.Client) -> None:
    """One at once, then another every second, as things are then."""
    async with watching(http) as messages:
        assert (await first(messages, "overview"))["totals"]["held"] == 0
        async with client.lock("n"):
            while (await first(messages, "overview"))["totals"]["held"] != 1:
                pass


async def test_events_of_this_client(http: httpx2.AsyncClient, client: asynclock.Client) -> None:
    """As they happen; of a project and of kinds, if those are named; names as they are."""
    async with watching(http, project="p", kind=["granted", "timed-out"]) as messages:
        await first(messages, "overview")
        hostile = "a\u2028b <script>"
        async with client.lock(hostile, project="p"), client.lock("n", project="q"):
            event = await first(messages, "granted")
        assert (event["type"], event["project"], event["name"]) == ("granted", "p", hostile)


async def test_what_is_wanted_has_to_exist(http: httpx2.AsyncClient) -> None:
    """A kind that is none is refused, with those that there are."""
    answer = await http.get("/api/events", params={"kind": "nonsense"})
    assert (answer.status_code, "there are" in answer.json()["error"]) == (400, True)
    assert (await http.get("/api/events", params={"project": ""})).status_code == 400
    assert (await http.head("/api/events")).status_code == 405


async def test_events_of_all_clients(tmp_path) -> None:
    """Where the store shares them, of everybody who does."""
    url = f"sqlite:///{tmp_path}/locks.db"
    async with (
        asynclock.connect(url) as client,
        asynclock.connect(url, share_events=True, client_name="worker") as worker,
        serving(client) as server,
        httpx2.AsyncClient(base_url=server.url) as http,
        watching(http, kind="granted") as messages,
    ):
        await first(messages, "overview")
        await first(messages, "overview")
        async with worker.lock("n"):
            event = await first(messages, "granted")
        assert (event["client"], event["name"]) == (worker.id, "n")


async def test_grants_are_counted_while_somebody_watches(tmp_path) -> None:
    """Not only those that two looks can tell; when nobody watches any more, nothing is read."""
    url = f"sqlite:///{tmp_path}/locks.db"
    async with (
        asynclock.connect(url) as client,
        asynclock.connect(url, share_events=True) as worker,
        serving(client) as server,
        httpx2.AsyncClient(base_url=server.url) as http,
    ):
        for _ in range(2):  # who comes later finds the same
            async with watching(http) as messages:
                while not (seen := (await first(messages, "overview"))["totals"])["counted"]:
                    for _ in range(20):
                        async with worker.lock("n"):
                            pass
                assert seen["grants_per_second"] > 2
            async with asyncio.timeout(5):
                while client._open.feeds:
                    await asyncio.sleep(0.01)


async def test_many_watch_at_the_price_of_one(
    http: httpx2.AsyncClient, client: asynclock.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many look, the store is looked at once a second."""
    looks = 0
    health = type(client).health

    async def counted(self):
        nonlocal looks
        looks += 1
        return await health(self)

    monkeypatch.setattr(type(client), "health", counted)
    async with AsyncExitStack() as stack:
        streams = [await stack.enter_async_context(watching(http)) for _ in range(10)]
        await asyncio.gather(*(first(messages, "overview") for messages in streams))
        await asyncio.gather(*(http.get("/api/overview") for _ in range(20)))
    assert 1 <= looks <= 3


async def test_there_are_so_many_places(http: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who comes too late is told; a place that is left is free again."""
    monkeypatch.setattr(desk, "STREAMS", 2)
    async with watching(http), watching(http):
        refused = await http.get("/api/events")
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "10")
    async with asyncio.timeout(5):
        while True:
            async with http.stream("GET", "/api/events") as answer:
                if answer.status_code == 200:
                    return
            await asyncio.sleep(0.01)


async def test_a_flood_is_cut(
    http: httpx2.AsyncClient, client: asynclock.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So many at a time, and how many there were more."""
    monkeypatch.setattr(stream, "_MOST", 5)
    async with watching(http, kind="granted") as messages:
        await first(messages, "overview")
        for number in range(50):
            async with client.lock(f"n{number}"):
                pass
        assert (await first(messages, "dropped"))["count"] == 45
        assert [(await first(messages, "granted"))["name"] for _ in range(5)] == [
            f"n{number}" for number in range(45, 50)
        ]


async def test_it_ends_with_the_client(server: Server, client: asynclock.Client) -> None:
    """And at once when the server is told to stop, though its reader would go on."""
    async with httpx2.AsyncClient(base_url=server.url) as http, watching(http) as messages:
        await first(messages, "overview")
        await client.aclose()
        async with asyncio.timeout(5):
            assert [kind async for kind, _ in messages if kind != "overview"] == []


async def test_what_nobody_reads_leaves_nothing(server: Server, client: asynclock.Client) -> None:
    """A reader that goes takes its feeds with it."""
    async with httpx2.AsyncClient(base_url=server.url) as http:
        async with watching(http) as messages:
            await first(messages, "overview")
            assert client._open.feeds
        async with asyncio.timeout(5):
            while client._open.feeds:
                await asyncio.sleep(0.01)
