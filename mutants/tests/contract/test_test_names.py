"""Test modules share one name space: two of one name are a collection error, which only a run of both would find."""

from collections import Counter
from pathlib import Path


def test_no_two_test_files_have_one_name():
    """Whoever adds the second finds out here."""
    names = Counter(path.name for path in Path(__file__).parents[1].rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []
