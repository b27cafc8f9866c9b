"""The process that does the work of a row: its order as JSON in the only argument, its report as JSON on stdout.

The counted stretch is between two marks. A mark is a call of a function of the C library that nothing else calls: ``getsid`` in
this process, ``nanosleep`` (by DEBUG SLEEP) in the server. Callgrind writes down its counts when one is entered.
"""

import asyncio
import gc
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from itertools import repeat
from time import monotonic, process_time, sleep, time
from types import SimpleNamespace
from typing import Any

from benchmarks.bodies import Switch
from benchmarks.case import Place
from benchmarks.instructions.rows import ROWS, TTL, Order, Row
from benchmarks.server import Gauge

#: Warm-up, as a share of what is counted.
_WARM_UP = 10
#: Callgrind makes everything slow; that is no fault that the library should deal with.
_PATIENT = {"command_timeout": 60.0, "unavailable_after": 600.0, "lag_warning": 3600.0, "deadlock_after": 600.0}
#: So many leases are taken at the same time.
_AT_ONCE = 500
#: Seconds in each turn of C1 while the server is counted. A lease is handed on 64 times per command of the server, which is some
#: fifty times slower than usual then: this gives it as much of the time as it has usually.
_PAUSE = 0.002
#: Seconds between two looks at whether all are renewed; a look is counted, too, so they are few.
_LOOK_AGAIN = 0.5


class AheadLoop(asyncio.SelectorEventLoop):
    """An event loop, and a clock for the library, that can be set ahead: leases fall due without waiting."""

    ahead = 0.0

    def time(self) -> float:
        return monotonic() + self.ahead

    def monotonic(self) -> float:
        """As the loop has it."""
        return monotonic() + self.ahead

    def wall(self) -> float:
        """As everybody has it."""
        return time()


class Marks:
    """The two ends of the counted stretch, and the CPU time and the writes between them."""

    def __init__(self, order: Order, gauge: Gauge | None) -> None:
        self._gauge, self._order = gauge, order
        self._cpu = 0.0

    def instrument(self) -> None:
        """Have callgrind count from here on. Until then valgrind runs the process several times as fast."""
        if not self._order.vgdb:
            return
        command = ["callgrind_control", f"--vgdb-prefix={self._order.vgdb}", "--instr=on", str(os.getpid())]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as switch:
            # A process that waits in the kernel would not notice.
            while switch.poll() is None:
                pass
        if switch.returncode:
            raise RuntimeError(f"{' '.join(command)} failed with exit code {switch.returncode}")

    def begin(self) -> None:
        """Begin to count: with all garbage collected, so that every run has the same collections in it."""
        gc.collect()
        self._mark()
        self._cpu = process_time()

    def end(self) -> float:
        """End it; return the CPU seconds of this process in between."""
        cpu = process_time() - self._cpu
        self._mark()
        return cpu

    def writes(self) -> int:
        """Return how many records the server has written. A renewal writes one."""
        assert self._gauge is not None
        lines = self._gauge.ask("INFO", "commandstats").splitlines()
        found = [line for line in lines if line.startswith("cmdstat_set:")]
        return int(found[0].partition("calls=")[2].partition(",")[0]) if found else 0

    def _mark(self) -> None:
        if self._order.mark_server and self._gauge is not None:
            self._gauge.ask("DEBUG", "SLEEP", "0")
        os.getsid(0)


