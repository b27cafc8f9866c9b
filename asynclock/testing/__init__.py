"""For those who test with asynclock, and those who bring a store of their own. Shipped, and used by its own tests.

- ``FakeClock``, ``VirtualLoop``, ``run``: time that passes only when the test says so, and the same order every time.
- ``FaultyStore``: a store whose requests, replies and notices get lost, late and doubled, all from one seed.
- ``HistoryLog``, ``check_history``: whether what many processes did was ever wrong.
- ``StoreConformance``: the tests that every store passes.
- ``plugin``: pytest fixtures ``asynclock_client`` and ``asynclock_clock``; loaded by pytest itself.

Names are imported when first used, so that the clock needs no pytest.
"""

from importlib import import_module
from typing import Any

from asynclock.errors import lacks_extra

_HOMES = {
    "FakeClock": "clock",
    "FaultyStore": "faults",
    "HistoryLog": "history",
    "Stalled": "loop",
    "StoreConformance": "conformance",
    "UnfinishedTasks": "loop",
    "VirtualLoop": "loop",
    "check_history": "history",
    "run": "loop",
}

__all__ = list(_HOMES)


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    except ImportError as error:
        raise lacks_extra(f"asynclock.testing.{name}", error, "testing") from error


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
