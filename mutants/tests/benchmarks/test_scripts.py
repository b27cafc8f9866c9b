"""Scripts beside the suite run, as small as they go; what they time is not looked at."""

import re

import pytest

from benchmarks import deadlocks


def test_the_search_for_deadlocks_is_timed(capsys: pytest.CaptureFixture[str]) -> None:
    """One line for each shape, with what was searched and how long that took."""
    deadlocks.main(["20"])
    _, *lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["entangled", "circle", "chain"]
    assert re.fullmatch(r"entangled +20 owners, 100 holds and waits: [\d.]+ ms \([\d.]+ to [\d.]+\)", lines[0])