async def cycles(contestant: Any, row: Row, order: Order, marks: Marks) -> dict[str, float]:
    """Acquire and release, in every task the same number of times."""
    locks = [contestant.lock("all" if row.shared else f"name-{task}")() for task in range(row.tasks)]
    body = Switch()
    pause = _PAUSE if order.mark_server else 0.0
    marks.instrument()
    for times in (max(1, order.cycles // _WARM_UP), order.cycles):
        work = [
            _turns(lock, times, body, me, pause) if row.shared else _cycle(lock, times) for me, lock in enumerate(locks)
        ]
        tasks = [asyncio.create_task(each) for each in work]
        marks.begin()
        await asyncio.gather(*tasks)
    cpu = marks.end()
    return {"units": row.tasks * order.cycles, "cpu": cpu, "lost": await body.close()}


async def _cycle(lock: Any, times: int) -> None:
    for _ in range(times):
        async with lock:
            pass


async def _turns(lock: Any, times: int, body: Switch, me: int, pause: float) -> None:
    for _ in range(times):
        async with lock:
            await body(me)
            if pause:
                sleep(pause)  # noqa: ASYNC251 - the whole client is to be slow


async def renewals(contestant: Any, row: Row, order: Order, marks: Marks) -> dict[str, float]:
    """Hold leases, and let the time of a renewal come again and again; the first round is not counted."""
    locks = [contestant.client.lock(f"lease-{number}", ttl=TTL) for number in range(row.tasks)]
    leases = []
    for first in range(0, row.tasks, _AT_ONCE):
        leases += await asyncio.gather(*(lock.acquire() for lock in locks[first : first + _AT_ONCE]))
    # A full collection walks all leases; whether one more or one less falls into the counted rounds would be 2 % of them.
    gc.freeze()
    marks.instrument()
    loop = asyncio.get_running_loop()
    assert isinstance(loop, AheadLoop)
    before = 0
    for rounds in (1, order.cycles):
        before = marks.writes()
        marks.begin()
        for _ in range(rounds):
            loop.ahead += TTL / 3
            # They are renewed in the order in which they were taken.
            while leases[-1].remaining() < 0.9 * TTL:  # noqa: ASYNC110 - a lease has no event for it
                await asyncio.sleep(_LOOK_AGAIN)
    cpu = marks.end()
    lost = row.tasks * order.cycles - (marks.writes() - before)
    return {"units": row.tasks * order.cycles, "cpu": cpu, "lost": lost}


def _clock(row: Row, order: Order) -> Any:
    """Return a clock for the library, or None. While cycles are counted it stands still, and so does the time of the loop.

    Otherwise what is done every so many milliseconds would be counted as often as the machine is slow. The readings are
    functions in C, as those of the real clock are.
    """
    loop = asyncio.get_running_loop()
    if row.renewals:
        return loop
    if not order.counted:
        return None
    loop.time = repeat(monotonic()).__next__  # type: ignore[method-assign]
    return SimpleNamespace(monotonic=loop.time, wall=time)


async def main(order: Order) -> dict[str, float]:
    """Do the work.

    Returns:
        How many ``units`` of it, the ``cpu`` seconds, and how much was ``lost``: updates of a counter, or renewals.
    """
    # Only now: the imports above are of the benchmarks beside this file, this one is of the checkout that is measured.
    sys.path.insert(0, order.checkout)
    from asynclock.clock import SYSTEM_CLOCK
    from benchmarks.contestants import CONTESTANTS

    row = ROWS[order.row]
    options = {**_PATIENT, "clock": _clock(row, order) or SYSTEM_CLOCK}
    contestant = replace(CONTESTANTS[row.contestant], options=options).contestant()
    await contestant.open(Place(redis=order.redis, folder=order.folder, ttl=TTL))
    with ExitStack() as stack:
        gauge = stack.enter_context(Gauge(order.redis)) if row.server else None
        work: Callable[..., Any] = renewals if row.renewals else cycles
        found: dict[str, float] = await work(contestant, row, order, Marks(order, gauge))
        return found


if __name__ == "__main__":
    random.seed(0)
    order = Order(**json.loads(sys.argv[1]))
    # Its clock is a function in Python, so only the row that sets it ahead has it.
    loop = AheadLoop if ROWS[order.row].renewals else asyncio.SelectorEventLoop
    with asyncio.Runner(loop_factory=loop) as runner:
        found = runner.run(main(order))
        print(json.dumps(found), flush=True)
        os._exit(0)  # closing ten thousand leases is not measured
