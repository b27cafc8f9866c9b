"""What a decision costs, in Python calls: a count does not depend on the machine."""

import sys
from types import FrameType

import pytest

from asynclock.model import commands as c
from asynclock.model.decide import decide
from asynclock.model.record import Record
from tests.model.driver import KEY, START_US, Driver


def calls(record: Record | None, command: c.Command) -> int:
    """How many Python functions run to decide this command."""
    count = 0

    def called(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        decide(record, command, START_US + 1)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (c.Acquire(key=KEY, id="a", client="a", owner="o"), 9),
        (c.Renew(key=KEY, id="x", ttl_ms=9_000), 7),
        (c.Release(key=KEY, id="x"), 7),
    ],
    ids=["acquire", "renew", "release"],
)
def test_a_client_alone_costs_few_calls(command: c.Command, expected: int) -> None:
    """Every call more is paid for by every command on SQLite: whoever adds or saves one says so here."""
    resource = Driver()
    resource.acquire("x")
    record = None if isinstance(command, c.Acquire) else resource.record
    assert calls(record, command) == expected
