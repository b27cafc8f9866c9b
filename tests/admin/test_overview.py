"""One look at a store: what is seen of it, what is left out, and what is said of a store that is down."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import msgspec
import pytest

import asynclock
from asynclock.admin import overview_graph
from asynclock.admin.desk import Desk
from asynclock.admin.overview import PEOPLE, Observer, Overview, ResourceView
from tests.servers import RedisServer

Until = Callable[[Callable[[], bool]], Awaitable[None]]


@pytest.fixture(params=["memory", "sqlite", "redis"])
def url(request: pytest.FixtureRequest, memory_url: str, tmp_path: Path) -> Iterator[str]:
    if request.param == "redis":
        with RedisServer.start() as server:
            yield server.url
    else:
        yield memory_url if request.param == "memory" else f"sqlite:///{tmp_path}/locks.db"


class OneSecondPerLook:
    """A clock by which rates are numbers."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def monotonic(self) -> float:
        self.seconds += 1
        return self.seconds

    def wall(self) -> float:
        return self.seconds


@pytest.fixture
async def stack() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack


async def connected(stack: AsyncExitStack, url: str, name: str, **settings) -> asynclock.Client:
    return await stack.enter_async_context(asynclock.connect(url, client_name=name, **settings))


def waiting(stack: AsyncExitStack, acquire: Callable[..., Awaitable[asynclock.Lease]], **options) -> None:
    """Have a task wait for it until the end."""

    async def wait() -> None:
        await acquire(**options)

    task = asyncio.create_task(wait())

    async def end() -> None:
        task.cancel()
        await asyncio.wait([task])

    stack.push_async_callback(end)


async def look_until(observer: Observer, condition: Callable[[Overview], bool]) -> Overview:
    async with asyncio.timeout(10):
        while not condition(overview := await observer.look()):
            await asyncio.sleep(0.01)
    return overview


def row(overview: Overview, name: str) -> ResourceView:
    (found,) = [one for one in overview.resources if one.name == name]
    return found


async def test_what_is_in_use_is_seen(url: str, stack: AsyncExitStack) -> None:
    """Holders, waiters by rank, what is taken, the totals, and who waits for whom; the longest wait stands first."""
    alice, bob = await connected(stack, url, "alice"), await connected(stack, url, "bob")
    await stack.enter_async_context(alice.lock("deploy", project="infra").acquire(metadata={"run": 7}))
    await stack.enter_async_context(alice.semaphore("api", permits=5).acquire(permits=2))
    await stack.enter_async_context(bob.rwlock("catalog").read())
    waiting(stack, bob.lock("deploy", project="infra").acquire, priority=10)
    overview = await look_until(Observer(alice), lambda seen: bool(seen.totals.waiting))
    assert [one.name for one in overview.resources] == ["deploy", "api", "catalog"]
    assert [one.primitive for one in overview.resources] == ["lock", "semaphore", "rwlock"]
    assert [(one.taken, one.held, one.waiting) for one in overview.resources] == [(1, 1, 1), (2, 1, 0), (1, 1, 0)]
    deploy = row(overview, "deploy")
    assert (deploy.holders[0].client_name, deploy.holders[0].metadata) == ("alice", {"run": 7})
    assert (deploy.waiters[0].client_name, deploy.waiters[0].priority, deploy.waiters[0].position) == ("bob", 10, 1)
    totals = overview.totals
    assert (totals.resources, totals.held, totals.waiting, totals.longest_wait) == (3, 3, 1, deploy.longest_wait)
    (edge,) = overview.edges
    assert (edge.waiter.client_name, edge.holder.client_name, edge.name) == ("bob", "alice", "deploy")
    assert not edge.deadlock
    assert (overview.store.kind, overview.store.problem, overview.stale) == (
        url.partition("://")[0].replace("unix", "redis"),
        None,
        False,
    )
    assert msgspec.json.decode(msgspec.json.encode(overview), type=Overview) == overview


async def test_rates_come_from_two_looks(client: asynclock.Client) -> None:
    """None at first; then what was granted between two looks, however often, counts at least once."""
    lock, observer = client.lock("x"), Observer(client)
    async with lock:
        assert row(await observer.look(), "x").grants_per_second is None
        quiet = await observer.look()
        assert (row(quiet, "x").grants_per_second, quiet.totals.grants_per_second) == (0, 0)
    async with lock:
        pass
    async with lock:
        busy = await observer.look()
        rate = row(busy, "x").grants_per_second
        assert rate is not None
        assert rate > 0
        assert busy.totals.grants_per_second == rate
        assert not busy.totals.counted


