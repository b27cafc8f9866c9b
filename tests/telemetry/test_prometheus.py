"""What Prometheus sees: every name from the start, at 0; then what happened, by project, primitive and outcome."""

import asyncio
import socket
import threading
import urllib.error
import urllib.request

import httpx2
import prometheus_client
import pytest
from starlette.applications import Starlette

import asynclock
from asynclock.stores.memory import MemoryStore
from asynclock.telemetry import prometheus
from tests.observing.telling import broken, observers_are_told
from tests.servers import RedisServer
from tests.telemetry.scraper import Scrape, scrape

NAMES = {
    "lock_acquisition_duration_seconds": "histogram",
    "lock_hold_duration_seconds": "histogram",
    "lock_wait_queue_depth": "gauge",
    "locks_held": "gauge",
    "lock_acquisition_failures_total": "counter",
    "lock_timeouts_total": "counter",
    "leases_lost_total": "counter",
    "handoffs_total": "counter",
    "heartbeat_lag_seconds": "gauge",
    "deadlocks_detected_total": "counter",
    "backend_health_status": "gauge",
    "fallback_events_total": "counter",
    "asynclock_observer_failures_total": "counter",
    "asynclock_store_operations_total": "counter",
    "asynclock_store_errors_total": "counter",
    "asynclock_store_call_duration_seconds": "histogram",
    "asynclock_store_memory_bytes": "gauge",
    "asynclock_store_memory_limit_bytes": "gauge",
}


@pytest.fixture
def server(desk):
    with prometheus.serve(port=0) as server:
        yield server


@pytest.fixture
async def measured(server, space):
    async with asynclock.connect(store=MemoryStore(space)) as client:
        yield client


async def test_every_name_is_there_before_anything_has_happened(server):
    """A dashboard shows 0 and not a hole, and a rate is right from the first event on."""
    seen = await scrape(server)
    kinds = {name: family.type for name, family in seen.families.items()}
    assert kinds == {name.removesuffix("_total"): kind for name, kind in NAMES.items()}
    assert all(family.documentation for family in seen.families.values())
    unsteady = ("backend_health_status", "asynclock_observer_failures_total")  # the second is of the whole process
    values = {sample.name: sample.value for sample in seen.samples if sample.name not in unsteady}
    assert set(values.values()) == {0.0}
    for outcome in ("unavailable", "refused", "queue_full", "deadlock", "error"):
        assert seen("lock_acquisition_failures_total", project="default", primitive="lock", outcome=outcome) == 0
    assert seen("handoffs_total", kind="local") == seen("handoffs_total", kind="store") == 0


async def test_holds_and_waits(server, measured, until):
    """While it lasts in the gauges, afterwards in the histograms."""
    where = {"project": "p", "primitive": "lock"}

    async def take():
        async with measured.lock("n", project="p"):
            pass

    async with measured.lock("n", project="p"):
        task = asyncio.create_task(take())
        await until(lambda: measured.stats()["p"].waiting == 1)
        seen = await scrape(server)
        assert (seen("locks_held", **where), seen("lock_wait_queue_depth", **where)) == (1, 1)
    await task
    seen = await scrape(server)
    assert (seen("locks_held", **where), seen("lock_wait_queue_depth", **where)) == (0, 0)
    assert seen("lock_acquisition_duration_seconds_count", **where, outcome="granted") == 2
    assert seen("lock_hold_duration_seconds_count", **where, outcome="released") == 2
    assert seen("lock_hold_duration_seconds_bucket", **where, le="+Inf") == 2
    waited = measured.stats()["p"].wait_total
    assert seen("lock_acquisition_duration_seconds_sum", **where) == pytest.approx(waited)
    assert seen("handoffs_total", **where, kind="local") == 1
    assert '"n"' not in seen.text


async def test_each_duration_is_in_its_bucket(server, measured):
    """A bucket counts what took no longer than its bound."""
    counts = measured._watch._counts
    for seconds in (0.0, 0.0005, 0.00051, 0.25, 1800.0, 1e6):
        counts.granted("p", "lock", seconds, 0.0, "store")
    seen = await scrape(server)
    found = {
        sample.labels["le"]: sample.value
        for sample in seen.samples
        if sample.name == "lock_acquisition_duration_seconds_bucket" and sample.labels["project"] == "p"
    }
    assert (found["0.0005"], found["0.001"], found["0.1"], found["0.25"], found["1800.0"]) == (2, 3, 3, 4, 5)
    assert found["+Inf"] == 6


