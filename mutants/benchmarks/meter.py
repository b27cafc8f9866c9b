"""What a stretch of work cost: time, CPU of this process, work of the server; and how measurements become figures."""

import time
from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

from benchmarks.case import Figures, Job
from benchmarks.server import Gauge, Reading

#: So many samples of a process travel to the one that prints; each stands for as many as were left out.
_SAMPLES = 4000
#: Nanoseconds on a CPU and waiting for one, of the main thread.
_SCHEDULED = Path("/proc/self/schedstat")


class Meter:
    """Reads clocks and counters at the beginning and at the end of a stretch.

    The server is read by the first process of a job only, and outside the stretch: before its beginning, after its end.
    """

    def __init__(self, job: Job) -> None:
        self._gauge = Gauge(job.place.redis) if job.index == 0 and job.place.redis else None
        self._first: Reading | None = None
        self._cpu = self._began = self._waited = 0.0

    def begin(self) -> None:
        """The stretch begins."""
        self._first = self._gauge.read() if self._gauge else None
        self._cpu, self._waited, self._began = time.process_time(), _waited(), time.perf_counter()

    def end(self) -> dict[str, Any]:
        """The stretch ends; what it cost."""
        seconds, cpu = time.perf_counter() - self._began, time.process_time() - self._cpu
        waited = _waited() - self._waited
        server = self._gauge.read().since(self._first) if self._gauge and self._first else None
        return {"seconds": seconds, "client_cpu": cpu, "waited": waited, "server": list(server) if server else None}


def _waited() -> float:
    """Seconds for which this thread could have run but was not let, where the system tells."""
    try:
        return int(_SCHEDULED.read_text().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


def thinned(samples: Sequence[float]) -> dict[str, Any]:
    """Few enough to be sent, evenly chosen, with how many each stands for."""
    step = max(1, len(samples) // _SAMPLES)
    return {"step": step, "samples": samples[::step]}


def percentiles(thinned_samples: Iterable[dict[str, Any]], *shares: float) -> list[float]:
    """The values below which so many hundredths of all samples lie; nothing if there are no samples."""
    pairs = sorted((value, one["step"]) for one in thinned_samples for value in one["samples"])
    if not pairs:
        return []
    sums = list(accumulate(weight for _, weight in pairs))
    return [next(v for (v, _), s in zip(pairs, sums, strict=True) if s >= share / 100 * sums[-1]) for share in shares]


def costs(raws: Sequence[dict[str, Any]], grants: int) -> Figures:
    """What one grant cost, from what the ``Meter`` of each process said."""
    each = max(grants, 1)
    found: Figures = {
        "client_cpu_us": 1e6 * sum(raw["client_cpu"] for raw in raws) / each,
        "waited_percent": 100 * max(raw["waited"] / raw["seconds"] for raw in raws),
    }
    server = next((raw["server"] for raw in raws if raw["server"]), None)
    if server:
        reading = Reading(*server)
        found["server_cpu_us"] = 1e6 * reading.cpu / each
        found["commands"] = reading.commands / each
        found["scripts"] = reading.scripts / each
        found["requests"] = reading.requests / each
    return found
