"""``asynclock`` as a real process, and what it answers."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

ASYNCLOCK = (sys.executable, "-m", "asynclock")
#: Far longer than anything here takes.
PATIENCE = 30.0


class Answer(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Call: TypeAlias = Callable[..., Answer]


class Processes:
    """Starts ``asynclock`` on the test's store, and ends what the test left running."""

    def __init__(self) -> None:
        self._started: list[subprocess.Popen[str]] = []

    def start(self, *words: str, **options: Any) -> subprocess.Popen[str]:
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        process = subprocess.Popen([*ASYNCLOCK, *words], text=True, **{**pipes, **options})
        self._started.append(process)
        return process

    def run(self, *words: str, **options: Any) -> Answer:
        return self.end(self.start(*words, **options))

    def end(self, process: subprocess.Popen[str]) -> Answer:
        """Close its input, and wait until it has ended."""
        out, err = process.communicate(timeout=PATIENCE)
        return Answer(process.returncode, out or "", err or "")

    def hold(self, name: str, *options: str, command: str = "cat >/dev/null") -> subprocess.Popen[str]:
        """A process that holds the lock when this returns, until its input ends or it is stopped."""
        process = self.start("run", name, *options, "--", "sh", "-c", f"echo held; {command}")
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n", process.communicate()
        return process

    def wait_for(self, name: str, *options: str) -> subprocess.Popen[str]:
        """A process that waits for the lock when this returns."""
        already = len(self.queue(name))
        process = self.start("run", name, *options, "--", "true")
        until(lambda: len(self.queue(name)) > already)
        return process

    def queue(self, name: str) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = self.run("queue", name, "--json").json
        return entries

    def stop(self) -> None:
        for process in self._started:
            process.kill()
            process.wait(PATIENCE)
            # Not read to the end: a child of it may be alive, and would keep us waiting.
            for pipe in (process.stdin, process.stdout, process.stderr):
                if pipe is not None:
                    pipe.close()


def until(condition: Callable[[], bool]) -> None:
    """Look again and again, for a bounded time."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)


def heed_signals() -> None:
    """Whoever runs the tests in the background may ignore some; the process that calls this before it begins does not."""
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