async def test_contention_is_no_failure(server, measured, space, until):
    """Timeouts, tries in vain and cancels are counted, each as what it is; failures stay 0."""
    async with asynclock.connect(store=MemoryStore(space), metrics="off") as other, other.lock("n"):
        with pytest.raises(asynclock.LockTimeout):
            await measured.lock("n").acquire(timeout=0.01)
        with pytest.raises(asynclock.LockTimeout):
            await measured.lock("n").acquire(timeout=0)
        assert await measured.lock("n").try_acquire() is None
        task = asyncio.create_task(measured.lock("n").acquire().__aenter__())
        await until(lambda: measured.stats()["default"].waiting == 1)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    seen = await scrape(server)
    waits = "lock_acquisition_duration_seconds_count"
    assert [seen(waits, outcome=outcome) for outcome in ("timeout", "busy", "cancelled")] == [2, 1, 1]
    assert seen("lock_timeouts_total") == 2
    assert seen("lock_acquisition_failures_total") == 0


async def test_failures_are_counted_by_what_they_are(server, measured, space):
    """Refusals and errors; a deadlock has a metric of its own, too."""
    me = measured.lock("n", owner="me")
    async with me:
        with pytest.raises(asynclock.DeadlockError):
            await me.acquire()
    async with asynclock.connect(store=MemoryStore(space), max_waiters=1) as narrow:
        async with narrow.lock("m"):
            waiting = asyncio.create_task(narrow.lock("m").acquire().__aenter__())
            await asyncio.sleep(0)
            with pytest.raises(asynclock.QueueFull):
                await narrow.lock("m").acquire()
        await (await waiting).__aexit__(None, None, None)
        async with narrow.semaphore("s", permits=2).acquire():
            with pytest.raises(asynclock.ConfigurationError):
                await narrow.semaphore("s", permits=3).acquire()
    seen = await scrape(server)
    failures = "lock_acquisition_failures_total"
    assert seen(failures, outcome="deadlock") == seen("deadlocks_detected_total") == 1
    assert seen(failures, outcome="queue_full") == 1
    assert seen(failures, outcome="error", primitive="semaphore") == 1
    assert seen(failures, outcome="unavailable") == 0
    assert seen("lock_acquisition_duration_seconds_count", outcome="error") == 3


@pytest.mark.parametrize(("on_deadlock", "outcome"), [("raise", "raised"), ("report", "reported")])
async def test_a_deadlock_is_counted_once(server, measured, on_deadlock, outcome):
    """Whether somebody gives way or not: one for the circle, not one for each of those in it, nor one for each look at it."""

    async def take(owner, first, second):
        async with measured.lock(first).acquire(owner=owner):
            await both.wait()
            async with measured.lock(second, on_deadlock=on_deadlock).acquire(owner=owner, timeout=0.2):
                pass

    both = asyncio.Barrier(2)
    ends = await asyncio.gather(take("a", "m", "n"), take("b", "n", "m"), return_exceptions=True)
    assert {type(end) for end in ends} <= {asynclock.DeadlockError, asynclock.LockTimeout, type(None)}
    seen = await scrape(server)
    assert seen("deadlocks_detected_total", outcome=outcome) == seen("deadlocks_detected_total") == 1
    assert seen("lock_acquisition_failures_total", outcome="deadlock") == (on_deadlock == "raise")


async def test_losses_by_reason(server, measured):
    """Whether leases expire or are taken makes a difference to whoever is woken by it."""
    lease = await measured.lock("n", on_lost="notify").acquire()
    await measured.force_release("n", reason="stuck")
    await lease.lost.wait()
    await observers_are_told()
    seen = await scrape(server)
    assert (seen("leases_lost_total", outcome="revoked"), seen("leases_lost_total")) == (1, 1)
    assert seen("lock_hold_duration_seconds_count", outcome="lost") == 1
    assert seen("locks_held", project="default", primitive="lock") == 0


async def test_handed_over_by_the_store(server, measured, space, until):
    """From its queue, or with the release that asked for the next."""
    async with asynclock.connect(store=MemoryStore(space), metrics="off") as other:
        async with other.lock("n"):
            task = asyncio.create_task(measured.lock("n").acquire().__aenter__())
            await until(lambda: any(claim.queued for claim in measured._open.claims.values()))
        lease = await task
        await lease.__aexit__(None, None, None)
    seen = await scrape(server)
    assert (seen("handoffs_total", kind="store"), seen("handoffs_total", kind="local")) == (1, 0)


async def test_what_a_closed_client_counted_stays(server, space):
    """A counter never falls; what is of the moment is gone with the client."""
    for _ in range(2):
        async with asynclock.connect(store=MemoryStore(space)) as client:
            async with client.lock("n", project="p"):
                pass
            held = await client.lock("m").acquire()
    assert held.remaining() == 0
    seen = await scrape(server)
    assert seen("lock_acquisition_duration_seconds_count", outcome="granted") == 4
    assert seen("leases_lost_total", outcome="closed") == 2
    assert seen("locks_held", project="p") == seen("locks_held") == 0