@pytest.mark.parametrize("kind", ["sqlite", "redis"])
async def test_grants_are_counted_where_they_are_shared(kind: str, stack: AsyncExitStack, tmp_path: Path) -> None:
    """A hundred turns between two looks are a hundred, and not the one that the looks can tell."""
    server = stack.enter_context(RedisServer.start()) if kind == "redis" else None
    url = f"sqlite:///{tmp_path}/locks.db" if server is None else server.url
    busy = await connected(stack, url, "busy", share_events=True)
    watch = await connected(stack, url, "watch")
    observer = await stack.enter_async_context(Observer(watch, clock=OneSecondPerLook()))
    async with asyncio.timeout(30):
        while not (await observer.look()).totals.counted:  # until it listens
            async with busy.lock("warm up"):
                pass
        for _ in range(99):
            async with busy.lock("x"):
                pass
        counted = 0.0
        async with busy.lock("x"):
            while counted < 100:
                seen = row(await look_until(observer, lambda seen: row(seen, "x").counted), "x")
                counted += seen.grants_per_second or 0
    assert counted == 100


async def test_nobody_shares_events_through_this_store(client: asynclock.Client) -> None:
    """Then there is what two looks can tell."""
    async with Observer(client) as observer, client.lock("x"):
        await observer.look()
        assert row(await observer.look(), "x").grants_per_second == 0


async def test_only_some_projects(client: asynclock.Client) -> None:
    """Of one or of several projects; what is elsewhere is not even counted."""
    async with client.lock("a", project="p"), client.lock("b", project="q"), client.lock("c", project="r"):
        one = await Observer(client, projects=["p"]).look()
        two = await Observer(client, projects=["p", "q"]).look()
    assert [one.name for one in one.resources] == ["a"]
    assert [one.name for one in two.resources] == ["a", "b"]
    assert two.totals.resources == 2


async def test_a_long_list_is_cut_where_nobody_waits(url: str, stack: AsyncExitStack) -> None:
    """Everything is counted, few rows are kept: of those who wait longest, then by name."""
    client, other = await connected(stack, url, "a"), await connected(stack, url, "b")
    for number in range(30):
        await stack.enter_async_context(client.lock(f"{number:02}").acquire())
    waiting(stack, other.lock("17").acquire)
    overview = await look_until(Observer(client, limit=3), lambda seen: bool(seen.totals.waiting))
    assert [one.name for one in overview.resources] == ["17", "00", "01"]
    assert (overview.totals.resources, overview.left_out, overview.totals.held) == (30, 27, 30)


async def test_a_crowd_is_cut(client: asynclock.Client) -> None:
    """Of very many holders of one resource the first are shown, and all are counted."""
    crowd = PEOPLE + 5
    async with AsyncExitStack() as stack:
        for _ in range(crowd):
            await stack.enter_async_context(client.semaphore("crowd", permits=crowd).acquire())
        seen = row(await Observer(client).look(), "crowd")
    assert (len(seen.holders), seen.held, seen.taken) == (PEOPLE, crowd, crowd)


async def test_too_many_edges_are_counted(url: str, stack: AsyncExitStack, monkeypatch: pytest.MonkeyPatch) -> None:
    """A graph that nobody could read is cut, and says by how much."""
    monkeypatch.setattr(overview_graph, "MAX_EDGES", 2)
    readers, writer = await connected(stack, url, "readers"), await connected(stack, url, "writer")
    for _ in range(5):
        await stack.enter_async_context(readers.rwlock("catalog").read())
    waiting(stack, writer.rwlock("catalog").write)
    overview = await look_until(Observer(writer), lambda seen: bool(seen.edges))
    assert (len(overview.edges), overview.edges_left_out) == (2, 3)


async def test_a_deadlock_is_part_of_the_graph(url: str, stack: AsyncExitStack) -> None:
    """Each step of a cycle is one edge and no more, also where a wait is in its own client's line."""
    settings = {"on_deadlock": "report", "deadlock_after": 0.1}
    one, other = await connected(stack, url, "one", **settings), await connected(stack, url, "other", **settings)
    for client, name, owner in ((one, "a", "ann"), (other, "b", "ben"), (other, "c", "cid")):
        await stack.enter_async_context(client.lock(name).acquire(owner=owner))
    for client, name, owner in ((one, "b", "ann"), (other, "c", "ben"), (other, "a", "cid")):
        waiting(stack, client.lock(name).acquire, owner=owner)
    overview = await look_until(Observer(one), lambda seen: bool(seen.deadlocks))
    assert len(overview.deadlocks) == 1
    steps = {(edge.waiter.owner, edge.holder.owner, edge.name) for edge in overview.edges if edge.deadlock}
    assert steps == {("ann", "ben", "b"), ("ben", "cid", "c"), ("cid", "ann", "a")}
    assert len(overview.edges) == 3


