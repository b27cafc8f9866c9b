"""Awaitable locks that hold across tasks, processes and machines.

    async with asynclock.connect("redis://localhost") as client:
        async with client.lock("deploy", ttl=30).acquire(priority=10, timeout=60) as lease:
            ...                                             # lease.token, lease.ensure(), lease.lost

This is the whole public API; ``asynclock.testing`` is the test kit.
"""

from typing import TYPE_CHECKING

from asynclock.client import Client, Health, connect
from asynclock.errors import (
    AsynclockError,
    ClientClosed,
    ConfigurationError,
    DeadlockError,
    LeaseLost,
    LockTimeout,
    NotHeld,
    QueueFull,
    StaleToken,
    StoreError,
    StoreIncompatible,
    StoreRefused,
    StoreUnavailable,
)
from asynclock.primitives.lease import Acquisition, Lease
from asynclock.primitives.lock import Lock, RWLock, Semaphore
from asynclock.primitives.resource import Holder, Resource, Waiter
from asynclock.settings import Settings
from asynclock.types import Grade, LossReason

if TYPE_CHECKING:
    from asynclock.primitives.deadlock import Deadlock
    from asynclock.primitives.election import Election, Leader, Term
    from asynclock.primitives.fence import Fence, MemoryFence, RedisFence, SqliteFence
    from asynclock.primitives.multi import Multi
    from asynclock.primitives.multilease import MultiLease

__version__ = "0.1.0"

__all__ = [
    "Acquisition",
    "AsynclockError",
    "Client",
    "ClientClosed",
    "ConfigurationError",
    "Deadlock",
    "DeadlockError",
    "Election",
    "Fence",
    "Grade",
    "Health",
    "Holder",
    "Leader",
    "Lease",
    "LeaseLost",
    "Lock",
    "LockTimeout",
    "LossReason",
    "MemoryFence",
    "Multi",
    "MultiLease",
    "NotHeld",
    "QueueFull",
    "RWLock",
    "RedisFence",
    "Resource",
    "Semaphore",
    "Settings",
    "SqliteFence",
    "StaleToken",
    "StoreError",
    "StoreIncompatible",
    "StoreRefused",
    "StoreUnavailable",
    "Term",
    "Waiter",
    "__version__",
    "connect",
]

#: Imported by whoever names them first: a program that takes one lock starts without them.
_LATER = {
    "Deadlock": "deadlock",
    "Election": "election",
    "Fence": "fence",
    "Leader": "election",
    "MemoryFence": "fence",
    "Multi": "multi",
    "MultiLease": "multilease",
    "RedisFence": "fence",
    "SqliteFence": "fence",
    "Term": "election",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    found = getattr(import_module(f"{__name__}.primitives.{_LATER[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
