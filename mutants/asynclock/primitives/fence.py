"""The resource's side of fencing: remember the highest token seen and refuse older ones.

A lease is a promise about time, and a process that was stopped can act after its lease has passed on. Only the resource
itself can stop that write: it checks the token that the writer brings (M. Kleppmann, "How to do distributed locking", 2016).
The check and the write must be one step for the resource; each fence below says how.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from asynclock import limits
from asynclock.errors import StaleToken

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping


class Fence(Protocol):
    """Refuses tokens older than the newest it has seen."""

    async def check(self, token: int) -> None:
        """Remember ``token`` if it is the newest so far; the same token may come again.

        Raises:
            StaleToken: a newer one was seen; the writer has lost its lease and must not write.
        """
        ...


class MemoryFence:
    """A fence in this process. One step with the write if no await stands between ``check_now`` and the write."""

    def __init__(self, name: str = "memory") -> None:
        self.name = limits.check_name(name)
        self.newest = 0

    def check_now(self, token: int) -> None:
        """As ``check``, without an await."""
        if token < self.newest:
            raise StaleToken(self.name, token=token, newest=self.newest)
        self.newest = token

    async def check(self, token: int) -> None:
        """See ``Fence.check``."""
        self.check_now(token)


class SqliteFence:
    """A fence in the database that it protects: one conditional UPDATE inside the writer's own transaction.

    The recipe carries over to any SQL database: the row is locked by the statement, so check and write commit together.

    Example:
        >>> import sqlite3
        >>> database = sqlite3.connect(":memory:", isolation_level=None)
        >>> fence = SqliteFence(database, "invoices")
        >>> _ = database.execute("BEGIN IMMEDIATE")
        >>> fence.check_now(33)  # then the writes, then:
        >>> _ = database.execute("COMMIT")
    """

    def __init__(self, database: sqlite3.Connection, name: str) -> None:
        self.name = limits.check_name(name)
        self._database = database
        database.execute(
            "CREATE TABLE IF NOT EXISTS asynclock_fence (name TEXT PRIMARY KEY, newest INTEGER NOT NULL) WITHOUT ROWID"
        )

    def check_now(self, token: int) -> None:
        """As ``Fence.check``; to be called in the transaction that writes."""
        updated = self._database.execute(
            "INSERT INTO asynclock_fence (name, newest) VALUES (?, ?) ON CONFLICT (name)"
            " DO UPDATE SET newest = excluded.newest WHERE asynclock_fence.newest <= excluded.newest",
            (self.name, token),
        )
        if not updated.rowcount:
            row = self._database.execute("SELECT newest FROM asynclock_fence WHERE name = ?", (self.name,)).fetchone()
            raise StaleToken(self.name, token=token, newest=row[0])


class _EvaluatesScripts(Protocol):
    """A ``redis.asyncio.Redis``, or what is like one."""

    def eval(self, script: str, numkeys: int, *keys_and_args: Any) -> Any: ...


#: KEYS: the fence, then keys to write. ARGV: the token, then their values. Returns '' or the newest token seen.
_REDIS_SCRIPT = """
local newest = redis.call('GET', KEYS[1])
if newest and tonumber(ARGV[1]) < tonumber(newest) then
  return newest
end
redis.call('SET', KEYS[1], ARGV[1])
for place = 2, #KEYS do
  redis.call('SET', KEYS[place], ARGV[place])
end
return ''
"""


class RedisFence:
    """A fence in Redis, for data in the same Redis: ``write`` checks and writes in one script.

    Args:
        client: a ``redis.asyncio.Redis`` of yours.
        name: the fence's key is ``asynclock-fence:{name}``. In a Cluster the keys written need the same hash tag.
    """

    def __init__(self, client: _EvaluatesScripts, name: str) -> None:
        self.name = limits.check_name(name)
        self._client = client

    async def check(self, token: int) -> None:
        """See ``Fence.check``. Between this and a write of your own another holder may come; ``write`` has no between."""
        await self.write({}, token=token)

    async def write(self, values: Mapping[str, str | bytes | int | float], *, token: int) -> None:
        """Set the keys if ``token`` is not stale; all or nothing, in one step.

        Raises:
            StaleToken: a newer token was seen; nothing was written.
        """
        keys = [f"asynclock-fence:{{{self.name}}}", *values]
        newest = await self._client.eval(_REDIS_SCRIPT, len(keys), *keys, token, *values.values())
        if newest:
            raise StaleToken(self.name, token=token, newest=int(newest))
