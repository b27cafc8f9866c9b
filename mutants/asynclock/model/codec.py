"""A record as bytes, for stores that keep it whole: MessagePack ``[layout, record]``.

A layout this code does not know is refused, never guessed at.
"""

import msgspec

from asynclock.errors import StoreIncompatible
from asynclock.model.record import Record

#: Version of everything a store keeps: records, keys, scripts, tables. Raised with every incompatible change.
LAYOUT = 3

_encoder = msgspec.msgpack.Encoder()
_envelope = msgspec.msgpack.Decoder(tuple[int, msgspec.Raw])
_record = msgspec.msgpack.Decoder(Record)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_encode_record__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_encode_record__mutmut)
def encode_record(record: Record) -> bytes:
    """Return the record as bytes."""
    return _encoder.encode((LAYOUT, record))


def x_encode_record__mutmut_orig(record: Record) -> bytes:
    """Return the record as bytes."""
    return _encoder.encode((LAYOUT, record))


def x_encode_record__mutmut_1(record: Record) -> bytes:
    """Return the record as bytes."""
    return _encoder.encode(None)

mutants_x_encode_record__mutmut['_mutmut_orig'] = x_encode_record__mutmut_orig # type: ignore # mutmut generated
mutants_x_encode_record__mutmut['x_encode_record__mutmut_1'] = x_encode_record__mutmut_1 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_decode_record__mutmut)
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


def x_decode_record__mutmut_orig(data: bytes) -> Record:
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


def x_decode_record__mutmut_1(data: bytes) -> Record:
    """Return the record in ``data``.

    Raises:
        StoreIncompatible: ``data`` is of another layout version, or not a record at all.
    """
    try:
        layout, body = None
        if layout == LAYOUT:
            return _record.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"the store holds a record that cannot be read ({error})"
        raise StoreIncompatible(message, remedy="was the store written by something else?") from error
    raise layout_error(layout)


def x_decode_record__mutmut_2(data: bytes) -> Record:
    """Return the record in ``data``.

    Raises:
        StoreIncompatible: ``data`` is of another layout version, or not a record at all.
    """
    try:
        layout, body = _envelope.decode(None)
        if layout == LAYOUT:
            return _record.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"the store holds a record that cannot be read ({error})"
        raise StoreIncompatible(message, remedy="was the store written by something else?") from error
    raise layout_error(layout)


def x_decode_record__mutmut_3(data: bytes) -> Record:
    """Return the record in ``data``.

    Raises:
        StoreIncompatible: ``data`` is of another layout version, or not a record at all.
    """
    try:
        layout, body = _envelope.decode(data)
        if layout != LAYOUT:
            return _record.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"the store holds a record that cannot be read ({error})"
        raise StoreIncompatible(message, remedy="was the store written by something else?") from error
    raise layout_error(layout)


def x_decode_record__mutmut_4(data: bytes) -> Record:
    """Return the record in ``data``.

    Raises:
        StoreIncompatible: ``data`` is of another layout version, or not a record at all.
    """
    try:
        layout, body = _envelope.decode(data)
        if layout == LAYOUT:
            return _record.decode(None)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"the store holds a record that cannot be read ({error})"
        raise StoreIncompatible(message, remedy="was the store written by something else?") from error
    raise layout_error(layout)


def x_decode_record__mutmut_5(data: bytes) -> Record:
    """Return the record in ``data``.

    Raises:
        StoreIncompatible: ``data`` is of another layout version, or not a record at all.
    """
    try:
        layout, body = _envelope.decode(data)
        if layout == LAYOUT:
            return _record.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = None
        raise StoreIncompatible(message, remedy="was the store written by something else?") from error
    raise layout_error(layout)


def x_decode_record__mutmut_6(data: bytes) -> Record:
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
        raise StoreIncompatible(None, remedy="was the store written by something else?") from error
    raise layout_error(layout)


def x_decode_record__mutmut_7(data: bytes) -> Record:
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
        raise StoreIncompatible(message, remedy=None) from error
    raise layout_error(layout)


def x_decode_record__mutmut_8(data: bytes) -> Record:
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
        raise StoreIncompatible(remedy="was the store written by something else?") from error
    raise layout_error(layout)


def x_decode_record__mutmut_9(data: bytes) -> Record:
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
        raise StoreIncompatible(message, ) from error
    raise layout_error(layout)


def x_decode_record__mutmut_10(data: bytes) -> Record:
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
        raise StoreIncompatible(message, remedy="XXwas the store written by something else?XX") from error
    raise layout_error(layout)


