"""The one script: put together from lua/, and called with a whole batch.

Nothing is executed in parts: the rules of every verb travel together, so one EVALSHA carries whatever one turn of the event
loop produced.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from hashlib import sha1
from typing import get_args

import msgspec

from asynclock.model.commands import Acquire, Command, Release, Renew
from asynclock.model.outcomes import Outcome
from asynclock.stores.redis.assembly import assembled
from asynclock.stores.redis.keys import EPOCH, MARK, PARTS, bulk, wire_keys
from asynclock.types import ResourceKey

#: Commands of one call: enough to make its fixed cost small, few enough that the server stays quick for others. A Renew is
#: the least work of all, and heartbeats come by the thousand.
MAX_COMMANDS, MAX_RENEWALS = 128, 512
_GROUND = bulk(EPOCH.encode()) + bulk(MARK.encode())
#: Where the keys of the first resource begin: Lua counts from 1, and two are of all resources together.
_FIRST = 3
#: Of the ground: its layout and when the data began, which change when the data was lost.
LIFE_BYTES = 15

_encode = msgspec.msgpack.Encoder().encode
_outcomes = msgspec.msgpack.Decoder(list[Outcome])
#: The index in KEYS of each resource's first, in MessagePack, with 16 bits.
_INDEXES = tuple(
    b"\xcd" + index.to_bytes(2, "big") for index in range(_FIRST, _FIRST + MAX_RENEWALS * len(PARTS), len(PARTS))
)


def _tag_and_place(kind: type[msgspec.Struct]) -> tuple[bytes, int]:
    """A command's tag in MessagePack, and where its key begins in a command that is encoded whole."""
    tag = _encode(kind.__name__)
    header = _encode((None,) * (1 + len(kind.__struct_fields__)))
    return tag, header.index(b"\xc0") + len(tag)


#: A command is sent flat and without its key, as that costs the server least.
_TAGS = {kind: _tag_and_place(kind) for kind in get_args(Command)}


@cache
def source() -> bytes:
    """The script's text."""
    return assembled()


@cache
def _by_sha() -> bytes:
    sha = sha1(source(), usedforsecurity=False).hexdigest()  # the name that Redis gives to a script
    return bulk(b"EVALSHA") + bulk(sha.encode())


@cache
def _by_text() -> bytes:
    return bulk(b"EVAL") + bulk(source())


def chunks(commands: Sequence[Command]) -> list[Sequence[Command]]:
    """The batch in parts, each for one call."""
    if len(commands) <= MAX_COMMANDS:
        return [commands]
    size = MAX_RENEWALS if all(isinstance(command, Renew) for command in commands) else MAX_COMMANDS
    return [commands[at : at + size] for at in range(0, len(commands), size)]


def call(commands: Sequence[Command], ground: bytes) -> bytes:
    """One call, as the protocol sends it.

    Args:
        commands: one of ``chunks``; the keys of all resources in it are declared.
        ground: what is known of the data, which must be of the same life; or nothing to be told.
    """
    places: dict[ResourceKey, int] = {}
    keys: list[bytes] = []
    sizes: list[int] = []
    arguments: list[bytes] = []
    longest_ms, longer = _longest_ms(ground), False
    for command in commands:
        place = places.get(command.key)
        if place is None:
            place = places[command.key] = len(keys)
            wire, size = wire_keys(command.key)
            keys.append(wire)
            sizes.append(size)
        kind = type(command)
        if kind is not Renew and not longer:  # the script looks at these itself
            longer = _asks_longer(command, longest_ms)
        tag, key_at = _TAGS[kind]
        fields = _encode(command)[key_at + sizes[place] :]
        arguments.append(b"$%d\r\n%b%b%b\r\n" % (3 + len(tag) + len(fields), _INDEXES[place], tag, fields))
    n_keys = _FIRST - 1 + len(PARTS) * len(keys)
    if longer:  # all that is left of what is known is the life of the data, so the script looks
        ground = ground[:LIFE_BYTES]
    words = _words(4 + n_keys + len(arguments))  # the verb, the script, n_keys, the keys, the ground, the commands
    return b"".join([words, _by_sha(), _number(n_keys), _GROUND, *keys, bulk(ground), *arguments])


def _asks_longer(command: Command, longest_ms: int) -> bool:
    """Return True if the command asks for a longer ttl than the longest that is known to be in use."""
    asked = command.then if type(command) is Release else command
    return type(asked) is Acquire and asked.ttl_ms > longest_ms


@lru_cache(maxsize=4)
def _longest_ms(ground: bytes) -> int:
    """The longest ttl in the period that runs, as lua/ground.lua keeps it."""
    return int(ground[25:33] or 0)


@cache
def _words(count: int) -> bytes:
    return b"*%d\r\n" % count


@cache
def _number(number: int) -> bytes:
    return bulk(b"%d" % number)


def with_text(call: bytes) -> bytes:
    """The same call with the script itself, for a server that has forgotten it."""
    # Only the first: what a caller wrote may be made to look like another.
    return call.replace(_by_sha(), _by_text(), 1)


def outcomes_of(reply: bytes, count: int) -> list[Outcome]:
    """So many answers, which stand in a reply one after the other."""
    return _outcomes.decode(b"\xdc%b%b" % (count.to_bytes(2, "big"), reply))
