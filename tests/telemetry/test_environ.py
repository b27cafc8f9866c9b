"""``asynclock run`` between two programs that are traced: the context comes in, goes on, and its own spans are exported."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.servers import free_port
from tests.telemetry.collector import Collector

TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
INCOMING = {"TRACEPARENT": f"00-{TRACE}-{PARENT}-01", "TRACESTATE": "vendor=1"}


@pytest.fixture
def run(tmp_path):
    """What the command sees of the trace, and how long it took."""

    def run(*words, **environ):
        environ = {
            **{
                name: text for name, text in os.environ.items() if not name.startswith(("ASYNCLOCK_", "OTEL_", "TRACE"))
            },
            "ASYNCLOCK_URL": f"sqlite:///{tmp_path}/locks.db",
            **environ,
        }
        command = [sys.executable, "-m", "asynclock", "run", "nightly", *words]
        command += ["--", "sh", "-c", "echo $TRACEPARENT $TRACESTATE"]
        began = time.monotonic()
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.split(), time.monotonic() - began

    return run


def test_without_an_sdk_the_context_passes_through(run):
    """The command continues the trace of whoever called us."""
    assert run(**INCOMING)[0] == [INCOMING["TRACEPARENT"], INCOMING["TRACESTATE"]]
    assert run()[0] == []


def test_spans_are_exported_as_a_part_of_the_callers_trace(run):
    """With an endpoint in the usual variable, wait and hold are children of the caller, and the command of the hold."""
    with Collector() as collector:
        (traceparent, tracestate), _ = run(OTEL_EXPORTER_OTLP_ENDPOINT=collector.endpoint, **INCOMING)
    service, hold = collector.spans["asynclock.hold"]
    wait = collector.spans["asynclock.acquire"][1]
    assert service == "asynclock"
    for span in (hold, wait):
        assert (span.trace_id.hex(), span.parent_span_id.hex()) == (TRACE, PARENT)
    assert (traceparent, tracestate) == (f"00-{TRACE}-{hold.span_id.hex()}-01", INCOMING["TRACESTATE"])


def test_a_trace_begins_here_if_nobody_began_one(run):
    """The service may have a name of its own."""
    with Collector() as collector:
        (traceparent,), _ = run(
            OTEL_EXPORTER_OTLP_TRACES_ENDPOINT=f"{collector.endpoint}/v1/traces", OTEL_SERVICE_NAME="cron"
        )
    service, hold = collector.spans["asynclock.hold"]
    assert service == "cron"
    assert traceparent.rpartition("-")[0] == f"00-{hold.trace_id.hex()}-{hold.span_id.hex()}"
    assert hold.parent_span_id == b""


@pytest.mark.parametrize("unwanted", [{"OTEL_SDK_DISABLED": "true"}, {"OTEL_TRACES_EXPORTER": "none"}])
def test_an_export_that_is_not_wanted_does_not_take_place(run, unwanted):
    """The usual variables say so."""
    with Collector() as collector:
        assert (
            run(OTEL_EXPORTER_OTLP_ENDPOINT=collector.endpoint, **unwanted, **INCOMING)[0][0] == INCOMING["TRACEPARENT"]
        )
    assert collector.requests == []


def test_tracing_that_is_off_is_off(run):
    """The setting counts for the command line, too."""
    with Collector() as collector:
        seen, _ = run(OTEL_EXPORTER_OTLP_ENDPOINT=collector.endpoint, ASYNCLOCK_TRACING="off", **INCOMING)
    assert seen == [INCOMING["TRACEPARENT"], INCOMING["TRACESTATE"]]
    assert collector.requests == []


def test_a_collector_that_is_away_holds_nobody_up(run):
    """The command has run, and its exit code is not kept back for long, nor is anything complained of."""
    endpoint = f"http://127.0.0.1:{free_port()}"
    _, taken = run(OTEL_EXPORTER_OTLP_ENDPOINT=endpoint)
    assert taken < 10


def test_the_example_exports_its_links():
    """What it prints as a chain is what a tracing backend gets."""
    with Collector() as collector:
        example = Path(__file__).parents[2] / "examples" / "15_tracing.py"
        environ = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.endpoint}
        done = subprocess.run(
            [sys.executable, example], env=environ, capture_output=True, text=True, timeout=60, check=False
        )
    assert done.returncode == 0, done.stderr
    holds = {span.span_id for span in collector.every("asynclock.hold")}
    # A holder is shown with its wait until the store has heard of its hold, up to 0.1 s: a slow machine may link to that.
    waits = {span.span_id for span in collector.every("asynclock.acquire")}
    linked = {link.span_id for span in collector.every("asynclock.acquire") for link in span.links}
    assert len(holds) == 3
    assert len(linked) == 2
    assert linked < holds | waits
