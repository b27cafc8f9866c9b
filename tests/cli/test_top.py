"""``asynclock top`` on a terminal, and where there is none."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.processes import Call, Processes
from tests.cli.screen import PYTHON, Watched
from tests.servers import RedisServer

HOSTILE = "[red]x[/]\u202e"
#: Looks follow so quickly that no test waits for one.
QUICK = ("--interval", "0.1")


@pytest.fixture(params=["sqlite", "redis"])
def server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[RedisServer | None]:
    """Every store that several processes share, as the default of the test."""
    if request.param == "sqlite":
        yield None
        return
    with RedisServer.start(durable=True) as server:
        monkeypatch.setenv("ASYNCLOCK_URL", server.url)
        yield server


@pytest.fixture
def watch() -> Iterator[Callable[..., Watched]]:
    """Start top on a terminal."""
    started = []

    def watch(*words: str) -> Watched:
        started.append(Watched("top", *QUICK, *words))
        return started[-1]

    yield watch
    for watched in started:
        watched.kill()


# -- where there is no terminal ---------------------------------------------------------------------------------------


def test_one_frame(call: Call, processes: Processes) -> None:
    """Without a terminal it is one frame, with nothing cut and no control sequence in it."""
    long = "n" * 90
    processes.hold(long, "--project", "p")
    processes.hold(HOSTILE)
    processes.wait_for(HOSTILE, "--priority", "7")
    for words in (["top"], ["top", "--once"]):
        answer = call(*words)
        assert (answer.code, answer.err) == (0, "")
        assert "\x1b" not in answer.out
        head, totals, _, headings, first, second = answer.out.splitlines()
        assert head.startswith("asynclock  sqlite:///")
        assert " healthy " in head
        assert totals.startswith("2 in use  2 held  1 waiting  longest wait ")
        assert headings.split() == ["RESOURCE", "HELD", "HOLDER", "AGE", "TTL", "WAIT▾", "QUEUE", "RATE"]
        assert first.split()[:2] == ["default/[red]x[/]\\u202e", "1/1"]
        assert first.split()[-3:] == ["1", "7", "-"]
        assert second.split()[:2] == [f"p/{long}", "1/1"]


def test_one_object(call: Call, processes: Processes) -> None:
    """For programs one look is one object, with names as they are."""
    processes.hold(HOSTILE, "--project", "p", "--metadata", '{"run": 7}')
    seen = call("top", "--once", "--json").json
    (row,) = seen["resources"]
    assert (row["project"], row["name"], row["primitive"], row["taken"], row["capacity"]) == (
        "p",
        HOSTILE,
        "lock",
        1,
        1,
    )
    assert row["holders"][0]["metadata"] == {"run": 7}
    assert (seen["store"]["kind"], seen["store"]["problem"], seen["stale"]) == ("sqlite", None, False)
    assert (seen["totals"]["held"], seen["left_out"], seen["edges"], seen["deadlocks"]) == (1, 0, [], [])
    assert call("top", "--once", "--json", "--project", "q", "--project", "r").json["resources"] == []
    assert len(call("top", "--once", "--json", "--project", "q", "--project", "p").json["resources"]) == 1


def test_one_object_per_line(processes: Processes) -> None:
    """For programs that follow, a line per look, until interrupted; the rate is there from the second one on."""
    processes.hold("x")
    process = processes.start("top", "--json", *QUICK)
    assert process.stdout is not None
    first, second = (json.loads(process.stdout.readline()) for _ in range(2))
    assert [one["resources"][0]["grants_per_second"] for one in (first, second)] == [None, 0]
    assert first["at_ms"] < second["at_ms"]
    process.send_signal(signal.SIGINT)
    assert processes.end(process).code == 130


def test_a_store_that_is_down_is_an_answer(call: Call) -> None:
    """One frame, or one object, says so and why; the exit code too."""
    where = ("--store", "unix:///nonexistent/redis.sock")
    answer = call("top", *where)
    assert (answer.code, answer.err) == (3, "")
    assert "down" in answer.out.splitlines()[0]
    assert "cannot reach unix:///nonexistent/redis.sock" in answer.out
    seen = call("top", "--once", "--json", *where)
    assert seen.code == 3
    assert (seen.json["stale"], seen.json["resources"]) == (True, [])
    assert "cannot reach" in seen.json["store"]["problem"]


def test_a_wrong_url_is_an_error(call: Call) -> None:
    """What cannot become right while one looks at it is no live view."""
    answer = call("top", "--store", "redsi://localhost")
    assert (answer.code, answer.out) == (2, "")


# -- on a terminal ----------------------------------------------------------------------------------------------------


def test_what_is_in_use_is_seen_as_it_changes(
    server: RedisServer | None, processes: Processes, watch: Callable[..., Watched]
) -> None:
    """Holders, queues and priorities on 80 columns and 24 lines, and q ends it."""
    holder = processes.hold("deploy")
    top = watch()
    top.until("default/deploy")
    processes.wait_for("deploy", "--priority", "5")
    processes.hold(HOSTILE)
    top.until("2 in use")
    top.until(lambda: top.row("default/deploy").endswith("1 5"))
    assert "default/[red]x[/]\\u202e" in top.text
    assert top.row("default/deploy").split()[1] == "1/1"
    assert all(len(line) <= 80 for line in top.text.splitlines())
    assert len(top.text.splitlines()) == 24
    processes.end(holder)
    top.until("1 in use")
    top.until(lambda: "default/deploy" not in top.text)
    top.type("q")
    assert top.end() == 0


def test_sorting(processes: Processes, watch: Callable[..., Watched]) -> None:
    """S goes through the orders, S back, r turns them round; the heading says which it is."""
    for name in ("b", "a", "c"):
        processes.hold(name)
    top = watch()

    def order() -> str:
        return "".join(line.split("/")[1][0] for line in top.text.splitlines() if " default/" in line)

    top.until("default/c")
    top.type("s")
    top.until("AGE▾")
    assert order() == "bac"
    top.type("r")
    top.until("AGE▴")
    assert order() == "cab"
    top.type("SS")
    top.until("RESOURCE▾")
    assert order() == "cba"
    top.type("r")
    top.until("RESOURCE▴")
    assert order() == "abc"


def test_filter(processes: Processes, watch: Callable[..., Watched]) -> None:
    """What does not have the text in its name, or in that of its holder, is not shown; Escape shows all again."""
    for name in ("alpha", "beta"):
        processes.hold(name, "--owner", f"owner of {name}")
    top = watch()
    top.until("default/beta")
    top.type("/")
    top.until("2 of these")
    top.type("ALPX")
    top.until("nothing in use has 'ALPX' in it")
    top.type("\x7f")
    top.until("1 of these")
    assert ("default/alpha" in top.text, "default/beta" in top.text) == (True, False)
    top.type("\r")
    top.until("/ALP")
    top.type("/\x15of beta\r")
    top.until("default/beta")
    assert "default/alpha" not in top.text
    top.type("\x1b")
    top.until("default/alpha")


def test_pause(processes: Processes, watch: Callable[..., Watched]) -> None:
    """While it is paused nothing moves; then it goes on with what is there now."""
    processes.hold("one")
    top = watch()
    top.until("1 in use")
    top.type("p")
    top.until("paused")
    processes.hold("two")
    top.type("?")
    top.until("draw anew")
    top.type("q")
    top.until("default/one")
    assert "1 in use" in top.text
    top.type("p")
    top.until("2 in use")
    assert "paused" not in top.text


def test_one_resource(processes: Processes, watch: Callable[..., Watched]) -> None:
    """Enter opens the chosen one: its holder with token, owner and metadata, and its queue in order."""
    processes.hold("a")
    processes.hold("b", "--owner", "anna", "--metadata", '{"run": 7}')
    for priority in ("1", "9"):
        processes.wait_for("b", "--priority", priority, "--owner", f"urgent {priority}")
    token = processes.run("show", "b", "--json").json["holders"][0]["token"]
    top = watch("--sort", "name")
    top.until("default/b")
    top.type("\x1b[B")
    top.type("\r")
    top.until("PRIORITY")
    assert top.row("default/b") == "default/b lock 1/1 held 2 waiting"
    assert top.row(str(token)).endswith('anna {"run": 7}')
    assert top.row("urgent 9").startswith("1 ")
    assert top.row("urgent 1").startswith("2 ")
    top.type("q")
    top.until("default/a")


def test_a_deadlock_is_told(watch: Callable[..., Watched]) -> None:
    """It stands above everything else, its resources are marked, and d tells it in words."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "tests.cli.entangled", os.environ["ASYNCLOCK_URL"], "a", "b"]
    knot = subprocess.Popen(command, cwd=root, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert knot.stdout is not None
    knot.stdout.readline()
    try:
        top = watch()
        top.until("● p/a")
        assert "deadlock  owner of " in top.text
        top.type("d")
        top.until("holds 'p/a' for")
    finally:
        knot.communicate(timeout=30)
    top.until("no deadlock")


# -- taking away ------------------------------------------------------------------------------------------------------


def test_taking_away(
    server: RedisServer | None,
    processes: Processes,
    watch: Callable[..., Watched],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """After a reason and a y the holder loses its lease and is told why; it is on record where there is a trail."""
    holder = processes.hold("x", command="trap 'exit 3' TERM; while :; do sleep 0.1; done")
    monkeypatch.setenv("ASYNCLOCK_AUDIT_FILE", str(tmp_path / "trail"))
    monkeypatch.setenv("ASYNCLOCK_AUDIT_KEY", "0123456789abcdef")
    top = watch()
    top.until("default/x")
    top.type("x")
    top.until("Reason, told to the holder")
    top.type("hangs since 3\r")
    top.until("[y/N]")
    assert f"Take 'default/x' from {os.uname().nodename}:{holder.pid}" in top.text
    top.type("y")
    top.until("took 'default/x' from")
    code, _, err = processes.end(holder)
    assert code == 76
    assert "hangs since 3" in err
    top.until("nothing is in use")
    assert "hangs since 3" in (tmp_path / "trail").read_text()


@pytest.mark.parametrize("keys", ["x\x1b", "xwhy\rn", "xwhy\r\r", "xwhy\r\x1b"])
def test_taking_away_can_be_left(processes: Processes, watch: Callable[..., Watched], keys: str) -> None:
    """Nothing but a reason and then a y takes anything."""
    processes.hold("x")
    top = watch()
    top.until("default/x")
    top.type(keys)
    top.until("nothing was taken away")
    top.type("q")
    assert top.end() == 0
    assert len(processes.run("locks", "--json").json) == 1


def test_a_reason_is_needed(processes: Processes, watch: Callable[..., Watched]) -> None:
    """The holder is to be told more than that it was somebody."""
    processes.hold("x")
    top = watch()
    top.until("default/x")
    top.type("x  \r")
    top.until("a reason is needed")
    assert "[y/N]" not in top.text


def test_what_was_shown_is_taken_and_nothing_else(processes: Processes, watch: Callable[..., Watched]) -> None:
    """The lease may have passed on while somebody thought about the reason: then it is not taken from the next one."""
    first = processes.hold("x")
    top = watch()
    top.until("default/x")
    top.type("xstuck\r")
    top.until("[y/N]")
    processes.end(first)
    processes.hold("x")
    top.type("y")
    top.until("did not take 'default/x'")
    assert len(processes.run("locks", "--json").json) == 1


def test_of_several_holders_one_is_chosen(watch: Callable[..., Watched]) -> None:
    """X on a resource with several holders opens it, and takes from the chosen one alone."""
    script = """if True:
        import asyncio, sys, asynclock
        async def main():
            async with asynclock.connect() as client:
                leases = [await client.semaphore("s", permits=3).acquire(owner=f"o{n}") for n in range(2)]
                print("ready", flush=True)
                await leases[1].lost.wait()
                print("lost", leases[1].lost.reason, leases[0].lost.is_set(), flush=True)
                await leases[0].release()
        asyncio.run(main())
    """
    holder = subprocess.Popen([*PYTHON, script], text=True, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "ready\n"
    top = watch()
    top.until("default/s")
    top.type("x")
    top.until("choose one of its holders")
    top.type("j" if " o1" in top.text.split("TTL")[1].splitlines()[2] else "k")
    top.type("xenough\ry")
    top.until("took 'default/s'")
    assert holder.communicate(timeout=30)[0] == "lost revoked False\n"


# -- the terminal, and what may happen to it --------------------------------------------------------------------------


@pytest.mark.parametrize(("columns", "lines"), [(120, 40), (60, 12), (30, 6)])
def test_another_size(processes: Processes, watch: Callable[..., Watched], columns: int, lines: int) -> None:
    """When the terminal becomes larger or smaller the frame fits at once."""
    processes.hold("a-resource")
    top = watch("--interval", "3600")
    top.until("default/a-resource")
    top.resize(columns, lines)
    top.until(lambda: len(top.text.splitlines()) == lines)
    assert all(len(line) <= columns for line in top.text.splitlines())
    assert ("RATE" in top.text) == (columns >= 100)


def test_a_long_list_follows_the_cursor(processes: Processes, watch: Callable[..., Watched]) -> None:
    """What does not fit is reached with the keys."""
    script = """if True:
        import asyncio, sys, asynclock
        async def main():
            async with asynclock.connect() as client:
                leases = [await client.lock(f"lock-{n:02}").acquire() for n in range(60)]
                print("ready", flush=True)
                await asyncio.to_thread(sys.stdin.read)
                for lease in leases: await lease.release()
        asyncio.run(main())
    """
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    holder = subprocess.Popen([*PYTHON, script], text=True, **pipes)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "ready\n"
    top = watch("--sort", "name")
    top.until("lock-00")
    assert "lock-59" not in top.text
    top.type("\x1b[F")
    top.until("lock-59")
    assert "lock-00" not in top.text
    top.type("\x1b[5~\x1b[5~\x1b[5~")
    top.until("lock-29")
    top.type("g")
    top.until("lock-00")
    holder.communicate(timeout=30)


def test_a_store_that_goes_away_and_comes_back(
    monkeypatch: pytest.MonkeyPatch, processes: Processes, watch: Callable[..., Watched]
) -> None:
    """It is said in the frame, over what was seen last; nothing can be taken away meanwhile; then it goes on."""
    with RedisServer.start(durable=True) as server:
        monkeypatch.setenv("ASYNCLOCK_URL", server.url)
        processes.hold("x", "--ttl", "600")
        top = watch()
        top.until("default/x")
        server.kill()
        top.until("what follows was seen")
        assert "down" in top.row("asynclock ")
        assert "default/x" in top.text
        top.type("x")
        top.until("nothing can be taken away")
        server.launch()
        top.until("healthy")
        top.until(lambda: "what follows" not in top.text)
        assert "default/x" in top.text
        server.kill()
        top.until("what follows was seen")
        top.type("q")
        assert top.end() == 0


def test_a_store_that_comes_later(monkeypatch: pytest.MonkeyPatch, watch: Callable[..., Watched]) -> None:
    """One may begin to look before there is anything to look at."""
    server = RedisServer()
    monkeypatch.setenv("ASYNCLOCK_URL", server.url)
    top = watch()
    top.until("cannot reach")
    with server:
        server.launch()
        top.until("nothing is in use")
        top.type("q")
        assert top.end() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it(watch: Callable[..., Watched], number: int) -> None:
    """The terminal is as it was before."""
    top = watch()
    top.until("nothing is in use")
    os.kill(top.pid, number)
    assert top.end() == 128 + number


@pytest.mark.parametrize("where", ["Observer.look", "View.press", "View.rows", "release.take"])
def test_a_crash_gives_the_terminal_back(processes: Processes, where: str) -> None:
    """Also from an error that nobody thought of, wherever it comes from; which is then said in a line."""
    processes.hold("x")
    script = f"""if True:
        import sys
        from asynclock.admin.overview import Observer
        from asynclock.cli.commands import release
        from asynclock.cli.main import main
        from asynclock.cli.top.view import View
        def crash(*arguments, **options):
            raise RuntimeError("nobody thought of this")
        {where} = crash
        sys.exit(main(["top"]))
    """
    top = Watched(script, command=PYTHON)
    if where in ("View.press", "release.take"):
        top.until("default/x")
        top.type("xwhy\ry")
    assert top.end() == 1
    assert "nobody thought of this" in top.text


def test_a_terminal_without_unicode(processes: Processes) -> None:
    """What we draw ourselves has a plain form, and what it cannot show is a question mark."""
    processes.hold("é")
    command = f"PYTHONIOENCODING=ascii {sys.executable} -m asynclock top"
    top = Watched("-c", command, command=("/bin/sh",))
    top.until("default/?")
    assert "WAITv" in top.text
    top.type("q")
    assert top.end() == 0


def test_suspended_and_continued(processes: Processes) -> None:
    """Ctrl-Z gives the terminal back to the shell, and fg takes it again."""
    processes.hold("x")
    shell = f"set -m; {sys.executable} -m asynclock top --interval 0.1; stty -a | grep -o ' -\\?echo '; read line; fg; echo end"
    top = Watched("-c", shell, command=("/bin/bash",))
    top.until("default/x")
    top.type("\x1a")
    top.until(lambda: "?1049" not in top.picture.modes)
    top.until(" echo ")
    top.type("\n")
    top.until(lambda: "?1049" in top.picture.modes)
    top.until("default/x")
    top.type("q")
    assert top.end() == 0


def test_an_error_after_being_suspended_is_said(processes: Processes) -> None:
    """Also when it is the second Ctrl-Z that goes wrong."""
    processes.hold("x")
    script = """if True:
        import sys
        from asynclock.cli.main import main
        from asynclock.cli.top.screen import Screen
        taken, enter = [], Screen.enter
        def third(self):
            taken.append(self)
            if len(taken) == 3:
                raise RuntimeError("nobody thought of this")
            enter(self)
        Screen.enter = third
        sys.exit(main(["top", "--interval", "0.1"]))
    """
    shell = f"set -m; {sys.executable} -c '{script}'; read line; fg; read line; fg; echo code $?"
    top = Watched("-c", shell, command=("/bin/bash",))
    for _ in range(2):
        top.until(lambda: "?1049" in top.picture.modes)
        top.until("default/x")
        top.type("\x1a")
        top.until(lambda: "?1049" not in top.picture.modes)
        top.type("\n")
    top.until("code 1")
    assert "nobody thought of this" in top.text
    top.end()


@pytest.mark.parametrize("columns", [80, 120])
def test_one_frame_on_a_terminal(processes: Processes, monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    """Long names give way to what else there is to say; no line is longer than the screen."""
    monkeypatch.delenv("COLUMNS", raising=False)  # test runners set it, and it goes before what the terminal says
    long = "n" * 90
    processes.hold(long)
    processes.wait_for(long, "--priority", "7")
    top = Watched("top", "--once", columns=columns)
    top.end()
    headings = next(line for line in top.text.splitlines() if "RESOURCE" in line)
    wide = ["RATE"] if columns >= 100 else []
    assert headings.split() == ["RESOURCE", "HELD", "HOLDER", "AGE", "TTL", "WAIT▾", "QUEUE", *wide]
    row = top.row("nnnn").split()
    assert (row[0][-1], row[1]) == ("…", "1/1")
    assert row[6:8] == ["1", "7"]
    assert all(re.fullmatch(r"\d+(\.\d)?s", cell) for cell in row[3:6])
    assert all(len(line) <= columns for line in top.text.splitlines())


def test_a_terminal_that_can_do_nothing(processes: Processes) -> None:
    """Where frames cannot be drawn one is printed."""
    processes.hold("x")
    plain = Watched("-c", f"TERM=dumb {sys.executable} -m asynclock top", command=("/bin/sh",))
    plain.until("default/x")
    assert plain.end() == 0
    assert b"\x1b[?1049h" not in plain.raw
