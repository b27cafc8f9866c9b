"""Client CPU per cycle of two checkouts, as the median of the ratios of pairs.

CPU time depends on what else the machine does and on its clock rate, so the two take turns, each pair in the other order, and
only runs next to each other are compared. Instructions are a steadier measure; this one includes the cost of memory.
"""

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median

from benchmarks.instructions.callgrind import work
from benchmarks.instructions.rows import ROWS, Order
from benchmarks.server import redis_server


def ratios(
    keys: Iterable[str], pairs: int, ours: Path, other: Path, progress: Callable[[str], None]
) -> dict[str, list[float]]:
    """For each row the ratios, CPU of ``ours`` to that of ``other``, pair by pair."""
    found: dict[str, list[float]] = {}
    for key in keys:
        found[key] = []
        for number in range(pairs):
            order = (ours, other) if number % 2 else (other, ours)
            cpu = {checkout: cpu_per_unit(key, checkout) for checkout in order}
            found[key].append(cpu[ours] / cpu[other])
            progress(f"{key}: pair {number + 1} of {pairs}: {1e6 * cpu[ours]:.2f} to {1e6 * cpu[other]:.2f} µs")
    return found


def cpu_per_unit(key: str, checkout: Path) -> float:
    """Seconds of client CPU per cycle or renewal, in one run of one process."""
    row = ROWS[key]
    with tempfile.TemporaryDirectory(prefix="alk-count-", dir="/tmp") as folder, redis_server() as redis:
        cycles = row.cycles * row.natively
        found = work(Order(row=key, checkout=str(checkout), folder=folder, redis=redis, cycles=cycles))
    return found["cpu"] / found["units"]


def lines(found: dict[str, list[float]]) -> list[str]:
    """The medians as Markdown, with the quarter of the pairs below and above."""
    rows = ["| row | CPU per cycle, ours to theirs | quartiles | pairs |", "|---|--:|--:|--:|"]
    for key, values in found.items():
        ordered = sorted(values)
        low, high = ordered[len(ordered) // 4], ordered[-1 - len(ordered) // 4]
        rows.append(f"| {key} | {median(ordered):.3f} | {low:.3f} to {high:.3f} | {len(ordered)} |")
    return rows
