"""The Redis store: batches go out as calls of one script, notices come in on a connection of their own.

Decides nothing: the rules are in lua/, as in model/decide.py. What is looked after here is the data connection: one at a time,
given up with the first reply that does not come, fenced off before the next one is used, and asked whether the server still
knows what it knew.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial
from typing import Any

from asynclock.errors import StoreError, StoreRefused, StoreUnavailable
from asynclock.model.commands import Acquire, Command, Inspect, Release, Renew, Withdraw
from asynclock.model.outcomes import Failed, Inspected, Outcome
from asynclock.observation import PROCESS
from asynclock.stores.protocol import Capabilities, Longest, Notice, Reply, StoreForgot, StoreHealth, StoreOptions
from asynclock.stores.redis import survey
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.batch import Answer, Batch, life, longest_ttl, run
from asynclock.stores.redis.checks import Server, admit, dangers, look
from asynclock.stores.redis.connection import connect, explained, in_time, request
from asynclock.stores.redis.errors import GIVE_RIGHTS
from asynclock.stores.redis.keys import channel
from asynclock.stores.redis.script import MAX_COMMANDS, MAX_RENEWALS
from asynclock.stores.redis.stream import RedisStream
from asynclock.stores.redis.subscriber import Subscriber
from asynclock.stores.redis.wire import Wire
from asynclock.types import Grade, ResourceKey

#: Batches under way at once: the server works on one while the client makes up the next.
IN_FLIGHT = 3
_log = logging.getLogger("asynclock.stores.redis")
#: Servers and dangers that this process was warned of: a service opens many clients.
_warned: set[tuple[str, str]] = set()


class RedisStore:
    """One client's view of a Redis database. See ``asynclock.stores.protocol.Store`` for the contract."""

    def __init__(self, url: str, options: StoreOptions) -> None:
        self._address = Address(url)
        self._options = options
        self._wire: Wire | None = None
        self._server: Server | None = None  # as it was when the wire was connected
        self.capabilities = _capabilities(Grade.BEST_EFFORT)
        self._ground = b""  # what the data began with when an answer last said so: see lua/ground.lua
        self._longest_ttl = (
            0.0  # in use, in seconds; what was used before the last loss, from that loss to the next answer
        )
        self._losses = 0
        self._connecting = asyncio.Lock()
        self._behind = 0  # batches that had to wait for a connection: those after them do not overtake
        self._subscriber: Subscriber | None = None
        self._mailbox: asyncio.Queue[Notice | None] = asyncio.Queue()
        self._deliver: Callable[[Notice], None] = self._mailbox.put_nowait
        self._tasks: set[asyncio.Task[None]] = set()  # of batches that were posted while there was no connection
        self._closed = False

    def __repr__(self) -> str:
        return f"RedisStore({self._address.shown})"

    async def open(self, client: str) -> None:
        seconds = self._options.command_timeout
        self._subscriber = Subscriber(self._address, channel(client), self._tell, seconds=seconds)
        try:
            # The data connection comes first, because its errors say most.
            await in_time(self._ready_wire(), seconds, self._address)
            await self._subscriber.start()
            await in_time(self._rehearse(client), seconds, self._address)
        except StoreForgot as error:  # of what this client never had
            await self._hang_up()
            raise StoreUnavailable(f"{error.message} while it was opened", remedy="open the client again") from error
        except BaseException:
            await self._hang_up()
            raise
        self._warn()

    async def apply(self, commands: Sequence[Command]) -> Sequence[Outcome]:
        if self._wire is None or self._wire.closed or self._behind:
            self._behind += 1
            return await self._apply_behind(commands)
        return await self._apply(self._wire, commands)

    def post(self, commands: Sequence[Command], answer: Callable[[Reply], None]) -> None:
        self._refuse_if_closed()
        wire = self._wire
        if not commands:
            asyncio.get_running_loop().call_soon(answer, [])
        elif wire is None or wire.closed or self._behind:
            self._behind += 1
            task = asyncio.create_task(self._apply_and_answer(commands, answer))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        else:
            batch = Batch(wire, commands, self._ground, self._options.replicas)
            wire.send(batch.calls(), partial(self._replied, batch, answer))

    def listen(self, deliver: Callable[[Notice], None]) -> None:
        while not self._mailbox.empty():
            if (notice := self._mailbox.get_nowait()) is not None:
                deliver(notice)
        self._deliver = deliver

    async def notices(self) -> AsyncIterator[Notice]:
        while (notice := await self._mailbox.get()) is not None:
            yield notice

    def scan(self, project: str | None) -> AsyncIterator[tuple[ResourceKey, Inspected]]:
        return survey.scan(self._address, project, self._options.command_timeout)

    def event_stream(self) -> RedisStream:
        return RedisStream(self._address, self._options.command_timeout)

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

    async def _apply_behind(self, commands: Sequence[Command]) -> list[Outcome]:
        return await in_time(self._connect_and_apply(commands), self._options.command_timeout, self._address)

    async def _connect_and_apply(self, commands: Sequence[Command]) -> list[Outcome]:
        """Apply in the turn of one that is counted in ``_behind``; it is no longer when it has left."""
        losses = self._losses
        try:
            async with self._connecting:
                wire = await self._ready_wire()
            if losses != self._losses:  # told to another batch, which was on its way before this one
                raise self._forgot("has lost its data")
        finally:
            self._behind -= 1
        return await self._apply(wire, commands)

    async def _apply(self, wire: Wire, commands: Sequence[Command]) -> list[Outcome]:
        """Apply on an open connection. What is asked has left when this first waits; the time is kept by the wire."""
        expected = self._ground
        return self._outcomes(expected, await run(wire, commands, ground=expected, replicas=self._options.replicas))

    def _outcomes(self, expected: bytes, answer: Answer) -> list[Outcome]:
        if answer.ground is not expected:
            self._told(expected, answer.ground)
        return answer.outcomes

    def _told(self, expected: bytes, ground: bytes) -> None:
        """Learn what the data begins with now.

        Raises:
            StoreForgot: it is of another life.
        """
        self._ground = ground
        if expected and life(expected) != life(ground):
            self._losses += 1
            raise self._forgot("has lost its data")
        self._longest_ttl = longest_ttl(ground)

    def _forgot(self, what: str) -> StoreForgot:
        """Make the error for a loss of data, with the longest ttl that was known before it."""
        return StoreForgot(f"{self._address.shown} {what}", longest_ttl=self._longest_ttl)

    def _replied(self, batch: Batch, answer: Callable[[Reply], None], replies: list[Any] | StoreError) -> None:
        """To what was posted."""
        if isinstance(replies, StoreError):
            answer(replies)
            return
        try:
            reply: Reply = self._outcomes(batch.ground, batch.answer(replies))
        except Exception as error:  # noqa: BLE001 - what ``apply`` would raise
            reply = error
        answer(reply)

    async def _apply_and_answer(self, commands: Sequence[Command], answer: Callable[[Reply], None]) -> None:
        """What is posted while there is no connection."""
        try:
            reply: Reply = await self._apply_behind(commands)
        except asyncio.CancelledError:
            answer(self._over())
            raise
        except Exception as error:  # noqa: BLE001 - as above
            reply = error
        answer(reply)

    async def _ready_wire(self) -> Wire:
        """The data connection, made anew if the last one was given up."""
        self._refuse_if_closed()
        if self._wire and not self._wire.closed:
            return self._wire
        first = self._server is None
        wire = await connect(self._address, seconds=self._options.command_timeout, first=first)
        try:
            with explained(self._address):
                server = await look(wire)
            admit(server, where=self._address.shown, strict=self._options.strict, replicas=self._options.replicas)
            await self._fence(wire, server)
            self._refuse_if_closed()  # meanwhile, when nobody saw this connection yet
        except BaseException:
            wire.drop()
            raise
        before, self._server, self._wire = self._server, server, wire
        self.capabilities = _capabilities(server.grade(self._options.replicas))
        if before and before.run_id != server.run_id and not server.durable:
            self._ground = b""  # this loss is told here; whatever is there now is where we go on
            self._losses += 1
            raise self._forgot("was restarted or replaced, and may have forgotten")
        return wire

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise self._over()

    def _over(self) -> StoreUnavailable:
        return StoreUnavailable("the Redis store of this client is closed")

    def _tell(self, notice: Notice | Longest) -> None:
        if isinstance(notice, Longest):
            self._longest_ttl = max(self._longest_ttl, notice.ttl_ms / 1000)
        else:
            self._deliver(notice)

    async def _hang_up(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._subscriber:
            await self._subscriber.aclose()
        if self._wire:
            self._wire.drop()
        await asyncio.sleep(0)  # aborted transports close in the loop's next turn

    async def _fence(self, wire: Wire, server: Server) -> None:
        """End the last connection at the server, so that what is still on its way there is not done after what comes now."""
        before = self._server
        if before and before.client_id and before.run_id and before.run_id == server.run_id:
            await wire.ask(request("CLIENT", "KILL", "ID", before.client_id))  # refused or gone: nothing more to do

    # -- at the start ---------------------------------------------------------------------------------------------

    async def _rehearse(self, client: str) -> None:
        """Live a lock's life once, so that a missing right is found now and not in the middle of something."""
        nobody = f"{client}:rehearsal"
        wire = await self._ready_wire()
        for reply in await wire.ask(request("PUBLISH", channel(nobody), b"")):
            wire.answer(reply)
        for outcome in await self._apply(wire, _a_life(nobody)):
            if isinstance(outcome, Failed) and outcome.remedy == GIVE_RIGHTS:  # any other failure may pass
                raise StoreRefused(outcome.message, remedy=outcome.remedy)

    def _warn(self) -> None:
        """Warn of what may lose grants, once per process and server."""
        options, where = self._options, self._address.shown
        if self._server:
            for danger in dangers(self._server, replicas=options.replicas, accepted=options.accept_grade):
                if (where, danger) not in _warned:
                    _warned.add((where, danger))
                    PROCESS.call("log", _log.warning, "asynclock: locks in %s: %s", where, danger)


def _capabilities(grade: Grade) -> Capabilities:
    return Capabilities(
        name="redis",
        grade=grade,
        max_batch=MAX_COMMANDS,
        max_renewals=MAX_RENEWALS,
        reach="network",
        in_flight=IN_FLIGHT,
        shares_events=True,
    )


def _a_life(client: str) -> list[Command]:
    """Commands that together use every right that locks need, and leave nothing: few use a resource, then many."""
    key = ResourceKey("", client)  # no caller has an empty project
    many = [f"{number}" for number in range(12)]

    def acquire(id_: str, capacity: int, ttl_ms: int = 1000) -> Acquire:
        return Acquire(key=key, id=id_, client=client, owner="", capacity=capacity, ttl_ms=ttl_ms)

    return [
        *(acquire(id_, 1) for id_ in many),
        acquire("late", 1, ttl_ms=0),  # whoever comes next finds that its time has passed
        Inspect(key=key),
        *(Renew(key=key, id=id_, ttl_ms=1000) for id_ in (many[0], many[-1])),
        Release(key=key, id=many[0]),
        *(Withdraw(key=key, id=id_) for id_ in many),
        *(acquire(id_, len(many)) for id_ in many),
        Inspect(key=key),
        *(Withdraw(key=key, id=id_) for id_ in many),
    ]
