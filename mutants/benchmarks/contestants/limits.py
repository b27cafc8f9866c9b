"""The raw clients of ``benchmarks.raw`` as contestants: what the machine allows, without what a library promises."""

from asyncio import Future, get_running_loop
from functools import partial
from itertools import count
from types import TracebackType
from typing import Any

from benchmarks.case import Place
from benchmarks.contestants.protocol import Enter
from benchmarks.raw import APPLY, RawBatch, RawLine, packed, settle, sha

_TAKE = b"return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2])"
_GIVE = b"if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end"


class TwoScripts:
    """Per cycle two EVALSHA, each on its own: SET NX PX, and delete if still mine."""

    async def open(self, place: Place) -> None:
        self._line = await RawLine.connect(place.redis, _TAKE, _GIVE)
        self._ttl = b"%d" % round(place.ttl * 1000)

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        turn = _ScriptTurn(self._line, name.encode(), self._ttl)
        return lambda: turn

    async def close(self) -> None:
        self._line.close()


class _ScriptTurn:
    """``async with`` awaits the futures themselves; not even a coroutine is in between."""

    def __init__(self, line: RawLine, name: bytes, ttl: bytes) -> None:
        self._line = line
        self._loop = get_running_loop()
        # The id of a real lock changes with every acquire; packing it again is part of the price.
        self._ids = count()
        self._id = b""
        self._take, self._give = sha(_TAKE), sha(_GIVE)
        self._name, self._ttl = name, ttl

    def __aenter__(self) -> "Future[Any]":
        self._id = b"%016d" % next(self._ids)
        return self._ask(packed(b"EVALSHA", self._take, b"1", self._name, self._id, self._ttl))

    def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> "Future[Any]":
        return self._ask(packed(b"EVALSHA", self._give, b"1", self._name, self._id))

    def _ask(self, request: bytes) -> "Future[Any]":
        future = self._loop.create_future()
        self._line.send(request, partial(settle, future))
        return future


class OneScript:
    """All commands of one turn of the loop in one EVALSHA of a script like asynclock's ``apply``, reduced to the least."""

    async def open(self, place: Place) -> None:
        self._line = await RawLine.connect(place.redis, APPLY)
        self._batch = RawBatch(self._line, place.ttl)

    def lock(self, name: str, priority: int = 0) -> Enter:  # noqa: ARG002 - it has none
        turn = _BatchTurn(self._batch, name.encode())
        return lambda: turn

    async def close(self) -> None:
        self._line.close()


class _BatchTurn:
    def __init__(self, batch: RawBatch, name: bytes) -> None:
        self._batch = batch
        self._ids = count()
        self._id = b""
        self._name = name

    def __aenter__(self) -> "Future[Any]":
        self._id = b"%016d" % next(self._ids)
        return self._batch.command(b"A", self._name, self._id)

    def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> "Future[Any]":
        return self._batch.command(b"R", self._name, self._id)
