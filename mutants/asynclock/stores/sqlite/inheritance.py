"""What a forked child must not keep open.

A lock of a descriptor, and a socket, live as long as any copy of them: a child that outlives its parent would hold the
parent's turn to write for ever. So every child begins by closing these copies, which leaves the parent's alone.
"""

import os
from typing import Protocol
from weakref import WeakSet


class Closable(Protocol):
    """Something whose ``close`` may be called twice."""

    def close(self) -> None: ...


_open: WeakSet[Closable] = WeakSet()


def close_in_child(thing: Closable) -> None:
    """Have every forked child close its copy of ``thing``; ``close`` must be idempotent."""
    _open.add(thing)


def _close_all() -> None:
    for thing in list(_open):
        thing.close()


os.register_at_fork(after_in_child=_close_all)