async def test_the_number_of_projects_is_bounded(server, space):
    """The first are counted by name, the rest together: no tenant can flood Prometheus with series."""
    async with asynclock.connect(store=MemoryStore(space), metrics_projects=3) as client:
        for number in range(10):
            async with client.lock("n", project=f"p{number}"):
                pass
        async with client.lock("n", project="p9"):
            seen = await scrape(server)
    counted = {one.labels["project"] for one in seen.samples if "project" in one.labels}
    assert counted == {"default", "p0", "p1", "p2", "other"}
    assert seen("lock_acquisition_duration_seconds_count", project="other") == 8
    assert seen("locks_held", project="other") == 1


async def test_hostile_projects_are_escaped(server, measured):
    """A label may hold any project; the answer stays parsable, and no line is forged."""
    project = 'a"b\\c} locks_held 99'
    async with measured.lock("n", project=project):
        seen = await scrape(server)
    assert seen("locks_held", project=project) == 1
    assert seen("locks_held") == 1


async def test_a_client_that_is_off_does_not_report(server, space):
    """Its setting says so."""
    async with asynclock.connect(store=MemoryStore(space), metrics="off") as client, client.lock("n"):
        assert client._open.tell is None
        assert (await scrape(server))("locks_held") == 0


async def test_a_client_that_was_open_before(desk, space):
    """It begins to report when somebody serves metrics."""
    async with asynclock.connect(store=MemoryStore(space)) as client:
        async with client.lock("before"):
            assert client._open.tell is None
        with prometheus.serve(port=0) as server:
            await asyncio.sleep(0)
            async with client.lock("n"):
                assert (await scrape(server))("locks_held") == 1


async def test_clients_in_several_threads(server, space):
    """Each loop counts for itself, and a scrape sees them all; nobody has to stop for it."""
    over = threading.Event()

    async def lock_and_unlock():
        async with asynclock.connect("memory://") as client:

            async def work(number):
                while not over.is_set():
                    async with client.lock(f"n{number % 3}", project=f"p{number}"):
                        await asyncio.sleep(0.002)

            await asyncio.gather(*(work(number) for number in range(20)))
            return sum(stats.granted for stats in client.stats().values())

    running = [asyncio.create_task(asyncio.to_thread(asyncio.run, lock_and_unlock())) for _ in range(2)]
    try:
        for _ in range(10):
            seen = await scrape(server)
            assert seen("locks_held") <= 40
    finally:
        over.set()
        granted = sum(await asyncio.gather(*running))
    assert (await scrape(server))("lock_acquisition_duration_seconds_count", outcome="granted") == granted > 100


async def test_the_loop_was_late(server, measured, monkeypatch):
    """What was worst in the last minute is still seen by whoever looks half a minute later."""
    now = 1000.0
    monkeypatch.setattr(measured._watch._counts, "_clock", lambda: now)
    measured._open._lagged(0.9)
    measured._open._lagged(0.7)
    await observers_are_told()
    now += 59
    assert (await scrape(server))("heartbeat_lag_seconds") == 0.9
    now += 2
    assert (await scrape(server))("heartbeat_lag_seconds") == 0.0


async def test_a_store_as_it_goes(desk, until):
    """Memory, calls and commands; down when it is away, with the errors counted; back again, with what was fallen back on."""
    with (
        RedisServer.start(durable=True, config={"maxmemory": "64mb"}) as redis,
        prometheus.serve(port=0) as server,
    ):
        async with asynclock.connect(redis.url, unavailable_after=0.3, command_timeout=0.3) as client:
            async with client.lock("n"):
                pass
            await until(client._watch._looking.done)
            seen = await scrape(server)
            assert seen("backend_health_status") == 1
            assert 0 < seen("asynclock_store_memory_bytes") < seen("asynclock_store_memory_limit_bytes") == 64 * 2**20
            calls, commands = "asynclock_store_call_duration_seconds_count", "asynclock_store_operations_total"
            assert (seen(calls, outcome="ok"), seen(commands, outcome="ok")) == (2, 2)
            redis.kill()
            with pytest.raises(asynclock.StoreUnavailable):
                await client.lock("n").acquire()
            seen = await scrape(server)
            assert seen("backend_health_status") == 0
            assert seen("asynclock_store_errors_total", outcome="unavailable") >= 1
            assert seen(calls, outcome="unavailable") == seen("asynclock_store_errors_total", outcome="unavailable")
            assert seen(commands, outcome="failed") >= 1
            assert seen("lock_acquisition_failures_total", outcome="unavailable") == 1
            redis.restart()
            while (lease := await _or_none(client.lock("n").acquire())) is None:
                pass
            await lease.release()
            await until(lambda: client._watch._counts.store.fallbacks > 0)
            seen = await scrape(server)
            assert seen("backend_health_status") >= 0.5
            assert seen("fallback_events_total") >= 1


