"""What is answered: every path, any name, a store that is away."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import httpx2
import prometheus_client.parser
import pytest
from msgspec.structs import replace
from starlette.applications import Starlette
from starlette.routing import Mount

import asynclock
from asynclock.admin import app, desk
from asynclock.admin.application import find, segments
from asynclock.admin.endpoints import Queues
from asynclock.admin.metrics import GAUGES
from asynclock.primitives.resource import Waiter
from tests.admin.conftest import TOKEN, serving
from tests.conftest import Until
from tests.servers import RedisServer

JSON = {"content-type": "application/json"}
NAMES = ["plain", "a/b", "a%2Fb", "%2F", "%", "/", "//", " ", "?x=1#y", "<img src=x onerror=alert(1)>", "ü\u202e漢", "force-release", "queue-status", "+", "a;b"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("project", ["p", "infra/prod", "%2F"])
async def test_any_name_finds_its_way(
    http: httpx2.AsyncClient, client: asynclock.Client, project: str, name: str
) -> None:
    """A name in a path is decoded once, and only after the path was taken apart."""
    path = f"/api/locks/{quote(project, safe='')}/{quote(name, safe='')}"
    async with client.lock(name, project=project, on_lost="notify").acquire() as lease:
        seen = (await http.get(path)).json()
        assert (seen["project"], seen["name"], seen["holders"][0]["token"]) == (project, name, lease.token)
        body = {"token": lease.token, "reason": "stuck"}
        answer = await http.post(f"{path}/force-release", json=body)
        assert answer.json() == {
            "released": True,
            "project": project,
            "name": name,
            "token": lease.token,
            "by": "HTTP from 127.0.0.1",
        }
        await lease.lost.wait()
        gone = await http.get(path)
        assert (gone.status_code, gone.json().keys()) == (404, {"error"})


@pytest.mark.parametrize("name", ["..", ".", "../../x", "plain"])
async def test_names_that_no_path_can_carry(http: httpx2.AsyncClient, client: asynclock.Client, name: str) -> None:
    """Clients fold ``..`` away before they send it; a query and a body hold any name."""
    async with client.lock(name, project="p", on_lost="notify").acquire() as lease:
        seen = (await http.get("/api/locks", params={"project": "p", "name": name})).json()
        assert seen["holders"][0]["token"] == lease.token
        body = {"project": "p", "name": name, "token": None, "reason": "stuck"}
        assert (await http.post("/api/locks/force-release", json=body)).json()["released"] is True
        await lease.lost.wait()


def test_paths_lead_somewhere_or_nowhere() -> None:
    """Taken apart as sent, below where it is mounted."""
    scope = {
        "type": "http",
        "path": "/ops/api/locks/a/b",
        "raw_path": b"/ops/api/locks/a%2Fb/%252F",
        "root_path": "/ops",
    }
    assert segments(scope) == ["api", "locks", "a/b", "%2F"]
    assert find(segments(scope)).names == ("a/b", "%2F")
    assert segments({"type": "http", "path": "/x y"}) == ["x y"]
    assert segments({"type": "http", "path": "/\udcff", "raw_path": b"/%FF"}) is None
    nowhere = find(["nowhere"])
    for path in (None, ["api"], ["api", "locks", "a", "b", "c"], ["static"], ["static", "a", "b"], ["index.html"]):
        assert find(path) == nowhere, path


@pytest.mark.parametrize(
    "path", ["/static/..%2Fapplication.py", "/static/%2e%2e/application.py", "/static/", "/static/none.js"]
)
async def test_only_our_files_are_served(http: httpx2.AsyncClient, path: str) -> None:
    """What a path says never becomes part of a file's name."""
    assert (await http.get(path)).status_code == 404


async def test_listings(http: httpx2.AsyncClient, client: asynclock.Client, until: Until) -> None:
    """What is in use by name, queues by the longest wait; of one project, as many as are wanted."""
    async with client.lock("b", project="p"), client.lock("a", project="p"), client.lock("c", project="q"):
        wait = asyncio.create_task(client.lock("b", project="p").acquire(priority=7, owner="ann").__aenter__())
        await until(lambda: client.stats()["p"].waiting == 1)
        listed = (await http.get("/api/locks")).json()
        assert ([one["name"] for one in listed["locks"]], listed["complete"]) == (["a", "b", "c"], True)
        some = (await http.get("/api/locks", params={"project": "p", "limit": 1})).json()
        assert (len(some["locks"]), some["complete"]) == (1, False)
        wait.cancel()
        await asyncio.gather(wait, return_exceptions=True)
    for limit in ("0", "x", "-1", "10001", "\uff19"):
        assert (await http.get("/api/locks", params={"limit": limit})).status_code == 400
    assert (await http.get("/api/locks", params={"project": "a\x00b"})).status_code == 400


