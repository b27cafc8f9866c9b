"""The stored counts, the versions that they are of, and the comparison with those of now.

Another interpreter, server, valgrind or library needs other numbers of instructions for the same work, so counts are compared
only with counts of the same versions.
"""

import json
import platform
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

#: Committed beside this file.
STORED = Path(__file__).with_name("baseline.json")
#: More than this, to the baseline, is too much.
LIMIT = 1.03
#: Libraries whose instructions are counted with ours.
_LIBRARIES = ("redis", "hiredis", "msgspec", "opentelemetry-api", "structlog")

#: Row -> side -> instructions per unit.
Counts = dict[str, dict[str, float]]


class NotComparableError(Exception):
    """These counts cannot be compared; the message says why, and what to do."""


@dataclass(frozen=True, kw_only=True)
class Baseline:
    """Counts, with all that they depend on beside asynclock.

    Attributes:
        commit: of asynclock, for people.
        environment: program or library -> version.
    """

    commit: str
    environment: dict[str, str]
    counts: Counts

    @classmethod
    def read(cls, path: Path) -> "Baseline":
        """The inverse of ``write``.

        Raises:
            NotComparableError: there is no such file, or it is not a baseline.
        """
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            raise NotComparableError(f"there is no baseline in {path}; write one with --write-baseline") from None
        except (ValueError, TypeError) as error:
            raise NotComparableError(f"{path} is not a baseline: {error}") from error

    def write(self, path: Path) -> None:
        """Store it."""
        path.write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")

    def require(self, environment: Mapping[str, str]) -> None:
        """Raise ``NotComparableError`` if these versions are not those of the baseline."""
        names = sorted({*self.environment, *environment})
        pairs = [(name, self.environment.get(name, "none"), environment.get(name, "none")) for name in names]
        if different := [f"{name}: {theirs} (now {ours})" for name, theirs, ours in pairs if theirs != ours]:
            raise NotComparableError(
                f"the baseline was counted with other versions: {'; '.join(different)}. To compare here, count a checkout of"
                f" commit {self.commit} with --checkout PATH --baseline FILE --write-baseline, then use that FILE"
            )


@dataclass(frozen=True, kw_only=True)
class Line:
    """One side of one row, now and before; ``before`` is None if the baseline does not have it."""

    row: str
    side: str
    now: float
    before: float | None

    @property
    def ratio(self) -> float | None:
        """Now to before."""
        return self.now / self.before if self.before else None

    @property
    def too_much(self) -> bool:
        """More than the baseline allows."""
        return self.ratio is not None and self.ratio > LIMIT


def compare(counts: Counts, baseline: Baseline | None) -> list[Line]:
    """A line for each count."""
    before = baseline.counts if baseline else {}
    return [
        Line(row=row, side=side, now=now, before=before.get(row, {}).get(side))
        for row, sides in counts.items()
        for side, now in sides.items()
    ]


def table(lines: list[Line]) -> Iterator[str]:
    """The lines as Markdown."""
    yield "| row | side | instructions now | baseline | ratio |  |"
    yield "|---|---|--:|--:|--:|---|"
    for line in lines:
        before = "–" if line.before is None else f"{line.before:,.0f}"
        ratio = "–" if line.ratio is None else f"{line.ratio:.3f}"
        verdict = f"MORE than {LIMIT:.2f}" if line.too_much else ""
        yield f"| {line.row} | {line.side} | {line.now:,.0f} | {before} | {ratio} | {verdict} |"


def environment() -> dict[str, str]:
    """The versions of now."""
    number, date = platform.python_build()
    return {
        "machine": platform.machine(),
        "Python": f"{platform.python_version()} ({number}, {date}, {platform.python_compiler()})",
        "Redis": _first_line("redis-server", "--version"),
        "valgrind": _first_line("valgrind", "--version"),
        "C library": " ".join(platform.libc_ver()),
        **{name: metadata.version(name) for name in _LIBRARIES},
    }


def commit(checkout: Path) -> str:
    """The commit of a checkout, or "unknown"."""
    try:
        return _first_line("git", "-C", str(checkout), "rev-parse", "--short", "HEAD")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def _first_line(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout.partition("\n")[0].strip()
