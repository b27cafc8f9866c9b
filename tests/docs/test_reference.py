"""The reference has everything that is public, as it is."""

import difflib
import re
import sys

import pytest

import asynclock
from tests.docs.reference import FOLDER, MODULES, RENEW, names_of, pages


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_is_in_the_reference(module: str) -> None:
    """A name that is not there is one that nobody can look up."""
    text = (FOLDER / "api.md").read_text()
    _, _, part = text.partition(f"\n## {module}\n")
    found = re.findall(r"^### (\w+)$", part.partition("\n## ")[0], re.MULTILINE)
    assert sorted(found) == sorted(names_of(module))


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the pages are written with Python 3.11")
@pytest.mark.parametrize("page", pages())
def test_the_reference_is_as_the_program_is(page: str) -> None:
    """It is written from the program, and renewed with it."""
    written, now = (FOLDER / page).read_text().splitlines(), pages()[page].splitlines()
    changes = list(difflib.unified_diff(written, now, "written", "now", n=0))
    assert not changes, "\n".join([*changes[:40], RENEW])


def test_what_is_looked_at_can_be_named() -> None:
    """Holder and Waiter are what a Resource consists of: annotations need their names."""
    assert "Holder" in str(asynclock.Resource.__annotations__["holders"])
    assert {"Holder", "Waiter"} <= set(asynclock.__all__)
    assert asynclock.Holder.__name__ == "Holder"
