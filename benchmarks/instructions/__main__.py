"""Counts the instructions of client and server per cycle with callgrind, and compares them with a stored baseline.

Takes three to eight minutes, as busy as the machine is. Exit code 0: nothing needs more than 3 % above the baseline; 1: something does; 2: nothing
can be counted or compared, and a line on stderr says why.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks.instructions import callgrind, pairs
from benchmarks.instructions.baseline import (
    STORED,
    Baseline,
    Counts,
    NotComparableError,
    commit,
    compare,
    environment,
    table,
)
from benchmarks.instructions.rows import ROWS

_HERE = Path(__file__).parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; the exit code."""
    options = _parser().parse_args(arguments)
    try:
        if options.cpu_pairs:
            callgrind.need("redis-server")
            _compare_cpu(options)
            return 0
        callgrind.need("valgrind", "redis-server")
        return _compare_counts(options)
    except (callgrind.CountError, NotComparableError) as error:
        _say(str(error))
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.instructions", description=__doc__)
    parser.add_argument("--only", type=_rows, default=list(ROWS), metavar="U1,C1", help=f"rows, of {', '.join(ROWS)}")
    parser.add_argument(
        "--rounds", type=int, default=1, help="counts of each, of which the median is taken (default: 1)"
    )
    parser.add_argument("--checkout", type=Path, default=_HERE, help="where the asynclock that is measured is")
    parser.add_argument(
        "--baseline", type=Path, default=STORED, metavar="FILE", help="default: the one in the repository"
    )
    parser.add_argument("--write-baseline", action="store_true", help="store what was counted; compare nothing")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write counts and ratios there")
    parser.add_argument(
        "--cpu-pairs",
        type=int,
        default=0,
        metavar="N",
        help="instead: N pairs of runs without valgrind, CPU time compared",
    )
    parser.add_argument("--against", type=Path, metavar="CHECKOUT", help="with --cpu-pairs: the other checkout")
    return parser


def _rows(text: str) -> list[str]:
    chosen = [word.strip() for word in text.split(",") if word.strip()]
    if unknown := [word for word in chosen if word not in ROWS]:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: not among {', '.join(ROWS)}")
    return chosen


def _compare_counts(options: argparse.Namespace) -> int:
    now = environment()
    baseline = None
    if not options.write_baseline:
        # Before the minutes that it takes, not after.
        baseline = Baseline.read(options.baseline)
        baseline.require(now)
    elif set(options.only) != set(ROWS):
        raise NotComparableError("a baseline has all rows: --write-baseline does not go with --only")
    counts = _count(options)
    if options.write_baseline:
        Baseline(commit=commit(options.checkout), environment=now, counts=counts).write(options.baseline)
    lines = compare(counts, baseline)
    print("\n".join(table(lines)))
    if options.json:
        found = [{"row": x.row, "side": x.side, "now": x.now, "baseline": x.before, "ratio": x.ratio} for x in lines]
        options.json.write_text(json.dumps({"environment": now, "lines": found}, indent=2) + "\n", encoding="utf-8")
    return int(any(line.too_much for line in lines))


def _count(options: argparse.Namespace) -> Counts:
    counts: Counts = {}
    for key in options.only:
        for side in ROWS[key].sides:
            each = []
            for _ in range(options.rounds):
                each.append(callgrind.count(key, side, options.checkout.resolve()))
                _say(f"{key} ({ROWS[key].title}), {side}: {each[-1]:,.0f} instructions per {ROWS[key].unit}")
            counts.setdefault(key, {})[side] = round(median(each))
    return counts


def _compare_cpu(options: argparse.Namespace) -> None:
    if options.against is None or not (options.against / "asynclock").is_dir():
        raise NotComparableError("--cpu-pairs needs --against CHECKOUT, a folder with another asynclock in it")
    found = pairs.ratios(options.only, options.cpu_pairs, options.checkout.resolve(), options.against.resolve(), _say)
    print("\n".join(pairs.lines(found)))


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
