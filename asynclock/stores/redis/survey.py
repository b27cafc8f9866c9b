"""Looking at a server and at what it keeps, on connections of its own: for people, never in the way of a batch."""

from collections.abc import AsyncIterator

from asynclock.model.commands import Inspect
from asynclock.model.outcomes import Inspected
from asynclock.stores.protocol import StoreHealth, StoreOptions
from asynclock.stores.redis.address import Address
from asynclock.stores.redis.batch import run
from asynclock.stores.redis.checks import look, problems
from asynclock.stores.redis.connection import connect, explained, in_time, request
from asynclock.stores.redis.keys import pattern, resource_of
from asynclock.stores.redis.wire import Wire
from asynclock.types import ResourceKey

_SCAN_COUNT = 500


async def scan(address: Address, project: str | None, seconds: float) -> AsyncIterator[tuple[ResourceKey, Inspected]]:
    """All resources in use (of one project); each step within so many seconds."""
    wire = await in_time(connect(address, seconds=seconds), seconds, address)
    seen: set[ResourceKey] = set()  # SCAN may name a key twice
    cursor = b"0"
    try:
        while True:
            with explained(address):
                cursor, keys = await in_time(_names(wire, cursor, project), seconds, address)
            fresh = [key for key in dict.fromkeys(keys) if key not in seen]
            seen.update(fresh)
            answer = await in_time(run(wire, [Inspect(key=key) for key in fresh]), seconds, address)
            for key, resource in zip(fresh, answer.outcomes, strict=True):
                if isinstance(resource, Inspected) and resource.capacity:
                    yield key, resource
            if cursor == b"0":
                return
    finally:
        wire.drop()


async def _names(wire: Wire, cursor: bytes, project: str | None) -> tuple[bytes, list[ResourceKey]]:
    """One step of SCAN: the next cursor, and the resources found."""
    (reply,) = await wire.ask(request("SCAN", cursor, "MATCH", pattern(project), "COUNT", _SCAN_COUNT))
    following, names = wire.answer(reply)
    if not isinstance(following, bytes):
        raise TypeError("it answers SCAN as no Redis does")  # and it would be asked for ever
    # A resource without a project is a rehearsal of ours, not a caller's.
    return following, [key for key in map(resource_of, names) if key and key.project]


async def health(address: Address, options: StoreOptions, trouble: str) -> StoreHealth:
    """One look at a server that answers; ``trouble`` is why its notices are not heard just now, if they are not."""
    clock = options.clock
    wire = await connect(address, seconds=options.command_timeout)
    try:
        sent = clock.monotonic()
        await wire.ask(request("PING"))
        latency = clock.monotonic() - sent
        with explained(address):
            server = await look(wire)
        skew_ms = server.now_us // 1000 - int(clock.wall() * 1000)
    finally:
        wire.drop()
    found = problems(server, replicas=options.replicas, skew_ms=skew_ms, accepted=options.accept_grade)
    if trouble:
        found = (*found, trouble)
    return StoreHealth(
        status="degraded" if found else "healthy",
        latency_ms=latency * 1000,
        version=server.version,
        grade=server.grade(options.replicas),
        used_memory=server.used_memory,
        memory_limit=server.maxmemory or None,
        clients=server.clients,
        keys=server.keys,
        subscriber="interrupted" if trouble else "listening",
        problems=found,
    )
