"""Real servers for the tests: a redis-server of one's own, in any mood.

Each listens on a Unix socket in a short folder of its own (the kernel allows about 100 characters) and, if asked, on a
free TCP port of 127.0.0.1. Everything is blocking and takes some 50 ms; nothing outlives the interpreter.
"""

import atexit
import contextlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

import redis

#: How long a server may take to answer its first PING, or to end.
PATIENCE = 10.0
#: Answers to a PING that say: it is up, though it will not serve everybody (yet).
AWAKE = (b"+PONG", b"-NOAUTH", b"-DENIED", b"-MISCONF", b"-MASTERDOWN", b"-NOPERM")


class RedisServer:
    """One redis-server process with a folder of its own.

    Args:
        tcp: listen on a free port of 127.0.0.1 too; ``tcp_url`` has it.
        durable: ``appendonly yes`` and ``appendfsync always``; by default nothing is kept.
        config: further directives, as in redis.conf, for example ``{"maxmemory": "4mb"}``.
    """

    def __init__(self, *, tcp: bool = False, durable: bool = False, config: Mapping[str, object] | None = None) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="alk-", dir="/tmp"))
        self.socket_path = str(self.folder / "r.sock")
        self.port = free_port() if tcp else 0
        self.config: dict[str, object] = {"maxmemory-policy": "noeviction", "save": "", "appendonly": "no"}
        if durable:
            self.config |= {"appendonly": "yes", "appendfsync": "always"}
        self.config |= dict(config or {})
        self.process: subprocess.Popen[bytes] | None = None

    @classmethod
    def start(cls, *, tcp: bool = False, durable: bool = False, config: Mapping[str, object] | None = None) -> Self:
        """Return a server that answers."""
        server = cls(tcp=tcp, durable=durable, config=config)
        try:
            server.launch()
        except BaseException:
            server.stop()
            raise
        return server

    @property
    def url(self) -> str:
        return f"unix://{self.socket_path}"

    @property
    def tcp_url(self) -> str:
        assert self.port, "start it with tcp=True"
        return f"redis://127.0.0.1:{self.port}/0"

    @property
    def pid(self) -> int:
        assert self.process is not None, "not running"
        return self.process.pid

    @property
    def log(self) -> str:
        path = self.folder / "log"
        return path.read_text(errors="replace") if path.exists() else "(no log)"

    def launch(self, *, wait: bool = True) -> None:
        """Start the process on what the folder holds; with ``wait``, return once it answers a PING."""
        settings = {
            "dir": self.folder,
            "logfile": "",
            "unixsocket": self.socket_path,
            "unixsocketperm": "700",
            "port": self.port,
            "bind": "127.0.0.1",
            "daemonize": "no",
            "databases": "16",
        } | self.config
        arguments = [word for name, value in settings.items() for word in (f"--{name}", str(value))]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(["redis-server", *arguments], stdout=log, stderr=log)
        atexit.register(self.stop)
        if wait:
            self.wait_ready()

    def wait_ready(self) -> None:
        """Return once a PING is answered (also by a refusal), not with LOADING."""
        deadline = time.monotonic() + PATIENCE
        answer = b""
        while not answer.startswith(AWAKE):
            if time.monotonic() > deadline or (self.process and self.process.poll() is not None):
                raise RuntimeError(f"redis-server does not answer ({answer!r}):\n{self.log}")
            time.sleep(0.005)
            answer = self.ping()

    def ping(self) -> bytes:
        """One PING; the raw answer, or nothing if there was none within 0.2 s."""
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as line:
            line.settimeout(0.2)
            line.connect(self.socket_path)
            line.sendall(b"PING\r\n")
            return line.recv(200)
        return b""

    def command(self, *words: str | bytes | float, password: str | None = None) -> Any:
        """One command as an operator would send it; error replies are raised."""
        with redis.Redis(
            unix_socket_path=self.socket_path, password=password, protocol=2, decode_responses=True
        ) as line:
            return line.execute_command(*words)

    def stop(self) -> None:
        """End the server and remove its folder; idempotent."""
        self.kill()
        atexit.unregister(self.stop)
        shutil.rmtree(self.folder, ignore_errors=True)

    def kill(self) -> None:
        """SIGKILL: what a power cut of this process alone would leave; the folder stays. Idempotent."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(PATIENCE)
            self.process = None
            Path(self.socket_path).unlink(missing_ok=True)

    def shutdown(self) -> None:
        """SIGTERM: an orderly end; the folder stays."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(PATIENCE)
            self.process = None

    def restart(self, *, config: Mapping[str, object] | None = None) -> None:
        """Kill it if it runs, and start it again on what it left, with changed directives if given."""
        self.kill()
        self.config |= dict(config or {})
        self.launch()

    def pause(self) -> None:
        """SIGSTOP: the connections stay, nothing answers."""
        assert self.process is not None, "not running"
        self.process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """SIGCONT."""
        assert self.process is not None, "not running"
        self.process.send_signal(signal.SIGCONT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.stop()


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nothing listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
