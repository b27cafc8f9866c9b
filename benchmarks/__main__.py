"""``python -m benchmarks [--rounds N] [--json FILE]``: what the structure costs, beside what it should.

Figures are ratios of things measured in this run on this machine, or compared with an ideal; nothing here fails because a
machine is slow. Exit code 0 whatever the figures say: they are for people, the tests count calls instead.
"""

import argparse
import asyncio
import json
import platform
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
        redis_burst = asyncio.run(scenarios.burst(url, rounds))
        sqlite = asyncio.run(scenarios.uncontended(f"sqlite:///{Path(folder) / 'bench.db'}", rounds))
    small, large = scenarios.heap_operation(1_000), scenarios.heap_operation(100_000)
    few, many = asyncio.run(scenarios.gate_operation(1_000)), asyncio.run(scenarios.gate_operation(100_000))
    return [
        Row(
            "200 tasks, 200 names, Redis, vs redis-py Lock",
            f"{mine / theirs:.1f} x ({mine:,.0f} vs {theirs:,.0f} cycles/s)",
            ">= 5 x",
            mine >= 5 * theirs,
        ),
        Row("50 tasks, one name, 5 ms each, vs 250 ms", f"{redis_burst:.2f} x", "<= 1.3 x", redis_burst <= 1.3),
        Row("SQLite, 64 tasks uncontended", f"{sqlite:,.0f} cycles/s", ">= 20,000", sqlite >= 20_000),
        Row("heap operation at 100,000 vs 1,000", f"{large / small:.2f} x", "<= 3 x", large <= 3 * small),
        Row("gate operation at 100,000 vs 1,000", f"{many / few:.2f} x", "<= 3 x", many <= 3 * few),
    ]


def main() -> None:
    """Measure, print a table, write JSON if asked."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="rounds per scenario; the median counts")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    arguments = parser.parse_args()
    rows = measure(arguments.rounds)
    print(f"Python {platform.python_version()}, {platform.machine()}, {platform.system()} {platform.release()}")
    for row in rows:
        print(f"{'ok ' if row.reached else 'MISS'} {row.scenario:<48} {row.figure:<40} goal {row.goal}")
    if arguments.json:
        arguments.json.write_text(json.dumps([row._asdict() for row in rows], indent=2))


if __name__ == "__main__":
    main()
