"""Mutation testing of the rules, and of the runtime's deadlines and margins: ``make mutants``.

Every mutant is the code with one small change. A test has to fail because of it; else the mutant survives, and either a
test is missing or the change makes no difference. Survivors with the reason for which they may survive are in ``survivors.txt``.
What is mutated, and which tests run, is in pyproject.toml. Results are kept in ``mutants/``: what has not changed is not run again.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXPLAINED = Path(__file__).with_name("survivors.txt")
#: Percent of the mutants of each file and of all that must be killed.
LEAST = 90.0


@dataclass(frozen=True)
class Mutant:
    """One change.

    Attributes:
        name: as mutmut has it; its number changes with the code before it.
        code: the exit code of the tests, as mutmut keeps it: 0 passed, None did not run, 33 or 5 there is no test.
    """

    name: str
    code: int | None

    @property
    def killed(self) -> bool:
        """A test failed, or the tests did not end in time."""
        return self.code not in (0, None, 33, 5)


def results(folder: Path) -> dict[str, list[Mutant]]:
    """The mutants of each file below ``folder``, as the last run left them."""
    found = {}
    for meta in sorted(folder.rglob("*.meta")):
        codes: dict[str, int | None] = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
        if codes:
            found[str(meta.relative_to(folder).with_suffix(""))] = [Mutant(name, code) for name, code in codes.items()]
    return found


def chosen(found: dict[str, list[Mutant]], files: Sequence[str]) -> dict[str, list[Mutant]]:
    """Those of these files, or of all that were run."""
    if files:
        return {file: found[file] for file in files if file in found}
    return found


def table(found: dict[str, list[Mutant]]) -> Iterator[str]:
    """A line per file, and one for all."""
    yield f"{'file':48}{'mutants':>9}{'killed':>9}{'survived':>9}{'percent':>9}"
    everything = [mutant for mutants in found.values() for mutant in mutants]
    for file, mutants in [*found.items(), ("all", everything)]:
        killed = sum(mutant.killed for mutant in mutants)
        yield f"{file:48}{len(mutants):9}{killed:9}{len(mutants) - killed:9}{percent(mutants):9.1f}"


def percent(mutants: Sequence[Mutant]) -> float:
    """How many of them were killed."""
    return 100 * sum(mutant.killed for mutant in mutants) / len(mutants) if mutants else 100.0


def change(diff: str) -> str:
    """The changed lines of a diff as one line: what tells a mutant from others whatever its number is."""
    lines = diff.splitlines()
    removed = [line[1:].strip() for line in lines if line.startswith("-") and not line.startswith("---")]
    added = [line[1:].strip() for line in lines if line.startswith("+") and not line.startswith("+++")]
    return f"{' '.join(removed)} => {' '.join(added)}"


def function(name: str) -> str:
    """``module.function`` or ``module.Class.function`` of a mutant."""
    module, _, rest = name.rpartition(".")
    plain = rest.rpartition("__mutmut_")[0].removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
    return f"{module.removeprefix('asynclock.')}.{plain}"


def explained(text: str) -> dict[str, str]:
    """Survivor -> reason. A reason is a line that begins with #; the survivors below it have it."""
    reasons, reason = {}, ""
    for line in text.splitlines():
        if line.startswith("#"):
            reason = line.removeprefix("#").strip()
        elif line.strip():
            reasons[line.strip()] = reason
    return reasons


def survivors(found: dict[str, list[Mutant]]) -> Iterator[str]:
    """Each survivor as a line of ``survivors.txt``."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant  # type: ignore[import-not-found,unused-ignore]

    for file, mutants in found.items():
        for mutant in mutants:
            if not mutant.killed:
                yield f"{function(mutant.name)}: {change(get_diff_for_mutant(mutant.name, path=file))}"


def report(lines: Iterable[str], reasons: dict[str, str]) -> Iterator[str]:
    """Survivors without a reason in full, the others as a number."""
    known = 0
    for line in lines:
        if line in reasons:
            known += 1
        else:
            yield f"survived: {line}"
    yield f"{known} more survived for the reasons in {EXPLAINED.relative_to(ROOT)}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run mutmut and say what came out; 1 if fewer than 90 % of the mutants were killed, in one of the files or in all."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("files", nargs="*", help="mutate these only, such as asynclock/model/decide.py")
    parser.add_argument("--max-children", default="2", help="processes at the same time (default: 2)")
    parser.add_argument("--only-report", action="store_true", help="report the last run, run nothing")
    options = parser.parse_args(arguments)
    modules = [file.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for file in options.files]
    if not options.only_report:
        command = ["mutmut", "run", "--max-children", options.max_children, *(f"{module}.x*" for module in modules)]
        code = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False).returncode
        if code:
            return 2
    found = chosen(results(ROOT / "mutants"), options.files)
    print("\n".join(report(survivors(found), explained(EXPLAINED.read_text(encoding="utf-8")))))
    print("\n".join(table(found)))
    everything = [mutant for mutants in found.values() for mutant in mutants]
    return int(not everything or min(percent(mutants) for mutants in [everything, *found.values()]) < LEAST)


if __name__ == "__main__":
    sys.exit(main())
