"""Short words for commands on one lock."""

from typing import Any, TypeVar

from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.stores.redis.store import RedisStore
from asynclock.types import ResourceKey

KEY = ResourceKey("infra/prod", "deploy")
T = TypeVar("T", bound=o.Outcome)


def acquire(id_: str = "a", *, key: ResourceKey = KEY, **fields: Any) -> c.Acquire:
    return c.Acquire(key=key, id=id_, **({"client": "c", "owner": "o"} | fields))


def renew(id_: str = "a", *, key: ResourceKey = KEY, ttl_ms: int = 30_000, **fields: Any) -> c.Renew:
    return c.Renew(key=key, id=id_, ttl_ms=ttl_ms, **fields)


def release(id_: str = "a", *, key: ResourceKey = KEY, then: c.Acquire | None = None) -> c.Release:
    return c.Release(key=key, id=id_, then=then)


def withdraw(id_: str = "a", *, key: ResourceKey = KEY) -> c.Withdraw:
    return c.Withdraw(key=key, id=id_)


async def answer(store: RedisStore, command: c.Command, kind: type[T]) -> T:
    """The answer to one command, which must be of this kind."""
    (outcome,) = await store.apply([command])
    assert isinstance(outcome, kind), outcome
    return outcome
