"""Counting instead of timing: what an acquire costs does not depend on the machine when it is counted."""

import asyncio
import sys
import threading
from collections import Counter
from contextlib import contextmanager

from asynclock.stores.memory import MemoryStore

#: What a caller of ours runs through, wherever the store is.
_OURS = ("/asynclock/runtime/", "/asynclock/primitives/")


@contextmanager
def calls():
    """Count the Python functions of runtime and primitives that are entered, coroutine steps included."""
    counted = Counter()

    def profile(frame, event, _argument):
        if event == "call" and any(part in frame.f_code.co_filename for part in _OURS):
            counted[frame.f_code.co_qualname] += 1

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        yield counted
    finally:
        sys.setprofile(before)


@contextmanager
def loop_work(monkeypatch):
    """Count what is asked of the event loop, and the threads that are started."""
    loop, counted = asyncio.get_running_loop(), Counter()
    with monkeypatch.context() as patch:
        for name in ("call_soon", "call_at", "create_task"):
            original = getattr(loop, name)

            def counting(*args, _name=name, _original=original, **more):
                counted[_name] += 1
                return _original(*args, **more)

            patch.setattr(loop, name, counting)
        threads = threading.active_count()
        yield counted
        counted["threads"] = threading.active_count() - threads


class CountingStore(MemoryStore):
    """A memory store that counts commands by kind, and the batches that they came in."""

    def __init__(self, space):
        super().__init__(space)
        self.counted = Counter()

    async def apply(self, commands):
        self.counted["apply"] += 1
        self.counted.update(type(command).__name__ for command in commands)
        return await super().apply(commands)
