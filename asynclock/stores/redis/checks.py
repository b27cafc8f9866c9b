"""What a server is, and whether locks are safe on it.

A server that will not tell (INFO or CONFIG forbidden) is taken for the worst that it may be: best-effort.
"""

import re
from typing import Any

from msgspec import Struct

from asynclock.errors import StoreIncompatible, StoreRefused
from asynclock.stores.redis.connection import request
from asynclock.stores.redis.wire import Wire
from asynclock.types import Grade

#: The script uses commands of this version.
MIN_VERSION = (7, 0)
#: A clock that differs more from ours is worth a word: leases are safe, timestamps for people mislead.
MAX_SKEW_MS = 1000
_MEMORY_WATERMARK = 0.8
_NEVER_PROMOTED = "0" * 40

_LOOK = (
    request("TIME"),
    request("CLIENT", "ID"),
    request("INFO", "server", "clients", "memory", "persistence", "replication", "keyspace"),
    request("CONFIG", "GET", "appendfsync"),
)


class Server(Struct, frozen=True, kw_only=True):
    """One look at a server. Empty and 0 where it would not tell.

    Attributes:
        run_id: another one after every start.
        client_id: of the connection that asked.
        always: every write is on disk before it is answered.
        keys: in all its databases.
        promoted: it was a replica once, so what it knows may be less than what was promised.
        now_us: its clock.
    """

    version: str = ""
    run_id: str = ""
    client_id: int = 0
    always: bool = False
    promoted: bool = False
    policy: str = ""
    maxmemory: int = 0
    used_memory: int | None = None
    clients: int | None = None
    keys: int | None = None
    replicas: int = 0
    now_us: int = 0

    @property
    def durable(self) -> bool:
        """A restart of this server forgets nothing it has answered."""
        return self.always and not self.promoted

    def grade(self, replicas_asked: int) -> Grade:
        """How sure a grant on it is, when so many replicas must confirm it."""
        if self.durable:
            return Grade.DURABLE
        return Grade.REPLICATED if 0 < replicas_asked <= self.replicas else Grade.BEST_EFFORT


async def look(wire: Wire) -> Server:
    """Ask a server what it is; one that is none runs into an error of any type (``connection.explained``)."""
    time, client_id, info, config = await wire.ask(*_LOOK)
    if not isinstance(wire.answer(time), list):
        raise TypeError("it answers TIME as no Redis does")
    seconds, microseconds = time
    fields = _fields(info)
    fsync = b"always" in config if isinstance(config, list) else False
    return Server(
        version=fields.get("redis_version", ""),
        run_id=fields.get("run_id", ""),
        client_id=client_id if isinstance(client_id, int) else 0,
        always=fsync and fields.get("aof_enabled") == "1",
        promoted=fields.get("master_replid2", _NEVER_PROMOTED) != _NEVER_PROMOTED,
        policy=fields.get("maxmemory_policy", ""),
        maxmemory=int(fields.get("maxmemory", 0)),
        used_memory=int(fields["used_memory"]) if "used_memory" in fields else None,
        clients=int(fields["connected_clients"]) if "connected_clients" in fields else None,
        keys=_keys(fields) if fields else None,
        replicas=int(fields.get("connected_slaves", 0)),
        now_us=int(seconds) * 1_000_000 + int(microseconds),
    )


def admit(server: Server, *, where: str, strict: bool, replicas: int) -> None:
    """Turn away a server that cannot serve, or, if ``strict``, one that can lose locks.

    Raises:
        StoreIncompatible: it is too old.
        StoreRefused: it can lose locks, in strict mode.
    """
    major_minor = tuple(int(part) for part in server.version.split(".")[:2] if part.isdecimal())
    if major_minor and major_minor < MIN_VERSION:
        raise StoreIncompatible(f"{where} is Redis {server.version}", remedy="asynclock needs Redis 7.0 or newer")
    losses = dangers(server, replicas=replicas)
    if strict and losses:
        raise StoreRefused(f"{where} can lose locks, which strict mode does not take: {'; '.join(losses)}")


def dangers(server: Server, *, replicas: int, accepted: Grade = Grade.REPLICATED) -> tuple[str, ...]:
    """What may lose grants on this server, each with its remedy, in one line; not a grade that is accepted."""
    found = []
    if server.policy not in ("", "noeviction"):
        found.append(
            f"maxmemory-policy is {server.policy}, which drops locks when memory is short: set it to noeviction"
        )
    if not server.grade(replicas).is_at_least(accepted):
        found.append(
            "the grade is best-effort, a crash may forget the last grants: set appendonly yes and appendfsync always, ask for "
            "replicas, or accept it (accept_grade = best-effort)"
        )
    return tuple(found)


def problems(server: Server, *, replicas: int, skew_ms: int, accepted: Grade = Grade.REPLICATED) -> tuple[str, ...]:
    """All that health() has to say about a server that answers."""
    found = list(dangers(server, replicas=replicas, accepted=accepted))
    if not server.run_id:
        found.append("INFO is forbidden, so a restart is seen only by its lost data: allow +info")
    if server.maxmemory and (server.used_memory or 0) > _MEMORY_WATERMARK * server.maxmemory:
        found.append(f"memory is {server.used_memory} of {server.maxmemory} bytes: raise maxmemory or make room")
    if server.replicas < replicas:
        found.append(f"{server.replicas} of {replicas} replicas are connected: nothing is granted until they are")
    if abs(skew_ms) > MAX_SKEW_MS:
        found.append(f"its clock is {skew_ms} ms ahead of ours: check NTP on both")
    return tuple(found)


def _keys(fields: dict[str, str]) -> int:
    """Of lines as ``db0:keys=7,expires=2,avg_ttl=0``; a database without keys has none."""
    databases = [text for name, text in fields.items() if re.fullmatch(r"db\d+", name)]
    return sum(int(text.removeprefix("keys=").partition(",")[0]) for text in databases)


def _fields(info: Any) -> dict[str, str]:
    """The fields of an INFO reply; none if it was an error."""
    if not isinstance(info, bytes):
        return {}
    lines = info.decode(errors="replace").splitlines()
    return dict(line.split(":", 1) for line in lines if ":" in line and not line.startswith("#"))
