"""A batch of commands on an open connection: calls of the script, their replies, and what each means."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from asynclock.errors import StoreError, StoreIncompatible, StoreRefused, StoreUnavailable
from asynclock.model.codec import LAYOUT, layout_error
from asynclock.model.commands import Command
from asynclock.model.outcomes import Failed, Outcome
from asynclock.stores.redis import script
from asynclock.stores.redis.connection import request
from asynclock.stores.redis.errors import refusal
from asynclock.stores.redis.wire import Wire

#: How much of a batch's time replicas may take to confirm: twice must fit, should the batch be asked again with the script.
WAIT_SHARE = 0.4


class Answer(NamedTuple):
    """The epoch of the data, and the outcomes; none at all if it is not the epoch that was expected."""

    epoch: bytes
    outcomes: list[Outcome]


async def run(wire: Wire, commands: Sequence[Command], *, epoch: bytes = b"", replicas: int = 0) -> Answer:
    """Carry out a batch, all calls in one write, which has left when this first waits.

    Args:
        wire: the connection.
        commands: in order.
        epoch: what the data must be of, or nothing to be told.
        replicas: how many must have confirmed the writes before any outcome counts.

    Raises:
        StoreUnavailable, StoreRefused, StoreIncompatible: some, all or none of it was done.
    """
    if not commands:
        return Answer(epoch, [])
    outcomes: list[Outcome] = []
    found = epoch
    chunks = script.chunks(commands)
    calls = [script.call(chunk, epoch) for chunk in chunks]
    replies = await (_confirmed(wire, calls, replicas) if replicas else wire.ask(*calls))
    for chunk, reply in zip(chunks, replies, strict=True):
        blob = reply
        if type(reply) is not bytes:  # an error, or the epoch is told
            found, *blobs = wire.answer(reply)
            _check_layout(found)
            if not blobs:
                return Answer(found, [])
            (blob,) = blobs
        outcomes += _outcomes(wire, blob, len(chunk))
    return Answer(found, outcomes)


async def _confirmed(wire: Wire, calls: list[bytes], replicas: int) -> list[Any]:
    """The replies, once so many replicas have what was written."""
    *replies, confirmed = await wire.ask(*calls, request("WAIT", replicas, int(WAIT_SHARE * wire.seconds * 1000)))
    if wire.answer(confirmed) < replicas:
        raise StoreUnavailable(f"{confirmed} of {replicas} replicas of {wire.address.shown} confirmed the write")
    return replies


def _check_layout(epoch: bytes) -> None:
    layout = epoch.partition(b":")[0].decode(errors="replace")
    if layout != str(LAYOUT):
        raise layout_error(layout)


def _outcomes(wire: Wire, blob: bytes, count: int) -> list[Outcome]:
    try:
        outcomes = script.outcomes_of(blob, count)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"{wire.address.shown} holds a record that cannot be read ({error})"
        raise StoreIncompatible(message, remedy="was it written by something else?") from error
    if b"Failed" in blob:  # or a text that says so; one look at the bytes is less than one at every outcome
        for place, outcome in enumerate(outcomes):
            if isinstance(outcome, Failed):
                refused = _refused(refusal(outcome.message, wire.address.shown))
                outcomes[place] = Failed(message=refused.message, remedy=refused.remedy)
    return outcomes


def _refused(error: StoreError) -> StoreRefused:
    """The error, if it is a matter of one command alone; else it is raised."""
    if isinstance(error, StoreRefused):
        return error
    raise error
