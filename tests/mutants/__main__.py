"""Mutation testing of the rules, and of the runtime's deadlines and margins: ``make mutants``.

Every mutant is the code with one small change. A test has to fail because of it; else the mutant survives, and either a
test is missing or the change makes no difference. Survivors with the reason for which they may survive are in ``survivors.txt``.
What is mutated, and which tests run, is in ``suites.toml``. Results are kept in ``mutants/``: what was killed and has not changed is not run again.
"""

import argparse
import contextlib
import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SUITES = Path(__file__).with_name("suites.toml")
EXPLAINED = Path(__file__).with_name("survivors.txt")
#: Percent of the mutants of each file and of all that must be killed.
LEAST = 90.0
#: Of pytest, in every suite.
_ARGUMENTS = ["-p", "no:cacheprovider", "-m", "not slow and not chaos", "--hypothesis-seed=0", "--timeout=60"]


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


@dataclass(frozen=True)
class Suite:
    """One run of mutmut, in a folder of its own, for it keeps its settings and results in the working directory."""

    name: str
    settings: dict[str, list[str]]

    @property
    def folder(self) -> Path:
        """Where it runs."""
        return ROOT / "mutants" / self.name

    def files(self) -> list[str]:
        """What it mutates."""
        return [
            str(path.relative_to(ROOT)) for glob in self.settings["only_mutate"] for path in sorted(ROOT.glob(glob))
        ]

    def run(self, files: Sequence[str], processes: str) -> int:
        """Run mutmut on these files; its exit code."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in ("asynclock", "benchmarks", "docs", "tests"):
            link = self.folder / name
            link.unlink(missing_ok=True)
            link.symlink_to(ROOT / name)
        self.forget_survivors()
        shutil.rmtree(self.folder / "mutants" / "tests", ignore_errors=True)  # copied anew, without those that are gone
        settings: dict[str, object] = {
            **self.settings,
            "source_paths": ["asynclock"],
            "also_copy": ["benchmarks", "docs"],
            "timeout_multiplier": 5.0,
        }
        settings["pytest_add_cli_args"] = [*_ARGUMENTS, *self.settings["pytest_add_cli_args"]]
        lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
        text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        (self.folder / "pyproject.toml").write_text("\n".join([text, "[tool.mutmut]", *lines, ""]), encoding="utf-8")
        modules = [file.removesuffix(".py").replace("/", ".") for file in files]
        command = ["-m", "mutmut", "run", "--max-children", processes, *(f"{module}.x*" for module in modules)]
        return subprocess.run([sys.executable, *command], cwd=self.folder, check=False).returncode

    def forget_survivors(self) -> None:
        """Have them run again: there may be a new test, and mutmut only looks for changed code."""
        for meta in (self.folder / "mutants").rglob("*.meta"):
            try:
                data = json.loads(meta.read_text(encoding="utf-8"))
            except ValueError:  # a run was killed while it wrote
                meta.unlink()
                continue
            codes = data["exit_code_by_key"]
            data["exit_code_by_key"] = {
                name: code if Mutant(name, code).killed else None for name, code in codes.items()
            }
            meta.write_text(json.dumps(data), encoding="utf-8")

    def results(self) -> dict[str, list[Mutant]]:
        """The mutants of each file, as the last run left them."""
        folder = self.folder / "mutants"
        found = {}
        for meta in sorted(folder.rglob("*.meta")):
            codes: dict[str, int | None] = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
            if codes:
                found[str(meta.relative_to(folder).with_suffix(""))] = [Mutant(*item) for item in codes.items()]
        return found

    def survivors(self, found: dict[str, list[Mutant]]) -> Iterator[str]:
        """Each survivor as a line of ``survivors.txt``."""
        from mutmut.mutation.diff_apply import get_diff_for_mutant  # type: ignore[import-not-found,unused-ignore]

        with contextlib.chdir(self.folder):  # where mutmut looks for what it has made
            for file, mutants in found.items():
                for mutant in mutants:
                    if not mutant.killed:
                        yield f"{function(mutant.name)}: {change(get_diff_for_mutant(mutant.name, path=file))}"


def suites() -> list[Suite]:
    """Those of ``suites.toml``."""
    return [Suite(name, settings) for name, settings in tomllib.loads(SUITES.read_text(encoding="utf-8")).items()]


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
    return f"{' '.join(removed)} => {' '.join(added)}".strip()


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
    parser.add_argument("--processes", default="2", help="how many at the same time (default: 2)")
    parser.add_argument("--report", action="store_true", help="report the last run, run nothing")
    options = parser.parse_args(arguments)
    found: dict[str, list[Mutant]] = {}
    lines: list[str] = []
    for suite in suites():
        files = [file for file in suite.files() if not options.files or file in options.files]
        if not files:
            continue
        if not options.report and suite.run(files, options.processes):
            return 2
        ours = {file: mutants for file, mutants in suite.results().items() if file in files}
        lines += suite.survivors(ours)
        found |= ours
    print("\n".join(report(lines, explained(EXPLAINED.read_text(encoding="utf-8")))))
    print("\n".join(table(found)))
    everything = [mutant for mutants in found.values() for mutant in mutants]
    return int(not everything or min(percent(mutants) for mutants in [everything, *found.values()]) < LEAST)


if __name__ == "__main__":
    sys.exit(main())
