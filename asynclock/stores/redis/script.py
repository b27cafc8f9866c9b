"""The one script: put together from lua/, and called with a whole batch.

Nothing is executed in parts: the rules of every verb travel together, so one EVALSHA carries whatever one turn of the event
loop produced.
"""

from collections.abc import Sequence
from functools import cache
from hashlib import sha1

import msgspec

from asynclock.model.commands import Command, Renew
from asynclock.model.outcomes import Outcome
from asynclock.stores.redis.assembly import assembled
from asynclock.stores.redis.keys import EPOCH, PARTS, bulk, wire_keys
from asynclock.types import ResourceKey

#: Commands of one call: enough to make its fixed cost small, few enough that the server stays quick for others. A Renew is
#: the least work of all, and heartbeats come by the thousand.
MAX_COMMANDS, MAX_RENEWALS = 128, 512
_EPOCH = bulk(EPOCH.encode())
#: Where the keys of the first resource begin: Lua counts from 1, and KEYS[1] is the epoch.
_FIRST = 2

_encoder = msgspec.msgpack.Encoder()
_outcomes = msgspec.msgpack.Decoder(list[Outcome])


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


@cache
def _counts(resources: int) -> tuple[bytes, bytes]:
    """How many words a call has, and how many of them are keys."""
    n_keys = 1 + len(PARTS) * resources
    return b"*%d\r\n" % (5 + n_keys), bulk(b"%d" % n_keys)  # the verb, the script, n_keys, the keys, two arguments


def chunks(commands: Sequence[Command]) -> list[Sequence[Command]]:
    """The batch in parts, each for one call."""
    if len(commands) <= MAX_COMMANDS:
        return [commands]
    size = MAX_RENEWALS if all(isinstance(command, Renew) for command in commands) else MAX_COMMANDS
    return [commands[at : at + size] for at in range(0, len(commands), size)]


def call(commands: Sequence[Command], epoch: bytes) -> bytes:
    """One call, as the protocol sends it.

    Args:
        commands: one of ``chunks``; the keys of all resources in it are declared.
        epoch: what the data must be of, or nothing to be told.
    """
    if len(commands) == 1:  # as most are, and then what follows would be the greater part of the work
        resources, indexes, keys = 1, [_FIRST], wire_keys(commands[0].key)
    else:
        places: dict[ResourceKey, int] = {}
        indexes = [places.setdefault(command.key, _FIRST + len(PARTS) * len(places)) for command in commands]
        resources, keys = len(places), b"".join(map(wire_keys, places))
    length, n_keys = _counts(resources)
    batch = bulk(_encoder.encode((indexes, commands)))
    return b"%b%b%b%b%b%b%b" % (length, _by_sha(), n_keys, _EPOCH, keys, bulk(epoch), batch)


def with_text(call: bytes) -> bytes:
    """The same call with the script itself, for a server that has forgotten it."""
    # Only the first: what a caller wrote may be made to look like another.
    return call.replace(_by_sha(), _by_text(), 1)


def outcomes_of(reply: bytes) -> list[Outcome]:
    """The answers in the second part of a reply."""
    return _outcomes.decode(reply)
