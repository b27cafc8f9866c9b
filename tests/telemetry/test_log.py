"""The log: what an operator reads by default, and how the application's own set-up is respected."""

import asyncio
import io
import json
import logging
import re
import subprocess
import sys
import time

import pytest
import structlog

import asynclock
from asynclock import events, observation
from asynclock.telemetry.lines import LEVELS, line_of
from asynclock.telemetry.log import Log
from tests.costs.counting import calls
from tests.observing.telling import broken, observers_are_told

HOSTILE = "x\u202ey\u2028[red]"
ESCAPED = "x\\u202ey\\u2028[red]"


@pytest.fixture(autouse=True)
def _as_before():
    """Every test begins and ends with structlog and logging as nobody had configured them."""
    logger = logging.getLogger("asynclock")
    structlog.reset_defaults()
    yield
    structlog.reset_defaults()
    logger.setLevel(logging.NOTSET)
    logger.handlers.clear()
    logger.propagate = True


@pytest.fixture
def written():
    """What a handler of the application's own writes, as it is set up with logging alone."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
    logging.getLogger("asynclock").addHandler(handler)
    return text


@pytest.fixture
def as_json():
    """The application's structlog, with lines of JSON and a context of its own; ``configure(level)`` chooses the level."""
    text = io.StringIO()

    def configure(level=None):
        structlog.configure(
            processors=[
                structlog.contextvars.merge_contextvars,
                structlog.processors.add_log_level,
                structlog.processors.JSONRenderer(),
            ],
            logger_factory=structlog.PrintLoggerFactory(text),
            **({} if level is None else {"wrapper_class": structlog.make_filtering_bound_logger(level)}),
        )

    configure.lines = lambda: [json.loads(line) for line in text.getvalue().splitlines()]
    return configure


async def lose(client, name="n", **options):
    lease = await client.lock(name, on_lost="notify", **options).acquire()
    await client.force_release(name, reason="stuck", by="ann")
    await lease.lost.wait()
    await observers_are_told()
    return lease


