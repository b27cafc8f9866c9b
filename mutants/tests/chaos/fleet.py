"""The parent's side of worker processes: start, command, stop, kill, replace, and read what they saw."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from asynclock.clock import SYSTEM_CLOCK
from tests.chaos.journal import Event, Reader

ROOT = Path(__file__).parents[2]
#: How long a worker may take for what is not waited for on purpose: to start, to answer, to end.
PATIENCE = 20.0


class Worker:
    """One process of ``tests.chaos.workers``: commands go in by its stdin, its journal comes out of its stdout."""

    def __init__(self, folder: Path, name: str, command: str, options: dict[str, Any]) -> None:
        self.name = name
        self.events: list[Event] = []
        self._reader = Reader(folder / f"{name}.journal")
        self._errors = folder / f"{name}.errors"
        arguments = [sys.executable, "-W", "always::ResourceWarning", "-m", "tests.chaos.workers", command]
        arguments.append(json.dumps(options))
        with (folder / f"{name}.journal").open("ab") as journal, self._errors.open("ab") as errors:
            self.process = subprocess.Popen(arguments, cwd=ROOT, stdin=subprocess.PIPE, stdout=journal, stderr=errors)

    def tell(self, **command: object) -> None:
        """Send one command."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(command).encode() + b"\n")
        self.process.stdin.flush()

    def look(self) -> list[Event]:
        """Everything it has journalled so far."""
        self.events.extend(self._reader.new())
        return self.events

    async def heard(self, event: str, times: int = 1, patience: float = PATIENCE) -> Event:
        """Wait until it has journalled ``event`` so many times; return the last of these."""
        deadline = SYSTEM_CLOCK.monotonic() + patience
        while True:
            found = [line for line in self.look() if line["event"] == event]
            if len(found) >= times:
                return found[times - 1]
            assert SYSTEM_CLOCK.monotonic() < deadline, f"{self.name} never said {event!r} ({times})\n{self.trouble()}"
            assert self.process.poll() is None, f"{self.name} ended without saying {event!r}\n{self.trouble()}"
            await asyncio.sleep(0.01)

    def trouble(self) -> str:
        """The end of its journal and of its stderr."""
        lines = "\n".join(map(str, self.look()[-10:]))
        return f"{lines}\n{self._errors.read_text(errors='replace')[-3000:]}"

    def accidents(self) -> bool:
        """Whether its stderr tells of something that went wrong in it, rather than around it."""
        text = self._errors.read_text(errors="replace")
        signs = ("Traceback", "never retrieved", "was destroyed", "client task failed", "ResourceWarning")
        return any(sign in text for sign in signs)

    def pause(self) -> None:
        """SIGSTOP."""
        self.process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """SIGCONT."""
        self.process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """SIGKILL; idempotent."""
        self.process.kill()
        self.process.wait(PATIENCE)
        if self.process.stdin is not None:
            self.process.stdin.close()

    async def finish(self) -> None:
        """Let it come to its end, and insist that it ends well."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        deadline = SYSTEM_CLOCK.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert SYSTEM_CLOCK.monotonic() < deadline, f"{self.name} does not end\n{self.trouble()}"
            await asyncio.sleep(0.01)
        assert self.process.returncode == 0, f"{self.name} failed\n{self.trouble()}"


class Fleet:
    """All worker processes of a test; none survives it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        #: Where those that keep one write their history, all into one file.
        self.history = folder / "history"
        self.workers: list[Worker] = []

    def start(self, command: str, *, keeps_history: bool = False, **options: Any) -> Worker:
        """Start one more worker; its name is that of the command and a number."""
        name = f"{command}-{len(self.workers)}"
        if keeps_history:
            options |= {"history": str(self.history), "client": name}
        worker = Worker(self._folder, name, command, options)
        self.workers.append(worker)
        return worker

    def living(self) -> list[Worker]:
        """Those that still run."""
        return [worker for worker in self.workers if worker.process.poll() is None]

    def events(self) -> Iterator[Event]:
        """What all of them saw so far, the dead ones too."""
        for worker in self.workers:
            yield from worker.look()

    def count(self, event: str) -> int:
        """How often it happened."""
        return sum(line["event"] == event for line in self.events())

    async def finish(self) -> None:
        """End the living in good order."""
        for worker in self.living():
            await worker.finish()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self.workers:
            worker.kill()


def say(figures: str) -> None:
    """Tell what was seen: shown when the test fails, and by ``pytest -rP`` when it does not."""
    sys.stdout.write(f"{figures}\n")
