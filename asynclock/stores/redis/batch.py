"""A batch of commands on an open connection: calls of the script, their replies, and what each means."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
from redis.exceptions import NoScriptError

from asynclock.errors import StoreError, StoreIncompatible, StoreRefused, StoreUnavailable
from asynclock.model.codec import LAYOUT, layout_error
from asynclock.model.commands import Command
from asynclock.model.outcomes import Failed, Outcome
from asynclock.stores.redis import script
from asynclock.stores.redis.connection import Line, request
from asynclock.stores.redis.errors import refusal

#: How long replicas may take to confirm; less than what a batch has.
WAIT_MS = 1000


class Answer(NamedTuple):
    """The epoch of the data, and the outcomes; none at all if it is not the epoch that was expected."""

    epoch: bytes
    outcomes: list[Outcome]


async def run(line: Line, commands: Sequence[Command], *, epoch: bytes = b"", replicas: int = 0) -> Answer:
    """Carry out a batch, all calls in one write.

    Args:
        line: the connection.
        commands: in order.
        epoch: what the data must be of, or nothing to be told.
        replicas: how many must have confirmed the writes before any outcome counts.

    Raises:
        StoreUnavailable, StoreRefused, StoreIncompatible: some, all or none of it was done.
    """
    outcomes: list[Outcome] = []
    found = epoch
    for reply in await _call(line, commands, epoch, replicas):
        found, *blob = line.answer(reply)
        _check_layout(found)
        if not blob:
            return Answer(found, [])
        outcomes += _outcomes(line, blob[0])
    return Answer(found, outcomes)


async def _call(line: Line, commands: Sequence[Command], epoch: bytes, replicas: int) -> list[Any]:
    """Send the batch as calls of the script and return their replies."""
    size = script.MAX_COMMANDS
    chunks = [commands[at : at + size] for at in range(0, len(commands), size)]
    replies = await _confirmed(line, [script.call(chunk, epoch) for chunk in chunks], replicas)
    unknown = next((place for place, reply in enumerate(replies) if isinstance(reply, NoScriptError)), None)
    if unknown is not None:
        # From there on all once more, since their order counts; with the text, so that no flush can come between.
        again = [script.call(chunk, epoch, with_text=True) for chunk in chunks[unknown:]]
        replies[unknown:] = await _confirmed(line, again, replicas)
    return replies


async def _confirmed(line: Line, calls: list[bytes], replicas: int) -> list[Any]:
    """The replies, once so many replicas have what was written."""
    if not replicas:
        return await line.ask(*calls)
    *replies, confirmed = await line.ask(*calls, request("WAIT", replicas, WAIT_MS))
    if line.answer(confirmed) < replicas:
        raise StoreUnavailable(f"{confirmed} of {replicas} replicas of {line.address.shown} confirmed the write")
    return replies


def _check_layout(epoch: bytes) -> None:
    layout = epoch.partition(b":")[0].decode(errors="replace")
    if layout != str(LAYOUT):
        raise layout_error(layout)


def _outcomes(line: Line, blob: bytes) -> list[Outcome]:
    where = line.address.shown
    try:
        outcomes = script.outcomes_of(blob)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"{where} holds a record that cannot be read ({error})"
        raise StoreIncompatible(message, remedy="was it written by something else?") from error
    for place, outcome in enumerate(outcomes):
        if isinstance(outcome, Failed):
            refused = _refused(refusal(outcome.message, where))
            outcomes[place] = Failed(message=refused.message, remedy=refused.remedy)
    return outcomes


def _refused(error: StoreError) -> StoreRefused:
    """The error, if it is a matter of one command alone; else it is raised."""
    if isinstance(error, StoreRefused):
        return error
    raise error