async def _or_none(acquisition):
    try:
        return await acquisition
    except asynclock.StoreUnavailable:
        return None


async def test_no_more_health_checks_than_needed(server, measured):
    """However often somebody scrapes, the store is asked how it is every few seconds at most."""
    asked = 0
    health = measured._open.store.health

    async def counted():
        nonlocal asked
        asked += 1
        return await health()

    measured._open.store.health = counted
    for _ in range(20):
        await scrape(server)
    assert asked <= 1
    measured._watch._looked_at = float("-inf")
    await scrape(server)
    await asyncio.sleep(0.01)
    assert asked <= 2


def test_names_with_a_prefix(desk, monkeypatch):
    """For those whose dashboards are there already; by argument, or by the setting."""
    with prometheus.serve(port=0, prefix="acme_") as server:
        seen = Scrape(urllib.request.urlopen(f"http://127.0.0.1:{server.port}/").read().decode())
    assert all(name.startswith("acme_") for name in seen.names())
    monkeypatch.setenv("ASYNCLOCK_METRICS_PREFIX", "old_")
    text = prometheus_client.generate_latest(prometheus.registry()).decode()
    assert all(name.startswith("old_") for name in Scrape(text).names())
    with pytest.raises(asynclock.ConfigurationError, match="metrics_prefix"):
        prometheus.registry(prefix="no spaces")


async def test_within_an_application(desk, space):
    """As ASGI or WSGI, or in a registry that is served already, the same."""
    mine = prometheus_client.CollectorRegistry()
    prometheus_client.Gauge("my_own", "x", registry=mine).set(7)
    collector = prometheus.register(mine)
    async with asynclock.connect(store=MemoryStore(space)) as client, client.lock("n"):
        transport = httpx2.ASGITransport(app=prometheus.asgi_app())
        async with httpx2.AsyncClient(transport=transport, base_url="http://test") as http:
            asgi = Scrape((await http.get("/metrics")).text)
        with httpx2.Client(transport=httpx2.WSGITransport(app=prometheus.wsgi_app()), base_url="http://test") as http:
            wsgi = Scrape(http.get("/metrics").text)
        both = Scrape(prometheus_client.generate_latest(mine).decode())
    assert asgi("locks_held") == wsgi("locks_held") == both("locks_held") == 1
    assert both("my_own") == 7
    mine.unregister(collector)
    assert "locks_held" not in prometheus_client.generate_latest(mine).decode()


def test_a_server_that_is_closed_listens_no_more(desk):
    """And its port is free again."""
    server = prometheus.serve(port=0)
    port = server.port
    server.close()
    server.close()
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics")
    with prometheus.serve(port=port) as again:
        assert again.port == port
        with pytest.raises(OSError, match="in use"):
            prometheus.serve(port=port)


async def test_observers_that_fail_are_counted(server, measured):
    """By how they failed; and health names them."""
    end = measured._open.listen(broken, name="mine")
    before = (await scrape(server))("asynclock_observer_failures_total", outcome="raised")
    async with measured.lock("n"):
        pass
    end()
    seen = await scrape(server)
    assert seen("asynclock_observer_failures_total", outcome="raised") == before + 3
    assert seen("asynclock_observer_failures_total", outcome="skipped") == 0
    assert (await measured.health()).observer_failures == {"mine raised": 3}


async def test_within_an_application_it_stands_at_the_path_that_was_given(desk, space):
    """Prometheus follows no redirect with its token: ``/metrics`` is answered by the numbers."""
    application = Starlette()
    application.add_route("/metrics", prometheus.asgi_app())
    transport = httpx2.ASGITransport(app=application)
    async with (
        asynclock.connect(store=MemoryStore(space)) as client,
        client.lock("n"),
        httpx2.AsyncClient(transport=transport, base_url="http://test") as http,
    ):
        answer = await http.get("/metrics")
    assert answer.status_code == 200
    assert Scrape(answer.text)("locks_held") == 1


def test_each_worker_takes_the_first_free_port(desk):
    """Of a range; with none left it is refused as any port that is taken."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match="in use"):
            prometheus.serve(port=range(port, port + 1))
        with prometheus.serve(port=range(port, min(port + 20, 65536))) as server:
            assert port < server.port < port + 20
