"""What was measured, as it is asked for: rows of tables, medians, spreads, and ratios of things measured in the same run."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any, Self

from benchmarks.case import Case, Figures
from benchmarks.contestants import CONTESTANTS, Entry
from benchmarks.runner import Result


class Row:
    """A case with all its rounds."""

    def __init__(self, result: Result) -> None:
        self.case = result.case
        self.rounds = result.rounds
        self.failures = result.failures

    @property
    def entry(self) -> Entry:
        """Who it is."""
        return CONTESTANTS[self.case.contestant]

    def values(self, figure: str) -> list[float]:
        """One per round that has it."""
        return [figures[figure] for figures in self.rounds if figure in figures]

    def __contains__(self, figure: str) -> bool:
        return bool(self.values(figure))

    def __getitem__(self, figure: str) -> float:
        """The median of the rounds."""
        return median(self.values(figure))

    def spread(self, figure: str) -> tuple[float, float]:
        """Least and most."""
        values = self.values(figure)
        return min(values), max(values)

    @property
    def figures(self) -> Figures:
        """All medians."""
        return {name: self[name] for name in dict.fromkeys(name for figures in self.rounds for name in figures)}

    @property
    def lost(self) -> int:
        """Updates or leases lost, in all rounds."""
        return round(sum(self.values("lost")))


@dataclass(frozen=True)
class Results:
    """One run.

    Attributes:
        size: which of ``plan.SIZES``.
        took: seconds, all of it.
        machine: see ``machine.describe``.
    """

    size: str
    took: float
    machine: dict[str, str]
    rows: Sequence[Row]

    def tables(self) -> Iterator[tuple[str, str, list[Row]]]:
        """Scenario, variant and rows, in the order of the plan."""
        for table in dict.fromkeys(row.case.table for row in self.rows):
            yield (*table, [row for row in self.rows if row.case.table == table])

    def find(self, scenario: str, variant: str, contestant: str, name: str = "") -> Row | None:
        """A row; also one without figures."""
        wanted = (scenario, variant, contestant, name)
        return next((row for row in self.rows if (*row.case.table, row.case.contestant, row.case.row) == wanted), None)

    def best_peer(self, scenario: str, variant: str, figure: str = "rate") -> Row | None:
        """The peer that has most of something and lost nothing."""
        peers = [row for row in self.rows if row.case.table == (scenario, variant) and row.entry.kind == "peer"]
        able = [row for row in peers if figure in row and not row.lost]
        return max(able, key=lambda row: row[figure], default=None)

    def plain(self) -> dict[str, Any]:
        """As JSON has it, every round of it."""
        return {
            "size": self.size,
            "took_s": self.took,
            "machine": self.machine,
            "results": [
                {"case": asdict(row.case), "rounds": row.rounds, "failures": row.failures} for row in self.rows
            ],
        }

    @classmethod
    def load(cls, path: Path) -> Self:
        """The inverse of ``plain``, from a file."""
        plain = json.loads(path.read_text(encoding="utf-8"))
        rows = [Row(Result(Case(**one["case"]), one["rounds"], one["failures"])) for one in plain["results"]]
        return cls(plain["size"], plain["took_s"], plain["machine"], rows)


def ratio(mine: Row, theirs: Row, figure: str) -> float:
    """Mine to theirs: the median of the ratios of single rounds, which were measured close together."""
    pairs = list(zip(mine.values(figure), theirs.values(figure), strict=False))
    return median([a / b if b else float("inf") for a, b in pairs])
