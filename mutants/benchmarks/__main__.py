"""Measures asynclock beside what its users would pick instead, and prints what came out as Markdown.

Progress goes to stderr, the tables to stdout. The exit code is 0 whatever the figures say: a goal that was missed is printed
as MISSED.
"""

import argparse
import sys
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from benchmarks import machine
from benchmarks.contestants import CONTESTANTS
from benchmarks.plan import SIZES, plan
from benchmarks.report import dumps, report, write
from benchmarks.results import Results, Row
from benchmarks.runner import run
from benchmarks.titles import TITLES


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line."""
    options = _parser().parse_args(arguments)
    results = Results.load(options.load) if options.load else _measure(options)
    if options.json:
        options.json.write_text(dumps(results), encoding="utf-8")
    if options.write:
        write(results, options.write)
    print(report(results))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--size", choices=SIZES, default="quick", help="how much of it (default: quick)")
    parser.add_argument("--only", type=_listed(TITLES), metavar="C1,U1", help=f"scenarios, of {', '.join(TITLES)}")
    parser.add_argument(
        "--who",
        type=_listed(CONTESTANTS),
        metavar="asynclock,redis-py",
        help=f"contestants, of {', '.join(CONTESTANTS)}",
    )
    parser.add_argument("--rounds", type=int, help="of what is timed; the median counts (default: as the size says)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every round of everything there")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="write results.md, results.json and charts there")
    parser.add_argument("--load", type=Path, metavar="FILE", help="measure nothing; report what --json wrote")
    return parser


def _listed(known: Collection[str]) -> Callable[[str], list[str]]:
    def words(text: str) -> list[str]:
        chosen = [word.strip() for word in text.split(",") if word.strip()]
        if unknown := [word for word in chosen if word not in known]:
            raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: not among {', '.join(known)}")
        return chosen

    return words


def _measure(options: argparse.Namespace) -> Results:
    size = SIZES[options.size]
    cases = [
        case
        for case in plan(size)
        if (not options.only or case.scenario in options.only) and (not options.who or case.contestant in options.who)
    ]
    found = machine.describe()
    began = time.monotonic()
    results = run(cases, options.rounds or size.rounds, lambda line: print(line, file=sys.stderr, flush=True))
    return Results(options.size, time.monotonic() - began, found, [Row(result) for result in results])


if __name__ == "__main__":
    main()
