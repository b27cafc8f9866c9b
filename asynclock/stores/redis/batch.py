"""A batch of commands on an open connection: calls of the script, their replies, and what each means."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from asynclock.errors import StoreError, StoreIncompatible, StoreRefused, StoreUnavailable
from asynclock.model.codec import LAYOUT, layout_error
from asynclock.model.commands import Command
from asynclock.model.outcomes import Failed, Outcome
from asynclock.stores.redis import script
from asynclock.stores.redis.connection import request
from asynclock.stores.redis.errors import refusal
from asynclock.stores.redis.keys import EPOCH
from asynclock.stores.redis.wire import Wire

_is_ground = re.compile(rb"\d+:\d{13}:\d{8}:\d{8}:\d{8}").fullmatch
#: How much of a batch's time replicas may take to confirm: twice must fit, should the batch be asked again with the script.
WAIT_SHARE = 0.4


class Answer(NamedTuple):
    """The ground (lua/ground.lua), and the outcomes; no outcomes if the data is of another life than was expected."""

    ground: bytes
    outcomes: list[Outcome]


class Batch(Struct, frozen=True):
    """A batch that was sent: what to make of the replies to it.

    Attributes:
        ground: what is known of the data, which must be of the same life; or nothing to be told.
        replicas: how many must have confirmed the writes before any outcome counts.
    """

    wire: Wire
    commands: Sequence[Command]
    ground: bytes
    replicas: int

    def calls(self) -> tuple[bytes, ...]:
        """What is sent for it, in one write."""
        calls = [script.call(chunk, self.ground) for chunk in script.chunks(self.commands)]
        if self.replicas:
            calls.append(request("WAIT", self.replicas, int(WAIT_SHARE * self.wire.seconds * 1000)))
        return tuple(calls)

    def answer(self, replies: list[Any]) -> Answer:
        """What the replies mean.

        Raises:
            StoreUnavailable, StoreRefused, StoreIncompatible: some, all or none of it was done.
        """
        try:
            return self._read(replies)
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever nonsense runs into
            self.wire.drop()  # if these replies mean nothing, those that follow on the same connection do not either
            raise self.wire.address.explain(error) from self.wire.address.clean(error)

    def _read(self, replies: list[Any]) -> Answer:
        wire, found = self.wire, self.ground
        if self.replicas:
            *replies, confirmed = replies
            if wire.answer(confirmed) < self.replicas:
                raise StoreUnavailable(
                    f"{confirmed} of {self.replicas} replicas of {wire.address.shown} confirmed the write"
                )
        outcomes: list[Outcome] = []
        for chunk, reply in zip(script.chunks(self.commands), replies, strict=True):
            blob = reply
            if type(reply) is not bytes:  # an error, or the ground is told
                found, *blobs = wire.answer(reply)
                _check_ground(found)
                if not blobs:
                    return Answer(found, [])
                (blob,) = blobs
            outcomes += _outcomes(wire, blob, len(chunk))
        return Answer(found, outcomes)


async def run(wire: Wire, commands: Sequence[Command], *, ground: bytes = b"", replicas: int = 0) -> Answer:
    """Carry out a batch, which has left when this first waits: see ``Batch``.

    Raises:
        StoreUnavailable, StoreRefused, StoreIncompatible: some, all or none of it was done.
    """
    if not commands:
        return Answer(ground, [])
    batch = Batch(wire, commands, ground, replicas)
    return batch.answer(await wire.ask(*batch.calls()))


def life(ground: bytes) -> bytes:
    """The part that changes when the data was lost."""
    return ground[: script.LIFE_BYTES]


def longest_ttl(ground: bytes) -> float:
    """The longest ttl in use, in seconds."""
    return int(ground[16:24]) / 1000


def _check_ground(ground: bytes) -> None:
    layout = ground.partition(b":")[0].decode(errors="replace")
    if layout != str(LAYOUT):
        raise layout_error(layout)
    if not _is_ground(ground):
        raise StoreIncompatible(f"the key {EPOCH} cannot be read", remedy="was it written by something else?")


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
