"""The one script: put together from lua/, and called with a whole batch.

Nothing is executed in parts: the rules of every verb travel together, so one EVALSHA carries whatever one turn of the event
loop produced.
"""

from collections.abc import Sequence
from functools import cache
from hashlib import sha1
from importlib.resources import files

import msgspec

from asynclock.model.commands import Command
from asynclock.model.outcomes import Outcome
from asynclock.stores.redis.keys import EPOCH, PARTS, bulk, wire_keys
from asynclock.types import ResourceKey

#: Commands of one call: enough to make its fixed cost small, few enough that the server stays quick for others.
MAX_COMMANDS = 128
#: In this order, because Lua knows only what stands above.
_FILES = (
    *("record", "queue", "answers"),
    *("acquire", "renew", "release", "withdraw", "poke", "force_release", "inspect", "reassert"),
    "apply",
)
_EPOCH = bulk(EPOCH.encode())

_encoder = msgspec.msgpack.Encoder()
_outcomes = msgspec.msgpack.Decoder(list[Outcome])


@cache
def source() -> bytes:
    """The script's text."""
    folder = files("asynclock.stores.redis") / "lua"
    return b"\n".join((folder / f"{name}.lua").read_bytes() for name in _FILES)


@cache
def _by_sha() -> bytes:
    sha = sha1(source(), usedforsecurity=False).hexdigest()  # the name that Redis gives to a script
    return bulk(b"EVALSHA") + bulk(sha.encode())


@cache
def _by_text() -> bytes:
    return bulk(b"EVAL") + bulk(source())


def call(commands: Sequence[Command], epoch: bytes, *, with_text: bool = False) -> bytes:
    """One call for at most MAX_COMMANDS, as the protocol sends it.

    Args:
        commands: the batch; the keys of all resources in it are declared.
        epoch: what the data must be of, or nothing to be told.
        with_text: send the script itself, for a server that has forgotten it.
    """
    places: dict[ResourceKey, int] = {}
    # KEYS[1] is the epoch; Lua counts from 1.
    indexes = [places.setdefault(command.key, 2 + len(PARTS) * len(places)) for command in commands]
    n_keys = 1 + len(PARTS) * len(places)
    return b"".join(
        (
            b"*%d\r\n" % (5 + n_keys),  # the verb, the script, the number of keys, the keys, two arguments
            _by_text() if with_text else _by_sha(),
            bulk(b"%d" % n_keys),
            _EPOCH,
            *map(wire_keys, places),
            bulk(epoch),
            bulk(_encoder.encode((indexes, commands))),
        )
    )


def outcomes_of(reply: bytes) -> list[Outcome]:
    """The answers in the second part of a reply."""
    return _outcomes.decode(reply)
