"""Records as bytes: what goes in comes out, and what is not ours is refused."""

import contextlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asynclock.errors import StoreIncompatible
from asynclock.model.codec import LAYOUT, decode_record, encode_record
from asynclock.model.record import Holder, Record, Waiter

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
whole = st.integers(-(2**53), 2**53)
holders = st.builds(Holder, **{name: texts if kind is str else whole for name, kind in Holder.__annotations__.items()})
waiters = st.builds(Waiter, **{name: texts if kind is str else whole for name, kind in Waiter.__annotations__.items()})
records = st.builds(
    Record,
    capacity=whole,
    next_ticket=whole,
    next_token=whole,
    holders=st.lists(holders, max_size=3).map(tuple),
    waiters=st.lists(waiters, max_size=3).map(tuple),
)


@given(records)
def test_round_trip(record: Record) -> None:
    """Every record survives as it is, whatever characters its texts have."""
    assert decode_record(encode_record(record)) == record


@given(st.binary(max_size=60))
def test_garbage_is_refused(data: bytes) -> None:
    """Foreign bytes end in one typed error, whatever they are."""
    with pytest.raises(StoreIncompatible):
        decode_record(data)


@given(records, st.data())
def test_a_damaged_record_is_refused_or_still_a_record(record: Record, data: st.DataObject) -> None:
    """No cut of a real record is taken for one, and no changed byte ends in another error."""
    whole_record = encode_record(record)
    place = data.draw(st.integers(0, len(whole_record) - 1))
    with pytest.raises(StoreIncompatible):
        decode_record(whole_record[:place])
    changed = bytearray(whole_record)
    changed[place] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(StoreIncompatible):
        assert isinstance(decode_record(bytes(changed)), Record)


@pytest.mark.parametrize("layout", [LAYOUT - 1, LAYOUT + 1])
def test_another_layout_is_refused_by_name(layout: int) -> None:
    """Older or newer, the error says which layout was found and which is spoken, so that the remedy is plain."""
    record = msgspec.msgpack.encode((layout, ["what", "another version", "keeps"]))
    with pytest.raises(StoreIncompatible, match=f"layout version {layout}, this asynclock speaks {LAYOUT}") as caught:
        decode_record(record)
    assert "an empty database" in str(caught.value)


def test_what_cannot_be_read_says_why_and_what_would_help() -> None:
    """Of foreign bytes, and of another version, which is named."""
    with pytest.raises(
        StoreIncompatible, match=r"^the store holds a record that cannot be read \(.+\); was the"
    ) as foreign:
        decode_record(b"\xc1")
    assert foreign.value.remedy == "was the store written by something else?"
    with pytest.raises(
        StoreIncompatible, match=rf"^the store has layout version 99, this asynclock speaks {LAYOUT};"
    ) as old:
        decode_record(msgspec.msgpack.encode((99, None)))
    assert old.value.remedy == "use the same asynclock version everywhere, or an empty database"