async def test_a_store_that_goes_down_leaves_what_was_seen(stack: AsyncExitStack) -> None:
    """The rows stay, marked as old, with the reason; when it is back they are new again."""
    server = stack.enter_context(RedisServer.start(durable=True))
    client = await connected(stack, server.url, "c")
    await stack.enter_async_context(client.lock("x", ttl=600).acquire())
    observer = Observer(client)
    before = await observer.look()
    server.kill()
    down = await observer.look()
    assert (down.stale, down.store.status, row(down, "x").stale) == (True, "down", True)
    assert down.store.problem
    assert down.seen_ms == before.seen_ms <= down.at_ms
    server.launch()
    up = await look_until(observer, lambda seen: not seen.stale)
    assert (up.store.problem, row(up, "x").stale, row(up, "x").grants_per_second) == (None, False, None)


async def test_a_store_that_was_never_up(tmp_path: Path) -> None:
    """A client that cannot be opened is tried again by each look, and its password stays its own."""
    client = asynclock.connect(f"unix://:hunter2@{tmp_path}/none.sock")
    overview = await Observer(client).look()
    await client.aclose()
    assert (overview.stale, overview.store.status, overview.resources) == (True, "down", ())
    assert "none.sock" in (overview.store.problem or "")
    assert b"hunter2" not in msgspec.json.encode(overview)


async def test_a_closed_client_is_a_problem_in_words(memory_url: str) -> None:
    """Whoever looks on is told so, and not by an exception."""
    client = asynclock.connect(memory_url)
    observer = Observer(client)
    assert not (await observer.look()).stale
    await client.aclose()
    assert (await observer.look()).store.problem


async def test_a_store_too_large_for_one_look(
    tmp_path: Path, stack: AsyncExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found in time is shown, and it is said that there is more."""
    client = await connected(stack, f"sqlite:///{tmp_path}/locks.db", "c")
    monkeypatch.setattr("asynclock.admin.overview._SECONDS", 0.0)
    overview = await Observer(client).look()
    assert "more" in (overview.store.problem or "")
    assert not overview.stale


async def test_a_search_for_deadlocks_that_takes_too_long(
    memory_url: str, stack: AsyncExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That none is shown does not look as if there were none."""
    monkeypatch.setattr("asynclock.primitives.deadlock._APART", 3600)
    monkeypatch.setattr("asynclock.admin.overview._SECONDS", 0.2)
    client = await connected(stack, memory_url, "c", on_deadlock="report", deadlock_after=0.1)
    for name, owner in (("a", "ann"), ("b", "ben")):
        await stack.enter_async_context(client.lock(name).acquire(owner=owner))
    for name, owner in (("b", "ann"), ("a", "ben")):
        waiting(stack, client.lock(name).acquire, owner=owner)
    overview = await look_until(Observer(client), lambda seen: seen.store.problem is not None)
    assert overview.store.problem == "deadlocks could not be searched for in 0.2 s"
    assert (overview.totals.held, overview.deadlocks) == (2, ())


async def test_reading_shared_events_begins_again_after_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store that once refused them is asked again with a later look; else grants would never be counted any more."""
    asked = 0

    async def refused(*_args: object) -> None:
        nonlocal asked
        asked += 1

    monkeypatch.setattr("asynclock.admin.overview.listen", refused)
    async with (
        asynclock.connect(f"sqlite:///{tmp_path}/locks.db") as client,
        Observer(client) as observer,
    ):
        for _ in range(3):
            await observer.look()
            await asyncio.sleep(0)
    assert asked == 3


async def test_a_store_that_forgot_its_grants(stack: AsyncExitStack) -> None:
    """Whoever looks on is told why nothing is granted and for how long, though nothing is in use then."""
    with RedisServer.start() as server:
        client = await connected(stack, server.url, "a", accept_grade="best-effort")
        observer = Observer(client)
        assert (await observer.look()).store.warnings == ()
        server.command("FLUSHALL")
        await observer.look()
        overview = await observer.look()
        assert overview.store.status == "degraded"
        (warning,) = overview.store.warnings
        assert warning.startswith("the store forgot its grants: no new leases for another ")
        await client.aclose()


async def test_a_client_that_was_closed_is_said_to_be_closed(memory_url: str) -> None:
    """It was open once: it cannot be opened again, and that is what is seen, not an empty store."""
    client = asynclock.connect(memory_url)
    async with client:
        pass
    seen = await Observer(client, limit=10).look()
    assert (seen.stale, seen.store.status) == (True, "down")
    assert "is closed" in (seen.store.problem or "")
    with pytest.raises(asynclock.ClientClosed, match="is closed"):
        await Desk(client).client()
