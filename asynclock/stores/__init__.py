"""Where records live. ``protocol.py`` says what a store is; ``open_store`` finds one by URL."""

from importlib import import_module
from typing import cast

from asynclock.errors import ConfigurationError
from asynclock.stores.protocol import Store, StoreOptions

#: Scheme of a URL -> "module:function" that makes its store. Imported when used.
STORES = {
    "memory": "asynclock.stores.memory:open_memory",
    "sqlite": "asynclock.stores.sqlite:open_sqlite",
    "redis": "asynclock.stores.redis:open_redis",
    "rediss": "asynclock.stores.redis:open_redis",
    "unix": "asynclock.stores.redis:open_redis",
}


def open_store(url: str, options: StoreOptions | None = None) -> Store:
    """Return the store of ``url``, not connected yet.

    Raises:
        ConfigurationError: no store has this scheme, or the URL is malformed.
    """
    scheme, found, _ = url.partition("://")
    if not found or scheme not in STORES:
        known = ", ".join(f"{name}://" for name in STORES)
        # Without "://" any part of it may be a password that was mistyped.
        begin = f"begins with {scheme[:40]!r}" if found and scheme.isalnum() else "has no scheme"
        message = f"the store URL {begin}; known are {known}"
        raise ConfigurationError(message)
    module, _, function = STORES[scheme].partition(":")
    return cast("Store", getattr(import_module(module), function)(url, options or StoreOptions()))
