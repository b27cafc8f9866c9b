"""The Redis store: batches go out as calls of one script, notices come in on a connection of their own.

Decides nothing: the rules are in lua/, as in model/decide.py. What is looked after here is the data connection: one at a time,
given up with the first reply that does not come, fenced off before the next one is used, and asked whether the server still
knows what it knew.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence

from asynclock.errors import StoreError, StoreRefused, StoreUnavailable
from asynclock.model.commands import Acquire, Command, Inspect, Release, Renew, Withdraw
from asynclock.model.outcomes import Failed, Inspected, Outcome
from asynclock.stores.protocol import Capabilities, Notice, StoreForgot, StoreHealth, StoreOptions
from asynclock.stores.redis import survey
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.batch import run
from asynclock.stores.redis.checks import Server, admit, dangers, look
from asynclock.stores.redis.connection import Line, in_time, request
from asynclock.stores.redis.errors import GIVE_RIGHTS
from asynclock.stores.redis.keys import channel
from asynclock.stores.redis.script import MAX_COMMANDS
from asynclock.stores.redis.subscriber import Subscriber
from asynclock.types import Grade, ResourceKey

#: Batches under way at once: the server works on one while the client makes up the next.
IN_FLIGHT = 3
_log = logging.getLogger("asynclock.stores.redis")


class RedisStore:
    """One client's view of a Redis database. See ``asynclock.stores.protocol.Store`` for the contract."""

    def __init__(self, url: str, options: StoreOptions) -> None:
        self._address = Address(url)
        self._options = options
        self._line: Line | None = None
        self._server: Server | None = None  # as it was when the line was connected
        self._epoch = b""
        self._losses = 0
        self._connecting = asyncio.Lock()
        self._subscriber: Subscriber | None = None
        self._mailbox: asyncio.Queue[Notice | None] = asyncio.Queue()
        self._closed = False

    def __repr__(self) -> str:
        return f"RedisStore({self._address.shown})"

    @property
    def capabilities(self) -> Capabilities:
        grade = self._server.grade(self._options.replicas) if self._server else Grade.BEST_EFFORT
        return Capabilities(name="redis", grade=grade, max_batch=MAX_COMMANDS, reach="network", in_flight=IN_FLIGHT)

    async def open(self, client: str) -> None:
        seconds = self._options.command_timeout
        self._subscriber = Subscriber(self._address, channel(client), self._mailbox.put_nowait, seconds=seconds)
        try:
            # The data connection comes first, because its errors say most.
            await in_time(self._ready_line(), seconds, self._address)
            await self._subscriber.start()
            await in_time(self._rehearse(client), seconds, self._address)
        except BaseException:
            await self._hang_up()
            raise
        self._warn()

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        return await in_time(self._apply(commands), self._options.command_timeout, self._address)

    async def notices(self) -> AsyncIterator[Notice]:
        while (notice := await self._mailbox.get()) is not None:
            yield notice

    def scan(self, project: str | None) -> AsyncIterator[tuple[ResourceKey, Inspected]]:
        return survey.scan(self._address, project, self._options.command_timeout)

    async def health(self) -> StoreHealth:
        trouble = self._subscriber.trouble if self._subscriber else ""
        seen = survey.health(self._address, self._options, trouble)
        try:
            return await in_time(seen, self._options.command_timeout, self._address)
        except StoreError as error:
            grade = self.capabilities.grade
            return StoreHealth(status="down", latency_ms=None, version="", grade=grade, problems=(str(error),))

    async def aclose(self) -> None:
        self._closed = True
        await self._hang_up()
        self._mailbox.put_nowait(None)

    # -- a batch, and the connection for it -----------------------------------------------------------------------

    async def _apply(self, commands: Sequence[Command]) -> list[Outcome]:
        losses = self._losses
        async with self._connecting:
            line = await self._ready_line()
        if losses != self._losses:  # told to another batch, which was on its way before this one
            raise StoreForgot(f"{self._address.shown} has lost its data")
        expected = self._epoch
        answer = await run(line, commands, epoch=expected, replicas=self._options.replicas)
        self._epoch = answer.epoch
        if expected not in (b"", answer.epoch):
            self._losses += 1
            raise StoreForgot(f"{self._address.shown} has lost its data")
        return answer.outcomes

    async def _ready_line(self) -> Line:
        """The data connection, made anew if the last one was given up."""
        if self._closed:
            raise StoreUnavailable("the Redis store of this client is closed")
        if self._line and not self._line.closed:
            return self._line
        line = await Line.connect(self._address)
        try:
            server = await look(line)
            admit(server, where=self._address.shown, strict=self._options.strict, replicas=self._options.replicas)
            await self._fence(line, server)
        except BaseException:
            await line.drop()
            raise
        before, self._server, self._line = self._server, server, line
        if before and before.run_id != server.run_id and not server.durable:
            self._epoch = b""  # this loss is told here; whatever is there now is where we go on
            self._losses += 1
            raise StoreForgot(f"{self._address.shown} was restarted or replaced, and may have forgotten")
        return line

    async def _hang_up(self) -> None:
        if self._subscriber:
            await self._subscriber.aclose()
        if self._line:
            await self._line.drop()
        await asyncio.sleep(0)  # aborted transports close in the loop's next turn

    async def _fence(self, line: Line, server: Server) -> None:
        """End the last connection at the server, so that what is still on its way there is not done after what comes now."""
        before = self._server
        if before and before.client_id and before.run_id and before.run_id == server.run_id:
            await line.ask(request("CLIENT", "KILL", "ID", before.client_id))  # refused or gone: nothing more to do

    # -- at the start ---------------------------------------------------------------------------------------------

    async def _rehearse(self, client: str) -> None:
        """Live a lock's life once, so that a missing right is found now and not in the middle of something."""
        nobody = f"{client}:rehearsal"
        line = await self._ready_line()
        for reply in await line.ask(request("PUBLISH", channel(nobody), b"")):
            line.answer(reply)
        for outcome in await self._apply(_a_life(nobody)):
            if isinstance(outcome, Failed) and outcome.remedy == GIVE_RIGHTS:  # any other failure may pass
                raise StoreRefused(outcome.message, remedy=outcome.remedy)

    def _warn(self) -> None:
        if self._server:
            for danger in dangers(self._server, replicas=self._options.replicas):
                _log.warning("%s: %s", self._address.shown, danger)


def _a_life(client: str) -> list[Command]:
    """Commands that together use every right that locks need, and leave nothing."""
    key = ResourceKey("", client)  # no caller has an empty project
    return [
        *(Acquire(key=key, id=id_, client=client, owner="", ttl_ms=1000) for id_ in "abc"),
        Inspect(key=key),
        *(Renew(key=key, id=id_, ttl_ms=1000) for id_ in "ac"),
        Release(key=key, id="a"),
        *(Withdraw(key=key, id=id_) for id_ in "bc"),
    ]
