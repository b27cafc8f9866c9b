"""The crowd again, for a library that blocks: threads instead of tasks, otherwise the same loops."""

import asyncio
import threading
import time
from collections.abc import Callable
from time import monotonic, perf_counter
from typing import Any

from benchmarks.bodies import Body
from benchmarks.case import Job
from benchmarks.contestants.protocol import EnterThread
from benchmarks.meter import Meter


class Threads:
    """Threads in a loop until told to stop, or until one fails; each as far from the library as a task of the crowd."""

    def __init__(self, enters: list[EnterThread], body: Body, *, own: bool, empty: bool) -> None:
        self.samples: list[list[float]] = [[] for _ in enters]
        self._body = body
        self._failed: list[Exception] = []
        self._failure = threading.Event()
        loop = self._cycle if own else self._take_turns
        self._pause = time.sleep if empty else None
        self._threads = [
            threading.Thread(target=self._guarded, args=(loop, enter, self.samples[me], me), daemon=True)
            for me, enter in enumerate(enters)
        ]

    def start(self) -> None:
        """Start them."""
        for thread in self._threads:
            thread.start()

    def watch(self, seconds: float) -> None:
        """Wait, or raise what a thread raised."""
        self._failure.wait(max(seconds, 0))
        if self._failed:
            raise self._failed[0]

    def _guarded(self, loop: Callable[..., None], enter: EnterThread, times: list[float], me: int) -> None:
        try:
            loop(enter, times, me)
        except Exception as error:  # noqa: BLE001 - whatever it is, the round is void
            self._failed.append(error)
            self._failure.set()

    def _cycle(self, enter: EnterThread, times: list[float], me: int) -> None:  # noqa: ARG002 - one shape for both
        while True:
            started = perf_counter()
            with enter():
                pass
            times.append(perf_counter() - started)

    def _take_turns(self, enter: EnterThread, times: list[float], me: int) -> None:
        body = self._body
        while not body.closed:
            asked = perf_counter()
            with enter():
                times.append(perf_counter() - asked)
                body.blocking(me)
            if self._pause is not None:
                self._pause(0)


def run(
    enters: list[EnterThread], body: Body, job: Job, ready: Callable[[], float]
) -> tuple[list[list[float]], dict[str, Any], int]:
    """A thread per way in, for warm-up and window: what each timed, what it cost, and updates known to be lost."""
    params = job.case.params
    meter = Meter(job)
    threads = Threads(enters, body, own=params["names"] == "own", empty=params["body"] == "none")
    begin = ready() + params["warm_up"]
    threads.start()
    threads.watch(begin - monotonic())
    meter.begin()
    first, handoffs = [len(times) for times in threads.samples], body.handoffs
    threads.watch(params["window"])
    cost = meter.end()
    cost["handoffs"] = body.handoffs - handoffs
    counted = [times[start:] for times, start in zip(threads.samples, first, strict=True)]
    return counted, cost, asyncio.run(body.close())
