"""``python -m benchmarks [--rounds N] [--json FILE]``: what the structure costs, beside what it should.

Figures are ratios of things measured in this run on this machine, or compared with an ideal; nothing here fails because a
machine is slow. Exit code 0 whatever the figures say: they are for people, the tests count calls instead.
"""

import argparse
import asyncio
import json
import platform
import statistics
import tempfile
from pathlib import Path
from typing import NamedTuple

from benchmarks import scenarios
from benchmarks.server import redis_server


class Row(NamedTuple):
    """One figure. ``reached`` compares it with ``goal``."""

    scenario: str
    figure: str
    goal: str
    reached: bool


def measure(rounds: int) -> list[Row]:
    """Run all scenarios."""
    with redis_server() as url, tempfile.TemporaryDirectory() as folder:
        mine, theirs = asyncio.run(scenarios.many_names_on_redis(url, rounds))
        file = f"sqlite:///{Path(folder) / 'bench.db'}"
        bursts = [
            _burst("Redis", asyncio.run(scenarios.burst(url, rounds)), goal=1.3),
            _burst("SQLite", asyncio.run(scenarios.burst(file, rounds)), goal=1.3),
            _burst("redis-py Lock", asyncio.run(scenarios.burst_of_redis_py(url, min(rounds, 3)))),
        ]
        cancels = [
            _cancels("Redis", asyncio.run(scenarios.left_by_cancels(url, 300)), goal=0),
            _cancels("SQLite", asyncio.run(scenarios.left_by_cancels(file, 300)), goal=0),
            _cancels("redis-py Lock", asyncio.run(scenarios.left_by_cancels_of_redis_py(url, 300))),
        ]
        sqlite = asyncio.run(scenarios.uncontended(file, rounds))
    small, large = scenarios.heap_operation(1_000), scenarios.heap_operation(100_000)
    few, many = asyncio.run(scenarios.gate_operation(1_000)), asyncio.run(scenarios.gate_operation(100_000))
    return [
        Row(
            "200 tasks, 200 names, Redis, vs redis-py Lock",
            f"{mine / theirs:.1f} x ({mine:,.0f} vs {theirs:,.0f} cycles/s)",
            ">= 5 x",
            mine >= 5 * theirs,
        ),
        *bursts,
        *cancels,
        Row("SQLite, 64 tasks uncontended", f"{sqlite:,.0f} cycles/s", ">= 20,000", sqlite >= 20_000),
        Row("heap operation at 100,000 vs 1,000", f"{large / small:.2f} x", "<= 3 x", large <= 3 * small),
        Row("gate operation at 100,000 vs 1,000", f"{many / few:.2f} x", "<= 3 x", many <= 3 * few),
    ]


def _burst(name: str, seconds: list[float], goal: float | None = None) -> Row:
    """Least and most seconds; the median counts. A peer has no goal."""
    ratio = statistics.median(seconds) / (scenarios.BURST * scenarios.HOLD)
    figure = f"{ratio:.2f} x ({min(seconds):.2f} to {max(seconds):.2f} s)"
    return Row(
        f"50 tasks, one name, 5 ms each, vs 250 ms, {name}",
        figure,
        f"<= {goal} x" if goal else "-",
        goal is None or ratio <= goal,
    )


def _cancels(name: str, counts: tuple[int, int], goal: int | None = None) -> Row:
    """Of so many cancelled acquires so many left their key."""
    cut, left = counts
    goal_text = "-" if goal is None else str(goal)
    return Row(f"cancelled acquires that leave the key, {name}", f"{left} of {cut}", goal_text, goal in (None, left))


def main() -> None:
    """Measure, print a table, write JSON if asked."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="rounds per scenario; the median counts")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    arguments = parser.parse_args()
    rows = measure(arguments.rounds)
    print(f"Python {platform.python_version()}, {platform.machine()}, {platform.system()} {platform.release()}")
    for row in rows:
        print(f"{'ok ' if row.reached else 'MISS'} {row.scenario:<56} {row.figure:<38} goal {row.goal}")
    if arguments.json:
        arguments.json.write_text(json.dumps([row._asdict() for row in rows], indent=2))


if __name__ == "__main__":
    main()