def x_decode_record__mutmut_11(data: bytes) -> Record:
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
        raise StoreIncompatible(message, remedy="WAS THE STORE WRITTEN BY SOMETHING ELSE?") from error
    raise layout_error(layout)


def x_decode_record__mutmut_12(data: bytes) -> Record:
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
    raise layout_error(None)

mutants_x_decode_record__mutmut['_mutmut_orig'] = x_decode_record__mutmut_orig # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_1'] = x_decode_record__mutmut_1 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_2'] = x_decode_record__mutmut_2 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_3'] = x_decode_record__mutmut_3 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_4'] = x_decode_record__mutmut_4 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_5'] = x_decode_record__mutmut_5 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_6'] = x_decode_record__mutmut_6 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_7'] = x_decode_record__mutmut_7 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_8'] = x_decode_record__mutmut_8 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_9'] = x_decode_record__mutmut_9 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_10'] = x_decode_record__mutmut_10 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_11'] = x_decode_record__mutmut_11 # type: ignore # mutmut generated
mutants_x_decode_record__mutmut['x_decode_record__mutmut_12'] = x_decode_record__mutmut_12 # type: ignore # mutmut generated
mutants_x_layout_error__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_layout_error__mutmut)
def layout_error(found: object) -> StoreIncompatible:
    """The error for data of layout ``found``."""
    return StoreIncompatible(
        f"the store has layout version {found!s:.20}, this asynclock speaks {LAYOUT}",
        remedy="use the same asynclock version everywhere, or an empty database",
    )


def x_layout_error__mutmut_orig(found: object) -> StoreIncompatible:
    """The error for data of layout ``found``."""
    return StoreIncompatible(
        f"the store has layout version {found!s:.20}, this asynclock speaks {LAYOUT}",
        remedy="use the same asynclock version everywhere, or an empty database",
    )


def x_layout_error__mutmut_1(found: object) -> StoreIncompatible:
    """The error for data of layout ``found``."""
    return StoreIncompatible(
        None,
        remedy="use the same asynclock version everywhere, or an empty database",
    )


def x_layout_error__mutmut_2(found: object) -> StoreIncompatible:
    """The error for data of layout ``found``."""
    return StoreIncompatible(
        f"the store has layout version {found!s:.20}, this asynclock speaks {LAYOUT}",
        remedy=None,
    )


def x_layout_error__mutmut_3(found: object) -> StoreIncompatible:
    """The error for data of layout ``found``."""
    return StoreIncompatible(
        remedy="use the same asynclock version everywhere, or an empty database",
    )


def x_layout_error__mutmut_4(found: object) -> StoreIncompatible:
    """The error for data of layout ``found``."""
    return StoreIncompatible(
        f"the store has layout version {found!s:.20}, this asynclock speaks {LAYOUT}",
        )


def x_layout_error__mutmut_5(found: object) -> StoreIncompatible:
    """The error for data of layout ``found``."""
    return StoreIncompatible(
        f"the store has layout version {found!s:.20}, this asynclock speaks {LAYOUT}",
        remedy="XXuse the same asynclock version everywhere, or an empty databaseXX",
    )


def x_layout_error__mutmut_6(found: object) -> StoreIncompatible:
    """The error for data of layout ``found``."""
    return StoreIncompatible(
        f"the store has layout version {found!s:.20}, this asynclock speaks {LAYOUT}",
        remedy="USE THE SAME ASYNCLOCK VERSION EVERYWHERE, OR AN EMPTY DATABASE",
    )

mutants_x_layout_error__mutmut['_mutmut_orig'] = x_layout_error__mutmut_orig # type: ignore # mutmut generated
mutants_x_layout_error__mutmut['x_layout_error__mutmut_1'] = x_layout_error__mutmut_1 # type: ignore # mutmut generated
mutants_x_layout_error__mutmut['x_layout_error__mutmut_2'] = x_layout_error__mutmut_2 # type: ignore # mutmut generated
mutants_x_layout_error__mutmut['x_layout_error__mutmut_3'] = x_layout_error__mutmut_3 # type: ignore # mutmut generated
mutants_x_layout_error__mutmut['x_layout_error__mutmut_4'] = x_layout_error__mutmut_4 # type: ignore # mutmut generated
mutants_x_layout_error__mutmut['x_layout_error__mutmut_5'] = x_layout_error__mutmut_5 # type: ignore # mutmut generated
mutants_x_layout_error__mutmut['x_layout_error__mutmut_6'] = x_layout_error__mutmut_6 # type: ignore # mutmut generated
