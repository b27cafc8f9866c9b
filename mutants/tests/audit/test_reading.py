"""A trail read back: what a client recorded, as the events that it told."""

import pytest

import asynclock
from asynclock import events
from asynclock.audit import AUDITED, AuditLog
from asynclock.audit.chain import BEGINNING, entry, read
from asynclock.audit.reading import recorded

KEY = "a key of sixteen bytes or more"


async def test_what_was_recorded_is_what_was_told(memory_url, tmp_path):
    """Every field of every event, but for the fraction of a microsecond; over several files, and only what is asked for."""
    trails, told = [tmp_path / "1", tmp_path / "2"], []
    for trail in trails:
        async with asynclock.connect(memory_url, audit_file=str(trail), audit_key=KEY) as client:
            client._open.listen(lambda event: told.append(event) if type(event) in AUDITED else None)
            async with client.lock("n\u202e", owner="ann"):
                with pytest.raises(asynclock.DeadlockError):
                    await client.lock("n\u202e", owner="ann").acquire()
    found = list(recorded(trails, AUDITED))
    assert [type(event) for event in found] == [type(event) for event in told]
    assert len(found) == 6
    for one, other in zip(found, told, strict=True):
        assert abs(one.at - other.at) < 1e-5
        fields = [name for name in type(one).__struct_fields__ if name != "at"]
        assert [getattr(one, name) for name in fields] == [getattr(other, name) for name in fields]
    assert list(recorded(trails, [events.Failed])) == [event for event in found if isinstance(event, events.Failed)]


def test_what_is_of_ones_own_is_passed_over(tmp_path):
    """Entries that no client made, and those of no event."""
    with AuditLog(tmp_path / "a", key=KEY) as log:
        log.append("granted", by="ann")
        log.append("reviewed")
        log.record(events.Dropped(at=1.0, client="c", count=7))
    assert list(recorded([tmp_path / "a"], [events.Granted])) == []
    assert list(recorded([tmp_path / "a"], [events.Dropped])) == [events.Dropped(at=1.0, client="c", count=7)]


@pytest.mark.parametrize(
    "value", ["plain", "n\u202e\U0001f512", "\ud800", '\x00\x1f\x7f"\\/', 2**70, 1e22, [1, {"a": None}], {"1": (2,)}]
)
def test_an_entry_is_ascii_whatever_is_in_it(value):
    """In one line that any reader takes, and genuine; by whichever way it was encoded."""
    line, link = entry(KEY.encode(), BEGINNING, {"value": value})
    assert line.isascii()
    assert b"\n" not in line
    found = read(KEY.encode(), line)
    assert (found.genuine, found.link) == (True, link)