async def live(client, name="n"):
    """A life of each sort: held, timed out, tried in vain, cancelled."""
    lock = client.lock(name)
    async with lock:
        with pytest.raises(asynclock.LockTimeout):
            await lock.acquire(timeout=0.001)
        assert await lock.try_acquire() is None
        task = asyncio.create_task(lock.acquire().__aenter__())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def test_with_nothing_configured_only_warnings_reach_the_user():
    """A program without any logging prints a loss to standard error, and nothing of ordinary lives and timeouts."""
    program = """
import asyncio, asynclock

async def main():
    async with asynclock.connect("memory://", client_name="importer") as client:
        lock = client.lock("n", on_lost="notify")
        lease = await lock.acquire()
        try:
            await lock.acquire(timeout=0.01)
        except asynclock.LockTimeout:
            pass
        await client.force_release("n", reason="stuck", by="ann")
        await lease.lost.wait()

asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    (lost,) = done.stderr.splitlines()
    assert lost.startswith("event='lease lost' client='importer' project='default' resource='n' primitive='lock'")
    assert "reason='revoked' by='ann: stuck'" in lost
    assert done.stdout == ""


async def test_the_level_of_logging_decides(client, written):
    """Losses as warnings, waits in vain as information, the life of every request for those who want to debug."""
    logger = logging.getLogger("asynclock")
    texts = {}
    for level in (logging.WARNING, logging.INFO, logging.DEBUG):
        logger.setLevel(level)
        async with asynclock.connect("memory://levels") as other:
            await live(other)
            await lose(other)
        texts[level] = [line.split("'")[1] for line in written.getvalue().splitlines()]
        written.truncate(0)
        written.seek(0)
    assert texts[logging.WARNING] == ["lease lost"]
    assert texts[logging.INFO] == ["wait timed out", "lease lost", "lease taken away"]
    assert sorted(set(texts[logging.DEBUG])) == [
        *("lease lost", "lease taken away", "lock granted", "lock queued", "lock released", "lock requested"),
        *("nothing was free", "wait cancelled", "wait timed out"),
    ]


async def test_a_line_says_whose_and_what(client, caplog):
    """Client, project, resource and token are in every line that has them, and the reader needs no other."""
    lease = await lose(client, "n", project="default")
    lost = next(record for record in caplog.records if "lease lost" in record.message)
    assert (lost.name, lost.levelname) == ("asynclock", "WARNING")
    for part in (f"client='{client.id}'", "project='default'", "resource='n'", f"token={lease.token}", "held_seconds="):
        assert part in lost.message


async def test_names_and_texts_are_escaped(memory_url, written):
    """Whatever a name or a reason has in it, a line is a line."""
    async with asynclock.connect(memory_url, client_name=HOSTILE) as client:
        lease = await client.lock(HOSTILE, project=HOSTILE, on_lost="notify").acquire()
        await client.force_release(HOSTILE, project=HOSTILE, reason=HOSTILE, by=HOSTILE)
        await lease.lost.wait()
    lines = written.getvalue().splitlines()
    assert len(lines) == 1
    assert written.getvalue().replace("\n", "").isprintable()
    assert all(line.count(ESCAPED.replace("\\", "\\\\")) >= 3 for line in lines)


async def test_structlog_of_the_application_is_used(memory_url, as_json):
    """Its renderer, its processors and its context variables, with ours bound beside them."""
    as_json()
    with structlog.contextvars.bound_contextvars(job="nightly"):
        async with asynclock.connect(memory_url, client_name="importer") as client:
            with pytest.raises(asynclock.LockTimeout):
                async with client.lock("n", project="p"):
                    await client.lock("n", project="p").acquire(timeout=0.001)
            lease = await lose(client, HOSTILE)
    timed_out, lost, taken = as_json.lines()
    expected = {"event": "wait timed out", "level": "info", "client": "importer", "project": "p", "resource": "n"}
    assert expected.items() <= timed_out.items()
    assert timed_out["job"] == "nightly"
    expected = {
        "event": "lease lost",
        "level": "warning",
        "resource": ESCAPED,
        "token": lease.token,
        "by": "ann: stuck",
    }
    assert expected.items() <= lost.items()
    assert taken["reason"] == "stuck"


async def test_structlog_through_logging_is_used(memory_url, caplog):
    """An application whose structlog renders for logging decides the level there, and finds our context in its records."""
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, structlog.stdlib.render_to_log_kwargs],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    caplog.set_level(logging.INFO, "asynclock")
    async with asynclock.connect(memory_url) as client:
        assert client._open.tell is None
        await live(client)
        lease = await lose(client)
    assert [record.message for record in caplog.records] == ["wait timed out", "lease lost", "lease taken away"]
    assert {(record.token, record.resource) for record in caplog.records[1:]} == {(lease.token, "n")}


async def test_what_is_configured_later_counts(client, caplog, as_json):
    """A library may be used before the application has set up its logging."""
    await lose(client)
    assert "lease lost" in caplog.text
    as_json()
    caplog.clear()
    await lose(client)
    assert caplog.text == ""
    assert [line["event"] for line in as_json.lines()] == ["lease lost", "lease taken away"]


@pytest.mark.parametrize("level", [None, logging.INFO, logging.WARNING])
async def test_nobody_listens_for_lines_that_nobody_reads(memory_url, as_json, level):
    """With structlog too: debug must have been chosen, else no event is made for the log."""
    as_json(level)
    async with asynclock.connect(memory_url) as client:
        assert client._open.tell is None
        await live(client)
    assert not [line for line in as_json.lines() if line["level"] == "debug"]


async def test_debug_in_structlog(memory_url, as_json):
    """Whoever asks for debug reads the life of every request, in order."""
    as_json(logging.DEBUG)
    async with asynclock.connect(memory_url) as client, client.lock("n"):
        pass
    assert [line["event"] for line in as_json.lines()] == ["lock requested", "lock granted", "lock released"]
    assert len({line["request"] for line in as_json.lines()}) == 1


async def test_logging_adds_nothing_to_an_acquire(memory_url, written):
    """Up to information: the same functions run, no more and no fewer, as with logging off. Counted."""

    async def counted(level):
        logging.getLogger("asynclock").setLevel(level)
        async with asynclock.connect(memory_url) as client:
            locks = [client.lock(f"n{number}") for number in range(8)]
            for lock in locks:
                async with lock:
                    pass
            with calls() as functions:
                for lock in locks * 25:
                    async with lock:
                        pass
            return functions.total()

    off, info, debug = await counted(logging.CRITICAL), await counted(logging.INFO), await counted(logging.DEBUG)
    assert info == off
    assert debug > off + 200 * 3


async def test_a_flood_is_cut_short_and_counted(memory_url, caplog, until):
    """A thousand leases lost at once are some lines and a number: the loop has other things to do then."""
    began = time.monotonic()
    async with asynclock.connect(memory_url) as client:
        leases = [await client.lock(f"n{number}", on_lost="notify", ttl=0.1).acquire() for number in range(1000)]
        time.sleep(0.3)
        await until(lambda: len(_lost(caplog)) + _left_out(caplog) >= 1000)
        assert all(lease.lost.is_set() for lease in leases)
    assert 20 <= len(_lost(caplog)) <= 20 * (time.monotonic() - began + 1)


def _lost(caplog):
    return re.findall("event='lease lost'", caplog.text)


def _left_out(caplog):
    return sum(int(count) for count in re.findall(r"line='lease lost' count=(\d+)", caplog.text))


async def test_what_the_program_wanted_is_quiet(memory_url, caplog):
    """Leases that end because their client closes are no warning."""
    async with asynclock.connect(memory_url) as client:
        lease = await client.lock("n").acquire()
    assert lease.lost.reason == "closed"
    assert caplog.text == ""


def test_every_event_of_a_request_has_its_line():
    """All but renewals; and each line can be made."""
    assert set(LEVELS) == set(events.OfRequest.__args__) - {events.Renewed}
    what = {"at": 0.0, "client": "c", "project": "p", "name": "n", "primitive": "lock", "request": "r", "owner": "o"}
    samples = {"float": 1.0, "int": 2, "str": "s", "bool": True}
    for kind in LEVELS:
        fields = {name: samples.get(getattr(type_, "__name__", "")) for name, type_ in kind.__annotations__.items()}
        line = line_of(kind(**(fields | what)))
        assert line.text
        assert line.context["resource"] == "n"


async def test_the_trace_of_the_caller_is_named(memory_url, written):
    """What is written in the caller's task has the trace of its span; what is told of a request elsewhere has it, too."""
    trace = pytest.importorskip("opentelemetry.trace")
    context = trace.SpanContext(trace_id=0xABC, span_id=1, is_remote=False)
    logging.getLogger("asynclock").setLevel(logging.DEBUG)
    async with asynclock.connect(memory_url) as client:
        lock = client.lock("n")
        with trace.use_span(trace.NonRecordingSpan(context)):
            async with lock:
                with pytest.raises(asynclock.LockTimeout):
                    await lock.acquire(timeout=0.001)
        async with lock:
            pass
    traced = f"trace_id='{0xABC:032x}'"
    lines = written.getvalue().splitlines()
    assert [traced in line for line in lines] == [True] * 6 + [False] * 3