async def test_queues(http: httpx2.AsyncClient, client: asynclock.Client, memory_url: str) -> None:
    """How many wait for what, how long, with which priorities in the order of the queue."""
    async with asynclock.connect(memory_url) as other, client.lock("n", project="p"):
        wait = asyncio.create_task(other.lock("n", project="p").acquire(priority=5).__aenter__())
        while not (await client.inspect("n", project="p")).waiters:
            await asyncio.sleep(0.01)
        seen = (await http.get("/api/locks/queue-status")).json()
        (queue,) = seen["queues"]
        assert (seen["waiting"], queue["name"], queue["held"], queue["priorities"]) == (1, "n", 1, [5])
        assert 0 <= queue["longest_wait"] < 10
        overview = (await http.get("/api/overview")).json()
        assert (overview["totals"]["held"], overview["totals"]["waiting"], len(overview["edges"])) == (1, 1, 1)
        wait.cancel()
        await asyncio.gather(wait, return_exceptions=True)


async def test_all_queues_are_counted(http: httpx2.AsyncClient, client: asynclock.Client, memory_url: str) -> None:
    """However few are shown, and however much is in use that nobody waits for: those that are waited in longest come first."""
    waits = []
    async with asynclock.connect(memory_url) as other, client.multi(*(f"n{number}" for number in range(20))).acquire():
        for name in ("n19", "n18", "n5"):
            waits.append(asyncio.create_task(other.lock(name).acquire().__aenter__()))
            while not (await client.inspect(name)).waiters:
                await asyncio.sleep(0.01)
        seen = (await http.get("/api/locks/queue-status", params={"limit": 2})).json()
        assert [queue["name"] for queue in seen["queues"]] == ["n19", "n18"]
        assert (seen["waiting"], seen["left_out"], seen["complete"]) == (3, 1, True)
        for wait in waits:
            wait.cancel()
        await asyncio.gather(*waits, return_exceptions=True)


def waited(seconds: float) -> Waiter:
    """A queued request that has waited so long."""
    who = {"owner": "o", "client": "c", "host": "h", "pid": 1, "client_name": "", "metadata": None, "trace_id": ""}
    return Waiter(permits=1, priority=0, position=1, waited=seconds, **who)


def test_queues_that_are_not_shown_are_not_kept() -> None:
    """A hundred thousand of them would be a lot to remember for few that are shown."""
    queues = Queues(3)
    for number in range(1000):
        resource = asynclock.Resource(
            project="p", name=f"n{number}", capacity=1, next_token=2, holders=(), waiters=(waited(number * 7 % 1000),)
        )
        queues.add(resource)
        queues.add(replace(resource, waiters=()))
        assert len(queues._kept) <= 8
    assert [queue["longest_wait"] for queue in queues.longest()] == [999, 998, 997]
    assert (queues.count, queues.waiting) == (1000, 1000)


