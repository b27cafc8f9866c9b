"""A record as bytes, for stores that keep it whole: MessagePack ``[layout, record]``.

A layout this code does not know is refused, never guessed at.
"""

import msgspec

from asynclock.errors import StoreIncompatible
from asynclock.model.record import Record

#: Version of everything a store keeps: records, keys, scripts, tables. Raised with every incompatible change.
LAYOUT = 4

_encoder = msgspec.msgpack.Encoder()
_envelope = msgspec.msgpack.Decoder(tuple[int, msgspec.Raw])
_record = msgspec.msgpack.Decoder(Record)


def encode_record(record: Record) -> bytes:
    """Return the record as bytes."""
    return _encoder.encode((LAYOUT, record))


def decode_record(data: bytes) -> Record:
    """Return the record in ``data``.

    Raises:
        StoreIncompatible: ``data`` is of another layout version, or not a record at all.
    """
    try:
        layout, body = _envelope.decode(data)
        if layout == LAYOUT:
            return _record.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"the store holds a record that cannot be read ({error})"
        raise StoreIncompatible(message, remedy="was the store written by something else?") from error
    raise layout_error(layout)


def layout_error(found: object) -> StoreIncompatible:
    """The error for data of layout ``found``."""
    return StoreIncompatible(
        f"the store has layout version {found!s:.20}, this asynclock speaks {LAYOUT}",
        remedy="use the same asynclock version everywhere, or an empty database",
    )
