"""Where it is put together: a client is one event loop's connection to a store.

Promise and limits, in the terms of the README: at any instant of the store's clock the permits granted never exceed the
capacity; waiters are granted by rank; fencing tokens only grow; a holder learns of loss before the store can give its lease
away, by its own clock; a wait that ends leaves nothing. A process stopped for longer than its ttl can still act late: let
the resource check ``lease.token``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from asynclock.client.looking import Health
from asynclock.client.making import Making
from asynclock.clock import SYSTEM_CLOCK, Clock
from asynclock.settings import SettingsOptions, load

if TYPE_CHECKING:
    from asynclock.stores.protocol import Store

__all__ = ["Client", "Health", "connect"]


def connect(
    url: str | None = None,
    *,
    store: Store | None = None,
    clock: Clock = SYSTEM_CLOCK,
    **settings: Unpack[SettingsOptions],
) -> Client:
    """Return a client, to be opened by ``async with``.

    Args:
        url: ``memory://``, ``sqlite:///path``, ``redis://``, ``rediss://``, ``unix://``; else ASYNCLOCK_URL, else the
            ``url`` of asynclock.toml, else a SQLite file of this user.
        store: a store of your own instead of a URL.
        clock: for tests.
        settings: see ``asynclock.settings.Settings``; stronger than environment and file.

    Raises:
        ConfigurationError: a setting or the URL is wrong.
    """
    return Client(load({"url": url, **settings}), store=store, clock=clock)


class Client(Making):
    """Locks, read/write locks, semaphores and elections on one store. Use within the event loop that opened it.

    Leases are kept alive, lost and cleaned up by tasks of the client; none outlives ``aclose``.
    """
