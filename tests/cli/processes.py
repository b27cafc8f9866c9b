"""``asynclock`` as a real process, and what it answers."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, TypeAlias

ASYNCLOCK = (sys.executable, "-m", "asynclock")
#: Far longer than anything here takes.
PATIENCE = 90.0
_INHERITED = (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD, signal.SIGTSTP)


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

    def start(self, *words: str, before: Sequence[str] = (), **options: Any) -> subprocess.Popen[str]:
        pipes: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        process = subprocess.Popen([*before, *ASYNCLOCK, *words], **{"text": True, **pipes, **options})
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


def ignoring(*numbers: signal.Signals) -> Callable[[], None]:
    """For ``preexec_fn``: have a process ignore signals from its start, as under nohup."""

    def ignore() -> None:
        for number in numbers:
            signal.signal(number, signal.SIG_IGN)

    return ignore


@contextmanager
def default_signals() -> Iterator[None]:
    """Have processes that are started meanwhile begin with every signal at its default.

    A test run under nohup, or in the background of a shell script, ignores some, and what is ignored is inherited. A handler
    becomes the default at exec, and this process goes on being deaf to the signal.
    """
    ignored = [number for number in _INHERITED if signal.getsignal(number) is signal.SIG_IGN]
    for number in ignored:
        signal.signal(number, lambda *_: None)
    try:
        yield
    finally:
        for number in ignored:
            signal.signal(number, signal.SIG_IGN)
