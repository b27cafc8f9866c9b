"""The port: whatever an observer does, its caller goes on, and somebody hears of it."""

import asyncio
import subprocess
import sys
import threading

import pytest

from asynclock import observation
from asynclock.observation import EXIT_SECONDS, FORGIVEN_AFTER, MISSED, PATIENCE, ObserverPort, place_of, say
from asynclock.testing import FakeClock
from asynclock.testing.loop import VirtualLoop


@pytest.fixture(autouse=True)
def _nothing_said(monkeypatch):
    monkeypatch.setattr(observation, "_said", set())


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def port(clock):
    return ObserverPort(clock.monotonic)


class HostileError(Exception):
    """Cannot even be described."""

    def __str__(self):
        raise ZeroDivisionError


def raising(error):
    def observer(*_args):
        raise error

    return observer


def test_an_answer_is_handed_on(port):
    """What observers return is returned."""
    assert port.call("log", lambda one, two: one + two, 1, 2) == 3
    assert not port.counts


@pytest.mark.parametrize(
    "error", [ValueError("no"), asyncio.CancelledError(), GeneratorExit(), MemoryError(), HostileError()]
)
def test_errors_are_swallowed_counted_and_said_once(port, error, capfd):
    """With observer, kind and place."""
    assert [port.call("log", raising(error)) for _ in range(3)] == [MISSED] * 3
    assert port.counts == {("log", "raised"): 3}
    assert port.total("raised") == 3
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith(f"asynclock: log failed with {type(error).__name__} ")
    assert f"at {__file__}:" in line


def test_kinds_and_observers_are_said_apart(port, capfd):
    """One line for each, and never more than a few dozen in all."""
    for error in (ValueError, KeyError):
        for observer in ("log", "tracer"):
            port.call(observer, raising(error("no")))
    assert len(capfd.readouterr().err.splitlines()) == 4
    for number in range(200):
        say(f"observer {number}", "raised", lambda: "no")
    assert len(capfd.readouterr().err.splitlines()) == 60


@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt()])
def test_what_ends_a_program_is_raised_by_the_loop(error):
    """In the next turn, when the caller has done its work; once while the program ends."""
    loop = VirtualLoop()
    done = []

    async def main():
        port = ObserverPort(loop.time)
        for _ in range(3):
            assert port.call("log", raising(error)) is MISSED
        done.append("work")
        await asyncio.sleep(EXIT_SECONDS)
        done.append("later")
        port.call("log", raising(error))
        await asyncio.sleep(1)

    task = loop.create_task(main())
    for expected in (["work"], ["work", "later"]):
        with pytest.raises(type(error)):
            loop.run_until_complete(task)
        assert done == expected
    loop.run_until_complete(task)
    loop.close()


def test_without_a_loop_only_the_main_thread_ends_the_program(port):
    """A thread that writes an audit trail is not ended by a log handler."""
    with pytest.raises(SystemExit):
        port.call("log", raising(SystemExit(3)))
    answers = []
    thread = threading.Thread(target=lambda: answers.append(port.call("log", raising(SystemExit(3)))))
    thread.start()
    thread.join()
    assert answers == [MISSED]
    assert port.counts == {("log", "raised"): 2}


def test_one_that_blocks_is_named_once(port, clock, capfd):
    """Whether it returns or raises."""
    for _ in range(2):
        port.call("log", clock.advance, 0.6)
    lines = capfd.readouterr().err.splitlines()
    assert len(lines) == 1
    assert "log blocked the event loop for 0.6 s" in lines[0]
    assert port.counts == {("log", "blocked"): 2}


def test_one_that_blocks_again_and_again_may_do_so_one_second_in_ten(port, clock):
    """Two at once at most; what it misses is counted."""
    blocked = longest = now = 0
    for _ in range(1000):
        before = clock.monotonic()
        port.call("log", clock.advance, 1.0)
        took = clock.monotonic() - before
        blocked += took
        now = now + took if took else 0
        longest = max(longest, now)
        clock.advance(0 if took else 0.1)
    assert longest == 2.0
    assert blocked <= clock.monotonic() / FORGIVEN_AFTER + 2
    assert port.counts["log", "skipped"] + port.counts["log", "blocked"] == 1000