async def test_ready_is_asked_of_the_store_alone(
    http: httpx2.AsyncClient, client: asynclock.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A probe has a second: it does not wait for a look at ten thousand locks, and a crowd of them costs the store one question."""
    looking, asked = asyncio.Event(), 0
    health = type(client).health

    async def endless(*_words: object, **_options: object) -> AsyncIterator[None]:
        looking.set()
        await asyncio.Event().wait()
        yield

    async def counted(self: asynclock.Client) -> asynclock.Health:
        nonlocal asked
        asked += 1
        return await health(self)

    monkeypatch.setattr(type(client), "resources", endless)
    look = asyncio.create_task(http.get("/api/overview"))
    await looking.wait()
    monkeypatch.setattr(type(client), "health", counted)
    monkeypatch.setattr(desk, "FRESH", 3600)
    answers = [await http.get("/readyz") for _ in range(5)]
    assert [(answer.status_code, answer.json()) for answer in answers] == [(200, {"status": "healthy"})] * 5
    assert (asked, look.done()) == (1, False)
    look.cancel()
    await asyncio.gather(look, return_exceptions=True)


async def test_deadlocks(http: httpx2.AsyncClient, memory_url: str) -> None:
    """As the shell tells them: owners and words; also in the metrics."""
    settings = {"on_deadlock": "report", "deadlock_after": 0.2}
    async with (
        asynclock.connect(memory_url, **settings) as one,
        asynclock.connect(memory_url, **settings) as two,
        one.lock("x").acquire(owner="ann"),
        two.lock("y").acquire(owner="bob"),
    ):
        waits = [
            asyncio.create_task(one.lock("y").acquire(owner="ann").__aenter__()),
            asyncio.create_task(two.lock("x").acquire(owner="bob").__aenter__()),
        ]
        async with asyncio.timeout(10):
            while not (found := (await http.get("/api/deadlocks")).json()["deadlocks"]):
                await asyncio.sleep(0.05)
            while "asynclock_store_deadlocks 1" not in (await http.get("/metrics")).text:
                await asyncio.sleep(0.05)
        assert {owner["owner"] for owner in found[0]["owners"]} == {"ann", "bob"}
        for wait in waits:
            wait.cancel()
        await asyncio.gather(*waits, return_exceptions=True)


async def test_metrics(http: httpx2.AsyncClient, client: asynclock.Client) -> None:
    """In the text format, compressed for nobody; what the store shows stands beside what this process has counted."""
    async with client.lock("n"):
        answer = await http.get(
            "/metrics", headers={"accept": "application/openmetrics-text", "accept-encoding": "gzip"}
        )
        assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
        families = {one.name: one for one in prometheus_client.parser.text_string_to_metric_families(answer.text)}
        assert {"locks_held", "backend_health_status"} <= families.keys()
        gauges = {name: one.samples[0].value for name, one in families.items() if name.startswith("asynclock_store_le")}
        assert gauges == {"asynclock_store_leases": 1.0}


def test_the_gauges_are_described() -> None:
    """Where people look for what a metric means."""
    about = (Path(__file__).parents[2] / "docs/howto/metrics.md").read_text()
    assert [name for name in GAUGES if f"| `{name}` | gauge |" not in about] == []


async def test_metrics_with_a_prefix(memory_url: str) -> None:
    """It stands before all names: those of what the store shows, too."""
    async with (
        asynclock.connect(memory_url, metrics_prefix="acme_") as client,
        serving(client) as server,
        httpx2.AsyncClient(base_url=server.url) as http,
    ):
        text = (await http.get("/metrics")).text
        names = {one.name for one in prometheus_client.parser.text_string_to_metric_families(text)}
        assert {"acme_locks_held", "acme_asynclock_store_leases", "acme_asynclock_store_deadlocks"} <= names
        assert {name for name in names if not name.startswith("acme_")} == set()


async def test_what_a_holder_says_blinds_nobody(http: httpx2.AsyncClient, client: asynclock.Client) -> None:
    """Half a surrogate pair, a depth that no parser likes, a text that would end a message: all of it is somebody's metadata."""
    deep: object = 0
    for _ in range(300):
        deep = [deep]
    hostile = {"\ud800": "\udfff", "text": "\n\ndata: x\u2028", "deep": deep}
    async with client.lock("n", metadata=hostile):
        seen = (await http.get("/api/locks/default/n")).json()
        assert seen["holders"][0]["metadata"]["text"] == hostile["text"]
        assert (await http.get("/api/overview")).json()["totals"]["held"] == 1


async def test_who_did_it_is_told_and_recorded(memory_url: str, tmp_path: Path, token_file: Path) -> None:
    """The name that belongs to the token reaches the holder and the audit trail."""
    trail, key = tmp_path / "audit.jsonl", "0123456789abcdef"
    async with asynclock.connect(memory_url) as worker:
        lease = await worker.lock("n", on_lost="notify").acquire()
        async with (
            asynclock.connect(memory_url, audit_file=str(trail), audit_key=key) as client,
            serving(client, token_file=token_file) as server,
            httpx2.AsyncClient(base_url=server.url, headers={"authorization": f"Bearer {TOKEN}"}) as http,
        ):
            body = {"token": lease.token, "reason": "stuck since noon"}
            answer = await http.post("/api/locks/default/n/force-release", json=body)
            assert answer.json()["by"] == "ann over HTTP from 127.0.0.1"
            again = await http.post("/api/locks/default/n/force-release", json=body)
            assert (again.status_code, "any more" in again.json()["error"]) == (404, True)
        await lease.lost.wait()
        with pytest.raises(asynclock.LeaseLost, match=r"ann over HTTP from 127\.0\.0\.1: stuck since noon"):
            lease.ensure()
    (entry,) = [one for one in map(json.loads, trail.read_text().splitlines()) if one["action"] == "forced"]
    assert (entry["by"], entry["reason"], entry["token"]) == (
        "ann over HTTP from 127.0.0.1",
        body["reason"],
        lease.token,
    )
    assert TOKEN not in trail.read_text()


async def test_mounted_in_an_application(client: asynclock.Client) -> None:
    """Below any path, and with the folder's slash if it was forgotten."""
    mounted = Starlette(routes=[Mount("/ops/locks", app(client, allow_hosts=["*"]))])
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app=mounted), base_url="http://service.example"
    ) as http:
        async with client.lock("a/b"):
            assert (await http.get("/ops/locks/api/locks/default/a%2Fb")).json()["name"] == "a/b"
        assert "static/main.js" in (await http.get("/ops/locks/")).text
        assert (await http.get("/ops/locks")).headers["location"].endswith("/ops/locks/")


async def test_a_store_that_is_away_and_comes_back() -> None:
    """Everything is answered all the time: what was seen last, that it is old, and 503 where there is nothing to say."""
    with RedisServer.start(durable=True) as redis:
        client = asynclock.connect(redis.url, unavailable_after=0.3, command_timeout=0.3)
        redis.kill()
        async with serving(client) as server, httpx2.AsyncClient(base_url=server.url, timeout=30) as http:
            assert (await http.get("/readyz")).status_code == 503
            assert (await http.get("/healthz")).status_code == 200
            assert (await http.get("/api/overview")).json()["store"]["status"] == "down"
            for path in ("/api/locks", "/api/locks/p/n", "/api/deadlocks"):
                answer = await http.get(path)
                assert (answer.status_code, bool(answer.json()["error"])) == (503, True)
            redis.launch()
            async with asyncio.timeout(20):
                while (await http.get("/readyz")).status_code != 200:
                    await asyncio.sleep(0.1)
            async with client.lock("n"):
                assert (await http.get("/api/locks/default/n")).status_code == 200
        await client.aclose()
