"""What the smoke test of the suite leaves out runs, as small as it goes; what is timed is not looked at."""

import re
from dataclasses import replace

import pytest

from benchmarks import deadlocks
from benchmarks.plan import SIZES, WATCHED, plan
from benchmarks.runner import run


def test_the_search_for_deadlocks_is_timed(capsys: pytest.CaptureFixture[str]) -> None:
    """One line for each shape, with what was searched and how long that took."""
    deadlocks.main(["20"])
    _, *lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["entangled", "circle", "chain"]
    assert re.fullmatch(r"entangled +20 owners, 100 holds and waits: [\d.]+ ms \([\d.]+ to [\d.]+\)", lines[0])


def test_everybody_who_watches_can_be_measured() -> None:
    """Also those whom only a full run measures: each has its figure, and none of them failed."""
    cases = [case for case in plan(replace(SIZES["tiny"], everyone=True)) if case.variant == WATCHED]
    results = run(cases, 1, lambda _line: None)
    assert len(results) == 8
    assert [(result.case.contestant, result.failures) for result in results if result.failures] == []
    assert all(result.rounds[0]["client_cpu_us"] > 0 for result in results)