def test_one_stall_mutes_nobody(port, clock):
    """A suspended machine is no fault of the observer that was called just then."""
    port.call("log", clock.advance, 3600)
    assert port.call("log", lambda: "heard") == "heard"


def test_many_short_calls_are_added_up(port, clock):
    """Each too short to be named, and together too long."""
    for _ in range(100):
        port.call("log", clock.advance, 0.1)
    assert port.counts["log", "skipped"] > 50
    clock.advance(PATIENCE + FORGIVEN_AFTER)
    assert port.call("log", lambda: "heard") == "heard"


def test_who_blocks_is_blamed_and_not_its_caller(port, clock):
    """An observer that calls another one through the port."""
    port.call("listener", port.call, "log", clock.advance, 1.0)
    assert port.counts == {("log", "blocked"): 1}


def test_clients_of_a_loop_leave_it_out_together(clock):
    """They share the loop that is blocked."""
    loop = VirtualLoop()
    ports = [ObserverPort(clock.monotonic) for _ in range(2)]
    for port in ports:
        port.share_debts(loop)
    for _ in range(2):
        ports[0].call("log", clock.advance, 1.0)
    assert ports[1].call("log", lambda: None) is MISSED
    assert ports[1].call("tracer", lambda: "heard") == "heard"
    loop.close()


def test_deferred_calls_come_in_order_when_tasks_have_been_cancelled():
    """A task that is cancelled in this turn runs before them."""
    loop = VirtualLoop()
    told = []

    async def body():
        try:
            await asyncio.sleep(60)
        finally:
            told.append("body")

    async def main():
        port = ObserverPort(loop.time)
        task = asyncio.create_task(body())
        await asyncio.sleep(0)
        port.later("log", told.append, "first")
        port.later("log", told.append, "second")
        assert port.waits
        loop.call_soon(task.cancel)
        await asyncio.sleep(1)
        assert not port.waits

    loop.run_until_complete(main())
    loop.close()
    assert told == ["body", "first", "second"]


def test_between_deferred_calls_that_block_the_loop_goes_on():
    """A timer that is due is not kept waiting by all of them."""
    loop = VirtualLoop()

    async def main():
        port = ObserverPort(loop.time)
        for observer in ("log", "tracer", "meter"):
            port.later(observer, loop.advance, 1.0)
        ticked = []
        loop.call_later(0.5, lambda: ticked.append(loop.time()))
        await asyncio.sleep(10)
        return ticked

    assert loop.run_until_complete(main()) == [1.0]
    loop.close()


def test_what_is_deferred_where_no_loop_runs_is_done_at_once(port):
    """There is nobody else to do it."""
    told = []
    port.later("log", told.append, "now")
    assert told == ["now"]


@pytest.mark.parametrize("stderr", ["closed", "full", "none", "redirected"])
def test_saying_waits_for_nobody_and_cannot_fail(stderr):
    """Standard error may be gone, or a pipe that nobody reads."""
    program = """if 1:
        import os, sys
        from asynclock.observation import say
        kind = sys.argv[1]
        if kind == "closed":
            os.close(2)
        elif kind == "none":
            sys.__stderr__ = None
        elif kind == "redirected":
            sys.stderr = open(os.devnull, "w")
        else:
            os.set_blocking(2, False)
            try:
                while True:
                    os.write(2, b"x" * 65536)
            except BlockingIOError:
                os.set_blocking(2, True)
        say("log", "raised", lambda: "hello")
        print("on")
    """
    with subprocess.Popen(
        [sys.executable, "-c", program, stderr], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout.readline() == "on\n"
        said = child.stderr.read()
    assert child.returncode == 0
    assert ("hello" in said) == (stderr == "redirected")


def test_the_place_of_an_error_needs_no_file():
    """The innermost frame of its traceback; nowhere if it was never raised."""
    with pytest.raises(ValueError, match="no") as caught:
        raising(ValueError("no"))()
    assert place_of(caught.value).startswith(f"{__file__}:")
    assert place_of(ValueError()) == "nowhere"
