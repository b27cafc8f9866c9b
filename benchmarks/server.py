"""A redis-server for one round, and what it says of its own work.

It listens on a Unix socket in a short folder of its own, keeps nothing, and is gone afterwards.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple, Self

_SCRIPT_CALLS = ("eval", "evalsha", "fcall", "eval_ro", "evalsha_ro", "fcall_ro")
#: Under valgrind, on a busy machine, it takes several seconds.
_START_WITHIN = 60.0


class Reading(NamedTuple):
    """A server's counters at one moment; subtract two of them.

    Attributes:
        cpu: seconds, user and system.
        commands: executed, those that scripts call included.
        scripts: calls of scripts.
        requests: how often it read something from a socket: round trips, as long as nobody sends in pieces.
    """

    cpu: float
    commands: int
    scripts: int
    requests: int

    def since(self, earlier: "Reading") -> "Reading":
        """The difference, without the one INFO that the earlier reading itself was."""
        return Reading(
            self.cpu - earlier.cpu,
            self.commands - earlier.commands - 1,
            self.scripts - earlier.scripts,
            self.requests - earlier.requests - 1,
        )


@contextmanager
def redis_server(core: int | None = None, under: Sequence[str] = (), options: Sequence[str] = ()) -> Iterator[str]:
    """Run a server and yield the path of its socket.

    Args:
        core: the CPU that it stays on.
        under: a command that runs it, such as valgrind with its options.
        options: of redis-server, beside those that every benchmark uses.
    """
    program = shutil.which("redis-server")
    if program is None:
        raise SystemExit("redis-server is not installed; `make bench` installs it")
    with tempfile.TemporaryDirectory(prefix="alk-bench-", dir="/tmp") as folder:  # short: a socket goes there
        path = f"{folder}/r.sock"
        usual = ["--port", "0", "--unixsocket", path, "--save", "", "--appendonly", "no", "--dir", folder]
        with subprocess.Popen([*under, program, *usual, *options], stdout=subprocess.DEVNULL) as process:
            try:
                if core is not None:
                    os.sched_setaffinity(process.pid, {core})
                _wait_until_it_answers(path, process)
                yield path
            finally:
                process.kill()


def _wait_until_it_answers(path: str, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + _START_WITHIN
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with Gauge(path) as gauge:
                gauge.ask("PING")
            return
        except (FileNotFoundError, ConnectionRefusedError):
            time.sleep(0.002)
    raise RuntimeError("redis-server did not start")


class Gauge:
    """A blocking connection for looking at the server; what it does itself is counted, see ``Reading.since``."""

    def __init__(self, path: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(_START_WITHIN)
        try:
            self._socket.connect(path)
        except OSError:
            self._socket.close()
            raise
        self._file = self._socket.makefile("rb")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._file.close()
        self._socket.close()

    def ask(self, *words: str) -> str:
        """One command whose answer is a line or one string."""
        encoded = [word.encode() for word in words]
        self._socket.sendall(b"*%d\r\n" % len(words) + b"".join(b"$%d\r\n%b\r\n" % (len(w), w) for w in encoded))
        head = self._file.readline().decode().rstrip()
        if head.startswith("-"):
            raise RuntimeError(head)
        if not head.startswith("$"):
            return head[1:]
        return self._file.read(int(head[1:]) + 2)[:-2].decode()

    def read(self) -> Reading:
        """The counters of now."""
        lines = self.ask("INFO", "cpu", "stats", "commandstats").splitlines()
        info = dict(line.split(":", 1) for line in lines if ":" in line)
        scripts = sum(
            int(info[f"cmdstat_{name}"].split(",")[0].removeprefix("calls="))
            for name in _SCRIPT_CALLS
            if f"cmdstat_{name}" in info
        )
        return Reading(
            float(info["used_cpu_user"]) + float(info["used_cpu_sys"]),
            int(info["total_commands_processed"]),
            scripts,
            int(info["total_reads_processed"]),
        )

    def existing(self, keys: Sequence[str]) -> int:
        """How many of these there are."""
        return sum(int(self.ask("EXISTS", *keys[at : at + 1000])) for at in range(0, len(keys), 1000))

    def keys(self) -> int:
        """How many there are."""
        return int(self.ask("DBSIZE"))
