"""Where records live. ``protocol.py`` says what a store is; ``open_store`` finds one by URL."""

from importlib import import_module
from typing import cast

from asynclock.errors import ConfigurationError, StoreRefused
from asynclock.stores.protocol import Capabilities, Store, StoreOptions
from asynclock.types import Grade

#: Scheme of a URL -> "module:function" that makes its store. Imported when used.
STORES = {
    "memory": "asynclock.stores.memory:open_memory",
    "sqlite": "asynclock.stores.sqlite:open_sqlite",
    "redis": "asynclock.stores.redis:open_redis",
    "rediss": "asynclock.stores.redis:open_redis",
    "unix": "asynclock.stores.redis:open_redis",
}
#: Schemes that people try, for what is not there.
_NOT_YET = {"redis+cluster": "Redis Cluster", "redis+sentinel": "Redis Sentinel"}
_DURABLE = "use SQLite with durable=True, or a Redis with appendonly yes and appendfsync always"


def open_store(url: str, options: StoreOptions | None = None) -> Store:
    """Return the store of ``url``, not connected yet.

    Raises:
        ConfigurationError: no store has this scheme, or the URL is malformed.
    """
    scheme, found, _ = url.partition("://")
    if found and scheme in _NOT_YET:
        message = f"{_NOT_YET[scheme]} is not supported yet; use redis:// and one server"
        raise ConfigurationError(message)
    if not found or scheme not in STORES:
        known = ", ".join(f"{name}://" for name in STORES)
        # Without "://" any part of it may be a password that was mistyped.
        begin = f"begins with {scheme[:40]!r}" if found and scheme.isalnum() else "has no scheme"
        message = f"the store URL {begin}; known are {known}"
        raise ConfigurationError(message)
    module, _, function = STORES[scheme].partition(":")
    return cast("Store", getattr(import_module(module), function)(url, options or StoreOptions()))


def refuse_unkept(options: StoreOptions, store: Capabilities) -> None:
    """Refuse an open store that does not do what was asked of it: a promise is kept or refused, never dropped.

    Raises:
        ConfigurationError: it has no such setting.
        StoreRefused: its grade is less than was asked for.
    """
    grade = f"the grade of the {store.name} store is {store.grade}"
    if options.replicas and store.name != "redis":
        raise ConfigurationError(
            f"replicas is {options.replicas}, and the {store.name} store has none; use Redis, or 0"
        )
    if options.durable and store.grade is not Grade.DURABLE:
        raise StoreRefused(f"durable is set, and {grade}", remedy=_DURABLE)
    if options.strict and store.grade in (Grade.BEST_EFFORT, Grade.PROCESS_LOCAL):
        raise StoreRefused(f"strict is set, and {grade}, which can lose locks", remedy=_DURABLE)
