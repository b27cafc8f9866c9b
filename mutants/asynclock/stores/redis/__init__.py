"""Locks on a Redis server: for everything that one machine is not enough for.

Guarantees, grades and the settings that a server should have: docs/stores/redis.md. Start with ``store.py`` for the
connection and with ``lua/record.lua`` for what is kept.
"""

from asynclock.stores.protocol import StoreOptions
from asynclock.stores.redis.store import RedisStore


def open_redis(url: str, options: StoreOptions) -> RedisStore:
    """Return a store on ``redis://``, ``rediss://`` or ``unix://``, not connected yet.

    Raises:
        ConfigurationError: the URL is malformed or has an unknown option.
    """
    return RedisStore(url, options)
