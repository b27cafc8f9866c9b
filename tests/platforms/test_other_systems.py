"""macOS and Windows, played: processes in which Python lacks what it lacks there (see ``lacking``)."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from asynclock import clock
from tests.servers import RedisServer

HERE = Path(__file__).parent
LACKING = (sys.executable, str(HERE / "lacking.py"))
WORKER = HERE.parent / "stores" / "sqlite" / "sqlite_worker.py"
#: Far longer than anything here takes; and far less than a waiter takes that has to ask by itself.
PATIENCE, SOON = 90.0, 2.0


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a short path, for temporary files too."""
    with tempfile.TemporaryDirectory(prefix="alk-", dir="/tmp") as folder:
        yield Path(folder)


def environment(temporary: Path) -> dict[str, str]:
    """Nothing of the settings of whoever runs the tests, and no measuring, which looks into /proc by itself."""
    left_out = ("ASYNCLOCK", "COVERAGE")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    return {**kept, "TMPDIR": str(temporary)}


class Peer:
    """A client on macOS."""

    def __init__(self, url: str, temporary: Path) -> None:
        pipe, environ = subprocess.PIPE, environment(temporary)
        self._process = subprocess.Popen(
            [*LACKING, "darwin", str(HERE / "peer.py"), url, "x"], stdin=pipe, stdout=pipe, text=True, env=environ
        )
        self.about = self.hear()

    def tell(self, word: str) -> None:
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        line = self._process.stdout.readline()
        assert line, f"it ended with code {self._process.wait(PATIENCE)}"
        return json.loads(line)

    def end(self) -> int:
        """Close its input; return its exit code."""
        with suppress(BrokenPipeError):  # it has ended by itself, and the code tells why
            self._process.stdin.close()
        try:
            return self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._process.wait(PATIENCE)
            self._process.stdout.close()


@pytest.fixture(params=["", "a-directory-with-a-long-name" * 4], ids=["short", "long"])
def peers(short: Path, request: pytest.FixtureRequest) -> Iterator[list[Peer]]:
    """Two of them, on a file whose sockets have a path that is short enough, or not."""
    folder = short / request.param
    folder.mkdir(exist_ok=True)
    made = [Peer(f"sqlite:///{folder}/locks.db", short) for _ in range(2)]
    yield made
    assert [peer.end() for peer in made] == [0, 0]


def test_macos_hands_a_lock_from_process_to_process(peers: list[Peer]) -> None:
    """The default store works there: by sockets with a plain path, on one clock, with a boot that has an id."""
    one, other = peers
    for peer in peers:
        assert peer.about["status"] == "healthy", peer.about
        assert peer.about["subscriber"] == "listening"
        assert peer.about["grade"] == "durable"
        assert peer.about["boot"] == "2F1E0D9C-0000-4000-8000-PLAYED"
    tokens = []
    one.tell("take")
    tokens.append(one.hear()["token"])
    for giver, taker in ((one, other), (other, one), (one, other)):
        taker.tell("take")
        giver.tell("give")
        given, taken = giver.hear()["at"], taker.hear()
        tokens.append(taken["token"])
        assert given <= taken["at"] < given + SOON
    assert tokens == sorted(set(tokens))
    other.tell("give")
    other.hear()


def test_macos_excludes(tmp_path: Path, short: Path) -> None:
    """Processes that add to one number never lose an addition, and tokens only grow."""
    path = tmp_path / "locks.db"
    path.with_name("tally").write_text("0")
    workers = [
        subprocess.Popen(
            [*LACKING, "darwin", str(WORKER), "count", str(path), f"c{number}", "25"],
            stdout=subprocess.PIPE,
            text=True,
            env=environment(short),
        )
        for number in range(3)
    ]
    said = [[int(token) for token in worker.communicate(timeout=PATIENCE)[0].split()] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0, 0]
    assert path.with_name("tally").read_text() == "75"
    assert len(set().union(*said)) == 75
    assert all(mine == sorted(mine) for mine in said)


def test_windows_has_memory_and_redis_and_says_so_of_sqlite(tmp_path: Path, short: Path) -> None:
    """It can be imported; what needs the locks of POSIX is refused by name, with what works instead."""
    with RedisServer.start(tcp=True) as server:
        done = subprocess.run(
            [*LACKING, "win32", str(HERE / "on_windows.py"), str(tmp_path), server.tcp_url],
            check=False,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            env=environment(short),
        )
    assert done.returncode == 0, done.stderr
    memory, by_redis, default, by_path, trail = done.stdout.splitlines()
    assert (memory, by_redis) == ("worked memory 10", "worked redis 10")
    for line in (default, by_path):
        assert "the SQLite store, which is the default, needs Linux or macOS" in line
        assert "name another store, such as memory:// or redis://host" in line
    assert trail == "an audit trail needs Linux or macOS: this system has no flock(2); leave audit_file out"
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_says_where_it_works() -> None:
    """It needs process groups, signals and terminals."""
    program = "import os; os.name = 'nt'; import asynclock.cli.main"
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert (
        done.stderr
        == "asynclock: the command line needs Linux or macOS; the library works here, on memory:// and redis://\n"
    )


@pytest.mark.parametrize(
    ("system", "name"), [("linux", "CLOCK_BOOTTIME"), ("darwin", "CLOCK_MONOTONIC_RAW"), ("win32", None)]
)
def test_the_clock_counts_through_sleep_where_one_does(
    system: str, name: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On macOS ``time.monotonic`` stands still then, and CLOCK_MONOTONIC_RAW does not; on Linux it is the other way round."""
    asked = []
    numbers = {"CLOCK_BOOTTIME": 7, "CLOCK_MONOTONIC_RAW": 4}
    monkeypatch.setattr(sys, "platform", system)
    for other, number in numbers.items():
        monkeypatch.setattr(clock.time, other, number, raising=False)
        if system == "win32" or (system == "darwin" and other == "CLOCK_BOOTTIME"):
            monkeypatch.delattr(clock.time, other)
    monkeypatch.setattr(clock.time, "clock_gettime", lambda number: asked.append(number) or 1.0)
    reading = clock._uptime()
    if name is None:
        assert reading is clock.time.monotonic
    else:
        assert reading() == 1.0
        assert asked == [numbers[name]]
