"""The physical limit: hiredis on a plain asyncio Protocol, with nothing between the caller and the socket.

Two clients. ``RawLine`` sends one command at a time. ``RawBatch`` gathers the commands of one turn of the loop into one
EVALSHA of a script like the one that a lock library needs at the least: a hash per record, a capacity, an end, tokens from
the server's time. No queue, no notices, no retries, no renewal: this is what the promises of a library are paid on top of.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from hashlib import sha1
from typing import Any

import hiredis

Answered = Callable[[Any], None]

# KEYS: one record per command. ARGV: ttl in microseconds, then verb (A or R) and lease id per command.
# Reply: per command the token as text, 1 for a release, 0 for no.
APPLY = b"""
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local answers = {}
for i, key in ipairs(KEYS) do
  local verb, id = ARGV[2 * i], ARGV[2 * i + 1]
  local record = redis.call('HMGET', key, 'holder', 'until', 'token', 'capacity')
  local held = record[1] and tonumber(record[2]) > now
  if verb == 'A' then
    if held and tonumber(record[4]) <= 1 then
      answers[i] = 0
    else
      local token = string.format('%.0f', math.max(now, (tonumber(record[3]) or 0) + 1))
      redis.call('HSET', key, 'holder', id, 'until', string.format('%.0f', now + ARGV[1]), 'token', token, 'capacity', 1)
      answers[i] = token
    end
  elseif record[1] == id then
    redis.call('DEL', key)
    answers[i] = 1
  else
    answers[i] = 0
  end
end
return answers
"""


def packed(*words: bytes) -> bytes:
    """A command as the protocol sends it."""
    return b"*%d\r\n" % len(words) + b"".join([b"$%d\r\n%b\r\n" % (len(word), word) for word in words])


def sha(script: bytes) -> bytes:
    """The name that Redis gives to a script."""
    return sha1(script, usedforsecurity=False).hexdigest().encode()


class RawLine(asyncio.Protocol):
    """A connection: requests out, replies in the same order."""

    def __init__(self) -> None:
        self._reader = hiredis.Reader()
        self._waiting: deque[Answered] = deque()
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.WriteTransport | None = None

    @classmethod
    async def connect(cls, path: str, *scripts: bytes) -> "RawLine":
        """A connection to a Unix socket, with the scripts loaded."""
        _, line = await asyncio.get_running_loop().create_unix_connection(cls, path)
        for script in scripts:
            await line.ask(b"SCRIPT", b"LOAD", script)
        return line

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        reader = self._reader
        reader.feed(data)
        while (reply := reader.gets()) is not False:
            self._waiting.popleft()(reply)

    def send(self, request: bytes, answered: Answered) -> None:
        """Send a packed command; the callback gets the reply."""
        assert self._transport is not None
        self._waiting.append(answered)
        self._transport.write(request)

    def ask(self, *words: bytes) -> "asyncio.Future[Any]":
        """Send a command; the future is its reply, or raises what the server did not like."""
        future = self._loop.create_future()
        self.send(packed(*words), partial(settle, future))
        return future

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.close()


class RawBatch:
    """What one turn of the loop asks for leaves as one EVALSHA."""

    def __init__(self, line: RawLine, ttl: float) -> None:
        self._line = line
        self._loop = asyncio.get_running_loop()
        self._ttl = b"%d" % round(ttl * 1e6)
        self._sha = sha(APPLY)
        self._names: list[bytes] = []
        self._arguments: list[bytes] = []
        self._futures: list[asyncio.Future[Any]] = []

    def command(self, verb: bytes, name: bytes, lease: bytes) -> "asyncio.Future[Any]":
        """Join the batch of this turn; a busy lock is an error, since nobody waits here."""
        if not self._names:
            self._loop.call_soon(self._flush)
        self._names.append(name)
        self._arguments += (verb, lease)
        future = self._loop.create_future()
        self._futures.append(future)
        return future

    def _flush(self) -> None:
        names, arguments, futures = self._names, self._arguments, self._futures
        self._names, self._arguments, self._futures = [], [], []
        request = packed(b"EVALSHA", self._sha, b"%d" % len(names), *names, self._ttl, *arguments)
        self._line.send(request, partial(_settle_all, futures))


def settle(future: "asyncio.Future[Any]", reply: Any) -> None:
    """The reply is what the future brings: a lock that is busy and an error of the server are errors."""
    if future.done():
        return
    if reply == 0 or isinstance(reply, hiredis.ReplyError):
        future.set_exception(RuntimeError(f"refused: {reply}"))
    else:
        future.set_result(reply)


def _settle_all(futures: Sequence["asyncio.Future[Any]"], replies: Any) -> None:
    if isinstance(replies, hiredis.ReplyError):
        replies = [replies] * len(futures)
    for future, reply in zip(futures, replies, strict=True):
        settle(future, reply)