async def test_the_trace_of_a_lost_lease_is_that_of_its_request(memory_url, caplog):
    """A loss is found by a timer that belongs to nobody; the lease itself says whose it is."""
    trace_id = "0af7651916cd43dd8448eb211c80319c"
    async with asynclock.connect(memory_url) as client:
        lease = await client.lock("n", on_lost="notify").acquire()
        lease._turn.details = f'{{"pid":1,"trace":"00-{trace_id}-b7ad6b7169203331-01"}}'
        await client.force_release("n", reason="stuck")
        await lease.lost.wait()
    assert f"trace_id='{trace_id}'" in next(record.message for record in caplog.records if "lost" in record.message)


async def test_without_opentelemetry_there_is_no_trace(memory_url, caplog, monkeypatch):
    """And nothing fails, and nothing is imported for it."""
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)  # as where it was never imported
    async with asynclock.connect(memory_url, tracing="off") as client:
        await lose(client)
    assert "lease lost" in caplog.text
    assert "trace_id" not in caplog.text


def test_a_log_of_an_unknown_kind_of_logger_writes_what_it_can(as_json):
    """A wrapper class of the application's own that knows no levels gets information and above."""

    class Wrapper(structlog.BoundLoggerBase):
        def info(self, event, **context):
            return self._proxy_to_logger("info", event, **context)

        def __getattr__(self, name):
            raise AttributeError(name)

    as_json()
    structlog.configure(wrapper_class=Wrapper)
    log = Log()
    assert [log.shows(level) for level in (logging.DEBUG, logging.INFO, logging.WARNING)] == [False, True, True]
    log.info("hello", n=1)
    assert as_json.lines() == [{"event": "hello", "n": 1, "level": "info"}]


async def test_a_log_that_writes_when_awaited_writes_at_once(as_json):
    """Nobody awaits our lines: an AsyncBoundLogger has one within it that does not wait for that."""
    as_json()
    structlog.configure(wrapper_class=structlog.stdlib.AsyncBoundLogger)
    log = Log()
    log.bind(client="c")
    log.info("hello", n=1)
    assert as_json.lines() == [{"event": "hello", "client": "c", "n": 1, "level": "info"}]


async def test_a_log_that_can_only_be_awaited_is_not_used(as_json, caplog):
    """The line goes to logging then, and no coroutine is left that nobody awaits."""

    class Wrapper(structlog.BoundLoggerBase):
        async def info(self, event, **context):
            raise AssertionError("nobody awaits this")

    as_json()
    structlog.configure(wrapper_class=Wrapper)
    caplog.set_level(logging.INFO, "asynclock")
    Log().info("hello", n=1)
    assert "event='hello' n=1" in caplog.text


def test_what_should_never_happen_is_said_though_the_log_fails(as_json, capfd, monkeypatch):
    """A line about a bug goes to standard error if the log does not take it."""
    monkeypatch.setattr(observation, "_said", set())
    as_json()
    structlog.configure(processors=[broken])
    Log().failure("client task failed", error=ValueError("no"))
    said = capfd.readouterr().err
    assert "event='client task failed' error='ValueError: no'" in said
    assert "log failed with ZeroDivisionError" in said


async def test_lines_keep_their_order(client, written):
    """What is written while a loss waits to be told comes behind it."""
    log = client._open.log
    log.later(logging.WARNING, "first", n=1)
    log.warning("second", n=2)
    assert written.getvalue() == ""
    await observers_are_told()
    assert [line.split("'")[1] for line in written.getvalue().splitlines()] == ["first", "second"]


def test_the_log_needs_no_library():
    """A line about a failure must not depend on an import."""
    program = (
        "import sys; from asynclock.telemetry.log import Log; Log().warning('hello'); print('structlog' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("False\n", "event='hello'\n")
